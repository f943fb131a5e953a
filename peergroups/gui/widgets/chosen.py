"""Several rows are chosen: how many, what can be done to them, and the way out of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from peergroups.gui.core.announce import announce
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label


class ChosenRow(QWidget):
    """Stands below its table while more than one row is chosen, so that no row moves under the pointer."""

    def __init__(self, menu: Callable[[], QMenu], none: Callable[[], object]) -> None:
        super().__init__()
        self._menu = menu
        self._number = 0
        self.count = label("strong", wrap=False)
        self.acts = buttons.plain(self._open, icon="list-checks")
        self.none = buttons.plain(none, icon="x")
        row = FlowLayout(self)
        for widget in (self.count, self.acts, self.none):
            row.addWidget(widget)
        self.hide()

    def retranslate(self) -> None:
        self.acts.setText(self.tr("What to do with them"))
        self.none.setText(self.tr("Choose none"))
        self._tell()

    def show_number(self, number: int) -> None:
        """So many are chosen; one is the row under the cursor."""
        before, self._number = self._number, number
        self._tell()
        self.setVisible(number > 1)
        if number > 1 and number != before:
            announce(self, self.count.text())

    def _tell(self) -> None:
        self.count.setText(self.tr("%n chosen", "", self._number))

    def _open(self) -> None:
        menu = self._menu()
        height = menu.sizeHint().height()
        self.acts.lend_pointer(menu)
        menu.popup(self.acts.mapToGlobal(QPoint(0, -height)))
