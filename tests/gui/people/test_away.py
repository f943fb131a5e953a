"""Days away on a person's page: planned, seen, changed, taken away, each undone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.style import style_sheet
from peergroups.store.queries import absences, groups, people, sessions
from tests.gui import lint


@pytest.fixture
def amina(evening):
    row = next(p for p in evening.jobs.ask(people.people) if p.full_name == "Amina Mansour")
    evening.go(Place(places.PERSON, row.id, part="groups"))
    return row


def kept(window, row):
    return [(one.from_on, one.to_on, one.reason) for one in window.jobs.ask(absences.of_person, row.id)]


def put(field, day):
    field.set_value(day)


def test_days_away_are_kept_shown_changed_and_taken_away(evening, amina):
    part, today = evening.page.pane.every[1].away, evening.page.today
    part.open.click()
    assert evening.focusWidget() is part.from_on
    put(part.to_on, today - timedelta(days=3))
    part.keep.click()
    assert kept(evening, amina) == []
    assert part.form._lines["to_on"].error.isVisible()
    put(part.to_on, today + timedelta(days=3))
    QTest.keyClicks(part.reason, "family")
    part.keep.click()
    assert kept(evening, amina) == [(today, today + timedelta(days=3), "family")]
    assert evening.bar.message.text().startswith("Amina M. is away until ")
    assert evening.focusWidget() is part.open
    change, remove = part.lines.buttons.values()
    change.click()
    put(part.to_on, today + timedelta(days=9))
    part.keep.click()
    assert kept(evening, amina) == [(today, today + timedelta(days=9), "family")]
    evening.undo()
    assert kept(evening, amina) == [(today, today + timedelta(days=3), "family")]
    _, remove = part.lines.buttons.values()
    QTest.keyClick(remove, Qt.Key.Key_Return)
    assert kept(evening, amina) == []
    assert evening.page.isAncestorOf(evening.focusWidget())
    evening.undo()
    assert len(kept(evening, amina)) == 1


@pytest.mark.parametrize("text", [100, 200])
def test_the_open_form_is_as_it_should_be(qtbot, dressed, evening, amina, text):
    evening.resize(1024, 690)
    style_sheet.apply("light", text)
    evening.page.pane.every[1].away.open.click()
    lint.require_none(qtbot, evening.page)


def test_the_month_marks_when_their_groups_meet_or_the_one_that_is_chosen(evening, amina):
    part = evening.page.pane.every[1].away
    part.open.click()
    theirs = [one.group_id for one in evening.jobs.ask(groups.memberships, amina.id)]
    met = {row.day for group in theirs for row in evening.jobs.ask(sessions.of_group, group)}
    assert set(part.from_on._busy()) == met != set()
    part.group.setCurrentIndex(1)
    assert set(part.to_on._busy()) == {row.day for row in evening.jobs.ask(sessions.of_group, theirs[0])}
