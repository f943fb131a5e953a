"""Groups, who belongs to them, and the series of their sessions."""

import re
from collections.abc import Collection
from datetime import date, time
from enum import StrEnum
from itertools import count
from typing import Annotated
from uuid import UUID

from pydantic import ValidationInfo, field_validator
from sqlalchemy import Text as TextColumn
from sqlmodel import Field, SQLModel

from peergroups.base.errors import RuleBroken
from peergroups.model.columns import Choice, Day, Days, Id, LocalTime, Numbers, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.ids import GroupId, GroupTextId, MembershipId, PeriodId, PersonId, SeriesId, linked_id
from peergroups.model.organisation import Zone
from peergroups.model.rows import LanguageCode, Languages, Line, Name, Row, Text
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
SERVING = LEADING | {Role.HELPER}
"""Those who lead or help stand apart on a register: their time is hours, not visits."""


class MemberStatus(StrEnum):
    WAITING = "waiting"
    ACTIVE = "active"
    PAUSED = "paused"
    LEFT = "left"
    COMPLETED = "completed"


GONE = frozenset({MemberStatus.LEFT, MemberStatus.COMPLETED})

Capacity = Annotated[int, Field(ge=1, le=500)]
Minutes = Annotated[int, Field(ge=5, le=24 * 60)]


class GroupFields(SQLModel):
    """What a group says of itself. `paused_keep_place`: whoever takes a break takes a place meanwhile.

    `least_leading` is how many are to lead a session.

    `outside_name` is what papers, files and calendars call it, which others may see; "" is its name. `welcome` stands
    on what newcomers get.
    """

    name: Name
    outside_name: Line = ""
    purpose: Text = ""
    welcome: Text = ""
    is_free: bool = True
    identity: IdentityLevel = kept(Choice(IdentityLevel), IdentityLevel.FIRST_INITIAL)
    languages: Languages = ()
    place: Line = ""
    online: Line = ""
    capacity: Capacity | None = None
    is_open: bool = True
    paused_keep_place: bool = True
    least_leading: Annotated[int, Field(ge=1, le=9)] = 1
    agreement: Text = ""


class GroupDraft(GroupFields, Draft):
    pass


class Group(GroupFields, Row, table=True):
    __tablename__ = "peer_group"

    id: GroupId = key()
    status: GroupStatus = kept(Choice(GroupStatus), GroupStatus.ACTIVE)


class GroupTextFields(SQLModel):
    """What a group says of itself in another language; where that is empty, what it says anyway stands."""

    outside_name: Line = ""
    purpose: Text = ""
    welcome: Text = ""
    place: Line = ""
    agreement: Text = ""


class GroupTextDraft(GroupTextFields, Draft):
    language: LanguageCode


class GroupText(GroupTextFields, Row, table=True):
    __tablename__ = "group_text"

    id: GroupTextId = key()
    group_id: GroupId = kept(Id)
    language: str = kept(TextColumn)


class Membership(Row, table=True):
    """`asked_on` is the day from which somebody waits, or waited, for a place."""

    __tablename__ = "membership"

    id: MembershipId = key()
    group_id: GroupId = kept(Id)
    person_id: PersonId = kept(Id)
    role: Role = kept(Choice(Role), Role.PARTICIPANT)
    status: MemberStatus = kept(Choice(MemberStatus), MemberStatus.ACTIVE)
    joined_on: date = kept(Day)
    left_on: date | None = kept(Day, None)
    asked_on: date | None = kept(Day, None)
    reason: Line = ""


class MembershipPeriod(Row, table=True):
    """A stretch of days in which somebody belonged: `[from_on, to_on)`, open without an end.

    No two of one membership overlap; the membership itself says what the latest one is.
    """

    __tablename__ = "membership_period"

    id: PeriodId = key()
    membership_id: MembershipId = kept(Id)
    status: MemberStatus = kept(Choice(MemberStatus), MemberStatus.ACTIVE)
    role: Role = kept(Choice(Role), Role.PARTICIPANT)
    from_on: date = kept(Day)
    to_on: date | None = kept(Day, None)
    reason: Line = ""


class SeriesFields(SQLModel):
    """A repeat rule with its local time (see `RepeatRule`); on the holidays in `keeps` the group meets all the same."""

    frequency: Frequency = kept(Choice(Frequency), Frequency.WEEKLY)
    interval: Annotated[int, Field(ge=1, le=52)] = 1
    weekday: Annotated[int, Field(ge=0, le=6)] = 0
    ordinal: int = 1
    starts_on: date = kept(Day)
    until: date | None = kept(Day, None)
    at: time = kept(LocalTime)
    minutes: Minutes = 90
    zone: str = kept(TextColumn)
    skips: frozenset[date] = kept(Days, frozenset())
    weekdays: tuple[int, ...] = kept(Numbers, ())
    keeps: frozenset[date] = kept(Days, frozenset())

    def rule(self) -> RepeatRule:
        """The repeat rule, for `schedule.occurrences`."""
        return RepeatRule(
            frequency=self.frequency,
            interval=self.interval,
            weekday=self.weekday,
            ordinal=self.ordinal,
            starts_on=self.starts_on,
            until=self.until,
            skips=self.skips,
            weekdays=self.weekdays,
        )


class SeriesDraft(SeriesFields, Draft):
    zone: Zone

    @field_validator("ordinal")
    @classmethod
    def _known_ordinal(cls, ordinal: int) -> int:
        if ordinal not in {-1, 1, 2, 3, 4, 5}:
            raise ValueError("not_a_choice")
        return ordinal

    @field_validator("weekdays")
    @classmethod
    def _known_weekdays(cls, weekdays: tuple[int, ...]) -> tuple[int, ...]:
        if not set(weekdays) <= set(range(7)):
            raise ValueError("not_a_choice")
        return tuple(sorted(set(weekdays)))

    @field_validator("until")
    @classmethod
    def _after_start(cls, until: date | None, info: ValidationInfo) -> date | None:
        start = info.data.get("starts_on")
        if until is not None and start is not None and until < start:
            raise ValueError("ends_before_start")
        return until


class Series(SeriesFields, Row, table=True):
    __tablename__ = "series"

    id: SeriesId = key()
    group_id: GroupId = kept(Id)


def group_text_id(group_id: UUID, language: str) -> GroupTextId:
    return GroupTextId(linked_id("group_text", group_id, language))


def membership_id(group_id: UUID, person_id: UUID) -> MembershipId:
    return MembershipId(linked_id("membership", group_id, person_id))


def status_on_joining(capacity: int | None, taken: int) -> MemberStatus:
    """Active while there is room, else waiting. Those who lead take no place."""
    return MemberStatus.WAITING if capacity is not None and taken >= capacity else MemberStatus.ACTIVE


def next_name(name: str, taken: Collection[str]) -> str:
    """What the group of the next term may be called: "Circle 2" after "Circle", "Term 2027" after "Term 2026"."""
    counted = re.fullmatch(r"(.*\s)([0-9]+)", name)
    stem, number = (counted[1], int(counted[2])) if counted else (f"{name} ", 1)
    return next(found for found in (f"{stem}{n}" for n in count(number + 1)) if found not in taken)


def require_names(identity: IdentityLevel) -> None:
    """A group that keeps only headcounts holds no participants."""
    if identity is IdentityLevel.HEADCOUNT:
        raise RuleBroken("group.keeps_no_names", "identity")
