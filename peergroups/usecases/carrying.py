"""The second place for backups: where it is, and what of it is to be said."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from peergroups.base import clock, paths
from peergroups.base.errors import FileUnreadable, PeerGroupsError
from peergroups.base.settings import Settings
from peergroups.store.backup import proving, second_place, shelf
from peergroups.store.vault import Vault
from peergroups.usecases.tickets import Ticket, step

AT_CLOSING = 5.0  # seconds that the closing of a vault waits for it
_AWAY = frozenset({"backup.place_missing", "backup.stick_missing"})
REMIND_AFTER = timedelta(days=14)  # without a copy in the second place


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that was made. `outside` is its copy in the second place, None where that takes nothing."""

    file: Path
    outside: Path | None
    trouble: PeerGroupsError | None = None  # why there is no copy outside, where there should be one


def forget_disk(settings: Settings, place: str) -> None:
    """That folder was chosen as the second place, as it lies there now: of a disk it had before nothing is known."""
    settings.places_mounted.pop(place, None)


def require_elsewhere(vault: Vault, file: Path) -> None:
    """FileUnreadable("folder.of_vault") for what would lie in the vault's own folder: its names are spoken for."""
    here = vault.folder.resolve()
    if here in (file.resolve(), *file.resolve().parents) or paths.lies_in_vault(file):
        raise FileUnreadable("folder.of_vault")


def places() -> tuple[Path, ...]:
    """The second place of this computer, where one was chosen and answers."""
    place = Path(Settings.load().backup_place or os.devnull)
    return (place,) if second_place.is_there(place) else ()


def is_due(second: str, last: str) -> bool:
    """Whether the last copy in the second place is too old; `last` is its instant as ISO text, "" for never."""
    if not second:
        return False
    with contextlib.suppress(ValueError):
        return clock.now() - datetime.fromisoformat(last) > REMIND_AFTER
    return True


def lacks_newest(vault: Vault, second: Path, *, ticket: Ticket | None = None) -> bool | None:
    """Whether the newest backup beside the vault is not in the second place.

    None where that does not answer, or there is none beside the vault.
    """
    step(ticket)
    newest = next(proving.proved(vault.folder / shelf.FOLDER, vault.keys), None)
    if newest is None:
        return None
    held = second_place.holds(second, newest.file, vault.keys)
    return None if held is None else not held


def remember(kept: Kept, settings: Settings) -> None:
    """Keeps what became of the copy in the second place, to be said at the next opening."""
    if kept.outside is not None:
        settings.backup_place_at, settings.backup_place_lacks = clock.now().isoformat(), False
    elif kept.trouble is not None and kept.trouble.code not in _AWAY:
        settings.backup_place_lacks = True
    settings.save()
