"""The organisation and its directory of help lines and services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from peergroups.model.ids import EntryId
from peergroups.model.organisation import Paper
from peergroups.store.queries.reading import Db, first, rows


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    id: EntryId
    name: str
    country: str
    zone: str
    language: str
    paper: Paper


@dataclass(frozen=True, slots=True)
class EntryRow:
    id: EntryId
    service: str
    purpose: str
    phone: str
    hours: str
    address: str
    languages: str
    cost: str
    crisis: bool


def organisation(db: Db) -> OrganisationRow | None:
    """The one organisation of the vault; None until the first run has named it."""
    found = first(
        db, "SELECT id, name, country, zone, language, paper FROM organisation WHERE trashed_at IS NULL"
    )
    if found is None:
        return None
    id_, name, country, zone, language, paper = found
    return OrganisationRow(EntryId(UUID(bytes=id_)), name, country, zone, language, Paper(paper))


def directory(db: Db) -> list[EntryRow]:
    """All services, crisis lines first."""
    found = rows(
        db,
        """SELECT id, service, purpose, phone, hours, address, languages, cost, crisis FROM directory_entry
        WHERE trashed_at IS NULL ORDER BY crisis DESC, created_at""",
    )
    return [_entry(*row) for row in found]


def recovery_confirmed(db: Db) -> bool:
    """Whether the recovery sheet was shown and two parts of it typed back."""
    return bool(first(db, "SELECT recovery_confirmed FROM meta")[0])


def _entry(id_: bytes, *rest: Any) -> EntryRow:
    service, purpose, phone, hours, address, languages, cost, crisis = rest
    entry_id = EntryId(UUID(bytes=id_))
    return EntryRow(entry_id, service, purpose, phone, hours, address, languages, cost, bool(crisis))
