from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.people import twice
from peergroups.gui.people.twice import PairCard
from peergroups.model.attendance import CAME
from peergroups.model.names import NameOrder
from peergroups.model.people import PersonFields
from peergroups.store.queries import groups, notes, people
from peergroups.usecases import merging, vaults
from peergroups.usecases import people as work
from peergroups.usecases.groups import start
from tests.conftest import PASSPHRASE
from tests.gui import lint
from tests.gui.conftest import handle_all, place_of


@pytest.fixture
def amina(evening):
    """The page of one person."""
    row = next(p for p in evening.jobs.ask(people.people) if p.full_name == "Amina Mansour")
    evening.go(Place(places.PERSON, row.id))
    return row


def kept(window, row):
    return window.jobs.ask(people.person, row.id)


def tab(window, at):
    window.page.pane.tabs.setCurrentIndex(at)
    return window.page.pane.every[at]


def test_a_first_name_and_enter_make_a_person_and_open_their_page(evening):
    evening.go(Place(places.PEOPLE))
    box = evening.page.pane.box
    box.setFocus()
    QTest.keyClicks(box, "Dora Novak")
    QTest.keyClick(box, Qt.Key.Key_Return)
    row = kept(evening, evening.page.pane.row)
    assert (row.name, row.family_name) == ("Dora", "Novak")
    assert place_of(evening) == Place(places.PERSON, row.id)
    assert evening.bar.message.text() == "Dora Novak was added"
    assert evening.focusWidget() is evening.page.pane.every[0].form.field("name")


@pytest.mark.parametrize(
    ("whole", "given", "family"),
    [
        ("Nguyễn Văn An", "An", "Nguyễn Văn"),
        ("김민수", "민수", "김"),
        ("أبو محمد الحسن", "أبو محمد", "الحسن"),
    ],
)
def test_a_whole_name_is_taken_apart_as_its_language_writes_it(evening, whole, given, family):
    evening.go(Place(places.PEOPLE))
    box = evening.page.pane.box
    box.setText(whole)
    QTest.keyClick(box, Qt.Key.Key_Return)
    row = kept(evening, evening.page.pane.row)
    assert (row.name, row.family_name) == (given, family)


def test_letters_without_accents_find_a_person(evening):
    evening.go(Place(places.PEOPLE))
    table = evening.page.pane.table
    QTest.keyClicks(table.filter_box, "carmen")
    assert [row.full_name for row in table.model.shown] == ["Carmen Ibáñez"]
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert evening.page.title.text() == "Carmen I."


def test_a_field_is_kept_when_the_cursor_goes_on_and_undo_is_seen(evening, amina):
    form = evening.page.pane.every[0].form
    safe = form.field("safe_contact")
    safe.setFocus()
    QTest.keyClicks(safe, "only mornings")
    QTest.keyClick(safe, Qt.Key.Key_Tab)
    assert kept(evening, amina).safe_contact == "only mornings"
    evening.undo()
    assert safe.text() == ""


def test_what_is_half_typed_is_kept_by_the_lock(evening, amina):
    pronouns = evening.page.pane.every[0].form.field("pronouns")
    pronouns.setFocus()
    QTest.keyClicks(pronouns, "she")
    evening.page.leave()
    assert kept(evening, amina).pronouns == "she"


def test_the_lock_keeps_what_can_be_kept_and_never_a_person_without_a_name(evening, amina, demo_folder):
    form = evening.page.pane.every[0].form
    form.field("pronouns").setFocus()
    QTest.keyClicks(form.field("pronouns"), "she")
    form.field("name").setText("")
    form.field("name").setFocus()
    evening.lock()
    evening.jobs.settle()
    again = vaults.open_with_passphrase(demo_folder, PASSPHRASE)
    row = people.person(again.db(), amina.id)
    again.close()
    assert row is not None
    assert (row.name, row.pronouns) == ("Amina", "she")


def test_a_change_elsewhere_does_not_disturb_a_field_being_typed_in(evening, amina):
    form = evening.page.pane.every[0].form
    form.field("pronouns").setFocus()
    QTest.keyClicks(form.field("pronouns"), "sh")
    values = {"name": "Amina", "family_name": "Mansour", "phone": "555 1234"}
    evening.jobs.write(None, work.edit, amina.id, values)
    assert form.field("pronouns").text() == "sh"
    assert form.field("phone").text() == "555 1234"
    assert evening.focusWidget() is form.field("pronouns")


