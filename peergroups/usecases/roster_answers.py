"""What somebody said of rows that may be known, and what becomes of each row: the button and the import count by it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias
from uuid import UUID

from peergroups.model import couples
from peergroups.model.attendance import Mark
from peergroups.model.roster import BadRow, CellNote, RosterField, RosterRow
from peergroups.model.roster_grid import Grid
from peergroups.model.roster_names import NoName
from peergroups.model.same_person import Duplicate
from peergroups.usecases.roster_differences import Difference

WhyLeft: TypeAlias = NoName | Literal["later", "chosen", "repeated", "unlike", "cells"]
"""Why a row is not taken: `later` (it may be somebody we have, or no person, and nobody said), `repeated` (it says
otherwise than an earlier row of the same person, and nobody was asked). Of one that is: `unlike` (how
somebody belongs stays as it is), `cells` (some of its cells were left).
"""


@dataclass(frozen=True, slots=True)
class Preview:
    """The rows as they will become. `duplicates` maps a row's number to who it may be, `differences` what it says
    otherwise. `fills` are rows that say more of people we have, `mixed` fields whose days are written in both orders,
    `doubtful` rows that may name no person, `pairs` the people whom rows seem to name, `sums` rows that add others up,
    `short_years` fields whose years have two digits somewhere. `day_first` is how 3/4/2026 was read.
    """

    good: list[RosterRow]
    bad: list[BadRow]
    duplicates: dict[int, Duplicate]
    mapping: dict[int, RosterField] = field(default_factory=dict)
    differences: dict[int, tuple[Difference, ...]] = field(default_factory=dict)
    mixed: tuple[RosterField, ...] = ()
    grid: Grid | None = None
    fills: frozenset[int] = frozenset()
    doubtful: frozenset[int] = frozenset()
    pairs: dict[int, tuple[str, ...]] = field(default_factory=dict)
    sums: tuple[int, ...] = ()
    short_years: tuple[RosterField, ...] = ()
    day_first: bool = True

    @property
    def notes(self) -> list[tuple[RosterRow, CellNote]]:
        """Every cell that was left, with whose it is."""
        return [(row, note) for row in self.good for note in row.notes]


@dataclass(frozen=True, slots=True)
class Answers:
    """By the rows' numbers. In the `taken` fields the list is right against the record, or against the earlier row.

    All people of the list came before the day `known_before`, where there is one. They `belong` to the group already:
    then they come in before those who wait for a place.
    """

    same: Collection[int] = ()
    as_new: Collection[int] = ()
    leave_out: Collection[int] = ()
    later: Collection[int] = ()
    taken: Mapping[int, Collection[str]] = field(default_factory=dict)
    known_before: date | None = None
    belong: bool = False


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a row: left out for that reason (as `LeftOut` has it), `person` whom we know, more of the `row`
    that named them first; without any of these somebody new.
    """

    why: WhyLeft | Literal[""] = ""
    person: UUID | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """`added` are new, `joined` are known and come into the group, of the `filled` in the group more is known then.

    `marks` are those of an attendance grid.
    """

    added: int = 0
    joined: int = 0
    filled: int = 0
    marks: int = 0

    @property
    def people(self) -> int:
        """Whom the import touches, as Undo counts them."""
        return self.added + self.joined + self.filled


def fates(shown: Preview, answers: Answers) -> dict[int, Fate]:
    """Of every row that is not simply somebody new."""
    found: dict[int, Fate] = {}
    asked = {*shown.duplicates, *shown.doubtful, *answers.leave_out}  # the others are new
    for number in sorted(asked, key=couples.place):
        fate = _fate(number, shown.duplicates.get(number), answers, found)
        if fate == _NEW and number in shown.doubtful and number not in answers.as_new:
            fate = Fate("later")
        if fate != _NEW:
            found[number] = fate
    return found


def counts(
    shown: Preview, answers: Answers, here: Collection[UUID], means: Mapping[str, Mark | None] | None = None
) -> Counts:
    """How many people an import would bring in; `here` belong to the group already."""
    told = fates(shown, answers)
    known = {fate.person for fate in told.values() if fate.person is not None}
    filled = {
        fate.person
        for number, fate in told.items()
        if fate.person is not None and (number in shown.fills or answers.taken.get(number))
    }
    joined = known.difference(here)
    grid = shown.grid.marks(means) if shown.grid is not None and means else {}
    marks = sum(len(days) for number, days in grid.items() if not told.get(number, _NEW).why)
    return Counts(len(shown.good) - len(told), len(joined), len(filled - joined), marks)


_NEW = Fate()


def _fate(number: int, found: Duplicate | None, answers: Answers, before: Mapping[int, Fate]) -> Fate:
    """A row of somebody whom we may know waits where nobody said; one of an earlier row shares what becomes of that."""
    if number in answers.leave_out:
        return Fate("chosen")
    if found is None or number in answers.as_new:
        return _NEW
    if number in answers.later:
        return Fate("later")
    is_same = number in answers.same or found.is_sure
    if found.person is not None:
        return Fate(person=found.person) if is_same else Fate("later")
    if found.row is None or not (is_same or found.is_likely):
        return _NEW
    earlier = before.get(found.row, _NEW)
    return earlier if earlier.why else Fate("", earlier.person, earlier.row or found.row)
