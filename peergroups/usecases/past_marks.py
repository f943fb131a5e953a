"""The marks of an attendance grid, brought in with its people: sessions of its days are held, what is marked stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups.base import clock
from peergroups.model import schedule
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.groups import Membership, Role, membership_id
from peergroups.model.ids import GroupId, PersonId, SessionId, new_id
from peergroups.model.sessions import GroupSession, SessionStatus, has_begun
from peergroups.store.queries import groups, organisation, sessions
from peergroups.store.work import Work

_USUAL = (time(18, 0), 90)  # of a group without a rhythm
_MARKABLE = frozenset({SessionStatus.PLANNED, SessionStatus.HELD})


@dataclass(frozen=True, slots=True)
class PastMarks:
    """How many marks were brought in, of how many sessions; `left` are days that were called off or are to come."""

    marks: int = 0
    sessions: int = 0
    left: tuple[date, ...] = ()


def keep_within(work: Work, group_id: UUID, by_person: Mapping[PersonId, Mapping[date, Mark]]) -> PastMarks:
    """Keeps the marks as part of an import. A mark that is there already stays as it is."""
    by_day: dict[date, dict[PersonId, Mark]] = {}
    for person, days in by_person.items():
        for day, mark in days.items():
            by_day.setdefault(day, {})[person] = mark
    if not by_day:
        return PastMarks()
    found = sessions.between(work.db, min(by_day), max(by_day), group_id)
    number, held, left = 0, 0, []
    for day, marks in sorted(by_day.items()):
        session = _session(work, group_id, day, [row for row in found if row.day == day])
        if session is None:
            left.append(day)
            continue
        new = [_mark(session, person, mark, work) for person, mark in marks.items()]
        kept = [row for row in new if row is not None]
        for row in kept:
            work.put(row)
        number += len(kept)
        held += bool(kept)
        if kept:
            finished = session.finished_at or clock.now()
            work.put(session.with_changes(status=SessionStatus.HELD, finished_at=finished))
    return PastMarks(number, held, tuple(left))


def _session(work: Work, group_id: UUID, day: date, there: list[sessions.SessionRow]) -> GroupSession | None:
    """The session of that day, made where there is none; None for a day that was called off or is to come."""
    markable = [row for row in there if row.status in _MARKABLE]
    if there and not markable:
        return None
    session = work.one(GroupSession, markable[0].id) if markable else _made(work, group_id, day)
    return session if has_begun(session.starts_at, clock.now()) else None


def _made(work: Work, group_id: UUID, day: date) -> GroupSession:
    kept = organisation.organisation(work.db)
    zone = kept.zone if kept else "UTC"
    rhythms = groups.series(work.db, group_id)
    at, minutes = (rhythms[-1].at, rhythms[-1].minutes) if rhythms else _USUAL
    starts_at: datetime = schedule.instant(day, at, ZoneInfo(zone))
    return GroupSession.make(
        id=SessionId(new_id()), group_id=GroupId(group_id), planned_on=day, day=day, at=at, minutes=minutes,
        zone=zone, starts_at=starts_at,
    )  # fmt: skip


def _mark(session: GroupSession, person: PersonId, mark: Mark, work: Work) -> Attendance | None:
    id_ = attendance_id(session.id, person)
    known = work.get(Attendance, id_)
    if known is not None and known.mark is not None and known.trashed_at is None:
        return None
    if known is not None:
        return known.with_changes(mark=mark, marked_at=clock.now(), trashed_at=None)
    member = work.get(Membership, membership_id(session.group_id, person))
    return Attendance.make(
        id=id_, session_id=session.id, person_id=person, mark=mark,
        role=member.role if member else Role.GUEST, marked_at=clock.now(),
    )  # fmt: skip
