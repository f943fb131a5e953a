"""Making one backup, and proving one by opening it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO, NamedTuple

from sqlalchemy.engine import Connection

from peergroups import __version__, keys
from peergroups.base import clock, files
from peergroups.base.errors import DiskFull, FileUnreadable, VaultDamaged, VaultForeign
from peergroups.keys import VaultKeys
from peergroups.model.audit import Head
from peergroups.store import audit, connection, seals
from peergroups.store.backup import sealed
from peergroups.store.backup.sealed import Prelude

Step = Callable[[int, int], None]  # how far: done, total; raises to stop

NO_LOG: Head = (0, b"")
SCRATCH = ".backup-"
PART = ".pgbak-"  # begins the name of a backup that is not whole yet
_ROOM = 2.2  # times the database: its copy, the sealed file


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds, as told by itself once it is opened."""

    made_at: datetime
    epoch: int
    program: str
    schema: int
    size: int  # bytes of the database
    sha256: str
    counts: dict[str, int]  # table -> rows
    log: Head = NO_LOG  # where the log ended

    def manifest(self) -> bytes:
        told = {
            "program": self.program,
            "schema": self.schema,
            "size": self.size,
            "sha256": self.sha256,
            "counts": self.counts,
            "log": [self.log[0], self.log[1].hex()],
        }
        return json.dumps(told, sort_keys=True).encode()


class _Told(NamedTuple):
    """What a database says of itself."""

    epoch: int
    schema: int
    counts: dict[str, int]
    log: Head


def make(folder: Path, vault_keys: VaultKeys, target: Path, step: Step) -> Contents:
    """Writes a backup of the vault in `folder` to `target`, and proves it before it gets that name.

    It has a connection of its own, so that the vault can be worked in meanwhile. The pages are copied as they are;
    where that cannot be, or gives a copy that does not open whole (a torn page that is free), SQLite writes them anew.
    """
    with files.as_ours(), _scratch(folder) as scratch:
        _require_room(folder)
        copy, raw = scratch / "copy.db", _own_header(folder, vault_keys)
        if _copy_pages(folder / "vault.db", vault_keys, copy):
            with contextlib.suppress(VaultDamaged):
                return seal_copy(copy, raw, vault_keys, target=target, step=step)
        copy.unlink(missing_ok=True)
        rewrite(folder / "vault.db", vault_keys, copy)
        return seal_copy(copy, raw, vault_keys, target=target, step=step)


def seal_copy(copy: Path, raw: bytes, vault_keys: VaultKeys, *, target: Path, step: Step) -> Contents:
    """Seals a copy and reads it back while another thread, on the only connection to it, opens every page.

    `raw` is the header that goes with it.
    """
    with ThreadPoolExecutor(1) as other:
        db = other.submit(connect_any, copy, vault_keys).result()
        try:
            told = other.submit(_told, db).result()
            proof = other.submit(_prove_pages, db, vault_keys)
            contents = _with_digest(copy, told)
            step(1, 4)

            def prove(part: Path) -> None:
                step(2, 4)
                with part.open("rb") as source:
                    _unpack(source, vault_keys, None)
                step(3, 4)
                proof.result()
                step(4, 4)

            with files.replacing(target, prefix=PART, prove=prove) as out:
                _write(out, copy, contents, raw=raw, vault_keys=vault_keys)
        finally:
            other.submit(connection.close, db).result()
    return contents


def unpack(source: BinaryIO, vault_keys: VaultKeys, target: Path) -> Contents:
    """Writes the (encrypted) database of a backup to `target`; what does not agree with the manifest is refused."""
    with files.replacing(target) as out:
        return _unpack(source, vault_keys, out)


