"""The seal of a database file, page by page, and the mark of one that is open.

`vault.seal` says under a MAC what each page of the database file is. `vault.dirty` stands while the vault is open: it
holds, under a MAC, a random value that stands in the database too, and the seal that it was opened upon. The file is
written only where the write-ahead file is folded in, and what such a page may become is in the mark before. So after
any end, however sudden, each page is what the seal says, or what the mark allows, or is overlaid by the write-ahead
file; an old page, an old write-ahead file or an old mark fits none of them. What the write-ahead file holds is proved
in itself (`log_proof.py`); the id of a seal ends with which of it is folded in.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import secrets
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.engine import Connection

from peergroups.base import files, paths
from peergroups.keys import VaultKeys
from peergroups.store import connection, log_proof, write_ahead

SEAL, MARK = log_proof.SEAL, "vault.dirty"
PART = ".seal-"
_TRIES, _PAUSE = 50, 0.1  # to find the write-ahead file folded in; seconds between two
_FREELY = 3  # of these tries, how many let others write all the time
_PAGE = connection.PAGE
_DIGEST, ID, _SALTS = 16, 16, 8  # bytes
_LARGEST, _OF_A_PAGE = (
    16 * 1024 * 1024,
    64,
)  # bytes of a seal or a mark; more only where there are so many pages


@dataclass(frozen=True, slots=True)
class Seal:
    """What each page of the file is; `digests` are 16 bytes a page."""

    id: bytes
    digests: bytes

    def page(self, number: int) -> bytes:
        """The digest of a page, from 1; b"" for one the file did not have."""
        return self.digests[(number - 1) * _DIGEST : number * _DIGEST]

    @property
    def pages(self) -> int:
        return len(self.digests) // _DIGEST


@dataclass(frozen=True, slots=True)
class Mark:
    """Of an open vault: its random value, the ids of the seals it stands on, and what pages may become."""

    value: bytes
    seals: tuple[bytes, ...]
    may_become: frozenset[tuple[int, bytes]] = frozenset()
    other: bytes = b""  # the digest of all digests of another file that may have taken its place
    since: frozenset[bytes] = (
        frozenset()
    )  # ids of the seals before these, back to when it was found to be the newest
    finals: bytes = b""  # the digest of what the pages that may change are in the end


def seal_file(folder: Path, vault_keys: VaultKeys, *, id_: bytes = b"") -> Seal:
    """Seals the database file of `folder` as it is. Raises OSError."""
    digests = digests_of(folder / paths.VAULT_DATABASE)
    made = Seal(id_ or secrets.token_bytes(ID), digests)
    _keep_seal(folder, vault_keys, made)
    return made


def digests_of(file: Path) -> bytes:
    """Of each page, one after the other. Raises OSError."""
    with file.open("rb") as source:
        return b"".join(map(_digest, _pages(source)))


def seal_of(folder: Path, vault_keys: VaultKeys) -> Seal | None:
    """The seal, or None where there is none or it is not this vault's."""
    head, _, digests = _read(folder / SEAL).partition(b"\n")
    with contextlib.suppress(ValueError, KeyError, TypeError, RecursionError):
        told = json.loads(head)
        found = Seal(bytes.fromhex(told["id"]), digests)
        if _is_genuine(told["mac"], _mac(vault_keys, b"seal 2", found.id, digests)):
            return found
    return None


def mark_of(folder: Path, vault_keys: VaultKeys) -> Mark | None:
    """The mark, or None where there is none or it is not this vault's."""
    with contextlib.suppress(ValueError, KeyError, TypeError, RecursionError):
        body = _read(folder / MARK)
        told = json.loads(body)
        mac = told.pop("mac")
        if _is_genuine(mac, _mac(vault_keys, b"mark 2", _plain(told))):
            allowed = frozenset((int(number), bytes.fromhex(digest)) for number, digest in told["may_become"])
            of_seals, other = tuple(map(bytes.fromhex, told["seals"])), bytes.fromhex(told["other"])
            since = frozenset(map(bytes.fromhex, told.get("since", ())))
            finals = bytes.fromhex(told.get("finals", ""))
            return Mark(bytes.fromhex(told["value"]), of_seals, allowed, other, since, finals)
    return None


def put_mark(folder: Path, vault_keys: VaultKeys, mark: Mark) -> None:
    """From here on the vault is open. Raises OSError."""
    told = {
        "value": mark.value.hex(),
        "seals": [one.hex() for one in mark.seals],
        "may_become": sorted((number, digest.hex()) for number, digest in mark.may_become),
        "other": mark.other.hex(),
        "since": sorted(one.hex() for one in mark.since),
        "finals": mark.finals.hex(),
    }
    told["mac"] = _mac(vault_keys, b"mark 2", _plain(told)).hex()
    files.write(folder / MARK, _plain(told), prefix=PART)


def settled(mark: Mark, seal_id: bytes) -> Mark:
    """The same once the file is as that seal says."""
    return replace(mark, seals=(seal_id,), may_become=frozenset(), other=b"", finals=b"")


