"""The header of a vault whose own two copies are damaged: each backup carries one."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from peergroups import keys
from peergroups.base import files, paths
from peergroups.base.errors import (
    PeerGroupsError,
    VaultDamaged,
    VaultMissing,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peergroups.keys import VaultKeys
from peergroups.store.backup import making, restoring, sealed, shelf
from peergroups.store.backup.shelf import Backup

Unlock = Callable[[Path], VaultKeys]

_MOST = 4  # different headers that are tried; each costs a derivation
_COPIES = (paths.VAULT_HEADER, f"{paths.VAULT_HEADER}.bak")


@dataclass(frozen=True, slots=True)
class Opened:
    """The keys, and where the header came from: None is the vault itself."""

    keys: VaultKeys
    backup: Backup | None = None
    raw: bytes = b""


def opened(
    folder: Path, unlock: Unlock, places: Sequence[Path] = (), *, any_database: bool = False
) -> Opened:
    """The keys out of the vault's header or, where both copies are damaged, out of the newest backup's that fits.

    One fits when its key opens the database; with `any_database` that is not asked, since it is damaged too.
    `places` are further folders with backups.
    """
    try:
        return Opened(unlock(folder))
    except (VaultDamaged, VaultMissing) as error:
        if isinstance(error, VaultDamaged) and error.part != "header":
            raise
        found = _from_backups(folder, unlock, places, any_database=any_database)
        if found is None:
            raise VaultDamaged("header") from None
        return found


def put_back(folder: Path, found: Opened) -> None:
    """Makes the backup's header the vault's; the damaged ones are set aside."""
    if found.backup is None:
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


def _from_backups(
    folder: Path, unlock: Unlock, places: Sequence[Path], *, any_database: bool
) -> Opened | None:
    wrong: PeerGroupsError | None = None
    for backup, raw in _candidates([folder / shelf.FOLDER, *places]):
        try:
            with alone(raw) as place:
                found = unlock(place)
        except (WrongPassphrase, WrongRecoveryCode) as error:
            wrong = wrong or error
            continue
        if any_database or _opens(folder, found):
            return Opened(found, backup, raw)
        found.wipe()
    if wrong is not None:
        raise wrong
    return None


def _candidates(places: Sequence[Path]) -> list[tuple[Backup, bytes]]:
    """The newest headers first, each once."""
    known = sorted(
        (one for place in places for one in shelf.listed(place)),
        key=lambda one: (one.generation, one.epoch, one.made_at),
        reverse=True,
    )
    found: dict[bytes, Backup] = {}
    for one in known:
        with contextlib.suppress(OSError, PeerGroupsError), one.file.open("rb") as source:
            found.setdefault(sealed.read_prelude(source).header, one)
    return [(one, raw) for raw, one in found.items()][:_MOST]


def _opens(folder: Path, vault_keys: VaultKeys) -> bool:
    try:
        making.fitting_key(folder / paths.VAULT_DATABASE, vault_keys)
    except (VaultDamaged, VaultMissing):
        return False
    return True
