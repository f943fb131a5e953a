"""Calls to make and promises to keep."""

from __future__ import annotations

from peergroups.gui.core import places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.followups.listing import ListPane
from peergroups.gui.followups.new import NewPane
from peergroups.gui.followups.one import OnePane
from peergroups.gui.followups.rules import RulesPane
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.changes import Kind

_PANES: dict[str, type[Pane]] = {"": ListPane, "one": OnePane, "new": NewPane, "rules": RulesPane}


class FollowUpsPage(PanedPage):
    """A place with an id shows that one; `part` "new" a form about the person in `text`, "rules" what proposes."""

    kinds = frozenset({Kind.FOLLOWUPS, Kind.PEOPLE, Kind.GROUPS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.commands = {"new": self._new, "find": self._find}

    def pane_name(self, place: Place) -> str:
        if place.id is not None:
            return "one"
        return place.part if place.part in {"new", "rules"} else ""

    def make_pane(self, name: str) -> Pane:
        return _PANES[name](self)

    def show_back(self, possible: bool) -> None:
        """A follow-up has a way back to the list, though the page belongs to the navigation."""
        super().show_back(possible or (self.place is not None and self.pane_name(self.place) != ""))

    def done(self) -> None:
        """Leads back to where one came from, or to the list."""
        self.back.click()

    def _new(self) -> None:
        self.go.emit(Place(places.FOLLOWUPS, part="new"))

    def _find(self) -> None:
        if isinstance(self.pane, ListPane):
            self.pane.table.filter_box.setFocus()
