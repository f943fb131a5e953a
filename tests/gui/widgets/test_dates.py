"""Days and times: typed, stepped, picked from a month; what is none is marked and does not count."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from peergroups.base import clock
from peergroups.base.language import use_region as region
from peergroups.gui.core import i18n
from peergroups.gui.widgets.dates import Day, Hour, settled
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.month import Month
from peergroups.gui.widgets.text import LineBox

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)  # a Friday
TODAY = NOW.date()


@pytest.fixture(autouse=True)
def _now():
    region("GB")
    with clock.fixed(NOW):
        yield


@pytest.fixture
def form(qtbot, dressed):
    """A day, a time, a line to go to."""
    made = Form()
    made.add("day", Day())
    made.add("at", Hour())
    made.add("place", LineBox())
    made.set_text("day", "Day", "When they meet.")
    made.set_text("at", "Time")
    made.set_values({"day": date(2026, 12, 1), "at": time(18, 30)})
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def write(form, name, text):
    """Types it into the field and goes on to the next."""
    field = form.field(name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    form.field("place").setFocus()
    return field


def said(form, name):
    line = form._lines[name]
    return line.words.text() if line.words.isVisible() else line.error.text()


def test_what_is_typed_is_understood_on_leaving_and_said_in_words(qtbot, form):
    with qtbot.waitSignal(form.changed):
        field = write(form, "day", "26 12")
    assert (field.text(), form.values()["day"]) == ("26/12/2026", date(2026, 12, 26))
    assert said(form, "day") == "Saturday, 26 December 2026"
    assert field.accessibleDescription() == "Saturday, 26 December 2026"


def test_what_is_typed_into_a_day_stands_for_what_was_there(form):
    field = form.field("day")
    form.field("place").setFocus()
    field.setFocus()
    QTest.keyClicks(field, "26 12")
    assert field.text() == "26 12"


def test_how_a_day_is_written_is_said_as_the_field_writes_it(form):
    write(form, "day", "soon")
    assert "01/12/2026" in said(form, "day")


def test_the_day_is_said_in_words_before_anything_is_typed(form):
    assert said(form, "day") == "Tuesday, 1 December 2026"


def test_what_is_typed_counts_before_the_field_is_left(form):
    field = form.field("day")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "tomorrow")
    assert form.values()["day"] == date(2026, 11, 28)
    assert field.text() == "tomorrow"


@pytest.mark.parametrize(("name", "text"), [("day", "31 2"), ("at", "25.70"), ("day", "soon")])
def test_what_is_none_stays_as_typed_is_marked_and_not_kept(form, name, text):
    before = form.values()
    field = write(form, name, text)
    assert field.text() == text
    assert field.property("wrong") is True
    assert said(form, name).startswith("This is no")
    assert field.accessibleDescription() == said(form, name)
    assert form.values() == before
    assert not settled(form)
    assert field.hasFocus()


def test_an_empty_day_is_asked_for(form):
    field = form.field("day")
    field.setFocus()
    field.setText("")
    form.field("place").setFocus()
    assert said(form, "day") == "Please fill this in."
    assert form.values()["day"] == date(2026, 12, 1)


def test_the_mark_goes_when_the_text_is_mended(form):
    write(form, "day", "31 2")
    field = write(form, "day", "28 2")
    assert not field.property("wrong")
    assert form.values()["day"] == date(2027, 2, 28)
    assert settled(form)


def test_the_old_text_typed_again_mends_too(form):
    write(form, "day", "31 2")
    field = write(form, "day", "1/12/2026")
    assert not field.property("wrong")
    assert said(form, "day") == "Tuesday, 1 December 2026"


def test_a_year_beyond_ten_years_is_asked_and_the_second_leaving_takes_it(form):
    field = write(form, "day", "1.1.2062")
    assert said(form, "day").startswith("This year is more than ten years away.")
    assert form.values()["day"] == date(2026, 12, 1)
    assert not settled(form)  # pressing the button at once is no second leaving
    form.field("place").setFocus()
    assert not field.property("wrong")
    assert form.values()["day"] == date(2062, 1, 1)
    assert settled(form)


def test_an_act_by_its_key_takes_what_stands_in_the_field(form):
    field = form.field("day")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Thu")
    assert settled(form)
    assert (field.text(), form.values()["day"]) == ("03/12/2026", date(2026, 12, 3))


def test_up_and_down_are_one_day(form):
    field = form.field("day")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert form.values()["day"] == date(2026, 12, 2)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert form.values()["day"] == date(2026, 11, 30)
    assert said(form, "day") == "Monday, 30 November 2026"


def test_filling_the_form_says_the_day_and_clears_what_was_wrong(form):
    field = write(form, "day", "31 2")
    form.set_values({"day": date(2026, 12, 24)})
    assert (field.text(), field.property("wrong")) == ("24/12/2026", False)
    assert said(form, "day") == "Thursday, 24 December 2026"


def test_an_error_of_another_field_leaves_this_one_marked(form):
    field = write(form, "day", "31 2")
    form.show_errors({"place": "missing"})
    assert field.property("wrong") is True
    assert said(form, "day").startswith("This is no day")


@pytest.mark.parametrize(("text", "at"), [("1830", time(18, 30)), ("6.15 pm", time(18, 15)), ("9", time(9))])
def test_times_are_typed_too(form, text, at):
    write(form, "at", text)
    assert form.values()["at"] == at


def test_a_hidden_day_asks_for_nothing(form):
    write(form, "day", "31 2")
    form.show_field("day", False)
    assert not form._lines["day"].error.isVisible()
    assert not form._lines["day"].words.isVisible()
    assert settled(form)


@pytest.mark.parametrize("code", ["en", "es", "fr", "ar"])
def test_a_time_and_a_day_are_written_as_the_window_is_and_keep_the_order_of_their_digits(
    qtbot, dressed, code
):
    i18n.speak(code)
    hour, day = Hour(), Day()
    for field in (hour, day):
        qtbot.addWidget(field)
    hour.set_value(time(18, 30))
    day.set_value(date(2026, 3, 10))
    assert (hour.text(), day.text()) == ("18:30", "10/03/2026")


def test_a_day_follows_the_language_of_the_window(qtbot, dressed):
    region("EG")
    day = Day()
    qtbot.addWidget(day)
    day.set_value(date(2026, 3, 10))
    i18n.speak("ar")
    assert day.text() == "١٠/٠٣/٢٠٢٦"
    assert day.value() == date(2026, 3, 10)


# The month


def opened(field) -> Month:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field.findChild(Month)
    assert isinstance(month, Month)
    return month


def press(month, *keys):
    for key in keys:
        QTest.keyClick(month.days, key)


def name(month) -> str:
    return str(month.days.currentItem().data(Qt.ItemDataRole.AccessibleTextRole))


def test_alt_and_down_open_the_month_with_the_cursor_on_the_day(form):
    month = opened(form.field("day"))
    assert month.title.text() == "December 2026"
    assert month.days.day() == date(2026, 12, 1)
    assert name(month) == "Tuesday 1 December"
    heading = month.days.horizontalHeaderItem(0)
    assert heading is not None
    assert heading.text() == "Mon"


def test_the_button_in_the_field_opens_the_month_too(form):
    field = form.field("day")
    field.button.click()
    assert field.findChild(Month) is not None
    assert field.button.accessibleName() == "Pick from a month (Alt+Down)"


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ((Qt.Key.Key_Right,), date(2026, 12, 2)),
        ((Qt.Key.Key_Left,), date(2026, 11, 30)),
        ((Qt.Key.Key_Down, Qt.Key.Key_Down), date(2026, 12, 15)),
        ((Qt.Key.Key_Up,), date(2026, 11, 24)),
        ((Qt.Key.Key_PageDown, Qt.Key.Key_PageDown), date(2027, 2, 1)),
        ((Qt.Key.Key_PageUp,), date(2026, 11, 1)),
        ((Qt.Key.Key_PageDown, Qt.Key.Key_Home), TODAY),
    ],
)
def test_the_keys_walk_over_the_days_and_enter_takes_one(qtbot, form, keys, day):
    field = form.field("day")
    month = opened(field)
    press(month, *keys)
    assert month.days.day() == day
    with qtbot.waitSignal(form.changed):
        press(month, Qt.Key.Key_Return)
    assert form.values()["day"] == day
    assert not month.isVisible()


def test_left_and_right_follow_the_screen_from_right_to_left(qtbot, dressed):
    i18n.speak("ar")
    field = Day()
    qtbot.addWidget(field)
    field.show()
    field.set_value(date(2026, 12, 10))
    month = opened(field)
    press(month, Qt.Key.Key_Left)
    assert month.days.day() == date(2026, 12, 11)
    month.close()


def test_escape_leaves_the_day_as_it_was(form):
    month = opened(form.field("day"))
    press(month, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert not month.isVisible()
    assert form.values()["day"] == date(2026, 12, 1)


def test_a_click_takes_a_day(form):
    month = opened(form.field("day"))
    item = month.days.item(1, 2)
    assert item is not None
    QTest.mouseClick(
        month.days.viewport(), Qt.MouseButton.LeftButton, pos=month.days.visualItemRect(item).center()
    )
    assert form.values()["day"] == date(2026, 12, 9)


def test_today_and_the_sessions_of_the_group_are_marked_and_heard(form):
    field = form.field("day")
    field.set_busy(lambda: {date(2026, 11, 26): "Grief circle"})
    month = opened(field)
    press(month, Qt.Key.Key_Home)
    assert name(month) == "Friday 27 November, today"
    press(month, Qt.Key.Key_Left)
    assert name(month) == "Thursday 26 November and Grief circle"
    assert "•" in month.days.currentItem().text()
    heard = QAccessible.queryAccessibleInterface(month.days)
    cells = {heard.child(at).text(QAccessible.Text.Name) for at in range(heard.childCount())}
    assert name(month) in cells


@pytest.mark.parametrize(("year", "key"), [(1900, Qt.Key.Key_PageUp), (2100, Qt.Key.Key_PageDown)])
def test_the_month_ends_where_the_years_do(form, year, key):
    field = form.field("day")
    field.set_value(date(year, 1 if year == 1900 else 12, 15))
    month = opened(field)
    press(month, key)
    assert month.days.day().year == year


def test_the_month_is_whole_on_the_screen(qtbot, dressed):
    holder = QWidget()
    qtbot.addWidget(holder)
    field = Day()
    QVBoxLayout(holder).addWidget(field)
    room = QApplication.primaryScreen().availableGeometry()
    holder.move(room.right() - 150, room.bottom() - 80)
    holder.show()
    month = opened(field)
    assert room.contains(month.geometry())


@pytest.mark.parametrize("typed", ["1.12.2126", "2126-12-01", "1 December 1812"])
def test_a_year_beyond_what_is_kept_is_said_to_be_the_reason(form, typed):
    day = form.field("day")
    day.setFocus()
    day.setText(typed)
    form.field("place").setFocus()
    assert said(form, "day") == "The year is to be one from 1900 to 2100."
    assert day.text() == typed
