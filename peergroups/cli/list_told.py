"""What the command line says of a list that it brings in: by row and heading, never by name or value.

A terminal keeps what is printed, so what stands in a cell stands in the list of what was left out alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from peergroups.cli.words import CELLS, FIELDS, MARKS, WHY_LEFT, WHY_SAME

if TYPE_CHECKING:
    from peergroups.model.roster import RosterField
    from peergroups.model.same_person import Duplicate
    from peergroups.usecases.roster_answers import Preview
    from peergroups.usecases.rosters import Result, RosterFile

HEADINGS = ("Row", "Not taken")  # of the list of what was left out
TO_SAVE = (
    "What was not taken can be saved as a list: give the command once more with --left-out FILE."
    " Nobody is brought in twice."
)


def file_lines(file: RosterFile) -> Iterator[str]:
    """How the file was read."""
    if file.other_sheets:
        others = _listed(map(_quoted, file.other_sheets))
        yield (
            f"Only the sheet {_quoted(file.sheets[file.sheet])} was read, not {others}:"
            " save another one as a file of its own to bring it in."
        )
    if file.encoding:
        yield (
            f"The file does not say how its letters are written, and was read as {file.encoding}: look at the"
            " accents of some names. Where they are wrong, save it as CSV in UTF-8 and bring that in."
        )
    if file.open_quote:
        yield (
            f"row {file.open_quote}: a quotation mark is not closed, so all of them were read as plain signs:"
            " look whether the cells stand in their columns, or close it and bring the file in again"
        )
    if not file.header:
        yield "no heading: the first row is taken for a person"
    elif not file.is_sure_of_header:
        yield (
            f"row {file.heading} is taken for the heading, which is not sure: where it is a person, bring the list in"
            " by the window"
        )
    elif file.above:
        yield f"row {file.heading} is taken for the heading; what stands above it was not read"
    if file.no_people:
        yield f"left out, since they are no people: {len(file.no_people)} (the window names them)"


def column_lines(file: RosterFile, shown: Preview) -> Iterator[str]:
    """What the columns are taken for, and how what stands in them is read."""
    filled = {at for row in file.rows for at, cell in enumerate(row) if cell.strip()}
    taken = (f"{column(file, at)} as {FIELDS[of]}" for at, of in shown.mapping.items() if at in filled)
    yield f"taken: {_listed(taken)}"
    evenings = set(shown.grid.evenings.values()) if shown.grid is not None else set()
    unused = sorted(filled - evenings - set(shown.mapping))
    if unused:
        yield f"not brought in: {_listed(_bare(file, at) for at in unused)}"
    for of in shown.mixed:
        yield f"{_columns(file, shown, of)}: some days are written day first, others month first: look at them"
    for of in shown.short_years:
        yield f"{_columns(file, shown, of)}: years of two digits are taken for the past (51 is 1951): look at them"
    yield from _day_lines(file, shown)
    yield from _grid_lines(shown)


def _day_lines(file: RosterFile, shown: Preview) -> Iterator[str]:
    """What somebody would be asked about days and years, and the answer that was taken."""
    from peergroups.model import roster

    for at, of in shown.mapping.items():
        one = {at: of}
        if roster.order_is_open(file.rows, one):
            meant = "third of April" if shown.day_first else "fourth of March"
            yield f"{column(file, at)}: 3/4/2026 is taken for the {meant}"
        year = roster.year_that_is_open(file.header, file.rows, one)
        if year is not None:
            whose = roster.guessed_calendar(file.header, file.rows, one)
            told = f"are taken for {_CALENDARS[whose]} ones" if whose else "stay empty"
            yield f"{column(file, at)}: years such as {year} could be of two calendars: they {told}"


def row_lines(file: RosterFile, shown: Preview) -> Iterator[str]:
    """What was left of the rows, before they are brought in."""
    for number in shown.sums:
        yield f"row {number}: adds the others up, so it is nobody"
    for number, told in cells_told(file, shown):
        yield f"row {number}, {told}"
    for number, match in shown.duplicates.items():
        if not match.is_sure:
            yield f"row {row(number)}: may be {_known(match)} ({', '.join(WHY_SAME[why] for why in match.why)})"


def cells_told(file: RosterFile, shown: Preview) -> Iterator[tuple[int, str]]:
    """Each cell that was left: the number of its row, and its heading with the reason."""
    from peergroups.model import couples, roster

    cells = dict(zip(file.numbers, file.rows, strict=True))
    for person, note in shown.notes:
        number = couples.in_file(person.number)
        columns = roster.columns_of(note, cells[number], shown.mapping)
        where = _listed(column(file, at) for at in columns) or FIELDS[note.field]
        yield number, f"{where}: {CELLS[note.code]}"
    for number, differences in shown.differences.items():
        if (match := shown.duplicates[number]).is_sure and match.person is not None:
            for one in differences:
                if one.field not in _OF_THE_GROUP:
                    where = _columns(file, shown, *(of for of in shown.mapping.values() if of == one.field))
                    where = where or FIELDS.get(one.field, "name to print")
                    yield couples.in_file(number), f"{where}: the record says otherwise and stays as it is"


def result_lines(result: Result) -> Iterator[str]:
    """Which rows were left out, or in part."""
    for left in result.left:
        yield f"row {row(left.number)}: left out, {WHY_LEFT[left.why]}"
    for one in result.unlike:
        yield f"row {row(one.number)}: {WHY_LEFT[one.why]}"
    if result.past.left:
        days = ", ".join(map(str, result.past.left))
        yield f"Days that were called off or are to come got no marks: {days}"


def why_of_rows(file: RosterFile, shown: Preview, result: Result) -> dict[int, str]:
    """By the number of each row that was left, or in part: why, as it stands in the list of them."""
    found: dict[int, list[str]] = {}
    for left in (*result.left, *result.unlike):
        found.setdefault(left.number, []).append(WHY_LEFT[left.why])
    whole = {row(left.number) for left in result.left}
    for number, told in cells_told(file, shown):
        if not told.endswith(CELLS["unsure"]) and number not in whole:
            found.setdefault(number, []).append(told)
    return {number: "; ".join(told) for number, told in found.items()}


def cells_left(file: RosterFile, shown: Preview, result: Result) -> int:
    """How many cells of those who came in were left."""
    whole = {row(left.number) for left in result.left}
    told = cells_told(file, shown)
    return sum(number not in whole and not text.endswith(CELLS["unsure"]) for number, text in told)


def total(result: Result, cells: int) -> str:
    """The sum at the end."""
    return (
        f"Added: {result.added}, already known and joined: {result.joined}, filled in: {result.filled},"
        f" about somebody of an earlier row: {result.repeated}, on the waiting list: {result.waiting},"
        f" left out: {len(result.left)}, cells not taken: {cells}, marks: {result.past.marks}"
    )


def row(number: int) -> int:
    """The row in the file, also of one of its people."""
    from peergroups.model import couples

    return couples.in_file(number)


def column(file: RosterFile, at: int) -> str:
    """A column by its heading, or by its place."""
    word = file.header[at].strip() if at < len(file.header) else ""
    return _quoted(word) if word else f"column {at + 1}"


def _bare(file: RosterFile, at: int) -> str:
    return re.sub("[“”]", "", column(file, at))


def _columns(file: RosterFile, shown: Preview, *fields: RosterField) -> str:
    return _listed(column(file, at) for at, of in shown.mapping.items() if of in fields)


def _grid_lines(shown: Preview) -> Iterator[str]:
    """Which evenings a list has, and what its letters were taken for."""
    if shown.grid is None:
        return
    days = sorted(shown.grid.evenings)
    guessed = dict.fromkeys(shown.grid.unsure, " (guessed)")
    told = (
        f"{letter} = {MARKS[mark] if mark is not None else 'no mark'}{guessed.get(letter, '')}"
        for letter, mark in shown.grid.means.items()
    )
    yield f"Attendance of {len(days)} days, {days[0]} to {days[-1]}: {', '.join(told)}"


def _known(match: Duplicate) -> str:
    return "somebody you know" if match.person is not None else f"the person of row {row(match.row or 0)}"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def _quoted(text: str) -> str:
    return f"“{text}”"


_CALENDARS = {"persian": "Persian", "islamic-civil": "Hijri", "gregorian": "our own", "buddhist": "Buddhist"}
_OF_THE_GROUP: Sequence[str] = ("role", "joined_on", "status")  # what of these is left is told of the row
