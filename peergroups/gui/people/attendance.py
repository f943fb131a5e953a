"""When a person came, between any two days, and how that adds up."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.style import theme
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.dates import Day
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label, set_role
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.tabs import Tab
from peergroups.model.attendance import CAME, Mark, session_totals
from peergroups.store.queries import groups
from peergroups.store.queries import people as queries
from peergroups.store.queries.people import PersonRow, PersonSessionRow

_COLOUR = dict.fromkeys(CAME, "present") | {
    Mark.LATE: "late",
    Mark.LEFT_EARLY: "late",
    Mark.ABSENT: "absent",
}


def _date(row: PersonSessionRow) -> str:
    return language.format_date(row.day, i18n.spoken(), "full")


COLUMNS = (
    Column("day", _date, lambda row: row.day),
    Column("group", lambda row: row.group_name),
    Column("mark", lambda row: messages.word(row.mark), role=lambda row: _COLOUR.get(row.mark, "")),
    Column("reason", lambda row: row.reason),
)
LEAST = {"day": 24, "mark": 12, "group": 16, "reason": 14}


class AttendanceTab(Tab[PersonRow]):
    """The last half year to begin with. A click or Enter opens the session."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.after_caption, self.before_caption = label("strong", wrap=False), label("strong", wrap=False)
        self.after, self.before = Day(past=True), Day(past=True)
        days = QWidget()
        row = FlowLayout(days, gap=theme.BETWEEN, in_middle=False)
        for caption, field in ((self.after_caption, self.after), (self.before_caption, self.before)):
            caption.setBuddy(field)
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.GRID)
            column.addWidget(caption)
            column.addWidget(field)
            words = label("soft")
            column.addWidget(words)
            field.told.connect(partial(_tell, field, words))
            row.addWidget(cell)
            field.changed.connect(self._show)
            field.set_busy(self._busy)
        self.sums = label("large")
        self.table = FittedTable(
            "attendance-of", COLUMNS, page.context.settings, least=LEAST, newest_first=True, names=("group",)
        )
        self.empty = Notice(icon="calendar")
        self.table.set_empty(self.empty)
        for widget in (days, self.sums, self.table):
            self.column.addWidget(widget, 1 if widget is self.table else 0)
        self.table.opened.connect(self._open)
        self._filled = False

    def _busy(self) -> dict[date, str]:
        """When their groups meet."""
        theirs = self.jobs.ask(groups.memberships, self.row.id) if self.row is not None else []
        return days_of(self.jobs, *(one.group_id for one in theirs))

    def first(self) -> QWidget | None:
        return self.after

    def retranslate(self) -> None:
        self.after_caption.setText(self.tr("From"))
        self.before_caption.setText(self.tr("To"))
        self.after.setAccessibleName(self.tr("From"))
        self.before.setAccessibleName(self.tr("To"))
        self.empty.set_texts(self.tr("No session between these days."))
        self.table.set_texts(
            self.tr("Sessions of this person"),
            {
                "day": self.tr("Day"),
                "group": self.tr("Group"),
                "mark": self.tr("Attendance"),
                "reason": self.tr("Reason"),
            },
        )

    def reload(self) -> None:
        self.take()
        if not self._filled:
            self._filled = True
            today = self.page.today
            _put(self.after, date.fromordinal(today.toordinal() - 182))
            _put(self.before, today)
        self._show()

    def _show(self) -> None:
        if self.row is None:
            return
        after, before = self.after.value(), self.before.value()
        rows = self.jobs.ask(queries.attendance_of, self.row.id, after, before)
        self.table.set_rows(rows)
        self.sums.setText(self._sum(rows))
        self.sums.setVisible(bool(rows))

    def _sum(self, rows: list[PersonSessionRow]) -> str:
        sums = session_totals(row.mark for row in rows)
        spoken = i18n.spoken()
        numbers = {
            name: language.format_number(getattr(sums, name), spoken)
            for name in ("came", "expected", "late", "left_early", "excused", "absent")
        }
        sentences = (
            self.tr("Came to {came} of {expected} sessions."),
            self.tr("Late: {late}, left early: {left_early}, excused: {excused}, absent: {absent}."),
        )
        return " ".join(sentence.format(**numbers) for sentence in sentences)

    def _open(self, row: PersonSessionRow) -> None:
        self.page.go.emit(Place(places.SESSION, row.session_id))


def _put(field: Day, day: date) -> None:
    before = field.blockSignals(True)
    field.set_value(day)
    field.blockSignals(before)
    field.told.emit()


def _tell(field: Day, words: QLabel) -> None:
    """What the day is understood as, or why it is none."""
    set_role(words, "error" if field.error() else "soft")
    words.setText(field.error() or field.words())
    whole = 0 if field.error() else words.fontMetrics().horizontalAdvance(words.text()) + theme.GRID
    words.setMinimumWidth(whole)  # a day stands in one line
    field.setAccessibleDescription(words.text())
