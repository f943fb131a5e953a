"""The organisation and its directory of help lines and services."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from peergroups.model.ids import EntryId
from peergroups.model.organisation import Paper
from peergroups.store import tables
from peergroups.store.queries.reading import Db, read, read_one


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    id: EntryId
    name: str
    country: str
    zone: str
    language: str
    paper: Paper
    subdivision: str = ""


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


_O, _D = tables.organisation.c, tables.directory_entry.c
_ORGANISATION = select(_O.id, _O.name, _O.country, _O.zone, _O.language, _O.paper, _O.subdivision).where(
    _O.trashed_at.is_(None)
)
_DIRECTORY = (
    select(_D.id, _D.service, _D.purpose, _D.phone, _D.hours, _D.address, _D.languages, _D.cost, _D.crisis)
    .where(_D.trashed_at.is_(None))
    .order_by(_D.crisis.desc(), _D.created_at)
)
_CONFIRMED = select(tables.meta.c.recovery_confirmed)


def organisation(db: Db) -> OrganisationRow | None:
    """The one organisation of the vault; None until the first run has named it."""
    return read_one(db, _ORGANISATION, OrganisationRow)


def directory(db: Db) -> list[EntryRow]:
    """All services, crisis lines first."""
    return read(db, _DIRECTORY, EntryRow)


def recovery_confirmed(db: Db) -> bool:
    """Whether the recovery sheet was shown and two parts of it typed back."""
    return bool(db.scalar(_CONFIRMED))
