from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from peergroups.base import clock
from peergroups.model.groups import GroupStatus, MemberStatus
from peergroups.store.queries import groups
from tests.store.queries.conftest import World

TONIGHT = datetime(2026, 3, 31, 17, 30, tzinfo=UTC)


def test_active_groups_come_first_and_trashed_ones_apart(world: World):
    assert [row.name for row in groups.groups(world.db)] == ["Circle", "Heads", "Walk", "Closed"]
    assert [row.name for row in groups.trashed_groups(world.db)] == ["Old"]
    assert groups.group(world.db, world["Old"]) is None
    closed = groups.group_named(world.db, "Closed")
    assert closed is not None
    assert closed.status is GroupStatus.ENDED


def test_a_group_counts_active_participants_and_who_waits(world: World):
    circle = groups.group(world.db, world["Circle"])
    assert circle is not None
    # Amina, Chidi, efe and Jo; not those who left, pause, wait or lead, nor the one who stands for Fay
    assert (circle.members, circle.waiting, circle.languages) == (4, 1, ("en", "so"))
    walk = groups.group_named(world.db, "Walk")
    assert walk is not None
    assert walk.members == 1


def test_the_next_session_is_the_first_planned_one_from_now_on(world: World):
    def next_at(moment: datetime) -> tuple[datetime | None, str]:
        with clock.fixed(moment):
            found = groups.group(world.db, world["Circle"])
        assert found is not None
        return found.next_at, found.next_zone

    assert next_at(TONIGHT) == (TONIGHT, "Europe/London")
    assert next_at(TONIGHT + timedelta(microseconds=1))[0] == TONIGHT + timedelta(days=7)
    assert next_at(TONIGHT + timedelta(days=8)) == (None, "")  # the 14th is cancelled


def test_members_are_all_who_belong_or_belonged_those_who_lead_first(world: World):
    found = groups.members(world.db, world["Circle"])
    assert [row.name for row in found] == [
        "Miriam", "Amina", "Ben", "Chidi", "efe", "Gil", "Hana", "Ivo", "Jo",
    ]  # fmt: skip
    assert {row.name: row.left_on for row in found}["Ben"] == date(2026, 3, 10)
    assert {row.name: row.shown for row in found}["Amina"] == "Amina Sow"
    assert [row.shown for row in groups.members(world.db, world["Walk"])] == ["efe U."]


def test_somebody_in_two_groups_has_two_memberships(world: World):
    assert [row.group_name for row in groups.memberships(world.db, world["efe"])] == ["Circle", "Walk"]
    assert [row.group_name for row in groups.memberships(world.db, world["Ben"])] == [
        "Circle"
    ]  # the other is trashed
    assert [row.group_name for row in groups.memberships(world.db, world["Amina"])] == ["Circle"]
    assert groups.memberships(world.db, world["Dora"]) == []


def test_rhythms_are_the_latest_first_without_trashed_ones(world: World):
    found = groups.series(world.db, world["Circle"])
    assert world.names(row.id for row in found) == ["second rhythm", "first rhythm"]
    assert found[0].rule.skips == {date(2026, 4, 21)}
    assert found[1].rule.until == date(2026, 3, 29)
    assert set(world.names(groups.endless_series(world.db))) == {"second rhythm", "walks"}


def test_languages_are_those_of_active_participants_who_are_here(world: World):
    assert groups.languages_needed(world.db, world["Circle"]) == {
        "so": 1,
        "en": 1,
        "": 2,
    }  # Chidi and Jo say none


def test_what_somebody_is_in_one_group(world: World):
    circle, walk = world["Circle"], world["Walk"]
    assert groups.status_in(world.db, circle, world["Amina"]) is MemberStatus.ACTIVE
    assert groups.status_in(world.db, circle, world["Ben"]) is MemberStatus.LEFT
    assert groups.status_in(world.db, walk, world["Ben"]) is None  # that membership is in the trash
    assert groups.status_in(world.db, walk, world["Amina"]) is None
    assert groups.status_in(world.db, circle, world["Dora"]) is None  # she is in the trash herself
