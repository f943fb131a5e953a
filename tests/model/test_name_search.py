from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.model import name_search


@pytest.mark.parametrize(
    ("typed", "name", "rank"),
    [
        ("ana", "Ana María", 0),
        ("mar", "Ana María", 1),
        ("bel", "Anabel", 2),
        ("ana x", "Ana María", None),
        ("oneill", "Sean O'Neill", 0),
        ("o neill", "Sean O’Neill", 0),
        ("o'neil", "Sean ONeill", 1),
        ("minsu", "Kim Min-su", 0),
        ("min su", "Kim Min-su", 0),
        ("jean pierre", "Jean-Pierre", 0),
        ("jeanpierre", "Jean Pierre", 0),
        ("mj", "M.J.", 0),
        ("m. j.", "MJ", 0),
        ("garcia ana", "Ana García", 0),
        ("明", "李明", 2),
        ("민수", "김민수", 2),
        ("...", "M.J.", None),
        ("", "Ana", None),
    ],
)
def test_any_part_of_a_name_is_found_signs_blanks_and_accents_aside(typed, name, rank):
    assert name_search.rank(typed, name) == rank


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("geroge", "George Nwosu"),
        ("gorge", "George"),
        ("georgge", "George"),
        ("heorge", "George"),
        ("amrlow", "Ada Marlow"),
        ("ada marlo", "Ada Marlow"),
        ("onell", "O'Neill"),
        ("Joes", "José"),
    ],
)
def test_one_slip_is_forgiven(typed, name):
    assert name_search.is_near(typed, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("grgo", "George"), ("bo", "Bob"), ("7", "8"), ("room 7", "room 8"), ("dora", "Zoë"), ("", "Ana")],
)
def test_two_slips_a_short_word_and_a_digit_are_not(typed, name):
    assert not name_search.is_near(typed, name)


@pytest.mark.parametrize("text", ["", "7", "12 3", "5-9", "٣", "?", "...", "+44 1632"])
def test_digits_and_signs_alone_are_no_name(text):
    assert not name_search.is_a_name(text)


@pytest.mark.parametrize("text", ["Dora", "M7", "李明", "🌻", "ليلى"])
def test_whatever_has_a_letter_or_a_picture_is_one(text):
    assert name_search.is_a_name(text)


@given(st.text(alphabet="abcdeéñ'’-. ", min_size=1, max_size=20))
def test_every_name_finds_itself(name):
    if name_search.parts(name):
        assert name_search.rank(name, name) == 0
        assert name_search.is_same(name, name)


@given(st.text(alphabet="abcdefgh", min_size=4, max_size=12), st.integers(0, 20), st.sampled_from("xyz"))
def test_one_letter_more_less_or_other_is_near(name, at, letter):
    at %= len(name)
    for slip in (
        name[:at] + letter + name[at:],
        name[:at] + name[at + 1 :],
        name[:at] + letter + name[at + 1 :],
    ):
        assert name_search.is_near(slip, name)
