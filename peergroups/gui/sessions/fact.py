"""One fact above the names that asks for an answer, with the button that gives it; gone with the next act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label


class Fact(QWidget):
    """Hidden while there is nothing to ask."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("strong")
        self.button = buttons.plain(self._answer)
        self._act: Callable[[], object] | None = None
        row = FlowLayout(self)
        row.addWidget(self.sentence)
        row.addWidget(self.button)
        self.hide()

    def ask(self, sentence: str, button: str, act: Callable[[], object]) -> None:
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setAccessibleName(f"{button}. {sentence}")
        self._act = act
        self.show()

    def drop(self) -> None:
        self._act = None
        self.hide()

    def _answer(self) -> None:
        if self._act is not None:
            self._act()
