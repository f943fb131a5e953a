"""Notes and their earlier versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, func, select

from peergroups.base import language
from peergroups.model.ids import GroupId, NoteId, PersonId, SessionId, TemplateId
from peergroups.model.notes import NoteKind
from peergroups.store import tables
from peergroups.store.queries.reading import Db, fixed, read, read_one


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


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """Headings of one's own."""

    id: TemplateId
    kind: NoteKind
    name: str
    text: str


_T = tables.note_template.c
_TEMPLATES = select(_T.id, _T.kind, _T.name, _T.text).where(
    _T.trashed_at.is_(None), _T.kind == bindparam("kind")
)
_N, _V = tables.note.c, tables.note_version.c
_NOTE = (
    select(
        _N.id,
        _N.kind,
        _N.group_id,
        _N.session_id,
        _N.person_id,
        _N.adds_to,
        _N.text,
        _N.template,
        _N.author,
        _N.signed_at,
        _N.created_at,
        _N.changed_at,
        func.coalesce(tables.peer_group.c.name, "").label("group_name"),
        tables.group_session.c.day,
        select(func.count())
        .select_from(tables.note_version)
        .where(_V.note_id == _N.id)
        .scalar_subquery()
        .label("versions"),
    )
    .select_from(
        tables.note.outerjoin(tables.peer_group, tables.peer_group.c.id == _N.group_id).outerjoin(
            tables.group_session, tables.group_session.c.id == _N.session_id
        )
    )
    .where(_N.trashed_at.is_(None))
)
_OF_SESSION = _NOTE.where(_N.session_id == bindparam("session"), _N.kind == bindparam("kind")).order_by(
    _N.created_at, _N.id
)
_OF_GROUP = (
    _NOTE.where(_N.group_id == bindparam("group"), _N.kind != fixed(NoteKind.PERSON))
    .order_by(_N.created_at.desc())
    .limit(bindparam("most"))
)
_OF_PERSON = _NOTE.where(_N.person_id == bindparam("person")).order_by(_N.created_at.desc())
_ONE = _NOTE.where(_N.id == bindparam("note"))
_VERSIONS = (
    select(_V.text, _V.created_at.label("put_aside_at"))
    .where(_V.note_id == bindparam("note"))
    .order_by(_V.created_at.desc())
)


def of_session(db: Db, session_id: UUID, kind: NoteKind = NoteKind.GROUP) -> list[NoteRow]:
    """The session's notes of one kind; a signed one is followed by what was added to it."""
    return read(db, _OF_SESSION, NoteRow, session=session_id, kind=kind)


def of_group(db: Db, group_id: UUID, most: int = 100) -> list[NoteRow]:
    """The group's notes, the newest first."""
    return read(db, _OF_GROUP, NoteRow, group=group_id, most=most)


def of_person(db: Db, person_id: UUID) -> list[NoteRow]:
    """Notes about one person, the newest first."""
    return read(db, _OF_PERSON, NoteRow, person=person_id)


def note(db: Db, note_id: UUID) -> NoteRow | None:
    return read_one(db, _ONE, NoteRow, note=note_id)


def templates(db: Db, kind: NoteKind) -> list[TemplateRow]:
    """Those that notes of that kind can begin with, by their names."""
    found = read(db, _TEMPLATES, TemplateRow, kind=kind)
    return sorted(found, key=lambda row: language.fold(row.name))


def versions(db: Db, note_id: UUID) -> list[VersionRow]:
    """What the note said before, the newest first."""
    return read(db, _VERSIONS, VersionRow, note=note_id)
