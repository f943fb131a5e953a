"""A program that stood still for long (SIGSTOP) locks as soon as it goes on, and nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from peergroups.base.errors import VaultInUse
from peergroups.store.queries import people as people_queries
from peergroups.usecases import demo, drafts, vaults

IDLE, STOPPED = 3.0, 6.0  # seconds: what stands for minutes, and for an hour
AT_ONCE = 2.0  # seconds, on a busy machine; the clock is looked at every five

PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from peergroups.app import application
from peergroups.base.settings import Settings
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.usecases import demo, people, vaults

folder, idle = Path(sys.argv[1]), float(sys.argv[2])
app = application()
window = MainWindow(Settings(language="en", file=folder.parent / "settings.json", backup_on_close=False), folder)
window.show()
window.open_vault(vaults.open_with_passphrase(folder, demo.PASSPHRASE))
for number in range(20):
    people.add(window.jobs.vault, {"name": f"Kept {number}"})
window.go(Place(places.GROUP, part="new"))
window.page.pane.fields.set_values({"name": "Half typed"})
window.idle.expired.connect(lambda: (print("locked", time.monotonic(), flush=True), QTimer.singleShot(0, ended)))
window.idle._minutes = idle / 60
window.idle.touch()

def ended():
    window.jobs.settle()
    window.close()
    app.quit()

print("open", flush=True)
app.exec()
"""


@contextmanager
def never_left(running: subprocess.Popen[str]) -> Iterator[None]:
    try:
        yield
    finally:
        if running.poll() is None:
            running.kill()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGSTOP")
def test_a_program_that_was_stopped_locks_as_soon_as_it_goes_on_and_loses_nothing(demo_folder: Path):
    with (
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(demo_folder), str(IDLE)], stdout=subprocess.PIPE, text=True
        ) as running,
        never_left(running),
    ):
        assert running.stdout is not None
        assert running.stdout.readline() == "open\n"
        os.kill(running.pid, signal.SIGSTOP)
        stopped = time.monotonic()
        with pytest.raises(VaultInUse):  # whoever stands still still has it
            vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
        while time.monotonic() - stopped < STOPPED:
            time.sleep(0.1)
        goes_on = time.monotonic()
        os.kill(running.pid, signal.SIGCONT)
        told, at = running.stdout.readline().split()
        assert told == "locked"
        assert float(at) - goes_on < AT_ONCE
        assert running.wait(60) == 0
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert vault.report.ended == "well"
    assert people_queries.count(vault.db()) == 60
    assert "Half typed" in str([form.values for form in drafts.take(vault)])
    vault.close()
