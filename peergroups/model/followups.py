"""Follow-ups: who to call and why, by when, and how it went. Never sent anywhere."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from itertools import islice
from uuid import UUID

from sqlmodel import SQLModel

from peergroups.model.columns import Choice, Day, Id, Instant, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.ids import (
    AccountId,
    ContactId,
    FollowUpId,
    GroupId,
    PersonId,
    SessionId,
    linked_id,
)
from peergroups.model.rows import Line, Row, Text


class Why(StrEnum):
    """The first five are what a rule may find (`model/rules.py`); people give the others."""

    MISSED_SESSIONS = "missed_sessions"
    CAME_SELDOM = "came_seldom"
    FIRST_VISIT = "first_visit"
    BACK_FROM_AWAY = "back_from_away"
    NOTHING_HEARD = "nothing_heard"
    ASKED_FOR_HELP = "asked_for_help"
    PROMISED = "promised"
    OTHER = "other"


SEVERAL_AT_ONCE = frozenset({Why.PROMISED, Why.OTHER})
"""Of these somebody may have more than one open; of each of the others one."""


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
    owner_id: AccountId | None = kept(Id, None)
    because: Text = ""  # what a rule found: `rules.Reason`


class How(StrEnum):
    """The way somebody was tried to reach."""

    PHONE = "phone"
    MESSAGE = "message"
    LETTER = "letter"
    VISIT = "visit"
    IN_PERSON = "in_person"


class Result(StrEnum):
    """What came of an attempt."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    LEFT_MESSAGE = "left_message"
    WRONG_NUMBER = "wrong_number"
    ASKED_NOT_TO = "asked_not_to"


IN_VAIN = frozenset({Result.NO_ANSWER, Result.LEFT_MESSAGE, Result.WRONG_NUMBER})
ENOUGH = 3  # attempts in vain, after which one may leave it


class ContactDraft(Draft):
    how: How = How.PHONE
    result: Result
    note: Line = ""


class Contact(Row, table=True):
    """One attempt to reach somebody. "Asked not to" stops every rule about them until `lifted_on`."""

    __tablename__ = "contact"

    id: ContactId = key()
    follow_up_id: FollowUpId = kept(Id)
    at: datetime = kept(Instant)
    by_account: AccountId | None = kept(Id, None)
    how: How = kept(Choice(How))
    result: Result = kept(Choice(Result))
    note: Line = ""
    lifted_on: date | None = kept(Day, None)


def is_enough(newest_first: Iterable[Result]) -> bool:
    """Whether the last attempts, as many as `ENOUGH`, were all in vain."""
    last = list(islice(newest_first, ENOUGH))
    return len(last) == ENOUGH and IN_VAIN.issuperset(last)


def found_id(why: Why, person_id: UUID, about: UUID) -> FollowUpId:
    """One follow-up a person and what a rule found (`rules.Reason.about`), however often it is proposed."""
    return FollowUpId(linked_id("absence" if why is Why.MISSED_SESSIONS else str(why), person_id, about))
