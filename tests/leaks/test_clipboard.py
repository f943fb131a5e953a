"""What was copied is gone from a real clipboard, that of an X server, after its time; another program looks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

WORD = "Zyxquill copied"
OWNER = """
import sys
from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from peergroups.gui.shell.locking import Locking
app = QApplication([])
window = QWidget()
locking = Locking(window)
locking.clipboard._timer.setInterval(int(sys.argv[1]))
window.show()
board = QGuiApplication.clipboard()
locking.clipboard._selected.setInterval(int(sys.argv[1]))
if "text" in sys.argv[3]:
    board.setText(sys.argv[2])
if "picture" in sys.argv[3]:
    picture = QImage(3, 2, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    board.setImage(picture)
if "selection" in sys.argv[3]:
    board.setText(sys.argv[2], QClipboard.Mode.Selection)
QTimer.singleShot(int(sys.argv[1]) + 300, lambda: print("emptied", flush=True))
asked = QSocketNotifier(0, QSocketNotifier.Type.Read)
def lock():
    asked.setEnabled(False)
    locking.clipboard.empty()
    print("emptied", flush=True)
asked.activated.connect(lock)
QTimer.singleShot(0, lambda: print("copied", flush=True))
app.exec()
"""
READER = """
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
board = QGuiApplication.clipboard()
held = board.mimeData()
texts = (board.text(), board.text(QClipboard.Mode.Selection))
print(ascii((*texts, sorted(held.formats()), "a picture" if not board.image().isNull() else "")))
"""


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    """The environment of programs on an X server of their own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("no Xvfb here: packaging/system.sh installs it")
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-nolisten", "tcp", "-screen", "0", "800x600x24"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()
    here = str(Path(__file__).parents[2])
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": here}
    server.terminate()
    server.wait()


def _owner(
    display: dict[str, str], milliseconds: int, what: str = "text, selection"
) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", OWNER, str(milliseconds), WORD, what]
    owner = subprocess.Popen(
        command, env=display, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    _wait_for(owner, "copied")
    return owner


def _wait_for(owner: subprocess.Popen[str], word: str) -> None:
    assert owner.stdout is not None
    for line in owner.stdout:
        if line.strip() == word:
            return
    assert owner.stderr is not None
    pytest.fail(owner.stderr.read())


def _read(display: dict[str, str]) -> str:
    return subprocess.run(
        [sys.executable, "-c", READER], env=display, capture_output=True, text=True, check=True, timeout=30
    ).stdout


def test_another_program_reads_nothing_after_the_time(display):
    owner = _owner(display, 4000)
    try:
        before = _read(display)
        _wait_for(owner, "emptied")
        after = _read(display)
    finally:
        owner.kill()
        owner.communicate()
    assert before.count(WORD) == 2
    assert "x-kde-passwordManagerHint" in before
    assert WORD not in after


def test_another_program_reads_nothing_after_the_lock(display):
    owner = _owner(display, 600_000)
    try:
        before = _read(display)
        assert owner.stdin is not None
        owner.stdin.write("lock\n")
        owner.stdin.flush()
        _wait_for(owner, "emptied")
        after = _read(display)
    finally:
        owner.kill()
        owner.communicate()
    assert before.count(WORD) == 2  # without the lock and before its time it is there
    assert WORD not in after


@pytest.mark.parametrize(("what", "seen"), [("selection", WORD), ("picture", "a picture")])
def test_a_selection_alone_and_a_picture_are_gone_after_the_time(display, what: str, seen: str):
    owner = _owner(display, 4000, what)
    try:
        before = _read(display)
        _wait_for(owner, "emptied")
        after = _read(display)
    finally:
        owner.kill()
        owner.communicate()
    assert seen in before
    assert seen not in after
    assert ("x-kde-passwordManagerHint" in before) == (what == "picture")
