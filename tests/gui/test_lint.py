"""The lint finds what it is for: each fault is made once here."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label
from tests.gui import lint


@pytest.fixture
def page(qtbot, dressed):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def shown(page, *widgets):
    for widget in widgets:
        page.layout().addWidget(widget)
    page.resize(600, 400)
    page.show()
    return lint.problems(page)


def test_a_good_page_has_no_problems(page):
    box, caption, button = QLineEdit(), label("strong", "Name"), buttons.primary()
    caption.setBuddy(box)
    button.setText("Keep")
    assert shown(page, caption, box, button) == []


def test_an_icon_without_words_has_no_name(page):
    button = buttons.plain(icon="x")
    button.setToolTip("Close")
    assert any("has no name" in problem for problem in shown(page, button))


def test_a_placeholder_is_no_label(page):
    box = QLineEdit()
    box.setPlaceholderText("Name")
    assert any("has no label" in problem for problem in shown(page, box))


def test_a_label_that_guesses_rich_text_is_found(page):
    assert any("rich text" in problem for problem in shown(page, QLabel("<b>x</b>")))


def test_a_small_target_is_found(page):
    button = QPushButton("x")
    button.setStyleSheet("min-width: 10px; min-height: 10px; max-width: 20px; max-height: 20px; padding: 0")
    assert any("pixels" in problem and "has" not in problem for problem in shown(page, button))


def test_cut_off_text_is_found(page):
    text = label("body", "Nobody was absent twice running, and everyone who asked was called back")
    text.setFixedSize(100, 20)
    button = buttons.plain()
    button.setText("Print the sign-in sheet")
    button.setFixedWidth(60)
    found = shown(page, text, button)
    assert any("of height" in problem for problem in found)
    assert any("is cut off" in problem for problem in found)


def test_a_tab_order_against_the_reading_order_is_found(page):
    row = QWidget()
    line = QHBoxLayout(row)
    one, other = buttons.plain(), buttons.plain()
    one.setText("First")
    other.setText("Second")
    line.setDirection(QHBoxLayout.Direction.RightToLeft)  # as code does that places things by hand
    for button in (one, other):
        line.addWidget(button)
    assert any("stands before it" in problem for problem in shown(page, row))
