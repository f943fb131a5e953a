"""Keeps what has the focus where it is on the screen while something above it grows or goes."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from peergroups.gui.core.soon import soon

_SETTLED = 300  # milliseconds


class Held:
    """Made before the change; `let_go` after it. By then the focus may be in another widget instead."""

    def __init__(self, holder: QWidget) -> None:
        self._holder = holder
        area: QWidget | None = holder.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        self._area = area
        self._top = self._where()

    def let_go(self) -> None:
        """Now, and again with each change of height until everything has its place."""
        self._scroll()
        soon(self._holder, self._scroll)
        if isinstance(self._area, QScrollArea) and self._top is not None:
            bar = self._area.verticalScrollBar()
            followed = bar.rangeChanged.connect(lambda *_: soon(self._holder, self._scroll))
            soon(self._holder, lambda: QObject.disconnect(followed), _SETTLED)

    def _where(self) -> int | None:
        """How far below the top of what is seen the focus is; None where it is elsewhere."""
        focus, area = QApplication.focusWidget(), self._area
        if (
            area is None
            or focus is None
            or not shiboken6.isValid(area)
            or not self._holder.isAncestorOf(focus)
        ):
            return None
        return focus.mapTo(area, QPoint(0, 0)).y()

    def _scroll(self) -> None:
        area, top = self._area, self._top
        inner = area.widget() if isinstance(area, QScrollArea) and shiboken6.isValid(area) else None
        if area is None or inner is None or top is None:
            return
        inner.updateGeometry()
        for layout in filter(None, (inner.layout(), self._holder.layout())):
            layout.activate()
        now = self._where()
        if now is not None:
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + now - top)
