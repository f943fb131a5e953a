"""The contact sheet: no number is broken, in standard and in large print."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from peergroups import documents
from peergroups.documents.sheets import Contact, ContactSheet, FlyerSheet, HelpCardSheet, Service
from tests.documents.conftest import ReadText

LONG = "+44 20 7946 0958 12"
PEOPLE = tuple(
    Contact(name, LONG, "evenings, by text message", "Bo +1 555 010 0143")
    for name in ("Ana Almeida", "Wilhelmina Featherstonehaugh", "김민수")
)
UNSEEN = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2068\u2069")) | {0xA0: " "}
DAY = date(2028, 3, 7)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("code", ["en", "ar", "de", "km"])
def test_no_telephone_number_is_broken(code: str, paper: str, large: bool) -> None:
    sheet = ContactSheet(code, "Riverside", "Circle", PEOPLE, DAY, paper=paper, large=large)
    with pypdfium2.PdfDocument(documents.draw(sheet)) as read:
        lines = "".join(page.get_textpage().get_text_range() for page in read).translate(UNSEEN)
    assert lines.count(LONG) == len(PEOPLE)
    assert lines.count("+1 555 010 0143") == len(PEOPLE)


@pytest.mark.parametrize("large", [False, True])
def test_nor_on_a_help_card_and_on_the_strips_of_a_flyer(large: bool, read_text: ReadText) -> None:
    card = HelpCardSheet("en", "Riverside", (Service("Night line of the county", phone=LONG),), large=large)
    flyer = FlyerSheet("en", "Riverside", "Circle", contacts=PEOPLE[:1], large=large)
    assert LONG in read_text(documents.draw(card))
    assert read_text(documents.draw(flyer)).count(LONG) >= 2
