"""Several people marked together, menus by their keys, parts of the window by F6: keys and clicks the system sends.

Run by `test_real_window.py` on a screen of its own: pytest does not collect it by its name.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.keys import CHEAPEST
from peergroups.model.attendance import Mark
from peergroups.store.queries import sessions
from peergroups.usecases import demo
from tests.journeys.real_window.evening import in_page, page
from tests.journeys.real_window.hand import Hand


@pytest.fixture
def hand(hand: Hand, window: MainWindow, tmp_path: Path) -> Hand:
    """At the register of tonight, of the invented organisation."""
    window.open_vault(demo.make(tmp_path / "invented", cost=CHEAPEST))
    day = clock.now().date()
    window.go(Place(places.SESSION, window.jobs.ask(sessions.between, day, day)[0].id))
    hand.settle(500)
    return hand


def press(hand: Hand, tiles: Any, row: int, *, held: str = "", button: str = "1") -> None:
    """A click on a tile while a key is held."""
    spot: QPoint = tiles.viewport().mapToGlobal(tiles.visualRect(tiles.tiles.index(row)).center())
    keys = (["keydown", held], ["keyup", held]) if held else ([], [])
    move = ["mousemove", str(spot.x()), str(spot.y()), "click", button]
    subprocess.run(["xdotool", *keys[0], *move, *keys[1]], check=True)
    hand.settle(150)


def marks(window: MainWindow) -> list[Mark | None]:
    register = window.jobs.ask(sessions.register, page(window).desk.id)
    assert register is not None
    shown = {entry.person_id: entry.mark for entry in register.entries}
    return [shown[entry.person_id] for entry in page(window).marking.tiles.tiles.entries]


def menu_in_view() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu), f"no menu is open but {found}"
    return found


def test_several_are_marked_by_click_key_and_menu(hand: Hand, window: MainWindow):
    tiles = page(window).marking.tiles
    press(hand, tiles, 1, held="ctrl")
    press(hand, tiles, 3, held="shift")
    assert marks(window) == [None] * len(tiles.tiles.entries)
    hand.keys("l")
    assert marks(window)[:5] == [None, Mark.LATE, Mark.LATE, Mark.LATE, None]
    in_page(hand, window)
    hand.keys("ctrl+z")
    assert marks(window) == [None] * len(tiles.tiles.entries)
    in_page(hand, window)
    press(hand, tiles, 0, button="3")
    assert menu_in_view().actions()[0].text() == "Present"
    hand.keys("Down", "Down", "Return")
    assert marks(window)[0] is Mark.LATE
    in_page(hand, window)
    tiles.setFocus()
    hand.keys("Home", "shift+Right")
    for key in ("Menu", "shift+F10"):  # many keyboards have no key for the menu
        hand.keys(key)
        assert menu_in_view().actions()[0].text() == "Present"
        hand.keys("Escape")
    assert len(tiles.choosing.chosen) == 2
    hand.keys("Escape")
    assert not tiles.choosing.chosen
    in_page(hand, window)


def test_a_table_has_its_menu_by_keys_and_is_sorted_by_it(hand: Hand, window: MainWindow):
    hand.keys("ctrl+3")
    in_page(hand, window)
    table = page(window).pane.table
    table.view.setFocus()
    hand.keys("shift+F10")
    words = [action.text() for action in menu_in_view().actions()]
    hand.keys(*["Down"] * ([one for one in words if one].index("Sort by Telephone") + 1), "Return")
    hand.settle(200)
    shown = [row.phone for row in table.model.shown]
    assert shown == sorted(shown)
    in_page(hand, window)


def test_the_menus_open_by_f10_and_alt_and_f6_goes_round(hand: Hand, window: MainWindow):
    hand.keys("F10")
    assert menu_in_view().title() == window.strip.menu_bar.actions()[0].text()
    hand.keys("Escape", "Escape")
    in_page(hand, window)
    hand.keys("alt+e")
    assert menu_in_view().title() == window.strip.menu_bar.actions()[1].text()
    hand.keys("Escape", "Escape")
    in_page(hand, window)
    before = hand.focus()
    for keys in ("F6", "shift+F6"):
        hand.keys(*[keys] * 5)
        assert hand.focus() is before, hand.where()
    hand.keys("ctrl+Return")
    hand.settle(300)
    assert page(window).place.part == "finish"


def test_more_is_as_before_once_something_of_its_menu_was_chosen(hand: Hand, window: MainWindow):
    more = page(window).foot.acts.more
    hand.click(more)
    (menu,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    hand.click(menu, menu.actionGeometry(menu.actions()[0]).center())
    away = window.mapToGlobal(window.rect().center())
    hand.tap("mousemove", str(away.x()), str(away.y()))
    assert not more.underMouse()
