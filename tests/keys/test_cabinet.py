from __future__ import annotations

import copy
import json
import os
import pickle
import stat
import unicodedata
from pathlib import Path
from uuid import UUID

import pytest

from peergroups import keys
from peergroups.base.errors import (
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultTooNew,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peergroups.keys import header, recovery, slots

WORDS = "walnut river candle seven boats"
OTHER = "paper lantern on the quiet lake"


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, keys.VaultKeys, str]:
    made, code = keys.create(tmp_path / "vault", WORDS, cost=keys.CHEAPEST)
    return tmp_path / "vault", made, code


def test_both_ways_in_lead_to_the_same_keys(vault):
    folder, made, code = vault
    by_words, by_code = keys.open_with_passphrase(folder, WORDS), keys.open_with_code(folder, code.lower())
    assert made.database_key == by_words.database_key == by_code.database_key
    assert made.vault_id == by_words.vault_id == keys.read_header(folder).vault_id
    assert len(made.database_key) == 32
    assert any(made.database_key)


def test_two_vaults_share_nothing(vault, tmp_path):
    _, made, code = vault
    other, other_code = keys.create(tmp_path / "other", WORDS, cost=keys.CHEAPEST)
    assert made.vault_id != other.vault_id
    assert made.database_key != other.database_key
    assert code != other_code


def test_a_wrong_passphrase_and_a_wrong_code_are_told_as_such(vault):
    folder, _, _ = vault
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, OTHER)
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, "")
    with pytest.raises(WrongRecoveryCode):
        keys.open_with_code(folder, recovery.new_code())


def test_how_the_letters_are_composed_does_not_matter(tmp_path):
    words = "el niño cruzó el río en un café ambulante"
    made, _ = keys.create(tmp_path, unicodedata.normalize("NFC", words), cost=keys.CHEAPEST)
    opened = keys.open_with_passphrase(tmp_path, unicodedata.normalize("NFD", words))
    assert opened.database_key == made.database_key


def test_a_very_long_passphrase_counts_to_its_last_letter(tmp_path):
    words = (WORDS + " ") * 20
    keys.create(tmp_path, words + "a heron", cost=keys.CHEAPEST)
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(tmp_path, words + "a hero")
    keys.open_with_passphrase(tmp_path, words + "a heron")


def test_no_vault_is_made_with_a_weak_passphrase(tmp_path):
    with pytest.raises(WeakPassphrase):
        keys.create(tmp_path / "vault", "password", cost=keys.CHEAPEST)
    assert not (tmp_path / "vault").exists()


def test_a_vault_is_never_made_over_another(vault):
    folder, _, _ = vault
    with pytest.raises(VaultExists):
        keys.create(folder, OTHER, cost=keys.CHEAPEST)
    (folder / keys.HEADER).unlink()
    with pytest.raises(VaultExists):
        keys.create(folder, OTHER, cost=keys.CHEAPEST)


def test_an_empty_folder_holds_no_vault(tmp_path):
    for ask in (
        lambda: keys.open_with_passphrase(tmp_path, WORDS),
        lambda: keys.read_header(tmp_path / "no"),
    ):
        with pytest.raises(VaultMissing):
            ask()


def test_a_new_passphrase_shuts_out_the_old_one_everywhere(vault):
    folder, made, code = vault
    keys.change_passphrase(folder, made, OTHER, cost=keys.CHEAPEST)
    assert made.generation == keys.read_header(folder).generation == 2
    assert keys.open_with_passphrase(folder, OTHER).database_key == made.database_key
    assert keys.open_with_code(folder, code).database_key == made.database_key
    (folder / keys.HEADER).unlink()
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, WORDS)


def test_a_new_recovery_code_shuts_out_the_old_one(vault):
    folder, made, code = vault
    fresh = keys.new_recovery_code(folder, made)
    assert keys.open_with_code(folder, fresh).database_key == made.database_key
    assert keys.open_with_passphrase(folder, WORDS).generation == 2
    with pytest.raises(WrongRecoveryCode):
        keys.open_with_code(folder, code)


def test_a_forgotten_passphrase_is_replaced_by_way_of_the_code(vault):
    folder, _, code = vault
    keys.change_passphrase(folder, keys.open_with_code(folder, code), OTHER, cost=keys.CHEAPEST)
    keys.open_with_passphrase(folder, OTHER)


def test_a_damaged_header_is_mended_from_its_second_copy(vault):
    folder, made, _ = vault
    good = (folder / keys.HEADER).read_bytes()
    (folder / keys.HEADER).write_bytes(good[:100] + b"?" + good[101:])
    assert keys.open_with_passphrase(folder, WORDS).database_key == made.database_key
    assert (folder / keys.HEADER).read_bytes() == good


def test_a_lost_header_and_a_lost_second_copy_are_made_again(vault):
    folder, _, _ = vault
    for name in (keys.HEADER, keys.SECOND):
        (folder / name).unlink()
        keys.open_with_passphrase(folder, WORDS)
        assert (folder / name).is_file()


