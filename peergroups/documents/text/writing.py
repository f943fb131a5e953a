"""The PDF operators that draw a run of glyphs so that its text comes back in reading order.

Each letter is one code, which stands for its text, whatever number of glyphs draw it (`composing`).

A run from right to left is drawn as it stands, from left to right, because all readers turn such a line round
by what they see, sign by sign. So each sign of a letter there, its vowel marks and a joiner too, is a code with
a share of the letter's width: the first draws the letter. And each is shown for itself, so that the structure
can name them in reading order for what speaks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise

from peergroups.documents.text.composing import Picture
from peergroups.documents.text.embedding import UsedFont
from peergroups.documents.text.lines import GlyphRun
from peergroups.documents.text.shaping import Glyph

_ORDERING_SIGNS = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
_CLOSER = 60  # moves between two letters that no reader takes for a space
_MARKS = frozenset({"NSM", "BN"})  # bidi classes of what has no place of its own in a line


def write(run: GlyphRun, font: UsedFont) -> list[str]:
    """What shows a run from left to right: one operator, or one a sign where it reads from right to left."""
    row = _Row(run, font)
    shows: list[str] = []
    for glyphs, text in _letters(run):
        if run.stretch.rtl:
            shows += row.signs(glyphs, text)
        else:
            row.letter(glyphs, text)
    return shows or ([row.show()] if run.glyphs else [])


class _Row:
    """Writes letters one after the other; measures are thousandths of the letter size."""

    def __init__(self, run: GlyphRun, font: UsedFont) -> None:
        self._face = run.stretch.face
        self._font = font
        self._codes = ""
        self._move = 0  # from where the pen stands to where the next letter begins

    def letter(self, glyphs: list[Glyph], text: str) -> None:
        """One letter as one code."""
        first = glyphs[0]
        closer = first.advance - self._face.advance(first.index)
        if len(glyphs) == 1 and not (first.up or first.right) and abs(closer) <= _CLOSER:
            self._put(self._move, self._font.code(first.index, text))
            self._move = closer
        else:
            self._put(self._move, self._font.code(_picture(glyphs), text))
            self._move = 0

    def signs(self, glyphs: list[Glyph], text: str) -> Iterator[str]:
        """The signs of one letter from left to right, which is from the last to the first."""
        first, *others = _signs(text) or [""]
        if text.isspace():  # seen by Chrome, which would else end the line between a comma and a high letter
            self._put(self._move, self._font.code(Picture((), glyphs[0].advance), text))
            self._move = 0
        elif not others:
            self.letter(glyphs, text)
        else:
            share = sum(glyph.advance for glyph in glyphs) // (1 + len(others))
            for sign in reversed(others):
                self._put(self._move, self._font.code(Picture((), share), sign))
                self._move = 0
                yield self.show()
            self._put(0, self._font.code(_picture(glyphs, share * len(others)), first))
        yield self.show()

    def show(self) -> str:
        """The operator for what was put since the last one; it goes on where that ended."""
        codes, self._codes = self._codes, ""
        moved = ">" in codes or not codes.startswith("<")
        return f"[{codes}>]TJ" if moved else f"{codes}>Tj"

    def _put(self, move: int, code: str) -> None:
        """A code after a move to the right."""
        if move:
            self._codes += f">{-move}<{code}" if self._codes else f"{-move}<{code}"
        else:
            self._codes += code if self._codes else f"<{code}"


def _picture(glyphs: list[Glyph], taken: int = 0) -> Picture:
    """The glyphs of a letter as one; so much of its width, at the left, is taken already."""
    parts = []
    at = -taken
    for glyph in glyphs:
        parts.append((glyph.index, at + glyph.right, glyph.up))
        at += glyph.advance
    return Picture(tuple(parts), at)


def _signs(text: str) -> list[str]:
    """The letters in what is drawn as one, and its marks, those that follow each other together."""
    found: list[str] = []
    for marks, group in groupby(text, key=lambda sign: unicodedata.bidirectional(sign) in _MARKS):
        together = "".join(group)
        found += [together] if marks else together
    return found


def _letters(run: GlyphRun) -> Iterator[tuple[list[Glyph], str]]:
    """The glyphs of each letter in drawing order, and its text."""
    bounds = sorted({glyph.cluster for glyph in run.glyphs} | {run.stretch.end})
    ends = dict(pairwise(bounds))
    for cluster, glyphs in groupby(run.glyphs, key=lambda glyph: glyph.cluster):
        text = run.text[cluster - run.stretch.start : ends[cluster] - run.stretch.start]
        yield list(glyphs), text.translate(_ORDERING_SIGNS)


def plain_codes(run: GlyphRun, font: UsedFont) -> bytes:
    """The codes of a run, left to right, without moves: a letter that the font would place elsewhere is a picture."""
    found = []
    for glyphs, text in _letters(run):
        first = glyphs[0]
        whole = (
            len(glyphs) == 1
            and not (first.up or first.right)
            and first.advance == run.stretch.face.advance(first.index)
        )
        found.append(font.code(first.index if whole else _picture(glyphs), text))
    return bytes.fromhex("".join(found))
