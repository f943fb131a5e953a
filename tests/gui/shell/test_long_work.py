"""Long work in the window: in the worker, with its progress and Cancel in the bar; the lock waits for none."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.people import everybody
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.model.roster import RosterRow
from peergroups.store.open_report import Ended
from peergroups.store.queries import people, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, backups, groups, history, rosters, vaults
from peergroups.usecases.roster_answers import Preview
from tests.conftest import PASSPHRASE

MANY = 300


@pytest.fixture
def crowd(vault: Vault) -> UUID:
    """A group of three hundred that meets today."""
    day = clock.today(ZoneInfo("Europe/London"))
    series = {"at": "18:30", "zone": "Europe/London", "starts_on": day, "weekday": day.weekday()}
    group = groups.start(vault, {"name": "Crowd"}, series=series)
    rows = [RosterRow(number=n, name=f"Newcomer {n}") for n in range(MANY)]
    rosters.import_rows(vault, group, Preview(rows, [], {}))
    return group


@pytest.fixture
def window(window_with: Callable[..., MainWindow], vault: Vault, crowd: UUID) -> MainWindow:
    made = window_with(ROOMS)
    made.open_vault(vault)
    made.resize(1366, 768)
    return made


class Gate:
    """A use case that waits in the middle, until it is let through."""

    def __init__(self, act: Callable[..., Any]) -> None:
        self._act = act
        self.thread = ""
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __call__(self, *args: Any, ticket: Any, **named: Any) -> Any:
        self.thread = threading.current_thread().name
        ticket.step(1, MANY)
        self.begun.set()
        assert self.go_on.wait(10)
        return self._act(*args, ticket=ticket, **named)


def test_a_long_undo_runs_in_the_worker_and_says_how_far_it_is(qtbot, window, monkeypatch):
    gate = Gate(history.undo)
    monkeypatch.setattr(history, "undo", gate)
    window.undo()
    assert gate.begun.wait(5)
    assert gate.thread != threading.main_thread().name
    qtbot.waitUntil(lambda: window.bar.work.text() == f"Working: 1 of {MANY}")
    assert window.bar.cancel.isVisible()
    gate.go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert people.count(window.jobs.open_vault.db()) == 0
    assert window.bar.message.text().startswith("Undone: ")
    assert not window.bar.cancel.isVisible()
    window.redo()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert people.count(window.jobs.open_vault.db()) == MANY


def test_cancel_leaves_all_of_a_long_undo_as_it_was(qtbot, window, monkeypatch):
    gate = Gate(history.undo)
    monkeypatch.setattr(history, "undo", gate)
    window.undo()
    assert gate.begun.wait(5)
    qtbot.waitUntil(window.bar.cancel.isVisible)
    window.bar.cancel.click()
    gate.go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    vault = window.jobs.open_vault
    assert people.count(vault.db()) == MANY
    assert vault.history.can_undo
    monkeypatch.undo()
    window.undo()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert people.count(vault.db()) == 0


def test_everyone_is_here_runs_in_the_worker_for_more_than_two_hundred(qtbot, window, crowd, monkeypatch):
    vault = window.jobs.open_vault
    session = sessions.of_group(vault.db(), crowd)[0].id
    gate = Gate(attendance.mark_everyone)
    monkeypatch.setattr(attendance, "mark_everyone", gate)
    window.go(Place(places.SESSION, session))
    window.page.marking.everyone.click()
    assert gate.begun.wait(5)
    assert gate.thread != threading.main_thread().name
    gate.go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    register = sessions.register(vault.db(), session)
    assert register is not None
    assert (register.totals.present, register.totals.unmarked) == (MANY, 0)
    assert "Everyone" in window.bar.message.text()


def test_people_says_that_it_reads_while_it_reads_and_never_that_there_is_nobody(qtbot, window, monkeypatch):
    gate = Gate(everybody._everybody)
    monkeypatch.setattr(everybody, "_everybody", gate)
    monkeypatch.setattr(everybody, "_MANY", MANY - 1)
    window.go(Place(places.PEOPLE))
    assert gate.begun.wait(5)
    table = window.page.pane.table
    assert table.reading.isVisible()
    assert table.reading.text() == "Reading the list"
    assert not table.empty.isVisible()
    gate.go_on.set()
    qtbot.waitUntil(lambda: len(table.model.source.rows) == MANY)
    assert not table.reading.isVisible()
    assert table.view.isVisible()


@pytest.mark.parametrize("ends", ["locked", "closed"])
def test_the_window_waits_for_no_backup_when_it_is_locked_or_closed(qtbot, window, folder, monkeypatch, ends):
    """The backup is cancelled, and the vault is closed well after it."""
    gate = Gate(backups.keep)
    window.jobs.start(gate, owner=window, done=lambda _: None, failed=window.refuse, writes=False)
    assert gate.begun.wait(5)
    begun = time.perf_counter()
    window.lock() if ends == "locked" else window.close()
    assert time.perf_counter() - begun < 1
    assert not gate.go_on.is_set()
    gate.go_on.set()
    window.jobs.settle()
    again = vaults.open_with_passphrase(folder, PASSPHRASE)
    assert again.report.ended is Ended.WELL
    assert people.count(again.db()) == MANY
    again.close()
