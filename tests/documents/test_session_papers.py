"""What is known of a session stands on its papers in the order in which it is read."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from peergroups import documents
from peergroups.base import language, paths
from peergroups.documents.content import library
from peergroups.documents.sheets import Promise, SessionRecordSheet, Sheet

DAY = date(2028, 3, 7)


@pytest.fixture
def places(tmp_path: Path):
    """The words of a paper as it shows them, each with how far right it stands."""

    def find(sheet: Sheet) -> dict[str, float]:
        file = tmp_path / "paper.pdf"
        file.write_bytes(documents.draw_all([(sheet, 1)]))
        asked = ["pdftotext", "-bbox", str(file), "-"]
        told = subprocess.run(asked, capture_output=True, check=True).stdout.decode()
        return {word: float(at) for at, word in re.findall(r'xMin="([\d.]+)".*>(.*)</word>', told)}

    return find


def record(code: str) -> SessionRecordSheet:
    names, promise = ("Ana", "ليلى", "Carlos"), Promise("telephone", DAY, "Emeka")
    return SessionRecordSheet(code, "", "", DAY, time(18, 30), 90, "", names, promises=(promise,))


@pytest.mark.parametrize("code", ["ar", "ps", "en"])
def test_latin_words_in_a_sentence_of_ours_stand_in_its_order(code: str, places):
    found = {word.strip("(),"): at for word, at in places(record(code)).items()}
    for first, second in (("telephone", "Emeka"), ("Ana", "Carlos")):
        assert (found[first] > found[second]) == language.is_rtl(code), first


@pytest.mark.parametrize("code", sorted(file.stem for file in paths.resource("papers").glob("*.toml")))
def test_guests_stand_apart_from_those_of_the_register(code: str):
    words = library.words(code)
    with_guests = words("session_record.counts", here=11, guests=3, away=6, unmarked=4)
    without = words("session_record.counts", here=11, guests=0, away=6, unmarked=4)
    told = [language.format_number(number, code) for number in (11, 3, 6, 4)]
    assert [at for at in map(with_guests.find, told) if at < 0] == [], with_guests
    assert told[1] not in without, without


def test_the_record_says_people_and_guests():
    words = library.words("en")
    assert words("session_record.counts", here=11, guests=3, away=1, unmarked=2) == (
        "11 here and 3 guests, 1 away, 2 not marked."
    )
    assert words("session_record.counts", here=1, guests=1, away=0, unmarked=0) == (
        "1 here and 1 guest, nobody away."
    )


@pytest.mark.parametrize("begun", ["What we did\n", "What we did:\n\n", ""])
def test_a_heading_that_the_note_begins_with_is_printed_once(tmp_path: Path, begun: str):
    file = tmp_path / "paper.pdf"
    file.write_bytes(documents.draw_all([(replace(record("en"), happened=f"{begun}We read a poem."), 1)]))
    said = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout.decode()
    assert said.count("What we did") == 1
    assert "We read a poem." in said
