"""Turns the blocks of a handout's text into pieces, in one language and one look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from peergroups.base import language, unbroken
from peergroups.documents import figures, frame
from peergroups.documents.columns import Columns, Ends, column_width
from peergroups.documents.content.blocks import (
    Block,
    CalloutBlock,
    ColumnsBlock,
    FacesBlock,
    Heading,
    HelpLinesBlock,
    ImageBlock,
    Inline,
    ListBlock,
    ListItem,
    Prose,
    QrBlock,
    TableBlock,
    WritingLine,
)
from peergroups.documents.content.library import Words
from peergroups.documents.figures import Faces, QrCode
from peergroups.documents.flow import Piece
from peergroups.documents.looks import Look
from peergroups.documents.pieces import Blank, Callout, Item, Row, Stack
from peergroups.documents.ruled import TableSetter
from peergroups.documents.sheets import HelpLine
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style

_HELP_COLUMNS = 3
_AFTER_NUMBER, _USUAL_INDENT = 7.0, 24.0
_EMPTY_HELP_LINES = 2  # to fill in by hand when the organisation has none
_SECOND_LEVEL = 2  # headings of the first two levels look alike: the title is above them


_Single = (
    Heading
    | Prose
    | CalloutBlock
    | WritingLine
    | HelpLinesBlock
    | FacesBlock
    | QrBlock
    | ImageBlock
    | ColumnsBlock
)
"""Blocks that become one piece."""


_FILLED_IN = (ListBlock, WritingLine, TableBlock, FacesBlock)
_SAYS_HOW = 160  # letters at most of a text that stays with what it says how to fill in
_MOST_KEPT = 2000
_kept: dict[tuple[int, int, str, float, bool], tuple[Block, Look, list[Piece]]] = {}
"""Pieces by the identity of block and look, both of which are kept alive with them, the language, the width, and
whether it leads to what follows."""


@dataclass(frozen=True, slots=True)
class Setter:
    """Makes the pieces of one text, for a place of that width. `place` is where the text comes from, for errors."""

    code: str  # language of the text; `words` are English where we have none in it
    words: Words
    look: Look
    help_lines: Sequence[HelpLine]
    images: Mapping[str, bytes]
    place: str
    width: float
    shared: frozenset[int] = frozenset()  # identities of blocks that other copies have too

    def set(self, blocks: Sequence[Block]) -> list[Piece]:
        """The pieces of the blocks, in order."""
        return [piece for block, after in pairwise([*blocks, None]) for piece in self.block(block, after)]

    def block(self, block: Block | None, after: Block | None) -> list[Piece]:
        """The pieces of one block before another; copies share those of what is the same for everyone."""
        if block is None:
            return []
        leads = isinstance(block, Prose) and isinstance(after, _FILLED_IN) and _letters(block) <= _SAYS_HOW
        leads = leads and not self.look.is_loose
        if id(block) not in self.shared:
            return self._pieces(block, leads=leads)
        key = (id(block), id(self.look), self.code, self.width, leads)
        kept = _kept.get(key)
        if kept is None:
            if len(_kept) >= _MOST_KEPT:
                _kept.clear()
            kept = _kept[key] = (block, self.look, self._pieces(block, leads=leads))
        return kept[2]

    def help(self) -> Piece:
        """The organisation's help lines, or lines to write some on."""
        lines = [self._help_line(line) for line in self.help_lines] or [
            self._help_blank() for _ in range(_EMPTY_HELP_LINES)
        ]
        if self.look.is_beside and len(self.help_lines) > 1:
            lines = self._beside()
        return self._callout(Stack(lines))

    def _pieces(self, block: Block, *, leads: bool) -> list[Piece]:
        if leads and isinstance(block, Prose):
            return [self._text(block.inline, replace(self.look.body, stay=True))]
        if isinstance(block, ListBlock):
            indent = self._indent(block)
            last = len(block.items) - 1  # none stands alone at either end of a page
            return [
                replace(self._item(item, block), indent=indent, stay=at != last and at in {0, last - 1})
                for at, item in enumerate(block.items)
            ]
        return self._table(block) if isinstance(block, TableBlock) else [self._piece(block)]

    def _piece(self, block: _Single) -> Piece:
        piece: Piece
        match block:
            case Heading():
                style = self.look.heading if block.level <= _SECOND_LEVEL else self.look.subheading
                piece = self._bold(block.inline, style)
            case Prose():
                piece = self._text(block.inline)
            case CalloutBlock():
                inner = self._callout(Stack([])).inner(self.width)
                piece = self._callout(Stack(self._inside(inner).set(block.blocks)))
            case WritingLine():
                piece = self._blank(block.label)
            case HelpLinesBlock():
                piece = self.help()
            case FacesBlock():
                piece = self._faces()
            case QrBlock():
                shown = self._text((Span(language.isolate(block.text, ltr=True)),), self.look.small)
                piece = Stack([QrCode(block.text), shown], before=8 * self.look.white)
            case ImageBlock():
                piece = figures.picture(self.images[block.name], block.told, self.place)
            case ColumnsBlock():
                inner = column_width(self.width, block.count)
                inside = Stack(self._inside(inner).set(block.blocks))
                piece = Columns(inside, block.count, before=8 * self.look.white)
        return piece

    def _inside(self, width: float) -> Setter:
        """For what stands in something, where it is narrower."""
        return replace(self, width=width)

    def _blank(self, label: Inline, before: float = 2) -> Blank:
        return Blank(self._text(label) if label else None, tall=self.look.writing, before=before)

    def _callout(self, content: Stack) -> Callout:
        return Callout(content, before=12 * self.look.white, padding=12 * self.look.close)

    def _faces(self) -> Piece:
        low, high = self.words("common.faces_low"), self.words("common.faces_high")
        side = 30 * max(self.look.scale, 1)
        return Faces(low, high, self.look.small, self.words.code, side=side, before=8 * self.look.white)

    def _text(self, inline: Inline, style: Style | None = None) -> Paragraph:
        return Paragraph(inline, style or self.look.body, self.code)

    def _bold(self, inline: Inline, style: Style | None = None) -> Paragraph:
        return self._text(tuple(replace(span, bold=True) for span in inline), style)

    def _indent(self, whole: ListBlock) -> float:
        """Beside the widest number of a list; 0 where the usual indent is enough."""
        numbers = [self._bold((Span(f"{item.number}."),)) for item in whole.items if item.number]
        wide = max((number.natural_width() for number in numbers), default=0) + _AFTER_NUMBER
        return wide if wide > max(_USUAL_INDENT, self.look.body.size * 1.4) else 0

    def _item(self, item: ListItem, whole: ListBlock) -> Item:
        body = self.look.body
        leading = fonts.leading("".join(span.text for span in _first_inline(item)), self.code)
        mark: str | Paragraph = "box" if item.box else "bullet"
        if item.number and not item.box:
            mark = self._bold((Span(f"{item.number}."),), replace(body, leading=leading))
        inner = self.width - (self._indent(whole) or max(_USUAL_INDENT, body.size * 1.4) * 1.05)
        content = Stack(self._inside(inner).set(item.blocks))
        before = 4 * self.look.white
        return Item(content, mark, body.size * leading, before=before, letters=body.size, of=id(whole))

    def _table(self, block: TableBlock) -> list[Piece]:
        return TableSetter(self.look, self.code, self.width).set(block)

    def _beside(self) -> list[Piece]:
        """Help lines in columns, the number of each below its name."""
        shown = [self._help_column(line) for line in self.help_lines]
        rows = [shown[start : start + _HELP_COLUMNS] for start in range(0, len(shown), _HELP_COLUMNS)]
        count = min(len(shown), _HELP_COLUMNS)
        before = 8 * self.look.white
        return [Row([*row, *[Stack([])] * (count - len(row))], before=before) for row in rows]

    def _help_column(self, line: HelpLine) -> Piece:
        plain = replace(self.look.body, before=0)
        name, phone, more = self._told_of(line)
        pieces = [self._bold((Span(name),), plain), self._bold((Span(phone),), plain)]
        return Stack([*pieces, *([self._text((Span(more),), self.look.small)] if more else [])])

    def _told_of(self, line: HelpLine) -> tuple[str, str, str]:
        """Name, number, and what else is known of a help line."""
        typed = (unbroken.hours(frame.typed(text), self.code) for text in (line.hours, line.languages))
        more = (language.isolate(text) for text in typed if text)
        phone = language.isolate(frame.typed(line.phone), ltr=True)
        return language.isolate(frame.typed(line.name)), phone, " · ".join(more)

    def _help_line(self, line: HelpLine) -> Piece:
        name, phone, more = self._told_of(line)
        style = replace(
            self.look.body, before=0, leading=fonts.leading(name, self.code)
        )  # one baseline for both
        number = self._bold((Span(phone),), replace(style, align="end"))
        first = Ends(self._bold((Span(name),), style), number)
        below: list[Piece] = [self._text((Span(more),), self.look.small)] if more else []
        return Stack([first, *below], before=8 * self.look.white)

    def _help_blank(self) -> Piece:
        def blank(key: str) -> Blank:
            return self._blank((Span(self.words(key)),), before=0)

        return Row([blank("common.name"), blank("common.phone")], shares=(3, 2))


def _letters(block: Prose) -> int:
    return sum(len(span.text) for span in block.inline)


def _first_inline(item: ListItem) -> Inline:
    first = item.blocks[0] if item.blocks else None
    if isinstance(first, Prose):
        return first.inline
    return first.label if isinstance(first, WritingLine) else ()


def forget() -> None:
    """Drops the pieces that copies share."""
    _kept.clear()
