"""The series from a day on, and one session beside it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.groups.rhythm import USUAL_MINUTES, USUAL_TIME, Rhythm
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Day, Hour, Number
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.text import LineBox
from peergroups.store.queries import groups
from peergroups.store.queries.groups import GroupRow
from peergroups.usecases import schedules


def _group(pane: Pane) -> GroupRow | None:
    place = pane.page.place
    return pane.jobs.ask(groups.group, place.id) if place is not None and place.id else None


class SeriesPane(Pane):
    """A new rhythm from its first date on; what was held, moved or written about stays as it is."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.rhythm = Rhythm(self.jobs, may_be_none=False, wide=True)
        self.refused_in = self.rhythm.form
        self.done = buttons.primary(self._plan)
        self.footer = [self.done]
        self.column.addWidget(self.rhythm)
        self.column.addStretch(1)
        self._is_change = False

    def first(self) -> QWidget | None:
        return self.rhythm.often

    def retranslate(self) -> None:
        self.rhythm.retranslate()

    def arrive(self, _place: Place) -> None:
        row = _group(self)
        series = words.in_force(self.jobs.ask(groups.series, row.id), self.page.today) if row else None
        self._is_change = series is not None
        self.rhythm.begin(self.page.today, series)

    def reload(self) -> None:
        row = _group(self)
        self.page.title.setText(row.name if row else "")
        if self._is_change:
            self.page.set_lead(
                self.tr("The new series begins on its first date. Sessions before it, and held ones, stay.")
            )
            self.done.setText(self.tr("Change the series"))
        else:
            self.page.set_lead(self.tr("The sessions of the coming year are planned at once."))
            self.done.setText(self.tr("Plan the series"))

    def _plan(self) -> None:
        row, values = _group(self), self.rhythm.values()
        if row is None or values is None:
            return
        start = self.rhythm.starts_on.date().toPython()
        if not self.jobs.did(self, schedules.change_from, row.id, start, values):  # type: ignore[arg-type]
            return
        first = schedules.preview(values, 1)
        self.page.back.click()
        if first:
            self.page.say(self.tr("The series goes on from {date}").format(date=words.day_text(first[0])))


class AddSessionPane(Pane):
    """One more session, outside the series."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.form = self.refused_in = Form()
        self.day, self.at, self.minutes = Day(), Hour(), Number(5, 24 * 60)
        self.minutes.setSingleStep(15)
        fields: dict[str, QWidget] = {"day": self.day, "at": self.at, "minutes": self.minutes}
        for name, field in fields.items():
            self.form.add(name, field, most=SHORT)
        self.form.add("place", LineBox())
        self.done = buttons.primary(self._add)
        self.footer = [self.done]
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def first(self) -> QWidget | None:
        return self.day

    def retranslate(self) -> None:
        self.form.set_text("day", self.tr("Day"))
        self.form.set_text("at", self.tr("Time"))
        self.form.set_text("minutes", self.tr("Length in minutes"))
        self.form.set_text("place", self.tr("Place"), self.tr("If it is another one than usual."))
        self.done.setText(self.tr("Add the session"))

    def arrive(self, _place: Place) -> None:
        row = _group(self)
        series = self.jobs.ask(groups.series, row.id) if row else []
        self.form.set_values(
            {
                "day": self.page.today + timedelta(days=1),
                "at": series[0].at if series else USUAL_TIME,
                "minutes": series[0].minutes if series else USUAL_MINUTES,
                "place": "",
            }
        )

    def reload(self) -> None:
        row = _group(self)
        self.page.title.setText(row.name if row else "")
        self.page.set_lead(self.tr("One session beside the series."))

    def _add(self) -> None:
        row, values = _group(self), self.form.values()
        if row is None:
            return
        if not self.jobs.did(self, schedules.add_session, row.id, values):
            return
        self.page.back.click()
        day = self.day.date().toPython()
        self.page.say(self.tr("A session on {date} was added").format(date=words.day_text(day)))  # type: ignore[arg-type]
