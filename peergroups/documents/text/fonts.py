"""The bundled fonts, loaded when first needed: which of them has a letter, and which letters none has."""

from __future__ import annotations

import functools
import unicodedata

import uharfbuzz

from peergroups.base import language, paths, scripts
from peergroups.base.errors import PaperError

UNITS = 1000
"""Glyph measures are in thousandths of the letter size; all our fonts are drawn so (a test keeps watch)."""

_FAMILIES = {
    "Adlm": "NotoSansAdlam",
    "Arab": "NotoSansArabic",
    "Armn": "NotoSansArmenian",
    "Beng": "NotoSansBengali",
    "Cans": "NotoSansCanadianAboriginal",
    "Cher": "NotoSansCherokee",
    "Deva": "NotoSansDevanagari",
    "Ethi": "NotoSansEthiopic",
    "Geor": "NotoSansGeorgian",
    "Gujr": "NotoSansGujarati",
    "Guru": "NotoSansGurmukhi",
    "Hebr": "NotoSansHebrew",
    "Khmr": "NotoSansKhmer",
    "Knda": "NotoSansKannada",
    "Laoo": "NotoSansLao",
    "Mlym": "NotoSansMalayalam",
    "Mymr": "NotoSansMyanmar",
    "Nkoo": "NotoSansNKo",
    "Orya": "NotoSansOriya",
    "Rohg": "NotoSansHanifiRohingya",
    "Sinh": "NotoSansSinhala",
    "Syrc": "NotoSansSyriac",
    "Taml": "NotoSansTamil",
    "Telu": "NotoSansTelugu",
    "Tfng": "NotoSansTifinagh",
    "Thaa": "NotoSansThaana",
    "Thai": "NotoSansThai",
    "Tibt": "NotoSerifTibetan",
}
_NASTALIQ = "NotoNastaliqUrdu"
_HANGING = frozenset({"ur", "ks", "skr", "pnb"})  # languages of Arabic script that are read in Nastaliq
_COMMON = "NotoSans"  # Latin, Greek, Cyrillic, Vietnamese
_SYMBOLS = ("NotoSansSymbols", "NotoSansSymbols2")  # arrows, ticks, boxes, hearts, stars
_ONE_WEIGHT = frozenset({"NotoSansSymbols2", "NotoSansNKo", "NotoSansTifinagh"})
_EAST_ASIAN = {
    "": ("NotoSansSC", "NotoSansTC", "NotoSansJP", "NotoSansKR"),
    "zh": ("NotoSansSC", "NotoSansTC", "NotoSansJP", "NotoSansKR"),
    "zh-Hant": ("NotoSansTC", "NotoSansSC", "NotoSansJP", "NotoSansKR"),
    "ja": ("NotoSansJP", "NotoSansTC", "NotoSansSC", "NotoSansKR"),
    "ko": ("NotoSansKR", "NotoSansTC", "NotoSansJP", "NotoSansSC"),  # its subset has no Han signs
}
"""One Han sign is drawn in four ways: in which order the fonts are asked, by the tradition of the reader."""
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_HAN_SCRIPTS = {"Hani": "", "Bopo": "zh-Hant", "Hira": "ja", "Kana": "ja", "Hang": "ko"}
"""The scripts that stand beside Han signs, and the tradition that each tells of when the language is unknown."""
_LEADING = {
    **dict.fromkeys(
        ("Arab", "Deva", "Beng", "Gujr", "Guru", "Knda", "Mlym", "Orya", "Sinh", "Taml", "Telu"), 1.6
    ),
    **dict.fromkeys(("Thai", "Laoo", "Mymr"), 1.65),
    "Khmr": 1.75,
    **dict.fromkeys(("Ethi", "Rohg", "Syrc", *_HAN_SCRIPTS), 1.5),
    "Tibt": 2.0,
}
_LIFT = {"Tibt": -0.2}  # of the letter size: how much lower than Latin letters a line stands in its height
_HANGING_LEADING, _HANGING_LIFT = 2.0, 0.112  # of Nastaliq, whose words climb
_LATIN_LEADING = 1.4  # line height as a multiple of the letter size

