from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject

from peergroups.base.errors import Busy, Cancelled, DiskFull
from peergroups.gui.core.jobs import Jobs
from peergroups.model.changes import Changes
from tests.gui.conftest import handle_all


class FakeVault:
    """Stands at the edge: what the jobs do is about threads, not about the store."""

    def __init__(self) -> None:
        self.on_changes: Callable[[Changes], None] = lambda _changes: None
        self.released_in: list[str] = []

    def db(self) -> str:
        return threading.current_thread().name

    def hurry(self, let_go: Callable[[], object]) -> None:
        self.let_go = let_go

    def release(self) -> None:
        self.released_in.append(threading.current_thread().name)


class Heard:
    def __init__(self) -> None:
        self.done: list[Any] = []
        self.failed: list[object] = []
        self.steps: list[tuple[int, int]] = []
        self.threads: set[str] = set()

    def on_done(self, value: object) -> None:
        self.threads.add(threading.current_thread().name)
        self.done.append(value)

    def on_failed(self, error: object) -> None:
        self.failed.append(error)

    def on_step(self, at: int, total: int) -> None:
        self.steps.append((at, total))


@pytest.fixture
def vault(jobs: Jobs) -> FakeVault:
    made = FakeVault()
    jobs.attach(cast("Any", made))
    return made


@pytest.fixture
def owner(qapp) -> QObject:
    return QObject()


def test_asking_reads_on_the_thread_of_the_window(jobs, vault):
    assert jobs.ask(lambda db, more: db + more, "!") == threading.main_thread().name + "!"


class Acting:
    def __init__(self) -> None:
        self.refused: list[object] = []

    def refuse(self, error: object) -> None:
        self.refused.append(error)


def test_who_acts_is_told_what_was_refused_and_gets_nothing(jobs, vault):
    def full(_vault: object) -> str:
        raise DiskFull

    acting = Acting()
    assert jobs.do(acting, full) is None
    assert not jobs.did(acting, full)
    assert [type(error) for error in acting.refused] == [DiskFull, DiskFull]
    with pytest.raises(DiskFull):
        jobs.write(acting, full)


def test_an_act_that_gives_nothing_is_done_all_the_same(jobs, vault):
    acting = Acting()
    assert jobs.did(acting, lambda _vault: None)
    assert jobs.do(acting, lambda _vault: "kept") == "kept"
    assert acting.refused == []


def test_a_fault_of_ours_is_not_taken_for_a_refusal(jobs, vault):
    acting = Acting()
    with pytest.raises(ZeroDivisionError):
        jobs.do(acting, lambda _vault: 1 // 0)
    assert acting.refused == []


def test_changes_carry_who_acted_and_only_while_they_act(jobs, vault):
    acting = Acting()
    heard: list[Changes] = []
    jobs.changed.connect(heard.append)
    changes = Changes("Add person", frozenset(), frozenset())
    jobs.do(acting, lambda given: given.on_changes(changes))
    vault.on_changes(changes)
    assert [one.origin for one in heard] == [acting, None]
    assert heard[0] == changes


def test_doing_hands_the_vault_to_the_use_case(jobs, vault):
    assert jobs.write(None, lambda given, name: (given, name), "Bo") == (vault, "Bo")


def test_a_started_job_works_elsewhere_and_answers_here(qtbot, jobs, vault, owner):
    heard = Heard()

    def usecase(given, name, ticket):
        ticket.step(1, 2)
        return given.db(), name

    jobs.start(usecase, "Bo", owner=owner, done=heard.on_done, failed=heard.on_failed, progress=heard.on_step)
    qtbot.waitUntil(lambda: bool(heard.done))
    thread = str(heard.done[0][0])
    assert heard.done[0][1] == "Bo"
    assert thread.startswith("worker")
    assert heard.threads == {threading.main_thread().name}
    assert heard.steps == [(1, 2)]
    assert vault.released_in == [thread]


def test_an_error_of_ours_goes_to_failed(qtbot, jobs, vault, owner):
    heard = Heard()

    def usecase(_vault, ticket):
        raise DiskFull

    jobs.start(usecase, owner=owner, done=heard.on_done, failed=heard.on_failed)
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert isinstance(heard.failed[0], DiskFull)
    assert not heard.done


def test_any_other_error_flies_on_the_thread_of_the_window(qtbot, jobs, vault, owner):
    heard = Heard()

    def usecase(_vault, ticket):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        jobs.start(usecase, owner=owner, done=heard.on_done, failed=heard.on_failed)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not jobs.is_writing
    assert not heard.failed


def test_a_cancelled_job_stops_at_its_next_step(qtbot, jobs, vault, owner):
    heard, go_on, first = Heard(), threading.Event(), threading.Event()

    def usecase(_vault, ticket):
        ticket.step(1)
        first.set()
        go_on.wait(5)
        ticket.step(2)

    ticket = jobs.start(usecase, owner=owner, done=heard.on_done, failed=heard.on_failed)
    assert first.wait(5)
    ticket.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert isinstance(heard.failed[0], Cancelled)


def test_an_owner_that_is_gone_is_not_called(qtbot, jobs, vault, owner):
    heard, later = Heard(), Heard()
    jobs.start(lambda _vault, ticket: 1, owner=owner, done=heard.on_done, failed=heard.on_failed)
    shiboken6.delete(owner)
    alive = QObject()
    jobs.start(lambda _vault, ticket: 2, owner=alive, done=later.on_done, failed=later.on_failed)
    qtbot.waitUntil(lambda: bool(later.done))
    assert not heard.done


def test_while_a_job_writes_nothing_else_is_written(qtbot, jobs, vault, owner):
    heard, go_on = Heard(), threading.Event()
    told: list[bool] = []
    jobs.busy.connect(told.append)
    jobs.start(lambda _vault, ticket: go_on.wait(5), owner=owner, done=heard.on_done, failed=heard.on_failed)
    with pytest.raises(Busy):
        jobs.write(None, lambda _vault: None)
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard.done))
    jobs.write(None, lambda _vault: None)
    assert told[0] is True
    assert told[-1] is False


