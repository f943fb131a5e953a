"""The ten-year organisation, made once and kept in build/ for the next run."""

from __future__ import annotations

from pathlib import Path

from peergroups.keys import CHEAPEST
from peergroups.store.lifecycle import opening
from peergroups.usecases import demo, vaults

ROOT = Path(__file__).resolve().parents[1]


def large_vault() -> Path:
    """Its folder: work on a copy."""
    folder = ROOT / "build" / "bench" / "large"
    if not opening.exists(folder):
        made = demo.make_large(folder, cost=CHEAPEST)
        made.set_sample(False)
        made.close()
    vaults.open_with_passphrase(
        folder, demo.PASSPHRASE
    ).close()  # each copy of an older version would take long
    return folder
