"""What is counted, and how: sessions, visits, people, hours. Plain rows in, numbers out; nothing is read here.

A session belongs to the period of its day, in its own zone. What is in the trash is not among the rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from peergroups.model.attendance import CAME, Mark, unnamed
from peergroups.model.sessions import SessionStatus

FEWEST_FOR_A_SHARE = 4
"""Below so many sessions no percentage says anything."""
NEXT_SESSIONS = 4  # after the first visit, in which somebody comes back
_TWO_THIRDS = (2, 3)


class Standing(StrEnum):
    """What became of a planned session; each is exactly one of these."""

    HELD = "held"
    CANCELLED = "cancelled"
    NOT_HELD = "not_held"
    NOT_RECORDED = "not_recorded"  # over, and nobody said that it was held
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session as figures count it. `marks`: how many people have any mark; `named`: how many of them came."""

    id: UUID
    group_id: UUID
    day: date
    planned_on: date
    starts_at: datetime
    minutes: int
    status: SessionStatus
    guests: int = 0
    headcount: int | None = None
    marks: int = 0
    named: int = 0

    def standing(self, now: datetime) -> Standing:
        if self.status is SessionStatus.CANCELLED:
            return Standing.CANCELLED
        if self.status is SessionStatus.NOT_HELD:
            return Standing.NOT_HELD
        if self.status is SessionStatus.HELD and self.starts_at <= now:
            return Standing.HELD
        is_over = self.starts_at + timedelta(minutes=self.minutes) <= now
        return Standing.NOT_RECORDED if is_over else Standing.TO_COME

    @property
    def is_moved(self) -> bool:
        return self.day != self.planned_on

    @property
    def unnamed(self) -> int:
        return unnamed(self.named, self.guests, self.headcount)

    @property
    def in_the_room(self) -> int:
        return self.named + self.unnamed

    @property
    def is_recorded(self) -> bool:
        """Whether anybody wrote down who came, or how many; nobody may be what was written."""
        return bool(self.marks or self.guests or self.headcount is not None)


class Came(NamedTuple):
    """How often somebody came to the held sessions of a group, by name."""

    group_id: UUID
    person_id: UUID
    times: int


@dataclass(frozen=True, slots=True)
class Room:
    """How many were in the room, over sessions with a register. `tenths` is the mean in tenths."""

    sessions: int
    tenths: int
    median: float
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Returned:
    """Of newcomers: how many came back, of how many for whom it can be said; for the others it is too early."""

    back: int
    of: int
    too_early: int


@dataclass(frozen=True, slots=True)
class Counted:
    """The figures of a period and scope. `standings` holds the ids of the sessions, so that a number can be opened."""

    standings: Mapping[Standing, tuple[UUID, ...]]
    moved: tuple[UUID, ...]
    named: int
    unnamed: int
    people: frozenset[UUID]
    of_group: Mapping[UUID, frozenset[UUID]]  # group -> people with a visit there
    at_least: Mapping[UUID, int]  # group without names -> people in its fullest session
    newcomers: frozenset[UUID]
    once: frozenset[UUID]
    room: Room | None
    without_register: tuple[UUID, ...]
    minutes: int  # of all visits together

    @property
    def planned(self) -> int:
        return sum(map(len, self.standings.values()))

    @property
    def held(self) -> tuple[UUID, ...]:
        return self.standings[Standing.HELD]

    @property
    def visits(self) -> int:
        return self.named + self.unnamed

    @property
    def in_several(self) -> int:
        """How much the people of each group together are more than the different people."""
        return sum(map(len, self.of_group.values())) - len(self.people)

    @property
    def tenths_of_hours(self) -> int:
        """Person-hours, in tenths of an hour."""
        return tenths_of_hours(self.minutes)


