"""Steps 2 to 5 of the first run: organisation, passphrase, recovery sheet, two of its parts typed back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.setup.organisation import OrganisationForm, guess
from peergroups.gui.setup.passphrase import NewPassphrase
from peergroups.gui.setup.recovery import CodeSheet, TypeBack
from peergroups.gui.unlock.panel import Panel


class OrganisationPanel(Panel):
    """Only the name has to be typed."""

    def __init__(self) -> None:
        super().__init__()
        self.form = OrganisationForm(with_language=False)
        self.form.retranslate()
        self.form.fill(guess())
        self.form.name.returnPressed.connect(self.forward)
        self.column.addWidget(self.form)

    def retranslate(self) -> None:
        self.heading = self.tr("Your organisation")
        self.forward_text = self.tr("&Next")
        self.sentence.setText(self.tr("Only the name is needed. The rest was guessed from this computer."))
        self.form.retranslate()

    def first(self) -> QWidget:
        return self.form.name


class PassphrasePanel(Panel):
    """The vault is made with this passphrase; when it exists already, the passphrase may be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.new = NewPassphrase()
        self.new.entered.connect(self.forward)
        self.column.addWidget(self.new)

    def arrive(self, _place: Place) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        self.heading = self.tr("Your passphrase")
        self.forward_text = self.tr("&Next")
        self.sentence.setText(
            self.tr("The vault has its passphrase. Go on, or type another one twice to change it.")
            if self.made
            else self.tr(
                "Everything you write is kept in a vault: a folder that only your passphrase opens. "
                "Nobody else can open it, and we cannot either."
            )
        )

    def first(self) -> QWidget:
        return self.new.first.box

    def leave(self) -> None:
        self.new.clear()


class SheetPanel(Panel):
    """The code on the screen, to print, to save or to copy by hand."""

    said = Signal(str, object)  # as its sheet says it

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.sheet = CodeSheet(context)
        self.is_renewed = False  # a code was made before this one
        self.sheet.said.connect(self.said)
        self.column.addWidget(self.sheet)

    def retranslate(self) -> None:
        self.heading = self.tr("Your recovery sheet")
        self.forward_text = self.tr("I &have it on paper")
        first = self.tr(
            "If the passphrase is ever forgotten, this code is the only other way in. Print it or copy it by hand, "
            "and keep it away from this computer."
        )
        renewed = self.tr(
            "If the passphrase is ever forgotten, this code is the only other way in. Print it or copy "
            "it by hand, and keep it away from this computer. Sheets made earlier open nothing any more."
        )
        self.sentence.setText(renewed if self.is_renewed else first)

    def first(self) -> QWidget:
        return self.sheet.print_button


class CheckPanel(Panel):
    """Two parts of the sheet typed back, with the code out of sight."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = TypeBack()
        self.parts.entered.connect(self.forward)
        self.column.addWidget(self.parts)

    def retranslate(self) -> None:
        self.heading = self.tr("Is the sheet right?")
        self.forward_text = self.tr("&Finish")
        self.sentence.setText(
            self.tr("Type these two parts from your sheet. Then you know it can be relied on.")
        )

    def first(self) -> QWidget:
        return self.parts.boxes[0]
