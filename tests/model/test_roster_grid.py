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


TUESDAYS = ["Name", "9/1/2026", "9/8/2026", "9/15/2026", "9/22/2026", "9/29/2026", "Total"]
CROSSES = [
    ["José Álvarez", "x", "x", "", "L", "x", "4"],
    ["Nguyễn Văn An", "x", "A", "E", "x", "", "2"],
    ["李明", "", "x", "x", "x", "x", "4"],
    ["Siân O'Neill", "1", "0", "1", "1", "?", "3"],
    ["Marta Wójcik", "x", "x", "x", "x", "x", "5"],
    ["Dmitri Ivanov", "late", "P", "-", "excused", "absent", "2"],
]


def read_crosses(rows: list[list[str]], header: list[str] = TUESDAYS):
    grid = read_grid(header, dict(enumerate(rows)), {0}, day_first=False)
    assert grid is not None
    return grid


def test_a_cross_that_the_totals_prove_is_present_and_not_asked():
    grid = read_crosses(CROSSES)
    assert (grid.means["x"], grid.means["e"], grid.means["?"]) == (P, X, None)
    assert set(grid.unsure) == {"-", "?"}


def test_one_wrong_total_proves_no_less():
    grid = read_crosses([*CROSSES[:4], [*CROSSES[4][:6], "4"], CROSSES[5]])
    assert grid.means["x"] is P
    assert "x" not in grid.unsure


def test_totals_that_say_a_cross_is_no_visit_are_believed():
    rows = [["Ada", "x", "P", "P", "P", "x", "3"], ["Bo", "P", "x", "P", "A", "P", "3"]]
    grid = read_crosses(rows)
    assert grid.means["x"] is X
    assert grid.unsure == ("x",)


def test_without_totals_the_most_frequent_sign_is_present_and_asked():
    grid = read_crosses([row[:6] for row in CROSSES], TUESDAYS[:6])
    assert (grid.means["x"], "x" in grid.unsure) == (P, True)


def test_totals_that_fit_in_no_way_prove_nothing():
    grid = read_crosses([[*row[:6], "9"] for row in CROSSES])
    assert "x" in grid.unsure


@pytest.mark.parametrize(("letter", "mark"), [("e", E), ("j", P)])
def test_a_letter_that_counts_as_a_visit_is_one(letter: str, mark: Mark):
    rows = [["Ada", "P", letter, "P", "A", "P", "4"], ["Bo", "P", "A", letter, "P", "P", "4"]]
    grid = read_crosses(rows)
    assert (grid.means[letter], grid.unsure) == (mark, ())


def test_dashes_are_never_taken_for_visits():
    rows = [["Ada", "-", "-", "-", "P", "-"], ["Bo", "-", "-", "-", "-", "P"]]
    grid = read_crosses(rows, TUESDAYS[:6])
    assert grid.means["-"] is A
