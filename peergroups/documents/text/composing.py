"""Adds to a font file glyphs put together out of its own, so that one letter of a text is one glyph.

A letter may be drawn by several glyphs: the body and the dots of an Arabic letter, the parts of a syllable in
Devanagari or Khmer. Programs that copy text out of a PDF (pdfium 149 in Chrome, poppler 22) take each of them
for a letter of its own and put spaces and line ends between them. TrueType has glyphs that are nothing but
other glyphs at places (composites), so each such letter becomes one of these in the embedded font.

fontTools can do this too; it takes 0.12 s to load and twice as long for a font, which the first page of a preview
would wait for. The tests read with it what is written here.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

_MAGIC = 0xB1B0AFBA  # what the sum over a whole font file must give, as TrueType says
_WORDS, _PLACES, _MORE = 0x1, 0x2, 0x20  # flags of a part: 16-bit places, in font units, another part follows
_MOST = 0xFFFF
_SIDE = 3  # of the speck: at 14 points a seventieth of a millimetre
_SPECK = struct.pack(">5h2H6B", 1, 0, 0, _SIDE, _SIDE, 2, 0, 0x31, 0x33, 0x27, _SIDE, _SIDE, _SIDE)
"""An outline of three points: here, this much to the right, that much back and up."""


class Picture(NamedTuple):
    """Glyphs of a font at places, in font units, and the width of the whole; without glyphs a speck that nobody
    sees: pdfium passes over letters without ink.
    """

    parts: tuple[tuple[int, int, int], ...]  # glyph, right, up
    advance: int


def add(font: bytes, pictures: Sequence[Picture]) -> bytes:
    """The font with a glyph more for each picture, numbered after its own in that order."""
    if not pictures:
        return font
    tables = _tables(font)
    count = int.from_bytes(tables["maxp"][4:6], "big")
    shapes = _Shapes(tables)
    for vertical in ("vhea", "vmtx"):  # nothing here is written downwards
        tables.pop(vertical, None)
    made = [shapes.composed(picture) for picture in pictures]
    tables["glyf"], tables["loca"] = shapes.written([data for data, _ in made])
    tables["hmtx"] = _widths(tables, count) + b"".join(
        struct.pack(">Hh", max(picture.advance, 0), left)
        for picture, (_, left) in zip(pictures, made, strict=True)
    )
    total = count + len(pictures)
    tables["hhea"] = tables["hhea"][:34] + struct.pack(">H", total)
    tables["head"] = tables["head"][:50] + struct.pack(">h", 1) + tables["head"][52:]  # long offsets
    tables["maxp"] = _limits(tables["maxp"], total, max(len(picture.parts) for picture in pictures))
    return _file(font[:4], tables)


def with_line(font: bytes, up: int, down: int) -> bytes:
    """The font with a line of text that reaches so far above and (negative) below its letters' feet."""
    tables = _tables(font)
    tables["hhea"] = tables["hhea"][:4] + struct.pack(">hh", up, down) + tables["hhea"][8:]
    return _file(font[:4], tables)


def glyph_count(font: bytes) -> int:
    """How many glyphs the font has."""
    return int.from_bytes(_tables(font)["maxp"][4:6], "big")


class _Shapes:
    """The outlines of a font."""

    def __init__(self, tables: dict[str, bytes]) -> None:
        self._data = tables["glyf"]
        long = int.from_bytes(tables["head"][50:52], "big")
        places = _numbers(tables["loca"], "I" if long else "H")
        self._places = list(places) if long else [place * 2 for place in places]

    def composed(self, picture: Picture) -> tuple[bytes, int]:
        """The outline of a picture, and where its ink begins."""
        if not picture.parts:
            return _SPECK, 0
        inked = [part for part in picture.parts if self._places[part[0] + 1] > self._places[part[0]]]
        if not inked:
            return b"", 0
        boxes = [self._box(*part) for part in inked]
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        data = struct.pack(">hhhhh", -1, min(lefts), min(bottoms), max(rights), max(tops))
        for index, (glyph, right, up) in enumerate(inked, 1):
            flags = _WORDS | _PLACES | (_MORE if index < len(inked) else 0)
            data += struct.pack(">HHhh", flags, glyph, right, up)
        return data, min(lefts)

    def written(self, more: Sequence[bytes]) -> tuple[bytes, bytes]:
        """The outlines with more of them at the end, and the table of their places."""
        end = self._places[-1]
        pieces = [self._data[:end]]
        for data in more:
            padded = data + b"\0" * (-len(data) % 4)
            pieces.append(padded)
            end += len(padded)
            self._places.append(end)
        return b"".join(pieces), struct.pack(f">{len(self._places)}I", *self._places)

    def _box(self, glyph: int, right: int, up: int) -> tuple[int, int, int, int]:
        left, bottom, far, top = struct.unpack_from(">hhhh", self._data, self._places[glyph] + 2)
        return left + right, bottom + up, far + right, top + up


def _widths(tables: dict[str, bytes], count: int) -> bytes:
    """Width and left edge of each glyph, also of those at the end that share one width."""
    full = int.from_bytes(tables["hhea"][34:36], "big")
    data = tables["hmtx"]
    edges = data[full * 4 :]
    width = data[full * 4 - 4 : full * 4 - 2]
    rest = (width + edges[at * 2 : at * 2 + 2] for at in range(count - full))
    return data[: full * 4] + b"".join(rest)


def _limits(table: bytes, total: int, parts: int) -> bytes:
    """The table of greatest numbers, which some printers reserve memory by."""
    numbers = list(struct.unpack(">14H", table[4:32]))
    points, contours = max(numbers[1], numbers[3]), max(numbers[2], numbers[4])
    numbers[0] = total
    numbers[3], numbers[4] = min(points * parts, _MOST), min(contours * parts, _MOST)
    numbers[12], numbers[13] = max(numbers[12], parts), numbers[13] + 1
    return table[:4] + struct.pack(">14H", *numbers)


def _tables(font: bytes) -> dict[str, bytes]:
    found = {}
    for at in range(12, 12 + 16 * int.from_bytes(font[4:6], "big"), 16):
        tag, _, start, length = struct.unpack_from(">4sIII", font, at)
        found[tag.decode("ascii")] = font[start : start + length]
    return found


def _file(version: bytes, tables: dict[str, bytes]) -> bytes:
    """A font file of these tables, with all its sums."""
    tables["head"] = tables["head"][:8] + b"\0\0\0\0" + tables["head"][12:]
    power = 1 << (len(tables).bit_length() - 1)
    sizes = (len(tables), power * 16, power.bit_length() - 1, (len(tables) - power) * 16)
    directory = [version + struct.pack(">HHHH", *sizes)]
    bodies: list[bytes] = []
    at = 12 + 16 * len(tables)
    for tag, table in sorted(tables.items()):
        body = table + b"\0" * (-len(table) % 4)
        directory.append(struct.pack(">4sIII", tag.encode("ascii"), _sum(body), at, len(table)))
        if tag == "head":
            head = at
        bodies.append(body)
        at += len(body)
    whole = bytearray(b"".join(directory + bodies))
    struct.pack_into(">I", whole, head + 8, (_MAGIC - _sum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _sum(data: bytes) -> int:
    return sum(_numbers(data, "I")) & 0xFFFFFFFF


def _numbers(data: bytes, kind: str) -> tuple[int, ...]:
    """All of a table of big-endian numbers."""
    return struct.unpack(f">{len(data) // struct.calcsize(kind)}{kind}", data)
