"""The picture words a person picks their own way in by, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from peergroups.base.sentences import QT_TRANSLATE_NOOP
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate

WORDS: dict[str, str] = {
    "acorn": QT_TRANSLATE_NOOP("Pictures", "acorn"),
    "anchor": QT_TRANSLATE_NOOP("Pictures", "anchor"),
    "apple": QT_TRANSLATE_NOOP("Pictures", "apple"),
    "bamboo": QT_TRANSLATE_NOOP("Pictures", "bamboo"),
    "basket": QT_TRANSLATE_NOOP("Pictures", "basket"),
    "bee": QT_TRANSLATE_NOOP("Pictures", "bee"),
    "bell": QT_TRANSLATE_NOOP("Pictures", "bell"),
    "boat": QT_TRANSLATE_NOOP("Pictures", "boat"),
    "bread": QT_TRANSLATE_NOOP("Pictures", "bread"),
    "bridge": QT_TRANSLATE_NOOP("Pictures", "bridge"),
    "broom": QT_TRANSLATE_NOOP("Pictures", "broom"),
    "butterfly": QT_TRANSLATE_NOOP("Pictures", "butterfly"),
    "button": QT_TRANSLATE_NOOP("Pictures", "button"),
    "camel": QT_TRANSLATE_NOOP("Pictures", "camel"),
    "candle": QT_TRANSLATE_NOOP("Pictures", "candle"),
    "carrot": QT_TRANSLATE_NOOP("Pictures", "carrot"),
    "cherry": QT_TRANSLATE_NOOP("Pictures", "cherry"),
    "clover": QT_TRANSLATE_NOOP("Pictures", "clover"),
    "comb": QT_TRANSLATE_NOOP("Pictures", "comb"),
    "crane": QT_TRANSLATE_NOOP("Pictures", "crane"),
    "cup": QT_TRANSLATE_NOOP("Pictures", "cup"),
    "deer": QT_TRANSLATE_NOOP("Pictures", "deer"),
    "dolphin": QT_TRANSLATE_NOOP("Pictures", "dolphin"),
    "drum": QT_TRANSLATE_NOOP("Pictures", "drum"),
    "duck": QT_TRANSLATE_NOOP("Pictures", "duck"),
    "elephant": QT_TRANSLATE_NOOP("Pictures", "elephant"),
    "feather": QT_TRANSLATE_NOOP("Pictures", "feather"),
    "fern": QT_TRANSLATE_NOOP("Pictures", "fern"),
    "fish": QT_TRANSLATE_NOOP("Pictures", "fish"),
    "goat": QT_TRANSLATE_NOOP("Pictures", "goat"),
    "grape": QT_TRANSLATE_NOOP("Pictures", "grape"),
    "hammer": QT_TRANSLATE_NOOP("Pictures", "hammer"),
    "hat": QT_TRANSLATE_NOOP("Pictures", "hat"),
    "hen": QT_TRANSLATE_NOOP("Pictures", "hen"),
    "heron": QT_TRANSLATE_NOOP("Pictures", "heron"),
    "horse": QT_TRANSLATE_NOOP("Pictures", "horse"),
    "kettle": QT_TRANSLATE_NOOP("Pictures", "kettle"),
    "key": QT_TRANSLATE_NOOP("Pictures", "key"),
    "kite": QT_TRANSLATE_NOOP("Pictures", "kite"),
    "ladder": QT_TRANSLATE_NOOP("Pictures", "ladder"),
    "lamp": QT_TRANSLATE_NOOP("Pictures", "lamp"),
    "leaf": QT_TRANSLATE_NOOP("Pictures", "leaf"),
    "lemon": QT_TRANSLATE_NOOP("Pictures", "lemon"),
    "lighthouse": QT_TRANSLATE_NOOP("Pictures", "lighthouse"),
    "lizard": QT_TRANSLATE_NOOP("Pictures", "lizard"),
    "mango": QT_TRANSLATE_NOOP("Pictures", "mango"),
    "moon": QT_TRANSLATE_NOOP("Pictures", "moon"),
    "mushroom": QT_TRANSLATE_NOOP("Pictures", "mushroom"),
    "olive": QT_TRANSLATE_NOOP("Pictures", "olive"),
    "orange": QT_TRANSLATE_NOOP("Pictures", "orange"),
    "owl": QT_TRANSLATE_NOOP("Pictures", "owl"),
    "parrot": QT_TRANSLATE_NOOP("Pictures", "parrot"),
    "pear": QT_TRANSLATE_NOOP("Pictures", "pear"),
    "pebble": QT_TRANSLATE_NOOP("Pictures", "pebble"),
    "rabbit": QT_TRANSLATE_NOOP("Pictures", "rabbit"),
    "scissors": QT_TRANSLATE_NOOP("Pictures", "scissors"),
    "shell": QT_TRANSLATE_NOOP("Pictures", "shell"),
    "spoon": QT_TRANSLATE_NOOP("Pictures", "spoon"),
    "star": QT_TRANSLATE_NOOP("Pictures", "star"),
    "sun": QT_TRANSLATE_NOOP("Pictures", "sun"),
    "tortoise": QT_TRANSLATE_NOOP("Pictures", "tortoise"),
    "tulip": QT_TRANSLATE_NOOP("Pictures", "tulip"),
    "umbrella": QT_TRANSLATE_NOOP("Pictures", "umbrella"),
    "whale": QT_TRANSLATE_NOOP("Pictures", "whale"),
}


def picture_word(label: str) -> str:
    """The word for a label of a way in."""
    if not label:
        return translate("Pictures", "no picture word")
    return QCoreApplication.translate("Pictures", WORDS[label]) if label in WORDS else label


def choices(labels: Iterable[str]) -> list[tuple[str, str]]:
    """Label and word of each, sorted as the language of the window does."""
    named = [(label, picture_word(label)) for label in labels]
    if not named:
        return []
    from peergroups.base import language  # ICU is not loaded for a vault of one person

    spoken = i18n.spoken()
    return sorted(named, key=lambda one: language.sort_key(one[1], spoken))


def picture(label: str) -> str:
    """The icon of what the word says; "" for a label that is not one of the words."""
    return f"words/{label}" if label in WORDS else ""
