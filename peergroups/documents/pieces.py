"""What papers are put together from, besides paragraphs: stacks, list items, call-outs, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from peergroups.documents.flow import Piece
from peergroups.documents.text.paragraph import Paragraph
from peergroups.documents.text.surface import ACCENT, EDGE, INK, TINT, Shape, Surface

WRITING_HEIGHT = 30.0
"""Points between two lines that people write on: a little over 10 mm."""
_LETTERS_ABOVE = 4.0  # points between a line to write on and the letters that stand on it


@dataclass(frozen=True)
class Gap:
    """White space."""

    size: float
    before: float = 0
    stay: bool = True
    head: None = None

    def height(self, _width: float) -> float:
        return self.size

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Nothing to draw."""


@dataclass(frozen=True)
class Stack:
    """Pieces under each other, as one."""

    pieces: Sequence[Piece]
    before: float = 0
    stay: bool = False
    head: Piece | None = None

    def height(self, width: float) -> float:
        return sum(
            piece.height(width) + (piece.before if index else 0) for index, piece in enumerate(self.pieces)
        )

    def split(self, width: float, room: float) -> tuple[Stack, Stack] | None:
        """The pieces that fit whole, the part of the next that still fits, and the rest."""
        used = 0.0
        for index, piece in enumerate(self.pieces):
            used += piece.before if index else 0
            if used + piece.height(width) > room:
                return self._cut(index, piece.split(width, room - used))
            used += piece.height(width)
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        for index, piece in enumerate(self.pieces):
            y += piece.before if index else 0
            piece.draw(surface, x, y, width)
            y += piece.height(width)

    def _cut(self, index: int, parts: tuple[Piece, Piece] | None) -> tuple[Stack, Stack] | None:
        if parts:
            before, after = [*self.pieces[:index], parts[0]], [parts[1], *self.pieces[index + 1 :]]
        elif index and not self.pieces[index - 1].stay:
            before, after = list(self.pieces[:index]), list(self.pieces[index:])
        else:
            return None
        return Stack(before, self.before), Stack(after)


@dataclass(frozen=True)
class Item:
    """A list item: a mark at the edge (a bullet, a box or a number) and its content beside it."""

    content: Stack
    mark: str | Paragraph  # "bullet", "box", "" for none, or the number
    first_line: float  # height of the first line of text, to centre the mark on
    indent: float = 24
    before: float = 0
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        return self.content.height(width - self.indent)

    def split(self, width: float, room: float) -> tuple[Item, Item] | None:
        parts = self.content.split(width - self.indent, room)
        if not parts:
            return None
        first = Item(parts[0], self.mark, self.first_line, self.indent, self.before)
        return first, Item(parts[1], "", self.first_line, self.indent)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        middle = y + self.first_line * 0.53
        if isinstance(self.mark, Paragraph):
            self.mark.draw(surface, x, y, self.indent)
        elif self.mark == "bullet":
            surface.dot(x + 8, middle, 2.4, ACCENT)
        elif self.mark == "box":
            surface.box(x + 1, middle - 6.5, (13, 13), Shape(weight=1.2, colour=INK, radius=1.5))
        self.content.draw(surface, x + self.indent, y, width - self.indent)


@dataclass(frozen=True)
class Callout:
    """Content on a light ground with a bar at its beginning."""

    content: Stack
    before: float = 0
    stay: bool = False
    head: None = None
    padding: float = 12
    bar: float = 4

    def height(self, width: float) -> float:
        return self.content.height(self._inner(width)) + 2 * self.padding

    def split(self, width: float, room: float) -> tuple[Callout, Callout] | None:
        parts = self.content.split(self._inner(width), room - 2 * self.padding)
        return (Callout(parts[0], self.before), Callout(parts[1])) if parts else None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        height = self.height(width)
        surface.box(x, y, (width, height), Shape(weight=0, fill=TINT))
        surface.box(x, y, (self.bar, height), Shape(weight=0, fill=ACCENT))
        self.content.draw(surface, x + self.bar + self.padding, y + self.padding, self._inner(width))

    def _inner(self, width: float) -> float:
        return width - self.bar - 2 * self.padding


