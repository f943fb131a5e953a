"""All groups: who meets when, where, and how many come; and those that were removed."""

from __future__ import annotations

from peergroups.gui.core import places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.groups.listing import ListPane
from peergroups.gui.groups.trash import TrashPane
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.changes import Kind

TRASH = "trash"


class GroupsPage(PanedPage):
    """`part` "trash" shows what was removed; with "import" a group is chosen for a list."""

    kinds = frozenset({Kind.GROUPS, Kind.MEMBERSHIPS, Kind.SESSIONS, Kind.PEOPLE})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.commands = {"new": self._start, "find": self._find}

    def pane_name(self, place: Place) -> str:
        return TRASH if place.part == TRASH else ""

    def make_pane(self, name: str) -> Pane:
        return TrashPane(self) if name == TRASH else ListPane(self)

    def show_back(self, possible: bool) -> None:
        """The trash has a way back, though it belongs to an entry of the navigation."""
        super().show_back(possible or (self.place is not None and self.place.part == TRASH))

    def escape(self) -> bool:
        if self.place is not None and self.place.part == TRASH:
            self.go.emit(Place(places.GROUPS))
            return True
        return False

    def _start(self) -> None:
        self.go.emit(Place(places.GROUP, part="new"))

    def _find(self) -> None:
        if isinstance(self.pane, ListPane):
            self.pane.table.filter_box.setFocus()
