"""Who was at which session of some periods, for figures. The rules are in `model/figures.py`.

One statement reads them all: session by session as the tables lie, with who came as one text. Sums for each group and
person cost a sorted table of their own, and rows of their own each their Python: both were twice as slow in
`tests/benchmarks/test_store.py`, on ten years of a hundred groups.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, func, or_, select

from peergroups.model.attendance import CAME
from peergroups.model.columns import Instant
from peergroups.model.figures import NEXT_SESSIONS, Meeting, Standing
from peergroups.model.groups import SERVING
from peergroups.model.ids import PersonId
from peergroups.model.sessions import SessionStatus
from peergroups.store import tables
from peergroups.store.queries.reading import Db, any_of, fixed

_S, _G, _A, _P = tables.group_session.c, tables.peer_group.c, tables.attendance.c, tables.person.c
_MOST = 10_000  # ids in a statement
_SERVES = any_of(_A.role, SERVING)
_CAME = any_of(_A.mark, CAME)
_VISIT = (_A.trashed_at.is_(None), _CAME, ~_SERVES)
_NOW = bindparam("now", type_=Instant)
_HELD = (_S.trashed_at.is_(None), _S.status == fixed(SessionStatus.HELD), _S.starts_at <= _NOW)

_ATTENDED = (
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
        func.count(_A.mark).filter(~_SERVES),
        func.group_concat(func.hex(_A.person_id)).filter(and_(_CAME, ~_SERVES)),
        func.group_concat(func.hex(_A.person_id)).filter(and_(_CAME, _SERVES)),
    )
    .select_from(
        tables.group_session.outerjoin(
            tables.attendance, and_(_A.session_id == _S.id, _A.trashed_at.is_(None))
        )
    )
    .where(_S.trashed_at.is_(None))
    .group_by(_S.id)
)
_TRASHED_GROUPS = select(_G.id).where(_G.trashed_at.is_not(None))
_b, _t, _g = tables.attendance.alias("b"), tables.group_session.alias("t"), tables.peer_group.alias("g")
_c = tables.attendance.alias(
    "c"
)  # the same row: looked up for sessions before the day only, not in the index
_CAME_BEFORE = select(_P.id).where(
    _P.id.in_(bindparam("people", expanding=True)),
    select(_b.c.mark)  # of the index alone: all columns would be looked up row by row
    .where(
        _b.c.person_id == _P.id,
        any_of(_b.c.mark, CAME),
        _t.c.id == _b.c.session_id,
        _t.c.day < bindparam("start"),
        _t.c.trashed_at.is_(None),
        _t.c.status == fixed(SessionStatus.HELD),
        _g.c.id == _t.c.group_id,
        _g.c.trashed_at.is_(None),
        _c.c.id == _b.c.id,
        _c.c.trashed_at.is_(None),
        ~any_of(_c.c.role, SERVING),
    )
    .correlate(tables.person)
    .exists(),
)
_FOLLOWING = select(
    _S.id,
    _S.group_id,
    _S.starts_at,
    func.row_number().over(partition_by=_S.group_id, order_by=(_S.starts_at, _S.id)).label("place"),
).where(
    *_HELD,
    _S.starts_at > bindparam("after", type_=Instant),
    _S.group_id.in_(bindparam("groups", expanding=True)),
)
_following = _FOLLOWING.subquery()
_FOLLOWING_FEW = select(_following.c.id, _following.c.group_id, _following.c.starts_at).where(
    _following.c.place <= NEXT_SESSIONS
)
_CAME_TO = select(_A.session_id, _A.person_id).where(
    *_VISIT,
    _A.session_id.in_(bindparam("sessions", expanding=True)),
    _A.person_id.in_(bindparam("people", expanding=True)),
)
_ABOUT = select(_P.id, _P.birth_year, _P.languages, _P.known_before).where(
    _P.id.in_(bindparam("people", expanding=True))
)


class AboutPerson(NamedTuple):
    id: PersonId
    birth_year: int | None
    languages: tuple[str, ...]
    known_before: date | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A period of local days, both included, and the groups it is about; none are all."""

    start: date
    end: date
    groups: tuple[UUID, ...] = ()

    def holds(self, day: date) -> bool:
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Attended:
    """A session, who came to it by name, and who led or helped."""

    meeting: Meeting
    came: frozenset[UUID]
    served: frozenset[UUID]


