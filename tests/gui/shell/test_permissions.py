"""What the window shows to a helper and to a facilitator."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import peergroups
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell import permissions
from peergroups.gui.shell.commands import COMMANDS
from peergroups.gui.shell.rooms import ROOMS
from peergroups.keys import CHEAPEST
from peergroups.model.accounts import kept_groups
from peergroups.model.permissions import Access, Action
from peergroups.store.queries import groups, sessions
from peergroups.usecases import accounts, vaults

WORDS = "paper lantern on the quiet lake"


@pytest.fixture
def window_of(window_with, demo_vault):
    """The window as somebody with that role sees it."""

    def make(access: Access):
        ours = groups.groups(demo_vault.db())[0].id
        values = {"name": "Bo Chen", "access": access, "groups": kept_groups([ours])}
        accounts.invite(demo_vault, values, WORDS, label="owl", cost=CHEAPEST)
        demo_vault.close()
        window = window_with(ROOMS)
        window.resize(1366, 768)
        window.open_vault(vaults.open_with_passphrase(demo_vault.folder, WORDS))
        return window

    return make


def shown(window) -> list[str]:
    items = [window.navigation.item(row) for row in range(window.navigation.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]


def test_a_helper_finds_neither_people_nor_follow_ups(window_of):
    window = window_of(Access.HELPER)
    assert places.PEOPLE not in shown(window)
    assert places.FOLLOWUPS not in shown(window)
    assert places.TODAY in shown(window)
    window.go(Place(places.PEOPLE))
    assert window.page.place.page == places.TODAY
    assert not window.actions_.by_name[places.PEOPLE].isEnabled()


def test_the_strip_says_whose_way_in_is_open_and_the_title_does_not(window_of):
    window = window_of(Access.FACILITATOR)
    assert "Bo" in window.strip.lock.text()
    assert "Chen" not in window.strip.lock.text()
    assert window.windowTitle() == "Today"
    window.lock()
    assert "Bo" not in window.strip.lock.text()
    assert places.FOLLOWUPS in shown(window)


def test_a_barred_button_is_grey_tells_why_and_stays_so(window_of):
    window = window_of(Access.FACILITATOR)
    window.go(Place(places.GROUPS))
    button = window.page.pane.new
    assert not button.isEnabled()
    assert "coordinator" in button.accessibleDescription()
    button.setEnabled(True)
    assert not button.isEnabled()
    assert not window.actions_.by_name["new"].isEnabled()


def test_settings_offer_only_what_one_may_change(window_of):
    window = window_of(Access.HELPER)
    window.go(Place(places.SETTINGS))
    assert set(window.page.pane.subjects.buttons) == {"access", "passphrase"}
    assert Action.EXPORT.value not in permissions.PAGES.values()


def test_every_page_command_and_button_names_an_action():
    named = set(permissions.PAGES.values())
    named.update(action for command in COMMANDS.values() for action in command.who.values())
    for file in (Path(peergroups.__file__).parent / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "may" and isinstance(node.value, ast.Constant):
                named.add(str(node.value.value))
    assert len(named) >= 10
    assert all(Action(action) for action in named)


def test_a_helper_may_neither_write_the_note_nor_finish(window_of):
    window = window_of(Access.HELPER)
    row = window.jobs.ask(groups.groups)[0]
    session = window.jobs.ask(sessions.of_group, row.id)[0]
    window.go(Place(places.SESSION, session.id))
    footer = window.page.marking.footer
    assert not footer.note.isEnabled()
    assert not footer.finish.isEnabled()
    assert footer.more.isEnabled()
