"""Holidays that come, with the sessions on them: skip or keep, never decided without a word."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.ticket import Ticket
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.rows import Act, Line
from peergroups.model.permissions import Action
from peergroups.usecases import holidays
from peergroups.usecases.holidays import HolidayAhead

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault


class Holidays(QObject):
    """Lines on Today; read in the worker, since the list of a country takes a while to load."""

    read = Signal()  # `lines` may be others

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.lines: list[Line] = []

    def look(self) -> None:
        """Reads what is to be decided; those who may not plan are not asked."""
        vault = self._page.context.vault
        if vault is None or vault.only_to_look or not vault.may(Action.PLAN_SESSIONS):
            self.show_holidays([])
            return
        find = partial(_ahead, spoken=i18n.spoken())
        self._page.jobs.read(find, owner=self._page, done=self.show_holidays, failed=lambda _error: None)

    def show_holidays(self, found: list[HolidayAhead]) -> None:
        self.lines = [self._line(one) for one in found]
        self.read.emit()

    def _line(self, one: HolidayAhead) -> Line:
        day = language.format_date(one.day, i18n.spoken(), "weekday")
        strong = self.tr("{date}: {holiday}").format(date=day, holiday=one.name)
        named = {session.group_name for session in one.sessions}
        groups = [
            i18n.isolated(name)
            for name in sorted(named, key=partial(language.sort_key, language=i18n.spoken()))
        ]
        sessions = self.tr("%n session(s): {groups}", "", len(one.sessions))
        fact = sessions.format(groups=language.format_list(groups, i18n.spoken()))
        acts = (
            Act(
                (one.day, "skip"),
                self.tr("Skip"),
                self.tr("Skip the sessions of {date}").format(date=day),
                lambda: self._skip(one, day),
                icon="circle-slash",
            ),
            Act(
                (one.day, "keep"),
                self.tr("Keep"),
                self.tr("Keep the sessions of {date}").format(date=day),
                lambda: self._keep(one, day),
                icon="check",
            ),
        )
        return Line(strong, (fact,), acts)

    def _skip(self, one: HolidayAhead, day: str) -> None:
        count = self._page.jobs.do(self._page, holidays.skip, one.day, one.name)
        if count is not None:
            self._page.say(self.tr("%n session(s) of {date} will not take place", "", count).format(date=day))

    def _keep(self, one: HolidayAhead, day: str) -> None:
        count = self._page.jobs.do(self._page, holidays.keep, one.day)
        if count is not None:
            self._page.say(self.tr("%n session(s) of {date} stay", "", count).format(date=day))


def _ahead(vault: OpenVault, *, spoken: str, ticket: Ticket) -> list[HolidayAhead]:
    return holidays.ahead(vault, spoken, ticket=ticket)
