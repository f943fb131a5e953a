"""What a tile says: name, mark in a word, shape and colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from peergroups.gui.core import messages
from peergroups.gui.sessions import words
from peergroups.model.attendance import Mark
from peergroups.store.queries.sessions import RegisterEntry

Index = QModelIndex | QPersistentModelIndex

SHAPES: dict[Mark | None, str] = {
    Mark.PRESENT: "circle-check",
    Mark.LATE: "clock",
    Mark.LEFT_EARLY: "circle-arrow-right",
    Mark.EXCUSED: "circle-minus",
    Mark.ABSENT: "circle-x",
    None: "circle",
}
COLOURS: dict[Mark | None, str] = {
    Mark.PRESENT: "present",
    Mark.LATE: "late",
    Mark.LEFT_EARLY: "late",
    Mark.EXCUSED: "soft",
    Mark.ABSENT: "absent",
    None: "soft",
}


def mark_word(mark: Mark | None) -> str:
    return messages.unmarked() if mark is None else messages.word(mark)


def said_of(entry: RegisterEntry) -> str:
    """The word below a name: the mark, until when somebody is away, or that they wait for a place."""
    if entry.only_waits:
        return words.waits()
    if entry.mark is None and entry.away_until is not None:
        return words.away(entry.away_until)
    return mark_word(entry.mark)


def short_mark_word(mark: Mark) -> str:
    """The same where little room is left beside a name."""
    return words.left_early() if mark is Mark.LEFT_EARLY else mark_word(mark)


class TileModel(QAbstractListModel):
    """The entries in the order they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[RegisterEntry] = []

    def set_entries(self, entries: Sequence[RegisterEntry]) -> None:
        """Shows these; when they are the same people in the same order, only what differs is drawn."""
        before, self_entries = self.entries, list(entries)
        if [entry.person_id for entry in before] != [entry.person_id for entry in self_entries]:
            self.beginResetModel()
            self.entries = self_entries
            self.endResetModel()
            return
        self.entries = self_entries
        for row, (old, new) in enumerate(zip(before, self_entries, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, person_id: UUID | None) -> int:
        """-1 when that person is not shown."""
        return next((row for row, entry in enumerate(self.entries) if entry.person_id == person_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{name}, {mark}").format(name=entry.shown, mark=said_of(entry))
        return None
