"""Looks through what people typed before it is printed: which letters of it no font has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from peergroups.base import language
from peergroups.documents.sheets import Sheet
from peergroups.documents.text import fonts

_OURS = frozenset({"handout_id", "language", "second", "paper", "labels", "codes"})
"""Fields of sheets that hold codes, not texts that people typed."""


def unprintable(sheet: Sheet) -> dict[str, str]:
    """Each text with letters that no font has, and those letters; controls and direction overrides do not count."""
    found = {}
    for typed in _typed(sheet):
        text = language.clean(typed, lines=True)
        if lacking := fonts.lacking(text):
            found[text] = lacking
    return found


def _typed(value: object) -> Iterator[str]:
    """Every text in a sheet, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _typed(item)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _OURS:
                yield from _typed(getattr(value, field.name))
