"""What papers are drawn on: the pages of one paper, each of which begins at the reader's side.

All measures are points; `x` counts from the edge where reading starts (the right one on right-to-left
pages) and `y` from the top, so that a drawing module says a thing once and both directions come out right.

What is drawn inside `element` belongs to it; lines, boxes and dots outside a picture are decoration, which
readers that speak leave out. `printing` makes pages of the file out of it.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from peergroups.base import language
from peergroups.documents.text.fonts import UNITS
from peergroups.documents.text.inks import Inks
from peergroups.documents.text.lines import GlyphRun, Line, Span
from peergroups.documents.text.structure import DRAWN, Anchor, Element, Mark, Marks

MM = 72 / 25.4
PAGE_SIZES = {"a4": (210 * MM, 297 * MM), "letter": (612.0, 792.0)}

INK = (0x1F / 255, 0x29 / 255, 0x33 / 255)
SOFT = (0x4A / 255, 0x55 / 255, 0x60 / 255)
ACCENT = (0x0B / 255, 0x4F / 255, 0x5C / 255)
EDGE = (0x7C / 255, 0x87 / 255, 0x90 / 255)
TINT = (0.955, 0.965, 0.962)

Colour = tuple[float, float, float]
Box = tuple[float, float, float, float]
"""x, y, width, height."""
_CURVE = 0.5523  # how far the handles of a Bézier quarter circle stand off, as a share of the radius
_ONE_TEXT = frozenset({"P", "Lbl"})  # a paragraph inside is part of it
_DECORATION, _FURNITURE = "/Artifact BMC", "/Artifact <</Type/Pagination>> BDC"


@dataclass(frozen=True, slots=True)
class Shape:
    """How a line or box is drawn: weight of its edge in points (0 is none), colours, rounded corners."""

    weight: float = 0.75
    colour: Colour = EDGE
    fill: Colour | None = None
    radius: float = 0


class Opening(NamedTuple):
    """Where marked content of an element begins; its number is known when the page is bound."""

    kind: str
    number: int


class Letters(NamedTuple):
    """A run from right to left: from that number on, each sign is marked content of its own."""

    kind: str
    number: int
    shows: list[str]


@dataclass(slots=True)
class Drawn:
    """One page as it was drawn."""

    code: list[str | Opening | Letters] = field(default_factory=list)
    marks: int = 0


class Surface:
    """The pages of one paper, opened, drawn on and closed in order."""

    def __init__(self, inks: Inks, *, code: str, size: str) -> None:
        """`code` is the language of the paper, `size` is `a4` or `letter`."""
        self.inks = inks
        self.code = code
        self.size = size
        self.width, self.height = PAGE_SIZES[size]
        self.root = Element("Part", code=code)
        self.headings: list[tuple[int, str, int, float]] = []  # level, words, page, height above the foot
        self.pages: list[Drawn] = []
        self._here = self.root
        self._elements: dict[object, Element] = {}
        self._parts: dict[object, set[int]] = {}  # by key what was drawn for it
        self._open: Element | str = ""  # what the marked content that is open belongs to
        self._artifact = ""
        self._colour: Colour | None = None
        self._rtl = language.is_rtl(code)
        self._left, self._span = 0.0, self.width

    def open_page(self) -> None:
        self.pages.append(Drawn())
        self._open = ""
        self._colour = None

    def close_page(self) -> None:
        self._close_mark()

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
    def furniture(self) -> Iterator[None]:
        """What is drawn inside stands on every page and is not read aloud."""
        before, self._artifact = self._artifact, _FURNITURE
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
            self.headings.append((level, words, len(self.pages) - 1, self.height - y))

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
        if line.runs and line.text[-1:] == " ":
            last = line.runs[line.reading[-1]]
            self._space(last, (self._leftmost(x + line.width, 0), y), size=size)

    def rule(self, start: tuple[float, float], end: tuple[float, float], shape: Shape | None = None) -> None:
        """A straight line."""
        shape = shape or Shape()
        (x1, y1), (x2, y2) = self._point(*start), self._point(*end)
        self._stroke(shape, f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def box(self, x: float, y: float, size: tuple[float, float], shape: Shape | None = None) -> None:
        """A rectangle whose starting top corner is at `x`, `y`."""
        shape = shape or Shape()
        width, height = size
        left, bottom = self._leftmost(x, width), self.height - y - height
        if shape.radius:
            path = _rounded(left, bottom, width, height, shape.radius)
        else:
            path = f"{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re"
        self._paint(shape, path)

    def dot(self, x: float, y: float, radius: float, colour: Colour = INK) -> None:
        """A filled circle around `x`, `y`."""
        self.circle(x, y, radius, Shape(weight=0, fill=colour))

    def circle(self, x: float, y: float, radius: float, shape: Shape) -> None:
        """A circle around `x`, `y`."""
        across, up = self._point(x, y)
        self._paint(shape, _rounded(across - radius, up - radius, 2 * radius, 2 * radius, radius))

    def curve(self, points: tuple[tuple[float, float], ...], shape: Shape) -> None:
        """A Bézier curve: its start, two handles and its end."""
        (x, y), *rest = (self._point(*point) for point in points)
        handles = " ".join(f"{a:.2f} {b:.2f}" for a, b in rest)
        self._stroke(shape, f"{x:.2f} {y:.2f} m {handles} c S")

    def image(self, x: float, y: float, size: tuple[float, float], png: bytes) -> None:
        """A picture in its box; it is never mirrored."""
        code = self._mark(drawn=True)
        name = self.inks.image(png)
        width, height = size
        left, bottom = self._leftmost(x, width), self.height - y - height
        code.append(f"q {width:.2f} 0 0 {height:.2f} {left:.2f} {bottom:.2f} cm /{name} Do Q")

    def modules(self, x: float, y: float, side: float, rows: tuple[tuple[bool, ...], ...]) -> None:
        """A square of black and white squares, such as a QR code; it is never mirrored."""
        code = self._mark(drawn=True)
        self._fill((0, 0, 0))
        step = side / len(rows)
        left, top = self._leftmost(x, side), self.height - y
        for line, row in enumerate(rows, 1):
            up = top - line * step
            for start, end in _stretches(row):
                code.append(f"{left + start * step:.3f} {up:.3f} {(end - start) * step:.3f} {step:.3f} re")
        code.append("f")

    def _is_new(self, key: object, part: object) -> bool:
        """Whether nothing was drawn for the key yet, or this very part was: then it is another copy of it."""
        return key not in self._elements or id(part) in self._parts[key]

    def _run(self, run: GlyphRun, place: tuple[float, float], *, size: float, colour: Colour) -> None:
        """A run of letters, those of a run from right to left each marked for itself."""
        written = self.inks.written(run)
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
        page, here = self.pages[-1], self._here
        page.code += (begin, Letters(here.kind, page.marks, shows), "ET")
        leaf = len(self.pages) - 1
        here.kids.append(Marks(leaf, page.marks, len(shows)))
        page.marks += len(shows)

    def _space(self, run: GlyphRun, place: tuple[float, float], *, size: float) -> None:
        """The space at which a line was broken: without it what speaks would join two words."""
        x, y = place
        name = self.inks.written(run).font
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
                    link.kids.append(Anchor(len(self.pages) - 1, box, span.address, span.address))
            return
        with self.element("Form", told=span.told, attributes=PRINTED_LINE) as form:
            if not self._artifact:
                form.box = (x, up - 2, x + width, up + size)
            self._stroke(Shape(weight=0.9), f"{x:.2f} {up - 2:.2f} m {x + width:.2f} {up - 2:.2f} l S")

    def _mark(self, *, drawn: bool) -> list[str | Opening | Letters]:
        """Opens marked content for what is drawn next, where another is open; gives the page's code."""
        page = self.pages[-1]
        owner: Element | str = self._artifact or self._here
        if drawn and not self._artifact and self._here.kind not in DRAWN:
            owner = _DECORATION
        if owner is self._open:
            return page.code
        self._close_mark()
        self._open = owner
        if isinstance(owner, str):
            page.code.append(owner)
        else:
            page.code.append(Opening(owner.kind, page.marks))
            owner.kids.append(Mark(len(self.pages) - 1, page.marks))
            page.marks += 1
        return page.code

    def _close_mark(self) -> None:
        if self._open:
            self.pages[-1].code.append("EMC")
            self._open = ""

    def _fill(self, colour: Colour) -> None:
        if self._colour != colour:
            self._colour = colour
            self.pages[-1].code.append(f"{colour[0]:.3f} {colour[1]:.3f} {colour[2]:.3f} rg")

    def _stroke(self, shape: Shape, path: str) -> None:
        red, green, blue = shape.colour
        self._mark(drawn=True).append(f"{shape.weight:g} w {red:.3f} {green:.3f} {blue:.3f} RG {path}")

    def _paint(self, shape: Shape, path: str) -> None:
        code = self._mark(drawn=True)
        if shape.fill:
            self._fill(shape.fill)
        if shape.weight:
            self._stroke(shape, f"{path} {'B' if shape.fill else 'S'}")
        else:
            code.append(f"{path} f")

    def _leftmost(self, x: float, width: float) -> float:
        """Where on the page something of that width begins from the left."""
        return self._left + (self._span - x - width if self._rtl else x)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return self._leftmost(x, 0), self.height - y


