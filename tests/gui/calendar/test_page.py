from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS, Room
from peergroups.gui.widgets import calendar_out, files, papers_out
from peergroups.gui.widgets.page import Page
from peergroups.store.queries import sessions
from peergroups.usecases import groups, organisation, schedules
from tests.gui import lint
from tests.gui.conftest import handle_all

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # a Tuesday
SERIES = {
    "frequency": "weekly",
    "weekday": 1,
    "starts_on": "2026-11-10",
    "at": "18:30",
    "minutes": 90,
    "zone": "Europe/London",
}


def is_flawless(widget, **options):
    """For `qtbot.waitUntil`: layouts ask each other a few times before they rest."""
    assert lint.problems(widget, **options) == []
    return True


@pytest.fixture
def window(qtbot, window_with, vault):
    with clock.fixed(NOW):
        own = {places.UNLOCK: Room(Page), places.TODAY: Room(Page, places.TODAY), places.GROUPS: Room(Page)}
        made = window_with(ROOMS | own)
        made.open_vault(vault)
        made.resize(1366, 768)
        yield made


@pytest.fixture
def circle(vault, window):
    return groups.start(
        vault, {"name": "Circle", "place": "Garden room"}, series=SERIES, facilitators=["Miriam"]
    )


@pytest.fixture
def page(window, circle):
    window.go(Place(places.CALENDAR))
    QApplication.sendPostedEvents()
    window.page.focus_first()
    return window.page


def tonight(vault, circle):
    return next(one.id for one in sessions.of_group(vault.db(), circle) if one.day == NOW.date())


def lines(page):
    return [page.list.item(row).text() for row in range(page.list.count())]


def cell(page, day):
    return page.grid.month.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_month_of_today_shows_its_sessions_in_words(page):
    assert page.title.text() == "November 2026"
    assert cell(page, date(2026, 11, 24)) == "Tuesday 24 November, today\n18:30 Circle, planned"
    assert lines(page) == ["Tuesday 24 November, 18:30 Circle\nplanned, Garden room"]


def test_arrows_walk_over_days_and_into_the_next_month(page):
    for _ in range(7):
        QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.day == date(2026, 12, 1)
    assert page.title.text() == "December 2026"
    QTest.keyClick(page.grid, Qt.Key.Key_Up)
    assert page.day == date(2026, 11, 24)


def test_page_keys_leaf_and_t_leads_back_to_today(page):
    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)
    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)
    assert page.title.text() == "January 2027"
    QTest.keyClick(page.grid, Qt.Key.Key_T)
    assert page.day == NOW.date()
    page.previous.click()
    assert page.title.text() == "October 2026"


def test_enter_opens_the_session_of_the_day(window, page, vault, circle):
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert window.page.place == Place(places.SESSION, tonight(vault, circle))
    window.back()
    assert window.page is page
    assert page.day == NOW.date()


def test_a_click_on_a_day_shows_what_is_on_it(page):
    view = page.grid
    where = view.visualRect(view.month.index_of(date(2026, 11, 17))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.day == date(2026, 11, 17)
    assert lines(page)[0].startswith("Tuesday 17 November, 18:30")


def test_a_quiet_day_says_so(page):
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.nothing.text() == "No session on this day."
    assert not page.open.isVisible()


def test_a_session_is_cancelled_from_here_and_comes_back_here(window, page, vault, circle):
    page.cancel.click()
    change = window.page.changing
    assert window.page.pane is change
    change.form.field("reason").setText("Snow")
    change.act.click()
    assert window.page is page
    assert lines(page) == ["Tuesday 24 November, 18:30 Circle\ncancelled: Snow, Garden room"]
    assert not page.cancel.isEnabled()
    window.undo()
    assert lines(page) == ["Tuesday 24 November, 18:30 Circle\nplanned, Garden room"]


def test_one_group_alone_can_be_shown(page, vault):
    other = groups.start(
        vault, {"name": "Breakfast"}, series=SERIES | {"at": "08:00"}, facilitators=["Tomás"]
    )
    assert len(lines(page)) == 2
    page.group.setCurrentIndex(page.group.findData(str(other)))
    assert lines(page) == ["Tuesday 24 November, 08:00 Breakfast\nplanned"]


def test_weeks_begin_as_the_country_has_it(page, vault):
    assert page.grid.month.weeks[0][0].weekday() == 0
    organisation.describe(
        vault, {"name": "Oak House", "country": "EG", "zone": "Africa/Cairo", "language": "ar", "paper": "a4"}
    )
    assert page.grid.month.weeks[0][0].weekday() == 5  # Saturday


def test_a_moved_session_stands_on_its_new_day(page, vault, circle):
    values = {"day": date(2026, 11, 26), "at": "10:00", "minutes": 60, "place": ""}
    schedules.move(vault, tonight(vault, circle), values)
    assert cell(page, date(2026, 11, 24)) == "Tuesday 24 November, today"
    assert cell(page, date(2026, 11, 26)) == "Thursday 26 November\n10:00 Circle, planned"


def test_without_a_group_it_leads_to_groups(window):
    window.go(Place(places.CALENDAR))
    assert window.page.empty.isVisible()
    window.page.empty.button.click()
    assert window.page.place == Place(places.GROUPS)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_calendar_is_accessible(qtbot, window, page, size, language):
    window.settings.text_size, window.settings.language = size, language
    window.restyle()
    assert page.is_list == (size == 200)
    assert page.list.isVisible()
    qtbot.waitUntil(lambda: is_flawless(page))
    window.settings.text_size, window.settings.language = 100, "en"
    window.restyle()


def test_a_session_is_added_on_the_day_under_the_cursor(window, page, circle, vault):
    page.grid.walked.emit(date(2026, 11, 26))
    page.add.click()
    assert window.page.place == Place(places.GROUP, circle, part="session", day=date(2026, 11, 26))
    assert window.page.pane.form.values()["day"] == date(2026, 11, 26)
    assert window.page.pane.form.values()["at"].hour == 18
    window.page.pane.done.click()
    (added,) = sessions.between(vault.db(), date(2026, 11, 26), date(2026, 11, 26))
    assert added.group_id == circle


def test_of_several_groups_it_is_asked_which_one_gets_the_session(window, page, circle, vault):
    other = groups.start(vault, {"name": "Tea & talk"})
    page.add.click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions()] == ["Circle", "Tea && talk"]
    menu.actions()[1].trigger()
    menu.close()
    assert window.page.place == Place(places.GROUP, other, part="session", day=NOW.date())


