"""One connection to the encrypted database, made by a fixed recipe whose every value is read back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from threading import local
from typing import Any, NamedTuple

import sqlalchemy
import sqlcipher3.dbapi2 as driver
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlalchemy.pool import NullPool

from peergroups.base.errors import (
    DiskFull,
    FolderReadOnly,
    RowMissing,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
)
from peergroups.base.wiping import wipe_text
from peergroups.store import write_ahead

SEALED_SINCE = 12  # the version of the database that knows of its seal
PROVED_SINCE = 20  # and the one whose write-ahead file is proved
PAGE = 4096  # bytes; SQLCipher 4's page
BUSY_MS = 5000  # how long one of our connections waits for another

RECIPE = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: with WAL no acknowledged commit was lost in 6,000 simulated power cuts
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,  # memory: a file would hold plain text
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "wal_autocheckpoint": 0,  # never unasked: what the file may become is noted before (`seals`)
    "journal_size_limit": 0,
    "cache_size": -16_000,  # KiB; a page costs a decryption, so those of a busy evening stay
}
FORBIDDEN = frozenset(
    {
        "key", "rekey", "hexkey", "hexrekey", "textkey", "textrekey", "temp_store", "temp_store_directory",
        "synchronous", "journal_mode", "writable_schema", "locking_mode", "secure_delete", "mmap_size",
        "foreign_keys", "trusted_schema", "ignore_check_constraints",
    }
)  # fmt: skip
_HARMLESS_CIPHER = frozenset({"cipher_integrity_check", "cipher_version"})
_FULL, _READ_ONLY, _CANNOT_OPEN, _BUSY, _LOCKED = 13, 8, 14, 5, 6
_free = local()  # whose `syncs` is True in the thread that says how the disk is waited for
_making: ContextVar[Callable[[], Any]] = ContextVar("making")  # the connection that is being opened
_IO = 10  # a write the disk, a quota or a file-size limit refused
_CONSTRAINT = 19  # a row that names one which is not there
_DAMAGED = frozenset({11, 26})  # SQLITE_CORRUPT, SQLITE_NOTADB
TROUBLES = (DatabaseError, driver.Error)  # what the driver raises, by way of SQLAlchemy and without


def connect(file: Path, key: bytearray, *, create: bool = False) -> Connection:
    """An open connection of the calling thread. `key` is 32 bytes and stays the caller's to wipe.

    Never creates a database unless asked; a file that cannot be one is refused before SQLCipher sees it.
    """
    if not create:
        require_whole(file)
    made = _making.set(lambda: _raw_connection(file, key, create))
    try:
        with translated():
            return _engine().connect()
    finally:
        _making.reset(made)


def read_damaged(file: Path, key: bytearray) -> Any:
    """The driver's own connection to a copy of a damaged database, for salvage: lenient, and only to be read."""
    raw = driver.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        _unlock(raw, key)
        for pragma in (
            "cipher_log_level = NONE",
            "temp_store = 2",
            "writable_schema = ON",
            "query_only = ON",
        ):
            raw.execute(f"PRAGMA {pragma}")
    except BaseException:
        raw.close()
        raise
    return raw


def opens(file: Path, key: bytearray) -> bool:
    """Whether the key opens the file; nothing is written, and nothing folded in at the end."""
    require_whole(file)
    try:
        with translated(), _read_only(file, key):
            return True
    except VaultDamaged:
        return False


def seal_known(file: Path, key: bytearray, *, alone: bool = False) -> tuple[bool, bytes]:
    """Whether the database says that it must have a seal, and the value of its last opening; nothing is written.

    `alone` leaves out what the write-ahead file holds.
    """
    with translated(), _read_only(file, key, "&immutable=1" if alone else "") as raw:
        if raw.execute("PRAGMA user_version").fetchone()[0] < SEALED_SINCE:
            return False, b""
        row = raw.execute("SELECT is_sealed, opening FROM meta").fetchone()
    return (False, b"") if row is None else (bool(row[0]), row[1] or b"")


class SaidOfLog(NamedTuple):
    """What the database says of its write-ahead file, and how many frames there are in that."""

    version: int  # of the database
    logged: int
    page: int = 0  # where it stands; 0 for nowhere
    frames: int = 0
    digest: bytes = b""
    base: bytes = b""


