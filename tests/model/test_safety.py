from __future__ import annotations

from dataclasses import dataclass

import pytest

from peergroups.model.safety import in_language


@dataclass(frozen=True)
class Step:
    language: str


EN, ES, BR = Step("en"), Step("es"), Step("pt-BR")


@pytest.mark.parametrize(
    ("steps", "wanted", "own", "shown"),
    [
        ([EN, ES, EN], "es", "en", [ES]),
        ([EN, ES, EN], "ar", "en", [EN, EN]),
        ([ES], "ar", "fr", [ES]),
        ([BR], "pt", "", [BR]),
        ([], "en", "en", []),
        ([EN, ES], "", "", [EN]),
    ],
)
def test_steps_are_shown_in_one_language_and_rather_in_another_than_not(
    steps: list[Step], wanted: str, own: str, shown: list[Step]
):
    assert in_language(steps, wanted, own) == shown
