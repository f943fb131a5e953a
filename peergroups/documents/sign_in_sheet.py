"""Sets the sign-in sheet: names that are known, rows to write in; for headcounts boxes without any names."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from peergroups.base import language
from peergroups.documents import frame
from peergroups.documents.content import library
from peergroups.documents.content.library import Words
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.frame import Look
from peergroups.documents.pieces import Blank, Gap, Grid, Row, Tick
from peergroups.documents.sheets import SignInSheet
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.surface import Surface

_WIDTHS = {False: (1.2, 5.9, 1.9, 2.2, 3.8), True: (1.8, 5.1, 2.1, 2.2, 3.8)}
"""Number, name, here, new, phone; in standard and in large print."""
_ROW = 29.5  # points, a little over 10 mm, to write in by hand
_NAME_LINES = 2  # a longer name is smaller
_SMALLER = (1, 0.9, 0.8, 0.7, 0.6)  # of the usual size
_MOST_BLANK = 40
_TALLY = 40
_TALLY_ROW = {False: 8, True: 5}


def lay_out(sheet: SignInSheet) -> Laid:
    """The pages of one sign-in sheet; without a number of blank rows as many as its last page has room for."""
    if sheet.blank_rows is not None or sheet.headcount_only:
        return _lay_out(sheet)
    pages = len(_lay_out(replace(sheet, blank_rows=0)).pages)
    low, high = 0, _MOST_BLANK
    while low < high:
        rows = (low + high + 1) // 2
        fits = len(_lay_out(replace(sheet, blank_rows=rows)).pages) == pages
        low, high = (rows, high) if fits else (low, rows - 1)
    return _lay_out(replace(sheet, blank_rows=low))


def _lay_out(sheet: SignInSheet) -> Laid:
    words = library.words(sheet.language)
    title = words("sign_in.title")
    group = frame.typed(sheet.group)
    look = frame.look(sheet.large)
    organisation = frame.typed(sheet.organisation)
    pieces = frame.opening(title, words, organisation=organisation, group=group, look=look)
    pieces += _when_and_where(sheet, words, look)
    a_row = _TALLY_ROW[sheet.large]
    pieces += _tally(words, look, a_row) if sheet.headcount_only else _table(sheet, words, look)
    pieces += _closing(words, look)
    day = language.format_date(sheet.date, words.code, "long")
    parts = (title, language.isolate(group), language.isolate(day))
    running = " · ".join(part for part in parts if part)
    return frame.lay_out(pieces, words, title=title, size=sheet.paper, running=running, look=look)


def _when_and_where(sheet: SignInSheet, words: Words, look: Look) -> list[Piece]:
    code = words.code
    start = datetime.combine(sheet.date, sheet.time)
    end = start + timedelta(minutes=sheet.minutes)
    when = words(
        "sign_in.when",
        day=language.format_date(sheet.date, code, "full"),
        start=language.isolate(language.format_time(start, code)),
        end=language.isolate(language.format_time(end, code)),
    )
    close = replace(look.body, before=3)
    pieces: list[Piece] = [frame.labelled(words("sign_in.date"), when, code, close)]
    if place := frame.typed(sheet.place):
        pieces.append(frame.labelled(words("sign_in.place"), place, code, close))
    legend = words("sign_in.legend_headcount" if sheet.headcount_only else "sign_in.legend")
    return [*pieces, Paragraph(legend, replace(look.small, before=7), code), Gap(10)]


def _table(sheet: SignInSheet, words: Words, look: Look) -> list[Piece]:
    widths = _WIDTHS[sheet.large]
    heading = _heading(words, look, widths)
    rows = [*sheet.names, *[""] * (sheet.blank_rows or 0)]
    cells = [
        Grid(
            _row(number, name, words.code, look),
            widths,
            tall=_ROW * look.scale,
            heading=heading,
            stay=number > len(rows) - 2,
        )
        for number, name in enumerate(rows, 1)
    ]
    return [heading, *cells]


def _heading(words: Words, look: Look, widths: tuple[float, ...]) -> Grid:
    plain = replace(look.body, size=look.small.size, before=0)
    centred = replace(plain, align="centre")
    cells = [
        Paragraph([Span(words(f"sign_in.{key}"), bold=True)], style, words.code)
        for key, style in (
            ("number", centred), ("name", plain), ("here", centred), ("new", centred), ("phone", plain),
        )
    ]  # fmt: skip
    return Grid(cells, widths, tall=26 * look.scale, fill=True, stay=True)


def _row(number: int, name: str, code: str, look: Look) -> list[Piece | None]:
    cell = replace(look.body, before=0)
    shown = Paragraph(language.format_number(number, code), replace(cell, align="centre"), code)
    known = _name(frame.typed(name), cell, code) if name else None
    side = 15 * look.scale
    return [shown, known, Tick(side=side), Tick(side=side), None]


def _name(name: str, cell: Style, code: str) -> Piece:
    """The name, in smaller line height so that two lines of it still look like one row."""
    tight = replace(cell, leading=1.25)
    sizes = (replace(tight, size=cell.size * share) for share in _SMALLER)
    return _Whole([Paragraph(name, style, code, free=True) for style in sizes])


class _Whole:
    """A whole name in two lines, whatever the width turns out to be: smaller where it must, then in more lines."""

    before = 0.0
    stay = False
    head = None

    def __init__(self, sizes: list[Paragraph]) -> None:
        self._sizes = sizes

    def height(self, width: float) -> float:
        return self._fitting(width).height(width)

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        self._fitting(width).draw(surface, x, y, width)

    def _fitting(self, width: float) -> Paragraph:
        fitting = (name for name in self._sizes if len(name.lines(width)) <= _NAME_LINES)
        return next(fitting, self._sizes[-1])


def _tally(words: Words, look: Look, a_row: int) -> list[Piece]:
    style = replace(look.body, before=0, align="end")
    rows: list[Piece] = []
    for first in range(1, _TALLY + 1, a_row):
        ticks = [
            Tick(
                Paragraph(language.format_number(number, words.code), style, words.code), side=22 * look.scale
            )
            for number in range(first, first + a_row)
        ]
        rows.append(Row(ticks, before=16))
    return [*rows, Gap(10), Blank(Paragraph(words("sign_in.new_today"), look.body, words.code), before=10)]


def _closing(words: Words, look: Look) -> list[Piece]:
    def blank(key: str) -> Blank:
        return Blank(Paragraph([Span(words(key), bold=True)], look.body, words.code), tall=36 * look.scale)

    return [Row([blank("sign_in.total"), blank("sign_in.signature")], shares=(2, 3), before=12)]