def folded(seal_id: bytes) -> tuple[bytes, int]:
    """Of which round of the write-ahead file how many frames are in what that seal is of; b"" and 0 for none."""
    return seal_id[ID : ID + _SALTS], int.from_bytes(seal_id[ID + _SALTS :])


def is_all_folded(database: Path, mark: Mark) -> bool:
    """Whether each page that the mark lets change is what it is to be in the end."""
    return _finals(database, {number: b"" for number, _ in mark.may_become}) == mark.finals


def fits(folder: Path, seal: Seal, mark: Mark | None = None, *, frames: int | None = None) -> bool:
    """Whether each page of the file is as sealed, or as the mark allows, or is overlaid by the write-ahead file.

    `frames` are how many of that file count, where not all do.
    """
    misfits, is_long_enough = compared(folder, seal, mark, frames=frames)
    return is_long_enough and not misfits


def compared(
    folder: Path, seal: Seal, mark: Mark | None = None, *, frames: int | None = None
) -> tuple[list[int], bool]:
    """The pages that are none of these, from 1, and whether the file is as long as it must be."""
    database = folder / paths.VAULT_DATABASE
    allowed = mark.may_become if mark is not None else frozenset()
    overlaid = set()
    sizes = {seal.pages}
    if mark is not None and write_ahead.holds_any(database):
        for frame in write_ahead.frames(database, frames):
            overlaid.add(frame.number)
            sizes.add(frame.pages)
    digests = digests_of(database)
    if mark is not None and mark.other and _digest(digests) == mark.other:
        return [], True
    number = len(digests) // _DIGEST
    misfits = [
        page
        for page, at in enumerate(range(0, len(digests), _DIGEST), 1)
        if (digest := digests[at : at + _DIGEST]) != seal.page(page)
        and page not in overlaid
        and (page, digest) not in allowed
    ]
    return misfits, number >= seal.pages or (mark is not None and (number in sizes or bool(allowed)))


@contextmanager
def changing(
    folder: Path, vault_keys: VaultKeys, may_become: Sequence[tuple[int, bytes]], log: bytes = b""
) -> Iterator[None]:
    """The database file may be written within, to these pages, of which the last of a number is what it becomes.

    It is sealed anew at the end, the id of that seal ending with `log`. Nothing is noted where the vault has no mark:
    then it is not open. Raises OSError.
    """
    mark, seal = mark_of(folder, vault_keys), seal_of(folder, vault_keys)
    if mark is None or seal is None:
        yield
        return
    next_ = secrets.token_bytes(ID) + log
    allowed = mark.may_become | frozenset(may_become)  # those of before were not sealed: the disk was full
    finals = _finals(
        folder / paths.VAULT_DATABASE, {number: b"" for number, _ in mark.may_become} | dict(may_become)
    )
    changed = replace(mark, seals=(seal.id, next_), may_become=allowed, other=b"", finals=finals)
    put_mark(folder, vault_keys, changed)
    yield
    _keep_seal(folder, vault_keys, _again(folder, seal, {number for number, _ in allowed}, next_))
    put_mark(folder, vault_keys, settled(mark, next_))


@contextmanager
def exchanging(folder: Path, vault_keys: VaultKeys, digests: bytes) -> Iterator[None]:
    """Another file, with these `digests_of` it, takes the database's place within. Raises OSError."""
    mark, seal = mark_of(folder, vault_keys), seal_of(folder, vault_keys)
    if mark is None or seal is None:
        yield
        return
    next_ = Seal(secrets.token_bytes(ID), digests)
    put_mark(folder, vault_keys, replace(mark, seals=(seal.id, next_.id), other=_digest(digests)))
    yield
    _keep_seal(folder, vault_keys, next_)
    put_mark(folder, vault_keys, settled(mark, next_.id))


def fold_in(
    database: Path, vault_keys: VaultKeys, key: bytearray | None = None, *, held: bool = False
) -> bool:
    """Writes what the write-ahead file holds into the database; whether all of it, so that its room is free.

    Others may write meanwhile, unless the caller has them `held` off: a reader keeps the state that is written.
    `key` is of the database, where that is not the one in use. Raises OSError; what was committed is safe in any
    case.
    """
    key = key or vault_keys.database_key
    with _connection(database, key) as reader, _connection(database, key) as other, connection.translated():
        with contextlib.nullcontext() if held else _nobody_writes(database, other):
            logged, done = _begin_to_read(reader)
        if logged == done:
            return True
        pages = [(one.number, _digest(one.body)) for one in write_ahead.frames(database, logged)]
        log = write_ahead.salts(database) + logged.to_bytes(_SALTS)
        with changing(database.parent, vault_keys, pages, log):
            other.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
        reader.exec_driver_sql("ROLLBACK")
        _, logged, done = other.exec_driver_sql("PRAGMA wal_checkpoint(NOOP)").one()
    return bool(logged == done)


