"""Writes the objects of a PDF 1.7 one after the other and keeps none of them.

Not ReportLab's document: that one keeps every object of every page as Python objects until the end, several
kilobytes for each element of a tagged page, so that a thousand pages do not fit a small laptop. Small objects
go together into compressed object streams, as the format allows since 1.5. A second thread compresses; what is
written when depends only on what was asked for, so the same papers give the same file.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from array import array
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor

_FREE, _PLAIN, _PACKED = 0, 1, 2  # kinds of entries in the table of objects, as the format numbers them
_PACK = 200  # objects in one object stream
_WAITING = 16  # streams that may wait to be compressed
_SPEED = 5  # of zlib; 6 takes half as long again for a hundredth less


class PdfFile:
    """The file in the making. Objects have numbers; `reference` is how others name them."""

    def __init__(self) -> None:
        self._out = io.BytesIO()
        self._out.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self._kinds = bytearray([_FREE])
        self._places = array("Q", [0])  # where it begins, or the number of its object stream
        self._indexes = array("H", [0xFFFF])
        self._packed: list[tuple[int, bytes]] = []
        self._press = ThreadPoolExecutor(1)
        self._waiting: deque[tuple[int, str, Future[bytes]]] = deque()

    def reserve(self) -> int:
        """A number for an object that others name before it is written."""
        self._kinds.append(_FREE)
        self._places.append(0)
        self._indexes.append(0)
        return len(self._kinds) - 1

    def put(self, body: str, number: int = 0) -> int:
        """Writes a small object; gives its number."""
        number = number or self.reserve()
        self._kinds[number] = _PACKED
        self._packed.append((number, body.encode("latin-1")))
        if len(self._packed) == _PACK:
            self._pack()
        return number

    def plain(self, body: str, number: int = 0) -> int:
        """Writes an object that can be read without unpacking anything."""
        number = self._begin(number)
        self._out.write(body.encode("latin-1") + b"\nendobj\n")
        return number

    def stream(self, content: bytes, entries: str = "", *, number: int = 0, packed: bool = True) -> int:
        """Writes a stream; `entries` go into its dictionary."""
        number = number or self.reserve()
        if not packed:
            self._write_stream(number, entries, content)
            return number
        future = self._press.submit(zlib.compress, content, _SPEED)
        self._waiting.append((number, f"{entries}/Filter/FlateDecode", future))
        if len(self._waiting) > _WAITING:
            self._write_oldest()
        return number

    def _write_oldest(self) -> None:
        number, entries, content = self._waiting.popleft()
        self._write_stream(number, entries, content.result())

    def _write_stream(self, number: int, entries: str, content: bytes) -> None:
        self._begin(number)
        self._out.write(f"<<{entries}/Length {len(content)}>>stream\n".encode("latin-1"))
        self._out.write(content)
        self._out.write(b"\nendstream\nendobj\n")

    def finish(self, *, root: int, info: int) -> bytes:
        """Writes the table of objects; gives the whole file."""
        self._pack()
        while self._waiting:
            self._write_oldest()
        self._press.shutdown()
        number = self._begin(0)
        start = self._places[number]
        content = zlib.compress(self._table(), _SPEED)
        identity = hashlib.sha256(self._out.getbuffer()).hexdigest()[:32]
        entries = (
            f"/Type/XRef/Size {len(self._kinds)}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R"
            f"/ID[<{identity}><{identity}>]/Filter/FlateDecode/Length {len(content)}"
        )
        self._out.write(f"<<{entries}>>stream\n".encode("ascii"))
        self._out.write(content)
        self._out.write(f"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n".encode("ascii"))
        return self._out.getvalue()

    def _begin(self, number: int) -> int:
        number = number or self.reserve()
        self._kinds[number] = _PLAIN
        self._places[number] = self._out.tell()
        self._out.write(f"{number} 0 obj\n".encode("ascii"))
        return number

    def _pack(self) -> None:
        if not self._packed:
            return
        packed, self._packed = self._packed, []
        home = self.reserve()
        offsets = []
        at = 0
        for index, (number, body) in enumerate(packed):
            self._places[number] = home
            self._indexes[number] = index
            offsets.append(f"{number} {at}")
            at += len(body) + 1
        head = " ".join(offsets).encode("ascii") + b"\n"
        content = head + b"\n".join(body for _, body in packed)
        self.stream(content, f"/Type/ObjStm/N {len(packed)}/First {len(head)}", number=home)

    def _table(self) -> bytes:
        return b"".join(
            kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big")
            for kind, place, index in zip(self._kinds, self._places, self._indexes, strict=True)
        )


def reference(number: int) -> str:
    """How an object is named in another one."""
    return f"{number} 0 R"


def text(value: str) -> str:
    """A text as the format writes it."""
    if value.isascii() and value.isprintable() and not set(value) & set("()\\"):
        return f"({value})"
    return f"<FEFF{value.encode('utf-16-be').hex().upper()}>"
