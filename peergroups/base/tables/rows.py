"""What all kinds of tables share: their rows as text, under limits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from peergroups.base.errors import FileUnreadable

MOST_ROWS = 100_001  # a hundred thousand and their header
MOST_COLUMNS = 200
LONGEST_CELL = 1_000_000  # characters, as the longest note; csv's own limit would not read our export back
STEP = 1000  # rows between two reports of progress

_FORMULA_STARTS = tuple("=+-@\t\r\n\0＝＋－＠")


class Steps(Protocol):
    """Who is told of the progress; may raise Cancelled. A total of 0 is not known."""

    def step(self, done: int, total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """Numbered rows that hold something, of one table of a file; `notes` as `Table` has them."""

    rows: list[tuple[int, list[str]]]
    name: str = ""
    notes: tuple[str, ...] = ()


def taken(
    records: Iterable[Sequence[object]], as_text: Callable[[object], str], total: int, ticket: Steps | None
) -> list[tuple[int, list[str]]]:
    """The numbered rows that hold something, counted against the limits."""
    rows: list[tuple[int, list[str]]] = []
    for number, record in enumerate(records, 1):
        if ticket is not None and number % STEP == 0:
            ticket.step(min(number, total), total)
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
    """The text so that no spreadsheet takes it for a formula; reading takes the mark off again."""
    return f"'{text}" if _needs_mark(text) else text


def text_of(value: object) -> str:
    """A cell as text, without the blanks around it and the mark of `safe_cell`."""
    text = str(value).strip()
    return text[1:].strip() if text[:1] == "'" and _needs_mark(text) else text


def _needs_mark(text: str) -> bool:
    return text.lstrip(" '\xa0").startswith(_FORMULA_STARTS)
