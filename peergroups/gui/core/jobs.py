"""The one way from a page to the vault: ask (read now), do (write now), start (in the worker)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from peergroups.base.errors import Busy, Cancelled, PeerGroupsError
from peergroups.model.changes import Changes

P = ParamSpec("P")
T = TypeVar("T")


class Vault(Protocol):
    """What the jobs need of the open vault."""

    on_changes: Callable[[Changes], None]

    def db(self) -> Any: ...

    def release(self) -> None: ...


class Owner(Protocol):
    """Who acts: a View. What was refused is said there."""

    def refuse(self, error: PeerGroupsError) -> None: ...


class Ticket:
    """What a started use case gets to tell how far it is, and to hear that it should stop."""

    def __init__(self, report: Callable[[Ticket, int, int], None]) -> None:
        self._report = report
        self._stop = threading.Event()

    def step(self, done: int, total: int = 0) -> None:
        """Tells progress, `total` 0 when it is not known; raises Cancelled once the user has cancelled."""
        if self._stop.is_set():
            raise Cancelled
        self._report(self, done, total)

    def cancel(self) -> None:
        self._stop.set()


@dataclass(frozen=True, slots=True)
class _Order:
    """What waits on the window's side for a job. The worker never holds a widget: it must not free one."""

    owner: QObject
    done: Callable[[Any], object]
    failed: Callable[[PeerGroupsError], object]
    progress: Callable[[int, int], object] | None
    writes: bool


