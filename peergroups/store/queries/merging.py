"""What hangs on one person, for making one of two."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, func, or_, select

from peergroups.model.columns import Instant
from peergroups.model.ids import MergeId, PersonId
from peergroups.store import tables
from peergroups.store.queries import people
from peergroups.store.queries.people import PersonName
from peergroups.store.queries.reading import Db, read
from peergroups.store.tables import MAIN

_ABOUT = {
    table.name: select(table.c.id).where(table.c.person_id == bindparam("person"))
    for table in (
        tables.attendance,
        tables.membership,
        tables.note,
        tables.follow_up,
        tables.away,
        tables.duty,
        tables.skip,
        tables.credential,
        tables.hours,
        tables.supervision,
    )
}
_N = tables.not_same.c
_APART = select(_N.first_id, _N.second_id).where(_N.trashed_at.is_(None))
_APART_FROM = _APART.where(or_(_N.first_id == bindparam("person"), _N.second_id == bindparam("person")))

_R = tables.merge_record.c
_MERGES = (
    select(_R.id, _R.kept_id, _R.gone_id, _R.created_at.label("made_at"))
    .where(_R.trashed_at.is_(None), _R.created_at >= bindparam("since", type_=Instant))
    .order_by(_R.created_at.desc(), _R.id.desc())
)
_OLD = select(_R.id).where(_R.created_at < bindparam("before", type_=Instant), _R.images != "")
_TOUCHING = select(_R.id).where(func.instr(_R.images, bindparam("hex")) > 0)


def about(db: Db, table: str, person_id: UUID) -> list[UUID]:
    """The rows of a table that has people that are about that one."""
    return list(db.scalars(_ABOUT[table], {"person": person_id}, execution_options=MAIN))


def apart(db: Db) -> set[frozenset[UUID]]:
    """Every two who look like one person and are two."""
    return {frozenset(pair) for pair in db.execute(_APART)}


def apart_from(db: Db, person_id: UUID) -> list[UUID]:
    """Who is known not to be that person."""
    found = db.execute(_APART_FROM, {"person": person_id}, execution_options=MAIN)
    return [other if one == person_id else one for one, other in found]


@dataclass(frozen=True, slots=True)
class MergeRow:
    """Two records that were made one, both named as narrowly as any group of the one that goes on shows it."""

    id: MergeId
    kept_id: PersonId
    gone_id: PersonId
    made_at: datetime
    kept_name: str = ""
    gone_name: str = ""


def merges(db: Db, since: datetime) -> list[MergeRow]:
    """Those that can be taken back, the latest first."""
    found = read(db, _MERGES, MergeRow, since=since)
    ids = {id_ for row in found for id_ in (row.kept_id, row.gone_id)}
    known: dict[UUID, PersonName] = {one.id: one for one in people.names_of(db, ids)} if ids else {}

    def called(row: MergeRow, id_: UUID) -> str:
        who, kept = known.get(id_), known.get(row.kept_id)
        return replace(who, levels=kept.levels).shown() if who is not None and kept is not None else ""

    return [
        replace(row, kept_name=called(row, row.kept_id), gone_name=called(row, row.gone_id)) for row in found
    ]


def merged_before(db: Db, moment: datetime) -> list[MergeId]:
    """Merges of so long ago that they are not taken back any more."""
    return list(db.scalars(_OLD, {"before": moment}, execution_options=MAIN))


def merges_of(db: Db, id_: UUID) -> list[MergeId]:
    """The merges that touched that row."""
    return list(db.scalars(_TOUCHING, {"hex": id_.hex}, execution_options=MAIN))
