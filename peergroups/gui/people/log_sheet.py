"""The log of hours of somebody who leads, for a time, as a paper to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from peergroups.base.errors import RuleBroken
from peergroups.base.file_names import file_name
from peergroups.gui.core import i18n
from peergroups.gui.widgets import buttons, papers_out
from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.model.figure_periods import Days, Period, days_of
from peergroups.usecases import printing
from peergroups.usecases.papers import HOURS_LOG, PaperOrder
from peergroups.usecases.printing import Leaving

if TYPE_CHECKING:
    from peergroups.gui.people.leading import LeadingTab

_PERIODS = (Period.THIS_YEAR, Period.LAST_YEAR, Period.THIS_QUARTER, Period.LAST_QUARTER, Period.OWN)


class LogSheet(QWidget):
    """A time, days of one's own where that is chosen, and the button; for coordinators."""

    def __init__(self, tab: LeadingTab) -> None:
        super().__init__()
        self._tab = tab
        self.period, self.start, self.end = Choice(), Day(past=True), Day(past=True)
        self.captions = [label("strong", wrap=False) for _ in range(3)]
        self.print_button = buttons.plain(self._print, icon="printer", may="see_files")
        row = FlowLayout(self)
        pairs = []
        for caption, field in zip(self.captions, (self.period, self.start, self.end), strict=True):
            caption.setBuddy(field)
            pair = QWidget()
            line = FlowLayout(pair)
            line.addWidget(caption)
            line.addWidget(field)
            row.addWidget(pair)
            pairs.append(pair)
        row.addWidget(self.print_button)
        self._own = pairs[1:]
        self.period.currentIndexChanged.connect(lambda _at: self._fit())
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
        self.print_button.setText(self.tr("Print the log of hours"))

    def days(self) -> Days:
        """Never to come, unless somebody chose them."""
        period = Period(self.period.currentData())
        if period is Period.OWN:
            return self.start.value(), self.end.value()
        start, end = days_of(period, self._tab.page.today)
        return start, min(end, self._tab.page.today)

    def _fit(self) -> None:
        for pair in self._own:
            pair.setVisible(self.period.currentData() == Period.OWN)

    def _print(self) -> None:
        if not settled(self) or self._tab.row is None:
            return
        start, end = self.days()
        if end < start:
            self._tab.refuse(RuleBroken("figures.ends_before_start"))
            return
        spoken = i18n.spoken() if i18n.spoken() in printing.languages() else ""
        order = PaperOrder(HOURS_LOG, people=(self._tab.row.id,), language=spoken, start=start, end=end)
        name = file_name(QCoreApplication.translate("Handouts", "Log of hours to sign"), day=end)

        def made(leaving: Leaving) -> None:
            papers_out.print_or_save(self, leaving.pdf, name, self._tab.page.told)

        self._tab.jobs.start(
            printing.make, order, owner=self, done=made, failed=self._tab.refuse, writes=False
        )
