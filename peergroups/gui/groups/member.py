"""What one person is in one group: role, coming or not, and why they left."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.groups.full import Full
from peergroups.gui.groups.period import NEW, period_text
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.radios import Radios
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.text import LineBox
from peergroups.model.groups import GONE, MemberStatus, Role, membership_id
from peergroups.model.permissions import Action
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import periods as period_queries
from peergroups.store.queries.groups import MemberRow
from peergroups.store.queries.periods import PeriodRow
from peergroups.usecases import groups, periods


class MemberPane(Pane):
    """Everything applies at once; Undo takes it back."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.form = Form()
        self.role = Choice()
        self.status = Radios(list(MemberStatus))
        self.reason = LineBox()
        self.form.add("role", self.role)
        self.form.add("status", self.status, most=None)
        self.form.add("reason", self.reason)
        self.full = Full(lambda error: self.refuse(error))  # noqa: PLW0108  a subclass may say it otherwise
        self.offer = buttons.plain(self._open_offer, icon="user-plus", may="keep_people")
        self.open = buttons.plain(self._open_person, icon="user")
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.offer)
        row.addWidget(self.open)
        self.periods = Section()
        self.earlier = buttons.plain(self._add_period, icon="plus", may="keep_people")
        adding = QWidget()
        FlowLayout(adding).addWidget(self.earlier)
        for widget in (self.full, self.form, holder, self.periods, adding):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.form.changed.connect(self._on_change)
        self.reason.editingFinished.connect(self._keep_reason)
        self.row: MemberRow | None = None

    def first(self) -> QWidget | None:
        return self.status

    def retranslate(self) -> None:
        self.role.set_choices((role, messages.word(role)) for role in Role)
        self.form.set_text("role", self.tr("Role"))
        self.form.set_text("status", self.tr("Coming or not"))
        self.form.set_text("reason", self.tr("Why they left"), self.tr("If they said so. A word is enough."))
        self.status.set_words(
            [
                (self.tr("Waits for a place"), ""),
                (self.tr("Comes"), ""),
                (self.tr("Takes a break"), self.tr("Not on the list until they come again.")),
                (self.tr("Has left"), self.tr("What was recorded stays.")),
                (self.tr("Has completed the series"), ""),
            ]
        )
        self.offer.setText(self.tr("Offer a place"))
        self.periods.set_heading(self.tr("Over time"))
        self.earlier.setText(self.tr("Add an earlier stretch"))
        self.open.setText(self.tr("Open this person’s page"))

    def arrive(self, _place: Place) -> None:
        self.full.hide()

    def reload(self) -> None:
        self.row = self._read()
        row = self.row
        self.form.setVisible(row is not None)
        self.open.setVisible(row is not None)
        self.earlier.setVisible(row is not None)
        self.offer.setVisible(row is not None and row.status is MemberStatus.WAITING)
        if row is None:
            self.periods.set_lines([])
            self.page.title.setText(self.tr("People of the group"))
            self.page.set_lead(self.tr("This person does not belong to the group any more."))
            return
        self.page.title.setText(row.shown)
        since = language.format_date(row.joined_on, i18n.spoken())
        lead = self.tr("In {group} since {date}").format(group=row.group_name, date=since)
        if row.left_on is not None:
            until = language.format_date(row.left_on, i18n.spoken())
            lead = self.tr("In {group} from {date} to {end}").format(
                group=row.group_name, date=since, end=until
            )
        self.page.set_lead(lead)
        values: dict[str, object] = {"role": row.role, "status": row.status}
        if not self.reason.hasFocus():
            values["reason"] = row.reason
        self.form.set_values(values)
        self.form.show_field("reason", row.status in GONE)
        known = self.jobs.ask(period_queries.of_membership, membership_id(row.group_id, row.person_id))
        self.periods.set_lines([self._line(one, is_latest=not at) for at, one in enumerate(reversed(known))])

    def _line(self, period: PeriodRow, *, is_latest: bool) -> Line:
        text = period_text(period)
        act = Act(
            period.id,
            self.tr("Change"),
            self.tr("Change this stretch: {days}").format(days=text),
            lambda: self._open_period(period),
            icon="pencil",
        )
        gone = Act(
            (period.id, "away"),
            self.tr("Take away"),
            self.tr("Take this stretch away: {days}").format(days=text),
            lambda: self._take_away(period),
            icon="x",
        )
        facts = (messages.word(period.role), i18n.isolated(period.reason))
        acts = (act,) if is_latest else (act, gone)
        may_change = self.jobs.open_vault.may(Action.KEEP_PEOPLE)
        return Line(text, tuple(one for one in facts if one), acts if may_change else ())

    def _take_away(self, period: PeriodRow) -> None:
        if self.jobs.did(self, periods.take_away, period.id):
            self.page.say(self.tr("It is taken away: {days}").format(days=period_text(period)))

    def _add_period(self) -> None:
        row = self.row
        if row is not None:
            self.page.go.emit(Place(places.GROUP, row.group_id, part="period", text=f"{NEW}{row.person_id}"))

    def _open_period(self, period: PeriodRow) -> None:
        place = self.page.place
        if place is not None:
            self.page.go.emit(Place(places.GROUP, place.id, part="period", text=str(period.id)))

    def leave(self) -> None:
        self._keep_reason()

    def _read(self) -> MemberRow | None:
        place = self.page.place
        if place is None or place.id is None or not place.text:
            return None
        members = self.jobs.ask(group_queries.members, place.id)
        return next((m for m in members if m.person_id == UUID(place.text)), None)

    def _on_change(self, name: str) -> None:
        row = self.row
        if row is None or name == "reason":
            return
        said = self.form.values()
        role, status = Role(str(said["role"])), MemberStatus(str(said["status"]))
        if (role, status) == (row.role, row.status):
            return
        ids = row.group_id, row.person_id
        if status in GONE and status is not row.status:
            done = status is MemberStatus.COMPLETED
            kept = self.jobs.did(self, groups.leave, *ids, completed=done)
            if kept:
                self._tell(row, status)
        else:
            kept = self._set(row, role, status)
        if not kept:
            self.reload()

    def _set(self, row: MemberRow, role: Role, status: MemberStatus) -> bool:
        """False where it was refused; without a free place the notice asks for a yes."""

        def act(over: bool) -> None:
            ids = row.group_id, row.person_id
            self.jobs.write(self, groups.set_member, *ids, role=role, status=status, over=over)

        return self.full.attempt(act, lambda: self._tell(row, status))

    def _tell(self, row: MemberRow, status: MemberStatus) -> None:
        self.page.say(words.became(row.shown, status))

    def _keep_reason(self) -> None:
        row = self.row
        if row is None or row.status not in GONE or self.reason.text().strip() == row.reason:
            return
        done = row.status is MemberStatus.COMPLETED
        self.jobs.did(
            self, groups.leave, row.group_id, row.person_id, reason=self.reason.text(), completed=done
        )

    def _open_offer(self) -> None:
        row = self.row
        if row is not None:
            self.page.go.emit(Place(places.GROUP, row.group_id, part="offer", text=str(row.person_id)))

    def _open_person(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.PERSON, self.row.person_id))
