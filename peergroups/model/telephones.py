"""Telephone numbers: as they are compared, as they are written, and what spreadsheets did to them. Pure.

The library behind it is loaded when a number is first looked at: it takes 80 ms that no start should wait for.
"""

import re
import unicodedata
from functools import cache
from typing import Any

_PHONE = re.compile(r"[+(]?[\d][\d\s()./+-]{4,24}(\s*(x|ext)\.?\s*\d+)?", re.IGNORECASE)
_AS_IT_SHOULD_BE = re.compile(r"\(?[+0][\d\s()./-]+")  # nothing is missing in front: it stays as it was typed
_ABROAD = re.compile(
    r"\([1-9]\d*\)"
)  # (555) 010-0199: a town's number in brackets, without the nought of ours
_SHORTENED = 6  # digits at most that spreadsheets leave where they shorten a number for the eye
_SCIENTIFIC = re.compile(r"(\d)[.,](\d+)e\+?(\d{1,2})", re.IGNORECASE)


def is_phone(cell: str) -> bool:
    bare = plain_digits(cell)
    return bool(_PHONE.fullmatch(bare)) and 6 <= len(only_digits(bare)) <= 18


def is_scientific(cell: str) -> bool:
    """Whether it is one number as spreadsheets write large ones, such as 1,632960101E+09."""
    return bool(_SCIENTIFIC.fullmatch(_bare(cell)))


def has_lost_digits(cell: str) -> bool:
    """Whether a spreadsheet has shortened the number, such as 1.63296E+09: whose it was nobody can tell any more."""
    found = _SCIENTIFIC.fullmatch(_bare(cell))
    return found is not None and len(found[1] + found[2]) <= min(_SHORTENED, int(found[3]))


def key(text: str, country: str) -> str:
    """The number as it is compared: with its country's code where it can be a number; "" where there is none."""
    found = None if has_lost_digits(text) else _PHONE.search(_numeral(text))
    digits = only_digits(found[0]) if found else ""
    if found is None or len(digits) < 6:
        return ""
    try:
        number = _library().parse(found[0], country or None)
    except _library().NumberParseException:
        return digits[-9:]
    return (
        f"{number.country_code}{number.national_number}"
        if _library().is_possible_number(number)
        else digits[-9:]
    )


def calling_code(country: str) -> str:
    """The digits that telephone numbers of a country begin with from abroad; "" for none."""
    code = _library().country_code_for_region(country) if country else 0
    return str(code or "")


def written(text: str, country: str) -> str:
    """The number as people of that country write it; what is no number stays as it is, but in digits."""
    numeral = _numeral(text)
    is_typed = _AS_IT_SHOULD_BE.fullmatch(plain_digits(text)) or _ABROAD.match(plain_digits(text))
    if not is_phone(numeral) or is_typed:
        return text.strip()
    lost_plus = numeral.isdecimal() and len(numeral) > 10  # a spreadsheet; `8 (495) 123-45-67` lost none
    for guess in (numeral, f"+{numeral}" if lost_plus else ""):
        try:
            number = _library().parse(guess, country or None)
        except _library().NumberParseException:
            continue
        if _library().is_possible_number(number):
            return _as_written(number, country)
    return numeral if is_scientific(text) else text.strip()


def _as_written(number: Any, country: str) -> str:
    """In its country's way."""
    home = bool(country) and number.country_code == _library().country_code_for_region(country)
    shape = _library().PhoneNumberFormat.NATIONAL if home else _library().PhoneNumberFormat.INTERNATIONAL
    return str(_library().format_number(number, shape))


def _bare(text: str) -> str:
    """Without the word before it."""
    return re.sub(r"^(tel|phone|mob|mobile|cell)\w*[.:]?\s*", "", plain_digits(text), flags=re.IGNORECASE)


def _numeral(text: str) -> str:
    bare = _bare(text)
    scientific = _SCIENTIFIC.fullmatch(bare)
    if scientific is not None:
        places = int(scientific[3])
        return (scientific[1] + scientific[2]).ljust(places + 1, "0")
    return re.sub(r"\.0+$", "", bare)


def plain_digits(text: str) -> str:
    if text.isascii():
        return text.strip()
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text.strip())


def only_digits(text: str) -> str:
    return re.sub(r"\D", "", text)


@cache
def _library() -> Any:
    import phonenumbers

    return phonenumbers
