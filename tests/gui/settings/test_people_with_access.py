"""People with access, as a coordinator works with them; asking the passphrase again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from peergroups import keys
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.settings.subjects import ACCESS, PASSPHRASE, PERSON, SHUT_OUT, VAULT, place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets.ask_passphrase import AskPassphrase, ask_passphrase
from peergroups.keys import CHEAPEST, KdfCost
from peergroups.keys import keychain as chains
from peergroups.model.permissions import Access
from peergroups.store.queries import accounts as queries
from peergroups.usecases import accounts, backups, rotation, vaults
from tests.conftest import PASSPHRASE as OWN
from tests.gui.conftest import handle_all

WORDS = "paper lantern on the quiet lake"


@pytest.fixture
def window(window_with, demo_vault, monkeypatch):
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: CHEAPEST)
    window = window_with(ROOMS)
    window.resize(1366, 768)
    window.open_vault(demo_vault)
    return window


def pane(window, part, id_=None):
    window.go(place(part, id_))
    return window.page.pane


def known(window) -> list[tuple[str, Access]]:
    accounts_here = queries.accounts(window.jobs.vault.db())
    return [(row.name, row.access) for row in accounts_here]


def opened(window, kind):
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def answer(qtbot, window, words=OWN):
    """Types the passphrase into the dialog and presses its button."""
    dialog = opened(window, AskPassphrase)
    dialog.field.box.setText(words)
    dialog.yes.click()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    return dialog


def test_a_person_is_invited_and_stands_in_the_list(qtbot, window):
    invite = pane(window, PERSON)
    invite.form.set_values({"name": "Bo Chen", "access": Access.FACILITATOR})
    box = next(iter(invite.groups.boxes.values()))
    box.setChecked(True)
    invite.picture.choose("owl")
    invite.new.first.box.setText(WORDS)
    invite.new.again.setText(WORDS)
    invite.keep.click()
    answer(qtbot, window)
    qtbot.waitUntil(lambda: window.page.place.part == ACCESS)
    assert known(window)[1] == ("Bo Chen", Access.FACILITATOR)
    bo = accounts.people_with_access(window.jobs.vault)[1]
    assert bo.account is not None
    assert (bo.label, len(bo.account.groups)) == ("owl", 1)
    folder = window.jobs.vault.folder
    window.lock()
    window.jobs.settle()
    again = vaults.open_with_passphrase(folder, WORDS, slot_id=bo.slot)
    assert again.actor is not None
    assert again.actor.access is Access.FACILITATOR
    again.close()


def test_a_name_and_two_equal_passphrases_are_needed(window):
    invite = pane(window, PERSON)
    invite.keep.click()
    assert invite.form.field("name").property("wrong")
    invite.form.set_values({"name": "Bo"})
    invite.new.first.box.setText(WORDS)
    invite.keep.click()
    assert not invite.new.error.isHidden()
    assert len(known(window)) == 1


def test_somebody_is_changed_and_removed_but_never_the_last_coordinator(qtbot, window):
    vault = window.jobs.vault
    accounts.confirm(vault, OWN)
    bo = accounts.invite(vault, {"name": "Bo", "access": Access.HELPER}, WORDS, label="owl", cost=CHEAPEST)
    change = pane(window, PERSON, bo)
    assert change.new.isHidden()
    change.form.set_values({"name": "Bo Chen"})
    other = accounts.free_labels(vault)[0]  # the coordinator's own word is drawn by lot
    change.picture.choose(other)
    change.keep.click()
    assert known(window)[1] == ("Bo Chen", Access.HELPER)
    assert accounts.people_with_access(vault)[1].label == other
    you = pane(window, PERSON, vault.actor.account_id)
    you.form.set_values({"name": "Ana", "access": Access.HELPER})
    you.keep.click()
    assert known(window)[0][1] is Access.COORDINATOR
    listing = pane(window, ACCESS)
    assert (vault.actor.account_id, "remove") not in listing.people.buttons
    listing.people.buttons[bo, "remove"].click()
    question = window.page.pane
    assert window.focusWidget() is question.stay  # the safe answer
    question.only.click()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert len(known(window)) == 1
    assert len(keys.read_header(vault.folder).labels) == 1


@pytest.mark.parametrize("forget", [False, True])
def test_one_step_removes_somebody_changes_the_key_and_has_old_backups_go(qtbot, window, tmp_path, forget):
    vault = window.jobs.vault
    accounts.confirm(vault, OWN)
    (tmp_path / "stick").mkdir()
    window.settings.backup_place = str(tmp_path / "stick")
    bo = accounts.invite(vault, {"name": "Bo", "access": Access.HELPER}, WORDS, label="owl", cost=CHEAPEST)
    backups.keep(vault, tmp_path / "stick")
    key = bytes(vault.keys.database_key)
    listing = pane(window, ACCESS)
    listing.people.buttons[bo, "remove"].click()
    question = window.page.pane
    told = question.old.text()
    assert told.startswith("2 backups let")
    assert "Bo" in told
    assert "in backups, stick" in told.replace("\u2068", "").replace("\u2069", "")
    assert len(question.list.findChildren(QLabel)) >= 4
    assert not question.forget.isChecked()  # nothing is deleted that nobody ticked
    question.forget.setChecked(forget)
    (question.act if question.act.isVisible() else question.only).click()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert len(known(window)) == 1
    assert bytes(vault.keys.database_key) != key
    assert bool(rotation.still_open(vault, tmp_path / "stick")) is not forget
    said = window.bar.message.text()
    assert "the key is a new one" in said
    assert ("were deleted" in said) is forget
    assert window.page.place.part == ACCESS


def test_where_the_key_cannot_be_changed_yet_it_is_said_and_only_the_way_in_goes(qtbot, window, monkeypatch):
    vault = window.jobs.vault
    accounts.confirm(vault, OWN)
    bo = accounts.invite(vault, {"name": "Bo", "access": Access.HELPER}, WORDS, label="owl", cost=CHEAPEST)
    monkeypatch.setattr(rotation, "can_rotate", lambda _vault: False)
    listing = pane(window, ACCESS)
    listing.people.buttons[bo, "remove"].click()
    question = window.page.pane
    assert "new recovery sheet first" in question.key.text()
    assert question.list.isHidden()
    assert question.forget.isHidden()
    (question.act if question.act.isVisible() else question.only).click()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert len(known(window)) == 1
    assert rotation.still_open(vault) == []


def test_of_each_backup_it_is_said_whether_it_lets_them_in(qtbot, window):
    """Two of before she was invited, and one of after."""
    vault = window.jobs.vault
    accounts.confirm(vault, OWN)
    for _ in range(2):
        backups.keep(vault)
    bo = accounts.invite(vault, {"name": "Bo", "access": Access.HELPER}, WORDS, label="owl", cost=CHEAPEST)
    listing = pane(window, ACCESS)
    listing.people.buttons[bo, "remove"].click()
    question = window.page.pane
    assert "No backup here lets" in question.old.text()
    assert "who kept the key can read those below" in question.old.text()
    told = [found.text() for found in question.list.findChildren(QLabel)]
    assert sum("only with a kept key" in text for text in told) == 2
    backups.keep(vault)
    question.reload()
    handle_all()
    assert question.old.text().startswith("1 backup lets")
    told = [found.text() for found in question.list.findChildren(QLabel) if found.isVisibleTo(question)]
    assert sum("only with a kept key" in text for text in told) == 2
    assert sum("with the passphrase of then" in text for text in told) == 1


def test_whoever_invites_or_removes_somebody_knows_before_that_their_own_passphrase_will_be_asked(
    qtbot, window
):
    vault = window.jobs.vault
    accounts.confirm(vault, OWN)
    bo = accounts.invite(vault, {"name": "Bo", "access": Access.HELPER}, WORDS, label="owl", cost=CHEAPEST)
    accounts.change(vault, vault.actor.account_id, {"name": "Ana", "access": Access.COORDINATOR})
    for part, key in ((PERSON, None), (PERSON, bo), (SHUT_OUT, bo)):
        vault.confirmed_at = None
        shown = pane(window, part, key)
        assert "your own passphrase" in shown.asked.text()
        assert shown.asked.isVisibleTo(window)
        window.go(place(ACCESS))
        accounts.confirm(vault, OWN)
        assert not pane(window, part, key).asked.isVisibleTo(window)
    vault.confirmed_at = None
    dialog = ask_passphrase(window.page, window.jobs, lambda: None)
    assert dialog is not None
    assert "Ana" in dialog.sentence.text()  # of two people at one screen, whose is meant


def test_the_passphrase_is_asked_again_and_only_the_own_one_counts(qtbot, window):
    vault, went_on = window.jobs.vault, []
    accounts.invite(vault, {"name": "Bo"}, WORDS, label="owl", cost=CHEAPEST)
    dialog = ask_passphrase(window.page, window.jobs, lambda: went_on.append(1))
    assert dialog is not None
    answer(qtbot, window, WORDS)
    assert dialog.isVisible()
    assert not dialog.field.error.isHidden()
    assert not went_on
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not went_on
    ask_passphrase(window.page, window.jobs, lambda: went_on.append(2))
    answer(qtbot, window)
    qtbot.waitUntil(lambda: went_on == [2])
    assert ask_passphrase(window.page, window.jobs, lambda: went_on.append(3)) is None
    assert went_on == [2, 3]


def test_an_export_asks_first(window):
    vault_pane = pane(window, VAULT)
    vault_pane.export.click()
    assert isinstance(opened(window, QDialog), AskPassphrase)


def test_a_cheap_passphrase_is_kept_better_with_one_click(qtbot, window, monkeypatch):
    dearer = KdfCost(64 * 1024, 3, 1)
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: dearer)
    passphrase = pane(window, PASSPHRASE)
    qtbot.waitUntil(lambda: not passphrase.weak.isHidden())
    passphrase.weak.button.click()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    dialog.field.box.setText(OWN)
    dialog.yes.click()
    qtbot.waitUntil(passphrase.weak.isHidden)
    assert keys.read_header(window.jobs.vault.folder).slots[0].cost == dearer


def test_the_switch_is_off_and_without_a_keychain_stays_off(qtbot, window, monkeypatch):
    monkeypatch.setattr(chains, "_made", lambda _module, _name: None)
    accounts.confirm(window.jobs.vault, OWN)
    switch = pane(window, PASSPHRASE).computer
    assert not switch.box.isChecked()
    switch.box.click()
    qtbot.waitUntil(switch.box.isEnabled)
    assert not switch.box.isChecked()
    assert not accounts.keeps_key(window.jobs.vault)


def test_whoever_makes_themselves_a_helper_sees_what_helpers_see_at_once(qtbot, window):
    vault = window.jobs.vault
    accounts.invite(
        vault, {"name": "Bo Chen", "access": Access.COORDINATOR}, WORDS, label="owl", cost=CHEAPEST
    )
    window.go(Place(places.PEOPLE))
    assert window.page.place.page == places.PEOPLE
    values = {"name": "Ana", "access": Access.HELPER}
    window.jobs.write(window, accounts.change, vault.actor.account_id, values)
    qtbot.waitUntil(lambda: window.page.place.page == places.TODAY)
    assert places.PEOPLE not in window.pages
    window.go(Place(places.PEOPLE))
    assert window.page.place.page == places.TODAY
