"""Started by test_placing.py on a screen of its own: the window stands whole on it, and says where."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from PySide6.QtTest import QTest

from peergroups.app import application
from peergroups.base.settings import Settings
from peergroups.gui.shell import placing
from peergroups.gui.shell.main_window import MainWindow


def _found(*how: str) -> list[str]:
    """The windows of the screen that are called so, as a desktop sees them."""
    told = subprocess.run(["xdotool", "search", *how], capture_output=True, text=True, check=False)
    return told.stdout.split()


def test_the_window_is_whole_on_the_screen_at_every_text_size():
    application()
    folder = Path(os.environ["WALK_FOLDER"])
    settings = Settings.load(folder / "settings.json")
    for text_size in (100, 200):
        settings.text_size = text_size
        window = MainWindow(settings, folder / "vault")
        small = window.screen().availableGeometry().width() <= 1366
        first, kept = not settings.window, settings.window
        placing.show(window, kept)
        assert QTest.qWaitForWindowExposed(window)
        QTest.qWait(300)
        screen = window.screen().availableGeometry()
        assert screen.contains(window.frameGeometry()), (text_size, screen, window.frameGeometry())
        assert window.isMaximized() or not (first and small)
        assert str(int(window.winId())) in _found("--class", "^peergroups$")
        assert not window.windowIcon().isNull()
        assert window.width() >= min(28 * 16 * text_size // 100, screen.width() - 16)
        window.close()
        window.jobs.close()
