from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.model.followups import FollowUpStatus, Result, Why
from peergroups.store.queries import followups, groups, people, proposals, sessions
from peergroups.usecases import followups as work
from tests.gui import lint
from tests.gui.conftest import place_of


@pytest.fixture
def amina(evening):
    return next(p for p in evening.jobs.ask(people.people) if p.full_name == "Amina Mansour")


@pytest.fixture
def late(evening, amina):
    """A call that is overdue."""
    evening.go(Place(places.FOLLOWUPS))
    values = {
        "person_id": amina.id,
        "text": "Ask about the flat",
        "due_on": evening.page.today - timedelta(days=2),
    }
    return evening.jobs.write(None, work.add, values)


def now(window, id_):
    return window.jobs.ask(followups.follow_up, id_)


def test_what_is_overdue_stands_first_in_word_and_shape(evening, late):
    table = evening.page.pane.table
    assert table.model.shown[0].id == late
    text = table.model.index(0, 0).data()
    assert text.startswith("▲")
    assert text.endswith("overdue")


def test_enter_opens_one_and_done_with_how_it_went_leads_back(evening, late):
    table = evening.page.pane.table
    table.view.setCurrentIndex(table.model.index(0, 0))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    pane = evening.page.pane
    assert place_of(evening) == Place(places.FOLLOWUPS, late)
    assert pane.phone.text() == now(evening, late).phone
    assert evening.focusWidget() is pane.outcome
    QTest.keyClicks(pane.outcome, "She is well")
    QTest.keyClick(pane.outcome, Qt.Key.Key_Return)
    row = now(evening, late)
    assert (row.status, row.outcome) == (FollowUpStatus.DONE, "She is well")
    assert place_of(evening) == Place(places.FOLLOWUPS)
    assert evening.bar.message.text() == "Done: Amina M."
    assert late not in [row.id for row in table.model.shown]


def test_everything_shows_done_ones_too_and_they_can_be_opened_again(evening, late):
    evening.jobs.write(None, work.finish, late, "Well")
    pane = evening.page.pane
    pane.which.choose("all")
    assert late in [row.id for row in pane.table.model.shown]
    evening.go(Place(places.FOLLOWUPS, late))
    one = evening.page.pane
    assert not one.done.isVisible()
    QTest.mouseClick(one.reopen, Qt.MouseButton.LeftButton)
    assert now(evening, late).status is FollowUpStatus.OPEN
    assert one.done.isVisible()


def test_day_and_words_are_kept_as_one_goes_on(evening, late):
    evening.go(Place(places.FOLLOWUPS, late))
    form, day = evening.page.pane.form, evening.page.today + timedelta(days=9)
    form.field("due_on").set_value(day)
    form.field("by_whom").setFocus()
    QTest.keyClicks(form.field("by_whom"), "Miriam")
    evening.back()
    row = now(evening, late)
    assert (row.due_on, row.by_whom, row.person_id) == (day, "Miriam", row.person_id)
    assert row.person == "Amina M."


def test_a_new_one_about_somebody_found_while_typing(evening, amina):
    evening.go(Place(places.FOLLOWUPS))
    evening.run("new")
    pane = evening.page.pane
    QTest.keyClicks(pane.text, "Bring the book")
    pane.person.setText("Amina M.")
    pane.done.click()
    (row,) = evening.jobs.ask(followups.of_person, amina.id)
    assert (row.text, row.why, row.due_on) == (
        "Bring the book",
        Why.PROMISED,
        evening.page.today + timedelta(days=7),
    )
    assert place_of(evening) == Place(places.FOLLOWUPS)
    assert evening.bar.message.text() == "The follow-up is added: Amina M."


def test_somebody_unknown_is_refused_below_the_field_and_nothing_is_lost(evening):
    evening.go(Place(places.FOLLOWUPS, part="new"))
    pane = evening.page.pane
    pane.text.setPlainText("Bring the book")
    pane.person.setText("Nobody Atall")
    pane.done.click()
    assert evening.focusWidget() is pane.person
    assert pane.person.accessibleDescription() == "Please choose one from the list."
    assert pane.text.toPlainText() == "Bring the book"


