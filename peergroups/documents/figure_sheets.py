"""What is on the papers about figures, as plain data: who came, a report, an attendance grid.

Days are local; names are already what the group's identity level allows.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Week:
    """A week that begins on `day`: how many came to its sessions; None where none was held."""

    day: dt.date
    came: int | None


@dataclass(frozen=True, slots=True)
class TimesCome:
    """Somebody by the name the group shows, and how many of the sessions held for them they came to."""

    name: str
    came: int
    held: int


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """Who came, as charts and tables: week by week, and, where the group shows names, who came how often."""

    language: str
    organisation: str
    group: str
    start: dt.date
    end: dt.date
    weeks: tuple[Week, ...]
    people: tuple[TimesCome, ...] = ()
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A figure; without a value there is nothing to say. A `hidden` one is a small number, or would give one away."""

    value: float | None
    decimals: int = 0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A figure in each of the report's periods.

    It is called by a `key` of the words on papers, or by a `label` that is known already; `part` says that it is a part
    of the line above it. `sessions` are those behind the first number, or those that the `people` came to.
    """

    values: tuple[Number, ...]
    key: str = ""
    label: str = ""
    part: bool = False
    sessions: tuple[UUID, ...] = ()
    people: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class ReportTable:
    """Figures under a heading; `chart` says that the first column is drawn too."""

    key: str
    lines: tuple[ReportLine, ...]
    chart: bool = False


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """The figures of a period, beside those of others, and how they were counted.

    `periods` are first and last day of each, `columns` their keys; `about` names the groups, or is empty for all.
    `counted` are keys of sentences. With `hidden_below` small numbers are hidden, up to one less.
    """

    language: str
    organisation: str
    about: str
    periods: tuple[tuple[dt.date, dt.date], ...]
    columns: tuple[str, ...]
    tables: tuple[ReportTable, ...]
    counted: tuple[str, ...]
    date: dt.date
    hidden_below: int = 0
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A figure as it is read: what it is called, and its numbers."""

    line: ReportLine
    label: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidTable:
    table: ReportTable
    title: str
    lines: tuple[SaidLine, ...]

    @property
    def drawn(self) -> tuple[SaidLine, ...]:
        """The lines that its chart has a bar for, without totals; one bar alone says nothing."""
        lines = tuple(line for line in self.lines if not line.line.part and line.line.key != "all")
        firsts = [line.line.values[0] for line in lines]
        return lines if self.table.chart and sum(bool(one.hidden or one.value) for one in firsts) > 1 else ()


@dataclass(frozen=True, slots=True)
class SaidReport:
    """The report in words. `columns` are called by their periods; `notes` say what is hidden and how it was counted."""

    title: str
    about: str
    columns: tuple[str, ...]
    periods: tuple[str, ...]
    figure: str  # the heading above what the numbers are of
    tables: tuple[SaidTable, ...]
    notes_title: str
    notes: tuple[str, ...]


AWAY = "-"
"""In a grid: away as planned, or not in the group that day."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A person: for each session the mark, AWAY, or nothing; and how often they came."""

    name: str
    marks: tuple[str, ...]
    came: int


@dataclass(frozen=True, slots=True)
class GridSheet:
    """People and sessions: who came when. A group without names has the row of numbers alone."""

    language: str
    organisation: str
    group: str
    days: tuple[dt.date, ...]
    rows: tuple[GridRow, ...]
    totals: tuple[int, ...]
    paper: str = "a4"
    large: bool = False
