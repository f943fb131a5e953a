"""Two columns where the window is wide enough for both, else one below the other; and a form in columns."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets.form import WIDE, Form

_LEAST = 26  # em of one column


class SideBySide(QWidget):
    """Reading order is the first column, then the second."""

    def __init__(self, *columns: QWidget) -> None:
        super().__init__()
        self._columns = columns
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.AROUND)
        for column in columns:
            self._box.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """One column is enough: the layout would ask for the room of all."""
        hint = super().minimumSizeHint()
        widest = max((column.minimumSizeHint().width() for column in self._columns), default=0)
        return QSize(min(hint.width(), widest), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = len(self._columns)
        room = count * round(_LEAST * theme.em()) + (count - 1) * theme.AROUND
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if self.width() >= room else direction.TopToBottom
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)


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
        self._box.setSpacing(theme.GRID if beside else theme.AROUND)

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
