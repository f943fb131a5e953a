"""A file of people as it is read: which sheet, which row is the heading, what each column seems to hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peergroups.base import tables
from peergroups.model import roster
from peergroups.model.roster import RosterField
from peergroups.model.roster_dates import Calendar
from peergroups.usecases import roster_sheets
from peergroups.usecases.tickets import Ticket


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A file as rows of text: `header` is empty when it has none; `numbers` are the rows' numbers in the file.

    `is_sure_of_header` is False where the first row may be a person: somebody must say. `sheets` are the names of all
    sheets of the file, `sheet` is the one that was read. `asks_order` where 3/4/2026 could be in March or April,
    `open_year` a year such as 1388 that two calendars have, `old_years` the guess whose. `no_people`,
    `encoding` and `open_quote` are those of `Table`. `heading` is the row of the header, 0 for none, `above` are the
    rows over it that were passed.
    """

    header: tuple[str, ...]
    rows: list[list[str]]
    numbers: list[int]
    mapping: dict[int, RosterField]
    is_sure_of_header: bool = True
    sheets: tuple[str, ...] = ()
    sheet: int = 0
    asks_order: bool = False
    open_year: int | None = None
    old_years: Calendar | None = None
    no_people: tuple[str, ...] = ()
    encoding: str = ""
    open_quote: int = 0
    heading: int = 0
    above: tuple[int, ...] = ()

    @property
    def other_sheets(self) -> tuple[str, ...]:
        """Those that were not read."""
        return tuple(name for at, name in enumerate(self.sheets) if at != self.sheet)


def read(
    source: Path | bytes,
    *,
    sheet: int | None = None,
    header: bool | None = None,
    ticket: Ticket | None = None,
) -> RosterFile:
    """A file, or a text that was pasted, with a first guess at its columns.

    `sheet` and `header` where somebody has said which and whether.

    FileUnreadable for what is no roster, with a code that says what it is instead.
    """
    sheets = tables.read_tables(source, ticket=ticket)
    at = roster_sheets.likeliest(sheets) if sheet is None else sheet
    table = roster_sheets.straightened(sheets[at])
    body, numbers = table.rows[table.header_row :], table.numbers[table.header_row :]
    told = roster.has_header(body) if header is None else header
    headed = told is not False
    words, heading = (tuple(body[0]), numbers[0]) if headed else ((), 0)
    rows, numbers = (body[1:], numbers[1:]) if headed else (body, numbers)
    mapping = roster.guess_columns(list(words), rows[:200])
    return RosterFile(
        header=words,
        rows=rows,
        numbers=numbers,
        mapping=mapping,
        is_sure_of_header=told is not None,
        sheets=tuple(one.name for one in sheets),
        sheet=at,
        asks_order=roster.order_is_open(rows, mapping),
        open_year=roster.year_that_is_open(words, rows, mapping),
        old_years=roster.guessed_calendar(words, rows, mapping),
        no_people=table.no_people,
        encoding=table.encoding,
        open_quote=table.open_quote,
        heading=heading,
        above=tuple(table.numbers[: table.header_row]),
    )
