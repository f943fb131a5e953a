"""The log of hours of somebody who leads, for a time, as a paper to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peergroups.base.file_names import file_name
from peergroups.gui.core import i18n
from peergroups.gui.widgets import buttons, papers_out
from peergroups.gui.widgets.dates import settled
from peergroups.gui.widgets.span import Span
from peergroups.usecases import printing
from peergroups.usecases.papers import HOURS_LOG, PaperOrder
from peergroups.usecases.printing import Leaving

if TYPE_CHECKING:
    from peergroups.gui.people.leading import LeadingTab


class LogSheet(Span):
    """With the button; for coordinators."""

    def __init__(self, tab: LeadingTab) -> None:
        super().__init__(lambda: tab.page.today)
        self._tab = tab
        self.print_button = buttons.plain(self._print, icon="printer", may="see_files")
        self.row.addWidget(self.print_button)

    def retranslate(self) -> None:
        super().retranslate()
        self.print_button.setText(self.tr("Print the log of hours"))

    def _print(self) -> None:
        if not settled(self) or self._tab.row is None:
            return
        start, end = self.days()
        spoken = i18n.spoken() if i18n.spoken() in printing.languages() else ""
        order = PaperOrder(HOURS_LOG, people=(self._tab.row.id,), language=spoken, start=start, end=end)
        name = file_name(QCoreApplication.translate("Handouts", "Log of hours to sign"), day=end)

        def made(leaving: Leaving) -> None:
            papers_out.print_or_save(self, leaving.pdf, name, self._tab.page.told)

        self._tab.jobs.start(
            printing.make, order, owner=self, done=made, failed=self._tab.refuse, writes=False
        )
