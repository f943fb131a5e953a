"""Nobody finds a button that will refuse them: by every role, on each page, each button is pressed, each line typed in.

What was refused stands in the log of the vault: it stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from peergroups.gui.core import places, rights
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets.buttons import Button
from peergroups.gui.widgets.dialog import Dialog
from peergroups.gui.widgets.table import Table
from peergroups.keys import CHEAPEST
from peergroups.model.accounts import kept_groups
from peergroups.model.permissions import Access
from peergroups.store.vault import Vault
from peergroups.usecases import accounts, followups, handouts, notes, organisation, people, schedules, vaults
from tests.gui.conftest import handle_all
from tests.sql import rows

WORDS = "paper lantern on the quiet lake"
PARTS: dict[str, tuple[str, ...]] = {
    places.GROUPS: ("import", "trash"),
    places.PEOPLE: ("twice", "trash"),
    places.GROUP: ("", "sessions", "members", "waiting", "notes", "about", "sheets", "new", "copy", "edit", "import",
                   "series", "languages"),
    places.PERSON: ("", "groups", "away", "calls", "notes", "attendance"),
    places.SESSION: ("", "more", "paper", "note", "finish", "topic", "steps", "move", "cancel", "did-not-happen",
                     "trash", "stand-in"),
    places.SETTINGS: ("organisation", "help-lines", "help-line", "passphrase", "recovery-sheet", "vault", "backups",
                      "health", "all-right", "access", "log", "person-with-access"),
}  # fmt: skip
# Pressed on every page the same: they lead away, or open a menu whose acts are pressed as buttons where there is room.
SAME_EVERYWHERE = {"Back", "More"}


def one(vault: Vault, sql: str, *given: object) -> UUID:
    return UUID(bytes=rows(vault.db(), f"{sql} LIMIT 1", *given)[0][0])


def everywhere(vault: Vault, ours: UUID, handout: UUID, line: UUID) -> Iterator[Place]:
    """Every page and part of it, about something of that group."""
    person = one(vault, "SELECT person_id FROM membership WHERE group_id = ? AND role = 'participant'", ours)
    of_status = "SELECT id FROM group_session WHERE group_id = ? AND status = ?"
    about = {places.GROUP: [ours], places.PERSON: [person], places.SETTINGS: [line]}
    about[places.SESSION] = [
        one(vault, of_status, ours, status) for status in ("held", "planned", "cancelled")
    ]
    yield from (
        Place(page) for page in (*places.SECTIONS, places.TRASH, places.SEARCH, places.KEYS, places.ABOUT)
    )
    yield Place(places.FOLLOWUPS, part="new", text=str(person))
    yield Place(places.HANDOUT, handout, part="en")
    for page, parts in PARTS.items():
        for id_ in about.get(page, [None]):
            yield from (
                Place(page, id_, part, text=str(person) if page == places.SESSION else "") for part in parts
            )


class Visitor:
    """Whoever leads, or helps in, one group, at the window."""

    def __init__(self, window: MainWindow, qtbot: Any, found: list[Place]) -> None:
        self.window, self.qtbot, self.found = window, qtbot, found
        self.pressed: set[str] = set()
        self.refused: list[str] = []
        self._known = self._refusals()

    def look_around(self) -> None:
        for place in self.found:
            where = f"{place.page}/{place.part}"
            if not self.goes(place):
                continue
            self.note(where)
            self._type(where)
            self._press_all(place, where)
            self._use_rows(place, where)

    def goes(self, place: Place) -> bool:
        """Whether it is there for them."""
        self.window.go(place)
        self.settle()
        shown = self.window.page
        return shown is not None and shown.place is not None and shown.place.page == place.page

    def note(self, what: str) -> None:
        """Keeps what was refused since the last time, with what was done."""
        now = self._refusals()
        if now != self._known:
            self.refused.append(what)
        self._known = now

    def settle(self) -> None:
        handle_all()
        self.qtbot.waitUntil(lambda: not self.window.jobs.is_running, timeout=20_000)
        handle_all()
        self._answer()
        for popup in iter(QApplication.activePopupWidget, None):
            popup.close()

    def _refusals(self) -> int:
        vault = self.window.jobs.open_vault
        return int(rows(vault.db(), "SELECT count(*) FROM main.audit_event WHERE event = 'refused'")[0][0])

    def _offered(self) -> list[QAbstractButton]:
        page = self.window.page
        assert page is not None
        parts = {
            part: None for widget in (page.head, page, page.foot) for part in widget.findChildren(Button)
        }
        return [button for button in parts if button.isVisible() and button.isEnabled()]

    def _type(self, where: str) -> None:
        for box in self.window.page.findChildren(QLineEdit) if self.window.page else ():
            if shiboken6.isValid(box) and box.isVisible() and box.isEnabled() and not box.isReadOnly():
                box.setText("7")
                box.editingFinished.emit()
                self.settle()
                self.note(f"{where}: typed in {box.accessibleName()}")
        self._take_back()

    def _press_all(self, place: Place, where: str) -> None:
        while (button := self._next(place)) is not None:
            before = set(self._offered())
            did = f"{where}: {_name(button)}"
            button.click()
            self.settle()
            self.note(did)
            for more in self._offered():
                is_new = (
                    shiboken6.isValid(more) and more not in before and more.isVisible() and more.isEnabled()
                )
                if is_new and _name(more) not in SAME_EVERYWHERE:
                    name = _name(more)
                    more.click()
                    self.settle()
                    self.note(f"{did}, then {name}")
            self._take_back()
            self.goes(place)

    def _next(self, place: Place) -> QAbstractButton | None:
        """A button of the page that was not pressed on it yet."""
        for button in self._offered():
            key = f"{place.page} {_name(button)}"
            if key not in self.pressed and _name(button) not in SAME_EVERYWHERE:
                self.pressed.add(key)
                return button
        return None

    def _use_rows(self, place: Place, where: str) -> None:
        """What the menu of a row offers."""
        assert self.window.page is not None
        for number in range(len([one for one in self.window.page.findChildren(Table) if one.isVisible()])):
            at = 0
            while True:
                tables = [one for one in self.window.page.findChildren(Table) if one.isVisible()]
                if number >= len(tables) or not tables[number].model.rowCount():
                    break
                view = tables[number].view
                view.setCurrentIndex(tables[number].model.index(0, 0))
                acts = list(view.acts())
                if at >= len(acts):
                    break
                text = acts[at].text
                acts[at].pressed()
                self.settle()
                self.note(f"{where}: a row's {text}")
                self._take_back()
                self.goes(place)
                at += 1

    def _answer(self) -> None:
        """Says yes to what is asked; chooses no file."""
        for _ in range(4):
            shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
            dialog = next(shown, None)
            if dialog is None:
                return
            if isinstance(dialog, Dialog) and dialog.yes.isEnabled():
                dialog.yes.click()
                handle_all()
            if shiboken6.isValid(dialog) and dialog.isVisible():
                dialog.reject()
            handle_all()

    def _take_back(self) -> None:
        vault = self.window.jobs.open_vault
        while vault.history.can_undo:
            vault.undo()
        handle_all()


def _name(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


@pytest.fixture
def visitor_of(
    window_with: Callable[..., MainWindow], demo_vault: Vault, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Access], Visitor]:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    vault = demo_vault
    ours = one(vault, "SELECT id FROM peer_group WHERE identity <> 'headcount' ORDER BY name")
    person = one(vault, "SELECT person_id FROM membership WHERE group_id = ? AND role = 'participant'", ours)
    last = "SELECT id FROM group_session WHERE group_id = ? AND status = 'planned' ORDER BY planned_on DESC"
    schedules.cancel(vault, one(vault, last, ours), "")
    handout = handouts.start(vault, "Tea", "en", "Bring tea.")
    line = organisation.add_entry(vault, {"service": "Night line", "phone": "111"})
    notes.write_about_person(vault, person, "calm", group_id=ours)
    followups.add(vault, {"person_id": person, "group_id": ours, "due_on": "2026-03-03", "text": "Call"})
    people.remove(vault, people.add(vault, {"name": "Gone"}, group_id=ours))

    def make(access: Access) -> Visitor:
        values = {"name": "Bo Chen", "access": access, "groups": kept_groups([ours])}
        accounts.invite(vault, values, WORDS, label="owl", cost=CHEAPEST)
        line_id = line if isinstance(line, UUID) else one(vault, "SELECT id FROM directory_entry")
        found = list(everywhere(vault, ours, handout, line_id))
        vault.close()
        window = window_with(ROOMS)
        window.open_vault(vaults.open_with_passphrase(vault.folder, WORDS))
        return Visitor(window, qtbot, found)

    return make


@pytest.mark.parametrize("access", [Access.FACILITATOR, Access.HELPER])
def test_nothing_that_is_offered_is_refused(visitor_of: Callable[[Access], Visitor], access: Access):
    visitor = visitor_of(access)
    visitor.look_around()
    assert visitor.refused == []
    assert len(visitor.pressed) >= {Access.FACILITATOR: 60, Access.HELPER: 20}[access]


def test_a_refusal_would_be_found(visitor_of: Callable[[Access], Visitor], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delitem(rights.PARTS, (places.SESSION, "topic"))
    visitor = visitor_of(Access.HELPER)
    visitor.found = [place for place in visitor.found if place.part == "topic"]
    visitor.look_around()
    assert visitor.refused
