from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.sessions import GroupSession, SessionStatus
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import sessions
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, finishing, groups, notes, people, schedules, series

NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
SERIES: dict[str, object] = {
    "frequency": "weekly",
    "weekday": 1,
    "starts_on": "2026-03-03",
    "at": "18:30",
    "minutes": 90,
    "zone": "Europe/London",
}


def only_series(vault: Vault, group: UUID) -> UUID:
    return group_queries.series(vault.db(), group)[0].id


def circle(vault: Vault, **others: object) -> UUID:
    with clock.fixed(NOW):
        return groups.start(vault, {"name": "Circle"}, series={**SERIES, **others})


def status(vault: Vault, session: UUID) -> SessionStatus:
    row = sessions.session(vault.db(), session)
    assert row is not None
    return row.status


def days(vault: Vault, group: UUID, most: int = 6) -> list[str]:
    with clock.fixed(NOW):
        return [row.day.isoformat() for row in sessions.of_group(vault.db(), group)][:most]


def test_a_year_of_sessions_is_there_at_once(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        found = sessions.between(vault.db(), date(2026, 3, 1), date(2027, 3, 4), group)
    assert len(found) == 53
    assert {row.at.isoformat("minutes") for row in found} == {"18:30"}


def test_the_wall_clock_holds_across_the_change_to_summer_time(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        found = sessions.of_group(vault.db(), group)
    before, after = found[3], found[4]
    assert (before.day, after.day) == (date(2026, 3, 24), date(2026, 3, 31))
    assert (before.starts_at.hour, after.starts_at.hour) == (18, 17)


def test_one_cancelled_session_says_why_and_the_series_goes_on(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        second = sessions.of_group(vault.db(), group)[1]
        schedules.cancel(vault, second.id, "hall is being painted")
        row = sessions.session(vault.db(), second.id)
        assert row is not None
        assert (row.status, row.reason) == (SessionStatus.CANCELLED, "hall is being painted")
        schedules.hold_after_all(vault, second.id)
        row = sessions.session(vault.db(), second.id)
        assert row is not None
        assert (row.status, row.reason) == (SessionStatus.PLANNED, "")
    assert days(vault, group, 3) == ["2026-03-03", "2026-03-10", "2026-03-17"]


def test_one_moved_session_leaves_the_others_where_they_were(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        second = sessions.of_group(vault.db(), group)[1]
        schedules.move(
            vault, second.id, {"day": "2026-03-12", "at": "19:00", "minutes": 60, "place": "Library"}
        )
    assert days(vault, group, 4) == ["2026-03-03", "2026-03-12", "2026-03-17", "2026-03-24"]


def test_a_change_of_the_series_touches_no_held_cancelled_or_moved_session(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        bo = people.add(vault, {"name": "Bo"}, group_id=group)
        first, second, third, fourth = sessions.of_group(vault.db(), group)[:4]
        with clock.fixed(NOW.replace(hour=19)):
            attendance.mark(vault, first.id, bo, Mark.PRESENT)
        attendance.mark(vault, third.id, bo, Mark.PRESENT)  # planned presence: she said that she comes
        schedules.move(vault, fourth.id, {"day": "2026-03-25", "at": "18:30", "minutes": 90})
        series.change_from(vault, only_series(vault, group), date(2026, 3, 10), {**SERIES, "weekday": 3})
        after = sessions.of_group(vault.db(), group)
        kept = {row.id: (row.day, row.at, row.status) for row in after}
        assert kept[first.id] == (first.day, first.at, SessionStatus.HELD)
        assert kept[third.id] == (third.day, third.at, SessionStatus.PLANNED)
        assert kept[fourth.id][0] == date(2026, 3, 25)
        assert second.id not in kept
        assert days(vault, group, 5) == ["2026-03-03", "2026-03-12", "2026-03-17", "2026-03-25", "2026-04-02"]
        vault.undo()
        assert days(vault, group, 5) == ["2026-03-03", "2026-03-10", "2026-03-17", "2026-03-25", "2026-03-31"]


def test_a_session_people_came_to_is_moved_or_called_off_only_knowingly(vault: Vault):
    group = circle(vault)
    evening = {"day": "2026-03-04", "at": "18:30", "minutes": 90}
    with clock.fixed(NOW.replace(hour=19)):
        bo = people.add(vault, {"name": "Bo"}, group_id=group)
        first = sessions.of_group(vault.db(), group, past=5)[0].id
        attendance.mark(vault, first, bo, Mark.PRESENT)
        acts: list[Callable[..., None]] = [
            lambda **k: schedules.cancel(vault, first, "late", **k),
            lambda **k: schedules.did_not_happen(vault, first, "", **k),
            lambda **k: schedules.hold_after_all(vault, first, **k),
            lambda **k: schedules.move(vault, first, evening, **k),
        ]
        for act in acts:
            with pytest.raises(RuleBroken, match=r"session\.people_came"):
                act()
            act(knowingly=True)
            vault.undo()
        attendance.mark(vault, first, bo, Mark.ABSENT)  # nobody came
        for act in acts:
            act()
            vault.undo()


def test_guests_and_a_headcount_are_people_who_came(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW.replace(hour=19)):
        first = sessions.of_group(vault.db(), group, past=5)[0].id
        attendance.set_guests(vault, first, 3)
        with pytest.raises(RuleBroken, match=r"session\.people_came"):
            schedules.cancel(vault, first, "late")
        attendance.set_guests(vault, first, 0)
        assert status(vault, first) is SessionStatus.PLANNED
        schedules.cancel(vault, first, "late")


def test_a_mark_beforehand_is_a_plan_and_counts_once_the_session_has_begun(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):  # 9:00; it begins at 18:30
        bo = people.add(vault, {"name": "Bo"}, group_id=group)
        first, second = (row.id for row in sessions.of_group(vault.db(), group)[:2])
        attendance.mark(vault, first, bo, Mark.PRESENT)
        attendance.mark(vault, second, bo, Mark.EXCUSED)
        assert {status(vault, first), status(vault, second)} == {SessionStatus.PLANNED}
        schedules.cancel(vault, second, "snow")  # a planned absence is in nobody's way
        vault.undo()
        series.top_up(vault)
        assert status(vault, first) is SessionStatus.PLANNED
    with clock.fixed(NOW + timedelta(days=8)):
        series.top_up(vault)
        assert status(vault, first) is SessionStatus.HELD
        assert status(vault, second) is SessionStatus.PLANNED  # nobody came, as far as is known


def test_taking_the_last_mark_back_makes_it_planned_again(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW.replace(hour=16)):  # two and a half hours before
        bo = people.add(vault, {"name": "Bo"}, group_id=group)
        first = sessions.of_group(vault.db(), group)[0].id
        attendance.mark(vault, first, bo, Mark.PRESENT)
        assert status(vault, first) is SessionStatus.HELD
        attendance.set_guests(vault, first, 1)
        attendance.mark(vault, first, bo, None)
        assert status(vault, first) is SessionStatus.HELD  # the guest came
        attendance.set_guests(vault, first, 0)
        assert status(vault, first) is SessionStatus.PLANNED


def test_a_session_more_than_a_day_ahead_is_neither_finished_nor_reported(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        second = sessions.of_group(vault.db(), group)[1].id
        with pytest.raises(RuleBroken, match=r"session\.too_early"):
            finishing.finish(vault, second, [])
        with pytest.raises(RuleBroken, match=r"session\.too_early"):
            schedules.did_not_happen(vault, second, "nobody will come")
        with pytest.raises(RuleBroken, match=r"session\.too_early"):
            attendance.mark_rest_absent(vault, second)
    with clock.fixed(NOW + timedelta(days=6, hours=10)):
        finishing.finish(vault, second, [])


def test_a_certificate_counts_no_session_that_is_still_to_come(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW + timedelta(hours=11)):
        bo = people.add(vault, {"name": "Bo"}, group_id=group)
        first, second = (row.id for row in sessions.of_group(vault.db(), group, past=5)[:2])
        attendance.mark(vault, first, bo, Mark.PRESENT)
        with vault.work("Held by an older program") as work:
            work.put(work.one(GroupSession, second).with_changes(status=SessionStatus.HELD))
        attended = sessions.attended(vault.db(), group, bo)
        assert attended is not None
        assert (attended.came, attended.held) == (1, 1)


def test_sessions_are_topped_up_as_time_goes_by(vault: Vault):
    group = circle(vault)
    later = NOW + timedelta(days=200)
    with clock.fixed(later):
        before = len(sessions.of_group(vault.db(), group, past=500, coming=500))
        series.top_up(vault)
        after = sessions.of_group(vault.db(), group, past=500, coming=500)
    assert len(after) > before
    assert after[-1].day > (later + timedelta(days=350)).date()
    assert len({row.day for row in after}) == len(after)
    assert not vault.history.undo_label.startswith("Plan ahead")


def test_topping_up_leaves_the_newest_session_as_it_is(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        newest = sessions.of_group(vault.db(), group, coming=500)[-1]
        schedules.cancel(vault, newest.id, "holiday")
    with clock.fixed(NOW + timedelta(days=21)):
        series.top_up(vault)
        found = sessions.session(vault.db(), newest.id)
    assert found is not None
    assert (found.status, found.reason) == (SessionStatus.CANCELLED, "holiday")


def test_a_series_that_ends_that_very_day_is_shortened_and_one_that_ended_before_is_not(vault: Vault):
    group = circle(vault, until="2026-03-24")
    with clock.fixed(NOW):
        series.end(vault, only_series(vault, group), date(2026, 3, 25))
        assert group_queries.series(vault.db(), group)[0].rule.until == date(2026, 3, 24)
        series.end(vault, only_series(vault, group), date(2026, 3, 24))
        assert group_queries.series(vault.db(), group)[0].rule.until == date(2026, 3, 23)
    assert days(vault, group) == ["2026-03-03", "2026-03-10", "2026-03-17"]


def test_a_session_with_a_note_or_a_mark_stays_when_the_series_changes(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        _, second, third, fourth, *_ = sessions.of_group(vault.db(), group)
        notes.write_for_session(vault, second.id, "bring tea")
        bo = people.add(vault, {"name": "Bo"}, group_id=group)
        with vault.work("Record attendance") as work:  # of a session that is not held yet
            ids = {"session_id": third.id, "person_id": bo}
            work.put(
                Attendance.make(id=attendance_id(*ids.values()), mark=Mark.EXCUSED, marked_at=NOW, **ids)
            )
        series.end(vault, only_series(vault, group), date(2026, 3, 4))
        left = {row.id for row in sessions.of_group(vault.db(), group)}
    assert {second.id, third.id} <= left
    assert fourth.id not in left


def test_a_cancelled_session_is_not_moved(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW):
        first = sessions.of_group(vault.db(), group)[0]
        schedules.cancel(vault, first.id, "snow")
        with pytest.raises(RuleBroken, match=r"session\.not_markable"):
            schedules.move(vault, first.id, {"day": "2026-03-04", "at": "18:30", "minutes": 90})


def test_a_clock_set_back_two_years_makes_no_second_set_of_sessions(vault: Vault):
    group = circle(vault)
    before = days(vault, group, 500)
    with clock.fixed(NOW - timedelta(days=730)):
        series.top_up(vault)
    assert days(vault, group, 500) == before


def test_holidays_of_the_country_are_offered_as_skips(vault: Vault):
    values = {**SERIES, "weekday": 4, "starts_on": "2026-03-06"}
    with clock.fixed(NOW):
        offered = series.holidays(vault, values, "en")
        assert date(2026, 4, 3) in offered  # Good Friday
        group = groups.start(vault, {"name": "Friday"}, series={**values, "skips": frozenset(offered)})
        assert "2026-04-03" not in days(vault, group, 60)


def test_a_session_in_the_hour_that_is_skipped_still_takes_place(vault: Vault):
    group = circle(vault, weekday=6, starts_on="2026-03-29", at="01:30")
    with clock.fixed(NOW):
        first = sessions.of_group(vault.db(), group)[0]
    assert first.starts_at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # 02:30 by the new time


def test_both_kinds_of_bad_fields_are_named_at_once(vault: Vault):
    with pytest.raises(InvalidDraft) as caught:
        groups.start(vault, {"name": "", "capacity": 0}, series={**SERIES, "minutes": 1})
    assert set(caught.value.fields) == {"name", "capacity", "minutes"}
    assert group_queries.groups(vault.db()) == []


def test_the_next_date_after_an_old_register_is_one_to_come(vault: Vault):
    group = circle(vault)
    with clock.fixed(NOW + timedelta(days=16)):  # three sessions later
        first = sessions.of_group(vault.db(), group, past=5)[0]
        proposed = finishing.proposals(vault, first.id).next_session
        assert proposed is not None
        assert proposed.day == date(2026, 3, 24)
