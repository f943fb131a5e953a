"""A window for the tests: no display, settings and vault of its own."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from peergroups.base.settings import Settings
from peergroups.gui.core import places
from peergroups.gui.core.context import Context
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS, Room
from peergroups.gui.style import style_sheet
from peergroups.gui.widgets.page import Page


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(language="en", file=tmp_path / "settings.json", backup_on_close=False)


@pytest.fixture
def dressed(qapp) -> None:
    """The style sheet as the program starts with."""
    style_sheet.apply("light", 100)


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def context(jobs: Jobs, settings: Settings, tmp_path: Path) -> Context:
    """For a page on its own, without a frame; `gone` of the test can be put in `go`."""
    return Context(
        jobs=jobs,
        settings=settings,
        folder=tmp_path / "vault",
        say=lambda _sentence: None,
        go=lambda _place: None,
        opened=lambda _vault: None,
        lock=lambda: None,
        restyle=lambda: None,
        actions=list,
    )


@pytest.fixture
def window_with(qtbot, settings: Settings, tmp_path: Path) -> Callable[[dict[str, Room]], MainWindow]:
    """Makes the main window with these rooms, shown."""

    def make(rooms: dict[str, Room]) -> MainWindow:
        window = MainWindow(settings, tmp_path / "vault", rooms)
        window.resize(1366, 768)  # the screen that nobody sees is smaller
        qtbot.addWidget(window)
        window.show()
        window.lock()
        return window

    return make


@pytest.fixture
def evening(window_with, demo_vault) -> MainWindow:
    """The window with the real rooms of groups, people and follow-ups, on the invented organisation."""
    own = (places.GROUPS, places.GROUP, places.PEOPLE, places.PERSON, places.FOLLOWUPS)
    others = (places.UNLOCK, places.TODAY, places.SESSION, places.HANDOUTS)
    window: MainWindow = window_with(
        {name: ROOMS[name] for name in own} | {name: Room(Page) for name in others}
    )
    window.open_vault(demo_vault)
    window.activateWindow()
    return window


def handle_all() -> None:
    """Does what Qt has put off (layouts, timers of no time), however busy the machine is: no wait by the clock.

    What is to be deleted goes too: without a loop that runs, Qt leaves that alone until it is asked for by its name.
    """
    for _ in range(3):  # what was put off may put off more
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def place_of(window: MainWindow) -> Place | None:
    """Where the window is."""
    return window.page.place if window.page is not None else None
