from __future__ import annotations

import re
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from peergroups.base import clock, language
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import names_kept, words
from peergroups.gui.groups.series import NEW
from peergroups.gui.widgets.dialog import Question
from peergroups.model.groups import LEADING, GroupStatus, IdentityLevel, MemberStatus, Role
from peergroups.store.queries import groups, people, sessions, waiting
from peergroups.usecases import erasing, finishing, notes, schedules, series
from peergroups.usecases import groups as work
from peergroups.usecases import people as people_work
from tests.gui import lint
from tests.gui.conftest import handle_all, place_of


def named(window, name):
    return next(row for row in window.jobs.ask(groups.groups) if row.name == name)


def have_both(window):
    """Two sessions of the group at one hour are meant."""
    for asked in window.findChildren(Question):
        if asked.isVisible():
            assert asked.yes.text() == "Have both"
            asked.yes.click()


def typed(widget, text):
    """Types where the cursor is."""
    widget.setFocus()
    QTest.keyClicks(widget, text)


@pytest.fixture
def circle(evening):
    """The page of one group."""
    row = named(evening, "Tuesday circle")
    evening.go(Place(places.GROUP, row.id))
    return row


def test_enter_opens_the_group_under_the_cursor_and_escape_leads_back(evening):
    evening.go(Place(places.GROUPS))
    table = evening.page.pane.table
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert place_of(evening) == Place(places.GROUP, table.current().id)
    assert evening.page.title.text() == table.current().name
    QTest.keyClick(evening, Qt.Key.Key_Escape)
    assert place_of(evening) == Place(places.GROUPS)


def test_an_empty_vault_offers_to_start_the_first_group(window_with, evening):
    for row in evening.jobs.ask(groups.groups):
        evening.jobs.write(None, work.remove, row.id)
    evening.go(Place(places.GROUPS))
    QTest.mouseClick(evening.page.pane.empty.button, Qt.MouseButton.LeftButton)
    assert place_of(evening) == Place(places.GROUP, part="new")


def test_a_name_and_enter_start_a_group_that_meets_weekly_from_today(evening):
    evening.go(Place(places.GROUP, part="new"))
    today = evening.page.today
    typed(evening.page.pane.fields.name, "Grief circle")
    QTest.keyClick(evening.page.pane.fields.name, Qt.Key.Key_Return)
    row = named(evening, "Grief circle")
    assert place_of(evening) == Place(places.GROUP, row.id)
    planned = evening.jobs.ask(sessions.of_group, row.id)
    assert [s.day for s in planned[:3]] == [today + timedelta(weeks=week) for week in range(3)]
    assert evening.bar.message.text() == "Grief circle was started"


def test_a_group_without_a_name_says_so_below_the_field_and_loses_nothing(evening):
    evening.go(Place(places.GROUP, part="new"))
    pane = evening.page.pane
    before = len(evening.jobs.ask(groups.groups))
    pane.fields.set_values({"place": "Library"})
    pane.done.click()
    assert evening.focusWidget() is pane.fields.name
    assert pane.fields.name.accessibleDescription() == "Please fill this in."
    assert pane.fields.values()["place"] == "Library"
    assert len(evening.jobs.ask(groups.groups)) == before


def test_what_was_typed_is_still_there_after_looking_elsewhere(evening):
    evening.go(Place(places.GROUP, part="new"))
    typed(evening.page.pane.fields.name, "Half a na")
    evening.go(Place(places.PEOPLE))
    evening.go(Place(places.GROUP, part="new"))
    assert evening.page.pane.fields.name.text() == "Half a na"


def test_the_weekday_moves_the_first_date_and_the_date_moves_the_weekday(evening):
    evening.go(Place(places.GROUP, part="new"))
    rhythm, today = evening.page.pane.rhythm, evening.page.today
    day = (today.weekday() + 3) % 7
    rhythm.weekday.setCurrentIndex(rhythm.weekday.findData(day))
    assert rhythm.starts_on.value() == today + timedelta(days=3)
    assert rhythm.dates.text().count("\n") == 4
    later = today + timedelta(days=5)
    rhythm.starts_on.set_value(later)
    assert rhythm.weekday.currentData() == later.weekday()


def test_a_weekday_in_the_name_is_the_day_it_meets_until_another_is_chosen(evening):
    evening.go(Place(places.GROUP, part="new"))
    pane = evening.page.pane
    today = evening.page.today
    day = (today.weekday() + 3) % 7
    QTest.keyClicks(pane.fields.name, f"{language.weekday_name(day, 'en')} circle")
    assert pane.rhythm.weekday.currentData() == day
    assert pane.rhythm.starts_on.value() == today + timedelta(days=3)
    chosen = (day + 1) % 7
    pane.rhythm.weekday.setCurrentIndex(pane.rhythm.weekday.findData(chosen))
    QTest.keyClicks(pane.fields.name, "s")
    assert pane.rhythm.weekday.currentData() == chosen


def test_a_monthly_group_asks_which_weekday_of_the_month(evening):
    evening.go(Place(places.GROUP, part="new"))
    rhythm = evening.page.pane.rhythm
    assert not rhythm.ordinal.isVisibleTo(rhythm)
    rhythm.often.setCurrentIndex(rhythm.often.findData("monthly_by_weekday"))
    rhythm.weekday.setCurrentIndex(rhythm.weekday.findData(4))
    rhythm.ordinal.setCurrentIndex(rhythm.ordinal.findData(-1))
    first = rhythm.starts_on.value()
    assert first.weekday() == 4
    assert (first + timedelta(days=7)).month != first.month


