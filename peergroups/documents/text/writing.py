"""The PDF operators that draw a run of glyphs so that its text comes back in reading order.

Where one glyph is one letter, the font's map back to letters is enough. Elsewhere `ActualText` says what the
glyphs mean: for a whole run in scripts written from left to right (the parts of an Indic or Khmer syllable do
not stand in reading order), for single letters in scripts written from right to left, because readers turn
such a line round letter by letter (poppler 22 would print a whole Arabic word backwards).

The letters of a run from right to left are drawn as they stand, from left to right, as readers expect that
turn lines round by what they see (pdfium, so Chrome); but each is marked content of its own, so that the
structure can name them in reading order for what speaks.

A stretch with
`ActualText` is marked content of its own and not nested in another, which poppler 22 takes for its end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from peergroups.documents.text.embedding import UsedFont
from peergroups.documents.text.fonts import UNITS
from peergroups.documents.text.lines import GlyphRun
from peergroups.documents.text.shaping import Glyph

_SPACE = 0x20
_ORDERING_SIGNS = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


@dataclass(frozen=True, slots=True)
class Part:
    """Operators for a text object, and where its pen starts, in thousandths of the letter size."""

    start: int
    operators: str
    actual: str  # what it means, as a PDF string; empty where the font tells


def write(run: GlyphRun, font: UsedFont, size: float) -> list[Part]:
    """The parts of a run from left to right: one, or one a letter where it reads from right to left."""
    letters = list(_letters(run))
    if run.stretch.rtl:
        return list(_letter_by_letter(run, letters, font, size))
    show = _Show(run, font, size, 0)
    for glyphs, text in letters:
        show.letter(glyphs, text)
    simple = all(len(glyphs) == 1 for glyphs, _ in letters)
    return [show.part("" if simple else run.text)]


def _letter_by_letter(
    run: GlyphRun, letters: list[tuple[list[Glyph], str]], font: UsedFont, size: float
) -> Iterator[Part]:
    """The letters of a right-to-left run from left to right, each a part of its own."""
    left = 0
    for glyphs, text in letters:
        show = _Show(run, font, size, left)
        if len(glyphs) > 1 and glyphs[0].right:
            show.anchor()
        show.letter(glyphs, text)
        left += sum(glyph.advance for glyph in glyphs)
        yield show.part(text if len(glyphs) > 1 else "")


class _Show:
    """Writes glyphs one after the other and remembers where the pen is, in thousandths of the letter size."""

    def __init__(self, run: GlyphRun, font: UsedFont, size: float, start: int) -> None:
        self._face = run.stretch.face
        self._font = font
        self._size = size
        self._start = start
        self._pen = self._at = start
        self._rise = 0
        self._parts: list[str] = []
        self._row = ""  # codes and moves of one operator

    def letter(self, glyphs: list[Glyph], text: str) -> None:
        """The glyphs of one letter; the widest of them carries its text."""
        at = self._at
        widest = max(glyphs, key=lambda glyph: glyph.advance) if len(glyphs) > 1 else glyphs[0]
        for glyph in glyphs:
            self._glyph(glyph, at, text if glyph is widest else "")
            at += glyph.advance
        self._at = at

    def anchor(self) -> None:
        """A space where the pen is, taken back at once: poppler measures a part from its first glyph, which
        may be a dot in the middle of the letter, and would see a gap before it.
        """
        space = self._face.font.get_nominal_glyph(_SPACE)
        self._put(0, self._font.code(space, ""))
        self._pen += self._face.advance(space)

    def part(self, actual: str) -> Part:
        """What was written, as a part that means `actual`."""
        if self._rise:
            self._flush()
            self._parts.append("0 Ts")
        self._flush()
        return Part(self._start, " ".join(self._parts), _string(actual) if actual else "")

    def _glyph(self, glyph: Glyph, at: int, text: str) -> None:
        if glyph.up != self._rise:
            self._rise = glyph.up
            self._flush()
            self._parts.append(f"{glyph.up * self._size / UNITS:.3f} Ts")
        move = at + glyph.right - self._pen
        self._put(move, self._font.code(glyph.index, text))
        self._pen += move + self._face.advance(glyph.index)

    def _put(self, move: int, code: str) -> None:
        """A glyph after a move to the right."""
        if move or not self._row:
            self._row += f">{-move}<{code}" if self._row else f"{-move or ''}<{code}"
        else:
            self._row += code

    def _flush(self) -> None:
        if self._row:
            self._parts.append(f"[{self._row}>] TJ")
            self._row = ""


def _letters(run: GlyphRun) -> Iterator[tuple[list[Glyph], str]]:
    """The glyphs of each letter in drawing order, and its text."""
    bounds = sorted({glyph.cluster for glyph in run.glyphs} | {run.stretch.end})
    ends = dict(pairwise(bounds))
    for cluster, glyphs in groupby(run.glyphs, key=lambda glyph: glyph.cluster):
        text = run.text[cluster - run.stretch.start : ends[cluster] - run.stretch.start]
        yield list(glyphs), text.translate(_ORDERING_SIGNS)


def _string(text: str) -> str:
    return f"<FEFF{text.translate(_ORDERING_SIGNS).encode('utf-16-be').hex().upper()}>"
