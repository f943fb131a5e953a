"""ReportLab's document as one that is written while it is drawn: finished objects go into the file and are forgotten.

ReportLab keeps every object of every page until the end, several kilobytes for each element of a tagged page. Here
`put` writes what is finished, `settle` what ReportLab itself has registered, but for what grows until the end.
Small objects go together into compressed object streams, as the format allows since 1.5. A second thread
compresses; what is written when depends only on what was asked for, so the same papers give the same file.
"""

from __future__ import annotations

import functools
import hashlib
import io
import zlib
from array import array
from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFFormXObject,
    PDFImageXObject,
    PDFObject,
    PDFObjectReference,
    PDFStream,
)

from peergroups.documents.text.locking import Lock

rl_config.useA85 = 0  # letters in the place of bytes make an image a quarter larger

_FREE, _PLAIN, _PACKED = 0, 1, 2  # kinds of entries in the table of objects, as the format numbers them
_PACK = 200  # objects in one object stream
_WAITING = 16  # streams that may wait to be compressed
_SPEED = 5  # of zlib; 6 takes half as long again for a hundredth less
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_STREAMS = (PDFStream, PDFImageXObject, PDFFormXObject)
_STREAM_END = b"endstream\n"  # of a stream as ReportLab formats it, and of nothing else


