"""Which column of a roster holds what, told by the words above it and by what stands in it. Pure."""

from collections.abc import Callable, Mapping, Sequence

from peergroups.model.names import holds_both, is_title
from peergroups.model.roster_cells import (
    EMAIL,
    is_birth,
    is_error_of_a_sheet,
    is_formula,
    is_languages,
    is_placeholder,
    is_wordy,
)
from peergroups.model.roster_dates import Habits, has_no_year, read_day
from peergroups.model.roster_words import (
    RosterField,
    field_of,
    is_plain_name,
    is_pronouns,
    later,
    role_of,
    status_of,
)
from peergroups.model.telephones import is_phone

_SAMPLE = 200  # rows looked at when guessing
_MOST = 0.6  # of the filled cells must look alike before a column is taken for something
_LEAST = 0.2  # of the filled cells must fit the words above them, or those say something else here


def has_header(rows: Sequence[Sequence[str]]) -> bool | None:
    """Whether the first row names the columns instead of a person; None where it is not sure.

    Judged by its words, and by how unlike the rows below it is: a name above a column of e-mails is none.
    """
    if not rows or any(EMAIL.search(cell) or (is_phone(cell) and not _is_day(cell)) for cell in rows[0]):
        return False
    if any(
        _is_day(cell) or has_no_year(cell) for cell in rows[0]
    ):  # of a person, or the evenings of an attendance grid
        return any(_names_a_column(cell) for cell in rows[0])
    filled = [cell for cell in rows[0] if cell.strip()]
    named = sum(map(_names_a_column, filled))
    unlike = any(_unlike(cell, _cells(rows[1:], column)) for column, cell in enumerate(rows[0]))
    if named and (unlike or named * 2 >= len(filled)):
        return True
    return None if named or unlike else False


def guess_columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[int, RosterField]:
    """Which column holds what, by the words above it and what stands in it; others are left out.

    `header` is empty where the file has none; `rows` are those below it. Several columns may hold one field: the
    order in which they are asked is `asked_in_order`.
    """
    found: dict[int, RosterField] = {}
    for column, words in enumerate(header):
        field = None if is_plain_name(words) else field_of(words)
        if field is not None and field is not RosterField.AGE and _fits(field, _cells(rows, column)):
            found[column] = field
    _settle_names(found, header, rows)
    width = max((len(row) for row in (header, *rows[:_SAMPLE])), default=0)
    for column in range(width):
        if column not in found:
            is_named = column < len(header) and bool(header[column].strip())
            field = _by_content(_cells(rows, column), is_named=is_named)
            if field is not None and field not in found.values():
                found[column] = field
    if not {RosterField.NAME, RosterField.CALLED, RosterField.FULL_NAME} & set(found.values()):
        _add_names(found, width, rows, has_words=bool(header))
    return dict(sorted(found.items()))


def asked_in_order(
    mapping: Mapping[int, RosterField], header: Sequence[str]
) -> list[tuple[int, RosterField]]:
    """The columns in the order in which they are asked for a field: a mobile before the number at work."""
    words = {column: header[column] if column < len(header) else "" for column in mapping}
    return sorted(mapping.items(), key=lambda one: (later(words[one[0]]), one[0]))


def _cells(rows: Sequence[Sequence[str]], column: int, most: int | None = _SAMPLE) -> list[str]:
    return [row[column].strip() for row in rows[:most] if column < len(row) and row[column].strip()]


def _told(cells: Sequence[str]) -> list[str]:
    return [cell for cell in cells if not is_placeholder(cell) and not is_error_of_a_sheet(cell)]


def _share(cells: Sequence[str], looks: Callable[[str], object]) -> float:
    return sum(bool(looks(cell)) for cell in cells) / len(cells) if cells else 0.0


def _fits(field: RosterField, cells: Sequence[str]) -> bool:
    """Whether what stands in a column is what its words say: `Contact` over addresses holds no names."""
    told = _told(cells)
    if not told:
        return True
    look = _LOOKS.get(field)
    return look is None or _share(told, look) >= _LEAST


def _names_a_column(cell: str) -> bool:
    return is_plain_name(cell) or field_of(cell) is not None


def _unlike(first: str, below: Sequence[str]) -> bool:
    """Whether a cell is of another kind than those below it."""
    if not first.strip():
        return False
    return any(
        _share(below, look) > _MOST and not look(first)
        for look in (EMAIL.search, is_phone, _is_day, str.isdecimal)
    )


def _settle_names(
    found: dict[int, RosterField], header: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    """Says what a bare `Name` means: the family's beside a first name, both where the cells hold both."""
    for column, words in enumerate(header):
        known = set(found.values())
        if not is_plain_name(words) or RosterField.FULL_NAME in known or column in found:
            continue
        if RosterField.NAME not in known:
            both = RosterField.FAMILY_NAME not in known and _holds_both(_cells(rows, column))
            found[column] = RosterField.FULL_NAME if both else RosterField.NAME
        elif RosterField.FAMILY_NAME not in known:
            found[column] = RosterField.FAMILY_NAME


def _holds_both(cells: Sequence[str]) -> bool:
    """Two words, or a name of a script that writes both without a blank."""
    told = [cell for cell in _told(cells) if not is_formula(cell)]
    return _share(told, lambda cell: len(cell.split()) > 1 or holds_both(cell)) >= 0.5


def _by_content(cells: Sequence[str], *, is_named: bool) -> RosterField | None:
    """What the cells look like. Under words we do not know, numbers and days may be anything."""
    told = _told(cells)
    looks = _SURE_LOOKS if is_named else (*_SURE_LOOKS, *_OTHER_LOOKS)
    if is_named and all(len(cell) < 4 for cell in told):
        return None  # codes under unknown words: a region, a grade
    return next((field for field, look in looks if _share(told, look) >= _MOST), None)


def _is_language(cell: str) -> bool:
    """`es` and `Spanish`, but not `Bo`, who is a person and not the code of Tibetan."""
    return not (len(cell) < 4 and cell.istitle()) and is_languages(cell)


def _is_day(cell: str) -> bool:
    return read_day(cell, Habits()) is not None


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


_SURE_LOOKS: tuple[tuple[RosterField, Callable[[str], object]], ...] = (
    (RosterField.EMAIL, EMAIL.search),
    (RosterField.PRONOUNS, is_pronouns),
    (RosterField.LANGUAGES, _is_language),
)
_OTHER_LOOKS: tuple[tuple[RosterField, Callable[[str], object]], ...] = (
    (RosterField.BIRTH_YEAR, is_birth),
    (RosterField.JOINED_ON, _is_day),
    (RosterField.PHONE, is_phone),
)
_LOOKS: Mapping[RosterField, Callable[[str], object]] = {
    RosterField.EMAIL: EMAIL.search,
    RosterField.PHONE: lambda cell: "@" not in cell and sum(sign.isdecimal() for sign in cell) > 4,
    RosterField.BIRTH_YEAR: lambda cell: any(sign.isdecimal() for sign in cell),
    RosterField.JOINED_ON: lambda cell: any(sign.isdecimal() for sign in cell),
    RosterField.NAME: lambda cell: not EMAIL.search(cell) and not is_phone(cell),
    RosterField.FULL_NAME: lambda cell: not EMAIL.search(cell) and not is_phone(cell),
    RosterField.TITLE: is_title,
    RosterField.CALLED: lambda cell: not EMAIL.search(cell) and not is_phone(cell),
    RosterField.ROLE: role_of,
    RosterField.STATUS: status_of,
}
