"""All groups: who meets when, where, and how many come."""

from __future__ import annotations

from peergroups.gui import messages, places
from peergroups.gui.context import Context
from peergroups.gui.groups import words
from peergroups.gui.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.table import Column
from peergroups.model.changes import Kind
from peergroups.store.queries import groups
from peergroups.store.queries.groups import GroupRow

COLUMNS = (
    Column("name", lambda row: row.name),
    Column("next", words.next_text, lambda row: row.next_at),
    Column("place", lambda row: row.place),
    Column("people", words.places_text, lambda row: row.members, number=True),
    Column("identity", lambda row: words.identity_short(row.identity)),
    Column("languages", lambda row: in_words(row.languages)),
    Column("status", lambda row: messages.word(row.status)),
)
LEAST = {"name": 17, "next": 22, "people": 8, "place": 14, "status": 8, "languages": 12, "identity": 14}


class GroupsPage(Page):
    """A click or Enter opens the group."""

    kinds = frozenset({Kind.GROUPS, Kind.MEMBERSHIPS, Kind.SESSIONS, Kind.PEOPLE})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.new = buttons.primary(self._start, icon="plus")
        self.buttons.addWidget(self.new)
        self.table = FittedTable("groups", COLUMNS, context.settings, least=LEAST)
        self.empty = Notice(self._start, icon="users-round")
        self.table.set_empty(self.empty)
        self.table.opened.connect(self._open)
        self.body.addWidget(self.table, 1)
        self.commands = {"new": self._start, "find": self.table.filter_box.setFocus}

    def retranslate(self) -> None:
        self.title.setText(self.tr("Groups"))
        self.new.setText(self.tr("Start a group"))
        self.empty.set_texts(self.tr("No group yet."), self.tr("Start your first group"))
        self.table.set_texts(
            self.tr("Groups"),
            {
                "name": self.tr("Name"),
                "next": self.tr("Next session"),
                "place": self.tr("Place"),
                "people": self.tr("People"),
                "identity": self.tr("Names shown"),
                "languages": self.tr("Languages"),
                "status": self.tr("Status"),
            },
        )

    def reload(self) -> None:
        rows = self.jobs.ask(groups.groups)
        self.table.set_rows(rows)
        self.new.setVisible(bool(rows))

    def focus_first(self) -> None:
        (self.table.view if self.table.model.shown else self.empty.button).setFocus()

    def _start(self) -> None:
        self.go.emit(Place(places.GROUP, part="new"))

    def _open(self, row: GroupRow) -> None:
        self.go.emit(Place(places.GROUP, row.id))
