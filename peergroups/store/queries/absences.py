"""Planned absences: of a person, and who of a group is away on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, exists, func, or_, select

from peergroups.model.ids import AwayId, GroupId, PersonId
from peergroups.store import tables
from peergroups.store.queries.reading import Db, read


@dataclass(frozen=True, slots=True)
class AwayRow:
    """Both days included; `group_id` None: in all groups."""

    id: AwayId
    person_id: PersonId
    group_id: GroupId | None
    group_name: str
    from_on: date
    to_on: date
    reason: str


_A, _G = tables.away.c, tables.peer_group.c
_HERE = _A.trashed_at.is_(None)
_OF_PERSON = (
    select(
        _A.id,
        _A.person_id,
        _A.group_id,
        func.coalesce(_G.name, "").label("group_name"),
        _A.from_on,
        _A.to_on,
        _A.reason,
    )
    .select_from(tables.away.outerjoin(tables.peer_group, _G.id == _A.group_id))
    .where(_A.person_id == bindparam("person"), _HERE)
    .order_by(_A.from_on.desc(), _A.created_at)
)
_ON = (
    select(_A.person_id, func.max(_A.to_on, type_=_A.to_on.type))
    .where(
        _HERE,
        or_(_A.group_id.is_(None), _A.group_id == bindparam("group")),
        _A.from_on <= bindparam("day"),
        _A.to_on >= bindparam("day"),
    )
    .group_by(_A.person_id)
)


def of_person(db: Db, person_id: UUID) -> list[AwayRow]:
    """All of one person, the latest first."""
    return read(db, _OF_PERSON, AwayRow, person=person_id)


def away_on(db: Db, group_id: UUID, day: date) -> dict[UUID, date]:
    """Whoever is away from that group on that day, with the last day of it."""
    return dict(db.execute(_ON, {"group": group_id, "day": day}).all())


def is_away(
    person: ColumnElement[Any], group: ColumnElement[Any], day: ColumnElement[Any]
) -> ColumnElement[bool]:
    """Whether somebody is away from a group on a day."""
    return exists().where(
        _A.person_id == person,
        _HERE,
        or_(_A.group_id.is_(None), _A.group_id == group),
        _A.from_on <= day,
        _A.to_on >= day,
    )
