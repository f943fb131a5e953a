"""Where a person can go in the window: the names of the pages, and a place on one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

UNLOCK = "unlock"  # and first run, and "no vault here"
TODAY = "today"
GROUPS = "groups"
PEOPLE = "people"
CALENDAR = "calendar"
HANDOUTS = "handouts"
FOLLOWUPS = "followups"
SETTINGS = "settings"
GROUP = "group"  # one group: id; part names the tab
PERSON = "person"
SESSION = "session"  # the marking page of one session
HANDOUT = "handout"  # one handout of one's own: id; part is the language
TRASH = "trash"  # of notes, follow-ups, sessions, help lines
FIGURES = "figures"  # id names a group; text what is chosen, part a number whose sessions are shown
ROTA = "rota"  # id names a session; text the group whose sessions alone are shown
SAFETY = "safety"  # Help now: crisis lines, the organisation's steps, where we are
SEARCH = "search"
KEYS = "keys"
ABOUT = "about"
PROTECTION = "protection"  # what protects the notes, and what does not
CAREFUL = "careful"  # how to write of crisis

SECTIONS = (
    TODAY,
    GROUPS,
    PEOPLE,
    CALENDAR,
    HANDOUTS,
    FOLLOWUPS,
    SETTINGS,
)
"""The entries of the navigation, in order; Ctrl+1 to Ctrl+7."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, what it is about, and where on it: `part` is the page's word for a tab, a field or a step."""

    page: str
    id: UUID | None = None
    part: str = ""
    day: date | None = None
    text: str = ""


def way_to(place: Place, section: str) -> list[Place]:
    """The places one comes by to that one, from the entry of the navigation it belongs to; without itself."""
    ways = [Place(section)] if section else []
    if place.id is not None and place.part:
        ways.append(Place(place.page, place.id))
    return [way for way in ways if way != place]
