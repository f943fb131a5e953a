"""Making and opening a vault: what is asked of its files before anybody works in them.

Each opening is counted, and gives the vault with its `OpenReport`.
"""

from __future__ import annotations

import contextlib
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
    PeerGroupsError,
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultOlder,
)
from peergroups.keys import VaultKeys
from peergroups.keys.kdf import KdfCost
from peergroups.store import audit, connection, seals
from peergroups.store.backup import keeping, making, proving, restoring, shelf
from peergroups.store.backup.making import Contents
from peergroups.store.lifecycle import (
    clean_close,
    closing,
    header_recovery,
    integrity,
    key_costs,
    plain_folder,
    rekey,
    reserve,
    rollback,
)
from peergroups.store.lifecycle.header_recovery import Opened, Step
from peergroups.store.lifecycle.lock_file import hold, writable
from peergroups.store.lifecycle.rollback import Seen
from peergroups.store.open_report import Ended, OpenReport
from peergroups.store.schema import bring_up_to_date
from peergroups.store.vault import DATABASE, HEADER, Vault

_LOGGED_SINCE = 4  # the version of the database that has a log
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
            value = clean_close.begin(folder, vault_keys, Ended.WELL)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    made = Vault(folder, vault_keys, lock)
    made.make_room, made.closing = partial(reserve.drop, folder), closing.well
    with connection.translated():
        _note_opening(made.db(), value)
    rollback.remember(vault_keys, 0)
    return made, code


def open_vault(
    folder: Path,
    passphrase: str,
    *,
    slot_id: bytes | None = None,
    knowingly: bool = False,
    patiently: bool = False,
    places: Sequence[Path] = (),
    step: Step = header_recovery.untold,
) -> Vault:
    """The vault, migrated if it is older. Takes as long as the key derivation; `slot_id` tries that way in alone.

    VaultCostly where that would be much longer than copies of the header say; `patiently` waits all the same.
    VaultOlder where an older copy was put in its place; `knowingly` opens it all the same. `places` are further
    folders with backups, which carry the header too. `step` raises to stop while copies of the header are tried.
    """
    if not patiently:
        key_costs.require_usual(folder, slot_id, places)
    return _opened(
        folder,
        lambda place: keys.open_with_passphrase(place, passphrase, slot_id=slot_id),
        knowingly=knowingly,
        places=places,
        step=step,
    )


def open_with_keychain(folder: Path, secret: bytearray) -> Vault:
    """The vault, opened with what the computer's keychain kept."""
    return _opened(folder, lambda place: keys.open_with_keychain(place, secret))


def open_with_code(
    folder: Path,
    code: str,
    *,
    knowingly: bool = False,
    places: Sequence[Path] = (),
    step: Step = header_recovery.untold,
) -> Vault:
    """The vault, opened with the recovery code; the caller then asks for a new passphrase."""

    def unlock(place: Path) -> VaultKeys:
        return keys.open_with_code(place, code)

    return _opened(folder, unlock, knowingly=knowingly, places=places, step=step)


def expect_older(vault_keys: VaultKeys, contents: Contents, folder: Path) -> None:
    """A backup was put back in `folder` on purpose: its vault is no older copy."""
    kept = proving.opened(folder / shelf.FOLDER, vault_keys)
    state = Seen(*contents.log, at=contents.made_at)
    newest = max((one.epoch for one in kept), default=0)
    rollback.start_over(vault_keys, contents.epoch, state, newest=newest)


def _opened(
    folder: Path,
    unlock: header_recovery.Unlock,
    *,
    knowingly: bool = False,
    places: Sequence[Path] = (),
    step: Step = header_recovery.untold,
) -> Vault:
    """Where the disk is full, the reserve goes and it is tried once more: the key is proved by then."""
    if not exists(folder):
        raise VaultMissing
    plain_folder.require(folder)
    once = partial(_opened_once, folder, unlock, knowingly=knowingly, places=places, step=step)
    try:
        return once()
    except DiskFull:
        if not reserve.drop(folder):
            raise
    return once()


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
            if left.ended is Ended.CHANGED and not knowingly:
                _refuse_changed(folder, found.keys)
            value = clean_close.begin(folder, found.keys, left.ended)
            rekey.resume(folder, found.keys)
        header_from = found.backup.made_at if found.backup is not None else None
        report = OpenReport(
            ended=left.ended, set_aside=left.set_aside, header_from=header_from, seal=left.seal
        )
        return _proved(Vault(folder, found.keys, lock), report, value, knowingly=knowingly)
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


def _refuse_changed(folder: Path, vault_keys: VaultKeys) -> NoReturn:
    """Something else wrote to the file: what does not even fit together is damage, else it may be old."""
    database = folder / DATABASE
    if connection.sound_pages(database, making.fitting_key(database, vault_keys)):
        raise VaultOlder("pages")
    raise VaultDamaged("database")


