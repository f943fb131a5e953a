"""What a cell of a roster says: languages, a telephone number, an address, a name. Pure.

A cell is read to its value, or to nothing with the code of the reason: a person is never left out for one cell.
"""

import re
import unicodedata
from dataclasses import dataclass

import phonenumbers

from peergroups.base import clock, language
from peergroups.model.roster_dates import EARLIEST_YEAR, Habits, read_day
from peergroups.model.roster_words import language_of, languages_within
from peergroups.model.rows import LINE_LENGTH, NAME_LENGTH

EMAIL = re.compile(r"[^@\s,;<>()\[\]:\"']+@[^@\s,;<>()\[\]:\"']+\.[^@\s,;.<>()\[\]:\"']{2,}")

_PHONE = re.compile(r"[+(]?[\d][\d\s()./+-]{4,24}(\s*(x|ext)\.?\s*\d+)?", re.IGNORECASE)
_SCIENTIFIC = re.compile(r"(\d)[.,](\d+)e\+?(\d{1,2})", re.IGNORECASE)
_BETWEEN_LANGUAGES = re.compile(r"[,;/&+|\n،؛]|\b(?:and|y|e|et|und|o|or)\b|\s+و\s*")
_BETWEEN_VALUES = re.compile(r"\s*(?::::|[;|\n]|,(?=\s*[+\d(])|/(?=\s*[+\d(]{4}))\s*")
_PLACEHOLDERS = frozenset({
    "n/a", "na", "n.a.", "n.a", "none", "no", "nil", "null", "nan", "unknown", "not known", "-", "--", "---", "–", "—",
    "?", "??", "???", ".", "x", "xxx", "tbc", "tbd", "0", "keine", "kein", "keiner", "ninguno", "ninguna", "aucun",
    "aucune",
    "s/n", "sin dato", "nenhum", "nicht bekannt", "nie ma", "brak", "yok", "нет", "لا يوجد", "لايوجد", "无", "無",
})  # fmt: skip
_ERROR_OF_A_SHEET = re.compile(
    r"#(n/a|value!|ref!|name\?|div/0!|null!|num!|wert!|nv|bezug!|valor!|¡valor!|n/d)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Read:
    """What a cell says. `code` tells why it says nothing, or what of it was left: "" where all was taken.

    `unreadable`, `no_year`, `more_values` (the first was taken), `too_long`.
    """

    value: str | int | None
    code: str = ""


def is_placeholder(cell: str) -> bool:
    """Whether somebody wrote that there is nothing: n/a, -, none."""
    return language.fold(cell).strip() in _PLACEHOLDERS


def is_error_of_a_sheet(cell: str) -> bool:
    return bool(_ERROR_OF_A_SHEET.fullmatch(cell.strip()))


def is_phone(cell: str) -> bool:
    bare = plain_digits(cell)
    return bool(_PHONE.fullmatch(bare)) and 6 <= len(only_digits(bare)) <= 18


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

    What spreadsheets lose comes back: the 0 in front, and the digits of 1.63296E+09.
    """
    parts = [part for part in _BETWEEN_VALUES.split(cell) if part]
    numbers = [part for part in parts if len(only_digits(plain_digits(part))) >= 3]
    if not numbers:
        return Read(None, "unreadable")
    first = _one_phone(numbers[0], country)
    if len(first) > LINE_LENGTH:
        return Read(None, "too_long")
    return Read(first, "more_values" if len(numbers) > 1 else "")


def phone_key(text: str, country: str) -> str:
    """The number as it is compared: with its country's code where it can be a number; "" where there is none."""
    found = _PHONE.search(_numeral(text))
    digits = only_digits(found[0]) if found else ""
    if found is None or len(digits) < 6:
        return ""
    try:
        number = phonenumbers.parse(found[0], country or None)
    except phonenumbers.NumberParseException:
        return digits[-9:]
    return (
        f"{number.country_code}{number.national_number}"
        if phonenumbers.is_possible_number(number)
        else digits[-9:]
    )


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


def plain_digits(text: str) -> str:
    if text.isascii():
        return text.strip()
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text.strip())


def only_digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _brackets_first(cell: str) -> str:
    """`Chinese (Cantonese)` is Cantonese, `English (fluent)` is English."""

    def precise(found: re.Match[str]) -> str:
        inside, whole = found[2], f"{found[1]} {found[2]}"
        for text in (whole, inside):
            if code := language_of(text):
                return f" {code} "
        return f"{found[1]} "

    return re.sub(r"([^(),;/&+|]*)\(([^)]*)\)", precise, cell.casefold())


def _one_phone(text: str, country: str) -> str:
    numeral = _numeral(text)
    if not is_phone(numeral):
        return text.strip()
    for guess in (numeral, f"+{only_digits(numeral)}" if len(only_digits(numeral)) > 10 else ""):
        try:
            number = phonenumbers.parse(guess, country or None)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(number):
            return _as_written(number, country, text)
    return text.strip()


def _as_written(number: phonenumbers.PhoneNumber, country: str, typed: str) -> str:
    """In its country's way; a number that was typed with blanks and its whole code stays as it was."""
    if re.fullmatch(r"[+0][\d\s()./-]+", plain_digits(typed)) and " " in typed.strip():
        return typed.strip()
    home = bool(country) and number.country_code == phonenumbers.country_code_for_region(country)
    shape = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, shape)


def _numeral(text: str) -> str:
    bare = re.sub(r"^(tel|phone|mob|mobile|cell)\w*[.:]?\s*", "", plain_digits(text), flags=re.IGNORECASE)
    scientific = _SCIENTIFIC.fullmatch(bare)
    if scientific is not None:
        places = int(scientific[3])
        return (scientific[1] + scientific[2]).ljust(places + 1, "0")
    return re.sub(r"\.0+$", "", bare)
