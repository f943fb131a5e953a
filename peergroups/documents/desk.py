"""The tools that papers with data are put together with: one language, one look, pieces by their words' key."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Protocol

from peergroups.base import language, unbroken
from peergroups.documents import fitting, flow, frame, looks
from peergroups.documents.columns import rows_below, whole_words
from peergroups.documents.content import library
from peergroups.documents.fitting import Way
from peergroups.documents.flow import Column, Laid, Piece
from peergroups.documents.looks import Print
from peergroups.documents.pieces import Blank, Grid, Item, Stack
from peergroups.documents.sheets import Meeting
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Snug, Style
from peergroups.documents.text.surface import EDGE, Shape, Surface

_ROW = 30.0  # points: the least height of a table's row


class AnySheet(Protocol):
    """What every sheet has."""

    @property
    def language(self) -> str: ...
    @property
    def organisation(self) -> str: ...
    @property
    def paper(self) -> str: ...
    @property
    def large(self) -> bool: ...


class Desk:
    """Makes the pieces of one paper."""

    def __init__(self, sheet: AnySheet) -> None:
        self._sheet = sheet
        self.words = library.words(sheet.language)
        self.look = looks.usual(sheet.large)
        self.code = self.words.code

    def opening(self, title: str, group: str = "") -> list[Piece]:
        """Whose paper it is, and its title."""
        owner, group = frame.typed(self._sheet.organisation), frame.typed(group)
        return frame.opening(title, self.words, organisation=owner, group=group, look=self.look)

    def fitted(
        self, build: Callable[[], list[Piece]], title: str, group: str = "", *, warning: str = ""
    ) -> Laid:
        """What `build` makes with the look of the moment, in the way that fits best.

        `title` stands in the file's properties, the group only in the running head.
        """
        running = " · ".join(part for part in (title, language.isolate(frame.typed(group)), warning) if part)

        def lay(way: Way) -> Laid:
            self.look = way.look
            return frame.lay_out(
                build(), self.words,
                title=title, size=self._sheet.paper, running=running, look=way.look, foot=way.foot,
            )  # fmt: skip

        return fitting.fit(lay, Print(self._sheet.large))[1]

    def roomy(self, build: Callable[[int], list[Piece]], title: str, group: str = "") -> Laid:
        """The same with room to spare where the page has it: 2 much, 1 some, 0 none."""
        for room in (2, 1):
            laid = self.fitted(functools.partial(build, room), title, group)
            if len(laid.pages) == 1 and self.look.close == 1:
                return laid
        return self.fitted(functools.partial(build, 0), title, group)

    def smaller(self, *, to_standard: bool = False) -> Iterator[None]:
        """Steps down through the looks of a paper, beginning with the usual one; from large print on `to_standard`."""
        steps = looks.closer(Print(self._sheet.large))
        for look in (*steps, *(looks.closer(Print()) if to_standard and self._sheet.large else ())):
            self.look = look
            yield None

    def bare(self, pieces: Sequence[Piece], title: str) -> Laid:
        """The paper without running heads and page numbers: cards, and what is hung up."""
        size = self._sheet.paper
        return Laid(title, self.code, size, Column(size, furniture=0).fill(pieces))

    def text(self, text: str | Sequence[Span], style: Style | None = None) -> Paragraph:
        """Words of ours."""
        return Paragraph(text, style or self.look.body, self.code)

    def bold(self, text: str, style: Style | None = None) -> Paragraph:
        return self.text([Span(text, bold=True)], style)

    def typed(self, text: str, style: Style | None = None, *, bold: bool = False) -> Paragraph:
        """What people typed, in its own direction; nothing in it counts as markup."""
        shown = unbroken.hours(fonts.printable(text), self.code)
        return Paragraph([Span(shown, bold=bold)], style or self.look.body, self.code, free=True)

    def lines(self, text: str, style: Style | None = None) -> list[Piece]:
        """A longer text that people typed, a paragraph a line."""
        return [self.typed(line, style) for line in text.splitlines() if line.strip()]

    def heading(self, key: str) -> Paragraph:
        return self.bold(self.words(key), self.look.heading)

    def labelled(self, key: str, value: str, before: float = 3) -> Paragraph:
        """A label and what is known, fit to be printed."""
        style = replace(self.look.body, before=before * self.look.white)
        return frame.labelled(self.words(key), value, self.code, style)

    def field(self, key: str, value: str = "") -> Piece:
        """A label with what is known, or a line to write it on."""
        return self.labelled(key, value, before=6) if value else self.blank(key)

    def blank(self, key: str) -> Blank:
        return Blank(
            self.bold(self.words(key), replace(self.look.body, role="")), tall=self.look.writing, before=2
        )

    def writing(self, count: int) -> list[Piece]:
        """Lines to write on."""
        return [Blank(tall=self.look.writing) for _ in range(count)]

    def box(self, text: str) -> Piece:
        """A box to tick with its words."""
        label = self.text(text, replace(self.look.body, before=0))
        return Item(Stack([label]), "box", label.line_height, before=5)

    def table(
        self, keys: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[Piece | None]],
        *, tall: float = _ROW,
    ) -> list[Piece]:  # fmt: skip
        """A ruled table whose headings stand on every page again."""
        style = replace(self.look.body, before=0, size=self.look.small.size)
        cells = [Snug([Span(self.words(key), bold=True)], style, self.code) if key else None for key in keys]
        widths = whole_words(cells, widths, flow.width(self._sheet.paper, self.look.margins))
        head = Grid(
            cells, widths, tall=26 * self.look.white, fill=True, before=10 * self.look.white, stay=True
        )
        tall *= self.look.white
        return [head, *rows_below(head, rows, widths, tall, loose=self.look.is_loose)]

    def cell(self, text: str, *, bold: bool = False) -> Paragraph | None:
        """What people typed, for a cell of a table; None leaves it to be written on."""
        return self.typed(text, replace(self.look.body, before=0), bold=bold) if text.strip() else None

    def day(self, day: date, style: str = "full") -> str:
        return language.format_date(day, self.code, style)

    def hour(self, at: time) -> str:
        return language.isolate(language.format_time(at, self.code))

    def from_to(self, day: date, at: time, minutes: int) -> str:
        """A day, and from when to when."""
        start = datetime.combine(day, at)
        end = start + timedelta(minutes=minutes)
        return self.words("sign_in.when", day=self.day(day), start=self.hour(at), end=self.hour(end.time()))

    def meetings(self, meetings: Sequence[Meeting]) -> list[str]:
        """When a group meets, a line each."""
        found = []
        for meeting in meetings:
            known = meeting.day
            day = self.day(known) if known else language.weekday_name(meeting.weekday or 0, self.code)
            found.append(self.words("welcome_card.every", weekday=day, time=self.hour(meeting.at)))
        return found


@dataclass(frozen=True)
class Framed:
    """Content in the middle of a box with a thin edge, to cut out or to look at."""

    content: Stack
    tall: float
    padding: float = 14
    weight: float = 0.75
    before: float = 0
    again: bool = False  # what stands beside it once more, to be cut apart: told once
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        return max(self.tall, self.content.height(width - 2 * self.padding) + 2 * self.padding)

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        with surface.decoration() if self.again else nullcontext():
            self._draw(surface, x, y, width)

    def _draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        height, inner = self.height(width), width - 2 * self.padding
        surface.box(x, y, (width, height), Shape(weight=self.weight, colour=EDGE))
        top = y + (height - self.content.height(inner)) / 2
        self.content.draw(surface, x + self.padding, top, inner)
