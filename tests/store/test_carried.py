"""A vault in a folder that another program carries: its files come one by one, in any order, and the old ones stay."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from peergroups.base import paths
from peergroups.base.errors import VaultError, WrongPassphrase
from peergroups.store.queries import people as people_queries
from peergroups.usecases import demo, people, vaults
from tests.depth import FULL

WORDS = demo.PASSPHRASE
ORDERS = 40 if FULL else 4
TRIES = 1_000 if FULL else 10


@pytest.mark.parametrize("seed", range(ORDERS))
def test_files_that_come_one_by_one_open_whole_or_are_told(
    demo_folder: Path, tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
):
    """The computer that carries them knows the newest one: an older one is never opened without a word."""
    vaults.open_with_passphrase(demo_folder, WORDS).close()
    there = Path(shutil.copytree(demo_folder, tmp_path / "there"))
    vault = vaults.open_with_passphrase(demo_folder, WORDS)
    people.add(vault, {"name": "Newest"})
    vault.close()
    seen = paths.seen_file().read_bytes()
    coming = [file for file in demo_folder.iterdir() if file.is_file()]
    random.Random(seed).shuffle(coming)
    opened = 0
    for number, file in enumerate(coming):
        shutil.copyfile(file, there / file.name)
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / f"user {number}"))
        paths.seen_file().parent.mkdir(parents=True)
        paths.seen_file().write_bytes(seen)
        tried = Path(shutil.copytree(there, tmp_path / f"tried {number}"))
        try:
            again = vaults.open_with_passphrase(tried, WORDS)
        except VaultError:
            continue
        opened += 1
        assert people_queries.count(again.db()) == 41
        again.close()
    assert opened


def test_wrong_passphrases_leave_the_vault_as_it_is_and_lock_nobody_out(demo_folder: Path):
    before = {file.name: file.read_bytes() for file in demo_folder.iterdir() if file.is_file()}
    for number in range(TRIES):
        with pytest.raises(WrongPassphrase):
            vaults.open_with_passphrase(demo_folder, f"not this one, nor number {number}")
    assert {file.name: file.read_bytes() for file in demo_folder.iterdir() if file.is_file()} == before
    vaults.open_with_passphrase(demo_folder, WORDS).close()