def test_a_job_that_only_reads_lets_the_window_write(qtbot, jobs, vault, owner):
    heard, go_on = Heard(), threading.Event()
    jobs.start(
        lambda _vault, ticket: go_on.wait(5),
        owner=owner,
        done=heard.on_done,
        failed=heard.on_failed,
        writes=False,
    )
    assert jobs.write(None, lambda _vault: "kept") == "kept"
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard.done))


def test_jobs_work_without_a_vault_too(qtbot, jobs, owner):
    heard = Heard()
    jobs.start_bare(
        lambda word, ticket: word.upper(), "open", owner=owner, done=heard.on_done, failed=heard.on_failed
    )
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.done == ["OPEN"]


def test_changes_committed_in_the_worker_are_heard_in_the_window(qtbot, jobs, vault, owner):
    class Listener(QObject):
        def __init__(self):
            super().__init__()
            self.heard = []

        def hear(self, changes: object) -> None:
            self.heard.append((changes, threading.current_thread().name))

    listener, heard = Listener(), Heard()
    jobs.changed.connect(listener.hear)
    jobs.start(
        lambda given, ticket: given.on_changes("changes"),
        owner=owner,
        done=heard.on_done,
        failed=heard.on_failed,
    )
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [("changes", threading.main_thread().name)]


def test_settling_waits_for_the_worker_and_drops_what_it_brings(qtbot, jobs, vault, owner):
    heard = Heard()
    jobs.start(lambda _vault, ticket: 1, owner=owner, done=heard.on_done, failed=heard.on_failed)
    assert jobs.detach() is vault
    assert not jobs.is_writing
    assert jobs.vault is None
    later = Heard()
    jobs.start_bare(lambda ticket: 2, owner=owner, done=later.on_done, failed=later.on_failed)
    qtbot.waitUntil(lambda: bool(later.done))
    assert not heard.done


def test_what_a_page_waits_for_does_not_queue_behind_long_work(qtbot, jobs, vault, owner):
    long, page, go_on = Heard(), Heard(), threading.Event()
    jobs.start(lambda _vault, ticket: go_on.wait(10), owner=owner, done=long.on_done, failed=long.on_failed)
    jobs.read(lambda given, ticket: given.db(), owner=owner, done=page.on_done, failed=page.on_failed)
    qtbot.waitUntil(lambda: bool(page.done))
    assert not long.done
    assert page.done[0] != threading.main_thread().name
    go_on.set()
    qtbot.waitUntil(lambda: bool(long.done))


