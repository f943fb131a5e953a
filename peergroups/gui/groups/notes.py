"""The notes of a group, the newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.tabs import Tab
from peergroups.model.notes import NoteKind
from peergroups.store.queries import notes
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.notes import NoteRow

_ALL = 100_000  # more than any group has
_PAGE = 100  # notes seen at once
_SHOWN = 160  # letters of a note in the list


def _date(row: NoteRow) -> str:
    day = row.day or row.created_at.date()
    return language.format_date(day, i18n.spoken(), "medium")


COLUMNS = (
    Column("day", _date, lambda row: row.day or row.created_at.date()),
    Column("text", lambda row: " ".join(row.text[: 2 * _SHOWN].split())[:_SHOWN]),
    Column("kind", lambda row: messages.word(row.kind)),
    Column("author", lambda row: row.author),
)
LEAST = {"day": 13, "text": 30, "kind": 12, "author": 14}


class NotesTab(Tab[GroupRow]):
    """A click or Enter opens the note where it was written."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.table = FittedTable(
            "group-notes", COLUMNS, page.context.settings, least=LEAST, newest_first=True, names=("author",)
        )
        self.empty = Notice(icon="notebook-pen")
        self.table.set_empty(self.empty)
        self.table.set_page_size(_PAGE)
        self.table.opened.connect(self._open)
        self.column.addWidget(self.table, 1)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else None

    def find_row(self) -> None:
        self.table.filter_box.setFocus()

    def retranslate(self) -> None:
        self.empty.set_texts(self.tr("No note yet. Notes are written on the page of a session."))
        self.table.set_texts(
            self.tr("Notes of the group"),
            {
                "day": self.tr("Day"),
                "text": self.tr("Note"),
                "kind": self.tr("Kind"),
                "author": self.tr("Signed by"),
            },
        )

    def reload(self) -> None:
        row = self.take()
        self.table.set_rows(self.jobs.ask(notes.of_group, row.id, most=_ALL))

    def _open(self, row: NoteRow) -> None:
        if row.session_id is not None:
            part = "debrief" if row.kind is NoteKind.DEBRIEF else "note"
            self.page.go.emit(Place(places.SESSION, row.session_id, part=part, text=str(row.id)))
