"""An attendance grid in a list: evenings above its columns, letters for marks in its cells. Pure.

What a letter means differs from house to house, so it is guessed from all letters together, shown, and can be changed.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice, product

from peergroups.base import clock, language, paths
from peergroups.model.attendance import CAME, Mark
from peergroups.model.roster_dates import Habits, guess_habits, has_no_year, read_day
from peergroups.model.roster_words import is_total

_LONGEST = 14  # letters of a cell that is a mark
_MOST_TRIED, _ROWS_TRIED = 8, 60  # letters of which the totals may tell whether they mean that somebody came
_MOST_WRONG = 5  # of so many totals one may be wrong
_MOST_LETTERS = 12  # different ones that we do not know; more are no marks
_CROSS, _EARLY, _DASHES, _TICKS = "x", "e", frozenset("-–—"), frozenset("✓✔√☑")
_ABSENT_OR_NOT = _DASHES | {_CROSS, "?"}  # nobody came, but why is open
_OTHERWISE = frozenset(
    "ejrt"
)  # `excused`, `early`; `justified`, `ja`; `retard`, `regrets`; `tardy`, by telephone
_ABSENT_BESIDE_PRESENT = frozenset("af")  # `anwesend`, as long as no other letter says who was there


@cache
def _meanings() -> dict[str, Mark]:
    """Folded word -> mark, of `resources/rosters/marks.toml`."""
    told = tomllib.loads(paths.resource("rosters", "marks.toml").read_text(encoding="utf-8"))
    return {language.fold(word): Mark(mark) for mark, words in told.items() for word in words}


@dataclass(frozen=True, slots=True)
class Grid:
    """`evenings` are columns by their days, `letters` what stands in them, how often, and what it seems to mean.

    `cells` hold by the row's number which letter stands on which day. A letter is folded, so that P and p are one.
    """

    evenings: Mapping[date, int]
    letters: Mapping[str, int]
    means: Mapping[str, Mark | None]
    cells: Mapping[int, Mapping[date, str]]
    unsure: tuple[str, ...] = ()  # letters that could mean something else: somebody is asked

    def marks(self, means: Mapping[str, Mark | None]) -> dict[int, dict[date, Mark]]:
        """The marks by row and day, where the letters mean that; a letter without meaning marks nobody."""
        return {
            row: {day: mark for day, letter in of.items() if (mark := means.get(letter)) is not None}
            for row, of in self.cells.items()
        }


def read_grid(
    header: Sequence[str],
    people: Mapping[int, Sequence[str]],
    taken: Collection[int],
    *,
    day_first: bool | None = None,
    usual: bool = True,
) -> Grid | None:
    """The attendance in a list, or None where it has none; `people` are its rows by their numbers.

    `taken` are the columns that hold something else.
    """
    days = _evenings(header, taken, day_first=day_first, usual=usual)
    found: dict[date, int] = {}
    for day, column in days.items():
        told = {_letter(cell) for cell in _column(people.values(), column)}
        if all(len(letter) <= _LONGEST for letter in told) and _are_marks(told):
            found[day] = column
    cells = {
        number: {
            day: _letter(row[column])
            for day, column in found.items()
            if column < len(row) and _letter(row[column])
        }
        for number, row in people.items()
    }
    letters = Counter(letter for of in cells.values() for letter in of.values())
    if not letters or not _are_marks(letters):
        return None
    means = guess_marks(letters)
    unsure = _unsure(means)
    means = _with_most_frequent(means, letters)
    totals = _totals(header, people, {*taken, *found.values()})
    for letter, came in _told_by_totals(cells, means, unsure, totals).items():
        guess = means[letter]
        means[letter] = _meant(letter, guess, came=came)
        if came or (means[letter] is not None and letter not in _ABSENT_OR_NOT):
            unsure = tuple(other for other in unsure if other != letter)
    return Grid(found, dict(letters.most_common()), means, cells, unsure)


def _are_marks(letters: Collection[str]) -> bool:
    """Whether so many different things can be marks; what we know as one does not count."""
    return sum(letter not in _meanings() for letter in letters) <= _MOST_LETTERS


def guess_marks(letters: Iterable[str]) -> dict[str, Mark | None]:
    """What each letter means beside the others; None where nothing tells: somebody must say.

    A cross is present where nothing else is, absent beside a tick, and excused where P and A stand beside it.
    """
    listed = list(letters)
    means = {letter: _meanings().get(language.fold(letter)) for letter in listed}
    known = set(means.values())
    if _CROSS in means:
        if Mark.PRESENT not in known:
            means[_CROSS] = Mark.PRESENT
        elif Mark.ABSENT in known:
            means[_CROSS] = Mark.EXCUSED
        elif _TICKS & means.keys():
            means[_CROSS] = Mark.ABSENT
    if _EARLY in means:
        means[_EARLY] = Mark.LEFT_EARLY if means.get(_CROSS) is Mark.EXCUSED else Mark.EXCUSED
    if Mark.ABSENT not in means.values():
        means |= {letter: Mark.ABSENT for letter in listed if letter in _DASHES}
    return means


def _with_most_frequent(means: Mapping[str, Mark | None], letters: Counter[str]) -> dict[str, Mark | None]:
    """What stands in most cells means that somebody came, unless it is known to mean something else."""
    (most, times), *others = letters.most_common(2)
    is_most = not others or times > others[0][1]
    is_open = (means[most] is None and most not in _ABSENT_OR_NOT) or (
        most == _CROSS and means[most] in {None, Mark.EXCUSED}
    )
    return {**means, most: Mark.PRESENT} if is_most and is_open else dict(means)


def _meant(letter: str, guess: Mark | None, *, came: bool) -> Mark | None:
    """What a letter means once it is known whether they came."""
    if guess is None and not came:
        return None
    if came is (guess in CAME):
        return guess
    if came:
        return Mark.LEFT_EARLY if letter == _EARLY else Mark.PRESENT
    return Mark.EXCUSED if letter in _OTHERWISE else Mark.ABSENT


def _totals(
    header: Sequence[str], people: Mapping[int, Sequence[str]], taken: Collection[int]
) -> dict[int, int]:
    """By the rows' numbers how often the list itself says that they came."""
    for column, word in enumerate(header):
        if column in taken or not (is_total(word) or _meanings().get(language.fold(word)) is Mark.PRESENT):
            continue
        cells = {number: _letter(row[column]) for number, row in people.items() if column < len(row)}
        told = {number: int(cell) for number, cell in cells.items() if cell.isdecimal() and len(cell) < 5}
        if told:
            return dict(islice(told.items(), _ROWS_TRIED))
    return {}


