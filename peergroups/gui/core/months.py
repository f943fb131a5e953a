"""The days of a month as they stand in a calendar."""

from __future__ import annotations

from datetime import date, timedelta

WEEK = 7


def weeks(day: date, first_weekday: int) -> list[list[date]]:
    """The weeks that hold the month of that day; the first and last reach into the months beside it."""
    first = day.replace(day=1)
    start = first - timedelta(days=(first.weekday() - first_weekday) % WEEK)
    end = another_month(first, 1)
    found = []
    while start < end:
        found.append([start + timedelta(days=at) for at in range(WEEK)])
        start += timedelta(days=WEEK)
    return found


def another_month(day: date, by: int) -> date:
    """The same day so many months later or earlier, or the last of that month when it is shorter."""
    months = day.year * 12 + day.month - 1 + by
    year, month = max(months // 12, 1), months % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (following - timedelta(days=1)).day))
