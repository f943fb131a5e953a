"""The base of every page: heading, the buttons beside it, and the body below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import messages
from peergroups.gui.core.context import Context
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.style import theme
from peergroups.gui.widgets.foot import Foot
from peergroups.gui.widgets.head import Head
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.view import Part, sign_of_order
from peergroups.model.changes import Changes, Kind

_MOST = 104  # em of the widest page
_SEVERAL = 3  # forms of a count


class Page(Part):
    """One page of the window.

    A room's page builds its widgets in `__init__`: into `self.body`, buttons into `self.buttons`, and what the page
    is for into `self.foot.acts`, which stand below it, or in the head of a low window. It sets every text in
    `retranslate`, and reads what it shows in `reload`. The frame calls `retranslate` once after making the page and
    at each change of language; `arrive` at each visit; `fit` when the window has more or less room; `reload` when a
    work touched one of its `kinds`. What Ctrl+N, Ctrl+F, Ctrl+P and F2 do here stands in `self.commands` under "new",
    "find", "print" and "edit".
    """

    go = Signal(object)  # a Place to lead to
    said = Signal(str)  # a whole sentence for the bar at the bottom: what happened
    advised = Signal(
        str
    )  # one that is no act, so that no Undo stands beside it: what to do first, why it was refused
    wrote = Signal(str, object)  # the same about a file or folder that was written, with its Path
    counted = Signal()  # `count` is another one

    kinds: frozenset[Kind] = frozenset()  # what it shows: it is reloaded when a work touches one of them
    scrolls = True  # False for a page whose body scrolls by itself and has no least height

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.jobs = context.jobs
        self.place: Place | None = None
        self.stale = True
        self.count = ""  # what the page counts, in words
        self.commands: dict[str, Callable[[], object]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = Head()
        self.back, self.title, self.buttons = self.head.back, self.head.title, self.head.acts
        self.lead = label("soft")  # one sentence below the title; hidden while empty
        self.lead.hide()
        self._aside = False
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.BLOCKS)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.foot = Foot()
        self.measure = Measure()
        self._end: QWidget | None = None  # of the body, for the Tab key
        self._middle = QVBoxLayout()
        self._middle.setSpacing(theme.INSIDE)
        self._middle.addWidget(self.head)
        if self.scrolls:
            self.body.addWidget(self.lead)
            self._middle.addWidget(scrolled(self.body), 1)
        else:
            self._middle.addWidget(self.lead)
            self._middle.addLayout(self.body, 1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addLayout(self._middle, 1)
        self._outer.addWidget(self.foot)
        self.fit(self.measure)

    def end_body(self) -> None:
        """All that was made until now comes before the row below the page, when one goes on by Tab.

        Qt goes in the order in which things are made, and that row is made first. For the frame, at each visit.
        """
        end, self._end = self._end, sign_of_order(self)
        if end is not None:
            end.deleteLater()
        self.head.acts.follow(self.back)
        self.foot.follow(self._end)

    def arrive(self, place: Place) -> None:
        """The page is about to be seen, for this place."""
        self.place = place
        self.reload()
        self.stale = False

    def fit(self, measure: Measure) -> None:
        """The window has so much room: in a low one what can be done here stands in the head."""
        self.measure = measure
        self.head.fit(measure)
        around = theme.BETWEEN if measure.low else theme.AROUND
        self._middle.setContentsMargins(around, 0, around, 0 if measure.low else theme.INSIDE)
        self._middle.setSpacing(0 if measure.low else theme.INSIDE)
        self.foot.fit(around, low=measure.low)
        self._show_lead()
        if measure.low:
            self.foot.acts.lend(self.buttons)
        else:
            self.foot.acts.take_back()

    def show_count(self, *forms: str) -> None:
        """Says what is counted here, ever shorter: below the page, or in the bar of a low window."""
        self.count = forms[-1] if len(forms) < _SEVERAL else forms[-2]  # the last one is for no room at all
        self.foot.count.set_forms(*forms)
        self.counted.emit()

    def refuse(self, error: PeerGroupsError) -> None:
        """Says why an act of this page was refused."""
        self.advised.emit(messages.sentence(error))

    def say(self, sentence: str, file: Path | None = None) -> None:
        """Shows and reads aloud one sentence at the bottom; a file it is about can be opened there."""
        if file is None:
            self.said.emit(sentence)
        else:
            self.wrote.emit(sentence, file)

    def told(self, sentence: str, left: bool, file: Path | None = None) -> None:  # noqa: ARG002
        """The same of a paper that left the program, or did not."""
        self.say(sentence, file)

    def called_outside(self) -> str:
        """What the window's title may say of what is shown here, where the settings let it; never a person."""
        return ""

    def show_back(self, possible: bool) -> None:
        """Whether there is a page to go back to; for the frame."""
        self.back.setVisible(possible)

    def set_lead(self, sentence: str, *, aside: bool = False) -> None:
        """The soft line below the title; "" hides it. `aside`: it gives way without room."""
        self.lead.setText(sentence)
        self._aside = aside
        self._show_lead()

    def _show_lead(self) -> None:
        gives_way = self._aside and (self.measure.low or self.measure.width < Width.WORDS)
        self.lead.setVisible(bool(self.lead.text()) and not gives_way)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_width()

    def _hold_width(self) -> None:
        """In a very wide window the page keeps to its leading side, and the rest stays empty."""
        spare = max(0, self.width() - round(_MOST * theme.em()))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._outer.setContentsMargins(spare if right_to_left else 0, 0, 0 if right_to_left else spare, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange}:
            self._hold_width()
        if event.type() == QEvent.Type.LanguageChange and self.place is not None:
            self.retranslate()
            if self.jobs.vault is not None and self.isVisible():  # the others read when they are arrived at
                self.reload()
