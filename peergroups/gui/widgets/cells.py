"""Cells of a table whose text is whole where smaller letters or a second line can make it so.

Qt draws a further line only where one as high as the line before has room: lines of two scripts count as the higher.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets import whole_text

ACROSS, DOWN = 26, 8  # pixels of a cell that are not text
_LINES = 2  # of the usual letters, before they are smaller


class WholeCells(QStyledItemDelegate):
    """Draws what does not fit in its line smaller, then in more lines; what no letters make fit ends in "…"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        room = QSize(option.rect.width() - ACROSS, option.rect.height() - DOWN)
        measure = QFontMetrics(option.font)
        is_short = measure.horizontalAdvance(option.text) <= room.width()
        if is_short or whole_text.least_height(option.text, room.width(), even=True) <= room.height():
            option.textElideMode = Qt.TextElideMode.ElideNone  # a letter may reach past its line
        if is_short:
            return
        if option.textElideMode == Qt.TextElideMode.ElideNone:  # else a long note begins in the usual letters
            option.font = whole_text.font_for(option.text, room, even=True)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        option.text = whole_text.breakable(option.text, QFontMetrics(option.font), room.width())


class WholeItems(QStyledItemDelegate):
    """Rows of a list that opens: what does not fit in its line takes more of them."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        measure, room = QFontMetrics(option.font), self._room()
        if measure.horizontalAdvance(option.text) > room:
            option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
            option.text = whole_text.breakable(option.text, measure, room)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        lines = len(whole_text.lines_of(str(index.data() or ""), self._room()))
        return QSize(hint.width(), hint.height() + (lines - 1) * QFontMetrics(option.font).lineSpacing())

    def _room(self) -> int:
        box = self.parent()
        assert isinstance(box, QComboBox)
        return max(box.width() - 2 * theme.RING - ACROSS, 1)  # the list is as wide as its box


class WrappedItems(QStyledItemDelegate):
    """Breaks a line of a list before the edge: Qt forgets what the style keeps free around it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        option.rect = option.rect.adjusted(0, 0, -theme.AROUND, 0)
        return super().sizeHint(option, index)


def height_of(text: str, width: int, *, lines: int = 0) -> int:
    """The pixels of a row in which that text is whole in a column of that width; of so many lines at most, if any."""
    room, measure = max(width - ACROSS, 1), QFontMetrics(theme.font(theme.BODY))
    if measure.horizontalAdvance(text) <= room:
        return theme.target()
    usual = len(whole_text.lines_of(text, room))
    height = whole_text.height_of(text, room, lines=lines, even=True)
    if usual > _LINES and not lines:
        height = whole_text.least_height(text, room, even=True)
    return max(theme.target(), height + DOWN)
