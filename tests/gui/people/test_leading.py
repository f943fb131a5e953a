from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import files
from peergroups.model.figure_periods import Period, days_of
from peergroups.store.queries import leading as queries
from peergroups.store.queries import people
from tests.gui import lint
from tests.usecases.test_papers import read


@pytest.fixture
def tab(evening):
    """The file of somebody who leads."""
    evening.go(Place(places.PEOPLE, part="leaders"))
    row = evening.page.pane.table.model.shown[0]
    evening.go(Place(places.PERSON, row.person_id, part="leading"))
    assert evening.page.pane.tab is evening.page.pane.every[-1]
    return evening.page.pane.tab


def test_what_was_seen_is_kept_changed_and_taken_out_with_undo(evening, tab):
    tab.seen.open.click()
    form = tab.seen.form
    assert evening.focusWidget() is form.field("name")
    assert form.values()["expires_on"] is None
    form.field("name").setText("First aid")
    form.field("expires_on").setText("31.12.2031")
    QTest.keyClick(form.field("expires_on"), Qt.Key.Key_Return)
    (row,) = evening.jobs.ask(queries.credentials, tab.row.id)
    assert (row.name, row.expires_on.year) == ("First aid", 2031)
    assert "First aid" in evening.bar.message.text()
    tab.seen.lines.buttons[row.id, "change"].click()
    form.field("expires_on").setText("")
    tab.seen.keep.click()
    assert evening.jobs.ask(queries.credentials, tab.row.id)[0].expires_on is None
    tab.seen.lines.buttons[row.id, "remove"].click()
    assert evening.jobs.ask(queries.credentials, tab.row.id) == []
    evening.bar.undo.click()
    assert [one.name for one in evening.jobs.ask(queries.credentials, tab.row.id)] == ["First aid"]


def test_a_name_left_empty_is_said_beside_it_and_nothing_is_kept(evening, tab):
    tab.seen.open.click()
    tab.seen.keep.click()
    assert tab.seen.form.isVisible()
    assert evening.jobs.ask(queries.credentials, tab.row.id) == []


def test_hours_and_talks_are_counted_and_remind(evening, tab):
    before = tab.total.text()
    tab.hours.open.click()
    tab.hours.form.field("minutes").setValue(90)
    tab.hours.keep.click()
    assert tab.total.text() != before
    today = evening.page.today
    tab.talks.open.click()
    tab.talks.form.set_values({"day": today - timedelta(days=9), "next_on": today})
    tab.talks.keep.click()
    assert tab.row.id in [one.person_id for one in evening.jobs.ask(queries.wanting, today)]


def test_only_those_who_lead_have_the_tab(evening, tab):
    pane = evening.page.pane
    at = pane.parts.index("leading")
    assert pane.tabs.isTabVisible(at)
    leads = {one.person_id for one in evening.jobs.ask(queries.wanting, evening.page.today)}
    other = next(
        one for one in evening.jobs.ask(people.people)
        if one.id not in leads and not evening.jobs.ask(queries.has_file, one.id)
    )  # fmt: skip
    evening.go(Place(places.PERSON, other.id))
    assert not pane.tabs.isTabVisible(at)


def test_something_is_asked_of_a_role_and_shown_as_not_seen(evening):
    evening.go(Place(places.PEOPLE, part="leaders"))
    pane = evening.page.pane
    pane.name.setText("First aid")
    QTest.keyClick(pane.name, Qt.Key.Key_Return)
    assert any(row.missing == ("First aid",) for row in pane.table.model.shown)
    (row,) = evening.jobs.ask(queries.requirements)
    pane.name.setText("first aid")
    pane.add.click()
    assert evening.jobs.ask(queries.requirements) == [row]
    pane.asked.buttons[row.id].click()
    assert evening.jobs.ask(queries.requirements) == []
    assert not any(one.missing for one in pane.table.model.shown)


@pytest.mark.parametrize("part", ["file", "leaders"])
def test_the_pages_pass_the_lint(evening, tab, part):
    if part == "leaders":
        evening.go(Place(places.PEOPLE, part="leaders"))
    assert lint.problems(evening) == []


def test_at_twice_the_size_the_form_that_opens_is_in_view(qtbot, evening, tab):
    evening.context.settings.text_size = 200
    evening.restyle()
    tab.seen.open.click()
    field = tab.seen.form.field("name")
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())


def test_what_is_half_typed_in_two_forms_comes_back_in_both(evening, tab):
    tab.hours.open.click()
    tab.hours.form.field("note").setText("wrote to Bo")
    tab.talks.open.click()
    tab.talks.form.field("with_whom").setText("Ann")
    place, typed = tab.half_typed()
    assert place == Place(places.PERSON, tab.row.id, "leading")
    tab.hours.leave.click()
    tab.talks.leave.click()
    assert tab.half_typed() is None
    tab.take_back(dict(typed))
    assert tab.hours.form.values()["note"] == "wrote to Bo"
    assert tab.talks.form.values()["with_whom"] == "Ann"
    assert not tab.seen.form.isVisible()
    assert tab.half_typed() is not None  # and a second kill loses it as little


def test_a_day_that_is_none_is_said_with_an_example_where_the_field_was_empty(evening, tab):
    tab.seen.open.click()
    field = tab.seen.form.field("expires_on")
    field.setText("31/02/2026")
    field.settle()
    assert any(letter.isdigit() for letter in field.error())


def test_the_log_of_hours_is_made_of_the_days_that_are_chosen(evening, tab, qtbot, monkeypatch, tmp_path):
    file = tmp_path / "log.pdf"
    monkeypatch.setattr(files, "ask_target", lambda _w, _t, _k, then, **_: then(file))
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    assert not tab.log.start.isVisible()
    today = evening.page.today
    assert tab.log.days() == (date(today.year, 1, 1), today)
    tab.log.period.choose(Period.LAST_YEAR)
    assert tab.log.days() == days_of(Period.LAST_YEAR, today)
    tab.log.period.choose(Period.OWN)
    assert tab.log.start.isVisible()
    tab.log.start.set_value(date(2020, 1, 1))
    tab.log.end.set_value(date(2019, 1, 1))
    tab.log.print_button.click()
    qtbot.waitUntil(lambda: "The last day comes before the first." in evening.bar.message.text())
    assert not file.exists()
    tab.log.end.set_value(date(2020, 2, 1))
    tab.log.print_button.click()
    qtbot.waitUntil(file.exists)
    text = read(file.read_bytes())
    assert "2020" in text
    assert "No hours in this time." in text


def test_the_sessions_they_lead_are_saved_for_a_calendar(evening, tab, qtbot, monkeypatch, tmp_path):
    file = tmp_path / "sessions.ics"
    monkeypatch.setattr(files, "ask_target", lambda _w, _t, _k, then, **_: then(file))
    tab.duties.click()
    qtbot.waitUntil(file.exists)
    text = file.read_text(encoding="utf-8")
    assert "BEGIN:VEVENT" in text
    assert tab.row.name not in text
