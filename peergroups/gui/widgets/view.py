"""What a view does unless it says otherwise, and a view of which one part is seen at a time."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QScrollArea, QStackedLayout, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.core.reading import first_of
from peergroups.gui.core.soon import soon
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.style import theme


class Part(QWidget):
    """A `View` with nothing to say. Override what there is."""

    shows_its_acts = False  # True: its page is not read again for what it does itself

    def retranslate(self) -> None: ...

    def arrive(self, place: Place) -> None: ...

    def fit(self, measure: Measure) -> None: ...

    def reload(self) -> None: ...

    def leave(self) -> None: ...

    def first(self) -> QWidget | None:
        return None

    def escape(self) -> bool:
        return False

    def half_typed(self) -> HalfTyped | None:
        return None

    def take_back(self, values: dict[str, object]) -> None: ...

    def choices(self) -> dict[str, object]:
        return {}

    def choose_again(self, chosen: dict[str, object]) -> None: ...

    def refuse(self, error: PeerGroupsError) -> None:
        raise NotImplementedError

    def focus_first(self) -> None:
        """Puts the cursor where the work begins."""
        widget = self.first() or self._first_stop()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            soon(self, partial(_show_from_top, widget))  # once everything has its place
        if isinstance(widget, QAbstractSpinBox):
            widget.selectAll()  # the next figure typed replaces the number

    def _first_stop(self) -> QWidget | None:
        every = self.findChildren(QWidget)
        return first_of((one for one in every if one.isVisibleTo(self) and _takes_tab(one)), self)


class _Stack(QStackedLayout):
    """Asks for the room of the part in view alone: Qt's takes the tallest of all."""

    def hasHeightForWidth(self) -> bool:
        shown = self.currentWidget()
        return shown is not None and shown.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        shown = self.currentWidget()
        return shown.heightForWidth(width) if shown is not None else -1

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else QSize()

    def minimumSize(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else QSize()


class PagedView(QWidget):
    """Parts of which one is in view. Only that one asks for room."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []
        self._stack = _Stack(self)
        self.part: Part | None = None

    def add(self, part: Part) -> None:
        self.parts.append(part)
        self._stack.addWidget(part)

    def drop(self, part: Part) -> None:
        """Lets go of it."""
        self.parts.remove(part)
        self._stack.removeWidget(part)
        self.part = None if self.part is part else self.part
        part.hide()
        part.deleteLater()

    def turn_to(self, part: Part) -> None:
        """Shows it. A focus that was in the one before goes to where the work begins in this one.

        It does so before the other is hidden: Qt would lead it out of the page.
        """
        before, focus = self.part, QApplication.focusWidget()
        had_focus = focus is not None and before is not None and before.isAncestorOf(focus)
        self.part = part
        part.show()
        if had_focus and part is not before:
            part.focus_first()
        self._stack.setCurrentWidget(part)
        self._stack.invalidate()
        self.updateGeometry()


def _show_from_top(widget: QWidget) -> None:
    """A page is seen from its top, as far as that leaves in view what has the focus."""
    if not shiboken6.isValid(widget) or widget.window().focusWidget() is not widget:
        return
    shown: QWidget | None = widget.parentWidget()
    while shown is not None:
        if isinstance(shown, QScrollArea):
            shown.verticalScrollBar().setValue(0)
            shown.ensureWidgetVisible(widget, 0, theme.INSIDE)
        shown = shown.parentWidget()


def sign_of_order(parent: QWidget) -> QWidget:
    """Nothing to be seen: a place in the order of the Tab key, which Qt lets others follow."""
    made = QWidget(parent)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.hide()
    return made


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
