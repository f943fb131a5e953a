"""The records of the commands, which everything else reads."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from peergroups.base.settings import THEMES
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import places
from peergroups.gui.shell.commands import COMMANDS, MENUS
from peergroups.gui.shell.rooms import ROOMS


def test_no_key_means_two_things():
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS.values() for key in command.keys)
    assert {key for key, times in keys.items() if times > 1} == set()


def test_every_command_has_a_menu_and_words_and_no_key_has_three_modifiers():
    for command in COMMANDS.values():
        assert command.menu in MENUS
        assert command.text
        assert all(key.count("+") - key.endswith("++") <= 2 for key in command.keys)


def test_every_theme_language_and_section_is_a_command():
    wanted = {*(f"theme:{name}" for name in THEMES), *(f"language:{code}" for code in WINDOW_LANGUAGES)}
    assert wanted | set(places.SECTIONS) <= set(COMMANDS)


def test_menus_keys_and_the_box_offer_the_same(window_with):
    window = window_with(ROOMS)
    shown = {
        action.objectName()
        for menu in window.strip.menu_bar.actions()
        for action in every(menu.menu())
        if action.objectName()
    }
    assert shown == set(COMMANDS)
    assert {action.objectName() for action in window.actions()} == set(COMMANDS)
    assert {action.objectName() for action in window.context.actions()} <= set(COMMANDS)


def every(menu):
    for action in menu.actions():
        yield action
        if action.menu() is not None:
            yield from every(action.menu())
