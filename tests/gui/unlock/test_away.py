"""The window starts whatever the vault's path does, says why it cannot be reached, and leads on.

The case `vault-folder-out-of-reach.txt`.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups.base import paths
from peergroups.gui.core import places
from peergroups.gui.shell.once import Once
from peergroups.gui.unlock import state
from peergroups.gui.unlock.restoring import RestorePanel
from peergroups.gui.unlock.state import Reach, Step, reach
from peergroups.usecases import demo
from tests import disks
from tests.gui import lint


def a_file(place: Path) -> None:
    place.write_bytes(b"a file")


def below_a_file(place: Path) -> None:
    place.parent.rmdir()
    place.parent.write_bytes(b"a file")


def a_broken_link(place: Path) -> None:
    place.symlink_to(place.with_name("stick that is not there"))


def a_link_to_itself(place: Path) -> None:
    place.symlink_to(place)


def nothing(_place: Path) -> None:
    """A stick that is not there."""


PATHS: dict[Callable[[Path], None], tuple[Reach, str]] = {
    a_file: (Reach.NO_FOLDER, "there is a file"),
    below_a_file: (Reach.NO_FOLDER, "there is a file"),
    a_broken_link: (Reach.BROKEN_LINK, "leads nowhere"),
    a_link_to_itself: (Reach.BROKEN_LINK, "leads nowhere"),
    nothing: (Reach.MISSING, "not there now"),
}


@pytest.fixture
def place(tmp_path, settings) -> Path:
    folder: Path = tmp_path / "stick" / "vault"
    folder.parent.mkdir()
    settings.vault = str(folder)
    return folder


@pytest.mark.parametrize("make", PATHS, ids=lambda make: make.__name__)
def test_the_window_starts_and_says_what_is_there_instead(window_at, place, tmp_path, make):
    make(place)
    found, words = PATHS[make]
    assert reach(place) is found
    Once(place, tmp_path / "own")
    window = window_at(place)
    assert _step(window) is Step.AWAY
    assert words in window.page.panel.sentence.text()


@pytest.mark.parametrize(
    ("error", "found"), [(PermissionError(13, "no"), Reach.FORBIDDEN), (OSError(5, "i/o"), Reach.SILENT)]
)
def test_a_folder_that_may_not_be_looked_into_is_told(window_at, place, monkeypatch, error, found):
    def refuse(_folder: Path) -> bool:
        raise error

    monkeypatch.setattr(paths, "holds_vault", refuse)
    assert reach(place) is found
    window = window_at(place)
    assert _step(window) is Step.AWAY


def test_a_dead_disk_keeps_nobody_waiting(window_at, place, monkeypatch):
    monkeypatch.setattr(paths, "holds_vault", lambda _folder: time.sleep(30))
    before = time.monotonic()
    window = window_at(place)
    assert time.monotonic() - before < 8
    assert "does not answer" in window.page.panel.sentence.text()


def test_try_again_opens_the_door_once_the_stick_is_there(window_at, place, demo_folder):
    window = window_at(place)
    assert window.focusWidget() is window.page.forward
    window.page.step_on()
    assert _step(window) is Step.AWAY
    shutil.copytree(demo_folder, place)
    window.page.step_on()
    assert _step(window) is Step.DOOR


def test_restore_leads_back_here(window_at, place):
    window = window_at(place)
    window.page.panel.restore.click()
    assert isinstance(window.page.panel, RestorePanel)
    window.page.step_back()
    assert _step(window) is Step.AWAY


def test_the_usual_folder_that_held_a_vault_is_no_first_run_once_it_is_gone(qtbot, window_at, demo_folder):
    usual = paths.default_vault()
    window = window_at(usual)
    assert _step(window) is Step.WELCOME
    shutil.copytree(demo_folder, usual)
    window.lock()
    window.page.panel.field.box.setText(demo.PASSPHRASE)
    window.page.step_on()
    qtbot.waitUntil(lambda: window.jobs.vault is not None, timeout=10_000)
    shutil.rmtree(usual)
    window.lock()
    assert window.page.place.page == places.UNLOCK
    assert _step(window) is Step.AWAY


def test_a_full_disk_is_opened_to_look_when_that_is_wanted(qtbot, window_at, tmp_path, demo_folder):
    with disks.mounted(tmp_path / "stick") as stick:
        folder = Path(shutil.copytree(demo_folder, stick / "vault"))
        disks.make_read_only(stick)
        window = window_at(folder)
        window.page.panel.field.box.setText(demo.PASSPHRASE)
        window.page.step_on()
        qtbot.waitUntil(lambda: _question(window) is not None, timeout=10_000)
        question = _question(window)
        assert "Nothing can be written" in question.sentence.text()
        question.yes.click()
        qtbot.waitUntil(lambda: window.jobs.vault is not None, timeout=20_000)
        assert "open to look at" in window.banner.notice.sentence.text()
        assert "damaged" not in window.banner.notice.sentence.text()
        window.lock()
        window.jobs.settle()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_step_is_accessible(qtbot, window_at, settings, place, size, language):
    settings.text_size, settings.language = size, language
    window = window_at(place)
    window.restyle()
    lint.require_none(qtbot, window)


def _step(window) -> Step:
    found: Step = window.page.step
    return found


def _question(window):
    from peergroups.gui.widgets.dialog import Question

    return next((one for one in window.findChildren(Question) if one.isVisible()), None)


def test_a_step_of_its_own_has_no_way_back():
    assert state.before(Step.AWAY) is None


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_a_pipe_in_the_place_of_the_header_does_not_hold_the_door_up(tmp_path: Path):
    os.mkfifo(tmp_path / "vault.hdr")
    assert state.ways_in(tmp_path) == state.WaysIn()
