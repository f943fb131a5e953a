"""Follow-ups: who to call and why, by when, and how it went. Never sent anywhere."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import SQLModel

from peergroups.model.columns import Choice, Day, Id, Instant, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.ids import FollowUpId, GroupId, PersonId, SessionId, linked_id
from peergroups.model.rows import Line, Row, Text


class Why(StrEnum):
    MISSED_SESSIONS = "missed_sessions"
    ASKED_FOR_HELP = "asked_for_help"
    PROMISED = "promised"
    OTHER = "other"


class FollowUpStatus(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class FollowUpFields(SQLModel):
    """Whom it is about, why and by when."""

    person_id: PersonId | None = kept(Id, None)
    group_id: GroupId | None = kept(Id, None)
    session_id: SessionId | None = kept(Id, None)
    why: Why = kept(Choice(Why), Why.PROMISED)
    text: Text = ""
    due_on: date = kept(Day)
    by_whom: Line = ""


class FollowUpDraft(FollowUpFields, Draft):
    pass


class FollowUp(FollowUpFields, Row, table=True):
    __tablename__ = "follow_up"

    id: FollowUpId = key()
    status: FollowUpStatus = kept(Choice(FollowUpStatus), FollowUpStatus.OPEN)
    outcome: Text = ""
    done_at: datetime | None = kept(Instant, None)


def absence_follow_up_id(person_id: UUID, session_id: UUID) -> FollowUpId:
    """One follow-up a person and last missed session, however often it is proposed."""
    return FollowUpId(linked_id("absence", person_id, session_id))
