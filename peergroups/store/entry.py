"""What is asked of a vault's files before anybody works in them, and that each opening is counted."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups.base import paths
from peergroups.base.errors import PeerGroupsError, VaultDamaged, VaultForeign
from peergroups.keys import VaultKeys
from peergroups.store import anchors, ballast, connection, keyswap, seals
from peergroups.store.backup import making, restoring
from peergroups.store.schema import bring_up_to_date
from peergroups.store.seals import Ended

QUICK_CHECK_BYTES = (
    64 * 1024 * 1024
)  # a larger database is checked by `peergroups check`, not at each opening


def tidy(folder: Path) -> None:
    """Ends a restore that was cut short and sweeps what else a killed program left. The caller holds the lock."""
    restoring.finish(folder)
    restoring.sweep(folder)
    making.sweep(folder)
    seals.sweep(folder)
    ballast.lay(folder)


def require_files(folder: Path) -> None:
    """Raises VaultDamaged where the database is missing or cannot be one, before any passphrase is tried."""
    connection.require_whole(folder / paths.VAULT_DATABASE)


def arrive(folder: Path, vault_keys: VaultKeys) -> Ended:
    """Looks at the files, marks the vault as open, and ends a change of keys that was cut short."""
    ended = seals.look(folder, vault_keys)
    seals.mark(folder)
    keyswap.resume(folder, vault_keys)
    return ended


def leave(folder: Path, vault_keys: VaultKeys, ended: Ended) -> None:
    """The vault was not opened after all: nothing may tell the next time that it was cut short."""
    if ended is not Ended.CUT_SHORT and (ended is not Ended.WELL or seals.still_fits(folder, vault_keys)):
        seals.unmark(folder)


def require_sound(
    db: Connection,
    folder: Path,
    vault_keys: VaultKeys,
    *,
    older: Callable[[str], object],
    ended: Ended,
    before: Callable[[], object] | None = None,
) -> int:
    """The pages are right, the database belongs to the header and is the newest; gives its epoch, one higher.

    `older` is told the part that is older than it should be; it raises where that is not wanted. `before` is
    called before an older schema is brought up to date.
    """
    file = folder / paths.VAULT_DATABASE
    known = anchors.seen(vault_keys)
    with connection.translated():
        if file.stat().st_size <= QUICK_CHECK_BYTES:
            answer = db.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            if answer != "ok":
                raise VaultDamaged("database")
        if db.exec_driver_sql("PRAGMA user_version").scalar_one():
            _require_newest(db, vault_keys, known, older=older)
        if ended is Ended.CHANGED:
            older("pages")
        bring_up_to_date(db, file, before=before)
        _require_ours(db, vault_keys)
        db.exec_driver_sql(
            "UPDATE meta SET epoch = max(epoch, ?) + 1, header_generation = ?", (known, vault_keys.generation)
        )
        epoch = int(db.exec_driver_sql("SELECT epoch FROM meta").scalar_one())
    anchors.remember(vault_keys, epoch)
    return epoch


def note_generation(db: Connection, vault_keys: VaultKeys) -> None:
    """The header of now is the one to compare with next time; at the close, since ways in may have changed."""
    with contextlib.suppress(PeerGroupsError), connection.translated():
        db.exec_driver_sql(
            "UPDATE meta SET header_generation = ? WHERE header_generation <> ?",
            (vault_keys.generation, vault_keys.generation),
        )


def _require_ours(db: Connection, vault_keys: VaultKeys) -> None:
    kept = db.exec_driver_sql("SELECT vault FROM meta").scalar_one_or_none()
    if kept is None or UUID(bytes=kept) != vault_keys.vault_id:
        raise VaultForeign("database")


def _require_newest(
    db: Connection, vault_keys: VaultKeys, known: int, *, older: Callable[[str], object]
) -> None:
    row = db.exec_driver_sql("SELECT epoch, header_generation FROM meta").one_or_none()
    if row is not None and vault_keys.generation < row[1]:
        older("header")
    if row is not None and row[0] < known:
        older("database")
