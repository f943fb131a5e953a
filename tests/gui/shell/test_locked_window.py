"""What others see of a locked window: what is read aloud, the titles, and the picture the task bar keeps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.locking import HIDE
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.unlock.page import UnlockPage
from peergroups.gui.widgets.dialog import Question
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.usecases import people
from tests.gui.conftest import handle_all

NAME = "Vermilionwort"


def aloud(interface: QAccessibleInterface | None) -> Iterator[str]:
    """What assistive programs are told of it and of all below."""
    if interface is None or not interface.isValid():
        return
    for kind in (
        QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help,
    ):  # fmt: skip
        yield interface.text(kind)
    for number in range(interface.childCount()):
        yield from aloud(interface.child(number))


def told() -> set[tuple[str, str]]:
    """All that is told of all windows there are, with their titles and hints, and of which window."""
    return {
        (type(window).__name__, said)
        for window in QApplication.topLevelWidgets()
        for said in (
            *aloud(QAccessible.queryAccessibleInterface(window)),
            window.windowTitle(),
            window.toolTip(),
        )
        if said
    }


def naming(names) -> list[tuple[str, str]]:
    return [(window, said) for window, said in told() if any(name in said for name in names)]


@pytest.fixture
def window(window_with, demo_vault):
    for left in QApplication.topLevelWidgets():  # of a test before, whose page had no window
        left.deleteLater()
    handle_all()
    people.add(demo_vault, {"name": NAME}, group_id=group_queries.groups(demo_vault.db())[0].id)
    made = window_with(ROOMS)
    made.settings.title = "group"
    made.open_vault(demo_vault)
    QAccessible.setActive(True)
    yield made
    QAccessible.setActive(False)


def visit(window, page: str) -> None:
    vault = window.jobs.vault
    group = group_queries.groups(vault.db())[0].id
    person = next(one.id for one in people_queries.people(vault.db()) if one.name == NAME)
    window.go(Place(page, {places.GROUP: group, places.PERSON: person}.get(page)))
    handle_all()


@pytest.mark.parametrize("page", [places.PEOPLE, places.PERSON, places.GROUP])
def test_nobodys_name_is_read_aloud_or_in_a_title_while_it_is_locked(window, qtbot, page: str):
    visit(window, page)
    qtbot.waitUntil(lambda: bool(naming([NAME])))
    names = {one.name for one in people_queries.people(window.jobs.vault.db())}
    groups = {one.name for one in group_queries.groups(window.jobs.vault.db())}
    dialog = Question(window.page, lambda: None)
    dialog.set_texts("Sure?", NAME, "No")
    dialog.sentence.setText(NAME)
    dialog.open()
    menu = QMenu(window.page)  # as those of tables and tiles
    menu.addAction(NAME)
    menu.popup(window.rect().center())
    window.lock()
    handle_all()
    assert told()
    assert naming(names | groups) == []


def test_the_picture_for_the_task_bar_is_taken_of_the_locked_window(window, qapp):
    visit(window, places.PEOPLE)
    seen: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and isinstance(watched, UnlockPage):
                seen.append("locked")
            elif event.type() == QEvent.Type.WindowStateChange and watched is window:
                seen.append("away")
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    QTest.keyClick(window, HIDE.key(), HIDE.keyboardModifiers())
    qapp.removeEventFilter(watch)
    assert "locked" in seen
    assert seen.index("locked") < seen.index("away")