class Jobs(QObject):
    """Keeps the open vault and the single worker thread. Results arrive on the window's thread, in order."""

    changed = Signal(object)  # Changes, after each commit; connect bound methods of QObjects only
    busy = Signal(bool)  # a writing job runs: write actions are disabled meanwhile
    progress = Signal(int, int)  # of the running job: done, total (0: not known)
    running = Signal(bool)  # any job runs
    _stepped = Signal(object, int, int)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault: Any = None
        self._origin: object = None  # who acts just now, in the thread of the window
        self._pool = ThreadPoolExecutor(1, "worker")
        self._orders: dict[Ticket, _Order] = {}
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def vault(self) -> Any:
        """The open vault, or None while it is locked."""
        return self._vault

    @property
    def is_running(self) -> bool:
        return bool(self._orders)

    @property
    def is_writing(self) -> bool:
        return any(order.writes for order in self._orders.values())

    def attach(self, vault: Vault) -> None:
        """From here on the jobs work on this vault."""
        self._vault = vault
        vault.on_changes = self._told

    def settle(self) -> None:
        """Cancels what runs and waits for the worker; results that have not arrived yet are dropped."""
        self.cancel()
        self._pool.submit(int).result()
        self._orders.clear()
        self._tell()

    def detach(self) -> Any:
        """Settles, and gives the vault back (None when there was none)."""
        self.settle()
        vault, self._vault = self._vault, None
        if vault is not None:
            vault.on_changes = _nobody
        return vault

    def ask(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Reads now, on this thread; for queries under 50 ms."""
        return query(self._vault.db(), *args, **kwargs)

    def do(
        self, owner: Owner, verb: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """Writes now, on this thread; under 50 ms. The pages that show it are up to date afterwards.

        None when it was refused: the owner has said why. The owner comes first: nothing may stand between the
        arguments of a `ParamSpec`.
        """
        try:
            return self.write(owner, verb, *args, **kwargs)
        except PeerGroupsError as error:
            owner.refuse(error)
            return None

    def did(
        self, owner: Owner, verb: Callable[Concatenate[Any, P], object], *args: P.args, **kwargs: P.kwargs
    ) -> bool:
        """The same for a verb that gives nothing: False when it was refused."""
        return self.do(owner, _truly(verb), *args, **kwargs) is not None

    def write(
        self, owner: object, verb: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for those who keep what is typed, and try again: raises what was refused."""
        if self.is_writing:
            raise Busy
        before, self._origin = self._origin, owner
        try:
            return verb(self._vault, *args, **kwargs)
        finally:
            self._origin = before

    def start(
        self,
        usecase: Callable[..., T],
        *args: object,
        owner: QObject,
        done: Callable[[T], object],
        failed: Callable[[PeerGroupsError], object],
        progress: Callable[[int, int], object] | None = None,
        writes: bool = True,
    ) -> Ticket:
        """Runs `usecase(vault, *args, ticket=ticket)` in the worker.

        `done(value)` or `failed(error)` is called on the window's thread if `owner` still lives by then.
        Pass `writes=False` for work that only reads, so that the user can go on meanwhile.
        """
        return self.start_bare(
            partial(_in_vault, self._vault, usecase),
            *args,
            owner=owner,
            done=done,
            failed=failed,
            progress=progress,
            writes=writes,
        )

    def start_bare(
        self,
        usecase: Callable[..., T],
        *args: object,
        owner: QObject,
        done: Callable[[T], object],
        failed: Callable[[PeerGroupsError], object],
        progress: Callable[[int, int], object] | None = None,
        writes: bool = False,
    ) -> Ticket:
        """As `start`, for work that needs no open vault: `usecase(*args, ticket=ticket)`."""
        ticket = Ticket(self._stepped.emit)
        self._orders[ticket] = _Order(owner, done, failed, progress, writes)
        self._tell()

        def work() -> None:
            try:
                value, error = usecase(*args, ticket=ticket), None
            except BaseException as problem:  # noqa: BLE001  not swallowed: `_finish` hands it on or raises it
                value, error = None, problem
            self._ended.emit(ticket, value, error)

        self._pool.submit(work)
        return ticket

    def warm_up(self, load: Callable[[], object]) -> None:
        """Has the worker load modules before they are needed; nobody is told."""
        self._pool.submit(load)

    def afterwards(self, act: Callable[[], object]) -> None:
        """Has the worker do this after what it does now, and before what comes; nobody is told."""
        self._pool.submit(act)

    def cancel(self) -> None:
        """Asks every job that runs or waits to stop."""
        for ticket in self._orders:
            ticket.cancel()

    def close(self) -> None:
        """Ends the worker; for the end of the program."""
        self.cancel()
        self._pool.shutdown()

    def _told(self, changes: Changes) -> None:
        """A commit, in the thread that made it."""
        here = threading.current_thread() is threading.main_thread()
        self.changed.emit(replace(changes, origin=self._origin) if here and self._origin else changes)

    def _step(self, ticket: Ticket, at: int, total: int) -> None:
        order = self._orders.get(ticket)
        if order is None:
            return
        self.progress.emit(at, total)
        if order.progress is not None and shiboken6.isValid(order.owner):
            order.progress(at, total)

    def _finish(self, ticket: Ticket, value: object, error: BaseException | None) -> None:
        order = self._orders.pop(ticket, None)
        if order is None:  # settled meanwhile
            return
        self._tell()
        if error is not None and not isinstance(error, PeerGroupsError):
            raise error
        if not shiboken6.isValid(order.owner):
            return
        if error is None:
            order.done(value)
        else:
            order.failed(error)

    def _tell(self) -> None:
        self.running.emit(bool(self._orders))
        self.busy.emit(self.is_writing)


def _truly(verb: Callable[Concatenate[Any, P], object]) -> Callable[Concatenate[Any, P], bool]:
    """A verb that gives True whatever it gives."""

    def did(vault: Any, /, *args: P.args, **kwargs: P.kwargs) -> bool:
        verb(vault, *args, **kwargs)
        return True

    return did


def _in_vault(vault: Vault, usecase: Callable[..., T], *args: object, ticket: Ticket) -> T:
    """In the worker: the connection made there is closed there, so that the window can lock at any time."""
    try:
        return usecase(vault, *args, ticket=ticket)
    finally:
        vault.release()


def _nobody(_changes: Changes) -> None:
    """Nobody listens any more."""
