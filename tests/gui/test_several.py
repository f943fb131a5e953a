"""Several rows or tiles chosen with Ctrl and Shift, by mouse and by key, and what their menu does to all of them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.model.followups import FollowUpStatus
from peergroups.model.groups import MemberStatus
from peergroups.store.queries import followups, groups, people, sessions
from peergroups.usecases import followups as follow_up_work
from peergroups.usecases import groups as group_work
from tests.gui.conftest import place_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def click(table, row, keys=Qt.KeyboardModifier.NoModifier):
    spot = table.view.visualRect(table.model.index(row, 0)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, keys, spot)


def choose(menu, words):
    """Presses the line of the menu that begins so."""
    action = next(one for one in menu.actions() if one.text().startswith(words))
    action.trigger()


def texts(menu):
    return [action.text() for action in menu.actions() if action.text()]


def said(window):
    return window.bar.message.text()


@pytest.fixture
def calls(evening):
    """Three follow-ups of our own, and the table that shows them."""
    evening.go(Place(places.FOLLOWUPS))
    day = evening.page.today
    for at in range(3):
        evening.jobs.write(
            None, follow_up_work.add, {"text": f"Call {at}", "due_on": day + timedelta(days=at)}
        )
    table = evening.page.pane.table
    table.filter_box.setText("call")
    assert len(table.model.shown) == 3
    return table


def states(window, table):
    return [
        window.jobs.ask(followups.follow_up, row.id).status
        for row in table.model.source.rows
        if "Call" in row.text
    ]


def test_ctrl_and_shift_choose_and_open_nothing(evening, calls):
    click(calls, 0, CTRL)
    click(calls, 2, SHIFT)
    assert place_of(evening) == Place(places.FOLLOWUPS)
    assert len(calls.chosen_rows()) == 3
    assert calls.chosen_row.isVisible()
    assert calls.chosen_row.count.text() == "3 chosen"
    click(calls, 1, CTRL)
    assert [row.text for row in calls.chosen_rows()] == ["Call 0", "Call 2"]
    click(calls, 1)
    assert place_of(evening) != Place(places.FOLLOWUPS)


def test_several_are_done_by_key_and_menu_and_one_undo_takes_all_back(evening, calls):
    calls.view.setFocus()
    calls.put_cursor(calls.model.shown[0])
    QTest.keyClick(calls.view, Qt.Key.Key_Down, SHIFT)
    assert [row.text for row in calls.chosen_rows()] == ["Call 0", "Call 1"]
    assert "Open" not in texts(calls.view.menu())
    choose(calls.view.menu(), "Done")
    assert said(evening) == "2 follow-ups are done."
    assert [row.text for row in calls.model.shown] == ["Call 2"]
    assert not calls.chosen_row.isVisible()
    assert QApplication.focusWidget() is calls.view
    evening.undo()
    assert states(evening, calls) == [FollowUpStatus.OPEN] * 3


def test_the_button_below_the_table_opens_the_same_menu_and_the_focus_comes_back(evening, calls, qtbot):
    calls.view.selectAll()
    QTest.mouseClick(calls.chosen_row.acts, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert texts(menu)[:2] == ["Done", "Not needed any more"]
    menu.close()
    calls.chosen_row.acts.setFocus()
    choose(calls.view.menu(), "Into the trash")
    assert said(evening) == "3 follow-ups are in the trash."
    assert evening.focusWidget() is not None
    assert not calls.chosen_row.isAncestorOf(evening.focusWidget())


def test_escape_first_chooses_one_again_then_leads_back(evening, calls):
    calls.view.setFocus()
    calls.view.selectAll()
    QTest.keyClick(calls.view, Qt.Key.Key_Escape)
    assert len(calls.chosen_rows()) == 1
    assert place_of(evening) == Place(places.FOLLOWUPS)
    calls.view.selectAll()
    QTest.mouseClick(calls.chosen_row.none, Qt.MouseButton.LeftButton)
    assert len(calls.chosen_rows()) == 1
    assert QApplication.focusWidget() is calls.view


def test_a_row_that_went_leaves_the_cursor_on_the_next_one(evening, calls):
    calls.put_cursor(calls.model.shown[1])
    choose(calls.view.menu(), "Not needed any more")
    assert calls.current().text == "Call 2"
    choose(calls.view.menu(), "Done")
    assert calls.current().text == "Call 0"


@pytest.fixture
def circle(evening):
    """A full group with three who come, and one who waits, on its tab of people."""
    group = evening.jobs.write(None, group_work.start, {"name": "Walk", "capacity": 3})
    for name in ("Ada", "Bo", "Cy", "Dee"):
        from peergroups.usecases import people as person_work

        evening.jobs.write(None, person_work.add, {"name": name}, group_id=group)
    evening.go(Place(places.GROUP, group))
    return group


def members(window, group):
    return {row.shown: row.status for row in window.jobs.ask(groups.members, group)}


def test_members_take_a_break_together_and_come_again_only_with_a_yes_where_places_are_short(evening, circle):
    table = evening.page.pane.tab.table
    table.view.selectAll()
    choose(table.view.menu(), "Comes to the group")
    tab = evening.page.pane.tab
    assert tab.full.isVisible()
    assert members(evening, circle)["Dee"] is MemberStatus.WAITING
    QTest.mouseClick(tab.full.button, Qt.MouseButton.LeftButton)
    assert set(members(evening, circle).values()) == {MemberStatus.ACTIVE}
    assert said(evening) == "Dee comes to the group"
    assert not tab.full.isVisible()
    table.view.selectAll()
    choose(table.view.menu(), "Takes a break")
    assert said(evening) == "4 people take a break."
    assert set(members(evening, circle).values()) == {MemberStatus.PAUSED}


def test_people_go_into_the_trash_together_and_the_trash_gives_them_back_together(evening):
    evening.go(Place(places.PEOPLE))
    table = evening.page.pane.table
    table.put_cursor(table.model.shown[0])
    click(table, 1, CTRL)
    two = {row.id for row in table.chosen_rows()}
    choose(table.view.menu(), "Into the trash")
    assert {row.id for row in evening.jobs.ask(people.trashed_people)} == two
    evening.go(Place(places.PEOPLE, part="trash"))
    trashed = evening.page.pane.table
    trashed.view.selectAll()
    choose(trashed.view.menu(), "Take back")
    assert evening.jobs.ask(people.trashed_people) == []
    assert said(evening) == "2 people are back."


def test_coming_sessions_are_cancelled_together_and_one_is_planned_again(evening):
    group = next(row for row in evening.jobs.ask(groups.groups) if row.next_at is not None)
    evening.go(Place(places.GROUP, group.id, part="sessions"))
    table = evening.page.pane.tab.table
    coming = [at for at, row in enumerate(table.model.shown) if row.status == "planned"][:2]
    table.view.put_cursor(table.model.index(coming[0], 0))
    click(table, coming[1], CTRL)
    ids = [row.id for row in table.chosen_rows()]
    choose(table.view.menu(), "Cancel 2 sessions")
    assert said(evening) == "2 sessions are cancelled."
    assert {evening.jobs.ask(sessions.session, id_).status.value for id_ in ids} == {"cancelled"}
    table.put_cursor(evening.jobs.ask(sessions.session, ids[0]))
    choose(table.view.menu(), "Plan it again")
    assert evening.jobs.ask(sessions.session, ids[0]).status.value == "planned"


def test_a_menu_of_nothing_that_can_be_done_still_opens_and_sorts(evening):
    evening.go(Place(places.GROUPS))
    table = evening.page.pane.table
    assert "Open the next session" in texts(table.view.menu())
    table.view.selectionModel().clear()
    assert all(text.startswith(("Sort", "&New", "Columns")) for text in texts(table.view.menu()))


def test_the_menu_key_opens_the_menu_at_the_row(evening, calls):
    calls.view.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(calls.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Done" in texts(menu)
    menu.close()


def test_the_menu_of_a_row_is_about_the_row_and_says_what_each_way_opens(evening, circle):
    table = evening.page.pane.tab.table
    table.put_cursor(table.model.shown[0])
    menu = table.view.menu()
    found = texts(menu)
    assert found[:2] == ["Role and status in this group", "Open this person’s page"]
    assert not {"New", "Print", "Change"} & {text.replace("&", "").split("\t")[0] for text in found}
    (page,) = (action.menu() for action in menu.actions() if action.text() == "This page")
    assert page.actions()
