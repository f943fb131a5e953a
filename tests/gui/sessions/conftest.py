"""The page of one session in a real window, on the invented organisation, on a Tuesday evening."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS, Room
from peergroups.gui.widgets.page import Page
from peergroups.store.queries import groups, sessions
from peergroups.usecases import groups as group_usecases
from peergroups.usecases import people
from tests.gui import lint

NOW = datetime(2026, 11, 24, 18, 5, tzinfo=UTC)  # a Tuesday
NAMES = ["Amina", "Bo", "Carmen", "Dmitri", "Elif", "José", "Ludmila", "Nora", "Omar", "Zoë"]
SERIES = {
    "frequency": "weekly",
    "weekday": 1,
    "starts_on": "2026-11-10",
    "at": "18:30",
    "minutes": 90,
    "zone": "Europe/London",
}


@pytest.fixture
def evening():
    with clock.fixed(NOW):
        yield NOW


@pytest.fixture
def circle(vault, evening):
    """A group that keeps first names, with ten people and one who leads."""
    group = group_usecases.start(vault, {"name": "Circle"}, series=SERIES, facilitators=["Miriam Okafor"])
    for name in NAMES:
        people.add(vault, {"name": name}, group_id=group)
    return group


@pytest.fixture
def tonight(vault, circle):
    return next(s.id for s in sessions.of_group(vault.db(), circle) if s.day == NOW.date())


@pytest.fixture
def window(qtbot, window_with, vault, evening):
    own = {places.UNLOCK: Room(Page), places.TODAY: Room(Page, places.TODAY)}
    made = window_with(ROOMS | own | {places.HANDOUTS: Room(Page)})
    made.open_vault(vault)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def page(window, tonight):
    """The register of tonight."""
    window.go(Place(places.SESSION, tonight))
    window.page.focus_first()
    return window.page


@pytest.fixture
def register(vault, tonight):
    """What the vault holds now."""
    return lambda: sessions.register(vault.db(), tonight)


@pytest.fixture
def marks(register):
    """Name -> mark, as the vault has it."""
    return lambda: {entry.shown: entry.mark for entry in register().entries if entry.mark is not None}


@pytest.fixture
def headcount(vault, evening):
    """Tonight's session of a group that keeps no names."""
    group = group_usecases.start(
        vault, {"name": "Open door", "identity": "headcount"}, series=SERIES, facilitators=["Tomás Rey"]
    )
    assert groups.group(vault.db(), group) is not None
    return next(s.id for s in sessions.of_group(vault.db(), group) if s.day == NOW.date())


def held(vault, session):
    """The session as the vault has it, which must be there."""
    found = sessions.session(vault.db(), session)
    assert found is not None
    return found


def register_of(vault, session):
    found = sessions.register(vault.db(), session)
    assert found is not None
    return found


def is_flawless(widget, **options):
    """For `qtbot.waitUntil`: layouts ask each other a few times before they rest."""
    assert lint.problems(widget, **options) == []
    return True
