"""The bundled fonts, loaded when first needed: which of them has a letter, and which letters none has."""

from __future__ import annotations

import functools
import unicodedata

import uharfbuzz

from peergroups.base import language, paths
from peergroups.base.errors import PaperError

UNITS = 1000
"""Glyph measures are in thousandths of the letter size; all our fonts are drawn so (a test keeps watch)."""

_FAMILIES = {
    "Arab": "NotoSansArabic",
    "Hebr": "NotoSansHebrew",
    "Deva": "NotoSansDevanagari",
    "Beng": "NotoSansBengali",
    "Khmr": "NotoSansKhmer",
    "Thai": "NotoSansThai",
    "Ethi": "NotoSansEthiopic",
    "Hani": "NotoSansSC",
    "Hira": "NotoSansSC",
    "Kana": "NotoSansSC",
    "Bopo": "NotoSansSC",
}
_COMMON = "NotoSans"  # Latin, Greek, Cyrillic, Vietnamese
_ALL = (_COMMON, *dict.fromkeys(_FAMILIES.values()))
_LEADING = {"Arab": 1.6, "Deva": 1.6, "Beng": 1.6, "Khmr": 1.75, "Thai": 1.65, "Ethi": 1.5, "Hani": 1.5}
_LATIN_LEADING = 1.4  # line height as a multiple of the letter size


class Face:
    """One font file, ready for HarfBuzz."""

    def __init__(self, name: str) -> None:
        self.name = name
        blob = uharfbuzz.Blob.from_file_path(str(paths.resource("fonts", f"{name}.ttf")))
        self.face = uharfbuzz.Face(blob)
        self.font = uharfbuzz.Font(self.face)
        self.letters = frozenset(self.face.unicodes)

    def has(self, letter: str) -> bool:
        """Whether every sign of the letter can be drawn; signs that show nothing need no drawing."""
        return all(ord(sign) in self.letters or _invisible(sign) for sign in letter)

    def advance(self, glyph: int) -> int:
        """The glyph's own width, before any correction by shaping."""
        width: int = self.font.get_glyph_h_advance(glyph)
        return width


@functools.cache
def face(family: str, *, bold: bool = False) -> Face:
    """The font file of a family and weight."""
    return Face(f"{family}-{'Bold' if bold else 'Regular'}")


@functools.lru_cache(maxsize=8192)
def family_for(letter: str, script: str) -> str | None:
    """The family that draws a letter (a base and its marks), the script's own first; None: no font has it."""
    own = _FAMILIES.get(script, _COMMON)
    for family in (own, *(other for other in _ALL if other != own)):
        if face(family).has(letter):
            return family
    return None


def families(text: str) -> list[str | None]:
    """For each character the family that draws it; the characters of one letter share a family."""
    found: list[str | None] = []
    for start, end, script in language.scripts(text):
        begin = start
        for stop in language.letters(text[start:end]):
            found += _letter_families(text[begin : start + stop], script)
            begin = start + stop
    return found


def _letter_families(letter: str, script: str) -> list[str | None]:
    """One family for the whole letter, or, where none has all its marks, that of its base for what it has."""
    if whole := family_for(letter, script):
        return [whole] * len(letter)
    base = family_for(letter[0], script)
    return [base if base and face(base).has(sign) else None for sign in letter]


def leading(text: str) -> float:
    """The line height that the scripts of the text need, as a multiple of the letter size."""
    return max((_LEADING.get(script, _LATIN_LEADING) for *_, script in language.scripts(text)), default=1.4)


def missing(text: str) -> list[str]:
    """The characters that no bundled font has, each named as Unicode names it."""
    lacking = {sign for sign, family in zip(text, families(text), strict=True) if not family}
    return sorted(f"U+{ord(sign):04X} {unicodedata.name(sign, 'unnamed')}" for sign in lacking)


def require(text: str, place: str) -> None:
    """Makes sure that a text of ours can be drawn; `place` is where it stands, for the error."""
    if lacking := missing(text):
        raise PaperError("paper.missing_glyph", f"{place}: {', '.join(lacking)}")


def printable(text: str) -> str:
    """What can be printed of a text that people typed.

    Direction overrides and controls are cleaned away; signs and emoji that no font has are left out,
    letters of a script that we have no font for become one question mark a stretch. `missing` tells what
    was lost.
    """
    text = language.clean(text, lines=True)
    kept: list[str] = []
    for sign, family in zip(text, families(text), strict=True):
        if family or sign == "\n":
            kept.append(sign)
        elif unicodedata.category(sign)[0] == "L" and (not kept or kept[-1] != "?"):
            kept.append("?")
    left = "".join(kept).strip()
    return left or ("?" if text.strip() else "")


def _invisible(sign: str) -> bool:
    return sign == "\n" or unicodedata.category(sign) == "Cf" or "\ufe00" <= sign <= "\ufe0f"
