"""Erasing for good, from the trash."""

from __future__ import annotations

from datetime import timedelta

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets.ask_passphrase import AskPassphrase
from peergroups.gui.widgets.backup_list import BackupList
from peergroups.gui.widgets.dialog import Question
from peergroups.store.queries import people as queries
from peergroups.usecases import backups, erasing, groups, people
from tests.conftest import PASSPHRASE


def trash_with(window, name="Zelda Removed"):
    vault = window.jobs.vault
    person = people.add(vault, {"name": name})
    people.remove(vault, person)
    window.go(Place(places.PEOPLE, part="trash"))
    return window.page.pane


def agree(qtbot, window):
    next(d for d in window.findChildren(Question) if d.isVisible()).yes.click()
    dialog = next(d for d in window.findChildren(AskPassphrase) if d.isVisible())
    dialog.field.box.setText(PASSPHRASE)
    dialog.yes.click()
    qtbot.waitUntil(lambda: not window.jobs.is_running)


def test_a_person_is_erased_after_a_question_and_the_passphrase(qtbot, evening):
    pane = trash_with(evening)
    pane.table.view.selectRow(0)
    pane.erase.click()
    agree(qtbot, evening)
    qtbot.waitUntil(lambda: not evening.jobs.is_running)
    assert queries.trashed_people(evening.jobs.vault.db()) == []
    assert pane.table.model.shown == []


def test_what_is_long_in_the_trash_is_offered(qtbot, evening):
    pane = trash_with(evening)
    assert pane.overdue.isHidden()
    with clock.fixed(clock.now() + timedelta(days=31)):
        pane.reload()
        assert pane.overdue.isVisible()
        pane.overdue.button.click()
        agree(qtbot, evening)
        qtbot.waitUntil(lambda: not evening.jobs.is_running)
    assert queries.trashed_people(evening.jobs.vault.db()) == []


def test_the_backups_from_before_are_shown_after_erasing_and_deleted_when_agreed(qtbot, evening):
    backups.keep(evening.jobs.vault)
    pane = trash_with(evening)
    pane.table.view.selectRow(0)
    pane.erase.click()
    agree(qtbot, evening)
    shown = next(d for d in evening.findChildren(BackupList) if d.isVisible())
    held = erasing.may_hold(evening.jobs.vault)
    assert shown.list.count() == len(held) == 1
    assert held[0].file.name in shown.list.item(0).text()
    shown.no.click()
    assert pane.holding.isVisible()  # later is possible, also after the next opening
    assert held[0].file.exists()
    pane.holding.button.click()
    shown = next(d for d in evening.findChildren(BackupList) if d.isVisible())
    shown.yes.click()  # the passphrase was asked a moment ago
    qtbot.waitUntil(lambda: not evening.jobs.is_running)
    assert not held[0].file.exists()
    assert pane.holding.isHidden()


def test_traces_that_could_not_be_folded_in_are_told_with_the_way_out(qtbot, evening, monkeypatch):
    pane = trash_with(evening)
    monkeypatch.setattr("peergroups.store.erasing.fold_in", lambda _db: False)
    pane.table.view.selectRow(0)
    pane.erase.click()
    agree(qtbot, evening)
    assert pane.traces.isVisible()
    pane.traces.button.click()
    assert evening.jobs.vault is None


def test_the_trash_shows_nobody_wider_than_their_groups_do(evening):
    vault = evening.jobs.vault
    group = groups.start(vault, {"name": "Aliases", "identity": "alias"})
    person = people.add(vault, {"name": "Zora", "family_name": "Hidden"}, group_id=group)
    people.remove(vault, person)
    evening.go(Place(places.PEOPLE, part="trash"))
    pane = evening.page.pane
    pane.table.view.selectRow(0)
    seen = [pane.table.model.index(0, 0).data(), pane.restore.text(), pane.erase.text()]
    assert seen == ["Zora", "Take Zora back", "Erase Zora for good"]
    pane.erase.click()
    question = next(d for d in evening.findChildren(Question) if d.isVisible())
    assert "Hidden" not in question.windowTitle()
    question.no.click()
    pane.restore.click()
    assert evening.bar.message.text() == "Zora is back"


def test_who_is_of_no_group_is_in_the_trash_with_the_whole_name(evening):
    vault = evening.jobs.vault
    people.remove(vault, people.add(vault, {"name": "Zora", "family_name": "Alone"}))
    evening.go(Place(places.PEOPLE, part="trash"))
    assert evening.page.pane.table.model.index(0, 0).data() == "Zora Alone"
