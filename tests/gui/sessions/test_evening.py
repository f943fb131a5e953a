"""Typing the paper back, changing a session, and finishing it."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.style import theme
from peergroups.model.attendance import Mark
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import followups as follow_up_queries
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import sessions
from peergroups.usecases import (
    attendance,
    away,
    erasing,
    finishing,
    groups,
    people,
    schedules,
    series,
    vaults,
)
from tests.conftest import PASSPHRASE
from tests.gui.sessions.conftest import NOW, held, is_flawless, register_of
from tests.usecases.test_printed_sheets import printed


@pytest.fixture
def paper(page, vault, tonight):
    page.marking.footer.paper.click()
    page.focus_first()
    return page.paper


@pytest.mark.parametrize(("over", "counted"), [(True, (12, 0)), (False, (10, 2))])
def test_newcomers_of_a_full_group_are_asked_about_before_anybody_is_marked(
    window, page, paper, marks, vault, tonight, over, counted
):
    group = page.desk.session.group_id
    groups.edit(vault, group, {"name": "Circle", "capacity": 10})
    QTest.keyClicks(paper.box, "1 12 Dora, 13 Egon")
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert marks() == {}
    assert "Dora and Egon" in paper.full.sentence.text()
    assert window.focusWidget() is paper.wait
    (paper.full.button if over else paper.wait).click()
    assert set(marks()) == {"Amina", "Dora", "Egon"}
    row = group_queries.group(vault.db(), group)
    assert row is not None
    assert (row.members, row.waiting) == counted
    assert paper.asked.isHidden()
    assert window.focusWidget() is paper.box


def test_another_paper_takes_the_question_away(window, page, paper, marks, vault):
    groups.edit(vault, page.desk.session.group_id, {"name": "Circle", "capacity": 10})
    QTest.keyClicks(paper.box, "12 Dora")
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert paper.asked.isVisible()
    QTest.keyClicks(paper.box, "x")
    assert paper.asked.isHidden()


def test_a_paper_is_typed_back_by_keyboard_alone(window, paper, marks):
    QTest.keyClicks(paper.box, "1 3-4 12 Dora")
    assert paper.meant.text().splitlines() == ["1: Amina", "3: Carmen", "4: Dmitri", "12: Dora, a newcomer"]
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert set(marks()) == {"Amina", "Carmen", "Dmitri", "Dora"}
    assert set(marks().values()) == {Mark.PRESENT}
    assert paper.box.text() == ""
    assert paper.box.hasFocus()
    assert paper.total.text() == "4 of 11 present, 7 not marked"
    assert window.bar.message.text() == "4 people are marked present."


def test_numbers_that_are_nobody_are_named_and_not_guessed(window, paper, marks):
    QTest.keyClicks(paper.box, "2 30 5 Bob")
    assert "30: nobody on the sheet" in paper.meant.text()
    assert "5: this row is Elif, not Bob. It will not be marked." in paper.meant.text()
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert set(marks()) == {"Bo"}
    assert window.bar.message.text() == "1 person marked present. These rows were not: 30, 5."


def test_the_guests_of_the_paper_are_typed_too(paper, register):
    QTest.keyClick(paper.box, Qt.Key.Key_Tab)
    paper.guests.box.setValue(3)
    assert register().session.guests == 3
    assert paper.total.text() == "0 of 10 present, 10 not marked, 3 guests"


def test_the_paper_of_before_is_numbered_as_it_was_printed(paper, vault, tonight, register):
    printed(vault, tonight)
    attendance.add_newcomer(vault, tonight, "Aaron")  # joined after printing
    QTest.keyClicks(paper.box, "1")
    assert paper.meant.text() == "1: Amina"


def test_a_row_below_the_end_of_the_sheet_is_said_and_makes_no_guest(
    qtbot, window, paper, vault, tonight, register
):
    printed(vault, tonight)
    paper.reload()
    qtbot.waitUntil(lambda: paper._last > 0)
    last = paper._last
    assert last >= len(register().entries) + 2
    QTest.keyClicks(paper.box, f"{last} + {last + 1} +")
    assert paper.meant.text().splitlines() == [
        f"{last}: a guest without a name",
        f"{last + 1}: the sheet ends with row {last}. Leave it out.",
    ]
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert register().session.guests == 1
    assert f"These rows were not: {last + 1}." in window.bar.message.text()


def test_where_two_sheets_differ_it_is_asked_which_one_it_is(window, page, paper, vault, tonight, marks):
    printed(vault, tonight)
    attendance.add_newcomer(vault, tonight, "Aaron")
    printed(vault, tonight)
    page.desk.show_part("")
    page.marking.footer.paper.click()
    page.focus_first()
    assert paper.which.hasFocus()
    assert [paper.which.itemText(at) for at in range(1, paper.which.count())] == [
        "Sheet 1, printed on Tuesday 24 November, 18:05",
        "Sheet 2, printed on Tuesday 24 November, 18:05",
    ]
    QTest.keyClicks(paper.box, "1")
    assert paper.meant.text() == "Choose first which sheet it is: the sheets differ in their rows."
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert window.bar.message.text() == "Choose first which sheet it is."
    assert paper.which.hasFocus()
    assert set(marks()) == {"Aaron"}
    QTest.keyClick(paper.which, Qt.Key.Key_Down)
    assert paper.meant.text() == "1: Amina"
    QTest.keyClick(paper.which, Qt.Key.Key_Down)
    assert paper.meant.text() == "1: Aaron, present until now"
    paper.box.setText("1 late")
    assert paper.meant.text() == "1: Aaron, late; present until now"
    paper.box.setText("1")
    QTest.keyClick(paper.which, Qt.Key.Key_Up)
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert set(marks()) == {"Aaron", "Amina"}
    assert paper.which.currentIndex() == 1  # the same sheet, for its next rows


def test_two_prints_of_the_same_rows_ask_nothing(page, paper, vault, tonight):
    printed(vault, tonight)
    printed(vault, tonight)
    paper.reload()
    assert paper.which.isHidden()
    QTest.keyClicks(paper.box, "1")
    assert paper.meant.text() == "1: Amina"


def test_rows_of_people_who_went_since_are_told_and_not_guessed(page, paper, vault, tonight, register, marks):
    printed(vault, tonight)
    amina, bo = (entry.person_id for entry in register().entries[:2])
    people.remove(vault, amina)
    people.remove(vault, bo)
    erasing.erase(vault, bo)
    paper.reload()
    QTest.keyClicks(paper.box, "1 2 3 13 Dora")
    assert paper.meant.text().splitlines() == [
        "1: Amina is in the trash and will not be marked.",
        "2: somebody who was erased. Type 2 + to count a guest, or leave it out.",
        "3: Carmen",
        "13: Dora, a newcomer",
    ]
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert set(marks()) == {"Carmen", "Dora"}


def test_what_was_kept_of_a_paper_is_said_as_it_is(window, paper, marks):
    QTest.keyClicks(paper.box, "1 L 2 X")
    QTest.keyClick(paper.box, Qt.Key.Key_Return)
    assert marks() == {"Amina": Mark.LATE, "Bo": Mark.EXCUSED}
    assert window.bar.message.text() == "2 rows of the paper are kept."


def test_without_a_sheet_of_ours_the_rows_are_those_of_the_register(paper, vault, tonight):
    assert "No sheet of this session was printed here" in paper.hint.text()
    printed(vault, tonight)
    paper.reload()
    assert "No sheet of this session" not in paper.hint.text()


def test_a_session_is_moved_and_the_page_says_when(window, page, vault, tonight):
    page.desk.show_part("move")
    form = page.changing.form
    assert form.values()["day"] == NOW.date()
    form.set_values({"day": date(2026, 11, 26), "at": time(10, 0), "place": "Library"})
    page.changing.act.click()
    moved = held(vault, tonight)
    assert (moved.day, moved.at, moved.place) == (date(2026, 11, 26), time(10, 0), "Library")
    assert page.pane is page.marking
    assert page.title.text() == "Circle, Thursday 26 November, 10:00"
    assert window.bar.message.text() == "The session is now on Thursday 26 November, 10:00."


def test_the_steps_are_written_a_line_each_and_kept(page, window, vault, tonight):
    page._actions["steps"].trigger()
    box = page.changing.form.field("plan")
    assert box.hasFocus()
    QTest.keyClicks(box, "10 Welcome")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "20 Round")
    page.changing.act.click()
    assert held(vault, tonight).plan == "10 Welcome\n20 Round"
    assert window.bar.message.text() == "Circle of Tuesday 24 November has its plan."
    window.undo()
    assert held(vault, tonight).plan == ""


def test_a_topic_is_set_and_shown(page, vault, tonight):
    page.desk.show_part("topic")
    page.changing.form.field("topic").setText("Sleep")
    QTest.keyClick(page.changing.form.field("topic"), Qt.Key.Key_Return)
    assert held(vault, tonight).topic == "Sleep"
    assert page.lead.text() == "Sleep"


@pytest.mark.parametrize("field", ["day", "at", "minutes", "place"])
def test_enter_in_any_line_moves_the_session_as_it_cancels_it(page, vault, tonight, field):
    page.desk.show_part("move")
    page.changing.form.field("day").set_value(date(2026, 11, 26))
    QTest.keyClick(page.changing.form.field(field), Qt.Key.Key_Return)
    assert held(vault, tonight).day == date(2026, 11, 26)


def test_a_session_that_did_not_happen_says_why(page, vault, tonight):
    page.desk.show_part("did-not-happen")
    page.changing.form.field("reason").setText("Nobody came")
    page.changing.act.click()
    assert held(vault, tonight).status is SessionStatus.NOT_HELD
    assert page.pane is page.closed
    assert page.closed.notice.sentence.text() == "This session did not happen: Nobody came"


def test_what_is_half_typed_in_a_form_survives_a_change_elsewhere(page, vault, tonight, register):
    page.desk.show_part("cancel")
    page.changing.form.field("reason").setText("Sn")
    attendance.set_guests(vault, tonight, 1)
    assert page.changing.form.values()["reason"] == "Sn"


def test_where_people_came_cancelling_asks_with_their_names(page, vault, tonight, register):
    entry = register().entries[0]
    attendance.mark(vault, tonight, entry.person_id, Mark.PRESENT)
    page.desk.show_part("cancel")
    page.changing.form.field("reason").setText("Snow")
    page.changing.act.click()
    assert held(vault, tonight).status is SessionStatus.HELD
    assert not page.changing.came.isHidden()
    assert entry.shown in page.changing.came.sentence.text()
    page.changing.came.button.click()
    assert (held(vault, tonight).status, held(vault, tonight).reason) == (SessionStatus.CANCELLED, "Snow")


def test_a_held_session_nobody_came_to_is_moved_without_a_question(page, vault, tonight, register):
    attendance.mark(vault, tonight, register().entries[0].person_id, Mark.ABSENT)
    assert page._actions["move"].isVisible()
    page.desk.show_part("move")
    page.changing.form.set_values({"day": held(vault, tonight).day + timedelta(days=2)})
    page.changing.act.click()
    assert held(vault, tonight).status is SessionStatus.PLANNED


@pytest.fixture
def finish(page):
    page.marking.footer.finish.click()
    page.focus_first()
    return page.finish


def absent(vault, session, names):
    for entry in register_of(vault, session).entries:
        mark = Mark.ABSENT if entry.shown in names else Mark.PRESENT
        attendance.mark(vault, session, entry.person_id, mark)


def test_the_unmarked_are_listed_and_can_be_absent_at_once(page, finish, vault, tonight, register, marks):
    amina = register().entries[0]
    attendance.mark(vault, tonight, amina.person_id, Mark.PRESENT)
    assert finish.unmarked.text().startswith("Not marked yet: Bo, Carmen, Dmitri")
    assert finish.rest_absent.text() == "Mark the 9 unmarked absent"
    finish.rest_absent.click()
    assert list(marks().values()).count(Mark.ABSENT) == 9
    assert finish.unmarked.isHidden()
    assert finish.finish.hasFocus()


def test_a_session_to_come_offers_no_absences_to_the_enter_key(window, vault, circle, tonight):
    later = next(s for s in sessions.of_group(vault.db(), circle) if s.day > NOW.date() + timedelta(days=2))
    window.go(Place(places.SESSION, later.id, part="finish"))
    finish = window.page.finish
    assert not finish.unmarked.isHidden()
    assert finish.rest_absent.isHidden()
    assert finish.first() is finish.back_to_register


def test_whoever_is_away_is_not_among_those_to_mark_absent(window, page, vault, tonight, register):
    away.plan(vault, register().entries[0].person_id, {"from_on": NOW.date(), "to_on": NOW.date()})
    window.go(Place(places.SESSION, tonight, part="finish"))
    assert window.page.finish.rest_absent.text() == "Mark 9 absent, who is away excused"


def test_finishing_plans_a_call_for_those_ticked(window, page, finish, vault, tonight, circle):
    with clock.fixed(NOW + timedelta(hours=2)):  # tonight has begun
        before = {s.day: s.id for s in sessions.of_group(vault.db(), circle)}
        last_week, week_before = (before[NOW.date() - timedelta(days=days)] for days in (7, 14))
        absent(vault, week_before, {"Bo", "Nora"})
        absent(vault, last_week, {"Bo", "Nora"})
        absent(vault, tonight, {"Bo", "Nora"})
        boxes = {
            box.accessibleName().replace("\u2068", "").replace("\u2069", ""): box
            for box in finish.boxes.values()
        }
        days = "Tuesday 10 November, Tuesday 17 November, Tuesday 24 November"
        assert set(boxes) == {
            f"Call Bo: missed {days}",
            f"Call Nora: missed {days}",
        }
        boxes[f"Call Nora: missed {days}"].setChecked(False)
        page.reload()
        assert [box.isChecked() for box in finish.boxes.values()] == [True, False]
        finish.finish.click()
        assert window.page.place == Place(places.TODAY)
        assert window.bar.message.text() == "The session is finished, and 1 call is planned."
        assert [row.person for row in follow_up_queries.follow_ups(vault.db())] == ["Bo"]
        assert held(vault, tonight).finished_at is not None


def test_registers_still_missing_are_a_click_away(window, finish, vault, circle, tonight):
    missing = finishing.proposals(vault, tonight).missing
    assert len(missing) == 2
    assert not finish.missing.isHidden()
    link = finish._links.itemAt(0).widget().findChildren(type(finish.note))[0]
    assert link.text() == "Tuesday 17 November, 18:30"
    link.click()
    assert window.page.place == Place(places.SESSION, missing[0].id)
    assert window.page.pane is window.page.marking


def test_the_next_date_is_said(finish):
    assert finish.next.text() == "The next session is on Tuesday 1 December, 18:30."


def test_a_group_without_names_is_finished_too(window, headcount, vault):
    attendance.set_headcount(vault, headcount, 7)
    window.go(Place(places.SESSION, headcount, part="finish"))
    finish = window.page.finish
    assert finish.total.text() == "7 people came."
    assert finish.rest_absent.isHidden()
    finish.finish.click()
    assert held(vault, headcount).finished_at is not None


@pytest.mark.parametrize("part", ["paper", "finish", "move", "cancel", "more"])
@pytest.mark.parametrize("size", [100, 200])
def test_every_part_is_accessible(qtbot, window, page, register, part, size):
    window.settings.text_size = size
    window.restyle()
    person = str(register().entries[0].person_id)
    window.go(Place(places.SESSION, page.place.id, part=part, text=person if part == "more" else ""))
    qtbot.waitUntil(lambda: is_flawless(page, least=theme.TARGET))
    window.settings.text_size = 100
    window.restyle()


def test_a_session_taken_away_says_so(window, page, vault, circle):
    series.end(vault, group_queries.series(vault.db(), circle)[0].id, NOW.date())
    assert page.title.text() == "This session is not there any more"
    assert not any(button.isVisible() for button in page.foot.findChildren(QAbstractButton))
    window.undo()
    assert page.pane is page.marking


def test_from_a_session_in_the_trash_the_way_leads_to_where_it_was_opened(window, circle, tonight):
    window.go(Place(places.GROUP, circle, "sessions"))
    window.go(Place(places.SESSION, tonight))
    window.go(Place(places.SESSION, tonight, "trash"))
    window.page.changing.act.click()
    assert window.page.place == Place(places.GROUP, circle, "sessions")
    assert "is in the trash" in window.bar.message.text()
    assert window.page.isAncestorOf(window.focusWidget())


def test_a_half_typed_name_is_still_there_after_printing(window, page, tonight):
    page.marking.finder.box.setText("Quirin Half")
    window.go(Place(places.HANDOUTS, tonight, "sign-in-sheet"))
    window.page.back.click()
    assert window.page.marking.finder.box.text() == "Quirin Half"
    window.page.marking.finder.box.clear()


@pytest.mark.parametrize("size", [100, 200])
def test_counting_and_a_cancelled_session_are_accessible(
    qtbot, window, vault, page, headcount, tonight, size
):
    window.settings.text_size = size
    window.restyle()
    schedules.cancel(vault, tonight, "snow")
    for session in (headcount, tonight):
        window.go(Place(places.SESSION, session))
        qtbot.waitUntil(lambda: is_flawless(page, least=theme.TARGET))
    window.settings.text_size = 100
    window.restyle()


def test_what_is_typed_is_kept_by_the_lock_and_opens_again(window, page, folder, tonight):
    page.marking.footer.note.click()
    page.focus_first()
    page.note.box.setPlainText("Half a sent")
    window.lock()
    window.jobs.settle()
    assert window.page.place == Place(places.UNLOCK)
    opened = vaults.open_with_passphrase(folder, PASSPHRASE)
    window.open_vault(opened)
    window.go(Place(places.SESSION, tonight, part="note"))
    assert window.page.note.box.toPlainText() == "Half a sent"
    window.lock()


def test_a_second_enter_after_cancelling_does_not_plan_it_again(window, page, tonight):
    window.go(Place(places.SESSION, tonight, part="cancel"))
    press = window.page.changing.act
    press.setFocus()
    QTest.keyClick(press, Qt.Key.Key_Return)
    assert window.page.desk.session.status is SessionStatus.CANCELLED
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.jobs.ask(sessions.session, tonight).status is SessionStatus.CANCELLED


def test_who_led_is_asked_before_the_session_is_finished(window, page, register):
    with clock.fixed(NOW + timedelta(hours=2)):
        page.desk.show_part("finish")
        pane = window.page.finish
        assert pane.nobody_led.isVisible()
        assert "Miriam" in pane.led.text()
        pane.led.click()
        assert [entry.mark for entry in register().leaders] == [Mark.PRESENT]
        assert not pane.led.isVisible()
        assert "led." in window.bar.message.text()
        window.undo()
        assert [entry.mark for entry in register().leaders] == [None]
