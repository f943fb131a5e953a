"""F6: from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_on(parts: Sequence[QWidget]) -> None:
    """Puts the focus into the part after the one that has it, in the order of reading."""
    shown = [part for part in parts if part.isVisible()]
    focus = QApplication.focusWidget()
    at = next((n for n, part in enumerate(shown) if focus is not None and part.isAncestorOf(focus)), -1)
    for part in [*shown[at + 1 :], *shown[: at + 1]]:
        if _focus_in(part):
            return


def _focus_in(part: QWidget) -> bool:
    """Puts the focus on the first control of the part; False when it has none."""
    for widget in part.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
