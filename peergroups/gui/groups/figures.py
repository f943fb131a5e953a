"""Who came to a group: a chart with its numbers as a table below it, week by week or person by person."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.chart import Chart
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.store.queries import groups
from peergroups.usecases import attendance_figures
from peergroups.usecases.attendance_figures import Figures

_BY_WEEK, _BY_PERSON = "weeks", "people"


WEEKS = (
    Column(
        "week",
        lambda week: language.format_date(week.day, i18n.spoken(), "long"), lambda week: week.day),
    Column("came", lambda week: "–" if week.came is None else words.number(week.came),
           lambda week: -1 if week.came is None else week.came, number=True),
)  # fmt: skip
PEOPLE = (
    Column("name", lambda one: one.name),
    Column("came", lambda one: words.number(one.came), lambda one: one.came, number=True),
    Column("held", lambda one: words.number(one.held), lambda one: one.held, number=True),
)


class FiguresPane(Pane):
    """The choice between the two stands above; a group without names has the weeks alone."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._figures: Figures | None = None
        self.which, self.which_caption = Choice(), label("strong")
        self.which_caption.setBuddy(self.which)
        self.period = label("soft")
        self.chart = Chart(page.jobs)
        settings = page.context.settings
        self.weeks = FittedTable("weeks-of-group", WEEKS, settings, least={"week": 20, "came": 8})
        self.people = FittedTable(
            "times-come", PEOPLE, settings, least={"name": 20, "came": 8, "held": 10}, widest="name"
        )
        self.empty = Notice(icon="calendar")
        self.weeks.set_empty(self.empty)
        for widget in (self.which_caption, self.which, self.period, self.chart):
            self.column.addWidget(widget)
        for table in (self.weeks, self.people):
            self.column.addWidget(table, 1)
        self.print_button = buttons.plain(self._print, icon="printer")
        self.head.append(self.print_button)
        self.which.currentIndexChanged.connect(lambda _at: self._show())

    def first(self) -> QWidget | None:
        return self.which if self.which.isVisibleTo(self) else self.print_button

    def retranslate(self) -> None:
        self.which_caption.setText(self.tr("S&how"))
        self.which.setAccessibleName(self.tr("Show"))
        self.print_button.setText(self.tr("Print this"))
        self.empty.set_texts(self.tr("No session of this group was held in the last half year."))
        self.which.set_choices(
            [(_BY_WEEK, self.tr("Week by week")), (_BY_PERSON, self.tr("Who came how often"))]
        )
        self.weeks.set_texts(self.tr("Week by week"), {"week": self.tr("Week of"), "came": self.tr("Came")})
        self.people.set_texts(
            self.tr("Who came how often"),
            {
                "name": self.tr("Name"),
                "came": self.tr("Came", "times"),
                "held": self.tr("Sessions"),
            },
        )
        self._show()

    def reload(self) -> None:
        place = self.page.place
        group = self.jobs.ask(groups.group, place.id) if place is not None and place.id else None
        self.page.title.setText(self.tr("Who came"))
        self.page.set_lead(group.name if group is not None else "")
        self._figures = None
        if group is not None and self.jobs.vault is not None:
            try:
                self._figures = attendance_figures.figures(self.jobs.vault, group.id)
            except PeerGroupsError as error:
                self.refuse(error)
        self._show()

    def choices(self) -> dict[str, object]:
        return {"which": self.which.currentData()}

    def choose_again(self, chosen: dict[str, object]) -> None:
        self.which.choose(chosen["which"])

    def _show(self) -> None:
        found = self._figures
        weeks = (
            found.weeks if found is not None and any(week.came is not None for week in found.weeks) else ()
        )
        people = found.people if found is not None and weeks else ()
        asked = bool(people)
        for widget in (self.which_caption, self.which):
            widget.setVisible(asked)
        by_person = asked and self.which.currentData() == _BY_PERSON
        self.weeks.setVisible(not by_person)
        self.people.setVisible(by_person)
        self.weeks.set_rows(list(weeks))
        self.people.set_rows(list(people))
        self.print_button.setEnabled(bool(weeks))
        self.period.setVisible(bool(weeks))
        if found is not None:
            start, end = (
                language.format_date(day, i18n.spoken(), "long") for day in (found.start, found.end)
            )
            self.period.setText(self.tr("From {start} to {end}").format(start=start, end=end))
        title = self.tr("Who came how often") if by_person else self.tr("Week by week")
        self.chart.show_counts(people if by_person else weeks, title)

    def _print(self) -> None:
        place = self.page.place
        if place is not None:
            self.page.go.emit(Place(places.HANDOUTS, place.id, part="attendance"))
