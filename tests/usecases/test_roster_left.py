"""The rows that were not taken are saved with what somebody typed for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from peergroups.model.roster import RosterField
from peergroups.usecases import roster_left, rosters
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
