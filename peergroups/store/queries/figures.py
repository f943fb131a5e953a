"""What figures are made of: plain rows of a period. The rules are in `model/figures.py`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, select

from peergroups.model.attendance import CAME, Mark
from peergroups.model.columns import Instant
from peergroups.model.figures import NEXT_SESSIONS, Came, Meeting
from peergroups.model.groups import GONE, SERVING, MemberStatus, Role
from peergroups.model.ids import PersonId, ReportId, SessionId
from peergroups.model.sessions import SessionStatus
from peergroups.store import tables
from peergroups.store.queries.naming import Called
from peergroups.store.queries.reading import Db, any_of, fixed, read
from peergroups.store.queries.sessions import around

_S, _G, _A, _P = tables.group_session.c, tables.peer_group.c, tables.attendance.c, tables.person.c
_W = tables.report.c
_M, _R = tables.membership.c, tables.membership_period.c
_NOW = bindparam("now", type_=Instant)
_MOST = 10_000  # ids in a statement
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
_SERVED = (_A.trashed_at.is_(None), any_of(_A.mark, CAME), any_of(_A.role, SERVING))

_MEETINGS = (
    select(
        _S.id,
        _S.group_id,
        _S.day,
        _S.planned_on,
        _S.starts_at,
        _S.minutes,
        _S.status,
        _S.guests,
        _S.headcount,
    )
    .select_from(_SESSIONS)
    .where(*_KEPT, _IN_PERIOD)
    .order_by(_S.starts_at, _S.id)
)
_MARKS = (
    select(_A.session_id, func.count(_A.mark), func.count().filter(and_(*_VISIT)))
    .select_from(_MARKED)
    .where(*_KEPT, _IN_PERIOD, _A.trashed_at.is_(None), ~any_of(_A.role, SERVING))
    .group_by(_A.session_id)
)
_CAME = (
    select(_S.group_id, _A.person_id, func.count())
    .select_from(_MARKED)
    .where(*_KEPT, *_HELD, _IN_PERIOD, *_VISIT)
    .group_by(_S.group_id, _A.person_id)
)
_SESSIONS_OF = (
    select(_A.session_id)
    .select_from(_MARKED)
    .where(*_KEPT, *_HELD, _IN_PERIOD, *_VISIT, _A.person_id.in_(bindparam("people", expanding=True)))
    .distinct()
)

_b, _t, _g = tables.attendance.alias("b"), tables.group_session.alias("t"), tables.peer_group.alias("g")
_CAME_BEFORE = select(_P.id).where(
    _P.id.in_(bindparam("people", expanding=True)),
    exists()
    .where(
        _b.c.person_id == _P.id,
        _b.c.trashed_at.is_(None),
        any_of(_b.c.mark, CAME),
        ~any_of(_b.c.role, SERVING),
        _t.c.id == _b.c.session_id,
        _t.c.day < bindparam("start"),
        _t.c.trashed_at.is_(None),
        _t.c.status == fixed(SessionStatus.HELD),
        _g.c.id == _t.c.group_id,
        _g.c.trashed_at.is_(None),
    )
    .correlate(tables.person),
)
# SQLite gives the other columns of the row that has the least
_FIRST = (
    select(_A.person_id, _A.session_id, func.min(_S.starts_at))
    .select_from(_MARKED)
    .where(*_KEPT, *_HELD, _IN_PERIOD, *_VISIT, _A.person_id.in_(bindparam("people", expanding=True)))
    .group_by(_A.person_id)
)
_NEXT = (
    select(_S.id)
    .where(
        _S.group_id == bindparam("group"),
        _S.starts_at > bindparam("after", type_=Instant),
        _S.trashed_at.is_(None),
        *_HELD,
    )
    .order_by(_S.starts_at, _S.id)
    .limit(NEXT_SESSIONS)
)
_CAME_TO = select(_A.session_id, _A.person_id).where(
    *_VISIT, _A.session_id.in_(bindparam("sessions", expanding=True))
)
_ABOUT = select(_P.id, _P.birth_year, _P.languages).where(_P.id.in_(bindparam("people", expanding=True)))
_SERVING = (
    select(_A.person_id, _A.session_id, _S.minutes)
    .select_from(_MARKED)
    .where(*_KEPT, *_HELD, _IN_PERIOD, *_SERVED)
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


class Served(NamedTuple):
    """Somebody who led or helped at a session."""

    person_id: PersonId
    session_id: SessionId
    minutes: int


class AboutPerson(NamedTuple):
    id: PersonId
    birth_year: int | None
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A period of local days, both included, and the groups it is about; none are all."""

    start: date
    end: date
    groups: tuple[UUID, ...] = ()


