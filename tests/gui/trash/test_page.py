"""The trash in the window: what is put there is seen, comes back by a press, and is erased for ever when asked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS, Room
from peergroups.gui.style import style_sheet
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.page import Page
from peergroups.model.attendance import Mark
from peergroups.model.trash import TrashKind
from peergroups.store.queries import notes as note_queries
from peergroups.store.queries import sessions
from peergroups.store.queries import trash as queries
from peergroups.usecases import accounts, attendance, followups, notes, organisation, people
from tests.conftest import PASSPHRASE
from tests.gui import lint
from tests.usecases.test_attendance import NOW, evening


class SomePage(Page):
    """Stands for the rooms that are not tried here."""


@pytest.fixture
def window(window_with, vault):
    away = (places.HANDOUTS, places.HANDOUT, places.CALENDAR)
    window = window_with({name: Room(SomePage) if name in away else room for name, room in ROOMS.items()})
    window.open_vault(vault)
    window.activateWindow()
    return window


@pytest.fixture
def ada(vault):
    return people.add(vault, {"name": "Ada"})


def held(window):
    return [(row.kind, row.what) for row in window.jobs.ask(queries.in_the_trash)]


def test_a_note_about_a_person_goes_into_the_trash_and_comes_back(window, vault, ada):
    notes.write_about_person(vault, ada, "likes tea")
    window.go(Place(places.PERSON, ada, part="notes"))
    tab = window.page.pane.every[3]
    buttons = tab.cards.itemAt(0).widget().findChildren(type(tab.sign))
    buttons[-1].click()
    assert held(window) == [(TrashKind.NOTE, "likes tea")]
    assert "is in the trash" in window.bar.message.text()
    window.go(Place(places.TRASH))
    pane = window.page.pane
    assert [(row.what, row.person) for row in pane.table.model.shown] == [("likes tea", "Ada")]
    pane.restore.click()
    assert held(window) == []
    assert window.bar.message.text() == "It is back: a note about Ada"
    assert [row.text for row in window.jobs.ask(note_queries.of_person, ada)] == ["likes tea"]
    assert window.page.isAncestorOf(window.focusWidget())
    window.undo()
    assert held(window) == [(TrashKind.NOTE, "likes tea")]


def test_the_note_of_a_session_and_the_session_itself_go_into_the_trash(window, vault):
    session, (amina, *_) = evening(vault)
    with clock.fixed(NOW.replace(hour=22)):
        attendance.mark(vault, session, amina, Mark.PRESENT)
        notes.write_for_session(vault, session, "we talked")
        window.go(Place(places.SESSION, session, part="note"))
        window.page.note.away.click()
        assert held(window) == [(TrashKind.NOTE, "we talked")]
        assert window.page.note.box.toPlainText().startswith("What we did")
        window.go(Place(places.SESSION, session, part="trash"))
        pane = window.page.changing
        assert window.page.pane is pane
        pane.act.click()
        assert "Amina" in pane.came.sentence.text()
        assert window.jobs.ask(sessions.session, session) is not None
        pane.came.button.click()
        assert window.jobs.ask(sessions.session, session) is None
        assert {kind for kind, _ in held(window)} == {TrashKind.SESSION, TrashKind.NOTE}
        window.undo()
        assert window.jobs.ask(sessions.session, session) is not None


def test_erasing_for_ever_asks_first_and_cannot_be_undone(qtbot, window, vault):
    made = followups.add(vault, {"text": "call", "why": "promised", "due_on": "2026-12-01"})
    followups.remove(vault, made)
    entry = organisation.add_entry(vault, {"service": "Night line", "phone": "1"})
    organisation.remove_entry(vault, entry)
    accounts.confirm(vault, PASSPHRASE)  # asked a moment ago
    window.go(Place(places.TRASH))
    pane = window.page.pane
    pane.table.put_cursor(next(row for row in pane.table.model.shown if row.kind is TrashKind.FOLLOW_UP))
    pane.erase.click()
    (question,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, Question) and one.isVisible()
    ]
    assert question.no.isDefault()
    assert len(held(window)) == 2
    question.yes.click()
    qtbot.waitUntil(lambda: held(window) == [(TrashKind.HELP_LINE, "Night line")])
    assert window.bar.message.text().startswith("It is erased for ever: ")
    assert not window.bar.undo.isVisible()


def test_what_comes_back_is_named_by_its_day_and_group_not_by_what_was_written(window, vault):
    session, _ = evening(vault)
    with clock.fixed(NOW.replace(hour=22)):
        note = notes.write_for_session(vault, session, "Amina said she slept better")
        notes.remove(vault, note)
        call = followups.add(vault, {"text": "Call Amina", "why": "promised", "due_on": "2026-12-01"})
        followups.remove(vault, call)
        window.go(Place(places.TRASH))
        pane, group = window.page.pane, window.jobs.ask(sessions.session, session)
        said = {row.kind: pane._name(row) for row in pane.table.model.shown}
    day = f"{group.day.day} {group.day:%B %Y}"
    assert said == {
        TrashKind.NOTE: f"the note of {day}, {group.group_name}",
        TrashKind.FOLLOW_UP: "follow-up",
    }


@pytest.mark.parametrize("text", [100, 200])
def test_the_page_is_as_it_should_be(qtbot, dressed, window, vault, ada, text):
    window.resize(1024, 690)
    style_sheet.apply("light", text)
    window.go(Place(places.TRASH))
    lint.require_none(qtbot, window.page)
    notes.remove(vault, notes.write_about_person(vault, ada, "likes tea, and the quiet corner by the window"))
    lint.require_none(qtbot, window.page)
