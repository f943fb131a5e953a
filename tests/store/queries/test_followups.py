"""Whom a follow-up names, and how much of the name."""

from __future__ import annotations

from datetime import date

import pytest

from peergroups.store.queries import followups as queries
from peergroups.store.vault import Vault
from peergroups.usecases import followups, groups, people

CALL = {"text": "Ring", "why": "promised", "due_on": date(2030, 1, 1)}


@pytest.mark.parametrize(
    ("levels", "at_hand", "shown"),
    [
        ([], None, "José Prieto"),
        (["full"], None, "José Prieto"),
        (["full", "alias"], None, "José"),  # outside any group the narrowest of theirs
        (["first_initial", "full"], None, "José P."),
        (["full", "headcount"], None, "José Prieto"),  # where only numbers are kept nobody is called anything
        (["headcount"], None, "José"),
        (["full", "alias"], 0, "José Prieto"),
        (["full", "alias"], 1, "José"),
    ],
)
def test_a_follow_up_names_its_person_as_its_group_does_or_the_narrowest(
    vault: Vault, levels, at_hand, shown
):
    person = people.add(vault, {"name": "José", "family_name": "Prieto"})
    made = []
    for number, level in enumerate(levels):
        made.append(groups.start(vault, {"name": f"Group {number}", "identity": "full"}))
        groups.join(vault, made[-1], person)
        groups.edit(vault, made[-1], {"name": f"Group {number}", "identity": level})
    group = None if at_hand is None else made[at_hand]
    call = followups.add(vault, CALL | {"person_id": person, "group_id": group})
    found = queries.follow_up(vault.db(), call)
    assert found is not None
    assert found.person == shown
    assert [row.person for row in queries.follow_ups(vault.db())] == [shown]
    assert [row.person for row in queries.of_person(vault.db(), person)] == [shown]
