"""Places in a group, who waits for one, and the offers made to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model.columns import Choice, Day, Id, kept, key
from peergroups.model.ids import MembershipId, OfferId
from peergroups.model.rows import Line, Row

ANSWER_WITHIN = timedelta(days=7)  # unless another day is named


class Answer(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    WITHDRAWN = "withdrawn"


ASKED_IN_VAIN = frozenset({Answer.DECLINED, Answer.NO_ANSWER})


class Offer(Row, table=True):
    """A place offered to somebody who waits; `reason` is why those who wait longer were passed over."""

    __tablename__ = "offer"

    id: OfferId = key()
    membership_id: MembershipId = kept(Id)
    offered_on: date = kept(Day)
    answer_by: date = kept(Day)
    how: Line = ""
    answer: Answer = kept(Choice(Answer), Answer.OPEN)
    answered_on: date | None = kept(Day, None)
    reason: Line = ""


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a group. `offered` are open offers whose day has not passed: each holds a place."""

    capacity: int | None
    active: int
    paused: int
    offered: int
    paused_keep_place: bool = True

    @property
    def taken(self) -> int:
        return self.active + self.offered + (self.paused if self.paused_keep_place else 0)

    @property
    def free(self) -> int | None:
        """How many are free; None where a group has no end of places. Never below nothing."""
        return None if self.capacity is None else max(0, self.capacity - self.taken)


class Waits(Protocol):
    """Somebody on the waiting list, with the answer to the last offer since they asked; None where none was made."""

    @property
    def answer(self) -> Answer | None: ...


W = TypeVar("W", bound=Waits)


def next_in_line(waiting: Sequence[W]) -> W | None:
    """Whom to offer a place: the first who was not asked yet. `waiting` is in the order of the list."""
    return next((one for one in waiting if is_to_be_asked(one)), None)


def is_to_be_asked(one: Waits) -> bool:
    """An offer that was withdrawn counts as none; whoever said no, or nothing, is not asked again by itself."""
    return one.answer is None or one.answer is Answer.WITHDRAWN


def require_reason(before: Sequence[Waits], reason: str) -> None:
    """Whoever is offered a place before somebody who waits longer is so for a reason; `before` stand higher."""
    if not reason.strip() and any(is_to_be_asked(one) for one in before):
        raise RuleBroken("offer.passes_over", "reason")


def require_room(capacity: int | None, before: int | None, places: Places, *, over: bool) -> None:
    """Fewer places than there are members need a yes; those who are offered one are members soon."""
    is_less = capacity is not None and (before is None or capacity < before)
    if is_less and capacity is not None and capacity < places.taken and not over:
        raise InvalidDraft({"capacity": "fewer_than_members"})


def require_place(places: Places, *, over: bool) -> None:
    """More people than places need a yes."""
    if places.free == 0 and not over:
        raise RuleBroken("group.full")