def test_cancel_stops_the_long_work_that_runs_and_nothing_else(qtbot, jobs, vault, owner):
    first, second, page = Heard(), Heard(), Heard()
    begun, go_on = threading.Event(), threading.Event()

    def work(_vault, ticket):
        begun.set()
        go_on.wait(10)
        ticket.step(1)
        return "done"

    def read(_vault, ticket):
        go_on.wait(10)
        ticket.step(1)
        return "read"

    jobs.start(work, owner=owner, done=first.on_done, failed=first.on_failed)
    jobs.start(work, owner=owner, done=second.on_done, failed=second.on_failed)
    jobs.read(read, owner=owner, done=page.on_done, failed=page.on_failed)
    assert begun.wait(5)
    jobs.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(first.failed and second.done and page.done))
    assert isinstance(first.failed[0], Cancelled)
    assert (second.done, page.done) == (["done"], ["read"])


def test_a_page_that_reads_is_no_work_of_the_bar(qtbot, jobs, vault, owner):
    told: list[bool] = []
    steps: list[tuple[int, int]] = []
    jobs.running.connect(told.append)
    jobs.progress.connect(lambda at, of: steps.append((at, of)))
    heard = Heard()
    jobs.read(
        lambda _vault, ticket: ticket.step(1, 2), owner=owner, done=heard.on_done, failed=heard.on_failed
    )
    qtbot.waitUntil(lambda: bool(heard.done))
    assert not any(told)
    assert steps == []


def test_parting_waits_for_nothing_and_ends_after_all_that_runs(qtbot, jobs, vault, owner):
    order: list[str] = []
    begun, go_on = [threading.Event(), threading.Event()], threading.Event()

    def work(name: str, started: threading.Event) -> Callable[..., None]:
        def act(_vault, ticket):
            started.set()
            go_on.wait(10)
            order.append(name)

        return act

    heard = Heard()
    jobs.start(work("long", begun[0]), owner=owner, done=heard.on_done, failed=heard.on_failed)
    jobs.read(work("page", begun[1]), owner=owner, done=heard.on_done, failed=heard.on_failed)
    assert all(event.wait(5) for event in begun)
    jobs.part(lambda given: order.append("put away" if given is vault else "?"))
    assert jobs.vault is None  # while both still work
    assert order == []
    go_on.set()
    qtbot.waitUntil(lambda: "put away" in order)
    assert order[-1] == "put away"
    handle_all()
    assert not heard.done


def test_a_fault_while_putting_away_is_not_swallowed(qtbot, jobs, vault):
    def fail(_vault):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        jobs.part(fail)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


@pytest.mark.parametrize("when", ["while it works", "after it ended", "at the end of the program"])
def test_what_comes_when_nobody_waits_any_more_is_given_away(qtbot, jobs, owner, when):
    """A vault that was opened for a window that is gone has to be closed."""
    heard, begun, go_on = Heard(), threading.Event(), threading.Event()
    given_away: list[tuple[str, str]] = []

    def work(ticket: object) -> str:
        begun.set()
        go_on.wait(10)
        return "opened"

    def unwanted(value: str) -> None:
        given_away.append((value, threading.current_thread().name))

    jobs.start_bare(work, owner=owner, done=heard.on_done, failed=heard.on_failed, unwanted=unwanted)
    assert begun.wait(5)
    if when == "while it works":
        jobs.drop()
        go_on.set()
    else:
        go_on.set()
        jobs._long.submit(int).result()  # it has ended; what it brought has not arrived
        jobs.close() if when == "at the end of the program" else jobs.drop()
    if when != "at the end of the program":
        qtbot.waitUntil(lambda: bool(given_away))
    assert [value for value, _ in given_away] == ["opened"]
    assert given_away[0][1] != threading.main_thread().name
    assert not heard.done


def test_what_comes_for_an_owner_that_is_gone_is_given_away_too(qtbot, jobs, owner):
    heard, given_away = Heard(), list[object]()
    jobs.start_bare(
        lambda ticket: "opened",
        owner=owner,
        done=heard.on_done,
        failed=heard.on_failed,
        unwanted=given_away.append,
    )
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: bool(given_away))
    assert not heard.done


def test_what_somebody_took_is_not_given_away(qtbot, jobs, owner):
    heard, given_away = Heard(), list[object]()
    jobs.start_bare(
        lambda ticket: "opened",
        owner=owner,
        done=heard.on_done,
        failed=heard.on_failed,
        unwanted=given_away.append,
    )
    qtbot.waitUntil(lambda: bool(heard.done))
    jobs.close()
    assert not given_away