@pytest.mark.parametrize("of_group", [False, True])
def test_the_sessions_are_saved_for_a_calendar(
    qtbot, window, page, circle, tmp_path, monkeypatch, of_group: bool
):
    file = tmp_path / "Sessions.ics"
    asked = []

    def ask(_widget, _title, _kinds, taken, *, name):
        asked.append(name)
        taken(file)

    monkeypatch.setattr(files, "ask_target", ask)
    if of_group:
        window.go(Place(places.GROUP, circle, part="sessions"))
        window.page.pane.sessions.save.click()
    else:
        page.save.click()
    qtbot.waitUntil(file.exists)
    day = clock.here().isoformat()
    assert asked == [f"Sessions Circle {day}.ics" if of_group else f"Sessions {day}.ics"]
    assert file.read_bytes().count(b"SUMMARY:Group\r\n") > 40
    assert "Sessions.ics" in window.bar.message.text()
    assert window.bar.folder.isVisible()


def test_the_month_that_is_shown_is_printed(qtbot, window, page, circle, monkeypatch):
    sent = []
    monkeypatch.setattr(
        papers_out,
        "print_or_save",
        lambda _widget, pdf, name, told: [sent.extend([(name, pdf)]), told("Sent.", True)],  # type: ignore[func-returns-value]
    )
    page.following.click()
    page.paper.click()
    qtbot.waitUntil(lambda: bool(sent))
    assert sent[0][0] == "Calendar 2026-12"
    assert sent[0][1].startswith(b"%PDF")
    assert window.bar.message.text() == "Sent."


@pytest.mark.parametrize("size", [100, 200])
def test_the_acts_of_the_calendar_are_accessible(qtbot, window, page, size):
    window.settings.text_size = size
    window.restyle()
    qtbot.waitUntil(lambda: is_flawless(page))
    window.settings.text_size = 100
    window.restyle()


def test_a_session_moved_from_the_calendar_is_found_on_its_new_day(qtbot, page, window, vault, circle):
    page.move_.click()
    window.page.changing.form.field("day").set_value(date(2026, 12, 3))
    window.page.changing.act.click()
    assert window.page is page
    assert page.day == date(2026, 12, 3)
    assert page.current().id == next(
        one.id for one in sessions.of_group(vault.db(), circle) if one.day == date(2026, 12, 3)
    )


def test_a_session_looked_at_and_left_as_it_was_leaves_the_day_as_it_was(page, window):
    page.open.click()
    window.run("back")
    assert page.day == NOW.date()


@pytest.mark.parametrize("code", ["en", "es", "fr", "ar"])
@pytest.mark.parametrize(("text", "month"), [(100, 9), (200, 9), (200, 12)])
def test_the_month_and_its_year_are_whole_in_the_title(qtbot, page, window, code, text, month):
    """Shortened where there is no room; a year is never cut off."""
    window.settings.language, window.settings.text_size = code, text
    window.restyle()
    window.resize(1024, 768)
    window.go(Place(places.CALENDAR, day=date(2026, month, 15)))
    handle_all()
    shown = page.title.shown()
    assert "…" not in shown
    assert "2026" in shown or "٢٠٢٦" in shown


@pytest.mark.parametrize("code", ["en", "es", "fr", "ar"])
def test_the_sentence_about_a_calendar_file_is_whole_in_a_small_window(page, window, tmp_path, code):
    window.settings.language = code
    window.restyle()
    handle_all()
    file = tmp_path.parent / "Documents" / "Sessions Friday Circle 2026-11-27.ics"
    file.parent.mkdir(exist_ok=True)
    papers_out.write(b"BEGIN:VCALENDAR", file, page.told, calendar_out.sentence())
    handle_all()
    assert file.name in window.bar.message.text()
    assert window.bar.message.shown() == window.bar.message.text()


def test_another_text_size_or_colour_never_fills_the_list_again(window, page):
    filled: list[int] = []
    page.list.model().rowsInserted.connect(lambda *_spot: filled.append(1))
    before = page.list.item(0).icon().cacheKey()
    window.settings.theme = "dark"
    window.restyle()
    assert (filled, page.is_list) == ([], False)
    assert page.list.item(0).icon().cacheKey() != before  # but its sign is drawn in the new colours
    window.settings.text_size = 200
    window.restyle()
    assert page.is_list
    assert len(filled) == page.list.count()  # once, for the month has become a list
