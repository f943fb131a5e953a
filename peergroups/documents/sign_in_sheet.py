"""Sets the sign-in sheet: names that are known, rows to write in; for headcounts boxes without any names."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from peergroups.base import language
from peergroups.documents import frame
from peergroups.documents.content import library
from peergroups.documents.content.library import Words
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.pieces import Blank, Gap, Grid, Row, Tick
from peergroups.documents.sheets import SignInSheet
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.surface import Surface

_WIDTHS = (1.2, 5.9, 1.9, 2.2, 3.8)  # number, name, here, new, phone
_ROW = 29.5  # points, a little over 10 mm, to write in by hand
_CELL = Style(size=14)
_HEADING = Style(size=12)
_NAME_LINES = 2  # a longer name is cut, with an ellipsis
_TALLY = 40
_TALLY_ROW = 8


def lay_out(sheet: SignInSheet) -> Laid:
    """The pages of one sign-in sheet."""
    words = library.words(sheet.language)
    title = words("sign_in.title")
    group = frame.typed(sheet.group)
    pieces = frame.opening(title, words, organisation=frame.typed(sheet.organisation), group=group)
    pieces += _when_and_where(sheet, words)
    pieces += _tally(words) if sheet.headcount_only else _table(sheet, words)
    pieces += _closing(words)
    day = language.format_date(sheet.date, words.code, "long")
    parts = (title, language.isolate(group), language.isolate(day))
    running = " · ".join(part for part in parts if part)
    return frame.lay_out(pieces, words, title=title, size=sheet.paper, running=running)


def _when_and_where(sheet: SignInSheet, words: Words) -> list[Piece]:
    code = words.code
    start = datetime.combine(sheet.date, sheet.time)
    end = start + timedelta(minutes=sheet.minutes)
    when = words(
        "sign_in.when",
        day=language.format_date(sheet.date, code, "full"),
        start=language.isolate(language.format_time(start, code)),
        end=language.isolate(language.format_time(end, code)),
    )
    close = replace(frame.BODY, before=3)
    pieces: list[Piece] = [frame.labelled(words("sign_in.date"), when, code, close)]
    if place := frame.typed(sheet.place):
        pieces.append(frame.labelled(words("sign_in.place"), place, code, close))
    legend = words("sign_in.legend_headcount" if sheet.headcount_only else "sign_in.legend")
    return [*pieces, Paragraph(legend, replace(frame.SMALL, before=7), code), Gap(10)]


def _table(sheet: SignInSheet, words: Words) -> list[Piece]:
    heading = _heading(words)
    rows = [*sheet.names, *[""] * sheet.blank_rows]
    cells = [
        Grid(_row(number, name, words.code), _WIDTHS, tall=_ROW, heading=heading, stay=number > len(rows) - 2)
        for number, name in enumerate(rows, 1)
    ]
    return [heading, *cells]


def _heading(words: Words) -> Grid:
    centred = replace(_HEADING, align="centre")
    cells = [
        Paragraph([Span(words(f"sign_in.{key}"), bold=True)], style, words.code)
        for key, style in (
            ("number", centred), ("name", _HEADING), ("here", centred), ("new", centred), ("phone", _HEADING),
        )
    ]  # fmt: skip
    return Grid(cells, _WIDTHS, tall=26, fill=True, stay=True)


def _row(number: int, name: str, code: str) -> list[Piece | None]:
    shown = language.format_number(number, code)
    known = _name(frame.typed(name), code) if name else None
    return [Paragraph(shown, replace(_CELL, align="centre"), code), known, Tick(), Tick(), None]


def _name(name: str, code: str) -> Piece:
    """The name, in smaller line height so that two lines of it still look like one row."""
    return _Clipped(Paragraph(name, replace(_CELL, leading=1.25), code, free=True))


class _Clipped:
    """A name in two lines at most, whatever the width turns out to be."""

    before = 0.0
    stay = False
    head = None

    def __init__(self, name: Paragraph) -> None:
        self._name = name

    def height(self, width: float) -> float:
        return self._name.clipped(width, _NAME_LINES).height(width)

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        self._name.clipped(width, _NAME_LINES).draw(surface, x, y, width)


def _tally(words: Words) -> list[Piece]:
    style = replace(_CELL, align="end")
    rows: list[Piece] = []
    for first in range(1, _TALLY + 1, _TALLY_ROW):
        ticks = [
            Tick(Paragraph(language.format_number(number, words.code), style, words.code), side=22)
            for number in range(first, first + _TALLY_ROW)
        ]
        rows.append(Row(ticks, before=16))
    return [*rows, Gap(10), Blank(Paragraph(words("sign_in.new_today"), frame.BODY, words.code), before=10)]


def _closing(words: Words) -> list[Piece]:
    def blank(key: str) -> Blank:
        return Blank(Paragraph([Span(words(key), bold=True)], frame.BODY, words.code), tall=36)

    return [Row([blank("sign_in.total"), blank("sign_in.signature")], shares=(2, 3), before=12)]
