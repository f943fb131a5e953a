"""The sessions of a series as a change of it sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import and_, bindparam, case, exists, func, not_, or_, select

from peergroups.model.columns import Day
from peergroups.model.ids import SeriesId, SessionId
from peergroups.model.series import Touch
from peergroups.model.sessions import SessionStatus
from peergroups.store import tables
from peergroups.store.queries.reading import Db, fixed, read


@dataclass(frozen=True, slots=True)
class SeriesSession:
    """`slot` is the day of the series it stands for; `touches` say why it stays.

    `is_over` says that its series ended before it.
    """

    id: SessionId
    series_id: SeriesId | None
    slot: date
    day: date
    at: time
    minutes: int
    starts_at: datetime
    status: SessionStatus
    touches: tuple[Touch, ...]
    is_over: bool


_S, _G, _R, _A, _N, _F, _B = (
    tables.group_session.c,
    tables.peer_group.c,
    tables.series.c,
    tables.attendance.c,
    tables.note.c,
    tables.follow_up.c,
    tables.printed_sheet.c,
)
_SLOT = func.coalesce(_S.in_place_of, _S.planned_on, type_=Day)
_PLANNED = _S.status == fixed(SessionStatus.PLANNED)
_NOTED = or_(
    exists().where(_N.session_id == _S.id, _N.trashed_at.is_(None), _N.text != ""),
    exists().where(_F.session_id == _S.id, _F.trashed_at.is_(None)),
)
_MOVED = or_(_S.day != _S.planned_on, _S.at != _R.at, _S.minutes != _R.minutes)
_TOUCHES = {
    Touch.REMOVED: _S.trashed_at.is_not(None),
    Touch.HELD: or_(_S.status == fixed(SessionStatus.HELD), _S.finished_at.is_not(None)),
    Touch.CANCELLED: _S.status == fixed(SessionStatus.CANCELLED),
    Touch.NOT_HELD: _S.status == fixed(SessionStatus.NOT_HELD),
    Touch.MOVED: func.coalesce(_MOVED, False),
    Touch.TOPIC: _S.topic != "",
    Touch.PLAN: _S.plan != "",
    Touch.NOTE: _NOTED,
    Touch.MARKS: exists().where(_A.session_id == _S.id, _A.mark.is_not(None)),
    Touch.GUESTS: or_(_S.guests > 0, _S.headcount.is_not(None)),
    Touch.PAPER: exists().where(_B.session_id == _S.id),
    Touch.PLACE: and_(
        _S.place != "", _S.place != select(_G.place).where(_G.id == _S.group_id).scalar_subquery()
    ),
}
_OVER = case((_R.id.is_(None), False), else_=or_(_R.trashed_at.is_not(None), _R.until < _SLOT))
_DATED = (
    select(
        _S.id,
        _S.series_id,
        _SLOT.label("slot"),
        _S.day,
        _S.at,
        _S.minutes,
        _S.starts_at,
        _S.status,
        func.coalesce(_OVER, False).label("is_over"),
        *(touched.label(why.value) for why, touched in _TOUCHES.items()),
    )
    .select_from(tables.group_session.outerjoin(tables.series, _R.id == _S.series_id))
    .where(
        _S.group_id == bindparam("group"),
        not_(_S.let_go),
        or_(bindparam("from_day") <= _SLOT, _S.day >= bindparam("from_day")),
    )
    .order_by(_S.starts_at, _S.id)
)
_NEWEST = select(func.max(_SLOT, type_=Day)).where(_S.series_id == bindparam("series"))
_COMING = (
    select(_S.id)
    .where(
        _S.group_id == bindparam("group"),
        and_(_PLANNED, _S.trashed_at.is_(None)),
        _S.day >= bindparam("from_day"),
    )
    .order_by(_S.starts_at)
)


def dated(db: Db, group_id: UUID, from_day: date) -> list[SeriesSession]:
    """The group's sessions that stand for that day or a later one, or are on one; with those a person removed."""
    return read(db, _DATED, _session, group=group_id, from_day=from_day)


def newest_slot(db: Db, series_id: UUID) -> date | None:
    """The latest day for which the series has a session, trashed or not."""
    found: date | None = db.scalar(_NEWEST, {"series": series_id})
    return found


def still_planned(db: Db, group_id: UUID, from_day: date) -> list[SessionId]:
    """The group's sessions on that day or later that are planned, of a series or not."""
    return list(db.scalars(_COMING, {"group": group_id, "from_day": from_day}))


def _session(**kept: Any) -> SeriesSession:
    touches = tuple(why for why in _TOUCHES if kept.pop(why.value))
    return SeriesSession(**kept, touches=touches)
