"""Those who lead or help: what of their files ends or is missing, their hours, and what is asked of them all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import clock, language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.people.leading import hours_of
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.text import LineBox
from peergroups.model.groups import SERVING, Role
from peergroups.store.queries import leading as queries
from peergroups.store.queries.leading import Leader, RequirementRow
from peergroups.usecases import leading

LEAST = {"name": 14, "groups": 18, "ends": 20, "missing": 14, "next": 17, "hours": 14}


class LeadersPane(Pane):
    """A click or Enter opens somebody's file. Below: what everybody of a role is asked for."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._today = clock.here()
        self.table = FittedTable(
            "leaders", self._columns(), page.context.settings, least=LEAST, widest="groups", names=("groups",)
        )
        self.empty = Notice(lambda: page.go.emit(Place(places.GROUPS)), icon="users-round")
        self.table.set_empty(self.empty)
        self.rota = buttons.plain(lambda: page.go.emit(Place(places.ROTA)), icon="calendar-days")
        self.head = [self.rota]
        self.asked = Section()
        self.caption = label("strong")
        self.role, self.name = Choice(), LineBox()
        self.add = buttons.plain(self._add, icon="plus", may="change_settings")
        line = QWidget()
        row = FlowLayout(line)
        for widget in (self.role, self.name, self.add):
            row.addWidget(widget)
        self.name.setMinimumWidth(12 * self.fontMetrics().averageCharWidth())
        below = QVBoxLayout()
        for part in (self.asked, self.caption, line):
            below.addWidget(part)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(below)
        self.name.returnPressed.connect(self._add)
        self.table.opened.connect(self._open)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def retranslate(self) -> None:
        self.empty.set_texts(self.tr("Nobody leads or helps in a group yet."), self.tr("Go to Groups"))
        self.rota.setText(self.tr("Rota"))
        self.asked.set_heading(self.tr("Asked of them"))
        self.caption.setText(self.tr("Ask something of everybody who is"))
        self.role.setAccessibleName(self.tr("Of whom it is asked"))
        self.role.set_choices((role, messages.word(role)) for role in Role if role in SERVING)
        self.name.setAccessibleName(self.tr("What is asked of them"))
        self.name.setPlaceholderText(self.tr("Such as: first aid"))
        self.add.setText(self.tr("Ask it"))
        self.table.set_texts(
            self.tr("Those who lead"),
            {
                "name": self.tr("Name"),
                "groups": self.tr("Groups"),
                "ends": self.tr("Ends"),
                "missing": self.tr("Not seen yet"),
                "next": self.tr("Talk with them on"),
                "hours": self.tr("Hours this year"),
            },
        )

    def reload(self) -> None:
        self.page.title.setText(self.tr("Those who lead"))
        self.page.set_lead("")
        self._today = self.page.today
        self.table.set_rows(self.jobs.ask(queries.leaders, self._today, clock.now()))
        self.asked.set_lines([self._line(row) for row in self.jobs.ask(queries.requirements)])

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", lambda row: row.person),
            Column("groups", lambda row: i18n.listed(group for group, _ in row.groups)),
            Column(
                "ends",
                self._ends,
                lambda row: (not row.ends, row.ends[:1]),
                role=lambda row: "absent" if row.has_ended(self._today) else "late" if row.ends else "",
            ),
            Column("missing", lambda row: i18n.listed(row.missing)),
            Column("next", self._next, lambda row: (row.next_on is None, str(row.next_on))),
            Column("hours", lambda row: hours_of(row.minutes), lambda row: row.minutes),
        )

    def _ends(self, row: Leader) -> str:
        if not row.ends:
            return ""
        name, until = row.ends[0]
        text = self.tr("▲ {what}, ended {date}") if until < self._today else self.tr("{what}, {date}")
        day = language.format_date(until, i18n.spoken(), "medium")
        return i18n.filled(text, what=i18n.isolated(name), date=day)

    def _next(self, row: Leader) -> str:
        return language.format_date(row.next_on, i18n.spoken(), "medium") if row.next_on is not None else ""

    def _line(self, row: RequirementRow) -> Line:
        text = self.tr("{role}: {what}")
        strong = i18n.filled(text, role=messages.word(row.role), what=i18n.isolated(row.name))
        out = self.tr("No longer asked")
        name = self.tr("{what}: {which}").format(what=out, which=strong)
        return Line(strong, (), (Act(row.id, out, name, lambda: self._remove(row), icon="x"),))

    def _add(self) -> None:
        values: Mapping[str, object] = {"role": self.role.currentData(), "name": self.name.text()}
        if not self.name.text().strip():
            self.name.setFocus()
            return
        if self.jobs.did(self, leading.require, values):
            said = self.tr("Asked from now on: {what}")
            self.page.say(i18n.filled(said, what=i18n.isolated(self.name.text().strip())))
            self.name.clear()
            self.name.setFocus()

    def _remove(self, row: RequirementRow) -> None:
        if self.jobs.did(self, leading.no_longer_require, row.id):
            self.page.say(i18n.filled(self.tr("No longer asked: {what}"), what=i18n.isolated(row.name)))

    def _open(self, row: Leader) -> None:
        self.page.go.emit(Place(places.PERSON, row.person_id, part="leading"))
