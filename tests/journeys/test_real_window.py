"""Faults of focus and painting do not show without a screen: these walks have one, with a window manager."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.real_window.hand import lacking, screen

WALKS = Path(__file__).parent / "real_window"


@pytest.mark.skipif(bool(lacking()), reason=f"a screen of its own needs {', '.join(lacking())}")
@pytest.mark.parametrize("walk", ["evening", "presses", "series", "setup", "several"])
def test_by_real_keys(walk: str, tmp_path: Path):
    with screen() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        for name in list(environment):
            if name.startswith("PYTEST_XDIST") or name == "WAYLAND_DISPLAY":
                del environment[name]
        done = subprocess.run(
            [
                sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", f"--basetemp={tmp_path / 'walk'}",
                str(WALKS / f"{walk}.py"),
            ],
            env=environment, capture_output=True, text=True, check=False, timeout=400,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
