"""Breaks a paragraph into lines at a width: ICU's breaks, ICU's reading order, HarfBuzz's widths."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile

from peergroups.base import language
from peergroups.documents.text import fonts, shaping
from peergroups.documents.text.shaping import Glyph, Stretch

_SLACK = 0.01  # points; sums of rounded widths


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one weight; `family` only where a font is wanted for its own sake, as for codes."""

    text: str
    bold: bool = False
    family: str = ""


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one font, from left to right, and the text they show in reading order."""

    stretch: Stretch
    glyphs: tuple[Glyph, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs from left to right, and the text it stands for, with the spaces at its end."""

    text: str
    runs: tuple[GlyphRun, ...]
    width: float  # points


class Text:
    """A paragraph without line ends, ready to be broken at any width."""

    def __init__(
        self, spans: Sequence[Span], size: float, code: str, *, base_rtl: bool | None = None
    ) -> None:
        """`code` is the language; with `base_rtl` None the first strong letter decides the direction."""
        self._text = "".join(span.text for span in spans)
        self._signs = [ord(sign) for sign in self._text]
        self._size = size
        self._language = code
        self._bidi = language.BidiText(self._text, base_rtl=base_rtl)
        scripts = [script for start, end, script in language.scripts(self._text) for _ in range(start, end)]
        self._styles = list(zip(_faces(spans, self._text), scripts, strict=True))
        self._before = self._measure()

    def lines(self, width: float) -> list[Line]:
        """The lines at that width, in points. A letter wider than the width stands on a line of its own."""
        breaks = language.line_breaks(self._text, self._language)
        found: list[Line] = []
        start = 0
        while start < len(self._text):
            start, line = self._next_line(start, width, breaks)
            found.append(line)
        return found or [Line("", (), 0)]

    def _next_line(self, start: int, width: float, breaks: list[int]) -> tuple[int, Line]:
        """The longest line from `start` that fits, and where it ends; between letters only if it must be."""
        for ends in (breaks, self._letter_ends(start)):
            fitting = self._fitting(start, width, ends)
            while fitting:
                end = fitting.pop()
                line = self._line(start, end)
                if line.width <= width + _SLACK:
                    return end, line
        end = self._letter_ends(start)[0]
        return end, self._line(start, end)

    def _fitting(self, start: int, width: float, ends: list[int]) -> list[int]:
        """Those ends that the measured widths let stand on a line from `start`."""
        later = ends[bisect_right(ends, start) :]
        return list(takewhile(lambda end: self._width(start, end) <= width + _SLACK, later))

    def _letter_ends(self, start: int) -> list[int]:
        return [start + end for end in language.letters(self._text[start:])]

    def _width(self, start: int, end: int) -> float:
        return (self._before[self._visible_end(start, end)] - self._before[start]) * self._size / fonts.UNITS

    def _visible_end(self, start: int, end: int) -> int:
        return start + len(self._text[start:end].rstrip(" \n\u3000\u200b"))

    def _line(self, start: int, end: int) -> Line:
        runs = []
        for run in self._bidi.runs(start, self._visible_end(start, end)):
            stretches = self._stretches(run)
            for stretch in reversed(stretches) if run.rtl else stretches:
                glyphs = tuple(shaping.shape(self._signs, stretch))
                runs.append(GlyphRun(stretch, glyphs, self._text[stretch.start : stretch.end]))
        width = sum(glyph.advance for run in runs for glyph in run.glyphs) * self._size / fonts.UNITS
        return Line(self._text[start:end], tuple(runs), width)

    def _stretches(self, run: language.Run) -> list[Stretch]:
        """The parts of a run that one font and one script draw, in reading order."""
        found: list[Stretch] = []
        start = run.start
        for index in range(run.start + 1, run.end + 1):
            if index == run.end or self._styles[index] != self._styles[start]:
                face, script = self._styles[start]
                found.append(Stretch(start, index, face, script, run.rtl, self._language))
                start = index
        return found

    def _measure(self) -> list[int]:
        """The width before each character, the paragraph taken as one long line."""
        advances = [0] * len(self._text)
        for run in self._bidi.runs(0, len(self._text)):
            for stretch in self._stretches(run):
                for glyph in shaping.shape(self._signs, stretch):
                    advances[glyph.cluster] += glyph.advance
        return [0, *accumulate(advances)]


def _faces(spans: Sequence[Span], text: str) -> list[fonts.Face]:
    """The font of each character; a letter that no font has gets the common one (callers check before)."""
    styles = [span for span in spans for _ in span.text]
    return [
        fonts.face(span.family or family or "NotoSans", bold=span.bold)
        for span, family in zip(styles, fonts.families(text), strict=True)
    ]
