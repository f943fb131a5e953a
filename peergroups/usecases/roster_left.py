"""The rows of a list that were not taken, as a list of their own, with what somebody typed for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from peergroups.base import tables
from peergroups.model import couples, names
from peergroups.model.roster import RosterField
from peergroups.store.vault import Vault
from peergroups.usecases import roster_memory
from peergroups.usecases.rosters import LeftOut, Result, RosterFile

_WHOLE, _GIVEN, _FAMILY = RosterField.FULL_NAME, RosterField.NAME, RosterField.FAMILY_NAME


def left_out_list(
    file: RosterFile,
    result: Result,
    typed: Mapping[int, Mapping[RosterField, str]] | None = None,
    *,
    why: Mapping[int, str] | None = None,
    headings: tuple[str, str] = ("", ""),
) -> bytes:
    """The rows that were not taken, to be saved and mended elsewhere; with `why`, also those that came in in part.

    They stand there as in the file, but for the cells in whose place somebody typed something. What was typed for a
    column that is left out by now stands in a column of its own behind the others; and last, under the `headings`,
    the number of the row and `why` it is here.
    """
    held, why = frozenset(file.mapping.values()), why or {}
    told = {
        number: _as_columns(_typed(left, typed or {}), held) for number, left in _listed(result, why).items()
    }
    behind = [of for of in RosterField if of not in held and any(of in fields for fields in told.values())]
    width = _width(file) if behind or why else 0
    cells = dict(zip(file.numbers, file.rows, strict=True))
    rows = [
        _mended(cells[couples.in_file(number)], fields, file.mapping, behind, width)
        + ([str(couples.in_file(number)), why.get(number, "")] if why else [])
        for number, fields in told.items()
    ]
    if not file.header and not why:
        return tables.write_csv(rows)
    words = [*_padded(_header(file), width), *(of.replace("_", " ") for of in behind)]
    return tables.write_csv([[*words, *(headings if why else ())], *rows])


def remember_columns(vault: Vault, file: RosterFile, headings: tuple[str, str]) -> None:
    """What somebody chose for the columns of the list is known for the list of who was left out too."""
    if roster_memory.recall(vault, file.header) is not None:
        header = [*_padded(_header(file), _width(file)), *headings]
        roster_memory.remember(vault, header, file.mapping)


def _listed(result: Result, why: Mapping[int, str]) -> dict[int, LeftOut]:
    """By number, in the order of the file."""
    found = {left.number: left for left in result.left}
    if why:
        others = {left.number: left for left in (*result.unlike, *result.cells)}
        found = {number: LeftOut(number, "", "cells") for number in why} | others | found
    return {number: found[number] for number in sorted(found, key=couples.place)}


def _width(file: RosterFile) -> int:
    return max((len(row) for row in (file.header, *file.rows)), default=0)


def _header(file: RosterFile) -> Sequence[str]:
    """That of the file, or words that are understood where it has none."""
    fields = {column: of.replace("_", " ") for column, of in file.mapping.items()}
    return file.header or [fields.get(column, "") for column in range(_width(file))]


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
