"""Which sheet of a file is the list, and the list set upright."""

from __future__ import annotations

import re
from dataclasses import replace

from peergroups.base.errors import FileUnreadable
from peergroups.base.tables import Table
from peergroups.model import roster, roster_lines
from peergroups.model.roster_words import language_of

_PROSE = 60  # letters; a sheet whose cells are longer is read, not a list

_COMMAS = re.compile("[،，、؛；]")  # of scripts whose tables are written with others


def likeliest(sheets: list[Table]) -> int:
    """The first sheet that reads like a list of people; not one that explains how to fill in another."""
    ranked = sorted(
        range(len(sheets)), key=lambda at: (not _names_columns(sheets[at]), _is_prose(sheets[at]), at)
    )
    best = ranked[0]
    if _is_prose(sheets[best]) and len(sheets) == 1 and len(sheets[best].rows) < 3:
        raise FileUnreadable("file.not_a_list")
    return best


def _names_columns(table: Table) -> bool:
    return table.width > 1 and bool(roster.has_header(table.rows[table.header_row :]))


def _is_prose(table: Table) -> bool:
    cells = [cell for row in table.rows[:50] for cell in row if cell]
    return table.width <= 2 and sum(len(cell) > _PROSE for cell in cells) * 3 > len(cells)


def _one_below_the_other(table: Table) -> Table:
    """People in a row, as one types them into a message: `Ada Marlow, Ben Oduya, Cora Vint`."""
    cells = [
        part.strip() for row in table.rows for cell in row for part in _COMMAS.split(cell) if part.strip()
    ]
    people = [name for name, _ in map(roster_lines.read_list_line, cells)]
    whole = sum(len(name.split()) > 1 for name in people)
    bare = len(cells) > 2 and not any(len(one) > 3 and language_of(one) for one in people)
    in_a_row = len(table.rows) == 1 and len(cells) > 1 and (bare or whole * 2 >= len(cells))
    if not in_a_row or roster.has_header([people]) or not all(map(roster.is_name, people)):
        return table
    return replace(
        table, rows=[[cell] for cell in cells], numbers=list(range(1, len(cells) + 1)), header_row=0
    )


def _typed(line: str) -> list[str]:
    """Name, telephone number and address of a line."""
    rest, email = roster_lines.take_email(line)
    return [*roster_lines.read_list_line(rest), email]


def straightened(table: Table) -> Table:
    """A list somebody typed, one person a line, as a table; a table that stands on its side, upright."""
    table = _one_below_the_other(table)
    if table.width == 1 and not roster.has_header(table.rows):
        told = [
            (one, number)
            for row, number in zip(table.rows, table.numbers, strict=True)
            for one in roster_lines.several_in_a_line(row[0])
        ]
        lines = [_typed(one) for one, _ in told]
        if [[name] for name, *_ in lines] != table.rows:
            return replace(table, rows=lines, numbers=[number for _, number in told], header_row=0)
    turned = roster.turned(table.rows[table.header_row :])
    return (
        table
        if turned is None
        else replace(table, rows=turned, numbers=list(range(1, len(turned) + 1)), header_row=0)
    )
