"""A roster from elsewhere: read, guess, show, import in one work that Undo takes back. Nobody is lost for one cell."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from peergroups.base import collecting
from peergroups.base.errors import RuleBroken
from peergroups.model import couples, roster
from peergroups.model.attendance import Mark
from peergroups.model.doubtful_names import ASKED
from peergroups.model.groups import GONE, Group, Membership, MemberStatus, require_names
from peergroups.model.ids import PersonId, new_id
from peergroups.model.people import Person
from peergroups.model.permissions import Action
from peergroups.model.roster import BadRow, Reading, RosterField, RosterRow
from peergroups.model.roster_dates import Calendar
from peergroups.model.roster_grid import Grid, read_grid
from peergroups.model.roster_words import NAMING
from peergroups.model.same_person import Known, find_duplicates
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import organisation
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import (
    backups,
    groups,
    past_marks,
    periods,
    roster_memberships,
    roster_places,
)
from peergroups.usecases.past_marks import PastMarks
from peergroups.usecases.roster_answers import Answers, Fate, Preview, WhyLeft, fates
from peergroups.usecases.roster_differences import FILLED, country_of, differences, is_same, values_of
from peergroups.usecases.roster_files import RosterFile, read
from peergroups.usecases.tickets import Ticket, step, stepping

__all__ = ["LeftOut", "Result", "RosterFile", "import_rows", "preview", "read", "require_no_sample"]

MONTH_FIRST = "US"  # the country whose papers write the month before the day (Unicode CLDR)
_STEP = 500  # rows between two reports of progress


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row, or one of several people in it, that was not taken: its number, the name where there is one, and why."""

    number: int
    name: str
    why: WhyLeft


@dataclass(frozen=True, slots=True)
class Result:
    """`joined` were known already, of the `filled` in the group more is known now, `waiting` are on the list.

    `repeated` rows were about somebody of an earlier one, and filled what that left open. `unlike` ones say otherwise
    how somebody belongs to the group, and changed nothing of it. Of the people in `cells` some cells were left.
    """

    added: int
    joined: int
    filled: int
    waiting: int
    left: tuple[LeftOut, ...] = ()
    past: PastMarks = field(default_factory=PastMarks)
    repeated: int = 0
    unlike: tuple[LeftOut, ...] = ()
    cells: tuple[LeftOut, ...] = ()


def require_no_sample(vault: Vault) -> None:
    """Refuses lists of real people where everybody knows the passphrase. Raises RuleBroken, NotAllowed."""
    vault.require(Action.KEEP_PEOPLE)
    if organisation.is_sample(vault.db()):
        raise RuleBroken("sample.no_lists")


def preview(
    vault: Vault,
    file: RosterFile,
    *,
    mapping: Mapping[int, RosterField] | None = None,
    day_first: bool | None = None,
    old_years: Calendar | None = None,
    typed: Mapping[int, Mapping[RosterField, str]] | None = None,
    both: Collection[int] = (),
    ticket: Ticket | None = None,
) -> Preview:
    """What the rows would become under that mapping (the guess, unless corrected).

    `old_years` says whose years such as 1388 are. `typed` gives by the rows' numbers what somebody typed in place of
    cells, as `roster.read_row` takes it. In the rows of `both` there are several people, who become a row each. Days
    above other columns are the evenings of an attendance grid.
    """
    require_no_sample(vault)
    chosen = dict(file.mapping if mapping is None else mapping)
    if not NAMING.intersection(chosen.values()):
        raise RuleBroken("import.no_name_column", "mapping")
    country = country_of(vault.db())
    reading = roster.reading_of(
        file.header, file.rows, chosen, country=country, day_first=day_first, usual=country != MONTH_FIRST,
        old_years=old_years,
    )  # fmt: skip
    with collecting.resting():
        good, bad, pairs, sums = _rows(file, reading, typed or {}, both, ticket)
        known = people_queries.for_matching(vault.db())
        duplicates = find_duplicates((_known(row) for row in good), known, country)
    cells = dict(zip(file.numbers, file.rows, strict=True))
    people = {row.number: cells[couples.in_file(row.number)] for row in good}
    grid = read_grid(file.header, people, chosen, day_first=day_first, usual=country != MONTH_FIRST)
    told, fills = differences(vault, good, duplicates)
    doubtful = frozenset(row.number for row in good if row.doubt in ASKED)
    return Preview(
        good, bad, duplicates, chosen, told, reading.mixed, grid, fills, doubtful, pairs, sums, reading.short_years,
        all(habits.day_first for habits in reading.habits.values()),
    )  # fmt: skip


