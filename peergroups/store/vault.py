"""A vault that is open: the folder with `vault.hdr` and `vault.db`, worked in, undone and locked.

Each thread has a connection of its own. How a vault is opened and closed is told in `store/lifecycle`.
"""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import UUID

from filelock import FileLock
from sqlalchemy import update
from sqlalchemy.engine import Connection

from peergroups.base import paths
from peergroups.base.errors import (
    Busy,
    NotAllowed,
    PeerGroupsError,
    RuleBroken,
    VaultGone,
    VaultInUse,
)
from peergroups.keys import VaultKeys
from peergroups.model.changes import Changes
from peergroups.model.permissions import Action, Actor
from peergroups.store import access, audit, connection, log_proof, seals, search, write_ahead
from peergroups.store.history import History, Step
from peergroups.store.log_proof import LogProof
from peergroups.store.open_report import OpenReport
from peergroups.store.place import Place
from peergroups.store.tables import MAIN, meta
from peergroups.store.work import Image, Work, changes_of

HEADER, DATABASE = paths.VAULT_HEADER, paths.VAULT_DATABASE

_MOMENT = 0.03  # seconds that the window's thread waits for another that writes
_LARGE = 1_000_000  # bytes of a write-ahead file, from which on its room is made free again
_PATIENCE = 10.0  # seconds for the other threads to let go of the file


_open: set[Vault] = set()
"""One that is let go of unclosed would be written to by SQLite, with nothing noted: it lives until it is closed."""


@atexit.register
def _close_all() -> None:
    """At the end of a program that closed none: as one that does, with what was kept until then."""
    for vault in [*_open]:
        vault.close()


def _untold(_done: int, _total: int) -> None:
    """Nobody asks how far it is, nor wants to stop it."""


def _unheard(_changes: Changes) -> None:
    """Nobody listens."""


