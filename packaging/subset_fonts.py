"""Makes the files under resources/fonts from the full Noto fonts; see fonts.md beside this file.

Usage: python packaging/subset_fonts.py FOLDER, where FOLDER holds the unpacked font packages. Run it again
when a handout uses a Chinese character that the subset lacks (the tests say so).
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools import subset

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
WHOLE = ("NotoSans", "NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansBengali",
         "NotoSansKhmer", "NotoSansThai", "NotoSansEthiopic")  # fmt: skip
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold"}


def main(source: Path) -> None:
    FONTS.mkdir(parents=True, exist_ok=True)
    for family in (*WHOLE, "NotoSansSC", "NotoSansMono"):
        for weight, package_weight in WEIGHTS.items():
            (file,) = source.rglob(f"{family}_{package_weight}.ttf")
            target = FONTS / f"{family}-{weight}.ttf"
            if family in WHOLE:
                shutil.copyfile(file, target)
            else:
                reduce(file, target, chinese() if family == "NotoSansSC" else range(0x20, 0x7F))
            print(f"{target.name}: {target.stat().st_size / 1000:.0f} kB")
        shutil.copyfile(file.parent.parent / "LICENSE_FONT", FONTS / f"{family}-OFL.txt")


def chinese() -> set[int]:
    """The characters of GB 2312, Big5's common ones (for names from Taiwan and Hong Kong), our texts'."""
    points = set(range(0x20, 0x7F)) | set(range(0x3000, 0x3100)) | set(range(0xFF00, 0xFFEF))
    pairs = [bytes((first, second)) for first in range(0xA1, 0xF8) for second in range(0x40, 0xFF)]
    points |= {ord(sign) for pair in pairs if (sign := pair.decode("gb2312", "ignore")) and len(sign) == 1}
    common = [pair for pair in pairs if pair[0] < 0xC7]
    points |= {ord(sign) for pair in common if (sign := pair.decode("big5", "ignore")) and len(sign) == 1}
    for folder in ("handouts", "papers"):
        for file in (ROOT / "resources" / folder).rglob("*.*"):
            points |= {ord(sign) for sign in file.read_text(encoding="utf-8") if ord(sign) > 0x2E7F}
    return points


def reduce(file: Path, target: Path, points: set[int] | range) -> None:
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = subset.load_font(str(file), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
