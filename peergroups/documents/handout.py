"""Sets a handout of the library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peergroups.base import language
from peergroups.documents import frame
from peergroups.documents.content import library
from peergroups.documents.content.blocks import (
    Block,
    CalloutBlock,
    Handout,
    Heading,
    HelpLinesBlock,
    Inline,
    ListBlock,
    ListItem,
    Prose,
    TableBlock,
    WritingLine,
)
from peergroups.documents.content.library import Words
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.pieces import Blank, Callout, Grid, Item, Row, Stack
from peergroups.documents.sheets import HandoutSheet, HelpLine
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style

_SIZES = (14, 13.5, 13, 12.5, 12)
"""Letter sizes tried in turn, in points: one whole page is read sooner than two in larger letters."""
_EMPTY_HELP_LINES = 2  # to fill in by hand when the organisation has none


def lay_out(sheet: HandoutSheet) -> Laid:
    """The pages of one handout."""
    code = sheet.language
    words = library.words(code)
    organisation, group = frame.typed(sheet.organisation), frame.typed(sheet.group)
    values = {
        "organisation": language.isolate(organisation) or words("common.our_organisation"),
        "group": language.isolate(group) or words("common.our_group"),
    }
    handout = library.handout(sheet.handout_id, code, values)
    _require(handout)
    opening = frame.opening(handout.title, words, organisation=organisation, group=group)
    tries = []
    for size in _SIZES:
        pieces = [*opening, *_Setter(code, words, sheet.help_lines, size).set(handout.blocks)]
        laid = frame.lay_out(pieces, words, title=handout.title, size=sheet.paper, running=handout.title)
        if len(laid.pages) == 1:
            return laid
        tries.append(laid)
    return min(tries, key=lambda laid: len(laid.pages))


class _Setter:
    """Turns blocks into pieces, its letters of the given size."""

    def __init__(self, code: str, words: Words, help_lines: Sequence[HelpLine], size: float) -> None:
        self._code = code
        self._words = words
        self._help_lines = help_lines
        self._share = size / frame.BODY.size
        self._body = self._scaled(frame.BODY)

    def _scaled(self, style: Style) -> Style:
        """The style in the size of this try; nothing gets smaller than the smallest body text."""
        size = max(style.size * self._share, _SIZES[-1])
        return replace(style, size=size, before=style.before * self._share)

    def set(self, blocks: Sequence[Block]) -> list[Piece]:
        return [piece for block in blocks for piece in self._set(block)]

    def _set(self, block: Block) -> list[Piece]:
        found: list[Piece]
        match block:
            case Heading():
                style = self._scaled(frame.HEADING if block.level <= 2 else frame.SUBHEADING)
                found = [self._text(tuple(Span(span.text, bold=True) for span in block.inline), style)]
            case Prose():
                found = [self._text(block.inline)]
            case ListBlock():
                found = [self._item(item) for item in block.items]
            case CalloutBlock():
                found = [Callout(Stack(self.set(block.blocks)), before=12)]
            case WritingLine():
                found = [Blank(self._text(block.label) if block.label else None, before=2)]
            case TableBlock():
                found = self._table(block)
            case HelpLinesBlock():
                found = self._help()
        return found

    def _text(self, inline: Inline, style: Style | None = None) -> Paragraph:
        return Paragraph(inline, style or self._body, self._code)

    def _item(self, item: ListItem) -> Piece:
        leading = fonts.leading("".join(span.text for span in _first_inline(item)))
        mark: str | Paragraph = "box" if item.box else "bullet"
        if item.number and not item.box:
            mark = self._text((Span(f"{item.number}.", bold=True),), replace(self._body, leading=leading))
        return Item(Stack(self.set(item.blocks)), mark, self._body.size * leading, before=4)

    def _table(self, block: TableBlock) -> list[Piece]:
        widths = [1.0] * len(block.head)
        bold = [self._text(tuple(Span(span.text, bold=True) for span in cell)) for cell in block.head]
        head = Grid(bold, widths, tall=28, fill=True, before=10, stay=True)
        rows = [
            Grid([self._text(cell) if cell else None for cell in row], widths, tall=32, heading=head)
            for row in block.rows
        ]
        return [head, *rows]

    def _help(self) -> list[Piece]:
        lines = [self._help_line(line) for line in self._help_lines] or [
            self._help_blank() for _ in range(_EMPTY_HELP_LINES)
        ]
        return [Callout(Stack(lines), before=10)]

    def _help_line(self, line: HelpLine) -> Piece:
        phone = language.isolate(frame.typed(line.phone), ltr=True)
        name = [Span(language.isolate(frame.typed(line.name)), bold=True)]
        number = [Span(phone, bold=True)]
        style = replace(self._body, before=0, leading=fonts.leading(name[0].text))  # one baseline for both
        first = Row(
            [Paragraph(name, style, self._code),
             Paragraph(number, replace(style, align="end"), self._code)],
            shares=(3, 2),
        )  # fmt: skip
        more = " · ".join(
            language.isolate(frame.typed(text)) for text in (line.hours, line.languages) if text.strip()
        )
        below: list[Piece] = [Paragraph(more, frame.SMALL, self._code)] if more else []
        return Stack([first, *below], before=8)

    def _help_blank(self) -> Piece:
        def blank(key: str) -> Blank:
            return Blank(Paragraph(self._words(key), self._body, self._code))

        return Row([blank("common.name"), blank("common.phone")], shares=(3, 2))


def _first_inline(item: ListItem) -> Inline:
    first = item.blocks[0] if item.blocks else None
    if isinstance(first, Prose):
        return first.inline
    return first.label if isinstance(first, WritingLine) else ()


def _require(handout: Handout) -> None:
    """Makes sure before anything is drawn that our fonts have every letter of the text."""
    place = f"{handout.handout_id}/{handout.language}"
    fonts.require(handout.title + "".join(texts(handout.blocks)), place)


def texts(blocks: Sequence[Block]) -> list[str]:
    found: list[str] = []
    for block in blocks:
        match block:
            case Heading() | Prose():
                found += [span.text for span in block.inline]
            case WritingLine():
                found += [span.text for span in block.label]
            case ListBlock():
                found += [text for item in block.items for text in texts(item.blocks)]
            case CalloutBlock():
                found += texts(block.blocks)
            case TableBlock():
                cells = [*block.head, *(cell for row in block.rows for cell in row)]
                found += [span.text for cell in cells for span in cell]
            case HelpLinesBlock():
                pass
    return found
