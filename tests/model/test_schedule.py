import calendar
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.model import schedule
from peergroups.model.schedule import Frequency, RepeatRule

ZONES = [
    "America/New_York",
    "Europe/Madrid",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "UTC",
]

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
rules = st.builds(
    RepeatRule,
    frequency=st.sampled_from(Frequency),
    starts_on=days,
    interval=st.integers(1, 12),
    weekday=st.integers(0, 6),
    ordinal=st.sampled_from([1, 2, 3, 4, 5, -1]),
    until=st.none() | days,
    weekdays=st.lists(st.integers(0, 6), max_size=3).map(tuple),
)


DAY = date(2026, 11, 24)


def weekly(starts_on: date, **others: object) -> RepeatRule:
    return RepeatRule(Frequency.WEEKLY, starts_on, **others)  # type: ignore[arg-type]


def test_every_tuesday():
    rule = weekly(date(2026, 3, 3), weekday=1)
    assert schedule.occurrences(rule, date(2026, 3, 1), date(2026, 3, 24)) == [
        date(2026, 3, 3),
        date(2026, 3, 10),
        date(2026, 3, 17),
        date(2026, 3, 24),
    ]


def test_a_series_that_starts_on_another_weekday_begins_with_the_next_fitting_one():
    rule = weekly(date(2026, 3, 4), weekday=1, interval=2)  # a Wednesday
    assert schedule.occurrences(rule, date(2026, 3, 1), date(2026, 3, 31)) == [
        date(2026, 3, 10),
        date(2026, 3, 24),
    ]


def test_every_two_weeks_keeps_step_over_years():
    rule = weekly(date(2016, 1, 5), weekday=1, interval=2)
    found = schedule.occurrences(rule, date(2026, 1, 1), date(2026, 2, 1))
    assert found
    assert all((day - date(2016, 1, 5)).days % 14 == 0 for day in found)


def test_monthly_on_the_31st_leaves_out_short_months():
    rule = RepeatRule(Frequency.MONTHLY_BY_DATE, date(2026, 1, 31))
    found = schedule.occurrences(rule, date(2026, 1, 1), date(2026, 12, 31))
    assert [day.month for day in found] == [1, 3, 5, 7, 8, 10, 12]
    assert {day.day for day in found} == {31}


def test_the_29th_of_february_comes_in_leap_years():
    rule = RepeatRule(Frequency.MONTHLY_BY_DATE, date(2024, 2, 29), interval=12)
    assert schedule.occurrences(rule, date(2024, 1, 1), date(2033, 1, 1)) == [
        date(2024, 2, 29),
        date(2028, 2, 29),
        date(2032, 2, 29),
    ]


def test_a_fifth_monday_is_only_where_there_is_one():
    rule = RepeatRule(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 1, 1), weekday=0, ordinal=5)
    found = schedule.occurrences(rule, date(2026, 1, 1), date(2026, 12, 31))
    assert found == [date(2026, 3, 30), date(2026, 6, 29), date(2026, 8, 31), date(2026, 11, 30)]


def test_the_last_friday_of_every_second_month():
    rule = RepeatRule(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 1, 1), interval=2, weekday=4, ordinal=-1)
    assert schedule.occurrences(rule, date(2026, 1, 1), date(2026, 6, 30)) == [
        date(2026, 1, 30),
        date(2026, 3, 27),
        date(2026, 5, 29),
    ]


def test_a_single_session_is_one_day():
    rule = RepeatRule(Frequency.ONCE, date(2026, 5, 5))
    assert schedule.occurrences(rule, date(2026, 5, 5), date(2026, 5, 5)) == [date(2026, 5, 5)]
    assert schedule.occurrences(rule, date(2026, 5, 6), date(2027, 1, 1)) == []
    assert schedule.next_after(rule, date(2026, 5, 5)) is None
    assert schedule.next_after(rule, date(2026, 5, 4)) == date(2026, 5, 5)


def test_skipped_days_are_left_out_and_the_step_stays():
    rule = weekly(date(2026, 3, 3), weekday=1, interval=2, skips=frozenset({date(2026, 3, 17)}))
    assert schedule.occurrences(rule, date(2026, 3, 1), date(2026, 4, 1)) == [
        date(2026, 3, 3),
        date(2026, 3, 31),
    ]
    assert schedule.next_after(rule, date(2026, 3, 3)) == date(2026, 3, 31)


def test_the_end_of_the_calendar_is_an_end():
    rule = weekly(date(9999, 12, 30), weekday=0)  # a Thursday; no Monday follows
    assert schedule.occurrences(rule, date(2026, 1, 1), date.max) == []
    assert schedule.next_after(rule, date(2026, 1, 1)) is None


@given(rules, days, st.integers(0, 1200))
def test_days_lie_within_the_bounds_in_order_and_once(rule: RepeatRule, after: date, length: int):
    before = after + timedelta(days=length)
    found = schedule.occurrences(rule, after, before)
    assert found == sorted(set(found))
    assert all(after <= day <= before and day >= rule.starts_on for day in found)
    assert rule.until is None or all(day <= rule.until for day in found)


