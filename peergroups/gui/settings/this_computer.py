"""Below one's own passphrase: letting this computer keep a key, and keeping an old passphrase better."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import messages
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.dialog import Dialog
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.passphrase import PassphraseField
from peergroups.usecases import accounts, keychain


class KeychainSwitch(QWidget):
    """One switch, off until somebody wants it."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__()
        self._page = page
        self.box = QCheckBox()
        self.about = label("soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.about)
        self.box.clicked.connect(self._switch)

    def retranslate(self) -> None:
        self.box.setText(self.tr("This computer may open the vault &without my passphrase"))
        self.about.setText(
            self.tr(
                "For 30 days at most, then the passphrase is asked again. Whoever can sign in to this computer as "
                "you can open the vault too. Leave it off on a shared computer."
            )
        )
        self.box.setAccessibleDescription(self.about.text())

    def reload(self) -> None:
        vault = self._page.context.open_vault
        self.setVisible(vault.actor is not None and vault.actor.account_id is not None)
        self.box.setChecked(accounts.keeps_key(vault))

    def _switch(self, on: bool) -> None:
        self.box.setChecked(not on)  # until it is done
        ask_passphrase(self, self._page.jobs, lambda: self._start(on))

    def _start(self, on: bool) -> None:
        self.box.setEnabled(False)
        self._page.jobs.start(
            keychain.keep if on else keychain.forget,
            owner=self,
            done=lambda _none: self._done(on),
            failed=self._failed,
        )

    def _done(self, on: bool) -> None:
        self.box.setEnabled(True)
        self.reload()
        self._page.say(
            self.tr("This computer keeps a key to the vault for 30 days")
            if on
            else self.tr("This computer keeps no key to the vault any more")
        )

    def _failed(self, error: PeerGroupsError) -> None:
        self.box.setEnabled(True)
        self.reload()
        self._page.advised.emit(messages.sentence(error))


class WeakNotice(Notice):
    """Shown where the own passphrase was made for a slower computer: kept anew, it is harder to guess."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(self._ask)
        self._page = page
        self._looked = False
        self.hide()

    def retranslate(self) -> None:
        self.set_texts(
            self.tr("Your passphrase can be kept better on this computer. It stays the same."),
            self.tr("Keep it better"),
        )

    def look(self) -> None:
        """Finds out once, in the background: it takes a second or two."""
        if not self._looked:
            self._looked = True
            self._page.jobs.start(
                accounts.weak_way, owner=self, done=self.setVisible, failed=self._failed, writes=False
            )

    def _ask(self) -> None:
        Strengthen(self, self._page).open()

    def _failed(self, error: PeerGroupsError) -> None:
        self._page.advised.emit(messages.sentence(error))


class Strengthen(Dialog):
    """Asks for the passphrase, to keep it at today's cost."""

    def __init__(self, notice: WeakNotice, page: PanedPage) -> None:
        super().__init__(notice)
        self._notice, self._page, self._done_now = notice, page, False
        self.field = PassphraseField()
        self.field.entered.connect(self.accept)
        self.body.addWidget(self.field)
        self.set_texts(self.tr("Keep the passphrase better"), self.tr("Keep it better"), self.tr("Cancel"))

    def accept(self) -> None:
        """Tries the passphrase; only a right one closes the dialog."""
        if self._done_now:
            super().accept()
        elif self.yes.isEnabled():
            self.yes.setEnabled(False)
            self._page.jobs.start(
                accounts.strengthen, self.field.box.text(), owner=self, done=self._tried, failed=self._failed
            )

    def _tried(self, right: bool) -> None:
        self.yes.setEnabled(True)
        if not right:
            self.field.complain(self.tr("This is not your passphrase. Nothing was done. Try again."))
            return
        self._done_now = True
        self.field.clear()
        self.accept()
        self._notice.hide()
        self._page.say(self.tr("Your passphrase is kept better now"))

    def _failed(self, error: PeerGroupsError) -> None:
        self.yes.setEnabled(True)
        self.field.complain(messages.sentence(error))
