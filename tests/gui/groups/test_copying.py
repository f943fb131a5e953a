"""The page on which a group is copied for its next term."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.model.groups import Role
from peergroups.store.queries import groups, sessions
from peergroups.usecases import groups as work
from tests.gui import lint
from tests.gui.conftest import place_of


def named(window, name):
    return next(row for row in window.jobs.ask(groups.groups) if row.name == name)


@pytest.fixture
def pane(evening):
    """The form to copy the group that meets on Tuesdays, reached from its page."""
    row = named(evening, "Tuesday circle")
    evening.go(Place(places.GROUP, row.id))
    evening.page.pane.copy.click()
    return evening.page.pane


def belonging(window, group_id):
    return {row.shown for row in window.jobs.ask(groups.members, group_id)}


def test_enter_starts_the_next_term_and_undo_takes_all_of_it_back(evening, pane):
    source = named(evening, "Tuesday circle")
    before = len(evening.jobs.ask(groups.groups))
    assert evening.focusWidget() is pane.name
    QTest.keyClick(pane.name, Qt.Key.Key_Return)
    made = named(evening, "Tuesday circle 2")
    assert place_of(evening) == Place(places.GROUP, made.id)
    assert evening.bar.message.text() == "Tuesday circle 2 was started"
    assert belonging(evening, made.id) == belonging(evening, source.id)
    assert {row.day.weekday() for row in evening.jobs.ask(sessions.of_group, made.id)} == {1}
    evening.back()
    assert place_of(evening) == Place(places.GROUP, source.id)
    evening.undo()
    assert len(evening.jobs.ask(groups.groups)) == before


def test_nobody_can_be_said_with_one_press_and_one_ticked_again(evening, pane):
    pane.none.click()
    assert pane.people.ticked() == ()
    pane.people.setFocus()
    pane.people.setCurrentRow(2)
    QTest.keyClick(pane.people, Qt.Key.Key_Space)
    pane.done.click()
    made = named(evening, "Tuesday circle 2")
    assert len(belonging(evening, made.id)) == 1


def test_the_day_it_begins_moves_the_dates_that_are_shown(evening, pane):
    later = pane.starts_on.value() + timedelta(weeks=5)
    pane.starts_on.set_value(later)
    pane.has_end.setChecked(True)
    pane.until.set_value(later + timedelta(weeks=2))
    assert len(pane.dates.text().splitlines()) == 4  # the rhythm and its three dates
    pane.done.click()
    made = named(evening, "Tuesday circle 2")
    assert [row.day for row in evening.jobs.ask(sessions.of_group, made.id)] == [
        later + timedelta(weeks=week) for week in range(3)
    ]


def test_that_the_group_itself_goes_on_at_that_hour_is_said_before_there_are_two(evening, pane):
    first = pane.starts_on.value()
    said = pane.twice.text()
    assert not pane.twice.isHidden()
    assert said.startswith("Tuesday circle itself goes on and meets at the same hour on: ")
    assert str(first.day) in said
    pane.starts_on.set_value(first + timedelta(weeks=80))  # later than anything that is planned
    assert pane.twice.isHidden()


def test_more_people_than_places_is_asked_and_a_press_means_it(evening, pane):
    row = named(evening, "Tuesday circle")
    values = {"name": row.name, "capacity": 1, "identity": row.identity}
    evening.jobs.write(None, work.edit, row.id, values, over=True)
    active = [m for m in evening.jobs.ask(groups.members, row.id) if m.role is Role.PARTICIPANT]
    assert len(active) > 1
    pane.done.click()
    assert pane.full.isVisible()
    assert not pane.full.button.hasFocus()
    assert pane.people.isAncestorOf(evening.focusWidget()) or evening.focusWidget() is pane.people
    pane.full.button.click()
    assert named(evening, "Tuesday circle 2").members > 1


def test_a_name_is_asked_for_where_it_is_missing(evening, pane):
    pane.name.setText("")
    pane.done.click()
    assert evening.focusWidget() is pane.name
    assert pane.name.accessibleDescription() == "Please fill this in."


def test_what_was_typed_is_still_there_after_looking_elsewhere_and_another_group_begins_anew(evening, pane):
    row = named(evening, "Tuesday circle")
    pane.name.setText("Autumn circle")
    evening.go(Place(places.PEOPLE))
    evening.go(Place(places.GROUP, row.id, part="copy"))
    assert pane.name.text() == "Autumn circle"
    other = named(evening, "Carers' breakfast")
    evening.go(Place(places.GROUP, other.id, part="copy"))
    assert pane.name.text() == "Carers' breakfast 2"


def test_the_command_is_there_where_a_group_is_and_not_on_the_form_of_a_new_one(evening, pane):
    assert "copy" in evening.page.commands
    evening.go(Place(places.GROUP, part="new"))
    assert "copy" not in evening.page.commands
    evening.go(Place(places.GROUP, named(evening, "Tuesday circle").id))
    evening.run("copy")
    assert evening.page.pane is pane


def test_nothing_is_cut_off_in_a_small_window_with_large_text(evening, pane):
    evening.settings.text_size = 200
    evening.restyle()
    evening.resize(1024, 768)
    assert lint.cut_off(evening) == []
