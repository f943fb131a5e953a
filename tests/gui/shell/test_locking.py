"""What makes the window lock, what is kept of half-typed forms, and what becomes of the clipboard."""

from __future__ import annotations

import gc
import subprocess
from contextlib import suppress
from datetime import time, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVariant, QDBusVirtualObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.locking import Clipboard, Locking
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.unlock.page import UnlockPage
from peergroups.gui.widgets.page import Page
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people, sessions
from peergroups.store.queries.followups import FollowUpRow
from peergroups.store.queries.groups import MemberRow
from peergroups.store.queries.people import PersonRow
from peergroups.store.queries.sessions import RegisterEntry
from peergroups.usecases import groups as group_usecases
from peergroups.usecases import vaults
from tests.conftest import PASSPHRASE
from tests.gui.conftest import handle_all

LOGIND, MANAGER, OURS = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "/org/freedesktop/login1/session/_31",
)
CANARY = "Vermilionwort"


class Logind(QDBusVirtualObject):
    """As much of logind as the program asks for: our session's path, and how the session is."""

    def __init__(self):
        super().__init__()
        self.state = {"Active": True, "LockedHint": False}

    def handleMessage(self, message, connection):
        answer = message.createReply()
        if message.member() == "GetSession":
            answer.setArguments([QDBusObjectPath(OURS)])
        elif message.member() == "Get":
            answer.setArguments([QDBusVariant(self.state[message.arguments()[1]])])
        else:
            return False
        return connection.send(answer)

    def introspect(self, _path):
        return ""


@pytest.fixture
def bus(tmp_path):
    """A message bus of the test's own: its address."""
    try:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={tmp_path}/bus"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
    except FileNotFoundError:
        pytest.skip("no dbus-daemon here: packaging/system.sh installs it")
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def logind(bus, qtbot):
    """The watcher and a connection that speaks as logind."""
    server = QDBusConnection.connectToBus(bus, "server")
    assert server.registerService(LOGIND)
    service = Logind()
    assert server.registerVirtualObject(MANAGER, service, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    window = QDialog()
    qtbot.addWidget(window)
    watch = Locking(window)
    client = QDBusConnection.connectToBus(bus, "client")
    with qtbot.waitSignal(_asked(watch, client)):
        pass
    client.interface().isServiceRegistered(LOGIND)  # comes back after the bus knows what the watch listens to
    server.mock = service  # type: ignore[attr-defined]
    yield watch, server
    QDBusConnection.disconnectFromBus("client")
    QDBusConnection.disconnectFromBus("server")


def _asked(watch, client):
    assert watch.watch_computer(client)
    return watch._asked.finished


def _say(server, path, interface, name, *arguments):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    assert server.send(message)


def test_sleep_locks_and_waking_does_not(qtbot, logind):
    watch, server = logind
    with qtbot.waitSignal(watch.expired):
        _say(server, MANAGER, f"{LOGIND}.Manager", "PrepareForSleep", True)
    with qtbot.assertNotEmitted(watch.expired, wait=100):
        _say(server, MANAGER, f"{LOGIND}.Manager", "PrepareForSleep", False)


def test_the_lock_of_the_screen_locks_but_not_that_of_another_user(qtbot, logind):
    watch, server = logind
    with qtbot.assertNotEmitted(watch.expired, wait=100):
        _say(server, f"{OURS}9", f"{LOGIND}.Session", "Lock")
    with qtbot.waitSignal(watch.expired):
        _say(server, OURS, f"{LOGIND}.Session", "Lock")


@pytest.mark.parametrize("changed", [{"Active": False}, {"LockedHint": True}])
def test_another_user_or_a_locked_screen_locks(qtbot, logind, changed):
    watch, server = logind
    server.mock.state.update(changed)
    with qtbot.waitSignal(watch.expired):
        _say(server, OURS, "org.freedesktop.DBus.Properties", "PropertiesChanged",
             f"{LOGIND}.Session", changed, [])  # fmt: skip


def test_the_session_becoming_active_does_not_lock(qtbot, logind):
    watch, server = logind
    with qtbot.assertNotEmitted(watch.expired, wait=100):
        _say(server, OURS, "org.freedesktop.DBus.Properties", "PropertiesChanged",
             f"{LOGIND}.Session", {"Active": True}, [])  # fmt: skip


def test_without_a_bus_nothing_is_watched_and_nothing_breaks(qtbot):
    window = QDialog()
    qtbot.addWidget(window)
    assert not Locking(window).watch_computer(QDBusConnection("nothing"))


# --- the window


@pytest.fixture
def window(window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.activateWindow()
    return window


def reopened(window):
    folder = window.jobs.vault.folder
    window.lock()
    assert window.jobs.vault is None
    window.jobs.settle()  # a backup may be kept first
    window.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))


