"""Pictures on papers: faces to choose from, QR codes, and images that people added.

Each says what it shows to those who listen.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from functools import cached_property

import segno

from peergroups.base.errors import PaperError
from peergroups.documents.content import library
from peergroups.documents.flow import Piece
from peergroups.documents.pieces import Gap, Row
from peergroups.documents.text.fields import FieldKind
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.surface import INK, Shape, Surface

_QUIET = 4  # white squares that readers want around a QR code
_MOST_PIXELS = 4000  # a side; more is no picture but a bomb, or a photograph to be made smaller first
_POINTS_A_PIXEL = 72 / 150
_LOGO_TALL = 44.0  # points


@dataclass(frozen=True)
class Faces:
    """Five faces to choose from, sad to happy as the page reads, with words under the first and the last."""

    low: str
    high: str
    style: Style
    code: str
    side: float = 30
    before: float = 8
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        return self.side + 4 + max(words.height(width / 2 - 6) for words in self._words())

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        told = library.words(surface.code)("common.faces")
        reach = min(width, self.side * 12)
        step = (reach - self.side) / 4
        with surface.picture("Figure", (x, y, reach, self.side), told=told):
            for index in range(5):
                self._draw_face(surface, x + self.side / 2 + index * step, y + self.side / 2, index - 2)
        if surface.form:
            self._offer(surface, x, y, step)
        low, high = self._words()
        low.draw(surface, x, y + self.side + 4, reach / 2 - 6)
        high.draw(surface, x + reach / 2 + 6, y + self.side + 4, reach / 2 - 6)

    def _offer(self, surface: Surface, x: float, y: float, step: float) -> None:
        """Each face can be chosen, one of the five."""
        choice = object()
        for index in range(5):
            box = (x + index * step, y, self.side, self.side)
            with surface.to_fill(FieldKind.CHOICE, box, told=self.low, choice=choice):
                pass

    def _draw_face(self, surface: Surface, x: float, y: float, mood: int) -> None:
        """One face around a middle; mood is -2 to 2."""
        unit = self.side / 2
        shape = Shape(weight=1.2, colour=INK)
        surface.circle(x, y, unit - 1, shape)
        for side in (-1, 1):
            surface.dot(x + side * unit * 0.33, y - unit * 0.22, unit * 0.09)
        bend = mood * unit * 0.24
        mouth, reach = y + unit * 0.4 - bend * 0.35, unit * 0.45
        surface.curve(
            (
                (x - reach, mouth),
                (x - reach / 2, mouth + bend),
                (x + reach / 2, mouth + bend),
                (x + reach, mouth),
            ),
            shape,
        )

    def _words(self) -> tuple[Paragraph, Paragraph]:
        low = Paragraph(self.low, replace(self.style, before=0), self.code)
        return low, Paragraph(self.high, replace(self.style, before=0, align="end"), self.code)


@dataclass(frozen=True)
class QrCode:
    """A QR code at the beginning of its column, about 3 cm wide."""

    text: str
    side: float = 96
    before: float = 8
    stay: bool = False
    head: None = None

    @cached_property
    def rows(self) -> tuple[tuple[bool, ...], ...]:
        code = segno.make(self.text, error="m", micro=False)
        return tuple(tuple(bool(square) for square in row) for row in code.matrix_iter(border=_QUIET))

    def height(self, _width: float) -> float:
        return self.side

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, _width: float) -> None:
        told = library.words(surface.code)("common.qr_code", text=self.text)
        with surface.picture("Figure", (x, y, self.side, self.side), told=told):
            surface.modules(x, y, self.side, self.rows)


@dataclass(frozen=True)
class CornerCode(QrCode):
    """One without white around it, for the corner of a page that has white enough; up to 20 capitals."""

    before: float = 0

    @cached_property
    def rows(self) -> tuple[tuple[bool, ...], ...]:
        code = segno.make(self.text, version=1, error="m", mode="alphanumeric", boost_error=False)
        return tuple(tuple(bool(square) for square in row) for row in code.matrix_iter(border=0))

    def draw(self, surface: Surface, x: float, y: float, _width: float) -> None:
        surface.modules(x, y, self.side, self.rows)


@dataclass(frozen=True)
class Picture:
    """An image at its own size, or smaller where the column or `tall` is; `told` says what it shows."""

    png: bytes
    told: str
    size: tuple[int, int]  # pixels
    tall: float = 400
    at_end: bool = False  # of the column
    before: float = 8
    stay: bool = False
    head: None = None

    def height(self, width: float) -> float:
        return self._drawn(width)[1]

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        wide, tall = self._drawn(width)
        start = x + width - wide if self.at_end else x
        with surface.picture("Figure", (start, y, wide, tall), told=self.told):
            surface.image(start, y, (wide, tall), self.png)

    def _drawn(self, width: float) -> tuple[float, float]:
        wide, tall = (pixels * _POINTS_A_PIXEL for pixels in self.size)
        scale = min(1.0, width / wide, self.tall / tall)
        return wide * scale, tall * scale


def picture(png: bytes, told: str, place: str) -> Picture:
    """An image as a piece. PaperError when it is none that we print; `place` is where it stands."""
    return Picture(png, told, _size(png, place))


def with_logo(above: list[Piece], png: bytes, told: str) -> list[Piece]:
    """The first line of a paper with a logo at its other end; room is kept where there is no such line."""
    logo = Picture(png, told, _size(png, "logo"), _LOGO_TALL, at_end=True, before=0)
    first: Piece = above[0] if above else Gap(0)
    return [Row([first, logo], shares=(3, 1), stay=True), *above[1:]]


def _size(png: bytes, place: str) -> tuple[int, int]:
    """Width and height as the file's head says, before anything is unpacked."""
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        raise PaperError("paper.bad_image", place)
    width, height = struct.unpack(">II", png[16:24])
    if not (0 < width <= _MOST_PIXELS and 0 < height <= _MOST_PIXELS):
        raise PaperError("paper.bad_image", place)
    return width, height