def meetings(db: Db, span: Span, now: datetime) -> list[Meeting]:
    """The sessions of the period, in order."""
    marks = {one: (marked, named) for one, marked, named in _ask(db, _MARKS, span, now).all()}
    made: Callable[..., Meeting] = Meeting
    return [made(*row, *marks.get(row[0], (0, 0))) for row in _ask(db, _MEETINGS, span, now).all()]


def came(db: Db, span: Span, now: datetime) -> list[Came]:
    """Who came to the held ones of each group, without those who lead or help."""
    return [Came(*row) for row in _ask(db, _CAME, span, now).all()]


def sessions_of(db: Db, span: Span, now: datetime, people: Collection[UUID]) -> set[UUID]:
    """The held sessions of the period that any of those people came to."""
    found: set[UUID] = set()
    for some in _slices(people):
        found |= {row[0] for row in _ask(db, _SESSIONS_OF, span, now, people=some).all()}
    return found


def first_visits(db: Db, span: Span, now: datetime, people: Collection[UUID]) -> dict[UUID, UUID]:
    """Of those people, who came in the period and never before to any group: to which session they came first."""
    new = set(people)
    for some in _slices(people):
        new -= set(db.scalars(_CAME_BEFORE, {"people": some, "start": span.start}))
    found: dict[UUID, UUID] = {}
    for some in _slices(new):
        asked = {**_values(span), "now": now, "people": some}
        found |= {person: session for person, session, _ in db.execute(_FIRST, asked).all()}
    return found


def next_sessions(db: Db, first: Mapping[UUID, Meeting], now: datetime) -> dict[UUID, list[bool]]:
    """Of each newcomer: whether they came to the next sessions that their group held after that first one, in order."""
    following: dict[UUID, list[UUID]] = {}
    for meeting in set(first.values()):
        asked = {"group": meeting.group_id, "after": meeting.starts_at, "now": now}
        following[meeting.id] = list(db.scalars(_NEXT, asked))
    came_to: set[tuple[UUID, UUID]] = set()
    for some in _slices({session for sessions in following.values() for session in sessions}):
        came_to |= {(row[0], row[1]) for row in db.execute(_CAME_TO, {"sessions": some}).all()}
    return {
        person: [(session, person) in came_to for session in following[meeting.id]]
        for person, meeting in first.items()
    }


def about_people(db: Db, people: Collection[UUID]) -> list[AboutPerson]:
    """What is counted about them, of those in the trash or erased too."""
    return [
        AboutPerson(*row) for some in _slices(people) for row in db.execute(_ABOUT, {"people": some}).all()
    ]


def served(db: Db, span: Span, now: datetime) -> list[Served]:
    """Who led or helped at the held sessions of the period."""
    return [Served(*row) for row in _ask(db, _SERVING, span, now).all()]


def _ask(db: Db, asked: Select[Any], span: Span, now: datetime, **values: object) -> Any:
    if span.groups:
        asked = asked.where(_of(span.groups))
    return db.execute(asked, {**_values(span), "now": now, **values})


def _values(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "low": around(span.start)[0], "high": around(span.end)[1]}


def _slices(ids: Collection[UUID]) -> Iterator[list[UUID]]:
    """Of as many as a statement takes."""
    known = list(ids)
    for start in range(0, len(known), _MOST):
        yield known[start : start + _MOST]


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
