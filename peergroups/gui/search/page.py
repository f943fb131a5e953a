"""What the search box finds, in one list: commands that match, then people, groups, sessions, notes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from peergroups.gui.core import i18n, places, rights
from peergroups.gui.core.commands import found_by, plain_text
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.core.soon import soon
from peergroups.gui.search.doors import DOORS, Door
from peergroups.gui.style import icons, theme
from peergroups.gui.widgets.cells import WrappedItems
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the list that leads to a place: what, then where and when, and an icon for its kind."""

    title: str
    details: str
    icon: str
    place: Place
    otherwise: Place | None = None  # for whoever does not find that one


class SearchPage(Page):
    """Follows the search box of the frame; Down goes into the list, Enter opens."""

    scrolls = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.list = QListWidget()
        self.list.setItemDelegate(WrappedItems(self.list))
        self.list.setWordWrap(True)  # rather than scroll sideways
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.nothing = label("large")
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)  # what is said of nothing found stays at the top

    def retranslate(self) -> None:
        self.title.setText(self.tr("Search or do"))
        self.list.setAccessibleName(self.tr("Results"))
        self.nothing.setText(self.tr("Nothing was found. Try fewer letters, or another spelling."))

    def reload(self) -> None:
        text = self.place.text if self.place else ""
        self.list.clear()
        doors, called = self._doors(text), _folded(text)
        named = [
            door for door in doors if _folded(door.title()) == called
        ]  # before an act that only has the word
        self._add_doors(named)
        for action in self._matching(text):
            self._add(self._command_line(action), action.icon(), action)
        self._add_doors(door for door in doors if door not in named)
        for found in self.hits(text):
            self._add(
                "\n".join(i18n.isolated(part) for part in (found.title, found.details) if part),
                icons.icon(found.icon),
                found.place,
            )
        self.list.setCurrentRow(0)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)
        self.list.setIconSize(theme.icon_size())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.place is not None:
            self.reload()  # its icons

    def hits(self, text: str) -> list[Found]:
        """What the vault holds for these words."""
        if not text.strip() or self.context.vault is None:
            return []
        from peergroups.base import clock, typed_dates
        from peergroups.store.queries import search

        days = typed_dates.named_days(text, i18n.spoken(), clock.here())
        hits = [*self.jobs.ask(search.on_days, days), *self.jobs.ask(search.find, text)]
        vault = self.context.vault
        found = [_found(hit) for hit in {hit.id: hit for hit in hits}.values()]
        ways = [(one, one.place if rights.may_visit(vault, one.place) else one.otherwise) for one in found]
        return [replace(one, place=place) for one, place in ways if place is not None]

    def first(self) -> QListWidget:
        return self.list

    def step(self, down: int) -> None:
        """Moves the cursor of the list while the box keeps the focus."""
        row = self.list.currentRow() + down
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def open_current(self) -> bool:
        """Opens the line under the cursor; False where nothing was found."""
        if self.list.currentItem() is None:
            return False
        self._open(self.list.currentItem())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_current()
        else:
            super().keyPressEvent(event)

    def _matching(self, text: str) -> list[QAction]:
        """The commands in which every word typed begins a word."""
        wanted = _folded(text)
        return [
            action
            for action in self.context.actions()
            if action.objectName() not in {"search", "back", "pane"}
            and _begin(wanted, _folded(found_by(action)))
        ]

    def _doors(self, text: str) -> list[Door]:
        """What can be done elsewhere, by its words; only what whoever is signed in may do."""
        wanted, vault = _folded(text), self.context.vault
        if not wanted or vault is None:
            return []
        return [
            door for door in DOORS if vault.may(door.action) and _begin(wanted, _folded(door.all_words()))
        ]

    def _add_doors(self, doors: Iterable[Door]) -> None:
        for door in doors:
            self._add(door.title(), icons.icon(door.icon), door.place)

    def _command_line(self, action: QAction) -> str:
        keys = i18n.isolated(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        text, of = plain_text(action), str(action.property("choice") or "")
        if of:
            text = self.tr("{what}: {choice}").format(what=of, choice=text)
        return self.tr("{command}   ({keys})").format(command=text, keys=keys) if keys else text

    def _add(self, line: str, icon: object, what: QAction | Place) -> None:
        item = QListWidgetItem(line, self.list)
        item.setIcon(icon)  # type: ignore[arg-type]
        item.setData(Qt.ItemDataRole.UserRole, what)

    def _open(self, item: QListWidgetItem) -> None:
        what = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(what, Place):
            self.go.emit(what)
        else:
            self.back.click()
            soon(what, what.trigger)  # it may free this page, which still handles the click


_ICONS = {
    "person": "user",
    "group": "users-round",
    "session": "calendar",
    "note": "notebook-pen",
    "handout": "file-text",
    "help_line": "phone",
    "reason": "info",
}
_PAGES = {
    "person": places.PERSON,
    "group": places.GROUP,
    "session": places.SESSION,
    "handout": places.HANDOUT,
}


def _found(hit: Any) -> Found:
    """A hit of the vault's search as a line; a note leads to where it was written."""
    from peergroups.base import language

    when = language.format_date(hit.when, i18n.spoken(), "medium") if hit.when else ""
    details = i18n.facts((hit.where, when, hit.excerpt))
    if hit.kind == "help_line":
        return Found(hit.title, details, _ICONS[hit.kind], Place(places.SETTINGS, hit.id, part="help-line"))
    page = _PAGES.get(hit.owner_kind, places.FOLLOWUPS)
    place = Place(page, hit.owner_id or hit.id, part=hit.kind, text=str(hit.id))
    on_shelf = Place(places.HANDOUTS, part=place.id.hex) if page == places.HANDOUT and place.id else None
    return Found(hit.title, details, _ICONS.get(hit.kind, "phone-call"), place, on_shelf)


def _begin(wanted: list[str], words: list[str]) -> bool:
    """Whether every word that was typed begins a word."""
    return all(any(word.startswith(part) for word in words) for part in wanted)


def _folded(text: str) -> list[str]:
    """The words without accents and capitals. The vault's own search folds with ICU; commands need less."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return plain.casefold().split()
