"""The list of sheets that were printed, and one of them opened again."""

from __future__ import annotations

import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import papers_out
from peergroups.model.printed_sheets import ERASED
from peergroups.store.queries import groups, printed_sheets, sessions
from peergroups.usecases import erasing, people, printing
from peergroups.usecases.papers import SIGN_IN_SHEET, PaperOrder
from tests.gui import lint
from tests.gui.handouts.test_page import text_of


@pytest.fixture
def window(qtbot, window_with, demo_vault):
    own = (places.HANDOUTS, places.GROUP, places.GROUPS)
    made = window_with({name: ROOMS[name] for name in own} | {places.TODAY: ROOMS[places.HANDOUTS]})
    made.open_vault(demo_vault)
    return made


@pytest.fixture
def circle(window):
    return window.jobs.ask(groups.group_named, "Tuesday circle")


@pytest.fixture
def printed(window, circle, demo_vault):
    """Two prints: one for the next session in German and large, before that one for a session long ago."""
    every = window.jobs.ask(sessions.of_group, circle.id, past=100)
    old = every[0]
    coming = next(row for row in every if row.starts_at > clock.now())
    for order in (
        PaperOrder(SIGN_IN_SHEET, session_id=old.id),
        PaperOrder(SIGN_IN_SHEET, session_id=coming.id, language="de", large=True, blank_rows=7),
    ):
        left = order.leaving(demo_vault)
        left.went_out(demo_vault)
    return old, coming


def rows(window, circle):
    window.go(Place(places.GROUP, circle.id))
    window.page.pane.printed.click()
    return window.page.pane.table


def test_each_print_is_a_line_with_its_number_session_day_and_by_whom(window, circle, printed, demo_vault):
    table = rows(window, circle)
    assert [(row.number, row.day) for row in table.model.shown] == [(1, row.day) for row in reversed(printed)]
    assert {row.by_whom for row in table.model.shown} == {demo_vault.actor.name if demo_vault.actor else ""}
    assert window.page.title.text() == "Printed sheets"
    assert window.focusWidget() is table.view
    assert not lint.cut_off(window)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of the computer cannot be set here")
def test_the_hour_of_a_print_is_that_of_the_session_not_of_the_computer(window, circle, printed, monkeypatch):
    table = rows(window, circle)
    first = table.model.shown[0]
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "Pacific/Kiritimati")
        time.tzset()
        try:
            window.page.reload()
            said = table.model.index(0, 0).data()
        finally:
            elsewhere.undo()
            time.tzset()
    assert said == words.day_time(first.printed_at.astimezone(ZoneInfo(first.zone)))


def test_enter_opens_that_very_sheet_as_it_was_printed(qtbot, window, circle, printed, demo_vault):
    _, coming = printed
    (before,) = printed_sheets.of_session(demo_vault.db(), coming.id)
    people.add(demo_vault, {"name": "Aaron"}, group_id=circle.id)
    erasing.erase(demo_vault, before.people[0])
    table = rows(window, circle)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    page = window.page
    assert page.paper == SIGN_IN_SHEET
    order = page.order
    assert (order.language, order.large, order.blank_rows) == ("de", True, 7)
    assert order.stamp.people == (ERASED, *before.people[1:])
    text = text_of(printing.draw(demo_vault, order))
    assert "Blatt 1" in text
    assert "Aaron" not in text
    assert "This is sheet 1 again" in page.card.about.text()
    page.card.for_whom.emit()  # another group by hand
    assert page.order.stamp is None


def test_a_sheet_of_long_ago_is_opened_for_its_own_session_and_saving_it_makes_no_other(
    qtbot, window, circle, printed, demo_vault, tmp_path: Path, monkeypatch
):
    old, _ = printed
    table = rows(window, circle)
    table.put_cursor(table.model.shown[1])
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    names: list[str] = []

    def save(_widget, pdf: bytes, name: str, told: papers_out.Told) -> None:
        names.append(name)
        papers_out.write(pdf, tmp_path / "sheet.pdf", told, "The paper was saved as {file}.")

    monkeypatch.setattr(papers_out, "save_pdf", save)
    assert window.page.order.session_id == old.id
    assert window.page.card.session.currentData() == old.id
    window.page.save_button.click()
    qtbot.waitUntil(lambda: bool(names), timeout=8000)
    assert old.day.isoformat() in names[0]
    assert len(printed_sheets.of_session(demo_vault.db(), old.id)) == 1
    assert "Sheet 1" in text_of((tmp_path / "sheet.pdf").read_bytes())


def test_without_any_print_the_list_says_so(window, circle):
    rows(window, circle)
    assert window.page.pane.empty.isVisible()
