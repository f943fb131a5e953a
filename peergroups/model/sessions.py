"""A group's sessions: planned, held, cancelled or not happened."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from sqlalchemy import Text as TextColumn
from sqlmodel import Field, SQLModel

from peergroups.base.errors import RuleBroken
from peergroups.model.columns import Choice, Day, Id, Instant, LocalTime, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.groups import Minutes
from peergroups.model.ids import GroupId, SeriesId, SessionId, linked_id
from peergroups.model.rows import Line, Row, Text

MOST_PEOPLE = 10_000
MARKED_BEFORE = timedelta(hours=3)
REPORTED_BEFORE = timedelta(days=1)
_STEP = re.compile(r"(?:(\d{1,3})\s+)?(.+)")  # digits of any script


class SessionStatus(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NOT_HELD = "not_held"


class MoveFields(SQLModel):
    """The day, the local time, the length and the place of one session."""

    day: date = kept(Day)
    at: time = kept(LocalTime)
    minutes: Minutes
    place: Line = ""


class MoveDraft(MoveFields, Draft):
    pass


Count = Annotated[int, Field(ge=0, le=MOST_PEOPLE)]


class GroupSession(MoveFields, Row, table=True):
    """`planned_on` is the day the series gave it, kept when it is moved. `headcount` is for groups without names.

    `in_place_of` is the day of the series it stands for after the series changed, where that is another one. `let_go`
    says that a change of the series put it in the trash, not a person.

    `plan` holds a line a step (see `plan_steps`).
    """

    __tablename__ = "group_session"

    id: SessionId = key()
    group_id: GroupId = kept(Id)
    series_id: SeriesId | None = kept(Id, None)
    planned_on: date = kept(Day)
    zone: str = kept(TextColumn)
    starts_at: datetime = kept(Instant)
    status: SessionStatus = kept(Choice(SessionStatus), SessionStatus.PLANNED)
    reason: Line = ""
    topic: Line = ""
    plan: Text = ""
    guests: Count = 0
    headcount: Count | None = None
    finished_at: datetime | None = kept(Instant, None)
    in_place_of: date | None = kept(Day, None)
    let_go: bool = False


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step of a session: how long it takes, None when that is not said, and what is done."""

    minutes: int | None
    what: str


def plan_steps(plan: str) -> tuple[PlanStep, ...]:
    """The steps of a plan, a line each, such as "10 Welcome"; empty lines are none."""
    found = (_STEP.fullmatch(line.strip()) for line in plan.splitlines() if line.strip())
    return tuple(PlanStep(int(step[1]) if step[1] else None, step[2]) for step in found if step is not None)


def session_id(series_id: UUID, planned_on: date) -> SessionId:
    """The id of a series' session on that day, the same on every laptop."""
    return SessionId(linked_id("session", series_id, planned_on.isoformat()))


def require_markable(status: SessionStatus) -> None:
    if status in {SessionStatus.CANCELLED, SessionStatus.NOT_HELD}:
        raise RuleBroken("session.not_markable")


def has_begun(starts_at: datetime, now: datetime) -> bool:
    """Whether a mark says what was, not what is to be: from three hours before, when the room is set up."""
    return starts_at <= now + MARKED_BEFORE


def require_not_early(starts_at: datetime, now: datetime) -> None:
    """Nothing is finished, or reported as not happened, more than a day ahead."""
    if starts_at > now + REPORTED_BEFORE:
        raise RuleBroken("session.too_early")
