"""A figure that somebody wrote into the header cannot stop the computer for minutes without a question."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from pathlib import Path

import pytest

from peergroups.base.errors import PeerGroupsError, VaultCostly
from peergroups.keys.kdf import DEAREST, FLOOR
from peergroups.store.lifecycle import key_costs
from peergroups.usecases import backups, demo, vaults

WORDS = demo.PASSPHRASE


def forge(folder: Path, *names: str, times: int) -> None:
    """The same header with a dearer passphrase, and its checksum as it must be."""
    for name in names:
        told = json.loads((folder / name).read_bytes())
        del told["sha256"]
        for slot in told["slots"]:
            if slot["type"] == "passphrase":
                slot["kdf"]["m"] = min(slot["kdf"]["m"] * times, DEAREST.memory_kib)
                slot["kdf"]["t"] = DEAREST.passes
        plain = json.dumps(told, sort_keys=True, separators=(",", ":"))
        told["sha256"] = _digest(plain)
        (folder / name).write_text(json.dumps(told, sort_keys=True, separators=(",", ":")))


def _digest(plain: str) -> str:
    return base64.b64encode(hashlib.sha256(plain.encode()).digest()).decode()


@pytest.mark.parametrize("names", [("vault.hdr",), ("vault.hdr", "vault.hdr.bak")], ids=["one", "both"])
def test_a_dearer_header_is_asked_about_before_anything_is_derived(demo_folder, names):
    vault = vaults.open_with_passphrase(demo_folder, WORDS)
    backups.keep(vault)
    vault.close()
    forge(demo_folder, *names, times=100)
    before = time.monotonic()
    with pytest.raises(VaultCostly) as told:
        vaults.open_with_passphrase(demo_folder, WORDS)
    assert time.monotonic() - before < 3
    assert told.value.seconds > 5


def test_it_is_tried_when_that_is_wanted_and_is_damage_then(demo_folder, monkeypatch):
    monkeypatch.setattr(key_costs, "LONG", 0)
    forge(demo_folder, "vault.hdr", times=1)
    with pytest.raises(VaultCostly):
        vaults.open_with_passphrase(demo_folder, WORDS)
    with pytest.raises(PeerGroupsError) as told:
        vaults.open_with_passphrase(demo_folder, WORDS, patiently=True)
    assert not isinstance(told.value, VaultCostly)


def test_a_passphrase_made_on_a_faster_computer_is_no_reason_to_ask(demo_folder, monkeypatch):
    """Its header costs more than that in the backups, and is done within a few seconds."""
    vault = vaults.open_with_passphrase(demo_folder, WORDS)
    backups.keep(vault)
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: FLOOR)
    vaults.change_passphrase(vault, "paper lantern on the quiet lake")
    vault.close()
    vaults.open_with_passphrase(demo_folder, "paper lantern on the quiet lake").close()
