"""Two people in one cell of a list: `Anna & Peter Braun`, `Frau Anna und Herr Peter Frei`. Pure.

Nothing is decided here: both are offered, and somebody says whether they are two. Each then has a number of their own,
which tells the row they stand in.
"""

import re
from dataclasses import replace

from peergroups.model import names
from peergroups.model.doubtful_names import FAMILIES, WITH_AND
from peergroups.model.names import NameParts

_BETWEEN = re.compile(r"\s*[&+]\s*|\s+(?:and|und|et|y|e|и|та|і|و)\s+", re.IGNORECASE)


def halves_of(number: int) -> tuple[int, int]:
    """The numbers of the two people of a row; no row of a list has one below zero."""
    return -2 * number, -2 * number - 1


def in_file(number: int) -> int:
    """The row in the file, also of one of its two people."""
    return number if number >= 0 else -number // 2


def place(number: int) -> tuple[int, int]:
    """Sorts by the row; its two people stand behind it in their order."""
    return in_file(number), -number


def two_in(text: str) -> tuple[NameParts, NameParts] | None:
    """The two people of such a text; None where it does not name two: `Mr & Mrs Braun`, `Anna & 1`."""
    parts = _apart(text)
    if parts is None or not all(map(_is_somebody, parts)):
        return None
    first, second = parts
    if "," in second:
        return (names.split(first), names.split(second)) if "," in first else None
    one, other = names.split(first), names.split(second)
    if "," in first:
        return None if other.family else (one, _of_family(other, one))  # `Anna, Peter & Ida Braun` are three
    return (one if one.family else _of_family(one, other)), other


def two_of(given: str, family: str) -> tuple[NameParts, NameParts] | None:
    """The same of two columns: `Anna & Peter` and `Braun`, or `Braun & Frei`."""
    firsts, lasts = _apart(given), _apart(family) or (family, family)
    if firsts is None or not all(map(_is_somebody, firsts)):
        return None
    told = [names.split_title(one) for one in firsts]
    one, other = (
        NameParts(first, last, title, names.guess_order(first, last))
        for (title, first), last in zip(told, lasts, strict=True)
    )
    return one, other


def _apart(text: str) -> tuple[str, str] | None:
    parts = [part.strip() for part in _BETWEEN.split(WITH_AND.sub(" & ", f" {text}").strip())]
    return (parts[0], parts[1]) if len(parts) == 2 else None


def _is_somebody(text: str) -> bool:
    """A name, not a title alone, a number, a family, or a word such as `friend` beside a name."""
    if not text or not text[0].isalpha() or names.split_title(f"{text} x")[1] == "x":
        return False
    bare = names.split_title(text)[1]
    return not bare[0].islower() and FAMILIES.isdisjoint(bare.casefold().split())


def _of_family(one: NameParts, other: NameParts) -> NameParts:
    """Anna, of `Anna and Peter Braun`; nobody shares a name that a title alone stands before: `Anna und Herr Frei`."""
    return replace(one, family=other.family, order=other.order) if other.family else one
