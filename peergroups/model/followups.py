"""Follow-ups: who to call and why, by when, and how it went. Never sent anywhere."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from peergroups.model.drafts import Draft
from peergroups.model.ids import FollowUpId, GroupId, PersonId, SessionId, linked_id
from peergroups.model.rows import Line, Row, Text, id_field, instant_field, kept_as_text


class Why(StrEnum):
    MISSED_SESSIONS = "missed_sessions"
    ASKED_FOR_HELP = "asked_for_help"
    PROMISED = "promised"
    OTHER = "other"


class FollowUpStatus(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class FollowUpDraft(Draft):
    person_id: UUID | None = None
    group_id: UUID | None = None
    session_id: UUID | None = None
    why: Why = Why.PROMISED
    text: Text = ""
    due_on: date
    by_whom: Line = ""


class FollowUp(Row, table=True):
    __tablename__ = "follow_up"

    id: FollowUpId = id_field(key=True)
    person_id: PersonId | None = id_field(optional=True)
    group_id: GroupId | None = id_field(optional=True)
    session_id: SessionId | None = id_field(optional=True)
    why: Why = kept_as_text(Why.PROMISED)
    text: Text = ""
    due_on: date = kept_as_text()
    by_whom: Line = ""
    status: FollowUpStatus = kept_as_text(FollowUpStatus.OPEN)
    outcome: Text = ""
    done_at: datetime | None = instant_field(optional=True)


def absence_follow_up_id(person_id: UUID, session_id: UUID) -> FollowUpId:
    """One follow-up a person and last missed session, however often it is proposed."""
    return FollowUpId(linked_id("absence", person_id, session_id))
