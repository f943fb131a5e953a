"""The row below a page: what stands to read or to count at its start, what can be done at its end."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets.acts import Acts, stops_of
from peergroups.gui.widgets.labels import OneLine, rule

_COUNT = 13  # em
_AROUND = 8  # pixels above and below the buttons; with the line above them 17


class Foot(QWidget):
    """Hidden while nothing stands in it, and in a low window."""

    def __init__(self) -> None:
        super().__init__()
        self.acts = Acts()
        self.count = OneLine("strong")
        self.facts = QHBoxLayout()  # beside the count
        self.facts.setSpacing(theme.BETWEEN)
        self._low = False
        whole = QHBoxLayout(self)
        whole.setSpacing(theme.BETWEEN)
        whole.addWidget(self.count, 1)
        whole.addLayout(self.facts)
        whole.addWidget(self.acts)
        self._line = rule()
        self._line.setParent(self)
        self.acts.arranged.connect(self._show)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def fit(self, around: int, *, low: bool) -> None:
        """So many pixels at each side; `low`: its acts stand in the head."""
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(around, _AROUND + 1, around, _AROUND)
        self._low = low
        self._show()

    def follow(self, before: QWidget) -> None:
        """The Tab key comes to what stands here after that widget."""
        items = (self.facts.itemAt(at) for at in range(self.facts.count()))
        facts = [fact for item in items if item is not None and (fact := item.widget()) is not None]
        stops = [before, *(stop for fact in facts for stop in stops_of(fact))]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        self.acts.follow(stops[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.setGeometry(0, 0, event.size().width(), 1)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show()

    def _show(self) -> None:
        """The row is there for what there is to do, never for its own sake."""
        self.setFixedHeight(theme.target() + 2 * _AROUND + 1)
        self.setHidden(self._low or not self.acts.has_any)
        self._share()

    def _share(self) -> None:
        """Acts go into More before the count loses a letter beyond so many em."""
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        facts = self.facts.sizeHint().width()
        beside = min(self.count.whole_width(), round(_COUNT * theme.em())) if self.count.text() else 0
        taken = margins.left() + margins.right() + facts + beside + 2 * theme.BETWEEN
        self.acts.set_room(self.width() - taken)
