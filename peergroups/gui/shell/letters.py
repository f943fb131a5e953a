"""The underlined letters: no two alike where both can be meant. The translator's wish if it is free, else another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

_SIGN = re.compile(r"&(?=[^&\s])")
_LETTER = re.compile(r"\w")


def letter_of(text: str) -> str:
    """The underlined letter, small; "" for none."""
    found = _SIGN.search(text.replace("&&", "\0\0"))
    return text[found.end()].casefold() if found else ""


def without(text: str) -> str:
    """The text without its sign; a doubled one stays, it stands for itself."""
    return _SIGN.sub("", text.replace("&&", "\0\0")).replace("\0\0", "&&")


def with_letter(text: str, taken: Iterable[str]) -> str:
    """The same text with a letter that is not taken: the one it asks for, else the next after it, else none.

    A text that asks for none gets none.
    """
    found = _SIGN.search(text.replace("&&", "\0\0"))
    if found is None:
        return text
    plain, start = without(text), found.start()
    for at in (*range(start, len(plain)), *range(start)):
        letter = plain[at].casefold()
        if _LETTER.fullmatch(letter) and letter not in taken:
            return f"{plain[:at]}&{plain[at:]}"
    return plain


def marked(text: str, letter: str) -> str:
    """The text with that letter of it underlined, and no other."""
    plain = without(text)
    at = plain.casefold().find(letter) if letter else -1
    return f"{plain[:at]}&{plain[at:]}" if at >= 0 else plain


def dealt(texts: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """These texts with their letters, in their order; nobody gets one of `taken`."""
    gone, made = set(taken), []
    for text in texts:
        made.append(with_letter(text, gone))
        gone.add(letter_of(made[-1]))
    return made


class Letters(QObject):
    """Deals the letters of the page in view anew whenever something on it comes or goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self._taken: frozenset[str] = frozenset()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._deal)

    def follow(self, page: QWidget, taken: Iterable[str]) -> None:
        """From now on it is this page; `taken` are the letters of the frame."""
        if self._page is not page:
            if self._page is not None:
                self._page.removeEventFilter(self)
                self._page.destroyed.disconnect(self._forget)
            self._page = page
            page.installEventFilter(self)
            page.destroyed.connect(self._forget)
        self._taken = frozenset(taken)
        self._deal()

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return False

    def _forget(self) -> None:
        self._page = None

    def _deal(self) -> None:
        if self._page is None:
            return
        asking = [
            one
            for one in self._page.findChildren(QWidget)
            if isinstance(one, QAbstractButton | QLabel)
            and letter_of(one.text())
            and one.isVisibleTo(self._page)
            and (not isinstance(one, QLabel) or one.buddy() is not None)
        ]
        _deal_to(asking, self._taken)
        for menu in self._page.findChildren(QMenu):
            _deal_to([action for action in menu.actions() if letter_of(action.text())], ())


def _deal_to(asking: Sequence[QAbstractButton | QLabel | QAction], taken: Iterable[str]) -> None:
    for one, text in zip(asking, dealt((one.text() for one in asking), taken), strict=True):
        if one.text() != text:
            one.setText(text)
