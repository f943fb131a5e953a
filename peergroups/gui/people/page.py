"""Everybody the vault keeps, one line to add somebody, and the trash."""

from __future__ import annotations

from peergroups.gui.core import places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.people.everybody import EverybodyPane
from peergroups.gui.people.leaders import LeadersPane
from peergroups.gui.people.really import ReallyPane
from peergroups.gui.people.trash import TrashPane
from peergroups.gui.people.twice import TwicePane
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.changes import Kind

TRASH, TWICE, REALLY, LEADERS = "trash", "twice", "really", "leaders"


_PANES: dict[str, type[Pane]] = {
    TRASH: TrashPane,
    TWICE: TwicePane,
    REALLY: ReallyPane,
    LEADERS: LeadersPane,
}
_APART = frozenset(_PANES)


class PeoplePage(PanedPage):
    """`part` "trash" shows who was removed, "twice" who may be here twice, "really" whom the one named by id is,
    "leaders" those who lead.
    """

    kinds = frozenset({Kind.PEOPLE, Kind.MEMBERSHIPS, Kind.GROUPS, Kind.FILES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.commands = {"new": self._add, "find": self._find}

    def pane_name(self, place: Place) -> str:
        return place.part if place.part in _APART else ""

    def make_pane(self, name: str) -> Pane:
        kind: type[Pane] = _PANES.get(name, EverybodyPane)
        return kind(self)

    def show_back(self, possible: bool) -> None:
        """The trash has a way back, though it belongs to an entry of the navigation."""
        super().show_back(possible or (self.place is not None and self.place.part in _APART))

    def escape(self) -> bool:
        if self.place is not None and self.place.part == REALLY:
            self.back.click()
            return True
        if self.place is not None and self.place.part in _APART:
            self.go.emit(Place(places.PEOPLE))
            return True
        return False

    def _add(self) -> None:
        if isinstance(self.pane, EverybodyPane):
            self.pane.box.setFocus()
        else:
            self.go.emit(Place(places.PEOPLE))

    def _find(self) -> None:
        if isinstance(self.pane, EverybodyPane):
            self.pane.table.filter_box.setFocus()
