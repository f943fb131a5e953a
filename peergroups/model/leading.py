"""The file of those who lead or help: what was seen of them and until when, their hours, and who looks after them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import ValidationInfo, field_validator
from sqlmodel import Field, SQLModel

from peergroups.base import language
from peergroups.model.columns import Choice, Day, Id, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.groups import SERVING, Role
from peergroups.model.ids import CredentialId, GroupId, HoursId, PersonId, RequirementId, SupervisionId
from peergroups.model.rows import Line, Name, Row

WARNED_BEFORE = timedelta(days=60)  # the end of what was seen
A_DAY = 24 * 60  # minutes


class CredentialKind(StrEnum):
    TRAINING = "training"
    CHECK = "check"
    AGREEMENT = "agreement"
    OTHER = "other"


class Standing(StrEnum):
    """Of what was seen, on a day."""

    VALID = "valid"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"


class Activity(StrEnum):
    """What hours were spent on; time in sessions is reckoned, never typed."""

    PREPARATION = "preparation"
    TRAVEL = "travel"
    TRAINING = "training"
    SUPERVISION = "supervision"
    PAIRS = "pairs"
    OTHER = "other"


class SupervisionKind(StrEnum):
    SUPERVISION = "supervision"
    DEBRIEF = "debrief"
    CALL = "call"


class CredentialFields(SQLModel):
    """That something was seen and until when it holds; never its number, nor what stands in it."""

    kind: CredentialKind = kept(Choice(CredentialKind), CredentialKind.TRAINING)
    name: Name
    got_on: date | None = kept(Day, None)
    expires_on: date | None = kept(Day, None)
    seen_by: Line = ""


class CredentialDraft(CredentialFields, Draft):
    @field_validator("expires_on")
    @classmethod
    def _after_it_began(cls, expires_on: date | None, info: ValidationInfo) -> date | None:
        got_on = info.data.get("got_on")
        if expires_on is not None and got_on is not None and expires_on < got_on:
            raise ValueError("ends_before_start")
        return expires_on


class Credential(CredentialFields, Row, table=True):
    __tablename__ = "credential"

    id: CredentialId = key()
    person_id: PersonId = kept(Id)


class RequirementDraft(Draft):
    role: Role
    name: Name

    @field_validator("role")
    @classmethod
    def _of_those_who_lead(cls, role: Role) -> Role:
        if role not in SERVING:
            raise ValueError("not_a_choice")
        return role


class Requirement(Row, table=True):
    """What the organisation asks of everybody of a role, by the name it has in their files."""

    __tablename__ = "requirement"

    id: RequirementId = key()
    role: Role = kept(Choice(Role))
    name: Line


class HoursFields(SQLModel):
    """Time beside the sessions, in minutes of one day."""

    group_id: GroupId | None = kept(Id, None)
    day: date = kept(Day)
    minutes: Annotated[int, Field(ge=1, le=A_DAY)]
    activity: Activity = kept(Choice(Activity), Activity.PREPARATION)
    note: Line = ""
    agreed_by: Line = ""


class HoursDraft(HoursFields, Draft):
    pass


class Hours(HoursFields, Row, table=True):
    __tablename__ = "hours"

    id: HoursId = key()
    person_id: PersonId = kept(Id)


class SupervisionFields(SQLModel):
    """That somebody talked it over with them, and when again; what was said stands nowhere here."""

    day: date = kept(Day)
    kind: SupervisionKind = kept(Choice(SupervisionKind), SupervisionKind.SUPERVISION)
    with_whom: Line = ""
    minutes: Annotated[int, Field(ge=0, le=A_DAY)] = 60
    next_on: date | None = kept(Day, None)


class SupervisionDraft(SupervisionFields, Draft):
    @field_validator("next_on")
    @classmethod
    def _after_this_one(cls, next_on: date | None, info: ValidationInfo) -> date | None:
        day = info.data.get("day")
        if next_on is not None and day is not None and next_on <= day:
            raise ValueError("ends_before_start")
        return next_on


class Supervision(SupervisionFields, Row, table=True):
    __tablename__ = "supervision"

    id: SupervisionId = key()
    person_id: PersonId = kept(Id)


def standing(expires_on: date | None, today: date) -> Standing:
    """It holds on its last day; from 60 days before that day on it is said."""
    if expires_on is None or expires_on - today > WARNED_BEFORE:
        return Standing.VALID
    return Standing.ENDED if expires_on < today else Standing.ENDS_SOON


def same_name(name: str) -> str:
    """By which a requirement finds what was seen: neither case nor accents nor blanks tell two apart."""
    return " ".join(language.fold(name).split())


def latest(held: Iterable[tuple[str, date | None]]) -> dict[str, tuple[str, date | None]]:
    """(name, last day) of what was seen -> of each name the one that lasts longest, by `same_name`."""
    found: dict[str, tuple[str, date | None]] = {}
    for name, until in held:
        before = found.get(same_name(name))
        if before is None or (before[1] is not None and (until is None or until > before[1])):
            found[same_name(name)] = (name, until)
    return found


def missing(
    required: Iterable[tuple[Role, str]], roles: Collection[Role], held: Iterable[tuple[str, date | None]]
) -> list[str]:
    """The names of what is asked of these roles and was never seen; what has ended is told as ended."""
    seen = {same_name(name) for name, _ in held}
    asked = {same_name(name): name for role, name in required if role in roles}
    return [name for folded, name in sorted(asked.items()) if folded not in seen]