class Vault:
    """An open vault. Made in `lifecycle/opening.py`, which says how it is to be closed; `close` locks it."""

    def __init__(self, folder: Path, vault_keys: VaultKeys, lock: FileLock) -> None:
        self.folder = folder
        self.keys = vault_keys
        self.history = History()
        self.place = Place(folder, vault_keys)
        self.only_to_look = False  # what was read of a damaged vault: see `rescue`
        self.actor: Actor | None = None  # who is signed in; None while the vault is made or made ready
        self.confirmed_at: float | None = None  # when the passphrase was last asked again (monotonic)
        self.on_changes: Callable[[Changes], None] = _unheard  # told after each commit, in its thread
        self.changes = 0  # commits since it was opened
        self.kept_at: float | None = None  # when a backup was kept last (monotonic)
        self.backed_up = 0  # of these, how many are in a backup
        self.report = OpenReport()  # what opening it found
        self.make_room: Callable[[], bool] = bool  # where the disk is full; False where there is none to make
        self.closing: Callable[[Vault], AbstractContextManager[object]] = contextlib.nullcontext
        self._lock = lock
        self._keeper: Any = None  # keeps every other connection from being the last one
        self._last: Any = None  # the one that is closed last, where nothing must be folded in then
        self._connections: dict[int, Connection] = {}
        self._writing = threading.Lock()
        self._writer = 0  # the thread that has a transaction
        self._connecting = threading.Lock()
        self._released = threading.Condition()
        self._hurried = 0  # the thread that waits for nobody
        self._let_go: Callable[[], object] = bool
        self._closing = threading.Lock()
        self._closed = False
        _open.add(self)

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    @cached_property
    def _proof(self) -> LogProof:
        return log_proof.of(self.database)

    @property
    def header_folder(self) -> Path:
        """Where the header lies that it was opened with."""
        return self.folder

    def hurry(self, let_go: Callable[[], object]) -> None:
        """The calling thread, the window's, waits for nobody from here on: it hears Busy instead.

        `let_go` is called in a thread that must be alone with the file: it is to have this one call `release`.
        """
        self._hurried, self._let_go = threading.get_ident(), let_go

    def db(self) -> Connection:
        """The calling thread's connection."""
        thread = threading.get_ident()
        found = self._connections.get(thread)
        if found is not None and access.is_limited_for_another(found, self.actor):
            self.release()
            found = None
        if found is None:
            assert not self._closed, "the vault is locked"
            with self._connecting:
                if self._keeper is None:
                    self._keeper = connection.hold_open(self.database, self.keys.database_key)
                    self.place.settle(self.database)
                else:
                    self.place.require()  # another file may lie there
                found = connection.connect(self.database, self.keys.database_key)
                self._connections[thread] = found
            if thread == self._hurried:
                connection.be_brief(found, _MOMENT)
            if self.actor is not None:
                access.limit(found, self.actor)
        elif self.actor is not None:
            access.keep_up(found)
        return found

    def release(self) -> None:
        """Closes the calling thread's connection: the worker's last act in each job."""
        thread = threading.get_ident()
        found = self._connections.get(thread)
        if found is not None:
            if thread != self._hurried and write_ahead.size(self.database) > _LARGE:
                self._fold_in()
            connection.close(found)
            with self._released:
                del self._connections[thread]  # only now: whoever wants to be alone may go on
                self._released.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else is connected meanwhile, nor can be: for a moment in which the file is changed for another.

        The others are asked to let go; Busy where one does not within ten seconds.
        """
        self.release()
        with self._connecting:
            self._let_go()
            with self._released:
                if not self._released.wait_for(lambda: not self._connections, _PATIENCE):
                    raise Busy
            self._fold_in()
            self._let_keeper_go()
            yield

    def copy_into(self, file: Path) -> None:
        """A copy of the database under its key, in a new file: of one that is gone too, as long as it is held open."""
        with self._connecting, connection.translated():
            if self._keeper is None:
                raise VaultGone
            connection.vacuum_into(self._keeper, file)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Nobody writes meanwhile; all may read."""
        brief = threading.get_ident() == self._hurried
        if not self._writing.acquire(timeout=_MOMENT if brief else -1):
            raise Busy
        try:
            yield
        finally:
            self._writing.release()

    @contextmanager
    def work(
        self,
        label: str,
        *,
        undoable: bool = True,
        final: bool = False,
        merge: bool = False,
        by_program: bool = False,
        step: Callable[[int, int], object] = _untold,
    ) -> Iterator[Work]:
        """One transaction, one undo step, one Changes after the commit.

        `label` is a marker in English that `gui/core/messages.py` has words for. A `final` work cannot be undone, nor
        what came before it to the same rows. With `merge` it joins the same work done just before to the same rows.
        `by_program` is the program's own doing, such as noting one's own way in: nobody's rights are asked.
        `step` is asked a last time before the commit, and raises to stop.
        """
        with self._transaction(step) as db:
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

    def undo(self, step: Callable[[int, int], object] = _untold) -> Changes:
        """Takes the last work back; where that is refused, it is dropped, and the one before is next.

        `step` is told how far it is, and raises to stop.
        """
        taken = self._taken(self.history.step_back, self.history.drop_undo, step)
        self.history.went_back()
        return self._told(taken)

    def redo(self, step: Callable[[int, int], object] = _untold) -> Changes:
        """Does the last undone work again, or drops it where that is refused.

        `step` is told how far it is, and raises to stop.
        """
        taken = self._taken(self.history.step_forward, self.history.drop_redo, step)
        self.history.went_forward()
        return self._told(taken)

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

    def set_sample(self, is_sample: bool = True) -> None:
        """Remembers that everybody in it is invented; with False it is a vault like any other."""
        with self._transaction() as db:
            db.execute(update(meta).values(is_sample=is_sample), execution_options=MAIN)

    def note_clock(self, trusted_at: datetime | None) -> None:
        """The clock was right at that moment; with None it is in doubt until somebody says otherwise."""
        told = update(meta).values(clock_doubted=trusted_at is None)
        with self._transaction() as db:
            db.execute(
                told if trusted_at is None else told.values(trusted_at=trusted_at), execution_options=MAIN
            )

    def disconnect(self) -> None:
        """Closes every connection, whosever it is; no thread may be using one."""
        for db in self._connections.values():
            connection.close(db)
        self._connections.clear()
        self._let_keeper_go()
        if self._last is not None:
            self._last.close()
            self._last = None

    def leave_log(self) -> None:
        """The write-ahead file could not be folded in: SQLite is not to do it unnoted when the last one closes."""
        with connection.translated():
            self._last = connection.hold_to_read(self.database, self.keys.database_key)

    def close(self) -> None:
        """Locks: forgets undo, closes the database, wipes the keys, lets other programs in. Safe to call twice,
        and from two threads: the second waits until the first is done.

        Called once no other thread works in it. `closing` surrounds the end of the connections.
        """
        with self._closing:
            if self._closed:
                return
            self.history.forget()
            with self.closing(self):
                self._closed = True
                self.disconnect()
            self.keys.wipe()
            self._lock.release()
            _open.discard(self)

    def _taken(
        self,
        take: Callable[[Connection, Callable[[int, int], object]], Step],
        drop: Callable[[], None],
        step: Callable[[int, int], object],
    ) -> Step:
        """One step of the history either way, in a transaction of its own."""
        with _dropped_if_refused(drop), self._transaction(step) as db:
            taken = take(db, step)
            access.require(db, self.actor, taken.images)
            _index(db, taken.images)
        return taken

    def _told(self, step: Step) -> Changes:
        changes = changes_of(step.label, step.images, undoable=False)
        self._tell(changes)
        return changes

    def _tell(self, changes: Changes) -> None:
        self.on_changes(changes)

    def _let_keeper_go(self) -> None:
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None

    def prove(self) -> None:
        """What was committed without a work while it was opened is kept from here on."""
        with self._turn(), connection.translated():
            self._proof.prove(self.db())

    def _turn(self) -> AbstractContextManager[None]:
        is_hurried = threading.get_ident() == self._hurried
        return self._proof.turn(_MOMENT) if is_hurried else self._proof.turn()

    def _fold_in(self) -> None:
        """Empties the write-ahead file; it stays as it is where that cannot be: what was committed is safe in it."""
        with contextlib.suppress(OSError, PeerGroupsError):
            seals.fold_in(self.database, self.keys)

    @contextmanager
    def _transaction(self, step: Callable[[int, int], object] = _untold) -> Iterator[Connection]:
        db = self.db()
        try:
            with self.quiet(), self._turn(), connection.translated():
                self._writer = threading.get_ident()
                connection.sync_later(db)
                db.exec_driver_sql("BEGIN IMMEDIATE")
                try:
                    yield db
                    step(0, 0)
                    self._commit(db)
                    self.changes += 1
                except BaseException:
                    with contextlib.suppress(*connection.TROUBLES):  # the first error is the one to tell
                        db.exec_driver_sql("ROLLBACK")
                        connection.sync(db)
                    raise
                finally:
                    self._writer = 0
            if threading.get_ident() != self._hurried and write_ahead.size(self.database) > _LARGE:
                self._fold_in()
        except NotAllowed as refusal:
            audit.note_refusal(self, refusal.action)
            raise
        except (
            VaultInUse
        ):  # another connection of our own wrote: other programs are kept out by the lock file
            raise Busy from None

    def _commit(self, db: Connection) -> None:
        """Nothing is said to be kept in a file that is not there any more."""
        self.place.require_to_write()
        self._proof.commit(db, self._made_room)

    def _made_room(self) -> bool:
        self.place.require_to_write()  # a stick that was pulled takes nothing either
        return self.make_room()


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
        if search.is_touched(image.table, image.before, image.after):
            touched.setdefault(image.table, set()).add(image.id)
    search.refresh(db, touched)
