"""How many copies in which language: a number for each language of the handout."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from peergroups.base import language
from peergroups.gui import i18n, theme
from peergroups.gui.i18n import QT_TRANSLATE_NOOP
from peergroups.gui.widgets.fields import Number
from peergroups.gui.widgets.labels import label

_MOST = 500
_STATES = {
    "source": QT_TRANSLATE_NOOP("Handouts", "the original text"),
    "draft": QT_TRANSLATE_NOOP("Handouts", "draft, not yet read by a fluent speaker"),
    "reviewed": QT_TRANSLATE_NOOP("Handouts", "read by a fluent speaker"),
}


def state_word(state: str) -> str:
    """How far a translation is, in words."""
    return QCoreApplication.translate("Handouts", _STATES.get(state, state))


class Copies(QWidget):
    """One row a language: its name, how far the text is, a number."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.INSIDE)
        self._grid.setColumnStretch(0, 1)
        self._numbers: dict[str, Number] = {}

    def show_states(self, states: Mapping[str, str], wanted: Mapping[str, int]) -> None:
        """The languages of a handout with their states, and how many copies of each are proposed."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._numbers.clear()
        for row, (code, state) in enumerate(states.items()):
            name = label("strong", language.language_name(code, i18n.spoken()))
            number = self._numbers[code] = Number(0, _MOST)
            number.setValue(wanted.get(code, 0))
            number.setAccessibleName(name.text())
            number.setAccessibleDescription(state_word(state))
            number.valueChanged.connect(lambda _value: self.changed.emit())
            name.setBuddy(number)
            self._grid.addWidget(name, row * 2, 0)
            self._grid.addWidget(number, row * 2, 1)
            self._grid.addWidget(label("soft", state_word(state)), row * 2 + 1, 0, 1, 2)

    def values(self) -> dict[str, int]:
        """Copies by language; zero where none is wanted."""
        return {code: number.value() for code, number in self._numbers.items()}
