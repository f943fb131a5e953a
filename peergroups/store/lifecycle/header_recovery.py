"""The header of a vault whose own copies are damaged, or where the first is an old one: each backup carries one."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from peergroups import keys
from peergroups.base import files, paths
from peergroups.base.errors import (
    PeerGroupsError,
    VaultDamaged,
    VaultError,
    VaultMissing,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peergroups.keys import VaultKeys
from peergroups.store.backup import making, restoring, shelf
from peergroups.store.backup.shelf import Backup
from peergroups.store.lifecycle import key_costs, whose

Unlock = Callable[[Path], VaultKeys]
Step = Callable[[int, int], object]
Candidate: TypeAlias = "tuple[Backup | None, bytes]"

_COPIES = (paths.VAULT_HEADER, f"{paths.VAULT_HEADER}.bak")


def untold(_done: int, _all: int) -> None:
    """Nobody wants to stop it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The keys, and where the header came from: without `raw` it is the vault's own, else another copy of it.

    With `is_newer` the vault's own is whole, and is an older one.
    """

    keys: VaultKeys
    backup: Backup | None = None
    raw: bytes = b""
    is_newer: bool = False


def opened(
    folder: Path,
    unlock: Unlock,
    places: Sequence[Path] = (),
    *,
    any_database: bool = False,
    step: Step = untold,
) -> Opened:
    """The keys out of the vault's header or, where both copies are damaged, out of the first backup's that fits.

    One fits when its key opens the database; with `any_database` that is not asked, since it is damaged too.
    `places` are further folders with backups. Where the header is whole and this opens it not, another copy may be
    the one of now. All are tried: what stands in a header is proved by its key alone. `step` raises to stop.
    """
    with keys.each_once():
        try:
            return Opened(unlock(folder))
        except (WrongPassphrase, WrongRecoveryCode):
            found = None if any_database else _of_now(folder, unlock, places, step)
            if found is None:
                raise
            return found
        except (VaultDamaged, VaultMissing) as error:
            if isinstance(error, VaultDamaged) and error.part != "header":
                raise
            fits = _everything if any_database else partial(_opens, folder)
            known = _candidates(folder, places)
            found = _first(unlock, known, fits, step)
            if found is None:
                raise VaultDamaged("header") from None
            return found


def put_back(folder: Path, found: Opened) -> None:
    """Makes the backup's header the vault's; the damaged ones are set aside."""
    if not found.raw:
        return
    with files.as_ours():
        if any((folder / name).exists() for name in _COPIES):
            restoring.set_aside(folder, *_COPIES)
    keys.put_header(folder, found.raw, found.keys)


@contextmanager
def alone(raw: bytes) -> Iterator[Path]:
    """A scratch folder that holds this header and nothing else."""
    with files.as_ours():
        place = Path(tempfile.mkdtemp(prefix="peergroups-"))
        files.write(place / paths.VAULT_HEADER, raw)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _of_now(folder: Path, unlock: Unlock, places: Sequence[Path], step: Step) -> Opened | None:
    """The second copy, or that of a backup, that opens the database and is no older than it: the first is old.

    Those that would take much longer than the others are left out: a wrong passphrase is answered soon.
    """
    vault_id = keys.read_header(folder).vault_id
    known = key_costs.usual(_candidates(folder, places, vault_id), lambda one: one[1])
    with contextlib.suppress(WrongPassphrase, WrongRecoveryCode):
        found = _first(unlock, known, partial(_is_no_older, folder), step)
        return None if found is None else replace(found, is_newer=True)
    return None


def _first(
    unlock: Unlock, known: Sequence[Candidate], fits: Callable[[VaultKeys], bool], step: Step
) -> Opened | None:
    """The first that this opens and that fits; raises that it is wrong where it opens none of some."""
    wrong: PeerGroupsError | None = None
    for number, (backup, raw) in enumerate(known):
        step(number, len(known))
        try:
            with alone(raw) as place:
                found = unlock(place)
        except (WrongPassphrase, WrongRecoveryCode) as error:
            wrong = wrong or error
            continue
        except VaultError:  # nobody with the key has sealed it
            continue
        if fits(found):
            return Opened(found, backup, raw)
        found.wipe()
    if wrong is not None:
        raise wrong
    return None


def _candidates(folder: Path, places: Sequence[Path], vault_id: UUID | None = None) -> list[Candidate]:
    """The vault's own copies, then those of the backups (of one vault), each once; what says that it is newer first."""
    there = [one for place in places for one in shelf.listed_soon(place, vault_id)]
    known = sorted(
        (*shelf.listed(folder / shelf.FOLDER, vault_id), *there),
        key=lambda one: (one.generation, one.epoch, one.made_at),
        reverse=True,
    )
    found: dict[bytes, Backup | None] = dict.fromkeys(keys.read_copies(folder))
    for one in known:
        found.setdefault(one.header, one)
    return [(one, raw) for raw, one in found.items()]


def _everything(_found: VaultKeys) -> bool:
    return True


def _opens(folder: Path, vault_keys: VaultKeys) -> bool:
    try:
        making.fitting_key(folder / paths.VAULT_DATABASE, vault_keys)
    except (VaultDamaged, VaultMissing):
        return False
    return True


def _is_no_older(folder: Path, vault_keys: VaultKeys) -> bool:
    newest = whose.newest_header(folder, vault_keys)
    return newest is not None and vault_keys.generation >= newest