def test_damage_to_both_copies_is_damage_whatever_is_typed(vault):
    folder, _, code = vault
    for name in (keys.HEADER, keys.SECOND):
        data = (folder / name).read_bytes()
        (folder / name).write_bytes(data.replace(b'"v":2', b'"v":3'))
    for words in (WORDS, OTHER):
        with pytest.raises(VaultDamaged):
            keys.open_with_passphrase(folder, words)
    with pytest.raises(VaultDamaged):
        keys.open_with_code(folder, code)


def test_a_wrong_passphrase_mends_nothing(vault):
    folder, _, _ = vault
    (folder / keys.HEADER).write_bytes(b"torn")
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, OTHER)
    assert (folder / keys.HEADER).read_bytes() == b"torn"


def test_a_file_of_another_program_is_not_written_over(vault):
    folder, _, _ = vault
    (folder / keys.HEADER).write_bytes(b'{"theirs":1}')
    with pytest.raises(VaultForeign):
        keys.open_with_passphrase(folder, WORDS)
    assert (folder / keys.HEADER).read_bytes() == b'{"theirs":1}'


def test_a_slot_put_back_into_a_newer_header_is_noticed(vault, resummed):
    folder, made, _ = vault
    old = json.loads((folder / keys.HEADER).read_bytes())
    keys.change_passphrase(folder, made, OTHER, cost=keys.CHEAPEST)
    new = json.loads((folder / keys.HEADER).read_bytes())
    taken = next(slot for slot in old["slots"] if slot["type"] == "passphrase")
    new["slots"] = [taken if slot["type"] == "passphrase" else slot for slot in new["slots"]]
    (folder / keys.HEADER).write_bytes(resummed(new))
    with pytest.raises(VaultDamaged):
        keys.open_with_passphrase(folder, WORDS)


def test_a_slot_of_another_vault_opens_nothing(vault, tmp_path, resummed):
    folder, _, _ = vault
    keys.create(tmp_path / "theirs", OTHER, cost=keys.CHEAPEST)
    ours, theirs = (json.loads((place / keys.HEADER).read_bytes()) for place in (folder, tmp_path / "theirs"))
    (folder / keys.HEADER).write_bytes(resummed(ours | {"slots": theirs["slots"]}))
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, OTHER)


@pytest.mark.parametrize("change", [{"gen": 99}, {"v": 3, "news": 1}, {"vault": "AAAAAAAAAAAAAAAAAAAAAA=="}])
def test_a_header_that_others_rewrote_never_opens(vault, change, resummed):
    folder, _, code = vault
    body = json.loads((folder / keys.HEADER).read_bytes())
    (folder / keys.HEADER).write_bytes(resummed(body | change))
    with pytest.raises((VaultDamaged, WrongPassphrase)):
        keys.open_with_passphrase(folder, WORDS)
    with pytest.raises((VaultDamaged, WrongRecoveryCode)):
        keys.open_with_code(folder, code)


def test_a_cheaper_cost_in_the_file_does_not_open(vault, resummed):
    folder, _, _ = vault
    body = json.loads((folder / keys.HEADER).read_bytes())
    body["slots"][0]["kdf"]["t"] = 3
    (folder / keys.HEADER).write_bytes(resummed(body))
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, WORDS)


def test_a_header_of_a_later_program_is_read_but_never_rewritten(vault, resummed):
    folder, made, _ = vault
    body = json.loads((folder / keys.HEADER).read_bytes()) | {"v": 3, "news": 1}
    with slots.mac_key(made.vault_id, made.master_key) as mac_key:
        body["mac"] = header._text(header._mac(mac_key, {n: v for n, v in body.items() if n != "sha256"}))
    (folder / keys.HEADER).write_bytes(resummed(body))
    assert keys.open_with_passphrase(folder, WORDS).database_key == made.database_key
    with pytest.raises(VaultTooNew):
        keys.change_passphrase(folder, made, OTHER, cost=keys.CHEAPEST)


def test_keys_change_only_the_vault_they_came_from(vault, tmp_path):
    _, made, _ = vault
    keys.create(tmp_path / "theirs", WORDS, cost=keys.CHEAPEST)
    before = (tmp_path / "theirs" / keys.HEADER).read_bytes()
    with pytest.raises(VaultForeign):
        keys.new_recovery_code(tmp_path / "theirs", made)
    assert (tmp_path / "theirs" / keys.HEADER).read_bytes() == before


def test_wiping_leaves_only_zeroes(vault):
    _, made, _ = vault
    database_key, master = made.database_key, made.master_key
    made.wipe()
    assert not any(database_key)
    assert not any(master)
    assert made.is_wiped


def test_keys_show_nothing_and_cannot_be_carried_off(vault):
    _, made, _ = vault
    assert repr(made) == str(made) == "<VaultKeys>"
    for carry in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            carry(made)


def test_the_header_tells_neither_words_nor_times(vault):
    folder, made, code = vault
    text = (folder / keys.HEADER).read_text()
    assert "walnut" not in text
    assert code[:5] not in text
    assert (
        made.vault_id.version == 4
    )  # a random id; one made from the clock would say when the vault was made
    assert made.database_key.hex() not in text
    assert isinstance(keys.read_header(folder).vault_id, UUID)


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_only_the_owner_may_read_the_files(vault):
    folder, _, _ = vault
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for name in (keys.HEADER, keys.SECOND):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
