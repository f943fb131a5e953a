"""Several people, each with a way in of their own; the recovery sheet; the keychain; vaults of version 1."""

from __future__ import annotations

import hashlib
import json
import shutil
import unicodedata
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import (
    RuleBroken,
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peergroups.keys import KdfCost, cabinet, header, kdf, slots
from peergroups.keys.opened import PURPOSES

WORDS = "walnut river candle seven boats"
OTHER = "paper lantern on the quiet lake"
THIRD = "seventeen goats crossed a bridge"
GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, keys.VaultKeys, str]:
    made, code = keys.create(tmp_path / "vault", WORDS, cost=keys.CHEAPEST, label="heron")
    return tmp_path / "vault", made, code


def add(folder: Path, made: keys.VaultKeys, words: str = OTHER, label: str = "kettle") -> bytes:
    return keys.add_passphrase(folder, made, words, label=label, cost=keys.CHEAPEST)


def test_each_person_opens_with_their_own_and_it_is_known_who(vault):
    folder, made, code = vault
    theirs = add(folder, made)
    first, second = (keys.open_with_passphrase(folder, words) for words in (WORDS, OTHER))
    assert (first.slot_id, second.slot_id) == (made.slot_id, theirs)
    assert first.database_key == second.database_key
    assert keys.open_with_code(folder, code).slot_id not in {made.slot_id, theirs}
    assert keys.read_header(folder).labels == ("heron", "kettle")


def test_a_picture_word_tells_which_way_to_try_with_one_derivation(vault, monkeypatch):
    folder, made, _ = vault
    theirs = add(folder, made)
    derived = []
    real = kdf.from_passphrase

    def counted(*given):
        derived.append(1)
        return real(*given)

    monkeypatch.setattr(kdf, "from_passphrase", counted)
    assert keys.open_with_passphrase(folder, OTHER, slot_id=theirs).slot_id == theirs
    assert len(derived) == 1
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, OTHER, slot_id=made.slot_id)


def test_changing_ones_own_passphrase_leaves_the_others_alone(vault):
    folder, made, code = vault
    theirs = add(folder, made)
    second = keys.open_with_passphrase(folder, OTHER)
    keys.change_passphrase(folder, second, THIRD, cost=keys.CHEAPEST)
    assert keys.open_with_passphrase(folder, THIRD).slot_id == theirs
    assert keys.open_with_passphrase(folder, WORDS).slot_id == made.slot_id
    keys.open_with_code(folder, code)
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, OTHER)
    assert keys.read_header(folder).labels == ("heron", "kettle")


def test_the_recovery_sheet_must_say_whose_passphrase_it_renews(vault):
    folder, made, code = vault
    theirs = add(folder, made)
    opened = keys.open_with_code(folder, code)
    with pytest.raises(RuleBroken, match=r"keys\.no_such_way"):
        keys.change_passphrase(folder, opened, THIRD, cost=keys.CHEAPEST)
    keys.change_passphrase(folder, opened, THIRD, slot_id=theirs, cost=keys.CHEAPEST)
    assert keys.open_with_passphrase(folder, THIRD).slot_id == theirs


def test_who_was_removed_stays_out_and_the_last_passphrase_stays(vault):
    folder, made, _ = vault
    theirs = add(folder, made)
    keys.remove_slot(folder, made, theirs)
    (folder / keys.HEADER).unlink()  # nor does the second copy let them in
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(folder, OTHER)
    for last in (made.slot_id, keys.read_header(folder).slots[-1].id):
        with pytest.raises(RuleBroken, match=r"keys\.last_way_in"):
            keys.remove_slot(folder, made, last)
    with pytest.raises(RuleBroken, match=r"keys\.no_such_way"):
        keys.remove_slot(folder, made, theirs)


def test_a_picture_word_is_one_of_ours_and_nobody_elses(vault):
    folder, made, _ = vault
    with pytest.raises(RuleBroken, match=r"keys\.label_taken"):
        add(folder, made, label="heron")
    with pytest.raises(ValueError, match="ana"):
        add(folder, made, label="ana")
    with pytest.raises(WeakPassphrase):
        add(folder, made, words="password")
    keys.set_label(folder, made, made.slot_id, "owl")
    assert keys.read_header(folder).labels == ("owl",)
    assert keys.open_with_passphrase(folder, WORDS).slot_id == made.slot_id
    assert len(set(keys.LABELS)) == 64
    assert keys.free_label(frozenset(keys.LABELS[1:])) == keys.LABELS[0]


def test_thirty_two_ways_in_and_no_more(vault, monkeypatch):
    folder, made, _ = vault
    monkeypatch.setattr(kdf, "from_passphrase", lambda *_: bytearray(b"k" * 32))
    for label in [name for name in keys.LABELS if name != "heron"][: header.MOST_SLOTS - 2]:
        add(folder, made, label=label)
    with pytest.raises(RuleBroken, match=r"keys\.too_many_ways"):
        add(folder, made, label="whale")
    with pytest.raises(RuleBroken, match=r"keys\.too_many_ways"):
        keys.add_keychain(folder, made)
    assert (folder / keys.HEADER).stat().st_size < 20_000


def test_the_keychain_opens_and_is_never_the_only_way(vault, resummed):
    folder, made, _ = vault
    slot_id, secret = keys.add_keychain(folder, made)
    opened = keys.open_with_keychain(folder, secret)
    assert (opened.slot_id, opened.database_key) == (slot_id, made.database_key)
    _, fresh = keys.add_keychain(folder, made, replacing=slot_id)
    with pytest.raises(WrongPassphrase):
        keys.open_with_keychain(folder, secret)
    keys.open_with_keychain(folder, fresh)
    body = json.loads((folder / keys.HEADER).read_bytes())
    body["slots"] = [slot for slot in body["slots"] if slot["type"] == "keychain"]
    with pytest.raises(VaultDamaged):
        header.parse(resummed(body))