def _unpack(source: BinaryIO, vault_keys: VaultKeys, out: BinaryIO | None) -> Contents:
    """Opens every chunk; without `out` it is only compared with what the manifest says."""
    prelude = sealed.read_prelude(source)
    key = vault_keys.derive("backup")
    try:
        parts = sealed.read(source, prelude, key)
        contents = _read_manifest(next(parts), prelude)
        digest, size = hashlib.sha256(), 0
        for part in parts:
            size += len(part)
            if size > contents.size:
                raise FileUnreadable("backup.damaged")
            digest.update(part)
            if out is not None:
                out.write(part)
    finally:
        key[:] = bytes(len(key))
    if size != contents.size or digest.hexdigest() != contents.sha256:
        raise FileUnreadable("backup.damaged")
    return contents


def require_whole(file: Path, vault_keys: VaultKeys) -> Contents:
    """Opens every part of a backup and writes nothing; raises what `unpack` would."""
    with files.as_ours(), file.open("rb") as source:
        return _unpack(source, vault_keys, None)


def peek(source: BinaryIO, vault_keys: VaultKeys) -> Contents:
    """What a backup says of itself, without unpacking it; FileUnreadable where it is cut."""
    prelude = sealed.read_prelude(source)
    key = vault_keys.derive("backup")
    try:
        told = _read_manifest(next(sealed.read(source, prelude, key)), prelude)
    finally:
        key[:] = bytes(len(key))
    if source.seek(0, SEEK_END) != sealed.length(prelude, told.size):
        raise FileUnreadable("backup.damaged")
    return told


def open_keys(file: Path, *, passphrase: str | None = None, code: str | None = None) -> VaultKeys:
    """The keys of a backup, by a passphrase or the recovery code of the day it was made."""
    sealed.require_file(file)
    with files.as_ours(), file.open("rb") as source:
        raw = sealed.read_prelude(source).header
    return keys.open_header_bytes(raw, passphrase=passphrase, code=code)


def prove(file: Path, vault_keys: VaultKeys, contents: Contents) -> None:
    """Opens the database with its key: every page, every index, and as many rows as the manifest says."""
    db = connect_any(file, vault_keys)
    try:
        _prove_pages(db, vault_keys)
        with connection.translated():
            if db.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
                raise VaultDamaged("database")
            if counts(db) != contents.counts:
                raise VaultDamaged("database")
    finally:
        connection.close(db)


def _prove_pages(db: Connection, vault_keys: VaultKeys) -> None:
    """Opens each page but does not compare it with the others: enough for a copy of what was open a moment ago, and
    ten times as fast in ten years of an organisation.
    """
    with connection.translated():
        if db.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall():
            raise VaultDamaged("database")
        if db.exec_driver_sql("SELECT vault FROM meta").scalar_one() != vault_keys.vault_id.bytes:
            raise VaultForeign("database")


def connect_any(file: Path, vault_keys: VaultKeys) -> Connection:
    """The database under the key in use, or under the one to come where a change of keys was under way."""
    return connection.connect(file, fitting_key(file, vault_keys))


def fitting_key(file: Path, vault_keys: VaultKeys) -> bytearray:
    """The key of these that opens the database."""
    for key in keys.database_keys(vault_keys):
        if connection.opens(file, key):
            return key
    raise VaultDamaged("database")


def broken_pages(file: Path, vault_keys: VaultKeys) -> frozenset[int]:
    """The pages of the database file that are of none of its keys: damaged, or another vault's."""
    return min((connection.broken_pages(file, key) for key in keys.database_keys(vault_keys)), key=len)


