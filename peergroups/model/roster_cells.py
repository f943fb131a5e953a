"""What a cell of a roster says: a day, a year, languages, a telephone number, a name. Pure."""

import re
import unicodedata
from datetime import date

from peergroups.base import clock
from peergroups.model.roster_words import language_of, month_of, plain
from peergroups.model.rows import LINE_LENGTH, NAME_LENGTH

EARLIEST_YEAR = 1900

EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]{2,}")
NUMERIC_DATE = re.compile(r"(\d{1,4})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{1,4})\.?")

_PHONE = re.compile(r"[+(]?[\d][\d\s()./+-]{4,24}(\s*(x|ext)\.?\s*\d+)?", re.IGNORECASE)
_TIME_OF_DAY = re.compile(r"[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(z|[ap]\.?m\.?)?$", re.IGNORECASE)
_FILLERS = frozenset({"de", "del", "of", "the", "le", "la", "den", "am", "an", "d", "في"})
_BETWEEN_LANGUAGES = re.compile(r"[,;/&+|\n،؛]|\b(?:and|y|e|et|und|o|or)\b|\s+و\s*")


def read_date(text: str, *, day_first: bool) -> date | None:
    """A day in a usual form: 2026-03-01, 1/3/2026, 1.3.26, 1 de marzo de 2026; None if it is none.

    With points the day comes first, whatever `day_first` says. What is missing is never made up.
    """
    bare = _TIME_OF_DAY.sub("", plain_digits(text)).strip()
    numeric = NUMERIC_DATE.fullmatch(bare)
    if numeric is None:
        return _date_in_words(bare)
    first, mark, second, third = numeric.groups()
    if len(first) == 4:
        return _day(first, second, third)
    if day_first or mark == ".":
        return _day(third, second, first)
    return _day(third, first, second)


def is_phone(cell: str) -> bool:
    plain = plain_digits(cell)
    return bool(_PHONE.fullmatch(plain)) and 6 <= len(only_digits(plain)) <= 18


def is_birth(cell: str) -> bool:
    day = read_date(cell, day_first=True) or read_date(cell, day_first=False)
    year = day.year if day else int(cell) if re.fullmatch(r"\d{4}", plain_digits(cell)) else 0
    return EARLIEST_YEAR <= year <= clock.now().year - 10


def is_wordy(cell: str) -> bool:
    return (
        len(cell) <= NAME_LENGTH and not any(sign.isdigit() for sign in cell) and any(map(str.isalpha, cell))
    )


def cut_name(full_name: str) -> tuple[str, str]:
    """`Ana López Díaz` and `López Díaz, Ana` alike."""
    parts = [part.strip() for part in re.split("[,،]", full_name) if part.strip()]
    if len(parts) == 2:
        return parts[1], parts[0]
    first, _, rest = full_name.partition(" ")
    return first, rest.strip()


def read_email(text: str) -> str | None:
    return text if EMAIL.fullmatch(text) and len(text) <= LINE_LENGTH else None


def read_languages(text: str) -> str | None:
    """Codes joined by commas; None where any part is no language."""
    codes: list[str] = []
    for piece in _BETWEEN_LANGUAGES.split(re.sub(r"\(.*?\)", " ", text).casefold()):
        if not piece.strip():
            continue
        code = language_of(piece)
        found = [code] if code else [language_of(word) for word in piece.split()]
        if None in found:
            return None
        codes += [code for code in found if code]
    return ",".join(dict.fromkeys(codes)) or None


def read_birth_year(text: str, day_first: bool) -> int | None:
    plain = plain_digits(text)
    if re.fullmatch(r"\d{4}", plain):
        year = int(plain)
    else:
        day = read_date(plain, day_first=day_first)
        year = day.year if day else 0
    return year if EARLIEST_YEAR <= year <= clock.now().year else None


def _date_in_words(text: str) -> date | None:
    words = [re.sub(r"^(\d+)(st|nd|rd|th|er|o|a|eme)$", r"\1", word) for word in plain(text).split()]
    words = [word for word in words if word not in _FILLERS]
    if len(words) == 4 and words[0].isalpha() and month_of(words[0]) is None:
        del words[0]  # a weekday
    if len(words) != 3:
        return None
    first, second, third = words
    if (month := month_of(second)) and first.isdecimal() and third.isdecimal():
        return _day(first, str(month), third) if len(first) == 4 else _day(third, str(month), first)
    if (month := month_of(first)) and second.isdecimal() and third.isdecimal():
        return _day(third, str(month), second)
    return None


def _day(year: str, month: str, day: str) -> date | None:
    this_year = clock.now().year
    if len(year) == 2:
        century = this_year // 100 * 100
        full = century + int(year) - (100 if int(year) > this_year % 100 + 1 else 0)
    else:
        full = int(year)
    if len(day) > 2 or not EARLIEST_YEAR <= full <= this_year + 10:
        return None
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None


def plain_digits(text: str) -> str:
    if text.isascii():
        return text.strip()
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text.strip())


def only_digits(text: str) -> str:
    return re.sub(r"\D", "", text)
