"""Types a word of its own into every field that can be reached, through the widgets, and submits it.

Pages and their parts are found by looking at the rooms: a new page, pane or field is walked by itself.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets.buttons import Button
from tests.sql import rows

NEED = {places.GROUP, places.PERSON, places.SESSION, places.HANDOUT}  # pages that are always about something
TABLES = {
    places.GROUP: "peer_group",
    places.PERSON: "person",
    places.SESSION: "group_session",
    places.HANDOUT: "own_handout",
    places.FOLLOWUPS: "follow_up",
    places.CALENDAR: "group_session",
}  # what a page can be about
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


def parts_of(page: QWidget) -> list[str]:
    """What `Place.part` may be on this page: the short words that stand in the code of its room."""
    folder = Path(inspect.getfile(type(page))).parent
    found = {""}
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "part":
                found |= _words(node.value)
            elif isinstance(node, ast.Compare) and "part" in ast.unparse(node.left):
                found |= {word for one in node.comparators for word in _words(one)}
            elif isinstance(node, (ast.Assign, ast.AnnAssign)) and "_PANES" in ast.unparse(node):
                found |= _words(node.value)
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).isupper():
                found |= _words(node.value) if isinstance(node.value, ast.Constant) else set()
    return sorted(found)


def _words(node: ast.AST | None) -> set[str]:
    if node is None:
        return set()
    held = (one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
    return {
        word for word in held if isinstance(word, str) and word.replace("-", "").isalpha() and len(word) < 25
    }


def every_place(window: Any) -> Iterator[Place]:
    """Each page with each of its parts, about nothing and about the thing it may be about."""
    db = window.jobs.vault.db()
    for name in window.rooms:
        if name == places.UNLOCK:
            continue
        table = TABLES.get(name)
        found = rows(db, f"SELECT id FROM {table} WHERE trashed_at IS NULL LIMIT 1") if table else []
        about = [UUID(bytes=row[0]) for row in found]
        window.go(Place(name, about[0] if about and name in NEED else None))
        for part in parts_of(window.page):
            for id_ in about if name in NEED and part != "new" else [None, *about]:
                yield Place(
                    name,
                    id_,
                    part,
                    text=_person_there(db, id_) if part in {"more", "member", "offer"} else "",
                )


def _person_there(db: Any, about: UUID | None) -> str:
    """Somebody of that group or session, for the parts that are about one of them."""
    select = """SELECT m.person_id FROM membership m LEFT JOIN group_session s ON s.group_id = m.group_id
        WHERE ?1 IN (m.group_id, s.id) LIMIT 1"""
    found = rows(db, select, about)
    return str(UUID(bytes=found[0][0])) if found else ""


def walk(window: Any, word: Callable[[str], str]) -> dict[str, int]:
    """How often each field was typed into, by page, part and number."""
    seen: dict[str, int] = {}
    for place in every_place(window):
        name = f"{place.page}{place.part}{'one' if place.id else ''}".replace("-", "")
        window.go(place)
        settle(window)
        type_everywhere(window, name, word, seen)
        settle(window)
        for button in window.findChildren(Button):
            is_first = button.property("kind") == "primary" and button.isVisible() and button.isEnabled()
            if is_first and window.jobs.vault is not None:
                button.click()
                settle(window)
                close_dialogs(name, word, seen)
                break
        settle(window)
    return seen


def settle(window: Any) -> None:
    """Until the worker rests."""
    loop = QEventLoop()
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: None if window.jobs.is_running else loop.quit())
    timer.start()
    loop.exec()


def open_fields(within: QWidget) -> Iterator[QLineEdit | QPlainTextEdit | QTextEdit]:
    """The fields a person could type into now."""
    for kind in FIELDS:
        found: list[Any] = within.findChildren(kind)
        for field in found:
            inside_number = isinstance(field.parent(), (QSpinBox, QComboBox)) and not _is_free(field.parent())
            if field.isVisible() and field.isEnabled() and not field.isReadOnly() and not inside_number:
                yield field


def _is_free(parent: object) -> bool:
    return isinstance(parent, QComboBox) and parent.isEditable()


def type_in(field: QWidget, text: str) -> None:
    """As an input method commits it, which is how most of the world types."""
    field.setFocus()
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


def press_enter(field: QWidget) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        modifier = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_Return, modifier, "\r"))


def type_everywhere(within: QWidget, name: str, word: Callable[[str], str], seen: dict[str, int]) -> None:
    """Each field with a word of its own, then Enter in each of one line."""
    lines = []
    for number, field in enumerate(list(open_fields(within))):
        key = f"{name}{number}"
        type_in(field, word(key))
        seen[key] = seen.get(key, 0) + 1
        lines.append(field)
    for field in lines:
        if isinstance(field, QLineEdit) and _lives(field) and field.isVisible():
            press_enter(field)


def close_dialogs(name: str, word: Callable[[str], str], seen: dict[str, int]) -> None:
    """Types into whatever dialog has opened, says yes to it, and closes what is still there."""
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            if not isinstance(top, QFileDialog):
                type_everywhere(top, f"{name}dialog", word, seen)
            if _lives(top):
                top.reject()


def _lives(widget: QWidget) -> bool:
    import shiboken6

    return shiboken6.isValid(widget)
