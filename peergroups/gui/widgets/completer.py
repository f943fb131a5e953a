"""Offers what is known while one types: any part of a word fits, accents and capitals aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.model import name_search

_VALUE = Qt.ItemDataRole.UserRole
_FOLDED = Qt.ItemDataRole.UserRole + 1
_TEXT = Qt.ItemDataRole.UserRole + 2  # as it stands in the box
_KNOWN = Qt.ItemDataRole.UserRole + 3  # all that it is found by
_MOST_SHOWN = 7


class Completer(QCompleter):
    """For a line box. Down goes into the list, Enter or a click takes a line of it."""

    picked = Signal(object)  # the value of the line that was taken; its text stands in the box by then
    missed = Signal(str)  # what was typed, where Enter finds nobody
    _taken = Signal(object)

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self._rows = QStandardItemModel(self)
        self._source: Callable[[], Iterable[tuple[object, str]]] = tuple
        self._known: Callable[[], Mapping[object, str]] = dict
        self._is_stale = False
        self.setModel(self._rows)
        self.setCompletionRole(_KNOWN)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.list = cast("QAbstractItemView", self.popup())
        self.list.setObjectName("completer")
        self.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # the stubs know no overloads
        self._taken.connect(self.picked, Qt.ConnectionType.QueuedConnection)
        box.textEdited.connect(self._dress)
        box.textEdited.connect(self._fill)  # told before the box asks for completions
        box.setCompleter(self)

    def offer(self, source: Callable[[], Iterable[tuple[object, str]]]) -> None:
        """Value and text of each. The source is asked when somebody types: there may be thousands of people."""
        self._source = source
        self._is_stale = True

    def find_by(self, known: Callable[[], Mapping[object, str]]) -> None:
        """By value another name by which it is found too, though it is not shown."""
        self._known = known
        self._is_stale = True

    def take_the_only_one(self) -> None:
        """From now on Enter in the box takes the one that fits, where no other does: nothing is left to choose."""
        cast("QLineEdit", self.widget()).returnPressed.connect(self._take_only)

    def _take_only(self) -> None:
        if self.list.isVisible() and self.list.currentIndex().isValid():
            return  # a line of the list is taken
        box = cast("QLineEdit", self.widget())
        self._fill()
        wanted = language.fold(box.text().strip())
        rows = [self._rows.item(row) for row in range(self._rows.rowCount())]
        fitting = [item for item in rows if wanted and wanted in item.data(_KNOWN)]
        if wanted and not fitting:
            self.missed.emit(box.text().strip())
        if len(fitting) == 1:
            box.setText(fitting[0].data(_TEXT))
            self.list.hide()
            self._taken.emit(fitting[0].data(_VALUE))

    def _dress(self) -> None:
        """The list stands outside the window, which wears the style sheet."""
        sheet = cast("QLineEdit", self.widget()).window().styleSheet()
        if self.list.styleSheet() != sheet:
            self.list.setStyleSheet(sheet)

    def _fill(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        self._rows.clear()
        known = self._known()
        for value, text in self._source():
            item = QStandardItem(i18n.isolated(text))
            item.setData(text, _TEXT)
            item.setData(value, _VALUE)
            item.setData(language.fold(text), _FOLDED)
            item.setData(_found_by(text, known.get(value, "")), _KNOWN)
            self._rows.appendRow(item)

    def fitting(self, text: str) -> list[object]:
        """The values whose whole text this is."""
        self._fill()
        wanted = language.fold(text.strip())
        found = (self._rows.item(row) for row in range(self._rows.rowCount()))
        return [item.data(_VALUE) for item in found if item.data(_FOLDED) == wanted]

    def best(self, text: str) -> object:
        """The first value whose text begins so, else holds it; None when nothing fits."""
        self._fill()
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
        return str(index.data(_TEXT))

    def _take(self, index: QModelIndex) -> None:
        """The box gets its text after this signal: what follows must wait for that."""
        self._taken.emit(index.data(_VALUE))


def _found_by(text: str, known: str) -> str:
    """What a line is found by: as it is shown, and the other name with signs, without them, and family name first."""
    if not known:
        return language.fold(text)
    parts = name_search.parts(known)
    return "\n".join((language.fold(text), language.fold(known), " ".join(parts), " ".join(parts[::-1])))
