"""Asks the passphrase again before something that must not happen behind one's back; a right one counts two minutes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.widgets.dialog import Dialog
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.passphrase import PassphraseField
from peergroups.usecases import accounts


def ask_passphrase(parent: QWidget, jobs: Jobs, then: Callable[[], object]) -> AskPassphrase | None:
    """Calls `then` at once where the passphrase was asked just now, else opens the dialog and calls it after."""
    if accounts.is_confirmed(jobs.open_vault):
        then()
        return None
    dialog = AskPassphrase(parent, jobs)
    dialog.accepted.connect(then)
    dialog.open()
    dialog.field.box.setFocus()
    return dialog


def asked_before(jobs: Jobs) -> str:
    """What a page says of that before, where the passphrase would be asked; "" where it was asked just now."""
    if accounts.is_confirmed(jobs.open_vault):
        return ""
    return translate("AskPassphrase", "Before that, you are asked for your own passphrase once more.")


class AskPassphrase(Dialog):
    """Stays open until the passphrase is right or the person gives up. `accepted` means that it was."""

    def __init__(self, parent: QWidget, jobs: Jobs) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._right = False
        self.sentence = label("body")
        self.field = PassphraseField()
        self.field.entered.connect(self.accept)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.field)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_texts(self.tr("Is it you?"), self.tr("Go on"), self.tr("Cancel"))
        actor = self._jobs.open_vault.actor
        text = self.tr("Type your passphrase once more, so that nobody does this for you.")
        if actor is not None and actor.name:
            text = self.tr("{name}, type your passphrase once more, so that nobody does this for you.")
            text = text.format(name=i18n.isolated(actor.name))
        self.sentence.setText(text)
        self.field.retranslate()

    def accept(self) -> None:
        """Tries the passphrase; only a right one closes the dialog."""
        if self._right:
            super().accept()
        elif self.yes.isEnabled():
            self._show_trying(True)
            self._jobs.start(
                accounts.confirm,
                self.field.box.text(),
                owner=self,
                done=self._tried,
                failed=self._failed,
                writes=False,
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "field"):
            self.retranslate()

    def _tried(self, right: bool) -> None:
        self._show_trying(False)
        self._right = right
        if right:
            self.field.clear()
            self.accept()
            return
        self.field.complain(self.tr("This is not your passphrase. Nothing was done. Try again."))
        self.field.box.setFocus()
        self.field.box.selectAll()

    def _failed(self, error: PeerGroupsError) -> None:
        self._show_trying(False)
        self.field.complain(messages.sentence(error))

    def _show_trying(self, trying: bool) -> None:
        self.yes.setEnabled(not trying)
        self.field.setEnabled(not trying)
