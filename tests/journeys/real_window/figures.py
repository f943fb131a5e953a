"""From a word typed into the search to a number, its sessions, one register, and back: keys the system sends.

Run by `test_real_window.py` on a screen of its own: pytest does not collect it by its name.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.keys import CHEAPEST
from peergroups.usecases import demo
from tests.journeys.real_window.evening import in_page, page
from tests.journeys.real_window.hand import Hand


@pytest.fixture
def hand(hand: Hand, window: MainWindow, tmp_path: Path) -> Hand:
    """On Today, of the invented organisation."""
    window.open_vault(demo.make(tmp_path / "invented", cost=CHEAPEST))
    window.go(Place(places.TODAY))
    hand.settle(500)
    return hand


def test_a_number_opens_its_sessions_and_they_their_registers(hand: Hand, window: MainWindow):
    hand.keys("ctrl+k")
    hand.type("figures")
    hand.settle(600)
    hand.keys("Return")
    hand.settle(1500)
    assert page(window).place.page == places.FIGURES
    in_page(hand, window)
    pane: Any = page(window).pane
    assert window.focusWidget() == pane.period
    hand.keys("Down", "Down")  # last quarter, this year
    hand.settle(1500)
    assert pane.period.currentData() == "this_year"
    assert window.focusWidget() is pane.period
    table = pane.tables.shown["did"]
    for _ in range(8):
        if window.focusWidget() is table.view:
            break
        hand.keys("Tab")
    assert window.focusWidget() is table.view
    hand.keys("Down")
    assert table.current().id == "held"
    held = int(table.current().line.numbers[0])
    hand.keys("Return")
    hand.settle(1500)
    assert len(page(window).pane.table.model.source.rows) == held > 0
    in_page(hand, window)
    hand.keys("Return")
    hand.settle(800)
    assert page(window).place.page == places.SESSION
    hand.keys("alt+Left")
    hand.settle(1500)
    assert page(window).place.part == "behind/did/held"
    hand.keys("alt+Left")
    hand.settle(1500)
    assert page(window).pane.period.currentData() == "this_year"
    in_page(hand, window)
    hand.keys("ctrl+l")
    hand.settle(800)
    assert window.is_locked
