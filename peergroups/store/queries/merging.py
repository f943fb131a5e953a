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
_S, _M, _A = tables.group_session.c, tables.membership.c, tables.attendance.c
_WITH_PAPER = select(_S.id, _S.sheet).where(
    _S.group_id.in_(
        select(_M.group_id)
        .where(_M.person_id == bindparam("person"))
        .union(
            select(_S.group_id)
            .select_from(tables.group_session.join(tables.attendance, _A.session_id == _S.id))
            .where(_A.person_id == bindparam("person"))
        )
    )
)


def about(db: Db, table: str, person_id: UUID) -> list[UUID]:
    """The rows of `attendance`, `membership`, `note` or `follow_up` that are about that person."""
    return list(db.scalars(_ABOUT[table], {"person": person_id}, execution_options=MAIN))


def sessions_with_paper(db: Db, person_id: UUID) -> list[UUID]:
    """The sessions on whose printed sheet the person has a row."""
    found = db.execute(_WITH_PAPER, {"person": person_id}, execution_options=MAIN)
    return [id_ for id_, sheet in found if person_id in (sheet or ())]
