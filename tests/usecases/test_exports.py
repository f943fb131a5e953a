from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from peergroups.base.errors import FileUnreadable
from peergroups.base.tables import read_table, write_xlsx
from peergroups.store.queries import everything
from peergroups.store.vault import Vault
from peergroups.usecases import exports, groups, notes, people


def test_everything_is_in_the_json(demo_vault: Vault, tmp_path: Path):
    exports.export(demo_vault, tmp_path / "out")
    whole = json.loads((tmp_path / "out" / "everything.json").read_text(encoding="utf-8"))
    assert {name: len(whole[name]) for name in everything.TABLES} == everything.counts(demo_vault.db())
    assert "ليلى" in {row["name"] for row in whole["person"]}


def test_lists_open_in_a_spreadsheet_and_keep_every_script(demo_vault: Vault, tmp_path: Path):
    exports.export(demo_vault, tmp_path / "out")
    rows = list(csv.reader(io.StringIO((tmp_path / "out" / "people.csv").read_bytes().decode("utf-8-sig"))))
    assert len(rows) == 41
    assert rows[0][0] == "name"


def test_names_in_the_lists_stand_as_the_groups_allow(vault: Vault, tmp_path: Path):
    for identity, name in (("alias", "Ana"), ("first_initial", "Bo"), ("full", "Cora")):
        group = groups.start(vault, {"name": identity, "identity": identity})
        people.add(vault, {"name": name, "family_name": "Secretary"}, group_id=group)
    exports.export(vault, tmp_path / "out")
    rows = list(csv.reader(io.StringIO((tmp_path / "out" / "members.csv").read_bytes().decode("utf-8-sig"))))
    assert {row[0] for row in rows[1:]} == {"Ana", "Bo S.", "Cora Secretary"}


@pytest.mark.parametrize("payload", ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "＝1"])
def test_no_name_becomes_a_formula(vault: Vault, tmp_path: Path, payload: str):
    people.add(vault, {"name": payload})
    exports.export(vault, tmp_path / "out")
    raw = (tmp_path / "out" / "people.csv").read_bytes().decode("utf-8-sig")
    cell = list(csv.reader(io.StringIO(raw)))[1][0]
    assert cell.startswith("'")
    assert read_table(tmp_path / "out" / "people.csv").rows[1][0] == payload.strip()


def test_the_spreadsheet_holds_every_list_as_text_and_works_nothing_out(vault: Vault, tmp_path: Path):
    group = groups.start(vault, {"name": "=1+1", "identity": "full"})
    person = people.add(vault, {"name": "=HYPERLINK(1)", "phone": "01632 960101"}, group_id=group)
    notes.write_about_person(vault, person, "x" * 40_000)
    exports.export(vault, tmp_path / "out")
    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "out" / "lists.xlsx").read_bytes()))
    assert tuple(book.sheetnames) == everything.LISTS
    for name in everything.LISTS:
        listed = (tmp_path / "out" / f"{name}.csv").read_text(encoding="utf-8-sig")
        csv_rows = list(csv.reader(io.StringIO(listed)))
        cells = [[cell for cell in row if cell.value is not None] for row in book[name].iter_rows()]
        assert len(cells) == len(csv_rows)
        assert {cell.data_type for row in cells for cell in row} <= {"s"}
        assert {cell.hyperlink for row in cells for cell in row} == {None}
    assert book["groups"]["A2"].value == "=1+1"
    assert book["people"]["A2"].value == "=HYPERLINK(1)"
    assert "".join(str(cell.value) for cell in book["notes"][2] if "xx" in str(cell.value)) == "x" * 40_000


def test_two_spreadsheets_of_one_moment_are_the_same():
    lists, moment = {"people": [["name"], ["ليلى"]]}, datetime(2026, 11, 26, 12, tzinfo=UTC)
    assert write_xlsx(lists, moment) == write_xlsx(lists, moment)
    assert write_xlsx(lists, moment, right_to_left=True) != write_xlsx(lists, moment)


def test_nothing_is_overwritten(vault: Vault, tmp_path: Path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(FileUnreadable):
        exports.export(vault, tmp_path / "out")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["mine.txt"]
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".export")] == []
