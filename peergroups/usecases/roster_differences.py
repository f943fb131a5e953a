"""What a list says otherwise than the records of people we have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peergroups.model.columns import codes
from peergroups.model.ids import PersonId
from peergroups.model.people import PersonDraft
from peergroups.model.roster import RosterRow
from peergroups.model.same_person import Duplicate
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault

_OF_A_PERSON = tuple(name for name in RosterRow.__dataclass_fields__ if name in PersonDraft.model_fields)
FILLED = tuple(name for name in _OF_A_PERSON if name not in {"name", "name_order"})
"""Fields that a list fills in where they are not known."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a list says otherwise than the record of the same person; nothing is overwritten unless somebody says so."""

    field: str
    known: str
    offered: str


def values_of(row: RosterRow) -> dict[str, object]:
    """The row as fields of a person."""
    return {name: getattr(row, name) for name in _OF_A_PERSON} | {"languages": codes(row.languages)}


def differences(
    vault: Vault, rows: list[RosterRow], duplicates: Mapping[int, Duplicate]
) -> dict[int, tuple[Difference, ...]]:
    """What the list says otherwise of people we have."""
    found: dict[int, tuple[Difference, ...]] = {}
    ids = {match.person for match in duplicates.values() if match.person is not None}
    kept = {row.id: row for row in people_queries.people(vault.db()) if row.id in ids} if ids else {}
    for row in rows:
        match = duplicates.get(row.number)
        known = kept.get(PersonId(match.person)) if match is not None and match.person is not None else None
        if known is None:
            continue
        offered = values_of(row)
        pairs = [(name, getattr(known, name), offered[name]) for name in FILLED]
        told = tuple(
            Difference(name, _told(old), _told(new)) for name, old, new in pairs if old and new and old != new
        )
        if told:
            found[row.number] = told
    return found


def _told(value: object) -> str:
    return ",".join(value) if isinstance(value, tuple) else str(value)
