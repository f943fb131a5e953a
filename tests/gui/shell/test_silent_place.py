"""The second place stops answering while the vault is closed: nobody waits, and it is said the next time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from peergroups.base import files, patience
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.backup import shelf
from peergroups.usecases import carrying, demo, people, vaults


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A second place that takes the first bytes of a backup and answers nothing more, until this is set."""
    over, real = threading.Event(), files.copy_whole

    def stops(source: Path, target: Path, **named: Any) -> None:
        over.wait()
        real(source, target, **named)

    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(carrying, "AT_CLOSING", 0.3)
    monkeypatch.setattr(patience, "SHORT", 0.3)
    monkeypatch.setattr(files, "copy_whole", stops)
    yield over
    over.set()


@pytest.fixture
def window(window_with, demo_folder: Path, tmp_path: Path, silent: threading.Event):
    made = window_with(ROOMS)
    made.settings.backup_place = str(tmp_path / "stick")
    made.settings.backup_place_at = "2999-01-01T00:00:00+00:00"
    made.settings.backup_on_close = True
    made.settings.save()
    made.open_vault(vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE))
    people.add(made.jobs.open_vault, {"name": "Somebody"})
    return made


def test_the_vault_is_closed_and_the_next_opening_names_the_place(window, demo_folder, tmp_path, qtbot):
    vault = window.jobs.open_vault
    window.lock()
    window.jobs.settle()
    assert vault.keys.is_wiped
    assert len(shelf.listed(demo_folder / shelf.FOLDER)) == 1
    assert window.settings.backup_place_lacks
    window.open_vault(vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE))
    said = window.page.outside.sentence.text()
    assert str(tmp_path / "stick") in said
    assert "stopped answering" in said
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert not window.page.outside.isHidden()


def test_what_arrived_after_all_is_not_said_to_be_missing(window, demo_folder, silent, qtbot):
    window.lock()
    window.jobs.settle()
    silent.set()
    stick = Path(window.settings.backup_place)
    qtbot.waitUntil(lambda: len(shelf.listed(stick)) == 1)
    window.open_vault(vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE))
    qtbot.waitUntil(lambda: not window.settings.backup_place_lacks)
    qtbot.waitUntil(window.page.outside.isHidden)


def test_a_backup_that_is_kept_there_ends_what_is_said(window, demo_folder, silent, qtbot):
    window.lock()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE))
    assert not window.page.outside.isHidden()
    silent.set()
    window.page.outside.button.click()
    window.page.pane.keep.click()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert not window.settings.backup_place_lacks
