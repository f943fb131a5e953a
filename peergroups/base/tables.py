"""Rows out of a CSV or XLSX file of any kind, under limits; and CSV that a spreadsheet opens without harm.

Files from outside are read as text only: no formula is worked out, no link followed, nothing put on disk.
"""

from __future__ import annotations

import csv
import io
import itertools
import os
import re
import statistics
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Literal, Protocol

from peergroups.base.errors import FileUnreadable, NotEnoughMemory

MOST_ROWS = 100_001  # a hundred thousand and their header
MOST_COLUMNS = 200
LONGEST_CELL = 1_000_000  # characters, as the longest note; csv's own limit would not read our export back
LARGEST_CSV = 50_000_000  # bytes
LARGEST_XLSX = 10_000_000  # bytes; a reader without limits took 1.5 GB for a file of 2.5 MB
LARGEST_UNPACKED = 100_000_000  # bytes of XML inside
MOST_ENTRIES = 200  # files in the package
SMALL_UNPACKED = 1_000_000  # bytes that are no danger however small they were packed
MOST_PACKED = 100  # times; honest sheets shrink by 10 to 40
LAST_ROW = 1_048_576  # of a sheet

_DELIMITERS = ",;\t|"
_SNIFFED_ROWS = 100
_STEP = 1000  # rows between two reports of progress
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FORMULA_STARTS = tuple("=+-@\t\r\n\0＝＋－＠")
_BOMS = (  # the four-byte ones first: UTF-32 begins as UTF-16 does
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

# What openpyxl lets escape on a damaged or hostile file. SyntaxError is the XML parser's.
_BAD_XLSX = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)


class Steps(Protocol):
    """Who is told of the progress; may raise Cancelled. A total of 0 is not known."""

    def step(self, done: int, total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Table:
    """The rows that hold something, as text without blanks around; empty cells at a row's end are left out.

    `numbers` are the rows' numbers as a spreadsheet shows them. `header_row` is where the table begins, past
    a title: the index of the first row about as full as the others. Whether it is a header, others must say.
    `notes` are codes: `encoding_guessed`, `other_sheets`, `quotes_unbalanced`.
    """

    rows: list[list[str]]
    numbers: list[int]
    header_row: int = 0
    notes: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)


def read_table(source: Path | bytes, *, ticket: Steps | None = None) -> Table:
    """The table in a file, told by its content and not by its name.

    FileUnreadable: `file.missing`, `file.locked` (by a password or another program), `file.too_large`,
    `file.too_many_rows`, `file.empty`, `file.not_a_table`.
    """
    data = source if isinstance(source, bytes) else _bytes_of(source)
    try:
        if data.startswith(_ZIP):
            numbered, notes = _xlsx_rows(data, ticket)
        else:
            numbered, notes = _csv_rows(data, ticket)
    except MemoryError as error:
        raise NotEnoughMemory from error
    if not numbered:
        raise FileUnreadable("file.empty")
    rows = [row for _, row in numbered]
    return Table(rows, [number for number, _ in numbered], _header_row(rows), tuple(notes))


