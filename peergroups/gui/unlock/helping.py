"""A vault that is damaged: finding help, restoring the newest good backup, or opening what can be read."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from peergroups.base.errors import DiskFull, FolderReadOnly, PeerGroupsError, VaultDamaged
from peergroups.gui.core import messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.unlock.door import CodePanel, DoorPanel
from peergroups.gui.unlock.panel import StepsPage
from peergroups.gui.unlock.rescuing import RescuePanel, Secret
from peergroups.gui.unlock.restoring import RestorePanel
from peergroups.gui.unlock.state import Step


class Helping:
    """What the buttons of the step for a damaged vault do."""

    def __init__(self, page: StepsPage) -> None:
        self._page = page

    def can_help(self, error: PeerGroupsError) -> bool:
        """Whether this is about the database, and something was typed that may open a backup."""
        return isinstance(error, VaultDamaged) and error.part == "database" and self._typed() != Secret()

    def can_look(self, error: PeerGroupsError) -> bool:
        """Whether it could not be written, and something was typed that may open it."""
        return isinstance(error, (DiskFull, FolderReadOnly)) and self._typed() != Secret()

    def offer(self) -> None:
        """Looks for the newest backup that is whole, then shows the ways there are."""
        from peergroups.usecases import rescue

        secret, place = self._typed(), self._page.context.settings.backup_place
        self._page.work(
            translate("Opening", "A file of the vault is damaged. Looking for a backup that is whole."),
            partial(rescue.find_help, passphrase=secret.passphrase, code=secret.code),
            self._page.folder,
            Path(place) if place else None,
            done=lambda found: self._show(found.backup, secret),
            failed=self._page.fail,
        )

    def forward(self) -> None:
        """The primary button: the backup where there is one."""
        panel = self._panel()
        backup, secret = panel.backup, panel.secret
        if backup is None:
            self.look()
            return
        self._page.show_step(Step.RESTORE)
        restoring = self._page.panel
        assert isinstance(restoring, RestorePanel)
        restoring.take_file(backup.backup.file)
        restoring.is_code.setChecked(secret.code is not None)
        restoring.field.box.setText(secret.code or secret.passphrase or "")
        restoring.show_inside(backup)
        self._page.show_forward()

    def look(self) -> None:
        """Opens what can be read."""
        sentence = translate("Opening", "Reading what can be read. This may take a minute.")
        self._look(sentence, self._panel().secret)

    def look_into(self) -> None:
        """Opens a copy that is not the one to go on with: nothing in its folder is changed."""
        self._look(translate("Opening", "Opening the copy to look into it"), self._typed(), second_copy=True)

    def _look(self, sentence: str, secret: Secret, *, second_copy: bool = False) -> None:
        from peergroups.usecases import rescue

        self._page.work(
            sentence,
            partial(
                rescue.open_to_look,
                passphrase=secret.passphrase,
                code=secret.code,
                slot_id=secret.slot_id,
                second_copy=second_copy,
            ),
            self._page.folder,
            done=self._page.admit,
            failed=self._cannot,
        )

    def later(self) -> None:
        self._page.panel.leave()
        self._page.show_step(Step.DOOR)

    def _show(self, backup: object, secret: Secret) -> None:
        self._page.show_step(Step.RESCUE)
        self._panel().show_help(backup, secret)  # type: ignore[arg-type]  # the page must not load the store
        self._page.show_step(Step.RESCUE)

    def _cannot(self, error: PeerGroupsError) -> None:
        damaged = isinstance(error, VaultDamaged)
        self._page.panel.complain(
            translate("Opening", "Nothing can be read out of it any more. A backup is the way back.")
            if damaged
            else messages.sentence(error)
        )

    def _typed(self) -> Secret:
        panel = self._page.panel
        if isinstance(panel, DoorPanel):
            return Secret(passphrase=panel.passphrase or None, slot_id=panel.slot_id)
        if isinstance(panel, CodePanel):
            return Secret(code=panel.box.text() or None)
        return Secret()

    def _panel(self) -> RescuePanel:
        panel = self._page.panel
        assert isinstance(panel, RescuePanel)
        return panel
