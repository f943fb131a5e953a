"""What papers are put together from, besides paragraphs: stacks, list items, call-outs, lines to write on.

Each draws itself into the column it is given and says what it is to those who listen. A piece that may be
split between pages has a `key`, which both parts share.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from peergroups.documents.content import library
from peergroups.documents.flow import Piece
from peergroups.documents.text.fields import FieldKind
from peergroups.documents.text.paragraph import Paragraph
from peergroups.documents.text.surface import (
    ACCENT,
    EDGE,
    INK,
    TINT,
    Shape,
    Surface,
)

WRITING_HEIGHT = 30.0
"""Points between two lines that people write on: a little over 10 mm."""
_LEAST_LINE = 80.0  # points of a line after its label; with less it goes below
_LETTERS_ABOVE = 4.0  # points between a line to write on and the letters that stand on it
_WRITTEN = 20.0  # points from where a hand's letters begin to the foot of their line
_WHOLE = 320.0  # points of a call-out that is never torn: what stands in it may be what to do in danger
_INDENT = 24.0  # points, the least of a list item beside its mark
_BOX_SHARE, _BULLET_SHARE = 0.66, 0.122  # of the height of a line
_TALLEST = 1.75  # a line, of the size of its letters, that a mark grows with
_NUMBERING = {"bullet": "Disc", "box": "Square", "number": "Decimal"}  # as PDF names the kinds of lists


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
    _known: dict[float, float] = field(init=False, default_factory=dict, compare=False, repr=False)

    def height(self, width: float) -> float:
        if width not in self._known:
            heights = [piece.height(width) for piece in self.pieces]
            self._known[width] = sum(heights) + sum(piece.before for piece in self.pieces[1:])
        return self._known[width]

    def split(self, width: float, room: float) -> tuple[Stack, Stack] | None:
        """The pieces that fit whole, the part of the next that still fits, and the rest."""
        used = 0.0
        for index, piece in enumerate(self.pieces):
            used += piece.before if index else 0
            if used + piece.height(width) > room:
                return self._cut(index, piece.split(width, room - used))
            used += piece.height(width)
        return None

    def drop(self, width: float) -> float:
        """How far below its top the first line of letters begins: a line to write on leaves room above its label."""
        first = self.pieces[0] if self.pieces else None
        return first.drop(width) if isinstance(first, Blank | Stack) else 0

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
    indent: float = 0  # of the content; 0 is what the mark needs
    before: float = 0
    stay: bool = False
    head: None = None
    letters: float = 0  # their size, where a mark must not grow with tall lines
    of: object = None  # the list it belongs to, where two might stand right after each other
    key: object = field(default_factory=object, compare=False)

    def height(self, width: float) -> float:
        return self.content.height(width - self._indent)

    def split(self, width: float, room: float) -> tuple[Item, Item] | None:
        parts = self.content.split(width - self._indent, room)
        if not parts:
            return None
        return replace(self, content=parts[0]), replace(self, content=parts[1], mark="", before=0)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        kind = _NUMBERING[self.mark or "bullet"] if isinstance(self.mark, str) else _NUMBERING["number"]
        attributes = f"/O/List/ListNumbering/{kind}"
        with (
            surface.member("L", (kind, self.of), self.key, self, attributes=attributes),
            surface.element("LI", key=self.key, part=self),
        ):
            if self.mark:
                self._draw_mark(surface, x, y + self.content.drop(width - self._indent))
            with surface.element("LBody", key=(self.key, "LBody"), part=self):
                self.content.draw(surface, x + self._indent, y, width - self._indent)

    @property
    def _indent(self) -> float:
        return self.indent or max(_INDENT, self.first_line * 1.05)

    def _draw_mark(self, surface: Surface, x: float, y: float) -> None:
        middle = y + self.first_line * 0.53
        tall = min(self.first_line, self.letters * _TALLEST) if self.letters else self.first_line
        with surface.element("Lbl", instead="•" if self.mark == "bullet" else ""):
            if isinstance(self.mark, Paragraph):
                self.mark.draw(surface, x, y, self._indent)
            elif self.mark == "bullet":
                surface.dot(x + 8, middle, tall * _BULLET_SHARE, ACCENT)
            else:
                side = tall * _BOX_SHARE
                box_to_tick(surface, x + 1, middle - side / 2, side, words_of(self.content))


@dataclass(frozen=True)
class Callout:
    """Content on a light ground with a bar at its beginning."""

    content: Stack
    before: float = 0
    stay: bool = False
    head: None = None
    padding: float = 12
    bar: float = 4
    key: object = field(default_factory=object, compare=False)

    def height(self, width: float) -> float:
        return self.content.height(self.inner(width)) + 2 * self.padding

    def split(self, width: float, room: float) -> tuple[Callout, Callout] | None:
        if self.height(width) <= _WHOLE:
            return None
        parts = self.content.split(self.inner(width), room - 2 * self.padding)
        if not parts:
            return None
        return replace(self, content=parts[0], stay=False), replace(self, content=parts[1], before=0)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        height = self.height(width)
        surface.box(x, y, (width, height), Shape(weight=0, fill=TINT))
        surface.box(x, y, (self.bar, height), Shape(weight=0, fill=ACCENT))
        with surface.element("Sect", key=self.key, part=self):
            self.content.draw(surface, x + self.bar + self.padding, y + self.padding, self.inner(width))

    def inner(self, width: float) -> float:
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
        if not self.label:
            return self.tall
        words = self.label.height(width)
        return words + self.tall if self._below(width) else max(self.tall, words)

    def split(self, _width: float, _room: float) -> None:
        return None

    def drop(self, width: float) -> float:
        """How far below its top the label begins; without one, where letters written on the line would."""
        if not self.label:
            return max(self.tall - _WRITTEN, 0)
        if self._below(width):
            return 0
        return self.height(width) - 6 - _LETTERS_ABOVE - self.label.first_baseline

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        base = y + self.height(width) - 6
        start = x
        with surface.element("P"):
            if self.label:
                self.label.draw(surface, x, y + self.drop(width), width)
            if self.label and not self._below(width):
                start += self.label.natural_width() + 8
            if self.known:
                top = base - _LETTERS_ABOVE - self.known.first_baseline
                self.known.draw(surface, start + 2, top, x + width - start - 2)
            self._draw_line(surface, start, base, x + width - start)

    def _below(self, width: float) -> bool:
        """Whether the label leaves too little room beside it to write."""
        return self.label is not None and self.label.natural_width() > width - _LEAST_LINE

    def _draw_line(self, surface: Surface, x: float, y: float, width: float) -> None:
        shape = Shape(weight=0.9, colour=EDGE)
        if self.known:
            surface.rule((x, y), (x + width, y), shape)
            return
        told = library.words(surface.code)("common.line_to_write")
        box = (x, y - self.tall + 6, width, self.tall - 6)
        with surface.to_fill(FieldKind.LINE, box, told=told):
            surface.rule((x, y), (x + width, y), shape)


def words_of(piece: Piece | None) -> str:
    """What a piece says first."""
    if isinstance(piece, Paragraph):
        return piece.words
    if isinstance(piece, Blank):
        return words_of(piece.label)
    first = piece.pieces[0] if isinstance(piece, Stack) and piece.pieces else None
    return words_of(first) if first else ""


def box_to_tick(surface: Surface, x: float, y: float, side: float, about: str = "") -> None:
    """A box for a pen, which is also told to those who listen; `about` is what is ticked."""
    told = library.words(surface.code)("common.box")
    with surface.to_fill(FieldKind.BOX, (x, y, side, side), told=told, about=about):
        surface.box(x, y, (side, side), Shape(weight=1.2, colour=INK, radius=1.5))


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
        with surface.element("P"):
            if self.number:
                start = x + width - self.side
                top = y + (self.side - self.number.line_height) / 2
                wide = len(self.number.lines(width - self.side - 6)) > 1  # such digits stand closer
                self.number.draw(surface, x, top, width - self.side - (2 if wide else 6))
            box_to_tick(surface, start, y, self.side)


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
    inset: float = 5  # white above and below the content, together
    key: object = field(default_factory=object, compare=False)

    @property
    def head(self) -> Piece | None:
        return self.heading

    def height(self, width: float) -> float:
        content = max(
            (cell.height(wide - 2 * self.padding) for cell, _, wide in self._columns(width) if cell),
            default=0,
        )
        return max(self.tall, content + self.inset)

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        kind = "TH" if self.fill else "TD"
        scope = "/O/Table/Scope/Column" if self.fill else ""
        with (
            surface.member("Table", self._table, self.key, self),
            surface.member("THead" if self.fill else "TBody", self._table, self.key, self),
            surface.element("TR", key=self.key, part=self),
        ):
            for index, (cell, start, wide) in enumerate(self._columns(width)):
                with surface.element(kind, attributes=scope):
                    box = (x + start, y, wide, self.height(width))
                    self._draw_cell(surface, cell, box)
                    if surface.form and not cell and not self.fill:
                        self._field(surface, box, index)

    def _draw_cell(
        self, surface: Surface, cell: Piece | None, box: tuple[float, float, float, float]
    ) -> None:
        x, y, wide, height = box
        surface.box(x, y, (wide, height), Shape(weight=0.75, colour=EDGE, fill=TINT if self.fill else None))
        if cell:
            inner = wide - 2 * self.padding
            cell.draw(surface, x + self.padding, y + (height - cell.height(inner)) / 2, inner)

    def _field(self, surface: Surface, box: tuple[float, float, float, float], index: int) -> None:
        """An empty cell is a place to write on, about its row and its column."""
        x, y, wide, height = box
        heads = self.heading.cells if isinstance(self.heading, Grid) else [None] * len(self.cells)
        about = " – ".join(words for piece in (self.cells[0], heads[index]) if (words := words_of(piece)))
        inside = (x + 2, y + 2, wide - 4, height - 4)
        told = library.words(surface.code)("common.line_to_write")
        with surface.to_fill(FieldKind.TEXT, inside, told=told, about=about):
            pass

    @property
    def _table(self) -> object:
        """What the rows of one table have in common."""
        if isinstance(self.heading, Grid):
            return self.heading.key
        return self.key if self.fill else None

    def _columns(self, width: float) -> list[tuple[Piece | None, float, float]]:
        columns = []
        start = 0.0
        for cell, share in zip(self.cells, self.widths, strict=True):
            wide = width * share / sum(self.widths)
            columns.append((cell, start, wide))
            start += wide
        return columns
