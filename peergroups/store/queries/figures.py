"""What figures are made of: plain rows of a period. The rules are in `model/figures.py`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, select

from peergroups.model.attendance import CAME, Mark
from peergroups.model.columns import Instant
from peergroups.model.groups import GONE, SERVING, MemberStatus, Role
from peergroups.model.ids import ReportId
from peergroups.model.sessions import SessionStatus
from peergroups.store import tables
from peergroups.store.queries.attended import Span, slices
from peergroups.store.queries.naming import Called
from peergroups.store.queries.reading import Db, any_of, fixed, read
from peergroups.store.queries.sessions import around

_S, _G, _A, _P = tables.group_session.c, tables.peer_group.c, tables.attendance.c, tables.person.c
_W = tables.report.c
_M, _R = tables.membership.c, tables.membership_period.c
_NOW = bindparam("now", type_=Instant)
# The instants are for the index; a day has no other ones in any zone.
_IN_PERIOD = and_(
    _S.starts_at.between(bindparam("low"), bindparam("high")),
    _S.day.between(bindparam("start"), bindparam("end")),
)
_KEPT = (_S.trashed_at.is_(None), _G.trashed_at.is_(None))
_HELD = (_S.status == fixed(SessionStatus.HELD), _S.starts_at <= _NOW)
_SESSIONS = tables.group_session.join(tables.peer_group, _G.id == _S.group_id)
_MARKED = _SESSIONS.join(tables.attendance, _A.session_id == _S.id)
_VISIT = (_A.trashed_at.is_(None), any_of(_A.mark, CAME), ~any_of(_A.role, SERVING))

_SESSIONS_OF = (
    select(_A.session_id)
    .select_from(_MARKED)
    .where(*_KEPT, *_HELD, _IN_PERIOD, *_VISIT, _A.person_id.in_(bindparam("people", expanding=True)))
    .distinct()
)

_EVERY_MARK = (
    select(_A.session_id, _A.person_id, _A.mark)
    .select_from(_MARKED)
    .where(
        *_KEPT,
        *_HELD,
        _IN_PERIOD,
        _A.trashed_at.is_(None),
        _A.mark.is_not(None),
        ~any_of(_A.role, SERVING),
    )
)
_OF_GROUP = (_M.group_id == bindparam("group"), _M.trashed_at.is_(None), ~any_of(_M.role, SERVING))
_MEMBERS_OF = select(_M.person_id, _M.joined_on, _M.left_on).where(
    *_OF_GROUP, any_of(_M.status, frozenset({MemberStatus.ACTIVE, *GONE}))
)
_PERIODS_OF = (
    select(_M.person_id, _R.from_on, _R.to_on)
    .select_from(tables.membership.join(tables.membership_period, _R.membership_id == _M.id))
    .where(*_OF_GROUP, _R.trashed_at.is_(None), _R.status == fixed(MemberStatus.ACTIVE))
)
_GIVEN = (
    select(_W.id, _W.created_at, _W.from_on, _W.to_on, _W.scope, _W.hidden_below)
    .where(_W.trashed_at.is_(None))
    .order_by(_W.created_at.desc(), _W.id.desc())
)
_CALLED = select(_P.id, _P.name, _P.family_name, _P.name_order).where(
    _P.id.in_(bindparam("people", expanding=True))
)


def sessions_of(db: Db, span: Span, now: datetime, people: Collection[UUID]) -> set[UUID]:
    """The held sessions of the period that any of those people came to."""
    found: set[UUID] = set()
    for some in slices(people):
        found |= {row[0] for row in _ask(db, _SESSIONS_OF, span, now, people=some).all()}
    return found


def _ask(db: Db, asked: Select[Any], span: Span, now: datetime, **values: object) -> Any:
    if span.groups:
        asked = asked.where(_of(span.groups))
    return db.execute(asked, {**_values(span), "now": now, **values})


def _values(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "low": around(span.start)[0], "high": around(span.end)[1]}


def _of(groups: tuple[UUID, ...]) -> ColumnElement[bool]:
    return _S.group_id.in_(groups)


@dataclass(frozen=True, slots=True)
class Given:
    """A report that was given away."""

    id: ReportId
    created_at: datetime
    from_on: date
    to_on: date
    scope: tuple[UUID, ...]
    hidden_below: int


def given(db: Db) -> list[Given]:
    """The newest first."""
    return read(db, _GIVEN, Given)


class Marked(NamedTuple):
    """A mark, on one held session of a group."""

    session_id: UUID
    person_id: UUID
    mark: Mark


class Belonging(NamedTuple):
    """Days on which somebody was expected: `[from_on, to_on)`, open without an end."""

    person_id: UUID
    from_on: date
    to_on: date | None


def marks_in(db: Db, span: Span, now: datetime) -> list[Marked]:
    """Every mark of the held sessions, of those who do not lead or help."""
    return [Marked(*row) for row in _ask(db, _EVERY_MARK, span, now).all()]


def belonging(db: Db, group_id: UUID) -> list[Belonging]:
    """When those who do not lead or help belonged to the group, as its registers expect them."""
    found = db.execute(_MEMBERS_OF, {"group": group_id}).all()
    periods = db.execute(_PERIODS_OF, {"group": group_id}).all()
    return [Belonging(*row) for row in (*found, *periods)]


def called(db: Db, people: Collection[UUID]) -> list[Called]:
    """Names for those who came without belonging."""
    return [Called(*row, Role.GUEST) for row in db.execute(_CALLED, {"people": list(people)})]
