"""A step of the unlock page: what it asks, and what its buttons say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label


class Panel(QWidget):
    """Build it in `__init__` into `column`; the page shows the heading above and the buttons below."""

    forward = Signal()  # Enter in the last field

    def __init__(self) -> None:
        super().__init__()
        self.heading = ""
        self.forward_text = ""
        self.sentence = label("body")
        self.more: list[buttons.Button] = []  # further ways, below the primary button
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.BETWEEN)
        self.column.addWidget(self.sentence)

    def retranslate(self) -> None:
        """Sets every text, `heading` and `forward_text` among them."""

    def prepare(self, folder: Path, *, made: bool) -> None:
        """About to be shown: for the vault in this folder, which is open already or not."""

    def first(self) -> QWidget:
        """Where the work begins."""
        raise NotImplementedError

    def complain(self, sentence: str) -> None:
        """Says what went wrong beside the fields it is about."""

    def clear(self) -> None:
        """Forgets what was typed."""
