"""Sets the recovery sheet: the code in large numbered groups, and how to keep it, in plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from peergroups.base import language
from peergroups.documents import fitting, frame
from peergroups.documents.content import library
from peergroups.documents.content.library import Words
from peergroups.documents.fitting import Way
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.looks import Look, Print
from peergroups.documents.pieces import Blank, Callout, Gap, Item, Stack
from peergroups.documents.sheets import RecoverySheet
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.surface import EDGE, Shape, Surface

_A_ROW = 4
_BOX = 40.0  # points; the letters in it are large in every print
_CODE = Style(size=22, align="centre", leading=1.3)


def lay_out(sheet: RecoverySheet) -> Laid:
    """The one page of a recovery sheet."""
    words = library.words(sheet.language)
    title = words("recovery.title")

    def lay(way: Way) -> Laid:
        return frame.lay_out(
            _content(sheet, words, title, way.look), words,
            title=title, size=sheet.paper, running=title, look=way.look, foot=way.foot,
        )  # fmt: skip

    return fitting.fit(lay, Print(sheet.large))[1]


def _content(sheet: RecoverySheet, words: Words, title: str, look: Look) -> list[Piece]:
    code = words.code
    pieces = frame.opening(title, words, organisation=frame.typed(sheet.organisation), group="", look=look)
    pieces += [Paragraph(text, look.body, code) for text in words.texts("recovery.purpose")]
    groups = [group for group in re.split(r"[\s-]+", sheet.code) if group]
    rows = [groups[first : first + _A_ROW] for first in range(0, len(groups), _A_ROW)]
    pieces += [
        _CodeRow(tuple(row), index * _A_ROW + 1, code, look, before=(10 if index else 16) * look.white)
        for index, row in enumerate(rows)
    ]
    return [*pieces, Gap(8), *_facts(sheet, words, look), *_keeping(words, look)]


def _facts(sheet: RecoverySheet, words: Words, look: Look) -> list[Piece]:
    day = language.format_date(sheet.made_on, words.code, "long")
    made_on = frame.labelled(words("recovery.made_on"), day, words.code, replace(look.body, before=2))
    word = frame.typed(sheet.word)
    return (
        [frame.labelled(words("recovery.word"), word, words.code, look.body), made_on] if word else [made_on]
    )


def _keeping(words: Words, look: Look) -> list[Piece]:
    code = words.code
    heading = Paragraph([Span(words("recovery.keep"), bold=True)], replace(look.heading, before=0), code)
    texts = [Paragraph(text, replace(look.body, before=0), code) for text in words.texts("recovery.rules")]
    items = [Item(Stack([text]), "bullet", text.line_height, before=6 * look.white) for text in texts]
    where = Paragraph([Span(words("recovery.where"), bold=True)], look.body, code)
    kept = Callout(Stack([heading, *items]), before=18 * look.white, padding=12 * look.close, stay=True)
    return [kept, Blank(where, before=14 * look.white, tall=36)]


@dataclass(frozen=True)
class _CodeRow:
    """Some groups of the code, each over its number. They run from left to right in every language."""

    groups: tuple[str, ...]
    first: int
    code: str
    look: Look
    before: float = 0
    stay: bool = True
    head: None = None

    def height(self, _width: float) -> float:
        return _BOX + 1.5 * self.look.small.size

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        gap = 12.0
        wide = (width - gap * (_A_ROW - 1)) / _A_ROW
        for index, group in enumerate(self.groups):
            column = _A_ROW - 1 - index if language.is_rtl(self.code) else index
            start = x + column * (wide + gap)
            surface.box(start, y, (wide, _BOX), Shape(weight=1.2, colour=EDGE, radius=4))
            letters = Paragraph([Span(group, bold=True, family="NotoSansMono")], _CODE, self.code, free=True)
            letters.draw(surface, start, y + _BOX / 2 - letters.line_height / 2, wide)
            number = language.format_number(self.first + index, self.code)
            style = replace(self.look.small, align="centre")
            Paragraph(number, style, self.code).draw(surface, start, y + _BOX + 1, wide)
