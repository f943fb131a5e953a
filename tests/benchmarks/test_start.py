"""Start and memory, against a bare PySide6 window started in the same way, in turns."""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 9
ROOT = Path(__file__).resolve().parents[2]

_TELL = """
def told():
    import os
    pages = open("/proc/self/statm").read().split() if os.path.exists("/proc/self/statm") else ["0", "0"]
    print(int(pages[1]) * os.sysconf("SC_PAGE_SIZE"), flush=True)
    app.quit()
from PySide6.QtCore import QTimer
window.repaint()
QTimer.singleShot(0, told)
app.exec()
"""

BARE = (
    """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("PeerGroups"))
window.resize(1366, 768)
window.show()
"""
    + _TELL
)

OURS = (
    """
import sys
from pathlib import Path
from peergroups import app as door
from peergroups.base import log, paths
from peergroups.base.settings import Settings
from peergroups.gui.shell.main_window import MainWindow
settings = Settings.load(Path(sys.argv[1]) / "settings.json")
log.set_up(Path(sys.argv[1]) / "peergroups.log")
app = door.application()
window = MainWindow(settings, Path(sys.argv[1]) / "vault")
window.resize(1366, 768)
window.show()
window.lock()
assert window.page is not None
"""
    + _TELL
)


def started(script: str, folder: Path) -> tuple[float, float]:
    """Seconds from the start of the process to the painted window, and its memory in MB."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    taken = time.perf_counter() - begin
    process.communicate()
    assert process.returncode == 0
    return taken, int(line) / 1e6


def test_start_to_the_unlock_page(benchmark, demo_folder: Path, ratio):
    compileall.compile_dir(str(ROOT / "peergroups"), quiet=1)  # as an installed program is
    demo_folder.rename(demo_folder.parent / "vault")
    ours, bare = [], []
    for _ in range(ROUNDS):
        ours.append(started(OURS, demo_folder.parent))
        bare.append(started(BARE, demo_folder.parent))
    benchmark.pedantic(started, args=(OURS, demo_folder.parent), rounds=1)
    for place, (name, aim) in enumerate(
        (("start to the unlock page / bare window", 1.5), ("memory after start / bare window", 1.6))
    ):
        ratio(name, statistics.median(o[place] for o in ours), statistics.median(b[place] for b in bare), aim)
