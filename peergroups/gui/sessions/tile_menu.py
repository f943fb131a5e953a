"""The menu of a tile: every mark, with a reason, and the way to the person."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.sessions.desk import Desk
from peergroups.gui.sessions.tile_model import COLOURS, SHAPES, mark_word
from peergroups.gui.sessions.tiles import TileView
from peergroups.gui.style import icons
from peergroups.gui.widgets.menu import Menu
from peergroups.model.attendance import Mark
from peergroups.model.permissions import Action

_MARKS: tuple[Mark | None, ...] = (*Mark, None)


class TileMenu(QObject):
    """For one register."""

    marked = Signal(object, object)  # person ids, Mark or None
    more = Signal(object)  # person id

    def __init__(self, tiles: TileView, desk: Desk) -> None:
        super().__init__(tiles)
        self._tiles, self._desk = tiles, desk

    def open_at(self, spot: QPoint) -> None:
        self.menu(self._tiles.meant()).popup(spot)

    def menu(self, people: list[UUID]) -> QMenu:
        """About these; it frees itself when it is closed."""
        menu = Menu(self._tiles)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mark in _MARKS:
            word = mark_word(mark)
            action = menu.addAction(word[:1].upper() + word[1:], partial(self.marked.emit, people, mark))
            action.setIcon(icons.icon(SHAPES[mark], COLOURS[mark]))
        if len(people) == 1:
            self._add_of_one(menu, people[0])
        return menu

    def _add_of_one(self, menu: QMenu, person_id: UUID) -> None:
        may, go = self._desk.jobs.open_vault.may, self._desk.go.emit
        menu.addSeparator()
        menu.addAction(
            icons.icon("ellipsis", "ink"), self.tr("Mark with a reason"), partial(self.more.emit, person_id)
        )
        if may(Action.WRITE_FOLLOW_UPS):
            place = Place(places.FOLLOWUPS, part="new", text=str(person_id))
            menu.addAction(icons.icon("phone-call", "ink"), self.tr("Add a follow-up"), partial(go, place))
        if may(Action.KEEP_PEOPLE):
            place = Place(places.PERSON, person_id)
            menu.addAction(icons.icon("user", "ink"), self.tr("Open this person’s page"), partial(go, place))