def test_holidays_are_found_and_left_out_of_the_dates(qtbot, evening):
    evening.go(Place(places.GROUP, part="new"))
    rhythm = evening.page.pane.rhythm
    rhythm.often.setCurrentIndex(rhythm.often.findData("monthly_by_date"))
    today = evening.page.today
    rhythm.starts_on.set_value(date(today.year + (today.month == 12 and today.day > 25), 12, 25))
    first = rhythm.starts_on.value()
    qtbot.waitUntil(lambda: bool(rhythm.holidays.boxes()))
    (box, *_) = rhythm.holidays.boxes()
    assert "Christmas" in box.text()
    assert first in rhythm.values()["skips"]
    assert words.day_text(first) not in rhythm.dates.text()
    box.click()
    assert first not in rhythm.values()["skips"]
    assert first in rhythm.values()["keeps"]
    assert words.day_text(first) in rhythm.dates.text()


def test_holidays_of_other_dates_are_not_left_out_of_these(qtbot, evening):
    evening.go(Place(places.GROUP, part="new"))
    rhythm = evening.page.pane.rhythm
    rhythm.often.setCurrentIndex(rhythm.often.findData("monthly_by_date"))
    today = evening.page.today
    christmas = date(today.year + (today.month == 12 and today.day > 25), 12, 25)
    rhythm.starts_on.set_value(christmas)
    qtbot.waitUntil(lambda: christmas in rhythm.values()["skips"])
    rhythm.starts_on.set_value(christmas + timedelta(days=2))
    assert christmas not in rhythm.values()["skips"]


def test_the_holidays_left_out_of_a_series_are_counted_when_it_is_planned(qtbot, evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="series", text="new"))
    rhythm = evening.page.pane.rhythm
    rhythm.often.setCurrentIndex(rhythm.often.findData("monthly_by_date"))
    today = evening.page.today
    christmas = date(today.year + (today.month == 12 and today.day > 25), 12, 25)
    rhythm.starts_on.set_value(christmas)
    qtbot.waitUntil(lambda: bool(rhythm.holidays.boxes()))
    number = len(rhythm.values()["skips"])
    evening.page.pane.done.click()
    have_both(evening)
    left_out = "1 holiday is left out." if number == 1 else f"{number} holidays are left out."
    assert evening.bar.message.text().endswith(left_out)
    planned = evening.jobs.ask(sessions.of_group, circle.id, coming=500)
    assert christmas not in {row.day for row in planned}


def test_a_group_meets_every_two_years_and_its_form_says_so_again(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="series", text="new"))
    rhythm = evening.page.pane.rhythm
    rhythm.often.setCurrentIndex(rhythm.often.findData("some_years"))
    assert (rhythm.interval.value(), rhythm.interval.maximum()) == (2, 4)
    day = evening.page.today + timedelta(days=10)
    rhythm.starts_on.set_value(day)
    assert rhythm.values()["interval"] == 24
    assert [str(year) in rhythm.dates.text() for year in range(day.year, day.year + 4)] == [
        True,
        False,
        True,
        False,
    ]
    evening.page.pane.done.click()
    have_both(evening)
    made = next(row for row in evening.jobs.ask(groups.series, circle.id) if row.rule.interval == 24)
    assert words.rhythm_text(made).startswith("Every 2 years, as on ")
    evening.go(Place(places.GROUP, circle.id, part="series", text=made.id.hex))
    assert rhythm.often.currentData() == "some_years"
    assert rhythm.interval.value() == 2


def test_a_first_name_and_enter_add_a_newcomer_and_undo_takes_them_back(evening, circle):
    tab = evening.page.pane.people
    typed(tab.box, "Quentin")
    QTest.keyClick(tab.box, Qt.Key.Key_Return)
    assert "Quentin" in [row.shown for row in tab.table.model.shown]
    assert evening.bar.message.text() == "Quentin was added"
    assert evening.focusWidget() is tab.box
    evening.undo()
    assert "Quentin" not in [row.shown for row in tab.table.model.shown]


@pytest.mark.parametrize(
    ("whole", "shown"),
    [
        ("Nguyễn Văn An", "An N."), ("Kim Min-su", "Min-su K."), ("أبو محمد الحسن", "أبو محمد ح."), ("李明", "明"),
        ("김민수", "민수"), ("Brandt, Mirjam", "Mirjam B."), ("Anna van der Berg", "Anna B."),
    ],
)  # fmt: skip
def test_a_whole_name_of_any_script_is_shown_as_far_as_the_group_shows_names(evening, circle, whole, shown):
    tab = evening.page.pane.people
    tab.box.setText(whole)
    QTest.keyClick(tab.box, Qt.Key.Key_Return)
    if tab.box.text():  # somebody here has that name
        QTest.keyClick(tab.box, Qt.Key.Key_Return)
    assert circle.identity is IdentityLevel.FIRST_INITIAL
    assert shown in [row.shown for row in tab.table.model.shown]


def test_somebody_known_by_their_whole_name_joins_and_is_not_made_twice(evening, circle):
    other = named(evening, "Carers' breakfast")
    known = next(m for m in evening.jobs.ask(groups.members, other.id) if m.role is Role.PARTICIPANT)
    tab = evening.page.pane.people
    tab.box.setText(f"{known.name} {known.family_name}")
    QTest.keyClick(tab.box, Qt.Key.Key_Return)
    ids = [m.person_id for m in evening.jobs.ask(groups.members, circle.id)]
    assert known.person_id in ids


def test_known_people_are_offered_while_one_types(evening, circle):
    tab = evening.page.pane.people
    typed(tab.box, "brewst")
    completer = tab.box.completer()
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Alice Brewster"


