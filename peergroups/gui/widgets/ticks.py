"""A list of people to tick: Space ticks the one under the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from peergroups.gui.core import i18n
from peergroups.gui.style import theme

_ID = Qt.ItemDataRole.UserRole


class Ticks(QListWidget):
    """`itemChanged` tells of each tick."""

    def __init__(self, rows: int) -> None:
        """So many rows high at most."""
        super().__init__()
        self._rows = rows

    def offer(self, known: Sequence[tuple[UUID, str]]) -> None:
        """All of them ticked, unless somebody took the tick away before."""
        unticked = {id_ for id_, on in self.ticks() if not on}
        blocked = self.blockSignals(True)
        self.clear()
        for id_, name in known:
            item = QListWidgetItem(i18n.isolated(name), self)
            item.setData(_ID, id_)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if id_ in unticked else Qt.CheckState.Checked)
        self.setFixedHeight(theme.target() * min(max(len(known), 1), self._rows) + 2 * theme.INSIDE)
        self.blockSignals(blocked)

    def ticked(self) -> tuple[UUID, ...]:
        return tuple(id_ for id_, on in self.ticks() if on)

    def tick_all(self, on: bool) -> None:
        for row in range(self.count()):
            self.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def ticks(self) -> list[tuple[UUID, bool]]:
        items = [self.item(row) for row in range(self.count())]
        return [(item.data(_ID), item.checkState() is Qt.CheckState.Checked) for item in items]
