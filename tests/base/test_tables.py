from __future__ import annotations

import csv
import io
import logging
import random
import resource
import subprocess
import sys
import time
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups.base import tables
from peergroups.base.errors import Cancelled, FileUnreadable

PEOPLE = [
    ["Name", "Phone", "E-mail"],
    ["Zoë Peña", "+34 600 11 22 33", "zoe@example.org"],
    ["Ana", "555", ""],
]
READ = [["Name", "Phone", "E-mail"], ["Zoë Peña", "+34 600 11 22 33", "zoe@example.org"], ["Ana", "555"]]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def as_csv(rows: list[list[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


def as_xlsx(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_ods(table: str) -> bytes:
    """A spreadsheet of the open kind with these rows, as XML."""
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    body = f'<office:body><office:spreadsheet><table:table table:name="A">{table}</table:table>'
    content = (
        f"<office:document-content{names}>{body}</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        package.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{manifest}"/>')
    return out.getvalue()


def repacked(data: bytes, changes: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, changes.get(name, old.read(name)))
        for name in changes.keys() - set(old.namelist()):
            new.writestr(name, changes[name])
    return out.getvalue()


def refusal(data: bytes | Path) -> str:
    with pytest.raises(FileUnreadable) as caught:
        tables.read_table(data)
    return caught.value.code


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_any_csv_is_read(delimiter: str, end: str, encoding: str):
    table = tables.read_table(as_csv(PEOPLE, delimiter, end).encode(encoding))
    assert table.rows == READ
    assert table.numbers == [1, 2, 3]
    assert table.encoding == ("Windows-1252" if encoding == "cp1252" else "")


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1251", "Ольга Иванова живёт в Москве и говорит по-русски"),
        ("cp1256", "محمد يسكن في القاهرة ويتكلم العربية والفرنسية"),
        ("gb18030", "王小明住在北京会说中文和英文他每个星期二来"),
        ("utf-16-le", "محمد يسكن في القاهرة"),
    ],
)
def test_other_scripts_are_read_in_their_old_encodings(encoding: str, name: str):
    text = as_csv([["Name", "Phone"], *([name, str(number)] for number in range(30))])
    assert tables.read_table(text.encode(encoding)).rows[1] == [name, "0"]


def test_blank_lines_keep_the_numbers_of_the_others():
    table = tables.read_table(b"\r\nname,phone\n\n , \nAna,5\n\n")
    assert table.rows == [["name", "phone"], ["Ana", "5"]]
    assert table.numbers == [2, 5]


def test_a_title_above_the_table_is_passed_over():
    table = tables.read_table(b"Tuesday group\n\nName,Phone,Languages\nAna,5,es\nBo,6,en\n")
    assert table.rows[table.header_row] == ["Name", "Phone", "Languages"]


def test_commas_in_prose_do_not_hide_the_semicolons():
    text = "Pérez, Ana;555 12;es, en\nGómez, Bo;555 13;es, fr\n"
    assert tables.read_table(text.encode()).rows[0] == ["Pérez, Ana", "555 12", "es, en"]


def test_the_delimiter_that_a_spreadsheet_declares_is_used_and_no_row():
    table = tables.read_table(b"sep=;\r\nname;a,b,c\r\nAna;1,2,3\r\n")
    assert table.rows == [["name", "a,b,c"], ["Ana", "1,2,3"]]
    assert table.numbers == [2, 3]


def test_quotes_line_ends_and_nul_within_cells():
    table = tables.read_table(b'name,note\n"Ana ""Nita"" P","first\nsecond"\nB\0o, "x"\n')
    assert table.rows == [["name", "note"], ['Ana "Nita" P', "first\nsecond"], ["Bo", "x"]]
    assert table.numbers == [1, 2, 3]


def test_a_quote_that_nothing_closes_does_not_swallow_the_rest():
    table = tables.read_table(b'name,phone\nAna,5\n"Bo,6\nCy,7\nDi,8\n')
    assert [row[0] for row in table.rows] == ["name", "Ana", '"Bo', "Cy", "Di"]
    assert table.open_quote == 3


def test_one_name_a_line_is_a_table_of_one_column():
    assert tables.read_table("Ana\nBo\n王小明\n".encode()).rows == [["Ana"], ["Bo"], ["王小明"]]


def test_a_hundred_thousand_rows_are_read_in_seconds_and_one_more_is_refused():
    text = "name,phone\n" + "".join(f"Person {n},{n}\n" for n in range(100_000))
    start = time.monotonic()
    assert len(tables.read_table(text.encode()).rows) == 100_001
    assert time.monotonic() - start < 30
    assert refusal((text + "one,more\n").encode()) == "file.too_many_rows"


def test_a_long_note_is_read_and_a_longer_one_refused():
    assert tables.read_table(("a," + "x" * 999_000).encode()).rows[0][1] == "x" * 999_000
    assert refusal(("a," + "x" * 1_000_001).encode()) == "file.not_a_table"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.empty"),
        (b"\n\n ,, \n", "file.empty"),
        (b"\xef\xbb\xbf", "file.empty"),
        (b"%PDF-1.7\n1 0 obj", "file.not_a_table"),
        (b"{\\rtf1 hello}", "file.not_a_table"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "file.not_a_table"),
        (OLE + bytes(600), "file.not_a_table"),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "file.locked"),
        (b"PK\x03\x04 no zip at all", "file.not_a_table"),
        (b",".join([b"x"] * 300), "file.not_a_table"),
    ],
)
def test_what_is_no_table_is_refused_by_its_reason(data: bytes, code: str):
    assert refusal(data) == code


