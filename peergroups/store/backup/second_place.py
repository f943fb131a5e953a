"""The second place for backups: a stick or a network folder, which may be gone, or be there and answer nothing.

Whatever is asked of it is asked in a thread of its own, so that nobody waits for it longer than they want to.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from peergroups.base import disks, files, patience
from peergroups.base.errors import FileUnreadable
from peergroups.base.settings import Settings
from peergroups.keys import VaultKeys
from peergroups.store.backup import making, proving, shelf

T = TypeVar("T")
U = TypeVar("U")

STILL = 30.0  # seconds without a part more, or for the last one to reach the disk
_STALE = 86_400.0  # seconds: a part of that age is nobody's work any more


def told(place: Path | None, ask: Callable[[Path], T], otherwise: U, seconds: float | None = None) -> T | U:
    """What it says, or `otherwise` where there is none, or it does not answer."""
    if place is None:
        return otherwise
    found = patience.of(place, partial(ask, place), patience.AT_THE_DOOR if seconds is None else seconds)
    return otherwise if found is None else found


def is_there(place: Path) -> bool:
    """Nobody waits for a network folder that is gone."""
    return told(place, _is_folder, False, patience.SHORT)


def holds(place: Path, file: Path, vault_keys: VaultKeys) -> bool | None:
    """Whether that backup lies there too, of its whole length; None where no place answers."""
    wanted = shelf.seen(file).salt

    def look(place: Path) -> bool | None:
        if not _is_folder(place):
            return None
        return any(one.salt == wanted for one in proving.opened(place, vault_keys))

    return told(place, look, None, patience.SHORT)


def carry(
    file: Path,
    place: Path,
    then: Callable[[Path], object],
    *,
    at_most: float = math.inf,
    look: Callable[[], object] = bool,
) -> Path:
    """Copies a backup there, whole or not at all, and does `then` with the copy; gives the copy.

    Raises FileUnreadable("backup.place_missing"), ("backup.stick_missing") where its folder is there without it, or
    ("backup.place_silent") where the place stands still for long, or it takes longer than `at_most` seconds in all: the
    copying goes on while the program runs. `look` raises to stop waiting.
    """
    there = patience.of(place, partial(_is_folder, place), patience.SHORT)
    if there is None:
        raise FileUnreadable("backup.place_silent")
    if not there:
        missing = told(place, _lacks_disk, False, patience.SHORT)
        raise FileUnreadable("backup.stick_missing" if missing else "backup.place_missing")

    def act(move: Callable[[], object]) -> Path:
        with files.as_ours():
            files.sweep(place, making.PART, older=_STALE)
            target = shelf.free_name(place / file.name)
            files.copy_whole(file, target, prefix=making.PART, step=move)
            then(target)
        _note_disk(place)
        return target

    kept = patience.moving(act, still=min(STILL, at_most), most=at_most, look=look)
    if kept is None:
        raise FileUnreadable("backup.place_silent")
    return kept


def removed(file: Path, place: Path) -> bool:
    """Whether it is gone from there now. Raises OSError."""
    return told(place, lambda _place: _gone(file), otherwise=False)


def _is_folder(place: Path) -> bool:
    """A mount whose program has died says neither yes nor no but raises; one without its stick is an empty folder."""
    try:
        return place.is_dir() and not _lacks_disk(place)
    except OSError:
        return False


def _lacks_disk(place: Path) -> bool:
    """Whether it lay on a disk of its own when a copy went there last, and does not now. Raises OSError."""
    mounted = Settings.load().places_mounted.get(str(place))
    return mounted is not None and place.is_dir() and disks.is_without_its_disk(place, Path(mounted))


def _note_disk(place: Path) -> None:
    """Where its disk is mounted, for the day when it is not."""
    with contextlib.suppress(OSError):
        settings, mounted = Settings.load(), str(disks.mounted_at(place))
        if settings.places_mounted.get(str(place)) != mounted:
            settings.places_mounted[str(place)] = mounted
            settings.save()


def _gone(file: Path) -> bool:
    file.unlink()
    return True
