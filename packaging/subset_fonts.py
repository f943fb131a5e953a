"""Makes the files under resources/fonts from the full Noto fonts; see fonts.md beside this file.

Usage: python packaging/subset_fonts.py FOLDER, where FOLDER holds the unpacked font packages. Families of which
FOLDER has no package stay as they are. Needs Debian's unicode-data. Run it again when a handout uses a Chinese
character that the subset lacks (the tests say so).
"""

from __future__ import annotations

import bz2
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
UNIHAN = Path("/usr/share/unicode")
WHOLE = ("NotoSans", "NotoSansAdlam", "NotoSansArabic", "NotoSansArmenian", "NotoSansBengali",
         "NotoSansCanadianAboriginal", "NotoSansCherokee", "NotoSansDevanagari", "NotoSansEthiopic",
         "NotoSansGeorgian", "NotoSansGujarati", "NotoSansGurmukhi", "NotoSansHanifiRohingya", "NotoSansHebrew",
         "NotoSansKannada", "NotoSansKhmer", "NotoSansLao", "NotoSansMalayalam", "NotoSansMyanmar", "NotoSansNKo",
         "NotoSansOriya", "NotoSansSinhala", "NotoSansSyriac", "NotoSansTamil", "NotoSansTelugu", "NotoSansThaana",
         "NotoSansThai", "NotoSansTifinagh", "NotoSerifTibetan")  # fmt: skip
LOWERED = {
    "NotoNastaliqUrdu": 0.78
}  # to this share of their size: its letters stand as high as Arabic ones then
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold"}
ASCII = frozenset(range(0x20, 0x7F))
CJK_SIGNS = ASCII | frozenset((*range(0x3000, 0x3040), *range(0xFF00, 0xFFEF)))
KANA = frozenset((*range(0x3040, 0x3100), *range(0x31F0, 0x3200)))
BOPOMOFO = frozenset((*range(0x3100, 0x3130), *range(0x31A0, 0x31C0)))
HANGUL_JAMO = frozenset((*range(0x1100, 0x1113), *range(0x1161, 0x1176), *range(0x11A8, 0x11C3)))
HANGUL_LETTERS = frozenset(range(0x3131, 0x3164))
SYMBOLS = frozenset((*range(0x2190, 0x2200), *range(0x2460, 0x2500), *range(0x25A0, 0x27C0)))


def main(source: Path) -> None:
    FONTS.mkdir(parents=True, exist_ok=True)
    for family in (*WHOLE, *LOWERED, *REDUCED):
        for weight, package_weight in WEIGHTS.items():
            found = list(source.rglob(f"{family}_{package_weight}.ttf"))
            if not found:
                print(f"{family}: no package with {weight} here, left as it is")
                break
            target = FONTS / f"{family}-{weight}.ttf"
            if family in WHOLE:
                shutil.copyfile(found[0], target)
            elif family in LOWERED:
                lower(found[0], target, LOWERED[family])
            else:
                reduce(found[0], target, REDUCED[family]())
            shutil.copyfile(found[0].parent.parent / "LICENSE_FONT", FONTS / f"{family}-OFL.txt")
            print(f"{target.name}: {target.stat().st_size / 1000:.0f} kB")
    print(f"together {sum(file.stat().st_size for file in FONTS.iterdir()) / 1e6:.1f} MB")


def simplified() -> Iterable[int]:
    """China's table of general characters (8,105, with those of names and places), GB 2312, what our texts use."""
    signs = CJK_SIGNS | KANA | BOPOMOFO | decoded("gb2312") | unihan("kTGH", "OtherMappings")
    return signs | used()


def traditional() -> Iterable[int]:
    """All of Big5 (13,000, for names), and what is written in Hong Kong: Cantonese words and names."""
    hong_kong = set(map(ord, CANTONESE))
    return CJK_SIGNS | BOPOMOFO | decoded("big5") | hong_kong


def japanese() -> Iterable[int]:
    """Kana, the first level of JIS X 0208, the kanji of schools and those allowed in names."""
    level_one = {ord(sign) for sign in kanji_of(range(0xB0, 0xD0))}
    schools = unihan("kJoyoKanji", "OtherMappings") | unihan("kJinmeiyoKanji", "OtherMappings")
    return CJK_SIGNS | KANA | level_one | schools


def korean() -> Iterable[int]:
    """The syllables of KS X 1001 (2,350), single letters, and jamo, of which any other syllable is put together."""
    syllables = {point for point in decoded("euc_kr") if 0xAC00 <= point <= 0xD7A3}
    return CJK_SIGNS | syllables | HANGUL_LETTERS | HANGUL_JAMO


CANTONESE = (
    "嘅喺咗唔啲嚟冇哋嗰佢咁噉嘢㗎喎啩咩嗌攞揸搵瞓企冚埋啱嘥諗識嬲惗摷揼躝踎攰孭"
    "嗱嚿噃啫吖咪呃嗮晒嘞囉㖭咯冧喐嘈嗲痾鎅"
)  # fmt: skip
REDUCED: dict[str, Callable[[], Iterable[int]]] = {
    "NotoSansSC": simplified,
    "NotoSansTC": traditional,
    "NotoSansJP": japanese,
    "NotoSansKR": korean,
    "NotoSansMono": lambda: ASCII,
    "NotoSansSymbols": lambda: SYMBOLS,
    "NotoSansSymbols2": lambda: SYMBOLS,
}


def decoded(encoding: str) -> frozenset[int]:
    """Every character of a two-byte character set."""
    pairs = [bytes((first, second)) for first in range(0xA1, 0xFA) for second in range(0x40, 0xFF)]
    return frozenset(ord(sign) for pair in pairs if len(sign := pair.decode(encoding, "ignore")) == 1)


def kanji_of(rows: Iterable[int]) -> set[str]:
    """The characters in those rows of JIS X 0208, as EUC-JP counts them."""
    pairs = [bytes((first, second)) for first in rows for second in range(0xA1, 0xFF)]
    return {sign for pair in pairs if len(sign := pair.decode("euc_jp", "ignore")) == 1}


def unihan(field: str, file: str) -> frozenset[int]:
    """The characters that have this field in the Unihan database."""
    text = bz2.decompress((UNIHAN / f"Unihan_{file}.txt.bz2").read_bytes()).decode("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line.startswith("U+"))
    return frozenset(int(row[0].removeprefix("U+"), 16) for row in rows if row[1] == field)


def used() -> frozenset[int]:
    """The characters of East Asian scripts in our own texts."""
    files = [file for name in ("handouts", "papers") for file in (ROOT / "resources" / name).rglob("*.*")]
    return frozenset(ord(sign) for file in files for sign in file.read_text("utf-8") if ord(sign) > 0x2E7F)


def reduce(file: Path, target: Path, points: Iterable[int]) -> None:
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "ljmo", "vjmo", "tjmo"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = subset.load_font(str(file), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


def lower(file: Path, target: Path, share: float) -> None:
    """The same font with smaller letters in as many units."""
    font = TTFont(file)
    units = font["head"].unitsPerEm
    scale_upem(font, round(units * share))
    font["head"].unitsPerEm = units
    font.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
