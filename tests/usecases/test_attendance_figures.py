"""Who came to a group, week by week and person by person: counted as the register counts, named as the group names."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.documents.figure_sheets import TimesCome, Week
from peergroups.model.groups import Group, IdentityLevel
from peergroups.model.ids import new_id
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import attendance_figures


def tuesday(vault: Vault) -> groups.GroupRow:
    found = groups.group_named(vault.db(), "Tuesday circle")
    assert found is not None
    return found


def held(vault: Vault, group: groups.GroupRow) -> list[sessions.SessionRow]:
    return [row for row in sessions.of_group(vault.db(), group.id) if row.status is SessionStatus.HELD]


def test_each_week_counts_everybody_who_was_in_the_room(demo_vault: Vault):
    group = tuesday(demo_vault)
    found = attendance_figures.figures(demo_vault, group.id)
    assert sum(week.came or 0 for week in found.weeks) == sum(row.came for row in held(demo_vault, group)) > 0
    assert {week.day.weekday() for week in found.weeks} == {found.weeks[0].day.weekday()}
    days = [week.day for week in found.weeks]
    assert [after - before for before, after in pairwise(days)] == [timedelta(7)] * (len(days) - 1)
    assert days[0] <= min(row.day for row in held(demo_vault, group)) <= days[0] + timedelta(6)
    assert found.start == days[0]
    assert days[-1] <= found.end <= days[-1] + timedelta(6)


def test_a_week_without_a_session_is_none_and_not_nought(demo_vault: Vault):
    group = tuesday(demo_vault)
    last = held(demo_vault, group)[-1]
    with clock.fixed(last.starts_at + timedelta(days=15)):
        assert attendance_figures.figures(demo_vault, group.id).weeks[-1].came is None


@pytest.mark.parametrize(("apart", "shown"), [(1, 26), (2, 13), (4, 7), (9, 3)])
def test_a_group_that_meets_seldom_has_a_row_for_each_session_only(apart: int, shown: int):
    start = date(2028, 1, 3)
    came = {start + timedelta(weeks=at): at for at in range(0, 26, apart)}
    found = attendance_figures.shown_weeks(came, start, start + timedelta(weeks=25))
    assert len(found) == shown
    assert {week.day: week.came for week in found} == came


def test_a_weekly_group_that_paused_keeps_its_empty_weeks():
    start = date(2028, 1, 3)
    came = {start + timedelta(weeks=at): 3 for at in range(26) if at not in {4, 5, 6, 7}}
    found = attendance_figures.shown_weeks(came, start, start + timedelta(weeks=25))
    assert [week.came for week in found].count(None) == 4


def test_nothing_older_than_half_a_year_counts(demo_vault: Vault):
    group = tuesday(demo_vault)
    last = held(demo_vault, group)[-1]
    with clock.fixed(last.starts_at + timedelta(weeks=30)):
        found = attendance_figures.figures(demo_vault, group.id)
    assert len(found.weeks) == 26
    assert {week.came for week in found.weeks} == {None}
    assert found.people == ()


def test_who_came_how_often_is_what_a_certificate_says_most_often_first(demo_vault: Vault):
    group = tuesday(demo_vault)
    found = attendance_figures.figures(demo_vault, group.id)
    people = {row.shown: row.person_id for row in groups.members(demo_vault.db(), group.id)}
    assert len(found.people) > 3
    for one in found.people:
        record = sessions.attended(demo_vault.db(), group.id, people[one.name])
        assert record is not None
        assert (one.came, one.held) == (record.came, record.held)
    assert [one.came for one in found.people] == sorted((one.came for one in found.people), reverse=True)


def test_names_are_shown_as_far_as_the_group_does(demo_vault: Vault):
    group = tuesday(demo_vault)

    def names(level: IdentityLevel) -> set[str]:
        with demo_vault.work("Change group") as work:
            work.put(work.one(Group, group.id).with_changes(identity=level))
        return {one.name for one in attendance_figures.figures(demo_vault, group.id).people}

    assert any(" " in name for name in names(IdentityLevel.FULL))
    assert names(IdentityLevel.FIRST_INITIAL) != names(IdentityLevel.FULL)
    assert names(IdentityLevel.HEADCOUNT) == set()
    assert attendance_figures.figures(demo_vault, group.id).weeks


def test_a_group_that_is_gone_is_refused(demo_vault: Vault):
    with pytest.raises(RuleBroken):
        attendance_figures.figures(demo_vault, new_id())


def test_a_chart_is_a_picture_as_wide_as_wanted_with_what_must_be_said():
    weeks = (Week(date(2026, 3, 3), 3), Week(date(2026, 3, 10), -1))
    drawn = attendance_figures.picture(weeks, "ar", (300, 12, 2))
    assert drawn.width == 600
    assert len(drawn.pixels) == drawn.width * drawn.height * 4
    assert len(drawn.remarks) == 1
    people = (TimesCome("Ana", 2, 3),)
    assert attendance_figures.picture(people, "en", (300, 12, 1)).remarks == ()
