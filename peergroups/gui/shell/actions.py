"""The commands as Qt sees them: a QAction each, and the menus made of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.commands import plain_text
from peergroups.gui.core.places import SECTIONS
from peergroups.gui.shell import letters
from peergroups.gui.shell.commands import COMMANDS, MENUS, Command
from peergroups.gui.shell.of_page import OfPage
from peergroups.gui.style import icons
from peergroups.gui.widgets.menu import Menu

if TYPE_CHECKING:
    from peergroups.gui.shell.main_window import MainWindow


class Actions(QWidget):
    """The actions by name, in the bar of menus and in the one menu that holds everything."""

    def __init__(
        self, menu_bar: QMenuBar, everything: QMenu, sections: Sequence[str], window: MainWindow
    ) -> None:
        super().__init__(menu_bar)
        self.hide()
        self._window = window
        self._letters: dict[str, str] = {}  # of each command
        self._of_page = OfPage(window)
        self.by_name = {name: self._action(command) for name, command in COMMANDS.items()}
        self._menus = {name: Menu(menu_bar) for name in MENUS}
        self._fill_menus(menu_bar)
        for section in sections:
            everything.addAction(self.by_name[section])
        everything.addSeparator()
        for name, menu in self._menus.items():
            if "/" not in name:
                everything.addMenu(menu)

    def _fill_menus(self, menu_bar: QMenuBar) -> None:
        for name, menu in self._menus.items():
            if "/" not in name:
                menu_bar.addMenu(menu)
            for command in COMMANDS.values():
                if command.menu == name:
                    if command.line:
                        menu.addSeparator()
                    menu.addAction(self.by_name[command.name])
        for name, menu in self._menus.items():
            outer, _, inner = name.partition("/")
            if inner:
                if not self._menus[outer].actions()[-1].menu():
                    self._menus[outer].addSeparator()
                self._menus[outer].addMenu(menu)

    def offered(self) -> list[QAction]:
        """What can be done now, for the search box."""
        return [*(action for action in self.by_name.values() if action.isEnabled()), *self._of_page.actions()]

    def refresh(self) -> None:
        """What can be done now, which choices are in use, and what Undo and Redo are about."""
        for name, command in COMMANDS.items():
            action = self.by_name[name]
            action.setEnabled(command.when(self._window))
            if command.chosen is not None:
                action.setChecked(command.chosen(self._window))
            elif command.with_work:
                action.setText(self._text(command))

    def retranslate(self) -> None:
        self._deal_letters()
        for name, command in COMMANDS.items():
            self.by_name[name].setText(self._text(command))
            words = QCoreApplication.translate("Actions", command.text)
            self.by_name[name].setProperty("words", words.replace("&", ""))
            self._name_choice(command)
            if command.icon:
                self.by_name[name].setIcon(icons.icon(command.icon))

    def _name_choice(self, command: Command) -> None:
        """What it is a choice of: a page of commands names it where nothing stands around it."""
        inner = "/" in command.menu
        of = QCoreApplication.translate("Actions", MENUS[command.menu]).replace("&", "") if inner else ""
        kind, _, code = command.name.partition(":")
        known = language.language_name(code, i18n.spoken()) if kind == "language" else ""
        self.by_name[command.name].setProperty("choice", of)
        self.by_name[command.name].setProperty("also", known)

    @property
    def letters(self) -> frozenset[str]:
        """Those of the bar of menus."""
        return frozenset(letters.letter_of(self._menus[name].title()) for name in MENUS if "/" not in name)

    def _deal_letters(self) -> None:
        """The bar of menus first, then the rooms, which stand beside it in the one menu; then each menu for itself."""
        bar = [name for name in MENUS if "/" not in name]
        titles = letters.dealt(QCoreApplication.translate("Actions", MENUS[name]) for name in bar)
        for name, title in zip(bar, titles, strict=True):
            self._menus[name].setTitle(title)
        self._letters = {}
        rooms = [COMMANDS[section] for section in SECTIONS]
        self._deal_to(rooms, self.letters)
        taken = set(self._letters.values())
        for menu in MENUS:
            others = [c for c in COMMANDS.values() if c.menu == menu and c not in rooms]
            self._deal_to(others, taken if menu == "go" else ())
            inner = [name for name in MENUS if name.startswith(f"{menu}/")]
            of_menu = {self._letters[command.name] for command in others}
            titles = letters.dealt(
                (QCoreApplication.translate("Actions", MENUS[name]) for name in inner), of_menu
            )
            for name, title in zip(inner, titles, strict=True):
                self._menus[name].setTitle(title)

    def _deal_to(self, commands: Sequence[Command], taken: Iterable[str]) -> None:
        texts = letters.dealt((QCoreApplication.translate("Actions", c.text) for c in commands), taken)
        self._letters |= {
            command.name: letters.letter_of(text) for command, text in zip(commands, texts, strict=True)
        }

    def section_text(self, section: str) -> str:
        """The name of an entry of the navigation, without its mnemonic."""
        return plain_text(self.by_name[section])

    def _text(self, command: Command) -> str:
        work = self._window.stepping.text(command.name) if command.with_work else ""
        text = QCoreApplication.translate("Actions", command.with_work if work else command.text)
        text = letters.marked(text, self._letters.get(command.name, ""))
        return text.format(work=work.replace("&", "&&")) if work else text

    def _action(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.chosen is not None)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda: self._window.run(command.name))
        return action
