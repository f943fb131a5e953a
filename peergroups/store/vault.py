"""A vault: the folder with `vault.hdr` and `vault.db`, opened, worked in, undone and locked.

At most two threads use it: the window's and the worker's, each with a connection of its own.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID

from filelock import FileLock
from sqlalchemy.engine import Connection

from peergroups import keys
from peergroups.base import paths
from peergroups.base.errors import (
    Busy,
    DiskFull,
    NotAllowed,
    PeerGroupsError,
    VaultExists,
    VaultMissing,
    VaultOlder,
)
from peergroups.keys import VaultKeys
from peergroups.keys.kdf import KdfCost
from peergroups.model.changes import Changes
from peergroups.model.permissions import Action, Actor
from peergroups.model.rows import shape
from peergroups.store import anchors, audit, ballast, connection, entry, headers, rights, seals, search
from peergroups.store.backup import keeping
from peergroups.store.history import History, Step
from peergroups.store.latch import hold, writable
from peergroups.store.schema import bring_up_to_date
from peergroups.store.seals import Ended
from peergroups.store.work import Image, Work, changes_of

HEADER, DATABASE = paths.VAULT_HEADER, paths.VAULT_DATABASE


class Vault:
    """An open vault. Made by `create`, `open_vault` and `open_with_code`; `close` locks it."""

    def __init__(self, folder: Path, vault_keys: VaultKeys, lock: FileLock) -> None:
        self.folder = folder
        self.keys = vault_keys
        self.history = History()
        self.only_to_look = False  # what was read of a damaged vault: see `rescue`
        self.actor: Actor | None = None  # who is signed in; None while the vault is made or made ready
        self.confirmed_at: float | None = None  # when the passphrase was last asked again (monotonic)
        self.on_changes: Callable[[Changes], None] | None = None  # told after each commit, in its thread
        self.changes = 0  # commits since it was opened
        self.kept_at: float | None = None  # when a backup was kept last (monotonic)
        self.backed_up = 0  # of these, how many are in a backup
        self.epoch = 0  # how often it was opened, this time included
        self.ended: Ended = Ended.WELL  # how it was left the time before
        self.is_older = False  # an older copy, opened knowingly
        self.problems: list[str] = []  # what the look after an unclean end found
        self.header_of: datetime | None = (
            None  # both copies were damaged: when the backup was made that had it
        )
        self.clock_was: datetime | None = None  # the clock of then, where the one of now cannot be right
        self._generation = vault_keys.generation  # of the header, as the database knows it
        self._sound = False  # proved: it may be sealed when it is closed
        self._lock = lock
        self._connections: dict[int, Connection] = {}
        self._writing = threading.Lock()
        self._writer = 0  # the thread that has a transaction
        self._connecting = threading.Lock()
        self._closed = False

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    def db(self) -> Connection:
        """The calling thread's connection."""
        thread = threading.get_ident()
        found = self._connections.get(thread)
        if found is None:
            assert not self._closed, "the vault is locked"
            with self._connecting:
                found = connection.connect(self.database, self.keys.database_key)
                self._connections[thread] = found
            if self.actor is not None:
                rights.limit(found, self.actor)
        elif self.actor is not None:
            rights.keep_up(found)
        return found

    def release(self) -> None:
        """Closes the calling thread's connection: the worker's last act in each job."""
        found = self._connections.pop(threading.get_ident(), None)
        if found is not None:
            connection.close(found)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else is connected meanwhile, nor can be; Busy where another thread is. For changing the file."""
        self.release()
        with self._writing, self._connecting:
            if self._connections:
                raise Busy
            yield

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Nobody writes meanwhile; all may read."""
        with self._writing:
            yield

    @contextmanager
    def work(
        self,
        label: str,
        *,
        undoable: bool = True,
        final: bool = False,
        merge: bool = False,
        by_program: bool = False,
    ) -> Iterator[Work]:
        """One transaction, one undo step, one Changes after the commit.

        `label` is a marker in English that `gui/core/messages.py` has words for. A `final` work cannot be undone, nor
        what came before it to the same rows. With `merge` it joins the same work done just before to the same rows.
        `by_program` is the program's own doing, such as noting one's own way in: nobody's rights are asked.
        """
        with self._transaction() as db:
            work = Work(db, label)
            yield work
            rights.require(db, None if by_program else self.actor, work.images.values())
            _index(db, work.images.values())
        if not work.images:
            return
        if final:
            self.history.forget_rows(frozenset(image.id for image in work.images.values()))
        elif undoable:
            self.history.keep(Step(label, tuple(work.images.values())), merge=merge)
        self._tell(work.changes(undoable=undoable and not final))

    def undo(self) -> Changes:
        """Takes the last work back."""
        with self._transaction() as db:
            step = self.history.step_back(db)
            rights.require(db, self.actor, step.images)
            _index(db, step.images)
        self.history.went_back()
        return self._told(step)

    def redo(self) -> Changes:
        """Does the last undone work again."""
        with self._transaction() as db:
            step = self.history.step_forward(db)
            rights.require(db, self.actor, step.images)
            _index(db, step.images)
        self.history.went_forward()
        return self._told(step)

    def may(self, action: Action) -> bool:
        """Whether the person signed in may do that; see `model/permissions.py`."""
        return self.actor is None or self.actor.may(action)

    def require(self, action: Action) -> None:
        """Raises NotAllowed unless they may."""
        if self.may(action):
            return
        if self._writer != threading.get_ident():  # else the work itself is refused, and notes it
            audit.note_refusal(self, action)
        raise NotAllowed(action)

    def set_recovery_confirmed(self, confirmed: bool = True) -> None:
        """Remembers whether the recovery sheet was printed and typed back."""
        with self._transaction() as db:
            db.exec_driver_sql("UPDATE meta SET recovery_confirmed = ?", (int(confirmed),))

    def prove(self, ended: Ended, *, knowingly: bool) -> None:
        """The last step of opening: its files belong together, are the newest, and are whole."""
        self.ended = ended
        older = self._take_older if knowingly else _refuse_older
        self.epoch = entry.require_sound(
            self.db(),
            self.folder,
            self.keys,
            older=older,
            ended=ended,
            before=lambda: keeping.keep_first(self.folder, self.keys),
        )
        self._sound = True

    def leave(self, ended: Ended) -> None:
        """Closes a vault that could not be opened after all."""
        for db in self._connections.values():
            connection.close(db)
        self._connections.clear()
        entry.leave(self.folder, self.keys, ended)
        self.close()

    def close(self) -> None:
        """Locks: forgets undo, closes the database, wipes the keys, lets other programs in. Safe to call twice.

        Called in the window's thread, after the worker has released its connection.
        """
        if self._closed:
            return
        self.history.forget()
        if self._sound and self.keys.generation != self._generation:
            with contextlib.suppress(PeerGroupsError):  # whatever is wrong, it is locked
                entry.note_generation(self.db(), self.keys)
        if self._sound and self.actor is not None:
            with contextlib.suppress(PeerGroupsError), connection.translated():
                anchors.remember_log(self.keys, audit.head(self.db()))
        self._closed = True
        for db in self._connections.values():
            connection.close(db)
        self._connections.clear()
        if self._sound:
            seals.seal(self.folder, self.keys)
        self.keys.wipe()
        self._lock.release()

    def _take_older(self, _part: str) -> None:
        self.is_older = True

    def _told(self, step: Step) -> Changes:
        changes = changes_of(step.label, step.images, undoable=False)
        self._tell(changes)
        return changes

    def _tell(self, changes: Changes) -> None:
        if self.on_changes is not None:
            self.on_changes(changes)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        db = self.db()
        try:
            with self._writing, connection.translated():
                self._writer = threading.get_ident()
                db.exec_driver_sql("BEGIN IMMEDIATE")
                try:
                    yield db
                    self._commit(db)
                    self.changes += 1
                except BaseException:
                    with contextlib.suppress(Exception):  # the first error is the one to tell
                        db.exec_driver_sql("ROLLBACK")
                    raise
                finally:
                    self._writer = 0
        except NotAllowed as refusal:
            audit.note_refusal(self, refusal.action)
            raise

    def _commit(self, db: Connection) -> None:
        """Where the disk is full, the ballast goes and the commit is tried once more."""
        try:
            with connection.translated():
                db.exec_driver_sql("COMMIT")
        except DiskFull:
            if not (ballast.drop(self.folder) and connection.driver_connection(db).in_transaction):
                raise
            db.exec_driver_sql("COMMIT")


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
        seals.mark(folder)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    made = Vault(folder, vault_keys, lock)
    made._sound = True  # noqa: SLF001  it was built a moment ago
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
    anchors.start_over(vault_keys, epoch)


def _opened(
    folder: Path, unlock: headers.Unlock, *, knowingly: bool = False, places: Sequence[Path] = ()
) -> Vault:
    if not exists(folder):
        raise VaultMissing
    lock = hold(folder)
    try:
        with writable():
            entry.tidy(folder)
        entry.require_files(folder)
        found = headers.opened(folder, unlock, places)
        with writable():
            headers.put_back(folder, found)
            ended = entry.arrive(folder, found.keys)
        vault = Vault(folder, found.keys, lock)
        vault.header_of = found.backup.made_at if found.backup is not None else None
        try:
            vault.prove(ended, knowingly=knowingly)
        except BaseException:
            vault.leave(ended)
            raise
    except BaseException:
        lock.release()
        raise
    return vault


def _refuse_older(part: str) -> None:
    raise VaultOlder(part)


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


def _index(db: Connection, images: Iterable[Image]) -> None:
    touched: dict[str, set[UUID]] = {}
    for image in images:
        touched.setdefault(shape(image.model).table, set()).add(image.id)
    search.refresh(db, touched)
