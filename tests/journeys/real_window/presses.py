"""Every button of every page, pressed: what is typed next goes into that page, or into the dialog it opened.

Run by `test_real_window.py` on a screen of its own: pytest does not collect it by its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.store.queries import groups, people, sessions
from peergroups.usecases import demo
from tests.journeys.real_window.hand import Hand, spoken

SETTINGS = ("", "organisation", "help-lines", "passphrase", "vault", "backups", "health", "access", "log")
MOST = 14  # buttons of a page; lists of many rows have the same ones in each


@pytest.fixture
def opened(hand: Hand, window: MainWindow, tmp_path: Path) -> MainWindow:
    """On the invented organisation, opened by its passphrase."""
    sample = demo.make(tmp_path / "home" / "vault")
    sample.set_sample(False)  # it takes lists
    sample.close()
    window.lock()
    unlock(hand, window)
    return window


def unlock(hand: Hand, window: MainWindow) -> None:
    hand.settle(300)
    hand.type(demo.PASSPHRASE)
    hand.keys("Return")
    hand.until(lambda: window.jobs.vault is not None, "the vault is open", 20)
    hand.settle(400)


def everywhere(window: MainWindow) -> Iterator[Place]:
    db = window.jobs.open_vault.db()
    group = next(row for row in groups.groups(db) if row.identity.value != "headcount")
    session = sessions.of_group(db, group.id)[-1]
    person = people.people(db)[0]
    yield Place(places.TODAY)
    yield Place(places.GROUPS)
    yield Place(places.GROUP, group.id)
    for part in ("new", "import", "change"):
        yield Place(places.GROUP, None if part == "new" else group.id, part=part)
    yield Place(places.PEOPLE)
    yield Place(places.PERSON, person.id)
    yield Place(places.CALENDAR)
    yield Place(places.SESSION, session.id)
    for part in ("note", "finish", "cancel", "move", "paper"):
        yield Place(places.SESSION, session.id, part=part)
    yield Place(places.HANDOUTS)
    yield Place(places.FOLLOWUPS)
    yield Place(places.FOLLOWUPS, part="rules")
    for part in SETTINGS:
        yield Place(places.SETTINGS, part=part)


def buttons(page: Any) -> list[QAbstractButton]:
    found = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled() and spoken(b)]
    return found[:MOST]


def lost(hand: Hand, window: MainWindow) -> str:
    """Where the focus is when it is neither in the page nor in a dialog; "" where it is well."""
    hand.settle(120)
    focus: QWidget | None = QApplication.focusWidget()
    if focus is None:
        return "nowhere"
    if focus.window() is not window:
        return ""
    inside = window.page is not None and (focus is window.page or window.page.isAncestorOf(focus))
    return "" if inside else hand.where()


def close_dialogs(hand: Hand, window: MainWindow) -> None:
    for _ in range(5):
        hand.settle(40)  # a dialog of files comes late
        others = [
            w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window and w.isWindow()
        ]
        if not others:
            return
        for other in others:
            other.close()
        hand.settle(80)


def test_after_every_press_the_focus_is_in_the_page(hand: Hand, opened: MainWindow):
    window, pressed, wrong = opened, 0, []
    for place in list(everywhere(window)):
        window.go(place)
        hand.settle(150)
        for at in range(len(buttons(window.page))):
            close_dialogs(hand, window)
            window.go(place)
            hand.settle(60)
            known = buttons(window.page)
            if at >= len(known):
                break
            button, name = known[at], spoken(known[at])
            if not button.visibleRegion().boundingRect().contains(button.rect().center()):
                continue  # below what is in view: a hand would scroll first
            hand.click(button)
            pressed += 1
            if where := lost(hand, window):
                wrong.append(f"{place.page}/{place.part}: {name}: {where}")
            close_dialogs(hand, window)
            if window.jobs.vault is None:  # it led to the door, on purpose
                window.lock()
                unlock(hand, window)
    assert not wrong, f"{len(wrong)} of {pressed} presses: " + "; ".join(wrong)
    assert pressed > 80
