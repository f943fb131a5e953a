"""What stays in one line, and in its own order, in a text that people typed."""

from __future__ import annotations

import re
import unicodedata

from peergroups.base import language

_TELEPHONE = re.compile(r"\+?\d[\d \u00a0()./-]{4,}\d")
_TOGETHER = re.compile(r"\d ?[-–—] ?\d")
_HOUR = r"\d{1,2}(?:[:.٫]\d\d)?"
_HOURS = re.compile(
    rf"(?<![\d/:.–—-])(?<!\d[ \u00a0])({_HOUR}[ \u00a0]?)([-–—])([ \u00a0]?{_HOUR})(?![\d/–—-]|[:.]\d|[ \u00a0]\d)"
)
_RLM = "\u200f"
_SIDES = {"L": "left", "R": "right", "AL": "right"}


def numbers(text: str) -> str:
    """The same with each telephone number in one line, and from left to right whatever stands around it."""
    if not _TELEPHONE.search(text):
        return text
    return _TELEPHONE.sub(lambda found: language.isolate(found[0].replace(" ", "\u00a0"), ltr=True), text)


def hours(text: str, code: str) -> str:
    """The same with no line's end between the hours from and to, which are read in the direction of the language.

    A hyphen between two numbers makes one number of them, which runs from left to right everywhere: "9-17" would be
    read as from 17 to 9 by who reads from the right. So a mark of direction stands at both sides of it there, as long
    as the text runs that way. Intervals are so in CLDR too, whose dash takes the direction of what stands around it.
    """
    text = _TOGETHER.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
    side = next(filter(None, (_SIDES.get(unicodedata.bidirectional(sign)) for sign in text)), "")
    if side == "left" or not language.is_rtl(code) or not _HOURS.search(text):
        return text
    found = _HOURS.sub(rf"\1{_RLM}\2{_RLM}\3", text)
    return found if side else _RLM + found
