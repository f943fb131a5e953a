"""One of a few, each with a sentence that says what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSpacerItem, QVBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label

_BESIDE = 19  # pixels around the circle of a button, as the style sheet has it


class Radios(QWidget):
    """A ValueField; give the values once and their words in `retranslate`."""

    changed = Signal()

    def __init__(self, values: Sequence[object]) -> None:
        super().__init__()
        self._values = list(values)
        self.buttons = [QRadioButton() for _ in values]
        self._sentences = [label("soft") for _ in values]
        self._gaps: list[tuple[QHBoxLayout, QSpacerItem]] = []
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button, sentence in zip(self.buttons, self._sentences, strict=True):
            group.addButton(button)
            column.addWidget(button)
            row = QHBoxLayout()
            gap = QSpacerItem(0, 0)
            row.addItem(gap)
            row.addWidget(sentence, 1)
            column.addLayout(row)
            self._gaps.append((row, gap))
            button.toggled.connect(self._toggle)
        self.buttons[0].setChecked(True)
        self._fit()

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """The sentences stand where the words of the buttons begin."""
        for row, gap in self._gaps:
            gap.changeSize(round(20 * theme.scale()) + _BESIDE, 0)
            row.invalidate()

    def _toggle(self, on: bool) -> None:
        if on:
            chosen = next(b for b in self.buttons if b.isChecked())
            self.setFocusProxy(chosen)
            self.changed.emit()