class Ref(PDFObject):  # type: ignore[misc]
    """How an object is named in another one: by its number."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        self.number = number

    def format(self, _document: object) -> bytes:
        return b"%d 0 R" % self.number


class Entries(PDFObject):  # type: ignore[misc]
    """An object that is written as it stands: there are thousands of them, and dictionaries took twice as long."""

    __slots__ = ("body",)

    def __init__(self, body: str) -> None:
        self.body = body

    def format(self, _document: object) -> bytes:
        return self.body.encode("latin-1")


class Compressed(PDFStream):  # type: ignore[misc]
    """A stream that is compressed beside what is drawn next."""

    def __init__(self, content: bytes, entries: Mapping[str, object] | None = None) -> None:
        super().__init__(PDFDictionary(dict(entries or {})), content)


class StreamedDocument(PDFDocument):  # type: ignore[misc]
    """The file in the making. Objects have numbers; `Ref` is how others name them."""

    def __init__(self, *, code: str, lock: Lock | None = None) -> None:
        """`code` is the language that stands in the file's properties."""
        self._lock = lock
        self._out = io.BytesIO()
        self._out.write(_HEAD)
        self._kinds = bytearray([_FREE])
        self._places = array("Q", [0])  # where it begins, or the number of its object stream
        self._indexes = array("H", [0xFFFF])
        self._packed: list[tuple[int, bytes]] = []
        self._press = ThreadPoolExecutor(1)
        self._waiting: deque[tuple[int, Compressed, Future[bytes]]] = deque()
        self._unwritten: dict[str, Any] = {}  # by name what ReportLab has registered
        self.inks: Any = None  # what its pages share; asked by the font of ReportLab's own labels
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7), lang=code)

    def reserve(self) -> int:
        """A number for an object that others name before it is written."""
        self._kinds.append(_FREE)
        self._places.append(0)
        self._indexes.append(0)
        return len(self._kinds) - 1

    def put(self, thing: PDFObject, number: int = 0) -> int:
        """Writes a finished object, which may have been reserved; gives its number."""
        number = number or self.reserve()
        if isinstance(thing, Compressed):
            self._waiting.append((number, thing, self._press.submit(zlib.compress, thing.content, _SPEED)))
            if len(self._waiting) > _WAITING:
                self._write_oldest()
        else:
            self._write(thing, number)
        return number

    def Reference(self, thing: Any, name: str | None = None) -> Any:
        """ReportLab's way to name an object in others: registers it, to be written by `settle` or at the end."""
        if isinstance(thing, Ref):
            return thing
        if name is None and (not isinstance(thing, PDFObject) or thing.__class__ is PDFObjectReference):
            return thing
        if hasattr(thing, pdfdoc.__InternalName__):
            return PDFObjectReference(thing.__InternalName__)
        number = self.reserve()
        name = name or f"R{number}"
        if isinstance(thing, PDFObject):
            thing.__InternalName__ = name
        self.idToObjectNumberAndVersion[name] = (number, 0)
        self.idToObject[name] = self._unwritten[name] = thing
        return PDFObjectReference(name)

    def settle(self) -> None:
        """Writes what was registered, but for what grows until the end; to be called after each page."""
        growing = (self.Catalog, self.Pages, self.info, self.Outlines, self.idToObject[pdfdoc.BasicFonts])
        kept = {name: thing for name, thing in self._unwritten.items() if thing in growing}
        while written := [name for name in self._unwritten if name not in kept]:
            for name in written:
                self._write_registered(name)

    def format(self) -> bytes:
        """Ends the file: what grew, and the table of objects."""
        while self._unwritten:
            self._write_registered(next(iter(self._unwritten)))
        self._pack()
        while self._waiting:
            self._write_oldest()
        self._press.shutdown()
        return self._ended()

    def _write_registered(self, name: str) -> None:
        thing = self._unwritten.pop(name)
        self._write(thing, self.idToObjectNumberAndVersion[name][0])
        self.idToObject[name] = _Written(getattr(thing, "width", 0), getattr(thing, "height", 0))

    def _write(self, thing: PDFObject, number: int) -> None:
        body = self._formatted(thing)
        if body.endswith(_STREAM_END):
            self._write_stream(number, body)
            return
        self._kinds[number] = _PACKED
        self._packed.append((number, body))
        if len(self._packed) == _PACK:
            self._pack()

    def _write_stream(self, number: int, body: bytes) -> None:
        self._kinds[number] = _PLAIN
        self._places[number] = self._out.tell()
        self._out.write(b"%d 0 obj\n%b\n%bendobj\n" % (number, body.removesuffix(_STREAM_END), _STREAM_END))

    def _write_oldest(self) -> None:
        number, stream, pressed = self._waiting.popleft()
        stream.dictionary["Filter"] = "/FlateDecode"
        stream.content = pressed.result()
        self._write_stream(number, self._formatted(stream))

    def _formatted(self, thing: PDFObject) -> bytes:
        """Streams are locked, and with those of objects whatever is not a stream itself."""
        if isinstance(thing, Entries):
            return thing.format(self)
        if self._lock is not None and isinstance(thing, _STREAMS):
            self.encrypt = self._lock
        try:
            found: bytes = pdfdoc.format(thing, self, toplevel=1)
        finally:
            self.__dict__.pop("encrypt", None)
        return found

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
        self.put(Compressed(content, {"Type": "/ObjStm", "N": len(packed), "First": len(head)}), home)

    def _ended(self) -> bytes:
        number = self.reserve()
        start = self._places[number] = self._out.tell()
        self._kinds[number] = _PLAIN  # the table tells of itself too
        identity = hashlib.sha256(self._out.getbuffer()).hexdigest()[:32]
        root, info = (
            self.Reference(thing).format(self).decode("ascii") for thing in (self.Catalog, self.info)
        )
        entries = {
            "Type": "/XRef",
            "Size": len(self._kinds),
            "W": "[1 4 2]",
            "Root": root,
            "Info": info,
            "ID": f"[<{identity}><{identity}>]",
            "Filter": "/FlateDecode",
        }
        if self._lock is not None:
            entries["Encrypt"] = self._lock.info().format(self).decode("latin-1")
        table = PDFStream(PDFDictionary(entries), zlib.compress(self._table(), _SPEED))
        self._write_stream(number, table.format(self))
        self._out.write(b"startxref\n%d\n%%%%EOF\n" % start)
        return self._out.getvalue()

    def _table(self) -> bytes:
        return b"".join(
            kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big")
            for kind, place, index in zip(self._kinds, self._places, self._indexes, strict=True)
        )


class _Written:
    """What is still asked of an object that stands in the file: an image that is drawn again, its size."""

    __slots__ = ("height", "width")

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height


@functools.lru_cache(maxsize=500)
def written(value: str) -> str:
    """A text as the format writes it, for `Entries`."""
    if value.isascii() and value.isprintable() and not set(value) & set("()\\"):
        return f"({value})"
    return f"<FEFF{value.encode('utf-16-be').hex().upper()}>"