@dataclass(frozen=True)
class Blank:
    """A line to write on, after a label where there is one; what is known stands on it already."""

    label: Paragraph | None = None
    known: Paragraph | None = None
    tall: float = WRITING_HEIGHT
    before: float = 0
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        return max(self.tall, self.label.height(width) if self.label else 0)

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        base = y + self.height(width) - 6
        start = x
        if self.label:
            used = min(self.label.natural_width(), width)
            above = self.label.height(width) - self.label.line_height
            self.label.draw(surface, x, base - _LETTERS_ABOVE - self.label.first_baseline - above, width)
            start += used + 8
        if self.known:
            top = base - _LETTERS_ABOVE - self.known.first_baseline
            self.known.draw(surface, start + 2, top, x + width - start - 2)
        if start < x + width - 20:
            surface.rule((start, base), (x + width, base), Shape(weight=0.9, colour=EDGE))


@dataclass(frozen=True)
class Row:
    """Pieces beside each other, each in its share of the width, with a gap between them."""

    cells: Sequence[Piece]
    shares: Sequence[float] = field(default_factory=tuple)  # equal when empty
    gap: float = 18
    before: float = 0
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        return max(cell.height(wide) for cell, _, wide in self._columns(width))

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        for cell, start, wide in self._columns(width):
            cell.draw(surface, x + start, y, wide)

    def _columns(self, width: float) -> list[tuple[Piece, float, float]]:
        shares = self.shares or [1.0] * len(self.cells)
        free = width - self.gap * (len(self.cells) - 1)
        columns = []
        start = 0.0
        for cell, share in zip(self.cells, shares, strict=True):
            wide = free * share / sum(shares)
            columns.append((cell, start, wide))
            start += wide + self.gap
        return columns


@dataclass(frozen=True)
class Tick:
    """A box to tick in the middle of its cell, with its number beside it where it has one."""

    number: Paragraph | None = None
    side: float = 15
    before: float = 0
    stay: bool = False
    head: None = None

    def height(self, _width: float) -> float:
        return self.side

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        start = x + (width - self.side) / 2
        if self.number:
            start = x + width - self.side
            self.number.draw(surface, x, y + (self.side - self.number.line_height) / 2, width - self.side - 6)
        surface.box(start, y, (self.side, self.side), Shape(weight=1.2, colour=INK, radius=1.5))


@dataclass(frozen=True)
class Grid:
    """One row of a ruled table: cells of given widths with lines around them."""

    cells: Sequence[Piece | None]
    widths: Sequence[float]  # shares of the width
    tall: float  # at least
    heading: Piece | None = None  # put above it again when it begins a page
    fill: bool = False
    before: float = 0
    stay: bool = False
    padding: float = 6

    @property
    def head(self) -> Piece | None:
        return self.heading

    def height(self, width: float) -> float:
        content = max(
            (cell.height(wide - 2 * self.padding) for cell, _, wide in self._columns(width) if cell),
            default=0,
        )
        return max(self.tall, content + 5)

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        height = self.height(width)
        for cell, start, wide in self._columns(width):
            shape = Shape(weight=0.75, colour=EDGE, fill=TINT if self.fill else None)
            surface.box(x + start, y, (wide, height), shape)
            if cell:
                inner = wide - 2 * self.padding
                cell.draw(surface, x + start + self.padding, y + (height - cell.height(inner)) / 2, inner)

    def _columns(self, width: float) -> list[tuple[Piece | None, float, float]]:
        columns = []
        start = 0.0
        for cell, share in zip(self.cells, self.widths, strict=True):
            wide = width * share / sum(self.widths)
            columns.append((cell, start, wide))
            start += wide
        return columns
