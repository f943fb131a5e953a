"""Two people in one cell of a list come in as two where somebody says so."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from uuid import UUID

import pytest

from peergroups.model import couples
from peergroups.model.roster import RosterField
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import groups, people, roster_answers, roster_left, rosters
from peergroups.usecases.roster_answers import Answers, Preview
from peergroups.usecases.rosters import RosterFile

LIST = """Name,Phone,E-mail,Year of birth,3.11.2026
Ada Marlow,01632 960101,,1950,x
Anna & Peter Braun,01632 960103,braun@example.org,1960,x
"""
THREE = """Name,Phone
Ada Marlow,
"Anna, Peter & Ida Braun",01632 960103
"""
FIRST, SECOND = couples.people_of(3, 2)


@pytest.fixture
def group(vault: Vault) -> UUID:
    return groups.start(vault, {"name": "Circle"})


@pytest.fixture
def file(tmp_path: Path) -> RosterFile:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return rosters.read(path)


def names(shown: Preview) -> list[str]:
    return [row.whole_name for row in shown.good]


def kept(vault: Vault) -> dict[str, str]:
    return {row.full_name: row.phone for row in people_queries.people(vault.db())}


def look(vault: Vault, file: RosterFile, both: Collection[int] = (3,)) -> Preview:
    return rosters.preview(vault, file, both=both)


def test_a_row_of_two_is_offered_as_two_and_waits(vault: Vault, file: RosterFile) -> None:
    shown = look(vault, file, ())
    assert shown.pairs == {3: ("Anna Braun", "Peter Braun")}
    assert names(shown) == ["Ada Marlow", "Anna & Peter Braun"]
    assert shown.doubtful == {3}


def test_two_come_in_with_what_is_said_of_both(vault: Vault, group: UUID, file: RosterFile) -> None:
    shown = look(vault, file)
    assert shown.pairs == {3: ("Anna Braun", "Peter Braun")}
    assert shown.grid is not None
    told = roster_answers.counts(shown, Answers(), (), shown.grid.means)
    result = rosters.import_rows(vault, group, shown)
    assert (told.added, told.marks) == (result.added, result.past.marks) == (3, 3)
    assert result.left == ()
    assert (
        kept(vault)["Anna Braun"]
        == kept(vault)["Peter Braun"]
        == kept(vault)["Ada Marlow"].replace("101", "103")
    )
    assert len(group_queries.members(vault.db(), group)) == 3


def test_what_only_one_of_two_can_be_meant_by_is_named_and_can_be_typed_for_each(
    vault: Vault, group: UUID, file: RosterFile
) -> None:
    assert [(row.number, note.field, note.value, note.code) for row, note in look(vault, file).notes] == [
        (FIRST, RosterField.BIRTH_YEAR, "1960", "whose"),
        (SECOND, RosterField.BIRTH_YEAR, "1960", "whose"),
    ]
    typed = {SECOND: {RosterField.BIRTH_YEAR: "1962"}}
    shown = rosters.preview(vault, file, both={3}, typed=typed)
    assert [(row.whole_name, row.birth_year) for row in shown.good] == [
        ("Ada Marlow", 1950), ("Anna Braun", None), ("Peter Braun", 1962),
    ]  # fmt: skip


def test_each_of_two_may_be_somebody_we_have(vault: Vault, group: UUID, file: RosterFile) -> None:
    people.add(vault, {"name": "Peter", "family_name": "Braun"})
    shown = look(vault, file)
    assert set(shown.duplicates) == {SECOND}
    result = rosters.import_rows(vault, group, shown)
    assert (result.added, result.joined) == (2, 1)
    assert len(people_queries.people(vault.db())) == 3
    assert kept(vault)["Peter Braun"]


def test_one_of_two_who_waits_stands_alone_on_the_list_of_those_left_out(
    vault: Vault, group: UUID, file: RosterFile
) -> None:
    shown = look(vault, file)
    result = rosters.import_rows(vault, group, shown, Answers(leave_out=[SECOND]))
    assert [(left.number, left.name, left.why) for left in result.left] == [(SECOND, "Peter Braun", "chosen")]
    rows = roster_left.left_out_list(file, result).decode("utf-8-sig").splitlines()
    assert len(rows) == 2
    assert "Peter Braun" in rows[1]
    assert "Anna" not in rows[1]
    assert "braun@example.org" in rows[1]


def test_a_name_typed_in_the_place_of_two_is_one_person(vault: Vault, file: RosterFile) -> None:
    typed = {3: {RosterField.FULL_NAME: "Cora Vint"}}
    shown = rosters.preview(vault, file, both={3}, typed=typed)
    assert names(shown) == ["Ada Marlow", "Cora Vint"]
    assert shown.pairs == {}


def test_two_names_in_two_columns_are_two_people(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("First name,Surname\nAnna & Peter,Braun\nAda,Marlow\n", encoding="utf-8")
    assert names(look(vault, rosters.read(path), {2})) == ["Anna Braun", "Peter Braun", "Ada Marlow"]


def test_three_people_of_one_cell_are_offered_as_three_and_come_in_as_three(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(THREE, encoding="utf-8")
    file = rosters.read(path)
    assert look(vault, file, ()).pairs == {3: ("Anna Braun", "Peter Braun", "Ida Braun")}
    shown = look(vault, file)
    assert names(shown) == ["Ada Marlow", "Anna Braun", "Peter Braun", "Ida Braun"]
    assert rosters.import_rows(vault, group, shown).added == 4
    assert len({phone for name, phone in kept(vault).items() if name.endswith("Braun")}) == 1
