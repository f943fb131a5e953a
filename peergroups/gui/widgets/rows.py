"""Lines with their buttons: what they say is read anew at each reload, the focus stays where it was."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label, rule
from peergroups.gui.widgets.view import sign_of_order


@dataclass(frozen=True, slots=True)
class Act:
    """A button of a line: `name` is what those hear who do not see the line beside it."""

    key: Hashable
    text: str
    name: str
    pressed: Callable[[], object] = field(compare=False)
    icon: str = ""
    kind: str = "plain"


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says: `strong` first, its facts in a line below it, then its buttons."""

    strong: str
    facts: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    role: str = "soft"  # of the facts


class Section(QWidget):
    """A heading and a card of lines, or a card a line when `apart`; hidden while it has none."""

    def __init__(self, *, apart: bool = False) -> None:
        super().__init__()
        self._apart = apart
        self._lines: tuple[Line, ...] = ()
        self.buttons: dict[Hashable, buttons.Button] = {}
        self._start = sign_of_order(self)
        self.heading = label("heading")
        self.heading.hide()
        self._holder = QVBoxLayout()
        self._holder.setSpacing(theme.INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.heading)
        column.addLayout(self._holder)
        self.hide()

    def set_heading(self, text: str) -> None:
        """What the section is about; "" leaves it out."""
        self.heading.setText(text)
        self.heading.setVisible(bool(text))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Shows these; nothing is rebuilt when nothing changed."""
        self.setVisible(bool(lines))
        if tuple(lines) == self._lines:
            return
        keys = list(self.buttons)
        focused = next((key for key, button in self.buttons.items() if button.hasFocus()), None)
        if focused is not None:
            self.buttons[focused].clearFocus()  # else the next one gets it, and the page scrolls there
        self._clear()
        self._lines = tuple(lines)
        card: Card | None = None
        for line in lines:
            if card is None or self._apart:
                card = Card()
                card.body.setContentsMargins(theme.BETWEEN, 0, theme.BETWEEN, 0)
                card.body.setSpacing(0)
                self._holder.addWidget(card)
            elif card is not None:
                card.body.addWidget(rule())
            card.body.addWidget(self._row(line))
        stops: list[QWidget] = [self._start, *self.buttons.values()]  # made anew, they would come last by Tab
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        if focused is not None:
            self._focus(focused, keys.index(focused))

    def _focus(self, key: Hashable, at: int) -> None:
        """Back to the same button, or to the one that has taken its place."""
        left = list(self.buttons)
        if left:
            self.buttons.get(key, self.buttons[left[min(at, len(left) - 1)]]).setFocus()

    def _clear(self) -> None:
        self.buttons = {}
        while (item := self._holder.takeAt(0)) is not None:
            card = item.widget()
            assert card is not None
            card.hide()
            card.deleteLater()

    def _row(self, line: Line) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label("heading" if self._apart else "strong", line.strong))
        if line.facts:
            words.addWidget(label(line.role, i18n.facts(line.facts)))
        return _Across(words, [self._button(act) for act in line.acts])

    def _button(self, act: Act) -> buttons.Button:
        make = buttons.primary if act.kind == "primary" else buttons.plain
        button = make(act.pressed, icon=act.icon)
        button.setText(act.text)
        button.setAccessibleName(act.name)
        self.buttons[act.key] = button
        return button


class _Across(QWidget):
    """Words with what can be done beside them; below where a button would take half of the row, or all two thirds."""

    def __init__(self, words: QLayout, acts: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("line")
        self._acts = acts
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, theme.GRID, 0, theme.GRID)
        self._across.setSpacing(theme.BETWEEN)
        self._across.addLayout(words, 1)
        self._holder = QWidget()
        flow = FlowLayout(self._holder)
        for act in acts:
            flow.addWidget(act)
        self._across.addWidget(self._holder, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = [act.sizeHint().width() for act in self._acts]
        beside = 2 * max(wide, default=0) <= self.width() and 3 * sum(wide) <= 2 * self.width()
        way, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self._holder.setSizePolicy(policy.Maximum if beside else policy.Preferred, policy.Preferred)
        self._across.setDirection(way.LeftToRight if beside else way.TopToBottom)
