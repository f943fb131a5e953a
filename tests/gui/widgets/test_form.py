from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from peergroups.gui.widgets.dates import Day, Hour
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.text import LineBox, NoteBox


@pytest.fixture
def form(qtbot, dressed):
    made = Form()
    made.add("name", LineBox())
    made.add("purpose", NoteBox())
    choice = Choice()
    choice.set_choices([("en", "English"), ("es", "Español")])
    made.add("language", choice)
    made.add("places", Number(1, 50))
    made.add("day", Day())
    made.add("at", Hour())
    made.add("open", QCheckBox())
    made.set_text("name", "&Name", "As it stands on papers.")
    made.set_text("open", "Open to &newcomers")
    qtbot.addWidget(made)
    made.show()
    return made


VALUES = {
    "name": "Grief circle",
    "purpose": "To be heard",
    "language": "es",
    "places": 12,
    "day": date(2026, 3, 10),
    "at": time(18, 30),
    "open": True,
}


def test_values_come_back_as_they_went_in(form):
    form.set_values(VALUES)
    assert form.values() == VALUES


def test_filling_a_form_is_no_change_by_the_user(qtbot, form):
    with qtbot.assertNotEmitted(form.changed):
        form.set_values(VALUES)


def test_a_change_names_its_field(qtbot, form):
    with qtbot.waitSignal(form.changed) as told:
        form.field("places").setValue(7)
    assert told.args == ["places"]


def test_an_error_stands_below_its_field_and_is_described_to_those_who_hear(form):
    form.show_errors({"name": "missing"})
    field = form.field("name")
    assert field.accessibleDescription() == "Please fill this in."
    assert field.property("wrong") is True


def test_an_error_goes_when_the_field_is_mended(form):
    form.show_errors({"name": "missing"})
    form.field("name").setText("Bo")
    assert form.field("name").property("wrong") is False
    assert form.field("name").accessibleDescription() == "As it stands on papers."


def test_a_field_is_named_by_its_label(form):
    assert form.field("name").accessibleName() == "Name"
    assert form.field("open").text() == "Open to &newcomers"


def test_a_hidden_field_hides_its_label_too(form):
    form.show_field("name", False)
    assert not form._lines["name"].caption.isVisible()
    form.show_field("name", True)
    assert form._lines["name"].caption.isVisible()


def test_an_empty_number_is_none(qtbot, dressed):
    form = Form()
    qtbot.addWidget(form)
    field = Number(0, 50)
    field.setSpecialValueText(" ")
    form.add("places", field)
    assert form.values() == {"places": None}
    form.set_values({"places": 3})
    assert form.values() == {"places": 3}
    form.set_values({"places": None})
    assert form.values() == {"places": None}


@pytest.mark.parametrize("name", ["name", "places", "day", "at"])
def test_enter_in_any_line_of_a_form_is_its_act(qtbot, form, name):
    form.show_field("purpose", False)
    form.set_values(VALUES)
    with qtbot.waitSignal(form.entered, timeout=500):
        QTest.keyClick(form.field(name), Qt.Key.Key_Return)


def test_beside_a_note_enter_does_nothing(qtbot, form):
    form.set_values(VALUES)
    with qtbot.assertNotEmitted(form.entered):
        QTest.keyClick(form.field("name"), Qt.Key.Key_Return)


def test_a_day_that_is_wrong_or_far_needs_a_look_before_enter_acts(qtbot, form):
    form.show_field("purpose", False)
    form.set_values(VALUES)
    form.field("day").setText("31 2 2026")
    with qtbot.assertNotEmitted(form.entered):
        QTest.keyClick(form.field("day"), Qt.Key.Key_Return)
    form.field("day").setText("1 1 2060")
    with qtbot.assertNotEmitted(form.entered):
        QTest.keyClick(form.field("day"), Qt.Key.Key_Return)
    with qtbot.waitSignal(form.entered, timeout=500):
        QTest.keyClick(form.field("day"), Qt.Key.Key_Return)
    assert form.values()["day"] == date(2060, 1, 1)
