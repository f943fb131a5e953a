from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.series import Touch
from peergroups.model.sessions import GroupSession, SessionStatus
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import organisation as organisation_queries
from peergroups.store.queries import sessions
from peergroups.store.queries.sessions import SessionRow
from peergroups.store.vault import Vault
from peergroups.usecases import (
    attendance,
    backups,
    followups,
    groups,
    health,
    holidays,
    notes,
    organisation,
    people,
    schedules,
    series,
    vaults,
)
from tests.conftest import PASSPHRASE
from tests.usecases.test_printed_sheets import printed

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
TUESDAYS: dict[str, object] = {
    "weekday": 1,
    "starts_on": "2026-11-24",
    "at": "18:30",
    "zone": "Europe/London",
}
DECEMBER = date(2026, 12, 1)


@pytest.fixture(autouse=True)
def _the_clock_stands():
    with clock.fixed(NOW):
        yield


def circle(vault: Vault, **others: object) -> UUID:
    return groups.start(vault, {"name": "Letters"}, series={**TUESDAYS, **others})


def rhythm(vault: Vault, group: UUID) -> UUID:
    (one,) = (row for row in group_queries.series(vault.db(), group) if row.rule.until is None)
    return one.id


def between(vault: Vault, group: UUID, first: str, last: str) -> dict[str, SessionRow]:
    """The sessions of those days by their day; no day may have two."""
    rows = sessions.between(vault.db(), date.fromisoformat(first), date.fromisoformat(last), group)
    days = [row.day.isoformat() for row in rows]
    assert len(days) == len(set(days)), days
    return dict(zip(days, rows, strict=True))


def december(vault: Vault, group: UUID) -> dict[str, tuple[str, str, str]]:
    rows = between(vault, group, "2026-12-01", "2026-12-31")
    return {day: (f"{row.at:%H:%M}", row.status.value, row.topic or row.reason) for day, row in rows.items()}


def touched_december(vault: Vault) -> UUID:
    group = circle(vault)
    on = between(vault, group, "2026-12-01", "2026-12-31")
    schedules.set_topic(vault, on["2026-12-08"].id, "Letters we never sent")
    schedules.move(vault, on["2026-12-15"].id, {"day": "2026-12-16", "at": "18:30", "minutes": 90})
    schedules.cancel(vault, on["2026-12-22"].id, "Christmas week")
    with clock.fixed(datetime(2026, 12, 29, 21, 0, tzinfo=UTC)):
        schedules.did_not_happen(vault, on["2026-12-29"].id, "nobody came")
    return group


AFTERWARDS = {
    "2026-12-01": ("19:00", "planned", ""),
    "2026-12-08": ("18:30", "planned", "Letters we never sent"),
    "2026-12-16": ("18:30", "planned", ""),
    "2026-12-22": ("18:30", "cancelled", "Christmas week"),
    "2026-12-29": ("18:30", "not_held", "nobody came"),
}


def test_the_case_of_another_time(vault: Vault):
    """`series-other-time.txt`: one session an evening; nothing is doubled, nothing comes back."""
    group = touched_december(vault)
    before = between(vault, group, "2026-11-01", "2027-12-31")
    told = {**TUESDAYS, "at": "19:00"}
    ahead = series.what_changes(vault, rhythm(vault, group), DECEMBER, told)
    assert ahead is not None
    assert {s.day.isoformat(): s.touches for s in ahead.staying} == {
        "2026-12-08": (Touch.TOPIC,),
        "2026-12-16": (Touch.MOVED,),
        "2026-12-22": (Touch.CANCELLED,),
        "2026-12-29": (Touch.NOT_HELD,),
    }
    assert ahead.change.goes == ()
    series.change_from(vault, rhythm(vault, group), DECEMBER, told)
    assert december(vault, group) == AFTERWARDS
    after = between(vault, group, "2026-11-01", "2027-12-31")
    assert {row.id for row in before.values()} <= {row.id for row in after.values()}  # the same rows
    assert len(ahead.change.retimed) == 48
    assert [row.at.hour for row in after.values()].count(19) == 48 + len(ahead.change.made)


