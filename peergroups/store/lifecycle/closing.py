"""Closing a vault: what is noted while it can still be read, and what once nobody is connected any more."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Connection

from peergroups.base.errors import PeerGroupsError
from peergroups.keys import VaultKeys
from peergroups.store import audit, connection, seals
from peergroups.store.lifecycle import clean_close, rollback
from peergroups.store.open_report import Ended
from peergroups.store.vault import Vault


@contextmanager
def well(vault: Vault) -> Iterator[None]:
    """Closes a vault that was proved whole: the next opening can tell that nothing touched it since.

    Whatever goes wrong with the notes, it is locked. Of one that is not where it was, nothing is noted: another may
    lie there by now.
    """
    if not vault.place.look():
        yield
        return
    with contextlib.suppress(PeerGroupsError), connection.translated():
        _note_generation(vault.db(), vault.keys)
    if vault.actor is not None:
        with contextlib.suppress(PeerGroupsError), connection.translated():
            db = vault.db()
            seen = [
                one for one in rollback.closes(vault.keys) if audit.goes_through(db, one.number, one.seal)
            ]
            rollback.remember_log(vault.keys, audit.head(db), before=seen)
    _fold_in(vault)
    seal = seals.seal_of(vault.folder, vault.keys)
    if seal is not None:
        rollback.remember_close(vault.keys, vault.report.epoch, seal.id)
    yield
    clean_close.unmark(vault.folder)


@contextmanager
def unopened(vault: Vault, *, ended: Ended, found: Collection[bytes]) -> Iterator[None]:
    """The vault was not opened after all: nothing may tell the next time that it was cut short, or older.

    `found` are the ids of the seals under which it lay there.
    """
    if not vault.place.look():
        yield
        return
    epoch = _epoch(vault) if found else None
    is_as_closed = epoch is not None and rollback.closed_under(vault.keys, epoch) in found
    _fold_in(vault)
    seal = seals.seal_of(vault.folder, vault.keys)
    if is_as_closed and epoch is not None and seal is not None:
        rollback.remember_close(vault.keys, epoch, seal.id)
    yield
    if ended is not Ended.CUT_SHORT:
        clean_close.unmark(vault.folder)


def _epoch(vault: Vault) -> int | None:
    """None where it cannot be read, which may be why the vault was not opened."""
    with contextlib.suppress(PeerGroupsError), connection.translated():
        found = vault.db().exec_driver_sql("SELECT epoch FROM meta").scalar_one_or_none()
        return None if found is None else int(found)
    return None


def _fold_in(vault: Vault) -> None:
    """Before SQLite does it when the last connection closes, of which nothing would be noted."""
    for _ in range(2):
        with contextlib.suppress(PeerGroupsError, OSError):
            if seals.fold_in(vault.database, vault.keys):
                return
        vault.make_room()
    with contextlib.suppress(PeerGroupsError):
        vault.leave_log()


def _note_generation(db: Connection, vault_keys: VaultKeys) -> None:
    """The header of now is the one to compare with next time: ways in may have changed."""
    db.exec_driver_sql(
        "UPDATE meta SET header_generation = ? WHERE header_generation <> ?",
        (vault_keys.generation, vault_keys.generation),
    )
