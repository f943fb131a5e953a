"""Files and words from outside: only our own errors come out, whatever is in them (see `spoilt.py`)."""

from __future__ import annotations

import csv
import io
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from peergroups.base import tables
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import search
from peergroups.usecases import exports, handout_orders, handouts, people, pictures, printing, rosters
from tests.fuzz.spoilt import CUT, EDITS, fuzzed, mutated, only_ours

FORMULAS = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A1", '=HYPERLINK("http://x","y")',
    "＝1+1", " =1", "=IMPORTXML(A1)", "\n@x",
)  # fmt: skip

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝")


def sheet() -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (("Name", "Phone", "Languages"), ("Ann", "+44 1", "en"), ("Bo", "2", "zh")):
        page.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def image(kind: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (24, 16), "navy").save(out, kind)
    return out.getvalue()


def zipped_again(whole: bytes, name: str, text: bytes) -> bytes:
    """The same workbook with one of its parts replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            new.writestr(part, text if part == name else old.read(part))
    return out.getvalue()


@fuzzed
@given(held=st.one_of(st.binary(max_size=400), st.text(max_size=300).map(str.encode)))
def test_any_bytes_as_a_csv_file(tmp_path, held):
    file = tmp_path / "roster.csv"
    file.write_bytes(held)
    only_ours(rosters.read, file)


@fuzzed
@given(edits=EDITS, cut=CUT)
def test_a_spoilt_workbook(tmp_path, edits, cut):
    file = tmp_path / "roster.xlsx"
    file.write_bytes(mutated(sheet(), edits, cut))
    only_ours(rosters.read, file)


@fuzzed
@given(edits=EDITS, cut=CUT)
def test_a_workbook_whose_rows_are_spoilt_inside(tmp_path, edits, cut):
    whole = sheet()
    with zipfile.ZipFile(io.BytesIO(whole)) as book:
        rows = book.read("xl/worksheets/sheet1.xml")
    file = tmp_path / "roster.xlsx"
    file.write_bytes(zipped_again(whole, "xl/worksheets/sheet1.xml", mutated(rows, edits, cut)))
    only_ours(rosters.read, file)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_spoilt_pictures(tmp_path, kind):
    whole, file = image(kind), tmp_path / "picture"

    @fuzzed
    @given(edits=EDITS, cut=CUT)
    def spoilt(edits, cut):
        file.write_bytes(mutated(whole, edits, cut))
        only_ours(pictures.read, file)

    spoilt()


@fuzzed
@given(
    text=st.text(max_size=400), header=st.sampled_from(["", "---\n", "---\ntitle: x\n---\n", "\ufeff---\n"])
)
def test_any_text_as_a_handout_file(tmp_path, text, header):
    file = tmp_path / "handout.md"
    file.write_bytes((header + text).encode("utf-8", "surrogatepass"))
    only_ours(handouts.read_file, file)


@fuzzed
@given(edits=EDITS, cut=CUT)
def test_a_spoilt_handout_file(tmp_path, edits, cut):
    file = tmp_path / "handout.md"
    file.write_bytes(mutated(handouts.shipped_file("crisis-card", "ar").read_bytes(), edits, cut))
    only_ours(handouts.read_file, file)


SIGNS = st.text(alphabet=st.sampled_from(list("#*_-|[]()<>!&`~\\{}=+:.1 \n\t\0aé中م\u202e😀")), max_size=200)


def test_any_text_can_be_printed_as_a_handout(vault):
    """Only our own errors, and a paper at its end, with every sign that means something in a handout."""
    own = handouts.start(vault, "Tea", "en", "Bring tea.")

    @fuzzed
    @given(text=st.one_of(SIGNS, st.text(max_size=200)))
    def printed(text):
        only_ours(lambda: handouts.write(vault, own, "en", title="Tea", text=text))
        only_ours(lambda: printing.draw(vault, handout_orders.HandoutOrder(own.hex, {"en": 1})))

    printed()


def test_any_words_can_be_searched(vault):
    people.add(vault, {"name": "Ann"})
    signs = st.text(alphabet=st.sampled_from(list("\"'*^:()-+{}[]\\ aNORTDé中\0%_;")), max_size=40)

    @fuzzed
    @given(typed=st.one_of(signs, st.text(max_size=60)))
    def searched(typed):
        search.find(vault.db(), typed)

    searched()


def test_formulas_are_text_in_an_export_and_come_back_equal(vault, tmp_path):
    for number, formula in enumerate(FORMULAS):
        people.add(vault, {"name": f"N{number}", "access_needs": formula, "phone": formula.strip()})
    exports.export(vault, tmp_path / "out")
    for file in (tmp_path / "out").glob("*.csv"):
        for row in csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")):
            assert not [cell for cell in row if cell.lstrip(" ").startswith(STARTS)]
    back = tables.read_table(tmp_path / "out" / "people.csv")
    heads = [cell.strip() for cell in back.rows[0]]
    needs = {row[0]: row[heads.index("access_needs")] for row in back.rows[1:]}
    kept = {row.name: row.access_needs for row in _people(vault)}
    assert {name: text.strip() for name, text in needs.items()} == {
        name: text.strip() for name, text in kept.items()
    }
    assert sorted(needs.values(), key=str.strip) == sorted((one.strip() for one in FORMULAS), key=str.strip)


def _people(vault):
    return [people_queries.person(vault.db(), row.id) for row in people_queries.people(vault.db())]


@pytest.mark.parametrize(
    "name", ["../up.md", "..\\up.md", "/etc/x.md", "C:\\x.md", "CON.md", "a" * 300 + ".md"]
)
def test_a_handout_from_a_strange_name_writes_nothing_beside_the_vault(vault, tmp_path, name):
    before = {file for file in tmp_path.rglob("*") if file.name not in {"vault.db-wal", "vault.db-shm"}}
    only_ours(handouts.import_file, vault, tmp_path / "in" / name, "en")
    after = {file for file in tmp_path.rglob("*") if file.name not in {"vault.db-wal", "vault.db-shm"}}
    assert after == before
