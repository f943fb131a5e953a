"""One stretch of a membership: from when to when, and why it ended."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import i18n, places
from peergroups.gui.core.i18n import translate
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.groups import words
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.text import LineBox
from peergroups.model.groups import MemberStatus, membership_id
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import periods as queries
from peergroups.store.queries.groups import MemberRow
from peergroups.store.queries.periods import PeriodRow
from peergroups.usecases import periods

_STRETCH = timedelta(days=90)  # proposed for one that is added


def period_text(row: PeriodRow) -> str:
    """What it was, and its days; the day of the end is the first without it."""
    first = words.day_text(row.from_on)
    if row.to_on is None:
        text = {
            MemberStatus.ACTIVE: translate("Periods", "Comes since {first}"),
            MemberStatus.PAUSED: translate("Periods", "Takes a break since {first}"),
            MemberStatus.WAITING: translate("Periods", "Waits since {first}"),
        }[row.status]
        return text.format(first=first)
    text = {
        MemberStatus.ACTIVE: translate("Periods", "Came from {first} to {last}"),
        MemberStatus.PAUSED: translate("Periods", "Took a break from {first} to {last}"),
        MemberStatus.WAITING: translate("Periods", "Waited from {first} to {last}"),
    }[row.status]
    return text.format(first=first, last=words.day_text(row.to_on))


NEW = "new "


class PeriodPane(Pane):
    """The text of its place is the id of the period, or `NEW` and the id of the person an earlier one is added for.

    Kept by the button, so that both days are right together.
    """

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.form = self.refused_in = Form()
        self.from_on, self.to_on, self.reason = Day(past=True), Day(past=True), LineBox()
        for day in (self.from_on, self.to_on):
            day.set_busy(lambda: days_of(self.jobs, page.place.id if page.place else None))
        self.form.add("from_on", self.from_on, most=SHORT)
        self.form.add("to_on", self.to_on, most=SHORT)
        self.form.add("reason", self.reason)
        self.form.entered.connect(self._keep)
        self.keep = buttons.primary(self._keep, icon="check", may="keep_people")
        self.footer = [self.keep]
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.row: PeriodRow | None = None
        self.new_for: MemberRow | None = None
        self._begun: object = None

    def first(self) -> QWidget | None:
        return self.from_on if self.row is not None or self.new_for is not None else self.page.back

    def retranslate(self) -> None:
        self.form.set_text("from_on", self.tr("From"))
        self.form.set_text("to_on", self.tr("Until"), self.tr("The first day without it."))
        self.form.set_text("reason", self.tr("Reason"), self.tr("If they said so. A word is enough."))
        self.keep.setText(self.tr("Keep these days"))

    def arrive(self, _place: Place) -> None:
        self.row = self.new_for = None

    def reload(self) -> None:
        if self._adds():
            return
        known, row = self.row, self._read()
        self.row = row
        self.form.setVisible(row is not None)
        self.keep.setVisible(row is not None and self.page.pane is self)
        if row is None:
            self.page.title.setText(self.tr("People of the group"))
            self.page.set_lead(self.tr("These days are not there any more."))
            return
        member = self._member(row)
        self.page.title.setText(member.shown if member is not None else "")
        group = i18n.isolated(member.group_name) if member is not None else ""
        self.page.set_lead(self.tr("{group}: {days}").format(group=group, days=period_text(row)))
        if known != row:  # a day half typed stays when something else changes
            values = {"from_on": row.from_on, "reason": row.reason}
            self.form.set_values(values | ({"to_on": row.to_on} if row.to_on is not None else {}))
            self._begun = self.form.values()
        self.form.show_field("to_on", row.to_on is not None)

    def half_typed(self) -> HalfTyped | None:
        """Days that are not kept yet would be lost."""
        said, place = self.form.values(), self.page.place
        is_open = self.row is not None or self.new_for is not None
        if place is None or not is_open or self.page.pane is not self or said == self._begun:
            return None
        return Place(places.GROUP, place.id, place.part, text=place.text), said

    def take_back(self, values: dict[str, object]) -> None:
        self.form.set_values(values)

    def _adds(self) -> bool:
        """Whether it is about a stretch that is not there yet; its days are proposed before those that are."""
        place, known = self.page.place, self.new_for
        if place is None or place.id is None or not place.text.startswith(NEW):
            return False
        members = self.jobs.ask(group_queries.members, place.id)
        person_id = UUID(place.text.removeprefix(NEW))
        member = self.new_for = next((one for one in members if one.person_id == person_id), None)
        self.form.setVisible(member is not None)
        self.keep.setVisible(member is not None and self.page.pane is self)
        self.page.title.setText(member.shown if member is not None else self.tr("People of the group"))
        self.page.set_lead(
            self.tr("An earlier stretch in {group}").format(group=i18n.isolated(member.group_name))
            if member is not None
            else self.tr("This person does not belong to the group any more.")
        )
        if member is not None and known is None:
            first = self._earliest(member)
            self.form.set_values({"from_on": first - _STRETCH, "to_on": first, "reason": ""})
            self._begun = self.form.values()
        self.form.show_field("to_on", True)
        return True

    def _earliest(self, member: MemberRow) -> date:
        listed = self.jobs.ask(queries.of_membership, membership_id(member.group_id, member.person_id))
        return listed[0].from_on if listed else member.joined_on

    def _read(self) -> PeriodRow | None:
        place = self.page.place
        if place is None or not place.text:
            return None
        return self.jobs.ask(queries.period, UUID(place.text))

    def _member(self, row: PeriodRow) -> MemberRow | None:
        place = self.page.place
        members = self.jobs.ask(group_queries.members, place.id) if place is not None and place.id else []
        return next((one for one in members if queries.is_of(row, one.group_id, one.person_id)), None)

    def _keep(self) -> None:
        row, new = self.row, self.new_for
        if (row is None and new is None) or not settled(self.form):
            return
        values = self.form.values()
        if new is not None:
            self._add(new, values)
            return
        assert row is not None
        first, last = values["from_on"], values["to_on"] if row.to_on is not None else None
        assert isinstance(first, date)
        assert last is None or isinstance(last, date)
        if not self.jobs.did(self, periods.edit, row.id, first, last, str(values["reason"])):
            return
        member = self._member(row)
        said = i18n.filled(
            self.tr("The days of {name} are kept."), name=i18n.isolated(member.shown) if member else ""
        )
        self.page.back.click()
        self.page.say(said)

    def _add(self, member: MemberRow, values: dict[str, object]) -> None:
        first, last = values["from_on"], values["to_on"]
        assert isinstance(first, date)
        assert isinstance(last, date)
        of = membership_id(member.group_id, member.person_id)
        if not self.jobs.did(self, periods.add, of, first, last, str(values["reason"])):
            return
        self.page.back.click()
        self.page.say(i18n.filled(self.tr("The days of {name} are kept."), name=i18n.isolated(member.shown)))
