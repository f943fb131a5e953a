"""Outlines in the ink of the theme, kept as pixmaps: a new one for each colour, size, and factor of the screen.

No `QIconEngine`: Qt paints with it while Python may be freeing it, which took the program down. So an icon is drawn
in the colours of the moment, and who shows one sets it again at a `StyleChange`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from peergroups.base import paths
from peergroups.gui.style import theme

_MIRRORED = {
    "arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-in", "log-out", "undo-2", "redo-2",
    "list-todo", "list-checks", "circle-arrow-right",
}  # fmt: skip
_PROGRAM = (16, 24, 32, 48, 64, 128, 256)  # pixels
_SIDES = (16, 32, 48)  # pixels: what menus and lists ask for, besides the size beside a word


def icon(name: str, role: str = "ink") -> QIcon:
    """The outline of that file name in resources/icons; `role` is the colour token it is drawn in."""
    beside = theme.icon_size()
    return _drawn_in(name, role, [beside, *(QSize(side, side) for side in {beside.height(), *_SIDES})])


def on_button(name: str, role: str) -> QIcon:
    """The same in the two sizes that a button shows: beside its word, and alone."""
    beside = theme.icon_size()
    return _drawn_in(name, role, [beside, QSize(beside.height(), beside.height())])


def _drawn_in(name: str, role: str, sizes: Iterable[QSize]) -> QIcon:
    made = QIcon()
    ratio = theme.window_application().devicePixelRatio()
    for size in sizes:
        made.addPixmap(_pixmap(name, role, size, ratio), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, "soft", size, ratio), QIcon.Mode.Disabled)
    return made


def look(role: str = "ink") -> tuple[object, ...]:
    """All that the picture of an icon in that colour depends on, besides its name."""
    app, tokens = theme.window_application(), theme.tokens()
    return tokens.mark(role), tokens.soft, theme.scale(), app.devicePixelRatio(), app.isRightToLeft()


def pixmap(name: str, size: int, role: str = "ink") -> QPixmap:
    """The outline now, `size` pixels square."""
    return _pixmap(name, role, QSize(size, size), theme.window_application().devicePixelRatio())


def of_program() -> QIcon:
    """The program's own sign: two hands on the accent of the light theme, whatever the colours are."""
    tokens, made = theme.TOKENS["light"], QIcon()
    for side in _PROGRAM:
        sign = QPixmap(side, side)
        sign.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sign)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side / 5, side / 5)
        inner = QRectF(side / 6, side / 6, side * 2 / 3, side * 2 / 3)
        _renderer("heart-handshake", tokens.on_accent).render(painter, inner)
        painter.end()
        made.addPixmap(sign)
    return made


def draw(painter: QPainter, area: QRect, name: str, role: str) -> None:
    """Paints it there."""
    painter.drawPixmap(area.topLeft(), _pixmap(name, role, area.size(), painter.device().devicePixelRatio()))


def _pixmap(name: str, role: str, size: QSize, ratio: float) -> QPixmap:
    colour, mirrored = theme.tokens().mark(role), theme.window_application().isRightToLeft()
    key = f"{name} {colour} {size.width()} {size.height()} {ratio} {mirrored}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = _drawn(name, colour, size, ratio, mirrored=mirrored)
        QPixmapCache.insert(key, made)
    return made


def _drawn(name: str, colour: str, size: QSize, ratio: float, *, mirrored: bool) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    # A wider room than the outline needs keeps its gap at the side of the word.
    side = min(size.width(), size.height())
    square = QRectF(size.width() - side if mirrored else 0, 0, side, side)
    painter = QPainter(made)
    if mirrored and name in _MIRRORED:
        painter.translate(square.center().x() * 2, 0)
        painter.scale(-1, 1)
    _renderer(name, colour).render(painter, square)
    painter.end()
    return made


@functools.lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    outline = (
        paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    )
    return QSvgRenderer(QByteArray(outline.encode()))