def test_undo_redo_and_topping_up_keep_it_so(vault: Vault):
    group = touched_december(vault)
    before = december(vault, group)
    series.change_from(vault, rhythm(vault, group), DECEMBER, {**TUESDAYS, "at": "19:00"})
    vault.undo()
    assert december(vault, group) == before
    vault.redo()
    assert december(vault, group) == AFTERWARDS
    series.top_up(vault)
    with clock.fixed(NOW + timedelta(days=200)):
        series.top_up(vault)
    assert december(vault, group) == AFTERWARDS


def test_another_weekday_and_back_again_doubles_nothing(vault: Vault):
    group = touched_december(vault)
    on_fridays = {**TUESDAYS, "weekday": 4}
    series.change_from(vault, rhythm(vault, group), DECEMBER, on_fridays)
    assert december(vault, group) == {
        "2026-12-04": ("18:30", "planned", ""),
        **{day: said for day, said in AFTERWARDS.items() if day != "2026-12-01"},
    }
    series.top_up(vault)
    series.change_from(vault, rhythm(vault, group), DECEMBER, {**TUESDAYS, "at": "19:00"})
    assert december(vault, group) == AFTERWARDS


def test_a_session_a_person_put_in_the_trash_is_not_made_again(vault: Vault):
    group = circle(vault)
    gone = between(vault, group, "2026-12-08", "2026-12-08")["2026-12-08"]
    with vault.work("Remove session") as work:
        work.remove(work.one(GroupSession, gone.id))
    series.change_from(vault, rhythm(vault, group), DECEMBER, {**TUESDAYS, "at": "19:00"})
    series.change_from(vault, rhythm(vault, group), DECEMBER, {**TUESDAYS, "weekday": 2})
    assert list(december(vault, group)) == ["2026-12-02", "2026-12-16", "2026-12-23", "2026-12-30"]


@pytest.mark.parametrize(
    ("act", "touch"),
    [
        (lambda v, s, _: schedules.set_topic(v, s, "Tea"), Touch.TOPIC),
        (lambda v, s, _: schedules.set_plan(v, s, "10 Tea"), Touch.PLAN),
        (lambda v, s, p: attendance.mark(v, s, p, Mark.EXCUSED), Touch.MARKS),
        (lambda v, s, _: attendance.set_guests(v, s, 2), Touch.GUESTS),
        (lambda v, s, _: schedules.cancel(v, s, "snow"), Touch.CANCELLED),
        (lambda v, s, _: notes.write_for_session(v, s, "Bring tea"), Touch.NOTE),
        (
            lambda v, s, p: followups.add(v, {"session_id": s, "person_id": p, "due_on": "2026-12-09"}),
            Touch.NOTE,
        ),
        (lambda v, s, _: printed(v, s), Touch.PAPER),
        (
            lambda v, s, _: schedules.move(
                v, s, {"day": "2026-12-08", "at": "18:30", "minutes": 90, "place": "Library"}
            ),
            Touch.PLACE,
        ),
    ],
)
def test_whatever_was_done_to_a_session_keeps_it(vault: Vault, act, touch: Touch):
    group = circle(vault)
    bo = people.add(vault, {"name": "Bo"}, group_id=group)
    before = between(vault, group, "2026-12-08", "2026-12-08")["2026-12-08"]
    act(vault, before.id, bo)
    told = {**TUESDAYS, "weekday": 3}
    ahead = series.what_changes(vault, rhythm(vault, group), DECEMBER, told)
    assert ahead is not None
    assert [s.touches for s in ahead.staying] == [(touch,)]
    series.change_from(vault, rhythm(vault, group), DECEMBER, told)
    week = between(vault, group, "2026-12-07", "2026-12-13")
    assert [(row.id, row.at) for row in week.values()] == [(before.id, before.at)]


def test_changing_one_of_two_series_leaves_the_other(vault: Vault):
    group = circle(vault)
    tuesdays = rhythm(vault, group)
    fridays = series.plan(vault, group, {**TUESDAYS, "weekday": 4})
    before = [row.id for row in sessions.of_group(vault.db(), group, coming=500) if row.series_id == fridays]
    series.change_from(vault, tuesdays, DECEMBER, {**TUESDAYS, "weekday": 3})
    after = between(vault, group, "2026-12-01", "2026-12-11")
    assert list(after) == ["2026-12-03", "2026-12-04", "2026-12-10", "2026-12-11"]
    series.end(vault, tuesdays, date(2026, 12, 1))
    left = sessions.of_group(vault.db(), group, coming=500)
    assert [row.id for row in left if row.series_id == fridays] == before


