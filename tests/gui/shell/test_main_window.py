from __future__ import annotations

import threading
from uuid import uuid4

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from peergroups.base import clock
from peergroups.base.errors import VaultInUse
from peergroups.base.settings import THEMES, Settings
from peergroups.gui.core import messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS, Room
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.text import LineBox
from peergroups.model.changes import Kind
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import search, sessions
from peergroups.usecases import groups, organisation, people, vaults
from tests.conftest import PASSPHRASE
from tests.gui import lint
from tests.gui.conftest import handle_all


class PeoplePage(Page):
    """A page as a room would write it."""

    kinds = frozenset({Kind.PEOPLE})

    def __init__(self, context):
        super().__init__(context)
        self.reloads = 0
        self.left = 0
        self.new = buttons.primary()
        self.box = LineBox()
        self.buttons.addWidget(self.new)
        self.body.addWidget(self.box)
        self.commands["new"] = lambda: self.say("A new one")

    def retranslate(self):
        self.title.setText(self.tr("People"))
        self.new.setText(self.tr("New person"))
        self.box.setAccessibleName(self.tr("Name"))

    def reload(self):
        self.reloads += 1

    def leave(self):
        self.left += 1


class TodayPage(PeoplePage):
    kinds = frozenset({Kind.SESSIONS})


OWN = {
    places.UNLOCK: Room(PeoplePage),
    places.TODAY: Room(TodayPage, places.TODAY),
    places.PEOPLE: Room(PeoplePage, places.PEOPLE),
    places.PERSON: Room(PeoplePage, places.PEOPLE),
}


@pytest.fixture
def window(window_with):
    return window_with(ROOMS | OWN)


@pytest.fixture
def vault(window, vault):
    """The real vault, opened in the window."""
    window.open_vault(vault)
    return vault


def add_bo(window):
    return window.jobs.write(None, people.add, {"name": "Bo"})


def test_the_window_begins_locked_with_nothing_to_leaf_through(window):
    assert window.page.place == Place(places.UNLOCK)
    assert not window.navigation.isVisible()
    assert not window.strip.lock.isVisible()
    assert window.strip.larger.isVisible()
    assert not window.actions_.by_name["lock"].isEnabled()


def test_an_opened_vault_leads_to_today(window, vault):
    assert window.page.place == Place(places.TODAY)
    assert window.navigation.isVisible()
    assert window.navigation.currentItem().text() == "Today"


def test_the_title_of_the_window_carries_no_names(window, vault):
    window.go(Place(places.PERSON, uuid4()))
    assert window.windowTitle() == "People"
    window.lock()
    assert window.windowTitle() == "PeerGroups"


def test_back_leads_where_one_came_from(window, vault):
    window.go(Place(places.PEOPLE))
    window.go(Place(places.PERSON, id=(person := uuid4())))
    assert window.page.back.isVisible()
    assert window.page.place == Place(places.PERSON, person)
    window.page.back.click()
    assert window.page.place == Place(places.PEOPLE)
    assert not window.page.back.isVisible()


def test_escape_goes_back(window, vault):
    window.go(Place(places.PERSON, uuid4()))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page.place == Place(places.TODAY)


def test_a_place_without_a_room_changes_nothing(window, vault):
    window.go(Place("nowhere"))
    assert window.page.place == Place(places.TODAY)


def test_a_page_is_reloaded_when_a_work_touches_what_it_shows(window, vault):
    window.go(Place(places.PEOPLE))
    before = window.page.reloads
    add_bo(window)
    window.jobs.write(None, organisation.add_entry, {"service": "Helpline", "phone": "116 123"})
    assert window.page.reloads == before + 1


def test_a_hidden_page_is_reloaded_when_it_is_next_seen(window, vault):
    window.go(Place(places.PEOPLE))
    page = window.page
    window.go(Place(places.TODAY))
    before = page.reloads
    add_bo(window)
    assert (page.reloads, page.stale) == (before, True)
    window.go(Place(places.PEOPLE))
    assert (page.reloads, page.stale) == (before + 1, False)


