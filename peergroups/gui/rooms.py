"""The table of the rooms: page name -> how it is made, and under which entry of the navigation it belongs.

A room is imported when it is first visited, so that the program starts fast.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peergroups.gui import places
from peergroups.gui.context import Context
from peergroups.gui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class Room:
    """`section` is the entry of the navigation that is lit while the page shows; "" for none."""

    make: Callable[[Context], Page]
    section: str = ""


SECTIONS = (
    places.TODAY,
    places.GROUPS,
    places.PEOPLE,
    places.CALENDAR,
    places.HANDOUTS,
    places.FOLLOWUPS,
    places.SETTINGS,
)
"""The entries of the navigation, in order; Ctrl+1 to Ctrl+7."""


def _handouts(context: Context) -> Page:
    from peergroups.gui.handouts.page import HandoutsPage

    return HandoutsPage(context)


def _search(context: Context) -> Page:
    from peergroups.gui.search.page import SearchPage

    return SearchPage(context)


def _keys(context: Context) -> Page:
    from peergroups.gui.help.keys import KeysPage

    return KeysPage(context)


def _about(context: Context) -> Page:
    from peergroups.gui.help.about import AboutPage

    return AboutPage(context)


ROOMS: dict[str, Room] = {
    places.HANDOUTS: Room(_handouts, places.HANDOUTS),
    places.SEARCH: Room(_search),
    places.KEYS: Room(_keys),
    places.ABOUT: Room(_about),
}
