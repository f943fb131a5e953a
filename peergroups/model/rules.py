"""Rules that propose a call: sentences with numbers in them. They name facts; a person decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from pydantic import Field as Limits
from sqlmodel import SQLModel

from peergroups.model.attendance import CAME, Mark, missed_in_a_row
from peergroups.model.columns import Choice, Id, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.followups import Why
from peergroups.model.ids import GroupId, PersonId, RuleId, SkipId, linked_id
from peergroups.model.rows import Row

LEAST_EXPECTED = 4  # sessions, below which no share is told
LOOKED_BACK = 8  # sessions of a group in which some are missed running
NAMED = 8  # days in a reason


class RuleDraft(Draft):
    """The numbers that one kind does not ask for are kept as they are."""

    is_on: bool
    n: int = Limits(default=2, ge=1, le=LOOKED_BACK)
    percent: int = Limits(default=50, ge=1, le=99)
    weeks: int = Limits(default=8, ge=1, le=26)
    due_days: int = Limits(default=3, ge=0, le=60)


class RuleFields(SQLModel):
    is_on: bool
    n: int
    percent: int
    weeks: int
    due_days: int


class Rule(RuleFields, Row, table=True):
    """What one group has, or all of them (no group), in place of the default. `kind` is one of `DEFAULTS`."""

    __tablename__ = "rule"

    id: RuleId = key()
    kind: Why = kept(Choice(Why))
    group_id: GroupId | None = kept(Id, None)


class Skip(Row, table=True):
    """What a rule found and somebody did not want a call for: `about` as in `Reason`."""

    __tablename__ = "skip"

    id: SkipId = key()
    person_id: PersonId = kept(Id)
    kind: Why = kept(Choice(Why))
    about: UUID = kept(Id)


DEFAULTS: dict[Why, RuleDraft] = {
    Why.MISSED_SESSIONS: RuleDraft(is_on=True, due_days=3),
    Why.CAME_SELDOM: RuleDraft(is_on=False, due_days=7),
    Why.FIRST_VISIT: RuleDraft(is_on=False, due_days=7),
    Why.BACK_FROM_AWAY: RuleDraft(is_on=False, due_days=3),
    Why.NOTHING_HEARD: RuleDraft(is_on=False, due_days=7),
}
ASKED: dict[Why, tuple[str, ...]] = {
    Why.MISSED_SESSIONS: ("n", "due_days"),
    Why.CAME_SELDOM: ("percent", "weeks", "due_days"),
    Why.FIRST_VISIT: ("due_days",),
    Why.BACK_FROM_AWAY: ("due_days",),
    Why.NOTHING_HEARD: ("weeks", "due_days"),
}
"""The numbers that a rule has in its sentence."""


def rule_id(vault: UUID, kind: Why, group_id: UUID | None) -> RuleId:
    """One row a kind and group, the same on every laptop; `vault` stands for all groups."""
    return RuleId(linked_id("rule", group_id or vault, str(kind)))


def skip_id(kind: Why, person_id: UUID, about: UUID) -> SkipId:
    return SkipId(linked_id(f"skip {kind}", person_id, about))


@dataclass(frozen=True, slots=True)
class Rules:
    """All that are kept: by kind and group, None for all groups."""

    kept: Mapping[tuple[Why, UUID | None], RuleDraft]

    def of(self, kind: Why, group_id: UUID | None) -> RuleDraft:
        """What holds for a group: its own, that of all groups, or the default."""
        return self.kept.get((kind, group_id)) or self.kept.get((kind, None)) or DEFAULTS[kind]

    def has_own(self, kind: Why, group_id: UUID) -> bool:
        return (kind, group_id) in self.kept

    def is_on_anywhere(self, kind: Why) -> bool:
        """For all groups, or for any one."""
        return bool(self._on(kind))

    def least(self, kind: Why) -> int:
        """The smallest number of sessions of any group where it is on."""
        return min((rule.n for rule in self._on(kind)), default=LOOKED_BACK)

    def stretches(self, kind: Why) -> list[int]:
        """The weeks of all groups where it is on, the longest first."""
        return sorted({rule.weeks for rule in self._on(kind)}, reverse=True)

    def _on(self, kind: Why) -> list[RuleDraft]:
        every = [
            self.of(kind, None),
            *(rule for (of, group), rule in self.kept.items() if of is kind and group),
        ]
        return [rule for rule in every if rule.is_on]


@dataclass(frozen=True, slots=True)
class Reason:
    """What a rule found about somebody in a group, as facts: the sentence is made where it is read.

    `about` is the session, absence or membership that it follows from: found once, it is proposed once. `days` are the
    sessions missed, the first visit, the days of an absence, or since when somebody is paused; `numbers` of how seldom
    somebody came: times, of how many, in how many weeks.
    """

    why: Why
    group_id: UUID | None
    about: UUID
    days: tuple[date, ...] = ()
    numbers: tuple[int, ...] = ()

    def written(self) -> str:
        """As it is kept; `reasons` reads it back."""
        days = ",".join(day.isoformat() for day in self.days[-NAMED:])
        numbers = ",".join(str(number) for number in self.numbers)
        group = self.group_id.hex if self.group_id is not None else ""
        return f"{self.why}/{group}/{self.about.hex}/{days}/{numbers}"


def reasons(written: str) -> tuple[Reason, ...]:
    """What `Reason.written` gave, joined by `;`."""
    return tuple(_reason(part) for part in written.split(";") if part)


def with_reason(written: str, new: Reason) -> str:
    """Another one of the same group takes the place of the earlier; a second group stands beside the first."""
    others = [one for one in reasons(written) if one.group_id != new.group_id]
    return ";".join(one.written() for one in [*others, new])


def _reason(written: str) -> Reason:
    why, group, about, days, numbers = written.split("/")
    return Reason(
        Why(why),
        UUID(group) if group else None,
        UUID(about),
        tuple(date.fromisoformat(day) for day in days.split(",") if day),
        tuple(int(number) for number in numbers.split(",") if number),
    )


def missed_days(newest_first: Iterable[tuple[date, Mark | None]], n: int) -> tuple[date, ...]:
    """The days missed running up to the newest session, the earliest first; none below `n`.

    Excused, unmarked and away ones neither count nor break.
    """
    marks = list(newest_first)
    missed = missed_in_a_row(mark for _, mark in marks)
    if missed < max(1, n):
        return ()
    return tuple(reversed([day for day, mark in marks if mark is Mark.ABSENT][:missed]))


def seldom(marks: Sequence[Mark | None], percent: int) -> tuple[int, int] | None:
    """(times came, of how many) where that is less than `percent`; None from too few, or where it is not."""
    came = sum(mark in CAME for mark in marks)
    of = came + sum(mark is Mark.ABSENT for mark in marks)
    if of < LEAST_EXPECTED or Fraction(came * 100, of) >= percent:
        return None
    return came, of
