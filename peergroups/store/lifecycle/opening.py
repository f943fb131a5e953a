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
from typing import NoReturn
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups import keys
from peergroups.base import paths
from peergroups.base.errors import (
    DiskFull,
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultOlder,
)
from peergroups.keys import VaultKeys
from peergroups.keys.kdf import KdfCost
from peergroups.store import audit, connection, seals
from peergroups.store.backup import keeping, making, restoring
from peergroups.store.backup.making import Contents
from peergroups.store.lifecycle import (
    age,
    clean_close,
    closing,
    header_recovery,
    integrity,
    key_costs,
    plain_folder,
    rekey,
    reserve,
    rollback,
    strays,
)
from peergroups.store.lifecycle.clean_close import Left
from peergroups.store.lifecycle.header_recovery import Opened, Step
from peergroups.store.lifecycle.lock_file import hold, writable
from peergroups.store.lifecycle.rollback import First
from peergroups.store.open_report import Ended, OpenReport
from peergroups.store.schema import bring_up_to_date
from peergroups.store.vault import DATABASE, HEADER, Vault

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
            seals.seal_file(building, vault_keys)
        with writable():
            if folder.is_dir():
                folder.rmdir()
            building.replace(folder)
        lock = hold(folder)
        with writable():
            value = clean_close.begin(folder, vault_keys, Left(Ended.WELL))
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    made = Vault(folder, vault_keys, lock)
    made.make_room, made.closing = partial(reserve.drop, folder), closing.well
    with connection.translated():
        _note_opening(made.db(), value)
    made.prove()
    rollback.remember(vault_keys, 0)
    return made, code


def open_vault(
    folder: Path,
    passphrase: str,
    *,
    slot_id: bytes | None = None,
    knowingly: bool = False,
    patiently: bool = False,
    strays_aside: bool = False,
    places: Sequence[Path] = (),
    step: Step = header_recovery.untold,
) -> Vault:
    """The vault, migrated if it is older. Takes as long as the key derivation; `slot_id` tries that way in alone.

    VaultCostly where that would be much longer than copies of the header say; `patiently` waits all the same.
    VaultOlder where an older copy was put in its place; `knowingly` opens it all the same. `places` are further
    folders with backups, which tell how new the vault is and carry its header. `step` raises to stop while copies of
    the header are tried. VaultStray where a file that is none of its keeps it from opening; with `strays_aside` that is
    moved aside.
    """
    if not patiently:
        key_costs.require_usual(folder, slot_id, places)
    return _opened(
        folder,
        lambda place: keys.open_with_passphrase(place, passphrase, slot_id=slot_id),
        knowingly=knowingly,
        strays_aside=strays_aside,
        places=places,
        step=step,
    )


def open_with_keychain(folder: Path, secret: bytearray, *, places: Sequence[Path] = ()) -> Vault:
    """The vault, opened with what the computer's keychain kept."""
    return _opened(folder, lambda place: keys.open_with_keychain(place, secret), places=places)


def open_with_code(
    folder: Path,
    code: str,
    *,
    knowingly: bool = False,
    strays_aside: bool = False,
    places: Sequence[Path] = (),
    step: Step = header_recovery.untold,
) -> Vault:
    """The vault, opened with the recovery code; the caller then asks for a new passphrase."""

    def unlock(place: Path) -> VaultKeys:
        return keys.open_with_code(place, code)

    return _opened(folder, unlock, knowingly=knowingly, strays_aside=strays_aside, places=places, step=step)


def _opened(
    folder: Path,
    unlock: header_recovery.Unlock,
    *,
    knowingly: bool = False,
    strays_aside: bool = False,
    places: Sequence[Path] = (),
    step: Step = header_recovery.untold,
) -> Vault:
    """Where the disk is full, the reserve goes and it is tried once more: the key is proved by then."""
    if not exists(folder):
        raise VaultMissing
    plain_folder.require(folder)
    were_moved = strays_aside and strays.set_aside(folder, unlock)
    strays.require_none(folder)
    once = partial(_opened_once, folder, unlock, knowingly=knowingly, places=places, step=step)
    try:
        opened = once()
    except DiskFull:
        if not reserve.drop(folder):
            raise
        opened = once()
    if were_moved:
        opened.report = replace(opened.report, set_aside=True)
    return opened


def _opened_once(
    folder: Path, unlock: header_recovery.Unlock, *, knowingly: bool, places: Sequence[Path], step: Step
) -> Vault:
    lock = hold(folder, made_before=True)
    try:
        found = _proved_keys(folder, unlock, knowingly=knowingly, places=places, step=step)
        if not lock.is_locked:
            lock = hold(folder)
        with writable():
            _tidy(folder)
            header_recovery.put_back(folder, found)
            left = clean_close.how_it_ended(folder, found.keys)
            if left.ended is Ended.CHANGED:
                _require_fitting(folder, found.keys, knowingly=knowingly)
            value = clean_close.begin(folder, found.keys, left)
            rekey.resume(folder, found.keys)
        header_from = found.backup.made_at if found.backup is not None else None
        report = OpenReport(
            ended=left.ended, set_aside=left.set_aside, header_from=header_from, seals=left.seals
        )
        return _proved(Vault(folder, found.keys, lock), report, value, knowingly=knowingly, places=places)
    except BaseException:
        lock.release()
        raise


