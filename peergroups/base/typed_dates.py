"""Days and times as people type them: "26.11.", "26112026", "Thu", "+7", "6.30 pm", in the order of their language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from functools import lru_cache

from peergroups.base import language

FIRST_YEAR, LAST_YEAR = 1900, 2100
_GLUE = frozenset(
    {"st", "nd", "rd", "th", "of", "the", "on", "er", "re", "le", "de", "del", "el", "y"}
)  # between parts
_ARTICLE = "ال"  # the Arabic article stands before names of weekdays, and is left out in speech
_BEFORE_NOON, _AFTER_NOON = frozenset({"am", "a", "ص", "صباحا"}), frozenset({"pm", "p", "م", "مساء"})
_HOUR_SIGNS = frozenset({"", "h", "hrs"})
_WEEK = 7
_LATELY = timedelta(days=92)


def read_day(
    text: str, spoken: str, today: date, *, past: bool = False, reaching_back: bool = False
) -> date | None:
    """The day meant by that text in that language; None when it is none, or not from 1900 to 2100.

    What is left out is filled in: for a plan with the coming day, for what is over (`past`) with the latest one. A
    year of two digits is the nearest one, and for what is over the nearest that is not to come. `reaching_back`: a plan
    that may have begun, so that a day and month of the last quarter of a year are meant before those of the next year.
    """
    said = language.fold(text.replace("\N{MINUS SIGN}", "-")).strip()
    moved = re.fullmatch(r"([+-])\s*(\d{1,5})", said)
    near = {language.fold(language.near_day(step, spoken)): step for step in (-1, 0, 1)}
    if moved:
        return _moved(today, int(moved[1] + moved[2]))
    if said in near:
        return today + timedelta(days=near[said])
    if re.search(r"[^\w\s./,،’'-]", said):
        return None
    letters = [word for word in re.findall(r"[^\W\d_]+", said) if word not in _GLUE]
    numbers = re.findall(r"\d+", said)
    if len(letters) > 1 and not numbers:
        return _beside(letters, spoken, today)
    found = (_fitting(one, spoken, today, past=past) for one in _meanings(letters, numbers, spoken))
    day = next((day for day in found if day is not None), None)
    names_month = len(numbers) > 1 or bool(numbers and (letters or len(numbers[0]) > 2))
    if reaching_back and day is not None and names_month:
        latest = read_day(text, spoken, today, past=True)
        return latest if latest is not None and today - _LATELY <= latest <= today else day
    return day


def named_days(text: str, spoken: str, today: date) -> list[date]:
    """The days a text for searching names, in order: without a year the latest and the coming one.

    A number alone names none, unless it is a whole date: it is more often part of a telephone number.
    """
    said = language.fold(text)
    parts = re.findall(r"\d+|[^\W\d_]+", said)
    if not any(part.isdigit() for part in parts) or (len(parts) == 1 and len(parts[0]) != 8):
        return []
    meant = {read_day(text, spoken, today, past=past) for past in (True, False)}
    return sorted(day for day in meant if day is not None)


def read_time(text: str) -> time | None:
    """The time meant by that text, such as 1830, 18.30, 6.30 pm or 18; None when it is none."""
    said = language.fold(text)
    letters = "".join(re.findall(r"[^\W\d_]+", said))
    numbers = re.findall(r"\d+", said)
    if re.search(r"[^\w\s.:]", said) or not numbers or len(numbers) > 2 or not re.match(r"\s*\d", said):
        return None
    if len(numbers) == 1 and len(numbers[0]) in {3, 4}:
        numbers = [numbers[0][:-2], numbers[0][-2:]]
    if len(numbers[0]) > 2 or (len(numbers) > 1 and len(numbers[1]) != 2):
        return None
    hour, minute = int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0
    if letters in _BEFORE_NOON | _AFTER_NOON:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if letters in _AFTER_NOON else 0)
    elif letters not in _HOUR_SIGNS:
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None


def write_time(at: time, spoken: str) -> str:
    """As a field shows it; spaces that nobody can type become plain ones."""
    return re.sub(r"[\u202f\xa0]", " ", language.format_time(at, spoken))


class _Meaning:
    """One way to understand what was typed: a month or weekday that was named, and the numbers beside it."""

    def __init__(self, numbers: Sequence[str], *, month: int = 0, weekday: int | None = None) -> None:
        self.numbers, self.month, self.weekday = numbers, month, weekday


def _meanings(letters: Sequence[str], numbers: Sequence[str], spoken: str) -> Iterator[_Meaning]:
    """A short word may be a weekday and a month ("mar"); beside numbers it is a month first."""
    months, weekdays = _names(spoken, language.region())
    if not letters and numbers:
        yield _Meaning(numbers)
    elif len(letters) == 1:
        month, weekday = _named(letters[0], months), _named(letters[0], weekdays)
        if month is not None and numbers:
            yield _Meaning(numbers, month=month + 1)
        if weekday is not None:
            yield _Meaning(numbers, weekday=weekday)
    elif len(letters) == 2:
        for day, other in (letters, letters[::-1]):
            month, weekday = _named(other, months), _named(day, weekdays)
            if month is not None and weekday is not None and numbers:
                yield _Meaning(numbers, month=month + 1, weekday=weekday)


@lru_cache(maxsize=16)
def _names(spoken: str, _region: str) -> tuple[list[set[str]], list[set[str]]]:
    """Months and weekdays as they are written, long and short, folded; countries of one language may differ."""

    def folded(*names: str) -> set[str]:
        said = {language.fold(name).strip(".") for name in names}
        return said | {name.removeprefix(_ARTICLE) for name in said}

    months = [
        folded(language.month_name(at, spoken), language.month_name(at, spoken, wide=False))
        for at in range(1, 13)
    ]
    weekdays = [
        folded(language.weekday_name(at, spoken), language.weekday_name(at, spoken, wide=False))
        for at in range(_WEEK)
    ]
    return months, weekdays


def _beside(words: Sequence[str], spoken: str, today: date) -> date | None:
    """A weekday with "next", "this" or "last" beside it: the first such day after, from or before today."""
    _months, weekdays = _names(spoken, language.region())
    days = [word for word in words if _named(word, weekdays) is not None]
    others = {word for word in words if word not in days}
    weekday = _named(days[0], weekdays) if len(days) == 1 else None
    if weekday is None:
        return None
    for step in (1, 0, -1):
        said = re.findall(r"[^\W\d_]+", language.fold(language.near_day(step, spoken, weekday)))
        if others == {word for word in said if word not in _GLUE and _named(word, weekdays) is None}:
            return _next(today + timedelta(days=step), past=step < 0, weekday=weekday)
    return None


def _named(word: str, names: Sequence[set[str]]) -> int | None:
    """Which one the word is, or the only one that begins so; at least two letters."""
    whole = [at for at, known in enumerate(names) if word in known]
    begun = [at for at, known in enumerate(names) if any(name.startswith(word) for name in known)]
    found = whole or (begun if len(word) > 1 else [])
    return found[0] if len(found) == 1 else None


def _fitting(said: _Meaning, spoken: str, today: date, *, past: bool) -> date | None:
    """The first order of the numbers that gives a day, on the weekday named."""
    for year, month, day in _orders(said, spoken):
        if said.numbers and (not day or (not month and len("".join(said.numbers)) > 2)):
            continue  # a nought
        found = _day(year, month, day, today, past=past, weekday=said.weekday)
        if found is not None:
            return found
    return None


def _orders(said: _Meaning, spoken: str) -> Iterator[tuple[str, int, int]]:
    """Year as typed ("" for none), month (0 for none) and day (0 for none)."""
    numbers, order = list(said.numbers), _order(spoken)
    if said.month:
        if len(numbers) == 1:
            yield "", said.month, int(numbers[0])
        elif len(numbers) == 2:
            year, day = numbers if len(numbers[0]) > 2 else numbers[::-1]
            yield year, said.month, int(day)
        return
    if not numbers:
        yield "", 0, 0
        return
    if len(numbers) == 1:
        yield from _run_together(numbers[0], order)
    elif len(numbers) == 2 and max(map(len, numbers)) <= 2:
        first, second = map(int, numbers)
        pairs = [(second, first), (first, second)]  # month and day
        yield from (("", *pair) for pair in (pairs if order.index("d") < order.index("m") else pairs[::-1]))
    elif len(numbers) == 3:
        yield from _three(numbers, order)


def _run_together(digits: str, order: str) -> Iterator[tuple[str, int, int]]:
    """In the order of the language first; 26112026 is a day in the other one too."""
    behind = order.replace("y", "") + "y"
    swapped = f"{behind[1]}{behind[0]}y"
    if len(digits) <= 2:
        yield "", 0, int(digits)
    elif len(digits) == 4:
        first, second = int(digits[:2]), int(digits[2:])
        pairs = [("", second, first), ("", first, second)]
        yield from pairs if order.index("d") < order.index("m") else pairs[::-1]
    elif len(digits) == 6:
        for one in dict.fromkeys((order, behind, swapped)):
            yield _by(one, [digits[:2], digits[2:4], digits[4:]])
    elif len(digits) == 8:
        yield _by(behind, [digits[:2], digits[2:4], digits[4:]])
        yield _by("ymd", [digits[:4], digits[4:6], digits[6:]])
        yield _by(swapped, [digits[:2], digits[2:4], digits[4:]])


def _three(numbers: list[str], order: str) -> Iterator[tuple[str, int, int]]:
    if len(numbers[0]) > 2:
        yield _by("ymd", numbers)
        return
    behind = order.replace("y", "") + "y"
    orders = [order, behind] if len(numbers[2]) <= 2 else [behind]
    for one in dict.fromkeys((*orders, behind[1] + behind[0] + "y")):
        yield _by(one, numbers)


def _by(order: str, numbers: Sequence[str]) -> tuple[str, int, int]:
    parts = dict(zip(order, numbers, strict=True))
    return parts["y"], int(parts["m"]), int(parts["d"])


def _order(spoken: str) -> str:
    """The order of day, month and year in that language and country, as in "dmy"."""
    written = language.fold(language.numeric_date(date(2033, 11, 22), spoken))
    return "".join({"2033": "y", "11": "m", "22": "d"}[part] for part in re.findall(r"\d+", written))


def _day(year: str, month: int, day: int, today: date, *, past: bool, weekday: int | None) -> date | None:
    if year:
        found = next(_dates(_years(year, today), month, day, today, past=past), None)
    elif month or day:
        found = _next(today, past=past, month=month, day=day)
    else:
        found = _next(today, past=past, weekday=weekday)
    return found if found is None or weekday in {None, found.weekday()} else None


def _next(
    today: date, *, past: bool, month: int = 0, day: int = 0, weekday: int | None = None
) -> date | None:
    """The first such day from today on, or back."""
    one, step = today, timedelta(days=-1 if past else 1)
    for _ in range(366 * 8 + 8):  # the next 29 February is eight years away at most
        if month in {0, one.month} and day in {0, one.day} and weekday in {None, one.weekday()}:
            return one if FIRST_YEAR <= one.year <= LAST_YEAR else None
        one += step
    return None


def _years(year: str, today: date) -> list[int]:
    """Those meant by a year as typed, the nearest first."""
    if len(year) == 4:
        return [int(year)]
    if len(year) != 2:
        return []
    begun = today.year // 100 * 100
    return sorted(
        (begun + more + int(year) for more in (-100, 0, 100)), key=lambda one: abs(one - today.year)
    )


def _dates(years: Sequence[int], month: int, day: int, today: date, *, past: bool) -> Iterator[date]:
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if FIRST_YEAR <= year <= LAST_YEAR and not (past and len(years) > 1 and found > today):
            yield found


def _moved(today: date, days: int) -> date | None:
    try:
        found = today + timedelta(days=days)
    except OverflowError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None