def test_a_half_typed_group_is_there_after_unlocking(window):
    window.go(Place(places.GROUP, part="new"))
    pane = window.page.pane
    pane.fields.set_values({"name": CANARY, "purpose": "walking"})
    pane.lead_boxes[0].setText("Ann")
    pane.rhythm.form.set_values({"at": time(9, 15)})
    reopened(window)
    assert window.page.place == Place(places.GROUP, part="new")
    again = window.page.pane
    assert again.fields.values()["name"] == CANARY
    assert again.fields.values() == {**again.fields.values(), "purpose": "walking"}
    assert again.lead_boxes[0].text() == "Ann"
    assert again.rhythm.values()["at"] == time(9, 15)


def test_from_a_form_that_is_given_back_one_way_leads_on_and_one_back(window):
    group = window.jobs.ask(group_queries.groups)[0]
    session = window.jobs.ask(sessions.of_group, group.id, past=0, coming=1)[0]
    window.go(Place(places.SESSION, session.id, "cancel"))
    window.page.changing.form.set_values({"reason": CANARY})
    reopened(window)
    assert window.page.back.isVisible()
    window.page.changing.act.click()
    assert window.page.place == Place(places.SESSION, session.id)
    window.page.back.click()
    assert window.page.place == Place(places.TODAY)


def test_a_half_typed_follow_up_is_kept_after_unlocking_and_leads_back_to_all(window):
    person = window.jobs.ask(people.people)[0]
    window.go(Place(places.FOLLOWUPS, part="new", text=str(person.id)))
    window.page.pane.text.setPlainText(CANARY)
    window.page.pane.due_on.set_value(window.page.pane.page.today + timedelta(days=3))
    reopened(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page.place == Place(places.FOLLOWUPS)


def test_who_was_chosen_to_lead_a_half_typed_group_leads_it_after_unlocking(window):
    person = window.jobs.ask(people.people)[0]
    window.go(Place(places.GROUP, part="new"))
    pane = window.page.pane
    pane.fields.set_values({"name": CANARY})
    pane.lead_boxes[0].setText(person.name)
    pane.lead_boxes[0].completer().picked.emit(person.id)
    reopened(window)
    window.page.pane.finish()
    group = next(row for row in window.jobs.ask(group_queries.groups) if row.name == CANARY)
    assert [row.person_id for row in window.jobs.ask(group_queries.members, group.id)] == [person.id]


def test_a_half_typed_follow_up_is_there_with_the_person_chosen(window):
    person = window.jobs.ask(people.people)[0]
    window.go(Place(places.FOLLOWUPS, part="new", text=str(person.id)))
    pane = window.page.pane
    pane.text.setPlainText(CANARY)
    pane.due_on.set_value(pane.page.today + timedelta(days=3))
    reopened(window)
    again = window.page.pane
    assert again.text.toPlainText() == CANARY
    assert again._about() == person.id
    assert again.form.values()["due_on"] == again.page.today + timedelta(days=3)


@pytest.mark.parametrize(("part", "values"), [("move", {"place": CANARY}), ("cancel", {"reason": CANARY})])
def test_half_typed_changes_of_a_session_are_there(window, part, values):
    group = window.jobs.ask(group_queries.groups)[0]
    session = window.jobs.ask(sessions.of_group, group.id, past=0, coming=1)[0]
    window.go(Place(places.SESSION, session.id, part))
    window.page.changing.form.set_values(values)
    reopened(window)
    assert window.page.place == Place(places.SESSION, session.id, part)
    assert window.page.changing.form.values() == {**window.page.changing.form.values(), **values}


def test_a_field_of_a_person_that_cannot_be_kept_is_there(window):
    person = window.jobs.ask(people.people)[0]
    window.go(Place(places.PERSON, person.id))
    window.page.pane.every[0].form.set_values({"name": "", "phone": "0123"})
    reopened(window)
    form = window.page.pane.every[0].form
    assert (form.values()["name"], form.values()["phone"]) == ("", "0123")
    assert window.jobs.ask(people.person, person.id).phone == "0123"


def test_what_was_given_back_is_kept_no_longer_and_an_empty_form_never(window):
    window.go(Place(places.GROUP, part="new"))
    reopened(window)
    assert window.page.pane.fields.values()["name"] == ""
    assert window.jobs.vault.db().exec_driver_sql("SELECT count(*) FROM draft").scalar_one() == 0


def test_the_quick_key_locks_and_hides_even_over_a_dialog(qtbot, window):
    dialog = QDialog(window)
    dialog.open()
    dialog.activateWindow()
    window.idle._watch(dialog.windowHandle())
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_H, both)
    assert window.jobs.vault is None
    assert window.isMinimized()
    assert not dialog.isVisible()


