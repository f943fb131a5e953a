"""The sessions of a group, past and coming, and what can be done to the series."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QAbstractItemView, QWidget

from peergroups.base import clock, language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.tabs import Tab
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups, sessions
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import schedules

_ALL = 100_000  # more than any group has
_PAGE = 200  # sessions seen at once


def _came(row: SessionRow) -> str:
    return words.number(row.came) if row.status is SessionStatus.HELD else ""


def _date(row: SessionRow) -> str:
    return words.day_text(row.day)


def _time(row: SessionRow) -> str:
    return language.format_time(row.at, i18n.spoken())


COLUMNS = (
    Column("day", _date, lambda row: row.starts_at),
    Column("time", _time, lambda row: row.at),
    Column(
        "status",
        lambda row: messages.word(row.status),
        role=lambda row: "absent" if row.status in {"cancelled", "not_held"} else "",
    ),
    Column("came", _came, lambda row: row.came if row.status is SessionStatus.HELD else None, number=True),
    Column("topic", lambda row: row.topic or row.reason),
)
LEAST = {"day": 24, "status": 14, "came": 8, "time": 8, "topic": 14}


class SessionsTab(Tab[GroupRow]):
    """The next session is under the cursor; Enter or a click opens the register."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.rhythm = label("body")
        self.change = buttons.plain(self._change, icon="repeat", may="plan_sessions")
        self.one_more = buttons.plain(self._one_more, icon="calendar-plus", may="plan_sessions")
        self.stop = buttons.plain(self._stop, icon="circle-slash", may="plan_sessions")
        holder = QWidget()
        row = FlowLayout(holder)
        for button in (self.change, self.one_more, self.stop):
            row.addWidget(button)
        self.table = FittedTable("sessions", COLUMNS, page.context.settings, least=LEAST)
        self.empty = Notice(icon="calendar")
        self.table.set_empty(self.empty)
        self.table.set_page_size(_PAGE)
        self.table.opened.connect(self._open)
        self.column.addWidget(self.rhythm)
        self.column.addWidget(holder)
        self.column.addWidget(self.table, 1)
        self._place_cursor = True

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.change

    def find_row(self) -> None:
        self.table.filter_box.setFocus()

    def arrive(self, _place: Place) -> None:
        self._place_cursor = True

    def retranslate(self) -> None:
        self.one_more.setText(self.tr("Add one session"))
        self.stop.setText(self.tr("Stop the series"))
        self.empty.set_texts(self.tr("No session yet. Plan a series, or add one session."))
        self.table.set_texts(
            self.tr("Sessions of the group"),
            {
                "day": self.tr("Day"),
                "time": self.tr("Time"),
                "status": self.tr("Status"),
                "came": self.tr("Came"),
                "topic": self.tr("Topic or reason"),
            },
        )

    def reload(self) -> None:
        row = self.take()
        series = words.in_force(self.jobs.ask(groups.series, row.id), self.page.today)
        self.rhythm.setText(words.rhythm_text(series) if series else self.tr("No series is planned."))
        self.change.setText(self.tr("Change the series") if series else self.tr("Plan a series"))
        self.stop.setVisible(series is not None)
        self.table.set_rows(self.jobs.ask(sessions.of_group, row.id, past=_ALL, coming=_ALL))
        if self._place_cursor:
            self._go_to_next()

    def _go_to_next(self) -> None:
        self._place_cursor = False
        soon = clock.now() - timedelta(hours=12)
        coming = [row for row in self.table.model.source.rows if row.starts_at >= soon]
        if coming:
            self.table.put_cursor(min(coming, key=lambda row: row.starts_at))
            centre = QAbstractItemView.ScrollHint.PositionAtCenter
            self.table.view.scrollTo(self.table.view.currentIndex(), centre)

    def _open(self, row: SessionRow) -> None:
        self.page.go.emit(Place(places.SESSION, row.id))

    def _change(self) -> None:
        assert self.row is not None
        self.page.go.emit(Place(places.GROUP, self.row.id, part="series"))

    def _one_more(self) -> None:
        assert self.row is not None
        self.page.go.emit(Place(places.GROUP, self.row.id, part="session"))

    def _stop(self) -> None:
        assert self.row is not None
        if not self.jobs.did(self, schedules.stop_from, self.row.id, self.page.today):
            return
        self.page.say(self.tr("No more sessions are planned. Sessions that were held stay."))