def test_an_ended_group_has_no_planned_session_and_undo_brings_all_back(vault: Vault):
    group = touched_december(vault)
    series.plan(vault, group, {**TUESDAYS, "weekday": 4})
    schedules.add_session(vault, group, {"day": "2026-12-20", "at": "11:00", "minutes": 60})
    before = [(r.id, r.status, r.reason) for r in sessions.of_group(vault.db(), group, coming=500)]
    groups.end(vault, group, reason="The group has ended.")
    after = sessions.of_group(vault.db(), group, coming=500)
    assert not [row for row in after if row.status is SessionStatus.PLANNED and row.day > NOW.date()]
    assert {row.reason for row in after if row.day.day in {8, 16, 20}} == {"The group has ended."}
    with clock.fixed(NOW + timedelta(days=200)):
        series.top_up(vault)
        assert sessions.next_session(vault.db(), group, NOW) is None
    vault.undo()
    assert [(r.id, r.status, r.reason) for r in sessions.of_group(vault.db(), group, coming=500)] == before


def test_planning_again_after_the_end_makes_no_twin_of_what_was_kept(vault: Vault):
    group = touched_december(vault)
    series.end(vault, rhythm(vault, group), DECEMBER)
    series.plan(vault, group, {**TUESDAYS, "starts_on": "2026-12-01", "at": "19:00"})
    assert december(vault, group) == AFTERWARDS


@pytest.mark.parametrize("weekday", [0, 1, 2, 4])
def test_what_an_ended_series_left_behind_takes_the_place_of_a_date_of_its_week(vault: Vault, weekday: int):
    group = circle(vault)
    (one,) = [row for row in sessions.of_group(vault.db(), group) if row.day == date(2026, 12, 8)]
    with clock.fixed(datetime(2026, 12, 8, 22, 0, tzinfo=UTC)):
        schedules.did_not_happen(vault, one.id, "nobody came")
    series.end(vault, rhythm(vault, group), date(2026, 11, 24))
    series.plan(vault, group, {**TUESDAYS, "weekday": weekday, "starts_on": "2026-11-23"})
    assert [(row.id, row.day, row.status) for row in of_a_week(vault, group)] == [
        (one.id, one.day, "not_held")
    ]
    series.change_from(vault, rhythm(vault, group), DECEMBER, {**TUESDAYS, "weekday": 3})
    assert [(row.id, row.day, row.status) for row in of_a_week(vault, group)] == [
        (one.id, one.day, "not_held")
    ]


def of_a_week(vault: Vault, group: UUID) -> list[SessionRow]:
    return sessions.between(vault.db(), date(2026, 12, 7), date(2026, 12, 13), group)


def test_what_an_ended_series_left_behind_takes_nothing_from_a_series_that_goes_on(vault: Vault):
    group = circle(vault)
    fridays = series.plan(vault, group, {**TUESDAYS, "weekday": 4, "starts_on": "2026-11-27"})
    (tuesday,) = [row for row in sessions.of_group(vault.db(), group) if row.day == date(2026, 12, 8)]
    schedules.cancel(vault, tuesday.id, "snow")
    assert tuesday.series_id is not None
    series.end(vault, tuesday.series_id, DECEMBER)
    series.change_from(vault, fridays, DECEMBER, {**TUESDAYS, "weekday": 4, "at": "19:00"})
    assert [row.day.isoformat() for row in of_a_week(vault, group)] == ["2026-12-08", "2026-12-11"]


