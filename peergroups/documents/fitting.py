"""How close a paper is set: on as few pages as it can be, the last of them no almost empty one.

Tightened is what a reader minds least, white before letters and these before margins. Where one page is not enough
for all of it, the paper is set roomier again, and where that does not help, pages end earlier.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from peergroups.documents import looks
from peergroups.documents.flow import Laid
from peergroups.documents.looks import Look, Print

MOST_PAGES = 20  # longer papers are set as they come
_LEAST = 0.4  # of its last page a paper should fill
_CLOSEST = 0.55  # of the room a paper takes in the usual look: less it never needs
_FEET = (0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3)


@dataclass(frozen=True, slots=True)
class Way:
    """A look, and what share of every page is left free at its foot."""

    look: Look
    foot: float = 0


def fit(lay: Callable[[Way], Laid], wanted: Print) -> tuple[Way, Laid]:
    """The way that fits best, and the paper laid out that way."""
    way, laid = _fewest(lay, [Way(look) for look in looks.closer(wanted)])
    if 1 < len(laid.pages) <= MOST_PAGES and laid.filled < _LEAST:
        return _filled(lay, way, laid, looks.roomier(wanted))
    return way, laid


def _fewest(lay: Callable[[Way], Laid], ways: list[Way]) -> tuple[Way, Laid]:
    """The roomiest way that needs no more pages than the closest."""
    first = lay(ways[0])
    fewer = len(first.pages) - 1
    if not fewer or fewer >= MOST_PAGES or (fewer + first.filled) * _CLOSEST > fewer:
        return ways[0], first
    best = lay(ways[-1])
    if len(first.pages) == len(best.pages):
        return ways[0], first
    too_roomy, good = 0, len(ways) - 1
    while good - too_roomy > 1:
        middle = (good + too_roomy) // 2
        tried = lay(ways[middle])
        if len(tried.pages) > len(best.pages):
            too_roomy = middle
        else:
            good, best = middle, tried
    return ways[good], best


def _filled(lay: Callable[[Way], Laid], way: Way, laid: Laid, roomier: tuple[Look, ...]) -> tuple[Way, Laid]:
    """The same on as many pages, with more on the last of them."""
    for look in roomier if way.look.close == 1 else ():
        way, laid, goes_on = _better(lay, Way(look), way, laid)
        if not goes_on:
            break
    for foot in _FEET if laid.filled < _LEAST else ():
        way, laid, goes_on = _better(lay, replace(way, foot=foot), way, laid)
        if not goes_on:
            break
    return way, laid


def _better(lay: Callable[[Way], Laid], step: Way, way: Way, laid: Laid) -> tuple[Way, Laid, bool]:
    """The step where it fills the last page better and needs no page more; and whether to try the next one."""
    tried = lay(step)
    if len(tried.pages) > len(laid.pages):
        return way, laid, False
    if tried.filled > laid.filled:
        way, laid = step, tried
    return way, laid, laid.filled < _LEAST
