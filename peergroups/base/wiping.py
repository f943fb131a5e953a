"""Zeroing a secret in place, where CPython would leave it in memory until that is used again.

Only for an object that nobody else has: never for a constant, nor for what came from one.
"""

from __future__ import annotations

import ctypes
import sys

_BYTES_HEAD = bytes.__basicsize__ - 1
_SHARED = 1  # a str or bytes of one letter is shared by the whole program


def wipe_bytes(secret: bytes) -> None:
    """CPython keeps the bytes after a fixed head."""
    if len(secret) > _SHARED:
        ctypes.memset(id(secret) + _BYTES_HEAD, 0, len(secret))


def wipe_text(secret: str) -> None:
    """CPython keeps the letters at the end of the object, each in one, two or four bytes, and one more that is 0."""
    if len(secret) > _SHARED:
        largest = max(map(ord, secret))
        width = 1 if largest < 256 else 2 if largest < 65536 else 4
        start = sys.getsizeof(secret) - (len(secret) + 1) * width
        ctypes.memset(id(secret) + start, 0, len(secret) * width)