def test_a_work_can_be_undone_from_the_bar_and_by_key(window, vault):
    add_bo(window)
    assert window.bar.undo.isVisible()
    assert window.bar.undo.text() == "Undo: New person: Bo"
    assert window.actions_.by_name["undo"].text() == "&Undo: New person: Bo"
    window.bar.undo.click()
    assert window.bar.message.text() == "Undone: New person: Bo. Nothing more can be taken back."
    assert window.jobs.ask(search.find, "Bo") == []
    assert not window.bar.undo.isVisible()
    assert not window.actions_.by_name["undo"].isEnabled()
    window.actions_.by_name["redo"].trigger()
    assert window.bar.message.text() == "Done again: New person: Bo"
    assert len(window.jobs.ask(search.find, "Bo")) == 1


def test_what_the_vault_holds_is_found_without_accents_and_opened(window, vault):
    person = window.jobs.write(None, people.add, {"name": "Zoé"})
    window.run("search")
    QTest.keyClicks(window.strip.box, "zoe")
    assert window.page.list.item(0).text() == "Zoé"
    QTest.keyClick(window.strip.box, Qt.Key.Key_Return)
    assert window.page.place.id == person
    assert window.page.place.page == places.PERSON


def test_locking_closes_every_page_and_forgets(window, vault):
    window.go(Place(places.PEOPLE))
    page = window.page
    window.say("Bo was removed")
    window.strip.box.setText("Bo")
    window.lock()
    assert page.left == 1
    assert window.page.place == Place(places.UNLOCK)
    assert window.jobs.vault is None
    assert window.bar.message.text() == ""
    assert window.strip.box.text() == ""
    assert not window.actions_.by_name["undo"].isEnabled()
    assert set(window.pages) == {places.UNLOCK}


def test_an_idle_window_locks(window, vault):
    window.idle.expired.emit()
    window.jobs.settle()
    assert window.jobs.vault is None
    vaults.open_with_passphrase(vault.folder, PASSPHRASE).close()


def test_closing_the_window_locks_too(window, vault):
    window.close()
    window.jobs.close()
    vaults.open_with_passphrase(vault.folder, PASSPHRASE).close()


def test_text_size_goes_up_and_down_and_is_kept(window, vault):
    window.strip.larger.click()
    assert window.settings.text_size == 115
    assert theme.scale() == 1.15
    window.run("smaller")
    window.run("smaller")
    assert window.settings.text_size == 100
    for _ in range(9):
        window.run("larger")
    assert window.settings.text_size == 200
    window.run("usual")
    assert type(window.settings).load(window.settings.file).text_size == 100


def test_the_command_of_a_page_works_only_there(window, vault):
    assert window.actions_.by_name["new"].isEnabled()
    window.actions_.by_name["new"].trigger()
    assert window.bar.message.text() == "A new one"
    window.go(Place(places.ABOUT))
    assert not window.actions_.by_name["new"].isEnabled()


def test_ctrl_and_a_number_lead_to_a_page(qtbot, window, vault):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page.place == Place(places.PEOPLE)


def test_f6_goes_from_part_to_part_and_round(qtbot, window, vault):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.strip.box.setFocus()
    seen = []
    for _ in range(4):
        window.run("pane")
        seen.append(window.focusWidget())
    assert seen == [window.navigation, window.page.new, window.page.box, window.strip.box]


def test_ctrl_z_reaches_the_window_when_the_box_has_nothing_to_undo(window, vault):
    window.page.box.setText("")
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(window.page.box, key)
    assert not key.isAccepted()
    QTest.keyClicks(window.page.box, "a")
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(window.page.box, key)
    assert key.isAccepted()


@pytest.mark.parametrize("clicked", [True, False])
def test_a_room_that_is_lit_leads_to_itself_from_one_of_its_pages(window, vault, clicked):
    window.go(Place(places.PERSON, add_bo(window)))
    navigation = window.navigation
    assert navigation.currentItem().text() == "People"
    if clicked:
        spot = navigation.visualItemRect(navigation.currentItem()).center()
        QTest.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    else:
        QTest.keyClick(navigation, Qt.Key.Key_Return)
    assert window.page.place == Place(places.PEOPLE)


