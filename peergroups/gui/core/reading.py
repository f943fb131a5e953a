"""Which control is read first. Never asks Qt for its chain of focus: each answer of `nextInFocusChain` is kept by the
widget asked, out of sight of the collector of garbage, and whole pages with the names on them stay after the lock.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

_ROW = 16  # pixels; what begins so close below each other stands in one row


def first_of(widgets: Iterable[QWidget], within: QWidget) -> QWidget | None:
    """The uppermost, of those in one row the one at the leading side; None of none."""

    def place(widget: QWidget) -> tuple[int, int]:
        spot = widget.mapTo(within, QPoint())
        leading = within.width() - spot.x() - widget.width() if within.isRightToLeft() else spot.x()
        return spot.y() // _ROW, leading

    return min(widgets, key=place, default=None)
