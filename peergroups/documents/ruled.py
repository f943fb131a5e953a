"""Sets the tables of a handout so that no word is torn: wide columns for long words, else a closer table in smaller
letters, and where the page is too narrow for that, each row as a table of its own, column below column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from peergroups.base import language
from peergroups.documents.columns import rows_below
from peergroups.documents.content.blocks import Inline, TableBlock
from peergroups.documents.flow import Piece
from peergroups.documents.looks import Look
from peergroups.documents.pieces import Grid, Stack
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style

_TO_READ, _TO_WRITE = 40.0, 90.0  # points: the least widths of a table's columns
_ENOUGH = 320.0  # points: a longer text asks for no more
_PADDING, _CLOSE = 6.0, 3.0  # points at each side of a cell
_HAIR = 1.0  # points more than a word needs
_TABLE = 450.0  # points: the least width of a page's text
_STEP, _LEAST = 0.5, 10.0  # points: letters become smaller by, and never smaller than
_LABELS = 0.4  # of its width, at most, that the first column takes where each row is a table of its own


@dataclass(frozen=True, slots=True)
class TableSetter:
    """Of one look, for a place that is so wide. In large print and booklets no letters get smaller."""

    look: Look
    code: str
    width: float

    def set(self, block: TableBlock) -> list[Piece]:
        """The head and the rows."""
        wide = min(self.width, _TABLE)
        for style, padding in self._ways():
            columns = self._columns(block, style)
            least = [self._longest(column) + 2 * padding + _HAIR for column in columns]
            if sum(least) <= self.width or len(columns) == 1:
                room = wide if sum(least) <= wide else self.width
                widths = _shares(least, [_wanted(column, padding) for column in columns], room)
                return self._whole(columns, widths, padding)
        return [piece for row in block.rows for piece in self._apart(block.head, row)]

    def _ways(self) -> Iterator[tuple[Style, float]]:
        """Letters and white of a cell, closer step by step."""
        body = self.look.body
        yield body, _PADDING
        yield body, _CLOSE
        size = body.size - _STEP
        while size >= _LEAST and self.look.may_shrink:
            yield replace(body, size=size), _CLOSE
            size -= _STEP

    def _columns(self, block: TableBlock, style: Style) -> list[tuple[Paragraph | None, ...]]:
        head = [self._bold(cell, style) if cell else None for cell in block.head]
        rows = [[Paragraph(cell, style, self.code) if cell else None for cell in row] for row in block.rows]
        return list(zip(head, *rows, strict=True))

    def _whole(
        self, columns: Sequence[Sequence[Piece | None]], widths: list[float], padding: float
    ) -> list[Piece]:
        white = self.look.white
        cells, *rows = zip(*columns, strict=True)
        head = Grid(cells, widths, tall=28 * white, fill=True, before=10 * white, stay=True, padding=padding)
        return [head, *rows_below(head, rows, widths, self._tall, loose=self.look.is_loose)]

    def _apart(self, heads: Sequence[Inline], row: Sequence[Inline]) -> list[Piece]:
        """One row: what its first column says above, and below it each other column beside its name."""
        for style, padding in self._ways():
            names, told = self._named(heads, row, style)
            least = [self._longest(part) + 2 * padding + _HAIR for part in (names, told)]
            if sum(least) <= self.width:
                first = max(least[0], min(_TO_READ, self.width - least[1]))
                return self._whole([names, told], [first, self.width - first], padding)
        return self._below(heads, row)

    def _below(self, heads: Sequence[Inline], row: Sequence[Inline]) -> list[Piece]:
        """One row, what each column says below its name."""
        for style, padding in self._ways():
            names, told = self._named(heads, row, style)
            if self._longest([*names, *told]) + 2 * padding + _HAIR <= self.width:
                break
        pairs = zip(names, told, strict=True)
        return self._whole([[Stack([part for part in pair if part]) for pair in pairs]], [1.0], padding)

    def _named(
        self, heads: Sequence[Inline], row: Sequence[Inline], style: Style
    ) -> tuple[list[Paragraph | None], list[Paragraph | None]]:
        names = [self._bold(cell, style) if cell else None for cell in heads]
        told = [Paragraph(cell, style, self.code) if cell else None for cell in row]
        return names, [self._bold(row[0], style) if row[0] else None, *told[1:]]

    @property
    def _tall(self) -> float:
        return max(32 * self.look.white, self.look.writing)

    def _longest(self, column: Sequence[Paragraph | None]) -> float:
        """The width of the longest piece that no line is broken in, in bold letters."""
        cells = [cell for cell in column if cell]
        words = {word for cell in cells for word in self._unbroken(cell.words)}
        return max((self._bold((Span(word),), cells[0].style).natural_width() for word in words), default=0)

    def _unbroken(self, text: str) -> list[str]:
        ends = [0, *language.line_breaks(text, self.code), len(text)]
        return [word for start, end in pairwise(ends) if (word := text[start:end].strip())]

    def _bold(self, inline: Inline, style: Style) -> Paragraph:
        return Paragraph([replace(span, bold=True) for span in inline], style, self.code)


def _wanted(column: Sequence[Paragraph | None], padding: float) -> float:
    """The width a column asks for: of what stands in it on one line, or what a hand needs to write."""
    widths = [min(cell.natural_width() + 2 * padding + _HAIR, _ENOUGH) for cell in column if cell]
    return max([*widths, _TO_WRITE if None in column[1:] else _TO_READ])


def _shares(least: Sequence[float], wanted: Sequence[float], room: float) -> list[float]:
    """Of that room: each column what its longest word needs, and of the rest as much as it asks for."""
    more = [max(want - little, 0) for want, little in zip(wanted, least, strict=True)]
    spare = max(room - sum(least), 0)
    given = min(spare / sum(more), 1) if sum(more) else 0
    even = (spare - given * sum(more)) / len(least)
    return [little + given * add + even for little, add in zip(least, more, strict=True)]
