"""Places that are free, and who is next in line: offered by one press, never without it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from peergroups.base import language
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.rows import Act, Line
from peergroups.model.permissions import Action
from peergroups.model.waiting import ANSWER_WITHIN
from peergroups.store.queries import waiting as queries
from peergroups.store.queries.waiting import FreePlace, WaitingRow
from peergroups.usecases import waiting


class FreePlaces(QObject):
    """A line a group on Today."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._day = date.min

    def lines(self, day: date) -> list[Line]:
        """Where a place is free; those who may not keep people are not asked."""
        self._day = day
        vault = self._page.context.vault
        if vault is None or vault.only_to_look or not vault.may(Action.KEEP_PEOPLE):
            return []
        return [self._line(one) for one in self._page.jobs.ask(queries.free_places, day)]

    def _line(self, place: FreePlace) -> Line:
        group = i18n.isolated(place.group_name)
        strong = i18n.filled(self.tr("A place in {group} is free."), group=group)
        facts = tuple(self._late(row) for row in place.late)
        if place.next is None:
            return Line(strong, facts, (self._list_act(place, group),))
        row, name = place.next, i18n.isolated(place.next.shown)
        since = i18n.filled(self.tr("{name} waits since {date}."), name=name, date=_written(row.asked_on))
        reach = (row.safe_contact, language.isolate(row.phone, ltr=True))
        act = Act(
            (place.group_id, "offer"),
            i18n.filled(self.tr("Offer it to {name}"), name=name),
            i18n.filled(self.tr("Offer the place in {group} to {name}"), group=group, name=name),
            lambda: self._offer(place, row),
            icon="user-plus",
        )
        return Line(strong, (*facts, since, *(one for one in reach if one)), (act,))

    def _late(self, row: WaitingRow) -> str:
        assert row.offer is not None
        text = self.tr("{name} has not answered by {date}.")
        return i18n.filled(text, name=i18n.isolated(row.shown), date=_written(row.offer.answer_by))

    def _list_act(self, place: FreePlace, group: str) -> Act:
        there = Place(places.GROUP, place.group_id, part="waiting")
        return Act(
            (place.group_id, "list"),
            self.tr("Open the waiting list"),
            self.tr("Open the waiting list of {group}").format(group=group),
            lambda: self._page.go.emit(there),
        )

    def _offer(self, place: FreePlace, row: WaitingRow) -> None:
        if not self._page.jobs.did(self._page, waiting.offer, place.group_id, row.person_id):
            return
        text = self.tr("A place in {group} is offered to {name} until {date}.")
        until = _written(self._day + ANSWER_WITHIN)
        group, name = i18n.isolated(place.group_name), i18n.isolated(row.shown)
        self._page.say(i18n.filled(text, group=group, name=name, date=until))


def _written(day: date) -> str:
    return language.format_date(day, i18n.spoken(), "medium")