def test_a_group_is_open_or_closed_as_its_form_says(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="edit"))
    fields = evening.page.pane.fields
    assert fields.values()["is_open"] is True
    fields.is_open.buttons[1].click()
    evening.page.pane.done.click()
    assert not named(evening, "Tuesday circle").is_open
    evening.undo()
    assert named(evening, "Tuesday circle").is_open


def test_fewer_places_than_members_need_a_yes_and_what_else_was_changed_is_kept(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="edit"))
    pane = evening.page.pane
    pane.fields.set_values({"place": "Library", "capacity": 2})
    pane.done.click()
    assert pane.few.isVisible()
    kept = named(evening, "Tuesday circle")
    assert (kept.place, kept.capacity) == ("Library", circle.capacity)
    assert kept.members > 2
    pane.few.button.click()
    assert named(evening, "Tuesday circle").capacity == 2
    assert pane.few.isHidden()
    assert evening.page.isAncestorOf(evening.focusWidget())
    evening.undo()
    assert named(evening, "Tuesday circle").capacity == circle.capacity


def test_numbers_only_says_which_names_stay_and_offers_to_erase_them(qtbot, evening, circle, monkeypatch):
    monkeypatch.setattr(names_kept, "ask_passphrase", lambda _parent, _jobs, then: then())
    evening.go(Place(places.GROUP, circle.id, part="edit"))
    pane = evening.page.pane
    assert pane.names.isHidden()
    pane.fields.set_values({"identity": IdentityLevel.HEADCOUNT})
    pane.keeper.keep()
    kept = evening.jobs.ask(erasing.names_kept, circle.id)
    number = len(kept.only_here) + kept.elsewhere
    assert kept.only_here
    assert pane.names.isVisible()
    assert f"The names of {number} " in pane.names.sentence.text()
    pane.done.click()
    evening.go(Place(places.GROUP, circle.id))
    assert "People" not in evening.page.lead.text()
    notice = evening.page.pane.people.names
    assert notice.isVisible()
    assert evening.page.pane.people.empty.sentence.text() == "Nobody leads this group yet."
    notice.button.click()
    question = next(one for one in notice.findChildren(Question) if one.isVisible())
    assert f"{len(kept.only_here)} " in question.sentence.text()
    question.yes.click()
    qtbot.waitUntil(notice.isHidden)
    left = {row.id for row in evening.jobs.ask(people.people)}
    assert left.isdisjoint(kept.only_here)
    assert any(member.role in LEADING for member in evening.jobs.ask(groups.members, circle.id))


@pytest.mark.parametrize("slip", [False, True])
def test_a_name_of_somebody_who_is_here_already_asks_before_it_makes_another_person(evening, circle, slip):
    evening.go(Place(places.GROUP, circle.id, part="people"))
    tab = evening.page.pane.people
    before = evening.jobs.ask(groups.members, circle.id)
    known = next(row for row in before if row.role is Role.PARTICIPANT and len(row.name) > 4)
    name = known.name[:-1] if slip else known.name
    typed(tab.box, name)
    QTest.keyClick(tab.box, Qt.Key.Key_Return)
    assert evening.jobs.ask(groups.members, circle.id) == before
    assert f"{known.shown} is already here." in re.sub("[\u2066-\u2069]", "", evening.bar.message.text())
    assert tab.box.text() == name
    QTest.keyClick(tab.box, Qt.Key.Key_Return)
    assert len(evening.jobs.ask(groups.members, circle.id)) == len(before) + 1
    typed(tab.box, name)  # the yes was for that one alone
    QTest.keyClick(tab.box, Qt.Key.Key_Return)
    assert len(evening.jobs.ask(groups.members, circle.id)) == len(before) + 1


def test_as_many_places_as_members_need_none(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="edit"))
    pane = evening.page.pane
    taken = evening.jobs.ask(waiting.places, circle.id, evening.page.today).taken
    pane.fields.set_values({"capacity": taken})
    pane.done.click()
    assert pane.few.isHidden()
    assert named(evening, "Tuesday circle").capacity == taken


def test_a_new_group_can_be_closed_from_the_start(evening):
    evening.go(Place(places.GROUP, part="new"))
    typed(evening.page.pane.fields.name, "Grief circle")
    evening.page.pane.fields.is_open.buttons[1].click()
    evening.page.pane.done.click()
    assert not named(evening, "Grief circle").is_open


def add_sessions(evening, circle, number):
    """Sessions of long ago, one a week; gives their ids."""
    day = evening.page.today - timedelta(days=7 * (number + 20))
    draft = {"at": "10:00", "minutes": 60, "place": ""}
    days = [day + timedelta(days=7 * week) for week in range(number)]
    add = schedules.add_session
    return [evening.jobs.write(None, add, circle.id, {**draft, "day": one}) for one in days]


def test_every_session_of_a_group_can_be_reached_with_the_number(evening, circle):
    add_sessions(evening, circle, 230)
    every = len(evening.jobs.ask(sessions.of_group, circle.id, past=9999, coming=9999))
    evening.go(Place(places.GROUP, circle.id, part="sessions"))
    table = evening.page.pane.sessions.table
    assert len(table.model.source.rows) == every > 230
    assert table.pager.isVisible()
    assert f"of {every}" in table.pager.words.text()
    assert table.current().starts_at >= clock.now() - timedelta(hours=12)


def test_every_note_of_a_group_can_be_reached_with_the_number(evening, circle):
    for number, session in enumerate(add_sessions(evening, circle, 110)):
        evening.jobs.write(None, notes.write_for_session, session, f"Note {number}")
    evening.go(Place(places.GROUP, circle.id, part="notes"))
    table = evening.page.pane.notes.table
    assert len(table.model.shown) == 100
    every = len(table.model.source.rows)
    assert every >= 110
    assert table.pager.words.text() == f"1-100 of {every}"
    table.pager.after.click()
    assert len(table.model.shown) == every - 100


