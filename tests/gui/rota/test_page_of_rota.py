"""The page of the rota: gaps first, who is free, putting in, taking out and swapping by keys and clicks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import files
from peergroups.model import rota as rules
from peergroups.model.rota import Answer, Task, Trouble
from peergroups.store.queries import rota as queries
from peergroups.usecases import away
from peergroups.usecases import rota as acts
from tests.gui import lint
from tests.gui.conftest import handle_all
from tests.usecases.test_papers import read


@pytest.fixture
def window(window_with, demo_vault):
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.activateWindow()
    return made


@pytest.fixture
def rows(demo_vault):
    """The coming sessions; somebody is away from the third of those that one person leads."""
    return seen(demo_vault)


def seen(vault):
    day = clock.here()
    return queries.ahead(vault.db(), day, day + rules.AHEAD - timedelta(days=1), clock.now())


@pytest.fixture
def gap(demo_vault, rows):
    """A session whose one leader is away."""
    row = [one for one in rows if len(one.parts) == 1][-1]
    day = row.session.day
    away.plan(demo_vault, row.parts[0].person_id, {"from_on": day, "to_on": day})
    return row


def again(window, row):
    return window.jobs.ask(queries.of_session, row.id, clock.now())


def test_what_lacks_something_stands_first_and_is_said(window, gap, rows):
    window.go(Place(places.ROTA))
    table = window.page.pane.table
    shown = table.model.shown
    assert shown[0].id == gap.id
    assert len(shown) == len(rows)
    at = [column.name for column in table.model.source.columns].index("lacks")
    said = table.model.source.columns[at].text(shown[0])
    assert "Nobody leads" in said
    assert "is away until" in said
    assert "1" in window.page.lead.text()
    assert lint.problems(window) == []


def test_a_gap_is_filled_by_two_keys_and_the_act_is_named_and_taken_back(window, gap):
    window.go(Place(places.ROTA))
    view = window.page.pane.table.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    pane = window.page.pane
    assert pane.row.id == gap.id
    assert pane.instead.currentData() == gap.parts[0].person_id.hex
    button = window.focusWidget()
    assert button in pane.free.buttons.values()
    name = button.accessibleName().removeprefix("Put in: ")
    QTest.keyClick(button, Qt.Key.Key_Space)
    handle_all()
    assert window.page.place == Place(places.ROTA)
    assert window.page.pane.table.view.hasFocus()
    row = again(window, gap)
    assert [one for _, one in row.leading] == [name]
    assert Trouble.NOBODY not in row.troubles
    assert name in window.bar.message.text()
    assert window.bar.undo.isVisible()
    window.bar.undo.click()
    assert [part.person_id for part, _ in again(window, gap).leading] == [gap.parts[0].person_id]


def test_somebody_is_taken_out_and_put_in_as_what_was_chosen(window, gap):
    window.go(Place(places.ROTA, gap.id))
    pane = window.page.pane
    pane.there.buttons[gap.parts[0].person_id, "out"].click()
    assert again(window, gap).parts == ()
    assert pane.task.currentData() == Task.LEAD
    pane.task.choose(Task.INTERPRET)
    pane.asked.setChecked(True)
    (person, what) = next(iter(pane.free.buttons))
    assert what == "in"
    pane.free.buttons[person, what].click()
    ((part, _),) = again(window, gap).helping
    assert (part.person_id, part.task, part.answer) == (person, Task.INTERPRET, Answer.ASKED)
    window.go(Place(places.ROTA, gap.id))
    window.page.pane.there.buttons[person, "yes"].click()
    assert again(window, gap).helping[0][0].answer is Answer.YES


def test_today_leads_to_it_while_sessions_of_two_weeks_have_nobody(window, demo_vault, rows):
    soon = [one for one in rows if one.session.day < clock.here() + timedelta(days=13)]
    for row in soon[-2:]:
        for part in row.parts:
            acts.take_out(demo_vault, row.id, part.person_id)
    window.go(Place(places.TODAY))
    page = window.page
    page._shows_all = True
    page.reload()
    assert "rota" in page.todo.buttons
    texts = [line.strong for lines in page._to_do for line in lines]
    assert "2 sessions of the next two weeks have nobody who leads." in texts
    page.todo.buttons["rota"].click()
    assert window.page.place == Place(places.ROTA)


def test_a_group_the_calendar_and_those_who_lead_lead_to_it(window, gap):
    group = gap.session.group_id
    window.go(Place(places.GROUP, group, part="sessions"))
    window.page.pane.tab.rota.click()
    assert window.page.place == Place(places.ROTA, text=group.hex)
    assert {row.session.group_id for row in window.page.pane.table.model.shown} == {group}
    window.page.pane.group.choose("")
    window.page.pane.group.activated.emit(0)
    assert len({row.session.group_id for row in window.page.pane.table.model.shown}) > 1
    window.go(Place(places.CALENDAR))
    window.page.rota.click()
    assert window.page.place == Place(places.ROTA)
    window.go(Place(places.PEOPLE, part="leaders"))
    window.page.pane.rota.click()
    assert window.page.place == Place(places.ROTA)


def test_a_session_to_come_says_who_leads_it(window, demo_vault, rows):
    row = rows[-1]
    window.go(Place(places.SESSION, row.id))
    for name in row.names:
        assert name in window.page.lead.text()
    for part in row.parts:
        acts.take_out(demo_vault, row.id, part.person_id)
    window.go(Place(places.TODAY))
    window.go(Place(places.SESSION, row.id))
    assert "nobody leads it yet" in window.page.lead.text()


def test_what_is_shown_is_printed(window, gap, qtbot, monkeypatch, tmp_path):
    file = tmp_path / "rota.pdf"
    monkeypatch.setattr(files, "ask_target", lambda _w, _t, _k, then, **_: then(file))
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    window.go(Place(places.ROTA, text=gap.session.group_id.hex))
    window.page.pane.paper.click()
    qtbot.waitUntil(file.exists)
    text = read(file.read_bytes())
    assert "Rota" in text
    assert "somebody is still to be found" in text


def test_a_session_that_is_over_or_gone_is_said_and_leads_to_the_rota(window, rows):
    window.go(Place(places.ROTA, rows[0].session.group_id))
    assert window.page.pane.gone.isVisible()
    window.page.pane.gone.button.click()
    assert window.page.place == Place(places.ROTA)
