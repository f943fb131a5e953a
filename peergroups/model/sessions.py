"""A group's sessions: planned, held, cancelled or not happened."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from sqlmodel import Field

from peergroups.base.errors import RuleBroken
from peergroups.model.drafts import Draft
from peergroups.model.groups import Minutes
from peergroups.model.ids import GroupId, SeriesId, SessionId, linked_id
from peergroups.model.rows import Line, Row, Text, id_field, instant_field, kept_as_text

MOST_PEOPLE = 10_000


class SessionStatus(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NOT_HELD = "not_held"


class MoveDraft(Draft):
    """A new day, local time, length and place for one session."""

    day: date
    at: time
    minutes: Minutes
    place: Line = ""


Count = Annotated[int, Field(ge=0, le=MOST_PEOPLE)]


class GroupSession(Row, table=True):
    """`planned_on` is the day the series gave it, kept when it is moved. `headcount` is for groups without names.

    `sheet` holds the ids (hex, joined by commas) of the people on the last printed sign-in sheet, in its order.
    """

    __tablename__ = "group_session"

    id: SessionId = id_field(key=True)
    group_id: GroupId = id_field()
    series_id: SeriesId | None = id_field(optional=True)
    planned_on: date = kept_as_text()
    day: date = kept_as_text()
    at: time = kept_as_text()
    zone: str
    minutes: int
    starts_at: datetime = instant_field()
    place: Line = ""
    status: SessionStatus = kept_as_text(SessionStatus.PLANNED)
    reason: Line = ""
    topic: Line = ""
    plan: Text = ""
    guests: int = Field(default=0)
    headcount: int | None = Field(default=None)
    finished_at: datetime | None = instant_field(optional=True)
    sheet: str = Field(default="")


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


def sheet_order(sheet: str) -> list[UUID]:
    """The people on a printed sheet, row 1 first."""
    return [UUID(hex=kept) for kept in sheet.split(",") if kept]


def sheet_text(people: list[UUID]) -> str:
    return ",".join(person.hex for person in people)
