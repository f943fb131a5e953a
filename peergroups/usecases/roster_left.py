"""The rows of a list that were not taken, as a list of their own, with what somebody typed for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from peergroups.base import tables
from peergroups.model import couples, names
from peergroups.model.roster import RosterField
from peergroups.usecases.rosters import LeftOut, Result, RosterFile

_WHOLE, _GIVEN, _FAMILY = RosterField.FULL_NAME, RosterField.NAME, RosterField.FAMILY_NAME


def left_out_list(
    file: RosterFile, result: Result, typed: Mapping[int, Mapping[RosterField, str]] | None = None
) -> bytes:
    """The rows that were not taken, to be saved and mended elsewhere.

    They stand there as in the file, but for the cells in whose place somebody typed something. What was typed for a
    column that is left out by now stands in a column of its own behind the others.
    """
    held = frozenset(file.mapping.values())
    told = {left.number: _as_columns(_typed(left, typed or {}), held) for left in result.left}
    behind = [of for of in RosterField if of not in held and any(of in fields for fields in told.values())]
    width = max((len(row) for row in (file.header, *file.rows)), default=0) if behind else 0
    cells = dict(zip(file.numbers, file.rows, strict=True))
    rows = [
        _mended(cells[couples.in_file(number)], fields, file.mapping, behind, width)
        for number, fields in told.items()
    ]
    if not file.header:
        return tables.write_csv(rows)
    return tables.write_csv([[*_padded(file.header, width), *(of.replace("_", " ") for of in behind)], *rows])


def _typed(left: LeftOut, typed: Mapping[int, Mapping[RosterField, str]]) -> Mapping[RosterField, str]:
    """What was typed for a row; one of two people in it stands there alone."""
    row = couples.in_file(left.number)
    if row == left.number:
        return typed.get(row, {})
    return {**typed.get(row, {}), **typed.get(left.number, {}), _WHOLE: left.name}


def _as_columns(fields: Mapping[RosterField, str], held: frozenset[RosterField]) -> dict[RosterField, str]:
    """A whole name in the columns that the list has for names."""
    told = dict(fields)
    whole = told.pop(_WHOLE, "")
    if not whole:
        return told
    if _WHOLE in held:
        return {**told, _WHOLE: whole} | {of: "" for of in (_GIVEN, _FAMILY) if of in held}
    if {_GIVEN, _FAMILY} <= held:
        parts = names.split(whole)
        return {**told, _GIVEN: f"{parts.title} {parts.given}".strip(), _FAMILY: parts.family}
    return {**told, (_GIVEN if _GIVEN in held else _FAMILY): whole}


def _mended(
    row: Sequence[str],
    fields: Mapping[RosterField, str],
    mapping: Mapping[int, RosterField],
    behind: Iterable[RosterField],
    width: int,
) -> list[str]:
    """The row with what was typed; several columns of one field hold it once."""
    columns = sorted(column for column, of in mapping.items() if of in fields)
    cells = _padded(row, max(width, *(column + 1 for column in columns), len(row)))
    said: set[RosterField] = set()
    for column in columns:
        of = mapping[column]
        cells[column] = "" if of in said else fields[of]
        said.add(of)
    return [*cells, *(fields.get(of, "") for of in behind)]


def _padded(cells: Sequence[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]
