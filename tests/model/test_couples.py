from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.model import couples
from peergroups.model.doubtful_names import Doubt, doubt_of
from peergroups.model.names import NameParts


def said(found: tuple[NameParts, ...] | None) -> list[str] | None:
    return None if found is None else [f"{one.title} {one.whole()}".strip() for one in found]


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("Anna Braun & Peter Frei", ["Anna Braun", "Peter Frei"]),
        ("Anna & Peter Braun", ["Anna Braun", "Peter Braun"]),
        ("Anna and Peter Braun", ["Anna Braun", "Peter Braun"]),
        ("Anna+Peter Braun", ["Anna Braun", "Peter Braun"]),
        ("Anna & Peter", ["Anna", "Peter"]),
        ("Braun, Anna & Peter", ["Anna Braun", "Peter Braun"]),
        ("Braun, Anna & Frei, Peter", ["Anna Braun", "Peter Frei"]),
        ("Frau Anna und Herr Peter Frei", ["Frau Anna Frei", "Herr Peter Frei"]),
        ("Dr. Anna und Peter von Braun", ["Dr. Anna von Braun", "Peter von Braun"]),
        ("Ana y Pedro García", ["Ana García", "Pedro García"]),
        ("Ana García López y Pedro Ruiz", ["Ana García López", "Pedro Ruiz"]),
        ("Sra. Ana y Sr. Pedro García", ["Sra. Ana García", "Sr. Pedro García"]),
        ("Anne et Pierre Dupont", ["Anne Dupont", "Pierre Dupont"]),
        ("Mme Anne et M. Pierre Dupont", ["Mme Anne Dupont", "M. Pierre Dupont"]),
        ("Анна и Пётр Браун", ["Анна Браун", "Пётр Браун"]),
        ("أحمد وفاطمة حسن", ["أحمد حسن", "فاطمة حسن"]),
        ("أحمد و فاطمة حسن", ["أحمد حسن", "فاطمة حسن"]),
        ("السيد أحمد حسن والسيدة فاطمة علي", ["السيد أحمد حسن", "السيدة فاطمة علي"]),
    ],
)
def test_two_people_in_one_cell_are_two(text: str, two: list[str]) -> None:
    assert doubt_of(text) is Doubt.SEVERAL
    assert said(couples.people_in(text)) == two


@pytest.mark.parametrize(
    "text",
    [
        "Mr & Mrs Braun", "Mr and Mrs John Braun", "Herr und Frau Frei", "Familie Braun", "Familie Braun & Anna",
        "Anna & 2", "Anna & friend", "Anna & Peter, Braun", "Anna, Peter & 2",
    ],
)  # fmt: skip
def test_what_does_not_name_two_is_not_offered_as_two(text: str) -> None:
    assert couples.people_in(text) is None


@pytest.mark.parametrize(
    "text", ["أحمد وليد حسن", "وفاء وهبي", "سامي وائل", "Pedro Ramón y Cajal", "Maria da Costa e Silva"]
)
def test_a_name_with_such_letters_is_one_person(text: str) -> None:
    assert doubt_of(text) is None


def test_two_names_in_two_columns_are_two_people() -> None:
    assert said(couples.people_in_columns("Anna & Peter", "Braun")) == ["Anna Braun", "Peter Braun"]
    assert said(couples.people_in_columns("Anna & Peter", "Braun & Frei")) == ["Anna Braun", "Peter Frei"]
    assert couples.people_in_columns("Anna", "Braun & Frei") is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna & Peter & Ida Braun", ["Anna Braun", "Peter Braun", "Ida Braun"]),
        ("Anna, Peter & Ida Braun", ["Anna Braun", "Peter Braun", "Ida Braun"]),
        ("Anna, Peter, and Ida Braun", ["Anna Braun", "Peter Braun", "Ida Braun"]),
        ("Braun, Anna & Peter & Ida", ["Anna Braun", "Peter Braun", "Ida Braun"]),
        ("Anna Frei, Peter Hof und Ida Braun", ["Anna Frei", "Peter Hof", "Ida Braun"]),
        ("Frau Anna, Herr Peter und Ida Braun", ["Frau Anna Braun", "Herr Peter Braun", "Ida Braun"]),
        ("Ana, Pedro y Luz García", ["Ana García", "Pedro García", "Luz García"]),
        ("Anna + Peter + Ida", ["Anna", "Peter", "Ida"]),
        ("Anna & Peter & Ida & Max Braun", ["Anna Braun", "Peter Braun", "Ida Braun", "Max Braun"]),
    ],
)
def test_three_people_in_one_cell_are_three(text: str, people: list[str]) -> None:
    assert doubt_of(text) is Doubt.SEVERAL
    assert said(couples.people_in(text)) == people


def test_three_names_in_two_columns_are_three_people() -> None:
    three = ["Anna Braun", "Peter Braun", "Ida Braun"]
    assert said(couples.people_in_columns("Anna, Peter & Ida", "Braun")) == three
    assert couples.people_in_columns("Anna & Peter & Ida", "Braun & Frei") is None


@given(st.integers(min_value=1, max_value=1_000_000), st.integers(min_value=2, max_value=10))
def test_each_of_several_tells_the_row_it_stands_in_and_comes_right_behind_it(
    number: int, count: int
) -> None:
    people = couples.people_of(number, count)
    assert {couples.in_file(one) for one in (number, *people)} == {number}
    assert sorted([*reversed(people), number + 1, number], key=couples.place) == [number, *people, number + 1]
