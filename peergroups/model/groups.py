"""Groups, who belongs to them, and the series of their sessions."""

from datetime import date, time
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import field_validator
from sqlmodel import Field

from peergroups.base.errors import RuleBroken
from peergroups.model.drafts import Draft
from peergroups.model.ids import GroupId, MembershipId, PersonId, SeriesId, linked_id
from peergroups.model.organisation import Zone
from peergroups.model.rows import Line, Name, Row, Text, id_field, kept_as_text
from peergroups.model.schedule import Frequency, RepeatRule


class IdentityLevel(StrEnum):
    """How much of a name a group shows, on screen, on paper and in exports."""

    HEADCOUNT = "headcount"
    ALIAS = "alias"
    FIRST_INITIAL = "first_initial"
    FULL = "full"


class GroupStatus(StrEnum):
    ACTIVE = "active"
    ENDED = "ended"


class Role(StrEnum):
    PARTICIPANT = "participant"
    FACILITATOR = "facilitator"
    COFACILITATOR = "cofacilitator"
    HELPER = "helper"
    GUEST = "guest"


LEADING = frozenset({Role.FACILITATOR, Role.COFACILITATOR})


class MemberStatus(StrEnum):
    WAITING = "waiting"
    ACTIVE = "active"
    PAUSED = "paused"
    LEFT = "left"
    COMPLETED = "completed"


GONE = frozenset({MemberStatus.LEFT, MemberStatus.COMPLETED})

Capacity = Annotated[int, Field(ge=1, le=500)]
Minutes = Annotated[int, Field(ge=5, le=24 * 60)]


class GroupDraft(Draft):
    """`languages` are codes joined by commas."""

    name: Name
    purpose: Text = ""
    identity: IdentityLevel = IdentityLevel.FIRST_INITIAL
    languages: Line = ""
    place: Line = ""
    online: Line = ""
    capacity: Capacity | None = None
    is_open: bool = True
    agreement: Text = ""


class Group(Row, table=True):
    __tablename__ = "peer_group"

    id: GroupId = id_field(key=True)
    name: Name
    purpose: Text = ""
    identity: IdentityLevel = kept_as_text(IdentityLevel.FIRST_INITIAL)
    languages: Line = ""
    place: Line = ""
    online: Line = ""
    capacity: int | None = Field(default=None)
    is_open: bool = Field(default=True)
    agreement: Text = ""
    status: GroupStatus = kept_as_text(GroupStatus.ACTIVE)


class Membership(Row, table=True):
    __tablename__ = "membership"

    id: MembershipId = id_field(key=True)
    group_id: GroupId = id_field()
    person_id: PersonId = id_field()
    role: Role = kept_as_text(Role.PARTICIPANT)
    status: MemberStatus = kept_as_text(MemberStatus.ACTIVE)
    joined_on: date = kept_as_text()
    left_on: date | None = kept_as_text(None)
    reason: Line = ""


class SeriesDraft(Draft):
    """A repeat rule with its local time. `weekday` 0 is Monday; `ordinal` -1 is the last."""

    frequency: Frequency = Frequency.WEEKLY
    interval: Annotated[int, Field(ge=1, le=52)] = 1
    weekday: Annotated[int, Field(ge=0, le=6)] = 0
    ordinal: int = 1
    starts_on: date
    until: date | None = None
    at: time
    minutes: Minutes = 90
    zone: Zone
    skips: frozenset[date] = frozenset()

    @field_validator("ordinal")
    @classmethod
    def _known_ordinal(cls, ordinal: int) -> int:
        if ordinal not in {-1, 1, 2, 3, 4, 5}:
            raise ValueError("not_a_choice")
        return ordinal

    @field_validator("until")
    @classmethod
    def _after_start(cls, until: date | None, info: object) -> date | None:
        start = getattr(info, "data", {}).get("starts_on")
        if until is not None and start is not None and until < start:
            raise ValueError("ends_before_start")
        return until


class Series(Row, table=True):
    """`skips` are ISO dates joined by commas."""

    __tablename__ = "series"

    id: SeriesId = id_field(key=True)
    group_id: GroupId = id_field()
    frequency: Frequency = kept_as_text(Frequency.WEEKLY)
    interval: int = Field(default=1)
    weekday: int = Field(default=0)
    ordinal: int = Field(default=1)
    starts_on: date = kept_as_text()
    until: date | None = kept_as_text(None)
    at: time = kept_as_text()
    minutes: int = Field(default=90)
    zone: str
    skips: str = Field(default="")

    def rule(self) -> RepeatRule:
        """The repeat rule, for `schedule.occurrences`."""
        return RepeatRule(
            frequency=self.frequency,
            interval=self.interval,
            weekday=self.weekday,
            ordinal=self.ordinal,
            starts_on=self.starts_on,
            until=self.until,
            skips=frozenset(date.fromisoformat(day) for day in self.skips.split(",") if day),
        )


def membership_id(group_id: UUID, person_id: UUID) -> MembershipId:
    return MembershipId(linked_id("membership", group_id, person_id))


def status_on_joining(capacity: int | None, active: int) -> MemberStatus:
    """Active while there is room, else waiting. Those who lead take no place."""
    return MemberStatus.WAITING if capacity is not None and active >= capacity else MemberStatus.ACTIVE


def require_names(identity: IdentityLevel) -> None:
    """A group that keeps only headcounts holds no participants."""
    if identity is IdentityLevel.HEADCOUNT:
        raise RuleBroken("group.keeps_no_names", "identity")
