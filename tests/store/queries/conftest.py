"""A small world, made once: people who left, came back, are in the trash, in two groups, erased."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from peergroups.base import clock
from peergroups.keys import CHEAPEST
from peergroups.model import schedule
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.followups import FollowUp, FollowUpStatus
from peergroups.model.groups import (
    Group,
    IdentityLevel,
    Membership,
    MemberStatus,
    Role,
    Series,
    membership_id,
)
from peergroups.model.ids import new_id
from peergroups.model.notes import Note, NoteKind, NoteVersion
from peergroups.model.organisation import DirectoryEntry
from peergroups.model.people import Person
from peergroups.model.sessions import GroupSession, SessionStatus
from peergroups.store import drafts, erasing
from peergroups.store.queries.reading import Db
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import demo, organisation, vaults

NOW = datetime(2026, 3, 31, 12, 0, tzinfo=UTC)  # a Tuesday; in London it is an hour later since Sunday
LONDON = "Europe/London"
TRASHED = datetime(2026, 2, 20, 9, 0, tzinfo=UTC)


@dataclass
class World:
    """Ids by name: people, groups, sessions (`Circle 3-10`), series, notes and follow-ups."""

    vault: Vault
    ids: dict[str, UUID] = field(default_factory=dict)

    @property
    def db(self) -> Db:
        return self.vault.db()

    def __getitem__(self, name: str) -> UUID:
        return self.ids[name]

    def names(self, ids: object) -> list[str]:
        """The names of these ids, in their order."""
        known = {id_: name for name, id_ in self.ids.items()}
        return [known[id_] for id_ in ids]  # type: ignore[attr-defined]

    @contextlib.contextmanager
    def trial(self) -> Iterator[Work]:
        """A work of which nothing stays."""
        with contextlib.suppress(InterruptedError), self.vault.work("Change") as work:
            yield work
            raise InterruptedError


@pytest.fixture(scope="session")
def made_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with clock.fixed(NOW):
        vault, _ = vaults.create(tmp_path_factory.mktemp("world") / "v", demo.PASSPHRASE, cost=CHEAPEST)
        made = World(vault)
        organisation.describe(vault, {"name": "Walnut House", "zone": LONDON, "country": "GB"})
        with vault.work("Make demonstration", undoable=False) as work:
            _Maker(work, made).make()
        drafts.keep(vault, {"people/new": "half typed: Fay"})
        erasing.erase(vault, made["Fay"])
    yield made
    vault.close()


@pytest.fixture
def world(made_world: World) -> Iterator[World]:
    """Looked at in the evening of the last day of March."""
    with clock.fixed(NOW):
        yield made_world


Named = tuple[tuple[Any, ...], ...]


class _Maker:
    def __init__(self, work: Work, world: World) -> None:
        self.work, self.world = work, world

    def make(self) -> None:
        self._groups()
        self._people()
        self._sessions()
        self._marks()
        self._words()

    def _new(self, name: str) -> UUID:
        return self.world.ids.setdefault(name, new_id())

    def _groups(self) -> None:
        groups: dict[str, dict[str, Any]] = {
            "Circle": {
                "identity": IdentityLevel.FULL,
                "place": "Hall",
                "capacity": 12,
                "languages": ("en", "so"),
            },
            "Walk": {"place": "Park"},
            "Heads": {"identity": IdentityLevel.HEADCOUNT},
            "Closed": {"status": "ended"},
            "Old": {"trashed_at": TRASHED},
        }
        for name, values in groups.items():
            self.work.put(Group.make(id=self._new(name), name=name, **values))
        rhythms: Named = (
            ("first rhythm", "Circle", {"starts_on": date(2026, 1, 6), "until": date(2026, 3, 29)}),
            (
                "second rhythm",
                "Circle",
                {"starts_on": date(2026, 3, 31), "skips": frozenset({date(2026, 4, 21)})},
            ),
            ("lost rhythm", "Circle", {"starts_on": date(2026, 2, 1), "trashed_at": TRASHED}),
            ("walks", "Walk", {"starts_on": date(2026, 1, 7)}),
        )
        for name, group, values in rhythms:
            rhythm = {"frequency": "weekly", "weekday": 1, "at": time(18, 30), "zone": LONDON, **values}
            self.work.put(Series.make(id=self._new(name), group_id=self.world[group], **rhythm))

    def _people(self) -> None:
        for name, family, values in (
            ("Amina", "Sow", {"languages": ("so", "en"), "phone": "111"}),
            ("Ben", "", {}),
            ("Chidi", "", {}),
            ("Dora", "", {"trashed_at": TRASHED, "created_at": TRASHED - timedelta(days=9)}),
            ("efe", "Uzun", {"languages": ("en",)}),
            ("Fay", "", {"phone": "666-777"}),
            ("Gil", "", {}),
            ("Hana", "", {}),
            ("Ivo", "", {}),
            ("Jo", "", {}),
            ("Miriam", "Okafor", {}),
            ("Zed", "", {}),
        ):
            self.work.put(Person.make(id=self._new(name), name=name, family_name=family, **values))
        long_ago = date(2026, 1, 6)
        memberships: Named = (
            ("Amina", "Circle", {}),
            ("Ben", "Circle", {"status": MemberStatus.LEFT, "left_on": date(2026, 3, 10)}),
            ("Chidi", "Circle", {"joined_on": date(2026, 3, 17)}),  # left in February, and came back
            ("Dora", "Circle", {"status": MemberStatus.PAUSED}),
            ("efe", "Circle", {}),
            ("efe", "Walk", {}),
            ("Fay", "Circle", {"reason": "moved to Fay's sister"}),
            ("Gil", "Circle", {"status": MemberStatus.WAITING}),
            ("Hana", "Circle", {"status": MemberStatus.PAUSED}),
            ("Ivo", "Circle", {"status": MemberStatus.COMPLETED, "left_on": date(2026, 3, 10)}),
            ("Jo", "Circle", {"joined_on": date(2026, 4, 7)}),
            ("Miriam", "Circle", {"role": Role.FACILITATOR}),
            ("Ben", "Walk", {"trashed_at": TRASHED}),
            ("Amina", "Old", {}),
        )
        for name, group, values in memberships:
            ids = {"group_id": self.world[group], "person_id": self.world[name]}
            self.work.put(
                Membership.make(id=membership_id(*ids.values()), **ids, **{"joined_on": long_ago, **values})
            )

    def _sessions(self) -> None:
        held = {"status": SessionStatus.HELD}
        for group, day, values in (
            ("Circle", date(2026, 3, 3), {**held, "finished": True, "guests": 2}),
            ("Circle", date(2026, 3, 5), {**held, "finished": True, "trashed_at": TRASHED}),
            ("Circle", date(2026, 3, 10), {**held, "finished": True}),
            ("Circle", date(2026, 3, 17), {**held, "finished": True, "topic": "patience", "place": "Garden"}),
            ("Circle", date(2026, 3, 24), {}),
            ("Circle", date(2026, 3, 31), {}),
            ("Circle", date(2026, 4, 7), {}),
            ("Circle", date(2026, 4, 14), {"status": SessionStatus.CANCELLED, "reason": "holiday"}),
            ("Walk", date(2026, 3, 24), {**held, "finished": True}),
            ("Walk", date(2026, 4, 14), {}),
            ("Walk", date(2026, 4, 15), {}),
            ("Heads", date(2026, 3, 24), {**held, "headcount": 7, "finished": True}),
            ("Heads", date(2026, 3, 17), {"at": time(23, 45), "zone": "Pacific/Honolulu", "finished": True}),
            ("Old", date(2026, 3, 24), {}),
        ):
            self._session(group, day, **values)

    def _session(self, group: str, day: date, *, finished: bool = False, **values: object) -> None:
        given = {"at": time(18, 30), "zone": LONDON, "minutes": 90, **values}
        starts_at = schedule.instant(day, given["at"], ZoneInfo(str(given["zone"])))  # type: ignore[arg-type]
        rhythm = {"Circle": "first rhythm", "Walk": "walks"}.get(group)
        self.work.put(
            GroupSession.make(
                id=self._new(f"{group} {day.month}-{day.day}"),
                group_id=self.world[group],
                series_id=self.world[rhythm] if rhythm else None,
                planned_on=day,
                day=day,
                starts_at=starts_at,
                finished_at=starts_at + timedelta(hours=2) if finished else None,
                **given,
            )
        )

    def _marks(self) -> None:
        for session, marks in {
            "Circle 3-3": {
                "Amina": Mark.PRESENT, "Ben": Mark.LATE, "Dora": Mark.PRESENT, "efe": Mark.PRESENT,
                "Fay": Mark.PRESENT, "Miriam": Mark.PRESENT, "Hana": Mark.PRESENT,
            },
            "Circle 3-10": {
                "Amina": Mark.ABSENT, "Ben": Mark.ABSENT, "efe": Mark.EXCUSED, "Fay": Mark.LEFT_EARLY,
                "Hana": Mark.ABSENT, "Gil": Mark.ABSENT, "Miriam": Mark.ABSENT,
            },
            "Circle 3-17": {
                "Amina": Mark.ABSENT, "Chidi": Mark.PRESENT, "Zed": Mark.PRESENT, "Hana": Mark.ABSENT,
                "Gil": Mark.ABSENT, "Miriam": Mark.ABSENT,
            },
            "Circle 3-5": {"Amina": Mark.PRESENT},
            "Walk 3-24": {"efe": Mark.PRESENT},
        }.items():  # fmt: skip
            for name, mark in marks.items():
                self._mark(session, name, mark)
        self._mark("Circle 3-17", "efe", Mark.PRESENT, trashed_at=TRASHED)

    def _mark(self, session: str, name: str, mark: Mark, **values: object) -> None:
        ids = {"session_id": self.world[session], "person_id": self.world[name]}
        role = {"Miriam": Role.FACILITATOR, "Zed": Role.GUEST}.get(name, Role.PARTICIPANT)
        reason = "at Fay's" if name == "Fay" else ""
        self.work.put(
            Attendance.make(
                id=attendance_id(*ids.values()),
                mark=mark,
                role=role,
                marked_at=NOW,
                reason=reason,
                **ids,
                **values,
            )
        )

    def _words(self) -> None:
        circle = {"group_id": self.world["Circle"]}
        notes: dict[str, dict[str, Any]] = {
            "calm": {**circle, "session_id": self.world["Circle 3-3"], "author": "Miriam"},
            "added": {**circle, "session_id": self.world["Circle 3-3"], "author": "Bo"},
            "debrief": {**circle, "session_id": self.world["Circle 3-3"], "kind": NoteKind.DEBRIEF},
            "binned": {**circle, "session_id": self.world["Circle 3-3"], "trashed_at": TRASHED},
            "about Amina": {**circle, "person_id": self.world["Amina"], "kind": NoteKind.PERSON},
            "about Fay": {**circle, "person_id": self.world["Fay"], "kind": NoteKind.PERSON},
        }
        for place, (name, values) in enumerate(notes.items()):
            at = NOW + timedelta(minutes=place)
            signed = at if values.get("author") else None
            row = Note.make(id=self._new(name), text=name, signed_at=signed, **{"created_at": at, **values})
            self.work.put(row)
        added = self.work.one(Note, self.world["added"])
        self.work.put(added.with_changes(adds_to=self.world["calm"]))
        for said in ("first", "second"):
            self.work.put(NoteVersion.make(id=new_id(), note_id=self.world["calm"], text=said))
        calls: Named = (
            ("call Amina", "Amina", date(2026, 4, 7), {"session_id": self.world["Circle 3-10"]}),
            ("call efe", "efe", date(2026, 4, 8), {}),
            ("call Dora", "Dora", date(2026, 3, 1), {}),
            ("called Ben", "Ben", date(2026, 3, 2), {"status": FollowUpStatus.DONE, "done_at": NOW}),
            ("not called", "Ben", date(2026, 3, 2), {"trashed_at": TRASHED}),
            ("call Fay", "Fay", date(2026, 3, 2), {}),
        )
        for name, person, due, values in calls:
            about = {"person_id": self.world[person], **circle, "text": name, "due_on": due, **values}
            self.work.put(FollowUp.make(id=self._new(name), **about))
        for name, crisis in (("Help desk", False), ("Night line", True), ("Gone", True)):
            trashed = TRASHED if name == "Gone" else None
            self.work.put(
                DirectoryEntry.make(id=self._new(name), service=name, crisis=crisis, trashed_at=trashed)
            )
