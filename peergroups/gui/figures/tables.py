"""The tables of a report in the window: one below the other, a row a figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel, QTableView, QVBoxLayout, QWidget

from peergroups.base.settings import Settings
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.style import theme
from peergroups.gui.widgets.chart import Chart
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.rows_model import Column
from peergroups.usecases.figures import SaidLine, SaidReport, SaidTable

KEYS = ("did", "came", "often", "by_group", "people_by_group", "age", "language", "volunteers")
"""The tables of a report, in their order."""
CHARTS = ("age", "language")
"""Those drawn too, as on paper."""
_INDENT = "\u2003"
_NUMBERS = ("now", "before", "year_ago")
_LEAST = {"figure": 16, "now": 12, "before": 10, "year_ago": 11}


@dataclass(frozen=True, slots=True)
class Figure:
    """A row; `at` is its place in the report."""

    id: str
    at: int
    line: SaidLine


def _column(number: int, name: str) -> Column:
    return Column(
        name,
        lambda row: row.line.numbers[number],
        lambda row: row.line.line.values[number].value,
        number=True,
    )


COLUMNS = (
    Column(
        "figure", lambda row: f"{_INDENT if row.line.line.part else ''}{row.line.label}", lambda row: row.at
    ),
    *(_column(number, name) for number, name in enumerate(_NUMBERS)),
)


class Tables(QWidget):
    """`opened` tells table and line of a figure."""

    opened = Signal(str, str)

    def __init__(self, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._jobs, self._settings = jobs, settings
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.INSIDE)
        self.shown: dict[str, FittedTable] = {}
        self._headings: dict[str, QLabel] = {}
        self.charts: dict[str, Chart] = {}
        self.few = label("body")
        self.few.hide()
        for key in KEYS:  # at once, so that Tab goes through them before what stands below the page
            self._make(key)
        self._column.addWidget(self.few)

    def show_report(self, told: SaidReport, few: str) -> None:
        """`few` is said instead of the tables that too few people came for."""
        wanted = {table.table.key for table in told.tables if table.lines}
        for key, table in self.shown.items():
            table.setVisible(key in wanted)
            self._headings[key].setVisible(key in wanted)
            if key in self.charts and key not in wanted:
                self.charts[key].hide()
        for said in told.tables:
            if said.lines:
                self._show(said, told.figure, told.columns)
        self.few.setText(few)
        self.few.setVisible(any(not table.lines for table in told.tables))

    def _show(self, said: SaidTable, figure: str, columns: Sequence[str]) -> None:
        key = said.table.key
        table = self.shown[key]
        heading = self._headings[key]
        heading.setText(said.title)
        names = dict(zip(_NUMBERS, columns, strict=True))
        table.set_texts(said.title, {"figure": figure, **names})
        rows = [Figure(line.line.key or line.label, at, line) for at, line in enumerate(said.lines)]
        table.set_rows(rows)
        if not table.view.hasFocus():
            table.view.clearSelection()
        if key in self.charts:
            self.charts[key].show_counts(said if said.drawn else (), said.title)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One row of all these tables is chosen, where the cursor is."""
        if isinstance(watched, QTableView) and event.type() == QEvent.Type.FocusIn:
            watched.selectRow(watched.currentIndex().row())
        elif isinstance(watched, QTableView) and event.type() == QEvent.Type.FocusOut:
            watched.clearSelection()
        return False

    def _make(self, key: str) -> None:
        heading = label("heading")
        table = FittedTable(f"figures-{key}", COLUMNS, self._settings, least=_LEAST, widest="figure")
        table.finds = False
        table.view.installEventFilter(self)
        table.opened.connect(lambda row: self.opened.emit(key, row.id))
        self.shown[key], self._headings[key] = table, heading
        if key in CHARTS:
            self.charts[key] = Chart(self._jobs)
        drawn = [self.charts[key]] if key in CHARTS else []
        for widget in (heading, *drawn, table):
            self._column.addWidget(widget)
            widget.hide()
