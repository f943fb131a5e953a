"""Names what is wrong in a handout's text: the line it stands in, and the word."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from peergroups.documents.content import braces
from peergroups.documents.text import fonts

_ADDRESS = re.compile(r"(?<!!)\[[^\]]*\]\(\s*([^)\s]*)|<([a-z][a-z0-9+.-]*:[^>\s]*)>")
_SLANTED = re.compile(r"(?<![*\w])\*(?!\*)[^*\n]+\*(?!\*)|(?<![_\w])_(?!_)[^_\n]+_(?![_\w])")
_MOST = 40  # letters of a word that is named


def named(lines: Sequence[str], code: str, line: int) -> tuple[int, str]:
    """The line of that fault, which was found in the block that begins in `line`, and its word; "" for none."""
    find = _FINDERS.get(code)
    if find is None:
        return line, ""
    for number in range(line, len(lines) + 1):
        if not lines[number - 1].strip() and number > line:
            break
        if word := find(lines[number - 1]):
            return number, word if len(word) <= _MOST else f"{word[:_MOST]}…"
    return line, ""


def _unknown(line: str) -> str:
    return next((f"{{{one}}}" for one in braces.unknown(line, braces.PLACEHOLDERS) if not _command(one)), "")


def _not_alone(line: str) -> str:
    return next((f"{{{one}}}" for one in braces.unknown(line, braces.PLACEHOLDERS) if _command(one)), "")


def _command(word: str) -> bool:
    return braces.ALONE.fullmatch(f"{{{word}}}") is not None


def _bad_address(line: str) -> str:
    found = (one[1] or one[2] for one in _ADDRESS.finditer(line))
    return next((address for address in found if address and not address.startswith("https://")), "")


def _slanted(line: str) -> str:
    found = _SLANTED.search(line)
    return found[0] if found else ""


_FINDERS: dict[str, Callable[[str], str]] = {
    "paper.unknown_placeholder": _unknown,
    "paper.not_alone": _not_alone,
    "paper.bad_link": _bad_address,
    "paper.unknown_markup": _slanted,
    "paper.missing_glyph": lambda line: " ".join(sorted(fonts.lacking(line))),
}
