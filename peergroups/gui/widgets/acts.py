"""One row of what can be done: it never breaks; what finds no room, or is seldom used, stands in "More"."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.menu import Menu

_WIDE = 1 << 20  # pixels: room for everything
_TOLD = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}


class _Spot(QWidget):
    """Where one act stands. The row hides the spot for want of room, its page hides the act itself."""

    def __init__(self, act: QWidget, *, lesser: bool, rank: int) -> None:
        super().__init__()
        self.act, self.lesser, self.rank = act, lesser, rank
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(act)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @property
    def is_wanted(self) -> bool:
        return self.act.isVisibleTo(self)

    @property
    def is_primary(self) -> bool:
        return bool(self.act.property("kind") == "primary")

    @property
    def stays(self) -> bool:
        """What is no button, the primary one and the safe answer of a question have no place in a menu."""
        is_answer = self.is_primary or bool(self.act.property("answer"))
        return is_answer or not isinstance(self.act, QAbstractButton)

    @property
    def needs(self) -> int:
        """Its width in pixels."""
        return min(self.act.sizeHint().width(), self.act.maximumWidth())


class ActsRow(QWidget):
    """Acts at the start of the room they are given, what it does not hold in More."""

    def __init__(self, *acts: QWidget) -> None:
        super().__init__()
        self.acts = Acts()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.acts)
        line.addStretch(1)
        for act in acts:
            self.acts.addWidget(act)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.acts.set_room(self.width())


class Acts(QWidget):
    """Give it buttons in the order of the row; the primary one stands last and is never in More."""

    arranged = Signal()  # others are shown, or none

    def __init__(self) -> None:
        super().__init__()
        self._spots: list[_Spot] = []
        self._lent: Acts | None = None  # the row that stands in this one's place
        self._behind: QWidget | None = None  # what Tab visits before them
        self._room = _WIDE  # pixels; until it has its place all is shown
        self.is_narrow = False
        self.more = buttons.plain(icon="ellipsis")
        self.more.setObjectName("more")
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self._menu)
        self.more.hide()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.INSIDE)
        self._line.addWidget(self.more)
        self._name_more()

    def addWidget(self, act: QWidget, *, lesser: bool = False, rank: int | None = None) -> None:
        """`lesser` always stands in More; of the others the one with the highest rank goes there first."""
        spot = _Spot(act, lesser=lesser, rank=len(self._spots) if rank is None else rank)
        self._spots.append(spot)
        act.installEventFilter(self)
        if self._lent is not None:
            self._lent._spots.append(spot)  # noqa: SLF001
        (self._lent or self)._put_in_order()  # noqa: SLF001

    def follow(self, before: QWidget) -> None:
        """The Tab key comes to them after that widget, which takes the focus or could."""
        self._behind = before
        (self._lent or self)._put_in_order()  # noqa: SLF001

    def lend(self, other: Acts) -> None:
        """Another row shows these acts beside its own, until `take_back`."""
        if self._lent is not other:
            self.take_back()
            self._lent = other
            other._spots += self._spots
            other._put_in_order()
            self._arrange()

    def take_back(self) -> None:
        other, self._lent = self._lent, None
        if other is not None:
            other._spots = [spot for spot in other._spots if spot not in self._spots]  # noqa: SLF001
            self._put_in_order()
            other._arrange()  # noqa: SLF001

    def set_narrow(self, narrow: bool) -> None:
        """Nothing but More and the primary act."""
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._arrange()

    @property
    def has_any(self) -> bool:
        """Whether there is anything to do here."""
        return any(spot.is_wanted for spot in self._spots)

    def holds(self, act: QWidget) -> bool:
        """Whether it can be done here now, in the row or behind More."""
        return any(spot.act is act and spot.is_wanted for spot in self._spots)

    def width_in(self, room: int) -> int:
        """How wide it is when it may be so many pixels wide."""
        return self._width_of(self._in_row(room))

    def set_room(self, room: int) -> None:
        """It may be so many pixels wide."""
        if room != self._room:
            self._room = room
            self._arrange()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOLD:
            (self._lent or self)._arrange()  # noqa: SLF001
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_more()

    def _name_more(self) -> None:
        self.more.setText(self.tr("More"))

    def _put_in_order(self) -> None:
        """The plain ones, More, the primary one; the Tab key follows."""
        plain = [spot for spot in self._spots if not spot.is_primary]
        last = [spot for spot in self._spots if spot.is_primary]
        row: list[QWidget] = [*plain, self.more, *last]
        for widget in row:
            self._line.removeWidget(widget)
            self._line.addWidget(widget)
        stops = [
            stop for widget in row for stop in stops_of(widget.act if isinstance(widget, _Spot) else widget)
        ]
        if self._behind is not None and self._behind.window() is self.window():
            stops.insert(0, self._behind)
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        self._arrange()

    def _arrange(self) -> None:
        if self._lent is not None:
            self.more.hide()
            self.arranged.emit()
            return
        shown = self._in_row(self._room)
        for spot in self._spots:
            spot.setVisible(spot in shown)
        self.more.setVisible(self._leaves_out(shown))
        others = (spot.act for spot in shown if not isinstance(spot.act, QAbstractButton))
        high = max((one.minimumSizeHint().height() for one in others), default=0)  # a choice among long names
        self.setFixedSize(self._width_of(shown), max(theme.target(), high))
        self.arranged.emit()

    def _wanted(self) -> list[_Spot]:
        return [spot for spot in self._spots if spot.is_wanted]

    def _leaves_out(self, shown: list[_Spot]) -> bool:
        return any(spot not in shown for spot in self._wanted())

    def _in_row(self, room: int) -> list[_Spot]:
        """Those that stand in the row when it has so much room."""
        wanted = self._wanted()
        kept = [spot for spot in wanted if not spot.lesser and (spot.stays or not self.is_narrow)]
        if len(wanted) == 1:  # a menu of one helps nobody
            return wanted
        leaving = sorted((spot for spot in kept if not spot.stays), key=lambda spot: -spot.rank)
        while leaving and self._width_of(kept) > room:
            kept.remove(leaving.pop(0))
        return kept

    def _width_of(self, shown: list[_Spot]) -> int:
        widths = [spot.needs for spot in shown]
        if self._leaves_out(shown):
            widths.append(self.more.sizeHint().width())
        return max(0, sum(widths) + self._line.spacing() * (len(widths) - 1))

    def _fill(self) -> None:
        """The menu as things stand now."""
        self._menu.clear()
        shown = self._in_row(self._room)
        for spot in self._wanted():
            button = spot.act
            if spot in shown or not isinstance(button, buttons.Button):
                continue
            inner = cast("QMenu | None", button.menu())
            if inner is not None:
                action = self._menu.addMenu(inner)
                action.setText(button.text())
            else:
                action = QAction(button.text(), self._menu)
                action.triggered.connect(lambda _=False, button=button: button.click())
                self._menu.addAction(action)
            action.setIcon(button.icon())
            action.setEnabled(button.isEnabled())


def stops_of(act: QWidget) -> list[QWidget]:
    """What Tab visits of it: itself, or what stands in it. The list of a choice is a window of its own."""
    if act.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [act]
    inner = (one for one in act.findChildren(QWidget) if one.window() is act.window())
    return [one for one in inner if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
