"""A real window on an empty folder, on a Tuesday evening."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from peergroups.base import clock, paths
from peergroups.base.settings import Settings
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.style import style_sheet
from peergroups.keys import CHEAPEST
from tests.journeys.real_window.hand import Hand

TUESDAY = datetime(2026, 11, 24, 18, 5, tzinfo=UTC)


@pytest.fixture
def evening() -> Iterator[datetime]:
    with clock.fixed(TUESDAY):
        yield TUESDAY


@pytest.fixture
def window(qtbot, evening, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> MainWindow:
    """The program as it starts for the first time."""
    monkeypatch.setattr(paths, "default_vault", lambda: tmp_path / "home" / "vault")
    monkeypatch.setattr(paths, "sample_vault", lambda: tmp_path / "home" / "sample")
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: CHEAPEST)
    style_sheet.apply("light", 100)
    made = MainWindow(Settings(language="en", file=tmp_path / "settings.json"), tmp_path / "home" / "vault")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.lock()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def hand(qapp, window: MainWindow, tmp_path: Path) -> Hand:
    """At the window of a walk, once it is in front."""
    made = Hand(qapp, tmp_path)
    made.until(window.isActiveWindow, "the window is in front")
    made.settle(300)
    return made
