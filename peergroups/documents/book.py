"""Binds papers into one PDF, each as often as it is wanted: every page is drawn once and then repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from peergroups.base import language
from peergroups.base.errors import PaperError
from peergroups.documents import agreement, handout, recovery_sheet, sign_in_sheet
from peergroups.documents.flow import Laid
from peergroups.documents.sheets import AgreementSheet, HandoutSheet, RecoverySheet, Sheet, SignInSheet
from peergroups.documents.text.surface import Surface

_PRESSES: dict[type, Callable[[Any], Laid]] = {
    HandoutSheet: handout.lay_out,
    SignInSheet: sign_in_sheet.lay_out,
    AgreementSheet: agreement.lay_out,
    RecoverySheet: recovery_sheet.lay_out,
}


class Ticket(Protocol):
    """What a long job reports to; `step` may raise Cancelled."""

    def step(self, done: int, total: int) -> None: ...


def join(orders: Sequence[tuple[Sheet, int]], ticket: Ticket | None = None) -> bytes:
    """One PDF with each sheet in as many copies as ordered, in order."""
    laid = [(_PRESSES[type(sheet)](sheet), copies) for sheet, copies in orders if copies > 0]
    if not laid:
        raise PaperError("paper.nothing_to_print")
    total = sum(copies * len(paper.pages) for paper, copies in laid)
    first = laid[0][0]
    surface = Surface(title=first.title, code=first.language)
    done = 0
    for paper, copies in laid:
        done = _print(surface, paper, copies, done=done, total=total, ticket=ticket)
    return surface.data()


def _print(
    surface: Surface, paper: Laid, copies: int, *, done: int, total: int, ticket: Ticket | None
) -> int:
    """Draws the copies of one paper; gives how many pages are done by then."""
    drawn: list[tuple[str, ...]] = []
    rtl = language.is_rtl(paper.language)
    for copy in range(copies):
        for index, page in enumerate(paper.pages):
            if ticket:
                ticket.step(done, total)
            surface.open_page(paper.size, rtl=rtl)
            if copy:
                surface.repeat(drawn[index])
            else:
                for placed in page:
                    placed.draw(surface)
                drawn.append(surface.recorded())
            surface.close_page()
            done += 1
    return done
