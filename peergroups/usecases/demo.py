"""An invented organisation in a vault of its own: to try the program, to test it, to measure it.

Everything is put together by a fixed rule from `resources/demo`, relative to today, so two demos of one day are alike.
"""

from __future__ import annotations

import random
import shutil
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from peergroups.base import clock, paths
from peergroups.keys.kdf import KdfCost
from peergroups.model import schedule
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.followups import FollowUp, Why
from peergroups.model.groups import Group, Membership, MemberStatus, Role, Series, membership_id
from peergroups.model.ids import FollowUpId, GroupId, NoteId, PersonId, SeriesId, new_id
from peergroups.model.notes import Note
from peergroups.model.people import Person
from peergroups.model.sessions import GroupSession, SessionStatus, session_id
from peergroups.store.queries.organisation import recovery_confirmed
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import organisation, vaults
from peergroups.usecases import series as series_of
from peergroups.usecases.tickets import Ticket, step

PASSPHRASE = "walnut river candle seven boats"  # noqa: S105  of an invented organisation, printed for all to see
WEEKS = 26  # of history


@dataclass(frozen=True, slots=True)
class Size:
    """How much to make; `weeks` of history, a note every so many sessions."""

    groups: int = 0  # 0: the three of the file
    people_a_group: int = 0
    at_a_time: int = 0
    weeks: int = WEEKS
    sessions_a_note: float = 1.0


SMALL = Size()
LARGE = Size(groups=100, people_a_group=49, at_a_time=12, weeks=500, sessions_a_note=2.5)
"""Ten years: 100 groups, 5,000 people with those who lead, 50,000 sessions, 600,000 marks, 20,000 notes."""


def make(
    folder: Path, *, size: Size = SMALL, cost: KdfCost | None = None, ticket: Ticket | None = None
) -> Vault:
    """The open vault of the demonstration."""
    vault, code = vaults.create(folder, PASSPHRASE, cost=cost, ticket=ticket)
    try:
        vault.set_sample()
        _fill(vault, _plan(size), size, ticket)
        groups = vaults.code_groups(code)  # confirmed last: the vault is then known to be whole
        vaults.confirm_recovery(vault, code, {0: groups[0], 1: groups[1]})
        vault.history.forget()
        vault.release()
    except BaseException:
        vault.close()
        raise
    return vault


def open_or_make(folder: Path, *, ticket: Ticket | None = None) -> Vault:
    """The demonstration as it was left; made anew when there is none, or when its making was cut short."""
    if vaults.exists(folder):
        vault = vaults.open_with_passphrase(folder, PASSPHRASE, ticket=ticket)
        whole = recovery_confirmed(vault.db())
        vault.release()
        if whole:
            return vault
        vault.close()
        shutil.rmtree(folder)
    return make(folder, ticket=ticket)


def make_large(folder: Path, *, cost: KdfCost | None = None, ticket: Ticket | None = None) -> Vault:
    """The ten-year organisation that the benchmarks use."""
    return make(folder, size=LARGE, cost=cost, ticket=ticket)


def _plan(size: Size) -> dict[str, Any]:
    """The file; for a large organisation its groups are repeated with other people."""
    plan = tomllib.loads(paths.resource("demo", "organisation.toml").read_text(encoding="utf-8"))
    if size.groups:
        firsts = [p.split("|")[0].split(" ")[0] for g in plan["groups"] for p in g["people"]]
        families = [p.split("|")[0].split(" ")[-1] for g in plan["groups"] for p in g["people"]]
        chance = random.Random(7)  # noqa: S311  the same demo every time
        plan["groups"] = [
            {
                **plan["groups"][0],
                "name": f"Circle {number}",
                "weekday": number % 7,
                "leaders": [f"Leader {number}"],
                "people": [
                    f"{chance.choice(firsts)} {chance.choice(families)}|{chance.choice(['en', 'es', 'ar'])}"
                    for _ in range(size.people_a_group)
                ],
            }
            for number in range(1, size.groups + 1)
        ]
    return plan


def _fill(vault: Vault, plan: dict[str, Any], size: Size, ticket: Ticket | None) -> None:
    organisation.describe(vault, plan["organisation"])
    for entry in plan["help_lines"]:
        organisation.add_entry(vault, entry)
    chance = random.Random(26)  # noqa: S311  the same demo every time
    for number, described in enumerate(plan["groups"]):
        step(ticket, number, len(plan["groups"]))
        with vault.work("Make demonstration", undoable=False) as work:
            _Circle(work, described, plan, size, chance).make()


