"""The table of all groups."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column
from peergroups.model.permissions import Action
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


class ListPane(Pane):
    """A click or Enter opens the group."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.new = buttons.primary(self.start, icon="plus", may="start_group")
        self.trash = buttons.plain(self._open_trash, icon="trash-2")
        self.table = FittedTable("groups", COLUMNS, page.context.settings, least=LEAST)
        self.empty = Notice(self.start, icon="users-round")
        self.table.set_empty(self.empty)
        self.table.opened.connect(self._open)
        self.table.set_acts(self._acts)
        self.figures = buttons.plain(self._open_figures, icon="list-checks", may="see_figures")
        self.head, self.lesser = [self.new], [self.figures, self.trash]
        self.column.addWidget(self.table, 1)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def retranslate(self) -> None:
        self.new.setText(self.tr("Start a group"))
        self.figures.setText(self.tr("Figures"))
        self.trash.setText(self.tr("Groups in the trash"))
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
        self.page.title.setText(self.tr("Groups"))
        self.page.set_lead(self.tr("Choose the group that the list is for.") if self._is_for_a_list else "")
        rows = self.jobs.ask(groups.groups)
        removed = bool(self.jobs.ask(groups.trashed_groups))
        self.table.set_rows(rows)
        for button in (self.new, self.figures):
            button.setVisible(bool(rows))
        self.trash.setVisible(removed)

    @property
    def _is_for_a_list(self) -> bool:
        return self.page.place is not None and self.page.place.part == "import"

    def start(self) -> None:
        """Leads to the form of a new group."""
        self.page.go.emit(Place(places.GROUP, part="new"))

    def _acts(self, rows: list[GroupRow]) -> Iterator[Act]:
        if len(rows) != 1:
            return
        group_id, text = rows[0].id, self.tr("Open the next session")
        session_id = words.next_session(self.jobs, group_id) if rows[0].next_at is not None else None
        if session_id is not None:
            session = Place(places.SESSION, session_id)
            yield Act("next", text, text, lambda: self.page.go.emit(session), icon="calendar-days")
        if self.jobs.open_vault.may(Action.CHANGE_GROUP):
            text = self.tr("Change the group")
            form = Place(places.GROUP, group_id, part="edit")
            yield Act("change", text, text, lambda: self.page.go.emit(form), icon="pencil")

    def _open(self, row: GroupRow) -> None:
        self.page.go.emit(Place(places.GROUP, row.id, part="import" if self._is_for_a_list else ""))

    def _open_figures(self) -> None:
        self.page.go.emit(Place(places.FIGURES))

    def _open_trash(self) -> None:
        self.page.go.emit(Place(places.GROUPS, part="trash"))
