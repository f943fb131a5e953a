"""One group: its pages in one place, and starting a new one."""

from __future__ import annotations

from peergroups.gui.core import places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.groups.copying import CopyPane
from peergroups.gui.groups.figures import FiguresPane
from peergroups.gui.groups.form import EditPane, StartPane
from peergroups.gui.groups.importing import ImportPane
from peergroups.gui.groups.member import MemberPane
from peergroups.gui.groups.overview import OverviewPane
from peergroups.gui.groups.period import PeriodPane
from peergroups.gui.groups.series import AddSessionPane, SeriesPane
from peergroups.gui.groups.sheets import SheetsPane
from peergroups.gui.groups.spoken import SpokenPane
from peergroups.gui.groups.waiting import OfferPane, WaitingPane
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.changes import Kind
from peergroups.store.queries import groups

_PANES: dict[str, type[Pane]] = {
    "new": StartPane,
    "edit": EditPane,
    "copy": CopyPane,
    "import": ImportPane,
    "member": MemberPane,
    "period": PeriodPane,
    "waiting": WaitingPane,
    "offer": OfferPane,
    "series": SeriesPane,
    "session": AddSessionPane,
    "sheets": SheetsPane,
    "languages": SpokenPane,
    "attendance": FiguresPane,
    "": OverviewPane,
}


class GroupPage(PanedPage):
    """`part` of a place is one of the panes, or a tab of the overview."""

    kinds = frozenset(
        {
            Kind.GROUPS,
            Kind.MEMBERSHIPS,
            Kind.PEOPLE,
            Kind.SERIES,
            Kind.SESSIONS,
            Kind.ATTENDANCE,
            Kind.NOTES,
            Kind.ORGANISATION,
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._about_one = {"edit": lambda: self._open("edit"), "copy": lambda: self._open("copy")}
        self._always = self.commands = {
            "new": lambda: self.go.emit(Place(places.GROUP, part="new")),
            "print": self._print,
            "find": self._find,
        }

    def arrive(self, place: Place) -> None:
        self.commands = self._always | (self._about_one if place.id is not None else {})
        super().arrive(place)

    def called_outside(self) -> str:
        row = self.jobs.ask(groups.group, self.place.id) if self.place is not None and self.place.id else None
        return row.outside if row is not None else ""

    def pane_name(self, place: Place) -> str:
        # a search result says what kind of thing was found: "session" without a text is the form
        if place.part == "session" and place.text:
            return ""
        return place.part if place.part in _PANES else ""

    def make_pane(self, name: str) -> Pane:
        return _PANES[name](self)

    def _open(self, part: str) -> None:
        if self.place is not None and self.place.id is not None:
            self.go.emit(Place(places.GROUP, self.place.id, part=part))

    def _print(self) -> None:
        if isinstance(self.pane, OverviewPane):
            self.pane.print_sheet()

    def _find(self) -> None:
        if isinstance(self.pane, OverviewPane | WaitingPane):
            self.pane.find_row()