def test_commands_are_found_by_the_beginnings_of_their_words(qtbot, window, vault):
    window.run("search")
    QTest.keyClicks(window.strip.box, "high bl")
    results = window.page
    assert [results.list.item(row).text() for row in range(results.list.count())] == [
        "Colours: High contrast on black"
    ]
    QTest.keyClick(window.strip.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.settings.theme == "contrast_black")
    assert window.page.place == Place(places.TODAY)


def test_escape_clears_the_search_box_then_goes_back(window, vault):
    window.run("search")
    QTest.keyClicks(window.strip.box, "zzz")
    assert window.page.nothing.isVisible()
    QTest.keyClick(window.strip.box, Qt.Key.Key_Escape)
    assert window.strip.box.text() == ""
    assert window.page.place.page == places.SEARCH
    QTest.keyClick(window.strip.box, Qt.Key.Key_Escape)
    assert window.page.place == Place(places.TODAY)


def test_the_window_changes_its_language_and_direction_while_it_runs(window, vault):
    window.run("language:ar")
    assert window.isRightToLeft()
    assert window.page.isRightToLeft()
    window.run("language:en")
    assert not window.isRightToLeft()


def test_an_error_is_told_in_words(window, vault):
    window.refuse(VaultInUse())
    assert window.bar.message.text() == messages.sentence(VaultInUse())


def test_help_on_the_unlock_page_leads_back_to_it(qtbot, window):
    window.go(Place(places.UNLOCK))
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    for way in ("back", "escape", "button"):
        window.run("keys")
        assert window.page.place == Place(places.KEYS)
        assert window.page.back.isVisibleTo(window.page)
        {
            "back": window.back,
            "escape": lambda: window.keyPressEvent(escape),
            "button": window.page.back.click,
        }[way]()
        assert window.page.place == Place(places.UNLOCK)


def test_the_way_back_does_not_lead_to_the_unlock_page_once_it_is_open(window, vault):
    window.back()
    assert window.page.place == Place(places.TODAY)


def test_the_list_of_keys_holds_every_shortcut(window, vault):
    window.go(Place(places.KEYS))
    words = {label.text() for label in window.page.findChildren(QLabel)}
    assert {"Ctrl+K", "Ctrl+L", "Ctrl+1", "F6", "Ctrl+Z"} <= words


@pytest.mark.parametrize("name", [places.TODAY, places.PERSON, places.SEARCH, places.KEYS, places.ABOUT])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_frame_is_accessible(qtbot, window, vault, name, size, language):
    window.settings.text_size = size
    window.settings.language = language
    window.restyle()
    window.resize(1366, 768)
    window.go(Place(name))
    window.say("Bo was marked present")
    qtbot.waitUntil(
        lambda: lint.problems(window) == []
    )  # heights that depend on a place wait for a round or two
    assert window.size().width() == 1366
    assert window.size().height() == 768


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_can_be_put_on(window, vault, name):
    window.run(f"theme:{name}")
    assert theme.tokens() is theme.TOKENS[name]


def test_the_page_in_view_changes_at_once_and_the_others_when_arrived_at(qtbot, window_with, demo_vault):
    """Qt dresses every widget there is: pages out of view are made anew when they are seen again."""
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    for name in (places.GROUPS, places.PEOPLE, places.FOLLOWUPS):
        window.go(Place(name))
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    seen, people_page = window.page, window.pages[places.PEOPLE]
    before = seen.back.font().pointSizeF(), seen.title.palette().color(QPalette.ColorRole.WindowText)
    window.settings.text_size, window.settings.theme = 200, "dark"
    window.restyle()
    assert window.page is seen
    assert seen.back.font().pointSizeF() == pytest.approx(2 * before[0])
    assert seen.title.palette().color(QPalette.ColorRole.WindowText) != before[1]
    assert set(window.pages) == {places.FOLLOWUPS}
    assert not shiboken6.isValid(people_page)
    window.back()
    assert window.page.place == Place(places.PEOPLE)
    assert window.page.back.font().pointSizeF() == seen.back.font().pointSizeF()
    ink = QPalette.ColorRole.WindowText
    assert window.page.title.palette().color(ink) == seen.title.palette().color(ink)


