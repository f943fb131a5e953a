from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.sessions.state import Sort
from peergroups.gui.style import theme
from peergroups.gui.widgets import whole_text
from peergroups.model.attendance import Mark
from peergroups.model.changes import Changes
from peergroups.model.groups import MemberStatus, Role
from peergroups.store.queries import sessions
from peergroups.usecases import attendance, groups, people, schedules
from tests.gui.conftest import handle_all
from tests.gui.sessions.conftest import NOW, held, is_flawless


def press(window, *keys):
    """Keys as a person presses them: they go where the focus is."""
    for key in keys:
        target = QApplication.focusWidget() or window.focusWidget()
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def click_tile(page, name):
    view = page.marking.tiles
    row = next(at for at, entry in enumerate(view.tiles.entries) if entry.shown == name)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.tiles.index(row)).center()
    )


def bar(window):
    return window.bar.message.text()


def test_names_are_typed_and_entered_one_after_the_other(window, page, marks):
    assert page.marking.finder.box.hasFocus()
    press(window, "bo", Qt.Key.Key_Return, "elif", Qt.Key.Key_Return, "mar", Qt.Key.Key_Backspace)
    assert marks() == {"Bo": Mark.PRESENT, "Elif": Mark.PRESENT}
    assert bar(window) == "Elif is marked present."
    assert page.foot.count.text() == "2 of 10 present, 8 not marked"


def test_the_page_is_not_read_again_for_its_own_mark_but_for_that_of_another(window, page, monkeypatch):
    reads: list[int] = []
    heard: list[Changes] = []
    monkeypatch.setattr(type(page), "reload", lambda _page: reads.append(1))
    window.jobs.changed.connect(heard.append)
    press(window, "bo", Qt.Key.Key_Return)
    assert reads == []
    assert heard[0].origin is page.marking
    person = page.desk.register.entries[0].person_id
    window.jobs.write(None, attendance.mark, page.desk.id, person, Mark.LATE)
    assert reads == [1]
    assert heard[-1].origin is None


def test_a_part_of_a_name_without_its_accent_finds_it(window, page, marks):
    press(window, "jose", Qt.Key.Key_Return, "zo", Qt.Key.Key_Return)
    assert marks() == {"José": Mark.PRESENT, "Zoë": Mark.PRESENT}
    assert page.marking.finder.box.text() == ""


def test_a_name_typed_in_another_way_of_writing_is_folded_too(window, page, marks):
    commit = QInputMethodEvent()
    commit.setCommitString("ÉLIF")
    QApplication.sendEvent(page.marking.finder.box, commit)
    press(window, Qt.Key.Key_Return)
    assert marks() == {"Elif": Mark.PRESENT}


def test_letters_set_marks_while_the_cursor_is_on_a_tile(window, page, marks):
    down, right = Qt.Key.Key_Down, Qt.Key.Key_Right
    press(window, down, Qt.Key.Key_Space, right, "l", right, "e", right, "x", right, "A", right, "p")
    assert marks() == {
        "Amina": Mark.PRESENT,
        "Bo": Mark.LATE,
        "Carmen": Mark.LEFT_EARLY,
        "Dmitri": Mark.EXCUSED,
        "Elif": Mark.ABSENT,
        "José": Mark.PRESENT,
    }
    assert page.foot.count.text() == (
        "2 of 10 present, 1 late, 1 left early, 1 excused, 1 absent, 4 not marked"
    )
    press(window, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Delete)
    assert "José" not in marks()
    assert "Elif" not in marks()


def test_the_shorter_sums_count_who_came_as_the_list_of_sessions_does(window, page):
    """Guests too, and whoever is away is said: the numbers add up to the people in the register and the guests."""
    down, right = Qt.Key.Key_Down, Qt.Key.Key_Right
    press(window, down, Qt.Key.Key_Space, right, "l", right, "x", right, "A")
    page.marking.footer.guests.more.click()
    page.marking.footer.guests.more.click()
    assert page.desk.short_totals() == ("4 came, 2 away, 6 not marked", "4 came, 6 not marked", "4 came")
    assert page.desk.session.came == 4
    assert page.foot.count.forms[1:] == page.desk.short_totals()


