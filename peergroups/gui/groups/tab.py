"""What the tabs of a group share."""

from __future__ import annotations

from peergroups.gui.widgets.pane import Pane
from peergroups.store.queries.groups import GroupRow


class Tab(Pane):
    """Shows one side of the group it is given."""

    group: GroupRow | None = None

    def show_group(self, row: GroupRow) -> None:
        """Reads again what is shown, for this group."""
        self.group = row

    def find_row(self) -> None:
        """Puts the cursor into the box that filters, if there is one."""
