"""A roster from outside: each row as it will become. Pure.

A person is never left out for one cell: what cannot be read is left empty and named. The columns are told in
`roster_columns`, cells are read in `roster_cells` and `roster_dates`, who is here already in `same_person`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import zip_longest

from peergroups.base import clock, language
from peergroups.model import names, roster_names
from peergroups.model.doubtful_names import ASKED, Doubt, doubt_of
from peergroups.model.groups import MemberStatus, Role
from peergroups.model.names import NameOrder, NameParts
from peergroups.model.roster_cells import (
    CellCode,
    Read,
    is_error_of_a_sheet,
    is_placeholder,
    read_email,
    read_languages,
    read_phone,
)
from peergroups.model.roster_columns import asked_in_order, guess_columns, has_header
from peergroups.model.roster_dates import (
    Calendar,
    Habits,
    guess_habits,
    has_no_year,
    has_short_year,
    is_no_day,
    mixes_orders,
    open_year,
    read_day,
    read_year,
)
from peergroups.model.roster_names import NoName, is_name
from peergroups.model.roster_words import NAMING, RosterField, is_total, role_of, status_of
from peergroups.model.rows import LINE_LENGTH, TEXT_LENGTH

__all__ = [
    "BadRow",
    "CellNote",
    "Reading",
    "RosterField",
    "RosterRow",
    "adds_up",
    "columns_of",
    "guess_columns",
    "has_header",
    "has_short_year",
    "is_name",
    "read_row",
    "reading_of",
    "turned",
]

_OF_ONE = (
    RosterField.PRONOUNS,
    RosterField.BIRTH_YEAR,
    RosterField.AGE,
    RosterField.ACCESS_NEEDS,
)  # of several people
_DATES = (RosterField.BIRTH_YEAR, RosterField.JOINED_ON)


@dataclass(frozen=True, slots=True)
class CellNote:
    """A cell that was left out, or of which a part was: its field, what stands there, and why."""

    field: RosterField
    value: str
    code: CellCode

    @property
    def is_left(self) -> bool:
        """Whether something of the list is lost with it."""
        return self.code != "unsure"


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person as they will become. `languages` are codes joined by commas, the first preferred.

    `number` is that of the row, or of one of several people in it (`couples.people_of`).
    """

    number: int
    name: str
    family_name: str = ""
    pronouns: str = ""
    languages: str = ""
    phone: str = ""
    email: str = ""
    emergency_contact: str = ""
    birth_year: int | None = None
    joined_on: date | None = None
    access_needs: str = ""
    role: Role | None = None
    status: MemberStatus | None = None
    title: str = ""
    name_order: NameOrder = NameOrder.GIVEN_FIRST
    print_name: str = ""
    notes: tuple[CellNote, ...] = ()
    doubt: Doubt | None = None  # why the name may be none
    people: tuple[NameParts, ...] | None = None  # who may be meant, where there may be several

    @property
    def whole_name(self) -> str:
        return names.written(self.name, self.family_name, self.name_order)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that names nobody; `cells` are what stands in it, to be mended."""

    number: int
    code: NoName
    field: RosterField
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """How the cells of one file are read. `mixed` are fields whose days are written in both orders.

    `short_years` are those in which years have two digits somewhere.
    """

    columns: tuple[tuple[int, RosterField], ...]  # in the order in which they are asked
    habits: Mapping[RosterField, Habits] = field(default_factory=dict)
    country: str = ""
    mixed: tuple[RosterField, ...] = ()
    short_years: tuple[RosterField, ...] = ()


def reading_of(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    mapping: Mapping[int, RosterField],
    *,
    country: str = "",
    day_first: bool | None = None,
    usual: bool = True,
    old_years: Calendar | None = None,
) -> Reading:
    """How to read a file under that mapping; `day_first` is what somebody said, `usual` the country's habit.

    `old_years` is what somebody said of years that two calendars have.
    """
    habits: dict[RosterField, Habits] = {}
    mixed, short = [], []
    for column, of in mapping.items():
        if of in _DATES:
            cells = [row[column] for row in rows if column < len(row) and row[column]]
            words = header[column] if column < len(header) else ""
            told = guess_habits(words, cells, usual=usual)
            first = told.day_first if day_first is None else day_first
            habits[of] = Habits(first, old_years or told.old_years)
            if mixes_orders(cells):
                mixed.append(of)
            if any(map(has_short_year, cells)):
                short.append(of)
    return Reading(tuple(asked_in_order(mapping, header)), habits, country, tuple(mixed), tuple(short))


def order_is_open(rows: Sequence[Sequence[str]], mapping: Mapping[int, RosterField]) -> bool:
    """Whether days could be read in both orders and nothing tells which: somebody must be asked."""
    for column, of in mapping.items():
        if of in _DATES:
            cells = [row[column] for row in rows if column < len(row)]
            both = [
                read_day(cell, Habits(day_first=True)) != read_day(cell, Habits(day_first=False))
                for cell in cells
            ]
            if any(both) and guess_habits("", cells, usual=True) == guess_habits("", cells, usual=False):
                continue
            if any(both):
                return True
    return False


def year_that_is_open(
    header: Sequence[str], rows: Sequence[Sequence[str]], mapping: Mapping[int, RosterField]
) -> int | None:
    """A year that two calendars have, in a column of days or years: somebody must be asked whose it is."""
    for column, of in mapping.items():
        words = header[column] if column < len(header) else ""
        found = open_year(words, [row[column] for row in rows if column < len(row)]) if of in _DATES else None
        if found is not None:
            return found
    return None


def guessed_calendar(
    header: Sequence[str], rows: Sequence[Sequence[str]], mapping: Mapping[int, RosterField]
) -> Calendar | None:
    """Whose such a year seems to be."""
    habits = reading_of(header, rows, mapping).habits.values()
    return next((one.old_years for one in habits if one.old_years is not None), None)


def read_row(
    values: Sequence[str],
    reading: Reading,
    *,
    number: int = 0,
    typed: Mapping[RosterField, str] | None = None,
    who: NameParts | None = None,
) -> RosterRow | BadRow | None:
    """The row as a person; what names nobody is bad; None for an empty row or one that adds others up.

    `typed` is what somebody has typed in the place of cells: a whole name for a row that names nobody, the right
    value for a cell that cannot be read, nothing for one that is to stay empty. `who` is one of several people in the
    row: what only one of them can be meant by is left, and named.
    """
    cells: dict[RosterField, list[str]] = {}
    for column, of in reading.columns:
        text = language.clean(values[column], lines=False).strip() if column < len(values) else ""
        if text:
            cells.setdefault(of, []).append(text)
    if not cells or adds_up(values):
        return None
    right = {of: language.clean(text, lines=False).strip() for of, text in (typed or {}).items()}
    cells |= {of: [text] if text else [] for of, text in right.items()}
    if who is not None:
        of_one = {of: cells.pop(of) for of in _OF_ONE if of in cells and of not in right}
        whose = [CellNote(of, ", ".join(told), "whose") for of, told in of_one.items()]
        return _Person(number, cells, reading, whose).row(who, None)
    called = right.get(RosterField.FULL_NAME)
    named = names.split(called) if called else roster_names.parts_of(cells)
    if isinstance(named, tuple):
        return BadRow(number, named[0], named[1], tuple(values))
    no_names = (
        [] if called else [CellNote(of, cell, "unreadable") for of, cell in roster_names.no_names(cells)]
    )
    doubt = None if called else doubt_of(roster_names.written(cells))
    if doubt is None and not called and roster_names.comes_apart(cells):
        no_names.append(CellNote(RosterField.FULL_NAME, roster_names.written(cells), "unsure"))
    row = _Person(number, cells, reading, no_names).row(named, doubt)
    return replace(row, people=roster_names.people_of(cells)) if row.doubt is Doubt.SEVERAL else row


def columns_of(note: CellNote, values: Sequence[str], mapping: Mapping[int, RosterField]) -> tuple[int, ...]:
    """The columns of a row in which the cell stands; all that hold the field where it was put together of several."""
    told = {
        column: language.clean(values[column], lines=False).strip()
        for column, of in mapping.items()
        if column < len(values) and (of is note.field or (note.code == "unsure" and of in NAMING))
    }
    exact = tuple(column for column, text in told.items() if text == note.value)
    return exact or tuple(column for column, text in told.items() if text)


def turned(rows: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """The table with its columns as rows, where its people stand side by side and the words in the first column."""
    firsts = [row[0] if row else "" for row in rows]
    if (
        len(rows) < 2
        or has_header(rows)
        or not has_header([firsts, *zip_longest(*(row[1:] for row in rows), fillvalue="")])
    ):
        return None
    return [[cell or "" for cell in column] for column in zip_longest(*rows, fillvalue="")]


class _Person:
    """Reads the cells of one row, and keeps what of them was left."""

    def __init__(
        self,
        number: int,
        cells: Mapping[RosterField, list[str]],
        reading: Reading,
        notes: Sequence[CellNote] = (),
    ) -> None:
        self.number, self.cells, self.reading = number, cells, reading
        self.notes = list(notes)

    def row(self, who: NameParts, doubt: Doubt | None) -> RosterRow:
        country = self.reading.country
        if doubt is not None and doubt not in ASKED:
            self.notes.append(CellNote(RosterField.FULL_NAME, roster_names.written(self.cells), "unsure"))
        languages = self._of(RosterField.LANGUAGES, read_languages, joined=True)
        birth_year = self._of(RosterField.BIRTH_YEAR, self._birth_year)
        if birth_year is None:
            birth_year = self._of(RosterField.AGE, _year_of_age)
        return RosterRow(
            number=self.number,
            name=who.given,
            family_name=who.family,
            title=who.title or self._title(),
            name_order=who.order,
            print_name=who.printed,
            pronouns=self._text(RosterField.PRONOUNS),
            languages=str(languages or ""),
            phone=str(self._of(RosterField.PHONE, lambda cell: read_phone(cell, country)) or ""),
            email=str(self._of(RosterField.EMAIL, read_email) or ""),
            emergency_contact=self._text(RosterField.EMERGENCY_CONTACT),
            birth_year=birth_year if isinstance(birth_year, int) else None,
            joined_on=self._joined_on(),
            access_needs=self._text(RosterField.ACCESS_NEEDS, TEXT_LENGTH),
            role=self._role(),
            status=self._status(),
            notes=tuple(self.notes),
            doubt=doubt,
        )

    def _of(self, of: RosterField, read: object, *, joined: bool = False) -> str | int | None:
        """The first cell of the field that can be read; what could not, or was left, is noted."""
        assert callable(read)
        told = [cell for cell in self.cells.get(of, []) if not is_placeholder(cell)]
        if joined and told:
            told = [", ".join(told)]
        taken: str | int | None = None
        for cell in told:
            found: Read = Read(None, "unreadable") if is_error_of_a_sheet(cell) else read(cell)
            if taken is None:
                taken = found.value
                if found.code:
                    self.notes.append(CellNote(of, cell, found.code))
            elif found.value is not None and found.value != taken:
                self.notes.append(CellNote(of, cell, "other_value"))
        return taken

    def _title(self) -> str:
        """`Frau` of one column and `Dr.` of another."""
        told = dict.fromkeys(
            cell for cell in self.cells.get(RosterField.TITLE, []) if not is_placeholder(cell)
        )
        self.notes += [
            CellNote(RosterField.TITLE, cell, "unreadable") for cell in told if not names.is_title(cell)
        ]
        return " ".join(filter(names.is_title, told))

    def _birth_year(self, cell: str) -> Read:
        year = read_year(cell, self.reading.habits.get(RosterField.BIRTH_YEAR, Habits()))
        is_told = year or is_no_day(cell)
        return Read(year, "" if is_told else "no_year" if has_no_year(cell) else "unreadable")

    def _joined_on(self) -> date | None:
        habits = self.reading.habits.get(RosterField.JOINED_ON, Habits())

        def read(cell: str) -> Read:
            day = read_day(cell, habits)
            return Read(day.toordinal() if day and not is_no_day(cell) else None, "" if day else "unreadable")

        found = self._of(RosterField.JOINED_ON, read)
        return date.fromordinal(found) if isinstance(found, int) else None

    def _role(self) -> Role | None:
        def read(cell: str) -> Read:
            role = role_of(cell)
            return Read(role, "" if role else "unreadable")

        found = self._of(RosterField.ROLE, read)
        return Role(found) if isinstance(found, str) else None

    def _status(self) -> MemberStatus | None:
        def read(cell: str) -> Read:
            status = status_of(cell)
            return Read(status, "" if status else "unreadable")

        found = self._of(RosterField.STATUS, read)
        return MemberStatus(found) if isinstance(found, str) else None

    def _text(self, of: RosterField, most: int = LINE_LENGTH) -> str:
        said = [cell for cell in self.cells.get(of, []) if not is_placeholder(cell)]
        self.notes += [CellNote(of, cell, "unreadable") for cell in said if is_error_of_a_sheet(cell)]
        text = ", ".join(cell for cell in said if not is_error_of_a_sheet(cell))
        if len(text) > most:
            self.notes.append(CellNote(of, text, "too_long"))
            return ""
        return text


def _year_of_age(cell: str) -> Read:
    age = re.fullmatch(r"(\d{1,3})(\.0+)?\s*\D{0,12}", language.fold(cell).strip())
    year = clock.now().year - int(age[1]) if age and int(age[1]) <= 120 else None
    return Read(year, "" if year else "unreadable")


def adds_up(values: Sequence[str]) -> bool:
    """Whether it is a row such as `Total; 2`: a word for a sum, and nothing beside it but numbers."""
    filled = [value.strip() for value in values if value.strip()]
    return (
        bool(filled)
        and is_total(filled[0])
        and all(re.fullmatch(r"[\d\s.,]+", value) for value in filled[1:])
    )
