"""Which pages go on which sheet: one each, or two beside each other in the order that folding asks for."""

from __future__ import annotations

from peergroups.base import language
from peergroups.documents.flow import Laid
from peergroups.documents.text.printing import Place, Sheet
from peergroups.documents.text.surface import HALVES, PAGE_SIZES

_SHEET = 4  # pages on one folded sheet: two on each side


def sheets(laid: Laid, *, booklet: bool = False) -> list[Sheet]:
    """The sides of the sheets of one copy, in the order they are printed."""
    width, height = PAGE_SIZES[laid.size]
    if not booklet:
        return [Sheet(width, height, (Place(page),)) for page in range(len(laid.pages))]
    rtl = language.is_rtl(laid.language)
    return [_side(pair, len(laid.pages), laid.size, rtl=rtl) for pair in folding_order(len(laid.pages))]


def folding_order(pages: int) -> list[tuple[int, int]]:
    """The outer and the inner page of each side, for a book that is bound where its reader begins.

    Pages beyond the last are blank. The first side holds the last and the first page, its back the second
    and the last but one, and so on to the middle of the book; the first of each two stands on the left in a
    book that opens from left to right.
    """
    padded = -(-pages // _SHEET) * _SHEET
    found = []
    for first in range(0, padded // 2, 2):
        found += [(padded - 1 - first, first), (first + 1, padded - 2 - first)]
    return found


def _side(pair: tuple[int, int], pages: int, size: str, *, rtl: bool) -> Sheet:
    """Two pages beside each other on the paper turned on its side, as large as they can be."""
    width, height = PAGE_SIZES[size]
    across, tall = (width * 2, height) if size in HALVES.values() else (height, width)
    half = across / 2
    scale = min(half / width, tall / height)
    left, right = reversed(pair) if rtl else pair
    places = [
        Place(page, scale, start + (half - width * scale) / 2, (tall - height * scale) / 2)
        for page, start in ((left, 0.0), (right, half))
        if page < pages
    ]
    return Sheet(across, tall, tuple(sorted(places, key=lambda place: place.page)))
