"""Reading what can be read out of a damaged database, into a new one under the same key.

Every page carries a seal, so what is read is what was written; a page that does not fit is passed over with the rows
on it. SQLCipher says no to everything after the first such page, so each hole is stepped over on a new connection.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy.engine import Connection

from peergroups import keys
from peergroups.base import files, paths
from peergroups.base.errors import PeerGroupsError, VaultDamaged, VaultTooNew
from peergroups.keys import VaultKeys
from peergroups.store import connection, migrations, schema, search
from peergroups.store.lifecycle import clean_close, proved_log, rollback

Step = Callable[[int, int], object]

_COPY = "damaged.db"  # what is read is a copy: recovering its write-ahead file would change the original
_GROWTH = 1.2  # how fast the search for the end of a hole widens
_SKIPPED = ("search_", "sqlite_", "meta", "draft", "log_proof")
_STAND_INS = {
    "person": """INSERT INTO person (created_at, changed_at, id, name, family_name, pronouns, languages, phone, email,
        safe_contact, emergency_contact, access_needs)
        VALUES (0, 0, ?, '?', '', '', '', '', '', '', '', '')""",
    "peer_group": """INSERT INTO peer_group (created_at, changed_at, id, name, purpose, identity, languages, place,
        online, is_open, agreement, status) VALUES (0, 0, ?, '?', '', 'alias', '', '', '', 1, '', 'active')""",
}  # columns of version 1, to which later ones only add; what belongs to a lost row stays under a question mark


@dataclass(slots=True)
class Salvaged:
    """Rows by table: `kept`, and `lost`, of which some tables do not know their number (None)."""

    kept: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int | None] = field(default_factory=dict)
    meta: dict[str, Any] | None = None  # the vault's own line, where it could be read
    log_fits: bool = True  # whether the write-ahead file is as the program left it, as far as can be told
    log_frames: int | None = None  # how many frames of it count, where that is known

    @property
    def is_whole(self) -> bool:
        return not self.lost


def salvage(folder: Path, vault_keys: VaultKeys, target: Path, step: Step) -> Salvaged:
    """A new `vault.db` in the folder `target`; nothing in `folder` is touched.

    VaultDamaged where not even the list of tables can be read.
    """
    copy = target / _COPY
    with files.as_ours():
        _copy(folder, copy, with_log=clean_close.log_counts(folder))
        log_fits, log_frames = proved_log.cut_copy(folder, copy, vault_keys)
    try:
        with _damaged(copy, vault_keys) as source:
            found = _into_new(source, target / paths.VAULT_DATABASE, vault_keys, step)
        found.log_fits, found.log_frames = log_fits, log_frames
        return found
    finally:
        for stray in target.glob(f"{_COPY}*"):
            stray.unlink()


def _into_new(source: _Source, file: Path, vault_keys: VaultKeys, step: Step) -> Salvaged:
    with connection.translated():
        db = connection.connect(file, vault_keys.database_key, create=True)
        try:
            schema.climb(db, 0, source.version)
            found = Salvaged()
            db.exec_driver_sql("BEGIN IMMEDIATE")
            _fill(db, source, found, step)
            _mend_references(db, found)
            _put_meta(db, source, found, vault_keys)
            db.exec_driver_sql("COMMIT")
            schema.climb(db, source.version, migrations.newest())
            db.exec_driver_sql("BEGIN IMMEDIATE")
            search.rebuild(db)
            db.exec_driver_sql("COMMIT")
        finally:
            connection.close(db)
    return found


def _fill(db: Connection, source: _Source, found: Salvaged, step: Step) -> None:
    names = db.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid").scalars()
    wanted = [name for name in names if not name.startswith(_SKIPPED)]
    raw = connection.driver_connection(db)
    for number, name in enumerate(wanted):
        step(number, len(wanted))
        kept, refused = 0, 0
        columns = source.columns(name)
        put = f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        for row in source.rows(name):
            try:
                raw.execute(put, row)
                kept += 1
            except driver.Error:  # a row that breaks our own rules was not written by us
                refused += 1
        found.kept[name] = kept
        known = source.count(name)
        if known is not None and known > kept:
            found.lost[name] = known - kept
        elif refused or (known is None and name in source.torn):
            found.lost[name] = refused or None


def _mend_references(db: Connection, found: Salvaged) -> None:
    """What points at a lost row points at a stand-in, or at nothing, or goes too."""
    changed = True
    while changed:
        changed = False
        for name in found.kept:
            for link in db.exec_driver_sql(f"PRAGMA foreign_key_list({name})").fetchall():
                changed |= _mend_link(db, found, name, parent=str(link[2]), column=str(link[3]))


def _mend_link(db: Connection, found: Salvaged, name: str, *, parent: str, column: str) -> bool:
    orphaned = f"{column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {parent})"
    ids = db.exec_driver_sql(f"SELECT DISTINCT {column} FROM {name} WHERE {orphaned}").scalars().all()
    if not ids:
        return False
    columns = db.exec_driver_sql(f"PRAGMA table_info({name})").fetchall()
    if parent in _STAND_INS:
        for id_ in ids:
            db.exec_driver_sql(_STAND_INS[parent], (id_,))
        found.lost[parent] = max(found.lost.get(parent) or 0, len(ids))
    elif any(told[1] == column and not told[3] for told in columns):
        db.exec_driver_sql(f"UPDATE {name} SET {column} = NULL WHERE {orphaned}")
    else:
        gone = db.exec_driver_sql(f"DELETE FROM {name} WHERE {orphaned}").rowcount
        found.kept[name] -= gone
        found.lost[name] = (found.lost.get(name) or 0) + gone
    return True


def _put_meta(db: Connection, source: _Source, found: Salvaged, vault_keys: VaultKeys) -> None:
    """The vault's own line: as it was, but never older than what was seen of it on this computer."""
    kept = next((dict(zip(source.columns("meta"), row, strict=True)) for row in source.rows("meta")), None)
    found.meta = kept
    epoch, confirmed = (kept["epoch"], kept["recovery_confirmed"]) if kept else (0, 1)
    is_sample = kept.get("is_sample", 0) if kept else 0
    epoch = max(epoch, rollback.seen(vault_keys))
    db.exec_driver_sql(
        "INSERT INTO meta (one, vault, header_generation, epoch, recovery_confirmed, is_sample) "
        "VALUES (1, ?, ?, ?, ?, ?)",
        (vault_keys.vault_id.bytes, vault_keys.generation, epoch, confirmed, is_sample),
    )


