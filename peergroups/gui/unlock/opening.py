"""Opening a vault that is there: by passphrase, by recovery code, or the sample."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peergroups.base import paths
from peergroups.base.errors import (
    Cancelled,
    DiskFull,
    PeerGroupsError,
    VaultCostly,
    VaultOlder,
    VaultStray,
    WrongPassphrase,
)
from peergroups.base.wiping import wipe_text
from peergroups.gui.core import messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.unlock.door import CodePanel, DoorPanel, RenewPanel
from peergroups.gui.unlock.helping import Helping
from peergroups.gui.unlock.panel import StepsPage
from peergroups.gui.unlock.restoring import RestorePanel, moment_text
from peergroups.gui.unlock.state import Door, Step
from peergroups.gui.widgets.dialog import Question

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault


class Opening:
    """What the buttons of the door do. `ways` says what the primary button does at each step."""

    def __init__(self, page: StepsPage) -> None:
        self._page = page
        self.helping = Helping(page)
        self.ways: dict[Step, Callable[[], object]] = {
            Step.DOOR: self._open,
            Step.CODE: self._open_with_code,
            Step.RENEW: self._renew,
            Step.RESTORE: self._restore,
            Step.RESCUE: self.helping.forward,
        }

    def try_sample(self) -> None:
        """Opens the invented organisation, made the first time."""
        from peergroups.usecases import demo

        self._page.let_go()
        self._page.work(
            translate("Opening", "Opening the sample group. The first time this takes a few seconds."),
            demo.open_or_make,
            paths.sample_vault(),
            done=self._page.admit,
            failed=self._refuse_sample,
        )

    def use_keychain(self) -> None:
        """Opens with what this computer's keychain kept; the passphrase is asked where it kept nothing."""
        from peergroups.usecases import keychain

        self._page.state.knock()
        self._page.work(
            translate("Opening", "Opening the vault"),
            keychain.open_vault,
            self._page.folder,
            done=self._page.admit,
            failed=self._without_keychain,
        )

    def _without_keychain(self, error: PeerGroupsError) -> None:
        """No try of a passphrase, so it does not count as one."""
        self._page.state.door = Door.IDLE
        if isinstance(error, WrongPassphrase):
            sentence = translate("Opening", "This computer keeps no key for you. Type your passphrase.")
            self._page.panel.complain(sentence)
        else:
            self._page.panel.complain(messages.sentence(error))
        self._page.focus_first()

    def refuse(self, error: PeerGroupsError) -> None:
        """Says why the door stays shut; after several wrong tries it asks for patience."""
        page = self._page
        page.state.refuse(error)
        if isinstance(error, VaultOlder):
            self._ask_older(error)
            return
        if isinstance(error, VaultStray):
            self._ask_aside(error)
            return
        if isinstance(error, VaultCostly):
            self._ask_patience(error, lambda: self._open(patiently=True))
            return
        if self.helping.can_look(error):
            self._ask_to_look(error)
            return
        if self.helping.can_help(error):
            self.helping.offer()
            return
        page.panel.complain("" if isinstance(error, Cancelled) else messages.sentence(error))
        if page.state.door is Door.WRONG and page.state.pause:
            page.ask_patience(page.state.pause)
        page.focus_first()

    def _ask_older(self, error: VaultOlder) -> None:
        """Never used silently: it is said what was found, and the safe answer is to leave it shut."""
        question = Question(self._page.panel, lambda: self._again(self._page.step, knowingly=True))
        if error.part == "both":
            question.offer(translate("Opening", "Only look into it"), self.helping.look_into)
        question.ask(
            translate("Opening", "Is this the right copy?"),
            messages.older(error),
            yes=translate("Opening", "Open it all the same"),
            no=translate("Opening", "Leave it shut"),
        )

    def _ask_aside(self, error: VaultStray) -> None:
        """It is named, and nothing is moved before the key is proved."""
        question = Question(self._page.panel, lambda: self._again(self._page.step, strays_aside=True))
        question.offer(translate("Opening", "Only look into it"), self.helping.look_into)
        question.ask(
            translate("Opening", "Move this file aside?"),
            messages.sentence(error),
            yes=translate("Opening", "Move it aside and open"),
            no=translate("Opening", "Leave it shut"),
        )

    def _ask_patience(self, error: VaultCostly, again: Callable[[], object]) -> None:
        """Before anything is tried: a figure that somebody wrote there could stop the computer."""
        seconds = error.seconds
        text = translate(
            "Opening",
            "This will take %n second(s), much longer than before. The file may have been changed.",
            "",
            seconds,
        )
        Question(self._page.panel, again).ask(
            translate("Opening", "Open it all the same?"),
            text,
            yes=translate("Opening", "Open it all the same"),
            no=translate("Opening", "Leave it shut"),
        )

    def _ask_to_look(self, error: PeerGroupsError) -> None:
        """Nothing can be written there: what is in it can be read all the same."""
        full = translate(
            "Opening",
            "The disk with the vault is full, so nothing could be kept. It can be opened to look at, to print and to "
            "export. To change something, make room on the disk first.",
        )
        closed = translate(
            "Opening",
            "Nothing can be written in the folder of the vault. It can be opened to look at, to print and to export. "
            "To change something, make the folder or the disk writable first.",
        )
        Question(self._page.panel, self.helping.look_into).ask(
            translate("Opening", "Open it to look only?"),
            full if isinstance(error, DiskFull) else closed,
            yes=translate("Opening", "Only look into it"),
            no=translate("Opening", "Leave it shut"),
        )

    def _again(self, step: Step, *, knowingly: bool = False, strays_aside: bool = False) -> None:
        if step is Step.CODE:
            self._open_with_code(knowingly=knowingly, strays_aside=strays_aside)
        elif step is Step.DOOR:
            self._open(knowingly=knowingly, strays_aside=strays_aside)

    def _restore(self, *, patiently: bool = False) -> None:
        """Looks inside first; a second press restores what was looked at."""
        from peergroups.usecases import backups
        from peergroups.usecases.present import Way

        panel = self._page.panel
        assert isinstance(panel, RestorePanel)
        if panel.file is None or not (panel.passphrase or panel.code):
            panel.complain(
                translate("Opening", "Choose a backup and type the passphrase of the day it was made.")
            )
            return
        if not panel.has_looked:
            self._look(panel, patiently=patiently)
            return
        target, way = panel.target, Way(*panel.of_today) if panel.asks_present else None
        self._page.work(
            translate("Opening", "Restoring the backup"),
            partial(
                backups.restore,
                passphrase=panel.passphrase,
                code=panel.code,
                present=way,
                patiently=patiently,
            ),
            panel.file,
            target or self._page.folder,
            done=partial(self._restored, target),
            failed=self._refuse_restore,
        )

    def _look(self, panel: RestorePanel, *, patiently: bool) -> None:
        from peergroups.usecases import backups

        look = partial(
            backups.verify,
            passphrase=panel.passphrase,
            code=panel.code,
            beside=self._page.folder,
            patiently=patiently,
        )
        self._page.work(
            translate("Opening", "Looking inside the backup"),
            look,
            panel.file,
            done=self._show_inside,
            failed=self._refuse_backup,
        )

    def _refuse_restore(self, error: PeerGroupsError) -> None:
        """An old passphrase opens the backup and not the vault that is there: what was seen of it stays."""
        panel = self._page.panel
        assert isinstance(panel, RestorePanel)
        if error.code != "restore.needs_present":
            self._refuse_backup(error)
            return
        panel.ask_present(messages.sentence(error) if panel.asks_present else "")
        self._page.show_forward()
        self._page.focus_first()

    def _refuse_backup(self, error: PeerGroupsError) -> None:
        """Says why beside the passphrase, which can be typed over."""
        panel = self._page.panel
        assert isinstance(panel, RestorePanel)
        if isinstance(error, VaultCostly):
            self._page.show_forward()
            self._ask_patience(error, lambda: self._restore(patiently=True))
            return
        panel.stay_shut("" if isinstance(error, Cancelled) else messages.sentence(error))
        self._page.show_forward()
        self._page.focus_first()

    def _show_inside(self, inside: Any) -> None:
        panel = self._page.panel
        assert isinstance(panel, RestorePanel)
        panel.show_inside(inside)
        self._page.show_forward()

    def _restored(self, target: Path | None, aside: Path | None) -> None:
        self._page.panel.leave()
        if target is None:
            self._page.show_step(Step.DOOR)
        else:
            self._page.take_folder(target)
        said = translate(
            "Opening",
            "The backup is in place. The files that were there before are set aside in the same folder.",
        )
        if aside is None:
            said = translate(
                "Opening", "The backup is in place. Open it with the passphrase of the day it was made."
            )
        self._page.tell(said)

    def _open(self, *, knowingly: bool = False, patiently: bool = False, strays_aside: bool = False) -> None:
        from peergroups.usecases import vaults

        panel = self._page.panel
        assert isinstance(panel, DoorPanel)
        words = panel.passphrase
        if not words:
            panel.complain(messages.field_sentence("missing"))
            return
        self._page.state.knock()
        self._page.work(
            translate("Opening", "Opening the vault"),
            partial(
                vaults.open_with_passphrase,
                slot_id=panel.slot_id,
                knowingly=knowingly,
                patiently=patiently or knowingly or strays_aside,
                strays_aside=strays_aside,
            ),
            self._page.folder,
            words,
            done=_wiping(words, self._page.admit),
            failed=_wiping(words, self.refuse),
        )

    def _open_with_code(self, *, knowingly: bool = False, strays_aside: bool = False) -> None:
        from peergroups.usecases import vaults

        panel = self._page.panel
        assert isinstance(panel, CodePanel)
        self._page.state.knock()
        self._page.work(
            translate("Opening", "Opening the vault"),
            partial(vaults.open_with_code, knowingly=knowingly, strays_aside=strays_aside),
            self._page.folder,
            panel.box.text(),
            done=self._ask_new_passphrase,
            failed=self.refuse,
        )

    def _ask_new_passphrase(self, vault: OpenVault) -> None:
        self._page.state.open()
        self._page.panel.leave()
        self._page.jobs.attach(vault)
        self._page.show_step(Step.RENEW)

    def _renew(self) -> None:
        from peergroups.usecases import vaults

        panel, vault = self._page.panel, self._page.context.open_vault
        assert isinstance(panel, RenewPanel)
        if panel.lacks_picture:
            self._page.tell(
                translate("Opening", "Pick the picture word of the person whose passphrase this is to be.")
            )
            panel.picture.choice.setFocus()
        elif panel.new.check():
            self._page.work(
                translate("Opening", "Changing the passphrase. This takes a few seconds."),
                partial(vaults.change_passphrase, slot_id=panel.slot_id),
                vault,
                panel.new.passphrase,
                done=lambda _none: self._page.admit(vault),
                failed=self._page.fail,
            )

    def _refuse_sample(self, error: PeerGroupsError) -> None:
        """Somebody may have given the sample another passphrase, or has it open: its own door says so."""
        if isinstance(error, Cancelled):
            self._page.fail(error)
            return
        if paths.holds_vault(paths.sample_vault()):
            self._page.take_folder(paths.sample_vault())
        self._page.panel.complain(messages.sentence(error))


def _wiping(secret: str, then: Callable[[Any], object]) -> Callable[[Any], object]:
    """What the box gave is zeroed once it was tried."""

    def wiped(answer: Any) -> None:
        wipe_text(secret)
        then(answer)

    return wiped


def mended_sentence(vault: OpenVault) -> str:
    """What was mended while it was opened; "" where nothing was."""
    if vault.report.set_aside:
        return translate(
            "Opening",
            "A file that is not of this vault's last opening lay beside it. It was set aside, and nothing of it was "
            "read: ask whoever copied files here.",
        )
    if vault.report.header_from is None:
        return ""
    text = translate(
        "Opening",
        "The file with the ways in was damaged. It was put back as it was on {when}: look at who has a way in.",
    )
    return text.format(when=moment_text(vault.report.header_from))