def test_a_series_of_ten_years_makes_the_last_five_weeks_and_the_rest_when_asked(vault: Vault):
    group = circle(vault, starts_on="2016-11-29")
    one = rhythm(vault, group)
    past = sessions.of_group(vault.db(), group, past=1000, coming=0)
    assert [row.day.isoformat() for row in past] == [
        "2026-10-27",
        "2026-11-03",
        "2026-11-10",
        "2026-11-17",
        "2026-11-24",
    ]
    series.top_up(vault)
    assert len(sessions.of_group(vault.db(), group, past=1000, coming=0)) == 5
    assert len(series.past_days(vault, one)) == 517
    assert series.make_past(vault, one) == 517
    assert series.past_days(vault, one) == []
    assert len(sessions.of_group(vault.db(), group, past=1000, coming=0)) == 522
    vault.undo()
    assert len(series.past_days(vault, one)) == 517


def test_topping_up_goes_on_after_the_newest_day_as_far_as_is_made_ahead(vault: Vault):
    group = circle(vault)
    made = {row.day for row in sessions.of_group(vault.db(), group, coming=500)}
    series.top_up(vault)
    assert {row.day for row in sessions.of_group(vault.db(), group, coming=500)} == made
    later = NOW + timedelta(days=14)
    with clock.fixed(later):
        series.top_up(vault)
        after = {row.day for row in sessions.of_group(vault.db(), group, past=500, coming=500)}
    assert after - made == {max(made) + timedelta(days=7), max(made) + timedelta(days=14)}
    assert max(after) <= later.date() + series.AHEAD < max(after) + timedelta(days=7)


def test_a_series_that_begins_far_ahead_is_made_from_its_own_beginning(vault: Vault):
    group = circle(vault, starts_on="2027-09-07")
    days = sorted(row.day for row in sessions.of_group(vault.db(), group, coming=500))
    assert days[0] == date(2027, 9, 7)
    assert max(days) <= date(2027, 9, 7) + series.AHEAD < max(days) + timedelta(days=7)
    series.top_up(vault)
    assert sorted(row.day for row in sessions.of_group(vault.db(), group, coming=500)) == days


def test_weeks_in_which_the_vault_was_not_opened_are_made_only_when_asked(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW + timedelta(days=500)):
        series.top_up(vault)
        missed = series.past_days(vault, rhythm(vault, group))
        assert missed
        assert max(missed) < (NOW + timedelta(days=500)).date()
        days = [row.day for row in sessions.of_group(vault.db(), group, past=500, coming=500)]
        assert not set(days) & set(missed)


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ({"weekdays": (1, 4)}, ["2026-12-01", "2026-12-04", "2026-12-08"]),
        (
            {"frequency": "monthly_by_date", "ordinal": -1, "starts_on": "2026-12-01"},
            ["2026-12-31", "2027-01-31", "2027-02-28"],
        ),
        (
            {"frequency": "monthly_by_weekday", "interval": 3, "ordinal": 2, "starts_on": "2026-12-01"},
            ["2026-12-08", "2027-03-09", "2027-06-08"],
        ),
        ({"frequency": "monthly_by_date", "interval": 12, "starts_on": "2026-12-05"}, ["2026-12-05"]),
    ],
)
def test_several_weekdays_every_few_months_every_year_and_the_last_day(vault: Vault, told, first: list[str]):
    group = circle(vault, **told)
    found = between(vault, group, "2026-12-01", "2027-11-30")
    assert list(found)[: len(first)] == first


acts = st.lists(
    st.tuples(
        st.sampled_from(["topic", "cancel", "move", "trash", "change", "end", "undo", "redo", "top_up"]),
        st.integers(0, 30),
        st.integers(0, 6),
    ),
    min_size=1,
    max_size=12,
)


@given(acts)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_no_evening_has_two_and_nothing_touched_is_lost(vault: Vault, acts):
    group = groups.start(vault, {"name": "Letters"}, series=TUESDAYS)
    for act, number, weekday in acts:
        rows = sessions.of_group(vault.db(), group, past=0, coming=40)
        _do(vault, group, act, rows[number % len(rows)] if rows else None, number, weekday)
        days = Counter(
            (row.series_id, row.day)
            for row in sessions.of_group(vault.db(), group, coming=500)
            if row.day == row.planned_on
        )
        assert max(days.values(), default=1) == 1, act


