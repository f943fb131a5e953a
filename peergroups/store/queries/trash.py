"""Notes, follow-ups, sessions and help lines in the trash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, case, func, null, select, type_coerce

from peergroups.model.columns import Choice, Day
from peergroups.model.names import NameOrder
from peergroups.model.people import shown_name
from peergroups.model.trash import TrashKind
from peergroups.store import tables
from peergroups.store.queries.everything import narrowest_level
from peergroups.store.queries.people import LEVELS
from peergroups.store.queries.reading import Db, fixed, read
from peergroups.store.tables import MAIN


@dataclass(frozen=True, slots=True)
class TrashRow:
    """`what` are its words, `about` the person as narrowly as any of their groups shows them, or the group."""

    kind: TrashKind
    id: UUID
    what: str
    person: str
    group_name: str
    day: date | None
    trashed_at: datetime


_N, _F, _S, _D, _P, _G = (
    tables.note.c,
    tables.follow_up.c,
    tables.group_session.c,
    tables.directory_entry.c,
    tables.person.c,
    tables.peer_group.c,
)
_PERSON = (
    func.coalesce(_P.name, "").label("name"),
    func.coalesce(_P.family_name, "").label("family_name"),
    type_coerce(func.coalesce(_P.name_order, fixed(NameOrder.GIVEN_FIRST)), Choice(NameOrder)).label("order"),
    case((_P.id.is_(None), ""), else_=func.coalesce(LEVELS, "")).label("levels"),
)
_GROUP = func.coalesce(_G.name, "").label("group_name")
_NOTES = (
    select(_N.id, _N.text.label("what"), *_PERSON, _GROUP, _S.day, _N.trashed_at)
    .select_from(
        tables.note.outerjoin(tables.person, _P.id == _N.person_id)
        .outerjoin(tables.peer_group, _G.id == _N.group_id)
        .outerjoin(tables.group_session, _S.id == _N.session_id)
    )
    .where(_N.trashed_at.is_not(None))
)
_FOLLOW_UPS = (
    select(_F.id, _F.text.label("what"), *_PERSON, _GROUP, _F.due_on.label("day"), _F.trashed_at)
    .select_from(
        tables.follow_up.outerjoin(tables.person, _P.id == _F.person_id).outerjoin(
            tables.peer_group, _G.id == _F.group_id
        )
    )
    .where(_F.trashed_at.is_not(None))
)
_NOBODY = (
    fixed("").label("name"),
    fixed("").label("family_name"),
    type_coerce(fixed(NameOrder.GIVEN_FIRST), Choice(NameOrder)).label("order"),
    fixed("").label("levels"),
)
# What a change of the series let go of is no deed of a person's.
_SESSIONS = (
    select(_S.id, _S.topic.label("what"), *_NOBODY, _GROUP, _S.day, _S.trashed_at)
    .select_from(tables.group_session.join(tables.peer_group, _G.id == _S.group_id))
    .where(_S.trashed_at.is_not(None), ~_S.let_go, _G.trashed_at.is_(None))
)
_HELP_LINES = select(
    _D.id,
    _D.service.label("what"),
    *_NOBODY,
    fixed("").label("group_name"),
    type_coerce(null(), Day).label("day"),
    _D.trashed_at,
).where(_D.trashed_at.is_not(None))
_LISTS = {
    TrashKind.NOTE: _NOTES,
    TrashKind.FOLLOW_UP: _FOLLOW_UPS,
    TrashKind.SESSION: _SESSIONS,
    TrashKind.HELP_LINE: _HELP_LINES,
}
_PARTS = {
    table.name: select(table.c.id).where(column == bindparam("whole"))
    for table, column in (
        (tables.note_version, tables.note_version.c.note_id),
        (tables.attendance, tables.attendance.c.session_id),
        (tables.note, tables.note.c.session_id),
        (tables.follow_up, tables.follow_up.c.session_id),
        (tables.contact, tables.contact.c.follow_up_id),
        (tables.printed_sheet, tables.printed_sheet.c.session_id),
    )
}


def in_the_trash(db: Db) -> list[TrashRow]:
    """Everything but people and groups, the latest first."""
    found = []
    for kind, asked in _LISTS.items():

        def made(
            *, name: str, family_name: str, order: NameOrder, levels: str, kind: TrashKind = kind, **kept: Any
        ) -> TrashRow:
            level = narrowest_level(levels)
            person = shown_name(name, family_name, level, order) or name if name else ""
            return TrashRow(kind=kind, person=person, **kept)

        found += read(db, asked, made)
    return sorted(found, key=lambda row: row.trashed_at, reverse=True)


def parts_of(db: Db, table: str, whole: UUID) -> list[UUID]:
    """What hangs on a note (`note_version`), a follow-up (`contact`) or a session (the others), in the trash or not."""
    return list(db.scalars(_PARTS[table], {"whole": whole}, execution_options=MAIN))
