"""Tabs that are as high as the one in view, without a box around the boxes."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QTabWidget, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets.pane import Pane


class Tabs(QTabWidget):
    """Give each pane with `add`, and its word with `setTabText` in `retranslate`."""

    def __init__(self) -> None:
        super().__init__()
        self.setUsesScrollButtons(False)
        self.setDocumentMode(True)
        self.currentChanged.connect(self._fit)

    def add(self, pane: Pane) -> None:
        pane.column.setContentsMargins(theme.GRID, theme.BETWEEN, theme.GRID, 0)
        self.addTab(pane, "")
        self._fit()

    def _fit(self) -> None:
        """A tab out of view asks for no room."""
        policy = QSizePolicy.Policy
        for at in range(self.count()):
            tab = self.widget(at)
            assert isinstance(tab, QWidget)
            shown = policy.Preferred if at == self.currentIndex() else policy.Ignored
            tab.setSizePolicy(shown, shown)
            tab.updateGeometry()
        self.updateGeometry()
