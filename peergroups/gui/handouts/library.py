"""The library: what can be printed, shelf by shelf, found by words, audience, language and state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.handouts import words
from peergroups.gui.handouts.state import REMOVED, Entry, Shelf, Wanted, found
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.cells import WrappedItems
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import LineBox

_KEY = Qt.ItemDataRole.UserRole
_LEAST_ROWS = 3  # of the list, however low the window


class _Papers(QListWidget):
    """Enter opens what the arrows chose."""

    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self.opened.emit()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """A heading is no stop: the first paper below it is. Arrows pass it by themselves."""
        index = super().moveCursor(action, modifiers)
        return index if index.flags() else index.siblingAtRow(index.row() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())


class Library(QWidget):
    """`chosen` tells that another paper is chosen; `current` is that paper; `opened` that it is to be seen."""

    chosen = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_alone = False
        self._entries: list[Entry] = []
        self._shown: dict[str, Entry] = {}
        self.search = LineBox()
        self.search_label = label("strong")
        self.search_label.setBuddy(self.search)
        self.filter_button = buttons.link(self._fold, icon="filter")
        self.filters = QWidget()
        self.audience, self.language, self.state = Choice(), Choice(), Choice()
        self._filter_labels = {name: label("strong") for name in ("audience", "language", "state")}
        self.list = _Papers()
        self.list.setItemDelegate(WrappedItems(self.list))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)  # titles break their lines anew
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label("soft")
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._fill())
        for choice in (self.audience, self.language, self.state):
            choice.currentIndexChanged.connect(lambda _at: self._fill())
        self.list.currentItemChanged.connect(lambda *_: self.chosen.emit())
        self.list.itemClicked.connect(self._open)
        self.list.opened.connect(self.opened)

    @property
    def current(self) -> Entry | None:
        item = self.list.currentItem()
        return self._shown.get(str(item.data(_KEY))) if item is not None else None

    @property
    def wanted(self) -> Wanted:
        return Wanted(
            text=self.search.text(),
            audience=str(self.audience.currentData() or ""),
            language=str(self.language.currentData() or ""),
            state=str(self.state.currentData() or ""),
        )

    def retranslate(self) -> None:
        self.search_label.setText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find a paper"))
        self.list.setAccessibleName(self.tr("Papers"))
        self.nothing.setText(self.tr("No paper is like that. Look for something else."))
        self.filter_button.setText(self.tr("Narrow down"))
        for name, text in (
            ("audience", self.tr("For whom it is written")),
            ("language", self.tr("Written in")),
            ("state", self.tr("How far the text is")),
        ):
            self._filter_labels[name].setText(text)
        readers = (Shelf.PARTICIPANTS, Shelf.FAMILIES, Shelf.FACILITATORS)
        named = [(str(shelf), words.shelf_name(shelf)) for shelf in readers]
        self.audience.set_choices([("", self.tr("Everybody")), *named])
        self.state.set_choices([
            ("", self.tr("All")),
            ("reviewed", words.state_word("reviewed")),
            ("checked", words.state_word("checked")),
            ("draft", words.state_word("draft")),
            (REMOVED, self.tr("in the trash, to take out again")),
        ])  # fmt: skip
        self._offer_languages()
        self._fill()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Everything there is; what is chosen stays."""
        if list(entries) != self._entries:
            self._entries = list(entries)
            self._offer_languages()
            self._fill()

    def select(self, key: str) -> bool:
        """Chooses a paper; a search that hides it is forgotten."""
        if key not in self._shown and any(entry.key == key for entry in self._entries):
            self._forget_search()
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row))
                return True
        return False

    def clear_search(self) -> bool:
        """For Esc, and for whoever leaves: True when there was something to clear."""
        had = self.wanted != Wanted()
        self._forget_search()
        return had

    def set_alone(self, alone: bool) -> None:
        """Nothing stands beside it: where filters leave the list no room, its page scrolls instead of it."""
        self._is_alone = alone
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        folded = QVBoxLayout(self.filters)
        folded.setContentsMargins(0, 0, 0, 0)
        folded.setSpacing(theme.GRID)
        for name, choice in (("audience", self.audience), ("language", self.language), ("state", self.state)):
            self._filter_labels[name].setBuddy(choice)
            folded.addWidget(self._filter_labels[name])
            folded.addWidget(choice)
        top = QHBoxLayout()
        top.addWidget(self.search_label, 1)
        top.addWidget(self.filter_button)
        column.addLayout(top)
        for widget in (self.search, self.filters, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.filters.hide()
        self.nothing.hide()
        self._fit()

    def _open(self, item: QListWidgetItem) -> None:
        if item.flags():  # no heading
            self.opened.emit()

    def _fit(self) -> None:
        rows = self.list.count() if self._is_alone and not self.filters.isHidden() else _LEAST_ROWS
        self.list.setMinimumHeight(theme.target() * max(rows, _LEAST_ROWS) + 2 * theme.INSIDE)
        for row in range(self.list.count()):
            if not self.list.item(row).flags():
                self.list.item(row).setFont(theme.font(theme.BODY, bold=True))

    def _fold(self) -> None:
        """Opens or closes what narrows the list; closing forgets it."""
        opened = self.filters.isHidden()
        self.filters.setVisible(opened)
        if not opened:
            for choice in (self.audience, self.language, self.state):
                choice.setCurrentIndex(0)
        self._fit()

    def _forget_search(self) -> None:
        for choice in (self.audience, self.language, self.state):
            choice.setCurrentIndex(0)
        self.search.setText("")

    def _offer_languages(self) -> None:
        spoken = i18n.spoken()
        codes = {code for entry in self._entries for code in entry.states}
        named = [(code, language.language_name(code, spoken)) for code in codes]
        named.sort(key=lambda one: language.sort_key(one[1], spoken))
        self.language.set_choices([("", self.tr("Any language")), *named])

    def _fill(self) -> None:
        """The list anew; the chosen paper stays, or the first one is chosen."""
        before = self.current
        blocked = self.list.blockSignals(True)
        self.list.clear()
        entries = found(self._entries, self.wanted)
        self._shown = {entry.key: entry for entry in entries}
        shelf = None
        for entry in entries:
            if entry.shelf is not shelf:
                shelf = entry.shelf
                self._add_heading(words.shelf_name(shelf))
            item = QListWidgetItem(i18n.isolated(entry.title or self.tr("Untitled")), self.list)
            item.setData(_KEY, entry.key)
            if before is not None and entry.key == before.key:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and entries:
            self.list.setCurrentRow(1)
        self.list.blockSignals(blocked)
        self.list.scrollToItem(self.list.currentItem())
        self.nothing.setVisible(not entries)
        self.list.setVisible(bool(entries))
        if self.current != before:
            self.chosen.emit()

    def _add_heading(self, text: str) -> None:
        """Read aloud and seen, but no stop for the arrow keys."""
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font(theme.BODY, bold=True))
