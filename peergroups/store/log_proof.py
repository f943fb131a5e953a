"""The proof of the write-ahead file: after each commit one line of the database says what that file holds up to it.

Each page in the file is encrypted and has a MAC of its own, and so would an old page that somebody put there. The line
holds a digest of all that came before it; it is a commit of its own, of one page, and the disk is waited for once, at
its end. Only then is anything said to be kept. So what stands behind the last proof was never said to be kept: it is
what a kill left, or what somebody else put there, and is cut off at the next opening (`lifecycle/proved_log.py`).
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy.engine import Connection

from peergroups.base.errors import DiskFull, VaultInUse
from peergroups.store import connection, write_ahead

SEAL = "vault.seal"
_HEAD = 4096  # bytes of it, in which its first line ends
_DIGEST = 32
_PROVE = "UPDATE main.log_proof SET frames = ?, digest = ?, base = ? WHERE one = 1"


class LogProof:
    """Of one database: how far its write-ahead file was read, and how far it is proved; both in frames."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._log = str(write_ahead.beside(database))
        self._turn = threading.Lock()
        self._salts = self._base = b""
        self._read = self._proved = 0
        self._made = digest_of(b"")

    @contextmanager
    def turn(self, seconds: float = connection.BUSY_MS / 1000) -> Iterator[None]:
        """Nobody else of this program writes within: a commit and its proof belong together. Raises VaultInUse."""
        if not self._turn.acquire(timeout=seconds):
            raise VaultInUse
        try:
            yield
        finally:
            self._turn.release()

    def found(self, frames: int) -> None:
        """So many frames of the file that lies there were found to be proved, when the vault was opened."""
        self._salts, self._read, self._proved = write_ahead.salts(self._database), 0, frames

    def commit(self, db: Connection, make_room: Callable[[], bool]) -> None:
        """Commits, and proves it, which waits for the disk: only then is it kept. To be called within `turn`.

        Where the disk is full and room can be made, each is tried once more.
        """
        raw = connection.driver_connection(db)
        _with_room(lambda: db.exec_driver_sql("COMMIT"), lambda: make_room() and bool(raw.in_transaction))
        _with_room(lambda: self.prove(db), make_room)

    def prove(self, db: Connection) -> None:
        """Proves what was committed since, whoever did. Waits for the disk; to be called within `turn`.

        Where it fails, that was committed, but is not said to be kept: the next one proves it too.
        """
        connection.sync(db)
        raw = connection.driver_connection(db)
        logged = int(raw.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1])
        if logged <= 0:
            return
        try:
            log = open(self._log, "rb", buffering=0)  # noqa: PTH123, SIM115  a path object costs as much again
        except FileNotFoundError:
            return  # its folder is gone, of which the window tells: nobody will read this round from there
        with log:
            salts = write_ahead.salts_in(log)
            if salts != self._salts:
                self._read = self._proved = 0
            if logged == self._proved:
                return
            if not self._read:
                if raw.execute("PRAGMA user_version").fetchone()[0] < connection.PROVED_SINCE:
                    return
                self._salts, self._made, self._base = salts, digest_of(salts), _seal_beside(self._database)
            for identity in write_ahead.identities(log, self._read, logged):
                self._made.update(identity)
        self._read = logged
        raw.execute(_PROVE, (logged, self._made.digest(), self._base))
        self._proved = logged + 1


def _with_room(act: Callable[[], object], may_again: Callable[[], bool]) -> None:
    try:
        with connection.translated():
            act()
    except DiskFull:
        if not may_again():
            raise
        act()


def of(database: Path) -> LogProof:
    """The one of that database: all of the program write by it."""
    return _of(database.resolve())


@cache
def _of(database: Path) -> LogProof:
    return LogProof(database)


def digest_of(salts: bytes) -> hashlib.blake2b:
    """The digest of a round of the write-ahead file, begun."""
    return hashlib.blake2b(salts, digest_size=_DIGEST)


def _seal_beside(database: Path) -> bytes:
    """The id of the seal upon which a round of the write-ahead file begins; b"" where there is none."""
    try:
        with database.with_name(SEAL).open("rb") as source:
            return bytes.fromhex(json.loads(source.readline(_HEAD))["id"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return b""
