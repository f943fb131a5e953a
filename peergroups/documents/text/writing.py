"""The PDF operators that draw a run of glyphs so that its text comes back in reading order, in every reader tried.

A letter may be drawn by several glyphs, and stand for several signs. From left to right each sign of it is a code of
its own: the first draws the letter as one glyph (`composing`), the others have a share of its width, marks none.

From right to left the signs come in reading order, each placed for itself, because moves backwards within one
operator break pdfium. pdf.js drops what begins with white space and turns a mark round with the letter beside it: so
a space begins with a mark of direction, and each vowel mark is marked content of its own. The structure names them
in that order. (pdf.js passes over joiners wherever they stand: its Persian lacks them.)
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise

from peergroups.documents.text.composing import Picture
from peergroups.documents.text.embedding import UsedFont
from peergroups.documents.text.fonts import UNITS
from peergroups.documents.text.lines import GlyphRun
from peergroups.documents.text.shaping import Glyph

_ORDERING_SIGNS = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
_THIN = 6
"""So much narrower than a letter is a mark: mupdf would part a wide one from the next letter."""
_CLOSER = 60  # moves between two letters that no reader takes for a space
_MARKS = frozenset({"NSM", "BN"})  # bidi classes of what has no place of its own in a line
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})  # Unicode categories of the same in a cluster
SPACE_LEFTWARDS = "\u200f "


def write(run: GlyphRun, font: UsedFont, size: float) -> list[str]:
    """What shows a run from its start: one operator, or several where it reads from right to left.

    Each is marked content of its own, in reading order. `size` is that of the letters, in points.
    """
    if run.stretch.rtl:
        return _leftwards(run, font, size)
    row = _Row(run, font)
    for glyphs, text in _letters(run):
        row.letter(glyphs, text)
    return [row.show()] if run.glyphs else []


class _Row:
    """Writes letters one after the other; measures are thousandths of the letter size."""

    def __init__(self, run: GlyphRun, font: UsedFont) -> None:
        self._face = run.stretch.face
        self._font = font
        self._codes = ""
        self._move = 0  # from where the pen stands to where the next letter begins

    def letter(self, glyphs: list[Glyph], text: str) -> None:
        """One letter as one code, or as one for each of its signs."""
        first = glyphs[0]
        closer = first.advance - self._face.advance(first.index)
        if len(text) > 1:
            self._cluster(glyphs, text)
        elif _is_plain(glyphs) and abs(closer) <= _CLOSER:
            self._put(self._move, self._font.code(first.index, text))
            self._move = closer
        else:
            self._put(self._move, self._font.code(_picture(glyphs), text))
            self._move = 0

    def show(self) -> str:
        """The operator for what was put."""
        codes, self._codes = self._codes, ""
        moved = ">" in codes or not codes.startswith("<")
        return f"[{codes}>]TJ" if moved else f"{codes}>Tj"

    def _cluster(self, glyphs: list[Glyph], text: str) -> None:
        whole = sum(glyph.advance for glyph in glyphs)
        others = [0 if _has_no_width(sign) else 1 for sign in text[1:]]
        share = max(whole, 0) // (1 + sum(others))
        first = Picture(_picture(glyphs).parts, whole - share * sum(others))
        self._put(self._move, self._font.code(first, text[0]))
        self._move = 0
        for sign, wide in zip(text[1:], others, strict=True):
            self._put(0, self._font.code(Picture((), share * wide), sign))

    def _put(self, move: int, code: str) -> None:
        """A code after a move to the right."""
        if move:
            self._codes += f">{-move}<{code}" if self._codes else f"{-move}<{code}"
        else:
            self._codes += code if self._codes else f"<{code}"


def _leftwards(run: GlyphRun, font: UsedFont, size: float) -> list[str]:
    """The signs of a run in reading order; a vowel mark, and what follows it, stand apart."""
    shows: list[str] = []
    pen, apart = 0, True
    for at, shown, text in _signs_leftwards(run):
        move = f"{(at - pen) * size / UNITS:.3f} 0 Td " if at != pen else ""
        pen = at
        show = f"{move}<{font.code(shown, text)}>Tj"
        is_mark = text != SPACE_LEFTWARDS and _has_no_width(text)
        if apart or is_mark:
            shows.append(show)
        else:
            shows[-1] += f" {show}"
        apart = is_mark
    return shows


def _signs_leftwards(run: GlyphRun) -> Iterator[tuple[int, int | Picture, str]]:
    """Each sign, from the right: where it stands from the left of the run, what is drawn, and its text."""
    end = sum(glyph.advance for glyph in run.glyphs)
    for glyphs, text in reversed(_words(run)):
        wide = sum(glyph.advance for glyph in glyphs)
        end -= wide
        first, *others = _signs(text) or [""]
        letters = 1 + sum(not _has_no_width(sign) for sign in others)
        shares = [wide // (letters * (_THIN if _has_no_width(sign) else 1)) for sign in others]
        taken = sum(shares)
        if text.isspace():  # seen by Chrome, which would else end the line between a comma and a high letter
            yield end, Picture((), glyphs[0].advance), SPACE_LEFTWARDS
            continue
        plain = not others and _is_plain(glyphs) and wide == run.stretch.face.advance(glyphs[0].index)
        yield end + taken, glyphs[0].index if plain else _picture(glyphs, taken), first
        for sign, share in zip(others, shares, strict=True):
            taken -= share
            yield end + taken, Picture((), share), sign


def _words(run: GlyphRun) -> list[tuple[list[Glyph], str]]:
    """The letters of a run in drawing order; a word whose letters climb, as Nastaliq's do, is one letter.

    Its letters stand so high that pdfium and pdf.js take them for another line.
    """
    found: list[tuple[list[Glyph], str]] = []
    for is_white, letters in groupby(_letters(run), key=lambda letter: letter[1].isspace()):
        word = list(letters)
        if not is_white and any(glyph.up and glyph.advance for glyphs, _ in word for glyph in glyphs):
            glyphs = [glyph for part, _ in word for glyph in part]
            found.append((glyphs, "".join(text for _, text in reversed(word))))
        else:
            found += word
    return found


def _has_no_width(sign: str) -> bool:
    return unicodedata.category(sign[:1] or " ") in _NO_WIDTH


def _is_plain(glyphs: list[Glyph]) -> bool:
    """Whether the font's own glyph is the letter as it stands."""
    return len(glyphs) == 1 and not (glyphs[0].up or glyphs[0].right)


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
        plain = _is_plain(glyphs) and first.advance == run.stretch.face.advance(first.index)
        found.append(font.code(first.index if plain else _picture(glyphs), text))
    return bytes.fromhex("".join(found))
