"""The list of pages at the leading side: icons and words, one stop of the Tab key, arrows inside."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from peergroups.gui.shell.commands import COMMANDS
from peergroups.gui.style import icons, theme

_RESTYLED = {QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}
_LEAST_RAIL, _LEAST_WORDS = 6, 11  # em

Index = QModelIndex | QPersistentModelIndex


class _Entry(QStyledItemDelegate):
    """Word beside the icon, or below it in a rail."""

    is_rail = False

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if self.is_rail:
            option.decorationPosition = QStyleOptionViewItem.Position.Top
            option.decorationAlignment = Qt.AlignmentFlag.AlignCenter
            option.displayAlignment = Qt.AlignmentFlag.AlignCenter

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), rail_height()) if self.is_rail else hint


def rail_height() -> int:
    """Of one entry of a rail, in pixels."""
    return round(1.4 * theme.em()) + theme.icon_size().height() + theme.BLOCKS


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
        self._entry = _Entry(self)
        self.setItemDelegate(self._entry)
        for section in sections:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, section)
        self.currentItemChanged.connect(self._choose)
        self._is_inside = False
        self.itemClicked.connect(lambda _item: self._enter())

    def light(self, section: str, *, inside: bool = False) -> None:
        """Marks the section without leading there; "" marks none. `inside`: one of its pages is in view, not itself."""
        self._is_inside = inside
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

    def show_rail(self, rail: bool) -> None:
        """Icons with the word below, or beside them."""
        self._entry.is_rail = rail
        self._fit()

    def rail_fits(self, height: int) -> bool:
        """Whether every entry of a rail is seen in so many pixels."""
        shown = sum(not item.isHidden() for item in self._items())
        return shown * (rail_height() + 2) + theme.BETWEEN <= height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._enter()
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

    def _enter(self) -> None:
        """From one of its pages back to the section too."""
        item = self.currentItem()
        if self._is_inside and item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        self.entered.emit()

    def _embolden(self) -> None:
        for item in self._items():
            item.setFont(theme.font(self._size, bold=item is self.currentItem()))

    @property
    def _size(self) -> int:
        return theme.BODY if self._entry.is_rail else theme.LARGE

    def _fit(self) -> None:
        """As wide as the longest word in bold asks for."""
        rail = self._entry.is_rail
        self.setIconSize(
            QSize(theme.icon_size().height(), theme.icon_size().height()) if rail else theme.icon_size()
        )
        for item in self._items():
            item.setIcon(icons.icon(COMMANDS[item.data(Qt.ItemDataRole.UserRole)].icon))
        self._embolden()
        measure = QFontMetrics(theme.font(self._size, bold=True))
        widest = max((measure.horizontalAdvance(item.text()) for item in self._items()), default=0)
        if rail:
            wanted = max(widest + 2 * theme.AROUND, _LEAST_RAIL * theme.em() - 2 * theme.GRID)
        else:
            beside = theme.icon_size().width() + 2 * theme.BETWEEN + 2 * theme.GRID
            wanted = max(widest + beside, _LEAST_WORDS * theme.em() - 2 * theme.GRID)
        self.setFixedWidth(round(wanted))
        self.doItemsLayout()
