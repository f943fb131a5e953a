"""What is to be done, or was done, for one person."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.tabs import Tab
from peergroups.store.queries import followups
from peergroups.store.queries.followups import FollowUpRow
from peergroups.store.queries.people import PersonRow


def _due(row: FollowUpRow) -> str:
    return language.format_date(row.due_on, i18n.spoken(), "medium")


COLUMNS = (
    Column("due", _due, lambda row: row.due_on),
    Column("why", lambda row: messages.word(row.why)),
    Column("text", lambda row: " ".join(row.text.split())),
    Column("status", lambda row: messages.word(row.status)),
    Column("outcome", lambda row: " ".join(row.outcome.split())),
)
LEAST = {"due": 12, "why": 18, "status": 10, "text": 20, "outcome": 18}


class CallsTab(Tab[PersonRow]):
    """A click or Enter opens the follow-up."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.add = buttons.plain(self._add, icon="plus")
        holder = QWidget()
        FlowLayout(holder).addWidget(self.add)
        self.table = FittedTable("calls-of", COLUMNS, page.context.settings, least=LEAST)
        self.empty = Notice(icon="phone-call")
        self.table.set_empty(self.empty)
        self.column.addWidget(holder)
        self.column.addWidget(self.table, 1)
        self.table.opened.connect(self._open)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.add

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add a follow-up"))
        self.empty.set_texts(self.tr("Nothing was promised, and nobody needs to call."))
        self.table.set_texts(
            self.tr("Follow-ups for this person"),
            {
                "due": self.tr("By"),
                "why": self.tr("Why"),
                "text": self.tr("What"),
                "status": self.tr("Status"),
                "outcome": self.tr("How it went"),
            },
        )

    def reload(self) -> None:
        row = self.take()
        self.table.set_rows(self.jobs.ask(followups.of_person, row.id))

    def _add(self) -> None:
        assert self.row is not None
        self.page.go.emit(Place(places.FOLLOWUPS, part="new", text=str(self.row.id)))

    def _open(self, row: FollowUpRow) -> None:
        self.page.go.emit(Place(places.FOLLOWUPS, row.id))
