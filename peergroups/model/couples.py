"""Several people in one cell of a list: `Anna & Peter Braun`, `Frau Anna und Herr Peter Frei`. Pure.

Nothing is decided here: all are offered, and somebody says whether they are several. Each then has a number of their
own, which tells the row they stand in.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from peergroups.model import names
from peergroups.model.doubtful_names import FAMILIES, WITH_AND
from peergroups.model.names import NameParts

_BETWEEN = re.compile(r"\s*[&+]\s*|\s+(?:and|und|et|y|e|и|та|і|و)\s+", re.IGNORECASE)

_MOST = 10  # people of one row


def people_of(number: int, count: int) -> tuple[int, ...]:
    """The numbers of so many people of a row; no row of a list has one below zero."""
    return tuple(-_MOST * number - at for at in range(count))


def in_file(number: int) -> int:
    """The row in the file, also of one of its people."""
    return number if number >= 0 else -(number // _MOST + (number % _MOST > 0))


def place(number: int) -> tuple[int, int]:
    """Sorts by the row; its people stand behind it in their order."""
    return in_file(number), -number


def people_in(text: str) -> tuple[NameParts, ...] | None:
    """The people of such a text; None where it does not name several: `Mr & Mrs Braun`, `Anna & 1`."""
    parts = _apart(text)
    if parts is None:
        return None
    first, *others = parts
    if all("," in part for part in parts):
        return _known(parts)
    if any("," in part for part in others):
        return None
    family, _, given = (word.strip() for word in first.partition(","))
    if given and "," not in given:
        told = _known([given, *others], family)
        if told is not None and not any(names.split(one).family for one in others):
            return told  # `Braun, Anna & Peter`
    return _known([*filter(None, (word.strip() for word in first.split(","))), *others])


def people_in_columns(given: str, family: str) -> tuple[NameParts, ...] | None:
    """The same of two columns: `Anna & Peter` and `Braun`, or `Braun & Frei`."""
    parts = _apart(given)
    firsts = parts and [word for part in parts for word in map(str.strip, part.split(",")) if word]
    lasts = _apart(family) or [family] * len(firsts or ())
    if not firsts or len(firsts) > _MOST or len(firsts) != len(lasts) or not all(map(_is_somebody, firsts)):
        return None
    told = [names.split_title(one) for one in firsts]
    return tuple(
        NameParts(first, last, title, names.guess_order(first, last))
        for (title, first), last in zip(told, lasts, strict=True)
    )


def _known(parts: Sequence[str], family: str = "") -> tuple[NameParts, ...] | None:
    """Whom each of them names; without a family name of their own they have that one, or that of the last."""
    if not 2 <= len(parts) <= _MOST or not all(map(_is_somebody, parts)):
        return None
    last = names.split(f"{family}, {parts[0]}" if family else parts[-1])
    found = [names.split(part) for part in parts]
    return tuple(one if one.family else _of_family(one, last) for one in found)


def _apart(text: str) -> list[str] | None:
    parts = [part.strip(" ,") for part in _BETWEEN.split(WITH_AND.sub(" & ", f" {text}").strip())]
    return parts if 2 <= len(parts) <= _MOST else None


def _is_somebody(text: str) -> bool:
    """A name, not a title alone, a number, a family, or a word such as `friend` beside a name."""
    if not text or not text[0].isalpha() or names.split_title(f"{text} x")[1] == "x":
        return False
    bare = names.split_title(text)[1]
    return not bare[0].islower() and FAMILIES.isdisjoint(bare.casefold().split())


def _of_family(one: NameParts, other: NameParts) -> NameParts:
    """Anna, of `Anna and Peter Braun`; nobody shares a name that a title alone stands before: `Anna und Herr Frei`."""
    return replace(one, family=other.family, order=other.order) if other.family else one
