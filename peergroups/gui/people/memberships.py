"""The groups a person belongs or belonged to, and one line to join another."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.people.away import AwayPart
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.tabs import Tab
from peergroups.model.groups import GONE, LEADING, GroupStatus, IdentityLevel, Role
from peergroups.store.queries import groups as queries
from peergroups.store.queries.groups import MemberRow
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import groups


def _since(row: MemberRow) -> str:
    return language.format_date(row.joined_on, i18n.spoken(), "medium")


COLUMNS = (
    Column("group", lambda row: row.group_name),
    Column("role", lambda row: messages.word(row.role)),
    Column("status", lambda row: messages.word(row.status)),
    Column("since", _since, lambda row: row.joined_on),
    Column("reason", lambda row: row.reason),
)
LEAST = {"group": 18, "status": 16, "role": 13, "since": 12, "reason": 12}


class MembershipsTab(Tab[PersonRow]):
    """A click or Enter opens what the person is in that group."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.table = FittedTable("memberships", COLUMNS, page.context.settings, least=LEAST)
        self.empty = Notice(icon="users-round")
        self.table.set_empty(self.empty)
        self.caption = label("strong", wrap=False)
        self.group, self.role = Choice(), Choice()
        self.caption.setBuddy(self.group)
        self.join = buttons.plain(self._join, icon="user-plus")
        self.line = QWidget()
        row = FlowLayout(self.line)
        for widget in (self.group, self.role, self.join):
            row.addWidget(widget)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.line)
        self.away = AwayPart(self)
        self.column.addWidget(self.away)
        self.table.opened.connect(self._open)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.group

    def retranslate(self) -> None:
        self.empty.set_texts(self.tr("In no group yet."))
        self.caption.setText(self.tr("Join a group"))
        self.group.setAccessibleName(self.tr("Group to join"))
        self.role.setAccessibleName(self.tr("Role in the group"))
        self.role.set_choices((role.value, messages.word(role)) for role in Role)
        self.join.setText(self.tr("Join"))
        self.away.retranslate()
        self.table.set_texts(
            self.tr("Groups of this person"),
            {
                "group": self.tr("Group"),
                "role": self.tr("Role"),
                "status": self.tr("Status"),
                "since": self.tr("Since"),
                "reason": self.tr("Reason"),
            },
        )

    def reload(self) -> None:
        row = self.take()
        memberships = self.jobs.ask(queries.memberships, row.id)
        self.table.set_rows(memberships)
        here = {m.group_id for m in memberships if m.status not in GONE}
        others = [
            g for g in self.jobs.ask(queries.groups) if g.id not in here and g.status is GroupStatus.ACTIVE
        ]
        self.group.set_choices((str(g.id), i18n.isolated(g.name)) for g in others)
        self._nameless = frozenset(str(g.id) for g in others if g.identity is IdentityLevel.HEADCOUNT)
        self.caption.setVisible(bool(others))
        self.line.setVisible(bool(others))
        self.away.show_person(row, [(m.group_id, m.group_name) for m in memberships if m.group_id in here])

    def half_typed(self) -> HalfTyped | None:
        said = self.away.half_typed()
        return (Place(places.PERSON, self.row.id, "groups"), said) if said and self.row is not None else None

    def take_back(self, values: dict[str, object]) -> None:
        self.away.take_back(values)

    _nameless: frozenset[str] = frozenset()

    def _join(self) -> None:
        assert self.row is not None
        role, name = Role(self.role.currentData()), self.group.currentText()
        if self.group.currentData() in self._nameless and role not in LEADING:
            self.page.advised.emit(
                self.tr("That group keeps no names of those who come. Choose who leads it only.")
            )
            return
        if not self.jobs.did(self, groups.join, UUID(self.group.currentData()), self.row.id, role):
            return
        self.page.say(self.tr("{name} joined {group}").format(name=i18n.isolated(self.row.shown), group=name))

    def _open(self, row: MemberRow) -> None:
        self.page.go.emit(Place(places.GROUP, row.group_id, part="member", text=str(row.person_id)))
