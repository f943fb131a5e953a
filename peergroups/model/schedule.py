"""From a repeat rule to days, and from a day and a local time to an instant. Pure: no clock, no rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from itertools import takewhile
from zoneinfo import ZoneInfo

from dateutil import rrule


class Frequency(StrEnum):
    ONCE = "once"
    WEEKLY = "weekly"
    MONTHLY_BY_DATE = "monthly_by_date"
    MONTHLY_BY_WEEKDAY = "monthly_by_weekday"


@dataclass(frozen=True, slots=True)
class RepeatRule:
    """On which days a series meets.

    `interval` is every how many weeks or months (12: every year). Weekly rules take `weekdays` (0 is Monday), or
    `weekday` alone where there are none; monthly by weekday takes `weekday` with its `ordinal` (1 to 5, or -1 for
    the last). Monthly by date takes the day of the month from `starts_on`, or with `ordinal` -1 the last day of
    each month. `until` is the last day that may be, `skips` are days left out.

    The first day is the first fitting one on or after `starts_on`, and every n weeks or months is counted
    from it. A month without that day (the 31st, a fifth Monday) is left out, not moved.
    """

    frequency: Frequency
    starts_on: date
    interval: int = 1
    weekday: int = 0
    ordinal: int = 1
    until: date | None = None
    skips: frozenset[date] = frozenset()
    weekdays: tuple[int, ...] = ()

    @property
    def all_weekdays(self) -> tuple[int, ...]:
        """The weekdays of a weekly rule, in their order."""
        return tuple(sorted(set(self.weekdays))) or (self.weekday,)

    def period(self, day: date) -> tuple[int, ...]:
        """The week, month or year of a day: within it one date of this rule stands for another."""
        if self.frequency is Frequency.ONCE:
            return (day.toordinal(),)
        if self.frequency is Frequency.WEEKLY:
            return tuple(day.isocalendar()[:2])
        return (day.year,) if self.interval % 12 == 0 else (day.year, day.month)


def occurrences(rule: RepeatRule, after: date, before: date) -> list[date]:
    """The days of the rule from `after` to `before`, both included, in order."""
    return list(takewhile(lambda day: day <= before, _days_from(rule, after)))


def next_after(rule: RepeatRule, day: date) -> date | None:
    """The first day of the rule later than `day`; None when the series is over."""
    return next((found for found in _days_from(rule, day) if found > day), None)


def first_as_before(rule: RepeatRule, start: date) -> date:
    """The day on or after `start` from which the rule can begin anew.

    `start` itself where it is such a day (the weekday, the date of the month, of a yearly one the month too), else the
    next day of the rule: every second week or month stays the same one.
    """
    if rule.frequency is Frequency.ONCE or _is_such_a_day(rule, start):
        return start
    if start < rule.starts_on:
        return next((day for day in _after(start) if _is_such_a_day(rule, day)), start)
    return next_after(replace(rule, until=None, skips=frozenset()), start - timedelta(days=1)) or start


def first_of_stretch(rule: RepeatRule, day: date) -> date:
    """The first day of the week or month in which the rule has one day, the one `day` is in; else the day itself."""
    if rule.frequency is Frequency.WEEKLY and not rule.weekdays:
        return day - timedelta(days=day.weekday())
    if rule.frequency in {Frequency.MONTHLY_BY_DATE, Frequency.MONTHLY_BY_WEEKDAY}:
        return day.replace(day=1)
    return day


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which the clock on the wall shows `at` on that day.

    In the hour that spring skips it is as long after the change as the clock would have shown: 02:30 becomes
    03:30. In the hour that comes twice in autumn it is the first.
    """
    return datetime.combine(day, at.replace(fold=0, tzinfo=None), zone).astimezone(UTC)


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """What the calendar and the clock on the wall show at that instant."""
    return moment.astimezone(zone)


