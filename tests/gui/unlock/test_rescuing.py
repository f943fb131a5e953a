"""A damaged vault at the door: the newest good backup, what can be read, or later."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.settings import subjects
from peergroups.gui.settings.health import HealthPane
from peergroups.gui.settings.subjects import HEALTH
from peergroups.gui.unlock.rescuing import RescuePanel
from peergroups.gui.unlock.restoring import RestorePanel
from peergroups.gui.unlock.state import Step
from peergroups.gui.widgets.dialog import Question
from peergroups.store.queries import people as people_queries
from peergroups.usecases import accounts, backups, demo, people, vaults
from tests.gui import lint
from tests.store.lifecycle.test_salvage import flipped, root_of


def damaged(folder: Path, *, backup: bool) -> Path:
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    if backup:
        backups.keep(vault)
    vault.close()
    flipped(folder, root_of(folder, "note"))
    return folder


def knock(window, qtbot):
    box = window.page.panel.field.box
    box.setText(demo.PASSPHRASE)
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.step is Step.RESCUE, timeout=10_000)
    panel = window.page.panel
    assert isinstance(panel, RescuePanel)
    return panel


def test_the_newest_good_backup_is_one_button_away(qtbot, window_at, demo_folder):
    window = window_at(damaged(demo_folder, backup=True))
    panel = knock(window, qtbot)
    assert "people: 40" in panel.told.text()
    page = window.page
    assert "Restore" in page.forward.text()
    page.step_on()
    restoring = page.panel
    assert isinstance(restoring, RestorePanel)
    assert restoring.has_looked
    assert "&Restore this backup" in page.forward.text()
    page.step_on()
    qtbot.waitUntil(lambda: page.step is Step.DOOR, timeout=10_000)
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert people_queries.count(vault.db()) == 40
    vault.close()


def test_what_can_be_read_opens_and_says_on_every_page_that_nothing_can_be_changed(
    qtbot, window_at, demo_folder
):
    window = window_at(damaged(demo_folder, backup=False))
    panel = knock(window, qtbot)
    assert "No backup" in panel.told.text()
    window.page.step_on()
    qtbot.waitUntil(lambda: window.jobs.vault is not None, timeout=10_000)
    assert window.page.place.page == places.TODAY
    assert window.banner.isVisible()
    assert "nothing can be changed" in window.banner.notice.sentence.text()
    window.banner.button.click()
    pane = window.page.pane
    assert isinstance(pane, HealthPane)
    assert "notes: 42" in pane.lost.text()
    assert "people: 40" in pane.read.text()
    accounts.confirm(window.jobs.vault, demo.PASSPHRASE)
    pane.go_on.click()
    qtbot.waitUntil(lambda: window.jobs.vault is None, timeout=10_000)
    assert not window.banner.isVisible()
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert people_queries.count(vault.db()) == 40
    vault.close()


def test_an_older_damaged_copy_is_told_on_every_page_and_asked_about_before_it_is_gone_on_with(
    qtbot, window_at, demo_folder, tmp_path
):
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    old = Path(shutil.copytree(demo_folder, tmp_path / "old"))
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    people.add(vault, {"name": "New"})
    vault.close()
    flipped(old, root_of(old, "note"))
    window = window_at(old)
    knock(window, qtbot)
    window.page.step_on()
    qtbot.waitUntil(lambda: window.jobs.vault is not None, timeout=10_000)
    assert "This is an older copy" in window.banner.notice.sentence.text()
    window.banner.button.click()
    pane = window.page.pane
    assert isinstance(pane, HealthPane)
    accounts.confirm(window.jobs.vault, demo.PASSPHRASE)
    pane.go_on.click()
    (question,) = pane.findChildren(Question)
    assert "This is an older copy" in question.sentence.text()
    assert question.no.isDefault()
    question.no.click()
    assert window.jobs.vault is not None
    before = (old / "vault.db").read_bytes()
    pane.go_on.click()
    asked = [one for one in pane.findChildren(Question) if one.isVisible()]
    assert (old / "vault.db").read_bytes() == before
    asked[0].yes.click()
    qtbot.waitUntil(lambda: window.jobs.vault is None, timeout=10_000)
    again = vaults.open_with_passphrase(old, demo.PASSPHRASE)
    assert people_queries.count(again.db()) == 40
    again.close()


def test_a_damaged_vault_that_is_the_newest_is_gone_on_with_unasked(qtbot, window_at, demo_folder):
    window = window_at(damaged(demo_folder, backup=False))
    knock(window, qtbot)
    window.page.step_on()
    qtbot.waitUntil(lambda: window.jobs.vault is not None, timeout=10_000)
    assert "older" not in window.banner.notice.sentence.text()
    assert "first time" not in window.banner.notice.sentence.text()


def test_later_leads_back_to_the_door_and_changes_nothing(qtbot, window_at, demo_folder):
    window = window_at(damaged(demo_folder, backup=True))
    raw = (demo_folder / "vault.db").read_bytes()
    knock(window, qtbot).later.click()
    assert window.page.step is Step.DOOR
    assert (demo_folder / "vault.db").read_bytes() == raw


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_step_and_the_page_of_health_are_accessible(
    qtbot, window_at, settings, demo_folder, size, language
):
    settings.text_size, settings.language = size, language
    window = window_at(damaged(demo_folder, backup=True))
    window.restyle()
    panel = knock(window, qtbot)
    lint.require_none(qtbot, window)
    panel.look.click()
    qtbot.waitUntil(lambda: window.jobs.vault is not None, timeout=10_000)
    window.go(subjects.place(HEALTH))
    lint.require_none(qtbot, window)
    assert window.size().width() == 1366
