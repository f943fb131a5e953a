"""The room a window has, in em of the present text size: twice the letters are the same as half the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QSize


class Width(IntEnum):
    """How wide a window is, from the narrowest."""

    MENU = 0  # rooms and menus behind one button, one column
    RAIL = 1  # rooms as icons with the word below, one column
    WORDS = 2  # rooms as words, two columns
    BROAD = 3  # the same, with a side panel of its own


_FROM = {Width.RAIL: 50, Width.WORDS: 72, Width.BROAD: 110}  # em of width
_TALL = 36  # em of height from which a row of acts stands below the page
_CROSSED = 1  # em beyond a limit before anything moves


@dataclass(frozen=True, slots=True)
class Measure:
    """What a page needs to know of it."""

    width: Width = Width.WORDS
    low: bool = False  # acts stand in the head, and tiles have one line
    em: float = 85.0  # of width


def of(size: QSize, em: float, before: Measure | None = None) -> Measure:
    """Of a window of that inner size, where one em is so many pixels; a limit counts once it is crossed by one em."""
    wide, high = size.width() / em, size.height() / em
    if before is None:
        return Measure(_width(wide), high < _TALL, wide)
    low = high < _TALL + (_CROSSED if before.low else -_CROSSED)
    surely = max(_width(wide - _CROSSED), min(before.width, _width(wide + _CROSSED)))
    return Measure(surely, low, wide)


def _width(em: float) -> Width:
    return max((width for width, least in _FROM.items() if em >= least), default=Width.MENU)
