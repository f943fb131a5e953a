"""The head of a page: Back, the title, and what can be done beside it. One row, or two for a very long title."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peergroups.gui.core.measure import Measure
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.acts import Acts
from peergroups.gui.widgets.labels import Title

_TALL, _LOW = 12, 6  # pixels beside the height of a button
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_TITLE = 16  # em of the title before acts go into More for it


class Head(QWidget):
    """Its page sets the text of `title` and fills `acts`; the frame shows `back`."""

    def __init__(self) -> None:
        super().__init__()
        self.back = buttons.plain(icon="arrow-left")
        self.title = Title()
        self.acts = Acts()
        self._is_low = False
        self._is_under = False  # the acts have a row of their own
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._row.setSpacing(theme.INSIDE)
        self._below.addStretch(1)
        self._rows.addLayout(self._row, 1)
        self._rows.addLayout(self._below)
        self._row.addWidget(self.back, 0, _MIDDLE)  # with it, Qt lets the title be higher than they are
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.acts, 0, _MIDDLE)
        self.acts.follow(self.back)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self._keep_height()

    def fit(self, measure: Measure) -> None:
        """In a low window Back is an icon, and the title has smaller letters."""
        self._is_low = measure.low
        self.title.setProperty("role", "low-title" if measure.low else "title")
        self.back.setProperty("square", measure.low)
        for widget in (self.title, self.back):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.acts.set_narrow(measure.low)
        self.retranslate()
        self._keep_height()
        self._share()

    def retranslate(self) -> None:
        self.back.setText("" if self._is_low else self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._keep_height()

    def _share(self) -> None:
        """The title is whole where it can be; acts go into More before it loses a letter beyond 16 em.

        Where it would still be cut, they stand below it.
        """
        title = min(self.title.whole_width(), round(_TITLE * theme.em()))
        room = self._beside(title)
        acts = self.acts.width_in(room)
        self._put_under(acts > 0 and self.title.is_crowded(self._beside(acts)))
        self.acts.set_room(self.width() if self._is_under else room)
        self._keep_height()

    def _beside(self, other: int) -> int:
        """The width that is left beside Back and something of that width."""
        before = self.back.sizeHint().width() + theme.INSIDE if self.back.isVisibleTo(self) else 0
        return self.width() - before - theme.INSIDE - other

    def _put_under(self, under: bool) -> None:
        if under != self._is_under:
            self._is_under = under
            (self._row if under else self._below).removeWidget(self.acts)
            (self._below if under else self._row).addWidget(self.acts, 0, _MIDDLE)

    def _keep_height(self) -> None:
        beside = -theme.INSIDE if self._is_under else self.acts.minimumWidth()
        title = self.title.height_in(self._beside(beside))
        acts = max(theme.target(), self.acts.minimumHeight())
        around = _LOW if self._is_low else _TALL
        height = max((theme.target() if self._is_under else acts) + around, title)
        if self._is_under:  # where the row of the title is not given less than it asks for
            height = max(height, self.title.minimumSizeHint().height())
        self.setFixedHeight(height + (acts + theme.GRID if self._is_under else 0))
        if self._rows.geometry() != self.contentsRect():  # Qt leaves it as it was while it is laid out
            self._rows.setGeometry(self.contentsRect())
