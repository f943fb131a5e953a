"""The group agreement on paper."""

from __future__ import annotations

from datetime import date

import pytest

from peergroups import documents
from peergroups.documents.content import library
from peergroups.documents.sheets import AgreementSheet
from tests.documents.conftest import ReadText, plain_words


@pytest.mark.parametrize("code", ["en", "es", "fr", "ar"])
def test_the_usual_items_stand_on_it(code: str, read_text: ReadText) -> None:
    found = plain_words(read_text(documents.draw(AgreementSheet(code, "Riverside", "Tuesday circle"))))
    for item in library.words(code).texts("agreement.items"):
        assert set(plain_words(item)) <= set(found)


def test_a_groups_own_items_are_printed_as_typed(read_text: ReadText) -> None:
    own = ("We bring **tea**.", "Nobody is <b>late</b>\nbut if so, we wait.", "  ")
    text = read_text(documents.draw(AgreementSheet("en", "", "", items=own, signatures=0)))
    assert "We bring **tea**." in text
    assert "<b>late</b>" in text
    assert "2." in text
    assert "3." not in text
    assert "You may pass" not in text
    assert "Signatures" not in text


def test_a_known_date_is_already_written(read_text: ReadText) -> None:
    text = read_text(documents.draw(AgreementSheet("es", "", "", date=date(2028, 3, 7))))
    assert "martes, 7 de marzo de 2028" in text


def test_a_very_long_item_runs_over_the_page(read_text: ReadText) -> None:
    text = "word " * 1500
    pdf = documents.draw(AgreementSheet("en", "", "", items=(text,)))
    assert documents.page_count(pdf) > 2
    assert read_text(pdf).split().count("word") == 1500
