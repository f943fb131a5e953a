"""The underlined letters of a page: each once, and none that a menu of the frame has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QWidget


def letter(text: str) -> str:
    """The underlined letter of a text, small; "" where there is none."""
    at = _place(text)
    return text[at + 1].casefold() if at >= 0 else ""


def of_menus(window: QWidget) -> set[str]:
    """The letters that open the menus of that window."""
    bars = window.findChildren(QMenuBar)
    return {found for bar in bars for action in bar.actions() if (found := letter(action.text()))}


def deal(widgets: Iterable[QWidget], *, taken: Iterable[str]) -> None:
    """Gives each label and button the letter its translator wished, or the next free one of its text."""
    used = set(taken)
    for widget in widgets:
        if not isinstance(widget, (QAbstractButton, QLabel)) or not letter(widget.text()):
            continue
        text = dealt(widget.text(), used)
        used.add(letter(text))
        if text != widget.text():
            widget.setText(text)


def dealt(text: str, used: set[str]) -> str:
    """The text with its letter, another one, or none where all its letters are used."""
    at = _place(text)
    plain = text[:at] + text[at + 1 :]
    for place in (*range(at, len(plain)), *range(at)):
        sign = plain[place]
        if sign.isalnum() and sign.casefold() not in used and "&" not in plain[place - 1 : place]:
            return f"{plain[:place]}&{plain[place:]}"
    return plain


def _place(text: str) -> int:
    """Where the sign before the letter stands; -1 where there is none. Two of them are one to be seen."""
    at = 0
    while (at := text.find("&", at)) >= 0 and at + 1 < len(text):
        if text[at + 1] != "&":
            return at
        at += 2
    return -1
