"""The page that says what is protected and what is not."""

from __future__ import annotations

from peergroups.gui.core import places
from peergroups.gui.help.protection import ProtectionPage
from peergroups.gui.shell.rooms import ROOMS


def test_the_menu_leads_to_it_even_while_the_vault_is_locked(window_with):
    window = window_with(ROOMS)
    window.run("protection")
    assert isinstance(window.page, ProtectionPage)
    place = window.page.place
    assert place is not None
    assert place.page == places.PROTECTION


def test_every_kind_of_protection_is_told_and_what_is_not_protected(window_with):
    window = window_with(ROOMS)
    window.run("protection")
    page = window.page
    sections = (page.by_lock, page.by_program, page.by_computer, page.by_nothing)
    assert all(section.isVisibleTo(page) for section in sections)
    assert len(page.by_nothing._lines) == 8
