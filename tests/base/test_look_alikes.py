"""Names with signs that show nothing, and names that look the same in two scripts."""

from __future__ import annotations

import unicodedata

import pytest

from peergroups.base import language, look_alikes

SHOW_NOTHING = [
    "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u2060", "\u2066", "\u2069", "\u202e", "\ufeff",
    "\xad",
    "\u034f", "\ufe0e", "\ufe0f", "\u180b", "\u180e", "\u3164", "\uffa0", "\u115f", "\u2800", "\U000e0020",
    "\U000e0100",
    "\U000e0061", "\U0001d173", "\u17b4",
]  # fmt: skip
NEEDED = [
    "علی‌رضا",  # Persian: two words written as one
    "می‌روم",
    "শ্যামল র‍্যাব",  # Bengali
    "ශ්‍රී ලංකා",  # Sinhala
    "അവന്‍",  # Malayalam as it was written
    "葛\U000e0100城",  # the form of a letter that a Japanese family writes
    "Ana ❤️",
    "👩‍👩‍👧 Ana",
    "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "Bo 1️⃣",
]


@pytest.mark.parametrize("sign", SHOW_NOTHING, ids=lambda sign: f"{ord(sign):04x}")
def test_what_shows_nothing_is_taken_out_of_a_name_wherever_it_stands(sign: str):
    for hidden in (f"An{sign}na", f"{sign}Anna", f"Anna{sign}", f"An{sign}{sign}na"):
        assert language.clean(hidden, lines=False) == "Anna"
        assert look_alikes.look(hidden) == look_alikes.look("Anna")


@pytest.mark.parametrize("name", NEEDED)
def test_what_a_script_or_a_picture_needs_stays(name: str):
    assert language.clean(name, lines=False) == unicodedata.normalize("NFC", name)


def test_every_sign_that_unicode_calls_invisible_format_is_taken_out():
    for point in range(0x110000):
        sign = chr(point)
        if (
            unicodedata.category(sign) == "Cf"
            and not 0x600 <= point <= 0x8FF
            and point not in {0x110BD, 0x110CD}
        ):
            if 0x13430 <= point <= 0x1345F:  # they place the signs of ancient Egypt
                continue
            assert language.clean(f"A{sign}b", lines=False) == "Ab", hex(point)


ALIKE = [
    ("Anna", "Аnna"), ("Anna", "Αnna"), ("HANA", "НАNА"), ("Ben", "Веn"), ("Coco", "Сосо"), ("Ilse", "llse"),
    ("Anna B", "Anna\u00a0B"), ("Bo", "B\u03bf"), ("Anna", "Ａｎｎａ"), ("BO", "B0"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_names_that_look_the_same_are_known_as_that(one: str, other: str):
    assert one != other
    assert look_alikes.look(one) == look_alikes.look(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Ana", "Anna"), ("José", "Jose"), ("Иван", "Ivan"), ("علي", "عمر"), ("Bo", "Jo")]
)
def test_names_that_look_different_are_not(one: str, other: str):
    assert look_alikes.look(one) != look_alikes.look(other)
