"""Two columns where the window is wide enough for both, else one below the other; and a form in columns."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QVBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets.form import WIDE, Form

_LEAST = 26  # em of one column


class _Sides(QLayout):
    """Equal columns from the top, or one below the other: it knows which for any width before it is laid out.

    A box that turns when it has got its width would ask for another height then, and a form squeezed into the old one
    would be seen until it has it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.AROUND)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        spots = self._spots(QRect(0, 0, width, 0))
        return max((spot.y() + spot.height() for _, spot in spots), default=0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, spot in self._spots(rect):
            item.setGeometry(QStyle.visualRect(mirrored, rect, spot))

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(sum(hint.width() for hint in hints) + gaps, height)

    def minimumSize(self) -> QSize:
        """One column is enough."""
        hints = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _spots(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        """Where each stands in so much width, from left to right."""
        count, gap = len(self._items), self.spacing()
        shown = self._shown()
        beside = rect.width() >= count * round(_LEAST * theme.em()) + (count - 1) * theme.AROUND
        columns = len(shown) if beside else 1
        width = (rect.width() - (columns - 1) * gap) // max(columns, 1)
        x, y, found = rect.x(), rect.y(), []
        for item in shown:
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            found.append((item, QRect(x, y, width, height)))
            x, y = (x + width + gap, y) if beside else (x, y + height + gap)
        return found


class SideBySide(QWidget):
    """Reading order is the first column, then the second."""

    def __init__(self, *columns: QWidget) -> None:
        super().__init__()
        self._sides = _Sides(self)
        for column in columns:
            self._sides.addWidget(column)


class Columns(SideBySide):
    """Forms side by side that are filled and read as one."""

    changed = Signal(str)

    def __init__(self, count: int = 2, *, compact: bool = False) -> None:
        self.forms = [Form(compact=compact) for _ in range(count)]
        super().__init__(*self.forms)
        for form in self.forms:
            form.changed.connect(self.changed)

    def add(self, name: str, field: QWidget, column: int, *, most: int | None = WIDE) -> QWidget:
        return self.forms[column].add(name, field, most=most)

    def set_beside(self, beside: bool) -> None:
        """Labels beside the fields, or above them."""
        for form in self.forms:
            form.set_beside(beside)
        self._sides.setSpacing(theme.GRID if beside else theme.AROUND)

    def field(self, name: str) -> QWidget:
        return self._of(name).field(name)

    def set_text(self, name: str, caption: str, why: str = "") -> None:
        self._of(name).set_text(name, caption, why)

    def values(self) -> dict[str, object]:
        return {name: value for form in self.forms for name, value in form.values().items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        for form in self.forms:
            form.set_values(values)

    def show_errors(self, codes: Mapping[str, str], *, go: bool = True) -> None:
        """The first field that needs another look gets the cursor last, and keeps it."""
        for form in reversed(self.forms):
            form.show_errors(codes, go=go)

    def _of(self, name: str) -> Form:
        return next(form for form in self.forms if name in form.values())


def stacked(*parts: QWidget) -> QWidget:
    """Parts below each other, as one column."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.BETWEEN)
    for part in parts:
        column.addWidget(part)
    return made
