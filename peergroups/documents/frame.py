"""What all papers share: type sizes, the opening with title and group, running head and page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peergroups.base import language
from peergroups.documents.content.library import Words
from peergroups.documents.flow import BOTTOM, SIDE, TOP, Column, Laid, Page, Piece, Placed
from peergroups.documents.pieces import Gap
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.surface import ACCENT, PAGE_SIZES, SOFT, Shape, Surface

TITLE = Style(size=24, colour=ACCENT, stay=True)
HEADING = Style(size=17, before=15, stay=True)
SUBHEADING = Style(size=14, before=12, stay=True)
BODY = Style(size=14, before=8)
SMALL = Style(size=12, colour=SOFT)


def lay_out(pieces: Sequence[Piece], words: Words, *, title: str, size: str, running: str = "") -> Laid:
    """The pieces on their pages, with page numbers and the running head where there is more than one page."""
    pages = Column(size, furniture=False).fill(pieces)
    if len(pages) > 1:
        pages = Column(size, furniture=True).fill(pieces)
        pages = tuple(
            (*page, *_furniture(words, size, running, number=number, count=len(pages)))
            for number, page in enumerate(pages, 1)
        )
    return Laid(title=title, language=words.code, size=size, pages=pages)


def opening(title: str, words: Words, *, organisation: str, group: str) -> list[Piece]:
    """Whose paper it is, and its title."""
    owners = " · ".join(language.isolate(name) for name in (organisation, group) if name)
    above: list[Piece] = [Paragraph(owners, replace(SMALL, stay=True), words.code)] if owners else []
    rule = Rule(before=7)
    return [*above, Paragraph([Span(title, bold=True)], TITLE, words.code), rule, Gap(4)]


class Rule:
    """The short line under a title."""

    head = None
    stay = True

    def __init__(self, before: float) -> None:
        self.before = before

    def height(self, _width: float) -> float:
        return 3

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, _width: float) -> None:
        surface.box(x, y, (56, 3), Shape(weight=0, fill=ACCENT))


def labelled(label: str, value: str, code: str, style: Style = BODY) -> Paragraph:
    """A label in bold and what it says."""
    return Paragraph([Span(f"{label} ", bold=True), Span(language.isolate(value))], style, code)


def typed(text: str) -> str:
    """What can be printed of one line that people typed."""
    return " ".join(fonts.printable(text.replace("\n", " ")).split())


def _furniture(words: Words, size: str, running: str, *, number: int, count: int) -> Page:
    width, height = PAGE_SIZES[size]
    inner = width - 2 * SIDE
    style = replace(SMALL, align="end")
    foot = Paragraph(words("common.page", page=number, pages=count), style, words.code)
    placed = [Placed(foot, SIDE, height - BOTTOM - foot.line_height + 4, inner)]
    if number > 1 and running:
        head = Paragraph(running, SMALL, words.code).clipped(inner, 1)
        placed.append(Placed(head, SIDE, TOP - 2, inner))
    return tuple(placed)
