"""The head of a page: Back, the title, and the buttons beside it, or below where one row has no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayoutItem, QStyle, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets.flow import FlowLayout

_WIDE = 1 << 14  # pixels in which no title breaks
_SLACK = 2  # pixels that a label needs beside its letters so as not to break its line


class HeadLayout(FlowLayout):
    """Of three widgets, in this order. A title that would break its line has the row to itself.

    It belongs to a widget of its own: PySide 6.11 crashes when a layout written in Python lies in another one.
    """

    def __init__(self, parent: QWidget, back: QWidget, title: QLabel, buttons: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        for widget in (back, title, buttons):
            self.addWidget(widget)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        back, _, buttons = self._items
        hints = [item.sizeHint() for item in (back, buttons)]
        width = sum(hint.width() for hint in hints) + self._title_width() + 2 * theme.BETWEEN
        return QSize(width, max(hint.height() for hint in hints))

    def _title_width(self) -> int:
        """Of the title in one line, in pixels."""
        return self._title.fontMetrics().horizontalAdvance(self._title.text()) + _SLACK

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Places the three, or only counts; gives the height."""
        back, title, buttons = self._items
        before = 0 if back.isEmpty() else back.sizeHint().width() + theme.BETWEEN
        beside = 0 if buttons.isEmpty() else buttons.sizeHint().width()
        one_row = beside and before + self._title_width() + theme.BETWEEN + beside <= rect.width()
        room = rect.width() - before - (theme.BETWEEN + beside if one_row else 0)
        step = back.sizeHint().height()
        head = max(_height(title, room), 0 if back.isEmpty() else step)
        middle = max(0, _height(title, _WIDE) - step) // 2  # of its first line
        spots = [
            (back, QRect(0, middle, before - theme.BETWEEN, step)),
            (title, QRect(before, 0, room, head)),
        ]
        height = head
        if beside:
            width = beside if one_row else rect.width()
            top = 0 if one_row else head + theme.INSIDE
            spots.append((buttons, QRect(rect.width() - width, top, width, _height(buttons, width))))
            height = max(head, top + _height(buttons, width))
        if move:
            for item, spot in spots:
                if not item.isEmpty():
                    item.setGeometry(self._mirrored(rect, spot))
        return height

    def _mirrored(self, rect: QRect, spot: QRect) -> QRect:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, rect, spot.translated(rect.topLeft()))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
