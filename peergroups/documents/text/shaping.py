"""From a run of text to placed glyphs: HarfBuzz, and nothing about lines or pages."""

from __future__ import annotations

from dataclasses import dataclass

import uharfbuzz

from peergroups.documents.text.fonts import Face

_FLAGS = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph in drawing order, from left to right; measures in thousandths of the letter size."""

    index: int  # in its font
    cluster: int  # where in the text the letter begins that it belongs to
    advance: int
    right: int  # drawn this much to the right of the pen
    up: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a text that one font draws in one direction."""

    start: int
    end: int
    face: Face
    script: str
    rtl: bool
    language: str = ""


def shape(signs: list[int], stretch: Stretch) -> list[Glyph]:
    """The glyphs of a stretch; `signs` are the code points of the whole paragraph, for context."""
    buffer = uharfbuzz.Buffer()
    buffer.add_codepoints(signs, stretch.start, stretch.end - stretch.start)
    buffer.direction = "rtl" if stretch.rtl else "ltr"
    buffer.script = stretch.script
    buffer.language = stretch.language or "und"
    buffer.flags = _FLAGS
    uharfbuzz.shape(stretch.face.font, buffer)
    return [
        Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]