def safe_cell(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula; `read_table` takes the mark off again."""
    return f"'{text}" if _needs_mark(text) else text


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file that spreadsheets open in the right encoding and as text: UTF-8 with its mark, quoted."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows([safe_cell(cell.replace("\0", "")) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def _needs_mark(text: str) -> bool:
    return text.lstrip(" '\xa0").startswith(_FORMULA_STARTS)


def _bytes_of(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise FileUnreadable("file.missing" if not file.exists() else "file.not_a_table")
        with file.open("rb") as opened:
            data = opened.read(LARGEST_CSV + 1)
    except PermissionError as error:
        raise FileUnreadable("file.locked") from error
    except OSError as error:
        raise FileUnreadable("file.missing") from error
    return data


def _taken(
    records: Iterable[Sequence[object]], as_text: Callable[[object], str], total: int, ticket: Steps | None
) -> list[tuple[int, list[str]]]:
    """The numbered rows that hold something, counted against the limits."""
    rows: list[tuple[int, list[str]]] = []
    for number, record in enumerate(records, 1):
        if ticket is not None and number % _STEP == 0:
            ticket.step(min(number, total), total)
        cells = ["" if value is None else as_text(value) for value in record]
        while cells and not cells[-1]:
            del cells[-1]
        if not cells:
            continue
        if len(cells) > MOST_COLUMNS:
            raise FileUnreadable("file.not_a_table")
        if len(rows) == MOST_ROWS:
            raise FileUnreadable("file.too_many_rows")
        rows.append((number, cells))
    return rows


def _header_row(rows: list[list[str]]) -> int:
    """The first row at least half as full as the fullest of the first rows; a title has one cell or two."""
    filled = [sum(map(bool, row)) for row in rows[:20]]
    return next(index for index, count in enumerate(filled) if count * 2 >= max(filled))


# --- CSV


def _csv_rows(data: bytes, ticket: Steps | None) -> tuple[list[tuple[int, list[str]]], list[str]]:
    if data.startswith(_OLE):  # a spreadsheet with a password is wrapped like the old kinds of file
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise FileUnreadable("file.locked" if locked else "file.not_a_table")
    if len(data) > LARGEST_CSV:
        raise FileUnreadable("file.too_large")
    text, notes = _decoded(data)
    if _is_binary(text):
        raise FileUnreadable("file.not_a_table")
    text = text.replace("\0", "").removeprefix("\ufeff")
    csv.field_size_limit(LONGEST_CELL)
    told = re.match(r"sep=(.)\r?\n", text)
    delimiter = told[1] if told else _sniffed(text)
    total = text.count("\n") or text.count("\r")
    try:
        rows = _taken(_records(text, delimiter), _text_of_csv, total, ticket)
        if text.count('"') % 2 and rows and any("\n" in cell or "\r" in cell for cell in rows[-1][1]):
            # A quote that nothing closes has swallowed the rest: read again, quotes being plain signs.
            unquoted = ([_unquoted(cell) for cell in row] for row in _records(text, delimiter, quoted=False))
            rows = _taken(unquoted, _text_of_csv, total, ticket)
            notes.append("quotes_unbalanced")
    except csv.Error as error:
        raise FileUnreadable("file.not_a_table") from error
    return (rows[1:] if told else rows), notes


def _records(text: str, delimiter: str, *, quoted: bool = True, strict: bool = False) -> Iterator[list[str]]:
    # newline="" so that line ends of all three kinds, mixed, are seen by the csv reader itself
    lines = io.StringIO(text, newline="")
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    return csv.reader(lines, delimiter=delimiter, quoting=quoting, strict=strict, skipinitialspace=True)


def _text_of_csv(value: object) -> str:
    text = str(value).strip()
    return text[1:].strip() if text[:1] == "'" and _needs_mark(text) else text


def _unquoted(cell: str) -> str:
    bare = cell.strip()
    if len(bare) > 1 and bare[0] == bare[-1] == '"':
        return bare[1:-1].replace('""', '"')
    return bare


def _decoded(data: bytes) -> tuple[str, list[str]]:
    """The text, and a note where its encoding could only be guessed."""
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None) or _wide(data) or "utf-8"
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError:
        pass
    if encoding != "utf-8":  # it says what it is, and is damaged in places
        return data.decode(encoding, "replace"), ["encoding_guessed"]
    return _guessed(data), ["encoding_guessed"]


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark shows by zeroes in every other place: those of digits, commas and line ends."""
    sample = data[:65_536]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or max(even, odd) * 50 < len(sample) or max(even, odd) < 10 * min(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _guessed(data: bytes) -> str:
    """Windows-1252 where accents are few among plain letters; a script of its own is left to the guesser."""
    sample = data[:65_536]
    high = sum(byte > 127 for byte in sample)
    letters = high + sum(bytes((byte,)).isalpha() for byte in sample)
    if high * 5 > letters:
        from charset_normalizer import from_bytes  # 40 ms, for old files only

        best = from_bytes(sample).best()
        if best is not None:
            return data.decode(best.encoding, "replace")
    return data.decode("cp1252", "replace")


def _is_binary(text: str) -> bool:
    """Pictures and documents are full of control characters; a stray one in a list is forgiven."""
    sample = text[:65_536]
    odd = sum(unicodedata.category(sign) == "Cc" for sign in sample if sign not in "\t\r\n\0")
    return (
        text.startswith(("%PDF", "{\\rtf"))
        or odd * 100 > len(sample)
        or sample.count("\0") * 10 > len(sample)
    )


def _sniffed(text: str) -> str:
    """The delimiter that stands beside the quotes and cuts most rows into the same number of cells."""
    best, best_score = ",", (False, 0.0, False, 0)
    for delimiter in _DELIMITERS:
        widths, fits_quotes = _widths(text, delimiter, strict=True), True
        if not widths:
            widths, fits_quotes = _widths(text, delimiter, strict=False), False
        usual = statistics.mode(widths) if widths else 1
        if usual > 1:
            is_prose = text.count(f"{delimiter} ") * 2 > text.count(delimiter)  # a comma before a blank
            score = (fits_quotes, round(widths.count(usual) / len(widths), 1), not is_prose, usual)
            if score > best_score:
                best, best_score = delimiter, score
    return best


def _widths(text: str, delimiter: str, *, strict: bool) -> list[int]:
    """The cells of the first rows, counted; none where the csv reader finds fault with them."""
    try:
        records = itertools.islice(_records(text, delimiter, strict=strict), _SNIFFED_ROWS)
        return [len(row) for row in records if row]
    except csv.Error:
        return []


# --- XLSX


def _xlsx_rows(data: bytes, ticket: Steps | None) -> tuple[list[tuple[int, list[str]]], list[str]]:
    if len(data) > LARGEST_XLSX:
        raise FileUnreadable("file.too_large")
    try:
        _check_package(data)
        return _sheet_rows(data, ticket)
    except _BAD_XLSX as error:
        raise FileUnreadable("file.not_a_table") from error


def _check_package(data: bytes) -> None:
    """Refuses a bomb by what its directory says; where that lies, zipfile stops at what was said."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entries = package.infolist()
    if not any(entry.filename.startswith("xl/") for entry in entries):
        raise FileUnreadable("file.not_a_table")
    unpacked = sum(entry.file_size for entry in entries)
    allowed = min(LARGEST_UNPACKED, max(SMALL_UNPACKED, MOST_PACKED * len(data)))
    if len(entries) > MOST_ENTRIES or unpacked > allowed:
        raise FileUnreadable("file.too_large")


def _sheet_rows(data: bytes, ticket: Steps | None) -> tuple[list[tuple[int, list[str]]], list[str]]:
    """The rows of the first sheet that has any."""
    os.environ["OPENPYXL_LXML"] = "False"  # lxml, where it happens to be installed, reads XML by other rules
    import openpyxl  # 150 ms, for imports only

    assert openpyxl.DEFUSEDXML, "XML from outside is read by defusedxml only"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl remarks on decorations that it does not keep
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or book.worksheets
            for sheet in sheets:
                records = sheet.iter_rows(max_col=MOST_COLUMNS + 1, max_row=LAST_ROW, values_only=True)
                held = (
                    () if row.count(None) == len(row) else row for row in records
                )  # a million may be empty
                rows = _taken(held, _text_of_value, 0, ticket)
                if rows:
                    return rows, ["other_sheets"] if len(sheets) > 1 else []
        finally:
            book.close()
    return [], []


def _text_of_value(value: object) -> str:
    if isinstance(value, datetime):
        value = value.date() if value.time() == time() else value.replace(microsecond=0)
    if isinstance(value, date | time):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a telephone number kept as a number
    return _text_of_csv(value)