def _do(vault: Vault, group: UUID, act: str, row: SessionRow | None, number: int, weekday: int) -> None:
    live = [one.id for one in group_queries.series(vault.db(), group) if one.rule.until is None]
    kept = {
        r.id for r in sessions.of_group(vault.db(), group, coming=500) if r.topic or r.status != "planned"
    }
    if act == "topic" and row:
        schedules.set_topic(vault, row.id, "Tea")
    elif act == "cancel" and row:
        schedules.cancel(vault, row.id, "snow")
    elif act == "move" and row and row.status is SessionStatus.PLANNED:
        day = row.day + timedelta(days=weekday)
        schedules.move(vault, row.id, {"day": day, "at": "18:30", "minutes": 90})
    elif act == "trash" and row:
        with vault.work("Remove session") as work:
            work.remove(work.one(GroupSession, row.id))
        return
    elif act == "change" and live:
        start = date(2026, 11, 26) + timedelta(days=number)
        series.change_from(vault, live[0], start, {**TUESDAYS, "weekday": weekday})
    elif act == "end" and live:
        series.end(vault, live[0], date(2026, 11, 26) + timedelta(days=number))
    elif act == "undo" and vault.history.can_undo:
        vault.undo()
        return
    elif act == "redo" and vault.history.can_redo:
        vault.redo()
        return
    elif act == "top_up":
        series.top_up(vault)
    after = {row.id for row in sessions.of_group(vault.db(), group, coming=500)}
    assert kept <= after


def test_holidays_of_a_monday_group(vault: Vault):
    """`holidays-of-a-monday-group.txt`, as planned on its first day."""
    kept = {"name": "Walnut House", "country": "GB", "zone": "Europe/London", "language": "en"}
    mondays = {**TUESDAYS, "weekday": 0, "starts_on": "2026-01-05", "at": "10:00"}
    with clock.fixed(datetime(2026, 1, 2, 9, 0, tzinfo=UTC)):
        for subdivision in ("ENG", ""):  # said, or not yet
            organisation.describe(vault, {**kept, "subdivision": subdivision})
            offered = series.holidays(vault, mondays, "en")
            assert {date(2026, 4, 6), date(2026, 8, 31), date(2026, 12, 28)} <= set(offered)
            assert offered[date(2026, 4, 6)] == "Easter Monday"
        organisation.describe(vault, {**kept, "subdivision": "SCT"})
        assert date(2026, 4, 6) not in series.holidays(vault, mondays, "en")


WALNUT = {
    "name": "Walnut House",
    "country": "GB",
    "zone": "Europe/London",
    "language": "en",
    "subdivision": "ENG",
}


def test_next_years_holidays_are_asked_before_they_come(vault: Vault):
    """`holidays-of-a-monday-group.txt`, the Saturday group a year later."""
    organisation.describe(vault, WALNUT)
    saturdays = {**TUESDAYS, "weekday": 5, "starts_on": "2026-11-28"}
    offered = frozenset(series.holidays(vault, saturdays, "en"))
    assert date(2026, 12, 26) in offered
    group = groups.start(vault, {"name": "Saturdays"}, series={**saturdays, "skips": offered})
    assert holidays.ahead(vault, "en") == []  # all decided when it was planned
    with clock.fixed(datetime(2027, 11, 26, 9, 0, tzinfo=UTC)):
        series.top_up(vault)
        christmas, new_year = holidays.ahead(vault, "en")
        assert (christmas.day, christmas.name) == (date(2027, 12, 25), "Christmas Day")
        assert new_year.day == date(2028, 1, 1)
        assert [session.group_name for session in christmas.sessions] == ["Saturdays"]
        assert holidays.skip(vault, christmas.day, christmas.name) == 1
        assert holidays.keep(vault, new_year.day) == 1
        assert holidays.ahead(vault, "en") == []
        series.top_up(vault)
        found = between(vault, group, "2027-12-18", "2028-01-08")
        assert list(found) == ["2027-12-18", "2028-01-01", "2028-01-08"]
        told = {**saturdays, "starts_on": "2027-12-18", "at": "19:00"}
        series.change_from(vault, rhythm(vault, group), date(2027, 12, 18), told)
        assert list(between(vault, group, "2027-12-18", "2028-01-08")) == list(found)
        assert holidays.ahead(vault, "en") == []  # what was decided is not asked again


