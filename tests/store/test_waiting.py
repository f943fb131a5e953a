"""The window's thread waits for nobody: it hears Busy, and lets go of the file when another must be alone with it."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from peergroups.base import files
from peergroups.base.errors import Busy, Cancelled
from peergroups.model.drafts import read
from peergroups.model.ids import new_id
from peergroups.model.people import Person, PersonDraft
from peergroups.store import connection, seals
from peergroups.store.lifecycle import integrity
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, history, people, rotation

AT_ONCE = 0.3  # seconds: a moment on a computer that does other things too


@pytest.fixture
def worker() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as made:
        yield made


@pytest.fixture
def hurried(vault: Vault) -> Vault:
    """A vault whose window is this thread, which lets go of the file as soon as it looks."""
    wanted = threading.Event()
    vault.hurry(wanted.set)
    vault.db()
    return vault


def test_a_write_of_the_window_is_refused_at_once_while_another_writes(hurried: Vault, worker):
    begun, go_on = threading.Event(), threading.Event()

    def write() -> None:
        with hurried.work("Long", undoable=False):
            begun.set()
            go_on.wait(10)
        hurried.release()

    done = worker.submit(write)
    assert begun.wait(5)
    start = time.monotonic()
    with pytest.raises(Busy):
        people.add(hurried, {"name": "Amina"})
    assert time.monotonic() - start < AT_ONCE
    assert people_queries.people(hurried.db()) == []  # reading goes on
    go_on.set()
    done.result()
    people.add(hurried, {"name": "Amina"})


def test_a_connection_that_is_not_the_vaults_own_makes_it_busy_too(hurried: Vault):
    other = connection.connect(hurried.database, hurried.keys.database_key)
    other.exec_driver_sql("BEGIN IMMEDIATE")
    start = time.monotonic()
    with pytest.raises(Busy):
        people.add(hurried, {"name": "Amina"})
    assert time.monotonic() - start < AT_ONCE
    connection.close(other)


def test_the_key_changes_while_the_window_reads(demo_vault: Vault, worker):
    wanted = threading.Event()
    demo_vault.hurry(wanted.set)
    before = bytes(demo_vault.keys.database_key)
    demo_vault.db()

    def rotate() -> None:
        rotation.rotate(demo_vault)
        demo_vault.release()

    done = worker.submit(rotate)
    seen = set()
    while not done.done():
        seen.add(people_queries.count(demo_vault.db()))
        if wanted.is_set():  # the event loop comes to it
            demo_vault.release()
            wanted.clear()
    done.result()
    assert seen == {40}
    assert bytes(demo_vault.keys.database_key) != before
    people.add(demo_vault, {"name": "After"})
    assert people_queries.count(demo_vault.db()) == 41


def test_a_file_that_is_frozen_does_not_change_while_all_write(vault: Vault):
    people.add(vault, {"name": "Before"})
    with seals.frozen(vault.database, vault.keys) as db:
        assert db is not None
        file = vault.database.read_bytes()
        for number in range(60):
            people.add(vault, {"name": f"Newcomer {number}"})
        assert not seals.fold_in(vault.database, vault.keys)
        assert vault.database.read_bytes() == file
        assert people_queries.count(db) == 1
    assert people_queries.count(vault.db()) == 61
    assert seals.fold_in(vault.database, vault.keys)
    assert vault.database.read_bytes() != file


def test_a_file_is_frozen_though_somebody_writes_faster_than_it_is_folded_in(
    vault: Vault, worker, monkeypatch
):
    """A slow disk, and somebody at the door: between any two looks something was written."""
    stop, kept = threading.Event(), files.write

    def slowly(*args: Any, **named: Any) -> None:
        time.sleep(0.03)
        kept(*args, **named)

    monkeypatch.setattr(files, "write", slowly)
    monkeypatch.setattr(seals, "_TRIES", 8)

    def write() -> int:
        vault.hurry(bool)
        number = 0
        while not stop.wait(0.002):
            with contextlib.suppress(Busy):
                people.add(vault, {"name": f"Newcomer {number}"})
                number += 1
        vault.release()
        return number

    done = worker.submit(write)
    try:
        assert integrity.problems(vault) == []
        with seals.frozen(vault.database, vault.keys) as db:
            assert db is not None
    finally:
        stop.set()
    written = done.result()
    assert people_queries.count(vault.db()) == written > 0


def test_a_backup_beside_a_writer_holds_whole_works_only(demo_vault: Vault, worker):
    stop = threading.Event()

    def write() -> int:
        number = 0
        while not stop.wait(0.002):  # others have their turn
            people.add(demo_vault, {"name": f"Newcomer {number}"})
            number += 1
        demo_vault.release()
        return number

    done = worker.submit(write)
    try:
        kept = [backups.keep(demo_vault) for _ in range(3)]
    finally:
        stop.set()
    assert done.result() > 0
    assert [backups.drill(demo_vault, one.file).people >= 40 for one in kept] == [True] * 3


def test_a_stale_search_index_of_another_connection_is_no_damage(vault: Vault, worker):
    """The connection that looks has read nothing before: what it remembers of the index cannot be old."""
    vault.db().exec_driver_sql("SELECT count(*) FROM search_text WHERE search_text MATCH 'a'").fetchall()

    def write() -> None:
        for number in range(300):
            people.add(vault, {"name": f"Amina {number}"})
        vault.db().exec_driver_sql("INSERT INTO search_text (search_text) VALUES ('optimize')")
        vault.release()

    worker.submit(write).result()
    assert integrity.problems(vault) == []


def test_a_damaged_search_index_is_told_from_a_damaged_database(vault: Vault):
    people.add(vault, {"name": "Amina"})
    vault.db().exec_driver_sql(
        "DELETE FROM search_text_data WHERE id = (SELECT max(id) FROM search_text_data)"
    )
    assert integrity.problems(vault) == ["search_index_damaged"]
    integrity.mend_search(vault)
    assert integrity.problems(vault) == []


def test_cancel_is_asked_once_more_before_the_commit(vault: Vault):
    class Ticket:
        steps = 0

        def step(self, _done: int, _total: int) -> None:
            self.steps += 1
            if self.steps == 2:
                raise Cancelled

    person = people.add(vault, {"name": "Amina"})
    ticket = Ticket()
    with pytest.raises(Cancelled):
        history.undo(vault, ticket=ticket)
    assert people_queries.person(vault.db(), person) is not None
    assert vault.history.undo_label == "Add person"
    history.undo(vault)
    assert people_queries.person(vault.db(), person) is None


def test_a_long_step_is_known_before_it_is_taken(vault: Vault):
    people.add(vault, {"name": "Amina"})
    assert not history.undo_is_long(vault)
    with vault.work("Many") as work:
        for number in range(history.LONG + 1):
            people.add_within(work, read(PersonDraft, {"name": f"Newcomer {number}"}))
    assert history.undo_is_long(vault)
    history.undo(vault)
    assert history.redo_is_long(vault)


def test_long_work_of_the_worker_leaves_no_write_ahead_file_that_the_next_mark_would_have_to_empty(
    hurried: Vault, worker
):
    def write() -> None:
        with hurried.work("Import roster") as work:
            work.put_new(Person, [{"id": new_id(), "name": f"Person {n}"} for n in range(20_000)])
        hurried.release()

    worker.submit(write).result()
    _, logged, folded = hurried.db().exec_driver_sql("PRAGMA wal_checkpoint(NOOP)").one()
    assert logged == folded > 500
    assert len(people_queries.people(hurried.db())) == 20_000


def test_a_write_ahead_file_that_somebody_still_reads_is_left_and_the_work_is_kept(hurried: Vault, worker):
    reader = hurried.db()
    reader.exec_driver_sql("BEGIN")
    people_queries.people(reader)

    def write() -> None:
        with hurried.work("Import roster") as work:
            work.put_new(Person, [{"id": new_id(), "name": f"Person {n}"} for n in range(20_000)])
        hurried.release()

    worker.submit(write).result()
    reader.exec_driver_sql("ROLLBACK")
    assert len(people_queries.people(reader)) == 20_000
