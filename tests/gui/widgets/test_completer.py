from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.widgets.completer import Completer
from peergroups.gui.widgets.text import LineBox
from tests.gui.conftest import handle_all

PEOPLE = [(1, "Carmen Ibáñez"), (2, "José García"), (3, "Garbiñe Ibarra")]


@pytest.fixture
def asked():
    return []


@pytest.fixture
def box(qtbot, dressed, asked):
    made = LineBox()
    qtbot.addWidget(made)

    def source():
        asked.append(1)
        return PEOPLE

    Completer(made).offer(source)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def test_nobody_is_looked_up_before_one_types_and_then_once(box, asked):
    assert asked == []
    QTest.keyClicks(box, "iba")
    assert asked == [1]


def test_any_part_of_a_name_without_accents_is_found(box):
    QTest.keyClicks(box, "garc")
    assert box.completer().currentCompletion() == "José García"
    assert box.completer().completionCount() == 1


def test_down_and_enter_take_a_line(qtbot, box):
    QTest.keyClicks(box, "ibane")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.completer().picked) as told:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert told.args == [1]
    assert box.text() == "Carmen Ibáñez"


def test_the_whole_name_is_told_from_a_part_of_it(box):
    assert box.completer().fitting("jose garcia") == [2]
    assert box.completer().fitting("jose") == []
    assert box.completer().best("iba") == 1


def test_enter_takes_the_only_one_that_fits_where_that_is_wanted(qtbot, box):
    known = box.completer()
    taken: list[object] = []
    known.picked.connect(taken.append)
    known.take_the_only_one()
    QTest.keyClicks(box, "iba")
    QTest.keyClick(box, Qt.Key.Key_Return)
    handle_all()
    assert taken == []  # two fit
    QTest.keyClicks(box, "n")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(taken))
    handle_all()
    assert (taken, box.text()) == ([1], "Carmen Ibáñez")


def test_a_line_taken_by_the_arrows_is_taken_once(qtbot, box):
    known = box.completer()
    taken: list[object] = []
    known.picked.connect(taken.append)
    known.take_the_only_one()
    QTest.keyClicks(box, "garcia")
    QTest.keyClick(known.list, Qt.Key.Key_Down)
    QTest.keyClick(known.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(taken))
    handle_all()
    assert taken == [2]


def test_a_name_from_right_to_left_keeps_its_full_stop_in_the_list_alone(box):
    known = box.completer()
    known.offer(lambda: [(4, "أبو محمد ح.")])
    box.textEdited.emit("محمد")  # as by keys that the test cannot send
    line = known.model().index(0, 0)
    assert line.data() == "\u2068أبو محمد ح.\u2069"
    assert known.pathFromIndex(line) == "أبو محمد ح."
