from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from peergroups.base.errors import Cancelled, RuleBroken
from peergroups.model.roster import RosterField
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import groups, people, rosters
from peergroups.usecases.roster_answers import Answers

ROSTER = """Name;Apellidos;Móvil;Idioma;Correo
José;Peña;+34 600 111 222;español;jose@example.org
Amina;Mansour;;árabe;
;;;;
Bo;Chen;;chino;not-an-address
Amina;Mansour;;árabe;
"""


@pytest.fixture
def group(vault: Vault) -> UUID:
    return groups.start(vault, {"name": "Circle", "capacity": 3})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "list.csv"
    made.write_bytes(ROSTER.encode("cp1252"))
    return made


def test_a_spanish_list_in_an_old_encoding_is_understood(vault: Vault, group: UUID, file: Path):
    shown = rosters.preview(vault, rosters.read(file))
    first = shown.good[0]
    assert (first.name, first.family_name, first.languages) == ("José", "Peña", "es")
    assert shown.bad == []
    assert [(row.name, note.field, note.value) for row, note in shown.notes] == [
        ("Bo", RosterField.EMAIL, "not-an-address")
    ]


def test_an_import_is_one_step_that_undo_takes_back(vault: Vault, group: UUID, file: Path):
    result = rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(file)))
    assert (result.added, result.joined, result.waiting) == (3, 0, 0)
    assert (result.left, result.repeated) == ((), 1)
    assert [m.name for m in group_queries.members(vault.db(), group)] == ["Amina", "Bo", "José"]
    vault.undo()
    assert people_queries.people(vault.db()) == []
    assert group_queries.members(vault.db(), group) == []


def test_somebody_we_have_joins_instead_of_being_made_twice(vault: Vault, group: UUID, file: Path):
    amina = people.add(vault, {"name": "AMINA", "family_name": "Mánsour"})
    shown = rosters.preview(vault, rosters.read(file))
    assert shown.duplicates[3].person == amina
    result = rosters.import_rows(vault, group, shown)
    assert (result.added, result.joined, result.filled) == (2, 1, 0)
    again = rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(file)))
    assert (again.added, again.joined, again.filled) == (0, 0, 0)


def test_the_user_may_say_that_it_is_another_person(vault: Vault, group: UUID, file: Path):
    people.add(vault, {"name": "Amina", "family_name": "Mansour"})
    shown = rosters.preview(vault, rosters.read(file))
    result = rosters.import_rows(vault, group, shown, Answers(as_new={3}, leave_out={2, 6}))
    assert (result.added, result.joined) == (2, 0)
    assert [left.why for left in result.left] == ["chosen", "chosen"]
    assert people_queries.count(vault.db()) == 3


def test_who_comes_after_the_last_place_waits(vault: Vault, tmp_path: Path, group: UUID):
    many = tmp_path / "many.csv"
    many.write_text("name\n" + "\n".join(f"Person{n}" for n in range(5)), encoding="utf-16")
    result = rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(many)))
    row = group_queries.group(vault.db(), group)
    assert row is not None
    assert (result.added, result.waiting, row.members, row.waiting) == (5, 2, 3, 2)


def test_a_household_that_shares_a_phone_stays_two_people(vault: Vault, tmp_path: Path, group: UUID):
    home = tmp_path / "home.csv"
    home.write_text("name,phone\nAna,0600111222\nLuis,0600111222\n", encoding="utf-8")
    assert rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(home))).added == 2


def test_a_file_without_names_asks_which_column_has_them(vault: Vault, file: Path):
    with pytest.raises(RuleBroken) as caught:
        rosters.preview(vault, rosters.read(file), mapping={2: RosterField.PHONE})
    assert caught.value.code == "import.no_name_column"


def test_cancelling_leaves_nothing(vault: Vault, group: UUID, file: Path):
    class Stop:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(file)), ticket=Stop())
    assert people_queries.people(vault.db()) == []


def test_a_group_without_names_takes_no_roster(vault: Vault, file: Path):
    plain = groups.start(vault, {"name": "Open table", "identity": "headcount"})
    with pytest.raises(RuleBroken) as caught:
        rosters.import_rows(vault, plain, rosters.preview(vault, rosters.read(file)))
    assert caught.value.code == "group.keeps_no_names"


def test_somebody_who_left_and_is_on_the_new_list_is_back(vault: Vault, group: UUID, file: Path):
    rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(file)))
    amina = group_queries.members(vault.db(), group)[0].person_id
    groups.leave(vault, group, amina)
    rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(file)))
    assert {m.status.value for m in group_queries.members(vault.db(), group)} == {"active"}


def test_a_spreadsheet_is_read_as_well(vault: Vault, group: UUID, tmp_path: Path):
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Our list"], [], ["First name", "Surname", "Born"], ["Zoë", "Ng", 1950], ["=1+1", "", ""]):
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    shown = rosters.preview(vault, rosters.read(tmp_path / "list.xlsx"))
    rosters.import_rows(vault, group, shown)
    kept = {row.name: (row.family_name, row.birth_year) for row in people_queries.people(vault.db())}
    assert kept["Zoë"] == ("Ng", 1950)
    assert not any(name.startswith("=") for name in kept)


def test_people_in_a_row_stand_one_below_the_other_each_with_a_number_of_their_own():
    file = rosters.read(b"Ada Marlow, Ben Oduya, Cora Vint")
    assert file.rows == [["Ada Marlow"], ["Ben Oduya"], ["Cora Vint"]]
    assert file.numbers == [1, 2, 3]
    assert not file.header


def test_while_the_clock_is_doubted_nobody_joins_on_a_day_it_would_say(vault):
    group = groups.start(vault, {"name": "Circle"})
    vault.note_clock(None)

    def bring(text: bytes) -> rosters.Result:
        return rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(text)))

    with pytest.raises(RuleBroken, match=r"clock\.doubtful"):
        bring(b"Name,Joined\nAda,\nBen,\n")
    assert bring(b"Name,Joined\nAda,2026-01-05\nBen,2026-01-05\n").added == 2


def test_all_people_of_an_old_list_came_before_a_day(vault: Vault, tmp_path: Path):
    group = groups.start(vault, {"name": "Tuesday circle"})
    known = people.add(vault, {"name": "Ada", "family_name": "Marlow", "email": "ada@example.org"})
    shown = rosters.preview(
        vault, rosters.read(b"Name,Email\nAda Marlow,ada@example.org\nBo Vint,bo@example.org\n")
    )
    rosters.import_rows(vault, group, shown, Answers(known_before=date(2024, 1, 1)))
    assert {row.name: row.known_before for row in people_queries.people(vault.db())} == {
        "Ada": date(2024, 1, 1), "Bo": date(2024, 1, 1),
    }  # fmt: skip
    people.edit(vault, known, {"name": "Ada", "known_before": None})
    row = people_queries.person(vault.db(), known)
    assert row is not None
    assert row.known_before is None
