"""The contact sheet: no number is broken, in standard and in large print."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from peergroups import documents
from peergroups.documents import book
from peergroups.documents.sheets import (
    Contact,
    ContactSheet,
    FlyerSheet,
    HandoutSheet,
    HelpCardSheet,
    HelpLine,
    Service,
    Sheet,
)
from peergroups.documents.text.paragraph import Paragraph
from peergroups.usecases import printing
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


def _places(pdf: bytes) -> dict[str, float]:
    """How far from the left the first letter of each of these hours stands."""
    found: dict[str, float] = {}
    with pypdfium2.PdfDocument(pdf) as read:
        for page in read:
            text = page.get_textpage()
            signs = [text.get_text_range(at, 1) for at in range(text.count_chars())]
            for at in range(len(signs) - 4):
                if (word := "".join(signs[at : at + 5])) in {"09:00", "17:00"}:
                    found.setdefault(word, text.get_charbox(at)[0])
    return found


@pytest.mark.parametrize("code", ["ar", "fa", "ur", "ps", "he"])
@pytest.mark.parametrize("typed", ["09:00-17:00", "09:00 - 17:00", "09:00–17:00"])
def test_hours_are_read_from_the_right_where_all_else_is(code: str, typed: str) -> None:
    word = "א" if code == "he" else "من"
    line = HelpLine(word, "116 123", hours=typed)
    source = f"---\ntitle: {word}\nstate: draft\nplaceholders: help_lines\n---\n"
    card = HelpCardSheet(code, word, (Service(word, phone="116", hours=typed),))
    sheets: tuple[Sheet, ...] = (
        *([card] if code != "he" else []),  # else it is in English
        HandoutSheet("own", code, source=source + "{help_lines}", help_lines=(line,)),
        HandoutSheet("own", code, source=source + f"{word} {typed}"),
    )
    for sheet in sheets:
        at = _places(documents.draw(sheet))
        assert at["09:00"] > at["17:00"], sheet


def test_hours_stand_from_left_to_right_in_english() -> None:
    at = _places(
        documents.draw(HelpCardSheet("en", "R", (Service("A", phone="116", hours="09:00 - 17:00"),)))
    )
    assert at["09:00"] < at["17:00"]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("code", printing.languages())
def test_the_running_head_of_the_contact_sheet_is_whole_and_on_the_page(code: str, large: bool) -> None:
    many = tuple(Contact(f"{number} {one.name}", LONG) for number in range(20) for one in PEOPLE)
    laid = book.press(ContactSheet(code, "Riverside", "Tuesday circle", many, DAY, large=large))
    heads = [page[at] for page in laid.pages[1:] for at in range(len(page)) if page[at].y < 50]
    assert heads
    for head in heads:
        assert isinstance(head.piece, Paragraph)
        assert "Tuesday circle" in head.piece.words
        assert head.y >= 14  # points that printers leave white
        assert large or code == "km" or "…" not in head.piece.words  # whose lines are high
