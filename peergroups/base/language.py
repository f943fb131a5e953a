"""ICU behind one door: words, line breaks, right-to-left order, sorting, dates, numbers, plurals.

A language is a code such as `ar`, `pt-BR` or `zh_Hans`; an empty one means "no language in particular". Dates
are always of the Gregorian calendar, whatever the language prefers, because that is what the appointment card
next to ours uses. Nothing is cached but locales and what they tell: ICU makes its objects in microseconds, and
they may not be shared by threads.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import icu

from peergroups.base import line_ends, look_alikes

_WORD_LIKE = 100  # ICU's rule status from which a segment is a number, word, kana or ideograph
_SKELETONS = {"weekday": "EEEEdMMMM", "short-weekday": "EEEdMMM", "day": "dMMM"}
_DATE_STYLES = {
    "full": icu.DateFormat.kFull,
    "long": icu.DateFormat.kLong,
    "medium": icu.DateFormat.kMedium,
    "short": icu.DateFormat.kShort,
}
_MARKS = re.compile("[\u061c\u200e\u200f]")  # they only steer the order of signs
_MONDAY = date(2024, 1, 1)
_EPOCH = date(1970, 1, 1)
_region = ""  # ISO 3166 code of the organisation's country; "" is what the language itself suggests

# Marks that a person searching leaves out: accents, Hebrew points, Arabic vowel signs. Vowel signs of Indic
# scripts, Thai, Lao, Khmer and Burmese are letters to their readers and are in none of these ranges.
_OPTIONAL_MARKS = (
    (0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2),
    (0x05C4, 0x05C5), (0x05C7, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
)  # fmt: skip
_FOLDED: dict[int, str] = {
    **{mark: "" for first, last in _OPTIONAL_MARKS for mark in range(first, last + 1)},
    **dict(zip(map(ord, "łøđħıŧðĸŋ"), "lodhitdkn", strict=True)),  # letters with a stroke do not decompose
    0xE6: "ae", 0x153: "oe", 0xFE: "th", 0x2019: "'", 0x2018: "'", 0x2BC: "'", 0x2BB: "'",
    **dict(zip(map(ord, "ىیةکٱ"), "ييهكا", strict=True)),  # Arabic and Persian spellings of one letter
    **dict.fromkeys((0xAD, 0x640, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF), ""),
}  # fmt: skip
_LINE_ENDS = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_OVERRIDES = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
_UNWANTED = _OVERRIDES | {"\ufeff", "\ufff9", "\ufffa", "\ufffb"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text, `start` to `end`, that reads in one direction."""

    start: int
    end: int
    rtl: bool


class BidiText:
    """The reading order of one paragraph: ask it for the visual runs of each of its lines."""

    def __init__(self, text: str, *, base_rtl: bool | None = None) -> None:
        """Works out the levels; with `base_rtl` None the first strong letter decides the direction."""
        self._units = _Units(text)
        self._text = icu.UnicodeString(text)  # ICU keeps a pointer to it: it must live as long as the levels
        self._bidi = icu.Bidi()
        level = icu.Bidi.DEFAULT_LTR if base_rtl is None else int(base_rtl)
        self._bidi.setPara(self._text, level)
        self.base_rtl = bool(self._bidi.getParaLevel() % 2)

    def runs(self, start: int, end: int) -> list[Run]:
        """The runs of the line from `start` to `end`, in the order they are drawn from left to right."""
        if start >= end:
            return []
        first = self._units.unit(start)
        line = self._bidi.setLine(first, self._units.unit(end))
        found = []
        for index in range(line.countRuns()):
            begin, length, rtl = line.getVisualRun(index)
            points = self._units.points(first + begin, first + begin + length)
            found.append(Run(*points, rtl=bool(rtl)))
        return found


def words(text: str, language: str = "") -> list[str]:
    """The words and numbers of a text, without spaces and punctuation, also where words are not spaced."""
    breaker = icu.BreakIterator.createWordInstance(_locale(language))
    return [piece for piece, status in _segments(breaker, text) if status >= _WORD_LIKE]


