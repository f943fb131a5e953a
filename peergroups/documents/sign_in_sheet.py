"""Sets the sign-in sheet: names that are known, rows to write in; for headcounts boxes without any names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from peergroups.base import language
from peergroups.documents import flow, frame, looks
from peergroups.documents.columns import whole_words
from peergroups.documents.content import library
from peergroups.documents.content.library import Words
from peergroups.documents.figures import CornerCode
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.looks import Look
from peergroups.documents.pieces import Blank, Gap, Grid, Row, Stack, Tick
from peergroups.documents.sheets import SignInSheet
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Snug, Style
from peergroups.documents.text.surface import MM, Surface
from peergroups.model.printed_sheets import printed_code

_WIDTHS = {False: (1.2, 5.9, 1.9, 2.2, 3.8), True: (1.8, 5.1, 2.1, 2.2, 3.8)}
"""Number, name, here, new, phone; in standard and in large print."""
_NAME_LINES = 2  # a longer name is smaller
_SMALLER = (1, 0.9, 0.8, 0.7, 0.6)  # of the usual size
_CLOSE = 1.25  # of the size of Latin letters, from line to line
_CLOSER = 0.89  # of the line height that other scripts need
_MOST_BLANK = 60  # on the last page, beyond those asked for
_FEW_BLANK = 2  # rows that a page should have for newcomers
_TALLY = 40
_TALLY_ROW = {False: 8, True: 5}
_CODE_SIDE = 26 * MM
_QUIET = 6 * MM  # white around the code, without which nothing reads it


@dataclass(frozen=True, slots=True)
class _Fit:
    """How close the rows stand, in points; a blank row is never lower than a hand can write in."""

    tall: float = 29.5  # a little over 10 mm
    blank: float = 29.5
    inset: float = 5
    letters: float = 14
    closing: float = 36
    heading: float = 26


_FITS = {
    False: (
        _Fit(), _Fit(26, 26), _Fit(23, 24, 4, 13), _Fit(20, 22, 3, 12, 30), _Fit(17.3, 20, 1, 12, 28, 20),
        _Fit(15.8, 18, 0.5, 12, 24, 20), _Fit(15, 18, 0.3, 11.5, 22, 18), _Fit(14.2, 18, 0.2, 11, 20, 17),
        _Fit(13.4, 18, 0, 10.5, 19, 16), _Fit(12.6, 17, 0, 10, 18, 15),
    ),
    True: (_Fit(), _Fit(25, 25), _Fit(21, 23, 3)),
}  # fmt: skip
"""From roomy to close: a sheet takes the roomiest on which it needs the fewest pages."""


def lay_out(sheet: SignInSheet) -> Laid:
    """The pages of one sign-in sheet."""
    setting = _Setting(sheet)
    if sheet.headcount_only:
        return setting.pages(_FITS[sheet.large][0], 0)
    fit, blank = _roomiest(setting, sheet)
    return setting.pages(fit, _filled(setting, fit, blank))


def rows_of_pages(sheet: SignInSheet) -> tuple[int, ...]:
    """How many of the names stand on each page."""
    left, found = len(sheet.names), []
    for page in lay_out(sheet).pages:
        here = min(left, sum(isinstance(placed.piece, Grid) and not placed.piece.fill for placed in page))
        left -= here
        found.append(here)
    return tuple(found)


def last_row(sheet: SignInSheet) -> int:
    """The number of its last row, whether a name stands in it or nothing yet."""
    placed = (one.piece for page in lay_out(sheet).pages for one in page)
    return sum(isinstance(piece, Grid) and not piece.fill for piece in placed)


def _roomiest(setting: _Setting, sheet: SignInSheet) -> tuple[_Fit, int]:
    """The fit, and the least of blank rows: a few for newcomers where they cost no page."""
    fits = _FITS[sheet.large]
    fewest = setting.count(fits[-1], sheet.blank_rows)
    for blank in (max(_FEW_BLANK, sheet.blank_rows), sheet.blank_rows):
        for fit in fits:
            if setting.count(fit, blank) <= fewest:
                return fit, blank
    return fits[-1], sheet.blank_rows


def _filled(setting: _Setting, fit: _Fit, blank: int) -> int:
    """As many blank rows as the last page has room for."""
    pages, low, high = setting.count(fit, blank), blank, blank + _MOST_BLANK
    while low < high:
        rows = (low + high + 1) // 2
        low, high = (rows, high) if setting.count(fit, rows) == pages else (low, rows - 1)
    return low


class _Setting:
    """Sets one sheet in one way after the other; what was measured once is kept."""

    def __init__(self, sheet: SignInSheet) -> None:
        self._sheet = sheet
        self._words = library.words(sheet.language)
        self._look = looks.usual(sheet.large)
        self._opening = self._open()
        self._headings = {fit: _heading(self._words, self._look, sheet, fit) for fit in _FITS[sheet.large]}
        self._rows: dict[tuple[_Fit, int], Grid] = {}

    def count(self, fit: _Fit, blank: int) -> int:
        """How many pages it takes."""
        return len(self.pages(fit, blank).pages)

    def pages(self, fit: _Fit, blank: int) -> Laid:
        sheet, words, look = self._sheet, self._words, self._look
        a_row = _TALLY_ROW[sheet.large]
        body = _tally(words, look, a_row) if sheet.headcount_only else self._table(fit, blank)
        pieces = [*self._opening, *body, *_closing(words, look, fit)]
        title = words("sign_in.title")
        day = language.format_date(sheet.date, words.code, "long")
        parts = (self._number(), title, language.isolate(frame.typed(sheet.group)), language.isolate(day))
        running = " · ".join(part for part in parts if part)
        return frame.lay_out(
            pieces, words, title=title, size=sheet.paper, running=running, look=look, corner=self._corner()
        )

    def _open(self) -> list[Piece]:
        """Whose paper it is, when and where; beside the code where there is one, with the number below it."""
        sheet, words, look = self._sheet, self._words, self._look
        title, group = words("sign_in.title"), frame.typed(sheet.group)
        pieces = frame.opening(
            title, words, organisation=frame.typed(sheet.organisation), group=group, look=look
        )
        pieces += _when_and_where(sheet, words, look)
        if sheet.code:
            style = replace(look.body, before=0, align="end")
            below = Snug([Span(self._number(), bold=True)], style, words.code)
            wide = flow.width(sheet.paper)
            beside = _CODE_SIDE + _QUIET
            shares = (wide - beside - _QUIET, beside)
            code = Stack([Gap(_CODE_SIDE + _QUIET / 2), below])
            pieces = [Row([Stack(pieces), code], shares=shares, gap=_QUIET, stay=True)]
        legend = words("sign_in.legend_headcount" if sheet.headcount_only else "sign_in.legend")
        return [*pieces, Paragraph(legend, replace(look.small, before=7), words.code), Gap(8)]

    def _number(self) -> str:
        sheet, words = self._sheet, self._words
        if not sheet.code:
            return ""
        return words("sign_in.sheet", number=language.format_number(sheet.number, words.code))

    def _corner(self) -> frame.Corner | None:
        code = self._sheet.code
        if not code:
            return None
        return frame.Corner(lambda page: CornerCode(printed_code(code, page), _CODE_SIDE), _CODE_SIDE)

    def _table(self, fit: _Fit, blank: int) -> list[Piece]:
        count = len(self._sheet.names) + blank
        rows = [self._row(fit, number) for number in range(1, count + 1)]
        return [self._headings[fit], *rows[:-2], *(replace(row, stay=True) for row in rows[-2:])]

    def _row(self, fit: _Fit, number: int) -> Grid:
        known = self._rows.get((fit, number))
        if known is None:
            names, look, code = self._sheet.names, self._look, self._words.code
            name = names[number - 1] if number <= len(names) else ""
            tall = (fit.tall if name else fit.blank) * look.scale
            heading = self._headings[fit]
            cells = _row(number, name, code, look, fit)
            known = Grid(cells, heading.widths, tall=tall, heading=heading, inset=fit.inset)
            self._rows[fit, number] = known
        return known


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
    return pieces


def _heading(words: Words, look: Look, sheet: SignInSheet, fit: _Fit) -> Grid:
    plain = replace(look.body, size=look.small.size, before=0)
    centred = replace(plain, align="centre")
    cells = [
        Snug([Span(words(f"sign_in.{key}"), bold=True)], style, words.code)
        for key, style in (
            ("number", centred), ("name", plain), ("here", centred), ("new", centred), ("phone", plain),
        )
    ]  # fmt: skip
    widths = whole_words(cells, _WIDTHS[sheet.large], flow.width(sheet.paper))
    return Grid(cells, widths, tall=fit.heading * look.scale, fill=True, stay=True)


def _row(number: int, name: str, code: str, look: Look, fit: _Fit) -> list[Piece | None]:
    cell = replace(look.body, before=0, size=fit.letters * look.scale)
    centred = replace(cell, align="centre", leading=_CLOSE)
    shown = Paragraph(language.format_number(number, code), centred, code)
    known = _name(frame.typed(name), cell, code) if name else None
    side = min(15.0, fit.tall - 4) * look.scale
    return [shown, known, Tick(side=side), Tick(side=side), None]


def _name(name: str, cell: Style, code: str) -> Piece:
    """The name, in smaller line height so that two lines of it still look like one row."""
    tight = replace(cell, leading=max(_CLOSE, _CLOSER * fonts.leading(name, code)))
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


def _closing(words: Words, look: Look, fit: _Fit) -> list[Piece]:
    tall = fit.closing * look.scale

    def blank(key: str) -> Blank:
        return Blank(Paragraph([Span(words(key), bold=True)], look.body, words.code), tall=tall)

    return [Row([blank("sign_in.total"), blank("sign_in.signature")], shares=(2, 3), before=tall / 3)]
