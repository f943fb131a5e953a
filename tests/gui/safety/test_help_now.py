from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.store.queries import audit, groups, organisation, safety
from peergroups.usecases import organisation as organisation_acts
from peergroups.usecases import safety as acts
from tests.gui import lint


@pytest.fixture
def window(window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.activateWindow()
    return window


def said(page) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


@pytest.mark.parametrize("page", [places.TODAY, places.PEOPLE, places.FOLLOWUPS])
def test_ctrl_e_opens_it_from_a_field_too_and_back_finds_what_was_half_typed(window, page):
    window.go(Place(page, part="new" if page == places.FOLLOWUPS else ""))
    field = window.page.pane.text if page == places.FOLLOWUPS else window.focusWidget()
    if page == places.FOLLOWUPS:
        field.setFocus()
        QTest.keyClicks(field, "call the aunt")
    QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.page.place.page == places.SAFETY
    window.back()
    if page == places.FOLLOWUPS:
        assert window.page.pane.text.toPlainText() == "call the aunt"


def test_crisis_lines_come_first_then_steps_and_the_address_of_today(window):
    window.jobs.write(None, acts.add, {"text": "Stay with them", "number": 1, "language": "en"})
    window.jobs.write(None, acts.add, {"text": "Ring Ruth", "number": 2, "language": "en"})
    window.strip.help_now.click()
    text = said(window.page)
    crisis = [one for one in window.jobs.ask(organisation.directory) if one.crisis]
    assert crisis
    for entry in crisis:
        assert entry.phone in text.replace("\u00a0", " ")
    assert "Stay with them" in text
    assert "Ring Ruth" in text
    assert not window.page.no_steps.isVisible()
    assert not window.page.no_lines.isVisible()


def test_without_lines_and_steps_it_says_so_and_leads_to_where_they_are_written(window):
    for entry in window.jobs.ask(organisation.directory):
        window.jobs.write(None, organisation_acts.remove_entry, entry.id)
    window.go(Place(places.SAFETY))
    assert window.page.no_lines.isVisible()
    window.page.no_steps.button.click()
    assert window.page.place == Place(places.SETTINGS, part="safety")


def test_opening_it_leaves_nothing_in_the_log(window):
    before = len(window.jobs.ask(audit.events))
    window.go(Place(places.SAFETY))
    assert len(window.jobs.ask(audit.events)) == before


def test_a_helper_reads_it_and_changes_nothing(window, demo_vault):
    window.jobs.write(None, acts.add, {"text": "Stay with them", "number": 1, "language": "en"})
    group = window.jobs.ask(groups.groups)[0].id
    demo_vault.release()
    demo_vault.actor = Actor(AccountId(new_id()), "Bo", Access.HELPER, frozenset({group}))
    window.go(Place(places.SAFETY))
    assert "Stay with them" in said(window.page)
    assert not window.page.change.isVisible()


def test_steps_are_written_ordered_and_taken_out_in_settings(window):
    window.go(Place(places.SETTINGS, part="safety"))
    pane = window.page.pane
    for text in ("Stay", "Ring"):
        pane.steps.open.click()
        pane.steps.form.field("text").setPlainText(text)
        pane.steps.keep.click()
    rows = window.jobs.ask(safety.steps)
    assert [(row.number, row.text) for row in rows] == [(1, "Stay"), (2, "Ring")]
    pane.steps.lines.buttons[rows[1].id, "change"].click()
    pane.steps.form.field("number").setValue(1)
    pane.steps.keep.click()
    assert [row.text for row in window.jobs.ask(safety.steps)] == ["Ring", "Stay"]
    pane.steps.lines.buttons[rows[1].id, "remove"].click()
    assert [row.text for row in window.jobs.ask(safety.steps)] == ["Stay"]
    window.bar.undo.click()
    assert [row.text for row in window.jobs.ask(safety.steps)] == ["Ring", "Stay"]


@pytest.mark.parametrize("place", [Place(places.SAFETY), Place(places.SETTINGS, part="safety")])
def test_the_pages_pass_the_lint(window, place):
    window.go(place)
    assert lint.problems(window) == []


def test_back_leads_to_where_it_was_opened_the_second_time_with_the_cursor_in_its_place(window):
    window.go(Place(places.SETTINGS))
    window.run("help-now")
    window.go(Place(places.SETTINGS, part="safety"))
    pane = window.page.pane
    pane.steps.open.click()
    field = pane.steps.form.field("text")
    QTest.keyClicks(field, "Ring 112")
    QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.page.place.page == places.SAFETY
    window.back()
    assert window.page.place.part == "safety"
    assert window.focusWidget() is field
    QTest.keyClicks(field, "!")
    assert field.toPlainText() == "Ring 11!2"


def test_a_telephone_number_in_a_step_stays_in_one_line(window):
    window.jobs.write(None, acts.add, {"text": "Ring 01632 960 222", "number": 1, "language": "en"})
    window.go(Place(places.SAFETY))
    assert "01632\u00a0960\u00a0222" in said(window.page)