def test_languages_are_found_by_name_and_taken_away_by_a_button(evening, amina):
    field = evening.page.pane.every[0].form.field("languages")
    QTest.keyClicks(field.box, "roman")
    QTest.keyClick(field.box, Qt.Key.Key_Return)
    assert field.value() == "ar,ro"
    assert field.chips["ar"].accessibleName() == "Take away Arabic"
    field.chips["ar"].click()
    evening.page.pane.every[0].form.field("name").setFocus()
    assert kept(evening, amina).languages == ("ro",)


def test_joining_a_group_shows_at_once(evening, amina):
    page = tab(evening, 1)
    other = next(g for g in evening.jobs.ask(groups.groups) if g.name == "Carers' breakfast")
    page.group.setCurrentIndex(page.group.findText("Carers' breakfast"))
    QTest.mouseClick(page.join, Qt.MouseButton.LeftButton)
    assert "Carers' breakfast" in [row.group_name for row in page.table.model.shown]
    assert evening.bar.message.text() == "Amina M. joined Carers' breakfast"
    assert amina.id in [m.person_id for m in evening.jobs.ask(groups.members, other.id)]


def test_attendance_adds_up_over_any_days(evening, amina):
    page = tab(evening, 2)
    today = evening.page.today
    for weeks in (26, 8):
        start = today - timedelta(weeks=weeks)
        page.after.set_value(start)
        rows = evening.jobs.ask(people.attendance_of, amina.id, start, today)
        came = sum(row.mark in CAME for row in rows)
        assert len(page.table.model.shown) == len(rows) > 0
        assert page.sums.text().startswith(f"Came to {came} of {len(rows)} sessions.")


def test_a_note_is_kept_as_one_types_signed_and_then_only_added_to(qtbot, evening, amina):
    page = tab(evening, 3)
    page.box.setFocus()
    QTest.keyClicks(page.box, "Likes tea")
    qtbot.waitUntil(lambda: [n.text for n in evening.jobs.ask(notes.of_person, amina.id)] == ["Likes tea"])
    QTest.keyClicks(page.box, ", no sugar")
    page.leave()
    assert [n.text for n in evening.jobs.ask(notes.of_person, amina.id)] == ["Likes tea, no sugar"]
    page.author.setText("Miriam")
    page.sign.click()
    (signed,) = evening.jobs.ask(notes.of_person, amina.id)
    assert signed.author == "Miriam"
    assert "about Amina M. is signed" in evening.bar.message.text()
    assert page.box.toPlainText() == ""
    card = page.cards.itemAt(0).widget()
    card.findChild(type(page.sign)).click()
    page.box.setPlainText("And honey")
    page.sign.click()
    added = [n for n in evening.jobs.ask(notes.of_person, amina.id) if n.adds_to == signed.id]
    assert [n.text for n in added] == ["And honey"]


def test_a_note_that_is_not_signed_can_be_changed_and_undone(evening, amina):
    page = tab(evening, 3)
    page.box.setPlainText("First")
    page.leave()
    page.box.setPlainText("Second")
    page.leave()
    assert [n.text for n in evening.jobs.ask(notes.of_person, amina.id)] == ["Second"]
    evening.undo()
    assert evening.jobs.ask(notes.of_person, amina.id) == []
    assert page.box.toPlainText() == ""
    evening.redo()
    assert [n.text for n in evening.jobs.ask(notes.of_person, amina.id)] == ["Second"]
    assert page.cards.count() == 1


def test_nothing_is_carried_from_one_person_to_the_next(evening, amina):
    page = tab(evening, 3)
    page.box.setPlainText("About Amina")
    other = next(p for p in evening.jobs.ask(people.people) if p.full_name == "Bo Chen")
    evening.go(Place(places.PERSON, other.id, part="notes"))
    assert page.box.toPlainText() == ""
    assert [n.text for n in evening.jobs.ask(notes.of_person, amina.id)] == ["About Amina"]
    assert evening.jobs.ask(notes.of_person, other.id) == []


def test_a_removed_person_is_in_the_trash_and_comes_back(evening, amina):
    QTest.mouseClick(evening.page.remove, Qt.MouseButton.LeftButton)
    assert place_of(evening) == Place(places.PEOPLE)
    assert evening.bar.message.text() == "Amina M. is in the trash."
    assert kept(evening, amina) is None
    evening.page.pane.trash.click()
    pane = evening.page.pane
    assert pane.restore.text() == "Take Amina M. back"
    QTest.keyClick(evening, Qt.Key.Key_Tab)
    pane.restore.click()
    assert kept(evening, amina) == amina
    assert pane.empty.isVisible()
    QTest.keyClick(evening, Qt.Key.Key_Escape)
    assert place_of(evening) == Place(places.PEOPLE)