def _proved(vault: Vault, report: OpenReport, value: bytes, *, knowingly: bool) -> Vault:
    """The last step: its files belong together, are the newest, and are whole. Else it is closed again."""
    vault.make_room = partial(reserve.drop, vault.folder)
    vault.closing = partial(closing.unopened, ended=report.ended, found=report.seal)
    older: list[VaultOlder] = []
    is_known, kept = rollback.is_known(vault.keys), _newest_backup(vault)
    try:
        epoch = _require_sound(vault, report, value, kept, older=older.append if knowingly else _refuse_older)
    except BaseException:
        vault.close()
        raise
    vault.closing = closing.well
    log = kept.log if kept is not None else None
    vault.report = replace(report, epoch=epoch, is_older=bool(older), kept_log=log)
    if not is_known:  # as it was found: what it shares with other copies
        rollback.remember_log(vault.keys, audit.head(vault.db()), before=[])
        newest = integrity.newest_entry(vault.db())
        vault.report = replace(vault.report, first_here=True, newest_entry=newest)
    return vault


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
            _require_newest(db, vault.keys, known, kept, older=older)
            _require_last_close(db, vault.keys, report.seal, older=older)
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
        epoch = int(db.exec_driver_sql("SELECT epoch FROM meta").scalar_one())
    rollback.remember(vault.keys, epoch)
    return epoch


def _note_opening(db: Connection, value: bytes) -> None:
    """The write-ahead file of this opening is known by this value; a schema of before version 12 has no room for it."""
    if db.exec_driver_sql("PRAGMA user_version").scalar_one() >= connection.SEALED_SINCE:
        db.exec_driver_sql("UPDATE meta SET is_sealed = 1, opening = ?", (value,))


def _require_ours(db: Connection, vault_keys: VaultKeys) -> None:
    kept = db.exec_driver_sql("SELECT vault FROM meta").scalar_one_or_none()
    if kept is None or UUID(bytes=kept) != vault_keys.vault_id:
        raise VaultForeign("database")


def _require_newest(
    db: Connection,
    vault_keys: VaultKeys,
    known: int,
    kept: Contents | None,
    *,
    older: Callable[[VaultOlder], object],
) -> None:
    row = db.exec_driver_sql("SELECT epoch, header_generation FROM meta").one_or_none()
    if row is not None and vault_keys.generation < row[1]:
        older(VaultOlder("header"))
    has_log = db.exec_driver_sql("PRAGMA user_version").scalar_one() >= _LOGGED_SINCE
    closes = rollback.closes(vault_keys) if has_log else []
    if has_log and kept is not None and kept.log[0] > (closes[0].number if closes else 0):
        closes = [Seen(*kept.log, at=kept.made_at), *closes]
    if row is None or (row[0] >= known and not _parted(db, closes, is_newer=row[0] > known)):
        return
    is_worked_in = bool(closes) and (row[0] > known or _goes_on_unseen(db, closes))
    there = closes[0].at if closes else None
    here = integrity.newest_entry(db) if has_log else None
    older(VaultOlder("both" if is_worked_in else "database", here, there))


def _require_last_close(
    db: Connection, vault_keys: VaultKeys, seal: bytes, *, older: Callable[[VaultOlder], object]
) -> None:
    """An opening that was closed here is as it was closed: else it is a state from the middle of it."""
    epoch = db.exec_driver_sql("SELECT epoch FROM meta").scalar_one_or_none()
    closed = rollback.closed_under(vault_keys, epoch) if epoch is not None else None
    if seal and closed is not None and closed != seal:
        older(VaultOlder("database"))


def _parted(db: Connection, closes: Sequence[Seen], *, is_newer: bool) -> bool:
    """Whether its log says something else where the last close seen here stands.

    One that is shorter was cut off, unless it was opened since.
    """
    if not closes or audit.goes_through(db, closes[0].number, closes[0].seal):
        return False
    return is_newer or audit.seal_at(db, closes[0].number) is not None


def _goes_on_unseen(db: Connection, closes: Sequence[Seen]) -> bool:
    """Whether something was written after the last close that this log shares with what was seen here."""
    number, _ = audit.head(db)
    shared = next((one for one in closes if audit.goes_through(db, one.number, one.seal)), None)
    return shared is not None and shared.number < number


def _newest_backup(vault: Vault) -> Contents | None:
    """What the newest backup beside the vault that its key opens says; None where one was put back since."""
    for one in proving.opened(vault.folder / shelf.FOLDER, vault.keys):
        with contextlib.suppress(OSError, PeerGroupsError), one.file.open("rb") as source:
            contents = making.peek(source, vault.keys)
            return contents if contents.epoch > rollback.restored_at(vault.keys) else None
    return None


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
