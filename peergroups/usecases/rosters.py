"""A roster from a spreadsheet: read, guess, show, import in one work that Undo takes back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from peergroups.base import collecting, tables
from peergroups.base.errors import RuleBroken
from peergroups.base.tables import Table
from peergroups.model import roster
from peergroups.model.columns import codes
from peergroups.model.groups import GONE, Group, Membership, MemberStatus, Role, require_names
from peergroups.model.ids import PersonId, new_id
from peergroups.model.people import Person, PersonDraft
from peergroups.model.permissions import Action
from peergroups.model.roster import BadRow, Duplicate, RosterField, RosterRow
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import organisation
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import backups, groups
from peergroups.usecases.tickets import Ticket, step, stepping

MONTH_FIRST = "US"  # the country whose papers write the month before the day (Unicode CLDR)
_STEP = 500  # rows between two reports of progress
_OF_A_PERSON = tuple(name for name in RosterRow.__dataclass_fields__ if name in PersonDraft.model_fields)
_NAMING = frozenset({RosterField.NAME, RosterField.FAMILY_NAME, RosterField.FULL_NAME})


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A file as rows of text: `header` is empty when it has none; `numbers` are the rows' numbers in the file."""

    header: tuple[str, ...]
    rows: list[list[str]]
    numbers: list[int]
    mapping: dict[int, RosterField]
    day_first: bool | None  # whether 3/4/2026 is in April; None when no row tells


@dataclass(frozen=True, slots=True)
class Preview:
    """The rows as they will become. `duplicates` maps a row's number to who it may be."""

    good: list[RosterRow]
    bad: list[BadRow]
    duplicates: dict[int, Duplicate]
    mapping: dict[int, RosterField] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """`waiting` of those added or joined are on the waiting list; `skipped` were members already or left out."""

    added: int
    joined: int
    skipped: int
    waiting: int


def read(file: Path, *, ticket: Ticket | None = None) -> RosterFile:
    """The file with a first guess at its columns."""
    table: Table = tables.read_table(file, ticket=ticket)
    start = table.header_row
    body, numbers = table.rows[start:], table.numbers[start:]
    headed = roster.has_header(body)
    header = tuple(body[0]) if headed else ()
    rows, numbers = (body[1:], numbers[1:]) if headed else (body, numbers)
    mapping = roster.guess_columns(list(header), rows[:200])
    return RosterFile(header, rows, numbers, mapping, roster.guess_day_first(rows, mapping))


def preview(
    vault: Vault,
    file: RosterFile,
    *,
    mapping: Mapping[int, RosterField] | None = None,
    day_first: bool | None = None,
    ticket: Ticket | None = None,
) -> Preview:
    """What the rows would become under that mapping (the guess, unless corrected)."""
    chosen = dict(file.mapping if mapping is None else mapping)
    if not _NAMING.intersection(chosen.values()):
        raise RuleBroken("import.no_name_column", "mapping")
    kept = organisation.organisation(vault.db())
    usual = kept is None or kept.country != MONTH_FIRST
    first = next((known for known in (day_first, file.day_first) if known is not None), usual)
    good: list[RosterRow] = []
    bad: list[BadRow] = []
    with collecting.resting():
        for place, (number, values) in enumerate(zip(file.numbers, file.rows, strict=True)):
            if place % _STEP == 0:
                step(ticket, place, len(file.rows))
            row = roster.read_row(values, chosen, day_first=first, number=number)
            if isinstance(row, BadRow):
                bad.append(row)
            else:
                good.append(row)
        duplicates = roster.find_duplicates(good, people_queries.for_matching(vault.db()))
    return Preview(good, bad, duplicates, chosen)


def import_rows(
    vault: Vault,
    group_id: UUID,
    shown: Preview,
    *,
    as_new: Collection[int] = (),
    leave_out: Collection[int] = (),
    ticket: Ticket | None = None,
) -> Result:
    """Imports the good rows as one work. A row that may be somebody we have joins as that person.

    Rows whose number is in `as_new` are made new all the same; those in `leave_out` are not taken.
    A row with the name of an earlier row is left out unless it is in `as_new`; a shared phone or address alone does
    not make two people one.
    """
    vault.require(Action.KEEP_PEOPLE)
    backups.keep_before(vault, ticket=ticket)
    # nothing made in an import is garbage before its end; looking for it took half of the time
    with collecting.resting(), vault.work("Import roster", step=stepping(ticket)) as work:
        group = work.one(Group, group_id)
        require_names(group.identity)
        return _Import(work, group, shown).run(frozenset(as_new), frozenset(leave_out), ticket)


class _Import:
    """One run: who is new, who joins, who waits."""

    def __init__(self, work: Work, group: Group, shown: Preview) -> None:
        self.work, self.group, self.shown = work, group, shown
        self.today = groups.today(work)
        row = group_queries.group(work.db, group.id)
        self.active = row.members if row else 0
        self.people: list[dict[str, object]] = []
        self.members: list[dict[str, object]] = []
        self.gone: set[PersonId] = set()
        self.joined = self.skipped = self.waiting = 0

    def run(self, as_new: frozenset[int], leave_out: frozenset[int], ticket: Ticket | None) -> Result:
        members = group_queries.members(self.work.db, self.group.id)
        known = {m.person_id for m in members if m.status not in GONE}
        self.gone = {m.person_id for m in members if m.status in GONE}
        for place, row in enumerate(self.shown.good):
            if place % _STEP == 0:
                step(ticket, place, len(self.shown.good))
            duplicate = None if row.number in as_new else self.shown.duplicates.get(row.number)
            repeated = duplicate is not None and duplicate.person is None and duplicate.why == "name"
            if row.number in leave_out or repeated or (duplicate and duplicate.person in known):
                self.skipped += 1
            elif duplicate is not None and duplicate.person is not None:
                self.joined += 1
                known.add(PersonId(duplicate.person))
                self._join(PersonId(duplicate.person), row)
            else:
                self._join(self._add(row), row)
        self.work.put_new(Person, self.people)
        self.work.put_new(Membership, self.members)
        return Result(len(self.people), self.joined, self.skipped, self.waiting)

    def _add(self, row: RosterRow) -> PersonId:
        id_ = PersonId(new_id())
        known = {name: getattr(row, name) for name in _OF_A_PERSON}
        self.people.append({**known, "id": id_, "languages": codes(row.languages)})
        return id_

    def _join(self, person_id: PersonId, row: RosterRow) -> None:
        day = row.joined_on or self.today
        values = groups.joining(self.group, person_id, row.role, active=self.active, joined_on=day)
        waits = values["status"] is MemberStatus.WAITING
        self.waiting += waits
        self.active += row.role is Role.PARTICIPANT and not waits
        if person_id in self.gone:
            self.work.put(Membership.make(**values))
        else:
            self.members.append(values)