def test_a_person_undone_away_leaves_a_way_on(evening):
    evening.go(Place(places.PEOPLE))
    evening.page.pane.box.setText("Dora")
    evening.page.pane.add.click()
    evening.undo()
    assert evening.page.pane.gone.isVisible()
    evening.page.pane.gone.button.click()
    assert place_of(evening) == Place(places.PEOPLE)


@pytest.mark.parametrize("width", [1024, 1366])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_of_a_person_can_be_seen_heard_and_reached(qtbot, evening, amina, size, language, width):
    evening.settings.text_size, evening.settings.language = size, language
    evening.restyle()
    evening.resize(width, 768)
    parts = ("details", "groups", "attendance", "notes", "calls")
    shown = [Place(places.PEOPLE), Place(places.PEOPLE, part="trash")]
    for place in [*shown, *(Place(places.PERSON, amina.id, part=part) for part in parts)]:
        evening.go(place)

        def fine(place=place):
            assert (place, lint.problems(evening)) == (place, [])

        qtbot.waitUntil(fine)


def test_people_entered_twice_are_shown_side_by_side_and_made_one(evening):
    for values in (
        {"name": "Ada", "family_name": "Marlow", "phone": "01632 960101"},
        {"name": "A.", "family_name": "Marlow", "phone": "01632 960101", "email": "a@x.org"},
    ):
        work.add(evening.jobs.open_vault, values)
    evening.go(Place(places.PEOPLE, part="twice"))
    (card,) = evening.page.pane.pairs
    assert set(card._choices) == {"name"}
    card.same.click()
    assert evening.page.pane.pairs == []
    kept = [row for row in evening.jobs.ask(people.people) if row.family_name == "Marlow"]
    assert [(row.name, row.email) for row in kept] in ([("Ada", "a@x.org")], [("A.", "a@x.org")])
    assert "are one now" in evening.bar.message.text()


def test_every_field_of_a_person_can_be_typed_and_is_asked_where_two_records_differ(evening, amina):
    form = evening.page.pane.every[0].form
    assert all(form.field(name) is not None for name in PersonFields.model_fields)
    one = kept(evening, amina)
    told = {
        "birth_year": (1980, 1981), "languages": (("en",), ("es",)),
        "name_order": (NameOrder.GIVEN_FIRST, NameOrder.FAMILY_FIRST),
    }  # fmt: skip
    first, second = (
        replace(one, **{name: told.get(name, ("One", "Two"))[at] for name in PersonFields.model_fields})
        for at in (0, 1)
    )
    card = PairCard(first, second, lambda *_: None, lambda *_: None)
    assert set(card._choices) == set(merging.FIELDS)


def test_two_people_who_look_alike_are_not_asked_about_again_until_undo(evening):
    for values in (
        {"name": "Ada", "family_name": "Marlow", "phone": "01632 960101"},
        {"name": "A.", "family_name": "Marlow", "phone": "01632 960101"},
    ):
        work.add(evening.jobs.open_vault, values)
    evening.go(Place(places.PEOPLE, part="twice"))
    (card,) = evening.page.pane.pairs
    card.two.click()
    assert evening.page.pane.pairs == []
    assert "are two people" in evening.bar.message.text()
    assert evening.page.isAncestorOf(evening.focusWidget())
    evening.undo()
    assert len(evening.page.pane.pairs) == 1


def test_among_many_people_the_worker_looks_and_what_was_decided_goes_at_once(qtbot, evening, monkeypatch):
    """Looking through five thousand takes seconds: the window says that it looks, and stays where one works."""
    monkeypatch.setattr(twice, "_MANY", 1)
    for name, family in (("Ada", "Marlow"), ("Cora", "Vint"), ("Dora", "Hale")):
        for first in (name, f"{name[0]}."):
            values = {
                "name": first,
                "family_name": family,
                "phone": f"01632 9601{len(family)}{ord(name[0]) % 10}",
            }
            work.add(evening.jobs.open_vault, values)
    evening.go(Place(places.PEOPLE, part="twice"))
    pane = evening.page.pane
    assert pane.looking.isVisible()
    assert pane.pairs == []
    assert pane.none.isHidden()  # nobody knows yet
    qtbot.waitUntil(lambda: len(pane.pairs) == 3)
    assert pane.looking.isHidden()
    first, second, third = pane.pairs
    other = next(iter(third._choices.values())).button(1)
    other.setChecked(True)
    first.two.click()
    assert pane.pairs == [second, third]  # before the worker has looked again
    assert pane.looking.isVisible()
    assert evening.focusWidget() is second.first()
    qtbot.waitUntil(pane.looking.isHidden)
    assert pane.pairs == [second, third]
    assert other.isChecked()
    second.same.click()
    assert pane.pairs == [third]
    evening.undo()
    qtbot.waitUntil(lambda: len(pane.pairs) == 2 and pane.looking.isHidden())
    assert third in pane.pairs


