"""The page of the rota."""

from __future__ import annotations

from peergroups.gui.core import places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.rota.choosing import ChoosingPane
from peergroups.gui.rota.listing import ListPane
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.changes import Kind

_ONE = "one"


class RotaPage(PanedPage):
    """A place with an id is about that session; `text` is the group whose sessions alone are shown."""

    kinds = frozenset({
        Kind.SESSIONS, Kind.SERIES, Kind.ATTENDANCE, Kind.GROUPS, Kind.PEOPLE, Kind.MEMBERSHIPS, Kind.FILES
    })  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.commands = {"find": self._find, "print": self._print}

    def pane_name(self, place: Place) -> str:
        return _ONE if place.id is not None else ""

    def make_pane(self, name: str) -> Pane:
        return ChoosingPane(self) if name == _ONE else ListPane(self)

    def show_back(self, possible: bool) -> None:
        """It belongs to an entry of the navigation, and is reached from elsewhere."""
        super().show_back(possible or (self.place is not None and self.place.id is not None))

    def escape(self) -> bool:
        if self.place is None or self.place.id is None:
            return False
        self.done()
        return True

    def done(self) -> None:
        """Leads back to the list one came from."""
        if self.back.isVisible():
            self.back.click()
        else:
            self.go.emit(Place(places.ROTA))

    def _find(self) -> None:
        if isinstance(self.pane, ListPane):
            self.pane.table.filter_box.setFocus()

    def _print(self) -> None:
        if isinstance(self.pane, ListPane):
            self.pane.print_it()