@given(rules, days, st.integers(0, 1200))
def test_each_day_fits_its_pattern(rule: RepeatRule, after: date, length: int):
    for day in schedule.occurrences(rule, after, after + timedelta(days=length)):
        if rule.frequency is Frequency.MONTHLY_BY_DATE:
            last = calendar.monthrange(day.year, day.month)[1]
            assert day.day == (last if rule.ordinal == -1 else rule.starts_on.day)
        elif rule.frequency is Frequency.WEEKLY:
            assert day.weekday() in rule.all_weekdays
        elif rule.frequency is Frequency.MONTHLY_BY_WEEKDAY:
            assert day.weekday() == rule.weekday
        if rule.frequency is Frequency.MONTHLY_BY_WEEKDAY:
            last = calendar.monthrange(day.year, day.month)[1]
            assert day.day + 7 > last if rule.ordinal == -1 else (day.day - 1) // 7 + 1 == rule.ordinal


@given(rules, days, st.integers(0, 600), st.integers(0, 600))
def test_two_stretches_give_what_the_whole_gives(rule: RepeatRule, after: date, one: int, two: int):
    middle = after + timedelta(days=one)
    end = middle + timedelta(days=two + 1)
    first = schedule.occurrences(rule, after, middle)
    second = schedule.occurrences(rule, middle + timedelta(days=1), end)
    assert first + second == schedule.occurrences(rule, after, end)


@given(days, st.integers(0, 6), st.integers(1, 12), st.integers(0, 2000))
def test_weekly_keeps_step_from_its_first_day(start: date, weekday: int, interval: int, later: int):
    rule = weekly(start, weekday=weekday, interval=interval)
    first = start + timedelta(days=(weekday - start.weekday()) % 7)
    after = start + timedelta(days=later)
    found = schedule.occurrences(rule, after, after + timedelta(days=7 * interval - 1))
    assert len(found) == (1 if later + 7 * interval > (first - start).days else 0) or after < first
    assert all((day - first).days % (7 * interval) == 0 for day in found)


@given(rules, days)
def test_the_next_day_is_the_first_of_those_that_follow(rule: RepeatRule, day: date):
    found = schedule.next_after(rule, day)
    horizon = date(2130, 1, 1)
    following = schedule.occurrences(rule, day + timedelta(days=1), horizon)
    assert following[:1] == ([found] if found is not None and found <= horizon else [])


@given(rules, days, st.integers(0, 900), st.data())
def test_a_skip_takes_away_that_day_and_no_other(
    rule: RepeatRule, after: date, length: int, data: st.DataObject
):
    before = after + timedelta(days=length)
    found = schedule.occurrences(rule, after, before)
    if not found:
        return
    gone = data.draw(st.sampled_from(found))
    fewer = RepeatRule(
        rule.frequency,
        rule.starts_on,
        rule.interval,
        rule.weekday,
        rule.ordinal,
        rule.until,
        frozenset({gone}),
        rule.weekdays,
    )
    assert schedule.occurrences(fewer, after, before) == [day for day in found if day != gone]


def test_the_hour_that_spring_skips_moves_forward_by_the_gap():
    madrid = ZoneInfo("Europe/Madrid")
    moment = schedule.instant(date(2026, 3, 29), time(2, 30), madrid)
    assert moment == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert schedule.local(moment, madrid).time() == time(3, 30)


def test_a_gap_of_half_an_hour_moves_by_half_an_hour():
    island = ZoneInfo("Australia/Lord_Howe")
    moment = schedule.instant(date(2026, 10, 4), time(2, 10), island)
    assert schedule.local(moment, island).time() == time(2, 40)


def test_the_hour_that_autumn_repeats_is_the_first():
    york = ZoneInfo("America/New_York")
    moment = schedule.instant(date(2026, 11, 1), time(1, 30, fold=1), york)
    assert moment == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


@given(days, st.times(), st.sampled_from(ZONES))
def test_the_clock_on_the_wall_shows_the_time_asked_or_that_plus_the_gap(day: date, at: time, name: str):
    zone = ZoneInfo(name)
    shown = schedule.local(schedule.instant(day, at, zone), zone).replace(tzinfo=None)
    moved = shown - datetime.combine(day, at.replace(fold=0))
    assert timedelta(0) <= moved <= timedelta(hours=1)
    before = datetime.combine(day, time(), zone) - timedelta(days=1)
    changes = before.utcoffset() != (before + timedelta(days=3)).utcoffset()
    assert moved == timedelta(0) or changes


@given(st.sampled_from(ZONES), days)
def test_a_weekly_evening_stays_at_its_local_hour_all_year(name: str, start: date):
    zone = ZoneInfo(name)
    rule = weekly(start, weekday=start.weekday())
    for day in schedule.occurrences(rule, start, start + timedelta(days=366)):
        shown = schedule.local(schedule.instant(day, time(18, 30), zone), zone)
        assert (shown.date(), shown.time()) == (day, time(18, 30))


