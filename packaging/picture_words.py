"""Draws the picture words of `peergroups/keys/labels.py` as outlines, from Noto Emoji.

    python packaging/picture_words.py FONT

FONT is `NotoEmoji_400Regular.ttf` of the npm package `@expo-google-fonts/noto-emoji` (SIL Open Font Licence).
Run once; the outlines are kept in `resources/icons/words`. `button`, `crane` and `lighthouse` are our own: the font has
none of them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

OUT = Path(__file__).resolve().parent.parent / "resources" / "icons" / "words"
SIDE, MARGIN = 24, 1  # of the drawing, as those of the other icons

SIGNS = {
    "acorn": "🌰", "anchor": "⚓", "apple": "🍎", "bamboo": "🎍", "basket": "🧺", "bee": "🐝", "bell": "🔔",
    "boat": "⛵", "bread": "🍞", "bridge": "🌉", "broom": "🧹", "butterfly": "🦋", "camel": "🐫", "candle": "🕯",
    "carrot": "🥕", "cherry": "🍒", "clover": "🍀", "comb": "🪮", "cup": "☕", "deer": "🦌", "dolphin": "🐬",
    "drum": "🥁", "duck": "🦆", "elephant": "🐘", "feather": "🪶", "fern": "🌿", "fish": "🐟", "goat": "🐐",
    "grape": "🍇", "hammer": "🔨", "hat": "🎩", "hen": "🐔", "heron": "🦩", "horse": "🐎", "kettle": "🫖",
    "key": "🔑", "kite": "🪁", "ladder": "🪜", "lamp": "💡", "leaf": "🍃", "lemon": "🍋", "lizard": "🦎",
    "mango": "🥭", "moon": "🌙", "mushroom": "🍄", "olive": "🫒", "orange": "🍊", "owl": "🦉", "parrot": "🦜",
    "pear": "🍐", "pebble": "🪨", "rabbit": "🐇", "scissors": "✂", "shell": "🐚", "spoon": "🥄", "star": "⭐",
    "sun": "☀", "tortoise": "🐢", "tulip": "🌷", "umbrella": "☂", "whale": "🐋",
}  # fmt: skip


def main() -> int:
    font = TTFont(sys.argv[1])
    names = font.getBestCmap()
    OUT.mkdir(parents=True, exist_ok=True)
    for word, sign in SIGNS.items():
        (OUT / f"{word}.svg").write_text(_outline(font, names[ord(sign)]), encoding="utf-8")
    return 0


def _outline(font: TTFont, name: str) -> str:
    """The glyph in the middle of a square, as large as it can be."""
    glyphs = font.getGlyphSet()
    bounds = BoundsPen(glyphs)
    glyphs[name].draw(bounds)
    left, bottom, right, top = bounds.bounds
    scale = (SIDE - 2 * MARGIN) / max(right - left, top - bottom)
    middle = SIDE / 2
    shift = (middle - scale * (left + right) / 2, middle + scale * (bottom + top) / 2)
    pen = SVGPathPen(glyphs, ntos=lambda value: f"{value:.2f}".rstrip("0").rstrip("."))
    glyphs[name].draw(TransformPen(pen, (scale, 0, 0, -scale, *shift)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
        f'<path fill="currentColor" d="{pen.getCommands()}"/></svg>\n'
    )


if __name__ == "__main__":
    sys.exit(main())
