"""Breaks a paragraph into lines at a width: ICU's breaks, ICU's reading order, HarfBuzz's widths."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, takewhile

from peergroups.base import language, scripts
from peergroups.documents.text import fonts, shaping
from peergroups.documents.text.shaping import Glyph, Stretch

_SLACK = 0.01  # points; sums of rounded widths


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one weight; `family` only where a font is wanted for its own sake, as for codes.

    With an `address` it is a link. With `told` it is a place to write on, as wide as its text, which is not
    drawn; `told` says so to those who listen.
    """

    text: str
    bold: bool = False
    family: str = ""
    address: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one font, from left to right, and the text they show in reading order."""

    stretch: Stretch
    glyphs: tuple[Glyph, ...]
    text: str
    width: int  # thousandths of the letter size
    span: Span | None = None  # where it is more than letters


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs from left to right, and the text it stands for, with the spaces at its end."""

    text: str
    runs: tuple[GlyphRun, ...]
    width: float  # points
    reading: tuple[int, ...] = ()  # the indexes of the runs in the order they are read


class Text:
    """A paragraph without line ends, ready to be broken at any width."""

    def __init__(
        self, spans: Sequence[Span], size: float, code: str, *, base_rtl: bool | None = None
    ) -> None:
        """`code` is the language; with `base_rtl` None the first strong letter decides the direction."""
        self._measured = _measured(tuple(spans), code, base_rtl)
        self._unit = size / fonts.UNITS

    def lines(self, width: float) -> list[Line]:
        """The lines at that width, in points. A letter wider than the width stands on a line of its own."""
        text = self._measured.text
        found: list[Line] = []
        start = 0
        while start < len(text):
            end, setting = self._next_line(start, (width + _SLACK) / self._unit)
            found.append(Line(text[start:end], setting.runs, setting.width * self._unit, setting.reading))
            start = end
        return found or [Line("", (), 0)]

    def _next_line(self, start: int, width: float) -> tuple[int, Setting]:
        """The end of the longest line from `start` that fits; between letters only if it must be."""
        measured = self._measured
        for whole_words in (True, False):
            fitting = measured.fitting(start, width, measured.breaks if whole_words else measured.letter_ends)
            while fitting:
                end = fitting.pop()
                setting = measured.setting(start, end)
                if setting.width <= width:
                    return end, setting
        end = next(end for end in measured.letter_ends if end > start)
        return end, measured.setting(start, end)


@dataclass(frozen=True, slots=True)
class Setting:
    """The glyphs of a line; its width in thousandths of the letter size."""

    runs: tuple[GlyphRun, ...]
    width: int
    reading: tuple[int, ...]


class _Measured:
    """A paragraph measured in thousandths of the letter size: the same for all sizes and widths."""

    def __init__(self, spans: tuple[Span, ...], code: str, base_rtl: bool | None) -> None:
        self.text = "".join(span.text for span in spans)
        self._signs = [ord(sign) for sign in self.text]
        self._language = code
        self._bidi = language.BidiText(self.text, base_rtl=base_rtl)
        written = [script for start, end, script in scripts.of(self.text) for _ in range(start, end)]
        more = [span if span.address or span.told else None for span in spans for _ in span.text]
        self._styles = list(zip(_faces(spans, self.text, code), written, more, strict=True))
        self._shaped: dict[
            Stretch, tuple[Glyph, ...]
        ] = {}  # what stands whole in a line is drawn as measured
        self._before = self._measure()
        self._settings: dict[tuple[int, int], Setting] = {}
        self.breaks = language.line_breaks(self.text, code)

    @cached_property
    def letter_ends(self) -> list[int]:
        """Where each letter ends: needed only where a word is wider than its line."""
        return language.letters(self.text)

    def fitting(self, start: int, width: float, ends: list[int]) -> list[int]:
        """Those ends that the measured widths let stand on a line from `start`."""
        later = ends[bisect_right(ends, start) :]
        return list(takewhile(lambda end: self._width(start, end) <= width, later))

    def setting(self, start: int, end: int) -> Setting:
        """The glyphs of the line between two places."""
        if (start, end) not in self._settings:
            self._settings[start, end] = self._set(start, end)
        return self._settings[start, end]

    def _width(self, start: int, end: int) -> int:
        return self._before[self._visible_end(start, end)] - self._before[start]

    def _visible_end(self, start: int, end: int) -> int:
        return start + len(self.text[start:end].rstrip(" \n\u3000\u200b"))

    def _set(self, start: int, end: int) -> Setting:
        runs: list[GlyphRun] = []
        for run in self._bidi.runs(start, self._visible_end(start, end)):
            stretches = self._stretches(run)
            runs += (self._run(stretch) for stretch in (reversed(stretches) if run.rtl else stretches))
        reading = sorted(range(len(runs)), key=lambda index: runs[index].stretch.start)
        return Setting(tuple(runs), sum(run.width for run in runs), tuple(reading))

    def _run(self, stretch: Stretch) -> GlyphRun:
        glyphs = self._shaped.get(stretch) or tuple(shaping.shape(self._signs, stretch))
        width = sum(glyph.advance for glyph in glyphs)
        span = self._styles[stretch.start][2]
        return GlyphRun(stretch, glyphs, self.text[stretch.start : stretch.end], width, span)

    def _stretches(self, run: language.Run) -> list[Stretch]:
        """The parts of a run that one font and one script draw, in reading order."""
        found: list[Stretch] = []
        start = run.start
        for index in range(run.start + 1, run.end + 1):
            if index == run.end or self._styles[index] != self._styles[start]:
                face, script, _ = self._styles[start]
                found.append(Stretch(start, index, face, script, run.rtl, self._language))
                start = index
        return found

    def _measure(self) -> list[int]:
        """The width before each character, the paragraph taken as one long line."""
        advances = [0] * len(self.text)
        for run in self._bidi.runs(0, len(self.text)):
            for stretch in self._stretches(run):
                self._shaped[stretch] = tuple(shaping.shape(self._signs, stretch))
                for glyph in self._shaped[stretch]:
                    advances[glyph.cluster] += glyph.advance
        return [0, *accumulate(advances)]


_measured = lru_cache(maxsize=600)(_Measured)
"""Kept because one text is tried in several sizes, and the next copy has it again."""


def _faces(spans: Sequence[Span], text: str, code: str) -> list[fonts.Face]:
    """The font of each character; a letter that no font has gets the common one (callers check before)."""
    styles = [span for span in spans for _ in span.text]
    return [
        fonts.face(span.family or family or "NotoSans", bold=span.bold)
        for span, family in zip(styles, fonts.families(text, code), strict=True)
    ]


def forget() -> None:
    """Drops the texts that were measured."""
    _measured.cache_clear()
    fonts.family_for.cache_clear()
