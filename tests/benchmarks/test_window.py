"""The window does not freeze: key to paint on the marking page, Today and the groups of a large organisation."""

from __future__ import annotations

import shutil
import statistics
import time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.base import clock
from peergroups.base.settings import Settings
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.style import style_sheet
from peergroups.store.queries import sessions
from peergroups.usecases import demo, people, vaults
from peergroups.usecases import groups as group_usecases

FREEZE = 0.05  # seconds: house rule 7
SERIES = {"at": "18:30", "zone": "Europe/London"}


def test_forty_names_from_key_to_paint(qtbot, benchmark, ratio, tmp_path: Path, large_folder: Path):
    style_sheet.apply("light", 100)
    folder = shutil.copytree(large_folder, tmp_path / "large")  # it gets one group more
    window = MainWindow(Settings(language="en", file=tmp_path / "s.json"), folder)
    window.resize(1366, 768)  # the screen that nobody sees is smaller
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.open_vault(vaults.open_with_passphrase(folder, demo.PASSPHRASE))
    vault = window.jobs.open_vault
    day = clock.today(ZoneInfo("Europe/London"))
    group = group_usecases.start(
        vault, {"name": "Forty"}, series={**SERIES, "starts_on": day, "weekday": day.weekday()}
    )
    for number in range(40):
        people.add(vault, {"name": f"Person {number:02}"}, group_id=group)
    window.go(Place(places.SESSION, sessions.of_group(vault.db(), group)[0].id))
    page: Any = window.page
    tiles = page.marking.tiles
    window.activateWindow()
    tiles.setFocus()
    qtbot.waitUntil(tiles.hasFocus)
    took = []
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right) * 20:
        start = time.perf_counter()
        QTest.keyClick(tiles, key)
        tiles.viewport().repaint()
        took.append(time.perf_counter() - start)
    register = sessions.register(vault.db(), page.place.id)
    assert register is not None
    assert register.totals.present == 20
    for name, place in (
        ("Today", Place(places.TODAY)),
        ("Groups", Place(places.GROUPS)),
        ("Calendar", Place(places.CALENDAR)),
        ("Follow-ups", Place(places.FOLLOWUPS)),
        ("People", Place(places.PEOPLE)),
    ):
        window.go(place)
        window.go(Place(places.SETTINGS))
        start = time.perf_counter()
        window.go(place)
        window.repaint()
        ratio(f"page {name}, 5,000 people / 50 ms", time.perf_counter() - start, FREEZE, 1)
    ratio("one mark, key to paint, median / 50 ms", statistics.median(took), FREEZE, 1)
    ratio("one mark, key to paint, worst / 50 ms", max(took), FREEZE, 1)
    benchmark.pedantic(window.go, args=(Place(places.TODAY),), rounds=3)
    window.close()
