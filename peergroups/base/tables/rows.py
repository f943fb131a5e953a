"""What all kinds of tables share: their rows as text, under limits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from peergroups.base.errors import FileUnreadable

MOST_ROWS = 100_001  # a hundred thousand and their header
MOST_RECORDS = 1_100_000  # with the empty ones; a spreadsheet has 1,048,576
MOST_COLUMNS = 200
LONGEST_CELL = 1_000_000  # characters, as the longest note; csv's own limit would not read our export back
STEP = 1000  # rows between two reports of progress

_FORMULA_STARTS = tuple("=+-@\t\r\n\0＝＋－＠")
_PASSED = " '\xa0"  # what may stand before it
_FORMULA = r"[ '\"\xa0]*[=+\-@＝＋－＠]"
_GOES_ON = re.compile(rf"([;\t|\r\n])(?={_FORMULA})")
_MARKED = re.compile(rf"([;\t|\r\n])'(?={_FORMULA})")


class Steps(Protocol):
    """Who is told of the progress; may raise Cancelled. A total of 0 is not known."""

    def step(self, done: int, total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """Numbered rows that hold something, of one table of a file; the rest as `Table` has it."""

    rows: list[tuple[int, list[str]]]
    name: str = ""
    encoding: str = ""
    open_quote: int = 0
    no_people: tuple[str, ...] = ()


def taken(
    records: Iterable[Sequence[object]], as_text: Callable[[object], str], total: int, ticket: Steps | None
) -> list[tuple[int, list[str]]]:
    """The numbered rows that hold something, counted against the limits."""
    rows: list[tuple[int, list[str]]] = []
    for number, record in enumerate(records, 1):
        if ticket is not None and number % STEP == 0:
            ticket.step(min(number, total), total)
        if number > MOST_RECORDS:
            raise FileUnreadable("file.too_many_rows")
        cells = ["" if value is None else as_text(value) for value in record]
        while cells and not cells[-1]:
            del cells[-1]
        if not cells:
            continue
        if len(cells) > MOST_COLUMNS:
            raise FileUnreadable("file.not_a_table")
        if len(rows) == MOST_ROWS:
            raise FileUnreadable("file.too_many_rows")
        rows.append((number, cells))
    return rows


def safe_cell(text: str) -> str:
    """The text so that no spreadsheet takes any of it for a formula; reading takes the marks off again.

    One that cuts at semicolons or tabs sees cells where a text of ours goes on: those are marked too.
    """
    text = _GOES_ON.sub(r"\1'", text)
    return f"'{text}" if _needs_mark(text) else text


def text_of(value: object) -> str:
    """A cell as text, without the blanks around it and the marks of `safe_cell`."""
    text = str(value).strip()
    if "'" not in text:
        return text
    text = _MARKED.sub(r"\1", text)
    return text[1:].strip() if text[:1] == "'" and _needs_mark(text) else text


def _needs_mark(text: str) -> bool:
    return text.lstrip(_PASSED).startswith(_FORMULA_STARTS)
