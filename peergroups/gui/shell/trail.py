"""The way back, and where somebody was when the vault was locked and what was chosen there.

In memory alone, and without a name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HasRows
from peergroups.gui.widgets.view import Part

if TYPE_CHECKING:
    from peergroups.gui.shell.main_window import MainWindow
    from peergroups.gui.widgets.page import Page
    from peergroups.usecases.vaults import OpenVault

_LONGEST = 30  # places that Back remembers


@dataclass(frozen=True, slots=True)
class _Spot:
    """The widget that had the focus, as one of its kind in the page, and where the cursor stood in it."""

    kind: type[QWidget]
    number: int
    cursor: object
    is_row: bool = False


@dataclass(frozen=True, slots=True)
class _Left:
    whose: tuple[object, ...]
    way: tuple[Place, ...]  # the last one was in view
    spot: _Spot | None
    chosen: Mapping[str, dict[str, object]]  # by the class of the page, or of the part of it


class Trail:
    """For one window. `places` are those that Back leads to, the last one first."""

    def __init__(self) -> None:
        self.places: list[Place] = []
        self._left: _Left | None = None
        self._held: tuple[Place, _Spot] | None = None
        self._rows: dict[Place, _Spot] = {}  # of `places`: the row that had the cursor

    def remember(self, window: MainWindow, place: Place, following: Place) -> None:
        """One goes from that place, which is in view, to the next."""
        steps = place.page == following.page == places.UNLOCK  # which have a Back of their own
        asked = place == Place(places.GROUPS, part="import")  # which group: that is answered
        if place.page == places.SEARCH or steps or asked:
            return
        if following in self.places and following.page != places.SAFETY:  # going back by another way
            del self.places[self.places.index(following) :]
        else:
            self.places = [*self.places[1 - _LONGEST :], place]
            spot = _spot(window.page, window.focusWidget()) if window.page is not None else None
            rows = {place: spot} if spot is not None and spot.is_row else {}
            self._rows = {there: kept for there, kept in self._rows.items() if there in self.places} | rows

    def forget(self) -> None:
        self.places.clear()
        self._rows.clear()

    def back(self, window: MainWindow, show: Callable[[Place], None]) -> None:
        """Shows the place before, with the cursor where `hold` found it, or on the row it was left from."""
        if not self.places:
            return
        place = self.places.pop()
        row = self._rows.pop(place, None)
        show(place)
        held, page = self._held, window.page
        if page is None:
            return
        if held is not None and page.place == held[0]:
            self._held = None
            _put_cursor(page, held[1])
        elif row is not None and page.place == place:
            _put_cursor(page, row)

    def hold(self, window: MainWindow) -> None:
        """One is called away: Back leads to the same field, and the same letter in it."""
        page = window.page
        if page is None or page.place is None or page.place.page == places.SAFETY:
            return
        spot = _spot(page, window.focusWidget())
        self._held = (page.place, spot) if spot is not None else None

    def leave(self, window: MainWindow) -> None:
        """The vault is about to be locked. A search is left for where it was made: its words may be a name."""
        vault, page = window.jobs.vault, window.page
        if vault is None or page is None or page.place is None:
            return
        is_search = page.place.page == places.SEARCH
        way = (*self.places,) if is_search else (*self.places, page.place)
        spot = None if is_search else _spot(page, window.focusWidget())
        self._left = _Left(_whose(vault), way, spot, {} if is_search else _chosen(page))

    def take_up(self, window: MainWindow, vault: OpenVault, *, is_shown: bool) -> None:
        """Goes on where the same person locked the same vault, else at Today; unless a form given back is shown."""
        left, self._left = self._left, None
        if left is None or left.whose != _whose(vault):
            left = None
        if not is_shown and left is not None and left.way:
            *self.places, last = left.way
            window.go(last)
            if window.page is not None and window.page.place == last:
                _choose_again(window.page, left.chosen)
        if window.page is None or not (is_shown or left):
            window.go(Place(places.TODAY))
        window.enter_page()
        if window.page is not None and left is not None and left.spot is not None:
            _put_cursor(window.page, left.spot)


def _whose(vault: OpenVault) -> tuple[object, ...]:
    """Which vault it is, and how far who of its people may go."""
    actor = vault.actor
    who = None if actor is None else (actor.account_id, actor.access, actor.groups)
    return vault.keys.vault_id, vault.folder, vault.only_to_look, who


def _chosen(page: Page) -> dict[str, dict[str, object]]:
    said = {type(view).__name__: view.choices() for view in _in_view(page)}
    return {name: chosen for name, chosen in said.items() if chosen}


def _choose_again(page: Page, chosen: Mapping[str, dict[str, object]]) -> None:
    for view in _in_view(page):
        if type(view).__name__ in chosen:
            view.choose_again(chosen[type(view).__name__])


def _in_view(page: Page) -> list[Part]:
    """The page, and its parts that are seen."""
    return [page, *(part for part in page.findChildren(Part) if part.isVisibleTo(page))]


def _spot(page: Page, widget: QWidget | None) -> _Spot | None:
    alike = _alike(page, type(widget)) if widget is not None else []
    if widget is None or widget not in alike:
        return None
    holder, cursor = _holder(page, widget), None
    if holder is not None:
        cursor = holder.current_id()
    elif isinstance(widget, QLineEdit):
        cursor = widget.cursorPosition()
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor().position()
    return _Spot(type(widget), alike.index(widget), cursor, is_row=holder is not None)


def _put_cursor(page: Page, spot: _Spot) -> None:
    """Where the page has such a widget still; a row that is gone leaves the cursor where the page put it."""
    alike = _alike(page, spot.kind)
    if spot.number >= len(alike):
        return
    widget = alike[spot.number]
    holder = _holder(page, widget)
    before = holder.current_id() if holder is not None else None
    if holder is not None:
        holder.put_cursor(spot.cursor)
        if spot.is_row and holder.current_id() not in (None, spot.cursor):
            holder.put_cursor(before)
            return
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(widget, QLineEdit) and isinstance(spot.cursor, int):
        widget.setCursorPosition(spot.cursor)
    elif isinstance(widget, QPlainTextEdit) and isinstance(spot.cursor, int):
        cursor = widget.textCursor()
        cursor.setPosition(min(spot.cursor, len(widget.toPlainText())))
        widget.setTextCursor(cursor)


def _alike(page: Page, kind: type[QWidget]) -> list[QWidget]:
    """What is seen of that kind, in the order it was made."""
    return [one for one in page.findChildren(kind) if type(one) is kind and one.isVisible()]


def _holder(page: Page, widget: QWidget) -> HasRows | None:
    """The table or the tiles that it belongs to."""
    shown: QWidget | None = widget
    while shown is not None and shown is not page:
        if isinstance(shown, HasRows):
            return shown
        shown = shown.parentWidget()
    return None
