"""What is kept for the next copy does not outlive the lock."""

from __future__ import annotations

import gc

from peergroups import documents
from peergroups.documents.sheets import HandoutSheet

CANARY = "Quillfeather"
SOURCE = f"""---
title: Tea with {CANARY}
state: draft
audience: participants
version: 1
placeholders: name
---
Bring **{CANARY}** along.

- {CANARY} one
- {{name}} two
"""


def kept() -> list[str]:
    """The texts with the canary that something of the program holds on to."""
    gc.collect()
    seen = set()
    for thing in gc.get_objects():
        for held in gc.get_referents(thing):
            if isinstance(held, str) and CANARY in held and held not in (SOURCE, CANARY) and len(held) < 1000:
                seen.add(held)
    return [text for text in seen if "test_forgetting" not in text]


def test_nothing_is_kept_of_a_text_once_it_is_forgotten() -> None:
    known = set(kept())  # what this module's own code holds
    documents.draw(HandoutSheet("own", "en", source=SOURCE))
    assert set(kept()) - known
    documents.forget()
    assert set(kept()) - known == set()


def test_papers_come_out_the_same_after_forgetting() -> None:
    sheet = HandoutSheet("own", "en", source=SOURCE)
    before = documents.draw(sheet)
    documents.forget()
    assert documents.draw(sheet) == before