def test_the_page_of_a_person_leads_to_a_follow_up_about_them(evening, amina):
    evening.go(Place(places.FOLLOWUPS, part="new", text=str(amina.id)))
    assert evening.page.pane.person.text() == "Amina M."
    evening.page.pane.done.click()
    assert len(evening.jobs.ask(followups.of_person, amina.id)) == 1


def test_not_needed_and_removed_can_both_be_undone(evening, late):
    for button in ("drop", "remove"):
        evening.go(Place(places.FOLLOWUPS, late))
        getattr(evening.page.pane, button).click()
        assert late not in [row.id for row in evening.jobs.ask(followups.follow_ups, only_open=True)]
        evening.bar.undo.click()
        assert late in [row.id for row in evening.jobs.ask(followups.follow_ups, only_open=True)]


def test_when_nothing_is_left_the_page_says_so_with_one_button(evening):
    evening.go(Place(places.FOLLOWUPS))
    for row in evening.jobs.ask(followups.follow_ups):
        evening.jobs.write(None, work.remove, row.id)
    pane = evening.page.pane
    assert pane.empty.sentence.text() == "No follow-up yet."
    pane.empty.button.click()
    assert place_of(evening) == Place(places.FOLLOWUPS, part="new")


@pytest.mark.parametrize("width", [1024, 1366])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_of_follow_ups_can_be_seen_heard_and_reached(qtbot, evening, late, size, language, width):
    evening.settings.text_size, evening.settings.language = size, language
    evening.restyle()
    evening.resize(width, 768)
    for place in (
        Place(places.FOLLOWUPS),
        Place(places.FOLLOWUPS, late),
        Place(places.FOLLOWUPS, part="new"),
    ):
        evening.go(place)

        def fine(place=place):
            assert (place, lint.problems(evening)) == (place, [])

        qtbot.waitUntil(fine)


def test_the_month_of_a_new_one_marks_the_days_of_the_group_that_is_chosen(evening):
    evening.go(Place(places.FOLLOWUPS, part="new"))
    pane = evening.page.pane
    assert pane.due_on._busy() == {}
    group = next(row for row in evening.jobs.ask(groups.groups) if row.name == "Tuesday circle")
    pane.group.choose(str(group.id))
    met = evening.jobs.ask(sessions.of_group, group.id)
    assert pane.due_on._busy() == {row.day: "Tuesday circle" for row in met} != {}


def one_of(evening, late):
    """A call to somebody, opened."""
    row = now(evening, late)
    evening.go(Place(places.FOLLOWUPS, row.id))
    return row, evening.page.pane


def test_three_attempts_in_vain_are_a_click_each_and_said_to_be_enough(evening, late):
    row, pane = one_of(evening, late)
    attempts = pane.attempts
    assert not attempts.enough.isVisible()
    attempts.note.setText("the neighbour answered")
    for _ in range(3):
        attempts.results[Result.NO_ANSWER].click()
    assert attempts.enough.isVisible()
    assert attempts.note.text() == ""
    made = evening.jobs.ask(followups.contacts, row.id)
    assert [one.note for one in made] == ["", "", "the neighbour answered"]
    evening.bar.undo.click()
    assert not attempts.enough.isVisible()
    attempts.results[Result.REACHED].click()
    assert evening.focusWidget() is pane.outcome
    assert not attempts.enough.isVisible()


def test_whoever_asked_not_to_be_contacted_is_said_above_and_may_be_again(evening, late):
    row, pane = one_of(evening, late)
    assert not pane.attempts.alone.isVisible()
    pane.attempts.results[Result.ASKED_NOT_TO].click()
    assert pane.attempts.alone.isVisible()
    assert evening.focusWidget() is pane.drop
    evening.go(Place(places.FOLLOWUPS))
    table = evening.page.pane.table
    at = next(number for number, one in enumerate(table.model.shown) if one.id == row.id)
    said = [table.model.index(at, column).data() for column in range(table.model.columnCount())]
    assert "asked not to be contacted" in said
    assert row.phone not in said
    evening.go(Place(places.FOLLOWUPS, part="new", text=str(row.person_id)))
    assert any("asked not to be contacted" in one.text() for one in evening.page.pane.findChildren(QLabel))
    evening.go(Place(places.PERSON, row.person_id))
    assert "asked not to be contacted" in evening.page.lead.text()
    evening.go(Place(places.FOLLOWUPS, row.id))
    pane = evening.page.pane
    assert evening.jobs.ask(followups.asked_not_to, row.person_id)
    pane.attempts.alone.button.click()
    assert not pane.attempts.alone.isVisible()
    assert evening.jobs.ask(followups.asked_not_to, row.person_id) == []


