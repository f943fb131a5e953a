"""The language of the window: translators, reading direction, number formats, and switching while it runs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from peergroups.base import paths
from peergroups.base.text import WINDOW_LANGUAGES

_RIGHT_TO_LEFT = {"R", "AL"}  # classes of letters in Unicode's bidirectional algorithm


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language of the window; call it with literals only, or lupdate does not find them."""
    return QCoreApplication.translate(context, text, comment, n)


def system_language() -> str:
    """The first language of this computer's user that the window speaks; English otherwise."""
    for tag in QLocale.system().uiLanguages():
        code = tag.split("-")[0]
        if code in WINDOW_LANGUAGES:
            return code
    return "en"


def speak(language: str) -> None:
    """Switches the window to that language ("" follows the system); every widget gets a LanguageChange."""
    code = language if language in WINDOW_LANGUAGES else system_language()
    app = cast("QApplication", QApplication.instance())
    if app.property("language") == code:
        return
    app.setProperty("language", code)
    QLocale.setDefault(QLocale(code))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm"),
        (str(paths.translation(code).parent), paths.translation(code).name),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    direction = QLocale(code).textDirection()
    app.setLayoutDirection(Qt.LayoutDirection(direction))


def isolated(text: str) -> str:
    """A name or title for lists, tables and buttons of a window whose direction may be another one.

    Labels and fields find the direction of their text by themselves; those three take that of the window, and
    would put the full stop of "Amina M.", or of an Arabic initial in an English window, at the wrong side.
    """
    if not text or not (QApplication.isRightToLeft() or _reads_leftwards(text)):
        return text
    return f"\u2068{text}\u2069"


def _reads_leftwards(text: str) -> bool:
    """Whether there are letters in it that run from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in text)


def filled(text: str, **values: object) -> str:
    """The sentence with its values; one that ends in a full stop, such as "Amina M.", brings no second one.

    A sentence of a language from right to left keeps its direction where a value from left to right comes first.
    """
    for name, value in values.items():
        if str(value).rstrip("\u2069").endswith((".", "…")):
            text = re.sub(rf"\{{{name}\}}\.(?!\.)", f"{{{name}}}", text)
    said = text.format(**values)
    return f"\u200f{said}" if _reads_leftwards(text) and _begins_rightwards(said) else said


def _begins_rightwards(text: str) -> bool:
    """Whether its first letter, what is set apart left out, makes a reader begin at the left."""
    ways = (unicodedata.bidirectional(sign) for sign in re.sub("\u2068.*?\u2069", "", text))
    return next((way == "L" for way in ways if way == "L" or way in _RIGHT_TO_LEFT), False)


def on_a_button(name: str) -> str:
    """A name in the words of a button, or of a caption beside a field: its "&" underlines nothing."""
    return isolated(name).replace("&", "&&")


def facts(parts: Iterable[str]) -> str:
    """Several facts in one line, in the order the window reads, whatever script the first of them is in.

    Each keeps the direction of its own; without the mark before them a label would take that of a name.
    """
    told = "  ·  ".join(f"\u2068{part}\u2069" for part in parts if part)
    return f"\u200f{told}" if told and QApplication.isRightToLeft() else told


def listed(words: Iterable[str]) -> str:
    """Several words of a column, with the comma of the language and no `and`."""
    return ("، " if spoken() == "ar" else ", ").join(words)


def spoken() -> str:
    """The code of the language the window speaks now."""
    return str(cast("QApplication", QApplication.instance()).property("language") or "en")
