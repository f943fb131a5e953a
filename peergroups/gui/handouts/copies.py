"""How many copies in which language: a number a language, how far its text is, and who has read it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.handouts import words
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.labels import label

MOST = 500


class Copies(QWidget):
    """The languages that are wanted stand in rows; the others wait in a list below them."""

    changed = Signal()
    review = Signal(str)  # the language whose text somebody wants to mark, or to mark no longer

    def __init__(self) -> None:
        super().__init__()
        self._states: dict[str, str] = {}
        self._readers: dict[str, str] = {}
        self._may_review = True  # to say that somebody has read a text is to write
        self.numbers: dict[str, Number] = {}
        self.review_buttons: dict[str, buttons.Button] = {}
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setColumnStretch(0, 1)
        self.more = Choice()
        self.more_label = label("strong")
        self.more_label.setBuddy(self.more)
        self.more.activated.connect(lambda _at: self._add(str(self.more.currentData() or "")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self._rows)
        column.addWidget(self.more_label)
        column.addWidget(self.more)

    def retranslate(self) -> None:
        self.more_label.setText(self.tr("Another lan&guage"))
        self.more.setAccessibleName(self.tr("Another language"))
        self._show(self.values())

    def show_states(
        self,
        states: Mapping[str, str],
        wanted: Mapping[str, int],
        readers: Mapping[str, str],
        *,
        may_review: bool = True,
    ) -> None:
        """The languages of a handout with their states, how many copies of each, and who has read which."""
        self._states, self._readers, self._may_review = dict(states), dict(readers), may_review
        self._show({code: wanted[code] for code in wanted if code in states})

    def values(self) -> dict[str, int]:
        """Copies by language, in the order shown."""
        return {code: number.value() for code, number in self.numbers.items()}

    def order(self, copies: Mapping[str, int]) -> None:
        """So many, in the languages that there are."""
        self._show({code: copies[code] for code in copies if code in self._states})
        self.changed.emit()

    def _add(self, code: str) -> None:
        if code:
            self._show({**self.values(), code: 1})
            self.numbers[code].setFocus()
            self.changed.emit()

    def _show(self, copies: Mapping[str, int]) -> None:
        focused = next((code for code, number in self.numbers.items() if number.hasFocus()), None)
        self._clear()
        for row, (code, count) in enumerate(copies.items()):
            self._add_row(row, code, count)
        spoken = i18n.spoken()
        others = [(code, language.language_name(code, spoken)) for code in self._states if code not in copies]
        others.sort(key=lambda one: language.sort_key(one[1], spoken))
        self.more.set_choices([("", self.tr("Choose…")), *others])
        self.more.setVisible(bool(others))
        self.more_label.setVisible(bool(others))
        if focused in self.numbers:
            self.numbers[focused].setFocus()

    def _add_row(self, row: int, code: str, count: int) -> None:
        name = label("strong", language.language_name(code, i18n.spoken()))
        number = self.numbers[code] = Number(0, MOST)
        number.setValue(count)
        number.setAccessibleName(name.text())
        state = label("soft", self._state_text(code))
        number.setAccessibleDescription(state.text())
        number.valueChanged.connect(lambda _value: self.changed.emit())
        name.setBuddy(number)
        self._grid.addWidget(name, row * 3, 0)
        self._grid.addWidget(number, row * 3, 1)
        self._grid.addWidget(state, row * 3 + 1, 0, 1, 2)
        if self._states[code] == "source" or not self._may_review:
            return
        button = self.review_buttons[code] = buttons.link(lambda: self.review.emit(code))
        read = code in self._readers
        button.setText(self.tr("Not read after all") if read else self.tr("Mark as reviewed…"))
        button.setAccessibleName(self._review_name(name.text(), read=read))
        self._grid.addWidget(button, row * 3 + 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)

    def _review_name(self, name: str, *, read: bool) -> str:
        if read:
            return self.tr("{language}: not read after all").format(language=name)
        return self.tr("{language}: mark as reviewed…").format(language=name)

    def _state_text(self, code: str) -> str:
        """How far the text is; with the reader where we know one."""
        return self._readers.get(code) or words.state_word(self._states[code])

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.numbers, self.review_buttons = {}, {}