def test_who_was_made_one_is_made_two_again_for_thirty_days(evening):
    for values in (
        {"name": "Ada", "family_name": "Marlow", "phone": "01632 960101"},
        {"name": "A.", "family_name": "Marlow", "phone": "01632 960101"},
    ):
        work.add(evening.jobs.open_vault, values)
    evening.go(Place(places.PEOPLE, part="twice"))
    pane = evening.page.pane
    assert pane.merged.isHidden()
    pane.pairs[0].same.click()
    evening.jobs.open_vault.history.forget()  # as after a lock
    (button,) = pane.merged.buttons.values()
    assert evening.focusWidget() is button
    assert "Marlow" in button.accessibleName()
    button.click()
    assert len([row for row in evening.jobs.ask(people.people) if row.family_name == "Marlow"]) == 2
    assert "are two again" in evening.bar.message.text()
    assert pane.merged.isHidden()
    focus = evening.focusWidget()
    assert focus is pane.pairs[0].first()
    assert focus not in {pane.pairs[0].same, pane.pairs[0].two}


def test_who_a_newcomer_really_is_is_said_later_too_with_both_records_shown(qtbot, evening, amina):
    newcomer = work.add(evening.jobs.open_vault, {"name": "Mina", "phone": "01632 960101"})
    evening.go(Place(places.PERSON, newcomer))
    evening.page.really.click()
    pane = evening.page.pane
    assert pane.box.hasFocus()
    QTest.keyClicks(pane.box, "amina")
    pane.known.picked.emit(amina.id)
    assert set(pane.card._choices) == {"name", "phone"}
    assert pane.card.first().hasFocus()
    QTest.keyClick(evening.focusWidget(), Qt.Key.Key_Return)
    assert evening.jobs.ask(people.person, newcomer) is not None
    QTest.keyClick(pane.card.same, Qt.Key.Key_Return)
    assert place_of(evening) == Place(places.PERSON, amina.id)
    assert kept(evening, amina).phone == amina.phone
    assert evening.jobs.ask(people.person, newcomer) is None
    evening.undo()
    assert evening.jobs.ask(people.person, newcomer) is not None


def test_enter_takes_the_only_one_that_fits(qtbot, evening, amina):
    newcomer = work.add(evening.jobs.open_vault, {"name": "Mina"})
    evening.go(Place(places.PERSON, newcomer))
    evening.page.really.click()
    pane = evening.page.pane
    QTest.keyClicks(pane.box, "a")
    QTest.keyClick(pane.box, Qt.Key.Key_Return)
    handle_all()
    assert not pane.findChildren(PairCard)  # several fit
    pane.box.selectAll()
    QTest.keyClicks(pane.box, "amina")
    QTest.keyClick(pane.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.card is not None)
    assert amina in pane.card.rows or amina.id in {row.id for row in pane.card.rows}


def test_that_they_are_two_leads_back_to_the_newcomer(evening, amina):
    newcomer = work.add(evening.jobs.open_vault, {"name": "Mina"})
    evening.go(Place(places.PERSON, newcomer))
    evening.page.really.click()
    pane = evening.page.pane
    pane.known.picked.emit(amina.id)
    pane.card.two.click()
    assert place_of(evening) == Place(places.PERSON, newcomer)
    assert "are two people" in evening.bar.message.text()


def test_the_one_really_meant_is_found_by_a_family_name_that_is_not_shown(qtbot, evening, amina):
    group = start(evening.jobs.open_vault, {"name": "Quiet", "identity": "alias"})
    hidden = work.add(evening.jobs.open_vault, {"name": "Siân", "family_name": "O'Neill"}, group_id=group)
    newcomer = work.add(evening.jobs.open_vault, {"name": "Jane", "family_name": "Doe"})
    evening.go(Place(places.PERSON, newcomer))
    evening.page.really.click()
    pane = evening.page.pane
    QTest.keyClicks(pane.box, "nobody like")
    QTest.keyClick(pane.box, Qt.Key.Key_Return)
    assert "Nobody else is called" in evening.bar.message.text()
    pane.box.selectAll()
    QTest.keyClicks(pane.box, "oneill")
    handle_all()
    assert pane.known.completionCount() == 1
    QTest.keyClick(pane.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.card is not None)
    assert hidden in {row.id for row in pane.card.rows}
    assert "Neill" not in pane.box.text()
    chosen = pane.card._choices["name"].button(1)
    chosen.click()
    pane.card.same.click()
    assert "The two records of Jane" in evening.bar.message.text()
