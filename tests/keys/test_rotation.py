"""Changing the keys when somebody leaves: all who stay get in, who left does not, even with an old header."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import DiskFull, VaultDamaged, VaultForeign, WrongPassphrase
from peergroups.keys import header, header_files, slots
from peergroups.keys.opened import PURPOSES

WORDS = "walnut river candle seven boats"
OTHER = "paper lantern on the quiet lake"


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, keys.VaultKeys, str]:
    folder = tmp_path / "vault"
    made, code = keys.create(folder, WORDS, cost=keys.CHEAPEST, label="heron")
    keys.add_passphrase(folder, made, OTHER, label="owl", cost=keys.CHEAPEST)
    return folder, made, code


def test_all_who_stay_get_in_before_during_and_after(vault):
    folder, made, code = vault
    _, secret = keys.add_keychain(folder, made)
    old = bytes(made.database_key)
    new = bytes(keys.begin_rotation(folder, made))
    for opened in (
        keys.open_with_passphrase(folder, WORDS),
        keys.open_with_passphrase(folder, OTHER),
        keys.open_with_code(folder, code),
        keys.open_with_keychain(folder, secret),
    ):
        assert tuple(map(bytes, keys.database_keys(opened))) == (old, new)
    keys.finish_rotation(folder, made)
    for opened in (made, keys.open_with_passphrase(folder, OTHER), keys.open_with_code(folder, code)):
        assert tuple(map(bytes, keys.database_keys(opened))) == (new,)
        assert tuple(map(bytes, keys.retired_keys(folder, opened))) == (old,)
    keys.drop_retired(folder, made)
    assert keys.retired_keys(folder, made) == ()


def test_who_left_with_a_copy_of_the_header_cannot_read_what_comes_after(vault, tmp_path):
    """The master key they knew neither opens the new header nor any key in it."""
    folder, made, _ = vault
    shutil.copytree(folder, tmp_path / "taken")
    theirs = keys.open_with_passphrase(tmp_path / "taken", OTHER)
    keys.remove_slot(folder, made, theirs.slot_id)
    keys.begin_rotation(folder, made)
    keys.finish_rotation(folder, made)
    new = header.parse(header_files.read(folder / keys.HEADER))
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, OTHER)
    for entry in new.keys:
        with pytest.raises(VaultDamaged):
            slots.inner_key(new.vault_id, theirs.master_key, entry)
    old = header.parse(header_files.read(tmp_path / "taken" / keys.HEADER))
    assert {slot.box for slot in old.slots} & {slot.box for slot in new.slots} == set()


def test_begun_twice_it_is_the_same_key_and_may_be_given_up(vault):
    folder, made, _ = vault
    old = bytes(made.database_key)
    pending = bytes(keys.begin_rotation(folder, made))
    after_a_kill = keys.open_with_passphrase(folder, WORDS)
    assert bytes(keys.begin_rotation(folder, after_a_kill)) == pending
    keys.abandon_rotation(folder, after_a_kill)
    keys.abandon_rotation(folder, after_a_kill)
    again = keys.open_with_passphrase(folder, OTHER)
    assert tuple(map(bytes, keys.database_keys(again))) == (old,)
    keys.finish_rotation(folder, again)
    assert bytes(again.database_key) == old


def test_the_audit_and_anchor_keys_outlive_a_change_and_the_backup_key_does_not(vault):
    folder, made, code = vault
    before = {purpose: bytes(made.derive(purpose)) for purpose in PURPOSES}
    for _ in range(2):
        keys.begin_rotation(folder, made)
        keys.finish_rotation(folder, made)
    for opened in (made, keys.open_with_code(folder, code)):
        same = {purpose for purpose in before if bytes(opened.derive(purpose)) == before[purpose]}
        assert same == {"anchor mac", "aside", "audit mac"}


def test_a_header_that_travelled_opens_by_passphrase_and_by_code(vault):
    folder, made, code = vault
    raw = (folder / keys.HEADER).read_bytes()
    keys.begin_rotation(folder, made)
    keys.finish_rotation(folder, made)
    (old,) = keys.retired_keys(folder, made)
    assert keys.open_header_bytes(raw, passphrase=OTHER).database_key == old
    assert keys.open_header_bytes(raw, code=code).database_key == old
    assert keys.told_header_bytes(raw).labels == ("heron", "owl")
    with pytest.raises(WrongPassphrase):
        keys.open_header_bytes(raw, passphrase="seventeen goats crossed a bridge")


def test_a_lost_pair_is_put_back_from_a_backup_of_the_same_keys_only(vault, tmp_path):
    folder, made, _ = vault
    raw = (folder / keys.HEADER).read_bytes()
    for name in (keys.HEADER, keys.SECOND):
        (folder / name).write_bytes(b"torn")
    assert keys.read_copies(folder) == ()
    other, _ = keys.create(tmp_path / "other", WORDS, cost=keys.CHEAPEST)
    with pytest.raises(VaultForeign):
        keys.put_header(folder, raw, other)
    keys.put_header(folder, raw, keys.open_header_bytes(raw, passphrase=WORDS))
    assert keys.read_copies(folder) == (raw, raw)
    assert keys.open_with_passphrase(folder, OTHER).database_key == made.database_key


def test_a_disk_that_fails_while_keys_change_leaves_the_old_ones(vault, monkeypatch):
    folder, made, _ = vault

    def failing(*_: object) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patched:
        patched.setattr(header_files, "_replace", failing)
        with pytest.raises(DiskFull):
            keys.begin_rotation(folder, made)
    assert made.pending_key is None
    assert keys.opens_slot(folder, made, WORDS, slot_id=made.slot_id)
