"""The periods that figures are asked for, and those they stand beside: first and last day, both included."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

Days = tuple[date, date]
_QUARTER, _YEAR = 3, 12  # months


class Period(StrEnum):
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    OWN = "own"


def days_of(period: Period, today: date) -> Days:
    """The whole quarter or year, also where it is not over. Own days are the month so far, to begin with."""
    if period is Period.OWN:
        return today.replace(day=1), today
    months = _QUARTER if period in {Period.THIS_QUARTER, Period.LAST_QUARTER} else _YEAR
    first = today.replace(month=(today.month - 1) // months * months + 1, day=1)
    if period in {Period.LAST_QUARTER, Period.LAST_YEAR}:
        first = _months_on(first, -months)
    return first, _months_on(first, months) - timedelta(days=1)


def before(days: Days) -> Days:
    """The period before that is as long: as many whole months, where it is whole months, else as many days."""
    start, end = days
    if start.day == 1 and end == _end_of_month(end):
        months = (end.year - start.year) * _YEAR + end.month - start.month + 1
        return _months_on(start, -months), start - timedelta(days=1)
    return start - (end - start) - timedelta(days=1), start - timedelta(days=1)


def year_ago(days: Days) -> Days:
    """The same days a year earlier; the end of February stays its end."""
    start, end = days
    ends_february = end.month == 2 and end == _end_of_month(end)
    earlier = _years_on(end, -1)
    return _years_on(start, -1), _end_of_month(earlier) if ends_february else earlier


def beside(days: Days) -> tuple[Days, Days, Days]:
    """The columns of a report: these days, those before, those a year ago."""
    return days, before(days), year_ago(days)


def is_possible(days: Days) -> bool:
    """Whether those before it are days too."""
    start, end = days
    first = date.min + timedelta(days=366)
    return first <= start <= end <= date.max - timedelta(days=1) and start - first > end - start


def _months_on(first: date, months: int) -> date:
    at = first.year * _YEAR + first.month - 1 + months
    return date(at // _YEAR, at % _YEAR + 1, 1)


def _years_on(day: date, years: int) -> date:
    year = day.year + years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
