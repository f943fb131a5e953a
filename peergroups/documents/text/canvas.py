"""ReportLab's canvas for tagged papers: each page is handed out as it was drawn, to be bound as often as wanted.

What ReportLab draws (lines, boxes, images, charts) and the marks and letters of `surface` stand together in the
code of the page, in the order in which they were drawn.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDictionary
from reportlab.pdfgen.canvas import Canvas

from peergroups.documents.text import labels
from peergroups.documents.text.document import Ref, StreamedDocument
from peergroups.documents.text.inks import Inks


class Opening(NamedTuple):
    """Where marked content of an element begins; its number is known when the page is bound."""

    kind: str
    number: int


class Letters(NamedTuple):
    """A run from right to left: from that number on, each of its parts is marked content of its own."""

    kind: str
    number: int
    shows: list[str]


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page as it was drawn: its code, how many marks it has, the images it names."""

    code: list[str | Opening | Letters]
    marks: int
    objects: dict[str, object]


class PaperCanvas(Canvas):  # type: ignore[misc]
    """What the surfaces of one file are drawn on. Measures as ReportLab has them: points from the lower left."""

    def __init__(self, document: StreamedDocument, inks: Inks) -> None:
        labels.register()
        super().__init__(io.BytesIO(), initialFontName=labels.NAME, invariant=1)
        self._doc = self.document = document  # in the place of ReportLab's own: it takes none from outside
        self.inks = inks
        self.marks = 0  # on the page that is open
        self._level = -1  # of the last heading

    @property
    def code(self) -> list[str | Opening | Letters]:
        """The code of the page that is open, to be added to."""
        found: list[str | Opening | Letters] = self._code
        return found

    def take_page(self) -> Drawn:
        """The page as it was drawn; the next one begins."""
        images = self._doc.xobjDict(self._formsinuse).dict if self._formsinuse else {}
        drawn = Drawn(self._code, self.marks, images)
        self._startPage()
        self.marks = 0
        self._doc.settle()
        return drawn

    def bookmark(self, level: int, words: str, page: int, place: tuple[float, float]) -> None:
        """A heading for the list that readers jump by, folded up.

        `level` counts from 1; one that is left out is closed up, as ReportLab wants. `page` is the number of
        its object, `place` the points from its left and from its foot.
        """
        self._level = min(level - 1, self._level + 1)
        key = str(len(self._destinations))
        self.document.outline.addOutlineEntry(key, self._level, words, closed=1)
        target = self._bookmarkReference(key)
        target.xyz(round(place[0]), round(place[1]), "null")
        target.setPage(Ref(page))

    def squares(self, corner: tuple[float, float], side: float, rows: Sequence[Sequence[bool]]) -> None:
        """A square of black and white squares, its upper left corner there."""
        step = side / len(rows)
        left, top = corner
        path = self.beginPath()
        for line, row in enumerate(rows, 1):
            for start, end in _stretches(row):
                path.rect(left + start * step, top - line * step, (end - start) * step, step)
        self.drawPath(path, stroke=0, fill=1, fillMode=1)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A line: the operator that papers have most of."""
        self._code.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")


def _stretches(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The black stretches of a row: start and end."""
    start = None
    for index, black in enumerate((*row, False)):
        if black and start is None:
            start = index
        elif not black and start is not None:
            yield start, index
            start = None


def resources(pages: Sequence[Drawn], fonts: object) -> PDFDictionary:
    """What the code of these pages names: the fonts of the file, and their images."""
    found = PDFDictionary({"Font": fonts})
    images: dict[str, object] = {}
    for page in pages:
        images |= page.objects
    if images:
        found["XObject"] = PDFDictionary(images)
    return found