def test_a_holiday_with_a_topic_is_cancelled_not_lost_and_undo_brings_it_back(vault: Vault):
    organisation.describe(vault, WALNUT)
    group = circle(vault, weekday=4)
    christmas = between(vault, group, "2026-12-25", "2026-12-25")["2026-12-25"]
    schedules.set_topic(vault, christmas.id, "Carols")
    assert holidays.skip(vault, christmas.day, "Christmas Day") == 1
    assert december(vault, group)["2026-12-25"] == ("18:30", "cancelled", "Carols")
    vault.undo()
    assert december(vault, group)["2026-12-25"] == ("18:30", "planned", "Carols")


def test_the_clock_once_wrong(folder: Path):
    """`clock-once-wrong.txt`: said, nothing planned for decades, backups stay, nobody joins."""
    vault = vaults.open_with_passphrase(folder, PASSPHRASE)
    group = circle(vault)
    monthly = {**TUESDAYS, "frequency": "monthly_by_date", "starts_on": "2026-12-03"}
    groups.start(vault, {"name": "Monthly"}, series=monthly)
    bo = people.add(vault, {"name": "Bo"})
    kept = [backups.keep(vault).file]
    before = [row.id for row in sessions.between(vault.db(), date(2026, 1, 1), date(2100, 1, 1))]
    vault.close()
    for wrong in (datetime(2099, 1, 1, 9, 0, tzinfo=UTC), datetime(2000, 1, 1, 9, 0, tzinfo=UTC)):
        for _ in range(2):  # said each time until somebody confirms it
            with clock.fixed(wrong):
                vault = vaults.open_with_passphrase(folder, PASSPHRASE)
                assert vault.report.clock_was == NOW
                found = sessions.between(vault.db(), date(2000, 1, 1), date(2100, 1, 1))
                assert [row.id for row in found] == before
                with pytest.raises(RuleBroken, match=r"clock\.doubtful"):
                    groups.join(vault, group, bo)
                with pytest.raises(RuleBroken, match=r"clock\.doubtful"):
                    people.add(vault, {"name": "Dora"}, group_id=group)
                people.add(vault, {"name": "Somebody else"})
                kept.append(backups.keep(vault).file)
                vault.close()
    assert all(file.exists() for file in kept)
    vault = vaults.open_with_passphrase(folder, PASSPHRASE)  # put right: it is as it was
    assert vault.report.clock_was is None
    groups.join(vault, group, bo)
    vault.close()


def test_a_confirmed_date_is_believed_and_what_was_held_back_is_done(folder: Path):
    vault = vaults.open_with_passphrase(folder, PASSPHRASE)
    group = circle(vault)
    vault.close()
    with clock.fixed(NOW + timedelta(days=300)):  # a long summer
        vault = vaults.open_with_passphrase(folder, PASSPHRASE)
        assert vault.report.clock_was == NOW
        last = sessions.of_group(vault.db(), group, coming=500)[-1].day
        health.confirm_clock(vault)
        assert not organisation_queries.clock_doubted(vault.db())
        assert sessions.of_group(vault.db(), group, coming=500)[-1].day > last
        people.add(vault, {"name": "Dora"}, group_id=group)
        vault.close()
        vaults.open_with_passphrase(folder, PASSPHRASE).close()


def in_two_stretches(vault: Vault) -> tuple[UUID, UUID]:
    """Tuesdays at 18:30, from 5 January on at 19:00; gives the group and the later stretch."""
    group = circle(vault)
    january = {**TUESDAYS, "starts_on": "2027-01-05", "at": "19:00"}
    return group, series.change_from(vault, rhythm(vault, group), date(2027, 1, 5), january)