def _rows(
    file: RosterFile,
    reading: Reading,
    typed: Mapping[int, Mapping[RosterField, str]],
    both: Collection[int],
    ticket: Ticket | None,
) -> tuple[list[RosterRow], list[BadRow], dict[int, tuple[str, ...]], tuple[int, ...]]:
    """The rows that can be read and those that cannot; by its number whom a row of several people names; those that
    add others up.
    """
    good: list[RosterRow] = []
    bad: list[BadRow] = []
    sums: list[int] = []
    pairs: dict[int, tuple[str, ...]] = {}
    for place, (number, values) in enumerate(zip(file.numbers, file.rows, strict=True)):
        if place % _STEP == 0:
            step(ticket, place, len(file.rows))
        row = roster.read_row(values, reading, number=number, typed=typed.get(number))
        if isinstance(row, BadRow):
            bad.append(row)
        elif row is not None and row.people is not None:
            several = _several(row, values, reading, typed)
            pairs[number] = tuple(one.whole_name for one in several)
            good += several if number in both else [row]
        elif row is not None:
            good.append(row)
        elif roster.adds_up(values):
            sums.append(number)
    return good, bad, pairs, tuple(sums)


def _several(
    row: RosterRow,
    values: Sequence[str],
    reading: Reading,
    typed: Mapping[int, Mapping[RosterField, str]],
) -> list[RosterRow]:
    """The people of a row: what stands in it is said of all, but for what only one can be meant by."""
    people = row.people or ()
    found = (
        roster.read_row(
            values,
            reading,
            number=number,
            typed={**typed.get(row.number, {}), **typed.get(number, {})},
            who=who,
        )
        for number, who in zip(couples.people_of(row.number, len(people)), people, strict=True)
    )
    return [one for one in found if isinstance(one, RosterRow)]


def import_rows(
    vault: Vault,
    group_id: UUID,
    shown: Preview,
    answers: Answers | None = None,
    *,
    means: Mapping[str, Mark | None] | None = None,
    over: bool = False,
    ticket: Ticket | None = None,
) -> Result:
    """Imports the good rows as one work.

    A row that is surely somebody we have joins as that person, and fills what is not known of them. One that may be
    somebody, or no person, waits for an answer. `means` says what letters of a grid are; empty, it leaves marks out.
    RuleBroken: `group.full` where more come in than there are places, unless `over`.
    """
    require_no_sample(vault)
    backups.keep_before(vault, ticket=ticket)
    # nothing made in an import is garbage before its end; looking for it took half of the time
    with collecting.resting(), vault.work("Import roster", step=stepping(ticket)) as work:
        group = work.one(Group, group_id)
        require_names(group.identity)
        run = _Import(work, group, shown, answers or Answers(), _marks(shown.grid, means))
        run.places.require_place(over=over)
        return run.run(ticket)


