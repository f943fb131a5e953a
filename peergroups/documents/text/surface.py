"""What papers are drawn on: one PDF in the making, with a page that begins at the reader's side.

All measures are points; `x` counts from the edge where reading starts (the right one on right-to-left
pages) and `y` from the top, so that a drawing module says a thing once and both directions come out right.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from peergroups.documents.text.embedding import UsedFont
from peergroups.documents.text.fonts import UNITS, Face
from peergroups.documents.text.lines import Line
from peergroups.documents.text.writing import write

MM = 72 / 25.4
PAGE_SIZES = {"a4": (210 * MM, 297 * MM), "letter": (612.0, 792.0)}

INK = (0x1F / 255, 0x29 / 255, 0x33 / 255)
SOFT = (0x4A / 255, 0x55 / 255, 0x60 / 255)
ACCENT = (0x0B / 255, 0x4F / 255, 0x5C / 255)
EDGE = (0x7C / 255, 0x87 / 255, 0x90 / 255)
TINT = (0.955, 0.965, 0.962)

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """How a line or box is drawn: weight of its edge in points (0 is none), colours, rounded corners."""

    weight: float = 0.75
    colour: Colour = EDGE
    fill: Colour | None = None
    radius: float = 0


class Surface:
    """One PDF: pages are opened, drawn on and closed in order; `data` gives the bytes at the end."""

    def __init__(self, *, title: str, code: str) -> None:
        """`title` and the language `code` stand in the file's properties: never anything personal."""
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=code)
        document = self._canvas._doc  # noqa: SLF001  # ReportLab has no public door to it
        document.info = _Info(title)
        self._document = document
        self._fonts: dict[Face, UsedFont] = {}
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self.width = self.height = 0.0
        self._rtl = False

    def open_page(self, size: str, *, rtl: bool) -> None:
        self.width, self.height = PAGE_SIZES[size]
        self._rtl = rtl
        self._canvas.setPageSize((self.width, self.height))
        self._canvas._preamble = "1 0 0 1 0 0 cm"  # noqa: SLF001  # without the Helvetica

    def close_page(self) -> None:
        self._canvas.showPage()

    def recorded(self) -> tuple[str, ...]:
        """What was drawn on the open page, to be drawn again by `repeat` on another page of this document."""
        return tuple(self._canvas._code)  # noqa: SLF001

    def repeat(self, drawn: tuple[str, ...]) -> None:
        self._canvas._code.extend(drawn)  # noqa: SLF001

    def line_of_text(self, line: Line, *, x: float, y: float, size: float, colour: Colour = INK) -> None:
        """A line of text that begins at `x`, its letters standing on `y`."""
        pen = self.width - x - line.width if self._rtl else x
        code = self._canvas._code  # noqa: SLF001
        code.append(f"{colour[0]:.3f} {colour[1]:.3f} {colour[2]:.3f} rg")
        for run in line.runs:
            code += write(run, self._font(run.stretch.face), place=(pen, self.height - y), size=size)
            pen += sum(glyph.advance for glyph in run.glyphs) * size / UNITS

    def rule(self, start: tuple[float, float], end: tuple[float, float], shape: Shape | None = None) -> None:
        """A straight line."""
        self._use(shape or Shape())
        self._canvas.line(
            self._across(start[0]), self.height - start[1], self._across(end[0]), self.height - end[1]
        )

    def box(self, x: float, y: float, size: tuple[float, float], shape: Shape | None = None) -> None:
        """A rectangle whose starting top corner is at `x`, `y`."""
        shape = shape or Shape()
        self._use(shape)
        width, height = size
        left = self.width - x - width if self._rtl else x
        paint = {"stroke": int(shape.weight > 0), "fill": int(shape.fill is not None)}
        if shape.radius:
            self._canvas.roundRect(left, self.height - y - height, width, height, shape.radius, **paint)
        else:
            self._canvas.rect(left, self.height - y - height, width, height, **paint)

    def dot(self, x: float, y: float, radius: float, colour: Colour = INK) -> None:
        """A filled circle around `x`, `y`."""
        self._use(Shape(weight=0, fill=colour))
        self._canvas.circle(self._across(x), self.height - y, radius, stroke=0, fill=1)

    def data(self) -> bytes:
        """The finished file."""
        # ReportLab (5.1) begins every file with a Helvetica that it does not embed
        self._document.idToObject[pdfdoc.BasicFonts].dict.clear()
        self._canvas.save()
        return self._out.getvalue()

    def _across(self, x: float) -> float:
        return self.width - x if self._rtl else x

    def _use(self, shape: Shape) -> None:
        self._canvas.setLineWidth(shape.weight)
        self._canvas.setStrokeColorRGB(*shape.colour)
        if shape.fill:
            self._canvas.setFillColorRGB(*shape.fill)

    def _font(self, face: Face) -> UsedFont:
        if face not in self._fonts:
            self._fonts[face] = UsedFont(face, len(self._fonts) + 1)
            self._document.delayedFonts.append(self._fonts[face])
        return self._fonts[face]


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc]
    """The file's properties: title and program, without dates, author or ReportLab's placeholders."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def format(self, document: Any) -> Any:
        entries = {"Title": pdfdoc.PDFString(self.title), "Producer": pdfdoc.PDFString("PeerGroups")}
        return pdfdoc.PDFDictionary(entries).format(document)
