"""The recovery sheet."""

from __future__ import annotations

from datetime import date

import pytest

from peergroups import documents
from peergroups.documents.sheets import RecoverySheet
from tests.documents.conftest import ReadText

CODE = "K7QM-2XWD-9HTR-PA4V-3NCE-8FJY-6GBS-M5ZU"


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_code_reads_from_left_to_right_in_every_language(code: str, read_text: ReadText) -> None:
    pdf = documents.draw(RecoverySheet(code, "Riverside", CODE, "heron", date(2028, 3, 7)))
    text = read_text(pdf, "-raw")
    assert documents.page_count(pdf) == 1
    assert [group for group in text.split() if group in CODE.split("-")] == CODE.split("-")
    assert "heron" in text


def test_the_code_is_in_nothing_but_the_page(read_text: ReadText) -> None:
    pdf = documents.draw(RecoverySheet("en", "Riverside", CODE, "heron", date(2028, 3, 7)))
    assert b"K7QM" not in pdf
    assert b"heron" not in pdf


def test_without_a_picture_word_there_is_no_line_for_it(read_text: ReadText) -> None:
    text = read_text(documents.draw(RecoverySheet("en", "Riverside", CODE, "", date(2028, 3, 7))), "-raw")
    assert "Picture word" not in text
    assert "Made on" in text
