"""The first start by real keys: Tab in reading order, Enter from each field, what was saved opened and shown.

Run by `test_real_window.py` on a screen of its own: pytest does not collect it by its name.
"""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from peergroups.gui.core import places
from peergroups.gui.shell.main_window import MainWindow
from peergroups.usecases import vaults
from tests.journeys.real_window.hand import Hand, seen

WORDS = "orchid ladder winter plaza gate"
PRIMARY = {"WELCOME": "Start", "ORGANISATION": "Next", "PASSPHRASE": "Next", "CHECK": "Finish"}


@pytest.fixture
def opener(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A program of the system's name for opening, first on the path: it writes down what it is to open."""
    folder, told = tmp_path / "programs", tmp_path / "opened"
    folder.mkdir()
    program = folder / "xdg-open"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{told}"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    for name in ("BROWSER", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"):
        monkeypatch.delenv(name, raising=False)
    return told


@pytest.fixture
def hand(opener: Path, hand: Hand) -> Hand:
    """What is opened goes to the `opener`."""
    return hand


def page(window: MainWindow) -> Any:
    return window.page


def step(window: MainWindow) -> str:
    return str(page(window).step.name)


def reach(hand: Hand, window: MainWindow, name: str) -> None:
    hand.until(lambda: step(window) == name and not page(window)._working, f"the step is {name}")


def walk(hand: Hand, window: MainWindow, most: int) -> int:
    """By Tab from the first field to the primary button, never out of the page; gives how many presses."""
    for pressed in range(1, most + 1):
        hand.keys("Tab")
        assert page(window).isAncestorOf(hand.focus()), hand.where()
        if hand.focus() is page(window).forward:
            return pressed
    raise AssertionError(f"{step(window)}: not reached by {most} presses of Tab: {hand.where()}")


def save_in(hand: Hand, window: MainWindow, file: Path) -> None:
    """Answers the dialog of the step by choosing that file."""
    found: list[QFileDialog] = []

    def is_there() -> bool:
        found[:] = [one for one in window.findChildren(QFileDialog) if one.isVisible()]
        return bool(found)

    hand.until(is_there, "it is asked where")
    dialog = found[0]
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    hand.settle(200)


def opened(told: Path) -> list[str]:
    return told.read_text().splitlines() if told.exists() else []


def test_from_the_first_start_to_today(hand: Hand, window: MainWindow, opener: Path, tmp_path: Path):
    hand.expect("English")
    assert walk(hand, window, 2) == 2  # the text size between
    hand.keys("shift+Tab", "Return")  # from the text size Enter goes on
    hand.expect("Name of the organisation")
    hand.type("Walnut House")
    hand.keys("Tab")
    hand.expect("Country")
    hand.type("united states")
    hand.keys("Return")
    hand.until(lambda: page(window).panel.form.zone.property("wrong"), "the town is asked for")
    hand.expect("Time zone, by its best known town")
    hand.type("denver")
    hand.keys("Return")
    reach(hand, window, "PASSPHRASE")
    hand.expect("Passphrase")
    assert walk(hand, window, 5) == 5  # show, suggest, again, back, next
    page(window).focus_first()
    hand.type(WORDS)
    hand.keys("Return")
    hand.type(WORDS)
    hand.keys("Return")
    reach(hand, window, "SHEET")
    hand.expect("Print the sheet")
    assert walk(hand, window, 4) == 4  # save, look, back, have
    save_the_sheet(hand, window, opener, tmp_path / "on a stick" / "Recovery sheet.pdf")
    code = page(window).founding._code
    page(window).forward.setFocus()
    hand.keys("Return")
    reach(hand, window, "CHECK")
    for position in page(window).panel.parts.positions:
        hand.expect(f"Part {position + 1} of the code")
        hand.type(vaults.code_groups(code)[position].lower())
        hand.keys("Return")
    hand.expect("Start your first group")
    assert page(window).place.page == places.TODAY
    kept = window.jobs.open_vault
    from peergroups.store.queries import organisation

    row = organisation.organisation(kept.db())
    assert row is not None
    assert (row.country, row.zone) == ("US", "America/Denver")
    print_the_first_paper(hand, window)


def print_the_first_paper(hand: Hand, window: MainWindow) -> None:
    """Three more activations and one field to the paper, whose Print has the focus; Back leads to the group."""
    hand.keys("Return")
    hand.expect("Name of the group")
    hand.type("Tuesday circle")
    hand.keys("Return")
    hand.expect("Add a person")
    hand.keys("ctrl+p")
    hand.until(lambda: page(window).place.page == places.HANDOUTS, "the papers are there")
    hand.until(lambda: hand.focus() is page(window).print_button, "Print has the focus")
    assert page(window).paper == "sign-in-sheet"
    assert page(window).back.isVisible()


def save_the_sheet(hand: Hand, window: MainWindow, opener: Path, file: Path) -> None:
    """It is said where it went and that it should not stay; the two ways in the bar are reached by F6 and Tab."""
    file.parent.mkdir()
    hand.keys("shift+Tab", "shift+Tab", "shift+Tab")
    hand.expect("Save as PDF")
    hand.keys("Return")
    save_in(hand, window, file)
    said = page(window).status.text()
    assert "Recovery sheet.pdf" in said
    assert "on a stick" in said
    assert "should not stay on this computer" in said
    hand.keys("F6")
    hand.expect("Open")
    hand.keys("space")
    hand.until(lambda: opened(opener), "another program is asked to open it")
    hand.keys("Tab")
    hand.expect("Show folder")
    hand.keys("space")
    hand.until(lambda: len(opened(opener)) > 1, "and to show the folder")
    time.sleep(0.05)
    assert opened(opener) == [file.as_uri(), file.parent.as_uri()]
    assert seen(window, type(window.bar.folder), "Show folder").isVisible()
