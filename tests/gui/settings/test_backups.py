"""The backups page of the settings, the restore step of the door, and what closing keeps."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peergroups.base import clock, language
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.settings.subjects import BACKUPS, place
from peergroups.gui.unlock.restoring import RestorePanel
from peergroups.gui.unlock.state import Step
from peergroups.gui.widgets.backup_list import BackupList
from peergroups.keys import CHEAPEST
from peergroups.store.backup import shelf
from peergroups.store.queries import people as people_queries
from peergroups.usecases import accounts, demo, people, vaults
from tests.gui import lint


@pytest.fixture
def window(window_with, demo_folder):
    from peergroups.gui.shell.rooms import ROOMS

    made = window_with(ROOMS)
    made.open_vault(vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE))
    yield made
    made.close()


def pane(window):
    window.go(place(BACKUPS))
    return window.page.pane


def test_a_backup_is_kept_also_in_the_second_place(window, qtbot, tmp_path, settings):
    (tmp_path / "stick").mkdir()
    backups = pane(window)
    assert not backups.drill.isEnabled()
    backups.take_place(tmp_path / "stick")
    qtbot.waitUntil(lambda: "opened once" in window.bar.message.text(), timeout=5000)
    assert len(list((tmp_path / "stick").glob("*.pgbak"))) == 1
    assert settings.backup_place_at
    assert backups.reminder.isHidden()
    backups.drill.click()
    qtbot.waitUntil(lambda: "restore worked" in window.bar.message.text(), timeout=5000)


def test_a_stick_that_is_not_plugged_in_is_told(window, qtbot, tmp_path, settings):
    backups = pane(window)
    settings.backup_place = str(tmp_path / "gone")
    backups.keep.click()
    qtbot.waitUntil(lambda: "second place is not there" in window.bar.message.text(), timeout=5000)
    assert not backups.reminder.isHidden()


def test_today_reminds_of_a_second_place_that_saw_no_copy_for_fourteen_days(window, settings, tmp_path):
    assert window.page.outside.isHidden()
    settings.backup_place = str(tmp_path)
    window.page.reload()
    assert not window.page.outside.isHidden()
    settings.backup_place_at = "2999-01-01T00:00:00+00:00"
    window.page.reload()
    assert window.page.outside.isHidden()


def test_the_key_is_changed_and_older_backups_can_be_deleted(window, qtbot):
    vault = window.jobs.vault
    accounts.confirm(vault, demo.PASSPHRASE)
    backups = pane(window)
    before = bytes(vault.keys.database_key)
    backups.rotate.click()
    qtbot.waitUntil(lambda: "key was changed" in window.bar.message.text(), timeout=5000)
    assert bytes(vault.keys.database_key) != before
    assert people_queries.count(vault.db()) == 40
    assert not backups.key_old.isHidden()
    backups.forget.click()
    shown = next(d for d in window.findChildren(BackupList) if d.isVisible())
    assert shown.list.count() == 1
    shown.yes.click()
    qtbot.waitUntil(lambda: "deleted" in window.bar.message.text(), timeout=5000)
    assert backups.key_old.isHidden()
    assert len(shelf.listed(vault.folder / shelf.FOLDER)) == 1


def test_files_that_are_no_backups_of_this_vault_are_named_and_count_for_nothing(window, qtbot, demo_folder):
    backups = pane(window)
    assert not backups.strangers.isVisible()
    backups.keep.click()
    qtbot.waitUntil(lambda: "opened once" in window.bar.message.text(), timeout=5000)
    good = next((demo_folder / "backups").glob("*.pgbak"))
    (demo_folder / "backups" / "later.pgbak").write_bytes(good.read_bytes()[:-10])
    backups.reload()
    assert backups.strangers.isVisible()
    assert "later.pgbak" in backups.strangers.text()
    assert "1 file" in backups.strangers.text()
    assert str(language.format_date(clock.now().date(), "en")) in backups.newest.text()


def test_closing_keeps_a_backup_of_what_was_changed(window, settings, demo_folder):
    settings.backup_on_close = True
    people.add(window.jobs.vault, {"name": "New"})
    window.lock()
    window.jobs.settle()
    assert len(shelf.listed(demo_folder / shelf.FOLDER)) == 1
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()


def test_a_backup_that_fails_keeps_nobody_from_closing(window, settings, demo_folder):
    settings.backup_on_close = True
    people.add(window.jobs.vault, {"name": "New"})
    (demo_folder / shelf.FOLDER).write_text("in the way")
    window.lock()
    window.jobs.settle()
    (demo_folder / shelf.FOLDER).unlink()  # a vault with a file in the place of its folder is not opened
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert people_queries.count(vault.db()) == 41
    vault.close()


def test_a_backup_is_looked_at_and_then_restored(window, qtbot, demo_folder):
    backups = pane(window)
    backups.keep.click()
    qtbot.waitUntil(lambda: "opened once" in window.bar.message.text(), timeout=5000)
    people.add(window.jobs.vault, {"name": "Later"})
    window.context.settings.backup_on_close = False
    backups.restore.click()
    unlock = window.page
    assert unlock.step is Step.RESTORE
    panel = unlock.panel
    assert isinstance(panel, RestorePanel)
    unlock.folder = demo_folder
    unlock.show_step(Step.RESTORE)
    panel.field.box.setText("not this one at all")
    unlock.step_on()
    qtbot.waitUntil(lambda: "does not open that backup" in panel.error.text(), timeout=5000)
    panel.field.box.setText(demo.PASSPHRASE)
    unlock.step_on()
    qtbot.waitUntil(lambda: panel.has_looked, timeout=5000)
    assert "people: 40" in panel.told.text()
    assert not list(demo_folder.glob("set-aside-*"))
    unlock.step_on()
    qtbot.waitUntil(lambda: unlock.step.value == Step.DOOR.value, timeout=5000)
    assert list(demo_folder.glob("set-aside-*"))
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert people_queries.count(vault.db()) == 40
    vault.close()


def test_the_focus_stays_on_what_was_pressed_while_a_backup_is_kept(window, qtbot):
    backups = pane(window)
    window.activateWindow()
    for button, said in ((backups.keep, "opened once"), (backups.drill, "restore worked")):
        button.setFocus()
        button.click()
        qtbot.waitUntil(lambda said=said: said in window.bar.message.text(), timeout=5000)
        assert window.focusWidget() is button


def test_after_each_answer_of_a_restore_the_focus_is_on_what_comes_next(window, qtbot, demo_folder):
    backups = pane(window)
    backups.keep.click()
    qtbot.waitUntil(lambda: "opened once" in window.bar.message.text(), timeout=5000)
    window.context.settings.backup_on_close = False
    backups.restore.click()
    window.activateWindow()
    unlock = window.page
    unlock.folder = demo_folder
    unlock.show_step(Step.RESTORE)
    unlock.panel.field.box.setText("not this one at all")
    unlock.step_on()
    qtbot.waitUntil(lambda: "does not open" in unlock.panel.error.text(), timeout=5000)
    assert window.focusWidget() is unlock.panel.field.box
    assert unlock.panel.field.box.selectedText()
    unlock.panel.field.box.setText(demo.PASSPHRASE)
    unlock.step_on()
    qtbot.waitUntil(lambda: unlock.panel.has_looked, timeout=5000)
    assert window.focusWidget() is unlock.forward


def test_a_backup_that_was_cut_says_so_before_anything_is_restored(window, qtbot, demo_folder, tmp_path):
    backups = pane(window)
    backups.keep.click()
    qtbot.waitUntil(lambda: "opened once" in window.bar.message.text(), timeout=5000)
    whole = next((demo_folder / "backups").glob("*.pgbak")).read_bytes()
    cut = tmp_path / "cut.pgbak"
    cut.write_bytes(whole[: len(whole) // 2])
    window.context.settings.backup_on_close = False
    backups.restore.click()
    unlock = window.page
    unlock.panel.take_file(cut)
    unlock.panel.field.box.setText(demo.PASSPHRASE)
    unlock.step_on()
    qtbot.waitUntil(lambda: "damaged or incomplete" in unlock.panel.error.text(), timeout=5000)
    assert not unlock.panel.has_looked


def test_a_backup_is_restored_into_another_folder_beside_the_vault(window, qtbot, demo_folder, tmp_path):
    backups = pane(window)
    backups.keep.click()
    qtbot.waitUntil(lambda: "opened once" in window.bar.message.text(), timeout=5000)
    window.context.settings.backup_on_close = False
    backups.restore.click()
    unlock, there = window.page, tmp_path / "elsewhere"
    there.mkdir()
    unlock.folder = demo_folder
    unlock.show_step(Step.RESTORE)
    unlock.panel.take_target(there)
    assert "elsewhere" in unlock.panel.where.text()
    unlock.panel.field.box.setText(demo.PASSPHRASE)
    unlock.step_on()
    qtbot.waitUntil(lambda: unlock.panel.has_looked, timeout=5000)
    unlock.step_on()
    qtbot.waitUntil(lambda: unlock.step.value == Step.DOOR.value, timeout=5000)
    assert unlock.folder == there
    assert not list(demo_folder.glob("set-aside-*"))
    vault = vaults.open_with_passphrase(there, demo.PASSPHRASE)
    assert people_queries.count(vault.db()) == 40
    vault.close()


def test_an_old_backup_asks_for_a_passphrase_of_today_and_says_where_it_goes_without_one(
    window, qtbot, demo_folder, monkeypatch
):
    """What was seen of the backup stays; the field of today has the focus."""
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: CHEAPEST)
    backups = pane(window)
    backups.keep.click()
    qtbot.waitUntil(lambda: "opened once" in window.bar.message.text(), timeout=5000)
    today = "copper lantern on the quiet lake"
    accounts.change_passphrase(window.jobs.vault, today, cost=CHEAPEST)
    people.add(window.jobs.vault, {"name": "Later"})
    window.context.settings.backup_on_close = False
    backups.restore.click()
    window.activateWindow()
    unlock = window.page
    unlock.folder = demo_folder
    unlock.show_step(Step.RESTORE)
    panel = unlock.panel
    assert isinstance(panel, RestorePanel)
    panel.field.box.setText(demo.PASSPHRASE)
    unlock.step_on()
    qtbot.waitUntil(lambda: panel.has_looked, timeout=5000)
    qtbot.waitUntil(
        lambda: panel.told.visibleRegion().boundingRect() == panel.told.rect()
    )  # before it is restored
    assert panel.present.isHidden()
    unlock.step_on()
    qtbot.waitUntil(panel.present.isVisible, timeout=5000)
    assert "into another folder" in panel.asked.text()
    assert panel.has_looked
    assert window.focusWidget() is panel.present.box
    lint.require_none(qtbot, window)
    panel.present.box.setText("not this one at all")
    unlock.step_on()
    qtbot.waitUntil(lambda: "does not open the vault" in panel.error.text(), timeout=5000)
    assert not list(demo_folder.glob("set-aside-*"))
    panel.present.box.setText(today)
    unlock.step_on()
    qtbot.waitUntil(lambda: unlock.step.value == Step.DOOR.value, timeout=5000)
    assert panel.present.box.text() == ""
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert people_queries.count(vault.db()) == 40
    vault.close()


def test_an_older_copy_is_opened_only_knowingly(window, qtbot, demo_folder, tmp_path):
    window.lock()
    window.jobs.settle()
    old = shutil.copytree(demo_folder, tmp_path / "old")
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    unlock = window.page
    unlock.take_folder(Path(old))
    unlock.panel.field.box.setText(demo.PASSPHRASE)
    unlock.step_on()
    qtbot.waitUntil(lambda: bool(_questions(window)), timeout=5000)
    question = _questions(window)[0]
    assert "older copy" in question.sentence.text()
    assert window.jobs.vault is None
    question.accept()
    qtbot.waitUntil(lambda: window.jobs.vault is not None, timeout=5000)


def _questions(window):
    from peergroups.gui.widgets.dialog import Question

    return [one for one in window.findChildren(Question) if one.isVisible()]


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("where", ["settings", "door"])
def test_both_pages_are_accessible(window, settings, size, language, where, qtbot):
    settings.text_size, settings.language = size, language
    window.restyle()
    if where == "settings":
        window.go(place(BACKUPS))
    else:
        window.lock()
        window.go(Place(places.UNLOCK, part="restore"))
    lint.require_none(qtbot, window)
    assert window.size().width() == 1366
