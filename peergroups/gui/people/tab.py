"""What the tabs of a person share."""

from __future__ import annotations

from peergroups.gui.widgets.pane import Pane
from peergroups.store.queries.people import PersonRow


class Tab(Pane):
    """Shows one side of the person it is given."""

    person: PersonRow | None = None

    def show_person(self, row: PersonRow) -> None:
        """Reads again what is shown, for this person."""
        self.person = row