def test_a_tab_reads_when_it_is_seen(evening, circle):
    pane = evening.page.pane
    assert pane.people.row is not None
    assert (pane.sessions.row, pane.notes.row) == (None, None)
    pane.tabs.setCurrentIndex(1)
    assert pane.sessions.row.id == circle.id
    assert pane.sessions.table.model.shown


def test_a_member_pauses_leaves_and_the_reason_is_kept(evening, circle):
    member = next(m for m in evening.jobs.ask(groups.members, circle.id) if m.role is Role.PARTICIPANT)
    evening.go(Place(places.GROUP, circle.id, part="member", text=str(member.person_id)))
    pane = evening.page.pane
    assert evening.page.title.text() == member.shown

    def now():
        kept = evening.jobs.ask(groups.members, circle.id)
        return next(m for m in kept if m.person_id == member.person_id)

    QTest.mouseClick(
        pane.status.buttons[2], Qt.MouseButton.LeftButton, pos=pane.status.buttons[2].rect().center()
    )
    assert now().status is MemberStatus.PAUSED
    pane.status.buttons[3].click()
    assert now().status is MemberStatus.LEFT
    typed(pane.reason, "moved away")
    QTest.keyClick(pane.reason, Qt.Key.Key_Return)
    assert now().reason == "moved away"
    evening.undo()
    evening.undo()
    assert now().status is MemberStatus.PAUSED
    assert pane.status.value() is MemberStatus.PAUSED


def test_a_group_without_names_shows_nobody_but_those_who_lead(evening, circle):
    row = evening.jobs.ask(groups.group, circle.id)
    values = {"name": row.name, "identity": IdentityLevel.HEADCOUNT}
    evening.jobs.write(None, work.edit, circle.id, values)
    tab = evening.page.pane.people
    assert [m.role for m in tab.table.model.shown] == [Role.FACILITATOR, Role.COFACILITATOR]
    assert all(m.shown for m in tab.table.model.shown)
    assert tab.no_names.isVisible()
    assert not evening.page.pane.bring.isVisible()


def test_a_change_is_kept_when_the_cursor_leaves_the_field(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="edit"))
    pane = evening.page.pane
    pane.fields.main.field("place").setFocus()
    pane.fields.set_values({"place": "Library"})
    pane.fields.name.setFocus()
    assert evening.jobs.ask(groups.group, circle.id).place == "Library"
    pane.fields.name.setText("")
    pane.fields.main.field("place").setFocus()
    assert evening.jobs.ask(groups.group, circle.id).name == "Tuesday circle"
    assert evening.focusWidget() is pane.fields.main.field("place")  # nobody is held back in a field
    evening.undo()
    assert pane.fields.values()["place"] == circle.place


def test_the_series_changes_from_a_day_on_and_what_was_held_stays(evening, circle):
    before = evening.jobs.ask(sessions.of_group, circle.id)
    held = [s for s in before if s.status == "held"]
    evening.go(Place(places.GROUP, circle.id, part="series"))
    rhythm = evening.page.pane.rhythm
    rhythm.weekday.setCurrentIndex(rhythm.weekday.findData(3))
    evening.page.pane.done.click()
    after = evening.jobs.ask(sessions.of_group, circle.id)
    assert [s for s in after if s.status == "held"] == held
    today = evening.page.today
    assert {s.day.weekday() for s in after if s.day > today + timedelta(days=7)} == {3}
    assert place_of(evening) == Place(places.GROUP, circle.id)


def test_a_rhythm_that_is_still_to_begin_is_changed_from_its_own_beginning_on(evening, circle):
    (one,) = evening.jobs.ask(groups.series, circle.id)
    begins = evening.page.today + timedelta(days=60)
    begins += timedelta(days=(one.rule.weekday - begins.weekday()) % 7)
    told = {"weekday": one.rule.weekday, "starts_on": begins, "at": "10:00", "zone": one.zone}
    later = evening.jobs.write(None, series.change_from, one.id, begins, told)
    before = evening.jobs.ask(groups.series, circle.id)
    evening.go(Place(places.GROUP, circle.id, part="series", text=later.hex))
    assert evening.page.pane.rhythm.starts_on.value() == begins
    evening.page.pane.done.click()
    after = evening.jobs.ask(groups.series, circle.id)
    assert [row.rule.until for row in after] == [row.rule.until for row in before]
    assert [row.rule.starts_on for row in after] == [row.rule.starts_on for row in before]


def test_one_session_is_added_beside_the_series(evening, circle):
    count = len(evening.jobs.ask(sessions.of_group, circle.id))
    evening.go(Place(places.GROUP, circle.id, part="session"))
    QTest.mouseClick(evening.page.pane.done, Qt.MouseButton.LeftButton)
    assert len(evening.jobs.ask(sessions.of_group, circle.id)) == count + 1


def test_the_series_stops_and_undo_brings_it_back(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="sessions"))
    tab = evening.page.pane.sessions
    (one,) = evening.jobs.ask(groups.series, circle.id)
    QTest.mouseClick(tab.rhythms.buttons[one.id, "end"], Qt.MouseButton.LeftButton)
    next(asked for asked in tab.findChildren(Question) if asked.isVisible()).yes.click()
    assert not any(s.day > evening.page.today for s in tab.table.model.shown)
    evening.undo()
    assert any(s.day > evening.page.today for s in tab.table.model.shown)


def test_enter_on_a_session_opens_its_register_and_back_finds_the_tab_again(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="sessions"))
    view = evening.page.pane.sessions.table.view
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert evening.page.place.page == places.SESSION
    evening.back()
    assert evening.page.pane.tabs.currentIndex() == 1


