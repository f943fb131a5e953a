"""Lists that were begun to be brought in, as text that is kept inside the vault while it is locked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

from peergroups.model.attendance import Mark
from peergroups.model.roster import RosterField
from peergroups.model.roster_dates import Calendar
from peergroups.usecases import drafts
from peergroups.usecases.rosters import RosterFile

LONGEST = 2_000_000  # letters of all cells; of a longer list only is said that it was not brought in

Answer: TypeAlias = tuple[str, tuple[str, ...]]
"""What to do with a row that may be somebody, and the fields in which the list is right."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A list as far as somebody came with it: `file` has the columns as they were chosen.

    `typed`, `answers` go by the rows' numbers; `means` are letters of an attendance grid that somebody explained.
    """

    source: Path | bytes
    file: RosterFile
    typed: Mapping[int, Mapping[RosterField, str]] = field(default_factory=dict)
    answers: Mapping[int, Answer] = field(default_factory=dict)
    means: Mapping[str, Mark | None] = field(default_factory=dict)
    wants_marks: bool = True
    day_first: bool = True
    old_years: Calendar | None = None
    known_before: str = ""  # an ISO day
    belong: bool = False


def as_kept(lists: Mapping[UUID, Begun]) -> str | None:
    """The lists by their groups as text; None where they are more than the vault keeps of a form."""
    if _letters(lists) > LONGEST:
        return None
    text = as_text(lists)
    return text if drafts.fits({"lists": text}) else None


def _letters(lists: Mapping[UUID, Begun]) -> int:
    told = 0
    for begun in lists.values():
        told += len(begun.source) if isinstance(begun.source, bytes) else 0
        told += sum(sum(map(len, row)) + len(row) for row in begun.file.rows)
    return told


def as_text(lists: Mapping[UUID, Begun]) -> str:
    """The lists by their groups."""
    return json.dumps({group.hex: _out(begun) for group, begun in lists.items()}, ensure_ascii=False)


def from_text(text: str) -> dict[UUID, Begun]:
    """What `as_text` wrote."""
    return {UUID(hex=group): _in(kept) for group, kept in json.loads(text).items()}


def _out(begun: Begun) -> dict[str, Any]:
    pasted = isinstance(begun.source, bytes)
    source = begun.source.decode("utf-8", "replace") if isinstance(begun.source, bytes) else str(begun.source)
    return {**_fields(begun), "source": source, "pasted": pasted, "file": _fields(begun.file)}


def _fields(of: Begun | RosterFile) -> dict[str, Any]:
    """Not `asdict`: that copies each cell."""
    return {name: getattr(of, name) for name in of.__dataclass_fields__}


def _in(kept: dict[str, Any]) -> Begun:
    source = kept["source"]
    return Begun(
        source=source.encode() if kept["pasted"] else Path(source),
        file=_file(kept["file"]),
        typed={
            int(row): {RosterField(of): text for of, text in fields.items()}
            for row, fields in kept["typed"].items()
        },
        answers={int(row): (what, tuple(fields)) for row, (what, fields) in kept["answers"].items()},
        means={letter: Mark(mark) if mark else None for letter, mark in kept["means"].items()},
        wants_marks=kept["wants_marks"],
        day_first=kept["day_first"],
        old_years=_calendar(kept["old_years"]),
        known_before=kept.get("known_before", ""),
        belong=kept.get("belong", False),
    )


def _file(kept: dict[str, Any]) -> RosterFile:
    mapping = {int(column): RosterField(of) for column, of in kept["mapping"].items()}
    told: dict[str, Any] = {
        "header": tuple(kept["header"]),
        "sheets": tuple(kept["sheets"]),
        "no_people": tuple(kept["no_people"]),
        "above": tuple(kept.get("above", ())),
        "mapping": mapping,
    }
    told["old_years"] = _calendar(kept["old_years"])
    return RosterFile(**{**kept, **told})


def _calendar(kept: str | None) -> Calendar | None:
    return Calendar(kept) if kept is not None else None
