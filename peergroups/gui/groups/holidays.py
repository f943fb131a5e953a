"""The holidays among the days that are being planned: found as they are typed, each with a tick to leave it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.core.ticket import Ticket
from peergroups.gui.groups import words
from peergroups.gui.style import theme
from peergroups.gui.widgets.boxes import box
from peergroups.gui.widgets.labels import label
from peergroups.usecases import series as series_of
from peergroups.usecases.vaults import OpenVault

_SETTLE = 150  # ms after the last change before they are looked for
Planned = Sequence[Mapping[str, object]]


class Holidays(QWidget):
    """`changed` is emitted when others were found, and with each tick."""

    changed = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._ticket: Ticket | None = None
        self._planned: Planned = ()
        self._met: set[date] = set()  # those on which they meet all the same
        self.is_decided = False  # by a tick of whoever plans
        self._boxes: dict[QCheckBox, date] = {}
        self._are_these = False  # what is shown belongs to what is planned now
        self.found = label("body")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(self.found)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._look)
        self.hide()

    def begin(self, met: frozenset[date] = frozenset()) -> None:
        """Nothing was decided yet, but that they meet on those."""
        self._met, self.is_decided = set(met), False
        self._offer({})
        self._planned = ()

    def look(self, planned: Planned) -> None:
        """Finds those of series with these values, soon."""
        if not self._are_these or list(planned) != list(self._planned):
            self._are_these = False
            self._planned = planned
            self._settle.start()

    def skips(self) -> frozenset[date]:
        return frozenset(day for box, day in self._known() if box.isChecked())

    def keeps(self) -> frozenset[date]:
        return frozenset(day for box, day in self._known() if not box.isChecked())

    def boxes(self) -> list[QCheckBox]:
        return list(self._boxes)

    def retranslate(self) -> None:
        self.found.setText(self.tr("These dates are holidays. Ticked ones are left out:"))
        if self._planned:
            self._settle.start()  # their names too

    def _known(self) -> list[tuple[QCheckBox, date]]:
        return list(self._boxes.items()) if self._are_these else []

    def _look(self) -> None:
        if self._jobs.vault is None:
            return

        def done(found: dict[date, str]) -> None:
            if ticket is self._ticket:
                self._are_these = True
                self._offer(found)
                self.changed.emit()

        self._ticket = ticket = self._jobs.read(
            _find, self._planned, i18n.spoken(), owner=self, done=done, failed=lambda _error: done({})
        )

    def _offer(self, found: Mapping[date, str]) -> None:
        focused = next((day for tick, day in self._boxes.items() if tick.hasFocus()), None)
        for tick in self._boxes:
            self._column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._boxes = {}
        for day, name in sorted(found.items()):
            told = self.tr("{date}: {holiday}").format(date=words.day_text(day), holiday=name)
            tick = box(told)
            tick.setChecked(day not in self._met)
            tick.toggled.connect(lambda on, day=day: self._decide(day, on))
            self._boxes[tick] = day
            self._column.addWidget(tick)
            if day == focused:
                tick.setFocus()
        self.setVisible(bool(found))

    def _decide(self, day: date, left_out: bool) -> None:
        (self._met.discard if left_out else self._met.add)(day)
        self.is_decided = True
        self.changed.emit()


def _find(vault: OpenVault, planned: Planned, spoken: str, *, ticket: Ticket) -> dict[date, str]:
    """In the worker: the list of a country takes a while to load."""
    found: dict[date, str] = {}
    for number, values in enumerate(planned):
        ticket.step(number)
        found |= series_of.holidays(vault, values, spoken)
    return found
