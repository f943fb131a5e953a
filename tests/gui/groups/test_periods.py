"""The stretches of a membership on its page: each can be changed, wrong days say why, Undo brings them back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.style import style_sheet
from peergroups.model.groups import membership_id
from peergroups.store.queries import groups as queries
from peergroups.store.queries import periods, sessions
from peergroups.usecases import groups
from tests.gui import lint


@pytest.fixture
def ada(evening, demo_vault):
    """Somebody of the first group who left a week ago and joined again today."""
    group = evening.jobs.ask(queries.groups)[0]
    member = next(m for m in evening.jobs.ask(queries.members, group.id) if m.status == "active")
    with clock.fixed(clock.now() - timedelta(days=7)):
        groups.leave(demo_vault, group.id, member.person_id, reason="a new job")
    groups.join(demo_vault, group.id, member.person_id)
    evening.go(Place(places.GROUP, group.id, part="member", text=str(member.person_id)))
    return member


def kept(window, ada):
    rows = window.jobs.ask(periods.of_membership, membership_id(ada.group_id, ada.person_id))
    return [(row.from_on, row.to_on, row.reason) for row in rows]


def put(field, day):
    field.set_value(day)


def test_each_stretch_is_a_line_and_its_days_and_reason_can_be_changed(evening, ada):
    before = kept(evening, ada)
    (joined, left, _), _ = before
    page = evening.page
    _, then, _ = page.pane.periods.buttons.values()  # the latest first
    then.click()
    pane = evening.page.pane
    assert evening.focusWidget() is pane.from_on
    put(pane.to_on, joined - timedelta(days=1))
    pane.keep.click()
    assert kept(evening, ada) == before
    assert pane.form._lines["to_on"].error.text() == "The end is before the beginning."
    put(pane.to_on, left - timedelta(days=1))
    pane.reason.selectAll()
    QTest.keyClicks(pane.reason, "moved")
    pane.keep.click()
    assert kept(evening, ada)[0] == (joined, left - timedelta(days=1), "moved")
    assert evening.page.place == Place(places.GROUP, ada.group_id, part="member", text=str(ada.person_id))
    evening.undo()
    assert kept(evening, ada) == before


def test_what_goes_on_has_no_end_to_change_and_may_not_begin_within_another(evening, ada):
    (joined, _, _), _ = before = kept(evening, ada)
    now, *_ = evening.page.pane.periods.buttons.values()
    now.click()
    pane = evening.page.pane
    assert not pane.to_on.isVisible()
    put(pane.from_on, joined)
    pane.keep.click()
    assert kept(evening, ada) == before
    assert pane.form._lines["from_on"].error.isVisible()


def test_an_earlier_stretch_is_added_and_taken_away_again(evening, ada):
    before = kept(evening, ada)
    first = before[0][0]
    evening.page.pane.earlier.click()
    pane = evening.page.pane
    assert evening.focusWidget() is pane.from_on
    assert pane.to_on.value() == first
    put(pane.to_on, first + timedelta(days=1))
    pane.keep.click()
    assert kept(evening, ada) == before
    assert pane.form._lines["from_on"].error.text() == "These days lie over another period."
    put(pane.from_on, first - timedelta(days=30))
    put(pane.to_on, first - timedelta(days=10))
    pane.keep.click()
    assert kept(evening, ada)[1:] == before
    assert evening.page.place.part == "member"
    (row, *_) = evening.jobs.ask(periods.of_membership, membership_id(ada.group_id, ada.person_id))
    evening.page.pane.periods.buttons[row.id, "away"].click()
    assert kept(evening, ada) == before
    assert evening.page.isAncestorOf(evening.focusWidget())
    evening.undo()
    assert len(kept(evening, ada)) == 3


def test_the_month_marks_the_days_on_which_the_group_meets(evening, ada):
    met = {row.day for row in evening.jobs.ask(sessions.of_group, ada.group_id)}
    evening.page.pane.earlier.click()
    for field in (evening.page.pane.from_on, evening.page.pane.to_on):
        assert set(field._busy()) == met != set()


@pytest.mark.parametrize("text", [100, 200])
def test_the_page_is_as_it_should_be(qtbot, dressed, evening, ada, text):
    evening.resize(1024, 690)
    style_sheet.apply("light", text)
    lint.require_none(qtbot, evening.page)
    next(iter(evening.page.pane.periods.buttons.values())).click()
    lint.require_none(qtbot, evening.page)
