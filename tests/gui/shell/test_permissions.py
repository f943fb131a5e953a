"""What the window shows to a helper and to a facilitator."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

import peergroups
from peergroups.gui.core import places, rights
from peergroups.gui.core.places import Place
from peergroups.gui.shell.commands import COMMANDS
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets.text import NoteBox
from peergroups.keys import CHEAPEST
from peergroups.model.accounts import kept_groups
from peergroups.model.permissions import Access, Action
from peergroups.store.queries import groups, people, sessions
from peergroups.usecases import accounts, demo, papers, vaults

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


def test_every_page_command_and_button_names_an_action():
    named = {*rights.PAGES.values(), *rights.PARTS.values()}
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


def half_type(window, place: Place, text: str) -> None:
    window.go(place)
    box = next(one for one in window.page.findChildren(NoteBox) if one.isVisible())
    box.setPlainText(text)


@pytest.mark.parametrize("access", [Access.FACILITATOR, Access.HELPER])
def test_what_was_half_typed_about_somebody_who_is_not_theirs_any_more_names_nobody(
    window_of, demo_vault, access: Access
):
    """A helper finds no page for it any more; a facilitator their own words, and not whom they were about."""
    window = window_of(Access.FACILITATOR)
    group = window.jobs.ask(groups.groups)[0]
    person = window.jobs.ask(groups.members, group.id)[0]
    name = window.jobs.ask(people.person, person.person_id).name
    half_type(window, Place(places.PERSON, person.person_id, part="notes"), "half a thought")
    half_type(window, Place(places.FOLLOWUPS, part="new", text=str(person.person_id)), "half a call")
    account = window.jobs.vault.actor.account_id
    window.lock()
    whole = vaults.open_with_passphrase(demo_vault.folder, demo.PASSPHRASE)
    accounts.change(whole, account, {"name": "Bo Chen", "access": access, "groups": kept_groups([])})
    whole.close()
    window.open_vault(vaults.open_with_passphrase(demo_vault.folder, WORDS))
    if access is Access.HELPER:
        assert window.page.place == Place(places.TODAY)
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert shown
    assert not any(name in text for text in shown)


@pytest.mark.parametrize("access", [Access.FACILITATOR, Access.HELPER])
def test_a_confidential_paper_is_found_by_who_leads(window_of, access: Access):
    window = window_of(access)
    window.go(Place(places.HANDOUTS))
    library = window.page.library
    found = {kind.name for kind in papers.KINDS.values() if library.select(kind.name)}
    kept = {
        kind.name for kind in papers.KINDS.values() if not kind.confidential or access is not Access.HELPER
    } - {"hours-log"}  # coordinators read that
    assert found == kept
    assert {"contact-sheet", "session-record"} <= set(papers.KINDS) - (
        found if access is Access.HELPER else set()
    )


def test_what_a_helper_finds_leads_where_they_may_go(window_of):
    """A handout to the shelf where it is printed, a help line to its number; nobody to a page that is not there."""
    window = window_of(Access.HELPER)
    page = window._make(places.SEARCH)
    words = [group.name for group in window.jobs.ask(groups.groups)]
    words += [one.shown for one in window.jobs.ask(people.people)][:3]
    found = [hit.place for word in words for hit in page.hits(word.split()[0])]
    assert found
    assert all(rights.may_visit(window.jobs.vault, place) for place in found)
