"""What is asked about the days of a list: their order, and whose years are those that two calendars have."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.radios import Radios
from peergroups.model.roster import RosterField
from peergroups.model.roster_dates import Calendar
from peergroups.usecases.rosters import RosterFile

_DATED = frozenset({RosterField.JOINED_ON, RosterField.BIRTH_YEAR})
_CALENDARS = (Calendar.PERSIAN, Calendar.ISLAMIC, Calendar.GREGORIAN)


class ListQuestions(QWidget):
    """A question is hidden where it does not arise; the guess is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.order_caption, self.calendar_caption = label("strong"), label("strong")
        self.order, self.calendar = Radios([True, False]), Radios(_CALENDARS)
        self._file: RosterFile | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        for widget in (self.order_caption, self.order, self.calendar_caption, self.calendar):
            column.addWidget(widget)
        self.order.changed.connect(self.changed)
        self.calendar.changed.connect(self.changed)

    def retranslate(self) -> None:
        self.order_caption.setText(self.tr("What 3/4/2026 means in this file"))
        self.order.set_words([(self.tr("the third of April"), ""), (self.tr("the fourth of March"), "")])
        year = self._file.open_year if self._file is not None else None
        if year is None:
            return
        self.calendar_caption.setText(self.tr("What the year {year} means in this file").format(year=year))
        ours = [language.day_of(one, year, 6, 15) for one in _CALENDARS[:2]]
        persian, islamic = (day.year if day is not None else "" for day in ours)
        self.calendar.set_words(
            [
                (self.tr("a Persian year: {year}").format(year=persian), ""),
                (self.tr("a Hijri year: {year}").format(year=islamic), ""),
                (self.tr("something else: leave such years empty"), ""),
            ]
        )

    def start(self, file: RosterFile, *, day_first: bool, old_years: Calendar) -> None:
        """Another file, with what is chosen for it."""
        self._file = file
        before = self.blockSignals(True)
        self.order.set_value(day_first)
        self.calendar.set_value(old_years)
        self.blockSignals(before)
        self.retranslate()

    def show_for(self, file: RosterFile | None, mapping: dict[int, RosterField]) -> None:
        """What has to be asked under these columns."""
        dated = file is not None and bool(_DATED & set(mapping.values()))
        asks_order = file is not None and dated and file.asks_order
        asks_year = file is not None and dated and file.open_year is not None
        for widgets, asked in (
            ((self.order_caption, self.order), asks_order),
            ((self.calendar_caption, self.calendar), asks_year),
        ):
            for widget in widgets:
                widget.setVisible(asked)
        self.setVisible(asks_order or asks_year)

    def day_first(self) -> bool | None:
        """What was said; None where nobody was asked."""
        return bool(self.order.value()) if not self.order.isHidden() else None

    def old_years(self) -> Calendar | None:
        """What was said; None where nobody was asked."""
        return Calendar(str(self.calendar.value())) if not self.calendar.isHidden() else None
