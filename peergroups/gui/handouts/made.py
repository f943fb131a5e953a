"""Which print a sign-in sheet on the page is: one of before that was opened again, or the one that was just made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.core.places import Place
from peergroups.store.queries import printed_sheets as queries
from peergroups.store.queries import sessions
from peergroups.store.queries.printed_sheets import PrintRow
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import printed_sheets
from peergroups.usecases.papers import SIGN_IN_SHEET, STAMPED, PaperOrder
from peergroups.usecases.printed_sheets import Stamp
from peergroups.usecases.printing import Order


class MadeSheets:
    """Both hold names: they are forgotten when the page is left."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._made: PaperOrder | None = None  # what left the program last
        self._stamp: Stamp | None = None  # of the print that was opened again
        self.again: PrintRow | None = None

    def forget(self) -> None:
        self._made = self._stamp = self.again = None

    def open(self, place: Place) -> PrintRow | None:
        """The print a place is about: its session, and its id in the text. None where it is about none."""
        self.forget()
        if place.id is None or place.part != SIGN_IN_SHEET or not place.text:
            return None
        found = self._jobs.ask(queries.printed, place.id)
        self.again = next((row for row in found if row.key == place.text), None)
        if self.again is not None:
            self._stamp = self._jobs.ask(printed_sheets.again, self.again)
        return self.again

    def of(self, chosen: Order | None) -> Order | None:
        """The order as it is chosen, as that very print where it is one."""
        if not isinstance(chosen, PaperOrder) or chosen.name not in STAMPED:
            return chosen
        if self._stamp is not None and chosen.name == SIGN_IN_SHEET:
            return replace(chosen, session_id=self._stamp.session_id, stamp=self._stamp)
        made = self._made
        same = made is not None and replace(chosen, copies=1) == replace(made, copies=1, stamp=None)
        return replace(chosen, made=made.stamp) if made is not None and same else chosen

    def left(self, order: Order) -> None:
        """That one left the program."""
        if isinstance(order, PaperOrder) and order.stamp is not None:
            self._made = order

    def session(self, known: Sequence[SessionRow]) -> list[SessionRow]:
        """The session of a print that was opened again, where it is not among those."""
        if self.again is None or any(row.id == self.again.session_id for row in known):
            return []
        found = self._jobs.ask(sessions.session, self.again.session_id)
        return [found] if found is not None else []

    def day(self) -> date | None:
        """Of the session of a print that was opened again."""
        return self.again.day if self.again is not None else None

    def sentence(self) -> str:
        """What is shown; "" for a sheet that is new."""
        if self.again is None:
            return ""
        printed = self.again.printed_at.astimezone(ZoneInfo(self.again.zone)).date()
        day = language.format_date(printed, i18n.spoken(), "full")
        text = translate("MadeSheets", "This is sheet {number} again, as it was printed on {date}.")
        return i18n.filled(text, number=language.format_number(self.again.number, i18n.spoken()), date=day)
