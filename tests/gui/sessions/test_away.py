"""Who is away, who steps in, who only visits, and who leads, on the register of an evening."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.model.attendance import Mark
from peergroups.model.groups import MemberStatus, Role
from peergroups.store.queries import groups as queries
from peergroups.usecases import attendance, away, groups
from tests.gui.sessions.conftest import is_flawless


def bar(window):
    return window.bar.message.text()


def named(vault, group, name):
    return next(m.person_id for m in queries.members(vault.db(), group) if m.name == name)


def open_register(window, session):
    window.go(Place(places.SESSION, session))
    window.page.focus_first()
    return window.page.marking


def test_who_is_away_says_so_on_the_tile_and_is_excused_with_the_rest(window, vault, circle, tonight):
    amina = named(vault, circle, "Amina")
    away.plan(vault, amina, {"from_on": "2026-11-20", "to_on": "2026-11-30"})
    register = open_register(window, tonight)
    index = register.tiles.tiles.index(register.tiles.tiles.row_of(amina))
    told = register.tiles.tiles.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Amina, away until 30 Nov 2026"
    register.everyone.click()
    assert bar(window) == "Everyone who was not marked is present now, but Amina: away."
    window.undo()
    window.go(Place(places.SESSION, tonight, part="finish"))
    window.page.finish.rest_absent.click()
    assert bar(window) == "Everyone who was not marked is absent now. Away and excused: Amina"
    marked = {e.name: e.mark for e in window.page.desk.register.entries}
    assert (marked["Amina"], marked["Bo"]) == (Mark.EXCUSED, Mark.ABSENT)


def test_who_leads_and_is_away_asks_who_steps_in(qtbot, window, vault, circle, tonight):
    away.plan(vault, named(vault, circle, "Miriam"), {"from_on": "2026-11-20", "to_on": "2026-11-30"})
    register = open_register(window, tonight)
    assert register.fact.sentence.text() == "Miriam O. leads and is away until 30 Nov 2026. Who steps in?"
    assert register.details.boxes[0].text() == "Miriam O., away until 30 Nov 2026"
    register.fact.button.setFocus()
    register.fact.button.click()
    pane = window.page.pane
    qtbot.waitUntil(pane.who.hasFocus)
    pane.who.choose(named(vault, circle, "Bo"))
    pane.keep.click()
    assert bar(window) == "Bo leads this session."
    assert [one.name for one in window.page.desk.register.leaders] == ["Miriam", "Bo"]
    assert register.fact.isHidden()
    assert window.focusWidget() is register.finder.box
    window.go(Place(places.SESSION, tonight, part="stand-in"))
    window.page.pane.back.click()
    assert [one.name for one in window.page.desk.register.leaders] == ["Miriam"]
    assert window.page.isAncestorOf(window.focusWidget())


def test_only_visiting_stands_beside_the_fact_that_somebody_is_back(window, vault, circle, tonight):
    bo = named(vault, circle, "Bo")
    groups.leave(vault, circle, bo, completed=True)
    register = open_register(window, tonight)
    QTest.keyClicks(register.finder.box, "Bo")
    register.finder.known_buttons[0].click()
    assert register.fact.sentence.text() == "Bo is back in the group since today."
    assert register.fact.button.text() == "Only visiting"
    register.fact.button.click()
    assert bar(window) == "Bo is a guest of this session."
    (entry,) = [e for e in window.page.desk.register.entries if e.person_id == bo]
    assert (entry.role, entry.member, entry.mark) == (Role.GUEST, MemberStatus.COMPLETED, Mark.PRESENT)
    assert register.fact.isHidden()
    assert window.focusWidget() is register.finder.box
    window.undo()
    (entry,) = [e for e in window.page.desk.register.entries if e.person_id == bo]
    assert entry.member is MemberStatus.ACTIVE


def test_only_visiting_can_be_said_beside_a_mark_with_a_reason_too(window, vault, circle, tonight):
    bo = named(vault, circle, "Bo")
    groups.leave(vault, circle, bo, completed=True)
    attendance.mark(vault, tonight, bo, Mark.EXCUSED)  # so that he stands on the register
    window.go(Place(places.SESSION, tonight, part="more", text=str(bo)))
    more = window.page.pane
    assert more.fact.isHidden()
    more.marks.button(0).click()
    assert more.fact.sentence.text() == "Bo is back in the group since today."
    more.fact.button.click()
    assert bar(window) == "Bo is a guest of this session."
    (entry,) = [e for e in window.page.desk.register.entries if e.person_id == bo]
    assert (entry.role, entry.member, entry.mark) == (Role.GUEST, MemberStatus.COMPLETED, Mark.PRESENT)
    assert more.fact.isHidden()
    assert window.focusWidget() is more.first()
    amina = named(vault, circle, "Amina")
    window.go(Place(places.SESSION, tonight, part="more", text=str(amina)))
    more.marks.button(0).click()
    assert more.fact.isHidden()  # she never left


def test_a_newcomer_to_a_full_group_waits_unless_one_more_is_meant(window, vault, circle, tonight):
    groups.edit(vault, circle, {"name": "Circle", "capacity": 10})
    register = open_register(window, tonight)
    QTest.keyClicks(register.finder.box, "Dora")
    QTest.keyClick(register.finder.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert register.fact.sentence.text() == "No place is free: Dora is on the waiting list."
    register.fact.button.click()
    (entry,) = [e for e in window.page.desk.register.entries if e.name == "Dora"]
    assert (entry.member, entry.mark) == (MemberStatus.ACTIVE, Mark.PRESENT)
    assert register.fact.isHidden()
    assert window.focusWidget() is register.finder.box
    assert bar(window) == "Dora is a member of the group."
    window.undo()
    (entry,) = [e for e in window.page.desk.register.entries if e.name == "Dora"]
    assert entry.member is MemberStatus.WAITING


def test_a_newcomer_where_a_place_is_free_asks_nothing(window, vault, circle, tonight):
    groups.edit(vault, circle, {"name": "Circle", "capacity": 11})
    register = open_register(window, tonight)
    QTest.keyClicks(register.finder.box, "Dora")
    QTest.keyClick(register.finder.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert register.fact.isHidden()


def test_the_finder_finds_who_leads(window, vault, circle, tonight):
    register = open_register(window, tonight)
    QTest.keyClicks(register.finder.box, "miri")
    QTest.keyClick(register.finder.box, Qt.Key.Key_Return)
    assert bar(window) == "Miriam O. is marked present."
    assert register.details.boxes[0].isChecked()
    assert register.finder.box.text() == ""


@pytest.mark.parametrize("size", [100, 200])
def test_the_page_of_who_steps_in_is_as_it_should_be(qtbot, window, vault, circle, tonight, size):
    window.settings.text_size = size
    window.restyle()
    window.resize(1024, 690)
    away.plan(vault, named(vault, circle, "Miriam"), {"from_on": "2026-11-20", "to_on": "2026-11-30"})
    window.go(Place(places.SESSION, tonight))
    qtbot.waitUntil(lambda: is_flawless(window))
    window.go(Place(places.SESSION, tonight, part="stand-in"))
    qtbot.waitUntil(lambda: is_flawless(window))
