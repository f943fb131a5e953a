"""One of a few, each with a sentence that says what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from peergroups.gui import theme
from peergroups.gui.widgets.labels import label


class Radios(QWidget):
    """A ValueField; give the values once and their words in `retranslate`."""

    changed = Signal()

    def __init__(self, values: Sequence[object]) -> None:
        super().__init__()
        self._values = list(values)
        self.buttons = [QRadioButton() for _ in values]
        self._sentences = [label("soft") for _ in values]
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button, sentence in zip(self.buttons, self._sentences, strict=True):
            group.addButton(button)
            column.addWidget(button)
            sentence.setContentsMargins(self._indent(), 0, 0, theme.INSIDE)
            column.addWidget(sentence)
            button.toggled.connect(self._toggle)
        self.buttons[0].setChecked(True)

    def value(self) -> object:
        return next(v for v, b in zip(self._values, self.buttons, strict=True) if b.isChecked())

    def set_value(self, value: object) -> None:
        self.buttons[self._values.index(value)].setChecked(True)

    def set_words(self, words: Sequence[tuple[str, str]]) -> None:
        """Word and sentence of each value, in order; a sentence may be empty."""
        for (word, sentence), button, line in zip(words, self.buttons, self._sentences, strict=True):
            button.setText(word)
            button.setAccessibleDescription(sentence)
            line.setText(sentence)
            line.setVisible(bool(sentence))
            side = self._indent()
            line.setContentsMargins(
                0 if self.isRightToLeft() else side, 0, side if self.isRightToLeft() else 0, theme.INSIDE
            )

    def _indent(self) -> int:
        """To where the words of the buttons begin."""
        return round(20 * theme.scale()) + 19

    def _toggle(self, on: bool) -> None:
        if on:
            chosen = next(b for b in self.buttons if b.isChecked())
            self.setFocusProxy(chosen)
            self.changed.emit()