def count(
    meetings: Iterable[Meeting],
    came: Iterable[Came],
    now: datetime,
    *,
    first: Mapping[UUID, UUID],
    nameless: Collection[UUID] = (),
) -> Counted:
    """The figures of those sessions and the visits to them.

    `first`: person -> the session of their first visit ever, of those who are newcomers to the organisation at all;
    `nameless`: the groups that keep no names.
    """
    meetings = list(meetings)
    standings = {meeting.id: meeting.standing(now) for meeting in meetings}
    held = {one.id: one for one in meetings if standings[one.id] is Standing.HELD}
    times: Counter[UUID] = Counter()
    of_group: dict[UUID, set[UUID]] = {}
    for one in came:
        times[one.person_id] += one.times
        of_group.setdefault(one.group_id, set()).add(one.person_id)
    return Counted(
        standings={
            standing: tuple(id_ for id_, its in standings.items() if its is standing) for standing in Standing
        },
        moved=tuple(one.id for one in meetings if one.is_moved),
        named=times.total(),
        unnamed=sum(meeting.unnamed for meeting in held.values()),
        people=frozenset(times),
        of_group={group: frozenset(people) for group, people in of_group.items()},
        at_least=_fullest(held.values(), nameless),
        newcomers=frozenset(person for person in times if first.get(person) in held),
        once=frozenset(person for person, number in times.items() if number == 1),
        room=room([meeting.in_the_room for meeting in held.values() if meeting.is_recorded]),
        without_register=tuple(meeting.id for meeting in held.values() if not meeting.is_recorded),
        minutes=sum(meeting.in_the_room * meeting.minutes for meeting in held.values()),
    )


def _fullest(held: Iterable[Meeting], groups: Collection[UUID]) -> dict[UUID, int]:
    """Of each of those groups: how many were in the room when it was fullest."""
    found: dict[UUID, int] = {}
    for meeting in held:
        if meeting.group_id in groups:
            found[meeting.group_id] = max(found.get(meeting.group_id, 0), meeting.in_the_room)
    return found


def room(counts: Sequence[int]) -> Room | None:
    """Mean, median and range; the median of an even number is the mean of the middle two."""
    if not counts:
        return None
    ordered, half = sorted(counts), len(counts) // 2
    median = float(ordered[half]) if len(counts) % 2 else (ordered[half - 1] + ordered[half]) / 2
    return Room(len(counts), _nearest(10 * sum(counts), len(counts)), median, ordered[0], ordered[-1])


def returned(next_ones: Mapping[UUID, Sequence[bool]]) -> Returned:
    """Who came back. Newcomer -> whether they came to each of the group's next held sessions, four at most."""
    known = [came for came in next_ones.values() if len(came) >= NEXT_SESSIONS]
    return Returned(sum(any(came[:NEXT_SESSIONS]) for came in known), len(known), len(next_ones) - len(known))


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person's: came, of the sessions at which they came or were absent. The others are shown, not counted.

    `as_guest`: how often they came without belonging to the group.
    """

    came: int = 0
    absent: int = 0
    excused: int = 0
    unmarked: int = 0
    as_guest: int = 0

    @property
    def of(self) -> int:
        return self.came + self.absent

    @property
    def percent(self) -> int | None:
        return percent(self.came, self.of) if self.of >= FEWEST_FOR_A_SHARE else None


def attendance_of(marks: Iterable[tuple[Mark | None, bool, bool]]) -> Attendance:
    """Over held sessions: the mark, whether a membership was active that day, whether they were away as planned."""
    came = absent = excused = missing = guest = 0
    for mark, belonged, away in marks:
        if mark in CAME:
            came += belonged
            guest += not belonged
        elif mark is Mark.EXCUSED:
            excused += belonged
        elif mark is Mark.ABSENT and not away:
            absent += belonged
        elif mark is None and not away:
            missing += belonged
    return Attendance(came, absent, excused, missing, guest)


def percent(part: int, whole: int) -> int:
    """The nearest whole per cent, a half upwards. Parts are never bent to make 100."""
    return (200 * part + whole) // (2 * whole)


def is_under_one(part: int, whole: int) -> bool:
    """More than nothing, and 0 per cent: said as "under 1 %"."""
    return part > 0 and percent(part, whole) == 0


def is_over_99(part: int, whole: int) -> bool:
    """Less than all, and 100 per cent: said as "over 99 %"."""
    return part < whole and percent(part, whole) == 100


def needed(held: int, share: tuple[int, int] = _TWO_THIRDS) -> int:
    """The visits a course asks for: that share of the sessions held, rounded up."""
    part, whole = share
    return (part * held + whole - 1) // whole


def tenths_of_hours(minutes: int) -> int:
    """The nearest tenth of an hour, a half upwards."""
    return _nearest(minutes, 6)


def _nearest(number: int, by: int) -> int:
    return (2 * number + by) // (2 * by)
