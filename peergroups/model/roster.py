"""A roster from outside: each row as it will become, and who is here already. Pure.

The columns are guessed in `roster_columns`, cells are read in `roster_cells`, words known in `roster_words`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from peergroups.base import language
from peergroups.model.groups import Role
from peergroups.model.roster_cells import (
    cut_name,
    only_digits,
    plain_digits,
    read_birth_year,
    read_date,
    read_email,
    read_languages,
)
from peergroups.model.roster_columns import guess_columns, guess_day_first, has_header
from peergroups.model.roster_words import SEVERAL, RosterField, plain, role_of
from peergroups.model.rows import LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH

__all__ = [
    "BadRow",
    "Duplicate",
    "ExistingPerson",
    "RosterField",
    "RosterRow",
    "find_duplicates",
    "guess_columns",
    "guess_day_first",
    "has_header",
    "read_date",
    "read_row",
]

T = TypeVar("T")
_Key = tuple[str, str]  # why, and what is compared

_PHONE_DIGITS = 9  # compared from the end: with and without the country's code is one number


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person as they will become. `languages` are codes joined by commas, the first preferred."""

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
    role: Role = Role.PARTICIPANT


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be taken, and the field that says why.

    `code` is one of `missing`, `too_long`, `not_an_email`, `not_a_date`, `not_a_year`, `not_a_language`,
    `not_a_role`.
    """

    number: int
    code: str
    field: RosterField


@dataclass(frozen=True, slots=True)
class ExistingPerson:
    id: UUID
    name: str
    family_name: str
    phone: str
    email: str
    birth_year: int | None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Who a row may be: a person kept already, or an earlier row. `why` is `email`, `phone` or `name`."""

    why: str
    person: UUID | None = None
    row: int | None = None


class _Unreadable(Exception):
    """A cell that cannot be read; never leaves this module."""

    def __init__(self, code: str, field: RosterField) -> None:
        self.code, self.field = code, field
        super().__init__(code)


def read_row(
    values: Sequence[str], mapping: Mapping[int, RosterField], *, day_first: bool, number: int = 0
) -> RosterRow | BadRow:
    """The row as a person, or the first reason why it cannot be one."""
    cells: dict[RosterField, list[str]] = {}
    for column, field in sorted(mapping.items()):
        text = language.clean(values[column], lines=False).strip() if column < len(values) else ""
        if text:
            cells.setdefault(field, []).append(text)
    try:
        return _person(number, cells, day_first=day_first)
    except _Unreadable as error:
        return BadRow(number, error.code, error.field)


def find_duplicates(rows: Iterable[RosterRow], existing: Iterable[ExistingPerson]) -> dict[int, Duplicate]:
    """Who each row (by its number) may be: somebody we have, or an earlier row. To be offered, not done."""
    known: dict[_Key, list[tuple[Duplicate, int | None]]] = {}
    for person in existing:
        for why, key in _keys(person):
            known.setdefault((why, key), []).append((Duplicate(why, person=person.id), person.birth_year))
    found: dict[int, Duplicate] = {}
    for row in rows:
        keys = _keys(row)
        match = next((hit for key in keys if (hit := _fitting(known.get(key, []), row.birth_year))), None)
        if match is not None:
            found[row.number] = match
        for why, key in keys:
            known.setdefault((why, key), []).append((Duplicate(why, row=row.number), row.birth_year))
    return found


def _person(number: int, cells: Mapping[RosterField, list[str]], *, day_first: bool) -> RosterRow:
    name, family_name = _names(cells)
    return RosterRow(
        number=number,
        name=name,
        family_name=family_name,
        pronouns=_text(cells, RosterField.PRONOUNS),
        languages=_read(cells, RosterField.LANGUAGES, read_languages, "not_a_language") or "",
        phone=_text(cells, RosterField.PHONE),
        email=_read(cells, RosterField.EMAIL, read_email, "not_an_email") or "",
        emergency_contact=_text(cells, RosterField.EMERGENCY_CONTACT),
        birth_year=_read(
            cells, RosterField.BIRTH_YEAR, lambda text: read_birth_year(text, day_first), "not_a_year"
        ),
        joined_on=_read(
            cells, RosterField.JOINED_ON, lambda text: read_date(text, day_first=day_first), "not_a_date"
        ),
        access_needs=_text(cells, RosterField.ACCESS_NEEDS, TEXT_LENGTH),
        role=_read(cells, RosterField.ROLE, role_of, "not_a_role") or Role.PARTICIPANT,
    )


def _read(
    cells: Mapping[RosterField, list[str]], field: RosterField, read: Callable[[str], T | None], code: str
) -> T | None:
    """What the column's text means; None where it is empty."""
    if field not in cells:
        return None
    found = read(", ".join(cells[field]) if field in SEVERAL else cells[field][0])
    if found is None:
        raise _Unreadable(code, field)
    return found


def _text(cells: Mapping[RosterField, list[str]], field: RosterField, most: int = LINE_LENGTH) -> str:
    text = ", ".join(cells.get(field, []))
    if len(text) > most:
        raise _Unreadable("too_long", field)
    return text


def _names(cells: Mapping[RosterField, list[str]]) -> tuple[str, str]:
    """Name and family name. A cell with both is cut after its first word, which shows the least."""
    name, family_name = (
        " ".join(cells.get(RosterField.NAME, [])),
        " ".join(cells.get(RosterField.FAMILY_NAME, [])),
    )
    if RosterField.FULL_NAME in cells:
        given, rest = cut_name(cells[RosterField.FULL_NAME][0])
        name, family_name = name or given, family_name or rest
    if not name:
        name, family_name = family_name, ""
    for text, field in ((name, RosterField.NAME), (family_name, RosterField.FAMILY_NAME)):
        if len(text) > NAME_LENGTH:
            raise _Unreadable("too_long", field)
    if not name:
        raise _Unreadable("missing", RosterField.NAME)
    return name, family_name


# --- who is here already


def _keys(person: RosterRow | ExistingPerson) -> list[_Key]:
    """What would be the same if this were the same person, the surest first."""
    keys: list[_Key] = []
    if person.email:
        keys.append(("email", person.email.casefold()))
    digits = only_digits(plain_digits(person.phone))
    if len(digits) >= 6:
        keys.append(("phone", digits[-_PHONE_DIGITS:]))
    keys.append(("name", " ".join(sorted(plain(f"{person.name} {person.family_name}").split()))))
    return keys


def _fitting(hits: Iterable[tuple[Duplicate, int | None]], birth_year: int | None) -> Duplicate | None:
    """The first hit; one by name alone must not have been born in another year."""
    for hit, born in hits:
        if hit.why != "name" or born is None or birth_year is None or born == birth_year:
            return hit
    return None
