"""Offers what is known while one types: any part of a word fits, accents and capitals aside."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from peergroups.base import language

_VALUE = Qt.ItemDataRole.UserRole
_FOLDED = Qt.ItemDataRole.UserRole + 1
_MOST_SHOWN = 7


class Completer(QCompleter):
    """For a line box. Down goes into the list, Enter or a click takes a line of it."""

    picked = Signal(object)  # the value of the line that was taken; its text stands in the box by then
    _taken = Signal(object)

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.list = self.popup()
        assert self.list is not None
        self.list.setObjectName("completer")
        self.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # the stubs know no overloads
        self._taken.connect(self.picked, Qt.ConnectionType.QueuedConnection)
        box.setCompleter(self)

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Value and text of each."""
        self._rows.clear()
        for value, text in choices:
            item = QStandardItem(text)
            item.setData(value, _VALUE)
            item.setData(language.fold(text), _FOLDED)
            self._rows.appendRow(item)

    def fitting(self, text: str) -> list[object]:
        """The values whose whole text this is."""
        wanted = language.fold(text.strip())
        found = (self._rows.item(row) for row in range(self._rows.rowCount()))
        return [item.data(_VALUE) for item in found if item.data(_FOLDED) == wanted]

    def best(self, text: str) -> object:
        """The first value whose text begins so, else holds it; None when nothing fits."""
        wanted = language.fold(text.strip())
        items = [self._rows.item(row) for row in range(self._rows.rowCount())]
        for fits in (str.startswith, str.__contains__):
            for item in items:
                if wanted and fits(item.data(_FOLDED), wanted):
                    return item.data(_VALUE)
        return None

    def splitPath(self, path: str) -> list[str]:
        return [language.fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))

    def _take(self, index: QModelIndex) -> None:
        """The box gets its text after this signal: what follows must wait for that."""
        self._taken.emit(index.data(_VALUE))
