"""A number with a minus and a plus: guests at the door, or heads in a group that keeps no names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Number
from peergroups.model.sessions import MOST_PEOPLE


class _Figure(Number):
    """A number without arrows of its own. Qt 6.11 then leaves the figure no room, left to right."""

    def __init__(self) -> None:
        super().__init__(0, MOST_PEOPLE)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter is no figure: it is for whoever else wants it."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        ring = theme.RING
        self.lineEdit().setGeometry(self.rect().adjusted(ring, ring, -ring, -ring))


class Counter(QWidget):
    """`changed` tells the number the user wants; every step and every typed figure."""

    changed = Signal(int)

    def __init__(self, *, big: bool = False) -> None:
        super().__init__()
        self._big = big
        self.fewer = buttons.square(buttons.plain(lambda: self._step(-1)))
        self.box = _Figure()
        self.more = buttons.square(buttons.plain(lambda: self._step(1)))
        self.fewer.setText("\u2212")
        self.more.setText("+")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.INSIDE)
        for widget in (self.fewer, self.box, self.more):
            row.addWidget(widget)
        for button in (self.fewer, self.more):  # a click leaves the cursor where one types
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if big:
            row.addStretch(1)
        self.box.valueChanged.connect(self.changed)
        self.fit()

    def set_names(self, *, what: str, fewer: str, more: str) -> None:
        """What is counted, and what the two buttons do, for those who hear it."""
        self.box.setAccessibleName(what)
        self.fewer.setAccessibleName(fewer)
        self.more.setAccessibleName(more)

    def show_number(self, number: int) -> None:
        """Shows a number without telling."""
        if number != self.box.value():
            before = self.box.blockSignals(True)
            self.box.setValue(number)
            self.box.blockSignals(before)

    def fit(self) -> None:
        """Sizes for the present text size."""
        size = theme.TITLE if self._big else theme.BODY
        if self._big:
            points = f"{size * theme.scale():.1f}"
            self.box.setStyleSheet(f"* {{ font-size: {points}pt; font-weight: 700; }}")
        digits = QFontMetrics(theme.font(size, bold=self._big)).horizontalAdvance("0000")
        self.box.setFixedWidth(digits + 6 * theme.INSIDE)

    def _step(self, by: int) -> None:
        self.box.setValue(self.box.value() + by)
