"""What papers are drawn on: the pages of one paper, each of which begins at the reader's side.

All measures are points; `x` counts from the edge where reading starts (the right one on right-to-left
pages) and `y` from the top, so that a drawing module says a thing once and both directions come out right.

What is drawn inside `element` belongs to it; lines, boxes and dots outside a picture are decoration, which
readers that speak leave out. `printing` makes pages of the file out of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peergroups.base import language
from peergroups.documents.text.canvas import Drawn, Letters, Opening, PaperCanvas
from peergroups.documents.text.fields import Field, FieldKind
from peergroups.documents.text.fonts import UNITS
from peergroups.documents.text.lines import GlyphRun, Line, Span
from peergroups.documents.text.structure import DRAWN, Anchor, Element, Mark, Marks

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

MM = 72 / 25.4
PAGE_SIZES = {
    "a4": (210 * MM, 297 * MM), "a5": (148.5 * MM, 210 * MM),
    "letter": (612.0, 792.0), "half letter": (396.0, 612.0),
    "a4 lying": (297 * MM, 210 * MM), "letter lying": (792.0, 612.0),
}  # fmt: skip
LYING = {"a4": "a4 lying", "letter": "letter lying"}
HALVES = {"a4": "a5", "letter": "half letter"}  # two of these stand on a sheet

INK = (0x1F / 255, 0x29 / 255, 0x33 / 255)
SOFT = (0x4A / 255, 0x55 / 255, 0x60 / 255)
ACCENT = (0x0B / 255, 0x4F / 255, 0x5C / 255)
EDGE = (0x7C / 255, 0x87 / 255, 0x90 / 255)
TINT = (0.955, 0.965, 0.962)

Colour = tuple[float, float, float]
Box = tuple[float, float, float, float]
"""x, y, width, height."""
_CELLS = frozenset({"TD", "TH"})
_ONE_TEXT = frozenset({"P", "Lbl"})  # a paragraph inside is part of it
_DECORATION, _FURNITURE = "/Artifact BMC", "/Artifact <</Type/Pagination>> BDC"


@dataclass(frozen=True, slots=True)
class Shape:
    """How a line or box is drawn: weight of its edge in points (0 is none), colours, rounded corners."""

    weight: float = 0.75
    colour: Colour = EDGE
    fill: Colour | None = None
    radius: float = 0


class Surface:
    """The pages of one paper, opened, drawn on and closed in order."""

    def __init__(self, canvas: PaperCanvas, *, code: str, size: str, form: bool = False) -> None:
        """`code` is the language of the paper, `size` is `a4` or `letter`.

        In a `form` what a pen would fill in is a field.
        """
        self.canvas = canvas
        self.inks = canvas.inks
        self.code = code
        self.size = size
        self.width, self.height = PAGE_SIZES[size]
        self.root = Element("Part", code=code)
        self.headings: list[tuple[int, str, int, float]] = []  # level, words, page, height above the foot
        self.pages: list[Drawn] = []
        self.form = form
        self._said = ""  # last
        self.in_cell = False  # of a table
        self._here = self.root
        self._elements: dict[object, Element] = {}
        self._parts: dict[object, set[int]] = {}  # by key what was drawn for it
        self._open: Element | str = ""  # what the marked content that is open belongs to
        self._artifact = ""
        self._colour: Colour | None = None
        self._pen: tuple[float, Colour] | None = None
        self._rtl = language.is_rtl(code)
        self._left, self._span = 0.0, self.width

    def open_page(self) -> None:
        self._open = ""
        self._colour = self._pen = None

    def close_page(self) -> None:
        self._close_mark()
        self.pages.append(self.canvas.take_page())

    def element(self, kind: str, key: object = None, part: object = None, **facts: str) -> _Inside:
        """What is drawn inside belongs to an element of that kind, at the end of the one that is open.

        With a `key` the element goes on where it was opened with that key before, as the second half of a
        paragraph does; a `part` that is drawn a second time begins a new one. `facts` are those of Element.
        """
        before = self._here
        if self._artifact or (kind == "P" and before.kind in _ONE_TEXT):
            return _Inside(self, before)
        found = None if key is None or self._is_new(key, part) else self._elements[key]
        if found is None:
            found = before.add(kind, **facts)
            if key is not None:
                self._elements[key] = found
                self._parts[key] = set()
        if key is not None and part is not None:
            self._parts[key].add(id(part))
        return _Inside(self, found)

    def member(self, kind: str, group: object, key: object, part: object, **facts: str) -> _Inside:
        """What holds an element of that key and part: the `kind` (a list, a table) that its group makes with
        what was drawn just before.
        """
        before = self._here
        if self._artifact or not self._is_new(key, part):
            return _Inside(self, before)
        last = before.kids[-1] if before.kids else None
        if not (isinstance(last, Element) and (last.kind, last.group) == (kind, group)):
            last = before.add(kind, **facts)
            last.group = group
        return _Inside(self, last)

    def enter(self, element: Element) -> Element:
        """From here on what is drawn belongs to that element; gives the one before."""
        before, self._here = self._here, element
        return before

    @contextmanager
    def picture(self, kind: str, box: Box, *, told: str, attributes: str = "") -> Iterator[None]:
        """What is drawn inside is one picture; `told` says what it shows."""
        with self.element(kind, told=told, attributes=attributes) as found:
            if not self._artifact:
                x, y, width, height = box
                left = self._leftmost(x, width)
                found.box = (left, self.height - y - height, left + width, self.height - y)
            yield

    @contextmanager
    def to_fill(
        self, kind: FieldKind, box: Box, *, told: str, about: str = "", choice: object = None
    ) -> Iterator[None]:
        """A line to write on or a box to tick, which is drawn inside; `told` says which of these it is.

        In a form it is a field `about` that, or what was written last. Of a `choice` several exclude each other.
        """
        if not self.form:
            role = PRINTED_BOX if kind is FieldKind.BOX else PRINTED_LINE
            with self.picture("Form", box, told=told, attributes=role):
                yield
            return
        x, y, width, height = box
        left, up = self._leftmost(x, width), self.height - y
        with self.decoration():
            yield
        with self.element("Form") as found:
            if not self._artifact:
                place = (left, up - height, left + width, up)
                words = about or self._said or told
                found.kids.append(Field(len(self.pages), place, kind, words, self.code, choice))

    def say(self, words: str) -> None:
        """Notes what is written, for fields after it."""
        if self.form and not self._artifact and words.strip():
            self._said = words.strip()

    def furniture(self) -> AbstractContextManager[None]:
        """What is drawn inside stands on every page and is not read aloud."""
        return self._not_told(_FURNITURE)

    def decoration(self) -> AbstractContextManager[None]:
        """What is drawn inside tells nothing, or nothing that is not told elsewhere."""
        return self._not_told(_DECORATION)

    @contextmanager
    def _not_told(self, artifact: str) -> Iterator[None]:
        before, self._artifact = self._artifact, artifact
        try:
            yield
        finally:
            self._artifact = before

    @contextmanager
    def window(self, x: float, width: float, code: str) -> Iterator[None]:
        """A column of the page in another language: inside, `x` counts from where that one starts to read."""
        before = (self._left, self._span, self._rtl, self.code)
        self._left, self._span = self._leftmost(x, width), width
        self.code, self._rtl = code, language.is_rtl(code)
        try:
            yield
        finally:
            self._left, self._span, self._rtl, self.code = before

    def heading(self, level: int, words: str, y: float) -> None:
        """Notes a heading for the list that readers jump by."""
        if not self._artifact:
            self.headings.append((level, words, len(self.pages), self.height - y))

    def line_of_text(self, line: Line, *, x: float, y: float, size: float, colour: Colour = INK) -> None:
        """A line of text that begins at `x`, its letters standing on `y`."""
        left = self._leftmost(x, line.width)
        pens = []
        for run in line.runs:
            pens.append(left)
            left += run.width * size / UNITS
        for index in line.reading:
            run = line.runs[index]
            draw = self._special_run if run.span else self._run
            draw(run, (pens[index], y), size=size, colour=colour)
        last = line.runs[line.reading[-1]] if line.runs else None
        if last and (line.text[-1:] == " " or (self.in_cell and last.stretch.rtl)):
            self._space(last, (self._leftmost(x + line.width, 0), y), size=size)

    def rule(self, start: tuple[float, float], end: tuple[float, float], shape: Shape | None = None) -> None:
        """A straight line."""
        self._pens(shape or Shape())
        self.canvas.line(*self._point(*start), *self._point(*end))

    def box(self, x: float, y: float, size: tuple[float, float], shape: Shape | None = None) -> None:
        """A rectangle whose starting top corner is at `x`, `y`."""
        shape = shape or Shape()
        left, bottom = self._leftmost(x, size[0]), self.height - y - size[1]
        pens = self._pens(shape)
        if shape.radius:
            self.canvas.roundRect(left, bottom, *size, shape.radius, **pens)
        else:
            self.canvas.rect(left, bottom, *size, **pens)

    def dot(self, x: float, y: float, radius: float, colour: Colour = INK) -> None:
        """A filled circle around `x`, `y`."""
        self._mark(drawn=True)
        self._edge(2 * radius, colour)
        canvas, at = self.canvas, self._point(x, y)
        canvas.setLineCap(1)  # a line without length that ends round is a dot
        canvas.line(*at, *at)
        canvas.setLineCap(0)

    def circle(self, x: float, y: float, radius: float, shape: Shape) -> None:
        """A circle around `x`, `y`."""
        pens = self._pens(shape)
        self.canvas.circle(*self._point(x, y), radius, **pens)

    def curve(self, points: tuple[tuple[float, float], ...], shape: Shape) -> None:
        """A Bézier curve: its start, two handles and its end."""
        self._pens(shape)
        self.canvas.bezier(*(value for point in points for value in self._point(*point)))

    def image(self, x: float, y: float, size: tuple[float, float], png: bytes) -> None:
        """A picture in its box; it is never mirrored."""
        self._mark(drawn=True)
        self.canvas.drawImage(
            self.inks.image(png), self._leftmost(x, size[0]), self.height - y - size[1], *size
        )

    def modules(self, x: float, y: float, side: float, rows: tuple[tuple[bool, ...], ...]) -> None:
        """A square of black and white squares, such as a QR code; it is never mirrored."""
        self._mark(drawn=True)
        self._fill((0, 0, 0))
        self.canvas.squares((self._leftmost(x, side), self.height - y), side, rows)

    def drawing(self, x: float, y: float, drawing: Drawing) -> None:
        """What `reportlab.graphics` has made, such as a chart, its upper corner there; it is never mirrored."""
        self._mark(drawn=True)
        drawing.drawOn(self.canvas, self._leftmost(x, drawing.width), self.height - y - drawing.height)
        self._colour = self._pen = None

    def _is_new(self, key: object, part: object) -> bool:
        """Whether nothing was drawn for the key yet, or this very part was: then it is another copy of it."""
        return key not in self._elements or id(part) in self._parts[key]

    def _run(self, run: GlyphRun, place: tuple[float, float], *, size: float, colour: Colour) -> None:
        """A run of letters; one from right to left is marked in its parts."""
        written = self.inks.written(run, size)
        x, y = place
        begin = f"BT /{written.font} {size:g} Tf {x:.2f} {self.height - y:.2f} Td"
        shows = written.shows
        if not shows:
            return
        if self._artifact or not run.stretch.rtl:
            code = self._mark(drawn=False)
            self._fill(colour)
            code.append(f"{begin} {' '.join(shows)} ET")
            return
        self._close_mark()
        self._fill(colour)
        canvas, here = self.canvas, self._here
        canvas.code.extend((begin, Letters(here.kind, canvas.marks, shows), "ET"))
        here.kids.append(Marks(len(self.pages), canvas.marks, len(shows)))
        canvas.marks += len(shows)

    def _space(self, run: GlyphRun, place: tuple[float, float], *, size: float) -> None:
        """The space at which a line was broken: without it what speaks would join two words.

        Leftwards also at the end of what stands in a table: pdf.js joins the cell to the left of it.
        """
        x, y = place
        name = self.inks.written(run, size).font
        code = self._mark(drawn=False)
        code.append(f"BT /{name} {size:g} Tf {x:.2f} {self.height - y:.2f} Td {self.inks.space(run)} ET")

    def _special_run(self, run: GlyphRun, place: tuple[float, float], *, size: float, colour: Colour) -> None:
        """A run that is more than letters: a link, or an empty place to write on."""
        span = run.span or Span("")
        x, y = place
        width, up = run.width * size / UNITS, self.height - y
        if span.address:
            with self.element("Link", key=(id(span), id(self._here))) as link:
                self._run(run, place, size=size, colour=colour)
                if not self._artifact:
                    box = (x, up - size * 0.3, x + width, up + size)
                    link.kids.append(Anchor(len(self.pages), box, span.address, span.address))
            return
        start = self._span - (x - self._left) - width if self._rtl else x - self._left
        with self.to_fill(FieldKind.LINE, (start, y - size, width, size + 2), told=span.told):
            self._pens(Shape(weight=0.9))
            self.canvas.line(x, up - 2, x + width, up - 2)

    def _mark(self, *, drawn: bool) -> list[str | Opening | Letters]:
        """Opens marked content for what is drawn next, where another is open; gives the page's code."""
        canvas = self.canvas
        owner: Element | str = self._artifact or self._here
        if drawn and not self._artifact and self._here.kind not in DRAWN:
            owner = _DECORATION
        if owner is self._open:
            return canvas.code
        self._close_mark()
        self._open = owner
        if isinstance(owner, str):
            canvas.code.append(owner)
        else:
            canvas.code.append(Opening(owner.kind, canvas.marks))
            owner.kids.append(Mark(len(self.pages), canvas.marks))
            canvas.marks += 1
        return canvas.code

    def _close_mark(self) -> None:
        if self._open:
            self.canvas.code.append("EMC")
            self._open = ""

    def _fill(self, colour: Colour) -> None:
        if self._colour != colour:
            self._colour = colour
            self.canvas.setFillColor(colour)

    def _pens(self, shape: Shape) -> dict[str, int]:
        """Marks what is drawn next and takes its colours; gives whether it has an edge and a ground."""
        self._mark(drawn=True)
        if shape.fill:
            self._fill(shape.fill)
        if shape.weight:
            self._edge(shape.weight, shape.colour)
        return {"stroke": int(bool(shape.weight)), "fill": int(bool(shape.fill))}

    def _edge(self, weight: float, colour: Colour) -> None:
        if self._pen != (weight, colour):
            self._pen = (weight, colour)
            self.canvas.setLineWidth(weight)
            self.canvas.setStrokeColor(colour)

    def _leftmost(self, x: float, width: float) -> float:
        """Where on the page something of that width begins from the left."""
        return self._left + (self._span - x - width if self._rtl else x)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return self._leftmost(x, 0), self.height - y


class _Inside:
    """While it is entered what is drawn belongs to an element. A class: thousands of generators took longer."""

    __slots__ = ("_before", "_element", "_surface", "_was_in_cell")

    def __init__(self, surface: Surface, element: Element) -> None:
        self._surface = surface
        self._element = element

    def __enter__(self) -> Element:
        self._before = self._surface.enter(self._element)
        self._was_in_cell = self._surface.in_cell
        self._surface.in_cell |= self._element.kind in _CELLS
        return self._element

    def __exit__(self, *_: object) -> None:
        self._surface.enter(self._before)
        self._surface.in_cell = self._was_in_cell


PRINTED_BOX = "/O/PrintField/Role/cb/checked/off"
PRINTED_LINE = "/O/PrintField/Role/tv"
