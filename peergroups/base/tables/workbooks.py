"""Tables of spreadsheet programs: XLSX, ODS, and the old XLS. Read as values only: no formula, no link, no macro."""

from __future__ import annotations

import io
import os
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from peergroups.base.errors import FileUnreadable
from peergroups.base.tables.rows import MOST_COLUMNS, Sheet, Steps, taken, text_of

LARGEST_XLSX = 10_000_000  # bytes; a reader without limits took 1.5 GB for a file of 2.5 MB
LARGEST_UNPACKED = 100_000_000  # bytes of XML inside
MOST_ENTRIES = 200  # files in the package
SMALL_UNPACKED = 1_000_000  # bytes that are no danger however small they were packed
MOST_PACKED = 100  # times; honest sheets shrink by 10 to 40
LAST_ROW = 1_048_576  # of a sheet

_MOST_CELLS = 5_000_000  # of a sheet of an ODS, up to the last that holds something

# What the readers let escape on a damaged or hostile file. SyntaxError is the XML parser's.
_BAD = (
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
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_VALUE_TYPE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"


def read_package(data: bytes, ticket: Steps | None) -> list[Sheet]:
    """The sheets of an XLSX or ODS file that hold something. Raises FileUnreadable."""
    if len(data) > LARGEST_XLSX:
        raise FileUnreadable("file.too_large")
    try:
        names = _check_package(data)
        if "mimetype" in names and _member(data, "mimetype").startswith(_ODS):
            _check_room(data)
            return _by_calamine(data, ticket)
        if not any(name.startswith("xl/") for name in names):
            raise FileUnreadable("file.not_a_table")
        return _by_openpyxl(data, ticket)
    except _BAD as error:
        raise FileUnreadable("file.not_a_table") from error


def read_old(data: bytes, ticket: Steps | None) -> list[Sheet]:
    """The sheets of an XLS file. FileUnreadable: `file.locked` where a password keeps it."""
    if len(data) > LARGEST_XLSX:
        raise FileUnreadable("file.too_large")
    if (
        "EncryptedPackage".encode("utf-16-le") in data
    ):  # a spreadsheet with a password is wrapped like the old kinds
        raise FileUnreadable("file.locked")
    return _by_calamine(data, ticket)


def _check_package(data: bytes) -> list[str]:
    """Refuses a bomb by what its directory says; where that lies, zipfile stops at what was said."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entries = package.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    allowed = min(LARGEST_UNPACKED, max(SMALL_UNPACKED, MOST_PACKED * len(data)))
    if len(entries) > MOST_ENTRIES or unpacked > allowed:
        raise FileUnreadable("file.too_large")
    if len({entry.filename for entry in entries}) < len(entries):
        raise FileUnreadable("file.not_a_table")  # which of two would be read is anybody's guess
    return [entry.filename for entry in entries]


def _member(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(name) as opened:
        return opened.read(LARGEST_UNPACKED)


def _check_room(data: bytes) -> None:
    """An ODS says `this cell a million times` in forty bytes, and the reader lays all of it out before we see it."""
    from defusedxml import ElementTree  # 10 ms, for imports only

    wide = high = last = 0
    for event, found in ElementTree.iterparse(io.BytesIO(_member(data, "content.xml")), ("start", "end")):
        if found.tag == f"{_TABLE}table" and event == "start":
            wide = high = last = 0
        elif found.tag == f"{_TABLE}table-row" and event == "end":
            width = _width(found)
            high += _times(found, "rows")
            wide, last = max(wide, width), high if width else last
            found.clear()
        if wide * last > _MOST_CELLS:
            raise FileUnreadable("file.too_large")


def _width(row: Any) -> int:
    """The columns up to its last cell that holds something."""
    at = width = 0
    for cell in row:
        at += _times(cell, "columns")
        if len(cell) or _VALUE_TYPE in cell.attrib:
            width = at
    return width


def _times(found: Any, what: str) -> int:
    return int(found.get(f"{_TABLE}number-{what}-repeated", 1))


def _by_openpyxl(data: bytes, ticket: Steps | None) -> list[Sheet]:
    os.environ["OPENPYXL_LXML"] = "False"  # lxml, where it happens to be installed, reads XML by other rules
    import openpyxl  # 150 ms, for imports only

    assert openpyxl.DEFUSEDXML, "XML from outside is read by defusedxml only"
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl remarks on decorations that it does not keep
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or book.worksheets
            for sheet in sheets:
                records = sheet.iter_rows(max_col=MOST_COLUMNS + 1, max_row=LAST_ROW, values_only=True)
                rows = taken(_held(records), _text_of_value, 0, ticket)
                if rows:
                    found.append(Sheet(rows, str(sheet.title)))
        finally:
            book.close()
    return found


def _held(records: Iterator[tuple[object, ...]]) -> Iterator[Sequence[object]]:
    return (() if row.count(None) == len(row) else row for row in records)  # a million may be empty


def _by_calamine(data: bytes, ticket: Steps | None) -> list[Sheet]:
    import python_calamine as calamine  # 20 ms, for imports only

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        visible = [
            about.name for about in book.sheets_metadata if about.visible == calamine.SheetVisibleEnum.Visible
        ] or book.sheet_names
        found = [_rows_of(name, book.get_sheet_by_name(name), ticket) for name in visible]
    except calamine.PasswordError as error:
        raise FileUnreadable("file.locked") from error
    except (calamine.CalamineError, *_BAD) as error:
        raise FileUnreadable("file.not_a_table") from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # the reader gave up in its own language
            raise FileUnreadable("file.not_a_table") from None
        raise
    return [sheet for sheet in found if sheet.rows]


def _rows_of(name: str, sheet: Any, ticket: Steps | None) -> Sheet:
    if sheet.total_width > MOST_COLUMNS or sheet.total_height > LAST_ROW:
        raise FileUnreadable("file.not_a_table")
    records = ([_none(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False))
    return Sheet(taken(records, _text_of_value, sheet.total_height, ticket), name)


def _none(cell: object) -> object:
    return None if cell == "" else cell


def _text_of_value(value: object) -> str:
    if isinstance(value, datetime):
        value = value.date() if value.time() == time() else value.replace(microsecond=0)
    if isinstance(value, date | time):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a telephone number kept as a number
    return text_of(value)
