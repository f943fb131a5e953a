"""The paragraph that papers place: text of any script in one column, split between pages where it must be."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace

from peergroups.base import language
from peergroups.documents.text import document, fonts, labels, lines
from peergroups.documents.text.lines import Line, Span, Text
from peergroups.documents.text.surface import INK, Colour, Surface

_ASCENT, _DESCENT = (
    1.069,
    0.293,
)  # of Noto Sans, as a multiple of the letter size; all scripts share the baseline
_FEWEST_LINES = 2  # that may stand alone at the foot or the head of a page
_ELLIPSIS = "…"
_SMALLEST = 0.6  # of the usual size, for words in a narrow column


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks; measures in points."""

    size: float = 14
    colour: Colour = INK
    align: str = "start"  # start, centre or end of the line, as the page reads
    leading: float = 0  # line height as a multiple of the size; 0 is what the scripts need
    before: float = 0  # white space above, but not at the head of a page
    stay: bool = False  # on the page of what follows
    role: str = "P"  # for readers that speak: H1, H2, H3, P; empty where what surrounds it says enough


class Paragraph:
    """Spans of text set in lines. Line feeds begin a new line.

    The direction is that of the paper's language; with `free` each line of the text takes its own (for
    names and other words that people typed), still beginning at the side where the page does.
    """

    head = None

    def __init__(self, spans: Sequence[Span] | str, style: Style, code: str, *, free: bool = False) -> None:
        self._spans = (Span(spans),) if isinstance(spans, str) else tuple(spans)
        self._code = code
        self._known: tuple[float, tuple[Line, ...]] = (-1, ())  # the width asked for last, and its lines
        self._key = object()  # both parts of a paragraph that a page end splits are one to those who listen
        self._base_rtl = None if free else language.is_rtl(code)
        self.style = style
        text = "".join(span.text for span in self._spans)
        self.line_height = style.size * (style.leading or _leading(text, code))
        self._lift = style.size * _lift(text, code)

    @property
    def words(self) -> str:
        """What is written; a place to fill in is an ellipsis."""
        return "".join(_ELLIPSIS if span.told else span.text for span in self._spans)

    @property
    def before(self) -> float:
        return self.style.before

    @property
    def stay(self) -> bool:
        return self.style.stay

    @property
    def first_baseline(self) -> float:
        """How far below the top of the paragraph the letters of its first line stand."""
        free = self.line_height - (_ASCENT + _DESCENT) * self.style.size
        return free / 2 + _ASCENT * self.style.size + self._lift

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.line_height

    def natural_width(self) -> float:
        """The width of the text when nothing breaks it."""
        return max(line.width for line in self.lines(1e6))

    def lines(self, width: float) -> tuple[Line, ...]:
        """The lines at that width."""
        if self._known[0] != width:
            found = _set(self._spans, self.style.size, self._code, self._base_rtl, width)
            self._known = (width, found)
        return self._known[1]

    def split(self, width: float, room: float) -> tuple[Paragraph, Paragraph] | None:
        """The part that fits into the room, and the rest; None when it should move on as a whole."""
        lines = self.lines(width)
        fits = min(int(room / self.line_height), len(lines) - _FEWEST_LINES)
        if fits < _FEWEST_LINES:
            return None
        at = sum(len(line.text) for line in lines[:fits])
        first, rest = _cut(self._spans, at)
        style = replace(self.style, leading=self.line_height / self.style.size)
        return self._like(first, style), self._like(rest, replace(style, before=0))

    def clipped(self, width: float, most_lines: int) -> Paragraph:
        """The same in no more lines than that, ended by an ellipsis where something was left out."""
        lines = self.lines(width)
        if len(lines) <= most_lines:
            return self
        kept = "".join(line.text for line in lines[:most_lines]).rstrip()
        while kept:
            kept = kept[: ([0, *language.letters(kept)])[-2]].rstrip()
            short = self._like((Span(kept + _ELLIPSIS, bold=self._spans[0].bold),), self.style)
            if len(short.lines(width)) <= most_lines:
                return short
        return self._like((Span(_ELLIPSIS),), self.style)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draws the lines from `y` downwards."""
        surface.say(self.words if surface.form else "")
        with self._element(surface, y):
            baseline = y + self.first_baseline
            share = {"start": 0.0, "centre": 0.5, "end": 1.0}[self.style.align]
            for line in self.lines(width):
                start = x + max(width - line.width, 0) * share
                surface.line_of_text(
                    line, x=start, y=baseline, size=self.style.size, colour=self.style.colour
                )
                baseline += self.line_height

    def _element(self, surface: Surface, y: float) -> AbstractContextManager[object]:
        """What the paragraph is to those who listen."""
        if not self.style.role:
            return nullcontext()
        if self.style.role.startswith("H"):
            words = "".join(span.text for span in self._spans).strip()
            surface.heading(int(self.style.role[1]), words, y)
        code = self._code if self._code != surface.code else ""
        return surface.element(self.style.role, key=self._key, part=self, code=code)

    def _like(self, spans: Sequence[Span], style: Style) -> Paragraph:
        other = Paragraph(spans, style, self._code)
        other._base_rtl = self._base_rtl
        other._key = self._key
        return other


class Snug(Paragraph):
    """Words of ours in a table: their letters get smaller where the column is narrower than a word."""

    def height(self, width: float) -> float:
        return self._fitting(width).height(width)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        self._fitting(width).draw(surface, x, y, width)

    def _fitting(self, width: float) -> Paragraph:
        share = max(min(width / self.widest, 1), _SMALLEST)
        return self._like(self._spans, replace(self.style, size=self.style.size * share))

    @functools.cached_property
    def widest(self) -> float:
        """The width of its widest word."""
        found, start = [1.0], 0
        for end in language.line_breaks(self.words, self._code):
            word = [Span(self.words[start:end].strip(), bold=any(span.bold for span in self._spans))]
            found.append(self._like(word, self.style).natural_width())
            start = end
        return max(found)


_leading = functools.lru_cache(maxsize=1500)(fonts.leading)
_lift = functools.lru_cache(maxsize=1500)(fonts.lift)


@functools.lru_cache(maxsize=1500)
def _set(
    spans: tuple[Span, ...], size: float, code: str, base_rtl: bool | None, width: float, /
) -> tuple[Line, ...]:
    """The lines of a paragraph. Kept because a paper asks several times, and the next copy asks again."""
    found: list[Line] = []
    for row in _at_line_ends(spans):
        found += Text(row, size, code, base_rtl=base_rtl).lines(width)
    return tuple(found)


def _at_line_ends(spans: Sequence[Span]) -> list[list[Span]]:
    """The spans of each line that a line feed ends; the feeds stay, as the end of the line's text."""
    rows: list[list[Span]] = [[]]
    for span in spans:
        pieces = span.text.splitlines(keepends=True) if "\n" in span.text else [span.text]
        for piece in pieces:
            rows[-1].append(replace(span, text=piece))
            if piece.endswith("\n"):
                rows.append([])
    return [row for row in rows if row]


def _cut(spans: Sequence[Span], at: int) -> tuple[list[Span], list[Span]]:
    """The spans before and after a place in the text."""
    first: list[Span] = []
    rest: list[Span] = []
    for span in spans:
        here = max(0, min(at, len(span.text)))
        at -= len(span.text)
        first += [replace(span, text=span.text[:here])] if here else []
        rest += [replace(span, text=span.text[here:])] if here < len(span.text) else []
    return first, rest


def forget() -> None:
    """Drops the paragraphs that were set."""
    _leading.cache_clear()
    _lift.cache_clear()
    _set.cache_clear()
    document.written.cache_clear()
    labels.forget()
    lines.forget()
