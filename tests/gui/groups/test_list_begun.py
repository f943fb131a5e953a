"""A list half brought in is there again, whichever way one left it."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.model.attendance import Mark
from peergroups.model.roster import RosterField, RosterRow
from peergroups.store.queries import groups
from peergroups.usecases import groups as work
from peergroups.usecases import roster_begun, vaults
from peergroups.usecases.rosters import RosterFile
from tests.conftest import PASSPHRASE
from tests.gui.conftest import handle_all

LIST = """Name;Called;E-mail;3.11.2026;Joined
Elena Prieto;Leni;elena@example;x;3/4/2025
Alice Brewster;;alice@example.org;?;
;;nobody@example.org;;
"""


@pytest.fixture
def group(evening):
    return evening.jobs.write(None, work.start, {"name": "Bridge"})


@pytest.fixture
def other(evening, group):
    return next(row.id for row in evening.jobs.ask(groups.groups) if row.id != group)


@pytest.fixture
def pane(qtbot, evening, group, tmp_path):
    return begin(qtbot, evening, group, tmp_path)


def begin(qtbot, evening, group, tmp_path):
    """A list with its columns chosen, a cell mended, a name typed, a double, a letter and the days answered."""
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    pane = shown(evening, group)
    pane.read(file)
    qtbot.waitUntil(lambda: pane._preview is not None)
    choose(pane.columns.columns[1].choice, "")
    qtbot.waitUntil(lambda: pane._preview is not None)
    for lines, text in ((pane.mending.cells, "elena@example.org"), (pane.mending.bad, "Nora Byrne")):
        box = next(iter(lines.values())).box
        box.selectAll()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: pane._preview is not None)
    choose(pane.doubles.lines[0].choice, "leave_out")
    letter = pane.attendance.choices["?"]
    choose(letter, Mark.LATE.value)
    letter.activated.emit(0)
    pane.asked.order.buttons[1].click()
    qtbot.waitUntil(lambda: pane._preview is not None)
    return pane


def shown(window, group):
    window.go(Place(places.GROUP, group))
    window.go(Place(places.GROUP, group, part="import"))
    return window.page.pane


def choose(choice, value):
    choice.setCurrentIndex(choice.findData(value))


def said(qtbot, pane):
    """Everything somebody said of the list."""
    qtbot.waitUntil(lambda: pane._preview is not None)
    return (
        pane.columns.mapping(),
        pane.mending.typed,
        list(pane.doubles.said().leave_out),
        pane.attendance.means(),
        pane.asked.order.value(),
        [line.box.text() for line in (*pane.mending.bad.values(), *pane.mending.cells.values())],
        pane.go.text(),
    )


def test_what_somebody_said_of_the_list_is_what_this_looks_at(qtbot, pane):
    mapping, typed, left, means, order, boxes, button = said(qtbot, pane)
    assert 1 not in mapping
    assert typed == {
        2: {RosterField.EMAIL: "elena@example.org"},
        4: {RosterField.FULL_NAME: "Nora Byrne"},
    }
    assert (left, means["?"], order) == ([3], Mark.LATE, False)
    assert boxes == ["Nora Byrne", "elena@example.org"]
    assert button == "Bring in 2 people"


@pytest.mark.parametrize("way", ["another page", "back", "escape", "another group", "text size"])
def test_within_one_opened_vault_the_list_is_there_again(qtbot, evening, group, other, pane, way):
    before = said(qtbot, pane)
    if way == "back":
        evening.page.back.click()
    elif way == "escape":
        QTest.keyClick(evening, Qt.Key.Key_Escape)
    elif way == "another group":
        assert shown(evening, other)._file is None
    else:
        evening.go(Place(places.PEOPLE))
    if way == "text size":
        evening.settings.text_size = 150
        evening.restyle()
    assert said(qtbot, shown(evening, group)) == before


def test_in_another_language_all_of_it_is_in_that_language(qtbot, evening, group, pane):
    said(qtbot, pane)
    before = texts(pane)
    evening.settings.language = "es"
    evening.restyle()
    handle_all()
    assert before
    assert not before & texts(pane)


def texts(pane):
    """What is said of the rows and letters."""
    lines = [*pane.mending.bad.values(), *pane.mending.cells.values(), *pane.doubles.lines]
    names = [choice.accessibleName() for choice in pane.attendance.choices.values()]
    return {line.sentence.text() for line in lines} | {*names, pane.attendance.asks.text()}


def test_a_list_that_was_being_read_or_looked_at_when_one_left_goes_on(qtbot, evening, group, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    pane = shown(evening, group)
    pane.read(file)
    pane.leave()  # before anything has come
    evening.go(Place(places.PEOPLE))
    qtbot.waitUntil(lambda: not evening.jobs._orders)
    pane = shown(evening, group)
    qtbot.waitUntil(lambda: pane._preview is not None)
    pane.columns.changed.emit()
    pane.leave()
    evening.go(Place(places.PEOPLE))
    qtbot.waitUntil(lambda: not evening.jobs._orders)
    pane = shown(evening, group)
    qtbot.waitUntil(lambda: pane._preview is not None)


def test_what_was_read_for_one_group_is_not_taken_up_for_another(qtbot, evening, group, other, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    pane = shown(evening, group)
    pane.read(file)
    pane.leave()
    pane.page.place = Place(places.GROUP, other, part="import")
    pane.arrive(pane.page.place)
    qtbot.waitUntil(lambda: not evening.jobs._orders)
    assert pane._file is None


def reopened(window):
    folder = window.jobs.vault.folder
    window.lock()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))


def test_the_lock_keeps_the_list_inside_the_vault(qtbot, evening, group, other, pane):
    before = said(qtbot, pane)
    shown(evening, other)
    reopened(evening)
    assert evening.page.place == Place(places.GROUP, other, part="import")
    assert said(qtbot, shown(evening, group)) == before
    reopened(evening)
    assert evening.page.place == Place(places.GROUP, group, part="import")
    assert said(qtbot, evening.page.pane) == before


def test_nothing_of_the_list_outlives_the_lock_in_the_program(qtbot, evening, group, tmp_path):
    before = kept()
    said(qtbot, begin(qtbot, evening, group, tmp_path))
    assert kept() - before
    evening.lock()
    evening.jobs.settle()
    qtbot.waitUntil(lambda: kept() <= before)


def kept():
    """Lists and their rows."""
    gc.unfreeze()
    gc.collect()
    return {id(one) for one in gc.get_objects() if isinstance(one, (RosterRow, RosterFile))}


def test_of_a_list_that_is_too_long_to_be_kept_the_next_opening_says_so(
    qtbot, evening, group, pane, monkeypatch
):
    monkeypatch.setattr(roster_begun, "LONGEST", 10)
    reopened(evening)
    again = evening.page.pane
    assert again.problem.isVisible()
    assert again.problem.sentence.text() == "The list was not brought in: choose the file again."
    assert again._file is None


def test_a_list_that_was_brought_in_is_done_with(qtbot, evening, group, pane):
    said(qtbot, pane)
    pane.attendance.sure.click()
    pane.go.click()
    evening.go(Place(places.PEOPLE))
    qtbot.waitUntil(lambda: len(evening.jobs.ask(groups.members, group)) == 2)
    qtbot.waitUntil(lambda: not evening.jobs._orders)
    assert shown(evening, group)._file is None
    assert shown(evening, group).half_typed() is None


def test_another_list_may_be_looked_at_while_one_comes_in(qtbot, evening, group, other, pane, tmp_path):
    said(qtbot, pane)
    pane.attendance.sure.click()
    pane.go.click()
    second = shown(evening, other)
    second.read(Path(tmp_path / "list.csv"))
    qtbot.waitUntil(lambda: len(evening.jobs.ask(groups.members, group)) == 2)
    qtbot.waitUntil(lambda: not evening.jobs._orders)
    assert second._file is not None
    assert shown(evening, group)._file is None


def test_a_row_that_was_made_two_people_is_two_after_the_lock(qtbot, evening, group, tmp_path):
    file = tmp_path / "couple.csv"
    file.write_text("Name\nAda Marlow\nAnna & Peter Braun\n", encoding="utf-8")
    pane = shown(evening, group)
    pane.read(file)
    qtbot.waitUntil(lambda: pane._preview is not None)
    choose(pane.doubles.lines[0].choice, "both")
    qtbot.waitUntil(lambda: pane._preview is not None)
    folder = evening.jobs.vault.folder
    evening.lock()
    evening.jobs.settle()
    evening.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))
    again = evening.page.pane
    qtbot.waitUntil(lambda: again._preview is not None)
    assert again.doubles.both() == {3}
    assert again.go.text() == "Bring in 3 people"
    again.go.click()
    qtbot.waitUntil(lambda: "3 new people" in evening.bar.message.text())
    assert evening.page.place == Place(places.GROUP, group)  # not on a page that has nothing left to do
