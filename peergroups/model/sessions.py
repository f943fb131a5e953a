"""A group's sessions: planned, held, cancelled or not happened."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from sqlalchemy import Text as TextColumn
from sqlmodel import Field, SQLModel

from peergroups.base.errors import RuleBroken
from peergroups.model.columns import Choice, Day, Id, Ids, Instant, LocalTime, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.groups import Minutes
from peergroups.model.ids import GroupId, SeriesId, SessionId, linked_id
from peergroups.model.rows import Line, Row, Text

MOST_PEOPLE = 10_000


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

    `sheet` holds the people on the last printed sign-in sheet, row 1 first.
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
    sheet: tuple[UUID, ...] = kept(Ids, ())


def session_id(series_id: UUID, planned_on: date) -> SessionId:
    """The id of a series' session on that day, the same on every laptop."""
    return SessionId(linked_id("session", series_id, planned_on.isoformat()))


def require_markable(status: SessionStatus) -> None:
    if status in {SessionStatus.CANCELLED, SessionStatus.NOT_HELD}:
        raise RuleBroken("session.not_markable")


def require_movable(status: SessionStatus) -> None:
    """Held sessions never change their day."""
    if status is SessionStatus.HELD:
        raise RuleBroken("session.already_held")
