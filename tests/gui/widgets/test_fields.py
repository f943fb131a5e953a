from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from peergroups.base.language import use_region as region
from peergroups.gui.core import i18n
from peergroups.gui.widgets.fields import Choice, Day, Hour, Number


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


def test_a_day_is_written_with_its_whole_year(qtbot, dressed):
    for name in ("en", "es", "fr", "ar"):
        QLocale.setDefault(QLocale(name))
        field = Day()
        qtbot.addWidget(field)
        field.setDate(QDate(2026, 3, 10))
        assert "yyyy" in field.displayFormat()
        assert field.date().toPython() == date(2026, 3, 10)
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_time_and_a_day_keep_the_order_of_their_digits_in_every_direction(qtbot, dressed, code):
    region("GB")
    i18n.speak(code)
    hour, day = Hour(), Day()
    for field in (hour, day):
        qtbot.addWidget(field)
    hour.setTime(QTime(18, 30))
    day.setDate(QDate(2026, 3, 10))
    assert (hour.text(), day.text()) == ("18:30", "10/03/2026")
