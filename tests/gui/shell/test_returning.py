"""Whoever locks the vault and opens it again goes on where they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTableView

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.settings.page import _PANES as SUBJECTS
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.keys import CHEAPEST
from peergroups.model.ids import new_id
from peergroups.model.permissions import Access
from peergroups.store.queries import groups, people, sessions
from peergroups.usecases import accounts, demo, vaults
from tests.conftest import PASSPHRASE
from tests.gui.conftest import handle_all, place_of

ZONE = ZoneInfo("Europe/London")
OTHERS = "another lantern beside the well"
PARTS = {
    places.GROUP: ("people", "sessions", "notes", "about", "edit", "copy", "import", "waiting", "session", "sheets",
                   "languages"),
    places.PERSON: ("details", "groups", "attendance", "notes", "calls"),
    places.SESSION: ("", "note", "paper", "finish", "topic", "steps", "move", "cancel", "stand-in", "trash"),
    places.SETTINGS: tuple(SUBJECTS),
    places.PEOPLE: ("", "trash", "twice"),
    places.GROUPS: ("", "trash"),
    places.FOLLOWUPS: ("", "new"),
}  # fmt: skip
ABOUT = (places.GROUP, places.PERSON, places.SESSION)


@pytest.fixture
def window(window_with, demo_vault) -> MainWindow:
    made: MainWindow = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.activateWindow()
    return made


def every_place(window: MainWindow) -> Iterator[Place]:
    ask, today = window.jobs.ask, clock.today(ZONE)
    about = {
        places.GROUP: ask(groups.groups)[0].id,
        places.PERSON: ask(people.people)[0].id,
        places.SESSION: ask(sessions.between, today, today.replace(year=today.year + 1))[0].id,
    }
    for page in sorted(set(ROOMS) - {places.UNLOCK, places.HANDOUT, places.SEARCH}):
        for part in PARTS.get(page, ("",)):
            yield Place(page, about.get(page), part)


def lock_and_open(window: MainWindow, words: str = PASSPHRASE) -> None:
    folder = window.jobs.open_vault.folder
    window.lock()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(folder, words))


def test_every_page_is_the_one_that_is_seen_after_unlocking(window):
    for place in every_place(window):
        window.go(place)
        handle_all()
        before = place_of(window)
        lock_and_open(window)
        assert place_of(window) == before
        assert before is not None
        assert (before.page, before.id) == (place.page, place.id)


def test_the_way_back_is_the_same(window):
    group = window.jobs.ask(groups.groups)[0].id
    for place in (Place(places.GROUPS), Place(places.GROUP, group), Place(places.SETTINGS, part="backups")):
        window.go(place)
    lock_and_open(window)
    window.back()
    assert place_of(window) == Place(places.GROUP, group)
    window.back()
    assert place_of(window) == Place(places.GROUPS)


def test_a_search_is_left_for_the_page_that_it_was_made_on(window):
    window.go(Place(places.PEOPLE))
    window.go(Place(places.SEARCH, text="Vermilionwort"))
    lock_and_open(window)
    assert place_of(window) == Place(places.PEOPLE)


def test_the_cursor_stands_where_it_stood(window):
    person = window.jobs.ask(people.people)[3]
    window.go(Place(places.PERSON, person.id))
    handle_all()
    field = window.page.pane.every[0].form.field("phone")
    field.setFocus()
    field.setText("01632 960 555")
    field.setCursorPosition(5)
    lock_and_open(window)
    again = QApplication.focusWidget()
    assert again is window.page.pane.every[0].form.field("phone")
    assert isinstance(again, QLineEdit)
    assert (again.text(), again.cursorPosition()) == ("01632 960 555", 5)


def test_in_a_note_too(window):
    today = clock.today(ZONE)
    session = window.jobs.ask(sessions.between, today, today.replace(year=today.year + 1))[0].id
    window.go(Place(places.SESSION, session, "note"))
    handle_all()
    box = QApplication.focusWidget()
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText("We talked of tea.")
    for _ in range(4):
        QTest.keyClick(box, Qt.Key.Key_Right)
    lock_and_open(window)
    again = QApplication.focusWidget()
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == "We talked of tea."
    assert again.textCursor().position() == 4


def test_on_the_row_of_before(qtbot, window):
    window.go(Place(places.PEOPLE))
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    handle_all()
    table = window.page.pane.table
    table.put_cursor(table.model.shown[5])
    table.view.setFocus()
    chosen = table.current().id
    lock_and_open(window)
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    handle_all()
    assert isinstance(QApplication.focusWidget(), QTableView)
    assert window.page.pane.table.current().id == chosen


def test_another_person_begins_at_today(window):
    vault = window.jobs.open_vault
    label, cleo = accounts.free_labels(vault)[0], {"name": "Cleo", "access": Access.COORDINATOR}
    accounts.invite(vault, cleo, OTHERS, label=label, cost=CHEAPEST)
    window.go(Place(places.SETTINGS, part="organisation"))
    lock_and_open(window, OTHERS)
    assert place_of(window) == Place(places.TODAY)
    lock_and_open(window)  # the first one again: she was there before somebody else was
    assert place_of(window) == Place(places.TODAY)


def test_another_vault_begins_at_today(window, tmp_path):
    window.go(Place(places.SETTINGS))
    window.lock()
    window.jobs.settle()
    window.open_vault(demo.make(tmp_path / "another", cost=CHEAPEST))
    assert place_of(window) == Place(places.TODAY)


def test_at_the_door_nothing_changes_by_locking_once_more(window):
    window.go(Place(places.SETTINGS))
    folder = window.jobs.open_vault.folder
    window.lock()
    window.lock()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))
    assert place_of(window) == Place(places.SETTINGS)


def test_what_is_not_there_any_more_is_no_page_to_come_back_to(window):
    """As after a backup was restored."""
    for place in [*every_place(window)]:
        if place.page not in ABOUT:
            continue
        window.go(replace(place, id=new_id()))
        handle_all()
        lock_and_open(window)
        assert window.page is not None
