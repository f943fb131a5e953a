from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.gui.widgets.columns import Columns
from peergroups.gui.widgets.text import LineBox


def forms(qtbot) -> Columns:
    made = Columns()
    made.add("name", LineBox(), 0)
    made.add("phone", LineBox(), 1)
    qtbot.addWidget(made)
    made.show()
    return made


def beside(made: Columns) -> bool:
    first, second = (form.geometry() for form in made.forms)
    return first.right() < second.left()


def test_two_columns_where_there_is_room_else_one(qtbot, dressed):
    made = forms(qtbot)
    made.resize(1100, 400)
    qtbot.waitUntil(lambda: beside(made))
    made.resize(500, 600)
    qtbot.waitUntil(lambda: not beside(made))
    assert made.minimumSizeHint().width() < 500


def test_the_forms_are_filled_and_read_as_one(qtbot, dressed):
    made = forms(qtbot)
    made.set_values({"name": "Ana", "phone": "555"})
    assert made.values() == {"name": "Ana", "phone": "555"}


def test_the_first_field_that_needs_a_look_gets_the_cursor(qtbot, dressed):
    made = forms(qtbot)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_errors({"name": "missing", "phone": "too_long"})
    field: QWidget = made.field("name")
    assert field.hasFocus()