def _told_by_totals(
    cells: Mapping[int, Mapping[date, str]],
    means: Mapping[str, Mark | None],
    unsure: Collection[str],
    totals: Mapping[int, int],
) -> dict[str, bool]:
    """Of letters that are not sure, whether they mean that somebody came, where the totals fit in one way only."""
    tried = list(unsure)[:_MOST_TRIED]
    rows = [(Counter(cells[number].values()), total) for number, total in totals.items() if number in cells]
    best, found = 0, list[dict[str, bool]]()
    for ways in product((True, False), repeat=len(tried)):
        came = {letter: mark in CAME for letter, mark in means.items()} | dict(zip(tried, ways, strict=True))
        fits = sum(sum(n for letter, n in of.items() if came[letter]) == total for of, total in rows)
        if fits > best:
            best, found = fits, []
        if fits == best:
            found.append(dict(zip(tried, ways, strict=True)))
    if not best or (len(rows) - best) * _MOST_WRONG > len(rows):
        return {}
    return {letter: found[0][letter] for letter in tried if len({way[letter] for way in found}) == 1}


def _unsure(means: Mapping[str, Mark | None]) -> tuple[str, ...]:
    """The letters of which nothing tells what they mean, or which other houses use for something else."""
    others = _OTHERWISE | _DASHES
    if len(means) > 1:
        others |= {_CROSS}
    if Mark.PRESENT not in means.values():
        others |= _ABSENT_BESIDE_PRESENT
    return tuple(letter for letter, mark in means.items() if mark is None or letter in others)


def _evenings(
    header: Sequence[str], taken: Collection[int], *, day_first: bool | None, usual: bool
) -> dict[date, int]:
    words = {column: text for column, text in enumerate(header) if column not in taken and text.strip()}
    habits = guess_habits("", words.values(), usual=usual)
    if day_first is not None:
        habits = Habits(day_first, habits.old_years)
    found: dict[date, int] = {}
    for column, text in words.items():
        day = _evening(text, habits)
        if day is not None:
            found.setdefault(day, column)
    return dict(sorted(found.items()))


def _evening(text: str, habits: Habits) -> date | None:
    """The day above a column; one without a year is the last that was."""
    for bare in (text, re.sub(r"^\s*[^\W\d]+[.,]?\s+", "", text)):  # without its weekday
        if has_no_year(bare):
            today = clock.now().date()
            sign = "/" if re.fullmatch(r"[\s\d./-]+", bare) else " "
            plain = re.sub(r"[.-]", "/", bare.strip().strip(".")) if sign == "/" else bare
            days = (read_day(f"{plain}{sign}{year}", habits) for year in (today.year, today.year - 1))
            return next((day for day in days if day is not None and day <= today), None)
        day = read_day(bare, habits)
        if day is not None:
            return day
    return None


def _column(rows: Iterable[Sequence[str]], column: int) -> list[str]:
    return [row[column] for row in rows if column < len(row) and row[column].strip()]


def _letter(cell: str) -> str:
    bare = language.fold(cell).strip().strip(".")
    return re.sub(r"\.0$", "", bare)
