"""The passphrase of a paper with names that is saved: chosen here, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import messages
from peergroups.gui.setup.passphrase import NewPassphrase
from peergroups.gui.widgets.dialog import Dialog
from peergroups.gui.widgets.labels import label
from peergroups.usecases import printing


class LockDialog(Dialog):
    """Stays open until the passphrase is good and typed twice alike, or the person gives up."""

    def __init__(self, parent: QWidget, chosen: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.sentence = label("body")
        self.new = NewPassphrase()
        self.new.entered.connect(self.accept)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.new)
        self.retranslate()

    def ask(self) -> None:
        self.open()
        self.new.setFocus()

    def retranslate(self) -> None:
        self.set_texts(self.tr("A passphrase for this file"), self.tr("Save"), self.tr("Cancel"))
        self.sentence.setText(
            self.tr(
                "Whoever gets the file must type it to read the names. It is kept nowhere: without it the file stays"
                " closed for ever. Tell it by telephone, not beside the file."
            )
        )
        self.new.retranslate()

    def accept(self) -> None:
        if not self.new.check() or not self._may_lock():
            self.fit_again(self.new.error)
            return
        passphrase = self.new.passphrase
        self.new.clear()
        super().accept()
        self._chosen(passphrase)

    def _may_lock(self) -> bool:
        try:
            printing.require_for_file(self.new.passphrase)
        except PeerGroupsError as error:
            self.new.complain(messages.sentence(error))
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "new"):
            self.retranslate()
