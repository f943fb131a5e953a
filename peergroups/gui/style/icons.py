"""Outlines drawn in the ink of the theme when they are painted: a change of theme needs no new icons."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from peergroups.base import paths
from peergroups.gui.style import theme

_MIRRORED = {
    "arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-in", "log-out", "undo-2", "redo-2",
    "list-todo", "list-checks",
}  # fmt: skip


def icon(name: str, role: str = "ink") -> QIcon:
    """The outline of that file name in resources/icons; `role` is the colour token it is drawn in."""
    return QIcon(_Outline(name, role))


def pixmap(name: str, size: int, role: str = "ink") -> QPixmap:
    """The outline now, `size` pixels square."""
    return icon(name, role).pixmap(QSize(size, size))


class _Outline(QIconEngine):
    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        role = "soft" if mode == QIcon.Mode.Disabled else self._role
        mirrored = QApplication.isRightToLeft()
        # A wider room than the outline needs keeps its gap at the side of the word.
        side = min(rect.width(), rect.height())
        square = QRectF(rect.right() + 1 - side if mirrored else rect.left(), rect.top(), side, side)
        painter.save()
        if mirrored and self._name in _MIRRORED:
            painter.translate(square.center().x() * 2, 0)
            painter.scale(-1, 1)
        _renderer(self._name, theme.tokens().mark(role)).render(painter, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Outline(self._name, self._role)


@functools.lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    outline = (
        paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    )
    return QSvgRenderer(QByteArray(outline.encode()))