def test_asking_again_tries_ones_own_slot_only(vault):
    folder, made, _ = vault
    theirs = add(folder, made)
    assert keys.opens_slot(folder, made, WORDS, slot_id=made.slot_id)
    assert not keys.opens_slot(folder, made, OTHER, slot_id=made.slot_id)
    assert keys.opens_slot(folder, made, OTHER, slot_id=theirs)


def test_weak_ways_are_known(vault):
    folder, made, _ = vault
    assert keys.weak_slots(folder, today=kdf.FLOOR) == (made.slot_id,)
    strong = keys.add_passphrase(folder, made, OTHER, label="owl", cost=KdfCost(64 * 1024, 3, 1))
    assert keys.weak_slots(folder, today=kdf.FLOOR) == (made.slot_id,)
    assert strong in keys.weak_slots(folder, today=KdfCost(256 * 1024, 3, 4))


def test_the_seals_keys_differ_by_purpose_and_vault(vault, tmp_path):
    _, made, _ = vault
    other, _ = keys.create(tmp_path / "other", WORDS, cost=keys.CHEAPEST)
    found = [bytes(one.derive(purpose)) for one in (made, other) for purpose in PURPOSES]
    assert len(set(found)) == len(found) == 8
    with pytest.raises(KeyError):
        made.derive("everything")
    made.wipe()
    assert not any(made.root_key)


def test_letters_composed_either_way_and_five_hundred_of_them_open(tmp_path):
    words = ("ñandú café über Ångström " * 22)[:500]
    assert len(words) == 500
    composed, decomposed = (unicodedata.normalize(form, words) for form in ("NFC", "NFD"))
    assert composed != decomposed
    made, _ = keys.create(tmp_path, composed, cost=keys.CHEAPEST)
    assert keys.open_with_passphrase(tmp_path, decomposed).database_key == made.database_key
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase(tmp_path, composed[:-1])


@pytest.fixture
def first_version(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A header as version 1 of the program wrote it, kept for ever."""
    folder = tmp_path / "first"
    folder.mkdir()
    shutil.copy(GOLDEN / "version_1.hdr", folder / keys.HEADER)
    return folder, json.loads((GOLDEN / "version_1.json").read_text())


def test_a_header_of_version_1_opens_for_ever(first_version):
    folder, told = first_version
    before = (folder / keys.HEADER).read_bytes()
    by_words = keys.open_with_passphrase(folder, told["passphrase"])
    by_code = keys.open_with_code(folder, told["code"])
    for opened in (by_words, by_code):
        assert hashlib.sha256(opened.database_key).hexdigest() == told["database_key_sha256"]
        assert str(opened.vault_id) == told["vault"]
    assert (folder / keys.HEADER).read_bytes() == before, "reading changes nothing"
    assert not keys.read_header(folder).rotates


def test_a_header_of_version_1_becomes_version_2_at_its_first_change(first_version):
    folder, told = first_version
    opened = keys.open_with_passphrase(folder, told["passphrase"])
    keys.change_passphrase(folder, opened, OTHER, cost=keys.CHEAPEST)
    body = json.loads((folder / keys.HEADER).read_bytes())
    assert (body["v"], body["min_reader"], body["gen"]) == (2, 2, 2)
    assert keys.open_with_passphrase(folder, OTHER).database_key == opened.database_key
    assert keys.open_with_code(folder, told["code"]).database_key == opened.database_key
    with pytest.raises(RuleBroken, match=r"keys\.slots_of_version_1"):
        keys.begin_rotation(folder, opened)
    code = keys.new_recovery_code(folder, opened)
    keys.begin_rotation(folder, opened)
    keys.open_with_code(folder, code)
    with pytest.raises(WrongRecoveryCode):
        keys.open_with_code(folder, told["code"])


def test_version_1_may_read_what_it_would_lose_nothing_of(first_version):
    folder, told = first_version
    opened = keys.open_with_passphrase(folder, told["passphrase"])
    found = cabinet.load(folder)
    assert found.least_reader == 1
    with slots.mac_key(opened.vault_id, opened.master_key) as key:
        body = json.loads(found.sealed(key))
    assert (body["v"], body["min_reader"]) == (2, 1)


def test_a_header_of_version_2_with_everything_in_it_opens_for_ever(tmp_path):
    told = json.loads((GOLDEN / "version_2.json").read_text())
    shutil.copy(GOLDEN / "version_2.hdr", tmp_path / keys.HEADER)
    ways = [
        *(keys.open_with_passphrase(tmp_path, words) for words in told["passphrases"]),
        keys.open_with_code(tmp_path, told["code"]),
        keys.open_with_keychain(tmp_path, bytes.fromhex(told["keychain"])),
    ]
    for opened in ways:
        assert str(opened.vault_id) == told["vault"]
        assert [_sum(key) for key in keys.database_keys(opened)] == told["database_keys_sha256"]
        assert [_sum(key) for key in keys.retired_keys(tmp_path, opened)] == told["retired_sha256"]
        assert {name: _sum(opened.derive(name)) for name in PURPOSES} == told["derived_sha256"]
    assert keys.read_header(tmp_path).labels == ("heron", "owl")


def _sum(key: bytearray) -> str:
    return hashlib.sha256(key).hexdigest()
