"""What stands on the shelves of the library and what of it is looked for, without any window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from peergroups.base import language


class Shelf(StrEnum):
    """Where a paper stands; in the order of the shelves."""

    PAPERS = "papers"
    PARTICIPANTS = "participants"
    FAMILIES = "families"
    FACILITATORS = "facilitators"
    OWN = "own"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` is the name of a paper, the id of a handout, or the hex id of an own one; `states` by language."""

    key: str
    shelf: Shelf
    title: str
    audience: str = ""
    states: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_handout(self) -> bool:
        return self.shelf is not Shelf.PAPERS


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; empty parts do not narrow anything. `state` may also ask for what was removed."""

    text: str = ""
    audience: str = ""
    language: str = ""
    state: str = ""


REMOVED = "removed"


def found(entries: Sequence[Entry], wanted: Wanted) -> list[Entry]:
    """The entries that match, shelf by shelf, each shelf in the order given."""
    words = [language.fold(word) for word in language.words(wanted.text)]
    matching = [entry for entry in entries if _matches(entry, wanted, words)]
    shelves = list(Shelf)
    return sorted(matching, key=lambda entry: shelves.index(entry.shelf))


def _matches(entry: Entry, wanted: Wanted, words: Sequence[str]) -> bool:
    if (entry.shelf is Shelf.REMOVED) != (wanted.state == REMOVED):
        return False
    if wanted.audience and entry.audience != wanted.audience:
        return False
    if wanted.language and entry.is_handout and wanted.language not in entry.states:
        return False
    if wanted.state and wanted.state != REMOVED and not _is_in(entry, wanted.state, wanted.language):
        return False
    title = language.fold(entry.title)
    return all(word in title for word in words)


def _is_in(entry: Entry, state: str, code: str) -> bool:
    states = [entry.states.get(code)] if code else list(entry.states.values())
    return state in states
