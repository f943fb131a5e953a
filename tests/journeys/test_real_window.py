"""Faults of focus and painting do not show without a screen: these walks have one, with a window manager."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.real_window.hand import lacking, walk


@pytest.mark.skipif(bool(lacking()), reason=f"a screen of its own needs {', '.join(lacking())}")
@pytest.mark.parametrize(
    "name", ["evening", "presses", "series", "setup", "several", "hiding", "figures", "rota"]
)
def test_by_real_keys(name: str, tmp_path: Path):
    walk(name, tmp_path)
