"""The table of the rooms: page name -> how it is made, and under which entry of the navigation it belongs.

A room is imported when it is first visited, so that the program starts fast; or a little later by the worker.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from peergroups.gui.core import places
from peergroups.gui.core.context import Context
from peergroups.gui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class Room:
    """`section` is the entry of the navigation that is lit while the page shows; "" for none."""

    make: Callable[[Context], Page]
    section: str = ""


def load_all() -> None:
    """Every room, and what printing needs, for the worker while somebody types the passphrase: half a second."""
    rooms = (
        "today",
        "groups",
        "sessions",
        "people",
        "calendar",
        "followups",
        "handouts",
        "search",
        "settings",
        "figures",
        "rota",
        "safety",
    )
    for room in (*rooms, "trash"):
        import_module(f"peergroups.gui.{room}.page")
    for part in ("groups.group", "people.person", "help.keys", "handouts.own"):
        import_module(f"peergroups.gui.{part}")


def _unlock(context: Context) -> Page:
    from peergroups.gui.unlock.page import UnlockPage

    return UnlockPage(context)


def _today(context: Context) -> Page:
    from peergroups.gui.today.page import TodayPage

    return TodayPage(context)


def _settings(context: Context) -> Page:
    from peergroups.gui.settings.page import SettingsPage

    return SettingsPage(context)


def _handouts(context: Context) -> Page:
    from peergroups.gui.handouts.page import HandoutsPage

    return HandoutsPage(context)


def _handout(context: Context) -> Page:
    from peergroups.gui.handouts.own import OwnHandoutPage

    return OwnHandoutPage(context)


def _groups(context: Context) -> Page:
    from peergroups.gui.groups.page import GroupsPage

    return GroupsPage(context)


def _group(context: Context) -> Page:
    from peergroups.gui.groups.group import GroupPage

    return GroupPage(context)


def _people(context: Context) -> Page:
    from peergroups.gui.people.page import PeoplePage

    return PeoplePage(context)


def _person(context: Context) -> Page:
    from peergroups.gui.people.person import PersonPage

    return PersonPage(context)


def _followups(context: Context) -> Page:
    from peergroups.gui.followups.page import FollowUpsPage

    return FollowUpsPage(context)


def _search(context: Context) -> Page:
    from peergroups.gui.search.page import SearchPage

    return SearchPage(context)


def _keys(context: Context) -> Page:
    from peergroups.gui.help.keys import KeysPage

    return KeysPage(context)


def _about(context: Context) -> Page:
    from peergroups.gui.help.about import AboutPage

    return AboutPage(context)


def _protection(context: Context) -> Page:
    from peergroups.gui.help.protection import ProtectionPage

    return ProtectionPage(context)


def _careful(context: Context) -> Page:
    from peergroups.gui.help.careful import CarefulPage

    return CarefulPage(context)


def _session(context: Context) -> Page:
    from peergroups.gui.sessions.page import SessionPage

    return SessionPage(context)


def _trash(context: Context) -> Page:
    from peergroups.gui.trash.page import TrashPage

    return TrashPage(context)


def _figures(context: Context) -> Page:
    from peergroups.gui.figures.page import FiguresPage

    return FiguresPage(context)


def _rota(context: Context) -> Page:
    from peergroups.gui.rota.page import RotaPage

    return RotaPage(context)


def _safety(context: Context) -> Page:
    from peergroups.gui.safety.page import SafetyPage

    return SafetyPage(context)


def _calendar(context: Context) -> Page:
    from peergroups.gui.calendar.page import CalendarPage

    return CalendarPage(context)


ROOMS: dict[str, Room] = {
    places.UNLOCK: Room(_unlock),
    places.TODAY: Room(_today, places.TODAY),
    places.SETTINGS: Room(_settings, places.SETTINGS),
    places.SESSION: Room(_session, places.TODAY),
    places.CALENDAR: Room(_calendar, places.CALENDAR),
    places.HANDOUTS: Room(_handouts, places.HANDOUTS),
    places.HANDOUT: Room(_handout, places.HANDOUTS),
    places.GROUPS: Room(_groups, places.GROUPS),
    places.GROUP: Room(_group, places.GROUPS),
    places.PEOPLE: Room(_people, places.PEOPLE),
    places.PERSON: Room(_person, places.PEOPLE),
    places.FOLLOWUPS: Room(_followups, places.FOLLOWUPS),
    places.TRASH: Room(_trash, places.PEOPLE),
    places.FIGURES: Room(_figures, places.GROUPS),
    places.ROTA: Room(_rota, places.CALENDAR),
    places.SAFETY: Room(_safety),
    places.SEARCH: Room(_search),
    places.KEYS: Room(_keys),
    places.ABOUT: Room(_about),
    places.PROTECTION: Room(_protection),
    places.CAREFUL: Room(_careful),
}
