from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from peergroups.base import clock
from peergroups.model.attendance import Mark
from peergroups.model.groups import Role
from peergroups.model.ids import PersonId
from peergroups.model.people import NOBODY
from peergroups.model.sessions import GroupSession
from peergroups.store.queries import groups, series, sessions
from peergroups.store.queries.reading import Db
from peergroups.usecases import attendance, people
from peergroups.usecases import groups as group_usecases
from tests.store.queries.conftest import NOW, World


def register(world: World, name: str) -> sessions.Register:
    found = sessions.register(world.db, world[name])
    assert found is not None
    return found


def marks(world: World, name: str) -> dict[str, Mark | None]:
    return {entry.name: entry.mark for entry in register(world, name).entries}


def test_a_register_holds_who_belonged_that_day_and_whoever_was_marked(world: World):
    assert marks(world, "Circle 3-3") == {
        "Amina": Mark.PRESENT, "Ben": Mark.LATE, "efe": Mark.PRESENT, "Hana": Mark.PRESENT, "Ivo": None,
        NOBODY: Mark.PRESENT, "Dora": Mark.PRESENT,
    }  # fmt: skip


def test_whoever_left_that_very_day_is_not_expected_and_whoever_joined_is(world: World):
    tenth, seventeenth = marks(world, "Circle 3-10"), marks(world, "Circle 3-17")
    assert "Ivo" not in tenth  # left on the 10th, unmarked
    assert tenth["Ben"] is Mark.ABSENT  # left on the 10th, marked
    assert "Chidi" not in tenth  # came back on the 17th
    assert seventeenth["Chidi"] is Mark.PRESENT
    assert "Jo" not in seventeenth  # joins in April, and the register is finished


def test_an_unfinished_register_expects_who_joined_later_too(world: World):
    assert "Jo" in marks(world, "Circle 3-24")


def test_totals_count_guests_and_no_trashed_mark_and_nobody_who_leads(world: World):
    third = register(world, "Circle 3-3")
    assert [entry.name for entry in third.leaders] == ["Miriam"]
    assert (third.totals.came, third.totals.unmarked, third.totals.guests, third.totals.in_the_room) == (
        6,
        1,
        2,
        8,
    )
    assert third.session.came == 8  # with Dora, who is in the trash since and was there
    assert {entry.name for entry in third.entries if entry.is_gone} == {"Dora", "—"}
    seventeenth = register(world, "Circle 3-17")
    assert {e.name: e.mark for e in seventeenth.entries}["efe"] is None  # a trashed mark is none
    assert seventeenth.session.came == 2


def test_times_count_all_groups(world: World):
    times = {entry.name: entry.times_came for entry in register(world, "Circle 3-10").entries}
    assert times["Amina"] == 2
    assert times["Ben"] == 1


def test_a_group_of_heads_has_no_names_and_its_number(world: World):
    found = register(world, "Heads 3-24")
    assert (found.entries, found.totals.in_the_room, found.session.came) == ((), 7, 7)


def test_a_session_takes_its_place_from_the_group_unless_it_has_its_own(world: World):
    assert register(world, "Circle 3-10").session.place == "Hall"
    assert register(world, "Circle 3-17").session.place == "Garden"
    assert sessions.session(world.db, world["Circle 3-5"]) is None  # in the trash
    assert sessions.session(world.db, world["Old 3-24"]) is None  # its group is


def test_both_days_of_a_period_belong_to_it_by_the_clock_of_the_place(world: World):
    def found(after: date, before: date, group: str | None = None) -> list[str]:
        id_ = world[group] if group else None
        return world.names(row.id for row in sessions.between(world.db, after, before, id_))

    tenth, seventeenth = date(2026, 3, 10), date(2026, 3, 17)
    assert found(tenth, seventeenth) == [
        "Circle 3-10",
        "Circle 3-17",
        "Heads 3-17",
    ]  # on Hawaii it is the 17th still
    assert found(seventeenth, seventeenth, "Circle") == ["Circle 3-17"]
    assert found(tenth + timedelta(days=1), seventeenth - timedelta(days=1)) == []


def test_sessions_of_a_group_are_so_many_past_and_coming_ones(world: World):
    found = sessions.of_group(world.db, world["Circle"], past=2, coming=2)
    assert world.names(row.id for row in found) == ["Circle 3-17", "Circle 3-24", "Circle 3-31", "Circle 4-7"]
    with clock.fixed(found[2].starts_at):  # a session that begins now is a coming one
        assert sessions.of_group(world.db, world["Circle"], past=1, coming=1)[1].id == world["Circle 3-31"]


def test_the_next_one_starts_later_and_is_planned(world: World):
    tonight = sessions.next_session(world.db, world["Circle"], NOW)
    assert tonight is not None
    then = sessions.next_session(world.db, world["Circle"], tonight.starts_at)
    assert then is not None
    assert world.names([tonight.id, then.id]) == ["Circle 3-31", "Circle 4-7"]
    assert sessions.next_session(world.db, world["Circle"], then.starts_at) is None  # the 14th is cancelled


