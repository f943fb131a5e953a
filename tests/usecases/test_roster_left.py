"""The rows that were not taken are saved with what somebody typed for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from peergroups.model.roster import RosterField
from peergroups.usecases import groups, roster_left, roster_memory, rosters
from peergroups.usecases.rosters import LeftOut, Result

LIST = """Name,Surname,Phone,Mobile,Born
Ada,Marlow,abc,01632 960100,soon
Ben,Oduya,01632 960100,,1971
,,01632 960101,,
"""


def left(*numbers: int) -> Result:
    return Result(0, 0, 0, 0, tuple(LeftOut(number, "", "chosen") for number in numbers))


def saved(tmp_path: Path, text: str, typed, *numbers: int, without: int | None = None) -> list[str]:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    file = rosters.read(path)
    mapping = {column: of for column, of in file.mapping.items() if column != without}
    told = roster_left.left_out_list(replace(file, mapping=mapping), left(*numbers), typed)
    return told.decode("utf-8-sig").replace('"', "").splitlines()


def test_what_was_typed_stands_in_its_cell_once_and_the_others_as_they_were(tmp_path):
    typed = {2: {RosterField.BIRTH_YEAR: "1980", RosterField.PHONE: "01632 960123"}}
    assert saved(tmp_path, LIST, typed, 2, 3) == [
        "Name,Surname,Phone,Mobile,Born",
        "Ada,Marlow,01632 960123,,1980",
        "Ben,Oduya,01632 960100,,1971",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LIST, "Dr Cora,Vint,01632 960101"),
        ("Full name,Phone\nAda Marlow,1\nBen Oduya,2\n,01632 960101\n", "Dr Cora Vint,01632 960101"),
        ("First name,Phone\nAda,1\nBen,2\n,01632 960101\n", "Dr Cora Vint,01632 960101"),
    ],
)
def test_a_name_that_was_typed_stands_in_the_columns_of_names(tmp_path, text, expected):
    typed = {4: {RosterField.FULL_NAME: "Dr Cora Vint"}}
    assert saved(tmp_path, text, typed, 4)[1:] == [expected]


def test_what_was_typed_for_a_column_that_was_left_out_later_is_kept_behind(tmp_path):
    typed = {2: {RosterField.BIRTH_YEAR: "1980"}}
    assert saved(tmp_path, LIST, typed, 2, without=4) == [
        "Name,Surname,Phone,Mobile,Born,birth year",
        "Ada,Marlow,abc,01632 960100,soon,1980",
    ]


TWO_PHONES = """Name,Phone,Mobile,E-mail
Ada Marlow,01632 960199,07700 900113,ada@example.org
Ben Oduya,01632 960100,,ben@example
,01632 960101,,
Cora Vint,,,cora@example.org
"""
WHY = {2: "Phone: not taken", 3: "E-mail: not read", 4: "no name"}


def imported(vault, tmp_path: Path, text: str):
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    file = rosters.read(path)
    group = groups.start(vault, {"name": "Circle", "identity": "full"})
    return file, rosters.import_rows(vault, group, rosters.preview(vault, file))


def test_who_came_in_without_some_cells_is_told_and_stands_in_the_list_with_row_and_reason(vault, tmp_path):
    file, result = imported(vault, tmp_path, TWO_PHONES)
    assert [(one.number, one.name, one.why) for one in result.cells] == [
        (2, "Ada Marlow", "cells"),
        (3, "Ben Oduya", "cells"),
    ]
    assert [one.number for one in result.left] == [4]
    told = roster_left.left_out_list(file, result, why=WHY, headings=("Row", "Not taken"))
    assert told.decode("utf-8-sig").replace('"', "").splitlines() == [
        "Name,Phone,Mobile,E-mail,Row,Not taken",
        "Ada Marlow,01632 960199,07700 900113,ada@example.org,2,Phone: not taken",
        "Ben Oduya,01632 960100,,ben@example,3,E-mail: not read",
        ",01632 960101,,,4,no name",
    ]


def test_the_list_comes_in_again_as_the_columns_it_had(vault, tmp_path):
    file, result = imported(vault, tmp_path, TWO_PHONES)
    again = rosters.read(roster_left.left_out_list(file, result, why=WHY, headings=("Row", "Not taken")))
    assert again.mapping == file.mapping
    shown = rosters.preview(vault, again)
    assert [row.name for row in shown.good] == ["Ada", "Ben"]
    assert all(match.is_sure for match in shown.duplicates.values())


def test_a_list_without_a_heading_gets_one_that_is_understood(vault, tmp_path):
    people = "Ada Marlow,01632 960199\nBen Oduya,01632 960198\nCora Vint,call mum\n"
    file, result = imported(vault, tmp_path, people)
    assert file.header == ()
    why = {one.number: "telephone: not read" for one in result.cells}
    told = roster_left.left_out_list(file, result, why=why, headings=("Row", "Not taken"))
    again = rosters.read(told.replace(b"call mum", b"01632 960197"))
    assert again.header[-2:] == ("Row", "Not taken")
    assert again.mapping == file.mapping
    assert [row[0] for row in again.rows] == ["Cora Vint"]


def test_the_columns_that_were_chosen_are_known_for_the_list_of_who_was_left_out(vault, tmp_path):
    file, result = imported(vault, tmp_path, TWO_PHONES)
    chosen = {0: RosterField.FULL_NAME, 2: RosterField.PHONE}
    headings = ("Row", "Not taken")
    told = roster_left.left_out_list(replace(file, mapping=chosen), result, why=WHY, headings=headings)
    roster_left.remember_columns(vault, replace(file, mapping=chosen), headings)
    assert roster_memory.recall(vault, rosters.read(told).header) is None
    roster_memory.remember(vault, file.header, chosen)
    roster_left.remember_columns(vault, replace(file, mapping=chosen), headings)
    assert roster_memory.recall(vault, rosters.read(told).header) == chosen