def _proved_keys(
    folder: Path, unlock: header_recovery.Unlock, *, knowingly: bool, places: Sequence[Path], step: Step
) -> Opened:
    """The keys; until they are proved nothing is written, nor is a swap that was cut short ended."""
    connection.require_whole(
        restoring.place_of(folder, DATABASE) / DATABASE
    )  # before any passphrase is tried
    coming = restoring.place_of(folder, HEADER)
    if coming != folder:
        return Opened(unlock(coming))
    found = header_recovery.opened(folder, unlock, places, step=step)
    if found.is_newer and not knowingly:
        found.keys.wipe()
        raise VaultOlder("ways")
    return found


def _tidy(folder: Path) -> None:
    """Ends a restore that was cut short and sweeps what else a killed program left. The caller holds the lock."""
    restoring.finish(folder)
    restoring.sweep(folder)
    making.sweep(folder)
    clean_close.sweep(folder)
    reserve.lay(folder)


def _require_fitting(folder: Path, vault_keys: VaultKeys, *, knowingly: bool) -> None:
    """Something else wrote to the file: what does not even fit together is damage, and gets no new seal."""
    database = folder / DATABASE
    if not connection.sound_pages(database, making.fitting_key(database, vault_keys)):
        raise VaultDamaged("database")
    if not knowingly:
        raise VaultOlder("pages")


def _proved(
    vault: Vault, report: OpenReport, value: bytes, *, knowingly: bool, places: Sequence[Path]
) -> Vault:
    """The last step: its files belong together, are the newest, and are whole. Else it is closed again."""
    vault.make_room = partial(reserve.drop, vault.folder)
    vault.closing = partial(closing.unopened, ended=report.ended, found=report.seals)
    older: list[VaultOlder] = []
    kept = age.newest_backup(vault.folder, vault.keys, places)
    try:
        epoch = _require_sound(vault, report, value, kept, older=older.append if knowingly else _refuse_older)
        vault.prove()
        first = _remembered(vault, epoch)
    except BaseException:
        vault.close()
        raise
    vault.closing = closing.well
    vault.report = replace(
        report,
        epoch=epoch,
        is_older=bool(older),
        kept_log=kept.log if kept is not None else None,
        first_here=first is not None,
        newest_entry=first.newest if first is not None else None,
    )
    return vault


def _remembered(vault: Vault, epoch: int) -> First | None:
    """From now on this computer has seen the opening; gives what is to be asked of a vault that it did not know."""
    if rollback.is_known(vault.keys):
        rollback.remember(vault.keys, epoch)
        return rollback.asks(vault.keys)
    db = vault.db()
    first = First(integrity.newest_entry(db))
    rollback.remember_first(vault.keys, epoch, audit.head(db), first.newest)
    return first


def _refuse_older(error: VaultOlder) -> NoReturn:
    raise error


def _require_sound(
    vault: Vault,
    report: OpenReport,
    value: bytes,
    kept: Contents | None,
    *,
    older: Callable[[VaultOlder], object],
) -> int:
    """The pages are right, the database belongs to the header and is the newest; gives its epoch, one higher.

    `older` is told what is older than it should be; it raises where that is not wanted. A backup is kept
    before an older schema is brought up to date.
    """
    file, db = vault.database, vault.db()
    known = max(rollback.seen(vault.keys), kept.epoch if kept is not None else 0)
    with connection.translated():
        if file.stat().st_size <= QUICK_CHECK_BYTES:
            answer = db.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            if answer != "ok":
                raise VaultDamaged("database")
        if db.exec_driver_sql("PRAGMA user_version").scalar_one():
            age.require_newest(db, vault.keys, known, kept, older=older)
            epoch = db.exec_driver_sql("SELECT epoch FROM meta").scalar_one_or_none()
            age.require_last_close(epoch, vault.keys, report.seals, older=older)
        if report.ended is Ended.CHANGED:
            older(VaultOlder("pages"))
        _note_opening(db, value)  # before all else that is written
        bring_up_to_date(db, file, before=lambda: keeping.keep_first(vault.folder, vault.keys))
        _require_ours(db, vault.keys)
        _note_opening(db, value)
        db.exec_driver_sql(
            "UPDATE meta SET epoch = max(epoch, ?) + 1, header_generation = ?",
            (max(known, rollback.restored_at(vault.keys)), vault.keys.generation),
        )
        return int(db.exec_driver_sql("SELECT epoch FROM meta").scalar_one())


def _note_opening(db: Connection, value: bytes) -> None:
    """The write-ahead file of this opening is known by this value; a schema of before version 12 has no room for it."""
    if db.exec_driver_sql("PRAGMA user_version").scalar_one() >= connection.SEALED_SINCE:
        db.exec_driver_sql("UPDATE meta SET is_sealed = 1, opening = ?", (value,))


def _require_ours(db: Connection, vault_keys: VaultKeys) -> None:
    kept = db.exec_driver_sql("SELECT vault FROM meta").scalar_one_or_none()
    if kept is None or UUID(bytes=kept) != vault_keys.vault_id:
        raise VaultForeign("database")


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