def counts(db: Connection) -> dict[str, int]:
    """Rows in each table of ours; the search index counts as its own."""
    names = db.exec_driver_sql(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_text%'"
        " AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).scalars()
    return {n: db.exec_driver_sql(f'SELECT count(*) FROM main."{n}"').scalar_one() for n in names.all()}


def sweep(folder: Path) -> None:
    """Removes what a killed program left half made."""
    for stray in folder.glob(f"{SCRATCH}*"):
        shutil.rmtree(stray, ignore_errors=True)
    files.sweep(folder / "backups", PART)


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    place = Path(tempfile.mkdtemp(prefix=SCRATCH, dir=folder))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _require_room(folder: Path) -> None:
    needed = sum(file.stat().st_size for file in folder.glob("vault.db*")) * _ROOM
    if shutil.disk_usage(folder).free < needed:
        raise DiskFull


def _copy_pages(database: Path, vault_keys: VaultKeys, copy: Path) -> bool:
    """Copies the file in a state that nobody changes until it is done; False where that cannot be had now.

    On Linux and macOS the copying drops SQLite's locks on the file against other programs; the vault's own lock file
    is what keeps those out.
    """
    with seals.frozen(database, vault_keys, fitting_key(database, vault_keys)) as db:
        if db is None:
            return False
        try:
            shutil.copyfile(database, copy)
        except PermissionError:  # Windows, where SQLite holds a lock in the middle of a very large file
            return False
    return True


def rewrite(database: Path, vault_keys: VaultKeys, copy: Path) -> None:
    """A copy of a database under its key without its free pages, consistent while others write."""
    db = connect_any(database, vault_keys)
    try:
        with connection.translated(), connection.lifted(db):
            db.exec_driver_sql("VACUUM INTO ?", (str(copy),))
    finally:
        connection.close(db)


def described(copy: Path, vault_keys: VaultKeys) -> Contents:
    """What is in a database that nobody works in."""
    db = connect_any(copy, vault_keys)
    try:
        told = _told(db)
    finally:
        connection.close(db)
    return _with_digest(copy, told)


def _told(db: Connection) -> _Told:
    with connection.translated():
        return _Told(
            epoch=int(db.exec_driver_sql("SELECT epoch FROM meta").scalar_one()),
            schema=int(db.exec_driver_sql("PRAGMA user_version").scalar_one()),
            counts=counts(db),
            log=_log_head(db),
        )


def _log_head(db: Connection) -> Head:
    has_log = db.exec_driver_sql("SELECT 1 FROM main.sqlite_master WHERE name = 'audit_event'").fetchone()
    return audit.head(db) if has_log else NO_LOG


def _with_digest(copy: Path, told: _Told) -> Contents:
    digest = hashlib.sha256()
    with copy.open("rb") as source:
        while data := source.read(files.PARTS):
            digest.update(data)
    size = copy.stat().st_size
    return Contents(
        clock.now(), told.epoch, __version__, told.schema, size, digest.hexdigest(), told.counts, told.log
    )


def _own_header(folder: Path, vault_keys: VaultKeys) -> bytes:
    for raw in keys.read_copies(folder):
        if keys.told_header_bytes(raw).vault_id == vault_keys.vault_id:
            return raw
    raise VaultDamaged("header")


def _write(out: BinaryIO, copy: Path, contents: Contents, *, raw: bytes, vault_keys: VaultKeys) -> None:
    manifest = contents.manifest()
    prelude = Prelude(contents.epoch, contents.made_at, secrets.token_bytes(sealed.SALT), raw, len(manifest))
    key = vault_keys.derive("backup")
    try:
        with copy.open("rb") as source:
            pieces = iter(lambda: source.read(sealed.CHUNK), b"")
            sealed.write(out, prelude, key, manifest=manifest, parts=pieces)
    finally:
        key[:] = bytes(len(key))


def _read_manifest(raw: bytes, prelude: Prelude) -> Contents:
    """Proved to be of our making by now; still read strictly."""
    try:
        told = json.loads(raw)
        rows = {str(name): int(number) for name, number in told["counts"].items()}
        entries, seal = told.get("log", (0, ""))
        return Contents(
            prelude.made_at,
            prelude.epoch,
            str(told["program"]),
            int(told["schema"]),
            int(told["size"]),
            str(told["sha256"]),
            rows,
            (int(entries), bytes.fromhex(seal)),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise FileUnreadable("backup.damaged") from None
