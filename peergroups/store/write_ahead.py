"""The write-ahead file beside a database, as bytes: which pages it holds, and in which states. Nothing is decrypted."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from peergroups.base import files

_HEAD, _FRAME = 32, 24  # bytes: of the file, and before each page
_PAGE, _OWN_MAC = 4096, 80  # SQLCipher 4's page, and what it ends with: its vector and its MAC
_AT_ONCE = 64  # frames read
_MAGIC = frozenset({0x377F0682, 0x377F0683})


class Frame(NamedTuple):
    """One page as a commit left it; `pages` is how many the database has then, 0 within a larger commit."""

    number: int  # of the page, from 1
    pages: int
    body: bytes


def beside(database: Path) -> Path:
    return database.with_name(f"{database.name}-wal")


def size(database: Path) -> int:
    """In bytes; 0 where there is none."""
    try:
        return beside(database).stat().st_size
    except FileNotFoundError:
        return 0


def holds_any(database: Path) -> bool:
    return size(database) > 0


def salts(database: Path) -> bytes:
    """What a round of the file is known by: all its frames have it; b"" where there is none."""
    try:
        with beside(database).open("rb") as source:
            return salts_in(source)
    except FileNotFoundError:
        return b""


def salts_in(source: BinaryIO | FileIO) -> bytes:
    """The same of the file, opened."""
    head = source.read(_HEAD)
    return head[16:24] if len(head) == _HEAD else b""


def identities(source: BinaryIO | FileIO, since: int, until: int) -> Iterator[bytes]:
    """Of each frame of those: the page's number, how many pages there are then, and the page's own vector and MAC.

    Nobody without the key makes another page that has the same. The numbers have 4 bytes each.
    """
    source.seek(_HEAD + since * (_FRAME + _PAGE))
    while since < until:
        data = source.read(min(until - since, _AT_ONCE) * (_FRAME + _PAGE)) or b""
        for end in range(_FRAME + _PAGE, len(data) + 1, _FRAME + _PAGE):
            yield data[end - _FRAME - _PAGE : end - _PAGE - 16] + data[end - _OWN_MAC : end]
            since += 1
        if len(data) < _FRAME + _PAGE:
            return


def cut(database: Path, most: int) -> None:
    """Cuts off what stands behind that many frames, through to the disk. Raises OSError."""
    files.cut(beside(database), _HEAD + most * (_FRAME + _PAGE) if most else 0)


def frames(database: Path, most: int | None = None) -> Iterator[Frame]:
    """The frames of the present round, in their order: `most` of them, or all up to the last commit.

    Their checksums are left to SQLite: one too many says no more than that such a page was written here.
    """
    with beside(database).open("rb") as source:
        head = source.read(_HEAD)
        if len(head) < _HEAD:
            return
        magic, _, page, _, *salts, _, _ = struct.unpack(">8I", head)
        if magic not in _MAGIC or not 512 <= page <= 65536:
            return
        waiting: list[Frame] = []
        while most is None or most > 0:
            before = source.read(_FRAME)
            if len(before) < _FRAME:
                return
            number, pages, *theirs, _, _ = struct.unpack(">6I", before)
            body = source.read(page)
            if theirs != salts or len(body) < page:
                return
            waiting.append(Frame(number, pages, body))
            if pages or most is not None:
                yield from waiting
                waiting.clear()
            if most is not None:
                most -= 1
