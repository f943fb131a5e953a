"""A table that is as high as its rows where its page scrolls anyway: one bar, that of the page.

Its headings stay in view while the page is scrolled.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget

from peergroups.gui.core.once_placed import OncePlaced
from peergroups.gui.style import theme

_HIGHEST = 20_000  # pixels; more rows scroll by themselves
_LEAST = 3  # rows below the headings, always in view where the page does not scroll


class Growing(QObject):
    """Sets the least height of `view`, again whenever its page has more or less room, or it has other rows."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._area: QScrollArea | None = None
        self._later = OncePlaced(self, self.fit)
        view.installEventFilter(self)
        view.selectionModel().currentRowChanged.connect(self._follow)

    @property
    def least(self) -> int:
        return theme.target() * (_LEAST + 1)

    def fit(self) -> None:
        """As things stand now."""
        least, area = self.least, self._area
        if area is None or not self._view.isVisible():
            self._set(least)
            return
        inner = area.widget()
        layout = inner.layout() if inner is not None else None
        if inner is None or layout is None:
            return
        needs = inner.minimumSizeHint().height()
        if layout.hasHeightForWidth():
            needs = max(needs, layout.heightForWidth(area.viewport().width()))
        scrolls = needs - (self._view.minimumHeight() - least) > area.viewport().height()
        self._set(min(max(least, self._whole()), _HIGHEST) if scrolls else least)

    def fit_later(self) -> None:
        """Not while the page is laid out, which would take no notice."""
        self._later.ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Show:
            self._find_area()
            self._later.ask()
        elif watched is not self._view and event.type() == QEvent.Type.Resize:
            self._later.ask()
        return False

    def _find_area(self) -> None:
        holder: QWidget | None = self._view.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        if holder is not self._area and isinstance(holder, QScrollArea):
            self._area = holder
            holder.viewport().installEventFilter(self)
            holder.verticalScrollBar().valueChanged.connect(self.hold_headings)

    def _whole(self) -> int:
        view = self._view
        rows, frame = view.verticalHeader().length(), 2 * theme.RING
        return view.horizontalHeader().sizeHint().height() + rows + frame

    def _set(self, height: int) -> None:
        if self._view.minimumHeight() != height:
            self._view.setMinimumHeight(height)
            self._view.updateGeometry()

    def hold_headings(self) -> None:
        """At the top of what is seen of the table."""
        view, area = self._view, self._area
        if area is None or not view.isVisible():
            return
        header, top = view.horizontalHeader(), view.frameWidth()
        above = -view.mapTo(
            area.viewport(), QPoint(0, 0)
        ).y()  # pixels of the table that are scrolled out of view
        lowest = max(top, view.height() - 2 * header.height())
        header.move(header.x(), min(max(top, above), lowest))
        header.raise_()

    def _follow(self) -> None:
        """The row under the cursor is in view of the page."""
        area, view = self._area, self._view
        inner = area.widget() if area is not None else None
        if area is None or inner is None or view.minimumHeight() <= self.least or not view.hasFocus():
            return
        row = view.visualRect(view.currentIndex())
        spot = QRect(view.viewport().mapTo(inner, row.topLeft()), row.size())
        room = spot.height() // 2 + view.horizontalHeader().height()
        area.ensureVisible(spot.left(), spot.center().y(), 0, min(room, area.viewport().height() // 2))
