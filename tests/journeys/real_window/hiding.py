"""Put away and taken out again: whoever chooses the program in the bar of the screen types the passphrase at once.

Run by `test_real_window.py` on a screen of its own: pytest does not collect it by its name.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from tests.journeys.real_window.hand import Hand
from tests.journeys.real_window.presses import opened, unlock

assert opened  # the fixture


def choose_in_bar(hand: Hand, window: MainWindow) -> None:
    """As the bar of the screen does when the program is chosen there."""
    hand.tap("windowactivate", str(int(window.winId())))


def start_again(_hand: Hand, window: MainWindow) -> None:
    """The second start asks the first one to come."""
    QTimer.singleShot(0, window, window.come_forward)


WAYS = pytest.mark.parametrize("way", [choose_in_bar, start_again])


def types_at_the_door(hand: Hand, window: MainWindow) -> None:
    """What is typed now is the passphrase, and opens."""
    hand.until(window.isActiveWindow, "the window is in front")
    hand.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "the door asks")
    unlock(hand, window)


def put_away(hand: Hand, window: MainWindow) -> None:
    hand.tap("key", "ctrl+shift+h")
    hand.until(lambda: window.isMinimized() and not window.windowHandle().isExposed(), "it is put away")
    assert window.jobs.vault is None


@WAYS
def test_hidden_by_its_key_it_asks_when_it_comes_back(
    hand: Hand, opened: MainWindow, way: Callable[[Hand, MainWindow], None]
):
    for place in (Place(places.TODAY), Place(places.PEOPLE), Place(places.GROUP, part="new")):
        opened.go(place)
        hand.settle(200)
        put_away(hand, opened)
        way(hand, opened)
        types_at_the_door(hand, opened)


@WAYS
def test_hidden_over_a_dialog_and_from_a_menu_it_asks_when_it_comes_back(
    hand: Hand, opened: MainWindow, way: Callable[[Hand, MainWindow], None]
):
    dialog = QDialog(opened)
    dialog.open()
    hand.until(dialog.isActiveWindow, "the dialog is in front")
    put_away(hand, opened)
    way(hand, opened)
    types_at_the_door(hand, opened)
    hand.keys("F10")
    hand.until(lambda: QApplication.activePopupWidget() is not None, "the menu is open")
    hand.tap("key", "Escape", "Escape")
    put_away(hand, opened)
    way(hand, opened)
    types_at_the_door(hand, opened)


@WAYS
def test_locked_while_it_was_put_away_it_asks_when_it_comes_back(
    hand: Hand, opened: MainWindow, way: Callable[[Hand, MainWindow], None]
):
    opened.go(Place(places.PEOPLE))
    hand.settle(200)
    opened.showMinimized()
    hand.until(lambda: not opened.isActiveWindow(), "it is put away")
    opened.idle.expired.emit()  # the computer sleeps, or nobody was there for long
    hand.settle(300)
    assert opened.jobs.vault is None
    way(hand, opened)
    types_at_the_door(hand, opened)


@WAYS
def test_hidden_twice_and_at_the_door_it_asks_when_it_comes_back(
    hand: Hand, opened: MainWindow, way: Callable[[Hand, MainWindow], None]
):
    put_away(hand, opened)
    for _ in range(3):
        way(hand, opened)
        hand.until(opened.isActiveWindow, "the window is in front")
        hand.tap("key", "ctrl+shift+h")
        way(hand, opened)  # at once: it may still be on its way out
    types_at_the_door(hand, opened)


def test_the_key_of_the_lock_works_over_a_dialog_a_menu_and_a_list(hand: Hand, opened: MainWindow):
    def is_locked() -> bool:
        return opened.jobs.vault is None and isinstance(QApplication.focusWidget(), QLineEdit)

    opened.go(Place(places.GROUP, part="new"))
    dialog = QDialog(opened)
    dialog.open()
    hand.until(dialog.isActiveWindow, "the dialog is in front")
    hand.tap("key", "ctrl+l")
    hand.until(is_locked, "it is locked over a dialog")
    unlock(hand, opened)
    assert opened.page is not None
    assert opened.page.place == Place(places.GROUP, part="new")
    hand.keys("F10")
    hand.until(lambda: QApplication.activePopupWidget() is not None, "the menu is open")
    hand.tap("key", "ctrl+l")
    hand.until(is_locked, "it is locked over a menu")
    unlock(hand, opened)
    box = next(one for one in opened.page.findChildren(QComboBox) if one.isVisible() and one.count() > 1)
    box.setFocus()
    box.showPopup()
    hand.settle(200)
    hand.tap("key", "ctrl+l")
    hand.until(is_locked, "it is locked over a list")
    unlock(hand, opened)
