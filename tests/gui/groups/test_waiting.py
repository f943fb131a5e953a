"""The waiting list in the window: in order, offered by a press, answered, undone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS, Room
from peergroups.gui.style import style_sheet, theme
from peergroups.gui.widgets.page import Page
from peergroups.model.groups import MemberStatus
from peergroups.model.waiting import Answer
from peergroups.store.queries import groups as queries
from peergroups.store.queries import waiting as waiting_queries
from peergroups.usecases import groups, people, waiting
from tests.gui import lint
from tests.gui.conftest import handle_all, place_of


class SomePage(Page):
    """Stands for the rooms that are not tried here."""


@pytest.fixture
def window(window_with, vault):
    own = (places.TODAY, places.GROUPS, places.GROUP, places.UNLOCK)
    window = window_with({name: room if name in own else Room(SomePage) for name, room in ROOMS.items()})
    window.open_vault(vault)
    window.activateWindow()
    return window


@pytest.fixture
def circle(window, vault):
    """Two places: Ada has one, the other is free again; Cy and Dee wait."""
    group = groups.start(vault, {"name": "Circle", "capacity": 2})
    for name in ("Ada", "Bo", "Cy", "Dee"):
        people.add(vault, {"name": name}, group_id=group)
    groups.leave(vault, group, who(vault, group, "Bo"))
    return group


def who(vault, group, name):
    return next(m.person_id for m in queries.members(vault.db(), group) if m.name == name)


def status(window, group, name):
    return next(m.status for m in window.jobs.ask(queries.members, group) if m.name == name)


def listed(window, group):
    return [(row.shown, row.answer) for row in window.jobs.ask(waiting_queries.waiting, group)]


def test_today_offers_a_free_place_to_the_first_in_line_and_undo_takes_it_back(window, circle):
    window.go(Place(places.TODAY))
    section = window.page.todo
    (button,) = section.buttons.values()
    assert button.text() == "Offer it to Cy"
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert listed(window, circle) == [("Cy", Answer.OPEN), ("Dee", None)]
    assert section.isHidden()
    assert "A place in Circle is offered to Cy until " in window.bar.message.text()
    window.undo()
    assert listed(window, circle) == [("Cy", None), ("Dee", None)]
    assert not section.isHidden()


def test_the_members_tab_leads_to_the_list_in_its_order_and_enter_to_one_of_them(window, vault, circle):
    window.go(Place(places.GROUP, circle))
    link = window.page.pane.people.list
    assert link.text().startswith("Waiting list: 2. First is Cy, since ")
    link.click()
    pane = window.page.pane
    assert [(row.number, row.shown) for row in pane.table.model.shown] == [(1, "Cy"), (2, "Dee")]
    assert window.page.lead.text() == "1 place is free."
    assert window.focusWidget() is pane.table.view
    QTest.keyClick(pane.table.view, Qt.Key.Key_Return)
    assert place_of(window) == Place(places.GROUP, circle, "offer", text=str(who(vault, circle, "Cy")))
    assert window.focusWidget() is window.page.pane.offer


def offer_page(window, vault, circle, name):
    window.go(Place(places.GROUP, circle, part="waiting"))
    window.go(Place(places.GROUP, circle, part="offer", text=str(who(vault, circle, name))))
    return window.page.pane


def test_passing_somebody_over_asks_why_and_nothing_is_offered_before(window, vault, circle):
    pane = offer_page(window, vault, circle, "Dee")
    assert pane.reason.isVisible()
    pane.offer.click()
    assert listed(window, circle) == [("Cy", None), ("Dee", None)]
    assert window.focusWidget() is pane.reason
    QTest.keyClicks(pane.reason, "has nobody else")
    pane.offer.click()
    assert listed(window, circle) == [("Cy", None), ("Dee", Answer.OPEN)]
    assert place_of(window) == Place(places.GROUP, circle, part="waiting")


def test_the_first_in_line_is_asked_for_no_reason(window, vault, circle):
    assert not offer_page(window, vault, circle, "Cy").reason.isVisible()


@pytest.mark.parametrize(
    ("button", "answer", "after"),
    [
        ("accepted", None, MemberStatus.ACTIVE),
        ("declined", Answer.DECLINED, MemberStatus.WAITING),
        ("silent", Answer.NO_ANSWER, MemberStatus.WAITING),
        ("withdrawn", Answer.WITHDRAWN, MemberStatus.WAITING),
    ],
)
def test_each_answer_is_one_press(window, vault, circle, button, answer, after):
    offer_page(window, vault, circle, "Cy").offer.click()
    pane = offer_page(window, vault, circle, "Cy")
    getattr(pane, button).click()
    assert status(window, circle, "Cy") is after
    assert dict(listed(window, circle)).get("Cy") is answer
    assert "Cy" in window.bar.message.text()
    assert window.focusWidget() is not None


def test_enter_on_arrival_answers_for_nobody(window, vault, circle):
    offer_page(window, vault, circle, "Cy").offer.click()
    offer_page(window, vault, circle, "Cy")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert listed(window, circle)[0] == ("Cy", Answer.OPEN)


def test_one_more_than_there_are_places_needs_a_yes(window, vault, circle):
    groups.join(vault, circle, who(vault, circle, "Bo"))
    pane = offer_page(window, vault, circle, "Cy")
    pane.offer.click()
    assert pane.full.isVisible()
    assert window.focusWidget() is pane.offer
    QTest.keyClick(pane.offer, Qt.Key.Key_Return)
    assert "Cy" not in {name for name, answer in listed(window, circle) if answer is Answer.OPEN}
    pane.full.button.click()
    assert dict(listed(window, circle))["Cy"] is Answer.OPEN


def test_a_member_page_asks_for_the_same_yes(window, vault, circle):
    groups.join(vault, circle, who(vault, circle, "Bo"))
    window.go(Place(places.GROUP, circle, part="member", text=str(who(vault, circle, "Cy"))))
    pane = window.page.pane
    pane.status.buttons[1].click()
    assert status(window, circle, "Cy") is MemberStatus.WAITING
    assert pane.form.values()["status"] is MemberStatus.WAITING
    pane.full.button.click()
    assert status(window, circle, "Cy") is MemberStatus.ACTIVE


def test_another_day_of_asking_changes_the_order_and_undo_brings_it_back(window, vault, circle):
    pane = offer_page(window, vault, circle, "Dee")
    pane.asked_on.setFocus()
    pane.asked_on.set_value(pane.asked_on.value() - timedelta(days=30))
    pane.how.setFocus()
    assert [name for name, _ in listed(window, circle)] == ["Dee", "Cy"]
    window.undo()
    assert [name for name, _ in listed(window, circle)] == ["Cy", "Dee"]


@pytest.mark.parametrize("part", ["waiting", "offer"])
@pytest.mark.parametrize("text", [100, 200])
def test_the_pages_are_as_they_should_be(qtbot, dressed, window, vault, circle, part, text):
    window.resize(1024, 690)
    style_sheet.apply("light", text)
    person = str(who(vault, circle, "Dee")) if part == "offer" else ""
    window.go(Place(places.GROUP, circle, part=part, text=person))
    lint.require_none(qtbot, window.page)


@pytest.mark.parametrize("code", ["en", "es", "fr", "ar"])
def test_by_when_an_answer_is_due_is_read_in_the_list_of_a_small_window(window, vault, circle, code):
    row = waiting_queries.waiting(vault.db(), circle)[0]
    waiting.offer(vault, circle, row.person_id, how="", answer_by=date(2026, 12, 28))
    window.settings.language = code
    window.restyle()
    window.resize(1366, 768)
    window.go(Place(places.GROUP, circle, part="waiting"))
    handle_all()
    view = window.page.pane.table.view
    for column in range(view.model().columnCount()):
        text = str(view.model().index(0, column).data())
        assert not view.isColumnHidden(column)
        assert view.fontMetrics().horizontalAdvance(text) + 2 * theme.GRID <= view.columnWidth(column), text
