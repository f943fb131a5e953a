"""How often Qt dresses a widget: each time costs it a search through all rules, and hundreds stand on a page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.sessions.marking import MarkingPane
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.completer import Completer
from peergroups.gui.widgets.text import LineBox
from peergroups.store.queries import groups, people, sessions


class Dressed(QObject):
    """Counts how often anything is dressed."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget)
        return False


@pytest.fixture
def window(qtbot, dressed, window_with, demo_vault):
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.activateWindow()
    return made


@contextmanager
def counting(qapp) -> Iterator[Dressed]:
    found = Dressed()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


def test_another_text_size_dresses_each_widget_twice_at_most(qapp, window, demo_vault):
    window.go(Place(places.PERSON, people.person_names(demo_vault.db())[0].id))
    window.settings.text_size = 150
    with counting(qapp) as found:
        window.restyle()
    assert 0 < found.times < 2.5 * len(window.findChildren(QWidget))


def test_a_page_is_dressed_once_it_is_whole(qapp, window, demo_vault):
    before = len(window.findChildren(QWidget))
    with counting(qapp) as found:
        window.go(Place(places.PERSON, people.person_names(demo_vault.db())[0].id))
    assert 0 < found.times < 2.5 * (len(window.findChildren(QWidget)) - before)


def test_only_the_part_of_a_session_that_is_looked_at_is_made(window, demo_vault):
    group = next(group for group in groups.groups(demo_vault.db()) if group.members)
    window.go(Place(places.SESSION, sessions.of_group(demo_vault.db(), group.id)[0].id))
    assert [type(part) for part in window.page.paged.parts] == [MarkingPane]


def test_the_list_below_a_field_is_dressed_as_the_window_it_belongs_to(qtbot, window):
    box = LineBox(window)
    completer = Completer(box)
    completer.offer(lambda: [(1, "Carmen")])
    box.show()
    QTest.keyClicks(box, "car")
    assert window.styleSheet()
    assert completer.list.styleSheet() == window.styleSheet()


def test_a_button_draws_its_icon_anew_only_for_another_look(window):
    button = buttons.plain(icon="lock")
    button.setParent(window)
    before = button.icon().cacheKey()
    button.setText("Lock")
    assert button.icon().cacheKey() == before
    window.settings.theme = "dark"
    window.restyle()
    assert button.icon().cacheKey() != before
