"""What a list says of how somebody belongs to the group: role, day of joining, status."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from peergroups.model.roster import RosterRow
from peergroups.store.queries.groups import MemberRow
from peergroups.usecases.roster_answers import Fate
from peergroups.usecases.roster_differences import SAID


def later_rows(rows: Iterable[RosterRow], told: Mapping[int, Fate]) -> dict[int, list[RosterRow]]:
    """By the first row about a person: those that are about the same one."""
    found: dict[int, list[RosterRow]] = {}
    firsts: dict[UUID, int] = {}
    for row in rows:
        fate = told.get(row.number, Fate())
        if fate.why:
            continue
        first = fate.row if fate.person is None else firsts.setdefault(fate.person, row.number)
        if first is not None and first != row.number:
            found.setdefault(first, []).append(row)
    return found


def filled(row: RosterRow, later: Sequence[RosterRow], taken: Mapping[int, Collection[str]]) -> RosterRow:
    """The first row with what later ones say more, or otherwise in the `taken` fields."""
    for one in later:
        right = taken.get(one.number, ())
        news = {
            name: getattr(one, name)
            for name in SAID
            if getattr(one, name) is not None and (getattr(row, name) is None or name in right)
        }
        row = replace(row, **news)
    return row


def says_otherwise(row: RosterRow, known: RosterRow | MemberRow) -> bool:
    """Whether the row says of the membership what is not so."""
    return any(getattr(row, name) not in {None, getattr(known, name)} for name in SAID)