def test_a_page_that_holds_what_is_kept_nowhere_stays_when_the_text_size_changes(window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.go(Place(places.GROUP, part="new"))
    window.page.pane.fields.set_values({"name": "Half typed"})
    window.go(Place(places.TODAY))
    window.run("larger")
    window.go(Place(places.GROUP, part="new"))
    assert window.page.pane.fields.values()["name"] == "Half typed"


def test_a_page_that_waits_for_the_worker_stays_when_the_text_size_changes(qtbot, window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.go(Place(places.PEOPLE))
    page, go_on, done = window.page, threading.Event(), list[object]()
    window.jobs.start(
        lambda _vault, ticket: go_on.wait(10),
        owner=page.pane,
        done=done.append,
        failed=window.refuse,
        writes=False,
    )
    window.go(Place(places.TODAY))
    window.run("larger")
    assert window.pages[places.PEOPLE] is page
    go_on.set()
    qtbot.waitUntil(lambda: done == [True])
    window.run("larger")
    assert places.PEOPLE not in window.pages


def test_undo_stands_beside_what_it_belongs_to_alone(window, vault):
    add_bo(window)
    window.say("Bo was added")
    assert window.bar.undo.isVisible()
    window.say("Choose a name first.")
    assert not window.bar.undo.isVisible()
    assert window.actions_.by_name["undo"].isEnabled()


def test_what_undo_says_follows_the_language(window, vault):
    add_bo(window)
    window.run("language:fr")
    assert "Add person" not in window.bar.undo.text()
    window.run("language:en")
    assert window.bar.undo.text() == "Undo: New person: Bo"


@pytest.mark.parametrize(("setting", "says"), [("room", False), ("group", True)])
def test_the_title_names_a_group_only_where_the_settings_let_it_and_as_it_is_called_outside(
    window_with, demo_vault, setting, says
):
    window = window_with(ROOMS)
    window.settings.title = setting
    window.open_vault(demo_vault)
    (group, *_) = group_queries.groups(demo_vault.db())
    groups.edit(demo_vault, group.id, {**_kept(group), "outside_name": "Tuesday friends"})
    session = sessions.next_session(demo_vault.db(), group.id, clock.now())
    assert session is not None
    for place in (Place(places.GROUP, group.id), Place(places.SESSION, session.id)):
        window.go(place)
        assert ("Tuesday friends" in window.windowTitle()) is says
        assert group.name not in window.windowTitle()
    window.go(Place(places.PEOPLE))
    assert window.windowTitle() == "People"
    window.lock()
    assert window.windowTitle() == "PeerGroups"


def test_the_title_never_names_a_person(window_with, demo_vault):
    window = window_with(ROOMS)
    window.settings.title = "group"
    window.open_vault(demo_vault)
    for person in people_queries.person_names(demo_vault.db())[:20]:
        window.go(Place(places.PERSON, person.id))
        assert window.windowTitle() == "People"


def test_what_the_title_says_is_chosen_in_the_settings_and_follows_the_language(window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.go(Place(places.SETTINGS))
    window.page.pane.called.choose("group")
    assert window.settings.title == "group"
    assert Settings.load(window.settings.file).title == "group"
    window.settings.language = "es"
    window.restyle()
    assert window.windowTitle() == "Ajustes"


def _kept(group):
    return {"name": group.name, "identity": group.identity}


@pytest.mark.parametrize("size", [100, 150])
def test_from_right_to_left_the_menus_have_the_room_they_take_whatever_stood_there_before(window_with, size):
    """The bar once kept the width of an earlier moment, with an arrow instead of its menus."""
    window = window_with(ROOMS)
    window.resize(1366, 768)
    for language, text in (("ar", 100), ("en", size), ("ar", size)):
        window.settings.language, window.settings.text_size = language, text
        window.restyle()
        handle_all()
    bar = window.strip.menu_bar
    taken = [bar.actionGeometry(action).width() for action in bar.actions()]
    assert bar.isVisible()
    assert all(taken)
    assert sum(taken) <= bar.sizeHint().width() < 1.5 * sum(taken)
    assert bar.width() >= bar.sizeHint().width()
    bar.clear()
    assert bar.sizeHint().width() < 100
