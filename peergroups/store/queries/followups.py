"""Follow-ups, and who missed sessions running."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Text, TextualSelect, bindparam, case, column, func, select, text

from peergroups.model.attendance import MISSED_IN_A_ROW, Mark, missed_in_a_row
from peergroups.model.columns import Choice, Day, Id, Instant
from peergroups.model.followups import FollowUpStatus, Why, absence_follow_up_id
from peergroups.model.groups import IdentityLevel
from peergroups.model.ids import FollowUpId, GroupId, PersonId, SessionId
from peergroups.model.names import NameOrder
from peergroups.model.people import shown_name
from peergroups.store import access, tables
from peergroups.store.queries.people import LEVELS, level_outside
from peergroups.store.queries.reading import Db, fixed, read, read_one


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """`person` is the name as the group's identity level allows it (without one, as the narrowest of theirs)."""

    id: FollowUpId
    person_id: PersonId | None
    person: str
    phone: str
    safe_contact: str
    group_id: GroupId | None
    group_name: str
    session_id: SessionId | None
    why: Why
    text: str
    due_on: date
    by_whom: str
    status: FollowUpStatus
    outcome: str
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """Somebody who missed `missed` sessions of a group running, up to the newest one."""

    person_id: PersonId
    person: str
    group_id: GroupId
    group_name: str
    missed: int
    last_session_id: SessionId
    has_follow_up: bool


_F, _P, _G = tables.follow_up.c, tables.person.c, tables.peer_group.c
_OPEN = _F.status == fixed(FollowUpStatus.OPEN)
_FOLLOW_UP = (
    select(
        _F.id,
        _F.person_id,
        func.coalesce(_P.name, "").label("name"),
        func.coalesce(_P.family_name, "").label("family_name"),
        func.coalesce(_P.name_order, fixed(NameOrder.GIVEN_FIRST)).label("name_order"),
        func.coalesce(_P.phone, "").label("phone"),
        func.coalesce(_P.safe_contact, "").label("safe_contact"),
        _F.group_id,
        func.coalesce(_G.name, "").label("group_name"),
        _G.identity,
        case((_F.group_id.is_(None), func.coalesce(LEVELS, "")), else_="").label("levels"),
        _F.session_id,
        _F.why,
        _F.text,
        _F.due_on,
        _F.by_whom,
        _F.status,
        _F.outcome,
        _F.done_at,
    )
    .select_from(
        tables.follow_up.outerjoin(tables.person, _P.id == _F.person_id).outerjoin(
            tables.peer_group, _G.id == _F.group_id
        )
    )
    .where(_F.trashed_at.is_(None))
)
_ALL = _FOLLOW_UP.order_by(~_OPEN, _F.due_on, _F.created_at)
_ALL_OPEN = _ALL.where(_OPEN)
_OF_PERSON = _FOLLOW_UP.where(_F.person_id == bindparam("person")).order_by(~_OPEN, _F.due_on)
_OF_SESSION = _FOLLOW_UP.where(_F.session_id == bindparam("session")).order_by(_F.created_at)
_ONE = _FOLLOW_UP.where(_F.id == bindparam("follow_up"))
_TAKEN = select(_F.id).where(_F.why == Why.MISSED_SESSIONS)

# As text: SQLAlchemy cannot tell SQLite which index to take, and left alone it reads every mark of ten years
# (tests/benchmarks/test_store.py, "the absences of Today with their indexes"). The first `age <= 8` changes nothing in
# what comes out: it halves the time, since fewer people are looked at.
_RECENT = """WITH recent AS (
        SELECT id, group_id, day, starts_at, row_number() OVER (PARTITION BY group_id ORDER BY starts_at DESC) AS age
        FROM group_session WHERE status = 'held' AND trashed_at IS NULL AND starts_at BETWEEN :since AND :until
            AND (:group IS NULL OR group_id = :group)),
    often AS MATERIALIZED (SELECT r.group_id, a.person_id
        FROM recent r CROSS JOIN attendance a INDEXED BY attendance_absent
            ON a.session_id = r.id AND a.mark = 'absent'
        WHERE r.age <= 8 GROUP BY r.group_id, a.person_id HAVING count(*) >= 2)
    SELECT m.person_id, p.name, p.family_name, p.name_order, m.group_id, g.name AS group_name, g.identity,
        r.id AS session_id, CASE WHEN a.mark = 'absent' AND EXISTS (SELECT 1 FROM away w
            WHERE w.person_id = m.person_id AND w.trashed_at IS NULL AND r.day BETWEEN w.from_on AND w.to_on
                AND (w.group_id IS NULL OR w.group_id = r.group_id)) THEN NULL ELSE a.mark END AS mark
    FROM often o
    JOIN membership m ON m.group_id = o.group_id AND m.person_id = o.person_id AND m.status = 'active'
        AND m.role = 'participant' AND m.trashed_at IS NULL
    JOIN peer_group g ON g.id = o.group_id AND g.trashed_at IS NULL AND g.status = 'active'
    JOIN person p ON p.id = m.person_id AND p.trashed_at IS NULL
    JOIN recent r ON r.group_id = o.group_id AND r.age <= 8
    LEFT JOIN attendance a INDEXED BY attendance_by_session
        ON a.session_id = r.id AND a.person_id = m.person_id AND a.trashed_at IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM away w WHERE w.person_id = m.person_id AND w.trashed_at IS NULL
        AND :today BETWEEN w.from_on AND w.to_on AND (w.group_id IS NULL OR w.group_id = o.group_id))
    ORDER BY g.name, g.id, p.name, m.person_id, r.age"""

