from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.model.notes import NoteKind
from peergroups.model.rows import NOTE_BYTES
from peergroups.store.queries import followups as follow_up_queries
from peergroups.store.queries import notes as note_queries
from peergroups.usecases import accounts, notes
from tests.gui.sessions.conftest import NOW, is_flawless


@pytest.fixture
def pane(window, page, tonight):
    page.marking.footer.note.click()
    window.page.focus_first()
    return window.page.note


def plain(text: str) -> str:
    """Without the signs that keep a name's own direction."""
    return "".join(sign for sign in text if sign not in "\u2068\u2069")


def circle_name(window) -> str:
    return str(window.page.desk.session.group_name)


@pytest.fixture
def kept(vault, tonight):
    """The notes the vault holds of tonight."""
    return lambda: note_queries.of_session(vault.db(), tonight)


def write(pane, text):
    pane.box.moveCursor(QTextCursor.MoveOperation.End)
    pane.box.insertPlainText(text)


def test_the_note_begins_with_its_four_headings_and_is_not_kept_empty(window, pane, kept):
    assert pane.box.toPlainText().split("\n\n\n") == [
        "What we did",
        "What went well",
        "Strengths we saw",
        "What to follow up\n",
    ]
    assert pane.box.hasFocus()
    window.go(Place(places.TODAY))
    assert kept() == []


def test_what_is_typed_is_kept_by_itself(qtbot, pane, kept):
    QTest.keyClicks(pane.box, "We drank tea")
    qtbot.waitUntil(lambda: bool(kept()), timeout=3000)
    assert kept()[0].text.startswith("What we did\nWe drank tea\n")


def test_what_is_typed_is_kept_when_the_page_is_left_or_the_vault_locks(window, pane, kept):
    write(pane, "Half a sent")
    window.go(Place(places.TODAY))
    assert kept()[0].text.endswith("Half a sent")


def test_coming_back_shows_the_note_again(window, pane, tonight):
    write(pane, "Tea")
    window.back()
    window.go(Place(places.SESSION, tonight, part="note"))
    assert pane.box.toPlainText().endswith("Tea")


def test_a_participants_name_in_the_note_is_pointed_out(pane):
    write(pane, "José sang for us. Miriam led.")
    pane.keep()
    assert not pane.warning.isHidden()
    assert pane.warning.sentence.text() == "A group note does without names. Named here: José"
    pane.box.setPlainText("Someone sang for us.")
    pane.keep()
    assert pane.warning.isHidden()


def test_f4_makes_the_line_a_follow_up_of_next_week(window, pane, vault, tonight, kept):
    write(pane, "- Bring the phone list")
    QTest.keyClick(pane.box, Qt.Key.Key_F4)
    (found,) = follow_up_queries.of_session(vault.db(), tonight)
    assert (found.text, found.due_on) == ("Bring the phone list", NOW.date() + timedelta(days=7))
    assert kept()[0].text.endswith("- Bring the phone list")
    assert window.bar.message.text() == "The line is a follow-up now, due on Tuesday 1 December."
    QTest.keyClick(pane.box, Qt.Key.Key_F4)
    assert len(follow_up_queries.of_session(vault.db(), tonight)) == 1


def test_the_newest_follow_up_can_be_about_somebody(pane, vault, tonight):
    write(pane, "Call on Sunday")
    pane.follow_up.click()
    person = pane.promises.person
    person.setCurrentIndex(person.findText("Nora"))
    (found,) = follow_up_queries.of_session(vault.db(), tonight)
    assert found.person == "Nora"
    assert person.currentText() == "Nora"
    assert "about Nora" in pane.promises.list.text()


def test_the_follow_up_is_about_whoever_is_named_in_the_line_alone(pane, vault, tonight, circle):
    write(pane, "Call nora on Sunday")
    pane.follow_up.click()
    write(pane, "\nAsk Bo and Zoë about the walk")
    pane.follow_up.click()
    write(pane, "\nBuy tea")
    pane.follow_up.click()
    found = {row.text: row.person for row in follow_up_queries.of_session(vault.db(), tonight)}
    assert found == {"Call nora on Sunday": "Nora", "Ask Bo and Zoë about the walk": "", "Buy tea": ""}


def test_a_heading_is_no_promise(window, pane, vault, tonight):
    pane.box.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(pane.box, Qt.Key.Key_F4)
    assert follow_up_queries.of_session(vault.db(), tonight) == []


def test_a_signed_note_can_only_be_added_to(window, pane, kept):
    write(pane, "Tea and silence")
    pane.sign.button.click()
    assert kept()[0].signed_at is None
    assert window.focusWidget() is pane.sign.name
    QTest.keyClicks(pane.sign.name, "Miriam Okafor")
    QTest.keyClick(pane.sign.name, Qt.Key.Key_Return)
    assert kept()[0].author == "Miriam Okafor"
    about = f"{circle_name(window)}, {pane.desk.session.day:%A}"
    assert about in plain(window.bar.message.text())
    assert not pane.box.isVisible()
    pane.signed.open.click()
    pane.signed.box.setPlainText("And cake")
    pane.signed.sign.button.click()
    assert [(note.text, note.adds_to) for note in kept()[1:]] == [("And cake", kept()[0].id)]
    assert f"addition to the note of {about}" in plain(window.bar.message.text())
    assert pane.signed.box.toPlainText() == ""


