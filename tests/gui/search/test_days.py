"""A day typed in the search box finds the sessions of that day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.base import clock, language
from peergroups.gui.core import places
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import search as query
from peergroups.store.queries import sessions
from peergroups.usecases import schedules


@pytest.fixture
def window(window_with, demo_vault):
    """All rooms, on the invented organisation."""
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.activateWindow()
    return made


@pytest.fixture
def held(window):
    """A session that is over, of the group whose sessions there are."""
    today = clock.here()
    return next(
        one
        for one in sessions.between(window.jobs.open_vault.db(), today.replace(year=today.year - 1), today)
    )


def found(window, typed: str) -> list[str]:
    window.run("search")
    window.strip.box.selectAll()
    QTest.keyClicks(window.strip.box, typed)
    return [window.page.list.item(row).text() for row in range(window.page.list.count())]


@pytest.mark.parametrize("written", ["iso", "digits", "words"])
def test_a_day_finds_its_sessions_and_leads_there(window, held, written: str):
    typed = {
        "iso": held.day.isoformat(),
        "digits": language.numeric_date(held.day, "en"),
        "words": language.format_date(held.day, "en", "long"),
    }[written]
    shown = found(window, typed)
    of_day = sessions.between(window.jobs.open_vault.db(), held.day, held.day)
    assert len(shown) >= len(of_day) > 0
    assert held.group_name in shown[0]
    window.page.list.setCurrentRow([one.id for one in of_day].index(held.id))
    QTest.keyClick(window.page.list, Qt.Key.Key_Return)
    assert (window.page.place.page, window.page.place.id) == (places.SESSION, held.id)


def test_a_session_that_fits_by_its_day_and_by_its_topic_is_found_once(window, held):
    day = language.format_date(held.day, "en", "long")
    window.jobs.write(None, schedules.set_topic, held.id, day)
    assert held.id in {hit.id for hit in window.jobs.ask(query.find, day)}
    window.run("search")
    QTest.keyClicks(window.strip.box, day)
    hits = [
        window.page.list.item(row).data(Qt.ItemDataRole.UserRole).id
        for row in range(window.page.list.count())
    ]
    assert hits.count(held.id) == 1


def test_a_session_in_the_trash_is_not_found(window, held):
    assert held.id in {hit.id for hit in window.jobs.ask(query.on_days, [held.day])}
    window.jobs.write(None, schedules.remove, held.id, knowingly=True)
    assert held.id not in {hit.id for hit in window.jobs.ask(query.on_days, [held.day])}


def test_a_day_without_a_session_finds_none(window):
    assert found(window, "1901-01-01") == []
