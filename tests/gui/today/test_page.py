from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from threading import Event
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from peergroups.base import clock
from peergroups.base.errors import Busy
from peergroups.gui.core import messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS, Room
from peergroups.gui.widgets.page import Page
from peergroups.model.attendance import Mark
from peergroups.model.followups import Why
from peergroups.model.groups import LEADING
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import followups, sessions
from peergroups.store.queries import groups as group_queries
from peergroups.usecases import attendance, away, finishing, groups, schedules, series
from tests.gui import lint

ZONE = ZoneInfo("Europe/London")


class SomePage(Page):
    """Stands for the rooms that Today leads to."""


@pytest.fixture
def window(window_with):
    others = {
        name: Room(SomePage) for name in (places.SESSION, places.GROUP, places.FOLLOWUPS, places.CALENDAR)
    }
    window = window_with(ROOMS | others)
    window.resize(1366, 768)
    return window


def first_coming(vault):
    today = clock.today(ZONE)
    return sessions.between(vault.db(), today + timedelta(days=1), today + timedelta(days=13))[0]


@pytest.fixture
def evening(window, demo_vault):
    """The afternoon before the next session of the invented organisation; gives that session."""
    session = first_coming(demo_vault)
    with clock.fixed(datetime.combine(session.day, time(9, 0), ZONE)):
        window.open_vault(demo_vault)
        yield session


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_an_empty_vault_says_what_to_do(qtbot, window, vault):
    window.open_vault(vault)
    page = window.page
    assert page.nothing.sentence.text() == "No group yet."
    qtbot.waitUntil(page.nothing.button.hasFocus)
    QTest.keyClick(page.nothing.button, Qt.Key.Key_Return)
    assert window.page.place == Place(places.GROUP, part="new")


def test_enter_opens_the_next_register(qtbot, window, evening):
    button = window.page.tonight.buttons[evening.id]
    assert button.property("kind") == "primary"
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert window.page.place == Place(places.SESSION, evening.id)


def test_tonights_card_says_when_where_and_how_many(window, evening):
    shown = " ".join(words(window.page.tonight))
    assert evening.group_name in shown
    assert evening.place in shown
    assert "expected" in shown
    assert evening.day.strftime("%B") in window.page.title.text()


def test_a_cancelled_session_says_why_and_is_not_the_primary_one(window, evening):
    window.jobs.write(None, schedules.cancel, evening.id, "The boiler is broken")
    assert "Cancelled: The boiler is broken" in " ".join(words(window.page.tonight))
    assert window.page.tonight.buttons[evening.id].property("kind") == "plain"


def test_registers_that_nobody_finished_are_listed_until_they_are(window, evening):
    window.page.more.click()
    todo = window.page.todo
    missing = [key for key in todo.buttons if isinstance(key, UUID)]
    assert missing
    window.jobs.write(None, finishing.finish, missing[0], [])
    assert [key for key in todo.buttons if isinstance(key, UUID)] == missing[1:]


def test_a_register_with_marks_is_not_finished_rather_than_missing(window, evening, demo_vault):
    window.page.more.click()
    (first, *_), todo = [key for key in window.page.todo.buttons if isinstance(key, UUID)], window.page.todo
    register = sessions.register(demo_vault.db(), first)
    assert register is not None
    if register.session.status is SessionStatus.HELD:
        for entry in (*register.entries, *register.leaders):
            window.jobs.write(None, attendance.mark, first, entry.person_id, None)
    assert "not finished" not in line_of(todo, first)
    window.jobs.write(None, attendance.mark, first, register.entries[0].person_id, Mark.ABSENT)
    assert line_of(window.page.todo, first).startswith("The register is not finished yet: ")


def line_of(todo, session):
    return next(line.facts[0] for line in todo._lines if any(act.key == session for act in line.acts))


def test_what_is_to_do_shows_five_lines_until_more_are_asked_for(qtbot, window, evening):
    page = window.page
    qtbot.waitUntil(lambda: page.holidays.lines != [])
    strong = [line.strong for line in page.todo._lines]
    assert len(strong) == 5
    assert strong[-1] == page.holidays.lines[0].strong
    rest = int("".join(filter(str.isdigit, page.more.text())))
    page.more.click()
    assert len(page.todo._lines) == 5 + rest
    assert page.more_row.isHidden()
    assert page.todo.isAncestorOf(window.focusWidget())


def is_call(key):
    """Of a person, a group and why."""
    return isinstance(key, tuple) and len(key) == 3 and isinstance(key[2], Why)


def test_a_call_is_planned_with_one_press_and_can_be_taken_back(window, evening):
    window.page.more.click()
    todo = window.page.todo
    key, button = next((key, button) for key, button in todo.buttons.items() if is_call(key))
    before = list(todo.buttons)
    button.click()
    assert key not in todo.buttons
    assert "is planned" in window.bar.message.text()
    assert window.bar.undo.isVisible()
    made = [f for f in window.jobs.ask(followups.follow_ups, only_open=True) if f.person_id == key[0]]
    assert made
    assert window.focusWidget() in {window.page.due.buttons.get((one.id, "open")) for one in made}
    window.bar.undo.click()
    assert list(window.page.todo.buttons) == before


