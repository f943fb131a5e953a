from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import NoteBox


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
