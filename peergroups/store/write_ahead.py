"""The write-ahead file beside a database, as bytes: which pages it holds, and in which states. Nothing is decrypted."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_HEAD, _FRAME = 32, 24  # bytes: of the file, and before each page
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
