"""Locking and unlocking again and again: memory stays as it is, and no thread, file or vault is left over."""

from __future__ import annotations

import gc
import os
import threading
from pathlib import Path

import pytest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store import vault as vaults_open
from peergroups.usecases import demo, vaults
from tests.depth import FULL
from tests.gui.conftest import handle_all

CYCLES = 200 if FULL else 12
WARM = 40 if FULL else 6  # cycles until all that is made once is made
MOST = 0.15 if FULL else 1.5  # megabytes a cycle
PAGES = (places.TODAY, places.GROUPS, places.PEOPLE, places.CALENDAR, places.FOLLOWUPS, places.HANDOUTS)


def memory() -> float:
    """Megabytes of the process."""
    told = Path("/proc/self/statm").read_text().split()
    return int(told[1]) * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


def open_files() -> int:
    return len([*Path("/proc/self/fd").iterdir()])


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="this system does not tell of its memory")
def test_memory_is_flat_over_many_locks(window_with, demo_folder: Path, settings):
    window = window_with(ROOMS)
    before, told, others = 0.0, [], set(vaults_open._open)  # of tests before
    for number in range(CYCLES):
        window.open_vault(vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE))
        for page in PAGES:
            window.go(Place(page))
        handle_all()
        window.lock()
        window.jobs.settle()
        handle_all()
        gc.collect()
        if number == WARM:
            before, threads, files = memory(), threading.active_count(), open_files()
        if number % 20 == 0:
            told.append(round(memory()))
    assert vaults_open._open <= others
    assert threading.active_count() <= threads
    assert open_files() <= files
    assert (memory() - before) / (CYCLES - WARM) < MOST, told
