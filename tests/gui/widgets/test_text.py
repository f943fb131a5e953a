from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from peergroups.gui.widgets.dates import Day
from peergroups.gui.widgets.fields import Number
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.passphrase import PassphraseBox
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import LineBox, NoteBox


@pytest.fixture
def note(qtbot, dressed):
    made = NoteBox()
    qtbot.addWidget(made)
    return made


def test_pasted_text_loses_its_markup(note):
    copied = QMimeData()
    copied.setHtml("<b>strong</b><img src='file:///x'>")
    copied.setText("strong")
    note.insertFromMimeData(copied)
    assert note.toPlainText() == "strong"


def test_tab_leaves_the_note(qtbot, dressed):
    page = QWidget()
    note, box = NoteBox(), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(note)
    column.addWidget(box)
    qtbot.addWidget(page)
    page.show()
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert page.focusWidget() is box
    assert note.toPlainText() == ""


def test_a_name_with_markup_is_shown_as_it_is_written(qtbot, dressed):
    shown = label("body", "<img src=file:///x>")
    qtbot.addWidget(shown)
    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert shown.text() == "<img src=file:///x>"


def test_labels_follow_the_side_of_the_window_whatever_their_script(qtbot, qapp, dressed):
    shown = label("body", "Bo")
    qtbot.addWidget(shown)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert shown.alignment() & Qt.AlignmentFlag.AlignRight
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown.alignment() & Qt.AlignmentFlag.AlignLeft


def takes(field, key: Qt.Key) -> bool:
    """Whether the field wants Ctrl and this key for itself, so that the window does not hear of it."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def read_only() -> NoteBox:
    made = NoteBox()
    made.setReadOnly(True)
    return made


@pytest.mark.parametrize("make", [LineBox, NoteBox, read_only, Day, lambda: Number(1, 99), PassphraseBox])
def test_a_field_with_nothing_of_its_own_to_undo_leaves_undo_and_redo_to_the_window(qtbot, dressed, make):
    field = make()
    qtbot.addWidget(field)
    assert not takes(field, Qt.Key.Key_Z)
    assert not takes(field, Qt.Key.Key_Y)


def test_text_put_into_a_note_by_the_program_is_nothing_of_its_own(note):
    note.setPlainText("What we did")
    assert not takes(note, Qt.Key.Key_Z)
    QTest.keyClicks(note, "Tea")
    assert takes(note, Qt.Key.Key_Z)
    QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert note.toPlainText() == "What we did"
    assert not takes(note, Qt.Key.Key_Z)
    assert takes(note, Qt.Key.Key_Y)


def test_a_number_typed_is_undone_in_its_field(qtbot, dressed):
    field = Number(1, 99)
    qtbot.addWidget(field)
    field.lineEdit().setText("")
    QTest.keyClicks(field, "12")
    assert takes(field, Qt.Key.Key_Z) == field.lineEdit().isUndoAvailable()


def test_a_note_is_as_high_as_its_text_and_its_page_follows_the_cursor(qtbot, dressed):
    note, body = NoteBox(), QVBoxLayout()
    body.addWidget(note)
    area = scrolled(body)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    note.setFocus()
    note.setPlainText("نص بحروف عالية\n" * 30)
    qtbot.waitUntil(
        lambda: note.verticalScrollBar().maximum() == 0 and area.verticalScrollBar().maximum() > 300
    )
    note.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 300)
    note.setPlainText("")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


def test_a_note_that_gets_another_width_is_higher_and_squeezes_nothing(qtbot, dressed):
    note, body, below = NoteBox(rows=2), QVBoxLayout(), QLineEdit()
    note.setPlainText("Words of a note that needs a second line, and a third, where its form is narrow. " * 4)
    body.addWidget(note)
    body.addWidget(below)
    area = scrolled(body)
    qtbot.addWidget(area)
    area.resize(900, 300)
    area.show()
    for width in (300, 900, 240):
        area.resize(width, 300)
        qtbot.waitUntil(
            lambda: note.verticalScrollBar().maximum() == 0 and below.y() >= note.geometry().bottom()
        )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("text", ["Alice", "أليس"])
def test_a_line_stands_at_the_side_where_its_window_begins_whatever_its_script(
    qtbot, dressed, direction, text
):
    box = LineBox()
    qtbot.addWidget(box)
    box.setLayoutDirection(direction)
    box.setText(text)
    box.resize(400, 44)
    box.show()
    box.setCursorPosition(0)
    box.grab()  # where it stands is known once it is painted
    begins = box.cursorRect().center().x()
    box.setCursorPosition(len(text))
    ends = box.cursorRect().center().x()
    middle = (begins + ends) / 2
    assert (middle > 200) == (direction is Qt.LayoutDirection.RightToLeft)