def holidays_on(country: str, language: str, days: Iterable[date], subdivision: str = "") -> dict[date, str]:
    """Which of these days are public holidays of the country (two letters), and what they are called.

    With a `subdivision` its own ones too; without one those of at least two parts in three. The days they are
    observed on are among them. Named in `language` where the list has it, else in the country's own. An unknown
    country has none.
    """
    import holidays  # 80 ms, wanted in one dialog only

    wanted = sorted(set(days))
    try:
        known = holidays.country_holidays(country.upper())
    except NotImplementedError:
        return {}
    named = _language_of(language, known.supported_languages) or known.default_language
    years = tuple(sorted({day.year for day in wanted}))
    parts = (subdivision,) if subdivision in known.subdivisions else known.subdivisions or ("",)
    lists = [_listed(country.upper(), part, years, named) for part in parts]
    found = {}
    for day in wanted:
        names = [listed[day] for listed in lists if day in listed]
        if names and 3 * len(names) >= 2 * len(lists):
            found[day] = names[0]
    return found


@cache
def _listed(country: str, part: str, years: tuple[int, ...], language: str | None) -> dict[date, str]:
    import holidays

    found = holidays.country_holidays(country, subdiv=part or None, years=years, language=language)
    return {day: str(name) for day, name in found.items()}


def subdivisions(country: str) -> dict[str, str]:
    """The parts of a country that have holidays of their own: code -> the name in the list, or the code again."""
    import holidays

    try:
        known = holidays.country_holidays(country.upper())
    except NotImplementedError:
        return {}
    names: dict[str, str] = {}
    for name, code in known.subdivisions_aliases.items():
        names[code] = max(names.get(code, ""), name, key=len)  # the others are abbreviations
    return {code: names.get(code, code) for code in known.subdivisions}


def _after(start: date) -> Iterator[date]:
    return (start + timedelta(days=step) for step in range(9 * 366))  # 29 February may be eight years away


def _is_such_a_day(rule: RepeatRule, day: date) -> bool:
    """Whether the rule could begin on it, whatever its interval."""
    by_date = rule.frequency is Frequency.MONTHLY_BY_DATE and rule.ordinal != -1
    yearly = rule.frequency is not Frequency.WEEKLY and rule.interval % 12 == 0
    first = next(_pattern(rule, rule.starts_on, 1), rule.starts_on)
    if (yearly and day.month != first.month) or (by_date and day.day != first.day):
        return False
    return next(_pattern(replace(rule, starts_on=day), day, 1), None) == day


def _days_from(rule: RepeatRule, earliest: date) -> Iterator[date]:
    """The days of the rule on or after `earliest`, without an end where the rule has none."""
    for day in _all_from(rule, earliest):
        if rule.until is not None and day > rule.until:
            return
        if day >= earliest and day not in rule.skips:
            yield day


def _all_from(rule: RepeatRule, earliest: date) -> Iterator[date]:
    """The days the pattern gives, skips included; some before `earliest` may come first."""
    if rule.frequency is Frequency.ONCE:
        yield rule.starts_on
        return
    first = next(_pattern(rule, rule.starts_on, 1), None)
    if first is None:
        return
    if rule.frequency is Frequency.WEEKLY:  # a ten-year series is entered near its end, in step
        stride = 7 * rule.interval
        steps = (earliest - first).days // stride - 1  # one before: its other weekdays may come first
        first += timedelta(days=max(0, steps) * stride)
    yield from _pattern(rule, first, rule.interval)


def _pattern(rule: RepeatRule, start: date, interval: int) -> Iterator[date]:
    begin = datetime.combine(start, time())
    if rule.frequency is Frequency.WEEKLY:
        found = rrule.rrule(rrule.WEEKLY, begin, interval, byweekday=rule.all_weekdays)
    elif rule.frequency is Frequency.MONTHLY_BY_DATE:
        on = -1 if rule.ordinal == -1 else rule.starts_on.day
        found = rrule.rrule(rrule.MONTHLY, begin, interval, bymonthday=on)
    else:
        weekday = rrule.weekday(rule.weekday, rule.ordinal)
        found = rrule.rrule(rrule.MONTHLY, begin, interval, byweekday=weekday)
    return (moment.date() for moment in found)


def _language_of(wanted: str, listed: Iterable[str]) -> str | None:
    """The list's own name for a language: `es`, `es_ES` and `es-MX` all find `es`."""
    code = wanted.replace("-", "_")
    plain = code.split("_", maxsplit=1)[0]
    names = sorted(listed)
    for fits in (code, plain):
        if fits in names:
            return fits
    return next((name for name in names if name.split("_", maxsplit=1)[0] == plain), None)