def line_breaks(text: str, language: str = "") -> list[int]:
    """The places where a line may end, as indexes into the text; the last one is its length."""
    code = language.partition("-")[0].partition("_")[0]
    locale = icu.Locale.forLanguageTag("ja-u-lb-strict") if code == "ja" else _locale(language)
    found = _boundaries(icu.BreakIterator.createLineInstance(locale), text)
    return [end for end in found if end == len(text) or line_ends.may_stand(text[end - 1], text[end], code)]


def letters(text: str) -> list[int]:
    """The end of each letter as a reader counts them: base and marks together, as indexes into the text."""
    return _boundaries(icu.BreakIterator.createCharacterInstance(_locale("")), text)


def fold(text: str) -> str:
    """What is compared when people search: no case, no accents, no optional vowel signs, plain digits."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    folded = "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain.translate(_FOLDED)
    )
    return unicodedata.normalize("NFC", folded)


def clean(text: str, *, lines: bool) -> str:
    """The text in Unicode's composed form, without control characters and direction overrides.

    Controls that old Windows programs use for quotes and dashes are taken for these.
    With `lines` line ends are kept (all as line feeds); without, they become spaces. Tabs become spaces. One line is a
    name or a number: what shows nothing there is taken out.
    """
    if not text.isprintable():
        text = look_alikes.of_windows(text)
    if not lines:
        text = look_alikes.without_hidden(_LINE_ENDS.sub(" ", text))
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text  # nearly every text is clean already; an import of ten thousand people asks often
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = text.replace("\t", " ").replace("\x85", "\n")
    return unicodedata.normalize("NFC", "".join(sign for sign in text if sign == "\n" or _wanted(sign)))


def isolate(text: str, *, ltr: bool = False) -> str:
    """The text wrapped so that it keeps its own reading order inside a sentence of the other direction.

    Use `ltr` for phone numbers, codes and web addresses.
    """
    opening = "\u2066" if ltr else "\u2068"
    return f"{opening}{text}\u2069" if text else ""


@functools.lru_cache(maxsize=64)
def is_rtl(language: str) -> bool:
    """Whether the language is written from right to left."""
    locale = icu.Locale(_locale(language).getName())
    locale.addLikelySubtags()
    codes = icu.Script.getCode(locale.getScript() or "Latn")
    return bool(codes and icu.Script(codes[0]).isRightToLeft())


def sort_key(text: str, language: str = "") -> bytes:
    """Bytes that sort as the readers of that language expect."""
    collator = icu.Collator.createInstance(_locale(language))
    return bytes(collator.getSortKey(text))


def format_date(day: date, language: str, style: str = "long") -> str:
    """A date as `full` (with the weekday), `long`, `medium`, `short`; `weekday`, `short-weekday`, `day`: no year."""
    if style in _SKELETONS:
        return _by_skeleton(day, language, _SKELETONS[style])
    return _in_utc(icu.DateFormat.createDateInstance(_DATE_STYLES[style], _calendar(language)), _seconds(day))


def numeric_date(day: date, language: str) -> str:
    """A date in digits with its whole year, as a field shows it; without signs that nobody can type."""
    return _MARKS.sub("", _by_skeleton(day, language, "yMMdd"))


def near_day(step: int, language: str, weekday: int | None = None) -> str:
    """The word for yesterday, today, tomorrow (-1, 0, 1), or as "last Friday" for a weekday; Monday is 0."""
    way = (icu.UDateDirection.LAST, icu.UDateDirection.THIS, icu.UDateDirection.NEXT)[step + 1]
    unit = icu.UDateAbsoluteUnit.DAY if weekday is None else (weekday + 1) % 7  # ICU's week begins on Sunday
    return str(icu.RelativeDateTimeFormatter(_locale(language)).format(way, unit))


def format_time(at: time | datetime, language: str) -> str:
    """A time of the day, hours and minutes."""
    shape = icu.DateFormat.createTimeInstance(icu.DateFormat.kShort, _calendar(language))
    return _in_utc(shape, (at.hour * 60 + at.minute) * 60)


def format_day_time(at: datetime, language: str, style: str = "full", *, seconds: bool = False) -> str:
    """A local day and time in one phrase; `style` is that of the date. The zone of `at` is not looked at."""
    time = icu.DateFormat.kMedium if seconds else icu.DateFormat.kShort
    shape = icu.DateFormat.createDateTimeInstance(_DATE_STYLES[style], time, _calendar(language))
    return _in_utc(shape, _seconds(at.date()) + (at.hour * 60 + at.minute) * 60 + at.second)


def moments_apart(moments: Sequence[datetime], language: str) -> list[str]:
    """Local days and times such that no two read alike: with seconds where minutes are the same, then numbered."""
    shown = [format_day_time(at, language, "medium") for at in moments]
    shown = [
        format_day_time(at, language, "medium", seconds=True) if shown.count(text) > 1 else text
        for at, text in zip(moments, shown, strict=True)
    ]
    seen = Counter[str]()
    for at, text in enumerate(shown):
        seen[text] += 1
        if seen[text] > 1:
            shown[at] = f"{text} ({format_number(seen[text], language)})"
    return shown


def format_number(number: float, language: str) -> str:
    """A number with the digits and separators of the language."""
    return str(icu.NumberFormat.createInstance(_regional(language)).format(number))


def format_list(parts: Sequence[str], language: str) -> str:
    """Several things in one sentence, such as "a, b and c"."""
    return str(icu.ListFormatter.createInstance(_locale(language)).format(list(parts))) if parts else ""


def weekday_name(index: int, language: str, *, wide: bool = True) -> str:
    """The name of a weekday, 0 being Monday, as it stands alone."""
    return _by_skeleton(_MONDAY + timedelta(days=index), language, "cccc" if wide else "ccc")


def month_name(month: int, language: str, *, wide: bool = True) -> str:
    """The name of a month, 1 to 12, as it stands alone."""
    return _by_skeleton(_MONDAY.replace(month=month), language, "LLLL" if wide else "LLL")


def month_year(day: date, language: str) -> str:
    """The month and year of a day, as a heading of a calendar."""
    return _by_skeleton(day, language, "yMMMM")


def short_month_year(day: date, language: str) -> str:
    """The same where there is little room, such as "déc. 2026"."""
    return _by_skeleton(day, language, "yMMM")


def day_of(calendar: str, year: int, month: int, day: int) -> date | None:
    """The day of another calendar (`persian`, `islamic-civil`) as one of ours; None where it has no such day."""
    other = icu.Calendar.createInstance(icu.TimeZone.getGMT(), icu.Locale(f"en@calendar={calendar}"))
    other.clear()
    other.setLenient(False)
    other.set(icu.Calendar.YEAR, year)
    other.set(icu.Calendar.MONTH, month - 1)
    other.set(icu.Calendar.DATE, day)
    try:
        seconds = other.getTime()
    except icu.ICUError:
        return None
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date()


def first_weekday(country: str) -> int:
    """The day on which calendars of that country begin, 0 being Monday; Monday when no country is known."""
    if not country:
        return 0
    first: int = icu.Calendar.createInstance(icu.Locale("", country)).getFirstDayOfWeek()
    return (first + 5) % 7  # ICU counts Sunday as 1


def language_name(code: str, in_language: str) -> str:
    """What speakers of `in_language` call a language; Portuguese says whose it is, because Brazil's is another."""
    return str(_locale("pt-PT" if code == "pt" else code).getDisplayName(_locale(in_language)))


