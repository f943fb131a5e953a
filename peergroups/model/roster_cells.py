"""What a cell of a roster says: languages, a telephone number, an address, a name. Pure.

A cell is read to its value, or to nothing with the code of the reason: a person is never left out for one cell.
"""

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from peergroups.base import clock, language
from peergroups.model import telephones
from peergroups.model.roster_dates import EARLIEST_YEAR, Habits, read_day
from peergroups.model.roster_words import language_of, languages_within
from peergroups.model.rows import LINE_LENGTH, NAME_LENGTH
from peergroups.model.telephones import only_digits, plain_digits

EMAIL = re.compile(r"[^@\s,;<>()\[\]:\"']+@[^@\s,;<>()\[\]:\"']+\.[^@\s,;.<>()\[\]:\"']{2,}")

_BETWEEN_LANGUAGES = re.compile(r"[,;/&+|\n،؛]|\b(?:and|y|e|et|und|o|or)\b|\s+و\s*")
_BETWEEN_VALUES = re.compile(r"\s*(?::::|[;|\n]|,(?=\s*[+\d(])|(?<=\d{6})\s*/(?=\s*[+\d(][\d\s()-]{5}))\s*")
_PLACEHOLDERS = frozenset({
    "n/a", "na", "n.a.", "n.a", "none", "no", "nil", "null", "nan", "unknown", "not known", "-", "--", "---", "–", "—",
    "?", "??", "???", ".", "x", "xxx", "tbc", "tbd", "0", "keine", "kein", "keiner", "ninguno", "ninguna", "aucun",
    "aucune",
    "s/n", "sin dato", "nenhum", "nicht bekannt", "nie ma", "brak", "yok", "нет", "لا يوجد", "لايوجد", "无", "無",
})  # fmt: skip
_FORMULA = re.compile(r"[=@+-]\s*[A-Za-z_.]+\s*\(")
_ERROR_OF_A_SHEET = re.compile(
    r"#(n/a|value!|ref!|name\?|div/0!|null!|num!|wert!|nv|bezug!|valor!|¡valor!|n/d)", re.IGNORECASE
)


CellCode: TypeAlias = Literal[
    "unreadable", "no_year", "more_values", "other_value", "too_long", "unsure", "whose"
]  # fmt: skip
"""Why a cell says nothing, or what of it was left: `more_values` (the first of the cell was taken), `other_value`
(another column had one already), `unsure` (of a name: it comes in as it stands), `whose` (of several people).
"""


@dataclass(frozen=True, slots=True)
class Read:
    """What a cell says; `code` is "" where all was taken."""

    value: str | int | None
    code: CellCode | Literal[""] = ""


def is_placeholder(cell: str) -> bool:
    """Whether somebody wrote that there is nothing: n/a, -, none."""
    return language.fold(cell).strip() in _PLACEHOLDERS


def is_error_of_a_sheet(cell: str) -> bool:
    return bool(_ERROR_OF_A_SHEET.fullmatch(cell.strip()))


def is_formula(cell: str) -> bool:
    """Such as =HYPERLINK("x"), which a program wrote as it stands: no name of anybody."""
    return _FORMULA.match(cell.strip()) is not None


def is_birth(cell: str) -> bool:
    day = read_day(cell, Habits())
    year = day.year if day else int(cell) if re.fullmatch(r"\d{4}", plain_digits(cell)) else 0
    return EARLIEST_YEAR <= year <= clock.now().year - 10


def is_wordy(cell: str) -> bool:
    return (
        len(cell) <= NAME_LENGTH and not any(sign.isdigit() for sign in cell) and any(map(str.isalpha, cell))
    )


def read_email(cell: str) -> Read:
    """The first address in the cell, whatever stands around it."""
    found = [one for one in EMAIL.findall(cell) if len(one) <= LINE_LENGTH]
    if not found:
        return Read(None, "unreadable")
    return Read(found[0], "more_values" if len({one.casefold() for one in found}) > 1 else "")


def read_phone(cell: str, country: str) -> Read:
    """The first number in the cell, as it is written in `country` (two letters); other text stays beside it.

    What spreadsheets lose comes back: the 0 in front, the digits of 1.632960101E+09. Of 1.63296E+09 they are gone.
    """
    is_one = telephones.is_scientific(cell)
    parts = [cell] if is_one else [part for part in _BETWEEN_VALUES.split(cell) if part]
    every = [part for part in parts if len(only_digits(plain_digits(part))) >= 3]
    numbers = [part for part in every if not telephones.has_lost_digits(part)]
    if not numbers:
        return Read(None, "unreadable")
    first = telephones.written(numbers[0], country)
    if len(first) > LINE_LENGTH:
        return Read(None, "too_long")
    return Read(first, "more_values" if len(every) > 1 else "")


def read_languages(cell: str) -> Read:
    """Codes joined by commas, the first preferred. What is said more precisely in brackets counts."""
    codes: list[str] = []
    lost = False
    for piece in _BETWEEN_LANGUAGES.split(_brackets_first(cell)):
        if not piece.strip() or is_placeholder(piece):
            continue
        code = language_of(piece)
        found = [code] if code else languages_within(piece)
        lost = lost or not found
        codes += found
    value = ",".join(dict.fromkeys(codes))
    if not value:
        return Read(None, "unreadable" if lost else "")
    return Read(value, "more_values" if lost else "")


def is_languages(cell: str) -> bool:
    """Whether the cell names languages and nothing else."""
    found = read_languages(cell)
    return bool(found.value) and not found.code


def _brackets_first(cell: str) -> str:
    """`Chinese (Cantonese)` is Cantonese, `English (fluent)` is English."""

    def precise(found: re.Match[str]) -> str:
        inside, whole = found[2], f"{found[1]} {found[2]}"
        for text in (whole, inside) if len(inside.strip()) > 3 else (whole,):
            if code := language_of(text):
                return f" {code} "
        return f"{found[1]} "

    return re.sub(r"([^(),;/&+|]*)\(([^)]*)\)", precise, cell.casefold())
