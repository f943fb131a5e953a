"""The names of a group: whoever is asked for alone is shown as among all the others."""

from __future__ import annotations

import pytest

from peergroups.model.groups import IdentityLevel
from peergroups.store.queries import naming
from peergroups.usecases import groups, people

CALLED = [
    ("Maria", "Gil"), ("María", "Gómez"), ("maria", "Gil"), ("Maria", ""), ("Ana", "B"), ("Ana B", ""),
    ("Ana-B", ""), ("Ana", "Brandt"), ("李明", ""), ("李", "明"), ("O'Neill", "B"), ("ONeill", "B"),
]  # fmt: skip


@pytest.mark.parametrize("identity", ["alias", "first_initial", "full"])
def test_one_alone_is_shown_as_among_all(vault, identity):
    group = groups.start(vault, {"name": "Circle", "identity": identity})
    for name, family_name in CALLED:
        people.add(vault, {"name": name, "family_name": family_name}, group_id=group)
    level = IdentityLevel(identity)
    whole = naming.shown_in(vault.db(), group, level)
    assert len(whole) == len(CALLED)
    alone = {one: naming.shown_in(vault.db(), group, level, only={one})[one] for one in whole}
    assert alone == whole


def test_those_who_are_called_otherwise_are_left_out(vault):
    group = groups.start(vault, {"name": "Circle", "identity": "first_initial"})
    made = [
        people.add(vault, {"name": name, "family_name": "Gil"}, group_id=group)
        for name in ("Maria", "Bo", "María")
    ]
    found = naming.shown_in(vault.db(), group, IdentityLevel.FIRST_INITIAL, only={made[2]})
    assert found == {made[0]: "Maria Gi.", made[2]: "María Gi. 2"}
