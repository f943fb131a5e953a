"""The one way from a page to the vault: ask (read now), do (write now), read or start (in the worker).

The worker has two lanes, each a thread that does one thing after the other: what a page waits for never queues behind
a check or a backup.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from peergroups.base.errors import Busy, Later, PeerGroupsError
from peergroups.gui.core.late_writes import LateWrites
from peergroups.gui.core.ticket import Ticket
from peergroups.model.changes import Changes

if TYPE_CHECKING:
    from peergroups.store.queries.reading import Db
    from peergroups.usecases.vaults import OpenVault

P = ParamSpec("P")
T = TypeVar("T")

_TURN = 0.0002  # seconds the worker computes while the window waits for its turn; a read of a page takes many turns


class Owner(Protocol):
    """Who acts: a View. What was refused is said there."""

    def refuse(self, error: PeerGroupsError) -> None: ...


@dataclass(frozen=True, slots=True)
class _Order:
    """What waits on the window's side for a job. The worker never holds a widget: it must not free one."""

    owner: QObject
    done: Callable[[Any], object]
    failed: Callable[[PeerGroupsError], object]
    progress: Callable[[int, int], object] | None
    writes: bool
    for_page: bool


class Jobs(QObject):
    """Keeps the open vault and the worker. Results arrive on the window's thread, those of one lane in order."""

    changed = Signal(object)  # Changes, after each commit; connect bound methods of QObjects only
    busy = Signal(bool)  # a writing job runs: write actions are disabled meanwhile
    progress = Signal(int, int)  # of the long work that runs: done, total (0: not known)
    running = Signal(bool)  # long work runs
    _stepped = Signal(object, int, int)
    _ended = Signal(object, object, object)
    _wanted = Signal()  # the worker must be alone with the file

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault: OpenVault | None = None
        self._origin: object = None  # who acts just now, in the thread of the window
        self._pages = ThreadPoolExecutor(1, "worker-pages")
        self._long = ThreadPoolExecutor(1, "worker-long")
        self._is_over = False
        self._late = LateWrites(self._write_late, self)
        self._orders: dict[Ticket, _Order] = {}
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._wanted.connect(self._let_go, Qt.ConnectionType.QueuedConnection)
        sys.setswitchinterval(_TURN)

    @property
    def vault(self) -> OpenVault | None:
        """The open vault, or None while it is locked."""
        return self._vault

    @property
    def open_vault(self) -> OpenVault:
        """The same for those who are there only while it is open."""
        assert self._vault is not None, "the vault is locked"
        return self._vault

    @property
    def is_running(self) -> bool:
        """Whether anything is done in the worker that somebody waits for."""
        return bool(self._orders)

    @property
    def is_writing(self) -> bool:
        return any(order.writes for order in self._orders.values())

    def is_waited_for(self, view: QWidget) -> bool:
        """Whether this view, or a part of it, started something that has not come yet."""
        owners = (order.owner for order in self._orders.values())
        return any(
            owner is view or (isinstance(owner, QWidget) and view.isAncestorOf(owner)) for owner in owners
        )

    def attach(self, vault: OpenVault) -> None:
        """From here on the jobs work on this vault."""
        self._vault = vault
        vault.on_changes = self._told
        vault.hurry(self._wanted.emit)

    def settle(self) -> None:
        """Cancels what runs and waits for the worker; results that have not arrived yet are dropped."""
        self.drop()
        for lane in (self._pages, self._long):
            lane.submit(int).result()

    def detach(self) -> OpenVault | None:
        """Settles, and gives the vault back (None when there was none)."""
        self.settle()
        vault, self._vault = self._vault, None
        if vault is not None:
            vault.on_changes = _nobody
        return vault

    def part(self, end: Callable[[OpenVault], object]) -> None:
        """Gives the vault up and waits for nothing: `end(vault)` is called in the worker once it is not used any more.

        What runs is cancelled, or ends there unheard. Then comes what pages wanted to write when they were left, then
        `end`, then whatever is started from now on.
        """
        vault, self._vault = self._vault, None
        assert vault is not None
        vault.on_changes = _nobody
        vault.release()
        self.drop()
        late = self._late.take()
        reading = self._pages.submit(int)

        def last() -> None:
            reading.result()
            for verb in late:
                with suppress(PeerGroupsError):  # what it was about is gone meanwhile
                    verb(vault)
            end(vault)

        self.afterwards(last)

    def ask(self, query: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Reads now, on this thread; for queries under 50 ms."""
        return query(self.open_vault.db(), *args, **kwargs)

    def do(
        self, owner: Owner, verb: Callable[Concatenate[OpenVault, P], T], *args: P.args, **kwargs: P.kwargs
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
        self,
        owner: Owner,
        verb: Callable[Concatenate[OpenVault, P], object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """The same for a verb that gives nothing: False when it was refused."""
        return self.do(owner, _truly(verb), *args, **kwargs) is not None

    def write(
        self, owner: object, verb: Callable[Concatenate[OpenVault, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for those who keep what is typed, and try again: raises what was refused."""
        before, self._origin = self._origin, owner
        try:
            return verb(self._writable(), *args, **kwargs)
        except Busy:
            if not self._late.leaves:
                raise
            self._late.add(lambda vault: verb(vault, *args, **kwargs))
            raise Later from None
        finally:
            self._origin = before

    @contextmanager
    def leaving(self) -> Iterator[None]:
        """A page is left meanwhile: what it cannot write now, because longer work writes, is written after that."""
        with self._late.leaving(), self._vault.place.leaving() if self._vault is not None else nullcontext():
            yield

    def read(
        self,
        query: Callable[..., T],
        *args: object,
        owner: QObject,
        done: Callable[[T], object],
        failed: Callable[[PeerGroupsError], object],
    ) -> Ticket:
        """Reads in the worker what a page waits for: `query(vault, *args, ticket=ticket)`, ahead of all long work."""
        return self._submit(
            partial(_in_vault, self.open_vault, query), args, _Order(owner, done, failed, None, False, True)
        )

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
        return self._submit(
            partial(_in_vault, self.open_vault, usecase),
            args,
            _Order(owner, done, failed, progress, writes, False),
        )

    def start_bare(
        self,
        usecase: Callable[..., T],
        *args: object,
        owner: QObject,
        done: Callable[[T], object],
        failed: Callable[[PeerGroupsError], object],
        for_page: bool = False,
        unwanted: Callable[[T], object] | None = None,
    ) -> Ticket:
        """As `start`, for work that needs no open vault: `usecase(*args, ticket=ticket)`.

        `for_page` says that a page waits for it, as with `read`. `unwanted` is called in the worker with what came
        when nobody waited for it any more: a vault that was opened has to be closed.
        """
        return self._submit(usecase, args, _Order(owner, done, failed, None, False, for_page), unwanted)

    def warm_up(self, load: Callable[[], object]) -> None:
        """Has the worker load modules before they are needed; nobody is told."""
        if not self._is_over:
            self._pages.submit(load)

    def afterwards(self, act: Callable[[], object]) -> None:
        """Has the worker do this after the long work of now, and before what comes; only a fault of ours is told."""

        def work() -> None:
            try:
                act()
            except BaseException as problem:  # noqa: BLE001  not swallowed: `_finish` raises it
                self._ended.emit(None, None, problem)

        self._long.submit(work)

    def cancel(self) -> None:
        """Asks the long work that runs to stop; what waits behind it goes on."""
        if self._front is not None:
            self._front.cancel()

    def drop(self) -> None:
        """Asks everything to stop and waits for nothing; what it brings is not heard any more."""
        for ticket in self._orders:
            ticket.cancel()
        self._orders.clear()
        self._tell()

    def close(self) -> None:
        """Ends the worker once it has put everything away. For the end of the program; safe to call twice."""
        if self._is_over:
            return
        self._is_over = True
        self.settle()
        QCoreApplication.sendPostedEvents(self)  # what came at the last moment is unwanted too
        for lane in (self._pages, self._long):
            lane.shutdown()

    @property
    def _front(self) -> Ticket | None:
        """The long work that runs."""
        return next((ticket for ticket, order in self._orders.items() if not order.for_page), None)

    def _submit(
        self,
        act: Callable[..., object],
        args: tuple[object, ...],
        order: _Order,
        unwanted: Callable[[Any], object] | None = None,
    ) -> Ticket:
        ticket = Ticket(self._stepped.emit, unwanted)
        self._orders[ticket] = order
        self._tell()

        def work() -> None:
            try:
                value, error = act(*args, ticket=ticket), None
                if unwanted is not None and ticket not in self._orders:
                    unwanted(value)
                    return
            except BaseException as problem:  # noqa: BLE001  not swallowed: `_finish` hands it on or raises it
                value, error = None, problem
            self._ended.emit(ticket, value, error)

        (self._pages if order.for_page else self._long).submit(work)
        return ticket

    def _told(self, changes: Changes) -> None:
        """A commit, in the thread that made it."""
        here = threading.current_thread() is threading.main_thread()
        self.changed.emit(replace(changes, origin=self._origin) if here and self._origin else changes)

    def _step(self, ticket: Ticket, at: int, total: int) -> None:
        order = self._orders.get(ticket)
        if order is None:
            return
        if ticket is self._front:
            self.progress.emit(at, total)
        if order.progress is not None and shiboken6.isValid(order.owner):
            order.progress(at, total)

    def _finish(self, ticket: Ticket | None, value: object, error: BaseException | None) -> None:
        order = self._orders.pop(ticket, None) if ticket is not None else None
        if order is not None:
            self._tell()
        elif ticket is not None:  # settled meanwhile
            self._give_away(ticket, value, error)
            return
        if error is not None and not isinstance(error, PeerGroupsError):
            raise error
        if order is None or not shiboken6.isValid(order.owner):
            self._give_away(ticket, value, error)
            return
        if error is None:
            order.done(value)
        else:
            order.failed(error)

    def _give_away(self, ticket: Ticket | None, value: object, error: BaseException | None) -> None:
        """Nobody waits for it any more."""
        if ticket is not None and error is None and ticket.unwanted is not None:
            self.afterwards(partial(ticket.unwanted, value))

    def _writable(self) -> OpenVault:
        """The open vault, as it is after all that was to be written before."""
        if self.is_writing:
            raise Busy
        self._write_late()
        return self.open_vault

    def _write_late(self) -> None:
        if self._vault is not None and not self.is_writing:
            self._late.write(self._vault)

    def _let_go(self) -> None:
        if self._vault is not None:
            self._vault.release()

    def _tell(self) -> None:
        self.running.emit(self._front is not None)
        self.busy.emit(self.is_writing)


def _truly(verb: Callable[Concatenate[OpenVault, P], object]) -> Callable[Concatenate[OpenVault, P], bool]:
    """A verb that gives True whatever it gives."""

    def did(vault: OpenVault, /, *args: P.args, **kwargs: P.kwargs) -> bool:
        verb(vault, *args, **kwargs)
        return True

    return did


def _in_vault(vault: OpenVault, usecase: Callable[..., T], *args: object, ticket: Ticket) -> T:
    """In the worker: the connection made there is closed there, so that the window can lock at any time."""
    try:
        return usecase(vault, *args, ticket=ticket)
    finally:
        vault.release()


def _nobody(_changes: Changes) -> None:
    """Nobody listens any more."""
