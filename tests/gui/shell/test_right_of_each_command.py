"""Who finds which command on which page: the table stands here, and a command or page without a line fails."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peergroups.gui.core import places, rights
from peergroups.gui.core.places import Place
from peergroups.gui.shell.commands import COMMANDS
from peergroups.gui.shell.main_window import MainWindow
from peergroups.model.permissions import Access
from peergroups.store.queries import everything
from tests.gui.shell.test_right_of_each_button import Visitor, visitor_of

_ = visitor_of  # a fixture

ALL = frozenset(Access)
LEADING = ALL - {Access.HELPER}
COORDINATOR = frozenset({Access.COORDINATOR})

EVERYWHERE: dict[str, frozenset[Access]] = {
    "primary": ALL, "lock": ALL, "hide": ALL, "quit": ALL, "larger": ALL, "smaller": ALL, "usual": ALL,
    "theme:light": ALL, "theme:dark": ALL, "theme:contrast_black": ALL, "theme:contrast_white": ALL,
    "language:en": ALL, "language:es": ALL, "language:fr": ALL, "language:ar": ALL,
    "search": ALL, "pane": ALL, "pane-before": ALL, "menus": ALL, "context": ALL,
    places.TODAY: ALL, places.GROUPS: ALL, places.CALENDAR: ALL, places.HANDOUTS: ALL, places.SETTINGS: ALL,
    places.KEYS: ALL, places.ABOUT: ALL, places.PROTECTION: ALL, places.CAREFUL: ALL,
    "help-now": ALL,
    places.PEOPLE: LEADING, places.FOLLOWUPS: LEADING,
    "all-right": COORDINATOR,
}  # fmt: skip
ON_PAGES: dict[tuple[str, str], frozenset[Access]] = {
    (places.TODAY, "new"): COORDINATOR, (places.GROUPS, "new"): COORDINATOR, (places.PEOPLE, "new"): COORDINATOR,
    (places.GROUP, "new"): LEADING, (places.FOLLOWUPS, "new"): LEADING, (places.HANDOUTS, "new"): LEADING,
    (places.SETTINGS, "new"): COORDINATOR,
    (places.GROUP, "edit"): LEADING, (places.SESSION, "edit"): LEADING, (places.GROUP, "copy"): COORDINATOR,
    (places.HANDOUTS, "edit"): LEADING, (places.TRASH, "find"): LEADING,
    (places.GROUP, "print"): ALL, (places.SESSION, "print"): ALL,
    (places.HANDOUTS, "print"): ALL, (places.HANDOUT, "print"): LEADING,
    (places.GROUPS, "find"): ALL, (places.GROUP, "find"): ALL, (places.PEOPLE, "find"): LEADING,
    (places.FOLLOWUPS, "find"): LEADING, (places.SESSION, "find"): ALL, (places.HANDOUTS, "find"): ALL,
}  # fmt: skip
OF_WHAT_WAS_DONE = {"undo", "redo", "back"}  # there where there is something to take back, or to go back to


def test_every_command_has_a_line():
    told = {*EVERYWHERE, *(name for _, name in ON_PAGES), *OF_WHAT_WAS_DONE}
    assert told == set(COMMANDS)
    assert {name for command in COMMANDS.values() for name in command.who} <= {page for page, _ in ON_PAGES}


def look(window: MainWindow, found: list[Place], access: Access) -> tuple[set[tuple[str, str]], set[str]]:
    """What is there, and what is not as the table says."""
    seen, unlike = set(), set()
    for place in found:
        window.go(place)
        page = window.page
        if page is None or page.place is None or page.place.page != place.page:
            continue
        for name, action in window.actions_.by_name.items():
            of_page = name in {name for _, name in ON_PAGES}
            if name in OF_WHAT_WAS_DONE or (of_page and name not in page.commands):
                continue
            key = (place.page, name)
            told = ON_PAGES.get(key, frozenset()) if of_page else EVERYWHERE[name]
            seen |= {key} if of_page else set()
            if action.isEnabled() is not (access in told):
                unlike.add(f"{place.page}/{place.part} {name}")
    return seen, unlike


@pytest.mark.parametrize("access", Access)
def test_each_command_is_there_for_whom_the_table_says(
    visitor_of: Callable[[Access], Visitor], access: Access
):
    visitor = visitor_of(access)
    found = [place for place in visitor.found if not place.part or place.page == places.HANDOUT]
    seen, unlike = look(visitor.window, found, access)
    assert unlike == set()
    assert seen == set(ON_PAGES) or access is not Access.COORDINATOR  # who finds every page


@pytest.mark.parametrize("access", [Access.FACILITATOR, Access.HELPER])
def test_a_command_that_is_not_there_for_them_does_nothing_when_it_is_run_all_the_same(
    visitor_of: Callable[[Access], Visitor], access: Access
):
    """By a key that is still waiting, or a menu that was open before their role was changed."""
    visitor = visitor_of(access)
    window, tried = visitor.window, 0
    vault = window.jobs.open_vault
    before = everything.counts(vault.db())
    for place in [place for place in visitor.found if not place.part]:
        for name in COMMANDS:
            if access in EVERYWHERE.get(name, ON_PAGES.get((place.page, name), ALL)) or not visitor.goes(
                place
            ):
                continue
            if window.actions_.by_name[name].isEnabled():
                continue
            window.run(name)
            visitor.settle()
            tried += 1
            shown = window.page
            assert shown is not None
            assert shown.place is not None
            assert rights.may_visit(vault, shown.place), (place, name)
    assert tried
    counts = everything.counts(vault.db())
    assert {name: counts[name] for name in before if name != "audit_event"} == {
        name: number for name, number in before.items() if name != "audit_event"
    }
