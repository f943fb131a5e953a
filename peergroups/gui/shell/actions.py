"""Every command of the frame as one QAction: menus, keys, search box and the list of keys all use these."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from peergroups.base.settings import THEMES
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import places
from peergroups.gui.core.commands import plain_text
from peergroups.gui.style import icons

PAGE_COMMANDS = ("new", "find", "print", "edit")
"""Commands whose meaning the page in view gives (`Page.commands`)."""

_KEYS: dict[str, tuple[str, ...]] = {
    "new": ("Ctrl+N",),
    "print": ("Ctrl+P",),
    "lock": ("Ctrl+L",),
    "hide": ("Ctrl+Shift+H",),
    "quit": ("Ctrl+Q",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "edit": ("F2",),
    "find": ("Ctrl+F",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "usual": ("Ctrl+0",),
    "search": ("Ctrl+K",),
    "back": ("Alt+Left",),
    "pane": ("F6",),
    "keys": ("F1", "Ctrl+?", "Ctrl+/"),
    **{section: (f"Ctrl+{number}",) for number, section in enumerate(places.SECTIONS, 1)},
}
_ICONS = {
    "new": "plus", "print": "printer", "lock": "lock", "hide": "lock", "quit": "log-out", "undo": "undo-2",
    "redo": "redo-2",
    "edit": "pencil", "find": "filter", "larger": "zoom-in", "smaller": "zoom-out", "usual": "a-large-small",
    "search": "search", "back": "arrow-left", "keys": "keyboard", "about": "info", "protection": "lock",
}  # fmt: skip
SECTION_ICONS = {
    "today": "sun", "groups": "users-round", "people": "user", "calendar": "calendar-days",
    "handouts": "file-text", "followups": "phone-call", "settings": "settings",
}  # fmt: skip
_MENUS: dict[str, tuple[str, ...]] = {
    "file": ("new", "print", "", "lock", "hide", "quit"),
    "edit_menu": ("undo", "redo", "", "edit", "find"),
    "view": ("larger", "smaller", "usual", "", "@themes", "@languages"),
    "go": (*places.SECTIONS, "", "search", "back", "pane"),
    "help": ("keys", "protection", "about"),
}


class Actions(QWidget):
    """The commands by name, and the menus made of them. The frame connects `run(name)`."""

    def __init__(self, menu_bar: QMenuBar, run: Callable[[str], None]) -> None:
        super().__init__(menu_bar)
        self.hide()
        self._run = run
        names = dict.fromkeys([n for menu in _MENUS.values() for n in menu if n and n[0] != "@"])
        self.by_name = {name: self._action(name) for name in names}
        self.themes = self._choices("theme", THEMES)
        self.languages = self._choices("language", tuple(WINDOW_LANGUAGES))
        self._menus = {name: QMenu(menu_bar) for name in (*_MENUS, "@themes", "@languages")}
        for name in _MENUS:
            menu_bar.addMenu(self._menus[name])
            self._fill(name)
        self.undo_label = self.redo_label = ""
        self.retranslate()

    def offered(self) -> list[QAction]:
        """What can be done now, for the search box."""
        return [
            a
            for a in (*self.by_name.values(), *self.themes.actions(), *self.languages.actions())
            if a.isEnabled()
        ]

    def enable(self, names: dict[str, bool]) -> None:
        for name, possible in names.items():
            self.by_name[name].setEnabled(possible)

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """The works that Undo and Redo would act on, in words; None for none."""
        self.undo_label, self.redo_label = undo or "", redo or ""
        self.enable({"undo": undo is not None, "redo": redo is not None})
        self._name_history()

    def show_chosen(self, theme: str, language: str) -> None:
        """Ticks the theme and the language in use."""
        for group, value in ((self.themes, theme), (self.languages, language)):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def retranslate(self) -> None:
        menus = {
            "file": self.tr("&File"),
            "edit_menu": self.tr("&Edit"),
            "view": self.tr("&View"),
            "go": self.tr("&Go"),
            "help": self.tr("&Help"),
            "@themes": self.tr("&Colours"),
            "@languages": self.tr("L&anguage"),
        }
        for name, text in menus.items():
            self._menus[name].setTitle(text)
        for name, text in (self._file_texts() | self._view_texts() | self._go_texts()).items():
            self.by_name[name].setText(text)
            picture = _ICONS.get(name) or SECTION_ICONS.get(name, "")
            if picture:
                self.by_name[name].setIcon(icons.icon(picture))
        for action in self.themes.actions():
            action.setText(self._theme_texts()[action.data()])
        for action in self.languages.actions():
            action.setText(WINDOW_LANGUAGES[action.data()])
        self._name_history()

    def section_text(self, section: str) -> str:
        """The name of an entry of the navigation, without its mnemonic."""
        return plain_text(self.by_name[section])

    def _file_texts(self) -> dict[str, str]:
        return {
            "new": self.tr("&New"),
            "print": self.tr("&Print"),
            "lock": self.tr("&Lock"),
            "hide": self.tr("Lock and &hide"),
            "quit": self.tr("&Quit"),
            "edit": self.tr("&Change"),
            "find": self.tr("&Find on this page"),
        }

    def _view_texts(self) -> dict[str, str]:
        return {
            "larger": self.tr("&Larger text"),
            "smaller": self.tr("&Smaller text"),
            "usual": self.tr("&Usual text size"),
            "keys": self.tr("&Help and keys"),
            "about": self.tr("&About PeerGroups"),
            "protection": self.tr("What &protects your notes"),
        }

    def _go_texts(self) -> dict[str, str]:
        return {
            "today": self.tr("&Today"),
            "groups": self.tr("&Groups"),
            "people": self.tr("&People"),
            "calendar": self.tr("&Calendar"),
            "handouts": self.tr("&Handouts"),
            "followups": self.tr("&Follow-ups"),
            "settings": self.tr("&Settings"),
            "search": self.tr("S&earch or do"),
            "back": self.tr("&Back"),
            "pane": self.tr("&Next part of the window"),
        }

    def _theme_texts(self) -> dict[str, str]:
        return {
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "contrast_black": self.tr("High contrast on &black"),
            "contrast_white": self.tr("High contrast on &white"),
        }

    def _name_history(self) -> None:
        undo, redo = self.tr("&Undo: {work}"), self.tr("&Redo: {work}")
        self.by_name["undo"].setText(
            undo.format(work=self.undo_label) if self.undo_label else self.tr("&Undo")
        )
        self.by_name["redo"].setText(
            redo.format(work=self.redo_label) if self.redo_label else self.tr("&Redo")
        )

    def _action(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(keys) for keys in _KEYS.get(name, ())])
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda: self._run(name))
        return action

    def _choices(self, what: str, values: tuple[str, ...]) -> QActionGroup:
        group = QActionGroup(self)
        for value in values:
            action = QAction(group, checkable=True)
            action.setData(value)
            action.triggered.connect(lambda _=False, value=value: self._run(f"{what}:{value}"))
        return group

    def _fill(self, name: str) -> None:
        menu = self._menus[name]
        parts: dict[str, Any] = {"@themes": self.themes, "@languages": self.languages}
        for entry in _MENUS[name]:
            if not entry:
                menu.addSeparator()
            elif entry in parts:
                self._menus[entry].addActions(parts[entry].actions())
                menu.addMenu(self._menus[entry])
            else:
                menu.addAction(self.by_name[entry])
