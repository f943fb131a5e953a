"""Languages as a field: the chosen ones as buttons that take them away, and a box that finds more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.completer import Completer
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import WIDE
from peergroups.gui.widgets.text import LineBox
from peergroups.model.roster_words import language_codes


class LanguagesField(QWidget):
    """A ValueField whose value is codes joined by commas, the preferred one first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._codes: list[str] = []
        self.chips: dict[str, buttons.Button] = {}
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self.box = LineBox()
        self.completer = Completer(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self._holder)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.completer.picked.connect(self._add)
        self.box.returnPressed.connect(self._enter)
        self._offer()
        self._show()
        self._fit()

    def value(self) -> str:
        return ",".join(self._codes)

    def set_value(self, value: object) -> None:
        codes = [code for code in str(value or "").split(",") if code]
        if codes != self._codes:
            self._codes = codes
            self._show()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._offer()
            self._show()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.box.setMaximumWidth(round(WIDE * theme.scale()))

    def _offer(self) -> None:
        self.completer.offer(_all_languages)

    def _enter(self) -> None:
        code = self.completer.best(self.box.text())
        if code is not None:
            self._add(code)

    def _add(self, code: object) -> None:
        self.box.setText("")
        if isinstance(code, str) and code not in self._codes:
            self._codes.append(code)
            self._show()
            self.changed.emit()

    def _remove(self, code: str) -> None:
        if code in self._codes:
            self._codes.remove(code)
            self._show()
            self.box.setFocus()
            self.changed.emit()

    def _show(self) -> None:
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {code: self._chip(code) for code in self._codes}
        self._holder.setVisible(bool(self._codes))
        self.box.setPlaceholderText(self.tr("Type a language, then Enter"))

    def _chip(self, code: str) -> buttons.Button:
        name = language.language_name(code, i18n.spoken())
        chip = buttons.plain(lambda: self._remove(code), icon="x")
        chip.setText(i18n.isolated(name))
        chip.setAccessibleName(self.tr("Take away {language}").format(language=name))
        self._flow.addWidget(chip)
        chip.show()
        return chip


def _all_languages() -> list[tuple[str, str]]:
    """Every language by name, in the order of the language of the window."""
    spoken = i18n.spoken()
    named = [(code, language.language_name(code, spoken)) for code in language_codes()]
    return sorted(named, key=lambda one: language.sort_key(one[1], spoken))


def in_words(codes: tuple[str, ...]) -> str:
    """A list of languages by name, for a fact or a cell of a table."""
    return i18n.listed(language.language_name(code, i18n.spoken()) for code in codes)