def test_holidays_are_named_in_the_language_asked_or_the_countrys_own():
    christmas, plain = date(2026, 12, 25), date(2026, 12, 22)
    assert schedule.holidays_on("ES", "ca-ES", [christmas, plain]) == {christmas: "Nativitat del Senyor"}
    assert schedule.holidays_on("US", "es", [christmas]) == {christmas: "Christmas Day"}
    assert schedule.holidays_on("es", "ar", [christmas]) == {christmas: "Natividad del Señor"}
    assert schedule.holidays_on("FR", "fr_FR", [christmas])[christmas] == "Noël"
    assert schedule.holidays_on("GB", "en", [christmas])[christmas] == "Christmas Day"


@pytest.mark.parametrize("country", ["", "XX", "nowhere", "US1"])
def test_an_unknown_country_has_no_holidays(country: str):
    assert schedule.holidays_on(country, "en", [date(2026, 12, 25)]) == {}


def test_no_days_asked_give_no_holidays():
    assert schedule.holidays_on("US", "en", []) == {}


def test_a_weekly_rule_has_as_many_weekdays_as_it_needs():
    rule = weekly(date(2026, 12, 2), weekdays=(4, 1))  # a Wednesday
    assert schedule.occurrences(rule, date(2026, 12, 1), date(2026, 12, 12)) == [
        date(2026, 12, 4),
        date(2026, 12, 8),
        date(2026, 12, 11),
    ]


def test_several_weekdays_keep_the_same_weeks_however_late_one_looks():
    rule = weekly(date(2026, 12, 1), weekdays=(1, 4), interval=3)
    whole = schedule.occurrences(rule, date(2026, 12, 1), date(2036, 12, 1))
    for start in (date(2027, 3, 1), date(2030, 7, 12), date(2036, 1, 1)):
        assert schedule.occurrences(rule, start, date(2036, 12, 1)) == [day for day in whole if day >= start]
    assert {((day - date(2026, 11, 30)).days // 7) % 3 for day in whole} == {0}


def test_the_last_day_of_every_month():
    rule = RepeatRule(Frequency.MONTHLY_BY_DATE, date(2026, 1, 31), ordinal=-1)
    found = schedule.occurrences(rule, date(2026, 1, 1), date(2026, 6, 30))
    assert [day.day for day in found] == [31, 28, 31, 30, 31, 30]


def test_every_year_on_a_date_and_every_three_months_on_a_weekday():
    yearly = RepeatRule(Frequency.MONTHLY_BY_DATE, date(2026, 11, 5), interval=12)
    assert schedule.occurrences(yearly, date(2026, 1, 1), date(2028, 12, 31)) == [
        date(2026, 11, 5),
        date(2027, 11, 5),
        date(2028, 11, 5),
    ]
    quarterly = RepeatRule(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 1, 1), interval=3, weekday=1, ordinal=2)
    assert schedule.occurrences(quarterly, date(2026, 1, 1), date(2026, 12, 31)) == [
        date(2026, 1, 13),
        date(2026, 4, 14),
        date(2026, 7, 14),
        date(2026, 10, 13),
    ]


@pytest.mark.parametrize(
    ("told", "start", "first"),
    [
        ({"frequency": Frequency.WEEKLY, "weekday": 1}, "2026-04-01", "2026-04-07"),
        ({"frequency": Frequency.WEEKLY, "weekday": 1, "interval": 2}, "2026-04-01", "2026-04-07"),
        ({"frequency": Frequency.WEEKLY, "weekday": 1, "interval": 2}, "2026-04-08", "2026-04-21"),
        ({"frequency": Frequency.MONTHLY_BY_DATE, "starts_on": "2026-01-31"}, "2026-04-01", "2026-05-31"),
        ({"frequency": Frequency.MONTHLY_BY_DATE, "ordinal": -1}, "2026-04-02", "2026-04-30"),
        ({"frequency": Frequency.MONTHLY_BY_WEEKDAY, "interval": 12}, "2026-04-02", "2027-02-01"),
        (
            {"frequency": Frequency.MONTHLY_BY_DATE, "interval": 12, "starts_on": "2024-02-29"},
            "2026-04-01",
            "2028-02-29",
        ),
        ({"frequency": Frequency.ONCE}, "2026-04-01", "2026-04-01"),
    ],
)
def test_a_rule_begins_anew_with_its_date_and_its_month(told, start: str, first: str):
    day = date.fromisoformat(told.pop("starts_on", "2026-01-13"))
    assert schedule.first_as_before(RepeatRule(starts_on=day, **told), date.fromisoformat(start)) == (
        date.fromisoformat(first)
    )


@pytest.mark.parametrize(
    ("rule", "day", "first"),
    [
        (weekly(DAY, weekday=3), date(2026, 12, 3), date(2026, 11, 30)),
        (weekly(DAY, weekdays=(1, 4)), date(2026, 12, 4), date(2026, 12, 4)),
        (RepeatRule(Frequency.MONTHLY_BY_DATE, DAY), date(2026, 12, 17), date(2026, 12, 1)),
        (RepeatRule(Frequency.ONCE, DAY), date(2026, 12, 17), date(2026, 12, 17)),
    ],
)
def test_the_week_or_month_that_has_one_day_of_a_rule_begins_there(rule, day, first):
    assert schedule.first_of_stretch(rule, day) == first
