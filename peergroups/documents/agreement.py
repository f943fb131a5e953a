"""Sets the group agreement: what was agreed, how, when, and lines to sign on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from peergroups.base import language
from peergroups.documents import fitting, frame
from peergroups.documents.content import library
from peergroups.documents.content.library import Words
from peergroups.documents.fitting import Way
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.looks import Look, Print
from peergroups.documents.pieces import Blank, Item, Row, Stack
from peergroups.documents.sheets import AgreementSheet
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph

_SIGNATURES_A_ROW = 2
_BOLD = re.compile(r"\*\*(.+?)\*\*")


def lay_out(sheet: AgreementSheet) -> Laid:
    """The pages of one agreement."""
    words = library.words(sheet.language)
    title = words("agreement.title")
    group = frame.typed(sheet.group)
    organisation = frame.typed(sheet.organisation)
    running = " · ".join(part for part in (title, language.isolate(group)) if part)

    def lay(way: Way) -> Laid:
        look = way.look
        pieces = frame.opening(title, words, organisation=organisation, group=group, look=look)
        pieces.append(Paragraph(words("agreement.intro"), look.body, words.code))
        pieces += _items(sheet.items, words, look)
        pieces += _agreed(sheet, words, look)
        pieces += _signatures(sheet.signatures, words, look)
        return frame.lay_out(
            pieces, words, title=title, size=sheet.paper, running=running, look=look, foot=way.foot
        )

    return fitting.fit(lay, Print(sheet.large))[1]


def _items(own: Sequence[str], words: Words, look: Look) -> list[Piece]:
    """The group's own items as they were typed, or the usual ones, which have a lead in bold."""
    texts = [[Span(fonts.printable(text))] for text in own if text.strip()]
    texts = texts or [_with_bold(text) for text in words.texts("agreement.items")]
    return [_item((number, spans), words, look, free=bool(own)) for number, spans in enumerate(texts, 1)]


def _item(numbered: tuple[int, list[Span]], words: Words, look: Look, *, free: bool) -> Item:
    number, spans = numbered
    text = Paragraph(spans, replace(look.body, before=0), words.code, free=free)
    shown = language.format_number(number, words.code)
    style = replace(look.body, leading=text.line_height / look.body.size)  # one baseline for both
    mark = Paragraph([Span(f"{shown}.", bold=True)], style, words.code)
    return Item(Stack([text]), mark, text.line_height, indent=28 * look.scale, before=7 * look.white)


def _with_bold(text: str) -> list[Span]:
    parts = _BOLD.split(text)
    return [Span(part, bold=bool(index % 2)) for index, part in enumerate(parts) if part]


def _agreed(sheet: AgreementSheet, words: Words, look: Look) -> list[Piece]:
    code = words.code
    heading = Paragraph([Span(words("agreement.how"), bold=True)], look.heading, code)
    ways = [Paragraph(text, replace(look.body, before=0), code) for text in words.texts("agreement.ways")]
    boxes = [Item(Stack([way]), "box", way.line_height, before=6 * look.white, stay=True) for way in ways]
    day = language.format_date(sheet.date, code, "full") if sheet.date else ""
    date = Paragraph([Span(words("agreement.date"), bold=True)], look.body, code)
    return [
        heading,
        *boxes,
        Blank(date, Paragraph(day, look.body, code) if day else None, tall=look.writing, before=4),
    ]


def _signatures(count: int, words: Words, look: Look) -> list[Piece]:
    if count <= 0:
        return []
    code = words.code
    heading = Paragraph([Span(words("agreement.signatures"), bold=True)], look.heading, code)
    note = Paragraph(words("agreement.signing_note"), replace(look.body, stay=True), code)
    rows = -(-count // _SIGNATURES_A_ROW)
    line = Blank(tall=max(34 * look.white, look.writing))
    lines: list[Piece] = [Row([line] * _SIGNATURES_A_ROW, stay=index == 0) for index in range(rows)]
    return [heading, note, *lines]
