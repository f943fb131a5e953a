"""What the pages of one file share: its fonts and its images, and how runs of text were written before."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass

from PIL import Image

from peergroups.base.errors import PaperError
from peergroups.documents.text import writing
from peergroups.documents.text.embedding import UsedFont
from peergroups.documents.text.fonts import Face
from peergroups.documents.text.lines import GlyphRun
from peergroups.documents.text.pdf import PdfFile, reference

_SPACE = 0x20
_MOST_KEPT = 6000  # runs whose operators are kept: the copies of a handout differ in a few runs only


@dataclass(frozen=True, slots=True)
class Written:
    """How a run is drawn; it keeps the run alive, so that no other gets its identity."""

    run: GlyphRun
    font: str  # its name
    shows: list[str]


class Inks:
    """The fonts and images used in one file."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._fonts: dict[Face, UsedFont] = {}
        self._images: dict[str, int] = {}
        self._written: dict[int, Written] = {}

    def written(self, run: GlyphRun) -> Written:
        """The operators that draw a run, in any size."""
        kept = self._written.get(id(run))
        if kept is None:
            font = self._font(run.stretch.face)
            if len(self._written) >= _MOST_KEPT:
                self._written.clear()
            kept = self._written[id(run)] = Written(run, font.name, writing.write(run, font))
        return kept

    def space(self, run: GlyphRun) -> str:
        """The operator that writes a space in the run's font."""
        face = run.stretch.face
        font = self._font(face)
        return f"<{font.code(face.font.get_nominal_glyph(_SPACE) or 0, ' ')}>Tj"

    def image(self, png: bytes) -> str:
        """The name under which pages draw an image, which is put into the file once."""
        digest = hashlib.sha256(png).hexdigest()
        if digest not in self._images:
            self._images[digest] = self._put_image(png)
        return f"I{self._images[digest]}"

    def resources(self) -> str:
        """Writes the fonts; gives the dictionary that pages name them by."""
        fonts = " ".join(f"/{font.name} {reference(font.write(self._file))}" for font in self._fonts.values())
        images = " ".join(f"/I{number} {reference(number)}" for number in self._images.values())
        return f"<</Font<<{fonts}>>/XObject<<{images}>>>>"

    def _font(self, face: Face) -> UsedFont:
        if face not in self._fonts:
            self._fonts[face] = UsedFont(face, len(self._fonts) + 1)
        return self._fonts[face]

    def _put_image(self, png: bytes) -> int:
        try:
            with Image.open(io.BytesIO(png), formats=["PNG"]) as opened:
                coloured = opened.convert("RGBA")
        except (OSError, SyntaxError, ValueError, zlib.error):  # what Pillow says of a broken file
            raise PaperError("paper.bad_image") from None
        white = Image.new("RGBA", coloured.size, "white")
        pixels = Image.alpha_composite(white, coloured).convert("RGB")
        width, height = pixels.size
        return self._file.stream(
            pixels.tobytes(),
            f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB/BitsPerComponent 8",
        )
