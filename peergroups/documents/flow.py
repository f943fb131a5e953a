"""Stacks pieces down the pages of a paper and breaks pages where a reader would.

Not ReportLab's Platypus: its frames pad, it knows no right-to-left page, and "page 2 of 3" needs a second
run there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from peergroups.base.errors import PaperError
from peergroups.documents.text.surface import MM, PAGE_SIZES, Surface

SIDE, TOP, BOTTOM = 19 * MM, 15 * MM, 14 * MM
"""The margins of every paper."""
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

    def draw(self, surface: Surface) -> None:
        self.piece.draw(surface, self.x, self.y, self.width)


Page = tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """A paper laid out: its pages, ready to be drawn any number of times."""

    title: str  # stands in the file's properties: never personal
    language: str
    size: str  # a4 or letter
    pages: tuple[Page, ...]


class Column:
    """Fills pages from top to bottom."""

    def __init__(self, size: str, *, furniture: bool) -> None:
        """With `furniture` room is left for running heads, but not above the first page, and page numbers."""
        page_width, page_height = PAGE_SIZES[size]
        self.width = page_width - 2 * SIDE
        self._bottom = page_height - BOTTOM - furniture * FURNITURE
        self._top = TOP + furniture * FURNITURE
        self._y = TOP
        self._fresh = True
        self._pages: list[list[Placed]] = [[]]

    def fill(self, pieces: Sequence[Piece]) -> tuple[Page, ...]:
        """Places all pieces and gives the pages."""
        waiting = list(pieces)
        while waiting:
            together = _together(waiting)
            needed = sum((0 if index == 0 and self._fresh else piece.before) + piece.height(self.width)
                         for index, piece in enumerate(together))  # fmt: skip
            if needed <= self._bottom - self._y + 0.01:
                for piece in together:
                    self._place(piece)
                del waiting[: len(together)]
            elif len(together) == 1 and (parts := self._split(together[0])):
                self._place(parts[0])
                waiting[0] = parts[1]
                self._next_page(waiting[0])
            elif self._fresh:
                self._place_too_long(waiting)
            else:
                self._next_page(waiting[0])
        return tuple(tuple(page) for page in self._pages)

    def _split(self, piece: Piece) -> tuple[Piece, Piece] | None:
        before = 0 if self._fresh else piece.before
        return piece.split(self.width, self._bottom - self._y - before)

    def _place_too_long(self, waiting: list[Piece]) -> None:
        """A fresh page is too short for pieces that belong together: they may part; one alone must fit."""
        if waiting[0].height(self.width) > self._bottom - self._y + 0.01:
            raise PaperError("paper.too_long")
        self._place(waiting.pop(0))

    def _place(self, piece: Piece) -> None:
        if not self._fresh:
            self._y += piece.before
        self._pages[-1].append(Placed(piece, SIDE, self._y, self.width))
        self._y += piece.height(self.width)
        self._fresh = False

    def _next_page(self, first: Piece) -> None:
        self._pages.append([])
        self._y = self._top
        self._fresh = True
        if first.head:
            self._place(first.head)
            self._fresh = True


def _together(pieces: Sequence[Piece]) -> list[Piece]:
    """The first piece, and those that it has to share a page with."""
    count = 1
    while count < len(pieces) and pieces[count - 1].stay:
        count += 1
    return list(pieces[:count])
