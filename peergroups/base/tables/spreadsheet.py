"""A spreadsheet of our own lists: one sheet a list, cells of text and numbers, nothing worked out, no link followed."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

LONGEST = 32_767  # letters that a cell may hold; what is longer goes on in cells beyond the last column
_SHEET_NAME = 31  # letters
_WIDEST = 60  # letters of a column
Cell = str | int | float
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_OPTIONS = {
    "in_memory": True,  # nothing in a temporary file
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_xlsx(
    lists: Mapping[str, Sequence[Sequence[Cell]]], made_at: datetime, *, right_to_left: bool = False
) -> bytes:
    """The lists by their names, each with a header row. Two files of the same lists and instant are the same."""
    import xlsxwriter  # 60 ms, for exports only

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _OPTIONS) as book:
        book.set_properties({"created": made_at.replace(tzinfo=None)})
        bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        named = _sheet_names(lists)
        for name, rows in lists.items():
            sheet = book.add_worksheet(named[name])
            if right_to_left:
                sheet.right_to_left()
            _fill(sheet, rows, bold, wrapped)
    return out.getvalue()


def _sheet_names(lists: Mapping[str, object]) -> dict[str, str]:
    """Names that a spreadsheet takes, no two alike."""
    found: dict[str, str] = {}
    for name in lists:
        short = " ".join(name.translate(_NOT_IN_NAMES).split())[:_SHEET_NAME]
        taken = {other.casefold() for other in found.values()}
        number = 2
        while short.casefold() in taken:
            short, number = f"{short[: _SHEET_NAME - 4]} {number}", number + 1
        found[name] = short
    return found


def _fill(sheet: Any, rows: Sequence[Sequence[Cell]], bold: object, wrapped: object) -> None:
    width = max(map(len, rows), default=0)
    for at, row in enumerate(rows):
        cells, over = _cut([cell if isinstance(cell, str) else "" for cell in row])
        for column, text in [*enumerate(cells), *enumerate(over, width)]:
            if text:
                sheet.write_string(at, column, text, wrapped if at else bold)
        for column, cell in enumerate(row):
            if not isinstance(cell, str):
                sheet.write_number(at, column, cell)
    for column in range(width):
        longest = max((len(str(row[column])) for row in rows[:200] if column < len(row)), default=0)
        sheet.set_column(column, column, min(max(longest + 2, 8), _WIDEST))
    sheet.freeze_panes(1, 0)
    if rows and width:
        sheet.autofilter(0, 0, len(rows) - 1, width - 1)


def _cut(row: Sequence[str]) -> tuple[list[str], list[str]]:
    """The cells as far as they may be long, and what is over of them in order."""
    over = [text[at : at + LONGEST] for text in row for at in range(LONGEST, len(text), LONGEST)]
    return [text[:LONGEST] for text in row], over