def test_down_leads_to_the_first_tile_whoever_was_marked_last(window, page):
    press(window, "omar", Qt.Key.Key_Return, Qt.Key.Key_Down)
    assert page.marking.tiles.hasFocus()
    assert page.marking.tiles.currentIndex().row() == 0


def test_the_title_keeps_its_date_in_every_form(page):
    assert all("24" in form for form in page.title.forms)


def test_any_other_letter_on_the_tiles_goes_to_the_name_box(window, page, marks):
    press(window, Qt.Key.Key_Down, "o")
    assert page.marking.finder.box.hasFocus()
    press(window, "mar", Qt.Key.Key_Return)
    assert marks() == {"Omar": Mark.PRESENT}


def test_letters_on_a_button_go_to_the_name_box(window, page):
    page.marking.everyone.setFocus()
    press(window, "nor")
    assert page.marking.finder.box.text() == "nor"


def test_arrows_follow_the_rows_and_up_leads_back_to_the_box(window, page):
    view = page.marking.tiles
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert view.currentIndex().row() == view.columns()
    press(window, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert page.marking.finder.box.hasFocus()


def test_one_click_marks_and_another_unmarks(page, marks):
    click_tile(page, "Nora")
    assert marks() == {"Nora": Mark.PRESENT}
    click_tile(page, "Nora")
    assert marks() == {}


def test_everyone_is_here_then_untick(window, page, marks, register):
    page.marking.everyone.click()
    assert set(marks().values()) == {Mark.PRESENT}
    assert register().leaders[0].mark is Mark.PRESENT
    assert page.marking.details.boxes[0].isChecked()
    assert page.marking.tiles.hasFocus()
    press(window, Qt.Key.Key_Space)
    assert "Amina" not in marks()
    assert page.foot.count.text() == "9 of 10 present, 1 not marked"


def test_undo_brings_a_tile_back(window, page, marks):
    click_tile(page, "Bo")
    window.bar.undo.click()
    assert marks() == {}
    assert page.foot.count.text() == "0 of 10 present, 10 not marked"
    assert bar(window) == "Undone: Bo present, Circle"


def test_enter_makes_nobody_of_a_name_nobody_has(window, page, marks, register):
    press(window, "quentin")
    assert "Shift+Enter adds “quentin” as a newcomer" in page.marking.finder.hint.text()
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert marks() == {}
    assert len(register().entries) == 10
    assert page.marking.finder.box.text() == "quentin"
    assert bar(window).startswith("Nobody on this register is called “quentin”.")


def test_shift_and_enter_make_a_newcomer(window, page, marks):
    press(window, "dora")
    QTest.keyClick(page.marking.finder.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert marks() == {"dora": Mark.PRESENT}
    assert page.marking.finder.box.text() == ""
    assert page.marking.finder.box.hasFocus()
    assert page.foot.count.text() == "1 of 11 present, 10 not marked"


def test_a_slip_is_asked_about_and_taken_by_a_second_enter(window, page, marks):
    press(window, "camren")
    assert "Did you mean Carmen?" in page.marking.finder.hint.text()
    press(window, Qt.Key.Key_Return)
    assert marks() == {}
    assert bar(window) == "Did you mean Carmen? Enter again marks Carmen present."
    press(window, Qt.Key.Key_Return)
    assert marks() == {"Carmen": Mark.PRESENT}


def test_a_slip_of_somebody_already_marked_is_not_said_to_be_marked_by_enter(window, page, marks):
    press(window, "carmen")
    press(window, Qt.Key.Key_Return)
    press(window, "camren")
    hint = page.marking.finder.hint.text()
    assert "already marked" in hint
    assert "Enter twice" not in hint
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    assert marks() == {"Carmen": Mark.PRESENT}


def test_another_letter_asks_about_the_slip_anew(window, page, marks):
    press(window, "camren", Qt.Key.Key_Return, Qt.Key.Key_Backspace, "n", Qt.Key.Key_Return)
    assert marks() == {}


def test_digits_alone_are_no_newcomer(window, page, register):
    press(window, "12")
    QTest.keyClick(page.marking.finder.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    page.marking.finder.add.click()
    assert len(register().entries) == 10
    assert bar(window).startswith("Digits and signs alone are no name.")


def test_the_hidden_family_name_finds_a_person(window, page, vault, circle, marks):
    people.add(vault, {"name": "Seán", "family_name": "O’Neill-Byrne"}, group_id=circle)
    press(window, "oneill", Qt.Key.Key_Return)
    assert marks() == {"Seán O.": Mark.PRESENT}


def test_the_finder_follows_the_mark(window, page, marks):
    """The second time its own mark is known, whoever made it and however."""
    press(window, "bo")
    click_tile(page, "Bo")
    assert "is already marked" in page.marking.finder.hint.text()
    click_tile(page, "Bo")
    assert "Enter marks Bo present." in page.marking.finder.hint.text()
    page.marking.finder.box.setFocus()
    press(window, Qt.Key.Key_Return, "bo")
    assert "Bo is already marked." in page.marking.finder.hint.text()
    press(window, Qt.Key.Key_Return)
    assert marks() == {"Bo": Mark.PRESENT}


def test_a_newcomer_is_compared_with_people_of_other_groups_one_slip_forgiven(window, page, vault):
    people.add(vault, {"name": "Yasmin", "family_name": "Aziz"})
    press(window, "yasmni")
    assert page.marking.finder.known_buttons[0].text() == "Yasmin A."


def test_a_second_person_of_a_known_name_can_be_added(window, page, marks, register):
    press(window, "Bo")
    page.marking.finder.add.click()
    assert marks() == {"Bo 2": Mark.PRESENT}
    assert [entry.name for entry in register().entries].count("Bo") == 2


def test_somebody_of_another_group_is_offered_and_welcomed(window, page, vault, register):
    yasmin = people.add(vault, {"name": "Yasmin", "family_name": "Aziz"})
    press(window, "yas")
    offer = page.marking.finder.known_buttons[0]
    assert offer.isVisible()
    assert offer.text() == "Yasmin A."
    offer.click()
    assert [entry.person_id for entry in register().entries if entry.mark] == [yasmin]


def in_another_group(vault, identity, name="Yasmin", family_name="Aziz"):
    other = groups.start(vault, {"name": f"Other {identity}", "identity": identity})
    return people.add(vault, {"name": name, "family_name": family_name}, group_id=other)


def test_somebody_of_a_group_of_aliases_is_offered_by_the_alias(window, page, vault):
    in_another_group(vault, "alias")
    press(window, "yas")
    assert page.marking.finder.known_buttons[0].text() == "Yasmin"


def test_a_family_name_that_no_group_shows_finds_nobody(window, page, vault):
    in_another_group(vault, "alias")
    press(window, "aziz")
    assert not page.marking.finder.known_buttons[0].isVisible()


def test_somebody_of_a_group_of_full_names_is_offered_as_this_register_allows(window, page, vault):
    in_another_group(vault, "full")
    press(window, "yas")
    assert page.marking.finder.known_buttons[0].text() == "Yasmin A."


def test_who_a_newcomer_may_really_be_is_offered_by_the_alias(window, page, vault, register):
    yasmin = in_another_group(vault, "alias")
    page.desk.show_part("more", str(register().entries[0].person_id))
    known = page.pane.known
    assert known.fitting("Yasmin") == [yasmin]
    assert known.fitting("Yasmin A.") == []


@pytest.mark.parametrize("gone", [MemberStatus.PAUSED, MemberStatus.LEFT])
def test_who_comes_back_is_said_in_one_sentence(window, page, vault, circle, register, gone):
    bo = next(entry.person_id for entry in register().entries if entry.shown == "Bo")
    with clock.fixed(NOW + timedelta(minutes=30)):
        groups.set_member(vault, circle, bo, role=Role.PARTICIPANT, status=gone)
        page.desk.read()
        page.marking.reload()
        press(window, "bo")
        page.marking.finder.known_buttons[0].click()
        assert bar(window) == "Bo is back in the group since today."
        assert [entry.member for entry in register().entries if entry.person_id == bo] == [
            MemberStatus.ACTIVE
        ]
        page.marking.mark(bo, Mark.LATE)
        assert bar(window) == "Bo is marked late."


def test_who_comes_back_by_a_mark_of_their_tile_is_said_with_the_name_as_shown(
    window, page, vault, circle, register
):
    zora = people.add(vault, {"name": "Zora", "family_name": "Hidden"}, group_id=circle)
    with clock.fixed(NOW + timedelta(minutes=30)):
        attendance.mark(vault, page.desk.id, zora, Mark.ABSENT)
        groups.set_member(vault, circle, zora, role=Role.PARTICIPANT, status=MemberStatus.PAUSED)
        page.desk.read()
        page.marking.reload()
        page.marking.mark(zora, Mark.PRESENT)
        assert bar(window) == "Zora H. is back in the group since today."


def test_who_comes_back_by_a_mark_made_later_is_back_since_that_day(window, page, vault, circle, register):
    zora = people.add(vault, {"name": "Zora"}, group_id=circle)
    with clock.fixed(NOW + timedelta(minutes=30)):
        attendance.mark(vault, page.desk.id, zora, Mark.ABSENT)
        groups.set_member(vault, circle, zora, role=Role.PARTICIPANT, status=MemberStatus.PAUSED)
    with clock.fixed(NOW + timedelta(days=2)):
        page.desk.show_part("more", str(zora))
        page.more.marks.button(0).click()
        assert bar(window) == "Zora is back in the group since Tuesday 24 November."


def test_marking_somebody_twice_by_name_says_so(window, page, marks):
    press(window, "bo", Qt.Key.Key_Return, "bo", Qt.Key.Key_Return)
    assert bar(window) == "Bo is already marked."
    assert marks() == {"Bo": Mark.PRESENT}


def test_guests_count_and_the_total_adds_up(page, register):
    footer = page.marking.footer
    footer.guests.more.click()
    footer.guests.more.click()
    assert register().session.guests == 2
    assert page.foot.count.text() == "0 of 10 present, 10 not marked, 2 guests"
    footer.guests.fewer.click()
    assert page.foot.count.text() == "0 of 10 present, 10 not marked, 1 guest"


def test_the_ones_who_come_most_can_stand_first(vault, page, circle, register):
    last_week = next(s.id for s in sessions.of_group(vault.db(), circle) if s.day < NOW.date())
    nora = next(entry for entry in register().entries if entry.shown == "Nora")
    attendance.mark(vault, last_week, nora.person_id, Mark.PRESENT)
    order = page.marking.details.order
    order.setCurrentIndex(order.findData(Sort.OFTEN))
    assert page.marking.tiles.tiles.entries[0].shown == "Nora"
    click_tile(page, "Zoë")
    page.reload()
    assert page.marking.tiles.tiles.entries[0].shown == "Nora"  # marking moves no tile


def test_a_leader_is_ticked_apart_and_not_counted(page, register):
    page.marking.details.boxes[0].click()
    assert register().leaders[0].mark is Mark.PRESENT
    assert page.foot.count.text() == "0 of 10 present, 10 not marked"


def test_the_context_key_opens_the_rest_with_the_reason(window, page, register):
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Right)
    view = page.marking.tiles
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Mark with a reason").trigger()
    menu.close()
    more = page.more
    assert page.pane is more
    assert more.name.text() == "Bo"
    more.marks.button(3).click()
    more.reason.setFocus()
    press(window, "at the dentist", Qt.Key.Key_Return)
    bo = next(entry for entry in register().entries if entry.shown == "Bo")
    assert (bo.mark, bo.reason) == (Mark.EXCUSED, "at the dentist")
    assert page.pane is page.marking


def test_a_reason_half_typed_is_kept_when_the_vault_locks(window, page, vault, register):
    window.go(Place(places.SESSION, page.place.id, part="more", text=str(register().entries[0].person_id)))
    page.more.marks.button(4).click()
    page.more.reason.setFocus()
    press(window, "bus str")
    page.leave()
    assert register().entries[0].reason == "bus str"


def test_a_mark_is_said_and_stands_in_the_name_of_the_tile(window, page, qtbot):
    click_tile(page, "Amina")
    view = page.marking.tiles
    assert view.tiles.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Amina, present"
    cell = QAccessible.queryAccessibleInterface(view).child(0)
    assert cell.text(QAccessible.Text.Name) == "Amina, present"
    assert bar(window) == "Amina is marked present."


def test_what_others_change_shows_and_the_cursor_stays(window, page, vault, tonight, register):
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right)
    attendance.mark(vault, tonight, register().entries[0].person_id, Mark.LATE)
    assert page.foot.count.text() == "0 of 10 present, 1 late, 9 not marked"
    assert page.marking.tiles.hasFocus()
    assert page.marking.tiles.currentIndex().row() == 2


def test_what_is_typed_after_ctrl_k_goes_to_the_search_box(window, page):
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Right)
    QTest.keyClick(page.marking.tiles, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    press(window, "amina")
    assert window.strip.box.text() == "amina"
    assert "Amina" in window.page.list.item(0).text()


def test_escape_clears_the_box_before_it_leads_back(window, page):
    press(window, "no", Qt.Key.Key_Escape)
    assert page.marking.finder.box.text() == ""
    assert window.page is page
    press(window, Qt.Key.Key_Escape)
    assert window.page.place == Place(places.TODAY)


def test_the_sheet_is_printed_in_the_handouts_room(window, page, tonight):
    page.marking.footer.print.click()
    assert window.page.place == Place(places.HANDOUTS, tonight, part="sign-in-sheet")


def test_a_cancelled_session_says_why_and_can_be_planned_again(window, page, vault, tonight):
    schedules.cancel(vault, tonight, "snow")
    assert page.pane is page.closed
    assert page.closed.notice.sentence.text() == "This session was cancelled: snow"
    page.closed.notice.button.click()
    assert page.pane is page.marking


def test_a_group_without_names_is_counted(window, headcount, vault):
    window.go(Place(places.SESSION, headcount))
    page = window.page
    assert page.pane is page.counting
    page.focus_first()
    assert page.counting.counter.box.hasFocus()
    press(window, "12")
    page.counting.counter.more.click()
    assert held(vault, headcount).headcount == 13
    assert bar(window) == "13 people came."
    shown = [w.text() for w in page.findChildren(type(page.title)) if w.isVisible()]
    assert not any("Tomás" in text for text in shown)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_register_is_accessible(qtbot, window, page, size, language):
    window.settings.text_size, window.settings.language = size, language
    window.restyle()
    window.resize(1366, 768)
    click_tile(page, "Bo")
    qtbot.waitUntil(lambda: is_flawless(page, least=theme.TARGET))
    window.settings.language = "en"
    window.settings.text_size = 100
    window.restyle()


def test_right_to_left_the_right_arrow_goes_back(window, page):
    window.settings.language = "ar"
    window.restyle()
    view = page.marking.tiles
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 1
    assert view.visualRect(view.tiles.index(0)).x() > view.visualRect(view.tiles.index(1)).x()
    window.settings.language = "en"
    window.restyle()


def test_a_session_of_next_week_says_that_it_is_still_to_come(window, vault, circle):
    coming = next(s for s in sessions.of_group(vault.db(), circle) if s.day == NOW.date() + timedelta(days=7))
    window.go(Place(places.SESSION, coming.id))
    assert window.page.lead.text() == "This session is still to come. Who leads: Miriam O."
    assert clock.now() == NOW


def test_a_language_switched_while_it_runs_changes_every_text(window, page):
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.marking.finder.add.text() == "Add a newcomer"
    assert page.title.text().startswith("Circle, Tuesday 24 November, 18:30")


def test_a_long_name_is_whole_on_its_tile(qtbot, window, page, vault, circle):
    """tests/cases/long-names.csv"""
    long = "Nokuthulandile Thandokazi Nomathamsanqe Mkhize-Ngcoba van der Westhuyzen of the whole long valley"
    before = page.marking.tiles.gridSize().height()
    people.add(vault, {"name": long}, group_id=circle)
    page.reload()
    tiles = page.marking.tiles
    assert tiles.gridSize().height() > before
    room = QSize(tiles.gridSize().width() - 80, tiles.gridSize().height())
    font = whole_text.font_for(long, room, bold=True)
    assert whole_text.least_height(long, room.width(), bold=True) <= room.height()
    assert font.pointSizeF() >= 0.75 * theme.font(theme.BODY).pointSizeF()


def test_the_tiles_of_a_row_stand_beside_each_other(qtbot, page):
    """As many as the grid says, whatever the width: none goes to the next line for a pixel."""
    tiles = page.marking.tiles
    for width in range(900, 960, 7):
        tiles.setFixedWidth(width)
        handle_all()
        tops = {tiles.visualRect(tiles.tiles.index(row)).top() for row in range(tiles.columns())}
        assert len(tops) == 1, width


@pytest.fixture
def ahead(window, vault, circle, page):
    """The register of a session two weeks ahead."""
    later = next(
        s.id for s in sessions.of_group(vault.db(), circle) if s.day == NOW.date() + timedelta(days=14)
    )
    window.go(Place(places.SESSION, later))
    window.page.focus_first()
    return window.page


def test_what_is_marked_ahead_is_said_as_what_is_to_be(window, ahead):
    QTest.keyClicks(ahead.marking.finder.box, "Bo")
    QTest.keyClick(ahead.marking.finder.box, Qt.Key.Key_Return)
    assert window.bar.message.text().replace("\u2068", "").replace("\u2069", "") == (
        "Bo is expected on Tuesday 8 December."
    )
    assert ahead.marking.count()[0] == "1 of 10 expected, 9 did not say"
    bo = next(one for one in ahead.desk.register.entries if one.shown == "Bo")
    ahead.marking.mark(bo.person_id, Mark.EXCUSED)
    assert ahead.marking.count()[0] == "0 of 10 expected, 1 will not come, 9 did not say"


def test_a_session_far_ahead_has_no_button_that_would_be_refused(ahead, page, tonight, window):
    assert ahead.marking.footer.finish.isHidden()
    window.go(Place(places.SESSION, tonight))
    assert not window.page.marking.footer.finish.isHidden()


def test_a_click_on_plus_leaves_the_cursor_in_the_name_box(page):
    box = page.marking.finder.box
    assert box.hasFocus()
    QTest.mouseClick(page.marking.footer.guests.more, Qt.MouseButton.LeftButton)
    assert box.hasFocus()
    for key in (Qt.Key.Key_B, Qt.Key.Key_O):
        QTest.keyClick(page.window().windowHandle(), key)
    assert box.text() == "bo"
    assert page.desk.session.guests == 1


@pytest.mark.parametrize("below", ["finish", "guests.box", "guests.more"])
def test_letters_typed_below_the_register_go_to_the_name_box(page, below):
    widget = page.marking.footer
    for name in below.split("."):
        widget = getattr(widget, name)
    widget.setFocus()
    for key in (Qt.Key.Key_B, Qt.Key.Key_O):
        QTest.keyClick(page.window().windowHandle(), key)
    assert page.marking.finder.box.text() == "bo"
    assert page.marking.finder.box.hasFocus()


def test_a_low_window_says_in_its_bar_how_many_are_not_marked(window, page):
    window.settings.text_size = 200
    window.restyle()
    window.resize(1024, 768)
    press(window, "bo", Qt.Key.Key_Return)
    assert window.bar.count.isVisible()
    assert window.bar.count.text() == "1 came, 9 not marked"
    window.settings.text_size = 100
    window.restyle()