def attended(db: Db, spans: Sequence[Span]) -> list[Attended]:
    """The sessions whose day is in any of those periods, of the groups of the first, in order."""
    asked: Select[Any] = _ATTENDED.where(or_(*(_S.day.between(span.start, span.end) for span in spans)))
    if spans[0].groups:
        asked = asked.where(_S.group_id.in_(spans[0].groups))
    trashed, people = set(db.scalars(_TRASHED_GROUPS)), dict[str, UUID]()

    def named(joined: str | None) -> frozenset[UUID]:
        found = joined.split(",") if joined else []
        for one in found:
            if one not in people:
                people[one] = UUID(one)
        return frozenset([people[one] for one in found])

    made, a_meeting = [], cast(Callable[..., Meeting], Meeting)
    for *row, marks, came, served in db.execute(asked).all():
        if row[1] not in trashed:
            here = named(came)
            made.append(Attended(a_meeting(*row, marks, len(here)), here, named(served)))
    return sorted(made, key=lambda one: (one.meeting.starts_at, one.meeting.id))


def came_before(db: Db, people: Collection[UUID], day: date) -> set[UUID]:
    """Of those people: who came to any group before that day."""
    return {
        one for some in slices(people) for one in db.scalars(_CAME_BEFORE, {"people": some, "start": day})
    }


def next_sessions(
    db: Db, known: Sequence[Attended], first: Mapping[UUID, Meeting], now: datetime
) -> dict[UUID, list[bool]]:
    """Of each newcomer: whether they came to the next sessions that their group held after that first one, in order.

    `known`: every session of a period that holds the first ones, in order.
    """
    if not first:
        return {}
    held: dict[UUID, list[tuple[datetime, UUID]]] = {}
    came_to: dict[UUID, Collection[UUID]] = {}
    groups = {meeting.group_id for meeting in first.values()}
    for one in known:
        if one.meeting.group_id in groups and one.meeting.standing(now) is Standing.HELD:
            held.setdefault(one.meeting.group_id, []).append((one.meeting.starts_at, one.meeting.id))
            came_to[one.meeting.id] = one.came
    last = known[-1].meeting.starts_at
    for session, group, starts_at in db.execute(
        _FOLLOWING_FEW, {"after": last, "now": now, "groups": list(groups)}
    ).all():
        held.setdefault(group, []).append((starts_at, session))
    unknown = {id_ for sessions in held.values() for _, id_ in sessions} - came_to.keys()
    came_to |= _came_to(db, unknown, list(first))
    following: dict[UUID, list[UUID]] = {}
    for meeting in set(first.values()):
        after = [id_ for at, id_ in sorted(held[meeting.group_id]) if at > meeting.starts_at]
        following[meeting.id] = after[:NEXT_SESSIONS]
    return {
        person: [person in came_to[session] for session in following[meeting.id]]
        for person, meeting in first.items()
    }


def _came_to(db: Db, sessions: Collection[UUID], people: list[UUID]) -> dict[UUID, Collection[UUID]]:
    found: dict[UUID, set[UUID]] = {session: set() for session in sessions}
    for some in slices(sessions):
        for of_people in slices(people):
            for session, person in db.execute(_CAME_TO, {"sessions": some, "people": of_people}).all():
                found[session].add(person)
    return dict(found)


def about_people(db: Db, people: Collection[UUID]) -> list[AboutPerson]:
    """What is counted about them, of those in the trash or erased too."""
    return [
        AboutPerson(*row) for some in slices(people) for row in db.execute(_ABOUT, {"people": some}).all()
    ]


def slices(ids: Collection[UUID]) -> Iterator[list[UUID]]:
    """As many at a time as a statement takes."""
    known = list(ids)
    for start in range(0, len(known), _MOST):
        yield known[start : start + _MOST]