def test_files_that_cannot_be_opened_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert refusal(tmp_path / "none.csv") == "file.missing"
    assert refusal(tmp_path) == "file.not_a_table"
    (tmp_path / "people.csv").write_bytes(b"Ana,5\n")
    assert tables.read_table(tmp_path / "people.csv").rows == [["Ana", "5"]]

    def locked(*args: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", locked)
    assert refusal(tmp_path / "people.csv") == "file.locked"


def test_too_large_a_file_is_refused(tmp_path: Path):
    with (tmp_path / "big.csv").open("wb") as out:
        out.truncate(tables.LARGEST_CSV + 1)
    assert refusal(tmp_path / "big.csv") == "file.too_large"
    assert refusal(as_xlsx([["a"]]) + bytes(tables.LARGEST_XLSX)) == "file.too_large"


class Impatient:
    def step(self, done: int, total: int) -> None:
        raise Cancelled


def test_reading_can_be_cancelled():
    with pytest.raises(Cancelled):
        tables.read_table(b"a,b\n" * 5000, ticket=Impatient())
    with pytest.raises(Cancelled):
        tables.read_table(as_xlsx([["a", "b"]] * 1500), ticket=Impatient())


def test_progress_never_passes_the_total():
    class Counting:
        seen: list[tuple[int, int]] = []  # noqa: RUF012

        def step(self, done: int, total: int) -> None:
            self.seen.append((done, total))

    tables.read_table(b"a,b\r\n" * 5000, ticket=Counting())
    assert Counting.seen == [(n, 5000) for n in range(1000, 5001, 1000)]


def test_a_sheet_gives_text_whatever_it_holds():
    rows: list[list[object]] = [
        ["Name", "Phone", "Joined", "At", "Born", "Half"],
        ["  Zoë ", 600112233.0, date(2026, 3, 1), datetime.fromisoformat("2026-03-01 18:30"), 1961, 0.5],
        [None, None, None],
        ["'=literal", "=1+1", None, True],
    ]
    table = tables.read_table(as_xlsx(rows))
    assert table.rows[1] == ["Zoë", "600112233", "2026-03-01", "2026-03-01 18:30:00", "1961", "0.5"]
    assert table.rows[2] == ["=literal", "", "", "True"]  # a formula nobody has worked out holds nothing
    assert table.numbers == [1, 2, 4]
    assert (table.encoding, table.open_quote) == ("", 0)


def test_the_first_sheet_with_rows_is_taken_and_the_others_noted():
    table = tables.read_table(as_xlsx([], [["Ana", "5"]], [["Bo"]]))
    assert table.rows == [["Ana", "5"]]
    assert refusal(as_xlsx([])) == "file.empty"
    titled = tables.read_table(as_xlsx([["Kept by", "Ana"]], [["Name", "Phone"], ["Bo", "5"]]))
    assert titled.rows == [["Name", "Phone"], ["Bo", "5"]]  # one row alone is a title


def test_a_cell_in_the_far_corner_costs_little():
    book = as_xlsx([["Ana"]])
    cell = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData>'
    with zipfile.ZipFile(io.BytesIO(book)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml")
    data = repacked(book, {"xl/worksheets/sheet1.xml": sheet.replace(b"</sheetData>", cell)})
    start = time.monotonic()
    assert tables.read_table(data).rows == [["Ana"]]
    assert time.monotonic() - start < 30
    endless = sheet.replace(b"</sheetData>", cell.replace(b"1048576", b"99999999999999"))
    assert tables.read_table(repacked(book, {"xl/worksheets/sheet1.xml": endless})).rows == [["Ana"]]


def test_a_bomb_is_refused_before_it_is_unpacked():
    book = as_xlsx([["Ana"]])
    start = time.monotonic()
    assert refusal(repacked(book, {"xl/sharedStrings.xml": b" " * 60_000_000})) == "file.too_large"
    assert refusal(repacked(book, {f"xl/{n}.xml": b"" for n in range(300)})) == "file.too_large"
    assert time.monotonic() - start < 20


def test_entities_in_a_sheet_are_refused():
    book = as_xlsx([["Ana"]])
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
    assert refusal(repacked(book, {"xl/worksheets/sheet1.xml": laughs})) == "file.not_a_table"
    outside = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet>&a;</worksheet>'
    assert refusal(repacked(book, {"xl/workbook.xml": outside})) == "file.not_a_table"


def test_other_packages_are_no_tables():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", "<x/>")
    assert refusal(out.getvalue()) == "file.not_a_table"


def test_mutated_sheets_are_read_or_refused_never_worse():
    book = as_xlsx([["Name", "Phone"], ["Ana", 5], ["Bo", 6.5]])
    chance = random.Random(7)
    with zipfile.ZipFile(io.BytesIO(book)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for _ in range(300):
        name = chance.choice(sorted(parts))
        part = bytearray(parts[name])
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(part))
            part[place : place + chance.randint(0, 3)] = bytes(
                chance.choices(b'<>/"=0az:&', k=chance.randint(0, 3))
            )
        try:
            tables.read_table(repacked(book, {name: bytes(part)}))
        except FileUnreadable:
            continue
    for _ in range(200):
        torn = bytearray(book)
        torn[chance.randrange(4, len(torn))] ^= 1 << chance.randrange(8)
        try:
            tables.read_table(bytes(torn))
        except FileUnreadable:
            continue


FORMULAS = ["=1+1", "+44 20", "-5", "@here", "\t=x", "\r=x", "  =x", "＝1", "＋1", "－1", "＠x", "\xa0=1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_export_is_a_formula_and_all_come_back(formula: str):
    assert tables.safe_cell(formula).startswith("'")
    data = tables.write_csv([["Name", "Note"], ["Ana", formula]])
    assert tables.read_table(data).rows[1][1] == formula.strip()


HIDDEN = [
    "a;=1",
    'a;"=1',
    "a\t+1",
    "a|@x",
    "a\n-1",
    "a\r\n ＝1",
    "a;'=1",
    'x"";=1',
    ';"',
    "\n;=",
    "a;\xa0－2",
]


def cut_by(delimiter: str, data: bytes) -> list[str]:
    """The cells as a spreadsheet sees them that cuts there."""
    lines = io.StringIO(data.decode("utf-8-sig"), newline="")
    return [cell for row in csv.reader(lines, delimiter=delimiter) for cell in row]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("text", [*HIDDEN, "=1"])
def test_no_cell_is_a_formula_wherever_a_spreadsheet_cuts(delimiter: str, text: str):
    for row in ([text, "b"], ["a", text], ["a", text, text, "b"]):
        for cell in cut_by(delimiter, tables.write_csv([row, row])):
            assert cell.lstrip(' \xa0"')[:1] not in set("=+-@＝＋－＠") or not cell, repr(cell)


@pytest.mark.parametrize("text", HIDDEN)
def test_what_is_marked_in_the_middle_of_a_cell_comes_back_as_it_was(text: str):
    assert tables.read_table(tables.write_csv([["Name", "Note"], ["Ana", text]])).rows[1][1] == text.strip()


def test_a_nul_is_not_written():
    assert tables.write_csv([["B\0o", "\0=1+1"]]) == '"Bo","\'=1+1"\r\n'.encode("utf-8-sig")


def test_plain_text_is_left_alone():
    for text in ["Ana", "", "5", "O'Brien", "'tis", "a=b"]:
        assert tables.safe_cell(text) == text


cells = st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs", "Cc"]), max_size=30
) | st.sampled_from(
    [*FORMULAS, *HIDDEN, "'=1", "''=1", "' =1", '"', '""', "a\nb", "a\r\nb", ";", "|", "sep=;"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(cells, min_size=2, max_size=6), max_size=12))
def test_what_is_written_is_read_back(rows: list[list[str]]):
    expected = []
    for number, row in enumerate([["Name", "Phone"], *rows], 1):
        kept = [cell.strip() for cell in row]
        while kept and not kept[-1]:
            del kept[-1]
        if kept:
            expected.append((number, kept))
    table = tables.read_table(tables.write_csv([["Name", "Phone"], *rows]))
    assert list(zip(table.numbers, table.rows, strict=True)) == expected


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_refused(data: bytes):
    try:
        table = tables.read_table(data)
    except FileUnreadable:
        return
    assert len(table.rows) == len(table.numbers) > table.header_row


def test_what_stands_in_a_card_is_never_logged(tmp_path, caplog):
    """The reader of cards would log each line that it cannot read."""
    logging.getLogger("vobject.base").disabled = False
    file = tmp_path / "one.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Marlow\nthis line says Marlow\nEND:VCARD\n", encoding="utf-8"
    )
    with caplog.at_level(logging.DEBUG):
        assert [row[2] for row in tables.read_tables(file)[0].rows[1:]] == ["Ada Marlow"]
    assert "Marlow" not in caplog.text


def test_a_file_of_contacts_without_one_is_an_empty_table_and_a_torn_one_is_refused():
    head = b"BEGIN:VCARD\r\nVERSION:3.0\r\n"
    assert refusal(head + b"FN:Ana\r\nTEL:\xff\xfe") in {"file.not_a_table", "file.empty"}
    full = tables.read_table(head + b"FN:Ana Ruiz\r\nN:Ruiz;Ana\r\nEND:VCARD\r\n")
    assert full.rows[0][:2] == ["First name", "Last name"]
    assert full.rows[1][:2] == ["Ana", "Ruiz"]
    shop = b"FN:Bakery Corner\r\nN:;;;;\r\nX-ABShowAs:COMPANY\r\nEND:VCARD\r\n"
    with_a_shop = tables.read_table(head + b"FN:Ana Ruiz\r\nN:Ruiz;Ana\r\nEND:VCARD\r\n" + head + shop)
    assert (len(with_a_shop.rows), with_a_shop.no_people, full.no_people) == (2, ("Bakery Corner",), ())
    assert refusal(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n") != ""


def test_a_spreadsheet_has_a_bold_head_that_stays_wide_enough_columns_and_a_filter():
    long, made = "a" * 32_767 + "and the rest", datetime(2026, 11, 24, 12, tzinfo=UTC)
    book = openpyxl.load_workbook(
        io.BytesIO(tables.write_xlsx({"People": [["Name", "Note"], ["Ana", long], ["Bo", "b" * 30]]}, made))
    )
    sheet = book["People"]
    assert [sheet["A1"].font.b, sheet["A2"].font.b] == [True, False]
    assert [sheet["A1"].alignment.wrap_text, bool(sheet["B2"].alignment.wrap_text)] == [None, True]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B3"
    assert sheet["B2"].value + sheet["C2"].value == long  # what is longer than a cell goes on beyond
    assert 8 <= sheet.column_dimensions["A"].width < 10
    assert 60 <= sheet.column_dimensions["B"].width < 62


FILLED = 'office:value-type="string"><text:p>Ana</text:p></table:table-cell>'


def times(columns: int, rows: int, cell: str = FILLED, quote: str = '"') -> str:
    """Rows of the same cells, in few bytes."""
    row = f"<table:table-row table:number-rows-repeated={quote}{rows}{quote}>"
    return f"{row}<table:table-cell table:number-columns-repeated={quote}{columns}{quote} {cell}</table:table-row>"


EMPTY = "></table:table-cell>"


def test_a_sheet_of_the_open_kind_is_read_with_its_repeats():
    assert tables.read_table(as_ods(times(2, 1))).rows == [["Ana", "Ana"]]
    assert len(tables.read_table(as_ods(times(1, 1000))).rows) == 1000
    gap = times(1, 90_000, EMPTY)
    assert tables.read_table(as_ods(times(1, 1) + gap + times(2, 1))).rows == [["Ana"], ["Ana", "Ana"]]
    after = times(1, 1) + times(16_384, 1_048_575, EMPTY)  # as a spreadsheet program ends every sheet
    assert tables.read_table(as_ods(after)).rows == [["Ana"]]


@pytest.mark.parametrize(
    "rows",
    [
        times(16_384, 1_048_576),
        times(1_000, 1_000) * 6,  # each of them alone is small
        times(16_384, 1_000, quote="'"),
        times(1, 1) + times(1, 6_000, EMPTY) + times(16_000, 1),  # nothing between two far corners
        times(1, 1) + times(90, 1_000_000, EMPTY) + times(90, 1),
    ],
)
def test_a_sheet_that_would_fill_the_memory_is_refused_before_it_is_laid_out(rows: str):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert refusal(as_ods(rows)) == "file.too_large"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes


def test_a_package_with_two_files_of_one_name_is_refused():
    out = io.BytesIO(as_ods(times(1, 1)))
    with zipfile.ZipFile(out, "a") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr("content.xml", "<x/>")
    assert refusal(out.getvalue()) == "file.not_a_table"


LARGE = {  # 48 MB each: what is said of it
    "cells": ("b'a;' * 24_000_000", "file.not_a_table"),
    "no cell": ("b'a' * 48_000_000", "file.not_a_table"),
    "blank lines": ("b'\\t\\n' * 24_000_000", "file.too_many_rows"),
    "open quote": ("b'\"' + b'a,b\\n' * 11_900_000", "file.not_a_table"),
    "accents": ("b'\\xe9,\\xe8\\n' * 12_000_000", "file.too_many_rows"),
    "notes": ("b'Name,Note\\n' + (b'Ana,' + b'x' * 500 + b'\\n') * 95_000", "95001"),
}


@pytest.mark.slow  # files as large as are taken at all
@pytest.mark.parametrize("kind", LARGE)
def test_a_table_of_48_mb_is_read_or_refused_in_seconds_and_within_300_mb(kind: str):
    script = (
        "import time; from peergroups.base import tables; from peergroups.base.errors import FileUnreadable\n"
        f"data = {LARGE[kind][0]}; began = time.process_time()\n"
        "try: print(len(tables.read_table(data).rows))\n"
        "except FileUnreadable as error: print(error)\n"
        "peak = next(line for line in open('/proc/self/status') if line.startswith('VmHWM'))\n"
        "print(time.process_time() - began, int(peak.split()[1]) / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    said, seconds, memory = done.stdout.split()
    assert said == LARGE[kind][1]
    assert float(seconds) < 15  # of the processor; 3.3 at the most where nothing else runs, 28 before
    assert float(memory) < 300  # with the file itself and the program


def test_a_long_table_can_be_cancelled():
    class Stop(Exception):
        pass

    class Ticket:
        def step(self, done: int, total: int) -> None:
            raise Stop

    for data in (b"a,b\n" * 5000, b"a,b\n" + b",\n" * 5000):
        with pytest.raises(Stop):
            tables.read_table(data, ticket=Ticket())


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ('name,note\nAna,"a\nb"\n"Bo,6\nCy,7\n', 4),
        ('name,note\n\nAna,5\nBo,"6\nCy,7\nDi,8\n', 4),
        ('name,note\nAna,"5"\nBo,6\n', 0),
        ('sep=,\nname,note\nAna,5\n"Bo,6\nCy,7\n', 4),
    ],
)
def test_the_row_of_a_quote_that_nothing_closes_is_told(text: str, row: int):
    table = tables.read_table(text.encode())
    assert table.open_quote == row
    if row:
        at = table.numbers.index(row)
        assert '"' in "".join(table.rows[at])


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("name,phone\nZoë,5\n".encode("cp1252"), "Windows-1252"),
        ("name,phone\nZoë,5\n".encode(), ""),
        ("name,phone\nZoë,5\n".encode("utf-8-sig"), ""),
        ("name,phone\nZoë,5\n".encode("utf-16"), ""),
        ("name,phone\nZoë,5\n".encode("utf-16") + b"\x00", "UTF-16"),
        ("имя,телефон\n" + "Ольга Иванова живёт в Москве и говорит по-русски,5\n" * 9, "Windows-1251"),
    ],
)
def test_an_encoding_that_was_guessed_is_named_as_programs_name_it(data: bytes | str, encoding: str):
    table = tables.read_table(data.encode("cp1251") if isinstance(data, str) else data)
    assert table.encoding == encoding


