"""The records of the commands, which everything else reads."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QStyleOptionMenuItem

from peergroups.base.settings import THEMES
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.commands import COMMANDS, MENUS
from peergroups.gui.shell.rooms import ROOMS
from peergroups.usecases import people


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


def test_help_calls_undo_by_its_name_not_by_the_step_at_hand(window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.jobs.write(None, people.add, {"name": "Zora"})
    window.go(Place(places.KEYS))
    texts = {one.text() for one in window.page.findChildren(QLabel)}
    assert "Undo" in texts
    assert not any("Zora" in text for text in texts)


@pytest.mark.parametrize(("code", "keys"), [("en", "Ctrl++"), ("ar", "\u2068Ctrl++\u2069")])
def test_the_keys_of_a_menu_read_from_left_to_right_in_every_window(window_with, settings, code, keys):
    settings.language = code
    window = window_with(ROOMS)
    window.restyle()
    action = window.actions_.by_name["larger"]
    (menu,) = [one for one in action.associatedObjects() if isinstance(one, QMenu)]
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    assert option.text.partition("\t")[2] == keys