@pytest.mark.parametrize("weekday", [1, 4])
@pytest.mark.parametrize("first", [date(2026, 12, 8), date(2026, 11, 24), date(2026, 11, 10)])
def test_a_change_from_before_its_own_start_takes_over_the_stretch_before(
    vault: Vault, weekday: int, first: date
):
    group, later = in_two_stretches(vault)
    topical = between(vault, group, "2026-12-15", "2026-12-15")["2026-12-15"]
    schedules.set_topic(vault, topical.id, "Letters")
    before = sessions.of_group(vault.db(), group, past=500, coming=500)
    told = {**TUESDAYS, "starts_on": first.isoformat(), "at": "20:00", "weekday": weekday}
    ahead = series.what_changes(vault, later, first, told)
    assert ahead is not None
    assert [s.day for s in ahead.staying] == [date(2026, 12, 15)]
    series.change_from(vault, later, first, told)
    after = between(vault, group, "2026-11-01", "2027-12-31")
    weeks = Counter(row.day.isocalendar()[:2] for row in after.values() if row.day >= first)
    assert set(weeks.values()) == {1}
    assert after["2026-12-15"].id == topical.id
    assert {f"{row.at:%H:%M}" for row in after.values() if row.day >= first} == {"18:30", "20:00"}
    assert [row.rule.until for row in group_queries.series(vault.db(), group)][1:] == (
        [first - timedelta(days=1)] if first > date(2026, 11, 24) else []
    )
    vault.undo()
    assert sessions.of_group(vault.db(), group, past=500, coming=500) == before


def test_a_stretch_that_is_to_have_no_end_takes_over_the_one_after_it(vault: Vault):
    group, later = in_two_stretches(vault)
    (first,) = (row.id for row in group_queries.series(vault.db(), group) if row.id != later)
    series.change_from(vault, first, DECEMBER, {**TUESDAYS, "at": "20:00"})
    after = between(vault, group, "2026-12-01", "2027-12-31")
    assert {f"{row.at:%H:%M}" for row in after.values()} == {"20:00"}
    assert rhythm(vault, group) != later


def test_a_stretch_changed_up_to_its_end_leaves_the_one_after_it(vault: Vault):
    group, later = in_two_stretches(vault)
    (first,) = (row.id for row in group_queries.series(vault.db(), group) if row.id != later)
    series.change_from(vault, first, DECEMBER, {**TUESDAYS, "at": "20:00", "until": "2027-01-04"})
    after = between(vault, group, "2026-12-01", "2027-01-12")
    assert [f"{row.at:%H:%M}" for row in after.values()] == ["20:00"] * 5 + ["19:00"] * 2
    assert rhythm(vault, group) == later


def test_a_stretch_whose_last_day_is_later_cuts_the_one_after_it_and_leaves_the_rest_of_that(vault: Vault):
    group, later = in_two_stretches(vault)
    topical = between(vault, group, "2027-01-12", "2027-02-09")
    schedules.set_topic(vault, topical["2027-01-12"].id, "Letters")
    schedules.set_topic(vault, topical["2027-02-09"].id, "Bread")
    (first,) = (row.id for row in group_queries.series(vault.db(), group) if row.id != later)
    before = sessions.of_group(vault.db(), group, past=500, coming=500)
    told = {**TUESDAYS, "at": "20:00", "until": "2027-01-20"}
    ahead = series.what_changes(vault, first, DECEMBER, told)
    assert ahead is not None
    assert [s.day for s in ahead.staying] == [date(2027, 1, 12)]
    series.change_from(vault, first, DECEMBER, told)
    after = between(vault, group, "2026-12-01", "2027-12-31")
    assert [f"{row.at:%H:%M}" for row in after.values()][:9] == [*["20:00"] * 6, "19:00", "20:00", "19:00"]
    assert after["2027-01-12"].id == topical["2027-01-12"].id
    assert after["2027-02-09"].topic == "Bread"
    assert list(after) == sorted(
        {row.day.isoformat() for row in before if DECEMBER <= row.day < date(2028, 1, 1)}
    )
    assert {row.rule.starts_on for row in group_queries.series(vault.db(), group)} == {
        date(2026, 11, 24),
        DECEMBER,
        date(2027, 1, 26),
    }
    vault.undo()
    assert sessions.of_group(vault.db(), group, past=500, coming=500) == before


