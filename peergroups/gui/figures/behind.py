"""The sessions behind one number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.figures.asked import Choices, line_of
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.model.reports import USUAL_HIDDEN_BELOW
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import organisation
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import figures
from peergroups.usecases.figures import Behind


def _number(number: int) -> str:
    return language.format_number(number, i18n.spoken())


COLUMNS = (
    Column(
        "day",
        lambda row: language.format_date(row.day, i18n.spoken(), "full"),
        lambda row: row.starts_at,
    ),
    Column("group", lambda row: row.group_name),
    Column("status", lambda row: messages.word(row.status)),
    Column(
        "came",
        lambda row: _number(row.came) if row.status is SessionStatus.HELD else "–",
        lambda row: row.came if row.status is SessionStatus.HELD else -1,
        number=True,
    ),
)


class BehindPane(Pane):
    """A click or Enter opens the session."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        settings = page.context.settings
        self._is_new = False  # the place was just gone to, and its rows are still to come
        self.table = FittedTable(
            "sessions-of-figure", COLUMNS, settings, least={"day": 22, "group": 16, "came": 8, "status": 10},
            widest="group", names=("group",),
        )  # fmt: skip
        self.empty = Notice(icon="calendar")
        self.table.set_empty(self.empty)
        self.table.opened.connect(self._open)
        self.numbers = label("body")
        self.numbers.hide()
        self.column.addWidget(self.numbers)
        self.column.addWidget(self.table, 1)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else None

    def retranslate(self) -> None:
        self.empty.set_texts(self.tr("No session is behind this number."))
        self.table.set_texts(
            self.tr("Sessions"),
            {
                "day": self.tr("Day"),
                "group": self.tr("Group"),
                "status": self.tr("Status"),
                "came": self.tr("Came"),
            },
        )

    def reload(self) -> None:
        place = self.page.place
        line = line_of(place.part) if place is not None else None
        self.page.title.setText(self.tr("Sessions behind the number"))
        if place is None or line is None:
            return
        kept = self.jobs.ask(organisation.organisation)
        below = kept.hide_below if kept is not None else USUAL_HIDDEN_BELOW
        asked = Choices.of(place).asked(self.page.today, i18n.spoken(), below)
        self.table.show_reading()
        self.jobs.read(figures.behind, asked, *line, owner=self, done=self._show, failed=self.refuse)

    def arrive(self, place: Place) -> None:
        self._is_new = True
        super().arrive(place)

    def _show(self, found: Behind) -> None:
        """The rows take the cursor when they come, unless somebody went elsewhere meanwhile."""
        told = (f"{column}: {i18n.isolated(number)}" for column, number in found.numbers)
        self.numbers.setText("\n".join((i18n.isolated(found.label), *told)))
        self.numbers.setVisible(bool(found.numbers))
        self.table.set_rows(found.sessions)
        focus = self.window().focusWidget()
        if self._is_new and found.sessions and (focus is None or self.page.isAncestorOf(focus)):
            self.table.view.setFocus()
        self._is_new = False

    def _open(self, row: SessionRow) -> None:
        self.page.go.emit(Place(places.SESSION, row.id))
