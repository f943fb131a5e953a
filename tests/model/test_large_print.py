"""Whether somebody needs large print, by what was written of what makes it easier for them."""

import pytest

from peergroups.model.large_print import wants_large_print


@pytest.mark.parametrize(
    "text",
    ["Large print, please", "sits near the door; LARGE LETTERS", "Letra grande", "Gros caractères", "خط كبير",
     "Große Schrift", "крупный шрифт", "chữ lớn", "大字", "18 pt"],
)  # fmt: skip
def test_large_print_is_known_by_its_words(text: str):
    assert wants_large_print(text)


@pytest.mark.parametrize("text", ["", "a large chair", "print nothing", "big family", "wheelchair"])
def test_nothing_else_is_taken_for_it(text: str):
    assert not wants_large_print(text)
