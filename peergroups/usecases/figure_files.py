"""A report of figures leaves the vault: on paper, as a spreadsheet, or as one tidy list. Each is noted in the log."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self
from uuid import UUID

from peergroups import documents
from peergroups.base import clock, language
from peergroups.base.tables import write_csv, write_xlsx
from peergroups.documents.figure_sheets import Number, ReportSheet
from peergroups.model.audit import Event
from peergroups.model.ids import ReportId, new_id
from peergroups.model.reports import Report
from peergroups.store.vault import Vault
from peergroups.usecases import audit, figures
from peergroups.usecases.figures import Asked
from peergroups.usecases.printing import OfOneSheet
from peergroups.usecases.tickets import Ticket

_TIDY = ("table", "row", "column", "from", "to", "value", "hidden")


@dataclass(frozen=True, slots=True)
class ReportOrder(OfOneSheet):
    """A report on paper; `made` is what was counted, once it is settled."""

    asked: Asked
    made: ReportSheet | None = None
    booklet: bool = False
    form: bool = False

    @property
    def group_id(self) -> UUID | None:
        return self.asked.groups[0] if len(self.asked.groups) == 1 else None

    @property
    def large(self) -> bool:
        return self.asked.large

    def as_form(self) -> Self:
        return replace(self, form=True, booklet=False)

    def leaving(self, vault: Vault) -> Self:
        return replace(self, made=self._counted(vault))

    def sheets(self, vault: Vault) -> Sequence[tuple[ReportSheet, int]]:
        made = self._counted(vault)
        audit.note_surely(vault, Event.REPORT_MADE)
        return [(made, 1)]

    def went_out(self, vault: Vault) -> None:
        """What is given away is kept."""
        _keep(vault, self.asked, self._counted(vault))

    def _counted(self, vault: Vault) -> ReportSheet:
        return self.made or figures.leaving(vault, self.asked)


def spreadsheet(vault: Vault, asked: Asked, *, ticket: Ticket | None = None) -> bytes:
    """A sheet for each table, with the numbers as numbers, and one that says how they were counted."""
    sheet = figures.leaving(vault, asked, ticket=ticket)
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
    _keep(vault, asked, sheet)
    return write_xlsx(lists, clock.now(), right_to_left=language.is_rtl(sheet.language))


def tidy(vault: Vault, asked: Asked, *, ticket: Ticket | None = None) -> bytes:
    """A row for each number: table, row, column, first and last day, value, and whether it is hidden."""
    sheet = figures.leaving(vault, asked, ticket=ticket)
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
    _keep(vault, asked, sheet)
    return write_csv(rows)


def _keep(vault: Vault, asked: Asked, made: ReportSheet) -> None:
    """It left the program to be given away: kept, so that the next one is compared with it."""
    if not asked.hidden_below or vault.only_to_look:
        return
    numbers = {
        table.key: {
            line.key or line.label: None if line.values[0].hidden else line.values[0].value
            for line in table.lines
        }
        for table in made.tables
    }
    with vault.work("Keep a report", undoable=False) as work:
        work.put(
            Report.make(
                id=ReportId(new_id()),
                from_on=asked.start,
                to_on=asked.end,
                scope=asked.groups,
                hidden_below=asked.hidden_below,
                numbers=json.dumps(numbers, ensure_ascii=False),
            )
        )


def _cell(value: Number) -> str | int | float:
    if value.hidden:
        return "*"
    return "" if value.value is None else value.value
