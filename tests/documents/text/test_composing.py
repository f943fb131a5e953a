"""Glyphs that a letter needs become one glyph of the embedded font, drawn as they were."""

from __future__ import annotations

import io

import pytest
import uharfbuzz
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from peergroups.documents.text import composing, fonts
from peergroups.documents.text.composing import Picture

FAMILIES = ("NotoSansArabic", "NotoSansDevanagari", "NotoSansMyanmar", "NotoSansKR", "NotoSans")


def subset(family: str, letters: str) -> tuple[bytes, list[int]]:
    face = fonts.face(family)
    glyphs = [face.font.get_nominal_glyph(ord(letter)) or 0 for letter in letters]
    wanted = uharfbuzz.SubsetInput()
    wanted.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.glyph_set.update(glyphs)
    data: bytes = wanted.subset(face.face).blob.data
    return data, glyphs


@pytest.mark.parametrize("family", FAMILIES)
def test_a_picture_is_drawn_by_its_parts_and_has_its_own_width(family: str) -> None:
    data, (letter, dot) = subset(family, "-.")
    pictures = [
        Picture(((letter, 0, 0), (dot, 300, -120)), 777),
        Picture((), 41),
        Picture(((dot, 0, 50),), 0),
    ]
    made = composing.add(data, pictures)
    first = composing.glyph_count(data)
    font = TTFont(io.BytesIO(made), checkChecksums=2)
    names = font.getGlyphOrder()
    glyphs = font.getGlyphSet()
    assert len(names) == composing.glyph_count(made) == first + 3
    assert [glyphs[name].width for name in names[first:]] == [777, 41, 0]
    assert bounds(glyphs, names[first]) == (
        *(
            min(pair)
            for pair in zip(bounds(glyphs, names[letter])[:2], moved(glyphs, names[dot])[:2], strict=True)
        ),
        *(
            max(pair)
            for pair in zip(bounds(glyphs, names[letter])[2:], moved(glyphs, names[dot])[2:], strict=True)
        ),
    )
    assert bounds(glyphs, names[first + 1]) == (0, 0, 3, 3)
    assert [glyphs[name].width for name in names[:first]] == widths(data)


def test_a_font_without_pictures_stays_as_it_is() -> None:
    data, _ = subset("NotoSans", "abc")
    assert composing.add(data, []) is data


def widths(data: bytes) -> list[int]:
    glyphs = TTFont(io.BytesIO(data)).getGlyphSet()
    return [glyphs[name].width for name in glyphs]


def bounds(glyphs: object, name: str) -> tuple[float, float, float, float]:
    pen = BoundsPen(glyphs)
    glyphs[name].draw(pen)  # type: ignore[index]
    assert pen.bounds
    left, bottom, right, top = pen.bounds
    return left, bottom, right, top


def moved(glyphs: object, name: str) -> tuple[float, float, float, float]:
    left, bottom, right, top = bounds(glyphs, name)
    return left + 300, bottom - 120, right + 300, top - 120