def test_an_empty_note_is_not_signed(window, pane, kept):
    pane.sign.button.click()
    assert kept() == []
    assert window.bar.message.text() == "The note is empty. Write a word or two first."


def test_whoever_has_a_name_is_not_asked_for_one(window, pane, vault, kept):
    accounts.signature(vault, "Miriam Okafor")
    write(pane, "Tea")
    pane.reload()
    assert pane.sign.name.isHidden()
    assert pane.sign.caption.text() == "Signed by Miriam Okafor"
    pane.sign.button.click()
    assert kept()[0].author == "Miriam Okafor"


def test_a_note_over_a_megabyte_is_refused_and_stays_on_the_screen(pane, kept):
    words = "We talked. " * (NOTE_BYTES // 11 + 1)
    pane.box.setPlainText(words)
    pane.keep()
    assert kept() == []
    assert "too long" in pane.warning.sentence.text()
    assert len(pane.box.toPlainText()) == len(words)


def test_an_earlier_version_can_be_read(pane, vault, tonight):
    notes.write_for_session(vault, tonight, "First thoughts")
    with clock.fixed(NOW + timedelta(minutes=30)):
        notes.write_for_session(vault, tonight, "Second thoughts")
    assert pane.box.toPlainText() == "Second thoughts"
    assert pane.earlier.text() == "1 earlier version"
    pane.earlier.click()
    texts = [widget.text() for widget in pane.versions.findChildren(QLabel)]
    assert "First thoughts" in texts


def test_undo_of_the_window_takes_the_text_back(window, pane, kept):
    pane.box.setPlainText("Tea")
    pane.keep()
    window.undo()
    assert kept() == []
    assert pane.box.toPlainText().startswith("What we did")


@pytest.mark.parametrize("size", [100, 200])
def test_the_note_is_accessible(qtbot, window, pane, size):
    window.settings.text_size = size
    window.restyle()
    write(pane, "José sang")
    pane.keep()
    pane.follow_up.click()
    qtbot.waitUntil(lambda: is_flawless(window.page))
    window.settings.text_size = 100
    window.restyle()


def test_ctrl_z_after_the_trash_brings_the_note_back(qtbot, window, pane, kept):
    """The focus stands in an empty note then, which has nothing of its own to undo."""
    write(pane, "Amina slept better.")
    pane.keep()
    pane.away.click()
    assert kept() == []
    assert pane.box.hasFocus()
    QTest.keyClick(pane.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Amina slept better." in kept()[-1].text
    assert "Amina slept better." in pane.box.toPlainText()


def test_the_debrief_has_its_page_and_headings(window, pane, vault, tonight, kept):
    pane.other.click()
    debrief = window.page.debrief
    window.page.focus_first()
    assert window.page.title.text().startswith("Debrief, ")
    assert debrief.box.hasFocus()
    assert debrief.box.toPlainText().startswith("How we are now\n")
    write(debrief, "We are tired")
    debrief.other.click()
    assert kept() == []
    (row,) = note_queries.of_session(vault.db(), tonight, NoteKind.DEBRIEF)
    assert row.text.endswith("We are tired")
    assert is_flawless(window)


def test_a_note_begins_with_a_template_of_ones_own(window, pane, vault, kept):
    pane.box.setPlainText("Where we went\n\nWho we met")
    pane.templates.click()
    templates = window.page.templates
    window.page.focus_first()
    assert templates.name.hasFocus()
    QTest.keyClicks(templates.name, "Walks")
    QTest.keyClick(templates.name, Qt.Key.Key_Return)
    assert templates.name.hasFocus()
    notes.remove(vault, kept()[0].id)
    begin = next(button for key, button in templates.lines.buttons.items() if key[1] == "begin")
    begin.click()
    assert window.page.pane is pane
    assert pane.box.toPlainText() == "Where we went\n\nWho we met"
    window.go(Place(places.TODAY))
    assert kept() == []


def test_a_template_comes_below_what_is_written(window, pane, vault, tonight, kept):
    notes.keep_template(vault, "Walks", "Where we went")
    notes.write_for_session(vault, tonight, "We talked")
    window.go(Place(places.SESSION, tonight, part="templates"))
    begin = next(button for key, button in window.page.templates.lines.buttons.items() if key[1] == "begin")
    begin.click()
    assert pane.box.toPlainText() == "We talked\n\n\nWhere we went"
    assert [row.text for row in kept()] == ["We talked\n\n\nWhere we went"]


def test_a_template_is_taken_away_with_its_undo_beside(window, pane, vault):
    notes.keep_template(vault, "Walks", "Where we went")
    pane.templates.click()
    drop = next(button for key, button in window.page.templates.lines.buttons.items() if key[1] == "drop")
    drop.click()
    assert window.bar.message.text() == "The template Walks is taken away."
    window.undo()
    assert [row.name for row in note_queries.templates(vault.db(), NoteKind.GROUP)] == ["Walks"]
    assert window.page.templates.lines.isVisible()


def test_nobody_is_named_in_a_template(window, pane, vault):
    pane.box.setPlainText("What Amina told us")
    pane.templates.click()
    QTest.keyClicks(window.page.templates.name, "Walks")
    window.page.templates.keep.click()
    assert plain(window.bar.message.text()) == (
        "A template does without names. Take these out of the note first: Amina"
    )
    assert note_queries.templates(vault.db(), NoteKind.GROUP) == []