class _Import:
    """One run: who is new, who joins, who waits."""

    def __init__(
        self,
        work: Work,
        group: Group,
        shown: Preview,
        answers: Answers,
        marks: Mapping[int, Mapping[date, Mark]],
    ) -> None:
        self.work, self.group, self.shown, self.answers, self.marks = work, group, shown, answers, marks
        self.country = country_of(work.db)
        self.whose: dict[int, PersonId] = {}  # row -> who it is
        self.today, self.date_is_sure = periods.today(work), False  # asked once, by the first who needs it
        self.people: list[dict[str, object]] = []
        self.members: list[dict[str, object]] = []
        self.made: dict[int, dict[str, object]] = {}  # row -> the person it makes
        self.left = [LeftOut(bad.number, "", bad.code) for bad in shown.bad]
        members = group_queries.members(work.db, group.id)
        self.members_here = {m.person_id: m for m in members if m.status not in GONE}
        self.here = set(self.members_here)
        room = roster_places.room(work.db, group.id)
        self.places = roster_places.foresee(shown, answers, self.here, room)
        self.gone = {m.person_id for m in members if m.status in GONE}
        self.joined: set[PersonId] = set()
        self.filled: set[PersonId] = set()
        self.waiting = self.repeated = 0
        self.told = fates(shown, self.answers)
        self.later = roster_memberships.later_rows(shown.good, self.told)
        self.said = {
            row.number: roster_memberships.filled(row, self.later.get(row.number, ()), self.answers.taken)
            for row in shown.good
        }
        self.first: dict[PersonId, int] = {}  # row that brings a person we know into the group
        self.unlike: list[LeftOut] = []

    def run(self, ticket: Ticket | None) -> Result:
        for place, row in enumerate(self.shown.good):
            if place % _STEP == 0:
                step(ticket, place, len(self.shown.good))
            self._take(row, self.told.get(row.number, Fate()))
        self.work.put_new(Person, self.people)
        self.work.put_new(Membership, self.members)
        left = tuple(sorted(self.left, key=lambda one: couples.place(one.number)))
        past = past_marks.keep_within(self.work, self.group.id, self._marks_of_people())
        added, filled = len(self.people), len(self.filled - self.joined)
        return Result(
            added, len(self.joined), filled, self.waiting, left, past, self.repeated, tuple(self.unlike),
            self._cells(),
        )  # fmt: skip

    def _cells(self) -> tuple[LeftOut, ...]:
        """Who came in without some of their cells."""
        told = (row for row in self.shown.good if row.number in self.whose)
        some = (row for row in told if any(note.is_left for note in row.notes))
        return tuple(LeftOut(row.number, row.whole_name, "cells") for row in some)

    def _take(self, row: RosterRow, fate: Fate) -> None:
        if fate.why:
            self._leave(row, fate.why)
            return
        self.repeated += fate.row is not None
        if fate.person is not None:
            person = self.whose[row.number] = PersonId(fate.person)
            self._fill(person, row)
            if person not in self.here:
                self.joined.add(person)
                self.here.add(person)
                self.first[person] = row.number
                self._join(person, row)
            self._compare(person, row)
        elif fate.row is not None:
            self.whose[row.number] = self.whose[fate.row]
            known = self._complete(fate.row, row) and not roster_memberships.says_otherwise(
                row, self.said[fate.row]
            )
            if not known and row.number not in self.answers.same:
                self._leave(row, "repeated")
        else:
            self.whose[row.number] = self._add(row)
            self._join(self.whose[row.number], row)

    def _compare(self, person: PersonId, row: RosterRow) -> None:
        """Names a row that says otherwise how somebody belongs to the group than they do, or than the row before."""
        known = self.members_here.get(person) or self.said[self.first[person]]
        if roster_memberships.says_otherwise(row, known):
            self.unlike.append(LeftOut(row.number, row.whole_name, "unlike"))

    def _leave(self, row: RosterRow, why: WhyLeft) -> None:
        self.left.append(LeftOut(row.number, row.whole_name, why))

    def _marks_of_people(self) -> dict[PersonId, dict[date, Mark]]:
        found: dict[PersonId, dict[date, Mark]] = {}
        for row, person in self.whose.items():
            found.setdefault(person, {}).update(self.marks.get(row, {}))
        return found

    def _add(self, row: RosterRow) -> PersonId:
        id_ = PersonId(new_id())
        self.people.append({**values_of(row), "id": id_, "known_before": self.answers.known_before})
        self.made[row.number] = self.people[-1]
        return id_

    def _complete(self, first: int, row: RosterRow) -> bool:
        """Fills what the row that made the person left open; whether all that this one says is known then."""
        kept, right = self.made[first], frozenset(self.answers.taken.get(row.number, ()))
        offered = {name: value for name, value in values_of(row).items() if name in FILLED and value}
        kept |= {name: value for name, value in offered.items() if not kept.get(name) or name in right}
        return all(is_same(name, kept[name], value, self.country) for name, value in offered.items())

    def _fill(self, person_id: PersonId, row: RosterRow) -> None:
        """What is not known of the person comes from the list; what is known stays unless somebody said otherwise."""
        kept = self.work.one(Person, person_id)
        offered, right = values_of(row), frozenset(self.answers.taken.get(row.number, ()))
        news = {
            name: offered[name]
            for name in FILLED
            if offered[name]
            and (not getattr(kept, name) or (name in right and offered[name] != getattr(kept, name)))
        }
        before = kept.known_before or self.answers.known_before
        if news or before != kept.known_before:
            self.work.put(kept.with_changes(**news, known_before=before))
            self.filled.add(person_id)

    def _join(self, person_id: PersonId, row: RosterRow) -> None:
        if row.joined_on is None and not self.date_is_sure:
            groups.require_sure_date(self.work)
            self.date_is_sure = True
        row = self.said[row.number]
        rows = (row, *self.later.get(row.number, ()))
        day = row.joined_on or min(
            (self.today, *(day for one in rows for day in self.marks.get(one.number, ())))
        )
        status = self.places.statuses[row.number]
        self.waiting += status is MemberStatus.WAITING
        values = self.places.membership(self.group.id, person_id, row, day)
        if person_id in self.gone:
            periods.begin(self.work, Membership.make(**values))
        else:
            self.members.append(values)


def _marks(grid: Grid | None, means: Mapping[str, Mark | None] | None) -> Mapping[int, Mapping[date, Mark]]:
    return {} if grid is None else grid.marks(grid.means if means is None else means)


def _known(row: RosterRow) -> Known:
    """Robert, who is called Bob, by both names."""
    formal = row.print_name.removesuffix(row.family_name).strip()
    return Known(
        f"{formal} {row.name}".strip(), row.family_name, row.phone, row.email, row.birth_year, row=row.number
    )
