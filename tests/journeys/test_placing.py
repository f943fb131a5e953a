"""Whatever screen and factor the window was left on, it is whole on the screen of the next start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.real_window.hand import lacking, screen

WALK = Path(__file__).parent / "real_window" / "whole.py"


def start(folder: Path, size: str, factor: str) -> None:
    """One start on a screen of that size, at that factor of the system."""
    with screen(size) as display:
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTEST_XDIST", "WAYLAND"))
        }
        environment |= {
            "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": factor, "WALK_FOLDER": str(folder),
        }  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", f"--basetemp={folder / size / factor}", str(WALK)],
            env=environment, capture_output=True, text=True, check=False, timeout=200,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


@pytest.mark.skipif(bool(lacking()), reason=f"a screen of its own needs {', '.join(lacking())}")
def test_a_window_left_on_a_large_screen_is_whole_on_every_smaller_one_at_every_factor(tmp_path: Path):
    (tmp_path / "1920x1080").mkdir()
    start(tmp_path, "1920x1080", "1")
    for size, factor in (("1366x768", "1"), ("1366x768", "1.5"), ("1024x768", "2"), ("1024x600", "1")):
        (tmp_path / size).mkdir(exist_ok=True)
        start(tmp_path, size, factor)


@pytest.mark.skipif(bool(lacking()), reason=f"a screen of its own needs {', '.join(lacking())}")
def test_at_the_first_start_on_a_small_screen_the_window_takes_all_of_it(tmp_path: Path):
    (tmp_path / "1366x768").mkdir()
    start(tmp_path, "1366x768", "1")
