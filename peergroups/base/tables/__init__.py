"""Rows out of the tables people have, of any kind, under limits; and CSV and XLSX that open without harm.

Files from outside are read as text only: no formula is worked out, no link followed, nothing put on disk.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from peergroups.base.errors import FileUnreadable, NotEnoughMemory
from peergroups.base.tables import cards, separated, workbooks
from peergroups.base.tables.rows import MOST_COLUMNS, MOST_ROWS, Sheet, Steps, safe_cell
from peergroups.base.tables.spreadsheet import write_xlsx
from peergroups.base.tables.workbooks import LARGEST_XLSX

__all__ = [
    "LARGEST_CSV", "LARGEST_XLSX", "MOST_COLUMNS", "MOST_ROWS", "Steps", "Table", "read_table", "read_tables",
    "safe_cell", "write_csv", "write_xlsx",
]  # fmt: skip

LARGEST_CSV = 50_000_000  # bytes
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[a-z]{2,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows that hold something, as text without blanks around; empty cells at a row's end are left out.

    `numbers` are the rows' numbers as a spreadsheet shows them. `header_row` is where the table begins, past
    a title: the index of the first row about as full as the others. Whether it is a header, others must say.
    `name` is the sheet's. `encoding` names the one that was guessed, "" where nothing had to be; `open_quote` is the
    row in which a quotation mark is never closed, 0 for none: all of them were read as plain signs then.
    `no_people` are the names of contacts that were left out: companies, and lists of others.
    """

    rows: list[list[str]]
    numbers: list[int]
    header_row: int = 0
    name: str = ""
    encoding: str = ""
    open_quote: int = 0
    no_people: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)


def read_table(source: Path | bytes, *, ticket: Steps | None = None) -> Table:
    """The table in a file; of several sheets the first that looks like a list. Raises what `read_tables` raises."""
    tables = read_tables(source, ticket=ticket)
    return next((table for table in tables if table.width > 1 and len(table.rows) > 1), tables[0])


def read_tables(source: Path | bytes, *, ticket: Steps | None = None) -> list[Table]:
    """Every sheet of a file that holds something, told by its content and not by its name.

    FileUnreadable: `file.missing`, `file.locked` (by a password or another program), `file.too_large`,
    `file.too_many_rows`, `file.empty`, `file.not_a_table`, and what it is instead: `file.is_a_calendar`,
    `file.is_our_export`, `file.is_data`, `file.is_a_web_page`, `file.is_addresses`.
    """
    data = source if isinstance(source, bytes) else _bytes_of(source)
    try:
        sheets = _sheets(data, ticket)
    except MemoryError as error:
        raise NotEnoughMemory from error
    tables = [_table(sheet) for sheet in sheets if sheet.rows]
    if not tables:
        raise FileUnreadable("file.empty")
    return tables


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file that spreadsheets open in the right encoding and as text: UTF-8 with its mark, quoted."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows([safe_cell(cell.replace("\0", "")) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def _sheets(data: bytes, ticket: Steps | None) -> list[Sheet]:
    if data.startswith(_ZIP):
        return workbooks.read_package(data, ticket)
    if data.startswith(_OLE):
        return workbooks.read_old(data, ticket)
    if len(data) > LARGEST_CSV:
        raise FileUnreadable("file.too_large")
    text, encoding = separated.decoded(data)
    start = text[:2000].lstrip().casefold()
    if start.startswith("begin:vcard"):
        return cards.read(text, encoding, ticket)
    if start.startswith("begin:vcalendar"):
        raise FileUnreadable("file.is_a_calendar")
    if start.startswith("{") and '"program": "peergroups"' in start[:200]:
        raise FileUnreadable("file.is_our_export")
    if start.startswith(("[{", "{")) or re.match(r"\[\s*[\[{]", start):
        raise FileUnreadable("file.is_data")
    if re.match(r"(<\?xml[^>]*>\s*)?(<!doctype html|<html|<table|<head|<body)", start):
        raise FileUnreadable("file.is_a_web_page")
    if _is_addresses(text):
        raise FileUnreadable("file.is_addresses")
    return [separated.read(text, encoding, ticket)]


def _table(sheet: Sheet) -> Table:
    rows = [row for _, row in sheet.rows]
    numbers = [number for number, _ in sheet.rows]
    return Table(
        rows, numbers, _header_row(rows), sheet.name, sheet.encoding, sheet.open_quote, sheet.no_people
    )


def _header_row(rows: list[list[str]]) -> int:
    """The first row at least half as full as the fullest of the first rows; a title has one cell or two."""
    filled = [sum(map(bool, row)) for row in rows[:20]]
    return next(index for index, count in enumerate(filled) if count * 2 >= max(filled))


def _is_addresses(text: str) -> bool:
    """Addresses in a row as a mail program copies them, not one below the other."""
    if len(text) > 20_000:
        return False
    lines = [line for line in text.splitlines() if line.strip()]
    return bool(lines) and len(lines) <= 2 and all(len(_ADDRESS.findall(line)) > 1 for line in lines)


def _bytes_of(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise FileUnreadable("file.missing" if not file.exists() else "file.not_a_table")
        with file.open("rb") as opened:
            return opened.read(LARGEST_CSV + 1)
    except PermissionError as error:
        raise FileUnreadable("file.locked") from error
    except OSError as error:
        raise FileUnreadable("file.missing") from error
