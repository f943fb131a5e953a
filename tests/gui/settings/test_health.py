"""The page about the health of the vault, and the line that leads to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from peergroups.base import clock, sentences
from peergroups.gui.core import messages
from peergroups.gui.settings.health import HealthPane
from peergroups.gui.settings.subjects import BACKUPS, HEALTH, place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.keys import CHEAPEST
from peergroups.model.permissions import Access
from peergroups.store.open_report import Ended
from peergroups.usecases import accounts, health, rescue
from tests.gui import lint

WORDS = "paper lantern on the quiet lake"
NOW = datetime(2026, 3, 10, 19, tzinfo=UTC)


@pytest.fixture
def window(window_with, demo_vault):
    window = window_with(ROOMS)
    window.resize(1366, 768)
    window.open_vault(demo_vault)
    return window


def pane(window) -> HealthPane:
    window.go(place(HEALTH))
    found = window.page.pane
    assert isinstance(found, HealthPane)
    return found


def test_a_look_that_is_due_is_taken_by_itself_and_remembered(qtbot, window, settings):
    assert window.banner.timer.isActive()
    assert "not looked through" in pane(window).verdict.text()
    window.banner.timer.timeout.emit()
    qtbot.waitUntil(lambda: bool(settings.checks), timeout=10_000)
    window.go(place(BACKUPS))
    assert "it is sound" in pane(window).verdict.text()
    assert not window.banner.isVisible()
    window.banner.follow(window.jobs.vault)
    assert not window.banner.timer.isActive()


def test_an_unclean_end_or_a_week_makes_it_due(window, settings):
    vault = window.jobs.vault
    with clock.fixed(NOW):
        health.remember(vault, settings, [])
        assert not health.is_due(vault, settings)
        vault.report = replace(vault.report, ended=Ended.CUT_SHORT)
        assert health.is_due(vault, settings)
        vault.report = replace(vault.report, ended=Ended.WELL)
    with clock.fixed(NOW + timedelta(days=8)):
        assert health.is_due(vault, settings)
    with clock.fixed(NOW - timedelta(days=2)):
        assert health.is_due(vault, settings)  # the clock went back


def test_a_damaged_search_is_said_and_mended(qtbot, window, settings):
    vault = window.jobs.vault
    vault.db().exec_driver_sql("DELETE FROM search_entry")
    health_pane = pane(window)
    health_pane.check.click()
    qtbot.waitUntil(health_pane.mend.isVisible, timeout=10_000)
    assert health_pane.found[0].text() == messages.problem("search_index_incomplete")
    assert not health_pane.back.isVisible()
    window.banner.refresh()
    assert window.banner.isVisible()
    health_pane.mend.click()
    qtbot.waitUntil(lambda: "sound" in health_pane.verdict.text(), timeout=10_000)
    assert health.last(vault, settings).problems == ()


def test_each_code_of_the_check_has_its_own_sentence():
    codes = {
        "page_changed_outside", "database_damaged", "reference_missing", "attendance_without_session",
        "held_session_without_group", "search_index_incomplete", "search_index_damaged", "log_changed_outside",
        "log_cut_off",
    }  # fmt: skip
    assert set(sentences.PROBLEMS) == codes
    assert len({messages.problem(code) for code in codes}) == len(codes)


def test_a_clock_that_went_back_is_said_until_it_is_understood(window):
    vault = window.jobs.vault
    vault.report = replace(vault.report, clock_was=datetime(2036, 1, 1, tzinfo=UTC))
    window.banner.refresh()
    assert "2036" in window.banner.notice.sentence.text()
    window.banner.button.setFocus()
    window.banner.button.click()
    assert not window.banner.isVisible()
    assert window.page.isAncestorOf(window.focusWidget())


def test_a_restore_not_tried_for_a_quarter_is_asked_for(qtbot, window, settings):
    with clock.fixed(NOW):
        window.go(place(BACKUPS))
        backups = window.page.pane
        backups.keep.click()
        qtbot.waitUntil(lambda: "opened once" in window.bar.message.text(), timeout=10_000)
        assert not backups.drill_due.isVisible()
    with clock.fixed(NOW + timedelta(days=92)):
        backups.reload()
        assert backups.drill_due.isVisible()
        backups.drill.click()
        qtbot.waitUntil(lambda: "worked" in window.bar.message.text(), timeout=10_000)
        assert not backups.drill_due.isVisible()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_with_everything_wrong_the_page_is_accessible(window, settings, size, language, qtbot):
    settings.text_size, settings.language = size, language
    health.remember(window.jobs.vault, settings, list(sentences.PROBLEMS))
    window.restyle()
    window.banner.refresh()
    pane(window)
    lint.require_none(qtbot, window)
    assert window.size().width() == 1366


def test_a_helper_reads_no_numbers_of_what_was_read_of_a_damaged_vault(qtbot, window_with, demo_vault):
    accounts.invite(
        demo_vault,
        {"name": "Bo", "access": Access.HELPER},
        WORDS,
        label=accounts.free_labels(demo_vault)[0],
        cost=CHEAPEST,
    )
    folder = demo_vault.folder
    demo_vault.close()
    opened = rescue.open_to_look(folder, passphrase=WORDS, second_copy=True)
    opened.salvaged.lost["note"] = 7
    window = window_with(ROOMS)
    window.open_vault(opened)
    window.go(place(HEALTH))
    assert window.page.place != place(HEALTH), "nobody is led to a page that is not theirs"
    told = window.banner.notice.sentence.text()
    assert window.banner.isVisibleTo(window)
    assert not any(letter.isdigit() for letter in told), told


def test_a_facilitator_reads_what_was_lost_of_a_damaged_vault_and_no_numbers(qtbot, window_with, demo_vault):
    """Whoever may export finds the page; how many there are of everything is for who sees all of it."""
    accounts.invite(
        demo_vault,
        {"name": "Bo", "access": Access.FACILITATOR},
        WORDS,
        label=accounts.free_labels(demo_vault)[0],
        cost=CHEAPEST,
    )
    folder = demo_vault.folder
    demo_vault.close()
    opened = rescue.open_to_look(folder, passphrase=WORDS, second_copy=True)
    opened.salvaged.lost["note"] = 7
    window = window_with(ROOMS)
    window.open_vault(opened)
    found = pane(window)
    assert not found.read.isVisibleTo(window)
    assert found.lost.isVisibleTo(window)
    assert "notes: some" in found.lost.text()
    assert not any(letter.isdigit() for letter in found.lost.text())