def test_the_next_sign_in_sheet_is_one_key_away(evening, circle):
    next_id = next(
        s.id for s in evening.jobs.ask(sessions.of_group, circle.id) if s.day >= evening.page.today
    )
    evening.run("print")
    assert place_of(evening) == Place(places.HANDOUTS, next_id, part="sign-in-sheet")


def test_the_agreement_survives_the_lock(evening, circle, demo_vault):
    evening.go(Place(places.GROUP, circle.id, part="about"))
    typed(evening.page.pane.about.agreement, "We listen.")
    evening.page.leave()
    assert evening.jobs.ask(groups.group, circle.id).agreement == "We listen."


def end_group(about):
    about.end.click()
    next(one for one in about.findChildren(Question) if one.isVisible()).yes.click()


def test_a_group_ends_and_starts_again(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="about"))
    about = evening.page.pane.about
    about.end.click()
    question = next(one for one in about.findChildren(Question) if one.isVisible())
    assert question.no.isDefault()
    assert "planned session" in question.sentence.text()
    question.no.click()
    assert evening.jobs.ask(groups.group, circle.id).status is GroupStatus.ACTIVE
    end_group(about)
    assert evening.jobs.ask(groups.group, circle.id).status is GroupStatus.ENDED
    assert not about.end.hasFocus()
    about.end.click()
    assert evening.jobs.ask(groups.group, circle.id).status is GroupStatus.ACTIVE


def test_a_removed_group_is_gone_until_undo(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="about"))
    evening.page.pane.about.remove.click()
    assert place_of(evening) == Place(places.GROUPS)
    assert evening.bar.message.text() == "Tuesday circle is in the trash."
    evening.bar.undo.click()
    assert named(evening, "Tuesday circle").id == circle.id


def test_a_removed_group_comes_back_from_the_trash_with_its_people(evening, circle):
    people = evening.jobs.ask(groups.members, circle.id)
    evening.jobs.write(None, work.remove, circle.id)
    evening.go(Place(places.GROUPS))
    QTest.mouseClick(evening.page.pane.trash, Qt.MouseButton.LeftButton)
    assert evening.page.pane.restore.text() == "Take Tuesday circle back"
    QTest.mouseClick(evening.page.pane.restore, Qt.MouseButton.LeftButton)
    assert evening.jobs.ask(groups.members, circle.id) == people
    assert evening.bar.message.text() == "Tuesday circle is back"


@pytest.mark.parametrize("width", [1024, 1366])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_of_a_group_can_be_seen_heard_and_reached(qtbot, evening, circle, size, language, width):
    evening.settings.text_size, evening.settings.language = size, language
    evening.restyle()
    evening.resize(width, 768)
    someone = evening.jobs.ask(groups.members, circle.id)[0].person_id
    shown = [Place(places.GROUPS), Place(places.GROUP, part="new")] + [
        Place(places.GROUP, circle.id, part=part, text=str(someone) if part == "member" else "")
        for part in ("people", "sessions", "notes", "about", "edit", "member", "series", "session", "import")
    ]
    for place in shown:
        evening.go(place)

        def fine(place=place):
            assert (place.part, lint.problems(evening)) == (place.part, [])

        qtbot.waitUntil(fine)


def test_a_change_says_what_it_will_do_before_it_is_made(evening, circle):
    (one,) = evening.jobs.ask(groups.series, circle.id)
    coming = [s for s in evening.jobs.ask(sessions.of_group, circle.id, past=0) if s.status == "planned"]
    evening.jobs.write(None, schedules.cancel, coming[2].id, "Snow")
    evening.go(Place(places.GROUP, circle.id, part="series", text=one.id.hex))
    pane = evening.page.pane
    pane.rhythm.form.set_values({"at": time(19, 15)})
    pane.rhythm.form.changed.emit("at")
    assert "get the new time" in pane.ahead.sentence.text()
    assert "1 stays as it is" in pane.ahead.sentence.text()
    assert "cancelled" in pane.ahead.staying.text()
    pane.done.click()
    after = evening.jobs.ask(sessions.of_group, circle.id, past=0)
    assert {f"{s.at:%H:%M}" for s in after if s.status == "planned"} == {"19:15"}
    assert [s.id for s in after if s.status == "cancelled"] == [coming[2].id]


def test_a_second_rhythm_stands_beside_the_first_with_its_own_buttons(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="sessions"))
    tab = evening.page.pane.sessions
    tab.change.click()
    rhythm = evening.page.pane.rhythm
    rhythm.also.boxes[(rhythm.weekday.currentData() + 2) % 7].click()
    evening.page.pane.done.click()
    known = evening.jobs.ask(groups.series, circle.id)
    assert len(known) == 2
    assert tab.rhythms.isHidden()  # the head says them: the sessions have the room
    tab.unfold.click()
    assert tab.rhythms.isVisible()
    assert (
        tab.rhythms.buttons[known[0].id, "change"].hasFocus()
        or evening.focusWidget() in tab.rhythms.buttons.values()
    )
    assert {(one.id, what) for one in known for what in ("change", "end")} <= set(tab.rhythms.buttons)
    new = next(one for one in known if one.rule.weekdays)
    tab.rhythms.buttons[new.id, "end"].click()
    next(asked for asked in tab.findChildren(Question) if asked.isVisible()).yes.click()
    assert [
        one.id for one in words.going_on(evening.jobs.ask(groups.series, circle.id), evening.page.today)
    ] == [one.id for one in known if one is not new]


