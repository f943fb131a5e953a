"""Sets the group agreement: what was agreed, how, when, and lines to sign on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from peergroups.base import language
from peergroups.documents import frame
from peergroups.documents.content import library
from peergroups.documents.content.library import Words
from peergroups.documents.flow import Laid, Piece
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
    pieces = frame.opening(title, words, organisation=frame.typed(sheet.organisation), group=group)
    pieces.append(Paragraph(words("agreement.intro"), frame.BODY, words.code))
    pieces += _items(sheet.items, words)
    pieces += _agreed(sheet, words)
    pieces += _signatures(sheet.signatures, words)
    running = " · ".join(part for part in (title, language.isolate(group)) if part)
    return frame.lay_out(pieces, words, title=title, size=sheet.paper, running=running)


def _items(own: Sequence[str], words: Words) -> list[Piece]:
    """The group's own items as they were typed, or the usual ones, which have a lead in bold."""
    texts = [[Span(fonts.printable(text))] for text in own if text.strip()]
    texts = texts or [_with_bold(text) for text in words.texts("agreement.items")]
    return [_item(number, spans, words, free=bool(own)) for number, spans in enumerate(texts, 1)]


def _item(number: int, spans: list[Span], words: Words, *, free: bool) -> Item:
    text = Paragraph(spans, replace(frame.BODY, before=0), words.code, free=free)
    shown = language.format_number(number, words.code)
    style = replace(frame.BODY, leading=text.line_height / frame.BODY.size)  # one baseline for both
    mark = Paragraph([Span(f"{shown}.", bold=True)], style, words.code)
    return Item(Stack([text]), mark, text.line_height, indent=28, before=7)


def _with_bold(text: str) -> list[Span]:
    parts = _BOLD.split(text)
    return [Span(part, bold=bool(index % 2)) for index, part in enumerate(parts) if part]


def _agreed(sheet: AgreementSheet, words: Words) -> list[Piece]:
    code = words.code
    heading = Paragraph([Span(words("agreement.how"), bold=True)], frame.HEADING, code)
    ways = [Paragraph(text, replace(frame.BODY, before=0), code) for text in words.texts("agreement.ways")]
    boxes = [Item(Stack([way]), "box", way.line_height, before=6, stay=True) for way in ways]
    day = language.format_date(sheet.date, code, "full") if sheet.date else ""
    date = Paragraph([Span(words("agreement.date"), bold=True)], frame.BODY, code)
    return [heading, *boxes, Blank(date, Paragraph(day, frame.BODY, code) if day else None, before=4)]


def _signatures(count: int, words: Words) -> list[Piece]:
    if count <= 0:
        return []
    code = words.code
    heading = Paragraph([Span(words("agreement.signatures"), bold=True)], frame.HEADING, code)
    note = Paragraph(words("agreement.signing_note"), replace(frame.BODY, stay=True), code)
    rows = -(-count // _SIGNATURES_A_ROW)
    lines: list[Piece] = [Row([Blank(tall=34)] * _SIGNATURES_A_ROW, stay=index == 0) for index in range(rows)]
    return [heading, note, *lines]
