"""Pieces that stand beside each other or must stay together: columns, two languages, keeping on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from peergroups.documents.flow import Piece
from peergroups.documents.pieces import Grid, Stack
from peergroups.documents.text.paragraph import Paragraph, Snug
from peergroups.documents.text.surface import Surface

_GAP = 24.0  # points between columns
_KEPT = 0.9  # of its width, where a column gives some to another
_ENOUGH = 0.4  # of a line, for words beside a number
_CLOSE = 1.0  # points to which the height of even columns is found


def whole_words(heads: Sequence[Piece | None], shares: Sequence[float], width: float) -> list[float]:
    """The widths of a table's columns: one that is narrower than a word above it takes a little from the others."""
    wide = [width * share / sum(shares) for share in shares]
    least = [head.widest + 2 * Grid.padding if isinstance(head, Snug) else 0 for head in heads]
    lacking = [max(need - have, 0) for need, have in zip(least, wide, strict=True)]
    spare = [max(have - max(need, _KEPT * have), 0) for need, have in zip(least, wide, strict=True)]
    moved = min(sum(lacking), sum(spare))
    if not moved:
        return wide
    taken, given = moved / sum(lacking), moved / sum(spare)
    return [have + taken * lack - given * more for have, lack, more in zip(wide, lacking, spare, strict=True)]


@dataclass(frozen=True)
class Keep:
    """Pieces that stay on one page, if one page can hold them."""

    loose: Stack  # `flow` goes on with this where even a fresh page is too short
    before: float = 0
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        return self.loose.height(width)

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        self.loose.draw(surface, x, y, width)


@dataclass(frozen=True)
class Columns:
    """Pieces set in columns as even as they can be, read one column after the other."""

    content: Stack
    count: int = 2
    before: float = 8
    stay: bool = False
    head: None = None
    _set: dict[float, list[Stack]] = field(default_factory=dict, compare=False, repr=False)

    def height(self, width: float) -> float:
        wide = self._wide(width)
        return max((column.height(wide) for column in self._columns(width)), default=0)

    def split(self, width: float, room: float) -> tuple[Columns, Columns] | None:
        """What fits into columns of that height, and the rest."""
        columns, rest = self._filled(self._wide(width), room)
        if rest is None or not any(column.pieces for column in columns):
            return None
        first = replace(self, _set={width: columns})
        return first, replace(self, content=rest, before=0, _set={})

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        wide = self._wide(width)
        for index, column in enumerate(self._columns(width)):
            column.draw(surface, x + index * (wide + _GAP), y, wide)

    def _wide(self, width: float) -> float:
        return column_width(width, self.count)

    def _columns(self, width: float) -> list[Stack]:
        """The columns at the least height that holds all, kept because a paper asks several times."""
        if width not in self._set:
            wide = self._wide(width)
            enough = self.content.height(wide)
            least = enough / self.count
            while enough - least > _CLOSE:
                middle = (enough + least) / 2
                if self._filled(wide, middle)[1] is None:
                    enough = middle
                else:
                    least = middle
            self._set[width] = self._filled(wide, enough)[0]
        return self._set[width]

    def _filled(self, wide: float, tall: float) -> tuple[list[Stack], Stack | None]:
        """Columns no taller than that, and what is left; None when all has its place."""
        columns: list[Stack] = []
        rest = self.content
        for _ in range(self.count):
            if rest.height(wide) <= tall:
                return [*columns, rest], None
            parts = rest.split(wide, tall)
            if not parts:
                return columns, rest
            columns.append(parts[0])
            rest = parts[1]
        return columns, rest


@dataclass(frozen=True)
class Ends:
    """Words where the line begins and a number at its end, which is never broken: where it leaves too little room for
    the words it goes below them.
    """

    words: Paragraph
    number: Paragraph
    before: float = 0
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        beside = self._beside(width)
        words, number = self.words.height(beside or width), self.number.height(width)
        return max(words, number) if beside else words + number

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        beside = self._beside(width)
        self.words.draw(surface, x, y, beside or width)
        below = 0 if beside else self.words.height(width)
        wide = self.number.natural_width() + 1 if beside else width
        self.number.draw(surface, x + width - wide, y + below, wide)

    def _beside(self, width: float) -> float:
        """What is left for the words beside the number; 0 where that is too little."""
        left = width - self.number.natural_width() - _GAP
        return left if left > width * _ENOUGH else 0


@dataclass(frozen=True)
class Side:
    """What one of two languages says. All sides of a text that share a `key` are read as one text."""

    content: Stack
    code: str
    key: object

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        with (
            surface.window(x, width, self.code),
            surface.element("Sect", key=self.key, code=self.code),
        ):
            self.content.draw(surface, 0, y, width)


@dataclass(frozen=True)
class Beside:
    """The same in two languages beside each other, the page's own where reading starts."""

    sides: tuple[Side, Side]
    before: float = 0
    stay: bool = False
    head: Piece | None = None

    def height(self, width: float) -> float:
        return max(side.content.height(column_width(width, 2)) for side in self.sides)

    def split(self, width: float, room: float) -> tuple[Beside, Beside] | None:
        """Both sides up to the end of the page; a side that ends before leaves nothing for the next."""
        first, rest = [], []
        for side in self.sides:
            if side.content.height(column_width(width, 2)) <= room:
                parts = (side.content, Stack([]))
            elif split := side.content.split(column_width(width, 2), room):
                parts = split
            else:
                return None
            first.append(replace(side, content=parts[0]))
            rest.append(replace(side, content=parts[1]))
        return (
            replace(self, sides=(first[0], first[1]), stay=False),
            replace(self, sides=(rest[0], rest[1]), before=0),
        )

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        half = column_width(width, 2)
        self.sides[0].draw(surface, x, y, half)
        self.sides[1].draw(surface, x + half + _GAP, y, half)


def beside(
    first: Sequence[Piece], second: Sequence[Piece], codes: tuple[str, str], keys: tuple[object, object]
) -> list[Piece]:
    """Two texts paired piece by piece; where one has more pieces, the rest stands alone on its side."""
    found: list[Piece] = []
    for index in range(max(len(first), len(second))):
        pieces = [text[index] if index < len(text) else None for text in (first, second)]
        sides = [
            Side(Stack([piece] if piece else []), code, key)
            for piece, code, key in zip(pieces, codes, keys, strict=True)
        ]
        heads = [piece.head if piece else None for piece in pieces]
        head = beside([heads[0]], [heads[1]], codes, keys)[0] if heads[0] and heads[1] else None
        there = [piece for piece in pieces if piece]
        found.append(
            Beside(
                (sides[0], sides[1]),
                before=max(piece.before for piece in there),
                stay=any(piece.stay for piece in there),
                head=head,
            )
        )
    return found


def column_width(width: float, count: int) -> float:
    """Of each of that many columns."""
    return (width - _GAP * (count - 1)) / count


def rows_below(
    head: Grid, rows: Sequence[Sequence[Piece | None]], widths: Sequence[float], tall: float, *, loose: bool
) -> list[Grid]:
    """The rows of a table; none of them stands alone at either end of a page, unless they are `loose`."""
    last = len(rows) - 1
    return [
        Grid(
            row,
            widths,
            tall=tall,
            heading=head,
            padding=head.padding,
            stay=not loose and at != last and at in {0, last - 1},
        )
        for at, row in enumerate(rows)
    ]
