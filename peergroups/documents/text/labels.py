"""A font for what ReportLab itself writes, such as the labels of a chart: text of any script, shaped and in order.

ReportLab asks a font of many characters ("dynamic") how wide a text is and in which pieces it is to be shown.
Here a whole text is set as one line, as a paragraph would be, and each of our fonts that draws a part of it is
what ReportLab calls a subset: two bytes a letter.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, field

from reportlab.pdfbase import pdfmetrics

from peergroups.documents.text import fonts
from peergroups.documents.text.document import StreamedDocument
from peergroups.documents.text.lines import Line, Span, Text

NAME, BOLD = "Paper", "Paper-Bold"
_ASCENT, _DESCENT = 1069, -293  # of Noto Sans, in thousandths of the letter size


@dataclass(frozen=True, slots=True)
class _Face:
    """What ReportLab asks of the face of a font."""

    name: str
    ascent: int = _ASCENT
    descent: int = _DESCENT
    builtIn: bool = False


@dataclass(slots=True)
class Labels:
    """Our fonts, all of one weight, as one font of ReportLab's."""

    fontName: str
    bold: bool
    face: _Face = field(init=False)
    encName: str = "UTF8"
    _dynamicFont: bool = True
    _multiByte: bool = False
    shapable: bool = False  # by ReportLab: it is shaped here

    def __post_init__(self) -> None:
        self.face = _Face(self.fontName)

    @property
    def ascent(self) -> int:
        return self.face.ascent

    @property
    def descent(self) -> int:
        return self.face.descent

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf-8") -> float:
        """The width of a text, in points."""
        words = text if isinstance(text, str) else text.decode(encoding)
        return _line(words, self.bold).width * size / fonts.UNITS

    def splitString(self, text: str, document: StreamedDocument) -> list[tuple[int, bytes]]:
        """The number of the font of each part of a text, from left to right, and the codes of its letters."""
        inks = document.inks
        return [(inks.number(run.stretch.face), inks.codes(run)) for run in _line(text, self.bold).runs]

    def getSubsetInternalName(self, subset: int, _document: object) -> str:
        return f"/G{subset}"


@functools.cache
def register() -> None:
    """Makes both weights known to ReportLab."""
    for name, bold in ((NAME, False), (BOLD, True)):
        pdfmetrics.registerFont(Labels(name, bold))
    pdfmetrics.registerFontFamily(NAME, normal=NAME, bold=BOLD, italic=NAME, boldItalic=BOLD)


@functools.lru_cache(maxsize=500)
def _line(text: str, bold: bool) -> Line:
    """A text as one line; its first strong letter decides the direction."""
    return Text([Span(text.replace("\n", " "), bold)], fonts.UNITS, "").lines(1e9)[0]


def forget() -> None:
    """Drops the texts that were set."""
    _line.cache_clear()