class _Circle:
    """One group with its people and its history."""

    def __init__(
        self, work: Work, described: dict[str, Any], plan: dict[str, Any], size: Size, chance: random.Random
    ) -> None:
        self.work, self.described, self.words, self.size, self.chance = (
            work,
            described,
            plan["words"],
            size,
            chance,
        )
        self.zone_name = plan["organisation"]["zone"]
        self.zone = ZoneInfo(self.zone_name)
        self.today = clock.today(self.zone)
        self.start = self.today - timedelta(weeks=size.weeks)

    def make(self) -> None:
        group = self._group()
        series = self._series(group)
        leaders = self._people(self.described["leaders"])
        people = self._people(self.described["people"])
        self._join(group, leaders, [Role.FACILITATOR, Role.COFACILITATOR])
        self._join(group, people, [Role.PARTICIPANT] * len(people))
        days = schedule.occurrences(series.rule(), self.start, self.today + series_of.AHEAD)
        past = [day for day in days if day < self.today]
        held = set(past[:-1])
        self.work.put_new(GroupSession, [self._session(series, day, held=day in held) for day in days])
        self._mark(series, past[:-1], people, leaders)
        self._write(series, group, past[:-1])
        self._promise(group, people)

    def _group(self) -> Group:
        fields = ("name", "purpose", "identity", "languages", "place", "capacity")
        values = {field: self.described[field] for field in fields}
        return self.work.put(Group.make(id=GroupId(new_id()), **values))

    def _series(self, group: Group) -> Series:
        fields = ("frequency", "interval", "weekday", "at", "minutes")
        values = {field: self.described[field] for field in fields}
        return self.work.put(
            Series.make(
                id=SeriesId(new_id()),
                group_id=group.id,
                zone=self.zone_name,
                starts_on=self.start,
                ordinal=self.described.get("ordinal", 1),
                **values,
            )
        )

    def _people(self, described: Sequence[str]) -> list[Person]:
        people = []
        for line in described:
            full, _, language = line.partition("|")
            name, _, family = full.partition(" ")
            phone = f"01632 960 {self.chance.randrange(200, 999)}"
            person = Person.make(id=PersonId(new_id()), name=name, family_name=family, phone=phone)
            people.append(self.work.put(person.with_changes(languages=language or "en")))
        return people

    def _join(self, group: Group, people: Sequence[Person], roles: Sequence[Role]) -> None:
        waiting = len(people) - (self.size.at_a_time or len(people))  # each leaves when the next one comes
        pace = timedelta(weeks=self.size.weeks) / max(waiting, 1)
        many = len(people) - waiting
        rows = []
        for number, (person, role) in enumerate(zip(people, roles, strict=False)):
            gone = number < waiting
            rows.append(
                {
                    "id": membership_id(group.id, person.id),
                    "group_id": group.id,
                    "person_id": person.id,
                    "role": role,
                    "status": MemberStatus.COMPLETED if gone else MemberStatus.ACTIVE,
                    "joined_on": self.start + max(number - many + 1, 0) * pace,
                    "left_on": self.start + (number + 1) * pace if gone else None,
                }
            )
        self.work.put_new(Membership, rows)

    def _session(self, series: Series, day: date, *, held: bool) -> dict[str, Any]:
        values = series_of.session_values(series, day, self.zone)
        return values | {
            "status": SessionStatus.HELD if held else SessionStatus.PLANNED,
            "topic": self.chance.choice(self.words["topics"]) if held else "",
            "guests": self.chance.choice([0, 0, 0, 1, 2]) if held else 0,
            "finished_at": values["starts_at"] + timedelta(minutes=series.minutes) if held else None,
        }

    def _mark(
        self, series: Series, days: Sequence[date], people: Sequence[Person], leaders: Sequence[Person]
    ) -> None:
        """Most come; the second person of each group missed the last two sessions."""
        many = self.size.at_a_time or len(people)
        rows = []
        for number, day in enumerate(days):
            first = number * (len(people) - many) // max(len(days), 1)
            there = people[first : first + many]
            for person in there:
                missing = person is people[1] and number >= len(days) - 2
                mark = Mark.ABSENT if missing else self._some_mark()
                rows.append(self._attendance(series, day, person, mark, Role.PARTICIPANT))
            if not self.size.at_a_time:
                rows += [self._attendance(series, day, p, Mark.PRESENT, Role.FACILITATOR) for p in leaders]
        self.work.put_new(Attendance, rows)

    def _some_mark(self) -> Mark:
        marks = [Mark.PRESENT] * 14 + [Mark.LATE, Mark.LEFT_EARLY, Mark.EXCUSED, Mark.ABSENT]
        return self.chance.choice(marks)

    def _attendance(
        self, series: Series, day: date, person: Person, mark: Mark, role: Role
    ) -> dict[str, Any]:
        session = session_id(series.id, day)
        excused = mark is Mark.EXCUSED
        return {
            "id": attendance_id(session, person.id),
            "session_id": session,
            "person_id": person.id,
            "mark": mark,
            "role": role,
            "reason": self.chance.choice(self.words["reasons"]) if excused else "",
            "marked_at": schedule.instant(day, series.at, self.zone),
        }

    def _write(self, series: Series, group: Group, days: Sequence[date]) -> None:
        notes, owed = [], 0.0
        for day in days:
            owed += 1 / self.size.sessions_a_note
            if owed < 1:
                continue
            owed -= 1
            written = schedule.instant(day, series.at, self.zone) + timedelta(minutes=series.minutes)
            notes.append(
                {
                    "id": NoteId(new_id()),
                    "group_id": group.id,
                    "session_id": session_id(series.id, day),
                    "text": self.chance.choice(self.words["notes"]),
                    "author": self.described["leaders"][0],
                    "signed_at": written,
                    "created_at": written,
                    "changed_at": written,
                }
            )
        self.work.put_new(Note, notes)

    def _promise(self, group: Group, people: Sequence[Person]) -> None:
        person = self.chance.choice(people)
        self.work.put(
            FollowUp.make(
                id=FollowUpId(new_id()),
                person_id=person.id,
                group_id=group.id,
                why=Why.PROMISED,
                text=self.chance.choice(self.words["promises"]),
                due_on=self.today + timedelta(days=self.chance.randrange(1, 6)),
            )
        )
