"""The search box of the frame: what is typed leads to the page of results, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.search.page import SearchPage

if TYPE_CHECKING:
    from peergroups.gui.shell.main_window import MainWindow


class Searching(QObject):
    """Joins the box and the page of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._strip = window, window.strip
        box = self._strip.box
        box.textEdited.connect(self._search)
        box.stepped.connect(self._step)
        box.entered.connect(self._open)
        box.escaped.connect(self._leave)
        self._strip.search.clicked.connect(lambda: window.run("search"))

    def start(self) -> None:
        """The cursor is in the box, and what it holds is chosen."""
        self._strip.open_box(True)
        self._search(self._strip.box.text())
        self._strip.box.setFocus()  # last: the page that is left may hold on to the focus
        self._strip.box.selectAll()
        self._window.keeper.let_be()

    def show(self, place: Place) -> None:
        """The window leads to a place: the box says what is searched for there, and nothing elsewhere."""
        searches = place.page == places.SEARCH
        self._strip.show_words(place.text if searches else "")
        self._strip.open_box(searches)

    def _search(self, text: str) -> None:
        self._window.go(Place(places.SEARCH, text=text))

    def _results(self) -> SearchPage | None:
        page = self._window.page
        return page if isinstance(page, SearchPage) else None

    def _step(self, down: int) -> None:
        if (results := self._results()) is not None:
            results.step(down)

    def _open(self) -> None:
        if (results := self._results()) is not None and results.open_current():
            self._window.enter_page()

    def _leave(self) -> None:
        """Esc clears the box; in an empty box it goes back to the page."""
        if self._strip.box.text():
            self._strip.box.setText("")
            self._search("")
        elif self._results() is not None:
            self._window.back()
            self._window.enter_page()
