"""The names in a row of a roster: whose they are, of several columns; and what is no name. Pure."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from peergroups.base import language
from peergroups.model import couples, names
from peergroups.model.names import NameParts
from peergroups.model.roster_cells import is_error_of_a_sheet, is_formula, is_placeholder
from peergroups.model.roster_words import NAMING, RosterField
from peergroups.model.rows import NAME_LENGTH

NoName: TypeAlias = Literal["missing", "too_long", "formula"]
"""Why a row names nobody."""


def parts_of(cells: Mapping[RosterField, list[str]]) -> NameParts | tuple[NoName, RosterField]:
    """The parts of the name; or why there is none."""
    givens, families, wholes = (
        [cell for cell in dict.fromkeys(cells.get(of, [])) if is_name(cell)]
        for of in (RosterField.NAME, RosterField.FAMILY_NAME, RosterField.FULL_NAME)
    )
    given, family, whole = "".join(givens[:1]), " ".join(families), "".join(wholes[:1])
    parts = names.split(whole) if whole else None
    if not parts and (apart := of_a_comma(given, family)):
        given, family = apart
    title, given = names.split_title(given) if given else ("", "")
    printed = parts.printed if parts and not given else ""
    given = given or (parts.given if parts else "")
    family = family or (parts.family if parts else "")
    wished = next((cell for cell in cells.get(RosterField.CALLED, []) if is_name(cell)), "")
    if wished and given and language.fold(wished) != language.fold(given):
        order = parts.order if parts else names.guess_order(given, family)
        printed = printed or names.written(given, family, order)
    given = wished or given
    if not given:
        given, family = family, ""
    if called := names.called_otherwise(f"{given} {family}"):
        given, printed = called[1], f"{called[0]} {called[2]}"
    for text, of in ((given, RosterField.NAME), (family, RosterField.FAMILY_NAME)):
        if len(text) > NAME_LENGTH:
            return "too_long", of
    if not given:
        is_one = any(is_formula(cell) for _, cell in no_names(cells))
        return "formula" if is_one else "missing", RosterField.NAME
    order = parts.order if parts else names.guess_order(given, family)
    return NameParts(given, family, title or (parts.title if parts else ""), order, printed)


def no_names(cells: Mapping[RosterField, list[str]]) -> list[tuple[RosterField, str]]:
    """What stands in the columns of names and is none: a formula, an error of a sheet, digits alone."""
    told = [(of, cell) for of, listed in cells.items() if of in NAMING for cell in listed]
    return [(of, cell) for of, cell in told if not is_placeholder(cell) and not is_name(cell)]


def of_a_comma(given: str, family: str) -> tuple[str, str] | None:
    """Given and family name, where the one cell that names somebody holds both: `O'Brien, Pat`."""
    alone = given or family
    if (given and family) or alone.count(",") != 1:
        return None
    told = names.split(alone)
    return (f"{told.title} {told.given}".strip(), told.family) if told.family and told.given else None


def comes_apart(cells: Mapping[RosterField, list[str]]) -> bool:
    """Whether the name was taken apart at a comma in a column for one part of it."""
    if any(map(is_name, cells.get(RosterField.FULL_NAME, []))):
        return False
    first = (
        next(filter(is_name, cells.get(of, [])), "") for of in (RosterField.NAME, RosterField.FAMILY_NAME)
    )
    return of_a_comma(*first) is not None


def written(cells: Mapping[RosterField, list[str]]) -> str:
    """The name as it stands in the list."""
    parts = (RosterField.NAME, RosterField.FAMILY_NAME)
    if not any(cells.get(of) for of in (*parts, RosterField.FULL_NAME)):
        return " ".join(filter(is_name, cells.get(RosterField.CALLED, [])))
    said = [cell for of in parts for cell in cells.get(of, []) if is_name(cell)]
    return " ".join(said or [cell for cell in cells.get(RosterField.FULL_NAME, []) if is_name(cell)][:1])


def people_of(cells: Mapping[RosterField, list[str]]) -> tuple[NameParts, ...] | None:
    """The people of a row that may name several."""
    given, family = (
        next(filter(is_name, cells.get(of, [])), "") for of in (RosterField.NAME, RosterField.FAMILY_NAME)
    )
    if given and family:
        return couples.people_in_columns(given, family)
    return couples.people_in(written(cells))


def is_name(cell: str) -> bool:
    """Whether a cell can name somebody: with a letter in it, and no word for nothing."""
    is_nothing = is_placeholder(cell) or is_error_of_a_sheet(cell) or is_formula(cell)
    return any(map(str.isalpha, cell)) and not is_nothing