_A_DAY = timedelta(days=1)  # a register may be finished before its hour has come
_WINDOW = timedelta(days=120)  # in which sessions count


@dataclass(frozen=True, slots=True)
class _Missed:
    """One person's mark in one of the last sessions of a group."""

    person_id: PersonId
    name: str
    family_name: str
    name_order: NameOrder
    group_id: GroupId
    group_name: str
    identity: IdentityLevel
    session_id: SessionId
    mark: Mark | None


def follow_ups(db: Db, *, only_open: bool = False) -> list[FollowUpRow]:
    """Follow-ups, what is due first; done ones after them."""
    return read(db, _ALL_OPEN if only_open else _ALL, _follow_up)


def of_person(db: Db, person_id: UUID) -> list[FollowUpRow]:
    return read(db, _OF_PERSON, _follow_up, person=person_id)


def of_session(db: Db, session_id: UUID) -> list[FollowUpRow]:
    return read(db, _OF_SESSION, _follow_up, session=session_id)


def follow_up(db: Db, follow_up_id: UUID) -> FollowUpRow | None:
    return read_one(db, _ONE, _follow_up, follow_up=follow_up_id)


def absent_twice_running(db: Db, now: datetime, group_id: UUID | None = None) -> list[AbsenceRow]:
    """Active participants who missed two sessions or more running, but whoever is away now.

    What was missed while somebody was away counts as excused.
    """
    if access.hides_contacts(db):
        return []  # whom to call is not for the door
    values = {"since": now - _WINDOW, "until": now + _A_DAY, "group": group_id, "today": now.date()}
    found = read(db, _recent(access.fitting(db, _RECENT)), _Missed, **values)
    taken = set(db.scalars(_TAKEN))
    absences = []
    for _, lines in groupby(found, key=lambda line: (line.person_id, line.group_id)):
        absence = _absence(list(lines), taken)
        if absence is not None:
            absences.append(absence)
    return absences


@cache
def _recent(sql: str) -> TextualSelect:
    asked = text(sql).bindparams(
        bindparam("since", type_=Instant),
        bindparam("until", type_=Instant),
        bindparam("group", type_=Id),
        bindparam("today", type_=Day),
    )
    return asked.columns(
        column("person_id", Id),
        column("name", Text),
        column("family_name", Text),
        column("name_order", Choice(NameOrder)),
        column("group_id", Id),
        column("group_name", Text),
        column("identity", Choice(IdentityLevel)),
        column("session_id", Id),
        column("mark", Choice(Mark)),
    )


def _absence(lines: list[_Missed], taken: set[UUID]) -> AbsenceRow | None:
    """`lines` are one person's marks in one group, the newest session first."""
    missed = missed_in_a_row(line.mark for line in lines)
    if missed < MISSED_IN_A_ROW:
        return None
    newest = lines[0]
    last = next(line.session_id for line in lines if line.mark is Mark.ABSENT)
    return AbsenceRow(
        person_id=newest.person_id,
        person=shown_name(newest.name, newest.family_name, newest.identity, newest.name_order),
        group_id=newest.group_id,
        group_name=newest.group_name,
        missed=missed,
        last_session_id=last,
        has_follow_up=absence_follow_up_id(newest.person_id, last) in taken,
    )


def _follow_up(
    *,
    name: str,
    family_name: str,
    name_order: NameOrder,
    identity: IdentityLevel | None,
    levels: str,
    **kept: Any,
) -> FollowUpRow:
    """The person as the group at hand shows them; where there is none, as narrowly as any of theirs does."""
    level = identity or level_outside(levels)
    return FollowUpRow(person=shown_name(name, family_name, level, name_order) if name else "", **kept)
