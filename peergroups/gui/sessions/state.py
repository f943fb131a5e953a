"""What the marking page thinks, without a window: order, whom typed letters mean, a typed paper sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from peergroups.base import language
from peergroups.model import name_search
from peergroups.model.attendance import CAME, Mark
from peergroups.store.queries.sessions import RegisterEntry
from peergroups.usecases.attendance import row_numbers

_PHONE = r"(?:\+|\b0|\b(?=\d{4}))\d[\d()/-]*(?:[ ]\d{3,})*"
_ROW = re.compile(rf"(\d{{1,4}})(?:\s*[-–]\s*(\d{{1,4}}))?(?!\d)((?:(?!{_PHONE})[^\d,;\n])*)({_PHONE})?")
_TRIM = " \t.:-–()+"
MARK_WORDS = {
    "l": Mark.LATE, "late": Mark.LATE, "e": Mark.LEFT_EARLY, "left early": Mark.LEFT_EARLY, "x": Mark.EXCUSED,
    "excused": Mark.EXCUSED, "a": Mark.ABSENT, "absent": Mark.ABSENT, "p": Mark.PRESENT, "present": Mark.PRESENT,
}  # fmt: skip


class Sort(StrEnum):
    NAME = "name"
    OFTEN = "often"


class RowIs(StrEnum):
    """What a row of a paper sheet stands for."""

    PERSON = "person"
    NEWCOMER = "newcomer"
    UNKNOWN = "unknown"
    OTHER_NAME = "other_name"
    GUEST = "guest"  # somebody signed whose name is not to be read
    REMOVED = "removed"  # somebody who is in the trash now
    ERASED = "erased"
    BEYOND = "beyond"  # the sheet ends before it


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One row as typed: its number, the name and telephone written beside it, its mark, and whom it means.

    `entry` is None for nobody yet.
    """

    number: int
    name: str
    entry: RegisterEntry | None
    means: RowIs
    mark: Mark = Mark.PRESENT
    phone: str = ""


def in_order(entries: Sequence[RegisterEntry], sort: Sort, spoken: str) -> list[RegisterEntry]:
    """The register from A to Z, or those who come most first."""
    by_name = sorted(entries, key=lambda entry: language.sort_key(entry.shown, spoken))
    if sort is Sort.OFTEN:
        by_name.sort(key=_times_before, reverse=True)
    return by_name


def matching(typed: str, entries: Sequence[RegisterEntry]) -> list[RegisterEntry]:
    """Those whose name, shown or not, holds every part typed, the likeliest first.

    Whole words, beginnings, then the rest; among the equally likely those not marked yet come first.
    """
    ranked = [
        (name_search.rank(typed, all_of(entry)), entry.mark is not None, at)
        for at, entry in enumerate(entries)
    ]
    found = sorted(rank for rank in ranked if rank[0] is not None)
    return [entries[at] for *_, at in found]


def near(typed: str, entries: Sequence[RegisterEntry]) -> list[RegisterEntry]:
    """Those whose name is one slip away from what is typed."""
    return [entry for entry in entries if name_search.is_near(typed, all_of(entry))]


def all_of(entry: RegisterEntry) -> str:
    """Every name of a person that letters may mean."""
    return f"{entry.name} {entry.family_name}"


def paper_rows(
    typed: str,
    sheet: Sequence[RegisterEntry | None],
    others: Sequence[RegisterEntry] = (),
    marks: Mapping[str, Mark] = MARK_WORDS,
) -> list[PaperRow]:
    """Each row of a typed list such as `1 2 5-9, 4 L, 6 late, 15 Dora 01632 960123, 20 +`, once, in the order typed.

    `sheet` says who stands in row 1, 2 and so on of the paper, None for somebody who was erased. `others` may have
    written their names below. `marks` are the letters and words of marks, folded; a row without one is present. What is
    said of a row later counts: in `5-9, 6 late` row 6 is late.
    """
    printed = {entry.person_id for entry in sheet if entry is not None}
    joined = [entry for entry in others if entry.person_id not in printed]
    found: dict[int, PaperRow] = {}
    for first, last, beside, phone in _ROW.findall(typed):
        written = beside.strip(_TRIM)
        mark = marks.get(language.fold(written))
        name = "" if last or mark is not None else written
        for number in row_numbers(f"{first}-{last}" if last else first):
            if 0 < number <= len(sheet):
                row = _printed_row(number, name, sheet[number - 1], is_ticked="+" in beside)
            else:
                row = _written_row(number, name, joined, is_ticked="+" in beside)
            known = found.get(number)
            if known is None or (name and known.means is RowIs.UNKNOWN):
                said = mark or (known.mark if known is not None else Mark.PRESENT)
                found[number] = replace(row, mark=said, phone=phone.strip())
            elif mark is not None:
                found[number] = replace(known, mark=mark)
    return list(found.values())


def promise_in(line: str) -> str:
    """A line of a note without the dash or dot that begins a list."""
    return line.strip().lstrip("-*•–").strip()


def _printed_row(number: int, name: str, entry: RegisterEntry | None, *, is_ticked: bool) -> PaperRow:
    """A row whose name was printed."""
    if entry is None:
        return PaperRow(number, "", None, RowIs.GUEST if is_ticked else RowIs.ERASED)
    if entry.is_gone:
        return PaperRow(number, name, entry, RowIs.REMOVED)
    names = f"{entry.name} {entry.family_name} {entry.shown}"
    fits = not name or name_search.rank(name, names) is not None
    return PaperRow(number, name, entry, RowIs.PERSON if fits else RowIs.OTHER_NAME)


def _written_row(number: int, name: str, joined: Sequence[RegisterEntry], *, is_ticked: bool) -> PaperRow:
    """A row that was blank, or that somebody added by hand."""
    if number == 0:  # no sheet has it: a slip makes nobody
        return PaperRow(number, name, None, RowIs.UNKNOWN)
    if not name_search.is_a_name(name):
        return PaperRow(number, "", None, RowIs.GUEST if is_ticked else RowIs.UNKNOWN)
    joined_since = next((entry for entry in joined if name_search.is_same(name, entry.shown)), None)
    means = RowIs.PERSON if joined_since is not None else RowIs.NEWCOMER
    return PaperRow(number, name, joined_since, means)


def _times_before(entry: RegisterEntry) -> int:
    """How often somebody came before this session: marking must not move the tiles."""
    return entry.times_came - (entry.mark in CAME)
