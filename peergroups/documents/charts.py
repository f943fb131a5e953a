"""Charts: bars that stand or lie, drawn by `reportlab.graphics` with our shaped letters, for paper and window alike.

Nothing is ever cut off at an edge: labels that are too long end with an ellipsis (the table below has them whole), of
too many each second or third stands. What is no count (less than nothing, not a number) has no bar, and is told.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.graphics import shapes
from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from peergroups.base import language
from peergroups.documents.content import library
from peergroups.documents.text import labels
from peergroups.documents.text.printing import Place, Printer, Sheet
from peergroups.documents.text.surface import ACCENT, EDGE, INK, TINT, Surface

_MOST_UPRIGHT, _MOST_LYING = 53, 30
"""Bars in one chart: a year of weeks; as many names as a page has room for."""
_TALLEST = 560.0  # points of a chart that lies
_LARGEST = 10**9  # what still counts as a count
_TICKS = 5
_GAP = 6.0
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts and what they are called, in reading order. None, and what is no count, has no bar.

    Those that are `upright` follow each other in time; the others are names with the first at the top. Of those, the
    places in `hidden` get a dotted stub instead of a bar, all alike.
    """

    title: str
    labels: tuple[str, ...]
    values: tuple[float | None, ...]
    upright: bool = True
    hidden: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Chart:
    """Bars as a piece; `told` says what they are to those who listen."""

    bars: Bars
    code: str
    size: float  # of the letters
    before: float = 8
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        return float(_drawn(self.bars, self.code, width, self.size).height)

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        drawing = _drawn(self.bars, self.code, width, self.size)
        told = library.words(surface.code)("attendance.chart", title=self.bars.title)
        with surface.picture("Figure", (x, y, width, drawing.height), told=told):
            surface.drawing(x, y, drawing)


def title(key: str, code: str) -> str:
    return library.words(code)(key)


def draw(bars: Bars, code: str, width: float, size: float) -> bytes:
    """The chart alone as a PDF of one page, as large as it is: for the window. Measures in points."""
    drawing = _drawn(bars, code, width, size)
    printer = Printer(title=library.words(code)("attendance.title"), code=code, alone=True)
    surface = Surface(printer.canvas, code="en", size="a4")
    surface.open_page()
    told = library.words(code)("attendance.chart", title=bars.title)
    with surface.picture("Figure", (0, 0, width, drawing.height), told=told):
        surface.drawing(0, surface.height - drawing.height, drawing)
    surface.close_page()
    printer.bind(surface, [Sheet(width, drawing.height, (Place(0),))], 1)
    return printer.data()


def remarks(bars: Bars, code: str, size: float) -> list[str]:
    """What must be said below a chart: that bars are averages, that some are left out, that some are no counts."""
    words, found = library.words(code), list[str]()
    folded = _folded(bars)
    if bars.upright and folded > 1:
        found.append(words("attendance.averages", weeks=folded))
    elif not bars.upright and len(bars.values) > _lying(size):
        found.append(words("attendance.first", number=_lying(size)))
    odd = sum(value is not None and _count(value) is None for value in bars.values)
    if odd:
        found.append(words("attendance.odd", number=odd))
    return found


def _drawn(bars: Bars, code: str, width: float, size: float) -> Drawing:
    labels.register()
    shapes.STATE_DEFAULTS["fontName"] = (
        labels.NAME
    )  # else Helvetica comes into the file, though nothing is in it
    return _Artist(code, width, size).draw(bars)


