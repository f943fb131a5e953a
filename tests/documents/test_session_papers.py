"""What is known of a session stands on its papers in the order in which it is read."""

from __future__ import annotations

import re
import subprocess
from datetime import date, time
from pathlib import Path

import pytest

from peergroups import documents
from peergroups.base import language
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
