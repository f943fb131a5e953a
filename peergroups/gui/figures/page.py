"""The page of figures."""

from __future__ import annotations

from peergroups.gui.core.places import Place
from peergroups.gui.figures.asked import line_of
from peergroups.gui.figures.behind import BehindPane
from peergroups.gui.figures.report import ReportPane
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.changes import Kind

_BEHIND = "behind"


class FiguresPage(PanedPage):
    """A place with an id is about that group; `text` says what is chosen, `part` whose sessions are shown."""

    kinds = frozenset({
        Kind.SESSIONS, Kind.ATTENDANCE, Kind.GROUPS, Kind.PEOPLE, Kind.MEMBERSHIPS, Kind.ORGANISATION
    })  # fmt: skip

    def pane_name(self, place: Place) -> str:
        return _BEHIND if line_of(place.part) else ""

    def make_pane(self, name: str) -> Pane:
        return BehindPane(self) if name == _BEHIND else ReportPane(self)
