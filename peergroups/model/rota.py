"""The rota: who leads which session, who helps, and what it lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import combinations
from uuid import UUID

from peergroups.model.columns import Choice, Id, kept, key
from peergroups.model.groups import Role
from peergroups.model.ids import DutyId, PersonId, SessionId, linked_id
from peergroups.model.rows import Row

AHEAD = timedelta(weeks=8)
SOON = timedelta(weeks=2)


class Task(StrEnum):
    LEAD = "lead"
    CO_LEAD = "co_lead"
    HELP = "help"
    HOST = "host"
    INTERPRET = "interpret"


LEADS = frozenset({Task.LEAD, Task.CO_LEAD})


class Answer(StrEnum):
    ASKED = "asked"
    YES = "yes"
    NO = "no"


class Trouble(StrEnum):
    """What is wrong with who leads a session; the worst first."""

    NOBODY = "nobody"
    AWAY = "away"
    TOO_FEW = "too_few"
    ENDED = "ended"
    TWICE = "twice"


class Duty(Row, table=True):
    """Somebody's part in one session. Where nobody is named to lead, those do who lead the group."""

    __tablename__ = "duty"

    id: DutyId = key()
    session_id: SessionId = kept(Id)
    person_id: PersonId = kept(Id)
    task: Task = kept(Choice(Task), Task.LEAD)
    answer: Answer = kept(Choice(Answer), Answer.YES)


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody in the rota of a session. Without `answer` they are not named, but lead the group.

    `away_until` is the last day of an absence that covers the session, `ended` the checks that do not hold on its day
    any more, `elsewhere` the other session they have a part in at that hour.
    """

    person_id: PersonId
    task: Task
    answer: Answer | None = None
    away_until: date | None = None
    ended: tuple[str, ...] = ()
    elsewhere: SessionId | None = None

    @property
    def leads(self) -> bool:
        return self.task in LEADS


@dataclass(frozen=True, slots=True)
class Hours:
    """From when to when a session is."""

    id: SessionId
    start: datetime
    end: datetime

    def meets(self, other: Hours) -> bool:
        """Whether both go on at one moment; one that begins when the other ends does not."""
        return self.start < other.end and other.start < self.end


def duty_id(session_id: UUID, person_id: UUID) -> DutyId:
    return DutyId(linked_id("duty", session_id, person_id))


def task_of(role: Role) -> Task:
    """What those who lead a group do in its sessions."""
    return Task.LEAD if role is Role.FACILITATOR else Task.CO_LEAD


def parts(named: Iterable[Part], assumed: Iterable[Part]) -> tuple[Part, ...]:
    """Everybody with a part in a session: those named, and those who lead the group where nobody is named to lead.

    Whoever said no has none. Those who lead stand first.
    """
    named = list(named)
    there = [one for one in named if one.answer is not Answer.NO]
    if not any(one.leads for one in there):
        known = {one.person_id for one in named}
        there = [one for one in assumed if one.person_id not in known] + there
    return tuple(sorted(there, key=lambda one: (not one.leads, one.task is not Task.LEAD)))


def to_name(named: Iterable[Part], assumed: Iterable[Part]) -> list[Part]:
    """Those who lead unnamed and go on when somebody else is named beside them: all who are not away."""
    return [one for one in parts(named, assumed) if one.answer is None and one.away_until is None]


def troubles(there: Collection[Part], wanted: int) -> tuple[Trouble, ...]:
    """What a session lacks that asks for so many who lead, the worst first."""
    leading = [one for one in there if one.leads]
    present = sum(one.away_until is None for one in leading)
    found = {
        Trouble.NOBODY: not present,
        Trouble.AWAY: present < len(leading),
        Trouble.TOO_FEW: 0 < present < wanted,
        Trouble.ENDED: any(one.ended for one in leading),
        Trouble.TWICE: any(one.elsewhere for one in there),
    }
    return tuple(one for one in Trouble if found[one])


def with_clashes(
    hours: Sequence[Hours], there: Mapping[SessionId, Sequence[Part]]
) -> dict[SessionId, tuple[Part, ...]]:
    """The same parts; whoever has two at one hour, and is not away from either, knows of the other session."""
    theirs: dict[PersonId, list[Hours]] = defaultdict(list)
    for one in hours:
        for part in there.get(one.id, ()):
            if part.away_until is None:
                theirs[part.person_id].append(one)
    other: dict[tuple[SessionId, PersonId], SessionId] = {}
    for person, many in theirs.items():
        for first, second in combinations(many, 2):
            if first.meets(second):
                other.setdefault((first.id, person), second.id)
                other.setdefault((second.id, person), first.id)
    found = {one.id: tuple(there.get(one.id, ())) for one in hours}
    for id_ in {session for session, _ in other}:
        found[id_] = tuple(replace(part, elsewhere=other.get((id_, part.person_id))) for part in found[id_])
    return found


def ended_on(held: Iterable[tuple[str, date | None]], day: date) -> tuple[str, ...]:
    """Of (name, last day), the latest of each name: those that do not hold on that day any more."""
    return tuple(name for name, until in held if until is not None and until < day)
