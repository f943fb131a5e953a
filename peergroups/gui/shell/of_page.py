"""What the page that a search was made from can do: it is found by its words too, and done there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from peergroups.gui.core import places, rights
from peergroups.gui.core.commands import plain_text
from peergroups.gui.shell.commands import COMMANDS
from peergroups.gui.style import icons
from peergroups.gui.widgets.buttons import Button

if TYPE_CHECKING:
    from peergroups.gui.shell.main_window import MainWindow
    from peergroups.gui.widgets.page import Page


class OfPage(QObject):
    """Actions for as long as the results stand there; who may not do something does not find it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: list[QAction] = []

    def actions(self) -> list[QAction]:
        """Commands first, then the buttons of the page; none where nothing is searched for."""
        for action in self._made:
            action.deleteLater()
        page = self._page()
        self._made = []
        for action in [] if page is None else [*self._commands(page), *self._buttons(page)]:
            if plain_text(action) in map(plain_text, self._made):
                action.deleteLater()  # a command may have its button too
            else:
                self._made.append(action)
        return self._made

    def _page(self) -> Page | None:
        """Where the search was made: it is there as it was left."""
        window = self._window
        place = window.trail.places[-1] if window.trail.places else None
        if place is None or window.page is None or window.page.place is None:
            return None
        page = window.pages.get(place.page) if window.page.place.page == places.SEARCH else None
        return page if page is not None and page.place == place else None

    def _commands(self, page: Page) -> Iterator[QAction]:
        assert page.place is not None
        for name, act in page.commands.items():
            command = COMMANDS[name]
            if rights.may(self._window.jobs.vault, command.who.get(page.place.page, "")):
                made = QAction(QCoreApplication.translate("Actions", command.text), self)
                made.setIcon(icons.icon(command.icon))
                made.triggered.connect(lambda _on=False, act=act: act())
                yield made

    def _buttons(self, page: Page) -> Iterator[QAction]:
        for button in page.findChildren(Button):
            words = button.accessibleName() or button.text()
            is_act = button.isEnabled() and button.menu() is None and button is not page.back
            if not words or not is_act or not self._is_of(page, button):
                continue
            made = QAction(button.icon(), words, self)
            made.triggered.connect(button.click)
            yield made

    def _is_of(self, page: Page, button: Button) -> bool:
        """Whether it stands on the page as it is: in view of it, or only behind its More."""
        rows = (page.head.acts, page.foot.acts)
        return button.isVisibleTo(page) or any(row.holds(button) for row in rows)
