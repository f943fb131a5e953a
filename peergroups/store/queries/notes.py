"""Notes and their earlier versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peergroups.model.ids import GroupId, NoteId, PersonId, SessionId
from peergroups.model.notes import NoteKind
from peergroups.model.rows import from_microseconds
from peergroups.store.queries.reading import Db, id_in, instant_in, rows


@dataclass(frozen=True, slots=True)
class NoteRow:
    """`adds_to` names the signed note this one adds to; `versions` counts the earlier texts."""

    id: NoteId
    kind: NoteKind
    group_id: GroupId | None
    session_id: SessionId | None
    person_id: PersonId | None
    adds_to: NoteId | None
    text: str
    template: str
    author: str
    signed_at: datetime | None
    created_at: datetime
    changed_at: datetime
    group_name: str
    day: date | None
    versions: int


@dataclass(frozen=True, slots=True)
class VersionRow:
    text: str
    put_aside_at: datetime


_NOTE = """SELECT n.id, n.kind, n.group_id, n.session_id, n.person_id, n.adds_to, n.text, n.template, n.author,
    n.signed_at, n.created_at, n.changed_at, ifnull(g.name, ''), s.day,
    (SELECT count(*) FROM note_version v WHERE v.note_id = n.id)
    FROM note n LEFT JOIN peer_group g ON g.id = n.group_id LEFT JOIN group_session s ON s.id = n.session_id
    WHERE n.trashed_at IS NULL"""


def of_session(db: Db, session_id: UUID, kind: NoteKind = NoteKind.GROUP) -> list[NoteRow]:
    """The session's notes of one kind; a signed one is followed by what was added to it."""
    return _read(
        db, "AND n.session_id = ? AND n.kind = ? ORDER BY n.created_at, n.id", session_id, kind.value
    )


def of_group(db: Db, group_id: UUID, most: int = 100) -> list[NoteRow]:
    """The group's notes, the newest first."""
    return _read(
        db, f"AND n.group_id = ? AND n.kind <> 'person' ORDER BY n.created_at DESC LIMIT {most:d}", group_id
    )


def of_person(db: Db, person_id: UUID) -> list[NoteRow]:
    """Notes about one person, the newest first."""
    return _read(db, "AND n.person_id = ? ORDER BY n.created_at DESC", person_id)


def note(db: Db, note_id: UUID) -> NoteRow | None:
    found = _read(db, "AND n.id = ?", note_id)
    return found[0] if found else None


def versions(db: Db, note_id: UUID) -> list[VersionRow]:
    """What the note said before, the newest first."""
    found = rows(
        db, "SELECT text, created_at FROM note_version WHERE note_id = ? ORDER BY created_at DESC", note_id
    )
    return [VersionRow(row[0], from_microseconds(row[1])) for row in found]


def _read(db: Db, condition: str, *values: object) -> list[NoteRow]:
    return [_note(row) for row in rows(db, f"{_NOTE} {condition}", *values)]


def _note(row: Any) -> NoteRow:
    group_id, session_id, person_id, adds_to = (id_in(kept) for kept in row[2:6])
    return NoteRow(
        id=NoteId(UUID(bytes=row[0])),
        kind=NoteKind(row[1]),
        group_id=None if group_id is None else GroupId(group_id),
        session_id=None if session_id is None else SessionId(session_id),
        person_id=None if person_id is None else PersonId(person_id),
        adds_to=None if adds_to is None else NoteId(adds_to),
        text=row[6],
        template=row[7],
        author=row[8],
        signed_at=instant_in(row[9]),
        created_at=from_microseconds(row[10]),
        changed_at=from_microseconds(row[11]),
        group_name=row[12],
        day=date.fromisoformat(row[13]) if row[13] else None,
        versions=row[14],
    )
