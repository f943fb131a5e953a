"""Keeps the focus where somebody works: a button that goes out of use must not hand it to the search box.

Qt gives the focus of a widget that is hidden, disabled or destroyed to the next one in the chain of Tab, which may
stand outside the page: what is typed next would become a search. It goes back into the page instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from peergroups.gui.widgets.page import Page


class FocusKeeper(QObject):
    """Watches one window; `page` gives the page in view."""

    def __init__(self, window: QWidget, page: Callable[[], Page | None]) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._was_inside = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._give_back)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_change)

    def _on_change(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._page()
        if page is None or new is None or new.window() is not self._window:
            return
        inside = new is page or page.isAncestorOf(new)
        if not inside and self._was_inside and _is_out_of_use(old):
            self._soon.start()
        self._was_inside = inside

    def let_be(self) -> None:
        """The focus went elsewhere on purpose."""
        self._soon.stop()

    def _give_back(self) -> None:
        """Unless somebody has gone elsewhere meanwhile, or a dialog has opened."""
        page, focus = self._page(), QApplication.focusWidget()
        if page is None or focus is None or focus.window() is not self._window:
            return
        if page.isAncestorOf(focus):
            return
        page.focus_first()
        if not page.isAncestorOf(QApplication.focusWidget() or page):  # its first is out of use as well
            usable = (w for w in page.findChildren(QWidget) if _takes_focus(w))
            next(usable, page).setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()


def _is_out_of_use(widget: QWidget | None) -> bool:
    """Whether the widget lost the focus by itself, not by a key or a click."""
    return widget is None or not shiboken6.isValid(widget) or not widget.isVisible() or not widget.isEnabled()