# The signs that HarfBuzz (15) leaves out when a font lacks them: joiners, ordering signs, variation selectors.
# Fewer than Unicode's "format characters", some of which are drawn.
_INVISIBLE = frozenset(
    (0x0A, 0xAD, 0x34F, 0x61C, 0x17B4, 0x17B5, *range(0x180B, 0x180F), *range(0x200B, 0x2010),
     *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), 0xFEFF,
     *range(0xFFF0, 0xFFF9), *range(0x1D173, 0x1D17B), *range(0xE0000, 0xE1000))
)  # fmt: skip


class Face:
    """One font file, ready for HarfBuzz."""

    def __init__(self, name: str) -> None:
        self.name = name
        file = paths.resource("fonts", f"{name}.ttf")
        if not file.is_file():
            raise PaperError("paper.bad_font", name)
        self.face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file)))
        self.font = uharfbuzz.Font(self.face)
        signs = frozenset(self.face.unicodes)
        if not signs or not any(self.face.reference_table(tag) for tag in ("glyf", "CFF ")):
            raise PaperError("paper.bad_font", name)
        self.letters = _INVISIBLE | signs

    @functools.cached_property
    def glyphs(self) -> dict[int, int]:
        """The glyph of each sign."""
        found = ((sign, self.font.get_nominal_glyph(sign)) for sign in self.face.unicodes)
        return {sign: glyph for sign, glyph in found if glyph}

    def has(self, letter: str) -> bool:
        """Whether every sign of the letter can be drawn; signs that show nothing need no drawing."""
        if self.letters.issuperset(map(ord, letter)):
            return True
        return all(ord(sign) in self.letters or self._composes(sign) for sign in letter)

    def _composes(self, sign: str) -> bool:
        """Whether HarfBuzz can put a Korean syllable together from its parts."""
        if not "\uac00" <= sign <= "\ud7a3":
            return False
        return all(ord(part) in self.letters for part in unicodedata.normalize("NFD", sign))

    def advance(self, glyph: int) -> int:
        """The glyph's own width, before any correction by shaping."""
        width: int = self.font.get_glyph_h_advance(glyph)
        return width


def face(family: str, *, bold: bool = False) -> Face:
    """The font file of a family and weight."""
    return _loaded(f"{family}-Bold" if bold and family not in _ONE_WEIGHT else f"{family}-Regular")


@functools.cache
def _loaded(name: str) -> Face:
    return Face(name)


@functools.lru_cache(maxsize=8192)
def family_for(letter: str, script: str, tradition: str = "") -> str | None:
    """The family that draws a letter (a base and its marks), the script's own first; None: no font has it.

    `tradition` is a key of the table above: whose way of drawing Han signs; "ur" is Nastaliq for Arabic letters.
    """
    for family in _in_order(script, tradition):
        if face(family).has(letter):
            return family
    return None


def family_of(code: str) -> str:
    """The family that a language is written with, by how it writes its own name."""
    return families(language.language_name(code, code), code)[0] or _COMMON


def families(text: str, code: str = "") -> list[str | None]:
    """For each character the family that draws it; the characters of one letter share a family.

    The language decides how Han signs are drawn; where it does not write them, the kana or Hangul beside them.
    """
    if text.isascii() and text.isprintable():
        return [_COMMON] * len(text)
    stretches = scripts.of(text)
    tradition = _tradition(code) or next(
        (told for *_, script in stretches if (told := _HAN_SCRIPTS.get(script))), ""
    )
    found: list[str | None] = []
    for start, end, script in stretches:
        found += _stretch_families(text[start:end], script, tradition)
    return found


