"""A file that is none of a vault's and keeps it from opening is named, and moved aside once the key is proved."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base import sentences
from peergroups.base.errors import VaultStray, WrongPassphrase
from peergroups.store.backup import restoring
from peergroups.store.queries import people as people_queries
from peergroups.usecases import demo, rescue, vaults

JUNK = {
    "vault.db-journal": b"junk" * 3000,
    "restore.plan": b"junk",
}
HOT = bytes.fromhex("d9d505f920a163d7") + b"\0\0\0\1" + b"\1" * 5000


ELSEWHERE = b'{"incoming": "../x", "aside": ""}'


@pytest.fixture(params=[*JUNK.items(), ("vault.db-journal", HOT), ("restore.plan", ELSEWHERE)])
def stray(request: pytest.FixtureRequest, demo_folder: Path) -> Path:
    name, body = request.param
    assert isinstance(name, str)
    (demo_folder / name).write_bytes(body)
    return demo_folder / name


def state(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_it_is_named_and_nothing_is_written(stray: Path):
    before = state(stray.parent)
    with pytest.raises(VaultStray) as caught:
        vaults.open_with_passphrase(stray.parent, demo.PASSPHRASE)
    assert caught.value.name == stray.name
    assert stray.name in sentences.sentence(caught.value)
    assert state(stray.parent) == before


def test_a_wrong_passphrase_moves_nothing(stray: Path):
    before = state(stray.parent)
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(stray.parent, "another set of five words", strays_aside=True)
    after = state(stray.parent)
    after.pop("vault.tries", None)
    assert after == before


def test_it_can_be_looked_into_as_it_lies(stray: Path):
    before = state(stray.parent)
    with closing(rescue.open_to_look(stray.parent, passphrase=demo.PASSPHRASE, second_copy=True)) as vault:
        assert people_queries.count(vault.db()) == 40
        assert rescue.older(vault) is None
    after = state(stray.parent)
    assert {name: after[name] for name in before} == before


def test_it_is_moved_aside_and_not_deleted_and_the_vault_opens_whole(stray: Path):
    body = stray.read_bytes()
    vault = vaults.open_with_passphrase(stray.parent, demo.PASSPHRASE, strays_aside=True)
    assert vault.report.set_aside
    assert people_queries.count(vault.db()) == 40
    assert vaults.check(vault) == []
    vault.close()
    assert [found.read_bytes() for found in stray.parent.glob(f"set-aside-*/{stray.name}")] == [body]
    vaults.open_with_passphrase(stray.parent, demo.PASSPHRASE).close()


def test_both_at_once_are_moved(demo_folder: Path):
    for name, body in JUNK.items():
        (demo_folder / name).write_bytes(body)
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE, strays_aside=True).close()
    assert not any((demo_folder / name).exists() for name in JUNK)


def test_what_was_unpacked_for_a_restore_goes_with_its_plan(demo_folder: Path):
    """Without a plan it would be swept, and the plan may have been ours before the disk damaged it."""
    unpacked = demo_folder / ".restore-abc"
    unpacked.mkdir()
    (unpacked / "vault.db").write_bytes(b"unpacked")
    (demo_folder / "restore.plan").write_bytes(b"junk")
    assert unpacked in restoring.incoming(demo_folder)
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE, strays_aside=True).close()
    kept = list(demo_folder.glob("set-aside-*/.restore-abc/vault.db"))
    assert [file.read_bytes() for file in kept] == [b"unpacked"]


def test_the_recovery_code_opens_it_too(demo_folder: Path):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    code = vaults.new_recovery_code(vault)
    vault.close()
    (demo_folder / "vault.db-journal").write_bytes(HOT)
    with pytest.raises(VaultStray):
        vaults.open_with_code(demo_folder, code)
    vaults.open_with_code(demo_folder, code, strays_aside=True).close()


def test_an_empty_journal_and_a_plan_of_ours_are_no_strays(demo_folder: Path):
    (demo_folder / "vault.db-journal").write_bytes(b"")
    (demo_folder / "restore.plan").write_text(json.dumps({"incoming": ".restore-x", "aside": ""}))
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    assert keys.read_copies(demo_folder)