@contextmanager
def writing(window):
    """A long job writes meanwhile: every act is refused."""
    over = Event()
    window.jobs.start(lambda _vault, ticket: over.wait(10), owner=window, done=repr, failed=repr)
    yield
    over.set()


@pytest.mark.parametrize("act", ["todo", "due"])
def test_an_act_that_is_refused_says_so_and_changes_nothing(qtbot, window, evening, act):
    qtbot.waitUntil(lambda: window.page.holidays.lines != [])
    window.page.more.click()
    section = getattr(window.page, act)
    before = list(section.buttons)
    acts = section.buttons.items()
    button = next(
        button for key, button in acts if is_call(key) or (isinstance(key, tuple) and key[1] == "done")
    )
    with writing(window):
        button.click()
    assert window.bar.message.text() == messages.sentence(Busy())
    assert list(section.buttons) == before


def test_a_follow_up_is_done_with_one_press_and_the_focus_goes_to_the_next(qtbot, window, evening):
    due = window.page.due
    keys = list(due.buttons)
    assert len(keys) >= 4
    button = due.buttons[keys[1]]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert keys[1] not in due.buttons
    left = list(due.buttons)
    assert due.buttons[left[1]].hasFocus()


def test_a_follow_up_leads_to_its_own_page(window, evening):
    (id_, what), button = next(iter(window.page.due.buttons.items()))
    assert what == "open"
    button.click()
    assert window.page.place == Place(places.FOLLOWUPS, id_)


def test_nothing_is_built_anew_while_nothing_changes(window, evening):
    before = dict(window.page.tonight.buttons)
    window.page.reload()
    assert window.page.tonight.buttons == before


def test_a_group_that_counts_heads_shows_no_number_of_people(window, vault):
    now = clock.now().astimezone(ZONE)
    values = {"name": "Open table", "identity": "headcount"}
    series = {
        "frequency": "weekly",
        "weekday": now.weekday(),
        "starts_on": now.date(),
        "at": time(23, 30),
        "minutes": 60,
        "zone": "Europe/London",
    }
    with clock.fixed(datetime.combine(now.date(), time(9, 0), ZONE)):
        groups.start(vault, values, series=series, facilitators=["Miriam"])
        window.open_vault(vault)
        shown = " ".join(words(window.page.tonight))
    assert "Open table" in shown
    assert "expected" not in shown
    assert "Miriam" not in shown


@pytest.mark.parametrize("width", [1024, 1366])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_today_is_accessible(window, evening, settings, size, language, width, qtbot):
    window.resize(width, 768)
    settings.text_size, settings.language = size, language
    window.restyle()
    lint.require_none(qtbot, window)
    assert window.size().width() == width


def test_a_holiday_that_comes_is_asked_about_on_today(qtbot, window, evening):
    with clock.fixed(datetime(evening.day.year, 12, 1, 9, 0, tzinfo=UTC)):
        christmas = date(evening.day.year, 12, 25)
        told = {"weekday": christmas.weekday(), "starts_on": christmas - timedelta(days=7), "at": "18:30"}
        window.jobs.write(None, series.plan, evening.group_id, {**told, "zone": "Europe/London"})
        window.go(Place(places.TODAY))
        section = window.page.todo
        qtbot.waitUntil(lambda: (christmas, "skip") in section.buttons)
        section.buttons[christmas, "skip"].click()
        qtbot.waitUntil(lambda: (christmas, "skip") not in section.buttons)
        planned = window.jobs.ask(sessions.between, christmas, christmas, evening.group_id)
        assert not [row for row in planned if row.series_id != evening.series_id]
        window.undo()
        qtbot.waitUntil(lambda: (christmas, "keep") in section.buttons)


def test_a_leader_who_is_away_is_named_with_the_way_to_who_steps_in(window, demo_vault, evening):
    leader = next(m for m in group_queries.members(demo_vault.db(), evening.group_id) if m.role in LEADING)
    days = {"from_on": evening.day, "to_on": evening.day + timedelta(days=3)}
    away.plan(demo_vault, leader.person_id, days)
    button = window.page.todo.buttons[evening.id, "stand-in"]
    told = " ".join(words(window.page.todo))
    assert f"{leader.shown} leads and is away until" in told
    button.click()
    assert window.page.place == Place(places.SESSION, evening.id, part="stand-in")


def test_a_page_is_seen_from_its_top_wherever_the_focus_went_before(window, demo_vault, qtbot):
    """What is hidden hands its focus on, and Qt scrolls to whoever gets it."""
    window.open_vault(demo_vault)
    window.resize(1024, 500)
    window.go(Place(places.TODAY))
    area = window.page.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    window.go(Place(places.GROUPS))
    window.go(Place(places.TODAY))
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == 0)
    assert area.isAncestorOf(window.focusWidget())


def test_what_is_to_do_is_read_anew_below_the_focus_without_a_leap_of_the_page(window, demo_vault, qtbot):
    window.open_vault(demo_vault)
    window.resize(1024, 500)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.page
    area = page.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0 and len(page.todo.buttons) > 2)
    key, button = next(iter(page.todo.buttons.items()))
    button.setFocus()
    leaps: list[int] = []
    area.verticalScrollBar().valueChanged.connect(leaps.append)
    lines = page.todo._lines
    page.todo.set_lines([*lines[:1], *lines[2:]])
    qtbot.waitUntil(page.todo.buttons[key].hasFocus)
    assert leaps == []
