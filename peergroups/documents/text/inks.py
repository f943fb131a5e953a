"""What the pages of one file share: its fonts and its images, and how runs of text were written before."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass

from PIL import Image
from reportlab.lib.utils import ImageReader

from peergroups.base.errors import PaperError
from peergroups.documents.text import writing
from peergroups.documents.text.document import StreamedDocument
from peergroups.documents.text.embedding import UsedFont
from peergroups.documents.text.fonts import Face
from peergroups.documents.text.lines import GlyphRun

_SPACE = 0x20
_OF_ANY_ALPHABET = ("Wingdings", "Wingdings2", "Wingdings3", "Webdings")
"""What pages call fonts that forms are filled in with. Only by these names pdfium (Chrome) also takes Greek or Arabic
letters that are typed from the font that the file brings; else it asks the system for one, often in vain.
"""
_MOST_KEPT = 6000  # runs whose operators are kept: the copies of a handout differ in a few runs only


@dataclass(frozen=True, slots=True)
class Written:
    """How a run is drawn; it keeps the run alive, so that no other gets its identity."""

    run: GlyphRun
    font: str  # its name
    shows: list[str]


class Inks:
    """The fonts and images used in one file."""

    def __init__(self, document: StreamedDocument) -> None:
        document.inks = self
        self._document = document
        self._fonts: dict[Face, UsedFont] = {}
        self._whole: dict[Face, UsedFont] = {}
        self._images: dict[str, ImageReader] = {}
        self._written: dict[tuple[int, float], Written] = {}

    def written(self, run: GlyphRun, size: float) -> Written:
        """The operators that draw a run in letters of that size."""
        key = (id(run), size if run.stretch.rtl else 0)
        kept = self._written.get(key)
        if kept is None:
            font = self._font(run.stretch.face)
            if len(self._written) >= _MOST_KEPT:
                self._written.clear()
            kept = self._written[key] = Written(run, font.name, writing.write(run, font, size))
        return kept

    def space(self, run: GlyphRun) -> str:
        """The operator that writes a space in the run's font."""
        face = run.stretch.face
        font = self._font(face)
        text = writing.SPACE_LEFTWARDS if run.stretch.rtl else " "
        return f"<{font.code(face.font.get_nominal_glyph(_SPACE) or 0, text)}>Tj"

    def number(self, face: Face) -> int:
        """Of a font, in the order of their first use."""
        return int(self._font(face).name[1:])

    def codes(self, run: GlyphRun) -> bytes:
        return writing.plain_codes(run, self._font(run.stretch.face))

    def whole(self, face: Face) -> UsedFont:
        """A font with all its letters."""
        if face not in self._whole:
            names = dict(enumerate(_OF_ANY_ALPHABET))
            at = len(self._whole)
            font = self._whole[face] = self._new(face, names.get(at, f"F{at}"))
            font.take_all()
        return self._whole[face]

    def image(self, png: bytes) -> ImageReader:
        """An image as ReportLab draws it, on white."""
        digest = hashlib.sha256(png).hexdigest()
        if digest not in self._images:
            self._images[digest] = _opened(png)
        return self._images[digest]

    def _font(self, face: Face) -> UsedFont:
        if face not in self._fonts:
            self._fonts[face] = self._new(face, f"G{len(self._fonts) + 1}")
        return self._fonts[face]

    def _new(self, face: Face, name: str) -> UsedFont:
        font = UsedFont(face, name, self._document.reserve())
        self._document.delayedFonts.append(font)
        return font


def _opened(png: bytes) -> ImageReader:
    try:
        with Image.open(io.BytesIO(png), formats=["PNG"]) as opened:
            coloured = opened.convert("RGBA")
    except (OSError, SyntaxError, ValueError, zlib.error):  # what Pillow says of a broken file
        raise PaperError("paper.bad_image") from None
    white = Image.new("RGBA", coloured.size, "white")
    return ImageReader(Image.alpha_composite(white, coloured).convert("RGB"))
