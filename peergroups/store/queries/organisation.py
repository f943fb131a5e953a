"""The organisation and its directory of help lines and services."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from peergroups.base import clock
from peergroups.model.ids import EntryId
from peergroups.model.organisation import HelpCategory, Paper
from peergroups.model.reports import USUAL_HIDDEN_BELOW
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
    hide_below: int = USUAL_HIDDEN_BELOW


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


@dataclass(frozen=True, slots=True)
class EntryTextRow:
    """As typed; what is empty is said as it stands anyway."""

    language: str
    service: str
    hours: str
    purpose: str
    cost: str


_O, _D = tables.organisation.c, tables.directory_entry.c
_ORGANISATION = select(
    _O.id, _O.name, _O.country, _O.zone, _O.language, _O.paper, _O.subdivision, _O.hide_below
).where(_O.trashed_at.is_(None))
_DIRECTORY = (
    select(*(_D[field.name] for field in fields(EntryRow)))
    .where(_D.trashed_at.is_(None))
    .order_by(_D.crisis.desc(), _D.created_at)
)
_T = tables.entry_text.c
_TEXTS = (
    select(*(_T[field.name] for field in fields(EntryTextRow)))
    .where(_T.entry_id == bindparam("entry"), _T.trashed_at.is_(None))
    .order_by(_T.language)
)
_IN_LANGUAGE = select(_T.entry_id, _T.service, _T.hours, _T.purpose, _T.cost).where(
    _T.language == bindparam("language"), _T.trashed_at.is_(None)
)
_DOUBTED = select(tables.meta.c.clock_doubted)
_TRUSTED = select(tables.meta.c.trusted_at)
_SAMPLE = select(tables.meta.c.is_sample)
_CONFIRMED = select(tables.meta.c.recovery_confirmed)


def organisation(db: Db) -> OrganisationRow | None:
    """The one organisation of the vault; None until the first run has named it."""
    return read_one(db, _ORGANISATION, OrganisationRow)


def today(db: Db) -> date:
    """The day it is where the organisation is."""
    kept = organisation(db)
    return clock.today(ZoneInfo(kept.zone if kept else "UTC"))


def directory(db: Db) -> list[EntryRow]:
    """All services, crisis lines first."""
    return read(db, _DIRECTORY, EntryRow)


def entry_texts(db: Db, entry_id: UUID) -> list[EntryTextRow]:
    """What one of them says in other languages, by the code of each."""
    return read(db, _TEXTS, EntryTextRow, entry=entry_id)


def spoken_directory(db: Db, language: str) -> list[EntryRow]:
    """All services as papers in that language tell of them."""
    said = {row.entry_id: row for row in db.execute(_IN_LANGUAGE, {"language": language})}
    return [_spoken(row, said[row.id]) if row.id in said else row for row in directory(db)]


def _spoken(row: EntryRow, said: Any) -> EntryRow:
    names = ("service", "hours", "purpose", "cost")
    return replace(row, **{name: text for name in names if (text := getattr(said, name))})


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
