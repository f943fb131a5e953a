"""Planned absence: days on which somebody will not come, known beforehand."""

from datetime import date

from pydantic import ValidationInfo, field_validator
from sqlmodel import SQLModel

from peergroups.model.columns import Day, Id, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.ids import AwayId, GroupId, PersonId
from peergroups.model.rows import Line, Row


class AwayFields(SQLModel):
    """From one day to another, both included; without a group in all of them."""

    group_id: GroupId | None = kept(Id, None)
    from_on: date = kept(Day)
    to_on: date = kept(Day)
    reason: Line = ""


class AwayDraft(AwayFields, Draft):
    @field_validator("to_on")
    @classmethod
    def _after_start(cls, to_on: date, info: ValidationInfo) -> date:
        start = info.data.get("from_on")
        if start is not None and to_on < start:
            raise ValueError("ends_before_start")
        return to_on


class Away(AwayFields, Row, table=True):
    """It touches no session, no mark and no membership."""

    __tablename__ = "away"

    id: AwayId = key()
    person_id: PersonId = kept(Id)
