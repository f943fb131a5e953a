"""The ten-year organisation for all of them; where the rivals are found."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from peergroups.store.vault import Vault
from peergroups.usecases import demo, vaults
from tests.large import ROOT, large_vault

sys.path.append(str(ROOT / "build" / "bench" / "tools"))  # last: what the program uses comes first
RATIOS: list[tuple[str, float, float, float]] = []


@pytest.fixture(scope="session")
def large_folder() -> Path:
    return large_vault()


@pytest.fixture(scope="session")
def large(large_folder: Path) -> Iterator[Vault]:
    opened = vaults.open_with_passphrase(large_folder, demo.PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def ratio():
    """Notes what was measured against its floor: name, measured seconds, floor seconds, aim."""

    def note(name: str, measured: float, floor: float, aim: float) -> None:
        RATIOS.append((name, measured, floor, aim))

    return note


def pytest_terminal_summary(terminalreporter) -> None:
    terminalreporter.section("ratios to the floor measured in the same run")
    for name, measured, floor, aim in RATIOS:
        ratio = measured / floor
        verdict = "met" if ratio <= aim else "missed"
        unit = _unit(name, measured)
        terminalreporter.line(
            f"{name:42} {measured * unit[0]:9.2f} {unit[1]:2}  floor {floor * unit[0]:9.2f}"
            f"  ratio {ratio:5.2f}  aim {aim:.1f}  {verdict}"
        )


def _unit(name: str, measured: float) -> tuple[float, str]:
    """What to multiply a figure with, and what it then counts."""
    for word, unit in (("memory", "MB"), ("kB", "kB")):
        if word in name:
            return 1, unit
    return (1000, "ms") if measured < 5 else (1, "s")
