"""A name keeps its own order wherever it stands."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from peergroups.gui.core import i18n

ROOT = Path(__file__).resolve().parents[3]


def test_a_name_of_the_other_direction_is_isolated_in_every_window(qapp):
    i18n.speak("en")
    assert i18n.isolated("Amina M.") == "Amina M."
    assert i18n.isolated("Éloïse D.") == "Éloïse D."
    assert i18n.isolated("أبو م.") == "\u2068أبو م.\u2069"
    assert i18n.isolated("") == ""
    i18n.speak("ar")
    assert i18n.isolated("Amina M.") == "\u2068Amina M.\u2069"


@pytest.mark.parametrize(
    ("text", "name", "begins"),
    [
        ("{name} حضر", "Ana", "\u200f"),  # a Latin name would turn the sentence round
        ("{name} حضر", "\u2068Ana\u2069", ""),  # set apart, it does not
        ("حضر {name}", "Ana", ""),
        ("{name} came", "Ana", ""),
    ],
)
def test_a_sentence_keeps_its_direction_whoever_it_names_first(text, name, begins):
    said = i18n.filled(text, name=name)
    assert said == begins + text.format(name=name)


def test_no_sentence_in_arabic_begins_with_a_latin_word():
    """A label takes the direction of the first letter: the words would stand in another order."""
    texts = ET.parse(ROOT / "translations" / "peergroups_ar.ts").iter()
    said = [text for one in texts if one.tag in {"translation", "numerusform"} and (text := one.text)]
    turned = []
    for text in said:
        letters = re.sub(r"\{[a-z_]+(, plural,)?|(=\d+|zero|one|two|few|many|other) \{|%L?[n0-9]", "", text)
        ways = [way for sign in letters if (way := unicodedata.bidirectional(sign)) in {"L", "R", "AL"}]
        if {"R", "AL"} & {*ways} and ways[0] == "L" and not text.startswith("\u200f"):
            turned.append(text)
    assert len(said) > 1_000
    assert turned == ["Ctrl أو Shift"]  # two keys
