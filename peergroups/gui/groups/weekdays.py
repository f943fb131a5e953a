"""Several days of the week, a box each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.widgets.flow import FlowLayout


class Weekdays(QWidget):
    """Its value is the days as text, such as `1,4` (0 is Monday): what is half typed is kept so."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {day: QCheckBox() for day in range(7)}
        self._row = FlowLayout(self)
        for box in self.boxes.values():
            box.toggled.connect(self.changed)
            self._row.addWidget(box)
        self.setFocusProxy(self.boxes[0])

    def set_days(self, order: Iterable[int]) -> None:
        """Their names, in the order of the country's week."""
        for day in order:
            self._row.removeWidget(self.boxes[day])
            self._row.addWidget(self.boxes[day])
            self.boxes[day].setText(language.weekday_name(day, i18n.spoken()))

    def leave_out(self, day: object) -> None:
        """The day that is chosen elsewhere keeps its place, so that the others keep theirs."""
        for number, box in self.boxes.items():
            box.setEnabled(number != day)

    def days(self) -> frozenset[int]:
        return frozenset(day for day, box in self.boxes.items() if box.isChecked())

    def value(self) -> str:
        return ",".join(str(day) for day in sorted(self.days()))

    def set_value(self, value: object) -> None:
        for day, box in self.boxes.items():
            box.setChecked(str(day) in str(value or ""))