@dataclass(frozen=True, slots=True)
class _Key:
    """What a table is ordered by: its id of 16 bytes, or its row number."""

    column: str
    most: int

    def select(self, name: str, columns: str, limit: str) -> str:
        """The rows above a key, in its order."""
        return f"SELECT {columns} FROM {name} WHERE {self.column} > ? ORDER BY {self.column} {limit}"

    def packed(self, number: int) -> object:
        if self.column == "rowid":
            return number
        return b"" if number < 0 else number.to_bytes(16, "big")

    def number(self, kept: Any) -> int:
        return int(kept) if self.column == "rowid" else int.from_bytes(kept, "big")


_BY_ID, _BY_NUMBER = _Key("id", 2**128 - 1), _Key("rowid", 2**63 - 1)


class _Source:
    """The damaged database, read; `torn` are the tables with a hole."""

    def __init__(self, file: Path, key: bytearray) -> None:
        self._file = file
        self._key = key
        self._db: Any = None
        self.torn: set[str] = set()
        try:
            self.version = int(self._all("PRAGMA user_version")[0][0])
            self._keys = {
                str(name): _BY_ID if "WITHOUT ROWID" in str(sql) else _BY_NUMBER
                for name, sql in self._all("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
            }
        except driver.DatabaseError:
            raise VaultDamaged("database") from None
        if not self.version:  # a file of a few bytes opens as a new database
            self.close()
            raise VaultDamaged("database")
        if self.version > migrations.newest():
            self.close()
            raise VaultTooNew(needs=self.version, have=migrations.newest())

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def columns(self, name: str) -> list[str]:
        """The columns of a table, in the order in which `rows` gives their values."""
        return [str(row[1]) for row in self._all(f"PRAGMA table_info({name})")]

    def rows(self, name: str) -> Iterator[Any]:
        """All rows that can be read, their values by `columns`."""
        if name not in self._keys:
            self.torn.add(name)
            return
        key, seen, wanted = self._keys[name], set(), ", ".join(self.columns(name))
        last: int | None = -1
        limit = ""
        while last is not None:
            try:
                found = False
                for row in self._query(key.select(name, f"{key.column}, {wanted}", limit), key.packed(last)):
                    last, found = key.number(row[0]), True
                    seen.add(row[0])
                    yield row[1:]
                if not (limit and found):
                    break
                limit = ""
            except driver.DatabaseError:
                self.torn.add(name)
                if limit:
                    last = self._end_of_hole(name, key, last)
                limit = "" if limit else "LIMIT 1"  # the driver reads a row ahead: the last before a hole
        if name in self.torn:
            yield from self._one_by_one(name, key, seen)

    def count(self, name: str) -> int | None:
        """How many rows there were, where the table or an index of it still knows."""
        for index in ("", *self._indexes(name)):
            hint = f"INDEXED BY {index}" if index else ""
            with contextlib.suppress(driver.DatabaseError):
                return int(self._all(f"SELECT count(*) FROM {name} {hint}")[0][0])
        return None

    def _one_by_one(self, name: str, key: _Key, seen: set[Any]) -> Iterator[Any]:
        """Rows between two holes that the search stepped over: an index still knows their keys."""
        for index in self._indexes(name):
            with contextlib.suppress(driver.DatabaseError):
                known = self._all(f"SELECT {key.column} FROM {name} INDEXED BY {index}")
                for (kept,) in known:
                    if kept not in seen:
                        seen.add(kept)
                        yield from self._row(name, key, kept)

    def _row(self, name: str, key: _Key, kept: Any) -> list[Any]:
        try:
            return self._all(
                f"SELECT {', '.join(self.columns(name))} FROM {name} WHERE {key.column} = ?", kept
            )
        except driver.DatabaseError:
            return []

    def _indexes(self, name: str) -> list[str]:
        """Of those that hold every row."""
        try:
            told = self._all(f"PRAGMA index_list({name})")
        except driver.DatabaseError:
            return []
        return [str(row[1]) for row in told if not row[4] and row[3] != "pk"]

    def _end_of_hole(self, name: str, key: _Key, last: int) -> int | None:
        """A key just before the first row that can be read again; None where there is none."""
        low, span = last, 1
        while not self._reads(name, key, last + span):
            low, span = last + span, int(span * _GROWTH) + 1
            if last + span > key.most:
                return None
        high = last + span
        while high - low > 1:
            middle = (low + high) // 2
            if self._reads(name, key, middle):
                high = middle
            else:
                low = middle
        return high

    def _reads(self, name: str, key: _Key, at: int) -> bool:
        try:
            self._all(key.select(name, "*", "LIMIT 1"), key.packed(at))  # long texts too
        except driver.DatabaseError:
            return False
        return True

    def _all(self, sql: str, *values: object) -> list[Any]:
        return list(self._query(sql, *values))

    def _query(self, sql: str, *values: object) -> Iterator[Any]:
        """Runs it on a connection that has met no damage yet; one that has is of no more use."""
        try:
            if self._db is None:
                self._db = connection.read_damaged(self._file, self._key)
            yield from self._db.execute(sql, values)
        except driver.DatabaseError:
            self.close()
            raise


def _copy(folder: Path, copy: Path, *, with_log: bool) -> None:
    shutil.copyfile(folder / paths.VAULT_DATABASE, copy)
    with copy.open("rb+") as cut:
        cut.truncate(copy.stat().st_size // connection.PAGE * connection.PAGE)
    log = folder / f"{paths.VAULT_DATABASE}-wal"
    if with_log and log.exists():
        shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))


@contextlib.contextmanager
def _damaged(file: Path, vault_keys: VaultKeys) -> Iterator[_Source]:
    """The database under the key in use, or the one to come where a change of keys was under way."""
    found: PeerGroupsError = VaultDamaged("database")
    for key in keys.database_keys(vault_keys):
        try:
            source = _Source(file, key)
        except VaultDamaged as error:
            found = error
            continue
        try:
            yield source
        finally:
            source.close()
        return
    raise found
