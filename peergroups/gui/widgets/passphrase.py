"""A field for a passphrase: hidden, with Show, Caps Lock, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.announce import announce
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import LineBox

_TELL = frozenset({"windows", "cocoa"})  # elsewhere Qt says the language of the system, whatever is typed
_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


def keyboard_language() -> str:
    """The language of the keyboard in use, by its own name; "" where Qt cannot tell."""
    if QGuiApplication.platformName() not in _TELL:
        return ""
    return str(QGuiApplication.inputMethod().locale().nativeLanguageName())


class PassphraseBox(LineBox):
    """Hides what is typed, and tells from the letters themselves whether Caps Lock seems to be on."""

    caps = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.reveal(False)
        self.setInputMethodHints(_HINTS)

    def reveal(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.emit(False)  # what it is now, the next letter shows
        elif len(text) == 1 and text.lower() != text.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(text.isupper() != shift)


class PassphraseField(QWidget):
    """One passphrase with its label, its Show, and what is wrong with it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.caption = label("strong")
        self.box = PassphraseBox()
        self.caption.setBuddy(self.box)
        self.layout_ = label("soft")
        self.layout_.hide()
        self.caps = label("late")
        self.caps.hide()
        self.error = label("error")
        self.error.hide()
        self.show_it = QCheckBox()
        self.box.returnPressed.connect(self.entered)
        self.box.caps.connect(self.caps.setVisible)
        self.show_it.toggled.connect(self.box.reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (self.caption, self.box, self.layout_, self.caps, self.error, self.show_it):
            column.addWidget(widget)
        self.setFocusProxy(self.box)
        QGuiApplication.inputMethod().localeChanged.connect(self._show_keyboard)
        self.retranslate()

    def retranslate(self) -> None:
        self.caption.setText(self.tr("&Passphrase"))
        self.box.setAccessibleName(self.tr("Passphrase"))
        self.caps.setText(self.tr("Caps Lock seems to be on."))
        self.show_it.setText(self.tr("S&how the passphrase"))
        self._show_keyboard()

    def complain(self, sentence: str) -> None:
        """Says below the box what is wrong; "" takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.box.setAccessibleDescription(sentence)
        if sentence:
            announce(self.error, sentence)

    def _show_keyboard(self) -> None:
        language = keyboard_language()
        self.layout_.setVisible(bool(language))
        self.layout_.setText(self.tr("Keyboard: {language}").format(language=i18n.isolated(language)))

    def clear(self) -> None:
        self.box.setText("")
        self.show_it.setChecked(False)
        self.caps.hide()
        self.complain("")
