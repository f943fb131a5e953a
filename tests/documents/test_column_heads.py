"""The words above a column are whole, however narrow it is."""

from __future__ import annotations

import pytest

from peergroups import documents
from peergroups.documents.content import library
from tests.documents.conftest import ReadText
from tests.documents.papers import every_paper

HEADS = {
    "diary": ("diary.day", "diary.mood", "diary.sleep", "diary.good"),
    "plan": ("session_plan.minutes", "session_plan.what", "session_plan.materials"),
    "sign-in": ("sign_in.number", "sign_in.name", "sign_in.here", "sign_in.new", "sign_in.phone"),
}


@pytest.mark.parametrize("name", HEADS)
@pytest.mark.parametrize("code", ["de", "fr", "pl", "pt-BR", "ru", "so", "tr", "uk"])
def test_no_word_above_a_column_is_torn(code: str, name: str, read_text: ReadText) -> None:
    words = library.words(code)
    for large in (False, True):
        told = read_text(documents.draw(every_paper(code, large=large)[name]), "-raw").split()
        lost = [word for key in HEADS[name] for word in words(key).split() if word not in told]
        assert lost == [], large
