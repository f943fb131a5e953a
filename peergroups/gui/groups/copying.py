"""A group again for the next term: its name, when it begins, and who comes along."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.groups.holidays import Holidays
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.columns import SideBySide, stacked
from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.text import LineBox
from peergroups.gui.widgets.ticks import Ticks
from peergroups.model.groups import MemberStatus, Role
from peergroups.store.queries.groups import MemberRow, SeriesRow
from peergroups.usecases import copying, schedules, series
from peergroups.usecases.copying import Proposal

_FIRST_DATES = 3


class CopyPane(Pane):
    """Everybody is ticked; the group itself stays as it is."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.found: Proposal | None = None
        self._begun_for: object = None
        self.form = self.refused_in = Form()
        self.name, self.starts_on, self.until = LineBox(), Day(), Day()
        self.has_end, self.plans = QCheckBox(), QCheckBox()
        for day in (self.starts_on, self.until):
            day.set_busy(lambda: days_of(self.jobs, self.found.group.id if self.found else None))
        self.form.add("name", self.name)
        self.form.add("starts_on", self.starts_on, most=SHORT)
        self.form.add("has_end", self.has_end)
        self.form.add("until", self.until, most=SHORT)
        self.form.add("plans", self.plans)
        self.holidays = Holidays(self.jobs)
        self.dates, self.twice = label("body"), label("strong")
        self.panel = QFrame()
        self.panel.setProperty("role", "notice")
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(theme.BETWEEN, theme.BETWEEN, theme.BETWEEN, theme.BETWEEN)
        inside.addWidget(self.dates)
        inside.addWidget(self.twice)
        inside.addWidget(self.holidays)
        self.caption, self.stays = label("strong"), label("soft")
        self.people = Ticks()
        self.caption.setBuddy(self.people)
        self.all = buttons.plain(lambda: self.people.tick_all(True), icon="list-checks")
        self.none = buttons.plain(lambda: self.people.tick_all(False), icon="x")
        self.full = Notice(lambda: self.finish(over=True), role="warning")
        self.full.hide()
        self.done = buttons.primary(self.finish)
        self.footer = [self.done]
        self._lay_out()
        self.form.changed.connect(lambda _name: self._show_dates())
        self.holidays.changed.connect(self._show_dates)
        self.form.entered.connect(self.finish)

    def first(self) -> QWidget | None:
        return self.name

    def retranslate(self) -> None:
        self.form.set_text("name", self.tr("Name of the new group"))
        self.form.set_text("starts_on", self.tr("It begins on"))
        self.form.set_text("has_end", self.tr("It ends on a date"))
        self.form.set_text("until", self.tr("Last date"))
        self.form.set_text("plans", self.tr("With topics and plans of the sessions, in their order"))
        self.caption.setText(self.tr("Who comes along"))
        self.people.setAccessibleName(self.tr("Who comes along"))
        self.all.setText(self.tr("Everybody"))
        self.none.setText(self.tr("Nobody"))
        self.stays.setText(
            self.tr(
                "Place, number of places, names shown and agreement are the same. Notes, marks and follow-ups stay."
            )
        )
        self.holidays.retranslate()
        self.done.setText(self.tr("Copy the group"))

    def arrive(self, place: Place) -> None:
        """What was typed for this group before going elsewhere is still there."""
        self.full.hide()
        if self._begun_for != place.id:
            self._begun_for = place.id
            self.people.clear()
            self._begin(place)

    def reload(self) -> None:
        place, found = self.page.place, self.found
        if place is not None and place.id is not None:
            found = self.found = self.jobs.ask(copying.proposal, place.id)
        self.page.title.setText(self.tr("Copy the group"))
        self.page.set_lead(found.group.name if found is not None else "")
        self.done.setVisible(found is not None)
        if found is None:
            return
        self.people.offer([(row.person_id, self._called(row)) for row in found.people])
        for widget in (self.caption, self.people, self.all, self.none):
            widget.setVisible(bool(found.people))
        self._show_dates()

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        """Another name than the one that was proposed would be lost."""
        found = self.found
        if found is None or self._begun_for != found.group.id or self.name.text() == found.name:
            return None
        return Place(places.GROUP, found.group.id, "copy"), self.form.values()

    def take_back(self, values: dict[str, object]) -> None:
        self.form.set_values(values)
        self._show_dates()

    def refuse(self, error: PeerGroupsError) -> None:
        if error.code == "group.full":
            self.full.show_now(
                self.tr("More people come along than there are places."), self.tr("Copy it all the same")
            )
            self.people.setFocus()  # who comes along; a second Enter gives away no place that is not there
        else:
            super().refuse(error)

    def finish(self, *, over: bool = False) -> None:
        found = self.found
        if found is None or not settled(self.form):
            return
        self.full.hide()
        made = self.jobs.do(
            self,
            copying.copy,
            found.group.id,
            self.name.text(),
            series=self._series(),
            people=self.people.ticked(),
            plans=found.has_plans and self.plans.isChecked(),
            over=over,
        )
        if made is None:
            return
        self._begun_for = None
        name = self.name.text().strip()
        self.page.place = Place(places.GROUP, found.group.id)  # Back leads to the group, not to this form
        self.page.go.emit(Place(places.GROUP, made))
        self.page.say(self.tr("{group} was started").format(group=name))

    def _lay_out(self) -> None:
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.all)
        row.addWidget(self.none)
        when = stacked(self.form, self.panel)
        self.column.addWidget(self.full)
        self.column.addWidget(SideBySide(when, stacked(self.caption, holder, self.people, self.stays)))
        self.column.addStretch(1)

    def _begin(self, place: Place) -> None:
        found = self.found = self.jobs.ask(copying.proposal, place.id) if place.id is not None else None
        if found is None:
            return
        self.holidays.begin()
        self.form.set_values(
            {
                "name": found.name,
                "starts_on": found.starts_on,
                "has_end": found.until is not None,
                "until": found.until or found.starts_on.replace(year=found.starts_on.year + 1, day=1),
                "plans": found.has_plans,
            }
        )
        self.name.selectAll()

    def _series(self) -> list[dict[str, object]]:
        found = self.found
        if found is None:
            return []
        until: date | None = self.until.value() if self.has_end.isChecked() else None
        moved = copying.moved(found.series, self.starts_on.value(), until)
        decided = {"skips": self.holidays.skips(), "keeps": self.holidays.keeps()}
        return [{**values, **decided} for values in moved]

    def _show_dates(self) -> None:
        found = self.found
        if found is None:
            return
        planned = bool(found.series)
        for name in ("starts_on", "has_end"):
            self.form.show_field(name, planned)
        self.form.show_field("until", planned and self.has_end.isChecked())
        self.form.show_field("plans", found.has_plans)
        self.panel.setVisible(planned)
        lines, twice = [], set[date]()
        for one, values in zip(found.series, self._series(), strict=True):
            try:
                days = series.preview(values, _FIRST_DATES)
            except InvalidDraft:
                days = []
            twice.update(day for day in days if self._is_taken(day, one))
            lines.append(words.rhythm_text(one))
            lines += [words.day_text(day) for day in days]
            if not days:
                lines.append(self.tr("No date fits. Choose a later last date."))
        self.dates.setText("\n".join(lines))
        self._show_twice(sorted(twice))
        until: date | None = self.until.value() if self.has_end.isChecked() else None
        self.holidays.look(copying.moved(found.series, self.starts_on.value(), until))

    def _is_taken(self, day: date, one: SeriesRow) -> bool:
        """Whether the group itself meets then."""
        assert self.found is not None
        group_id = self.found.group.id
        return schedules.at_that_hour(self.jobs.open_vault, group_id, day, one.at, one.minutes)

    def _show_twice(self, days: list[date]) -> None:
        """Those who come along would be expected in both groups at once."""
        self.twice.setVisible(bool(days))
        if days and self.found is not None:
            text = self.tr("{group} itself goes on and meets at the same hour on: {days}.")
            named = language.format_list([words.day_text(day) for day in days], i18n.spoken())
            self.twice.setText(i18n.filled(text, group=self.found.group.name, days=named))

    def _called(self, row: MemberRow) -> str:
        """By the name that is shown, with what they are where it is not simply a member who comes."""
        told = [] if row.role is Role.PARTICIPANT else [messages.word(row.role)]
        told += [] if row.status is MemberStatus.ACTIVE else [messages.word(row.status)]
        return i18n.facts((row.shown, *told))
