"""The folder of a vault holds plain files of its own: looked at before anything in it is opened or written.

Whoever prepares a folder must not have the program write, empty or read something elsewhere.
"""

from __future__ import annotations

from pathlib import Path

from peergroups.base import files, paths
from peergroups.store import seals
from peergroups.store.backup import restoring, shelf
from peergroups.store.lifecycle import lock_file, reserve

_DATABASES = (paths.VAULT_DATABASE, f"{paths.VAULT_DATABASE}.new")
FILES = frozenset(
    {
        paths.VAULT_HEADER, f"{paths.VAULT_HEADER}.bak", *_DATABASES,
        *(f"{name}-{part}" for name in _DATABASES for part in ("wal", "shm", "journal")),
        seals.SEAL, seals.MARK, lock_file.LOCK, reserve.FILE, restoring.RESTORED, paths.RESTORE_PLAN, "vault.tries",
    }
)  # fmt: skip
FOLDERS = frozenset({shelf.FOLDER})


def require(folder: Path) -> None:
    """Raises VaultLinked where something in it is not so; one level below for what it unpacks and keeps."""
    files.require_plain(folder, files=FILES, folders=FOLDERS)
    for inside in restoring.incoming(folder):
        files.require_plain(inside, files=FILES)
