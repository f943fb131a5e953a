"""Search finds what can be done, by the words people have for it, and leads there."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import places
from peergroups.gui.core.commands import plain_text
from peergroups.gui.core.places import Place
from peergroups.gui.search.doors import DOORS
from peergroups.gui.shell.commands import COMMANDS, MENUS
from peergroups.gui.shell.rooms import ROOMS
from peergroups.model.permissions import Access, Actor
from peergroups.store.queries import groups, sessions
from peergroups.usecases import organisation, people
from tests.gui.conftest import handle_all, place_of


@pytest.fixture
def window(window_with, demo_vault):
    """All rooms, on the invented organisation."""
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.activateWindow()
    return made


def lines(window) -> list[str]:
    return [window.page.list.item(row).text() for row in range(window.page.list.count())]


def search(window, typed: str) -> None:
    window.run("search")
    QTest.keyClicks(window.strip.box, typed)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("back up", "Back up the vault, or restore a backup"),
        ("backup", "Back up the vault, or restore a backup"),
        ("import", "Bring in a list of people"),
        ("statistics", "Figures of a quarter, a year or other days"),
        ("password", "Change the passphrase"),
        ("certificate", "Print a paper or a handout"),
        ("deleted peop", "People in the trash"),
        ("rules for calls", "Rules for calls"),
        ("supervision", "Those who lead: training, checks, hours"),
        ("safeguarding", "Write the steps of Help now"),
        ("merge", "Two records of one person"),
        ("planned absence", "Plan an absence: choose the person"),
        ("move", "Move or cancel a session: choose it"),
        ("cancel session", "Move or cancel a session: choose it"),
        ("add a session", "Add one session: choose the day"),
        ("copy group", "Copy a group for the next term: choose the group"),
        ("waiting list", "Waiting lists: choose the group"),
    ],
)
def test_what_can_be_done_is_found_by_its_words(window, typed: str, first: str):
    search(window, typed)
    assert lines(window)[0] == first


def test_enter_without_a_result_leaves_the_cursor_in_the_box(window):
    search(window, "zzqq")
    QTest.keyClick(window.strip.box, Qt.Key.Key_Return)
    handle_all()
    assert window.strip.box.hasFocus()
    window.strip.box.selectAll()
    QTest.keyClicks(window.focusWidget(), "print")
    assert window.strip.box.text() == "print"


def test_every_command_is_found_by_its_words_and_by_those_of_the_menu_it_is_a_choice_of(window):
    for name, command in COMMANDS.items():
        action = window.actions_.by_name[name]
        if name in {"search", "back", "pane"} or action not in window.context.actions():
            continue
        titles = [command.text] + ([MENUS[command.menu]] if "/" in command.menu else [])
        for title in filter(str.isascii, titles):  # no test types other letters
            search(window, title.replace("&", "").split()[0])
            assert any(plain_text(action) in line for line in lines(window)), name
            window.run("back")


def test_a_language_is_found_by_what_it_is_called_here(window):
    search(window, "french")
    assert lines(window)[0] == "Language: Français"
    search(window, "language")
    assert [line for line in lines(window) if line.startswith("Language: ")] == [
        f"Language: {own}" for own in WINDOW_LANGUAGES.values()
    ]


def test_commands_and_doors_stand_before_what_the_vault_holds(window):
    window.jobs.write(None, people.add, {"name": "Print", "family_name": "Smith"})
    search(window, "print")
    found = lines(window)
    assert found.index("Print a paper or a handout") < found.index("Print Smith")


def test_a_place_that_is_called_so_stands_before_an_act_of_the_page_in_view(window):
    """Else Enter after "trash" would put away what one looks at."""
    group = window.jobs.ask(groups.groups)[0]
    session = window.jobs.ask(sessions.of_group, group.id)[0]
    window.go(Place(places.SESSION, session.id, part="trash"))
    search(window, "trash")
    assert lines(window)[0] == "Trash"
    assert len(lines(window)) > 1


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.text)
def test_every_door_leads_to_a_page(window, door):
    search(window, door.text)
    QTest.keyClick(window.strip.box, Qt.Key.Key_Return)
    assert place_of(window) == door.place
    assert window.page.title.text()


def test_the_box_is_empty_once_a_result_is_opened_or_the_page_is_left(window):
    search(window, "backup")
    QTest.keyClick(window.strip.box, Qt.Key.Key_Return)
    assert window.strip.box.text() == ""
    search(window, "zz")
    window.go(Place(places.TODAY))
    assert window.strip.box.text() == ""


def test_a_help_line_is_found_and_opened(window):
    id_ = window.jobs.write(None, organisation.add_entry, {"service": "Night line", "phone": "0800 111 222"})
    search(window, "0800111222")
    assert lines(window)[0].startswith("Night line")
    QTest.keyClick(window.strip.box, Qt.Key.Key_Return)
    assert place_of(window) == Place(places.SETTINGS, id_, part="help-line")


def test_a_command_that_closes_the_results_waits_until_they_have_let_go_of_the_click(qtbot, window):
    """Larger text frees all pages out of view; freed within its own click, the page took the program down."""
    search(window, "larger")
    page, before = window.page, window.settings.text_size
    page.open_current()
    assert shiboken6.isValid(page)
    qtbot.waitUntil(lambda: window.settings.text_size > before)


def group_of(window):
    return window.jobs.ask(groups.groups)[0].id


def test_what_the_page_one_came_from_can_do_is_found_and_done_there(window):
    group = group_of(window)
    window.go(Place(places.GROUP, group))
    search(window, "copy")
    assert next(line for line in lines(window) if "group" in line) == "Copy the group"
    QTest.keyClick(window.strip.box, Qt.Key.Key_Return)
    handle_all()
    assert place_of(window) == Place(places.GROUP, group, part="copy")


def test_so_are_the_buttons_of_that_page_also_those_behind_more(window):
    window.resize(1024, 700)
    group = group_of(window)
    window.go(Place(places.GROUP, group))
    search(window, "bring in")
    assert "Bring in a list" in lines(window)
    window.page.list.setCurrentRow(lines(window).index("Bring in a list"))
    QTest.keyClick(window.strip.box, Qt.Key.Key_Return)
    handle_all()
    assert place_of(window) == Place(places.GROUP, group, part="import")


def test_a_page_that_was_left_long_ago_offers_nothing(window):
    window.go(Place(places.GROUP, group_of(window)))
    window.go(Place(places.CALENDAR))
    search(window, "copy")
    assert "Copy the group" not in lines(window)


def test_whoever_may_not_do_it_does_not_find_it(window, demo_vault):
    demo_vault.actor = Actor(None, "Hal", Access.HELPER, frozenset({group_of(window)}))
    window.go(Place(places.GROUP, next(iter(demo_vault.actor.groups))))
    search(window, "copy")
    assert "Copy the group" not in lines(window)
