"""A time that a paper is about: this or the last year or quarter, or other days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peergroups.gui.widgets.dates import Day
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.model.figure_periods import Days, Period, days_of

_PERIODS = (Period.THIS_YEAR, Period.LAST_YEAR, Period.THIS_QUARTER, Period.LAST_QUARTER, Period.OWN)


class Span(QWidget):
    """`today` gives the day it is. First and last day are asked where they are days of one's own."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.period, self.start, self.end = Choice(), Day(past=True), Day(past=True)
        self.captions = [label("strong", wrap=False) for _ in range(3)]
        self.row = FlowLayout(self)
        pairs = []
        for caption, field in zip(self.captions, (self.period, self.start, self.end), strict=True):
            caption.setBuddy(field)
            pair = QWidget()
            line = FlowLayout(pair)
            line.addWidget(caption)
            line.addWidget(field)
            self.row.addWidget(pair)
            pairs.append(pair)
        self._own = pairs[1:]
        self.period.currentIndexChanged.connect(lambda _at: self._fit())
        for day in (self.start, self.end):
            day.changed.connect(self.changed)
        self._fit()

    def retranslate(self) -> None:
        words = (self.tr("Time"), self.tr("From"), self.tr("To"))
        for caption, field, text in zip(
            self.captions, (self.period, self.start, self.end), words, strict=True
        ):
            caption.setText(text)
            field.setAccessibleName(text)
        called = (
            self.tr("This year"), self.tr("Last year"), self.tr("This quarter"), self.tr("Last quarter"),
            self.tr("Other days"),
        )  # fmt: skip
        self.period.set_choices(list(zip(_PERIODS, called, strict=True)))

    def days(self) -> Days:
        """Never to come, unless somebody chose them; then the last may come before the first."""
        period = Period(self.period.currentData())
        if period is Period.OWN:
            return self.start.value(), self.end.value()
        today = self._today()
        start, end = days_of(period, today)
        return start, min(end, today)

    def chosen(self) -> dict[str, object]:
        return {"period": self.period.currentData(), "start": self.start.value(), "end": self.end.value()}

    def choose(self, chosen: Mapping[str, Any]) -> None:
        """The same again."""
        self.period.choose(chosen["period"])
        self.start.set_value(chosen["start"])
        self.end.set_value(chosen["end"])

    def _fit(self) -> None:
        for pair in self._own:
            pair.setVisible(self.period.currentData() == Period.OWN)
        self.changed.emit()
