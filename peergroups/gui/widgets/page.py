"""The base of every page: heading, the buttons beside it, and the body below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import messages
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.head import HeadLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.view import Part
from peergroups.model.changes import Changes, Kind


class Page(Part):
    """One page of the window.

    A room's page builds its widgets in `__init__` (into `self.body`, buttons into `self.buttons`), sets
    every text in `retranslate`, and reads what it shows in `reload`. The frame calls `retranslate` once after
    making the page and at each change of language; `arrive` at each visit; `reload` when a work touched
    one of its `kinds`. What Ctrl+N, Ctrl+F, Ctrl+P and F2 do here stands in `self.commands` under "new",
    "find", "print" and "edit".
    """

    go = Signal(object)  # a Place to lead to
    said = Signal(str)  # a whole sentence for the bar at the bottom

    kinds: frozenset[Kind] = frozenset()  # what it shows: it is reloaded when a work touches one of them
    scrolls = True  # False for a page whose body scrolls by itself and has no least height

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.jobs = context.jobs
        self.place: Place | None = None
        self.stale = True
        self.commands: dict[str, Callable[[], object]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = buttons.plain(icon="arrow-left")
        self.title = label("title")
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.lead = label("soft")  # one sentence below the title; hidden while empty
        self.lead.hide()
        row = QWidget()
        self.buttons = FlowLayout(row)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.BETWEEN)
        self.body.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        outer.setSpacing(theme.BETWEEN)
        head = QWidget()
        HeadLayout(head, self.back, self.title, row)
        outer.addWidget(head)
        outer.addWidget(self.lead)
        if self.scrolls:
            outer.addWidget(scrolled(self.body), 1)
        else:
            outer.addLayout(self.body, 1)

    def arrive(self, place: Place) -> None:
        """The page is about to be seen, for this place."""
        self.place = place
        self.reload()
        self.stale = False

    def refuse(self, error: PeerGroupsError) -> None:
        """Says why an act of this page was refused."""
        self.say(messages.sentence(error))

    def say(self, sentence: str) -> None:
        """Shows and reads aloud one sentence at the bottom."""
        self.said.emit(sentence)

    def show_back(self, possible: bool) -> None:
        """Whether there is a page to go back to; for the frame."""
        self.back.setVisible(possible)
        self.back.setText(self.tr("Back"))

    def set_lead(self, sentence: str) -> None:
        """The soft line below the title; "" hides it."""
        self.lead.setText(sentence)
        self.lead.setVisible(bool(sentence))

    def take(self, changes: Changes) -> None:
        """A work was committed: reload if it touched what is shown here, at once or when next seen."""
        if not (self.kinds & changes.kinds):
            return
        if not self.isVisible():
            self.stale = True
        elif not self._has_shown(changes.origin):
            self.reload()

    def _has_shown(self, origin: object) -> bool:
        """Whether a view of this page acted and shows by itself what it did."""
        return isinstance(origin, Part) and origin.shows_its_acts and self.isAncestorOf(origin)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.place is not None:
            self.back.setText(self.tr("Back"))
            self.retranslate()
            if self.jobs.vault is not None:
                self.reload()
