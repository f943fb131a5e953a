"""The record of a vault that was closed well, and the mark of one that is open.

`vault.seal` is a MAC'd digest of the whole database file, written at each clean close; `vault.dirty` stands while the
vault is open. A database that differs from that with no mark beside it was changed by something else: a single
old page, two pages swapped, an old file put back. After a clean close there is no write-ahead file; one that lies
there all the same is set aside and never read.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
from pathlib import Path

from peergroups.base import files, paths
from peergroups.keys import VaultKeys
from peergroups.store.backup import restoring
from peergroups.store.open_report import Ended

RECORD, MARK = "vault.seal", "vault.dirty"
_LOG, _INDEX = f"{paths.VAULT_DATABASE}-wal", f"{paths.VAULT_DATABASE}-shm"
_LARGEST = 4096
_PART = ".seal-"


def how_it_ended(folder: Path, vault_keys: VaultKeys) -> Ended:
    """How the vault was left. A write-ahead file beside a well closed vault is set aside first."""
    if (folder / MARK).exists():
        return Ended.CUT_SHORT
    if not (folder / RECORD).exists():
        return Ended.UNKNOWN
    with contextlib.suppress(FileNotFoundError):
        if (folder / _LOG).stat().st_size:
            restoring.set_aside(folder, _LOG, _INDEX)
    return Ended.WELL if still_fits(folder, vault_keys) else Ended.CHANGED


def still_fits(folder: Path, vault_keys: VaultKeys) -> bool:
    """Whether the database is what it was when the vault was closed."""
    try:
        with (folder / RECORD).open("rb") as source:
            kept = json.loads(source.read(_LARGEST))
        digest, mac = str(kept["sha256"]), str(kept["mac"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
    genuine = hmac.compare_digest(mac.encode(), _mac(vault_keys, digest).encode())
    return genuine and digest == _digest(folder)


def log_counts(folder: Path) -> bool:
    """Whether a write-ahead file beside the database belongs to it: after a clean close there is none."""
    return (folder / MARK).exists() or not (folder / RECORD).exists()


def mark(folder: Path) -> None:
    """From here on the database may change."""
    files.write(folder / MARK, b"", prefix=_PART)


def unmark(folder: Path) -> None:
    """Nothing was changed after all."""
    with contextlib.suppress(OSError):
        (folder / MARK).unlink(missing_ok=True)


def record(folder: Path, vault_keys: VaultKeys) -> None:
    """Closes well: writes what the database is now, then takes the mark away.

    Where that cannot be done, the mark stays, and the next opening looks at everything.
    """
    log = folder / _LOG
    with contextlib.suppress(OSError):
        if log.exists() and log.stat().st_size:
            return
        digest = _digest(folder)
        told = {"sha256": digest, "mac": _mac(vault_keys, digest)}
        files.write(folder / RECORD, json.dumps(told, sort_keys=True).encode(), prefix=_PART)
        (folder / MARK).unlink(missing_ok=True)
        files.settle_folder(folder)


def sweep(folder: Path) -> None:
    """Removes what a killed program left half written."""
    files.sweep(folder, _PART)


def _digest(folder: Path) -> str:
    with (folder / paths.VAULT_DATABASE).open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _mac(vault_keys: VaultKeys, digest: str) -> str:
    key = vault_keys.derive("anchor mac")
    try:
        return hmac.new(key, f"seal {vault_keys.vault_id.hex} {digest}".encode(), hashlib.sha256).hexdigest()
    finally:
        key[:] = bytes(len(key))
