"""Which scripts a text is in, also where it was typed for another than its language says."""

from __future__ import annotations

import functools
import re
from collections import Counter

import icu

from peergroups.base import language

_ZAWGYI = re.compile("(?:^|[^\u1000-\u109f\uaa60-\uaa7f])\u1031[\u1000-\u102a]|\u1039(?![\u1000-\u102a])")


def of(text: str) -> list[tuple[int, int, str]]:
    """Stretches of one script: start, end, ISO 15924 code. Shared signs go with the letters around them."""
    codes = [_script(character) for character in text]
    known = next((code for code in codes if code), "Latn")
    stretches: list[tuple[int, int, str]] = []
    start = 0
    for index, code in enumerate(codes):
        if code and code != known:
            stretches.append((start, index, known))
            start, known = index, code
    if text:
        stretches.append((start, len(text), known))
    return stretches


def from_zawgyi(text: str) -> str:
    """Burmese that was typed for Zawgyi fonts, in Unicode; any other text as it is.

    There the sign for e comes first in its syllable, and the sign that joins two letters kills a vowel: no word in
    Unicode has either.
    """
    if ("\u1031" not in text and "\u1039" not in text) or not _ZAWGYI.search(text):
        return text
    return str(icu.Transliterator.createInstance("Zawgyi-my").transliterate(text))


def in_script(code: str, text: str) -> str:
    """The language of a text, with its script where that runs the other way than the language usually does."""
    lengths = Counter(filter(None, map(_script, text)))
    most = max(lengths, key=lengths.__getitem__, default="")
    if not most or language.is_rtl(f"und-{most}") == language.is_rtl(code):
        return code
    return f"{code.partition('-')[0]}-{most}"


@functools.lru_cache(maxsize=4096)
def _script(character: str) -> str:
    """The script's code; empty for signs that all scripts share and marks that follow their letter."""
    code = str(icu.Script.getScript(character).getShortName())
    return "" if code in {"Zyyy", "Zinh", "Zzzz"} else code
