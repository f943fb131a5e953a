"""What hangs on one person, for making one of two."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import bindparam, select

from peergroups.store import tables
from peergroups.store.queries.reading import Db
from peergroups.store.tables import MAIN

_ABOUT = {
    table.name: select(table.c.id).where(table.c.person_id == bindparam("person"))
    for table in (tables.attendance, tables.membership, tables.note, tables.follow_up)
}


def about(db: Db, table: str, person_id: UUID) -> list[UUID]:
    """The rows of `attendance`, `membership`, `note` or `follow_up` that are about that person."""
    return list(db.scalars(_ABOUT[table], {"person": person_id}, execution_options=MAIN))
