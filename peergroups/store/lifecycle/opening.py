"""Making and opening a vault: what is asked of its files before anybody works in them.

Each opening is counted, and gives the vault with its `OpenReport`.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups import keys
from peergroups.base import paths
from peergroups.base.errors import VaultDamaged, VaultExists, VaultForeign, VaultMissing, VaultOlder
from peergroups.keys import VaultKeys
from peergroups.keys.kdf import KdfCost
from peergroups.store import connection
from peergroups.store.backup import keeping, making, restoring
from peergroups.store.lifecycle import clean_close, closing, header_recovery, rekey, reserve, rollback
from peergroups.store.lifecycle.lock_file import hold, writable
from peergroups.store.open_report import Ended, OpenReport
from peergroups.store.schema import bring_up_to_date
from peergroups.store.vault import DATABASE, Vault

QUICK_CHECK_BYTES = (
    64 * 1024 * 1024
)  # a larger database is checked by `peergroups check`, not at each opening


def exists(folder: Path) -> bool:
    """Whether the folder holds a vault or parts of one."""
    return paths.holds_vault(folder)


def create(folder: Path, passphrase: str, *, cost: KdfCost | None = None) -> tuple[Vault, str]:
    """A new, empty vault in `folder` (made when missing) and its recovery code.

    Built beside the folder and moved into place whole, so that a kill leaves all of it or nothing.
    """
    if exists(folder):
        raise VaultExists
    if folder.is_dir() and any(folder.iterdir()):
        raise VaultExists
    with writable():
        folder.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".new-vault-"))
    try:
        vault_keys, code = keys.create(building, passphrase, cost=cost)
        _build_database(building, vault_keys)
        with writable():
            if folder.is_dir():
                folder.rmdir()
            building.replace(folder)
        lock = hold(folder)
        clean_close.mark(folder)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    made = Vault(folder, vault_keys, lock)
    made.make_room, made.closing = partial(reserve.drop, folder), closing.well
    return made, code


def open_vault(
    folder: Path,
    passphrase: str,
    *,
    slot_id: bytes | None = None,
    knowingly: bool = False,
    places: Sequence[Path] = (),
) -> Vault:
    """The vault, migrated if it is older. Takes as long as the key derivation; `slot_id` tries that way in alone.

    VaultOlder where an older copy was put in its place; `knowingly` opens it all the same. `places` are further
    folders with backups, which carry the header too.
    """
    return _opened(
        folder,
        lambda place: keys.open_with_passphrase(place, passphrase, slot_id=slot_id),
        knowingly=knowingly,
        places=places,
    )


def open_with_keychain(folder: Path, secret: bytearray) -> Vault:
    """The vault, opened with what the computer's keychain kept."""
    return _opened(folder, lambda place: keys.open_with_keychain(place, secret))


def open_with_code(folder: Path, code: str, *, knowingly: bool = False, places: Sequence[Path] = ()) -> Vault:
    """The vault, opened with the recovery code; the caller then asks for a new passphrase."""
    return _opened(folder, lambda place: keys.open_with_code(place, code), knowingly=knowingly, places=places)


def expect_older(vault_keys: VaultKeys, epoch: int) -> None:
    """A backup was put back on purpose: its vault is no older copy."""
    rollback.start_over(vault_keys, epoch)


def _opened(
    folder: Path,
    unlock: header_recovery.Unlock,
    *,
    knowingly: bool = False,
    places: Sequence[Path] = (),
) -> Vault:
    if not exists(folder):
        raise VaultMissing
    lock = hold(folder)
    try:
        with writable():
            _tidy(folder)
        connection.require_whole(folder / DATABASE)  # before any passphrase is tried
        found = header_recovery.opened(folder, unlock, places)
        with writable():
            header_recovery.put_back(folder, found)
            ended = clean_close.how_it_ended(folder, found.keys)
            clean_close.mark(folder)
            rekey.resume(folder, found.keys)
        report = OpenReport(
            ended=ended, header_from=found.backup.made_at if found.backup is not None else None
        )
        return _proved(Vault(folder, found.keys, lock), report, knowingly=knowingly)
    except BaseException:
        lock.release()
        raise


def _tidy(folder: Path) -> None:
    """Ends a restore that was cut short and sweeps what else a killed program left. The caller holds the lock."""
    restoring.finish(folder)
    restoring.sweep(folder)
    making.sweep(folder)
    clean_close.sweep(folder)
    reserve.lay(folder)


def _proved(vault: Vault, report: OpenReport, *, knowingly: bool) -> Vault:
    """The last step: its files belong together, are the newest, and are whole. Else it is closed again."""
    vault.make_room = partial(reserve.drop, vault.folder)
    vault.closing = partial(closing.unopened, ended=report.ended)
    older: list[str] = []
    try:
        epoch = _require_sound(vault, report.ended, older=older.append if knowingly else _refuse_older)
    except BaseException:
        vault.close()
        raise
    vault.closing = closing.well
    vault.report = replace(report, epoch=epoch, is_older=bool(older))
    return vault


def _refuse_older(part: str) -> None:
    raise VaultOlder(part)


def _require_sound(vault: Vault, ended: Ended, *, older: Callable[[str], object]) -> int:
    """The pages are right, the database belongs to the header and is the newest; gives its epoch, one higher.

    `older` is told the part that is older than it should be; it raises where that is not wanted. A backup is kept
    before an older schema is brought up to date.
    """
    file, db = vault.database, vault.db()
    known = rollback.seen(vault.keys)
    with connection.translated():
        if file.stat().st_size <= QUICK_CHECK_BYTES:
            answer = db.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            if answer != "ok":
                raise VaultDamaged("database")
        if db.exec_driver_sql("PRAGMA user_version").scalar_one():
            _require_newest(db, vault.keys, known, older=older)
        if ended is Ended.CHANGED:
            older("pages")
        bring_up_to_date(db, file, before=lambda: keeping.keep_first(vault.folder, vault.keys))
        _require_ours(db, vault.keys)
        db.exec_driver_sql(
            "UPDATE meta SET epoch = max(epoch, ?) + 1, header_generation = ?", (known, vault.keys.generation)
        )
        epoch = int(db.exec_driver_sql("SELECT epoch FROM meta").scalar_one())
    rollback.remember(vault.keys, epoch)
    return epoch


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


def _build_database(folder: Path, vault_keys: VaultKeys) -> None:
    with connection.translated():
        db = connection.connect(folder / DATABASE, vault_keys.database_key, create=True)
        try:
            bring_up_to_date(db, folder / DATABASE)
            db.exec_driver_sql(
                "INSERT INTO meta (one, vault, header_generation) VALUES (1, ?, ?)",
                (vault_keys.vault_id.bytes, vault_keys.generation),
            )
        finally:
            connection.close(db)
