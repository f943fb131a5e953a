"""A layout in an area that scrolls up and down only; for pages and what stands on them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from peergroups.gui.style import theme

_LEAST = 4  # em of what scrolls: a field with its label


def scrolled(body: QLayout) -> QScrollArea:
    """The layout in an area that scrolls up and down only."""
    area = QScrollArea()
    _filled(area, body)
    return area


def come_into_view(widget: QWidget) -> None:
    """Scrolls whatever holds it."""
    holder = widget.parentWidget()
    while holder is not None and widget.isVisible():
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget, 0, theme.INSIDE)
        holder = holder.parentWidget()


class Hugging(QScrollArea):
    """As high as what is in it; it scrolls only where there is less room, and keeps the focus in view."""

    def __init__(self, body: QLayout) -> None:
        super().__init__()
        self._soon = QTimer(self, singleShot=True, interval=0)  # once everything has its place
        self._soon.timeout.connect(lambda: self._follow(None, QApplication.focusWidget()))
        self._inner = _filled(self, body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        hint = self._inner.sizeHint()
        if self.width() > 0:
            hint.setHeight(self.height_of_all(self.width()))
        return hint

    def height_of_all(self, width: int) -> int:
        """How high it is at that width where nothing scrolls."""
        inner = self._inner
        return inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        least = min(hint.height(), round(_LEAST * theme.em()))
        return QSize(self._inner.minimumSizeHint().width(), least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._soon.start()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, theme.INSIDE)


def _filled(area: QScrollArea, body: QLayout) -> QWidget:
    """Puts the layout into the area; gives what holds it there."""
    inner = QWidget()
    inner.setProperty("role", "page-body")
    inner.setLayout(body)
    body.setContentsMargins(theme.GRID, theme.GRID, theme.BETWEEN, theme.GRID)  # room for rings and the bar
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return inner
