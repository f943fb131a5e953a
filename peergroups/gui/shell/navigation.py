"""The list of pages at the leading side: icons and words, one stop of the Tab key, arrows inside."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from peergroups.gui.shell.commands import COMMANDS
from peergroups.gui.style import icons, theme

_RESTYLED = {QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}
_SCROLLS = 1.5  # text scale above which seven entries may need a scroll bar on 768 pixels


class Navigation(QListWidget):
    """Shows the section of the page in view; `chosen` names another one."""

    chosen = Signal(str)
    entered = Signal()  # Enter or a click: the work goes on in the page

    def __init__(self, sections: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setSpacing(1)
        for section in sections:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, section)
        self.currentItemChanged.connect(self._choose)
        self.itemClicked.connect(lambda _item: self.entered.emit())

    def light(self, section: str) -> None:
        """Marks the section without leading there; "" marks none."""
        self.blockSignals(True)
        found = [item for item in self._items() if item.data(Qt.ItemDataRole.UserRole) == section]
        self.setCurrentItem(found[0]) if found else self.setCurrentRow(-1)
        self.blockSignals(False)
        self._embolden()

    def show_only(self, sections: Collection[str]) -> None:
        """Hides the sections that are not for whoever is signed in."""
        for item in self._items():
            item.setHidden(item.data(Qt.ItemDataRole.UserRole) not in sections)

    def set_texts(self, texts: dict[str, str]) -> None:
        for item in self._items():
            item.setText(texts[item.data(Qt.ItemDataRole.UserRole)])
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._fit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._embolden()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _embolden(self) -> None:
        for item in self._items():
            item.setFont(theme.font(theme.LARGE, bold=item is self.currentItem()))

    def _fit(self) -> None:
        """As wide as the longest word in bold asks for."""
        self.setIconSize(theme.icon_size())
        for item in self._items():
            item.setIcon(icons.icon(COMMANDS[item.data(Qt.ItemDataRole.UserRole)].icon))
        self._embolden()
        measure = QFontMetrics(theme.font(theme.LARGE, bold=True))
        widest = max((measure.horizontalAdvance(item.text()) for item in self._items()), default=0)
        room = self.verticalScrollBar().sizeHint().width() if theme.scale() > _SCROLLS else 0
        self.setFixedWidth(widest + theme.icon_size().width() + 2 * theme.AROUND + 2 * theme.GRID + room)
