"""Print shop: plain sheets in, PDF bytes out. ReportLab, HarfBuzz and all that knows of PDF live here only.

The door, used by use cases alone:

    draw(sheet) -> bytes                          one paper of `sheets`
    draw_all([(sheet, copies), ...], ticket)      several in one PDF, each as often as ordered; as booklets, as a form
    can_be_filled(sheet) -> bool                  whether a form can be made of a handout
    unprintable(sheet) -> {text: letters}         what of the typed texts no font has, and so is left out
    handouts() -> tuple[HandoutInfo, ...]         the library: ids, languages, titles, states
    placeholders() -> tuple[str, ...]             what a handout's text may name in braces
    check(source, language) -> list[Problem]      what keeps a text from being printed, with its lines
    sheets_of_labels() -> {number: ...}           sheets of labels that people buy
    draw_chart(counts, code, width, size)         a chart of a paper for the window
    say(sheet) -> SaidReport                      a report in words and numbers, for the window and for files
    forget()                                      nothing stays of the texts that were drawn
    page_count(pdf), render_page(pdf, n, scale)   for preview, and for printing as a picture

How it is laid out: `content/` reads texts into blocks; a module a paper (`handout`, `sign_in_sheet`, `cards`...)
turns a sheet into pieces (`pieces`, `columns`, `figures`) in the `frame` that all papers share and in one of the
`looks`, as close as `fitting` finds that it must be; `flow` stacks these on pages, `imposition` says which pages go
on which sheet, `book` draws and binds them; `text/` sets the letters and writes the file. Everything is placed from
the side where reading starts, so right-to-left papers need no code of their own. Every piece says what it is to
those who listen (`text/structure`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the shop is heavy: it opens with the first paper, not with the program
    from peergroups.documents.book import Ticket
    from peergroups.documents.content.library import HandoutInfo
    from peergroups.documents.figure_sheets import ReportSheet, SaidReport, SaidTable, TimesCome, Week
    from peergroups.documents.sheets import HandoutSheet, Sheet, SignInSheet

# ReportLab runs what it finds as these modules, on the path or hidden in the home folder, and obeys such variables.
for _name in ("reportlab_mods", "reportlab_settings", "_rl_accel"):
    sys.modules.setdefault(_name, ModuleType(_name))
for _name in [name for name in os.environ if name.startswith("RL_")]:
    del os.environ[_name]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a handout's text: a code, the line, and the word where it is one."""

    code: str
    line: int
    word: str = ""


def draw(sheet: Sheet) -> bytes:
    """One paper as a PDF."""
    return draw_all([(sheet, 1)])


def draw_all(
    orders: Sequence[tuple[Sheet, int]],
    ticket: Ticket | None = None,
    *,
    booklet: bool = False,
    form: bool = False,
    password: str = "",
) -> bytes:
    """Papers in as many copies as ordered, in one PDF. `ticket.step(done, total)` counts pages.

    As a booklet two pages stand beside each other on sheets to be printed on both sides (turned over at the
    short edge) and folded; each copy is a booklet of its own. As a `form` their lines and boxes can be filled in on a
    screen; it is never a booklet. With a `password` the file opens with that only.
    """
    from peergroups.documents import book

    return book.join(orders, ticket, booklet=booklet, form=form, password=password)


def pages_of(sheets: Sequence[Sheet]) -> list[int]:
    """How many pages each of them has, without drawing it."""
    from peergroups.documents import book

    return book.pages_of(sheets)


def rows_of_pages(sheet: SignInSheet) -> tuple[int, ...]:
    """How many of the names of a sign-in sheet stand on each of its pages."""
    from peergroups.documents import sign_in_sheet

    return sign_in_sheet.rows_of_pages(sheet)


def last_row(sheet: SignInSheet) -> int:
    """The number of the last row of a sign-in sheet, blank ones too."""
    from peergroups.documents import sign_in_sheet

    return sign_in_sheet.last_row(sheet)


def unprintable(sheet: Sheet) -> dict[str, str]:
    """The names and other typed texts that cannot be printed whole, each with the letters that are left out."""
    from peergroups.documents import preflight

    return preflight.unprintable(sheet)


def handouts() -> tuple[HandoutInfo, ...]:
    """Every handout of the library."""
    from peergroups.documents.content import library

    return library.handouts()


def can_be_filled(sheet: HandoutSheet) -> bool:
    """Whether a handout has something to fill in, besides lines for help lines. Raises PaperError."""
    from peergroups.documents import handout

    return handout.can_be_filled(sheet)


def placeholders() -> tuple[str, ...]:
    """What a handout's text may name in braces."""
    from peergroups.documents.content import braces

    return tuple(sorted(braces.PLACEHOLDERS))


def check(source: str, language: str, images: Collection[str] | None = None) -> list[Problem]:
    """Everything that keeps a handout's text from being printed, in the order of its lines.

    With `images` given, the text may name no others.
    """
    from peergroups.documents.content import faults, reader

    lines = source.split("\n")
    found = reader.problems(source, language, images)
    return [Problem(code, *faults.named(lines, code, line)) for code, line in found]


def sheets_of_labels() -> dict[str, tuple[float, float]]:
    """The sheets of labels that people buy, by the number on their pack: width and height of a label in points."""
    from peergroups.documents.label_sheets import LABEL_SHEETS

    return {name: one.size for name, one in LABEL_SHEETS.items()}


def say(sheet: ReportSheet) -> SaidReport:
    """Everything that stands in a report, in its language: for the window and for files."""
    from peergroups.documents import report

    return report.said(sheet)


def draw_chart(
    counts: tuple[Week, ...] | tuple[TimesCome, ...] | SaidTable, code: str, width: float, size: float
) -> tuple[bytes, tuple[str, ...]]:
    """The chart of a paper alone, as a PDF of its own size, and what must be said of it. Measures in points."""
    from peergroups.documents import attendance, report

    if not isinstance(counts, tuple):
        return report.draw_chart(counts, code, width, size)
    return attendance.draw_chart(counts, code, width, size)


def forget() -> None:
    """Drops what is kept of the texts that were drawn, so that it does not outlive the lock of a vault."""
    if "peergroups.documents.book" in sys.modules:
        from peergroups.documents import book

        book.forget()


def page_count(pdf: bytes, password: str = "") -> int:
    """How many pages a PDF has; `password` opens a locked one."""
    from peergroups.documents import preview

    return preview.page_count(pdf, password)


def render_page(pdf: bytes, page: int, scale: float) -> tuple[int, int, bytes]:
    """A page (0 is the first) as a picture: width, height, and RGBA bytes row by row.

    `scale` is pixels a point; 300 dots an inch are 300 / 72.
    """
    from peergroups.documents import preview

    return preview.render_page(pdf, page, scale)
