"""Large print: nothing smaller than 18 points on any paper. And booklets, and the size of files."""

from __future__ import annotations

import io

import pikepdf
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


@pytest.mark.parametrize(("code", "left"), [("en", [None, 0]), ("ar", [0, None])])
def test_a_booklet_is_bound_where_its_reader_begins(code: str, left: list[int | None]) -> None:
    paper = HandoutSheet("welcome", code, large=True)
    pdf = documents.draw_all([(paper, 3)], booklet=True)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages) == 6, "a sheet of two sides for each copy"
        assert [float(side) for side in document.pages[0].MediaBox[2:]] == [841.89, 595.276]
        places = [
            float(operands[4]) for operands, operator in operations(document.pages[0]) if operator == "cm"
        ]
    assert (places[0] < 400) == (left[0] == 0)


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