def over_a_dialog(window):
    dialog = QDialog(window.page)
    dialog.open()
    dialog.activateWindow()
    window.idle._watch(dialog.windowHandle())
    return dialog, dialog.windowHandle()


def over_a_menu(window):
    menu = next(action.menu() for action in window.strip.menu_bar.actions() if action.menu())
    menu.popup(window.pos())
    window.idle._watch(window.windowHandle())
    return menu, window.windowHandle()


def over_a_list(window):
    window.go(Place(places.GROUP, part="new"))
    box = next(box for box in window.page.findChildren(QComboBox) if box.isVisible() and box.count() > 1)
    box.showPopup()
    window.idle._watch(window.windowHandle())
    return box.view(), window.windowHandle()


@pytest.mark.parametrize("above", [over_a_dialog, over_a_menu, over_a_list])
def test_the_key_of_the_lock_locks_whatever_is_open(qtbot, window, above):
    shown, handle = above(window)
    assert shown.isVisible()
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.jobs.vault is None
    assert not window.isMinimized()
    assert not shiboken6.isValid(shown) or not shown.isVisible()
    assert QApplication.activePopupWidget() is None


def test_what_is_half_typed_below_a_dialog_is_kept_by_that_key(window):
    window.go(Place(places.GROUP, part="new"))
    window.page.pane.fields.set_values({"name": CANARY})
    folder = window.jobs.vault.folder
    _, handle = over_a_dialog(window)
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))
    assert window.page.pane.fields.values()["name"] == CANARY


def test_at_the_door_that_key_takes_nothing_of_what_is_typed(window):
    window.lock()
    window.jobs.settle()
    box = window.page.panel.findChildren(QLineEdit)[0]
    box.setText("half a pass")
    window.idle._watch(window.windowHandle())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert shiboken6.isValid(box)
    assert box.text() == "half a pass"


def test_a_vault_is_locked_after_twelve_hours_however_busy(window):
    with clock.fixed(clock.now() + timedelta(hours=11, minutes=59)):
        window.idle.touch()
        window.idle.start(60)
        window.idle.look()
        assert window.jobs.vault is not None
    with clock.fixed(clock.now() + timedelta(hours=12, seconds=1)):
        window.idle.touch()
        window.idle.look()
    assert window.jobs.vault is None


# --- the clipboard


@pytest.fixture
def ours(monkeypatch):
    """The platform without a screen does not say whose the clipboard is."""
    monkeypatch.setattr(Clipboard, "is_ours", lambda _self: True)