def test_a_stretch_that_lies_wholly_before_the_later_last_day_goes(vault: Vault):
    group, later = in_two_stretches(vault)
    series.change_from(vault, later, date(2027, 2, 2), {**TUESDAYS, "at": "21:00"})
    (first,) = (row.id for row in group_queries.series(vault.db(), group) if row.rule.starts_on < DECEMBER)
    series.change_from(vault, first, DECEMBER, {**TUESDAYS, "at": "20:00", "until": "2027-02-09"})
    after = between(vault, group, "2026-12-01", "2027-12-31")
    assert [f"{row.at:%H:%M}" for row in after.values()][:12] == ["20:00"] * 11 + ["21:00"]
    assert len(group_queries.series(vault.db(), group)) == 3


def test_a_series_that_ended_before_another_began_is_no_stretch_of_it(vault: Vault):
    group = circle(vault, until="2026-12-15")
    fridays = series.plan(vault, group, {**TUESDAYS, "weekday": 4, "starts_on": "2027-01-08"})
    series.change_from(vault, fridays, DECEMBER, {**TUESDAYS, "weekday": 4, "at": "19:00"})
    after = between(vault, group, "2026-12-01", "2026-12-12")
    assert list(after) == ["2026-12-01", "2026-12-04", "2026-12-08", "2026-12-11"]


def test_a_change_that_begins_later_than_the_day_it_is_made_from_begins_then(vault: Vault):
    group = circle(vault)
    for begins, told in ((date(2026, 12, 15), "2026-12-15"), (date(2027, 1, 12), date(2027, 1, 12))):
        changed = series.change_from(vault, rhythm(vault, group), DECEMBER, {**TUESDAYS, "starts_on": told})
        row = group_queries.one_series(vault.db(), changed)
        assert row is not None
        assert row.rule.starts_on == begins


def test_a_session_moved_without_a_word_of_its_place_has_none_of_its_own(vault: Vault):
    group = circle(vault)
    groups.edit(vault, group, {"name": "Letters", "place": "Library"})
    before = between(vault, group, "2026-12-08", "2026-12-08")["2026-12-08"]
    schedules.move(
        vault, before.id, {"day": "2026-12-09", "at": "18:30", "minutes": 90, "place": before.place}
    )
    ahead = series.what_changes(vault, rhythm(vault, group), DECEMBER, {**TUESDAYS, "at": "19:00"})
    assert ahead is not None
    assert [s.touches for s in ahead.staying] == [(Touch.MOVED,)]
    groups.edit(vault, group, {"name": "Letters", "place": "Hall"})
    assert between(vault, group, "2026-12-09", "2026-12-09")["2026-12-09"].place == "Hall"


def test_only_those_whose_hour_changes_get_a_new_time(vault: Vault):
    group = circle(vault)
    until = {**TUESDAYS, "until": "2027-03-30"}
    ahead = series.what_changes(vault, rhythm(vault, group), DECEMBER, until)
    assert ahead is not None
    assert ahead.retimed == ()
    later = series.what_changes(vault, rhythm(vault, group), DECEMBER, {**until, "at": "19:00"})
    assert later is not None
    assert len(later.retimed) == len(later.change.retimed) > 10


def test_a_second_series_says_on_which_days_the_group_meets_twice(vault: Vault):
    group = circle(vault)
    last = {**TUESDAYS, "frequency": "monthly_by_date", "ordinal": -1, "starts_on": "2026-11-30"}
    found = series.what_is_planned(vault, group, last).doubled
    assert date(2027, 8, 31) in found
    assert all(day.weekday() == 1 for day in found)
    assert series.what_is_planned(vault, group, {**last, "at": "20:00"}).doubled == []
    monthly = series.plan(vault, group, {**last, "at": "20:00"})
    ahead = series.what_changes(vault, monthly, DECEMBER, last)
    assert ahead is not None
    assert ahead.doubled == found


def test_a_session_called_off_leaves_its_hour_free(vault: Vault):
    group = circle(vault)
    there = between(vault, group, "2026-12-08", "2026-12-08")["2026-12-08"]
    assert schedules.at_that_hour(vault, group, there.day, there.at, 60)
    assert not schedules.at_that_hour(vault, group, there.day, there.at, 60, but=there.id)
    schedules.cancel(vault, there.id, "snow")
    assert not schedules.at_that_hour(vault, group, there.day, there.at, 60)
