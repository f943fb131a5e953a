"""What hangs on one person, for making one of two."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import bindparam, or_, select

from peergroups.store import tables
from peergroups.store.queries.reading import Db
from peergroups.store.tables import MAIN

_ABOUT = {
    table.name: select(table.c.id).where(table.c.person_id == bindparam("person"))
    for table in (tables.attendance, tables.membership, tables.note, tables.follow_up, tables.away)
}
_N = tables.not_same.c
_APART = select(_N.first_id, _N.second_id).where(_N.trashed_at.is_(None))
_APART_FROM = _APART.where(or_(_N.first_id == bindparam("person"), _N.second_id == bindparam("person")))


def about(db: Db, table: str, person_id: UUID) -> list[UUID]:
    """The rows of `attendance`, `membership`, `note`, `follow_up` or `away` that are about that person."""
    return list(db.scalars(_ABOUT[table], {"person": person_id}, execution_options=MAIN))


def apart(db: Db) -> set[frozenset[UUID]]:
    """Every two who look like one person and are two."""
    return {frozenset(pair) for pair in db.execute(_APART)}


def apart_from(db: Db, person_id: UUID) -> list[UUID]:
    """Who is known not to be that person."""
    found = db.execute(_APART_FROM, {"person": person_id}, execution_options=MAIN)
    return [other if one == person_id else one for one, other in found]
