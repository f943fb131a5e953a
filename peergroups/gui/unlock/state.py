"""The unlock page without its widgets: which step is shown, and how the door answers."""

from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from peergroups.base import files, paths, patience
from peergroups.base.errors import (
    Cancelled,
    DiskFull,
    FolderReadOnly,
    NotEnoughMemory,
    PeerGroupsError,
    RecoveryCodeMistyped,
    VaultDamaged,
    VaultForeign,
    VaultInUse,
    VaultMissing,
    VaultOlder,
    VaultStray,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryCode,
)

PATIENT = 3  # wrong tries before there is a pause
LONGEST_PAUSE = 30  # seconds


class Step(StrEnum):
    """What the page asks now."""

    WELCOME = "welcome"
    ORGANISATION = "organisation"
    PASSPHRASE = "passphrase"  # noqa: S105  the name of a step
    SHEET = "sheet"
    CHECK = "check"
    AWAY = "away"  # the folder cannot be reached
    DOOR = "door"
    CODE = "code"
    RESTORE = "restore"
    RESCUE = "rescue"  # the vault is damaged
    RENEW = "renew"  # a new passphrase, after the vault was opened with the recovery code


FIRST_RUN = (Step.WELCOME, Step.ORGANISATION, Step.PASSPHRASE, Step.SHEET, Step.CHECK)


class Door(StrEnum):
    IDLE = "idle"
    DERIVING = "deriving"
    OPEN = "open"
    WRONG = "wrong"
    TOO_NEW = "too_new"
    DAMAGED = "damaged"
    IN_USE = "in_use"
    READ_ONLY = "read_only"
    MISSING = "missing"
    NO_ROOM = "no_room"  # of memory or disk: worth another try


_ANSWERS: dict[type[PeerGroupsError], Door] = {
    Cancelled: Door.IDLE,
    RecoveryCodeMistyped: Door.IDLE,  # nothing was tried
    WrongPassphrase: Door.WRONG,
    WrongRecoveryCode: Door.WRONG,
    VaultTooNew: Door.TOO_NEW,
    VaultDamaged: Door.DAMAGED,
    VaultForeign: Door.DAMAGED,
    VaultStray: Door.IDLE,  # it can be moved aside
    VaultOlder: Door.IDLE,  # it may be opened knowingly
    VaultInUse: Door.IN_USE,
    FolderReadOnly: Door.READ_ONLY,
    VaultMissing: Door.MISSING,
    NotEnoughMemory: Door.NO_ROOM,
    DiskFull: Door.NO_ROOM,
}


@dataclass
class DoorState:
    """Counts the wrong tries. The pause grows so that nobody guesses fast; it locks nobody out."""

    door: Door = Door.IDLE
    wrong_tries: int = 0

    @property
    def may_try(self) -> bool:
        return self.door not in {Door.DERIVING, Door.OPEN}

    @property
    def pause(self) -> int:
        """Seconds to wait before the next try."""
        over = self.wrong_tries - PATIENT
        return 0 if over < 0 else min(2 ** (over + 1), LONGEST_PAUSE)

    def knock(self) -> None:
        """A passphrase or code is being tried."""
        assert self.may_try, "one try at a time"
        self.door = Door.DERIVING

    def open(self) -> None:
        self.door, self.wrong_tries = Door.OPEN, 0

    def refuse(self, error: PeerGroupsError) -> None:
        """The door stays shut, and why."""
        self.door = _ANSWERS.get(type(error), Door.IDLE)
        if self.door is Door.WRONG:
            self.wrong_tries += 1


class Reach(StrEnum):
    """What lies where the vault should be."""

    VAULT = "vault"
    MISSING = "missing"  # nothing, or a folder without a vault
    NO_FOLDER = "no_folder"  # a file or a device
    BROKEN_LINK = "broken_link"
    FORBIDDEN = "forbidden"
    SILENT = "silent"  # the disk does not answer, or only with an error


def reach(folder: Path) -> Reach:
    """Looked at without waiting for a disk that does not answer; never raises."""
    return patience.within(lambda: _reach(folder)) or Reach.SILENT


def _reach(folder: Path) -> Reach:
    try:
        if paths.holds_vault(folder):
            return Reach.VAULT
        if folder.is_symlink() and not folder.exists():
            return Reach.BROKEN_LINK
        if folder.is_dir():
            next(folder.iterdir(), None)
            return Reach.MISSING
        return Reach.NO_FOLDER if folder.exists() or _is_below_a_file(folder) else Reach.MISSING
    except PermissionError:
        return Reach.FORBIDDEN
    except OSError:
        return Reach.SILENT


def _is_below_a_file(folder: Path) -> bool:
    return any(above.is_file() for above in folder.parents)


def first_step(folder: Path, *, remembered: bool) -> Step:
    """Where the page begins: at the door, or with the first run where there is no vault yet.

    A folder that is `remembered` held a vault once: a stick may be missing, and nothing is made in its place.
    """
    found = reach(folder)
    if found is Reach.VAULT:
        return Step.DOOR
    return Step.AWAY if remembered or found is not Reach.MISSING else Step.WELCOME


@dataclass(frozen=True, slots=True)
class WaysIn:
    """What the door can offer: the passphrases, each by its id and picture word, and whether a keychain may help."""

    pictures: tuple[tuple[bytes, str], ...] = ()
    keychain: bool = False


def ways_in(folder: Path) -> WaysIn:
    """Read for the page only, before anything heavy is loaded: nothing here is trusted, opening proves it all."""
    for name in (paths.VAULT_HEADER, f"{paths.VAULT_HEADER}.bak"):
        if not files.is_plain_file(folder / name):
            continue  # a pipe would hold the window up
        try:
            with (folder / name).open("rb") as file:
                slots = json.loads(file.read(64 * 1024))["slots"]
            pictures = tuple(
                (b64decode(slot["id"]), str(slot.get("label", "")))
                for slot in slots
                if slot["type"] == "passphrase"
            )
            return WaysIn(pictures, any(slot["type"] == "keychain" for slot in slots))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
    return WaysIn()


def missing_step(*, named: bool, confirmed: bool) -> Step | None:
    """The step of the first run that an opened vault still needs; None when it has had them all."""
    if not named:
        return Step.ORGANISATION
    return None if confirmed else Step.SHEET


def before(step: Step) -> Step | None:
    """Where Back leads."""
    if step in FIRST_RUN[1:]:
        return FIRST_RUN[FIRST_RUN.index(step) - 1]
    return Step.DOOR if step in {Step.CODE, Step.RESTORE, Step.RESCUE} else None


def vault_in(folder: Path) -> Path | None:
    """The vault the user means: this folder, or the only one inside it that holds a vault."""
    try:
        if paths.holds_vault(folder):
            return folder
        inside = [child for child in folder.iterdir() if child.is_dir() and paths.holds_vault(child)]
    except OSError:
        return None
    return inside[0] if len(inside) == 1 else None
