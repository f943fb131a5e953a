"""A group of two hundred is marked as fast as one of twelve."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peergroups.base import clock
from peergroups.base.settings import Settings
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.style import style_sheet
from peergroups.store.queries import sessions
from peergroups.usecases import demo, groups, people, vaults

FEW, MANY = 12, 200
TURNS, MARKS = 6, 10  # of each group, one after the other


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    style_sheet.apply("light", 100)
    demo.make(tmp_path / "vault").close()
    made = MainWindow(Settings(language="en", file=tmp_path / "s.json"), tmp_path / "vault")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.open_vault(vaults.open_with_passphrase(tmp_path / "vault", demo.PASSPHRASE))
    yield made
    made.close()


def test_two_hundred_are_marked_as_fast_as_twelve(qtbot, ratio, window: MainWindow):
    small, large = _evening(window, FEW), _evening(window, MANY)
    few: list[float] = []
    many: list[float] = []
    for _ in range(TURNS):
        few += _marked(qtbot, window, small)
        many += _marked(qtbot, window, large)
    quick, slow = statistics.median(few), statistics.median(many)
    ratio("one mark among 200 / among 12", slow, quick, 1.3)
    assert slow < quick * 1.3


def _evening(window: MainWindow, size: int) -> Place:
    """Tonight's session of a new group of so many."""
    vault, day = window.jobs.open_vault, clock.today(ZoneInfo("Europe/London"))
    series = {"at": "18:30", "zone": "Europe/London", "starts_on": day, "weekday": day.weekday()}
    group = groups.start(vault, {"name": f"Group of {size}"}, series=series)
    for number in range(size):
        people.add(vault, {"name": f"Person {number:03}"}, group_id=group)
    return Place(places.SESSION, sessions.of_group(vault.db(), group)[0].id)


def _marked(qtbot, window: MainWindow, evening: Place) -> list[float]:
    """Seconds from the key to the window at rest, for each mark."""
    window.go(evening)
    page: Any = window.page
    tiles = page.marking.tiles
    window.activateWindow()
    tiles.setFocus()
    qtbot.waitUntil(tiles.hasFocus)
    qtbot.wait(50)
    took = []
    for _ in range(MARKS):
        start = time.perf_counter()
        QTest.keyClick(tiles, Qt.Key.Key_Space)
        QApplication.processEvents()  # it paints what changed
        took.append(time.perf_counter() - start)
        QTest.keyClick(tiles, Qt.Key.Key_Right)
    return took
