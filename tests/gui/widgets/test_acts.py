"""One row of acts: what stands in it, what stands in More."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.acts import Acts

WIDE = 2000


class Row(Acts):
    """With an act of each kind."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.by_name: dict[str, buttons.Button] = {}
        for name in ("note", "print", "finish"):
            make = buttons.primary if name == "finish" else buttons.plain
            self.put(make(partial(self.pressed.append, name)), name)
        self.put(buttons.plain(lambda: self.pressed.append("paper")), "paper", lesser=True)

    def put(self, button: buttons.Button, name: str, *, lesser: bool = False) -> None:
        button.setText(name)
        self.by_name[name] = button
        self.addWidget(button, lesser=lesser)

    def seen(self) -> list[str]:
        """From the start of the row."""
        found = [button for button in self.findChildren(buttons.Button) if button.isVisible()]
        return [
            button.text()
            for button in sorted(found, key=lambda one: one.mapTo(self, one.rect().topLeft()).x())
        ]

    def behind_more(self) -> list[str]:
        menu = self.more.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions()]

    def choose(self, text: str) -> None:
        menu = self.more.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == text).trigger()


@pytest.fixture
def row(qtbot: QtBot, dressed: None) -> Row:
    made = Row()
    qtbot.addWidget(made)
    made.set_room(WIDE)
    made.show()
    return made


def test_with_room_everything_stands_there_but_what_is_seldom_used(qtbot: QtBot, row: Row) -> None:
    qtbot.waitUntil(lambda: row.seen() == ["note", "print", "More", "finish"])
    assert row.behind_more() == ["paper"]


def test_without_room_the_last_goes_first_and_the_primary_one_stays(qtbot: QtBot, row: Row) -> None:
    row.set_room(row.width() - 1)
    qtbot.waitUntil(lambda: row.seen() == ["note", "More", "finish"])
    assert row.behind_more() == ["print", "paper"]
    row.set_room(1)
    qtbot.waitUntil(lambda: row.seen() == ["More", "finish"])
    assert row.behind_more() == ["note", "print", "paper"]


def test_what_is_chosen_in_more_is_what_the_button_does(row: Row) -> None:
    row.set_room(1)
    row.choose("print")
    row.choose("paper")
    assert row.pressed == ["print", "paper"]


def test_what_may_not_be_done_is_grey_in_more_too(row: Row) -> None:
    row.by_name["paper"].bar("Not for helpers")
    row.behind_more()
    (action,) = row.more.menu().actions()
    assert not action.isEnabled()


def test_what_its_page_hides_stands_nowhere(qtbot: QtBot, row: Row) -> None:
    row.by_name["paper"].hide()
    row.by_name["note"].hide()
    qtbot.waitUntil(lambda: row.seen() == ["print", "finish"])
    row.by_name["note"].show()
    qtbot.waitUntil(lambda: row.seen() == ["note", "print", "finish"])


def test_an_act_alone_is_not_put_into_a_menu(qtbot: QtBot, row: Row) -> None:
    for name in ("note", "print", "finish"):
        row.by_name[name].hide()
    row.set_room(1)
    qtbot.waitUntil(lambda: row.seen() == ["paper"])


def test_what_is_no_button_always_stays(qtbot: QtBot, row: Row) -> None:
    words = QLabel("Show")
    row.addWidget(words)
    row.set_narrow(True)
    qtbot.waitUntil(lambda: row.seen() == ["More", "finish"])
    assert words.isVisible()


def test_lent_acts_stand_in_the_other_row_until_they_are_taken_back(qtbot: QtBot, row: Row) -> None:
    other = Acts()
    qtbot.addWidget(other)
    other.set_room(WIDE)
    other.show()
    row.lend(other)
    assert row.by_name["finish"].isVisible()
    assert other.isAncestorOf(row.by_name["finish"])
    assert row.seen() == []
    late = buttons.plain()
    row.put(late, "late")
    assert other.isAncestorOf(late)
    row.take_back()
    qtbot.waitUntil(lambda: row.seen() == ["note", "print", "late", "More", "finish"])
    assert not other.has_any
    assert row.isAncestorOf(row.by_name["finish"])


def test_more_is_not_dark_once_its_menu_has_closed(qtbot, row):
    """The pointer went to the menu, and Qt sent no word of it."""
    QApplication.sendEvent(row.more, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert row.more.underMouse()
    row.more.menu().popup(QPoint(0, 0))
    row.more.menu().close()
    qtbot.waitUntil(lambda: not row.more.underMouse())
