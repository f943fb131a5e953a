"""One window a vault: a second start calls the first one to the front."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from peergroups.gui.shell.once import Once


@pytest.fixture
def own(tmp_path: Path, qapp) -> Path:
    return tmp_path / "settings of one user"


def test_a_second_start_calls_the_first(qtbot, own, tmp_path):
    first, second = Once(tmp_path / "vault", own), Once(tmp_path / "vault", own)
    assert first.is_first()
    with qtbot.waitSignal(first.called):
        assert not second.is_first()
    first.leave()
    assert second.is_first()
    second.leave()


def test_another_program_calls_it_too(qtbot, own, tmp_path):
    first = Once(tmp_path / "vault", own)
    assert first.is_first()
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "from peergroups.gui.shell.once import Once\n"
        "sys.exit(Once(Path(sys.argv[1]), Path(sys.argv[2])).is_first())"
    )
    with qtbot.waitSignal(first.called, timeout=20_000):
        ended = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "vault"), str(own)], check=False, env=dict(os.environ)
        )
    assert ended.returncode == 0
    first.leave()


def test_two_vaults_have_a_window_each(own, tmp_path):
    first, second = Once(tmp_path / "vault", own), Once(tmp_path / "other", own)
    assert first.is_first()
    assert second.is_first()
    first.leave()
    second.leave()


def test_the_lock_of_a_program_that_was_killed_keeps_nobody_out(own, tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "from peergroups.gui.shell.once import Once\n"
        "once = Once(Path(sys.argv[1]), Path(sys.argv[2])); assert once.is_first(); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "vault"), str(own)], check=False)
    once = Once(tmp_path / "vault", own)
    assert once.is_first()
    once.leave()


def test_what_lies_there_says_nothing_of_the_vault(own, tmp_path):
    once = Once(tmp_path / "Grief circle", own)
    assert once.is_first()
    told = "".join(file.name + file.read_text(encoding="utf-8", errors="replace") for file in own.iterdir())
    assert "Grief" not in told
    once.leave()