def _folded(bars: Bars) -> int:
    """How many values each upright bar stands for."""
    return max(-(-len(bars.values) // _MOST_UPRIGHT), 1)


def _lying(size: float) -> int:
    """How many bars lie in one chart."""
    return min(_MOST_LYING, int(_TALLEST / (size * 1.7)))


def _count(value: float | None) -> float | None:
    """A count, or None."""
    return value if value is not None and math.isfinite(value) and 0 <= value <= _LARGEST else None


def _average(values: Sequence[float | None]) -> float | None:
    counts = [count for value in values if (count := _count(value)) is not None]
    return sum(counts) / len(counts) if counts else None


class _Artist:
    """Draws in one language, width and size of letters."""

    def __init__(self, code: str, width: float, size: float) -> None:
        self._code, self._width, self._size = code, width, size
        self._rtl = language.is_rtl(code)

    def draw(self, bars: Bars) -> Drawing:
        if bars.upright:
            step = _folded(bars)
            values = [_average(bars.values[at : at + step]) for at in range(0, len(bars.values), step)]
            return self._upright(list(bars.labels[::step]), values)
        most = _lying(self._size)
        values = [_count(value) or None for value in bars.values[:most]]
        drawing = self._lying(list(bars.labels[:most]), values)
        self._add_stubs(drawing, len(values), [at for at in sorted(bars.hidden) if at < most])
        return drawing

    def _upright(self, names: list[str], values: list[float | None]) -> Drawing:
        size, top = self._size, _Scale(values)
        foot, tall = size * 1.9, size * 11
        drawing = Drawing(self._width, foot + tall + size * 2)
        names = [self._short(name, self._width / 4) for name in names]
        edge = max(
            self._wide(self._number(top.most)) + 2 * _GAP, max(map(self._wide, names), default=0) / 2 + 2
        )
        chart = self._chart(VerticalBarChart, values, top)
        chart.x, chart.y, chart.width, chart.height = edge, foot, max(self._width - 2 * edge, size), tall
        slot = chart.width / max(len(values), 1)
        chart.categoryAxis.categoryNames = self._spaced(names, slot)
        chart.categoryAxis.labels.dy = -size * 0.3
        if (
            slot
            < max((self._wide(self._number(value)) for value in values if value is not None), default=0) + 2
        ):
            chart.barLabelFormat = None
        if self._rtl:
            chart.categoryAxis.reverseDirection = 1
            chart.valueAxis.joinAxisMode = "right"
            chart.valueAxis.labels.boxAnchor, chart.valueAxis.labels.dx = "w", _GAP
        drawing.add(chart)
        return drawing

    def _lying(self, names: list[str], values: list[float | None]) -> Drawing:
        size, top = self._size, _Scale(values)
        foot, tall = size * 1.9, max(len(values), 1) * size * 1.7
        drawing = Drawing(self._width, foot + tall + size * 0.5)
        names = [self._short(name, self._width * 0.4) for name in names]
        before, after = (
            max(map(self._wide, names), default=0) + 2 * _GAP,
            self._wide(self._number(top.most)) + 12,
        )
        chart = self._chart(HorizontalBarChart, values, top)
        chart.x, chart.y = after if self._rtl else before, foot
        chart.width, chart.height = max(self._width - before - after, size), tall
        chart.categoryAxis.categoryNames = names
        chart.categoryAxis.reverseDirection = 1
        if self._rtl:
            chart.valueAxis.reverseDirection = 1
            chart.categoryAxis.joinAxisMode = "right"
            chart.categoryAxis.labels.boxAnchor, chart.categoryAxis.labels.dx = "w", _GAP
        drawing.add(chart)
        return drawing

    def _add_stubs(self, drawing: Drawing, count: int, hidden: Sequence[int]) -> None:
        """A dotted stub with a star: there is a number, and it is not told."""
        chart, size = drawing.contents[-1], self._size
        slot = chart.height / max(count, 1)
        for at in hidden:
            middle = chart.y + chart.height - (at + 0.5) * slot
            start = chart.x + chart.width - size if self._rtl else chart.x
            drawing.add(
                shapes.Rect(
                    start, middle - slot * 0.3, size, slot * 0.6,
                    fillColor=None, strokeColor=Color(*INK), strokeDashArray=[1, 2], strokeWidth=0.8,
                )
            )  # fmt: skip
            beside = start - size * 0.9 if self._rtl else start + size * 1.4
            drawing.add(
                shapes.String(
                    beside,
                    middle - size * 0.45,
                    "*",
                    fontName=labels.NAME,
                    fontSize=size,
                    fillColor=Color(*INK),
                )
            )

    def _chart(self, kind: Callable[[], Any], values: list[float | None], top: _Scale) -> Any:
        """A chart of ReportLab's in our colours and letters; its value axis begins at nothing."""
        chart = kind()
        chart.data = [values or [None]]
        chart.groupSpacing, chart.barWidth = 4, 10
        chart.bars[0].fillColor, chart.bars[0].strokeColor = Color(*ACCENT), None
        chart.barLabels.fontName, chart.barLabels.fontSize = labels.NAME, self._size
        chart.barLabels.fillColor, chart.barLabels.nudge = Color(*INK), self._size * 0.7
        chart.barLabelFormat = self._number
        chart.valueAxis.valueMin, chart.valueAxis.valueMax, chart.valueAxis.valueStep = 0, top.most, top.step
        chart.valueAxis.labelTextFormat = self._number
        chart.valueAxis.visibleGrid, chart.valueAxis.gridStrokeColor = 1, Color(*TINT)
        for axis in (chart.valueAxis, chart.categoryAxis):
            axis.strokeColor = Color(*EDGE)
            axis.labels.fontName, axis.labels.fontSize = labels.NAME, self._size
            axis.labels.fillColor = Color(*INK)
        return chart

    def _number(self, value: float | None) -> str:
        return "" if value is None else language.format_number(round(value, 1), self._code)

    def _wide(self, text: str) -> float:
        return float(stringWidth(text, labels.NAME, self._size))

    def _short(self, text: str, room: float) -> str:
        """A label in that room, ended by an ellipsis where something was left out."""
        text = " ".join(text.split())
        ends = [0, *language.letters(text)]
        if self._wide(text) <= room:
            return text
        low, high = 0, len(ends) - 1  # the longest beginning that fits
        while low < high:
            middle = (low + high + 1) // 2
            if self._wide(text[: ends[middle]] + _ELLIPSIS) <= room:
                low = middle
            else:
                high = middle - 1
        return text[: ends[low]].rstrip() + _ELLIPSIS

    def _spaced(self, names: list[str], slot: float) -> list[str]:
        """Labels that do not touch each other: where there is no room, every so many."""
        widest = max(map(self._wide, names), default=0) + _GAP
        step = max(math.ceil(widest / slot), 1)
        return [name if index % step == 0 else "" for index, name in enumerate(names)]


class _Scale:
    """The end of an axis that begins at nothing, and its steps: round numbers."""

    def __init__(self, values: Sequence[float | None]) -> None:
        most = max((value for value in values if value is not None), default=0)
        rough = max(most, 1) / _TICKS
        power = 10 ** math.floor(math.log10(rough))
        self.step = max(next(step for step in (1, 2, 5, 10) if step * power >= rough) * power, 1)
        self.most = max(math.ceil(most / self.step), 1) * self.step