def nearest(code: str, available: Iterable[str]) -> str:
    """The one of some languages that readers of a language read: itself, or another form in its script; else ""."""
    known = tuple(available)
    if code in known or not code:
        return code
    return next((other for other in known if _written(other) == _written(code)), "")


@functools.lru_cache(maxsize=256)
def _written(code: str) -> tuple[str, str]:
    """The language that a code is a form of (Dari of Persian), and its script."""
    locale = icu.Locale.createCanonical(code.replace("-", "_"))
    locale.addLikelySubtags()
    return str(locale.getLanguage()), str(locale.getScript())


def shortest_code(code: str) -> str:
    """The code of a language as ICU writes it: two letters where there are two (`spa` is `es`)."""
    return str(icu.Locale(code).getLanguage())


def country_name(code: str, in_language: str) -> str:
    """What speakers of `in_language` call a country."""
    return str(icu.Locale("", code).getDisplayCountry(_locale(in_language)))


def countries() -> list[str]:
    """The two-letter codes of all countries (ISO 3166-1)."""
    return list(icu.Locale.getISOCountries())


def message(pattern: str, language: str, **values: str | float) -> str:
    """An ICU message pattern with its values put in, numbers and plurals as the language wants them.

    A straight apostrophe before a brace quotes it in ICU's patterns: write ’ in texts.
    """
    shape = icu.MessageFormat(pattern, _regional(language))
    return str(shape.format(list(values), [icu.Formattable(value) for value in values.values()]))