def test_an_attempt_half_typed_comes_back(evening, late):
    row, pane = one_of(evening, late)
    pane.attempts.note.setText("called at noon")
    place, typed = pane.half_typed()
    assert place == Place(places.FOLLOWUPS, row.id)
    pane.attempts.note.setText("")
    pane.take_back(typed)
    assert pane.attempts.note.text() == "called at noon"


def test_what_i_take_on_is_on_my_list(evening, late):
    row, pane = one_of(evening, late)
    if pane.take.isVisible():
        pane.take.click()
    evening.go(Place(places.FOLLOWUPS))
    listing = evening.page.pane
    listing.which.choose("mine")
    mine = [one.id for one in listing.table.model.shown]
    assert row.id in mine
    assert len(mine) < len(evening.jobs.ask(followups.follow_ups, only_open=True))


def test_a_rule_is_switched_for_one_group_and_back(evening):
    circle = evening.jobs.ask(groups.groups)[0].id
    evening.go(Place(places.FOLLOWUPS, part="rules"))
    pane = evening.page.pane
    form = pane.forms[Why.MISSED_SESSIONS]
    assert form.values()["n"] == 2
    pane.group.choose(str(circle))
    form.field("n").setValue(3)
    kept = evening.jobs.ask(proposals.rules)
    assert (kept.of(Why.MISSED_SESSIONS, circle).n, kept.of(Why.MISSED_SESSIONS, None).n) == (3, 2)
    assert pane.follow.isVisible()
    pane.follow.click()
    assert form.values()["n"] == 2
    assert not pane.follow.isVisible()
    first = pane.forms[Why.FIRST_VISIT]
    assert not first.field("due_days").isVisible()
    first.field("is_on").click()
    assert first.field("due_days").isVisible()
    assert evening.jobs.ask(proposals.rules).of(Why.FIRST_VISIT, circle).is_on


def test_enter_in_an_empty_line_finishes_nothing(evening, late):
    _, pane = one_of(evening, late)
    QTest.keyClick(pane.outcome, Qt.Key.Key_Return)
    assert now(evening, late).status is FollowUpStatus.OPEN
    assert evening.page.pane is pane


def test_an_attempt_that_is_undone_gives_its_words_back_and_takes_them_when_done_again(evening, late):
    row, pane = one_of(evening, late)
    attempts = pane.attempts
    attempts.note.setText("the neighbour answered")
    attempts.results[Result.NO_ANSWER].click()
    assert attempts.note.text() == ""
    evening.bar.undo.click()
    assert attempts.note.text() == "the neighbour answered"
    evening.redo()
    assert attempts.note.text() == ""
    assert [one.note for one in evening.jobs.ask(followups.contacts, row.id)] == ["the neighbour answered"]
    evening.undo()
    attempts.note.setText("the neighbour answered and will tell her")
    attempts.results[Result.REACHED].click()
    attempts.note.setText("half a sentence")
    evening.undo()
    assert attempts.note.text() == "half a sentence"  # what is being typed is not written over


def test_an_attempt_taken_away_by_its_own_button_takes_its_words_with_it(evening, late):
    row, pane = one_of(evening, late)
    pane.attempts.note.setText("called the wrong number")
    pane.attempts.results[Result.NO_ANSWER].click()
    (made,) = evening.jobs.ask(followups.contacts, row.id)
    pane.attempts.made.buttons[made.id].click()
    assert pane.attempts.note.text() == ""
    assert evening.jobs.ask(followups.contacts, row.id) == []


def test_what_is_typed_of_one_attempt_does_not_stand_in_the_line_of_another_follow_up(evening, late):
    row, pane = one_of(evening, late)
    pane.attempts.note.setText("the neighbour answered")
    other = next(
        one
        for one in evening.jobs.ask(followups.follow_ups, only_open=True)
        if one.person_id not in {None, row.person_id}
    )
    evening.go(Place(places.FOLLOWUPS, other.id))
    assert evening.page.pane.attempts.note.text() == ""
