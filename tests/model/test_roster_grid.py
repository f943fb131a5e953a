"""Attendance grids: which columns are evenings, and what the letters in them mean beside each other."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from peergroups.base import clock
from peergroups.model.attendance import Mark
from peergroups.model.roster_columns import has_header
from peergroups.model.roster_grid import guess_marks, read_grid

P, L, E, X, A = Mark.PRESENT, Mark.LATE, Mark.LEFT_EARLY, Mark.EXCUSED, Mark.ABSENT


@pytest.fixture(autouse=True)
def _today():
    with clock.fixed(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        yield


@pytest.mark.parametrize(
    ("letters", "means"),
    [
        ("p l e x a", [P, L, E, X, A]),
        ("x", [P]),
        ("p a", [P, A]),
        ("p e a", [P, X, A]),
        ("p x", [P, None]),
        ("1 0", [P, A]),
        ("✓ -", [P, A]),
        ("p a -", [P, A, None]),
        ("yes no", [P, A]),
        ("حاضر غائب", [P, A]),
        ("出席 缺席", [P, A]),
        ("presente falta", [P, A]),
        ("да нет", [P, A]),
        ("p 2 ?", [P, None, None]),
        ("✓ x", [P, A]),
        ("a l", [A, L]),
    ],
)
def test_letters_are_understood_beside_each_other(letters: str, means: list[Mark | None]):
    assert list(guess_marks(letters.split()).values()) == means


@pytest.mark.parametrize(
    ("letters", "asked"),
    [
        ("p a x", "x"),
        ("p a l e x", "e x"),
        ("✓ x", "x"),
        ("✓ -", "-"),
        ("x", ""),
        ("p a l", ""),
        ("yes no", ""),
        ("a l", "a"),  # `anwesend` as well as `absent`
        ("p a j", "j"),  # `ja` as well as `justifiée`
        ("p a ? 2", "? 2"),
    ],
)
def test_a_letter_that_could_mean_something_else_is_asked(letters: str, asked: str):
    row = {n: ["Ada", letter] for n, letter in enumerate(letters.split())}
    grid = read_grid(["Name", "3 Nov 2026"], row, {0})
    assert grid is not None
    assert " ".join(grid.unsure) == asked


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("3 Nov 2026", "2026-11-03"),
        ("03/11/2026", "2026-11-03"),
        ("2026-11-03", "2026-11-03"),
        ("24.11.", "2026-11-24"),
        ("25/12", "2025-12-25"),  # of last year: the next one is to come
        ("3 Nov", "2026-11-03"),
        ("Tue 3 Nov", "2026-11-03"),
        ("martes 3 de noviembre", "2026-11-03"),
        ("11月3日", None),
        ("Phone", None),
        ("Total", None),
    ],
)
def test_days_above_columns_are_read(heading: str, day: str | None):
    grid = read_grid(["Name", heading], {2: ["Ada", "P"]}, {0})
    assert (list(grid.evenings) if grid else None) == ([date.fromisoformat(day)] if day else None)


def test_the_order_of_day_and_month_is_told_by_the_other_headings():
    grid = read_grid(["Name", "3/4/2026", "3/18/2026"], {2: ["Ada", "P", "P"]}, {0})
    assert grid is not None
    assert list(grid.evenings) == [date(2026, 3, 4), date(2026, 3, 18)]


def test_a_column_of_texts_under_a_day_is_no_evening():
    assert read_grid(["Name", "3 Nov 2026"], {2: ["Ada", "She told us about her sister"]}, {0}) is None


def test_days_without_a_year_make_a_heading():
    assert has_header([["Name", "3 Nov", "10 Nov"], ["Ada", "P", "A"]]) is True