def test_a_monthly_date_that_is_not_in_every_month_is_asked_about(evening):
    evening.go(Place(places.GROUP, part="new"))
    pane = evening.page.pane
    pane.fields.name.setText("Month's end")
    rhythm = pane.rhythm
    rhythm.often.setCurrentIndex(rhythm.often.findData("monthly_by_date"))
    rhythm.starts_on.set_value(date(2027, 1, 31))
    assert not rhythm.late.isHidden()
    pane.done.click()
    assert "Month's end" not in {row.name for row in evening.jobs.ask(groups.groups)}
    assert rhythm.late.accessibleDescription() == "Please fill this in."
    assert evening.focusWidget() is rhythm.late
    rhythm.late.choose("last")
    assert rhythm.dates.text().count("\n") == 4
    pane.done.click()
    row = named(evening, "Month's end")
    (one,) = evening.jobs.ask(groups.series, row.id)
    assert one.rule.ordinal == -1
    assert [s.day.day for s in evening.jobs.ask(sessions.of_group, row.id)[:4]] == [31, 28, 31, 30]


@pytest.mark.parametrize(
    ("often", "interval", "frequency", "months"),
    [
        ("some_months_by_weekday", 3, "monthly_by_weekday", 3),
        ("some_months_by_date", 2, "monthly_by_date", 2),
        ("every_year", 2, "monthly_by_date", 12),
    ],
)
def test_every_few_months_and_every_year(evening, circle, often, interval, frequency, months):
    evening.go(Place(places.GROUP, circle.id, part="series", text="new"))
    rhythm = evening.page.pane.rhythm
    rhythm.starts_on.set_value(date(2027, 2, 9))
    rhythm.often.setCurrentIndex(rhythm.often.findData(often))
    rhythm.interval.setValue(interval)
    values = rhythm.values()
    assert (values["frequency"], values["interval"]) == (frequency, months)
    evening.page.pane.done.click()
    have_both(evening)
    known = evening.jobs.ask(groups.series, circle.id)
    new = next(one for one in known if one.rule.interval == months)
    evening.go(Place(places.GROUP, circle.id, part="series", text=new.id.hex))
    assert evening.page.pane.rhythm.often.currentData() == often


def test_a_circle_of_ten_years_offers_to_write_down_its_past(evening, circle):
    start = evening.page.today - timedelta(days=3650)
    told = {"weekday": start.weekday(), "starts_on": start, "at": "10:00", "zone": "Europe/London"}
    one = evening.jobs.write(None, series.plan, circle.id, told)
    evening.go(Place(places.GROUP, circle.id, part="sessions"))
    tab = evening.page.pane.sessions
    button = tab.rhythms.buttons[one, "past"]
    assert button.text() == "Make 517 past sessions"
    button.click()
    assert (one, "past") not in tab.rhythms.buttons


def test_the_next_session_is_never_a_finished_one(evening, circle):
    pane = evening.page.pane
    first = pane._next_id()
    row = evening.jobs.ask(sessions.session, first)
    with clock.fixed(row.starts_at + timedelta(minutes=80)):
        evening.jobs.write(None, finishing.finish, first, [])
        assert pane._next_id() not in {None, first}


def test_a_group_that_ended_says_so_at_each_session_it_had_plans_for(evening, circle):
    coming = [s for s in evening.jobs.ask(sessions.of_group, circle.id, past=0) if s.status == "planned"]
    evening.jobs.write(None, schedules.set_topic, coming[1].id, "Letters")
    evening.go(Place(places.GROUP, circle.id, part="about"))
    end_group(evening.page.pane.about)
    (left,) = evening.jobs.ask(sessions.of_group, circle.id, past=0)
    assert (left.topic, left.status, left.reason) == ("Letters", "cancelled", "The group has ended.")


def shown_by_alias(window):
    """Somebody whose only group shows no family name."""
    vault = window.jobs.vault
    group = work.start(vault, {"name": "Aliases", "identity": "alias"})
    return people_work.add(vault, {"name": "Zora", "family_name": "Hidden"}, group_id=group)


def test_who_leads_a_new_group_is_offered_as_their_groups_show_them_and_not_made_twice(evening):
    zora = shown_by_alias(evening)
    before = len(evening.jobs.ask(people.people))
    evening.go(Place(places.GROUP, part="new"))
    pane = evening.page.pane
    typed(pane.fields.name, "Grief circle")
    box = pane.lead_boxes[0]
    typed(box, "zora")
    assert box.completer().currentCompletion() == "Zora"
    box.setText("Zora")
    box.completer().picked.emit(zora)
    pane.finish()
    group = named(evening, "Grief circle")
    assert [row.person_id for row in evening.jobs.ask(groups.members, group.id)] == [zora]
    assert len(evening.jobs.ask(people.people)) == before


def test_somebody_chosen_twice_leads_a_new_group_once(evening):
    zora = shown_by_alias(evening)
    group = evening.jobs.write(None, work.start, {"name": "Grief circle"}, facilitators=[zora, zora])
    (leader,) = evening.jobs.ask(groups.members, group)
    assert (leader.person_id, leader.role) == (zora, Role.FACILITATOR)


def test_a_first_name_typed_over_somebody_chosen_is_another_person(evening):
    zora = shown_by_alias(evening)
    evening.go(Place(places.GROUP, part="new"))
    pane = evening.page.pane
    typed(pane.fields.name, "Grief circle")
    box = pane.lead_boxes[0]
    box.setText("Zora")
    box.completer().picked.emit(zora)
    typed(box, "h")
    pane.finish()
    (leader,) = evening.jobs.ask(groups.members, named(evening, "Grief circle").id)
    assert leader.person_id != zora
    assert leader.name == "Zorah"


