"""A layout in an area that scrolls up and down only; for pages and what stands on them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from peergroups.gui.style import theme


def scrolled(body: QLayout) -> QScrollArea:
    """The layout in an area that scrolls up and down only."""
    inner = QWidget()
    inner.setProperty("role", "page-body")
    inner.setLayout(body)
    body.setContentsMargins(theme.GRID, theme.GRID, theme.BETWEEN, theme.GRID)  # room for rings and the bar
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
