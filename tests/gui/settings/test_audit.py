"""The log on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peergroups.gui.settings.audit import _what
from peergroups.gui.settings.subjects import LOG, place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets.ask_passphrase import AskPassphrase
from peergroups.keys import CHEAPEST
from peergroups.model.audit import Event
from peergroups.model.permissions import Action
from peergroups.store import audit as store_audit
from peergroups.usecases import audit
from tests.conftest import PASSPHRASE


@pytest.fixture
def window(window_with, demo_vault, monkeypatch):
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: CHEAPEST)
    window = window_with(ROOMS)
    window.resize(1366, 768)
    window.open_vault(demo_vault)
    return window


def opened(qtbot, window):
    window.go(place(LOG))
    pane = window.page.pane
    assert pane.table.isHidden()
    pane.show_log.click()
    dialog = next(d for d in window.findChildren(AskPassphrase) if d.isVisible())
    dialog.field.box.setText(PASSPHRASE)
    dialog.yes.click()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    return pane


def test_the_log_is_shown_after_the_passphrase_and_the_look_is_noted(qtbot, window):
    pane = opened(qtbot, window)
    assert pane.table.model.shown[0].event == Event.LOG_VIEWED
    assert pane.table.model.shown[-1].event == Event.OPENED
    assert pane.verdict.isHidden()


def test_the_log_can_be_narrowed_to_one_kind_of_event(qtbot, window):
    audit.note(window.jobs.vault, Event.SIGNED)
    pane = opened(qtbot, window)
    pane.what.choose(Event.SIGNED)
    assert {row.event for row in pane.table.model.shown} == {Event.SIGNED}


def test_a_changed_log_is_told(qtbot, window):
    db = window.jobs.vault.db()
    db.exec_driver_sql("DROP TRIGGER the_log_is_never_changed")
    db.exec_driver_sql("UPDATE audit_event SET at = at + 1 WHERE number = 1")
    pane = opened(qtbot, window)
    assert pane.verdict.isVisible()


def test_a_refusal_says_what_was_tried(qtbot, window):
    store_audit.note_refusal(window.jobs.vault, Action.EXPORT)
    pane = opened(qtbot, window)
    row = pane.table.model.shown[1]
    assert _what(row) == "tried what their way in does not allow (exporting everything)"


def test_a_log_cut_off_while_the_vault_was_closed_is_told_with_its_line(qtbot, window):
    vault = window.jobs.vault
    audit.note(vault, Event.LOG_CUT, amount=18)
    vault.report = replace(vault.report, problems=(audit.CUT,))
    pane = opened(qtbot, window)
    assert pane.verdict.isVisible()
    assert "from line 18 on" in pane.verdict.sentence.text()


def test_leaving_the_log_empties_it(qtbot, window):
    pane = opened(qtbot, window)
    window.go(place(""))
    assert pane.table.model.shown == []