def test_what_is_copied_is_concealed_and_taken_out_after_its_time(qtbot, window, ours):
    board = QGuiApplication.clipboard()
    board.setText(CANARY)
    assert board.mimeData().hasFormat("x-kde-passwordManagerHint")
    assert board.text() == CANARY
    timer = window.idle.clipboard._timer
    assert timer.isActive()
    assert timer.interval() == 30_000
    timer.timeout.emit()
    assert board.text() == ""


def test_locking_empties_the_clipboard(window, ours):
    QGuiApplication.clipboard().setText(CANARY)
    window.lock()
    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_copied_stays(window, monkeypatch):
    monkeypatch.setattr(Clipboard, "is_ours", lambda _self: False)
    other = QMimeData()
    other.setText("from elsewhere")
    QGuiApplication.clipboard().setMimeData(other)
    window.lock()
    assert QGuiApplication.clipboard().text() == "from elsewhere"
    QGuiApplication.clipboard().clear()


def test_locking_forgets_undo_and_the_pages(window):
    vault = window.jobs.vault
    window.lock()
    window.jobs.settle()
    assert not vault.history.can_undo
    assert vault.keys.is_wiped
    assert set(window.pages) == {places.UNLOCK}


def test_what_a_field_keeps_at_the_lock_is_not_offered_to_be_undone_at_the_door(qtbot, window):
    vault = window.jobs.open_vault
    group = group_queries.groups(vault.db())[0]
    with window.jobs.leaving():
        window.jobs.do(window, group_usecases.edit, group.id, {"name": CANARY})
    window.lock()
    assert not window.bar.undo.isVisible()
    assert CANARY not in window.bar.undo.accessibleName()
    window.say("Something was said at the door.")
    assert not window.bar.undo.isVisible()
    window.undo()  # by its key: there is nothing
    assert window.bar.message.text() == "Something was said at the door."


def test_unlock_pages_are_freed_lock_after_lock(qtbot, window_with, vault):
    folder, before = vault.folder, _unlock_pages()
    window = window_with(ROOMS)
    vault.close()
    for _ in range(12):
        window.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))
        window.lock()
        window.jobs.settle()
    qtbot.waitUntil(lambda: _unlock_pages() - before <= 1)  # the one in view
    assert window.page.place.page == places.UNLOCK


def test_a_door_left_before_it_came_to_rest_is_freed(qtbot, window):
    """What it meant to do a moment later is not done, and does not keep it."""
    before = _kept()
    for _ in range(3):
        window.lock()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the door before goes at once
    window.jobs.settle()
    handle_all()
    assert _kept() - before == set()


@pytest.mark.parametrize(
    "room",
    [
        places.TODAY,
        places.PEOPLE,
        places.GROUPS,
        places.CALENDAR,
        places.FOLLOWUPS,
        places.HANDOUTS,
        places.SETTINGS,
    ],
)
def test_no_page_and_no_row_with_a_name_outlives_the_lock(qtbot, window, room):
    """Not even as garbage: what Qt keeps out of sight of the collector would stay until the end of the program."""
    before = _kept()
    window.go(Place(room))
    handle_all()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    for way in ("pane", "pane-before"):
        window.run(way)
    window.page.focus_first()
    window.lock()
    window.jobs.settle()
    with suppress(qtbot.TimeoutError):  # then it is said which
        qtbot.waitUntil(lambda: _kept() <= before)
    assert _kept() - before == set()


def _kept() -> set[str]:
    """Pages whose window is gone, and rows with names."""
    rows = (PersonRow, MemberRow, FollowUpRow, RegisterEntry)
    found = set()
    gc.unfreeze()  # what other tests left stands apart
    gc.collect()
    for one in gc.get_objects():
        is_gone = isinstance(one, Page) and not shiboken6.isValid(one)
        if is_gone or isinstance(one, rows):
            found.add(f"{type(one).__name__} {id(one)}")
    return found


def _unlock_pages() -> int:
    return sum(isinstance(one, UnlockPage) for one in gc.get_objects())
