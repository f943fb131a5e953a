"""A new passphrase, typed twice, with its strength in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui.core.announce import announce
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label, set_role
from peergroups.gui.widgets.passphrase import PassphraseBox, PassphraseField

_STRONG = 4  # of 4, as `vaults.strength` counts


class NewPassphrase(QWidget):
    """A new passphrase, typed twice. `check` says whether it may be used, and shows what is missing."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strength_shown = False
        self.first = PassphraseField()
        self.strength = label("soft")
        self.suggest = buttons.plain(self._suggest, icon="key-round")
        self.advice = label("body")
        self.advice.hide()
        self.again_caption = label("strong")
        self.again = PassphraseBox()
        self.again_caption.setBuddy(self.again)
        self.error = label("error")
        self.error.hide()
        self._lay_out()
        self.first.box.textChanged.connect(self._on_typed)
        self.again.textChanged.connect(lambda _text: self._complain(""))
        self.first.show_it.toggled.connect(self.again.reveal)
        self.first.entered.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        self.setFocusProxy(self.first)
        self.retranslate()

    @property
    def passphrase(self) -> str:
        return self.first.box.text()

    @property
    def is_empty(self) -> bool:
        return not self.first.box.text() and not self.again.text()

    def retranslate(self) -> None:
        self.first.retranslate()
        self.suggest.setText(self.tr("&Suggest one"))
        self.advice.setText(self.tr("Write these words down now, on paper. Then type them below."))
        self.again_caption.setText(self.tr("The same &again"))
        self.again.setAccessibleName(self.tr("The same passphrase again"))
        self._show_strength()

    def check(self) -> bool:
        """Whether it is good enough and typed twice alike; else says so and goes to the box in question."""
        from peergroups.usecases import vaults

        strength = vaults.strength(self.passphrase)
        if not strength.is_acceptable:
            self._complain(self._better(strength.code))
            self.first.setFocus()
            return False
        if self.again.text() != self.passphrase:
            self._complain(self.tr("The two are not alike. Type the passphrase the same way twice."))
            self.again.setFocus()
            self.again.selectAll()
            return False
        return True

    def complain(self, sentence: str) -> None:
        """Says what is wrong with it for what it is wanted for, and goes to its box."""
        self._complain(sentence)
        self.first.setFocus()

    def clear(self) -> None:
        self.first.clear()
        self.again.setText("")
        self.advice.hide()
        self._complain("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        row = QWidget()
        FlowLayout(row).addWidget(self.suggest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (self.first, self.strength, self.advice, row):
            column.addWidget(widget)
        column.addSpacing(theme.INSIDE)
        for widget in (self.again_caption, self.again, self.error):
            column.addWidget(widget)

    def _suggest(self) -> None:
        from peergroups.usecases import vaults

        self.again.setText("")
        self.first.box.setText(vaults.generate_passphrase())
        self.first.show_it.setChecked(True)
        self.advice.show()
        announce(self.advice, self.advice.text())
        self.again.setFocus()

    def _on_typed(self) -> None:
        self._complain("")
        self._show_strength()

    def _show_strength(self) -> None:
        if not self.passphrase:
            set_role(self.strength, "soft")
            self.strength.setText(
                self.tr("Four or five words that do not belong together are easy to keep in mind.")
            )
            return
        from peergroups.usecases import vaults

        found = vaults.strength(self.passphrase)
        set_role(self.strength, "present" if found.is_acceptable else "late")
        if not found.is_acceptable:
            self.strength.setText(self._better(found.code))
        elif found.score >= _STRONG:
            self.strength.setText(self.tr("Strong. It would take very long to guess."))
        else:
            self.strength.setText(self.tr("Good enough. One word more makes it strong."))

    def _complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.again.setAccessibleDescription(sentence)
        if sentence:
            announce(self.error, sentence)

    def _better(self, code: str) -> str:
        """What to do about a passphrase that is not good enough."""
        from peergroups.usecases import vaults

        texts = {
            "passphrase.too_short": self.tr(
                "Too short so far: it takes at least %n letter(s).", "", vaults.SHORTEST
            ),
            "passphrase.common_words": self.tr(
                "These words are easy to guess. Add one or two that do not belong."
            ),
            "passphrase.keyboard_pattern": self.tr(
                "Keys that lie side by side are easy to guess. Use words."
            ),
            "passphrase.repeats": self.tr(
                "The same thing again and again is easy to guess. Use other words."
            ),
            "passphrase.sequence": self.tr("Letters or numbers in a row are easy to guess. Use words."),
            "passphrase.year_or_date": self.tr("Dates are easy to guess. Add words that do not belong."),
        }
        return texts.get(code) or self.tr("Easy to guess so far. Add another word or two.")
