"""Vaults whose keys cost nothing, in folders of the test's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups.base import paths
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.keys import CHEAPEST


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "default_vault", lambda: tmp_path / "usual" / "vault")
    monkeypatch.setattr(paths, "sample_vault", lambda: tmp_path / "usual" / "sample")
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: CHEAPEST)


@pytest.fixture
def window_at(qtbot, settings) -> Callable[[Path], MainWindow]:
    """The window as the program starts it for the vault in that folder."""

    def make(folder: Path) -> MainWindow:
        window = MainWindow(settings, folder, ROOMS)
        window.resize(1366, 768)  # the screen that nobody sees is smaller
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.lock()
        return window

    return make
