"""A secret is zeroed where it stands, whatever its letters."""

from __future__ import annotations

import pytest

from peergroups.base.wiping import wipe_bytes, wipe_text


@pytest.mark.parametrize("letters", ["five words", "fünf Wörter", "пять слов", "五個字", "five 🍎 words"])
def test_a_text_is_nought_afterwards_and_its_neighbour_is_not_touched(letters: str):
    made = "".join(list(letters))
    neighbour = "".join(list(letters))
    assert made is not neighbour
    wipe_text(made)
    assert [ord(letter) for letter in made] == [0] * len(letters)
    assert neighbour == letters


def test_bytes_are_nought_afterwards():
    made = bytes(bytearray(b"five words"))
    wipe_bytes(made)
    assert list(made) == [0] * 10


def test_what_the_whole_program_shares_is_left():
    wipe_text("a")
    wipe_text("")
    wipe_bytes(b"a")
    assert (chr(97), bytes([97])) == ("a", b"a")
