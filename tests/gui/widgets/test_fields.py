from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets.dates import Day, Hour
from peergroups.gui.widgets.fields import Choice, Number
from tests.gui.conftest import handle_all


def wheel(field) -> bool:
    """Turns the wheel over the field; True when the field took it."""
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("make", [Choice, Day, Hour, lambda: Number(1, 9)])
def test_the_wheel_over_a_field_not_in_use_scrolls_the_page_instead(qtbot, dressed, make):
    field = make()
    qtbot.addWidget(field)
    field.show()
    assert not field.hasFocus() or field.clearFocus() is None
    assert not wheel(field)


def test_a_choice_keeps_what_was_chosen_when_its_words_change(qtbot, dressed):
    field = Choice()
    qtbot.addWidget(field)
    field.set_choices([("en", "English"), ("es", "Spanish")])
    field.setCurrentIndex(1)
    with qtbot.assertNotEmitted(field.currentIndexChanged):
        field.set_choices([("es", "Español"), ("en", "Inglés")])
    assert field.currentData() == "es"


def test_a_choice_is_typed_spaces_and_all_however_fast(qtbot):
    box = Choice()
    qtbot.addWidget(box)
    words = ("Austria", "United Arab Emirates", "United Kingdom", "United States", "Uruguay")
    box.set_choices([(word, word) for word in words])
    box.show()
    QTest.keyClicks(box, "united s")
    assert box.currentText() == "United States"
    assert not box.view().isVisible()
    QTest.keyClicks(box, "tates")
    assert box.currentText() == "United States"


def test_a_choice_of_names_that_keep_their_direction_is_typed_too(qtbot):
    box = Choice()
    qtbot.addWidget(box)
    box.set_choices([("a", "\u2068Amina M.\u2069"), ("b", "\u2068Bo C.\u2069")])
    box.show()
    QTest.keyClicks(box, "bo")
    assert box.currentData() == "b"


def test_a_space_alone_opens_the_list_as_ever(qtbot):
    box = Choice()
    qtbot.addWidget(box)
    box.set_choices([("a", "Austria"), ("b", "Belgium")])
    box.show()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.view().isVisible()
    box.hidePopup()


LONG = "Evening group for people who live with somebody who drinks, and for their friends"
WORD = "Donaudampfschifffahrtsgesellschaftskapitänshinterbliebenengruppe"


@pytest.mark.parametrize("long", [LONG, WORD])
def test_a_long_word_of_a_choice_is_whole_whichever_is_chosen(qtbot, dressed, long):
    box, below, holder = Choice(), QLabel("below"), QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(box)
    column.addWidget(below)
    qtbot.addWidget(holder)
    box.set_choices([("short", "Walk"), ("long", long)])
    holder.resize(300, 200)
    holder.show()
    qtbot.waitUntil(lambda: box.height() > theme.target())
    before = box.height()
    box.choose("long")
    handle_all()
    assert box.shows_whole()
    assert box.height() == before
    holder.resize(1400, 200)
    qtbot.waitUntil(lambda: box.height() == theme.target())


@pytest.mark.parametrize("long", [LONG, WORD])
def test_in_the_list_of_a_choice_too(qtbot, dressed, long):
    box = Choice()
    qtbot.addWidget(box)
    box.set_choices([("short", "Walk"), ("long", long)])
    box.resize(300, 44)
    box.show()
    box.showPopup()
    handle_all()
    short, other = (box.view().visualRect(box.model().index(row, 0)).height() for row in (0, 1))
    assert other >= short + box.fontMetrics().lineSpacing()
    box.hidePopup()
