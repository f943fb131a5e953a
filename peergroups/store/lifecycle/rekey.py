"""Writing the database anew under another key: the middle of `keys.begin_rotation` ... `finish_rotation`.

The header holds both keys meanwhile. The new file is written beside, proved, and takes the old one's place by one
rename; whichever of the two is there when the program is killed, one of the header's keys opens it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sqlalchemy.engine import Connection

from peergroups import keys
from peergroups.base import files, paths
from peergroups.base.errors import DiskFull, FolderReadOnly, VaultDamaged
from peergroups.keys import VaultKeys
from peergroups.store import connection, seals, write_ahead
from peergroups.store.backup import making

Step = Callable[[int, int], object]

_NEW = f"{paths.VAULT_DATABASE}.new"


def change(
    folder: Path, vault_keys: VaultKeys, alone: Callable[[], AbstractContextManager[None]], step: Step
) -> None:
    """A new database key, and the database under it. Nobody may write meanwhile; it can be killed at any point.

    Nobody is connected within `alone`, which is asked for once, for the moment in which the files are exchanged.
    """
    step(0, 4)
    keys.begin_rotation(folder, vault_keys)
    step(1, 4)
    try:
        digests = _write_new(folder, vault_keys, step)
        step(3, 4)
        with alone():
            _take_its_place(folder, vault_keys, digests)
            keys.finish_rotation(folder, vault_keys)
    except BaseException:
        pending = vault_keys.pending_key
        if pending is not None and not connection.opens(folder / paths.VAULT_DATABASE, pending):
            _drop_new(folder)
            keys.abandon_rotation(folder, vault_keys)
        raise


def resume(folder: Path, vault_keys: VaultKeys) -> None:
    """Ends a change that was cut short; where there is no room for that now, the old key goes on."""
    if vault_keys.pending_key is None:
        _drop_new(folder)
        return
    if not connection.opens(folder / paths.VAULT_DATABASE, vault_keys.pending_key):
        try:
            digests = _write_new(folder, vault_keys, lambda _done, _total: None)
            _take_its_place(folder, vault_keys, digests)
        except (DiskFull, FolderReadOnly):
            _drop_new(folder)
            keys.abandon_rotation(folder, vault_keys)
            return
    keys.finish_rotation(folder, vault_keys)


def _write_new(folder: Path, vault_keys: VaultKeys, step: Step) -> bytes:
    """The database under the key to come, beside the old one, proved and through to the disk; its pages' digests."""
    pending, file, new = vault_keys.pending_key, folder / paths.VAULT_DATABASE, folder / _NEW
    assert pending is not None
    _drop_new(folder)
    with files.as_ours():
        db = connection.connect(file, vault_keys.database_key)
        try:
            _export(db, new, pending)
            step(2, 4)
            before = making.counts(db)
        finally:
            connection.close(db)
        _prove(new, pending, before)
        files.settle_file(new)
        return seals.digests_of(new)


def _take_its_place(folder: Path, vault_keys: VaultKeys, digests: bytes) -> None:
    """The new file, of these digests, under the name of the old one; nobody is connected."""
    file, new = folder / paths.VAULT_DATABASE, folder / _NEW
    with files.as_ours():
        seals.fold_in(file, vault_keys)  # SQLite takes the empty one away when the last one closes
        if write_ahead.holds_any(file):
            raise VaultDamaged("database")  # somebody else is connected: a rename would part them from it
        with seals.exchanging(folder, vault_keys, digests):
            new.replace(file)
            files.settle_folder(folder)


def _export(db: Connection, new: Path, key: bytearray) -> None:
    """`sqlcipher_export` forgets the two numbers by which a database is known, so they are set by hand."""
    version = int(db.exec_driver_sql("PRAGMA user_version").scalar_one())
    application = int(db.exec_driver_sql("PRAGMA application_id").scalar_one())
    with connection.translated(), connection.lifted(db):
        connection.attach_new(db, new, key)
        try:
            db.exec_driver_sql("SELECT sqlcipher_export('fresh')")
            db.exec_driver_sql(f"PRAGMA fresh.user_version = {version}")
            db.exec_driver_sql(f"PRAGMA fresh.application_id = {application}")
        finally:
            db.exec_driver_sql("DETACH fresh")


def _prove(new: Path, key: bytearray, before: dict[str, int]) -> None:
    db = connection.connect(new, key)
    try:
        with connection.translated():
            whole = db.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() == "ok"
            db.exec_driver_sql("INSERT INTO search_text (search_text) VALUES ('integrity-check')")
            if not whole or making.counts(db) != before:
                raise VaultDamaged("database")
    finally:
        connection.close(db)


def _drop_new(folder: Path) -> None:
    for name in (_NEW, f"{_NEW}-wal", f"{_NEW}-shm", f"{_NEW}-journal"):
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)
