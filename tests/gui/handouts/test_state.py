from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.gui.handouts.state import REMOVED, Entry, Shelf, Wanted, found

ENTRIES = [
    Entry("flyer", Shelf.PAPERS, "Flyer"),
    Entry("guide", Shelf.FACILITATORS, "Opening and closing", "facilitators", {"en": "source"}),
    Entry("walk", Shelf.OWN, "Our walk", "participants", {"en": "source", "es": "draft"}),
    Entry("sleep", Shelf.PARTICIPANTS, "Sueño y ánimo", "participants", {"es": "reviewed", "ar": "draft"}),
    Entry("gone", Shelf.REMOVED, "Gone", "participants", {"en": "source"}),
]


def keys(**wanted: str) -> list[str]:
    return [entry.key for entry in found(ENTRIES, Wanted(**wanted))]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, ["flyer", "sleep", "guide", "walk"]),
        ({"text": "SUENO"}, ["sleep"]),
        ({"text": "walk our"}, ["walk"]),
        ({"text": "sueño walk"}, []),
        ({"audience": "participants"}, ["sleep", "walk"]),
        ({"language": "es"}, ["flyer", "sleep", "walk"]),
        ({"state": "draft"}, ["sleep", "walk"]),
        ({"state": "draft", "language": "ar"}, ["sleep"]),
        ({"state": "reviewed", "language": "ar"}, []),
        ({"state": REMOVED}, ["gone"]),
    ],
)
def test_what_is_looked_for_is_found_shelf_by_shelf(wanted: dict[str, str], expected: list[str]):
    assert keys(**wanted) == expected


@given(st.text(max_size=20))
def test_more_words_never_find_more(text: str):
    assert set(keys(text=f"{text} walk")) <= set(keys(text=text))


@given(st.sampled_from(ENTRIES))
def test_every_paper_is_found_by_its_whole_title(entry: Entry):
    state = REMOVED if entry.shelf is Shelf.REMOVED else ""
    assert entry.key in keys(text=entry.title, state=state)
