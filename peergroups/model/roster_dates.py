"""Days as people write them in lists: in any order, as numbers or words, of four calendars. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from peergroups.base import clock, language
from peergroups.model.roster_words import month_of, plain

EARLIEST_YEAR = 1900
_NO_DAY = date(EARLIEST_YEAR, 1, 1)  # what programs put where nothing is known
NUMERIC_DATE = re.compile(r"(\d{1,4})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{1,4})\.?")

_TIME_OF_DAY = re.compile(
    r"[T,\s]+\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*(z|[ap]\.?\s?m\.?)?\s*((gmt|utc)?\s*[+-]\d{1,2}(:?\d{2})?|[a-z]{3,4})?$",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"(\d{5})([.,]\d+)?")
_SERIAL_START = date(1899, 12, 30)  # day 0 of spreadsheets
_FILLERS = frozenset(
    {"de", "del", "of", "the", "le", "la", "den", "am", "an", "d", "في", "г", "года", "р", "року", "من"}
)
_EAST_ASIAN = re.compile(r"(\d{2,4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日号號일])?)?")
_MONTH_ONLY = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{4})|(\d{4})\s*[./-]\s*(\d{1,2})")
_OLDEST = 105  # years; a birth year of two digits is of the last century unless that makes somebody older
_PERSIAN_LETTERS = frozenset("پچژگیک")
_PERSIAN_DIGITS = frozenset("۰۱۲۳۴۵۶۷۸۹")
_PERSIAN_WORDS = frozenset({"سال", "تولد", "شمسی"})
_HIJRI = ("هـ", "هجري", "hijri", "Hijri")
_OLD_YEAR = re.compile(r"(?<!\d)1[2-4]\d\d(?!\d)")
_PERSIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
_ISLAMIC_MONTHS = (
    "محرم", "صفر", "ربيع الاول", "ربيع الثاني", "جمادى الاولى", "جمادى الاخرة", "رجب", "شعبان", "رمضان", "شوال",
    "ذو القعدة", "ذو الحجة",
)  # fmt: skip


class Calendar(StrEnum):
    """The calendars whose years are told apart by their size."""

    GREGORIAN = "gregorian"
    PERSIAN = "persian"  # solar
    ISLAMIC = "islamic-civil"  # Hijri, lunar
    BUDDHIST = "buddhist"


@dataclass(frozen=True, slots=True)
class Habits:
    """How a list writes its days: `day_first` where both orders are possible, and whose its years before 1500 are
    where two calendars have them: None or `GREGORIAN` leave these out.
    """

    day_first: bool = True
    old_years: Calendar | None = None


def read_day(text: str, habits: Habits, *, born: bool = False) -> date | None:
    """The day a cell says; None where it says none. What is missing is never made up, but the first of a month.

    1/3/2026, 1.3.26, 2026-03-01, 20260301, 46082 (a spreadsheet's number), 1 de marzo de 2026, March 2026, 2569 and
    1404 of other calendars. `born` reads two-digit years as those of a life.
    """
    bare = _TIME_OF_DAY.sub("", language.fold(text)).strip(" .,")
    numeric = NUMERIC_DATE.fullmatch(bare)
    if numeric is not None:
        return _ordered(numeric[1], numeric[2], numeric[3], numeric[4], habits, born=born)
    if found := _EAST_ASIAN.fullmatch(bare):
        return _day(found[1], found[2] or "1", found[3] or "1", habits, born=born)
    if re.fullmatch(r"\d{8}", bare):
        return _day(bare[:4], bare[4:6], bare[6:], habits, born=born) or _day(
            bare[4:], bare[2:4], bare[:2], habits, born=born
        )
    if serial := _SERIAL.fullmatch(bare):
        return _from_serial(int(serial[1]))
    if found := _MONTH_ONLY.fullmatch(bare):
        return _day(found[2] or found[3], found[1] or found[4], "1", habits, born=born)
    return _in_words(bare, habits, born=born)


def read_year(text: str, habits: Habits) -> int | None:
    """The year somebody was born, of a year or a day; None where the cell tells none."""
    bare = language.fold(text).strip(" .")
    year = re.fullmatch(r"(\d{4})(\.0+)?\s*(年|ค\.?ศ\.?|พ\.?ศ\.?|هـ|م|г\.?|р\.?)?", bare)
    if year is not None:
        return _gregorian_year(int(year[1]), habits)
    if re.fullmatch(r"['’]?\d{2}", bare):  # the past: 51 is 1951, and 08 is 2008
        short, now = int(bare[-2:]), clock.now().year
        return now // 100 * 100 + short - (100 if short > now % 100 else 0)
    day = read_day(text, habits, born=True)
    if day is None or day == _NO_DAY:
        return None
    return day.year if EARLIEST_YEAR <= day.year <= clock.now().year else None


def is_no_day(text: str) -> bool:
    """Whether a program wrote that nothing is known: 1 January 1900."""
    return read_day(text, Habits()) == _NO_DAY


def has_no_year(text: str) -> bool:
    """A birthday that leaves out the year: 3/14, 30 June, --06-30."""
    bare = language.fold(text).strip()
    if re.fullmatch(r"-{0,2}\s*\d{1,2}\s*[./-]\s*\d{1,2}\.?|--\d{4}", bare):
        return True
    words = [_plain_day(word) for word in plain(bare).split() if word not in _FILLERS]
    months = [word for word in words if month_of(word)]
    return len(words) == 2 and len(months) == 1 and any(word.isdecimal() and len(word) < 3 for word in words)


def has_short_year(text: str) -> bool:
    """Whether a year has two digits, so that somebody should look at its century."""
    bare = _TIME_OF_DAY.sub("", language.fold(text)).strip(" .,")
    numeric = NUMERIC_DATE.fullmatch(bare)
    if numeric is not None:
        return len(numeric[1]) <= 2 and len(numeric[4]) == 2
    if re.fullmatch(r"['’]?\d{2}", bare):
        return True
    words = [_plain_day(word) for word in plain(bare).split() if word not in _FILLERS]
    numbers = [word for word in words if word.isdecimal()]
    return any(map(month_of, words)) and len(numbers) == 2 and all(len(number) <= 2 for number in numbers)


def guess_habits(header: str, cells: Iterable[str], *, usual: bool | None = None) -> Habits:
    """How a column writes its days; `usual` where no cell tells."""
    listed = list(cells)
    orders = {order for cell in listed if (order := order_of(cell)) is not None}
    first = orders.pop() if len(orders) == 1 else usual
    return Habits(True if first is None else first, _old_years(header, listed))


def order_of(cell: str) -> bool | None:
    """Whether the day stands first, by a cell that can be read in one order only."""
    numeric = NUMERIC_DATE.match(language.fold(cell).strip())
    if numeric is None or len(numeric[1]) > 2 or numeric[2] == ".":
        return None
    first, second = int(numeric[1]), int(numeric[3])
    if first > 12 >= second:
        return True
    return False if second > 12 >= first else None


def mixes_orders(cells: Iterable[str]) -> bool:
    """Whether some cells can only be day first and others only month first."""
    return {True, False} <= {order_of(cell) for cell in cells}


def open_year(header: str, cells: Iterable[str]) -> int | None:
    """A year such as 1388 that two calendars have, where nothing tells which: somebody must be asked."""
    listed = list(cells)
    if _sure_calendar(header, listed) is not None:
        return None
    found = (int(year) for cell in listed for year in _OLD_YEAR.findall(language.fold(cell)))
    return next((year for year in found if len(calendars_of(year)) > 1), None)


def calendars_of(year: int) -> tuple[Calendar, ...]:
    """The calendars in which a year before 1500 lies between 1900 and now."""
    found = ((one, language.day_of(one, year, 6, 15)) for one in (Calendar.PERSIAN, Calendar.ISLAMIC))
    return tuple(one for one, day in found if day and EARLIEST_YEAR < day.year <= clock.now().year)


def _old_years(header: str, cells: Sequence[str]) -> Calendar | None:
    """Years such as 1336 are solar where Persian is written; lunar, as far as one can guess, where Arabic is."""
    sure = _sure_calendar(header, cells)
    if sure is not None:
        return sure
    is_arabic = any("\u0600" <= sign <= "\u06ff" for sign in header + "".join(cells))
    return Calendar.ISLAMIC if is_arabic else None


def _sure_calendar(header: str, cells: Sequence[str]) -> Calendar | None:
    text = header + "".join(cells)
    if (
        _PERSIAN_LETTERS & set(header)
        or _PERSIAN_DIGITS & set(text)
        or _PERSIAN_WORDS & set(header.split())
        or any(m in text for m in _PERSIAN_MONTHS)
    ):
        return Calendar.PERSIAN
    return Calendar.ISLAMIC if any(sign in text for sign in _HIJRI) else None


def _ordered(first: str, mark: str, second: str, third: str, habits: Habits, *, born: bool) -> date | None:
    if len(first) > 2:
        return _day(first, second, third, habits, born=born)
    orders = [(third, second, first), (third, first, second)]  # day first, month first
    if not habits.day_first and mark != ".":
        orders.reverse()
    return next((day for one in orders if (day := _day(*one, habits, born=born))), None)


def _in_words(text: str, habits: Habits, *, born: bool) -> date | None:
    old = _in_old_words(text)
    if old is not None:
        return old
    words = [_plain_day(word) for word in plain(text).split()]
    words = [word for word in words if word not in _FILLERS]
    numbers = [word for word in words if word.isdecimal()]
    named = [word for word in words if not word.isdecimal()]
    if len(named) > 1 and len(words) == 4 and month_of(words[0]) is None:
        del named[0]  # a weekday
    month = month_of(" ".join(named))
    if month is None:
        return None
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return _day(numbers[0], str(month), "1", habits, born=born)
    if len(numbers) != 2:
        return None
    day, year = reversed(numbers) if len(numbers[0]) == 4 else numbers
    return _day(year, str(month), day, habits, born=born)


def _in_old_words(text: str) -> date | None:
    numbers = re.findall(r"\d+", text)
    if text.isascii() or len(numbers) != 2:
        return None
    words = f" {re.sub(r'[0-9]+', ' ', text)} ".replace("  ", " ")
    for calendar, names in ((Calendar.PERSIAN, _PERSIAN_MONTHS), (Calendar.ISLAMIC, _ISLAMIC_MONTHS)):
        for month, name in enumerate(names, 1):
            if f" {language.fold(name)} " in words:
                year, day = sorted(map(int, numbers), reverse=True)
                return language.day_of(calendar, year, month, day) if 1200 <= year <= 1500 else None
    return None


def _plain_day(word: str) -> str:
    return re.sub(r"^(\d+)(st|nd|rd|th|er|o|a|eme|e)$", r"\1", word)


def _from_serial(number: int) -> date | None:
    found = _SERIAL_START + timedelta(days=number)
    return found if EARLIEST_YEAR <= found.year <= clock.now().year + 10 else None


def _day(year: str, month: str, day: str, habits: Habits, *, born: bool) -> date | None:
    if len(day) > 2 or len(year) not in {2, 4} or not int(month) or not int(day):
        return None
    number = int(year)
    if len(year) == 2:
        number = _century(number, born=born)
    elif number < EARLIEST_YEAR or number > clock.now().year + 10:
        return _of_another_calendar(number, int(month), int(day), habits)
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


def _century(number: int, *, born: bool) -> int:
    """Two digits mean the past: the last hundred years, or those of a life that may have begun before."""
    this_year = clock.now().year
    newest = this_year // 100 * 100 + number
    if newest > this_year:
        newest -= 100
    return newest - 100 if born and this_year - (newest - 100) <= _OLDEST else newest


def _gregorian_year(number: int, habits: Habits) -> int | None:
    if EARLIEST_YEAR < number <= clock.now().year:
        return number
    middle = _of_another_calendar(number, 6, 15, habits)
    return middle.year if middle is not None and EARLIEST_YEAR < middle.year <= clock.now().year else None


def _of_another_calendar(year: int, month: int, day: int, habits: Habits) -> date | None:
    if 2400 <= year <= clock.now().year + 553:
        try:
            return date(year - 543, month, day)
        except ValueError:
            return None
    fitting = calendars_of(year) if 1250 <= year <= 1500 else ()
    one = fitting[0] if len(fitting) == 1 else habits.old_years
    return language.day_of(one, year, month, day) if one in fitting else None
