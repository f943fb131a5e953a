"""A group is copied for its next term: its form, its days and its people; nothing of what was said or marked."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.groups import MemberStatus, Role
from peergroups.store.queries import groups as queries
from peergroups.store.queries import notes as note_queries
from peergroups.store.queries import sessions
from peergroups.usecases import (
    attendance,
    copying,
    followups,
    groups,
    history,
    notes,
    people,
    schedules,
    series,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TERM = {
    "weekday": 1,
    "starts_on": "2026-01-13",
    "until": "2026-03-24",
    "at": "18:30",
    "zone": "Europe/London",
}
FORM = {
    "name": "Grief circle", "purpose": "For those left behind", "identity": "full", "languages": "en,ar",
    "place": "Library", "online": "by telephone", "capacity": 3, "is_open": False, "paused_keep_place": False,
    "agreement": "We listen.",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _the_clock_stands():
    with clock.fixed(NOW):
        yield


@pytest.fixture
def circle(vault):
    return groups.start(vault, FORM, series=TERM, facilitators=["Fay Long"])


def add(vault, group, name, **more):
    return people.add(vault, {"name": name}, group_id=group, **more)


def proposed(vault, group):
    found = copying.proposal(vault.db(), group)
    assert found is not None
    return found


def copied(vault, group, **more):
    found = proposed(vault, group)
    values = copying.moved(found.series, found.starts_on, found.until)
    ids = [row.person_id for row in found.people]
    return copying.copy(vault, group, found.name, **{"series": values, "people": ids, **more})


def days(vault, group):
    return [row.day.isoformat() for row in sessions.of_group(vault.db(), group, past=100, coming=100)]


def belonging(vault, group):
    return {row.shown: (row.role, row.status) for row in queries.members(vault.db(), group)}


def test_the_form_is_the_same_but_for_the_name(vault, circle):
    made = queries.group(vault.db(), copied(vault, circle))
    source = queries.group(vault.db(), circle)
    assert made is not None
    assert made.name == "Grief circle 2"
    for field in FORM.keys() - {"name"}:
        assert getattr(made, field) == getattr(source, field)


def test_the_term_is_as_long_again_after_the_last_one_on_the_same_weekday_and_time(vault, circle):
    found = proposed(vault, circle)
    assert (found.starts_on, found.until) == (date(2026, 3, 31), date(2026, 6, 9))
    made = copied(vault, circle)
    assert days(vault, made)[0] == "2026-03-31"
    assert len(days(vault, made)) == 11  # as many as from 13 January to 24 March
    assert {row.at.isoformat() for row in sessions.of_group(vault.db(), made)} == {"18:30:00"}


def test_a_group_without_end_begins_at_its_next_day_and_has_none(vault):
    group = groups.start(vault, {"name": "Circle"}, series={**TERM, "until": None})
    found = proposed(vault, group)
    assert (found.starts_on, found.until) == (date(2026, 3, 3), None)


def test_each_of_several_rhythms_moves(vault, circle):
    series.plan(vault, circle, {**TERM, "weekday": 4, "starts_on": "2026-01-16", "at": "10:00"})
    made = copied(vault, circle)
    first = sessions.of_group(vault.db(), made)[:3]
    assert [(row.day.isoformat(), row.at.hour) for row in first] == [
        ("2026-03-27", 10),
        ("2026-03-31", 18),
        ("2026-04-03", 10),
    ]


def test_a_rhythm_that_was_changed_is_copied_as_it_is_now(vault, circle):
    (one,) = queries.series(vault.db(), circle)
    series.change_from(vault, one.id, date(2026, 2, 10), {**TERM, "at": "19:00"})
    found = proposed(vault, circle)
    assert [row.at.hour for row in found.series] == [19]


def test_a_rhythm_that_will_change_is_copied_as_it_will_be(vault, circle):
    (one,) = queries.series(vault.db(), circle)
    series.change_from(vault, one.id, date(2026, 3, 10), {**TERM, "weekday": 3})
    found = proposed(vault, circle)
    assert [row.rule.weekday for row in found.series] == [3]
    assert {row.day.weekday() for row in sessions.of_group(vault.db(), copied(vault, circle))} == {3}


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ({"frequency": "monthly_by_date", "interval": 2, "ordinal": -1, "starts_on": "2025-12-31"},
         ["2026-04-30", "2026-06-30"]),
        ({"frequency": "monthly_by_date", "interval": 2, "starts_on": "2026-01-15"}, ["2026-03-15", "2026-05-15"]),
        ({"frequency": "weekly", "interval": 2, "weekday": 1, "starts_on": "2026-02-24"},
         ["2026-03-10", "2026-03-24"]),
        ({"frequency": "monthly_by_weekday", "interval": 3, "weekday": 0, "ordinal": 2, "starts_on": "2026-01-12"},
         ["2026-04-13", "2026-07-13"]),
    ],
)  # fmt: skip
def test_a_copy_meets_in_the_same_weeks_and_months(vault, rule, first):
    group = groups.start(vault, {"name": "Circle"}, series={**TERM, "until": None, **rule})
    assert days(vault, copied(vault, group))[:2] == first


def test_a_group_that_has_ended_is_copied_with_the_rhythm_it_had_last(vault, circle):
    groups.end(vault, circle)
    with clock.fixed(datetime(2026, 9, 7, 9, 0, tzinfo=UTC)):
        found = proposed(vault, circle)
    assert [row.rule.weekday for row in found.series] == [1]
    assert found.starts_on == date(2026, 9, 8)


def test_everybody_comes_along_as_they_are_now_and_those_who_left_do_not(vault, circle):
    for name in ("Ana", "Bo", "Cy", "Dee"):
        add(vault, circle, name)
    bo = next(row for row in queries.members(vault.db(), circle) if row.shown == "Bo")
    groups.set_member(vault, circle, bo.person_id, role=Role.PARTICIPANT, status=MemberStatus.PAUSED)
    gone = add(vault, circle, "Eli")
    groups.leave(vault, circle, gone)
    before = belonging(vault, circle)
    assert before["Dee"] == (Role.PARTICIPANT, MemberStatus.WAITING)
    made = copied(vault, circle)
    assert belonging(vault, made) == {name: was for name, was in before.items() if name != "Eli"}
    assert belonging(vault, circle) == before


def test_only_those_who_are_ticked_come_along(vault, circle):
    ana = add(vault, circle, "Ana")
    add(vault, circle, "Bo")
    assert set(belonging(vault, copied(vault, circle, people=[ana]))) == {"Ana"}
    assert belonging(vault, copied(vault, circle, people=[])) == {}


def test_more_than_there_are_places_needs_a_yes_and_a_no_changes_nothing(vault, circle):
    ids = [add(vault, circle, name) for name in ("Ana", "Bo", "Cy", "Dee")]
    groups.set_member(vault, circle, ids[3], role=Role.PARTICIPANT, status=MemberStatus.ACTIVE, over=True)
    before = len(queries.groups(vault.db()))
    with pytest.raises(RuleBroken, match=r"group\.full"):
        copied(vault, circle)
    assert len(queries.groups(vault.db())) == before
    assert len(belonging(vault, copied(vault, circle, over=True))) == 5


def test_notes_marks_and_follow_ups_stay_with_the_source(vault, circle):
    ana = add(vault, circle, "Ana")
    held = next(row for row in sessions.of_group(vault.db(), circle) if row.day == date(2026, 2, 24))
    attendance.mark(vault, held.id, ana, Mark.PRESENT)
    notes.write_for_session(vault, held.id, "A good evening")
    followups.add(vault, {"text": "Call", "due_on": "2026-03-05", "person_id": ana, "group_id": circle})
    made = copied(vault, circle)
    assert note_queries.of_group(vault.db(), made) == []
    assert len(note_queries.of_group(vault.db(), circle)) == 1
    assert {row.status for row in sessions.of_group(vault.db(), made)} == {"planned"}
    tables = {image.model.__tablename__ for image in vault.history.next_undo.images}
    assert tables == {"peer_group", "series", "group_session", "membership", "membership_period"}


def test_topics_and_plans_are_taken_over_in_their_order_when_asked(vault, circle):
    first, second, third = sessions.of_group(vault.db(), circle)[:3]
    schedules.set_topic(vault, first.id, "Who we are")
    schedules.set_plan(vault, third.id, "10 Welcome")
    schedules.cancel(vault, second.id, "snow")  # what was called off is no step of the course
    assert proposed(vault, circle).has_plans
    made = sessions.of_group(vault.db(), copied(vault, circle, plans=True))
    assert [(row.topic, row.plan) for row in made[:3]] == [("Who we are", ""), ("", "10 Welcome"), ("", "")]
    plain = sessions.of_group(vault.db(), copied(vault, circle))
    assert not any(row.topic or row.plan for row in plain)


def test_it_is_one_step_of_undo_and_says_so(vault, circle):
    add(vault, circle, "Ana")
    before = [row.name for row in queries.groups(vault.db())]
    copied(vault, circle)
    assert history.about(vault, vault.history.next_undo).label == "Copy group"
    vault.undo()
    assert [row.name for row in queries.groups(vault.db())] == before


def test_a_name_is_needed(vault, circle):
    with pytest.raises(InvalidDraft) as refused:
        copying.copy(vault, circle, "  ")
    assert set(refused.value.fields) == {"name"}


def test_a_second_copy_gets_the_next_number(vault, circle):
    copied(vault, circle)
    assert proposed(vault, circle).name == "Grief circle 3"


def test_a_group_of_headcounts_brings_along_only_those_who_lead(vault, circle):
    ana = add(vault, circle, "Ana")
    groups.edit(vault, circle, {**FORM, "identity": "headcount"})
    assert list(belonging(vault, copied(vault, circle))) == ["Fay L."]
    with pytest.raises(RuleBroken, match=r"group\.keeps_no_names"):
        copied(vault, circle, people=[ana])


def test_whoever_has_a_number_beside_the_name_keeps_it_in_the_copy(vault, circle):
    """By when somebody joined, not by when they were first kept."""
    late = people.add(vault, {"name": "Maria", "family_name": "Gilbert"})  # kept first, joined second
    first = people.add(vault, {"name": "Maria", "family_name": "Gilmore"}, group_id=circle)
    with clock.fixed(NOW + timedelta(hours=1)):
        groups.join(vault, circle, late, Role.PARTICIPANT)
    groups.edit(vault, circle, {**FORM, "identity": "first_initial", "capacity": None})
    shown = {row.person_id: row.shown for row in queries.members(vault.db(), circle)}
    assert shown[late] == f"{shown[first]} 2"
    made = copying.copy(vault, circle, "Next", people=[late, first])
    copied = {row.person_id: row.shown for row in queries.members(vault.db(), made)}
    assert (copied[first], copied[late]) == (shown[first], shown[late])
