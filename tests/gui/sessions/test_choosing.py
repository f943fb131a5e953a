"""Several tiles chosen, and one mark for all of them."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from peergroups.gui.core import places
from peergroups.gui.sessions.choosing import Choosing
from peergroups.model.attendance import Mark
from tests.gui.conftest import place_of
from tests.gui.sessions.test_marking import bar

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tiles(page):
    return page.marking.tiles


def spot(tiles, name):
    row = next(at for at, entry in enumerate(tiles.tiles.entries) if entry.shown == name)
    return tiles.visualRect(tiles.tiles.index(row)).center()


def click(tiles, name, keys=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, keys, spot(tiles, name))


def chosen(tiles):
    return [entry.shown for entry in tiles.tiles.entries if entry.person_id in tiles.choosing.chosen]


def menu_of(tiles, name):
    QApplication.sendEvent(
        tiles.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot(tiles, name), QPoint(0, 0))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def press(menu, words):
    next(one for one in menu.actions() if one.text().startswith(words)).trigger()
    menu.close()


def test_ctrl_chooses_without_marking_and_a_letter_marks_all_as_one_step(window, tiles, marks):
    click(tiles, "Bo", CTRL)
    click(tiles, "Elif", CTRL)
    assert (chosen(tiles), marks()) == (["Bo", "Elif"], {})
    QTest.keyClick(tiles, Qt.Key.Key_L)
    assert marks() == {"Bo": Mark.LATE, "Elif": Mark.LATE}
    assert bar(window) == "2 people are marked late."
    assert chosen(tiles) == []
    window.undo()
    assert marks() == {}


def test_shift_chooses_from_the_first_to_the_last_and_again_with_another_end(tiles):
    click(tiles, "Bo", CTRL)
    click(tiles, "Elif", SHIFT)
    assert chosen(tiles) == ["Bo", "Carmen", "Dmitri", "Elif"]
    click(tiles, "Carmen", SHIFT)
    assert chosen(tiles) == ["Bo", "Carmen"]


def test_the_keys_alone_choose_and_take_back(window, tiles, marks):
    tiles.setFocus()
    QTest.keyClick(tiles, Qt.Key.Key_Home)
    QTest.keyClick(tiles, Qt.Key.Key_Right, SHIFT)
    assert chosen(tiles) == ["Amina", "Bo"]
    QTest.keyClick(tiles, Qt.Key.Key_Escape)
    assert chosen(tiles) == []
    assert tiles.hasFocus()
    QTest.keyClick(tiles, Qt.Key.Key_Space, CTRL)
    QTest.keyClick(tiles, Qt.Key.Key_A, CTRL)
    assert len(chosen(tiles)) == len(tiles.tiles.entries) == 10
    QTest.keyClick(tiles, Qt.Key.Key_Space)
    assert set(marks().values()) == {Mark.PRESENT}
    assert len(marks()) == 10


def test_a_click_on_one_that_is_chosen_marks_all_of_them_and_elsewhere_only_that_one(tiles, marks):
    click(tiles, "Bo", CTRL)
    click(tiles, "Elif", CTRL)
    click(tiles, "Nora")
    assert marks() == {"Nora": Mark.PRESENT}
    click(tiles, "Nora", CTRL)  # no second click on the same tile
    click(tiles, "Nora", CTRL)
    assert marks() == {"Nora": Mark.PRESENT}
    click(tiles, "Elif")
    assert marks() == {"Nora": Mark.PRESENT, "Bo": Mark.PRESENT, "Elif": Mark.PRESENT}


def test_the_menu_of_a_tile_marks_and_leads_to_the_reason_and_the_person(window, page, tiles, marks):
    press(menu_of(tiles, "José"), "Excused")
    assert marks() == {"José": Mark.EXCUSED}
    press(menu_of(tiles, "José"), "Mark with a reason")
    assert page.more.isVisible()
    assert page.more.name.text() == "José"
    window.back()
    press(menu_of(tiles, "José"), "Open this person")
    place = place_of(window)
    assert place is not None
    assert place.page == places.PERSON


def test_the_menu_on_a_chosen_tile_is_about_all_and_elsewhere_about_that_one(tiles, marks):
    click(tiles, "Bo", CTRL)
    click(tiles, "Elif", CTRL)
    press(menu_of(tiles, "Bo"), "Left early")
    assert marks() == {"Bo": Mark.LEFT_EARLY, "Elif": Mark.LEFT_EARLY}
    click(tiles, "Omar", CTRL)
    press(menu_of(tiles, "Nora"), "Absent")
    assert marks()["Nora"] is Mark.ABSENT
    assert "Omar" not in marks()


def test_who_is_not_in_view_any_more_is_not_marked(page, tiles, marks):
    click(tiles, "Bo", CTRL)
    click(tiles, "Elif", CTRL)
    page.marking.finder.type_in("eli")
    tiles.setFocus()
    QTest.keyClick(tiles, Qt.Key.Key_L)
    assert marks() == {"Elif": Mark.LATE}


FIVE = [UUID(int=number) for number in range(5)]


@pytest.fixture
def five():
    """Five tiles, none chosen; they live no longer than what they belong to."""
    owner = QObject()
    choosing = Choosing(owner)
    choosing.show_order(FIVE)
    yield choosing
    owner.deleteLater()


def numbers(choosing):
    return sorted(one.int for one in choosing.chosen)


def test_shift_reaches_backwards_too_and_turns_about_where_it_began(five):
    five.take(FIVE[3], SHIFT)
    assert numbers(five) == [3]
    five.take(FIVE[1], SHIFT)
    assert numbers(five) == [1, 2, 3]
    five.take(FIVE[4], SHIFT)
    assert numbers(five) == [3, 4]


def test_ctrl_again_takes_out_and_shift_goes_on_from_there(five):
    five.take(FIVE[1], CTRL)
    five.take(FIVE[3], CTRL)
    five.take(FIVE[1], CTRL)
    assert numbers(five) == [3]
    five.take(FIVE[2], SHIFT)
    assert numbers(five) == [1, 2]


def test_after_all_was_let_go_shift_begins_anew(five):
    five.take(FIVE[0], CTRL)
    five.clear()
    assert numbers(five) == []
    five.take(FIVE[3], SHIFT)
    assert numbers(five) == [3]


def test_who_went_out_of_view_is_chosen_no_more_and_shift_does_not_begin_there(five):
    told: list[int] = []
    five.changed.connect(told.append)
    five.take(FIVE[0], CTRL)
    five.take(FIVE[2], CTRL)
    five.take(FIVE[0], CTRL)
    five.take(FIVE[0], CTRL)
    five.show_order(FIVE[1:4])
    assert numbers(five) == [2]
    five.take(FIVE[3], SHIFT)
    assert numbers(five) == [3]
    five.choose_all()
    assert numbers(five) == [1, 2, 3]
    assert told == [1, 2, 1, 2, 1, 1, 3]
    five.show_order(FIVE)
    assert numbers(five) == [1, 2, 3]


def test_the_arrows_of_the_number_pad_choose_as_the_others_do(five):
    pad = Qt.KeyboardModifier.KeypadModifier
    assert not five.take(FIVE[0], pad)
    assert five.take(FIVE[1], CTRL | pad)
    assert five.take(FIVE[2], SHIFT | pad)
    assert numbers(five) == [1, 2]


def test_an_act_means_those_chosen_in_the_order_in_which_they_stand(five):
    five.show_order([FIVE[at] for at in (4, 2, 0, 3, 1)])
    for at in (0, 4, 1):
        five.take(FIVE[at], CTRL)
    assert [one.int for one in five.meant(FIVE[0])] == [4, 0, 1]
    assert [one.int for one in five.meant(FIVE[3])] == [3]
