"""The PDF operators that draw a run of glyphs so that copying it gives its text back in reading order.

Where one glyph is one letter, the font's map back to letters is enough. Elsewhere `/Span <</ActualText>>`
says what the glyphs mean: for a whole run in scripts written from left to right (the parts of an Indic or
Khmer syllable do not stand in reading order), for single letters in scripts written from right to left,
because readers turn such a line round letter by letter (poppler 22 would print a whole Arabic word
backwards).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from peergroups.documents.text.embedding import UsedFont
from peergroups.documents.text.fonts import UNITS
from peergroups.documents.text.lines import GlyphRun
from peergroups.documents.text.shaping import Glyph

_ORDERING_SIGNS = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
_SPACE = 0x20


def write(run: GlyphRun, font: UsedFont, *, place: tuple[float, float], size: float) -> list[str]:
    """The operators for a run that begins at `place`, measured from the bottom left of the page."""
    begin = f"BT /{font.name} {size:g} Tf 1 0 0 1 {place[0]:.3f} {place[1]:.3f} Tm"
    letters = list(_letters(run))
    show = _Show(run, font, size)
    if run.stretch.rtl:
        shown = [part for glyphs, text in letters for part in show.letter(glyphs, text)]
        return [begin, *shown, *show.end(), "ET"]
    parts = [part for glyphs, text in letters for part in show.glyphs(glyphs, text)]
    if all(len(glyphs) == 1 for glyphs, _ in letters):
        return [begin, *parts, *show.end(), "ET"]
    return [_span(run.text), begin, *parts, *show.end(), "ET EMC"]


class _Show:
    """Writes glyphs one after the other and remembers where the pen is against where HarfBuzz wants it."""

    def __init__(self, run: GlyphRun, font: UsedFont, size: float) -> None:
        self._face = run.stretch.face
        self._font = font
        self._size = size
        self._owed = 0  # how far the pen must still go to the right
        self._rise = 0

    def letter(self, glyphs: list[Glyph], text: str) -> Iterator[str]:
        """One letter of a right-to-left run; with a span around it when it has several glyphs."""
        if len(glyphs) == 1:
            yield from self.glyphs(glyphs, text)
            return
        yield _span(text)
        if glyphs[0].right:
            yield self._anchor()
        yield from self.glyphs(glyphs, text)
        yield "EMC"

    def glyphs(self, glyphs: list[Glyph], text: str) -> Iterator[str]:
        """The glyphs of one letter; the widest of them carries its text."""
        widest = max(glyphs, key=lambda glyph: glyph.advance)
        for glyph in glyphs:
            if glyph.up != self._rise:
                self._rise = glyph.up
                yield f"{glyph.up * self._size / UNITS:.3f} Ts"
            move = self._owed + glyph.right
            code = self._font.code(glyph.index, text if glyph is widest else "")
            yield f"[{-move}{code}] TJ" if move else f"{code} Tj"
            self._owed = glyph.advance - self._face.advance(glyph.index) - glyph.right

    def end(self) -> list[str]:
        return ["0 Ts"] if self._rise else []

    def _anchor(self) -> str:
        """A space at the letter's edge, taken back at once: poppler measures a span from its first glyph,
        which may be a dot in the middle of the letter, and would see a gap before it.
        """
        space = self._face.font.get_nominal_glyph(_SPACE)
        move, self._owed = self._owed, -self._face.advance(space)
        code = self._font.code(space, " ")
        return f"[{-move}{code}] TJ" if move else f"{code} Tj"


def _letters(run: GlyphRun) -> Iterator[tuple[list[Glyph], str]]:
    """The glyphs of each letter in drawing order, and its text."""
    bounds = sorted({glyph.cluster for glyph in run.glyphs} | {run.stretch.end})
    ends = dict(pairwise(bounds))
    for cluster, glyphs in groupby(run.glyphs, key=lambda glyph: glyph.cluster):
        text = run.text[cluster - run.stretch.start : ends[cluster] - run.stretch.start]
        yield list(glyphs), text.translate(_ORDERING_SIGNS)


def _span(text: str) -> str:
    told = text.translate(_ORDERING_SIGNS).encode("utf-16-be").hex().upper()
    return f"/Span <</ActualText <FEFF{told}>>> BDC"
