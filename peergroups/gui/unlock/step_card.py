"""The card of the unlock page: what a step asks, which scrolls in a low window, and its buttons, which stay in view."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.unlock.panel import Panel
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import Hugging
from peergroups.gui.widgets.view import PagedView

_WIDTH = 640  # pixels of the column at 100 %


class StepCard(Card):
    """`middle` holds the panels; `further` are the further ways of all of them, in `links_row`."""

    def __init__(self, step_on: Callable[[], object], step_back: Callable[[], object]) -> None:
        super().__init__()
        self._low = False
        self.progress = label("soft")
        self.heading = label("title")
        self.middle = PagedView()
        self.status = label("strong")
        self.forward = buttons.primary(step_on)
        self.backward = buttons.plain(step_back, icon="arrow-left")
        self.further: list[QWidget] = []
        row, self.links_row = QWidget(), QWidget()
        self.links = FlowLayout(self.links_row)
        flow = FlowLayout(row)
        for button in (self.backward, self.forward):
            flow.addWidget(button)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(theme.BETWEEN)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.setSpacing(theme.BETWEEN)
        self._top.addWidget(self.progress)
        self._top.addWidget(self.heading, 1)
        self._asked.addLayout(self._top)
        self._asked.addWidget(self.middle)
        self.body.setSpacing(theme.BETWEEN)
        for widget in (Hugging(self._asked), self.status, row, self.links_row):
            self.body.addWidget(widget)

    def add(self, panel: Panel) -> None:
        self.middle.add(panel)
        for button in panel.more:
            self.further.append(button)
            self.links.addWidget(button)

    def turn_to(self, panel: Panel) -> None:
        self.middle.turn_to(panel)
        for button in self.further:
            button.setVisible(button in panel.more)
        self.links_row.setVisible(bool(panel.more))
        self._order_tab()

    def fit(self, width: int, *, low: bool) -> None:
        """As wide as the text wants, and never wider than the page.

        In a low window the further ways scroll too, and the number of the step stands beside a smaller heading.
        """
        around = theme.BETWEEN if low else theme.AROUND
        self.body.setContentsMargins(around, theme.BLOCKS, around, theme.BETWEEN)
        wanted = round(_WIDTH * theme.scale())
        self.setFixedWidth(min(wanted, max(width - 2 * around, _WIDTH)))
        way = QBoxLayout.Direction
        self._top.setDirection(way.RightToLeft if low else way.TopToBottom)
        self._asked.setSpacing(theme.INSIDE if low else theme.BETWEEN)
        if low != self._low:
            self.heading.setProperty("role", "low-title" if low else "title")
            self.heading.style().unpolish(self.heading)
            self.heading.style().polish(self.heading)
        self._low = low
        here, there = (self._asked, self.body) if low else (self.body, self._asked)
        if here.indexOf(self.links_row) < 0:
            there.removeWidget(self.links_row)
            here.addWidget(self.links_row)
            self._order_tab()

    def _order_tab(self) -> None:
        """Tab goes from what the step asks to its buttons, not by way of the strip."""
        panel = self.middle.part
        if not isinstance(panel, Panel):
            return
        acts = [self.backward, self.forward]
        ways = [*panel.more, *acts] if self._low else [*acts, *panel.more]
        stops = [*list(_stops(panel))[-1:], *ways]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)


def _stops(panel: Panel) -> Iterator[QWidget]:
    """What Tab visits there, in order, hidden or not."""
    for widget in panel.findChildren(QWidget):
        if widget.window() is panel.window() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget  # the list of a choice is a window of its own