def said_of_log(file: Path, key: bytearray, *, alone: bool = False) -> SaidOfLog:
    """Of a file that nobody is connected to; nothing is written. `alone` leaves out what the write-ahead file holds."""
    with translated(), _read_only(file, key, "&immutable=1" if alone else "") as raw:
        version = raw.execute("PRAGMA user_version").fetchone()[0]
        logged = raw.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1]
        place = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'log_proof'").fetchone()
        said = place and raw.execute("SELECT frames, digest, base FROM log_proof").fetchone()
    return SaidOfLog(version, max(logged, 0), *(place + said if said else ()))


def ways_known(file: Path, key: bytearray, *, since: int) -> tuple[int, list[tuple[Any, ...]]]:
    """The newest header it knows of, and of each account what it may do and its two ways in; nothing is written.

    Databases of before version `since` have no accounts.
    """
    with translated(), _read_only(file, key) as raw:
        if raw.execute("PRAGMA user_version").fetchone()[0] < since:
            return 0, []
        row = raw.execute("SELECT header_generation FROM meta").fetchone()
        ways = raw.execute(
            "SELECT access, slot, keychain_slot FROM account WHERE trashed_at IS NULL"
        ).fetchall()
    return 0 if row is None else int(row[0]), ways


def sound_pages(file: Path, key: bytearray, *, alone: bool = False) -> bool:
    """Whether the pages fit each other; nothing is written. For a file that something else has changed.

    `alone` leaves out what the write-ahead file holds, and makes no file beside the database.
    """
    try:
        with _read_only(file, key, "&immutable=1" if alone else "") as raw:
            return bool(raw.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except driver.DatabaseError:
        return False


def broken_pages(file: Path, key: bytearray) -> frozenset[int]:
    """The pages of the file, from 1, that were not written under this key; nothing is written.

    What the write-ahead file holds is left out.
    """
    raw = driver.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    try:
        _unlock(raw, key)
        raw.execute("PRAGMA cipher_log_level = NONE")
        told = raw.execute("PRAGMA cipher_integrity_check").fetchall()
    finally:
        raw.close()
    return frozenset(int(line.rpartition(" ")[2]) for (line,) in told if line.rpartition(" ")[2].isdigit())


def close(db: Connection) -> None:
    """Closes for good; a closed connection cannot be opened again."""
    db.close()


def require_whole(file: Path) -> None:
    """SQLCipher opens an empty or 1-byte file as a new database: only whole pages may pass.

    A write that a full disk cut short leaves part of a page; while the write-ahead file is there, it mends that.
    """
    try:
        size = file.stat().st_size
    except FileNotFoundError:
        raise VaultMissing from None
    except OSError:
        raise VaultDamaged("database") from None
    if size < PAGE or (size % PAGE and not write_ahead.holds_any(file)):
        raise VaultDamaged("database")


@contextmanager
def translated() -> Iterator[None]:
    """Turns the driver's troubles that a user could mend into our own errors, without their values."""
    try:
        yield
    except TROUBLES as error:
        raised = _ours(error)
        if raised is None:
            raise
    else:
        return
    raise raised


def sync_later(db: Connection) -> None:
    """From here on a commit of this connection does not wait for the disk: what comes after it does (`log_proof`)."""
    _sync(db, 1)


def sync(db: Connection) -> None:
    """From here on each does, as the recipe says."""
    _sync(db, RECIPE["synchronous"])


def _sync(db: Connection, how: object) -> None:
    _free.syncs = True
    try:
        driver_connection(db).execute(f"PRAGMA synchronous = {how}")
    finally:
        _free.syncs = False


def be_brief(db: Connection, seconds: float) -> None:
    """From here on this connection waits no longer than that for another one that writes."""
    db.exec_driver_sql(f"PRAGMA busy_timeout = {round(seconds * 1000)}")


def hold_open(file: Path, key: bytearray) -> Any:
    """The driver's own connection, which only keeps the others from being the last one.

    SQLite folds in the write-ahead file when the last one closes; that is done knowingly here (`seals`). Any thread
    may close it.
    """
    made = _raw_connection(file, key, create=False, own_thread=False)
    made.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return made


def hold_to_read(file: Path, key: bytearray) -> Any:
    """The same, only to read: where it is the last one to close, nothing is folded in."""
    made = driver.connect(
        f"{file.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        _unlock(made, key)
        made.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        made.close()
        raise
    return made


@contextmanager
def lifted(db: Connection) -> Iterator[None]:
    """Lifts the authorizer for VACUUM INTO, which uses ATTACH inside; nothing else may run meanwhile."""
    raw = driver_connection(db)
    raw.set_authorizer(None)
    try:
        yield
    finally:
        raw.set_authorizer(_authorize)


def vacuum_into(raw: Any, file: Path) -> None:
    """A copy of the database under its key, through a connection that `hold_open` gave."""
    raw.set_authorizer(None)
    try:
        raw.execute("VACUUM INTO ?", (str(file),))
    finally:
        raw.set_authorizer(_authorize)


def attach_new(db: Connection, file: Path, key: bytearray) -> None:
    """Attaches a new, empty database as `fresh` under another key, for `sqlcipher_export`."""
    digits = f"x'{bytes(key).hex()}'"
    if len(digits) != 67:
        raise ValueError("a database key has 32 bytes")
    driver_connection(db).execute("ATTACH ? AS fresh KEY ?", (str(file), digits))
    wipe_text(digits)


@cache
def _engine() -> Engine:
    """One for all connections: a statement is compiled once for the program, not anew after each unlocking."""
    return sqlalchemy.create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: _making.get()(),  # noqa: PLW0108  each time anew
        poolclass=NullPool,
        hide_parameters=True,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
    )


def _ours(error: Exception) -> Exception | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if code in {_FULL, _IO}:
        return DiskFull()
    if code in {_READ_ONLY, _CANNOT_OPEN}:
        return FolderReadOnly()
    if code in {_BUSY, _LOCKED}:
        return VaultInUse()
    if code == _CONSTRAINT:
        return RowMissing()
    return VaultDamaged("database") if code in _DAMAGED else None


def _raw_connection(file: Path, key: bytearray, create: bool, *, own_thread: bool = True) -> Any:
    mode = "rwc" if create else "rw"
    raw = driver.connect(
        f"{file.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=own_thread
    )
    try:
        _unlock(raw, key)
        _apply_recipe(raw)
    except BaseException:
        raw.close()
        raise
    raw.set_authorizer(_authorize)
    return raw


@contextmanager
def _read_only(file: Path, key: bytearray, more: str = "") -> Iterator[Any]:
    """The driver's own connection: nothing is written, and nothing folded in when it closes."""
    raw = driver.connect(f"{file.resolve().as_uri()}?mode=ro{more}", uri=True, isolation_level=None)
    try:
        _unlock(raw, key)
        raw.execute("PRAGMA cipher_log_level = NONE")
        raw.execute("PRAGMA temp_store = 2")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield raw
    finally:
        raw.close()


def _unlock(raw: Any, key: bytearray) -> None:
    digits = f"x'{bytes(key).hex()}'"
    if len(digits) != 67:  # 63 digits would silently become a passphrase
        raise ValueError("a database key has 32 bytes")
    raw.set_key(digits)
    wipe_text(digits)


def _apply_recipe(raw: Any) -> None:
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    for name, value in RECIPE.items():
        raw.execute(f"PRAGMA {name} = {value}")
    raw.execute("PRAGMA fullfsync = 1")  # macOS; without effect elsewhere
    raw.execute("PRAGMA checkpoint_fullfsync = 1")
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for name, value in RECIPE.items():
        kept = raw.execute(f"PRAGMA {name}").fetchone()
        if kept is None or kept[0] != value:
            raise RuntimeError(f"pragma {name} did not hold")


def _authorize(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    if action in {sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH}:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and second is not None and (first or "").lower() in FORBIDDEN:
        is_sync = first == "synchronous" and getattr(_free, "syncs", False)
        return sqlite3.SQLITE_OK if is_sync else sqlite3.SQLITE_DENY
    name = (first or "").lower()
    if action == sqlite3.SQLITE_PRAGMA and name.startswith("cipher") and name not in _HARMLESS_CIPHER:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


def driver_connection(db: Connection) -> Any:
    """The driver's own connection: for the few statements of a mark, where SQLAlchemy's share of the time shows."""
    return db.connection.driver_connection