def test_a_family_name_that_no_group_shows_is_not_offered_beside_a_new_member(evening, circle):
    zora = shown_by_alias(evening)
    evening.page.pane.tabs.setCurrentIndex(1)
    known = next(tab.known for tab in evening.page.pane.every if hasattr(tab, "known"))
    assert zora in known.fitting("Zora")
    assert known.fitting("Zora Hidden") == []


@pytest.mark.parametrize("name", ["day", "at", "minutes", "place"])
def test_enter_in_any_line_adds_the_session(evening, circle, name):
    evening.go(Place(places.GROUP, circle.id, part="session", day=date(2027, 2, 3)))
    before = len(evening.jobs.ask(sessions.of_group, circle.id))
    QTest.keyClick(evening.page.pane.form.field(name), Qt.Key.Key_Return)
    assert len(evening.jobs.ask(sessions.of_group, circle.id)) == before + 1


def test_a_day_that_is_asked_about_has_the_cursor_when_a_series_is_planned(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="series", text=NEW))
    rhythm = evening.page.pane.rhythm
    rhythm.often.setCurrentIndex(rhythm.often.findData("monthly_by_date"))
    rhythm.starts_on.set_value(date(2027, 1, 31))
    QTest.mouseClick(evening.page.pane.done, Qt.MouseButton.LeftButton)
    assert evening.focusWidget() is rhythm.late
    rhythm.late.choose("last")
    evening.page.pane.done.click()
    have_both(evening)
    assert evening.bar.message.text().startswith("The series begins on ")


def test_a_series_that_nobody_altered_speaks_of_no_change(evening, circle):
    """Its first dates are those on which it meets: not the called off one, and the moved one where it is now."""
    (one,) = evening.jobs.ask(groups.series, circle.id)
    coming = [s for s in evening.jobs.ask(sessions.of_group, circle.id, past=0) if s.status == "planned"]
    evening.jobs.write(None, schedules.cancel, coming[2].id, "Snow")
    moved = {"day": coming[1].day + timedelta(days=1), "at": coming[1].at, "minutes": coming[1].minutes}
    evening.jobs.write(None, schedules.move, coming[1].id, {**moved, "place": coming[1].place})
    evening.go(Place(places.GROUP, circle.id, part="series", text=one.id.hex))
    pane = evening.page.pane
    assert pane.ahead.isHidden()
    dates = pane.rhythm.dates.text().splitlines()
    assert words.day_text(moved["day"]) in dates
    assert not {words.day_text(coming[1].day), words.day_text(coming[2].day)} & {*dates}
    assert len(dates) == 5
    pane.rhythm.form.set_values({"at": time(19, 15)})
    pane.rhythm.form.changed.emit("at")
    assert "place of its own" not in pane.ahead.staying.text()
    pane.rhythm.form.set_values({"at": one.at})
    pane.rhythm.form.changed.emit("at")
    assert pane.ahead.isHidden()


def test_two_sessions_at_one_hour_are_said_before_they_are_planned(evening, circle):
    (one,) = evening.jobs.ask(groups.series, circle.id)
    evening.go(Place(places.GROUP, circle.id, part="series", text="new"))
    pane = evening.page.pane
    assert pane.ahead.isHidden() or "two sessions" not in pane.ahead.doubled.text()
    pane.rhythm.form.set_values({"often": "every_week", "weekday": one.rule.weekday, "at": one.at})
    pane.rhythm.form.changed.emit("weekday")
    assert pane.ahead.isVisible()
    assert "There would be two sessions." in pane.ahead.doubled.text()
    pane.rhythm.form.set_values({"at": time(9, 0)})
    pane.rhythm.form.changed.emit("at")
    assert pane.ahead.isHidden()
    coming = [s for s in evening.jobs.ask(sessions.of_group, circle.id, past=0) if s.status == "planned"]
    evening.go(Place(places.GROUP, circle.id, part="session"))
    pane = evening.page.pane
    assert pane.twice.isHidden()
    pane.form.set_values({"day": coming[1].day})
    pane.form.changed.emit("day")
    assert pane.twice.isVisible()
    assert words.day_text(coming[1].day) in pane.twice.text()


def test_the_boxes_of_the_other_days_keep_their_places(qtbot, evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="series", text="new"))
    rhythm = evening.page.pane.rhythm
    rhythm.weekday.choose(1)
    handle_all()
    before = [box.pos() for box in rhythm.also.boxes.values()]
    rhythm.weekday.choose(3)
    rhythm.form.changed.emit("weekday")
    handle_all()
    assert [box.pos() for box in rhythm.also.boxes.values()] == before
    assert not rhythm.also.boxes[3].isEnabled()
    assert rhythm.also.boxes[1].isEnabled()


@pytest.mark.parametrize(
    ("often", "said"), [("some_weeks", "How many weeks apart"), ("some_years", "How many years apart")]
)
def test_an_interval_is_asked_for_in_the_words_of_the_choice(evening, circle, often, said):
    evening.go(Place(places.GROUP, circle.id, part="series", text="new"))
    rhythm = evening.page.pane.rhythm
    rhythm.often.choose(often)
    rhythm.form.changed.emit("often")
    assert rhythm.form._lines["interval"].caption.text() == said


def test_back_from_a_session_leads_to_its_row_not_to_the_next_session(evening):
    row = named(evening, "Tuesday circle")
    evening.go(Place(places.GROUP, row.id, "sessions"))
    table = evening.page.pane.sessions.table
    table.view.setFocus()
    past = min(table.model.source.rows, key=lambda one: one.starts_at)
    table.put_cursor(past)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert place_of(evening) == Place(places.SESSION, past.id)
    evening.back()
    assert table.current_id() == past.id
    assert evening.focusWidget() is table.view


