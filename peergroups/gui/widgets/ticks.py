"""A list of people to tick: Space ticks the one under the cursor. As high as all of them: its page scrolls."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from peergroups.gui.core import i18n
from peergroups.gui.core.once_placed import OncePlaced
from peergroups.gui.style import theme
from peergroups.gui.widgets.cells import WrappedItems

_ID = Qt.ItemDataRole.UserRole


class Ticks(QListWidget):
    """`itemChanged` tells of each tick."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(WrappedItems(self))
        self.setWordWrap(True)  # a long name takes another line
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chosen: dict[UUID, bool] = {}  # by hand
        self._later = OncePlaced(self, self._fit)
        self.itemChanged.connect(
            lambda item: self._chosen.update({item.data(_ID): item.checkState() is Qt.CheckState.Checked})
        )

    def offer(self, known: Sequence[tuple[UUID, str]], *, unticked: Collection[UUID] = ()) -> None:
        """All of them ticked but those, unless somebody chose otherwise before."""
        blocked = self.blockSignals(True)
        self.clear()
        for id_, name in known:
            item = QListWidgetItem(i18n.isolated(name), self)
            item.setData(_ID, id_)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = self._chosen.get(id_, id_ not in unticked)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(blocked)
        self._fit()

    def by_hand(self) -> dict[UUID, bool]:
        """Who was ticked, or was not, by somebody."""
        return dict(self._chosen)

    def tick_again(self, by_hand: Mapping[UUID, bool]) -> None:
        """The same of before, those who are offered later too."""
        self._chosen.update(by_hand)
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_ID) in by_hand:
                item.setCheckState(
                    Qt.CheckState.Checked if by_hand[item.data(_ID)] else Qt.CheckState.Unchecked
                )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.ask()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    def _fit(self) -> None:
        """High enough for all, long names in several lines too."""
        last = self.visualItemRect(self.item(self.count() - 1)) if self.count() else None
        rows = theme.target() if last is None else last.bottom() + self.verticalScrollBar().value()
        self.setFixedHeight(rows + 2 * theme.INSIDE)

    def ticked(self) -> tuple[UUID, ...]:
        return tuple(id_ for id_, on in self.ticks() if on)

    def tick_all(self, on: bool) -> None:
        for row in range(self.count()):
            self.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def ticks(self) -> list[tuple[UUID, bool]]:
        items = [self.item(row) for row in range(self.count())]
        return [(item.data(_ID), item.checkState() is Qt.CheckState.Checked) for item in items]
