"""A figure that somebody wrote into the header cannot stop the computer for minutes without a question."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from peergroups.base.errors import PeerGroupsError, VaultCostly
from peergroups.keys import kdf
from peergroups.keys.kdf import DEAREST, FLOOR
from peergroups.store.backup import sealed
from peergroups.store.lifecycle import key_costs
from peergroups.usecases import backups, demo, vaults

WORDS = demo.PASSPHRASE


@pytest.fixture
def derived(monkeypatch) -> list[int]:
    """The memory of each derivation made; on a computer that takes 50 ms for the cheapest, however fast this one is."""
    made = []

    def noted(**cost):
        made.append(cost["memory_cost"])
        return Argon2id(**cost)

    monkeypatch.setattr(kdf, "Argon2id", noted)
    monkeypatch.setattr(kdf, "_seconds", lambda cost: 0.05)
    return made


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
def test_a_dearer_header_is_asked_about_before_anything_is_derived(demo_folder, derived, names):
    vault = vaults.open_with_passphrase(demo_folder, WORDS)
    backups.keep(vault)
    vault.close()
    forge(demo_folder, *names, times=100)
    derived.clear()
    with pytest.raises(VaultCostly) as told:
        vaults.open_with_passphrase(demo_folder, WORDS)
    assert derived == []
    assert told.value.seconds == 50


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
    monkeypatch.setattr(kdf, "calibrate", lambda: FLOOR)
    vaults.change_passphrase(vault, "paper lantern on the quiet lake")
    vault.close()
    vaults.open_with_passphrase(demo_folder, "paper lantern on the quiet lake").close()


def dear_backup(folder: Path, file: Path, *, times: int = 100) -> Path:
    """A backup of the vault whose header asks for more than it did."""
    vault = vaults.open_with_passphrase(folder, WORDS)
    backups.save_to(vault, file)
    vault.close()
    whole = file.read_bytes()
    with file.open("rb") as source:
        prelude = sealed.read_prelude(source)
    place = file.with_suffix(".header")
    place.mkdir()
    (place / "vault.hdr").write_bytes(prelude.header)
    forge(place, "vault.hdr", times=times)
    raw = (place / "vault.hdr").read_bytes()
    file.write_bytes(replace(prelude, header=raw).packed() + whole[len(prelude.packed()) :])
    return file


@pytest.mark.parametrize("alone", [False, True], ids=["beside its vault", "nothing to compare with"])
def test_a_dear_backup_is_asked_about_before_it_is_looked_into_or_put_back(
    demo_folder: Path, tmp_path: Path, derived: list[int], alone: bool
):
    file = dear_backup(demo_folder, tmp_path / "dear.pgbak")
    folder = tmp_path / "new" if alone else demo_folder
    for act in (
        lambda: backups.verify(file, passphrase=WORDS, beside=folder),
        lambda: backups.restore(file, folder, passphrase=WORDS),
    ):
        derived.clear()
        with pytest.raises(VaultCostly) as told:
            act()
        assert derived == []
        assert told.value.seconds == 50


@pytest.mark.usefixtures("derived")
def test_a_dear_header_of_the_vault_is_asked_about_before_a_backup_takes_its_place(
    demo_folder: Path, tmp_path: Path
):
    vault = vaults.open_with_passphrase(demo_folder, WORDS)
    backups.save_to(vault, tmp_path / "kept.pgbak")
    vault.close()
    forge(demo_folder, "vault.hdr", times=100)
    before = (demo_folder / "vault.db").read_bytes()
    with pytest.raises(VaultCostly):
        backups.restore(tmp_path / "kept.pgbak", demo_folder, passphrase=WORDS)
    assert (demo_folder / "vault.db").read_bytes() == before


def test_a_dear_backup_is_tried_where_that_is_wanted(demo_folder: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(key_costs, "LONG", 0)
    file = dear_backup(demo_folder, tmp_path / "dear.pgbak", times=1)
    with pytest.raises(VaultCostly):
        backups.verify(file, passphrase=WORDS, beside=demo_folder)
    with pytest.raises(PeerGroupsError) as told:
        backups.verify(file, passphrase=WORDS, beside=demo_folder, patiently=True)
    assert not isinstance(told.value, VaultCostly)
    vault = vaults.open_with_passphrase(demo_folder, WORDS)
    backups.save_to(vault, tmp_path / "usual.pgbak")
    vault.close()
    backups.verify(tmp_path / "usual.pgbak", passphrase=WORDS, beside=demo_folder)
