"""Print shop: plain sheets in, PDF bytes out. ReportLab and HarfBuzz live here only.

The door, used by use cases alone:

    draw(sheet) -> bytes                          one paper of `sheets`
    draw_all([(sheet, copies), ...], ticket)      several in one PDF, each as often as ordered
    missing_characters(sheet) -> list[str]        what of the typed texts no font has, and so is left out
    handouts() -> tuple[HandoutInfo, ...]         the library: ids, languages, titles, states
    page_count(pdf), render_page(pdf, n, scale)   for preview, and for printing as a picture

How it is laid out: `content/` reads texts, one module a paper (`handout`, `sign_in_sheet`, `agreement`,
`recovery_sheet`) turns a sheet into pieces, `flow` stacks these on pages, `book` draws the pages, `text/`
sets the letters. Everything is placed from the side where reading starts, so right-to-left papers need no
code of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the shop is heavy: it opens with the first paper, not with the program
    from peergroups.documents.book import Ticket
    from peergroups.documents.content.library import HandoutInfo
    from peergroups.documents.sheets import Sheet


def draw(sheet: Sheet) -> bytes:
    """One paper as a PDF."""
    return draw_all([(sheet, 1)])


def draw_all(orders: Sequence[tuple[Sheet, int]], ticket: Ticket | None = None) -> bytes:
    """Papers in as many copies as ordered, in one PDF. `ticket.step(done, total)` counts pages."""
    from peergroups.documents import book

    return book.join(orders, ticket)


def missing_characters(sheet: Sheet) -> list[str]:
    """The characters of names and other typed texts that cannot be printed, as `U+1F600 GRINNING FACE`."""
    from peergroups.documents import preflight

    return preflight.missing(sheet)


def handouts() -> tuple[HandoutInfo, ...]:
    """Every handout of the library."""
    from peergroups.documents.content import library

    return library.handouts()


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    from peergroups.documents import preview

    return preview.page_count(pdf)


def render_page(pdf: bytes, page: int, scale: float) -> tuple[int, int, bytes]:
    """A page (0 is the first) as a picture: width, height, and RGBA bytes row by row.

    `scale` is pixels a point; 300 dots an inch are 300 / 72.
    """
    from peergroups.documents import preview

    return preview.render_page(pdf, page, scale)
