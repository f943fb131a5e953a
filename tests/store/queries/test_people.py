from __future__ import annotations

from datetime import date, timedelta

import pytest

from peergroups.base import clock
from peergroups.model.attendance import Mark
from peergroups.model.ids import new_id
from peergroups.store import erasing
from peergroups.store.queries import people
from peergroups.store.vault import Vault
from peergroups.usecases import groups
from peergroups.usecases import people as person_work
from tests.store.queries.conftest import TRASHED, World

EVERYBODY = ["Amina", "Ben", "Chidi", "efe", "Gil", "Hana", "Ivo", "Jo", "Miriam", "Zed"]


def test_everybody_is_who_is_neither_in_the_trash_nor_erased_by_name_whatever_the_case(world: World):
    assert [row.name for row in people.people(world.db)] == EVERYBODY
    assert people.count(world.db) == len(EVERYBODY)
    assert {row.id for row in people.for_matching(world.db)} == {world[name] for name in EVERYBODY}


def test_a_person_is_shown_with_the_groups_they_belong_to_now(world: World):
    groups = {row.name: set(filter(None, row.groups.split(", "))) for row in people.people(world.db)}
    assert groups["efe"] == {"Circle", "Walk"}
    assert groups["Gil"] == groups["Hana"] == groups["Chidi"] == {"Circle"}  # waiting, paused, back again
    assert groups["Ben"] == groups["Ivo"] == groups["Zed"] == set()  # left, completed, never a member
    assert groups["Amina"] == {"Circle"}  # the other group is in the trash


def test_the_trash_holds_who_was_put_there_and_nobody_erased(world: World):
    assert [row.name for row in people.trashed_people(world.db)] == ["Dora"]
    assert people.person(world.db, world["Dora"]) is None
    assert people.person(world.db, world["Fay"]) is None
    amina = people.person(world.db, world["Amina"])
    assert amina is not None
    assert (amina.full_name, amina.languages, amina.phone) == ("Amina Sow", ("so", "en"), "111")


def test_overdue_is_who_went_before_that_instant(world: World):
    assert people.overdue(world.db, TRASHED) == []
    assert people.overdue(world.db, TRASHED + timedelta(microseconds=1)) == [world["Dora"]]


def test_attendance_is_read_with_both_ends_of_the_period_the_newest_first(world: World):
    def days(after: date, before: date) -> list[tuple[int, Mark]]:
        found = people.attendance_of(world.db, world["Amina"], after, before)
        return [(row.day.day, row.mark) for row in found]

    third, tenth, seventeenth = date(2026, 3, 3), date(2026, 3, 10), date(2026, 3, 17)
    assert days(third, seventeenth) == [(17, Mark.ABSENT), (10, Mark.ABSENT), (3, Mark.PRESENT)]
    assert days(third + timedelta(days=1), seventeenth - timedelta(days=1)) == [(10, Mark.ABSENT)]
    assert days(tenth, tenth) == [(10, Mark.ABSENT)]


def test_attendance_in_two_groups_is_one_list_without_trashed_marks(world: World):
    found = people.attendance_of(world.db, world["efe"], date(2026, 3, 1), date(2026, 3, 31))
    assert [(row.group_name, row.day.day) for row in found] == [("Walk", 24), ("Circle", 10), ("Circle", 3)]


def test_reach_counts_what_erasing_would_take_and_leave(world: World):
    assert people.reach(world.db, world["Amina"]) == people.Reach(notes=1, follow_ups=1, marks=4)
    assert people.reach(world.db, new_id()) == people.Reach(0, 0, 0)


def test_people_are_known_by_first_and_family_name(world: World):
    known = people.ids_by_name(world.db)
    assert (known["Amina Sow"], known["Ben"]) == (world["Amina"], world["Ben"])
    assert "Dora" not in known


@pytest.mark.parametrize(
    ("people_", "shown"),
    [
        ([("Ben", "Carter"), ("Ben", "Cole"), ("Ada", "Marlow")], ["Ada M.", "Ben Ca.", "Ben Co."]),
        ([("Ben", "Carter"), ("Ben", "Carter")], ["Ben Ca.", "Ben Ca. 2"]),
        ([("José", "Prieto"), ("Josefa", "Prieto")], ["Josefa P.", "José P."]),
    ],
)
def test_no_two_of_a_list_are_shown_alike_outside_a_group(vault: Vault, people_, shown):
    group = groups.start(vault, {"name": "Circle", "identity": "first_initial"})
    for name, family in people_:
        person_work.add(vault, {"name": name, "family_name": family}, group_id=group)
    for listed in (people.people(vault.db()), people.person_names(vault.db())):
        assert sorted(people.told_apart(listed).values()) == shown


def test_of_no_group_two_of_one_name_have_a_number(vault: Vault):
    for _ in range(3):
        person_work.add(vault, {"name": "Ben", "family_name": "Carter"})
    found = people.told_apart(people.person_names(vault.db()))
    assert sorted(found.values()) == ["Ben Carter", "Ben Carter 2", "Ben Carter 3"]


def test_two_who_look_alike_in_two_scripts_are_told_apart_in_every_list(vault: Vault):
    ids = [person_work.add(vault, {"name": name}) for name in ("Anna", "Аnna", "José", "Jose")]
    called = people.told_apart(people.person_names(vault.db()))
    assert sorted(called[one] for one in ids[:2]) != ["Anna", "Аnna"]
    assert {called[one].removesuffix(" 2") for one in ids[:2]} == {"Anna", "Аnna"}
    assert [called[one] for one in ids[2:]] == ["José", "Jose"]  # whoever looks sees that


@pytest.mark.parametrize(
    "ago", [timedelta(days=400), timedelta(0)], ids=["a year before", "the same instant"]
)
def test_somebody_is_in_the_trash_too_whom_a_clock_set_back_put_there(demo_vault: Vault, ago):
    moment = clock.now()
    with clock.fixed(moment):
        person_id = person_work.add(demo_vault, {"name": "Gone"})
    with clock.fixed(moment - ago):
        person_work.remove(demo_vault, person_id)
    assert [row.name for row in people.trashed_people(demo_vault.db())] == ["Gone"]
    assert [row.name for row in people.names_of(demo_vault.db(), [person_id])] == ["Gone"]
    erasing.erase(demo_vault, person_id)
    assert people.trashed_people(demo_vault.db()) == []
