"""What stays in one line, and in its own order, in a text that people typed."""

from __future__ import annotations

import re

from peergroups.base import language

_TELEPHONE = re.compile(r"\+?\d[\d ()./-]{4,}\d")
_HOURS = re.compile(r"\d ?[-–—] ?\d")


def numbers(text: str) -> str:
    """The same with each telephone number in one line, and from left to right whatever stands around it."""
    if not _TELEPHONE.search(text):
        return text
    return _TELEPHONE.sub(lambda found: language.isolate(found[0].replace(" ", "\u00a0"), ltr=True), text)


def hours(text: str) -> str:
    """The same with no line's end between the hours from and to."""
    return _HOURS.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
