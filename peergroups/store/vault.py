"""A vault that is open: the folder with `vault.hdr` and `vault.db`, worked in, undone and locked.

Each thread has a connection of its own. How a vault is opened and closed is told in `store/lifecycle`.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from uuid import UUID

from filelock import FileLock
from sqlalchemy import update
from sqlalchemy.engine import Connection

from peergroups.base import paths
from peergroups.base.errors import Busy, DiskFull, NotAllowed, RuleBroken
from peergroups.keys import VaultKeys
from peergroups.model.changes import Changes
from peergroups.model.permissions import Action, Actor
from peergroups.store import access, audit, connection, search
from peergroups.store.history import History, Step
from peergroups.store.open_report import OpenReport
from peergroups.store.tables import MAIN, meta
from peergroups.store.work import Image, Work, changes_of

HEADER, DATABASE = paths.VAULT_HEADER, paths.VAULT_DATABASE


class Vault:
    """An open vault. Made in `lifecycle/opening.py`, which says how it is to be closed; `close` locks it."""

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
        self.report = OpenReport()  # what opening it found
        self.make_room: Callable[[], bool] = bool  # where the disk is full; False where there is none to make
        self.closing: Callable[[Vault], AbstractContextManager[object]] = contextlib.nullcontext
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
                access.limit(found, self.actor)
        elif self.actor is not None:
            access.keep_up(found)
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
            access.require(db, None if by_program else self.actor, work.images.values())
            _index(db, work.images.values())
        if not work.images:
            return
        if final:
            self.history.forget_rows(frozenset(image.id for image in work.images.values()))
        elif undoable:
            self.history.keep(Step(label, tuple(work.images.values())), merge=merge)
        self._tell(work.changes(undoable=undoable and not final))

    def undo(self) -> Changes:
        """Takes the last work back; where that is refused, it is dropped, and the one before is next."""
        with _dropped_if_refused(self.history.drop_undo), self._transaction() as db:
            step = self.history.step_back(db)
            access.require(db, self.actor, step.images)
            _index(db, step.images)
        self.history.went_back()
        return self._told(step)

    def redo(self) -> Changes:
        """Does the last undone work again, or drops it where that is refused."""
        with _dropped_if_refused(self.history.drop_redo), self._transaction() as db:
            step = self.history.step_forward(db)
            access.require(db, self.actor, step.images)
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
            db.execute(update(meta).values(recovery_confirmed=confirmed), execution_options=MAIN)

    def disconnect(self) -> None:
        """Closes every connection, whosever it is; no thread may be using one."""
        for db in self._connections.values():
            connection.close(db)
        self._connections.clear()

    def close(self) -> None:
        """Locks: forgets undo, closes the database, wipes the keys, lets other programs in. Safe to call twice.

        Called once no other thread works in it. `closing` surrounds the end of the connections.
        """
        if self._closed:
            return
        self.history.forget()
        with self.closing(self):
            self._closed = True
            self.disconnect()
        self.keys.wipe()
        self._lock.release()

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
        """Where the disk is full, the reserve goes and the commit is tried once more."""
        try:
            with connection.translated():
                db.exec_driver_sql("COMMIT")
        except DiskFull:
            if not (self.make_room() and connection.driver_connection(db).in_transaction):
                raise
            db.exec_driver_sql("COMMIT")


@contextmanager
def _dropped_if_refused(drop: Callable[[], None]) -> Iterator[None]:
    """A step that would be refused for ever must not stand before those under it."""
    try:
        yield
    except (RuleBroken, NotAllowed):
        drop()
        raise


def _index(db: Connection, images: Iterable[Image]) -> None:
    touched: dict[str, set[UUID]] = {}
    for image in images:
        touched.setdefault(image.table, set()).add(image.id)
    search.refresh(db, touched)
