"""Sets the attendance grid: people down, sessions across, on pages that lie, so many sessions a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from peergroups.base import language
from peergroups.documents.columns import rows_below
from peergroups.documents.desk import Desk
from peergroups.documents.figure_sheets import AWAY, GridRow, GridSheet
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.pieces import Callout, Grid, Stack
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Snug, Style
from peergroups.documents.text.surface import LYING

SESSIONS, IN_LARGE_PRINT = 18, 7
"""In one table; more go on in the next."""
_NAME, _DAY, _TOTAL = 4.6, 1.0, 1.4
_PADDING, _INSET = 2.0, 1.5


def lay_out(sheet: GridSheet) -> Laid:
    lying = replace(sheet, paper=LYING[sheet.paper])
    desk = Desk(lying)
    words = desk.words
    return desk.fitted(
        lambda: _pieces(desk, lying),
        words("grid.title"),
        sheet.group,
        warning=words("contacts.confidential") if sheet.rows else "",
    )


def _pieces(desk: Desk, sheet: GridSheet) -> list[Piece]:
    words = desk.words
    pieces = desk.opening(words("grid.title"), sheet.group)
    if not sheet.days:
        return [*pieces, desk.text(words("grid.none"))]
    if sheet.rows:
        pieces.append(Callout(Stack([desk.bold(words("contacts.confidential"))]), before=4))
    first, last = desk.day(sheet.days[0], "long"), desk.day(sheet.days[-1], "long")
    small = replace(desk.look.small, before=3 * desk.look.white)
    pieces.append(desk.text(words("report.period", start=first, end=last), small))
    for start in range(0, len(sheet.days), _at_once(sheet)):
        pieces += _table(desk, sheet, start)
    if sheet.rows:
        pieces.append(desk.text(words("grid.legend"), small))
    return pieces


def _at_once(sheet: GridSheet) -> int:
    return IN_LARGE_PRINT if sheet.large else SESSIONS


def _table(desk: Desk, sheet: GridSheet, start: int) -> list[Piece]:
    """The sessions from one on; what everybody came to in all stands beside the last ones."""
    end = start + _at_once(sheet)
    days = sheet.days[start:end]
    is_last = end >= len(sheet.days)
    widths = [_NAME, *(_DAY for _ in days), *([_TOTAL] if is_last else [])]
    heads = [desk.words("grid.person"), *(_day(desk, day) for day in days)]
    cells = [_head(desk, text) for text in (*heads, *([desk.words("grid.came")] if is_last else []))]
    head = Grid(
        cells, widths, tall=24 * desk.look.white, fill=True, before=5 * desk.look.white, stay=True,
        padding=_PADDING,
    )  # fmt: skip
    rows = [_person(desk, row, (start, end), is_last=is_last) for row in sheet.rows]
    rows.append(_totals(desk, sheet, (start, end), is_last=is_last))
    below = rows_below(head, rows, widths, 0, loose=desk.look.is_loose)
    return [head, *(replace(row, padding=_PADDING, inset=_INSET) for row in below)]


def _person(desk: Desk, row: GridRow, part: tuple[int, int], *, is_last: bool) -> list[Piece | None]:
    letters = [_letter(desk, mark) for mark in row.marks[slice(*part)]]
    came = [language.format_number(row.came, desk.code)] if is_last else []
    return [desk.typed(row.name, _small(desk)), *_cells(desk, [*letters, *came])]


def _totals(desk: Desk, sheet: GridSheet, part: tuple[int, int], *, is_last: bool) -> list[Piece | None]:
    told = [language.format_number(number, desk.code) for number in sheet.totals[slice(*part)]]
    beside: list[Piece | None] = (
        [None] if is_last else []
    )  # who came by name stands above it, guests too in the row
    return [desk.bold(desk.words("grid.total"), _small(desk)), *_cells(desk, told), *beside]


def _cells(desk: Desk, texts: Sequence[str]) -> list[Piece | None]:
    style = replace(_small(desk), align="centre")
    return [desk.text(text, style) if text else None for text in texts]


def _letter(desk: Desk, mark: str) -> str:
    return "–" if mark == AWAY else desk.words(f"grid.{mark}") if mark else ""


def _small(desk: Desk) -> Style:
    return replace(desk.look.body, before=0, size=desk.look.small.size)


def _head(desk: Desk, text: str) -> Piece:
    return Snug([Span(text, bold=True)], _small(desk), desk.code)


def _day(desk: Desk, day: date) -> str:
    return desk.day(day, "day")
