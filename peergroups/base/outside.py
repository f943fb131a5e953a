"""Files from outside, read under a limit whatever they turn out to be."""

from __future__ import annotations

from pathlib import Path

from peergroups.base.errors import FileUnreadable


def read_whole(file: Path, most: int, *, too_large: str) -> bytes:
    """What is in a file of at most `most` bytes; FileUnreadable with that code for a larger one.

    A device or a pipe has no size and no end, so only files are read, and the limit is kept while reading.
    """
    try:
        if not file.is_file():
            raise FileUnreadable("file.missing")
        with file.open("rb") as source:
            data = source.read(most + 1)
    except (OSError, ValueError):  # ValueError: a name that no system knows
        raise FileUnreadable("file.missing") from None
    if len(data) > most:
        raise FileUnreadable(too_large)
    return data
