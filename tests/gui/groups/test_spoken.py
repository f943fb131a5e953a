"""What a group says in other languages is written beside what it says anyway, and kept as soon as a field is left."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import group_texts, groups
from peergroups.usecases import groups as work
from peergroups.usecases import vaults
from tests.conftest import PASSPHRASE
from tests.gui.conftest import place_of

WORDS = "دائرة الثلاثاء"


@pytest.fixture
def evening(window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    return window


@pytest.fixture
def group(evening):
    row = next(row for row in evening.jobs.ask(groups.groups) if row.members)
    values = {"name": row.name, "purpose": "For <b>everybody</b>", "languages": "en,ar", "place": "Hall"}
    evening.jobs.write(None, work.edit, row.id, values)
    evening.go(Place(places.GROUP, row.id))
    evening.page.pane.spoken.click()
    assert place_of(evening) == Place(places.GROUP, row.id, part="languages")
    return row


def said(window, group):
    return {row.language: row for row in window.jobs.ask(group_texts.of_group, group.id)}


def hint(pane, name):
    return pane.form._lines[name].said("hint")


def test_it_begins_with_the_other_language_of_the_group_and_shows_what_it_says_anyway(evening, group):
    pane = evening.page.pane
    assert pane.language.currentData() == "ar"
    assert "For <b>everybody</b>" in hint(pane, "purpose")
    assert hint(pane, "welcome") == ""


def test_a_field_is_kept_when_it_is_left_and_belongs_to_its_language(evening, group):
    pane = evening.page.pane
    pane.form.field("outside_name").setFocus()
    QTest.keyClicks(pane.form.field("outside_name"), "Circle")
    pane.language.choose("es")
    assert said(evening, group)["ar"].outside_name == "Circle"
    assert pane.form.values()["outside_name"] == ""
    pane.form.field("place").setText("Sala")
    pane.form.field("purpose").setFocus()
    assert said(evening, group)["es"].place == "Sala"
    assert "(written)" in pane.language.itemText(pane.language.findData("ar"))
    evening.bar.undo.click()
    assert pane.form.values()["place"] == ""
    assert set(said(evening, group)) == {"ar"}


def test_what_is_typed_when_the_page_is_left_is_kept(evening, group):
    evening.page.pane.form.field("welcome").setPlainText(WORDS)
    evening.go(Place(places.TODAY))
    assert said(evening, group)["ar"].welcome == WORDS


def test_the_flyer_is_seen_in_that_language(evening, group):
    pane = evening.page.pane
    pane.form.field("purpose").setPlainText(WORDS)
    pane.flyer.click()
    order = evening.page.order
    assert (order.name, order.group_id, order.language) == ("flyer", group.id, "ar")
    assert WORDS in str(order.sheets(evening.jobs.open_vault))


def test_what_is_too_long_is_refused_in_its_field_and_the_language_does_not_turn(evening, group):
    pane = evening.page.pane
    pane.form.field("place").setText("x" * 600)
    pane.language.choose("es")
    assert pane.language.currentData() == "ar"
    assert pane.form.field("place").property("wrong")


def test_how_to_join_from_afar_is_asked_for_a_flyer_of_a_group_that_has_it(evening, group):
    evening.go(Place(places.HANDOUTS, group.id, part="flyer"))
    card = evening.page.card
    assert card.afar.isHidden()
    values = {"name": group.name, "online": "meet.example"}
    evening.jobs.write(None, work.edit, group.id, values)
    assert not card.afar.isHidden()
    assert evening.page.order.sheets(evening.jobs.open_vault)[0][0].afar == ""
    card.afar.setChecked(True)
    assert evening.page.order.sheets(evening.jobs.open_vault)[0][0].afar == "meet.example"
    evening.page.library.select("agreement")
    assert card.afar.isHidden()


def test_after_a_lock_the_words_go_on_in_the_same_language(evening, group, demo_folder):
    evening.page.pane.language.choose("so")
    evening.page.pane.form.field("place").setText("Hoolka")
    evening.lock()
    evening.jobs.settle()
    evening.open_vault(vaults.open_with_passphrase(demo_folder, PASSPHRASE))
    pane = evening.page.pane
    assert (pane.language.currentData(), pane.form.values()["place"]) == ("so", "Hoolka")


def test_a_link_that_was_asked_for_one_paper_is_not_on_the_next(evening, group):
    evening.jobs.write(None, work.edit, group.id, {"name": group.name, "online": "meet.example"})
    evening.go(Place(places.HANDOUTS, group.id, part="welcome-card"))
    card = evening.page.card
    card.afar.setChecked(True)
    evening.page.library.select("flyer")
    assert not card.afar.isChecked()
    card.afar.setChecked(True)
    card.group.setCurrentIndex(0)
    card.group.choose(group.id)
    assert not card.afar.isChecked()
