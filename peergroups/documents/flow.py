"""Stacks pieces down the pages of a paper and breaks pages where a reader would."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from peergroups.base.errors import PaperError
from peergroups.documents.text.surface import MM, PAGE_SIZES, Surface


class Margins(NamedTuple):
    """Of a page, in points."""

    side: float
    top: float
    bottom: float


USUAL = Margins(19 * MM, 15 * MM, 14 * MM)
NARROW = Margins(16 * MM, 12 * MM, 12 * MM)
SIDE, TOP, BOTTOM = USUAL
FURNITURE = 8 * MM
"""What the running head takes at the top and the page number at the foot, where there are several pages."""


class Piece(Protocol):
    """Something with a height that can be drawn into a column."""

    @property
    def before(self) -> float:
        """White space above it, but not at the head of a page."""

    @property
    def stay(self) -> bool:
        """Whether it belongs on the page of what follows."""

    @property
    def head(self) -> Piece | None:
        """What is put above it again when it begins a page, such as the headings of a table."""

    def height(self, width: float, /) -> float: ...

    def split(self, width: float, room: float, /) -> tuple[Piece, Piece] | None: ...

    def draw(self, surface: Surface, x: float, y: float, width: float, /) -> None: ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece at its place on a page."""

    piece: Piece
    x: float
    y: float
    width: float
    furniture: bool = False  # page numbers and what is put on each page again: not read aloud

    def draw(self, surface: Surface) -> None:
        with surface.furniture() if self.furniture else nullcontext():
            self.piece.draw(surface, self.x, self.y, self.width)


Page = tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """A paper laid out: its pages, ready to be drawn any number of times."""

    title: str  # stands in the file's properties: never personal
    language: str
    size: str  # a4 or letter
    pages: tuple[Page, ...]
    margins: Margins = USUAL

    @property
    def filled(self) -> float:
        """The share of the last page's height that its text takes."""
        _, top, bottom = self.margins
        height = PAGE_SIZES[self.size][1] - top - bottom
        ends = [one.y + one.piece.height(one.width) for one in self.pages[-1] if not one.furniture]
        return (max(ends, default=top) - top) / height


def width(size: str, margins: Margins = USUAL) -> float:
    """Of a paper's text, between the margins."""
    return PAGE_SIZES[size][0] - 2 * margins.side


class Column:
    """Fills pages from top to bottom."""

    def __init__(
        self, size: str, *, furniture: float, corner: float = 0, foot: float = 0, margins: Margins = USUAL
    ) -> None:
        """`furniture` is how large the running heads (but not above the first page) and page numbers are: 0
        for none, 1 for standard letters. `corner` is what something in the corner of every page but the first takes,
        `foot` the share of every page that is left free.
        """
        _, page_height = PAGE_SIZES[size]
        self.width = width(size, margins)
        self._side = margins.side
        self._bottom = page_height * (1 - foot) - margins.bottom - furniture * FURNITURE
        self._top = margins.top + max(furniture * FURNITURE, corner)
        self._y = margins.top
        self._fresh = True
        self._heights: dict[
            int, tuple[Piece, float]
        ] = {}  # the pieces too, so that no other gets their identity
        self._pages: list[list[Placed]] = [[]]

    def fill(self, pieces: Sequence[Piece]) -> tuple[Page, ...]:
        """Places all pieces and gives the pages."""
        waiting = list(pieces)
        while waiting:
            together = _together(waiting)
            if self._needed(together) <= self._bottom - self._y + 0.01:
                for piece in together:
                    self._place(piece)
                del waiting[: len(together)]
            elif parts := self._split(together):
                for piece in (*together[:-1], parts[0]):
                    self._place(piece)
                waiting[: len(together)] = [parts[1]]
                self._next_page(waiting[0])
            elif self._fresh:
                self._place_too_long(waiting)
            else:
                self._next_page(waiting[0])
        return tuple(tuple(page) for page in self._pages)

    def holds(self, pieces: Sequence[Piece]) -> bool:
        """Whether one page is enough."""
        return self._needed(pieces) <= self._bottom - self._y + 0.01

    def _needed(self, pieces: Sequence[Piece]) -> float:
        """How much room the pieces take from here on."""
        before = sum(piece.before for piece in pieces[1 if self._fresh else 0 :])
        return before + sum(map(self._height, pieces))

    def _height(self, piece: Piece) -> float:
        known = self._heights.get(id(piece))
        if known is None:
            known = self._heights[id(piece)] = piece, piece.height(self.width)
        return known[1]

    def _split(self, together: Sequence[Piece]) -> tuple[Piece, Piece] | None:
        """Both parts of the last of the pieces, where those before it are none or no page holds them all."""
        *leading, last = together
        if leading and self._needed(together) <= self._bottom - self._top:
            return None
        before = 0 if self._fresh and not leading else last.before
        return last.split(self.width, self._bottom - self._y - self._needed(leading) - before)

    def _place_too_long(self, waiting: list[Piece]) -> None:
        """A fresh page is too short for pieces that belong together: they may part; one alone must fit."""
        loose: Piece | None = getattr(waiting[0], "loose", None)
        if loose:
            waiting[0] = loose
            return
        if self._height(waiting[0]) > self._bottom - self._y + 0.01:
            raise PaperError("paper.too_long")
        self._place(waiting.pop(0))

    def _place(self, piece: Piece, *, again: bool = False) -> None:
        if not self._fresh:
            self._y += piece.before
        self._pages[-1].append(Placed(piece, self._side, self._y, self.width, furniture=again))
        self._y += self._height(piece)
        self._fresh = False

    def _next_page(self, first: Piece) -> None:
        self._pages.append([])
        self._y = self._top
        self._fresh = True
        if first.head:
            self._place(first.head, again=True)
            self._fresh = True


def _together(pieces: Sequence[Piece]) -> list[Piece]:
    """The first piece, and those that it has to share a page with."""
    count = 1
    while count < len(pieces) and pieces[count - 1].stay:
        count += 1
    return list(pieces[:count])
