"""Text that is never cut: it gets smaller, then more lines."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QTextLayout, QTextOption

from peergroups.gui.style import theme

_BREAK = "\u200b"  # where a line may end within a word
_ENDLESS = 1 << 20  # pixels
_PAST = 0.2  # of the height of a line: how far the last letter may reach past the advance of the text
_SHARES = (1.0, 0.92, 0.85, 0.78)  # of the usual size; smaller is not read at arm's length


def font_for(text: str, room: QSize, *, bold: bool = False, even: bool = False) -> QFont:
    """The largest font in which the whole text stands in that room; the smallest we have where none does.

    `even`: each line takes as much as the highest, here and below.
    """
    fonts = _fonts(theme.scale(), bold=bold)
    fitting = (font for font in fonts if _height(text, font, room.width(), even=even) <= room.height())
    return next(fitting, fonts[-1])


def least_height(text: str, width: int, *, bold: bool = False, even: bool = False) -> int:
    """The height in pixels that the whole text needs in that width, in the smallest letters; one line where it fits."""
    usual, *_, smallest = _fonts(theme.scale(), bold=bold)
    one_line = QFontMetricsF(usual).height()
    return ceil(max(one_line, _height(text, smallest, width, even=even)))


def lines_of(text: str, width: int) -> list[str]:
    """What of it stands on each line of so many pixels, in the usual letters."""
    return [line for line, _ in _lines(text, theme.font(theme.BODY), width)]


def height_of(text: str, width: int, *, lines: int = 0, even: bool = False) -> int:
    """The pixels of those lines, of so many at most, if any: of some scripts and signs a line is higher."""
    heights = [high for _, high in _lines(text, theme.font(theme.BODY), width)]
    return ceil(_sum(heights[: lines or len(heights)], even=even))


def breakable(text: str, measure: QFontMetrics, width: int) -> str:
    """Words wider than that may end a line anywhere: Qt's painter breaks lines between words alone."""
    words = text.split(" ")
    return " ".join(word if measure.horizontalAdvance(word) <= width else _BREAK.join(word) for word in words)


def in_lines(text: str, most: int) -> str:
    """The text with an end of line after as many words as so many em hold: for a box to tick, which breaks none."""
    return "\n".join(line.strip() for line in lines_of(text, round(most * theme.em())))


@lru_cache
def width_of(text: str, _scale: float) -> int:
    """The width in pixels of one line of the usual letters: the last letter may reach past the advance of the text."""
    layout = QTextLayout(text, theme.font(theme.BODY))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return ceil(line.naturalTextWidth())


@lru_cache
def _fonts(_scale: float, *, bold: bool) -> list[QFont]:
    fonts = []
    for share in _SHARES:
        font = theme.font(theme.BODY, bold=bold)
        font.setPointSizeF(font.pointSizeF() * share)
        fonts.append(font)
    return fonts


def _height(text: str, font: QFont, width: int, *, even: bool) -> float:
    measure = QFontMetricsF(font)
    if measure.horizontalAdvance(text) + _PAST * measure.height() <= width:
        return measure.height()
    return _sum([high for _, high in _lines(text, font, width)], even=even)


def _sum(heights: Sequence[float], *, even: bool) -> float:
    return len(heights) * max(heights, default=0) if even else sum(heights)


def _lines(text: str, font: QFont, width: int) -> list[tuple[str, float]]:
    """As many as Qt makes of it in that width, each with its height."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        said = text[line.textStart() : line.textStart() + line.textLength()]
        found.append((said, max(line.height(), QFontMetricsF(font).height())))
    layout.endLayout()
    return found
