"""The series from a day on, and one session beside it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.groups import words
from peergroups.gui.groups.ahead import Ahead
from peergroups.gui.groups.rhythm import USUAL_MINUTES, USUAL_TIME, Rhythm
from peergroups.gui.widgets import buttons, same_hour
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.dates import Day, Hour, settled
from peergroups.gui.widgets.fields import Number
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.same_hour import SameHour
from peergroups.gui.widgets.text import LineBox
from peergroups.store.queries import groups
from peergroups.store.queries.groups import GroupRow, SeriesRow
from peergroups.usecases import schedules, series

NEW = "new"


def _group(pane: Pane) -> GroupRow | None:
    place = pane.page.place
    return pane.jobs.ask(groups.group, place.id) if place is not None and place.id else None


class SeriesPane(Pane):
    """One more rhythm, or another one from its first date on; what a change will do is said before it is made.

    The text of a place is the id of the series in hex, `NEW`, or nothing for the one that began first.
    """

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.rhythm = Rhythm(self.jobs, may_be_none=False, wide=True)
        self.ahead = Ahead()
        self.done = buttons.primary(self._plan)
        self.footer = [self.done]
        self.column.addWidget(self.rhythm)  # what will be is said below it: nothing moves under the pointer
        self.column.addWidget(self.ahead)
        self.column.addStretch(1)
        self.series: SeriesRow | None = None
        self.rhythm.changed.connect(self._look_ahead)
        self.rhythm.form.entered.connect(self._plan)
        for day in (self.rhythm.starts_on, self.rhythm.until):
            day.set_busy(lambda: days_of(self.jobs, page.place.id if page.place else None))

    def first(self) -> QWidget | None:
        return self.rhythm.often

    def retranslate(self) -> None:
        self.rhythm.retranslate()

    def arrive(self, place: Place) -> None:
        row = _group(self)
        asked = self.jobs.ask(groups.series, row.id) if row else []
        known = words.going_on(asked, self.page.today)
        named = (one for one in known if place.text in {"", one.id.hex})
        self.series = next(named, None)
        self.rhythm.begin(self.page.today, self.series)

    def reload(self) -> None:
        row = _group(self)
        self.page.title.setText(row.name if row else "")
        if self.series is not None:
            self.page.set_lead(words.rhythm_text(self.series))
            self.done.setText(self.tr("Change the series"))
        else:
            self.page.set_lead(self.tr("The sessions of the coming year are planned at once."))
            self.done.setText(self.tr("Plan the series"))
        self._look_ahead()

    def leave(self) -> None:
        self.page.show_count("")

    def half_typed(self) -> HalfTyped | None:
        """A rhythm that is not planned yet would be lost."""
        place = self.page.place
        if place is None or self.page.pane is not self or not self.rhythm.is_altered:
            return None
        return Place(places.GROUP, place.id, "series", text=place.text), self.rhythm.form.values()

    def take_back(self, values: dict[str, object]) -> None:
        self.rhythm.take_back(values)
        self._look_ahead()

    def refuse(self, error: PeerGroupsError) -> None:
        if isinstance(error, InvalidDraft):
            self.rhythm.show_errors(error.fields)
        else:
            super().refuse(error)

    def _look_ahead(self) -> None:
        values, row = self.rhythm.values(), _group(self)
        if row is None or values is None:
            self.ahead.hide()
            self.page.show_count("")
            return
        vault, ahead = self.jobs.open_vault, None
        try:
            if self.series is None:
                ahead = series.what_is_planned(vault, row.id, values)
            else:
                ahead = series.what_changes(vault, self.series.id, self._start(values), values)
        except InvalidDraft:  # half an answer: what is missing is said when it is sent
            pass
        self.rhythm.show_instead(ahead.instead if ahead else {})
        if self.series is None:
            self.ahead.show_new(ahead)
        else:
            self.ahead.show_change(ahead if self.rhythm.is_altered else None)
        self.page.show_count(*self.ahead.forms())

    def _start(self, values: dict[str, object]) -> date:
        """A week or month in which both rhythms meet has one session, not two."""
        assert self.series is not None
        start: date = self.rhythm.starts_on.value()
        try:
            return series.reached_from(values, max(self.page.today, self.series.rule.starts_on))
        except InvalidDraft:  # which is said by the act
            return start

    def _plan(self) -> None:
        row = _group(self)
        if row is None or not settled(self.rhythm):
            return
        values = self.rhythm.values()
        if values is None:
            return
        self._look_ahead()
        if self.ahead.doubled.isHidden() or self.ahead.isHidden():
            self._do(row, values)
        else:
            same_hour.ask(self, self.ahead.doubled.text(), lambda: self._do(row, values))

    def _do(self, row: GroupRow, values: dict[str, object]) -> None:
        if self.series is None:
            done = self.jobs.did(self, series.plan, row.id, values)
        else:
            done = self.jobs.did(self, series.change_from, self.series.id, self._start(values), values)
        if not done:
            return
        first, left_out = series.preview(values, 1), self.rhythm.holidays.skips()
        self.page.back.click()
        if first:
            text = self.tr("From {date} on the series is as you changed it.")
            if self.series is None:
                text = self.tr("The series begins on {date}.")
            said = i18n.filled(text, date=words.day_text(first[0]))
            without = self.tr("%n holiday(s) are left out.", "", len(left_out)) if left_out else ""
            self.page.say(" ".join(one for one in (said, without) if one))


class AddSessionPane(Pane):
    """One more session, outside the series."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.form = self.refused_in = Form()
        self.day, self.at, self.minutes = Day(reaching_back=True), Hour(), Number(5, 24 * 60)
        self.minutes.setSingleStep(15)
        self.day.set_busy(lambda: days_of(self.jobs, page.place.id if page.place else None))
        fields: dict[str, QWidget] = {"day": self.day, "at": self.at, "minutes": self.minutes}
        for name, field in fields.items():
            self.form.add(name, field, most=SHORT)
        self.form.add("place", LineBox())
        self.form.entered.connect(self._add)
        self.done = buttons.primary(self._add)
        self.footer = [self.done]
        self.twice = SameHour(self.jobs)
        self._begun: object = None
        self.column.addWidget(self.form)
        self.column.addWidget(self.twice)
        self.column.addStretch(1)
        self.form.changed.connect(lambda _name: self._look())

    def first(self) -> QWidget | None:
        return self.day

    def retranslate(self) -> None:
        self.form.set_text("day", self.tr("Day"))
        self.form.set_text("at", self.tr("Time"))
        self.form.set_text("minutes", self.tr("Length in minutes"))
        self.form.set_text("place", self.tr("Place"), self.tr("If it is another one than usual."))
        self.done.setText(self.tr("Add the session"))

    def arrive(self, place: Place) -> None:
        row = _group(self)
        known = self.jobs.ask(groups.series, row.id) if row else []
        self.form.set_values(
            {
                "day": place.day or self.page.today + timedelta(days=1),
                "at": known[0].at if known else USUAL_TIME,
                "minutes": known[0].minutes if known else USUAL_MINUTES,
                "place": "",
            }
        )
        self._begun = self.form.values()

    def half_typed(self) -> HalfTyped | None:
        """A session that is not added yet would be lost."""
        said, place = self.form.values(), self.page.place
        if place is None or self.page.pane is not self or said == self._begun:
            return None
        return Place(places.GROUP, place.id, "session", day=place.day), said

    def take_back(self, values: dict[str, object]) -> None:
        self.form.set_values(values)
        self._look()

    def reload(self) -> None:
        row = _group(self)
        self.page.title.setText(row.name if row else "")
        self.page.set_lead(self.tr("One session beside the series."))
        self._look()

    def _look(self) -> None:
        """Two at one hour are said before there are two."""
        self.twice.look(self.page.place.id if self.page.place else None, self.form.values())

    def _add(self) -> None:
        row = _group(self)
        if row is None or not settled(self.form):
            return
        self._look()
        self.twice.before(lambda: self._do(row))

    def _do(self, row: GroupRow) -> None:
        if not self.jobs.did(self, schedules.add_session, row.id, self.form.values()):
            return
        self.page.back.click()
        day = self.day.value()
        self.page.say(self.tr("A session on {date} was added").format(date=words.day_text(day)))
