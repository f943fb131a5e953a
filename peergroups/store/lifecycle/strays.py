"""Files in a vault's folder that are not of this vault and keep it from opening: named, and moved aside when asked.

SQLite would put the pages of a rollback journal back into the database, and a vault has none: it has a write-ahead
file. A plan of a restore is written whole; one that cannot be read is damaged, or somebody else's.
"""

from __future__ import annotations

from pathlib import Path

from peergroups import keys
from peergroups.base import paths
from peergroups.base.errors import VaultDamaged, VaultStray
from peergroups.keys import VaultKeys
from peergroups.store.backup import restoring
from peergroups.store.lifecycle import header_recovery, lock_file

_JOURNAL = f"{paths.VAULT_DATABASE}-journal"


def require_none(folder: Path) -> None:
    """Raises VaultStray with the first."""
    journal = folder / _JOURNAL
    if journal.is_file() and journal.stat().st_size:
        raise VaultStray(_JOURNAL)
    restoring.place_of(folder, paths.VAULT_HEADER)


def set_aside(folder: Path, unlock: header_recovery.Unlock) -> bool:
    """Moves them into a dated folder, once the key is proved; whether there were any.

    With a plan goes what was unpacked for a restore: without one it would be swept.
    """
    try:
        require_none(folder)
    except VaultStray as stray:
        names = [stray.name]
        if stray.name == paths.RESTORE_PLAN:
            names += [found.name for found in restoring.incoming(folder)]
        _prove(folder, unlock)
        with lock_file.locked(folder), lock_file.writable():
            restoring.set_aside(folder, *names)
    else:
        return False
    set_aside(folder, unlock)
    return True


def _prove(folder: Path, unlock: header_recovery.Unlock) -> None:
    for raw in keys.read_copies(folder):
        with header_recovery.alone(raw) as place:
            found: VaultKeys = unlock(place)
            found.wipe()
        return
    raise VaultDamaged("header")
