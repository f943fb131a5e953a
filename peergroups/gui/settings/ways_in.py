"""The two ways into the vault: another passphrase, a new recovery sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.settings.this_computer import KeychainSwitch, WeakNotice
from peergroups.gui.setup.passphrase import NewPassphrase
from peergroups.gui.setup.recovery import CodeSheet, TypeBack
from peergroups.gui.style import pictures, theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.labels import label, rule
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.store.queries import organisation
from peergroups.usecases import accounts, vaults

_WIDTH = 640  # pixels of a field at 100 %


class PassphrasePane(Pane):
    """From then on the new one opens the vault, and the old one does not."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.about = label("body")
        self.new = NewPassphrase()
        self.new.setMaximumWidth(round(_WIDTH * theme.scale()))
        self.change = buttons.primary(self._change, icon="key-round")
        self.new.entered.connect(self._change)
        self.footer = [self.change]
        self.weak = WeakNotice(page)
        self.computer = KeychainSwitch(page)
        for widget in (self.weak, self.new, self.about, rule(), self.computer):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.about.setText(
            self.tr("The new passphrase opens the vault from now on. The recovery sheet stays good.")
        )
        self.change.setText(self.tr("Change the passphrase"))
        self.weak.retranslate()
        self.computer.retranslate()

    def reload(self) -> None:
        self.computer.reload()
        self.weak.look()

    def leave(self) -> None:
        self.new.clear()

    def first(self) -> QWidget:
        return self.new.first.box

    def _change(self) -> None:
        if self.change.isEnabled() and self.new.check():
            ask_passphrase(self, self.jobs, self._change_now)

    def _change_now(self) -> None:
        self.change.setEnabled(False)
        self.jobs.start(
            vaults.change_passphrase, self.new.passphrase, owner=self, done=self._done, failed=self._failed
        )

    def _done(self, _none: None) -> None:
        self.change.setEnabled(True)
        self.new.clear()
        self.page.say(self.tr("The passphrase was changed. Use the new one from now on."))

    def _failed(self, error: PeerGroupsError) -> None:
        self.change.setEnabled(True)
        self.page.advised.emit(messages.sentence(error))


class SheetPane(Pane):
    """Three short steps: why, the new code, two of its parts typed back."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._code = ""  # kept until it is confirmed: leaving the pane does not lose it
        self._asking = False
        self.about = label("body")
        self.sheet = CodeSheet(page.context)
        self.sheet.said.connect(page.say)
        self.parts = TypeBack()
        self.parts.entered.connect(self._confirm)
        self.make = buttons.primary(self._make, icon="refresh-cw")
        self.have = buttons.primary(self._ask, icon="check")
        self.finish = buttons.primary(self._confirm, icon="check")
        self.again = buttons.plain(self._show_sheet, icon="arrow-left")
        self.footer = [self.make, self.have, self.finish, self.again]
        for widget in (self.about, self.sheet, self.parts):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.make.setText(self.tr("Make a new sheet"))
        self.have.setText(self.tr("I have it on paper"))
        self.finish.setText(self.tr("Finish"))
        self.again.setText(self.tr("Show the code again"))

    def arrive(self, place: Place) -> None:  # noqa: ARG002  there is one sheet
        self._asking = False

    def reload(self) -> None:
        made = bool(self._code)
        if self._asking:
            self.about.setText(
                self.tr("Type these two parts from your sheet. Then you know it can be relied on.")
            )
        elif made:
            self.about.setText(
                self.tr(
                    "Print it or copy it by hand, and keep it away from this computer. Destroy the old sheet."
                )
            )
        else:
            self.about.setText(
                self.tr(
                    "The recovery sheet opens the vault when the passphrase is forgotten. "
                    "Once there is a new sheet, the old one opens nothing any more."
                )
            )
        self.sheet.setVisible(made and not self._asking)
        self.parts.setVisible(self._asking)
        self.make.setVisible(not made)
        self.have.setVisible(made and not self._asking)
        self.finish.setVisible(self._asking)
        self.again.setVisible(self._asking)

    def first(self) -> QWidget:
        if self._asking:
            return self.parts.boxes[0]
        return self.sheet.print_button if self._code else self.make

    def _make(self) -> None:
        ask_passphrase(self, self.jobs, self._make_now)

    def _make_now(self) -> None:
        self.make.setEnabled(False)
        self.jobs.start(vaults.new_recovery_code, owner=self, done=self._made, failed=self._failed)

    def _made(self, code: str) -> None:
        kept = self.jobs.ask(organisation.organisation)
        assert kept is not None, "the first run names the organisation"
        self.make.setEnabled(True)
        self._code = code
        label_ = accounts.own_label(self.page.context.open_vault)
        word = pictures.picture_word(label_) if label_ else ""
        paper, made_on = str(kept.paper), self.page.today
        self.sheet.show_code(code, organisation=kept.name, paper=paper, made_on=made_on, word=word)
        self._show_sheet()

    def _failed(self, error: PeerGroupsError) -> None:
        self.make.setEnabled(True)
        self.page.advised.emit(messages.sentence(error))

    def _show_sheet(self) -> None:
        self._asking = False
        self.reload()
        self.page.focus_first()

    def _ask(self) -> None:
        self._asking = True
        self.parts.ask(self._code)
        self.reload()
        self.page.focus_first()

    def _confirm(self) -> None:
        if not self.jobs.did(self.parts, vaults.confirm_recovery, self._code, self.parts.typed()):
            return
        self._code, self._asking = "", False
        self.page.go.emit(Place(places.SETTINGS))
        self.page.say(self.tr("The new recovery sheet is in force. Destroy the old one."))
