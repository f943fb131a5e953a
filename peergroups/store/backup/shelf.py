"""A folder of backups: their names, their order, and which of them may go."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from peergroups import keys
from peergroups.base import files
from peergroups.base.errors import FileUnreadable, VaultError
from peergroups.store.backup import sealed

SUFFIX = ".pgbak"
FOLDER = "backups"  # in the vault's folder
LAST = 3  # stay whatever room they take
QUOTAS = ((7, 4, 12), (5, 4, 9), (4, 3, 7), (3, 3, 5), (3, 2, 4), (2, 2, 3), (1, 1, 2))  # days, weeks, months
MOST_ROOM = 6  # times the newest, for all of them together


@dataclass(frozen=True, slots=True)
class Backup:
    """One file, as anybody with the disk can see it."""

    file: Path
    vault_id: UUID
    generation: int  # of the header inside
    epoch: int
    made_at: datetime
    size: int


def new_file(folder: Path, vault_id: UUID, moment: datetime) -> Path:
    """A name that tells nothing but when, and which vault to those who have several; never one that is taken."""
    stem = f"peergroups-{moment.astimezone():%Y-%m-%d-%H%M}-{vault_id.hex[:4]}"
    file, number = folder / f"{stem}{SUFFIX}", 1
    while file.exists():
        number += 1
        file = folder / f"{stem}-{number}{SUFFIX}"
    return file


def seen(file: Path) -> Backup:
    """What can be said of a backup without any secret."""
    try:
        with file.open("rb") as source:
            prelude = sealed.read_prelude(source)
        size = file.stat().st_size
    except FileNotFoundError:
        raise FileUnreadable("file.missing") from None
    except OSError:
        raise FileUnreadable("backup.cannot_be_read") from None
    told = keys.told_header_bytes(prelude.header)
    return Backup(file, told.vault_id, told.generation, prelude.epoch, prelude.made_at, size)


def listed(folder: Path, vault_id: UUID | None = None) -> list[Backup]:
    """The backups in a folder (of one vault), newest opening first; what is none is passed over."""
    found = []
    with contextlib.suppress(OSError):
        for file in folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(FileUnreadable, VaultError):
                if files.is_plain_file(file):
                    found.append(seen(file))
    return sorted((one for one in found if vault_id in {None, one.vault_id}), key=_order, reverse=True)


def thin(folder: Path, vault_id: UUID, *, keep: Path | None = None) -> list[Path]:
    """Removes what is neither of the last seven days, four weeks nor twelve months, or has no room; gives what went.

    Days are counted among the backups themselves, in the order the vault was opened, so that a wrong clock takes
    none away. The newest three and `keep`, the one just proved, always stay.
    """
    known = listed(folder, vault_id)
    stays = worth_keeping(known) | {keep}
    gone = []
    for one in known:
        if one.file not in stays:
            with contextlib.suppress(OSError):
                one.file.unlink()
                gone.append(one.file)
    return gone


def worth_keeping(known: Sequence[Backup]) -> set[Path | None]:
    """Of these, newest first: the last three, and the last of each of 7 days, 4 weeks and 12 months.

    Of fewer days, weeks and months where all together would take more room than some copies of the newest. The last
    month before this one stays in any case: where the clock went wrong, that is the last of the right time.
    """
    stays: set[Path | None] = set()
    for quotas in QUOTAS:
        stays = _of_each(known, *quotas)
        if sum(one.size for one in known if one.file in stays) <= MOST_ROOM * (known[0].size if known else 0):
            break
    return stays


def _of_each(known: Sequence[Backup], days: int, weeks: int, months: int) -> set[Path | None]:
    """The last three, and the last of each of so many days, weeks and months."""
    rules: tuple[tuple[int, Callable[[Backup], Hashable]], ...] = (
        (days, lambda one: one.made_at.date()),
        (weeks, lambda one: one.made_at.isocalendar()[:2]),
        (months, lambda one: (one.made_at.year, one.made_at.month)),
    )
    stays: set[Path | None] = {one.file for one in known[:LAST]}
    for most, period in rules:
        met: set[Hashable] = set()
        for one in known:
            if len(met) < most and period(one) not in met:
                met.add(period(one))
                stays.add(one.file)
    return stays


def _order(one: Backup) -> tuple[int, datetime, str]:
    return one.epoch, one.made_at, one.file.name
