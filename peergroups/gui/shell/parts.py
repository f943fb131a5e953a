"""F6 and Shift+F6: from one part of the window to the next, or the one before. Shift+F10: the menu of what is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from peergroups.gui.core.reading import first_of


def go_on(parts: Sequence[QWidget], by: int = 1) -> None:
    """Puts the focus into the part after the one that has it, in the order of reading; before it with -1.

    A part may stand inside another, as the head inside the page: what is in it is not of the outer one.
    """
    shown = [part for part in parts if part.isVisible()][::by]
    focus = QApplication.focusWidget()
    at = next((n for n, part in enumerate(shown) if focus is not None and _is_in(focus, part, shown)), -1)
    for part in [*shown[at + 1 :], *shown[: at + 1]]:
        if _focus_in(part, shown):
            return


def ask_menu(window: QWidget) -> None:
    """What the key with the menu on it asks of whatever has the focus; Qt knows Shift+F10 on some systems only."""
    focus = QApplication.focusWidget()
    if focus is None or not window.isAncestorOf(focus):
        return
    spot = focus.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, focus.mapToGlobal(spot))
    QApplication.sendEvent(focus, asked)


def _is_in(widget: QWidget, part: QWidget, parts: Sequence[QWidget]) -> bool:
    """Whether it stands in that part, and in none inside it."""
    inner = (other for other in parts if other is not part and part.isAncestorOf(other))
    return part.isAncestorOf(widget) and not any(other.isAncestorOf(widget) for other in inner)


def _focus_in(part: QWidget, parts: Sequence[QWidget]) -> bool:
    """Puts the focus on the first control of the part that Tab would reach; False when it has none."""
    takes = (
        one
        for one in part.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    found = first_of((one for one in takes if _is_in(one, part, parts)), part)
    if found is not None:
        found.setFocus(Qt.FocusReason.TabFocusReason)
    return found is not None
