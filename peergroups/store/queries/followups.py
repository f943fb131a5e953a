"""Follow-ups, and who missed sessions running."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from peergroups.model.attendance import MISSED_IN_A_ROW, Mark, missed_in_a_row
from peergroups.model.followups import FollowUpStatus, Why, absence_follow_up_id
from peergroups.model.groups import IdentityLevel
from peergroups.model.ids import FollowUpId, GroupId, PersonId, SessionId
from peergroups.model.people import shown_name
from peergroups.store.queries.reading import Db, id_in, instant_in, rows


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """`person` is the name as the group's identity level allows it (all of it without a group)."""

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


_FOLLOW_UP = """SELECT f.id, f.person_id, p.name, p.family_name, p.phone, p.safe_contact, f.group_id, g.name,
    g.identity, f.session_id, f.why, f.text, f.due_on, f.by_whom, f.status, f.outcome, f.done_at
    FROM follow_up f LEFT JOIN person p ON p.id = f.person_id LEFT JOIN peer_group g ON g.id = f.group_id
    WHERE f.trashed_at IS NULL"""

_RECENT = """WITH recent AS (
        SELECT id, group_id, starts_at, row_number() OVER (PARTITION BY group_id ORDER BY starts_at DESC) AS age
        FROM group_session WHERE status = 'held' AND trashed_at IS NULL AND starts_at BETWEEN ? AND ?{only}),
    often AS MATERIALIZED (SELECT r.group_id, a.person_id
        FROM recent r CROSS JOIN attendance a INDEXED BY attendance_absent
            ON a.session_id = r.id AND a.mark = 'absent'
        WHERE r.age <= 8 GROUP BY r.group_id, a.person_id HAVING count(*) >= 2)
    SELECT m.person_id, p.name, p.family_name, m.group_id, g.name, g.identity, r.id, a.mark
    FROM often o
    JOIN membership m ON m.group_id = o.group_id AND m.person_id = o.person_id AND m.status = 'active'
        AND m.role = 'participant' AND m.trashed_at IS NULL
    JOIN peer_group g ON g.id = o.group_id AND g.trashed_at IS NULL AND g.status = 'active'
    JOIN person p ON p.id = m.person_id AND p.trashed_at IS NULL
    JOIN recent r ON r.group_id = o.group_id AND r.age <= 8
    LEFT JOIN attendance a INDEXED BY attendance_by_session
        ON a.session_id = r.id AND a.person_id = m.person_id AND a.trashed_at IS NULL
    ORDER BY g.name, g.id, p.name, m.person_id, r.age"""

_DAY = 86_400 * 1_000_000  # a register may be finished before its hour has come
_WINDOW = 120 * 86_400 * 1_000_000  # sessions of the last 120 days count, in microseconds


def follow_ups(db: Db, *, only_open: bool = False) -> list[FollowUpRow]:
    """Follow-ups, what is due first; done ones after them."""
    condition = "AND f.status = 'open'" if only_open else ""
    found = rows(db, f"{_FOLLOW_UP} {condition} ORDER BY f.status <> 'open', f.due_on, f.created_at")
    return [_follow_up(row) for row in found]


def of_person(db: Db, person_id: UUID) -> list[FollowUpRow]:
    found = rows(db, f"{_FOLLOW_UP} AND f.person_id = ? ORDER BY f.status <> 'open', f.due_on", person_id)
    return [_follow_up(row) for row in found]


def of_session(db: Db, session_id: UUID) -> list[FollowUpRow]:
    found = rows(db, f"{_FOLLOW_UP} AND f.session_id = ? ORDER BY f.created_at", session_id)
    return [_follow_up(row) for row in found]


def follow_up(db: Db, follow_up_id: UUID) -> FollowUpRow | None:
    found = rows(db, f"{_FOLLOW_UP} AND f.id = ?", follow_up_id)
    return _follow_up(found[0]) if found else None


def absent_twice_running(db: Db, now: int, group_id: UUID | None = None) -> list[AbsenceRow]:
    """Active participants who missed two sessions or more running. `now` is in microseconds since 1970."""
    only = " AND group_id = ?" if group_id is not None else ""
    values: tuple[object, ...] = (now - _WINDOW, now + _DAY, *([group_id] if group_id is not None else []))
    found = rows(db, _RECENT.format(only=only), *values)
    taken = {row[0] for row in rows(db, "SELECT id FROM follow_up WHERE why = 'missed_sessions'")}
    absences = []
    for _, lines in groupby(found, key=lambda row: (row[0], row[3])):
        absence = _absence(list(lines), taken)
        if absence is not None:
            absences.append(absence)
    return absences


def _absence(lines: list[Any], taken: set[bytes]) -> AbsenceRow | None:
    """`lines` are one person's marks in one group, the newest session first."""
    missed = missed_in_a_row(Mark(line[7]) if line[7] else None for line in lines)
    if missed < MISSED_IN_A_ROW:
        return None
    person_id, name, family_name, group_id, group_name, identity = lines[0][:6]
    last = next(UUID(bytes=line[6]) for line in lines if line[7] == Mark.ABSENT)
    person = UUID(bytes=person_id)
    return AbsenceRow(
        person_id=PersonId(person),
        person=shown_name(name, family_name, IdentityLevel(identity)),
        group_id=GroupId(UUID(bytes=group_id)),
        group_name=group_name,
        missed=missed,
        last_session_id=SessionId(last),
        has_follow_up=absence_follow_up_id(person, last).bytes in taken,
    )


def _follow_up(row: Any) -> FollowUpRow:
    person_id, group_id, session_id = id_in(row[1]), id_in(row[6]), id_in(row[9])
    level = IdentityLevel(row[8]) if row[8] else IdentityLevel.FULL
    return FollowUpRow(
        id=FollowUpId(UUID(bytes=row[0])),
        person_id=None if person_id is None else PersonId(person_id),
        person=shown_name(row[2], row[3], level) if row[2] else "",
        phone=row[4] or "",
        safe_contact=row[5] or "",
        group_id=None if group_id is None else GroupId(group_id),
        group_name=row[7] or "",
        session_id=None if session_id is None else SessionId(session_id),
        why=Why(row[10]),
        text=row[11],
        due_on=date.fromisoformat(row[12]),
        by_whom=row[13],
        status=FollowUpStatus(row[14]),
        outcome=row[15],
        done_at=instant_in(row[16]),
    )
