"""Language and text size of the window: fields that know their choices and act at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from peergroups.base import language
from peergroups.base.settings import TEXT_SIZES
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import i18n
from peergroups.gui.core.context import Context
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout


class LanguageRadios(QWidget):
    """The languages of the window, each by its own name; the window speaks the chosen one at once."""

    chosen = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.radios = {code: QRadioButton(name) for code, name in WINDOW_LANGUAGES.items()}
        group = QButtonGroup(self)
        flow = FlowLayout(self)
        for code, radio in self.radios.items():
            group.addButton(radio)
            flow.addWidget(radio)
            radio.clicked.connect(lambda _on=False, code=code: self._choose(code))
        self.follow()

    def follow(self) -> None:
        """Shows the language the window speaks."""
        radio = self.radios[i18n.spoken()]
        radio.setChecked(True)
        self.setFocusProxy(radio)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.follow()
        elif event.type() == QEvent.Type.StyleChange:
            self._even()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._even()

    def _even(self) -> None:
        """Arabic letters ask for a higher line: all the names stand on one."""
        for radio in self.radios.values():
            radio.setMinimumHeight(0)
        height = max(radio.sizeHint().height() for radio in self.radios.values())
        for radio in self.radios.values():
            radio.setMinimumHeight(height)

    def _choose(self, code: str) -> None:
        self._context.settings.language = code
        self._context.settings.save()
        self._context.restyle()
        self.chosen.emit()


class TextSize(Choice):
    """The sizes the text can have; `follow` shows the one in use, choosing another one acts at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.currentIndexChanged.connect(lambda _at: self._choose())

    def retranslate(self) -> None:
        before = self.blockSignals(True)
        spoken = i18n.spoken()
        self.set_choices(
            (size, self.tr("{number} %").format(number=language.format_number(size, spoken)))
            for size in TEXT_SIZES
        )
        self.choose(self._context.settings.text_size)
        self.blockSignals(before)

    def follow(self) -> None:
        before = self.blockSignals(True)
        self.choose(self._context.settings.text_size)
        self.blockSignals(before)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.count():
            self.follow()

    def _choose(self) -> None:
        size = self.currentData()
        if size is not None and size != self._context.settings.text_size:
            self._context.settings.text_size = size
            self._context.settings.save()
            self._context.restyle()