def test_a_register_is_missing_once_the_session_is_over(world: World):
    assert world.names(row.id for row in sessions.missing_registers(world.db)) == ["Circle 3-24"]
    assert sessions.missing_registers(world.db, world["Walk"]) == []
    tonight = sessions.session(world.db, world["Circle 3-31"])
    assert tonight is not None
    with clock.fixed(tonight.ends_at):
        assert world.names(row.id for row in sessions.missing_registers(world.db, most=1)) == ["Circle 3-24"]
    with clock.fixed(tonight.ends_at + timedelta(microseconds=1)):
        found = sessions.missing_registers(world.db, world["Circle"])
    assert world.names(row.id for row in found) == ["Circle 3-31", "Circle 3-24"]


@pytest.mark.parametrize(
    ("name", "held", "came", "last"),
    [
        ("Amina", 3, 1, 17),
        ("Ivo", 2, 0, 10),  # the day of leaving counts
        ("Ben", 2, 1, 10),
        ("Chidi", 1, 1, 17),  # the day of joining too
    ],
)
def test_attended_counts_the_days_somebody_belonged(world: World, name: str, held: int, came: int, last: int):
    found = sessions.attended(world.db, world["Circle"], world[name])
    assert found is not None
    assert (found.held, found.came, found.last.day) == (held, came, last)
    first = found.first
    assert sessions.how_often(world.db, world["Circle"], first)[PersonId(world[name])] == found
    later = sessions.how_often(world.db, world["Circle"], first + timedelta(days=1)).get(
        PersonId(world[name])
    )
    assert (later.held if later is not None else 0) == held - 1


def test_who_never_belonged_attended_nothing(world: World):
    assert sessions.attended(world.db, world["Circle"], world["Zed"]) is None
    assert world["Zed"] not in sessions.how_often(world.db, world["Circle"], date(2000, 1, 1))
    assert sessions.attended(world.db, world["Walk"], world["Ben"]) is None  # that membership is in the trash


def test_the_newest_day_is_that_of_the_rhythm(world: World):
    assert series.newest_slot(world.db, world["walks"]) == date(2026, 4, 15)
    assert series.newest_slot(world.db, world["second rhythm"]) is None


def untouched(db: Db, world: World, day: date) -> list[UUID]:
    found = series.dated(db, world["Circle"], day)
    return [s.id for s in found if s.series_id is not None and not s.touches]


def test_untouched_is_what_is_planned_from_that_day_on(world: World):
    def found(day: date) -> list[str]:
        return world.names(untouched(world.db, world, day))

    assert sorted(found(date(2026, 3, 24))) == ["Circle 3-24", "Circle 3-31", "Circle 4-7"]
    assert found(date(2026, 4, 7)) == ["Circle 4-7"]
    assert found(date(2026, 4, 8)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"day": date(2026, 4, 8)}, {"topic": "tea"}, {"plan": "tea"}, {"guests": 1}, {"headcount": 0},
        {"finished_at": NOW}, {"status": "held"}, {"status": "cancelled"}, {"series_id": None}, {"trashed_at": NOW},
    ],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_a_session_with_anything_done_to_it_is_touched(world: World, change: dict[str, object]):
    with world.trial() as work:
        work.put(work.one(GroupSession, world["Circle 4-7"]).with_changes(**change))
        assert untouched(work.db, world, date(2026, 4, 7)) == []


@pytest.mark.parametrize("identity", ["full", "first_initial", "alias", "headcount"])
def test_after_one_mark_the_register_is_the_same_as_read_whole(vault, identity: str):
    today = clock.today(ZoneInfo("UTC"))
    weekly = {"at": "00:00", "zone": "UTC", "starts_on": today, "weekday": today.weekday()}
    group = group_usecases.start(vault, {"name": "Circle"}, series=weekly)
    for name, family_name in (("Ana", "Gil"), ("Ana", "Gómez"), ("Bo", ""), ("Efe", "Uz")):
        people.add(vault, {"name": name, "family_name": family_name}, group_id=group)
    people.add(vault, {"name": "Lea"}, group_id=group, role=Role.FACILITATOR)
    session_id = sessions.of_group(vault.db(), group)[0].id
    attendance.add_newcomer(vault, session_id, "Ana")
    group_usecases.edit(vault, group, {"name": "Circle", "identity": identity})
    everybody = [row.person_id for row in groups.members(vault.db(), group)]
    for mark in (Mark.LATE, Mark.EXCUSED, None, Mark.PRESENT):
        for person_id in everybody:
            before = sessions.register(vault.db(), session_id)
            assert before is not None
            attendance.mark(vault, session_id, person_id, mark)
            whole = sessions.register(vault.db(), session_id)
            assert sessions.marked_again(vault.db(), before, person_id) == whole != before
