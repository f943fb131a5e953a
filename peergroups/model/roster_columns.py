"""Which column of a roster holds what, guessed by the words above it and by what stands in it. Pure."""

from collections.abc import Callable, Mapping, Sequence

from peergroups.model.roster_cells import (
    EMAIL,
    NUMERIC_DATE,
    is_birth,
    is_phone,
    is_wordy,
    plain_digits,
    read_date,
    read_languages,
)
from peergroups.model.roster_words import SEVERAL, RosterField, field_of, is_plain_name, is_pronouns

_SAMPLE = 200  # rows looked at when guessing
_DATES = frozenset({RosterField.JOINED_ON, RosterField.BIRTH_YEAR})
_MOST = 0.6  # of the filled cells must look alike before a column is taken for something


def has_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns instead of a person."""
    if not rows or any(_looks_like_data(cell) for cell in rows[0]):
        return False
    return any(field_of(cell) is not None for cell in rows[0])


def guess_columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[int, RosterField]:
    """Which column holds what, by the words above it, then by what stands in it; others are left out.

    `header` is empty where the file has none; `rows` are those below it.
    """
    found: dict[int, RosterField] = {}
    for column, words in enumerate(header):
        field = None if is_plain_name(words) else field_of(words)
        if field is not None and (field in SEVERAL or field not in found.values()):
            found[column] = field
    _settle_names(found, header, rows)
    width = max((len(row) for row in (header, *rows[:_SAMPLE])), default=0)
    for column in range(width):
        if column not in found:
            is_named = column < len(header) and bool(header[column].strip())
            field = _by_content(_cells(rows, column), is_named=is_named)
            if field is not None and field not in found.values():
                found[column] = field
    if not {RosterField.NAME, RosterField.FULL_NAME} & set(found.values()):
        _add_names(found, width, rows, has_words=bool(header))
    return dict(sorted(found.items()))


def guess_day_first(rows: Sequence[Sequence[str]], mapping: Mapping[int, RosterField]) -> bool | None:
    """Whether 3/4/2026 is the third of April, by a row with only one reading; None if none tells."""
    for column in (column for column, field in mapping.items() if field in _DATES):
        for cell in _cells(rows, column, most=None):
            numeric = NUMERIC_DATE.match(plain_digits(cell))
            if numeric and len(numeric[1]) < 3 and numeric[2] != ".":
                if int(numeric[1]) > 12:
                    return True
                if int(numeric[3]) > 12:
                    return False
    return None


def _cells(rows: Sequence[Sequence[str]], column: int, most: int | None = _SAMPLE) -> list[str]:
    return [row[column].strip() for row in rows[:most] if column < len(row) and row[column].strip()]


def _share(cells: Sequence[str], looks: Callable[[str], object]) -> float:
    return sum(bool(looks(cell)) for cell in cells) / len(cells) if cells else 0.0


def _settle_names(
    found: dict[int, RosterField], header: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    """Says what a bare `Name` means: the family's beside a first name, both where the cells hold both."""
    for column, words in enumerate(header):
        known = set(found.values())
        if not is_plain_name(words) or RosterField.FULL_NAME in known:
            continue
        if RosterField.NAME not in known:
            both = RosterField.FAMILY_NAME not in known and _holds_both(_cells(rows, column))
            found[column] = RosterField.FULL_NAME if both else RosterField.NAME
        elif RosterField.FAMILY_NAME not in known:
            found[column] = RosterField.FAMILY_NAME


def _holds_both(cells: Sequence[str]) -> bool:
    return _share(cells, lambda cell: len(cell.split()) > 1) >= 0.5


def _by_content(cells: Sequence[str], *, is_named: bool) -> RosterField | None:
    """What the cells look like. Under words we do not know, numbers and days may be anything."""
    looks = _SURE_LOOKS if is_named else (*_SURE_LOOKS, *_OTHER_LOOKS)
    return next((field for field, look in looks if _share(cells, look) >= _MOST), None)


def _is_languages(cell: str) -> bool:
    """`es` and `Spanish`, but not `Bo`, who is a person and not the code of Tibetan."""
    return not (len(cell) < 4 and cell.istitle()) and read_languages(cell) is not None


def _is_day(cell: str) -> bool:
    return bool(read_date(cell, day_first=True) or read_date(cell, day_first=False))


def _add_names(
    found: dict[int, RosterField], width: int, rows: Sequence[Sequence[str]], *, has_words: bool
) -> None:
    """Takes the first column of words for names, and without a header the next for family names."""
    wordy = [
        column
        for column in range(width)
        if column not in found and _share(_cells(rows, column), is_wordy) > _MOST
    ]
    if not wordy:
        return
    first = wordy[0]
    found[first] = RosterField.FULL_NAME if _holds_both(_cells(rows, first)) else RosterField.NAME
    beside = first + 1 in wordy and found[first] is RosterField.NAME and not has_words
    if beside and RosterField.FAMILY_NAME not in found.values():
        found[first + 1] = RosterField.FAMILY_NAME


def _looks_like_data(cell: str) -> bool:
    return bool(EMAIL.search(cell) or is_phone(cell) or read_date(cell, day_first=True))


_SURE_LOOKS: tuple[tuple[RosterField, Callable[[str], object]], ...] = (
    (RosterField.EMAIL, EMAIL.fullmatch),
    (RosterField.PRONOUNS, is_pronouns),
    (RosterField.LANGUAGES, _is_languages),
)
_OTHER_LOOKS: tuple[tuple[RosterField, Callable[[str], object]], ...] = (
    (RosterField.BIRTH_YEAR, is_birth),
    (RosterField.JOINED_ON, _is_day),
    (RosterField.PHONE, is_phone),
)
