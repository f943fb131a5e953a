"""Years of other calendars, in one column with ours: what only one calendar has is read, what two have is asked."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from peergroups.base import clock
from peergroups.model.roster_dates import Calendar, Habits, guess_habits, open_year, read_day, read_year


@pytest.fixture(autouse=True)
def _today():
    with clock.fixed(datetime(2026, 11, 27, 12, tzinfo=UTC)):
        yield


MIXED = ["1988", "1408", "2531", "1300", "1388", "1367"]


def years(cells, habits):
    return [read_year(cell, habits) for cell in cells]


def test_what_only_one_calendar_has_is_read_and_what_two_have_is_left():
    assert years(MIXED, guess_habits("Born", MIXED)) == [1988, 1988, 1988, 1921, None, None]


@pytest.mark.parametrize(
    ("calendar", "found"),
    [(Calendar.PERSIAN, [2009, 1988]), (Calendar.ISLAMIC, [1968, 1948]), (Calendar.GREGORIAN, [None, None])],
)
def test_what_somebody_says_of_them_counts(calendar, found):
    assert years(["1388", "1367"], Habits(old_years=calendar)) == found


@pytest.mark.parametrize(
    ("header", "cells", "asked"),
    [
        ("Born", MIXED, 1388),
        ("Born", ["1988", "1408", "2531", "1300"], None),
        ("Born", ["3/4/1367"], 1367),
        ("سنة الميلاد", ["1388"], 1388),
        ("سنة الميلاد هـ", ["1388"], None),
        ("سال تولد", ["1388"], None),
        ("Born", ["۱۳۸۸"], None),
        ("Born", ["01632 138800"], None),
    ],
)
def test_it_is_asked_where_two_calendars_have_a_year_and_nothing_tells(header, cells, asked):
    assert open_year(header, cells) == asked


def test_persian_words_without_a_persian_letter_are_persian():
    assert years(["1367"], guess_habits("سال تولد", ["1367"])) == [1988]


def test_a_day_of_a_year_that_two_calendars_have_is_left_too():
    assert read_day("14/01/1388", Habits()) is None
    assert read_day("14/01/1388", Habits(old_years=Calendar.PERSIAN)) == date(2009, 4, 3)
