from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from peergroups.gui.core import months

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(DAYS, st.integers(0, 6))
def test_a_month_is_whole_weeks_that_hold_all_its_days(day, first):
    days = [one for week in months.weeks(day, first) for one in week]
    assert days[0].weekday() == first
    assert len(days) % 7 == 0
    assert days == [days[0] + timedelta(days=at) for at in range(len(days))]
    month = [one for one in days if (one.year, one.month) == (day.year, day.month)]
    assert month[0].day == 1
    assert (month[-1] + timedelta(days=1)).day == 1
    assert len(days) - len(month) < 14


@given(DAYS, st.integers(-30, 30))
def test_leafing_lands_in_the_wanted_month(day, by):
    there = months.another_month(day, by)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == by
    assert there.day <= day.day


def test_the_last_of_january_leads_to_the_last_of_february():
    assert months.another_month(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months.another_month(date(2026, 1, 31), 1) == date(2026, 2, 28)
