"""Names of 200 letters in many scripts on cards, labels and certificates: smaller, then in more lines, never cut."""

from __future__ import annotations

from datetime import date

import pytest

from peergroups import documents
from peergroups.documents import book
from peergroups.documents.label_sheets import LABEL_SHEETS
from peergroups.documents.sheets import CertificateSheet, NameCardsSheet, Sheet
from tests.documents import tagging

DAY = date(2028, 3, 7)
PARTS = {
    "en": "Wolfeschlegel ", "ar": "عبدالرحمن ", "ur": "عبدالستار ", "hi": "श्रीनिवासन ", "th": "สมชายทองดีสุข ",
    "km": "សុខសុភាព ", "my": "မောင်မောင် ",
    "zh": "欧阳", "ru": "Александр ", "ka": "გიორგი ", "bo": "བསྟན་འཛིན་", "am": "ኃይለሥላሴ ",
}  # fmt: skip


def named(code: str, *, spaced: bool) -> str:
    part = PARTS[code] if spaced else PARTS[code].strip()
    return (part * 200)[:200].strip()


def letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum() or ord(sign) > 0x2FFF)


def told(sheet: Sheet) -> str:
    return letters(tagging.read(documents.draw(sheet)).text)


def inside(sheet: Sheet) -> bool:
    """Whether no piece reaches over the foot of its page."""
    from peergroups.documents.text.surface import PAGE_SIZES

    laid = book.press(sheet)
    tall = PAGE_SIZES[laid.size][1]
    return all(placed.y + placed.piece.height(placed.width) <= tall for page in laid.pages for placed in page)


@pytest.mark.parametrize("spaced", [True, False])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("code", PARTS)
def test_on_cards_to_cut_out(code: str, large: bool, spaced: bool) -> None:
    name = named(code, spaced=spaced)
    sheet = NameCardsSheet("en", "R", "Tuesday circle", (name,), large=large)
    assert letters(name) in told(sheet)
    assert documents.pages_of([sheet]) == [1]
    assert inside(sheet)


@pytest.mark.parametrize("labels", LABEL_SHEETS)
@pytest.mark.parametrize("code", PARTS)
def test_on_labels_with_a_code(code: str, labels: str) -> None:
    name = named(code, spaced=True)
    sheet = NameCardsSheet("en", "R", "Tuesday circle", (name,), labels=labels, codes=("AB12",))
    assert letters(name) in told(sheet)
    kind, (page,) = LABEL_SHEETS[labels], book.press(sheet).pages
    for placed in page:
        assert placed.y >= kind.first[1]
        assert placed.y + placed.piece.height(placed.width) <= kind.first[1] + kind.size[1]


@pytest.mark.parametrize("spaced", [True, False])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("code", PARTS)
def test_on_a_certificate(code: str, large: bool, spaced: bool) -> None:
    name = named(code, spaced=spaced)
    sheet = CertificateSheet("en", "Walnut House", "Tuesday circle", name, DAY, DAY, 8, 7, DAY, large=large)
    assert letters(name) in told(sheet)
    assert documents.pages_of([sheet]) == [1]
    assert inside(sheet)
