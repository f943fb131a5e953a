from __future__ import annotations

import pytest

from peergroups.base.errors import InvalidDraft
from peergroups.store.queries import safety as queries
from peergroups.store.vault import Vault
from peergroups.usecases import safety


def texts(vault: Vault, language: str = "en") -> list[tuple[int, str]]:
    return [(row.number, row.text) for row in queries.steps(vault.db()) if row.language == language]


def step(text: str, number: int, language: str = "en") -> dict[str, object]:
    return {"text": text, "number": number, "language": language}


def test_steps_are_one_two_three_wherever_one_is_put_and_taken_out(vault: Vault):
    stay = safety.add(vault, step("Stay", 1))
    safety.add(vault, step("Ring", 2))
    safety.add(vault, step("Breathe", 1))
    assert texts(vault) == [(1, "Breathe"), (2, "Stay"), (3, "Ring")]
    safety.change(vault, stay, step("Stay with them", 3))
    assert texts(vault) == [(1, "Breathe"), (2, "Ring"), (3, "Stay with them")]
    safety.remove(vault, stay)
    assert texts(vault) == [(1, "Breathe"), (2, "Ring")]
    vault.undo()
    assert texts(vault) == [(1, "Breathe"), (2, "Ring"), (3, "Stay with them")]
    vault.undo()
    assert texts(vault) == [(1, "Breathe"), (2, "Stay"), (3, "Ring")]


def test_a_number_beyond_the_last_is_the_last(vault: Vault):
    safety.add(vault, step("Stay", 9))
    safety.add(vault, step("Ring", 40))
    assert texts(vault) == [(1, "Stay"), (2, "Ring")]


def test_each_language_has_its_own_numbers(vault: Vault):
    safety.add(vault, step("Stay", 1))
    quedate = safety.add(vault, step("Quédate", 1, "es"))
    safety.add(vault, step("Llama", 2, "es"))
    safety.change(vault, quedate, step("Stay here", 2, "en"))
    assert texts(vault) == [(1, "Stay"), (2, "Stay here")]
    assert texts(vault, "es") == [(1, "Llama")]


@pytest.mark.parametrize("values", [step("  ", 1), step("Stay", 0), step("Stay", 51), step("Stay", 1, "?")])
def test_what_says_nothing_or_stands_nowhere_is_refused(vault: Vault, values: dict[str, object]):
    with pytest.raises(InvalidDraft):
        safety.add(vault, values)
    assert texts(vault) == []
