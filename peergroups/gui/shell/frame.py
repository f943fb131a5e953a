"""What stands around the pages: strip, navigation, bar; each takes the form that the room of the window allows."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from peergroups.gui.core import measure
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.shell.banner import Banner
from peergroups.gui.shell.bar import Bar
from peergroups.gui.shell.navigation import Navigation
from peergroups.gui.shell.strip import Strip
from peergroups.gui.style import theme

_ANY = QSizePolicy.Policy.Ignored


class Frame(QWidget):
    """Strip above, navigation at the leading side, the page in `stack`, the bar below it."""

    def __init__(self, banner: Banner, navigation: Navigation) -> None:
        super().__init__()
        self.strip, self.banner, self.navigation, self.bar = Strip(), banner, navigation, Bar()
        self.measure: Measure | None = None
        self._is_locked = True
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(_ANY, _ANY)  # no page widens the window
        self.margin = QWidget()
        self.margin.setProperty("role", "margin")
        column = QVBoxLayout(self.margin)
        column.addWidget(navigation)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        work = QVBoxLayout()
        work.setSpacing(0)
        work.addWidget(self.stack, 1)
        work.addWidget(self.bar)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.margin)
        middle.addLayout(work, 1)
        whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.strip)
        whole.addWidget(self.banner)
        whole.addLayout(middle, 1)

    def fit(self, size: QSize) -> Measure:
        """Takes the form for a window of that inner size; gives the measure of it."""
        found = measure.of(size, theme.em(), self.measure)
        if found.width is Width.RAIL and not self.navigation.rail_fits(size.height() - self.strip.height()):
            found = Measure(Width.MENU, found.low, found.em)
        self.measure = found
        self.navigation.show_rail(found.width is Width.RAIL)
        self.strip.fit(found)
        self.bar.fit(found)
        self._show_margin()
        return found

    def show_locked(self, locked: bool) -> None:
        """Nothing leads anywhere while it is locked."""
        self._is_locked = locked
        self.strip.show_lock(locked)
        self._show_margin()

    def _show_margin(self) -> None:
        narrow = self.measure is not None and self.measure.width is Width.MENU
        self.margin.setHidden(self._is_locked or narrow)
