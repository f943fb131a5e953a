"""What all papers share: the opening with title and group, running head and page numbers, each in a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from peergroups.base import language, unbroken
from peergroups.documents import figures
from peergroups.documents.content.library import Words
from peergroups.documents.flow import SIDE, TOP, Column, Laid, Page, Piece, Placed, width
from peergroups.documents.looks import STANDARD, Look
from peergroups.documents.pieces import Gap
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.surface import ACCENT, PAGE_SIZES, Shape, Surface

_WHITE = 14.0  # points at the edge that printers leave white
_BELOW_CORNER = 14.0  # points, white


@dataclass(frozen=True, slots=True)
class Corner:
    """What stands in the far upper corner of each page, which is given by its number: a square."""

    piece: Callable[[int], Piece]
    side: float

    def placed(self, size: str, page: int) -> Placed:
        return Placed(self.piece(page), SIDE + width(size) - self.side, TOP, self.side, furniture=True)


def lay_out(
    pieces: Sequence[Piece],
    words: Words,
    *,
    title: str,
    size: str,
    running: str = "",
    look: Look = STANDARD,
    code: str = "",
    corner: Corner | None = None,
    foot: float = 0,
    beside: Words | None = None,
) -> Laid:
    """The pieces on their pages, with page numbers and the running head where there is more than one page.

    `code` is the language of the text where we have no words in it. The pieces leave room for the `corner` of the
    first page themselves. `foot` is the share of every page that is left free, where there are several. Pages are
    counted in the language `beside` too, where the paper has two.
    """
    column = Column(size, furniture=0, margins=look.margins)
    if column.holds(pieces):
        pages = column.fill(pieces)
    else:
        taken = corner.side + _BELOW_CORNER if corner else 0
        pages = Column(
            size, furniture=max(look.scale, 1), corner=taken, foot=foot, margins=look.margins
        ).fill(pieces)
        feet = [_page_of(number + 1, len(pages), words, code or words.code) for number in range(len(pages))]
        if beside:
            more = (_page_of(number + 1, len(pages), beside, beside.code) for number in range(len(pages)))
            feet = [f"{first} · {language.isolate(second)}" for first, second in zip(feet, more, strict=True)]
        taken_beside = corner.side + _BELOW_CORNER if corner else 0
        pages = tuple(
            (
                *page,
                *_furniture(
                    words, size, running if number > 1 else "", look, foot=below, beside=taken_beside
                ),
            )
            for number, (page, below) in enumerate(zip(pages, feet, strict=True), 1)
        )
    if corner:
        pages = tuple((*page, corner.placed(size, number)) for number, page in enumerate(pages, 1))
    return Laid(title=title, language=code or words.code, size=size, pages=pages, margins=look.margins)


def opening(
    title: str, words: Words, *, organisation: str, group: str, look: Look = STANDARD, logo: bytes = b""
) -> list[Piece]:
    """Whose paper it is, and its title; a logo stands at the other end of the head."""
    owners = " · ".join(language.isolate(name) for name in (organisation, group) if name)
    above: list[Piece] = [Paragraph(owners, replace(look.small, stay=True), words.code)] if owners else []
    if logo:
        above = figures.with_logo(above, logo, words("common.logo"))
    rule = Rule(before=7)
    return [*above, Paragraph([Span(title, bold=True)], look.title, words.code), rule, Gap(4)]


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


def labelled(label: str, value: str, code: str, style: Style = STANDARD.body) -> Paragraph:
    """A label in bold and what it says; names in a list are isolated one by one."""
    shown = value if value.startswith("\u2068") else language.isolate(unbroken.hours(value, code))
    return Paragraph([Span(f"{label} ", bold=True), Span(shown)], style, code)


def typed(text: str) -> str:
    """What can be printed of one line that people typed."""
    return " ".join(fonts.printable(text.replace("\n", " ")).split())


def _page_of(number: int, count: int, words: Words, code: str) -> str:
    """Which page of how many; in digits alone where we have no words in the language of the paper."""
    if code == words.code:
        return words("common.page", page=number, pages=count)
    digits = (language.format_number(value, code) for value in (number, count))
    return language.isolate(" / ".join(digits), ltr=True)


def _furniture(words: Words, size: str, running: str, look: Look, *, foot: str, beside: float = 0) -> Page:
    """What stands at the foot of a page, and the running head, `beside` what is in the corner."""
    _, height = PAGE_SIZES[size]
    side, top, bottom = look.margins
    inner = width(size, look.margins)
    below = Paragraph(foot, replace(look.small, align="end"), words.code)
    placed = [Placed(below, side, height - bottom - below.line_height + 4, inner, furniture=True)]
    if running:
        head = Paragraph(running, look.small, words.code)
        room = 3 if beside else 1 + int((top - 2 - _WHITE) / head.line_height)
        head = head.clipped(inner - beside, min(room, 3))
        higher = 0 if beside else head.height(inner) - head.line_height  # into the margin
        placed.append(Placed(head, side, top - 2 - higher, inner - beside, furniture=True))
    return tuple(placed)