def _stretch_families(text: str, script: str, tradition: str) -> list[str | None]:
    """The script's own family for all of it if it can; otherwise letter by letter."""
    own = _in_order(script, tradition)[0]
    if face(own).has(text):
        return [own] * len(text)
    found: list[str | None] = []
    begin = 0
    for end in language.letters(text):
        found += _letter_families(text[begin:end], script, tradition)
        begin = end
    return found


@functools.lru_cache(maxsize=256)
def _in_order(script: str, tradition: str) -> tuple[str, ...]:
    """All families, in the order in which they are asked for a letter of that script."""
    east = _EAST_ASIAN.get(tradition) or _EAST_ASIAN[_HAN_SCRIPTS.get(script, "")]
    own = east if script in _HAN_SCRIPTS else (_FAMILIES.get(script, _COMMON),)
    if script == "Arab" and tradition == "ur":
        own = (_NASTALIQ, *own)
    return tuple(dict.fromkeys((*own, _COMMON, *_SYMBOLS, *_FAMILIES.values(), *east)))


@functools.lru_cache(maxsize=64)
def _tradition(code: str) -> str:
    """Which way of drawing Han signs, or Arabic letters, a language has; "" for those that need no other."""
    first, *rest = code.replace("_", "-").split("-")
    if first == "yue" or (first == "zh" and not _TRADITIONAL.isdisjoint(part.lower() for part in rest)):
        return "zh-Hant"
    if first in _HANGING:
        return "ur"
    return first if first in _EAST_ASIAN else ""


def _letter_families(letter: str, script: str, tradition: str) -> list[str | None]:
    """One family for the whole letter, or, where none has all its marks, that of its base for what it has."""
    if whole := family_for(letter, script, tradition):
        return [whole] * len(letter)
    base = family_for(letter[0], script, tradition)
    return [base if base and face(base).has(sign) else None for sign in letter]


def leading(text: str, code: str = "") -> float:
    """The line height that the scripts of the text need in that language, as a multiple of the letter size."""
    if _hangs(text, code):
        return _HANGING_LEADING
    return max(map(_sign_leading, set(text)), default=_LATIN_LEADING)


def lift(text: str, code: str = "") -> float:
    """How much lower than the middle the line's letters stand, as a multiple of their size: most of them climb."""
    if _hangs(text, code):
        return _HANGING_LIFT
    return min((_LIFT.get(script, 0) for *_, script in scripts.of(text)), default=0)


def _hangs(text: str, code: str) -> bool:
    return _tradition(code) == "ur" and any(script == "Arab" for *_, script in scripts.of(text))


@functools.lru_cache(maxsize=4096)
def _sign_leading(sign: str) -> float:
    """What the sign's own script needs; signs that all scripts share need no more than Latin letters."""
    ((_, _, script),) = scripts.of(sign)
    return _LEADING.get(script, _LATIN_LEADING)


def lacking(text: str) -> str:
    """The characters that no bundled font has, each once, in the order of the text."""
    return "".join(dict.fromkeys(s for s, family in zip(text, families(text), strict=True) if not family))


def missing(text: str) -> list[str]:
    """The same, each named as Unicode names it."""
    return sorted(f"U+{ord(sign):04X} {unicodedata.name(sign, 'unnamed')}" for sign in lacking(text))


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
    text = scripts.from_zawgyi(language.clean(text, lines=True))
    kept = text
    while None in (found := families(kept)):
        kept = _without_missing(kept, found)  # its neighbours then meet: a mark may stand on another letter
    return kept.strip() or ("?" if text.strip() else "")


def _without_missing(text: str, found: list[str | None]) -> str:
    kept: list[str] = []
    for sign, family in zip(text, found, strict=True):
        if family:
            kept.append(sign)
        elif unicodedata.category(sign)[0] == "L" and (not kept or kept[-1] != "?"):
            kept.append("?")
    return "".join(kept)
