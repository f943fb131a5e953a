"""Large print: nothing smaller than 18 points on any paper. And booklets, and the size of files."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest

from peergroups import documents
from peergroups.documents import imposition
from peergroups.documents.sheets import HandoutSheet
from tests.documents.papers import HELP, every_paper
from tests.documents.tagging import operations


def letter_sizes(pdf: bytes) -> set[float]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return {
            float(operands[1])
            for page in document.pages
            for operands, operator in operations(page)
            if operator == "Tf"
        }


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("name", list(every_paper("en")))
def test_nothing_is_smaller_than_eighteen_points(name: str, code: str) -> None:
    assert min(letter_sizes(documents.draw(every_paper(code, large=True)[name]))) >= 18


def test_two_languages_are_large_too() -> None:
    assert min(letter_sizes(documents.draw(HandoutSheet("welcome", "en", second="ar", large=True)))) >= 18


def test_standard_print_is_never_below_twelve() -> None:
    assert min(letter_sizes(documents.draw(HandoutSheet("welcome", "en", help_lines=HELP)))) >= 12


def test_a_booklet_folds_into_the_right_order() -> None:
    assert imposition.folding_order(4) == [(3, 0), (1, 2)]
    assert imposition.folding_order(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]
    assert imposition.folding_order(1) == [(3, 0), (1, 2)]


@pytest.mark.parametrize("pages", range(1, 21))
def test_every_page_of_a_booklet_is_there_once(pages: int) -> None:
    order = [page for pair in imposition.folding_order(pages) for page in pair]
    assert sorted(order) == list(range(-(-pages // 4) * 4))


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_booklet_is_bound_where_its_reader_begins(code: str, paper: str) -> None:
    pdf = documents.draw_all([(HandoutSheet("welcome", code, paper=paper, large=True), 3)], booklet=True)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages) == 6, "a sheet of two sides for each copy"
        sides = [float(side) for side in document.pages[0].MediaBox[2:]]
    assert sides == ([841.89, 595.276] if paper == "a4" else [792, 612])
    with pypdfium2.PdfDocument(pdf) as read:
        left, *_ = read[0].get_textpage().get_charbox(0)
    assert (left < sides[0] / 2) == (code == "ar"), "the first page stands where the reader begins"


@pytest.mark.parametrize(("large", "least"), [(False, 12), (True, 16)])
def test_a_booklet_has_letters_of_its_own(large: bool, least: float) -> None:
    """Pages that are made smaller would have letters of seven tenths."""
    for code in ("en", "ar", "km", "zh"):
        sheet = HandoutSheet("coping-with-stress", code, help_lines=HELP, large=large)
        pdf = documents.draw_all([(sheet, 1)], booklet=True)
        assert min(letter_sizes(pdf)) >= least
        with pikepdf.open(io.BytesIO(pdf)) as document:
            drawn = [one for page in document.pages for one in operations(page)]
        assert all(float(operands[0]) >= 1 for operands, operator in drawn if operator == "cm")


def test_files_are_small() -> None:
    assert len(documents.draw(HandoutSheet("welcome", "ar", help_lines=HELP))) < 60_000
    source = (
        "---\ntitle: 我们的小组\nstate: draft\n---\n"
        + "我们每周见一次面，安静地谈谈哪些事情不容易，哪些事情帮助了我们。\n\n" * 12
    )
    assert len(documents.draw(HandoutSheet("own", "zh", source=source))) < 120_000


def test_copies_cost_next_to_nothing() -> None:
    one = len(documents.draw(HandoutSheet("welcome", "ar")))
    assert len(documents.draw_all([(HandoutSheet("welcome", "ar"), 50)])) < one * 5
