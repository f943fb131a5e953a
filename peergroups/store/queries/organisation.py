"""The organisation and its directory of help lines and services."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime

from sqlalchemy import select

from peergroups.model.ids import EntryId
from peergroups.model.organisation import HelpCategory, Paper
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
    category: HelpCategory
    checked_on: date | None


_O, _D = tables.organisation.c, tables.directory_entry.c
_ORGANISATION = select(_O.id, _O.name, _O.country, _O.zone, _O.language, _O.paper, _O.subdivision).where(
    _O.trashed_at.is_(None)
)
_DIRECTORY = (
    select(*(_D[field.name] for field in fields(EntryRow)))
    .where(_D.trashed_at.is_(None))
    .order_by(_D.crisis.desc(), _D.created_at)
)
_DOUBTED = select(tables.meta.c.clock_doubted)
_TRUSTED = select(tables.meta.c.trusted_at)
_SAMPLE = select(tables.meta.c.is_sample)
_CONFIRMED = select(tables.meta.c.recovery_confirmed)


def organisation(db: Db) -> OrganisationRow | None:
    """The one organisation of the vault; None until the first run has named it."""
    return read_one(db, _ORGANISATION, OrganisationRow)


def directory(db: Db) -> list[EntryRow]:
    """All services, crisis lines first."""
    return read(db, _DIRECTORY, EntryRow)


def clock_doubted(db: Db) -> bool:
    """Whether the clock has leapt and nobody has confirmed the date yet."""
    return bool(db.scalar(_DOUBTED))


def clock_trusted_at(db: Db) -> datetime | None:
    """When the vault was last opened with a clock that could be right; None in one of an older program."""
    found: datetime | None = db.scalar(_TRUSTED)
    return found


def is_sample(db: Db) -> bool:
    """Whether everybody in it is invented: it takes no list of real people."""
    return bool(db.scalar(_SAMPLE))


def recovery_confirmed(db: Db) -> bool:
    """Whether the recovery sheet was shown and two parts of it typed back."""
    return bool(db.scalar(_CONFIRMED))
