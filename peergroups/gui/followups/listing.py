"""The list of follow-ups, what is due first on top."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import messages, places
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.followups import words
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.store.queries import followups
from peergroups.store.queries.followups import FollowUpRow

OPEN, ALL = "open", "all"
LEAST = {"due": 18, "person": 12, "phone": 13, "why": 20, "text": 20, "group": 14, "by_whom": 10, "status": 9}


class ListPane(Pane):
    """A click or Enter opens one."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._today = date.min
        self._is_roomy = True
        self.caption = label("strong", wrap=False)
        self.which = Choice()
        self.caption.setBuddy(self.which)
        self.add = buttons.primary(self._add, icon="plus")
        self.trash = buttons.plain(lambda: page.go.emit(Place(places.TRASH)), icon="trash-2")
        self.head, self.lesser = [self.add], [self.trash]
        self.table = FittedTable("follow-ups", self._columns(), page.context.settings, least=LEAST)
        self.empty = Notice(self._add, icon="circle-check")
        self.table.set_empty(self.empty)
        self.table.put_beside(self.caption, self.which)
        self.column.addWidget(self.table, 1)
        self.which.currentIndexChanged.connect(lambda _at: self.reload())
        self.table.opened.connect(self._open)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Show"))
        self.which.setAccessibleName(self.tr("Which follow-ups to show"))
        self.which.set_choices([(OPEN, self.tr("what is to do")), (ALL, self.tr("everything"))])
        self.add.setText(self.tr("Add a follow-up"))
        self.trash.setText(self.tr("Trash"))
        self.table.set_texts(
            self.tr("Follow-ups"),
            {
                "due": self.tr("By"),
                "person": self.tr("Who"),
                "why": self.tr("Why"),
                "text": self.tr("What"),
                "group": self.tr("Group"),
                "phone": self.tr("Telephone"),
                "by_whom": self.tr("Who does it"),
                "status": self.tr("Status"),
            },
        )

    def fit(self, measure: Measure) -> None:
        self._is_roomy = measure.width >= Width.WORDS and not measure.low
        self.caption.setVisible(self._is_roomy and not self.which.isHidden())
        self.table.fit(measure)

    def reload(self) -> None:
        self.page.title.setText(self.tr("Follow-ups"))
        self.page.set_lead("")
        self._today = self.page.today
        only_open = self.which.currentData() != ALL
        rows = self.jobs.ask(followups.follow_ups, only_open=only_open)
        any_at_all = bool(rows) or bool(self.jobs.ask(followups.follow_ups))
        self.which.setVisible(any_at_all)
        self.caption.setVisible(any_at_all and self._is_roomy)
        if any_at_all:
            self.empty.set_texts(self.tr("Nothing is to do. Everybody was called."), self.add.text())
        else:
            self.empty.set_texts(self.tr("No follow-up yet."), self.tr("Add a follow-up"))
        self.table.set_rows(rows)
        self.add.setVisible(bool(rows))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "due",
                lambda row: words.due_text(row, self._today),
                lambda row: (row.status != "open", row.due_on),
                role=lambda row: words.due_role(row, self._today),
            ),
            Column("person", lambda row: row.person),
            Column("why", lambda row: messages.word(row.why)),
            Column("text", lambda row: " ".join(row.text.split())),
            Column("group", lambda row: row.group_name),
            Column("phone", lambda row: row.phone),
            Column("by_whom", lambda row: row.by_whom),
            Column("status", lambda row: messages.word(row.status)),
        )

    def _add(self) -> None:
        self.page.go.emit(Place(places.FOLLOWUPS, part="new"))

    def _open(self, row: FollowUpRow) -> None:
        self.page.go.emit(Place(places.FOLLOWUPS, row.id))
