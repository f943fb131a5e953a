"""Binds papers into one PDF, each as often as it is wanted: every page is drawn once and then repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from peergroups.base import collecting
from peergroups.base.errors import PaperError
from peergroups.documents import (
    agreement,
    attendance,
    attendance_grid,
    cards,
    handout,
    imposition,
    recovery_sheet,
    report,
    rota,
    session_papers,
    setter,
    sheets,
    sign_in_sheet,
    tables,
    work_papers,
)
from peergroups.documents.content import reader
from peergroups.documents.figure_sheets import AttendanceSheet, GridSheet, ReportSheet
from peergroups.documents.flow import Laid
from peergroups.documents.sheets import AgreementSheet, HandoutSheet, RecoverySheet, Sheet, SignInSheet
from peergroups.documents.text import paragraph
from peergroups.documents.text.printing import Printer
from peergroups.documents.text.surface import Surface
from peergroups.documents.work_sheets import CallSheet, HoursSheet, RotaSheet

_PRESSES: dict[type, Callable[[Any], Laid]] = {
    HandoutSheet: handout.lay_out,
    SignInSheet: sign_in_sheet.lay_out,
    AgreementSheet: agreement.lay_out,
    RecoverySheet: recovery_sheet.lay_out,
    sheets.SessionPlanSheet: session_papers.plan,
    sheets.SessionRecordSheet: session_papers.record,
    sheets.FeedbackSheet: session_papers.feedback,
    sheets.WelcomeCardSheet: cards.welcome,
    sheets.HelpCardSheet: cards.help_card,
    sheets.NameCardsSheet: cards.name_cards,
    sheets.FlyerSheet: cards.flyer,
    sheets.CertificateSheet: cards.certificate,
    sheets.DiarySheet: tables.diary,
    sheets.ContactSheet: tables.contacts,
    sheets.MonthSheet: tables.month,
    AttendanceSheet: attendance.lay_out,
    ReportSheet: report.lay_out,
    GridSheet: attendance_grid.lay_out,
    HoursSheet: work_papers.hours_log,
    CallSheet: work_papers.calls,
    RotaSheet: rota.lay_out,
}


_AT_ONCE = 16
"""Papers that are laid out before the first of them is drawn: all of a thousand would fill the memory."""


class Ticket(Protocol):
    """What a long job reports to; `step` may raise Cancelled."""

    def step(self, done: int, total: int) -> None: ...


def join(
    orders: Sequence[tuple[Sheet, int]],
    ticket: Ticket | None = None,
    *,
    booklet: bool = False,
    form: bool = False,
    password: str = "",
) -> bytes:
    """One PDF with each sheet in as many copies as ordered, in order; as booklets to fold or a form, if wanted."""
    wanted = [(sheet, copies) for sheet, copies in orders if copies > 0]
    if not wanted:
        raise PaperError("paper.nothing_to_print")
    with collecting.resting():  # pages hold no rings of objects; looking for them took a quarter of the time
        counter = _Counter(ticket, sum(copies for _, copies in wanted))
        return _join(wanted, counter, booklet=booklet and not form, form=form, password=password)


def _join(
    wanted: Sequence[tuple[Sheet, int]], counter: _Counter, *, booklet: bool, form: bool, password: str
) -> bytes:
    printer: Printer | None = None
    for start in range(0, len(wanted), _AT_ONCE):
        papers = [
            (press(sheet, booklet=booklet), copies) for sheet, copies in wanted[start : start + _AT_ONCE]
        ]
        counter.expect(papers)
        for laid, copies in papers:
            printer = printer or Printer(
                title=_title(papers), code=laid.language, alone=counter.copies == 1, password=password
            )
            surface = _draw(printer, laid, counter, form=form)
            printer.bind(surface, imposition.sheets(laid, booklet=booklet), copies, step=counter.step)
    assert printer, "something is wanted"
    return printer.data()


def _title(papers: Sequence[tuple[Laid, int]]) -> str:
    """What a file is called that begins with these: each title once."""
    return " · ".join(dict.fromkeys(laid.title for laid, _ in papers))


class _Counter:
    """Tells the ticket of every page. How many there will be is known when all papers are laid out; until
    then the others are taken to be as long as those.
    """

    def __init__(self, ticket: Ticket | None, copies: int) -> None:
        self.copies = copies
        self._ticket = ticket
        self._done = 0
        self._pages = self._copies = 0  # of the papers that are laid out

    def expect(self, papers: Sequence[tuple[Laid, int]]) -> None:
        """Takes note of papers that come next."""
        self._pages += sum(copies * len(laid.pages) for laid, copies in papers)
        self._copies += sum(copies for _, copies in papers)

    def step(self) -> None:
        if self._ticket:
            self._ticket.step(self._done, round(self._pages * self.copies / self._copies))
        self._done += 1


def press(sheet: Sheet, *, booklet: bool = False) -> Laid:
    """The paper laid out."""
    if booklet and isinstance(sheet, HandoutSheet):
        return handout.lay_out(sheet, booklet=True)
    return _PRESSES[type(sheet)](sheet)


def _draw(printer: Printer, laid: Laid, counter: _Counter, *, form: bool) -> Surface:
    surface = Surface(printer.canvas, code=laid.language, size=laid.size, form=form)
    for page in laid.pages:
        counter.step()
        surface.open_page()
        for placed in page:
            placed.draw(surface)
        surface.close_page()
    return surface


def pages_of(sheets: Sequence[Sheet]) -> list[int]:
    """How many pages each paper has."""
    return [len(press(sheet).pages) for sheet in sheets]


def forget() -> None:
    """Drops what the modules keep of texts for the next copy."""
    for module in (handout, setter, reader, paragraph):
        module.forget()
