from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups.base.errors import WeakPassphrase
from peergroups.keys import passphrase


def test_a_generated_passphrase_is_five_words_and_strong():
    for _ in range(50):
        words = passphrase.generate()
        assert len(words.split(" ")) == passphrase.WORDS
        assert passphrase.check_strength(words).is_acceptable


def test_generated_passphrases_differ_and_come_from_the_long_list():
    assert len(passphrase._word_list()) == 7776
    assert len({passphrase.generate() for _ in range(100)}) == 100


@pytest.mark.parametrize("typed", ["", "a", "Tr0ub4dor&3", "fourteen signs", "ﬁfteen"])
def test_less_than_fifteen_signs_is_too_short(typed: str):
    with pytest.raises(WeakPassphrase) as caught:
        passphrase.require_acceptable(typed)
    assert caught.value.code == "passphrase.too_short"


@pytest.mark.parametrize(
    "typed",
    [
        "aaaaaaaaaaaaaaaaaaaa",
        "                    ",
        "passwordpassword",
        "qwertyuiopasdfghjkl",
        "1234567890123456",
        "peer support group 2024",
        "PeerGroups facilitator",
        "a\udc80" * 20,
    ],
)
def test_long_but_common_is_refused(typed: str):
    with pytest.raises(WeakPassphrase) as caught:
        passphrase.require_acceptable(typed)
    assert caught.value.code == "passphrase.too_common"


@pytest.mark.parametrize(
    "typed",
    [
        "walnut river candle seven boats",
        "the heron walks slowly home",
        "قارب صغير يعبر النهر ليلا",
        "乌鸦在河边喝水看见一只很大的白色苹果树",
    ],
)
def test_a_few_uncommon_words_are_enough_in_any_script(typed: str):
    passphrase.require_acceptable(typed)


def test_advice_names_what_is_weak():
    assert passphrase.check_strength("abcabcabcabcabcabc").code == "passphrase.repeats"
    assert passphrase.check_strength("short one").code == "passphrase.too_short"
    assert passphrase.check_strength("short one").score < 3


def test_composed_and_decomposed_letters_are_one_passphrase():
    words = "el niño café über straße ①"
    forms = {unicodedata.normalize(form, words) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert len(forms) > 1
    assert len({passphrase.as_bytes(form) for form in forms}) == 1


def test_no_passphrase_is_cut_short():
    assert passphrase.as_bytes("x" * 500) != passphrase.as_bytes("x" * 499)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(), max_size=90))
def test_any_text_gets_a_score(typed: str):
    strength = passphrase.check_strength(typed)
    assert 0 <= strength.score <= 4
    assert strength.code.startswith("passphrase.")


@pytest.mark.parametrize(
    "typed",
    [
        "Correct Horse Battery Staple",
        "our father, who art in heaven!",
        "Padre nuestro que estás en los cielos",
        "godgrantmetheserenity1",
        "what is said here stays here",
    ],
)
def test_phrases_everybody_knows_are_refused(typed: str):
    with pytest.raises(WeakPassphrase) as caught:
        passphrase.require_acceptable(typed)
    assert caught.value.code == "passphrase.too_common"


def test_a_known_phrase_with_enough_beside_it_is_accepted():
    passphrase.require_acceptable("one day at a time walnut kettle orchid")


def test_the_organisations_own_name_counts_for_nothing():
    words = "Walnut House Riverbank x7"
    passphrase.require_acceptable(words)
    with pytest.raises(WeakPassphrase):
        passphrase.require_acceptable(words, known=["Walnut House Riverbank"])
