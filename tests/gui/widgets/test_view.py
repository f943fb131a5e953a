"""A view of which one part is seen at a time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from peergroups.gui.widgets.view import PagedView, Part


class Lines(Part):
    """So many lines that break, and a box to type in."""

    def __init__(self, number: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.box = QLineEdit()
        for _ in range(number):
            line = QLabel("Some words that may break where there is no room for them")
            line.setWordWrap(True)
            column.addWidget(line)
        column.addWidget(self.box)

    def first(self) -> QWidget:
        return self.box


@pytest.fixture
def paged(qtbot, dressed):
    outer = QWidget()
    made = PagedView()
    QVBoxLayout(outer).addWidget(made)
    qtbot.addWidget(outer)
    for number in (30, 1):
        made.add(Lines(number))
    made.turn_to(made.parts[0])
    outer.resize(300, 200)
    outer.show()
    outer.activateWindow()
    yield made
    outer.close()


def test_only_the_part_in_view_asks_for_room(paged):
    layout = paged.layout()
    tall = layout.heightForWidth(300)
    paged.turn_to(paged.parts[1])
    assert layout.heightForWidth(300) == paged.parts[1].heightForWidth(300) < tall / 5
    assert layout.sizeHint() == paged.parts[1].sizeHint()
    assert layout.minimumSize() == paged.parts[1].minimumSizeHint()


def test_the_focus_goes_to_where_the_work_begins_and_never_leaves_the_view(qtbot, paged):
    paged.parts[0].box.setFocus()
    qtbot.waitUntil(paged.parts[0].box.hasFocus)
    paged.turn_to(paged.parts[1])
    assert paged.parts[1].box.hasFocus()
    assert paged.parts[0].isHidden()


def test_a_part_that_is_let_go_is_gone(paged):
    first, second = paged.parts
    paged.turn_to(second)
    paged.drop(first)
    assert paged.parts == [second]
    assert second.isVisible()
