"""A name as large as its place lets it be: smaller, then in more lines, then as small as need be; never cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peergroups.documents.desk import Desk
from peergroups.documents.text.paragraph import Paragraph, Style

_SMALLER = (12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.5, 4.0)
"""Sizes of letters for a name that is too long for all others, in points."""


def fitting_name(
    desk: Desk,
    name: str,
    room: tuple[float, float],
    sizes: Sequence[float],
    *,
    before: float = 0,
    leading: float = 1.4,
    most: int = 4,
) -> Paragraph:
    """The name in a place so wide and so high: in `most` lines of those sizes or less, else smaller."""
    wide, tall = room
    for lines, size in _tries(sizes, most):
        style = Style(size=size, align="centre", leading=leading, before=before)
        shown = desk.typed(name, style, bold=True)
        if len(shown.lines(wide)) <= (lines or len(name)) and shown.height(wide) <= tall:
            break
    return shown


def _tries(sizes: Sequence[float], most: int) -> Iterator[tuple[int, float]]:
    """Lines at most, 0 for any number of them, and size of the letters."""
    for lines in range(1, most + 1):
        for size in sizes:
            yield lines, size
    for size in (*sizes, *(one for one in _SMALLER if one < min(sizes))):
        yield 0, size
