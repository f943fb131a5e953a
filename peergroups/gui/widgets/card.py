"""A panel with a thin edge, for what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from peergroups.gui.style import theme


class Card(QFrame):
    """Put widgets into `body`."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.BETWEEN, theme.BETWEEN, theme.BETWEEN, theme.BETWEEN)
        self.body.setSpacing(theme.INSIDE)