@contextmanager
def frozen(
    database: Path, vault_keys: VaultKeys, key: bytearray | None = None
) -> Iterator[Connection | None]:
    """A connection that reads the database file as it is, which nobody changes meanwhile; all may read and write.

    A reader that began when all of the write-ahead file was folded in keeps everybody from folding in more: what is
    written waits in that file. Where others write faster than it is folded in they are held off for the while that
    takes. None where it cannot be folded in, because somebody reads an older state for long.
    """
    with _connection(database, key or vault_keys.database_key) as reader, connection.translated():
        for tries in range(_TRIES):
            fold_in(database, vault_keys, key)
            with (
                _connection(database, key or vault_keys.database_key) as other,
                _nobody_writes(database, other),
            ):
                if tries >= _FREELY:
                    fold_in(database, vault_keys, key, held=True)
                logged, folded = _begin_to_read(reader)
            if logged == folded:
                break
            reader.exec_driver_sql("ROLLBACK")
            threading.Event().wait(_PAUSE)  # for whoever reads that older state; it takes no lock
        yield reader if logged == folded else None


def empty(db: Connection) -> bool:
    """Cuts the write-ahead file off once all of it is folded in; whoever wants that sees to it that nobody writes."""
    with connection.translated():
        _, logged, folded = db.exec_driver_sql("PRAGMA wal_checkpoint(NOOP)").one()
        return bool(logged == folded and not db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0])


@contextmanager
def _connection(database: Path, key: bytearray) -> Iterator[Connection]:
    db = connection.connect(database, key)
    try:
        yield db
    finally:
        connection.close(db)


@contextmanager
def _nobody_writes(database: Path, db: Connection) -> Iterator[None]:
    """All that is committed is proved first: nothing else is folded in."""
    proof = log_proof.of(database)
    with proof.turn():
        proof.prove(db)
        db.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            db.exec_driver_sql("ROLLBACK")


def _begin_to_read(reader: Connection) -> tuple[int, int]:
    """Begins to read, while nobody writes: how many frames there are, and how many of them are folded in."""
    _, logged, folded = reader.exec_driver_sql("PRAGMA wal_checkpoint(NOOP)").one()
    reader.exec_driver_sql("BEGIN")
    reader.exec_driver_sql("SELECT count(*) FROM main.sqlite_master").scalar_one()
    return int(logged), int(folded)


def _keep_seal(folder: Path, vault_keys: VaultKeys, seal: Seal) -> None:
    mac = _mac(vault_keys, b"seal 2", seal.id, seal.digests)
    head = _plain({"id": seal.id.hex(), "mac": mac.hex()})
    files.write(folder / SEAL, head + b"\n" + seal.digests, prefix=PART)


def _again(folder: Path, seal: Seal, touched: Collection[int], id_: bytes) -> Seal:
    """The seal of the file now, of which only these pages may differ."""
    with (folder / paths.VAULT_DATABASE).open("rb") as source:
        pages = source.seek(0, os.SEEK_END) // _PAGE
        digests = bytearray(seal.digests[: pages * _DIGEST].ljust(pages * _DIGEST, b"\0"))
        for number in touched:
            if number <= pages:
                source.seek((number - 1) * _PAGE)
                digests[(number - 1) * _DIGEST : number * _DIGEST] = _digest(source.read(_PAGE))
    return Seal(id_, bytes(digests))


def _finals(database: Path, pages: Mapping[int, bytes]) -> bytes:
    """The digest of these pages as they are to be; of those without a digest, as they are in the file."""
    made = hashlib.blake2b(digest_size=_DIGEST)
    with database.open("rb") as source:
        for number in sorted(pages):
            source.seek((number - 1) * _PAGE)
            made.update(number.to_bytes(8) + (pages[number] or _digest(source.read(_PAGE))))
    return made.digest()


def _pages(source: BinaryIO) -> Iterator[bytes]:
    while data := source.read(_PAGE * 256):
        for at in range(0, len(data), _PAGE):
            yield data[at : at + _PAGE]


def _digest(page: bytes) -> bytes:
    return hashlib.blake2b(page, digest_size=_DIGEST).digest()


def _read(file: Path) -> bytes:
    with contextlib.suppress(OSError), file.open("rb") as source:
        pages = (file.parent / paths.VAULT_DATABASE).stat().st_size // _PAGE
        return source.read(max(_LARGEST, pages * _OF_A_PAGE))
    return b""


def _plain(told: object) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def _is_genuine(told: object, mac: bytes) -> bool:
    return isinstance(told, str) and hmac.compare_digest(told.encode(), mac.hex().encode())


def _mac(vault_keys: VaultKeys, *parts: bytes) -> bytes:
    key = vault_keys.derive("anchor mac")
    try:
        made = hmac.new(key, vault_keys.vault_id.bytes, hashlib.sha256)
        for part in parts:
            made.update(len(part).to_bytes(8) + part)
        return made.digest()
    finally:
        key[:] = bytes(len(key))
