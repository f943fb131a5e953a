"""The page that says whether everything is all right."""

from __future__ import annotations

import pytest

from peergroups.gui.settings.index import IndexPane
from peergroups.gui.settings.subjects import ACCESS, ALL_RIGHT, BACKUPS, HEALTH, LOG, place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Action, Actor
from peergroups.usecases import audit, backups, health
from tests.gui import lint


@pytest.fixture
def window(window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    return window


def shown(window, qtbot) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Of each line: its role and what it says."""
    window.go(place(ALL_RIGHT))
    pane = window.page.pane
    qtbot.waitUntil(lambda: bool(pane.lines._lines))
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    return {line.strong: (line.role, line.facts) for line in pane.lines._lines}


def test_what_is_missing_at_first_stands_out(window, qtbot):
    lines = shown(window, qtbot)
    assert lines["Backups"][0] == "late"
    assert "none that was proved" in lines["Backups"][1][0]
    assert "No second place" in lines["Backups"][1][1]
    assert lines["Damage in the vault"] == ("late", ("It was not looked through on this computer yet.",))
    assert lines["What was refused"] == ("soft", ("Nothing in thirty days.",))
    assert "recovery sheet" in lines["Who can get in"][1][-1]
    assert "need" in window.page.pane.verdict.text()


def test_what_is_as_it_should_be_is_said_too(window, qtbot, settings, tmp_path, monkeypatch):
    (tmp_path / "stick").mkdir()
    settings.backup_place = str(tmp_path / "stick")
    backups.keep(window.jobs.vault, tmp_path / "stick")
    health.remember(window.jobs.vault, settings, [])
    monkeypatch.setattr("peergroups.base.disks.is_encrypted", lambda _folder: True)
    lines = shown(window, qtbot)
    assert {role for role, _ in lines.values()} == {"soft"}, lines
    assert window.page.pane.verdict.text() == "Nothing needs a look."


def test_what_was_refused_is_counted_and_names_nobody(window, qtbot):
    audit.refusal(window.jobs.vault, Action.ERASE)
    role, facts = shown(window, qtbot)["What was refused"]
    assert role == "late"
    assert facts == ("1 time somebody tried what their role does not allow in thirty days.",)


@pytest.mark.parametrize("part", [BACKUPS, ACCESS, HEALTH, LOG])
def test_each_line_leads_to_where_it_is_changed(window, qtbot, part: str):
    shown(window, qtbot)
    window.page.pane.lines.buttons[part].click()
    assert window.page.place.part == part


def test_a_facilitator_finds_neither_the_page_nor_what_it_says(window, qtbot):
    vault = window.jobs.vault
    vault.actor = Actor(AccountId(new_id()), "Hana", Access.FACILITATOR, frozenset())
    window.go(place(""))
    assert ALL_RIGHT not in window.page.pane.subjects.buttons
    window.go(place(ALL_RIGHT))
    assert window.page.place == place("")
    assert isinstance(window.page.pane, IndexPane)
    pane = window.page.make_pane(ALL_RIGHT)  # nor would it say a word
    pane.reload()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert not pane.lines._lines


def test_the_menu_leads_there_where_it_is_allowed_and_the_vault_is_open(window):
    action = window.actions_.by_name["all-right"]
    window.actions_.refresh()
    assert action.isEnabled()
    action.trigger()
    assert window.page.place.part == ALL_RIGHT
    vault = window.jobs.vault
    vault.actor = Actor(AccountId(new_id()), "Hana", Access.HELPER, frozenset())
    window.actions_.refresh()
    assert not action.isEnabled()
    window.lock()
    assert not action.isEnabled()


def test_nothing_is_cut_off_in_large_letters(window, qtbot, settings):
    settings.text_size = 200
    window.restyle()
    shown(window, qtbot)
    lint.require_none(qtbot, window)
