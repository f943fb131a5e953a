"""A row that breaks into further rows when the text is large or the window narrow, from the leading side."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from peergroups.gui.style import theme


class FlowLayout(QLayout):
    """Items at their own size, in reading order, mirrored from right to left.

    A widget given to `grow` takes what is left of its row.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = theme.INSIDE, in_middle: bool = True
    ) -> None:
        """`in_middle`: what is lower than its row stands in the middle of it, else at its top."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._in_middle = gap, in_middle
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._visible()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        hints = [item.minimumSize() for item in self._visible()]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Places every item, or only counts; gives the height."""
        parent = self.parentWidget()
        mirrored = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y = 0
        for row in self._rows(rect.width()):
            x, height = 0, max(size.height() for _, size in row)
            for item, size in row:
                if move:
                    spot = QRect(
                        rect.topLeft() + QPoint(x, y + (height - size.height()) // 2 * self._in_middle),
                        size,
                    )
                    item.setGeometry(QStyle.visualRect(mirrored, rect, spot))
                x += size.width() + self._gap
            y += height + self._gap
        return max(y - self._gap, 0)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands side by side in so much width, each with its size."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._visible():
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if not rows or x + size.width() > width:
                rows.append([])
                x = 0
            rows[-1].append((item, size))
            x += size.width() + self._gap
        return rows
