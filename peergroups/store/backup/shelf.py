"""A folder of backups: their names, what they say of themselves, and how many of them are worth keeping."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from peergroups import keys
from peergroups.base import files, patience
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
    salt: bytes = b""  # by chance: two files with the same one are twins
    header: bytes = field(default=b"", repr=False)  # of the vault, as it travelled
    entries: int = 0  # of the log then, told by the manifest alone: 0 until it was opened


def new_file(folder: Path, vault_id: UUID, moment: datetime) -> Path:
    """A name that tells nothing but when, and which vault to those who have several; never one that is taken."""
    name = f"peergroups-{moment.astimezone():%Y-%m-%d-%H%M}-{vault_id.hex[:4]}{SUFFIX}"
    return free_name(folder / name)


def free_name(wanted: Path) -> Path:
    """That name, or with a number where it is taken."""
    file, number = wanted, 1
    while file.exists():
        number += 1
        file = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    return file


def seen(file: Path) -> Backup:
    """What can be said of a backup without any secret."""
    try:
        sealed.require_file(file)
        with file.open("rb") as source:
            prelude = sealed.read_prelude(source)
        size = file.stat().st_size
    except FileNotFoundError:
        raise FileUnreadable("file.missing") from None
    except OSError:
        raise FileUnreadable("backup.cannot_be_read") from None
    told = keys.told_header_bytes(prelude.header)
    return Backup(
        file,
        told.vault_id,
        told.generation,
        prelude.epoch,
        prelude.made_at,
        size,
        salt=prelude.salt,
        header=prelude.header,
    )


def files_in(folder: Path) -> list[Path]:
    """Everything there that is named like a backup."""
    with contextlib.suppress(OSError):
        return sorted(folder.glob(f"*{SUFFIX}"))
    return []


def listed(folder: Path, vault_id: UUID | None = None) -> list[Backup]:
    """What says of itself that it is a backup (of one vault), newest opening first, as anybody can write it.

    Which of them are backups of a vault, only its keys can tell: see `proving`.
    """
    found = []
    for file in files_in(folder):
        with contextlib.suppress(FileUnreadable, VaultError):
            if files.is_plain_file(file):
                found.append(seen(file))
    return sorted((one for one in found if vault_id in {None, one.vault_id}), key=claim, reverse=True)


def listed_soon(folder: Path, vault_id: UUID | None = None) -> list[Backup]:
    """The same of a place that may answer nothing, such as a network folder that is gone: nothing then."""
    return patience.of(folder, partial(listed, folder, vault_id), patience.AT_THE_DOOR) or []


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


def claim(one: Backup) -> tuple[int, datetime, str]:
    """How new it says that it is."""
    return one.epoch, one.made_at, one.file.name