CARD = """BEGIN:VCARD
VERSION:3.0
N:Ferreira;Inês;Maria;Dra.;Jr.
FN:Dra. Inês Ferreira
TEL;TYPE=WORK:+351 21 000 0001
TEL;TYPE=CELL:+351 91 000 0000
TEL;TYPE=HOME:+351 21 000 0002
EMAIL:ines@example.org
EMAIL:work@example.org
EMAIL:old@example.org
TITLE:Accountant
ORG:Ferreira & Filhos;Books
ADR:;;Rua A 1;Lisboa;;1000-001;Portugal
END:VCARD
"""


def test_everything_of_a_card_stands_somewhere_under_words_of_its_own():
    (table,) = tables.read_tables(CARD.encode())
    told = {word: cell for word, cell in zip(*table.rows, strict=False) if cell}
    assert told["Title"] == "Dra."
    assert (told["Mobile"], told["Phone 2"]) == ("+351 91 000 0000", "+351 21 000 0002; +351 21 000 0001")
    assert (told["E-mail"], told["E-mail 2"]) == ("ines@example.org", "work@example.org; old@example.org")
    assert (told["Job"], told["Organisation"]) == ("Accountant", "Ferreira & Filhos Books")
    assert told["Middle name"] == "Maria"
    assert told["Suffix"] == "Jr."
    assert "Rua A 1" in told["Address"]


def test_a_card_without_a_job_has_no_column_for_one():
    plain = "BEGIN:VCARD\nVERSION:3.0\nN:Ruiz;Ana\nFN:Ana Ruiz\nTEL:5\nEND:VCARD\n"
    (table,) = tables.read_tables(plain.encode())
    assert set(table.rows[0]).isdisjoint({"Job", "Organisation", "Address", "Notes", "Suffix"})