def test_a_person_who_is_added_has_the_cursor_of_the_list(evening):
    row = named(evening, "Tuesday circle")
    evening.go(Place(places.GROUP, row.id, "people"))
    tab = evening.page.pane.people
    typed(tab.box, "Zenobia Quill")
    QTest.keyClick(tab.box, Qt.Key.Key_Return)
    assert tab.table.current().name == "Zenobia"
    assert evening.focusWidget() is tab.box


def test_a_rhythm_ends_only_after_its_loss_was_told(evening):
    row = named(evening, "Tuesday circle")
    evening.go(Place(places.GROUP, row.id, "sessions"))
    tab = evening.page.pane.sessions
    one = evening.jobs.ask(groups.series, row.id)[0]
    planned = len(evening.jobs.ask(sessions.of_group, row.id, past=0, coming=1000))
    tab.rhythms.buttons[(one.id, "end")].click()
    question = next(asked for asked in tab.findChildren(Question) if asked.isVisible())
    goes, _ = series.what_ends(evening.jobs.vault, one.id, evening.page.today)
    assert str(goes) in question.sentence.text()
    assert question.focusWidget() is question.no
    assert len(evening.jobs.ask(sessions.of_group, row.id, past=0, coming=1000)) == planned
    question.yes.click()
    left = evening.jobs.ask(sessions.of_group, row.id, past=0, coming=1000)
    assert planned - len(left) == goes
    assert evening.focusWidget() is tab.table.view


def test_the_sessions_of_a_term_that_began_some_weeks_ago_are_all_there(evening):
    evening.go(Place(places.GROUPS))
    start = evening.page.today - timedelta(weeks=8)
    group_id = evening.jobs.write(None, work.start, {"name": "Old circle"})
    told = {"weekday": start.weekday(), "starts_on": start, "at": "10:00", "zone": "Europe/London"}
    one = evening.jobs.write(None, series.plan, group_id, told)
    days = [row.day for row in evening.jobs.ask(sessions.of_group, group_id)]
    assert min(days) == start
    assert series.past_days(evening.jobs.vault, one) == []


def thursdays(pane):
    """Another weekday is chosen: from the coming Thursday on."""
    rhythm = pane.rhythm
    rhythm.weekday.setCurrentIndex(rhythm.weekday.findData(3))
    return rhythm.starts_on.value()


def test_a_moved_session_takes_the_place_of_the_new_date_of_its_week(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="series"))
    first = thursdays(evening.page.pane)
    monday = first - timedelta(days=3)
    tuesday = next(
        s
        for s in evening.jobs.ask(sessions.of_group, circle.id, coming=500)
        if s.day == monday + timedelta(days=1)
    )
    moved = {"day": tuesday.day + timedelta(days=1), "at": tuesday.at, "minutes": tuesday.minutes}
    evening.jobs.write(None, schedules.move, tuesday.id, {**moved, "place": ""})
    today = evening.page.today
    evening.go(Place(places.TODAY))
    evening.go(Place(places.GROUP, circle.id, part="series"))
    pane = evening.page.pane
    assert thursdays(pane) == first
    assert "moved" in pane.ahead.staying.text()
    pane.done.click()
    days = [s.day for s in evening.jobs.ask(sessions.of_group, circle.id, past=0, coming=500)]
    assert [day for day in days if monday <= day < monday + timedelta(days=7)] == [monday + timedelta(days=2)]
    known = words.going_on(evening.jobs.ask(groups.series, circle.id), today)
    assert [one.rule.weekday for one in known] == [3]  # no Tuesday is planned any more


def test_a_session_of_the_week_in_which_another_weekday_begins_is_named_before_it_goes(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="series"))
    pane = evening.page.pane
    first = thursdays(pane)
    tuesday = first - timedelta(days=2)
    assert f"{words.day_text(tuesday)}: no longer planned" in pane.ahead.staying.text()
    assert evening.page.foot.count.text() != ""
    pane.done.click()
    days = [s.day for s in evening.jobs.ask(sessions.of_group, circle.id, past=0, coming=500)]
    assert tuesday not in days
    assert first in days


def test_what_a_change_does_is_said_below_the_fields_and_moves_none_of_them(evening, circle):
    evening.go(Place(places.GROUP, circle.id, part="series"))
    pane = evening.page.pane
    where = {name: pane.rhythm.form.field(name).mapTo(pane, QPoint(0, 0)) for name in ("at", "weekday")}
    thursdays(pane)
    handle_all()
    assert pane.ahead.isVisible()
    assert {name: pane.rhythm.form.field(name).mapTo(pane, QPoint(0, 0)) for name in where} == where


def test_a_second_session_at_one_hour_is_asked_before_it_is_added(evening, circle):
    coming = min(evening.jobs.ask(sessions.of_group, circle.id, past=0), key=lambda one: one.starts_at)
    evening.go(Place(places.GROUP, circle.id, part="session"))
    pane = evening.page.pane
    pane.form.set_values({"at": coming.at})
    before = len(evening.jobs.ask(sessions.of_group, circle.id, past=0, coming=500))
    pane.day.setText(coming.day.isoformat())
    QTest.keyClick(pane.day, Qt.Key.Key_Return)
    question = next(asked for asked in evening.findChildren(Question) if asked.isVisible())
    assert len(evening.jobs.ask(sessions.of_group, circle.id, past=0, coming=500)) == before
    question.no.click()
    assert len(evening.jobs.ask(sessions.of_group, circle.id, past=0, coming=500)) == before
    pane.done.click()
    next(asked for asked in evening.findChildren(Question) if asked.isVisible()).yes.click()
    assert len(evening.jobs.ask(sessions.of_group, circle.id, past=0, coming=500)) == before + 1
