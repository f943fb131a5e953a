"""The head of a page: one row, whatever room there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.head import Head

LOW = Measure(Width.MENU, low=True, em=42)


@pytest.fixture
def head(qtbot: QtBot, dressed: None) -> Iterator[Head]:
    page = QWidget()
    qtbot.addWidget(page)
    made = Head()
    made.title.setText("Handouts and papers")
    for name in ("Save as PDF", "Write your own"):
        button = buttons.plain()
        button.setText(name)
        made.acts.addWidget(button)
    outer = QVBoxLayout(page)
    outer.addWidget(made)
    outer.addStretch(1)
    page.resize(1200, 300)
    page.show()
    yield made
    page.close()


def shown(head: Head) -> list[str]:
    """The words of the buttons in the row."""
    return [button.text() for button in head.acts.findChildren(buttons.Button) if button.isVisible()]


def test_acts_stand_beside_the_title_at_the_end_of_the_row(head: Head) -> None:
    assert head.back.geometry().right() < head.title.x() < head.title.geometry().right() < head.acts.x()
    assert head.acts.geometry().right() == head.width() - 1
    assert shown(head) == ["Save as PDF", "Write your own"]


def test_without_room_acts_go_into_more_and_the_height_stays(qtbot: QtBot, head: Head) -> None:
    before = head.height()
    head.window().resize(560, 300)
    qtbot.waitUntil(lambda: "Write your own" not in shown(head))
    assert "More" in shown(head)
    qtbot.waitUntil(lambda: head.title.width() >= head.title.whole_width())
    assert head.height() == before


def test_a_title_longer_than_its_share_takes_two_lines(qtbot: QtBot, head: Head) -> None:
    before = head.height()
    words = "The circle of those who lost somebody"
    head.title.setText(words)
    head.window().resize(800, 300)
    qtbot.waitUntil(lambda: head.height() > before)
    qtbot.waitUntil(lambda: head.title.height() >= 2 * head.title.fontMetrics().height())
    assert (head.title.shown(), head.title.toolTip()) == (words, "")
    head.title.set_forms(words, "The circle")
    qtbot.waitUntil(lambda: head.height() == before)
    assert head.title.shown() == "The circle"


LONG = "The circle of those who lost somebody, every second Thursday in the garden room " * 2


def test_acts_stand_below_a_title_that_two_lines_do_not_hold_and_come_back(qtbot: QtBot, head: Head) -> None:
    before = head.height()
    head.title.setText(LONG)
    head.window().resize(800, 300)
    qtbot.waitUntil(lambda: head.acts.y() >= head.title.geometry().bottom())
    qtbot.waitUntil(lambda: head.title.height() >= head.title.height_in(head.title.width()) > 0)
    assert (head.title.shown(), head.title.accessibleName()) == (LONG.strip(), LONG)
    assert shown(head) == ["Save as PDF", "Write your own"]
    head.title.setText("Handouts and papers")
    qtbot.waitUntil(lambda: head.height() == before and head.acts.y() < head.title.geometry().bottom())


def test_a_word_longer_than_the_head_is_whole_too(qtbot: QtBot, head: Head) -> None:
    word = "Donaudampfschifffahrtsgesellschaftskapitaenshinterbliebenengruppe"
    head.title.setText(word)
    head.window().resize(560, 300)
    qtbot.waitUntil(lambda: head.title.height() >= head.title.height_in(head.title.width()) > 0)
    assert head.title.shown().replace(" ", "") == word


def test_only_a_title_that_three_lines_of_small_letters_do_not_hold_ends_in_dots(
    qtbot: QtBot, head: Head
) -> None:
    head.title.setText(LONG * 3)
    head.window().resize(800, 300)
    qtbot.waitUntil(lambda: head.title.toolTip() == LONG * 3)
    assert head.title.shown().endswith("…")


def test_in_a_low_window_back_is_a_sign_with_a_name(head: Head) -> None:
    head.fit(LOW)
    assert head.back.text() == ""
    assert head.back.accessibleName() == "Back"
    assert shown(head) == ["More"]
    assert head.height() < 60
    head.fit(Measure())
    assert head.back.text() == "Back"


def test_from_right_to_left_it_is_mirrored(qtbot: QtBot, head: Head) -> None:
    head.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: head.acts.x() == 0)
    assert head.back.geometry().right() == head.width() - 1
    assert head.acts.geometry().right() < head.title.x() < head.back.x()


def test_the_shorter_form_of_a_title_stands_in_before_anything_is_cut(qtbot: QtBot, head: Head) -> None:
    whole, short = "Tuesday circle, Tuesday 24 November, 18:30", "Tuesday circle, 18:30"
    head.title.set_forms(whole, short)
    head.window().resize(520, 300)
    qtbot.waitUntil(lambda: head.title.shown() == short)
    assert head.title.accessibleName() == whole
    head.title.setText(whole)
    assert head.title.shown() != short
