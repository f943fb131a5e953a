"""The letters of a paper and the white between them, in steps from roomy to close.

A paper asks for `usual(sheet.large)` or is set by `fitting`, takes every style from its look (`look.body`,
`look.heading`...; `dataclasses.replace` for variants) and multiplies what it measures itself: row heights, boxes and
indents by `look.scale`, white by `look.white`. In large print nothing is smaller than 18 points.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

from peergroups.documents.flow import NARROW, USUAL, Margins
from peergroups.documents.text.paragraph import Style
from peergroups.documents.text.surface import ACCENT, MM, SOFT

_OF_BOOKLETS = Margins(13 * MM, 12 * MM, 12 * MM), Margins(11 * MM, 10 * MM, 10 * MM)
_WRITING = 30.0  # points between two lines that people write on: a little over 10 mm
_CLOSE_LINES = 0.8  # of that: lines of ruled paper


@dataclass(frozen=True, slots=True)
class Look:
    """The letters of a paper, and how close everything stands."""

    title: Style
    heading: Style
    subheading: Style
    body: Style
    small: Style
    scale: float = 1  # how much larger the letters are than standard ones
    close: float = 1  # the share of the usual white between pieces
    writing: float = _WRITING  # points between two lines that people write on
    margins: Margins = USUAL
    is_beside: bool = False  # whether help lines stand beside each other
    may_shrink: bool = True  # whether letters of a table may be smaller than the others
    is_loose: bool = False  # whether a page may end between what one would keep together

    @property
    def white(self) -> float:
        """What white between pieces is multiplied by."""
        return self.scale * self.close


STANDARD = Look(
    title=Style(size=24, colour=ACCENT, stay=True, role="H1"),
    heading=Style(size=17, before=15, stay=True, role="H2"),
    subheading=Style(size=14, before=12, stay=True, role="H3"),
    body=Style(size=14, before=8),
    small=Style(size=12, colour=SOFT),
)


@dataclass(frozen=True, slots=True)
class Print:
    """In what letters a paper is wanted; those of a booklet, whose pages are half as large, are of its own."""

    large: bool = False
    booklet: bool = False

    @property
    def body(self) -> float:
        """Letters of the text, in points."""
        if self.booklet:
            return 16 if self.large else 12
        return 18 if self.large else STANDARD.body.size


def usual(large: bool) -> Look:
    """The letters of a standard paper or of one in large print."""
    return _look(Print(large))


@functools.cache
def closer(wanted: Print) -> tuple[Look, ...]:
    """The usual look, and step by step closer ones: a reader minds less white less than smaller letters, and what is
    torn more than both.
    """
    steps = _closer(wanted)
    return (*steps, replace(steps[-1], is_loose=True))


def _closer(wanted: Print) -> tuple[Look, ...]:
    white = [_look(wanted, close=close) for close in (1, 0.85, 0.7)]
    if wanted.large or wanted.booklet:
        return (*white, _look(wanted, close=0.7, narrow=True))
    letters = [_look(wanted, size, close=0.7, beside=True) for size in (14, 13.5, 13, 12.5, 12)]
    return (*white, *letters, _look(wanted, 12, close=0.7, beside=True, narrow=True))


@functools.cache
def roomier(wanted: Print) -> tuple[Look, ...]:
    """Step by step roomier than the usual look, for a paper whose last page would be almost empty."""
    steps = ((1, 1.25), (1, 1.5), (1.05, 1.5), (1.1, 1.6))
    return tuple(_look(wanted, wanted.body * share, close=close) for share, close in steps)


@functools.cache
def _look(
    wanted: Print, body: float = 0, *, close: float = 1, beside: bool = False, narrow: bool = False
) -> Look:
    """In a standard look nothing gets smaller than the small print, in a large one all small print is as large."""
    body = body or wanted.body
    scale = body / STANDARD.body.size
    least = wanted.body if wanted.large else STANDARD.small.size
    margins = (_OF_BOOKLETS if wanted.booklet else (USUAL, NARROW))[narrow]

    def style(of: Style, letters: float = scale) -> Style:
        return replace(of, size=max(of.size * letters, least), before=of.before * scale * close)

    return Look(
        title=style(STANDARD.title, scale if wanted.booklet else max(scale, 1)),
        heading=style(STANDARD.heading),
        subheading=style(STANDARD.subheading),
        body=style(STANDARD.body),
        small=style(STANDARD.small, 1),
        scale=scale,
        close=close,
        writing=_WRITING * max(scale, 1) * (_CLOSE_LINES if narrow else 1),
        margins=margins,
        is_beside=beside,
        may_shrink=not (wanted.large or wanted.booklet),
    )
