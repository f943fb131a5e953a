"""The evening by keys and clicks that the system sends; after every act the focus is where the next one needs it.

Run by `test_real_window.py` on a screen of its own: pytest does not collect it by its name.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QWidget

from peergroups.gui.core import places
from peergroups.gui.shell.main_window import MainWindow
from peergroups.model.attendance import Mark
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import followups, groups, notes, people, sessions
from peergroups.usecases import vaults
from tests.journeys.real_window.hand import Hand, seen

WORDS = "orchid ladder winter plaza gate"


def page(window: MainWindow) -> Any:
    """The page that is seen, whichever it is."""
    return window.page


def press(hand: Hand, window: MainWindow, name: str) -> None:
    hand.click(seen(window, QAbstractButton, name))
    hand.settle()


def in_page(hand: Hand, window: MainWindow) -> None:
    """Nothing a person types next may go anywhere but into the page."""
    hand.settle(200)
    focus: QWidget | None = hand.focus()
    while focus is not None and focus is not page(window):
        focus = focus.parentWidget()
    assert focus is page(window), f"the focus left the page: {hand.where()}"


def first_start(hand: Hand, window: MainWindow) -> None:
    hand.expect("English")
    hand.keys("alt+s")
    hand.expect("Name of the organisation")
    hand.type("Walnut House")
    hand.keys("Return")
    hand.expect("Passphrase")
    hand.type(WORDS)
    hand.keys("Return")
    hand.expect("The same passphrase again")
    hand.type(WORDS)
    hand.keys("Return")
    hand.until(lambda: page(window).step.name == "SHEET" and not page(window)._working, "the sheet is there")
    code = page(window).founding._code
    press(hand, window, "I have it on paper")
    hand.until(lambda: hasattr(page(window).panel, "parts"), "two parts are asked for")
    parts = page(window).panel.parts
    for position in parts.positions:
        hand.expect(f"Part {position + 1} of the code")
        hand.type(vaults.code_groups(code)[position].lower())
        hand.keys("Return")
    hand.expect("Start your first group")
    assert page(window).place.page == places.TODAY


def start_a_group(hand: Hand, window: MainWindow) -> None:
    hand.keys("Return")
    hand.expect("Name of the group")
    hand.type("Tuesday circle")
    for typed, name in (
        ("Garden room", "Place"),
        ("Miriam Okafor", "Who leads it"),
        ("Tomas Rey", "Who leads it with them"),
    ):
        for _ in range(6):
            hand.keys("Tab")
            if hand.where().endswith(f"{name!r}"):
                break
        hand.expect(name)
        hand.type(typed)
    press(hand, window, "Start the group")
    hand.expect("Add a person")
    for name in ("Ana", "Bo", "Cy"):
        hand.type(name)
        hand.keys("Return")
        hand.expect("Add a person")
    group = groups.group_named(window.jobs.open_vault.db(), "Tuesday circle")
    assert group is not None
    assert (group.place, group.members) == ("Garden room", 3)


def mark_the_evening(hand: Hand, window: MainWindow) -> None:
    hand.keys("ctrl+1")
    in_page(hand, window)
    hand.keys("Return")
    hand.expect("Name")
    hand.type("ana")
    hand.keys("Return")
    hand.expect("Name")
    hand.type("quentin")
    hand.keys("Return", "Return")
    hand.expect("Name")
    assert len(register(window).entries) == 3
    hand.keys("Escape")
    hand.keys("Down", "Right", "l")
    hand.expect("Register")
    tonight = register(window)
    assert [entry.mark for entry in tonight.entries] == [Mark.PRESENT, Mark.LATE, None]
    hand.keys("ctrl+z")
    in_page(hand, window)
    assert register(window).entries[1].mark is None
    press(hand, window, "Everyone is here")
    in_page(hand, window)
    assert {entry.mark for entry in register(window).entries} == {Mark.PRESENT}
    find_and_take_in(hand, window)
    press(hand, window, "One guest more")
    in_page(hand, window)
    assert register(window).totals.guests == 1


def find_and_take_in(hand: Hand, window: MainWindow) -> None:
    """A newcomer by Shift+Enter; the same name again finds her; her slip is asked about."""
    hand.type("Georgina")
    hand.keys("shift+Return")
    hand.expect("Name")
    assert [entry.mark for entry in register(window).entries] == [Mark.PRESENT] * 4
    for typed in ("georgina", "georgnia"):
        hand.type(typed)
        hand.keys("Return")
        hand.expect("Name")
    assert len(register(window).entries) == 4
    hand.keys("Escape")
    hand.expect("Name")


def write_the_note(hand: Hand, window: MainWindow) -> None:
    press(hand, window, "Note")
    in_page(hand, window)
    hand.type("Bring the walks for Ana")
    hand.keys("F4")
    in_page(hand, window)
    db = window.jobs.open_vault.db()
    assert "Bring the walks for Ana" in [row.text for row in followups.follow_ups(db)]
    hand.keys("alt+Left")
    in_page(hand, window)
    (note,) = notes.of_session(db, register(window).session.id)
    assert "Bring the walks for Ana" in note.text


def look_for_somebody(hand: Hand, window: MainWindow) -> None:
    """From the keyboard alone, wherever one is: what is typed after Ctrl+K stands in the box."""
    hand.keys("ctrl+k")
    hand.settle(200)
    hand.type("tomas")
    assert window.strip.box.text() == "tomas", hand.where()
    hand.keys("Return")
    in_page(hand, window)
    assert page(window).place.page == places.PERSON
    assert window.strip.box.text() == ""
    hand.keys("alt+Left")
    in_page(hand, window)


def finish(hand: Hand, window: MainWindow) -> None:
    press(hand, window, "Finish")
    in_page(hand, window)
    press(hand, window, "Finish session")
    hand.until(lambda: page(window).place.page == places.TODAY, "Finish leads to Today")
    in_page(hand, window)


def lock_and_open(hand: Hand, window: MainWindow) -> None:
    hand.keys("ctrl+l")
    hand.until(lambda: window.jobs.vault is None, "the vault is locked")
    hand.expect("Passphrase")
    hand.type(WORDS)
    hand.keys("Return")
    hand.until(lambda: window.jobs.vault is not None, "the vault is open")
    in_page(hand, window)
    assert people.count(window.jobs.open_vault.db()) == 6


def register(window: MainWindow) -> sessions.Register:
    db = window.jobs.open_vault.db()
    group = groups.group_named(db, "Tuesday circle")
    assert group is not None
    found = sessions.register(db, sessions.of_group(db, group.id)[0].id)
    assert found is not None
    return found


def test_the_evening_by_real_keys(hand: Hand, window: MainWindow):
    first_start(hand, window)
    start_a_group(hand, window)
    mark_the_evening(hand, window)
    write_the_note(hand, window)
    look_for_somebody(hand, window)
    finish(hand, window)
    assert register(window).session.status is SessionStatus.HELD
    lock_and_open(hand, window)
