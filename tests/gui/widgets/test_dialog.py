from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from peergroups.gui.style import style_sheet
from peergroups.gui.widgets.dialog import Question
from tests.gui import lint
from tests.gui.conftest import handle_all


class PageWithBox(QWidget):
    def __init__(self):
        super().__init__()
        self.box = QLineEdit(self)


@pytest.fixture
def page(qtbot, dressed):
    made = PageWithBox()
    QVBoxLayout(made).addWidget(made.box)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.box.setFocus()
    qtbot.waitUntil(made.box.hasFocus)
    return made


def asked(qtbot, page, agreed):
    question = Question(page, agreed)
    question.ask("Erase for ever", "What is erased cannot come back.", yes="Erase", no="Keep it")
    qtbot.waitUntil(question.isVisible)
    return question


def test_escape_is_no_and_the_focus_goes_back(qtbot, page):
    answers = []
    question = asked(qtbot, page, lambda: answers.append("yes"))
    QTest.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.box.hasFocus)
    assert answers == []


def test_a_box_that_is_gone_gets_no_focus_back(qtbot, page):
    files = QDialog(page)
    box = QLineEdit(files)
    files.show()
    files.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    question = asked(qtbot, page, list)
    shiboken6.delete(files)
    question.reject()
    assert not question.isVisible()


def test_enter_takes_the_safe_answer(qtbot, page):
    answers = []
    question = asked(qtbot, page, lambda: answers.append("yes"))
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert answers == []
    assert not question.isVisible()


def test_agreeing_is_heard_once(qtbot, page):
    answers = []
    question = asked(qtbot, page, lambda: answers.append("yes"))
    question.yes.click()
    assert answers == ["yes"]


def test_a_question_is_accessible(qtbot, page):
    question = asked(qtbot, page, lambda: None)
    assert lint.problems(question) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_question_is_whole(qtbot, page, percent: int):
    style_sheet.apply("light", percent)
    question = Question(page, list)
    question.offer("Only look into it", list)
    question.ask(
        "Is this the right copy?", "There are two copies of this vault. " * 8, yes="Open it", no="Leave it"
    )
    qtbot.waitUntil(question.isVisible)
    handle_all()
    assert question.sentence.height() >= question.sentence.heightForWidth(question.sentence.width()) > 0
    assert question.height() <= question.screen().availableGeometry().height()
    question.reject()
    style_sheet.apply("light", 100)