class _Units:
    """Turns ICU's indexes, which count UTF-16 units, into Python's, which count characters, and back."""

    def __init__(self, text: str) -> None:
        self._wide = [index for index, sign in enumerate(text) if ord(sign) > 0xFFFF]
        self._starts = [index + count for count, index in enumerate(self._wide)]

    def unit(self, point: int) -> int:
        return point + sum(1 for index in self._wide if index < point) if self._wide else point

    def point(self, unit: int) -> int:
        return unit - sum(1 for start in self._starts if start < unit) if self._starts else unit

    def points(self, start: int, end: int) -> tuple[int, int]:
        return self.point(start), self.point(end)


@functools.lru_cache(maxsize=256)
def _locale(language: str) -> icu.Locale:
    try:
        return icu.Locale.forLanguageTag(language.replace("_", "-")) if language else icu.Locale("")
    except icu.ICUError:  # no language code at all: then no language in particular
        return icu.Locale("")


def use_region(country: str) -> None:
    """From now on dates, times and numbers are written as in that country (ISO 3166 code), in every language."""
    global _region  # noqa: PLW0603
    _region = country


def region() -> str:
    """The country whose way of writing dates is used; "" is what each language itself suggests."""
    return _region


def _regional(language: str) -> icu.Locale:
    """The language as written in the organisation's country; ICU falls back where nobody writes it there."""
    locale = _locale(language)
    return icu.Locale(f"{locale.getName()}_{_region}") if _region and not locale.getCountry() else locale


def _calendar(language: str) -> icu.Locale:
    locale = icu.Locale(_regional(language).getName())
    locale.setKeywordValue("calendar", "gregorian")
    return locale


def _segments(breaker: icu.BreakIterator, text: str) -> Iterator[tuple[str, int]]:
    """Each piece between two breaks, with the break iterator's word about it."""
    held = icu.UnicodeString(text)
    breaker.setText(held)
    units = _Units(text)
    start = 0
    for unit in breaker:
        end = units.point(unit)
        yield text[start:end], breaker.getRuleStatus()
        start = end


def _boundaries(breaker: icu.BreakIterator, text: str) -> list[int]:
    held = icu.UnicodeString(text)
    breaker.setText(held)
    units = _Units(text)
    return [units.point(unit) for unit in breaker]


@functools.lru_cache(maxsize=4096)
def _wanted(sign: str) -> bool:
    point = ord(sign)
    is_nothing = 0xFDD0 <= point <= 0xFDEF or (point & 0xFFFE) == 0xFFFE
    return not is_nothing and sign not in _UNWANTED and unicodedata.category(sign) not in {"Cc", "Cs"}


def _by_skeleton(day: date, language: str, skeleton: str) -> str:
    locale = _calendar(language)
    return _in_utc(icu.SimpleDateFormat(_pattern(locale.getName(), skeleton), locale), _seconds(day))


@functools.lru_cache(maxsize=64)
def _pattern(locale: str, skeleton: str) -> str:
    """How the locale writes those parts of a date; finding it out takes ICU 0.3 ms."""
    return str(icu.DateTimePatternGenerator.createInstance(icu.Locale(locale)).getBestPattern(skeleton))


def _seconds(day: date) -> int:
    return (day - _EPOCH).days * 86_400


def _in_utc(shape: icu.DateFormat, seconds: int) -> str:
    shape.setTimeZone(icu.TimeZone.getGMT())
    return str(shape.format(float(seconds)))
