"""The sessions of the coming weeks with those who lead them, the ones that lack something first."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from peergroups.base import clock
from peergroups.base.file_names import file_name
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.rota import words
from peergroups.gui.widgets import buttons, papers_out
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.model import rota as rules
from peergroups.model.groups import GroupStatus
from peergroups.model.rota import Trouble
from peergroups.store.queries import groups, rota
from peergroups.store.queries.rota import RotaRow
from peergroups.usecases import printing
from peergroups.usecases.papers import ROTA, PaperOrder
from peergroups.usecases.printing import Leaving

LEAST = {"when": 19, "lacks": 12, "leading": 14, "group": 14, "helping": 12}
_NAMES = ("leading", "group", "helping", "lacks")
_PAGE = 200  # sessions seen at once


class ListPane(Pane):
    """A click or Enter opens the choice of who leads."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._called: words.Called = {}
        self.caption = label("strong", wrap=False)
        self.group = Choice()
        self.caption.setBuddy(self.group)
        self.paper = buttons.plain(self.print_it, icon="printer")
        self.head = [self.paper]
        self.table = FittedTable(
            "rota", self._columns(), page.context.settings, least=LEAST, widest="lacks", names=_NAMES
        )
        self.empty = Notice(lambda: page.go.emit(Place(places.CALENDAR)), icon="calendar")
        if "rota" not in page.context.settings.columns:  # else as somebody chose
            at = [column.name for column in self._columns()].index("lacks")
            self.table.view.sortByColumn(at, Qt.SortOrder.AscendingOrder)
        self.table.set_empty(self.empty)
        self.table.set_page_size(_PAGE)
        self.table.put_beside(self.caption, self.group)
        self.column.addWidget(self.table, 1)
        self.group.activated.connect(lambda _at: self._show_group())
        self.table.opened.connect(self._open)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Show"))
        self.group.setAccessibleName(self.tr("Group shown"))
        self.paper.setText(self.tr("Print the rota"))
        self.empty.set_texts(self.tr("No session in the coming eight weeks."), self.tr("Open the calendar"))
        self.table.set_texts(
            self.tr("Rota"),
            {
                "when": self.tr("When"),
                "group": self.tr("Group"),
                "leading": self.tr("Who leads"),
                "helping": self.tr("Who helps"),
                "lacks": self.tr("Missing"),
            },
        )

    def reload(self) -> None:
        self.page.title.setText(self.tr("Rota"))
        self._show_groups()
        today = self.page.today
        rows = self.jobs.ask(rota.ahead, today, today + rules.AHEAD - timedelta(days=1), clock.now())
        self._called = {row.id: row.session.group_name for row in rows}
        chosen = self._chosen()
        shown = [row for row in rows if chosen is None or row.session.group_id == chosen]
        self.page.set_lead(self._lead(shown))
        self.table.set_rows(sorted(shown, key=_gaps_first))
        self.paper.setVisible(bool(shown))

    def print_it(self) -> None:
        """What is chosen: one group, or all."""
        spoken = i18n.spoken() if i18n.spoken() in printing.languages() else ""
        order = PaperOrder(ROTA, group_id=self._chosen(), language=spoken)
        name = file_name(QCoreApplication.translate("Handouts", "Rota"), day=self.page.today)

        def made(leaving: Leaving) -> None:
            papers_out.print_or_save(self, leaving.pdf, name, self.page.told)

        self.jobs.start(printing.make, order, owner=self, done=made, failed=self.refuse, writes=False)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "when", lambda row: words.when(row.session, short=True), lambda row: row.session.starts_at
            ),
            Column("group", lambda row: row.session.group_name),
            Column("leading", words.leading),
            Column("helping", words.helping),
            Column(
                "lacks",
                lambda row: " · ".join(words.lacks(row, self._called)),
                _gaps_first,
                role=lambda row: (
                    "absent" if Trouble.NOBODY in row.troubles else "late" if row.troubles else ""
                ),
            ),
        )

    def _lead(self, shown: list[RotaRow]) -> str:
        """How many lack something."""
        number = sum(bool(row.troubles) for row in shown)
        if not shown:
            return ""
        if not number:
            return self.tr("Somebody leads each session of the next eight weeks.")
        return self.tr("%n session(s) of the next eight weeks lack something.", "", number)

    def _show_groups(self) -> None:
        """Those that go on; the one of the place is chosen."""
        known = [row for row in self.jobs.ask(groups.groups) if row.status is GroupStatus.ACTIVE]
        self.group.set_choices(
            [("", self.tr("all groups")), *((row.id.hex, i18n.isolated(row.name)) for row in known)]
        )
        self.group.choose(self.page.place.text if self.page.place is not None else "")
        for widget in (self.caption, self.group):
            widget.setVisible(len(known) > 1)

    def _chosen(self) -> UUID | None:
        chosen = self.group.currentData()
        return UUID(chosen) if chosen else None

    def _show_group(self) -> None:
        self.page.go.emit(Place(places.ROTA, text=self.group.currentData() or ""))

    def _open(self, row: RotaRow) -> None:
        self.page.go.emit(Place(places.ROTA, row.id))


def _gaps_first(row: RotaRow) -> tuple[bool, date, str]:
    return not row.troubles, row.session.day, row.session.starts_at.isoformat()
