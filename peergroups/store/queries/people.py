"""People, and one person's attendance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from peergroups.model.attendance import Mark
from peergroups.model.ids import PersonId, SessionId
from peergroups.model.roster import ExistingPerson
from peergroups.store.queries.reading import Db, codes, rows


@dataclass(frozen=True, slots=True)
class PersonRow:
    """`groups` are the names of the groups they belong to now, joined by commas."""

    id: PersonId
    name: str
    family_name: str
    pronouns: str
    languages: tuple[str, ...]
    phone: str
    email: str
    safe_contact: str
    emergency_contact: str
    birth_year: int | None
    access_needs: str
    groups: str

    @property
    def full_name(self) -> str:
        return f"{self.name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class PersonSessionRow:
    """One session a person was marked for."""

    session_id: SessionId
    group_name: str
    day: date
    mark: Mark
    reason: str


_PERSON = """SELECT p.id, p.name, p.family_name, p.pronouns, p.languages, p.phone, p.email, p.safe_contact,
    p.emergency_contact, p.birth_year, p.access_needs,
    (SELECT group_concat(g.name, ', ') FROM membership m JOIN peer_group g ON g.id = m.group_id
        WHERE m.person_id = p.id AND m.trashed_at IS NULL AND g.trashed_at IS NULL
        AND m.status IN ('active', 'waiting', 'paused'))
    FROM person p"""


def people(db: Db) -> list[PersonRow]:
    """Everybody who is not in the trash, by name."""
    order = "ORDER BY p.name COLLATE NOCASE, p.family_name COLLATE NOCASE"
    return [_person(row) for row in rows(db, f"{_PERSON} WHERE p.trashed_at IS NULL {order}")]


def trashed_people(db: Db) -> list[PersonRow]:
    """Everybody in the trash, the latest first; not those who stand for somebody erased."""
    return [
        _person(row)
        for row in rows(db, f"{_PERSON} WHERE p.trashed_at > p.created_at ORDER BY p.trashed_at DESC")
    ]


def person(db: Db, person_id: UUID) -> PersonRow | None:
    found = rows(db, f"{_PERSON} WHERE p.trashed_at IS NULL AND p.id = ?", person_id)
    return _person(found[0]) if found else None


def attendance_of(db: Db, person_id: UUID, after: date, before: date) -> list[PersonSessionRow]:
    """The person's marks between two days, both included, the newest first."""
    found = rows(
        db,
        """SELECT s.id, g.name, s.day, a.mark, a.reason FROM attendance a
        JOIN group_session s ON s.id = a.session_id JOIN peer_group g ON g.id = s.group_id
        WHERE a.person_id = ? AND a.mark IS NOT NULL AND a.trashed_at IS NULL AND s.trashed_at IS NULL
        AND s.status = 'held' AND s.day BETWEEN ? AND ? ORDER BY s.starts_at DESC""",
        person_id,
        after.isoformat(),
        before.isoformat(),
    )
    return [
        PersonSessionRow(SessionId(UUID(bytes=r[0])), r[1], date.fromisoformat(r[2]), Mark(r[3]), r[4])
        for r in found
    ]


def for_matching(db: Db) -> list[ExistingPerson]:
    """Everybody, with what an import compares to find the same person again."""
    found = rows(
        db, "SELECT id, name, family_name, phone, email, birth_year FROM person WHERE trashed_at IS NULL"
    )
    return [ExistingPerson(UUID(bytes=r[0]), *r[1:]) for r in found]


def count(db: Db) -> int:
    """How many people the vault keeps."""
    found: Sequence[Any] = rows(db, "SELECT count(*) FROM person WHERE trashed_at IS NULL")
    return int(found[0][0])


def _person(row: Any) -> PersonRow:
    id_, name, family_name, pronouns, languages, *rest, groups = row
    person_id = PersonId(UUID(bytes=id_))
    phone, email, safe_contact, emergency_contact, birth_year, access_needs = rest
    return PersonRow(
        id=person_id,
        name=name,
        family_name=family_name,
        pronouns=pronouns,
        languages=codes(languages),
        phone=phone,
        email=email,
        safe_contact=safe_contact,
        emergency_contact=emergency_contact,
        birth_year=birth_year,
        access_needs=access_needs,
        groups=groups or "",
    )