class _Inside:
    """While it is entered what is drawn belongs to an element. A class: thousands of generators took longer."""

    __slots__ = ("_before", "_element", "_surface")

    def __init__(self, surface: Surface, element: Element) -> None:
        self._surface = surface
        self._element = element

    def __enter__(self) -> Element:
        self._before = self._surface.enter(self._element)
        return self._element

    def __exit__(self, *_: object) -> None:
        self._surface.enter(self._before)


PRINTED_BOX = "/O/PrintField/Role/cb/checked/off"
PRINTED_LINE = "/O/PrintField/Role/tv"


@functools.lru_cache(maxsize=1000)
def _rounded(left: float, bottom: float, width: float, height: float, radius: float) -> str:
    """The path of a rectangle with round corners."""
    right, top, off = left + width, bottom + height, radius * (1 - _CURVE)
    points = (
        f"{left + radius:.2f} {bottom:.2f} m {right - radius:.2f} {bottom:.2f} l",
        f"{right - off:.2f} {bottom:.2f} {right:.2f} {bottom + off:.2f} {right:.2f} {bottom + radius:.2f} c",
        f"{right:.2f} {top - radius:.2f} l",
        f"{right:.2f} {top - off:.2f} {right - off:.2f} {top:.2f} {right - radius:.2f} {top:.2f} c",
        f"{left + radius:.2f} {top:.2f} l",
        f"{left + off:.2f} {top:.2f} {left:.2f} {top - off:.2f} {left:.2f} {top - radius:.2f} c",
        f"{left:.2f} {bottom + radius:.2f} l",
        f"{left:.2f} {bottom + off:.2f} {left + off:.2f} {bottom:.2f} {left + radius:.2f} {bottom:.2f} c h",
    )
    return " ".join(points)


def _stretches(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """The black stretches of a row: start and end."""
    start = None
    for index, black in enumerate((*row, False)):
        if black and start is None:
            start = index
        elif not black and start is not None:
            yield start, index
            start = None
