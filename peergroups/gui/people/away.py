"""Days on which a person will not come, said beforehand: a line each, and one to add another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.core import i18n
from peergroups.gui.core.once_placed import OncePlaced
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.scrolled import come_into_view
from peergroups.gui.widgets.text import LineBox
from peergroups.store.queries import absences
from peergroups.store.queries.absences import AwayRow
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import away

_FEW = 5  # lines; older ones are history


class AwayPart(QWidget):
    """`pane` acts and says; the fields belong to a new absence, or to the one that is being changed."""

    def __init__(self, pane: Pane) -> None:
        super().__init__()
        self.pane, self.jobs = pane, pane.jobs
        self.row: PersonRow | None = None
        self._changed: AwayRow | None = None
        self.lines = Section()
        self.caption = label("strong")
        self.form = Form()
        self.from_on, self.to_on, self.group, self.reason = Day(), Day(), Choice(), LineBox()
        for day in (self.from_on, self.to_on):
            day.set_busy(self._busy)
        for name, field, most in (
            ("from_on", self.from_on, SHORT),
            ("to_on", self.to_on, SHORT),
            ("group_id", self.group, SHORT * 2),
            ("reason", self.reason, SHORT * 2),
        ):
            self.form.add(name, field, most=most)
        self.form.entered.connect(self._keep)
        self.keep = buttons.plain(self._keep, icon="check", may="keep_people")
        self.leave = buttons.plain(self._begin_anew, icon="x")
        self.open = buttons.plain(self._open, icon="calendar", may="keep_people")
        holder, opener = QWidget(), QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        FlowLayout(opener).addWidget(self.open)
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        for widget in (self.caption, self.form, holder):
            column.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.INSIDE)
        for widget in (self.lines, opener, self._fields):
            whole.addWidget(widget)
        self._fields.hide()
        self._placed = OncePlaced(self, lambda: come_into_view(self.from_on))

    def retranslate(self) -> None:
        self.lines.set_heading(self.tr("Days away"))
        self.open.setText(self.tr("Away for some days"))
        self.caption.setText(self.tr("When will they not come?"))
        self.form.set_text("from_on", self.tr("First day away"))
        self.form.set_text("to_on", self.tr("Last day away"))
        self.form.set_text("group_id", self.tr("From which group"))
        self.form.set_text("reason", self.tr("Reason"), self.tr("Helpers see the days, not the reason."))
        self.keep.setText(self.tr("Keep these days"))
        self.leave.setText(self.tr("Leave it"))

    def show_person(self, row: PersonRow, groups: Sequence[tuple[UUID, str]]) -> None:
        """`groups` are those they belong to now."""
        if self.row is None or self.row.id != row.id:
            self.row = row
            self._close()
        self.row = row
        self.group.set_choices(
            [("", self.tr("all groups")), *((str(id_), i18n.isolated(name)) for id_, name in groups)]
        )
        found = self.jobs.ask(absences.of_person, row.id)
        self.lines.set_lines([self._line(one) for one in found[:_FEW]])

    def _busy(self) -> dict[date, str]:
        """When the group that is chosen meets, or all of theirs."""
        chosen = self.group.currentData()
        theirs = [UUID(self.group.itemData(at)) for at in range(1, self.group.count())]
        return days_of(self.jobs, *([UUID(chosen)] if chosen else theirs))

    def _line(self, row: AwayRow) -> Line:
        days = self._days(row)
        facts = tuple(i18n.isolated(one) for one in (row.group_name, row.reason) if one)
        acts = (
            Act(
                (row.id, "change"),
                self.tr("Change"),
                self.tr("Change these days away: {days}").format(days=days),
                lambda: self._change(row),
                icon="pencil",
            ),
            Act(
                (row.id, "remove"),
                self.tr("They come after all"),
                self.tr("They come after all: {days}").format(days=days),
                lambda: self._remove(row),
                icon="x",
            ),
        )
        return Line(days, facts, acts)

    def _days(self, row: AwayRow) -> str:
        first, last = (language.format_date(day, i18n.spoken(), "medium") for day in (row.from_on, row.to_on))
        return self.tr("{first} to {last}").format(first=first, last=last) if first != last else first

    def _open(self) -> None:
        self._changed = None
        today = self.pane.page.today
        self._fill(today, today + timedelta(days=7), "", "")

    def _change(self, row: AwayRow) -> None:
        self._changed = row
        self._fill(row.from_on, row.to_on, str(row.group_id or ""), row.reason)

    def _fill(self, first: date, last: date, group: str, reason: str) -> None:
        self.form.set_values({"from_on": first, "to_on": last, "reason": reason})
        self.group.choose(group)
        self._fields.show()
        self.open.hide()
        self.from_on.setFocus()
        self._placed.ask()

    def _begin_anew(self) -> None:
        self._close()
        self.open.setFocus()

    def _close(self) -> None:
        self._changed = None
        self._fields.hide()
        self.open.show()

    def _keep(self) -> None:
        row, changed = self.row, self._changed
        assert row is not None
        if not settled(self.form):
            return
        values = {**self.form.values(), "group_id": self.group.currentData() or None}
        try:
            if changed is None:
                self.jobs.write(self.pane, away.plan, row.id, values)
            else:
                self.jobs.write(self.pane, away.change, changed.id, values)
        except InvalidDraft as error:
            self.form.show_errors(error.fields)
            return
        except PeerGroupsError as error:
            self.pane.refuse(error)
            return
        until = language.format_date(self.to_on.value(), i18n.spoken())
        self._begin_anew()
        self.pane.page.say(
            i18n.filled(self.tr("{name} is away until {date}."), name=i18n.isolated(row.shown), date=until)
        )

    def _remove(self, away_row: AwayRow) -> None:
        if self.row is None or not self.jobs.did(self.pane, away.remove, away_row.id):
            return
        if not self.lines.buttons:
            self.open.setFocus()
        self.pane.page.say(
            i18n.filled(self.tr("{name} comes after all."), name=i18n.isolated(self.row.shown))
        )
