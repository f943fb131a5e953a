"""The passphrase that opened the vault is in nobody's memory any more; the keys are looked for in `test_canary.py`."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from peergroups.keys import CHEAPEST
from peergroups.usecases import vaults

PASSPHRASE = "quiet heron walks seven stones"
KEPT = {"name": "Walnut", "country": "GB", "zone": "Europe/London", "language": "en", "paper": "a4"}

pytestmark = pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="memory is read from /proc")


def counted(tmp_path: Path, *mode: str) -> list[dict[str, int]]:
    folder = tmp_path / "vault"
    vaults.begin(folder, PASSPHRASE, KEPT, cost=CHEAPEST)[0].close()
    xdg = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("memory.py")), str(folder), *mode],
        input=bytes(byte ^ 0x55 for byte in PASSPHRASE.encode()).hex() + "\n",
        env={**os.environ, **xdg, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return [ast.literal_eval(line) for line in done.stdout.splitlines() if line.startswith("{")]


def test_no_copy_of_the_passphrase_is_left_once_the_vault_is_open_nor_after_the_lock(tmp_path):
    """Measured, not promised: Python and Qt may leave copies of a text until their memory is used again."""
    while_open, after = counted(tmp_path)
    assert sum(while_open.values()) <= 2
    assert sum(after.values()) == 0


def test_a_passphrase_kept_by_mistake_is_found(tmp_path):
    _, after = counted(tmp_path, "keep")
    assert after["utf-8"] >= 1
