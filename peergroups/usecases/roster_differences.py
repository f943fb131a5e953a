"""What a list says otherwise than the records of people we have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from peergroups.model import telephones
from peergroups.model.columns import codes
from peergroups.model.ids import PersonId
from peergroups.model.people import PersonDraft
from peergroups.model.roster import RosterRow
from peergroups.model.same_person import Duplicate
from peergroups.store.queries import organisation
from peergroups.store.queries import people as people_queries
from peergroups.store.queries.reading import Db
from peergroups.store.vault import Vault

_OF_A_PERSON = tuple(name for name in RosterRow.__dataclass_fields__ if name in PersonDraft.model_fields)
FILLED = tuple(name for name in _OF_A_PERSON if name not in {"name", "name_order"})
"""Fields that a list fills in where they are not known."""
SAID = ("role", "joined_on", "status")
"""How somebody belongs to the group; None where a list does not say."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a list says otherwise than the record of the same person; nothing is overwritten unless somebody says so."""

    field: str
    known: str
    offered: str


def values_of(row: RosterRow) -> dict[str, object]:
    """The row as fields of a person."""
    return {name: getattr(row, name) for name in _OF_A_PERSON} | {"languages": codes(row.languages)}


def _said(row: RosterRow) -> dict[str, object]:
    """The same and how the person belongs to the group, which is compared with earlier rows."""
    return values_of(row) | {name: getattr(row, name) for name in SAID}


def differences(
    vault: Vault, rows: list[RosterRow], duplicates: Mapping[int, Duplicate]
) -> tuple[dict[int, tuple[Difference, ...]], frozenset[int]]:
    """What the list says otherwise of people we have, or than an earlier row; and the rows that say more of people."""
    found: dict[int, tuple[Difference, ...]] = {}
    fills: set[int] = set()
    ids = {match.person for match in duplicates.values() if match.person is not None}
    kept = people_queries.people(vault.db()) if ids else []
    people = {row.id: {name: getattr(row, name) for name in FILLED} for row in kept if row.id in ids}
    country = country_of(vault.db())
    wanted = {match.row for match in duplicates.values()}
    earlier = {row.number: _said(row) for row in rows if row.number in wanted}
    for row in rows:
        match = duplicates.get(row.number)
        if match is None:
            continue
        offered = _said(row)
        person = people.get(_person(match, duplicates))
        if person is not None and any(offered[name] and not person[name] for name in FILLED):
            fills.add(row.number)
        known = person if match.person is not None else earlier.get(match.row or 0)
        if told := _otherwise(known or {}, offered, country):
            found[row.number] = told
    return found, frozenset(fills)


def _person(match: Duplicate, duplicates: Mapping[int, Duplicate]) -> PersonId:
    """Whom a row may be, also by way of earlier ones."""
    following: Duplicate | None = match
    while following is not None and following.person is None:
        following = duplicates.get(following.row or 0)
    return PersonId(following.person if following is not None and following.person else UUID(int=0))


def _otherwise(
    known: Mapping[str, object], offered: Mapping[str, object], country: str
) -> tuple[Difference, ...]:
    pairs = [(name, known.get(name), offered[name]) for name in (*FILLED, *SAID)]
    return tuple(
        Difference(name, _told(old), _told(new))
        for name, old, new in pairs
        if old and new and not is_same(name, old, new, country)
    )


def is_same(field: str, known: object, offered: object, country: str) -> bool:
    """Whether both say the same, however a telephone number or an address is written."""
    if field == "phone":
        one, other = (telephones.key(str(number), country) for number in (known, offered))
        return known == offered or one == other != ""
    return known == offered or (field == "email" and str(known).casefold() == str(offered).casefold())


def country_of(db: Db) -> str:
    """Whose telephone numbers are written without their country."""
    kept = organisation.organisation(db)
    return kept.country if kept is not None else ""


def _told(value: object) -> str:
    return ",".join(value) if isinstance(value, tuple) else str(value)
