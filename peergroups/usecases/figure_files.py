"""A report of figures leaves the vault: on paper, as a spreadsheet, or as one tidy list. Each is noted in the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self
from uuid import UUID

from peergroups import documents
from peergroups.base import clock, language
from peergroups.base.errors import PaperError
from peergroups.base.tables import write_csv, write_xlsx
from peergroups.documents.figure_sheets import Number, ReportSheet
from peergroups.model.audit import Event
from peergroups.store.vault import Vault
from peergroups.usecases import audit, figures
from peergroups.usecases.figures import Asked
from peergroups.usecases.tickets import Ticket

_TIDY = ("table", "row", "column", "from", "to", "value", "hidden")


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """A report on paper."""

    asked: Asked
    booklet: bool = False
    form: bool = False

    @property
    def group_id(self) -> UUID | None:
        return self.asked.groups[0] if len(self.asked.groups) == 1 else None

    @property
    def large(self) -> bool:
        return self.asked.large

    def is_possible(self) -> bool:
        return True

    def as_seen(self) -> Self:
        return self

    def as_form(self) -> Self:
        return replace(self, form=True, booklet=False)

    def beginning(self) -> Self | None:
        return None

    def leaving(self, _vault: Vault) -> Self:
        return self

    def sheets(self, vault: Vault) -> Sequence[tuple[ReportSheet, int]]:
        made = figures.report(vault, self.asked)
        audit.note_surely(vault, Event.REPORT_MADE)
        return [(made, 1)]

    def place_of(self, error: PaperError) -> PaperError:
        return error

    def went_out(self, vault: Vault) -> None:
        """Nothing is kept of it."""


def spreadsheet(vault: Vault, asked: Asked, *, ticket: Ticket | None = None) -> bytes:
    """A sheet for each table, with the numbers as numbers, and one that says how they were counted."""
    sheet = figures.report(vault, asked, ticket=ticket)
    told = documents.say(sheet)
    heads = [f"{column}\n{period}" for column, period in zip(told.columns, told.periods, strict=True)]
    lists: dict[str, list[list[str | int | float]]] = {}
    for table in told.tables:
        lists[table.title] = [["", *heads]]
        for line in table.lines:
            lists[table.title].append([line.label, *map(_cell, line.line.values)])
    notes = (told.title, told.about, *told.notes)
    lists[told.notes_title] = [[note] for note in notes]
    audit.note_surely(vault, Event.REPORT_MADE)
    return write_xlsx(lists, clock.now(), right_to_left=language.is_rtl(sheet.language))


def tidy(vault: Vault, asked: Asked, *, ticket: Ticket | None = None) -> bytes:
    """A row for each number: table, row, column, first and last day, value, and whether it is hidden."""
    sheet = figures.report(vault, asked, ticket=ticket)
    told = documents.say(sheet)
    rows: list[Sequence[str]] = [_TIDY]
    for table in told.tables:
        for line in table.lines:
            for column, (start, end), value in zip(
                sheet.columns, sheet.periods, line.line.values, strict=True
            ):
                shown = "" if value.hidden or value.value is None else f"{value.value:g}"
                name = line.line.key or line.label
                rows.append(
                    (
                        table.table.key,
                        name,
                        column,
                        start.isoformat(),
                        end.isoformat(),
                        shown,
                        "1" if value.hidden else "0",
                    )
                )
    audit.note_surely(vault, Event.REPORT_MADE)
    return write_csv(rows)


def _cell(value: Number) -> str | int | float:
    if value.hidden:
        return "*"
    return "" if value.value is None else value.value
