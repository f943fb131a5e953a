"""The sign-in sheets of a group that were printed: each can be opened as it was."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.store.queries import groups
from peergroups.store.queries import printed_sheets as queries
from peergroups.store.queries.printed_sheets import PrintRow


def _printed(row: PrintRow) -> str:
    at = row.printed_at.astimezone(ZoneInfo(row.zone))
    return words.day_time(at)


COLUMNS = (
    Column("printed", _printed, lambda row: row.printed_at),
    Column("number", lambda row: words.number(row.number), lambda row: row.number, number=True),
    Column("day", lambda row: language.format_date(row.day, i18n.spoken(), "full"), lambda row: row.day),
    Column("by_whom", lambda row: row.by_whom),
    Column("names", lambda row: words.number(len(row.people)), lambda row: len(row.people), number=True),
)
LEAST = {"day": 30, "number": 7, "printed": 22, "by_whom": 14, "names": 8}


class SheetsPane(Pane):
    """A click or Enter opens the sheet."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.table = FittedTable(
            "sheets", COLUMNS, page.context.settings, least=LEAST, newest_first=True, names=("by_whom",)
        )
        self.empty = Notice(icon="printer")
        self.table.set_empty(self.empty)
        self.table.opened.connect(self._open)
        self.column.addWidget(self.table, 1)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.page.back

    def retranslate(self) -> None:
        self.empty.set_texts(self.tr("No sign-in sheet of this group was printed yet."))
        self.table.set_texts(
            self.tr("Printed sheets"),
            {
                "number": self.tr("Sheet"),
                "day": self.tr("For the session of"),
                "printed": self.tr("Printed"),
                "by_whom": self.tr("By whom"),
                "names": self.tr("Names"),
            },
        )

    def reload(self) -> None:
        place = self.page.place
        group = self.jobs.ask(groups.group, place.id) if place is not None and place.id else None
        self.page.title.setText(self.tr("Printed sheets"))
        self.page.set_lead(group.name if group is not None else "")
        self.table.set_rows(self.jobs.ask(queries.of_group, group.id) if group is not None else [])

    def _open(self, row: PrintRow) -> None:
        self.page.go.emit(Place(places.HANDOUTS, row.session_id, part="sign-in-sheet", text=row.key))
