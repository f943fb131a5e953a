"""The page of figures: what is chosen, the sessions behind a number, and how they leave the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from peergroups.base import clock, language
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import files, papers_out
from peergroups.gui.widgets.dialog import Question
from peergroups.model.figure_periods import Period
from peergroups.model.permissions import Access, Actor
from peergroups.store.queries import groups, sessions
from peergroups.usecases import figures
from tests.gui.conftest import handle_all


@pytest.fixture
def window(window_with, demo_vault):
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.activateWindow()
    return made


@pytest.fixture
def settle(window, qtbot):
    def wait():
        qtbot.waitUntil(lambda: not window.jobs.is_running, timeout=10_000)
        handle_all()

    return wait


@pytest.fixture
def page(window, settle):
    window.go(Place(places.GROUPS))
    window.page.pane.figures.click()
    settle()
    assert window.page.place.page == places.FIGURES
    return window.page


def numbers(page, key, column=0):
    return {row.id: row.line.numbers[column] for row in page.pane.tables.shown[key].model.source.rows}


def test_it_begins_with_this_quarter_of_all_groups(page, window):
    pane = page.pane
    assert Period(pane.period.currentData()) is Period.THIS_QUARTER
    told = figures.told(window.jobs.vault, pane.asked)
    held = next(line for table in told.tables for line in table.lines if line.line.key == "held")
    assert numbers(page, "did")["held"] == held.numbers[0]
    assert pane.days.text() == told.periods[0]
    assert not pane.start.isVisibleTo(pane)


def test_other_days_are_asked_for_and_kept_for_the_way_back(page, window, settle):
    pane = page.pane
    pane.period.setCurrentIndex(pane.period.findData(Period.OWN))
    settle()
    assert window.focusWidget() is pane.start
    day = clock.here().replace(day=1, month=1)
    pane.start.set_value(day)
    pane.start.changed.emit()
    settle()
    assert pane.asked.start == day
    window.go(Place(places.KEYS))
    window.back()
    settle()
    assert window.page.pane.asked.start == day


def test_a_number_opens_its_sessions_and_these_their_register(page, window, settle):
    pane = page.pane
    pane.period.setCurrentIndex(pane.period.findData(Period.THIS_YEAR))
    settle()
    table = pane.tables.shown["did"]
    expected = int(numbers(page, "did")["held"])
    row = next(at for at, one in enumerate(table.model.source.rows) if one.id == "held")
    table.view.setFocus()
    table.view.put_cursor(table.model.index(row, 0))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    settle()
    shown = window.page.pane.table.model.source.rows
    assert len(shown) == expected > 0
    told = window.page.pane.numbers.text().splitlines()  # what a narrow table leaves out too
    assert [line.partition(":")[0] for line in told][1:] == ["This period", "Before", "A year ago"]
    assert told[0].strip("\u2068\u2069") == "Held"
    assert str(expected) in told[1]
    assert {one.status for one in shown} == {"held"}
    first = window.page.pane.table.model.row(0)
    QTest.keyClick(window.page.pane.table.view, Qt.Key.Key_Return)
    handle_all()
    assert (window.page.place.page, window.page.place.id) == (places.SESSION, first.id)
    window.back()
    settle()
    window.back()
    settle()
    assert numbers(window.page, "did")["held"] == str(expected)


def test_one_group_alone(page, window, settle):
    group = window.jobs.ask(groups.groups)[0]
    pane = page.pane
    pane.group.setCurrentIndex(pane.group.findData(str(group.id)))
    settle()
    asked = pane.asked
    held = [
        row
        for row in window.jobs.ask(sessions.between, asked.start, asked.end, group.id)
        if row.status == "held" and row.starts_at <= clock.now()
    ]
    assert numbers(page, "did")["held"] == str(len(held))
    assert numbers(page, "came")["visits"] == str(sum(row.came for row in held))
    assert not pane.people.isVisibleTo(pane)
    assert not pane.tables.shown["by_group"].isVisibleTo(pane)


def test_to_give_away_small_numbers_are_hidden_on_the_screen_too(page, settle):
    pane = page.pane
    pane.away.click()
    settle()
    assert pane.below.isVisibleTo(pane)
    assert "*" in numbers(page, "language").values()
    pane.away.click()
    settle()
    assert "*" not in numbers(page, "language").values()


@pytest.mark.parametrize("given_away", [False, True])
def test_who_they_are_is_drawn_above_the_table(page, qtbot, settle, given_away):
    pane = page.pane
    if given_away:
        pane.away.click()
        settle()
    chart, table = pane.tables.charts["language"], pane.tables.shown["language"]
    assert chart.isVisibleTo(pane) is table.isVisibleTo(pane) is True
    assert chart.y() < table.y()
    qtbot.waitUntil(lambda: chart.is_settled, timeout=10_000)
    assert not chart.picture.pixmap().isNull()
    assert chart.picture.accessibleName().startswith("Bar chart: ")
    assert chart.picture.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert any(line.line.values[0].hidden for line in chart.counts.drawn) is given_away
    assert not pane.tables.charts["age"].isVisibleTo(pane)  # nobody's is known: one bar alone says nothing


def test_a_chart_goes_with_its_table(page, settle):
    pane = page.pane
    pane.period.setCurrentIndex(pane.period.findData(Period.OWN))
    settle()
    for day in (pane.start, pane.end):
        day.set_value(clock.here().replace(year=1990))
    pane.start.changed.emit()
    settle()
    assert pane.asked.end.year == 1990
    assert not any(chart.isVisibleTo(pane) for chart in pane.tables.charts.values())


def test_the_number_below_which_people_are_hidden_is_kept(page, window, settle):
    pane = page.pane
    pane.away.click()
    settle()
    pane.below.setValue(11)
    pane.below.editingFinished.emit()
    settle()
    assert pane.asked.hidden_below == 11
    assert window.stepping.step("undo") is not None


def save(pane, monkeypatch, settle, button, file: Path):
    monkeypatch.setattr(files, "ask_target", lambda *given, **_named: given[3](file))
    button.click()
    settle()


def test_a_list_that_was_given_away_is_compared_with_the_next(page, monkeypatch, settle, tmp_path):
    pane = page.pane
    pane.away.click()
    settle()
    save(pane, monkeypatch, settle, pane.save_list, tmp_path / "figures.csv")
    assert (tmp_path / "figures.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    given = (pane.asked.start, pane.asked.end)
    pane.period.setCurrentIndex(pane.period.findData(Period.OWN))
    settle()
    pane.end.set_value(given[1].replace(day=20))
    pane.end.changed.emit()
    settle()
    assert pane.same_days.isVisibleTo(pane)
    pane.same_days.click()
    settle()
    assert (pane.asked.start, pane.asked.end) == given
    assert not pane.same_days.isVisibleTo(pane)


def near_page(page, monkeypatch, settle, tmp_path):
    """A list was given away, and now nearly the same days are chosen."""
    pane = page.pane
    pane.away.click()
    settle()
    save(pane, monkeypatch, settle, pane.save_list, tmp_path / "figures.csv")
    given = (pane.asked.start, pane.asked.end)
    pane.period.setCurrentIndex(pane.period.findData(Period.OWN))
    settle()
    pane.end.set_value(given[1].replace(day=20))
    pane.end.changed.emit()
    settle()
    return pane, given


def question_of(window):
    return next(one for one in window.findChildren(Question) if one.isVisible())


@pytest.mark.parametrize("button", ["print_button", "save_sheet", "save_list"])
def test_what_could_be_subtracted_asks_before_anything_is_written(
    page, window, monkeypatch, settle, tmp_path, button
):
    pane, given = near_page(page, monkeypatch, settle, tmp_path)
    written = []
    monkeypatch.setattr(files, "ask_target", lambda *_given, **named: written.append(named["name"]))
    monkeypatch.setattr(papers_out, "print_or_save", lambda *given: written.append(given[2]))
    getattr(pane, button).click()
    settle()
    question = question_of(window)
    assert question.focusWidget() is question.no
    assert language.format_date(given[1], "en", "long") in question.sentence.text()
    question.no.click()
    settle()
    assert written == []
    getattr(pane, button).click()
    settle()
    question_of(window).yes.click()
    settle()
    assert len(written) == 1


def test_the_question_offers_the_earlier_days_and_groups(page, window, monkeypatch, settle, tmp_path):
    pane, given = near_page(page, monkeypatch, settle, tmp_path)
    pane.save_list.click()
    settle()
    question = question_of(window)
    offered = next(
        one for one in question.findChildren(QPushButton) if one not in {question.yes, question.no}
    )
    offered.click()
    settle()
    assert ((pane.asked.start, pane.asked.end), pane.asked.groups) == (given, ())
    assert not [one for one in window.findChildren(Question) if one.isVisible()]


def test_the_spreadsheet_is_written_where_one_says(page, monkeypatch, settle, tmp_path):
    save(page.pane, monkeypatch, settle, page.pane.save_sheet, tmp_path / "figures.xlsx")
    assert (tmp_path / "figures.xlsx").read_bytes().startswith(b"PK")


def test_days_in_the_wrong_order_are_refused_in_words(page, window, settle):
    pane = page.pane
    pane.period.setCurrentIndex(pane.period.findData(Period.OWN))
    settle()
    pane.end.set_value(pane.asked.start.replace(year=pane.asked.start.year - 1))
    pane.end.changed.emit()
    settle()
    assert pane.days.text() == "The last day comes before the first. Nothing was counted. Choose other days."
    assert not pane.tables.isVisibleTo(pane)
    pane.end.set_value(pane.asked.start)
    pane.end.changed.emit()
    settle()
    assert pane.tables.isVisibleTo(pane)
    assert "Nothing was counted" not in pane.days.text()


def test_a_day_that_is_none_is_said_and_nothing_is_made_of_it(page, window, monkeypatch, settle, tmp_path):
    pane = page.pane
    pane.period.setCurrentIndex(pane.period.findData(Period.OWN))
    settle()
    pane.start.setText("soon")
    pane.start.settle()
    handle_all()
    assert pane.wrong.isVisibleTo(pane)
    save(pane, monkeypatch, settle, pane.save_list, tmp_path / "figures.csv")
    assert not (tmp_path / "figures.csv").exists()
    assert window.focusWidget() is pane.start


def test_what_is_for_inside_use_says_so_in_its_name(page, settle):
    assert page.pane._name().endswith("for inside use")
    page.pane.away.click()
    settle()
    assert not page.pane._name().endswith("for inside use")


def test_a_helper_is_not_led_to_figures(window):
    group = window.jobs.ask(groups.groups)[0].id
    window.jobs.vault.actor = Actor(None, "Ann", Access.HELPER, frozenset({group}))
    window.go(Place(places.GROUPS))
    handle_all()
    assert not window.page.pane.figures.isEnabled()


def test_one_row_of_all_tables_is_chosen(page, window):
    shown = [table.view for table in page.pane.tables.shown.values() if table.isVisibleTo(page)]
    assert [view for view in shown if view.selectionModel().selectedRows()] == []
    shown[1].setFocus()
    handle_all()
    assert [view for view in shown if view.selectionModel().selectedRows()] == [shown[1]]
