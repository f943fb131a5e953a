"""What somebody types for a cell that cannot be read counts as if it had stood in the list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from peergroups.model.roster import RosterField
from peergroups.store.vault import Vault
from peergroups.usecases import groups, rosters
from peergroups.usecases.roster_answers import Preview

LIST = """Name,Phone,E-mail,Born,Languages,Joined
Ada Marlow,abc,ada@example,soon,Marsian,3.4.2025
Ben Oduya,01632 960100,ben@example.org,1971,es,
,01632 960101,,,,
"""


@pytest.fixture
def file(tmp_path: Path) -> rosters.RosterFile:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return rosters.read(path)


def preview(vault: Vault, file: rosters.RosterFile, **typed: str) -> Preview:
    fields = {RosterField(name): value for name, value in typed.items()}
    return rosters.preview(vault, file, typed={2: fields})


def left(shown: Preview) -> set[tuple[str, str]]:
    return {(note.field.value, note.value) for _, note in shown.notes}


def test_a_value_that_was_typed_takes_the_place_of_the_cell(vault, file):
    assert left(preview(vault, file)) == {
        ("phone", "abc"),
        ("email", "ada@example"),
        ("birth_year", "soon"),
        ("languages", "Marsian"),
    }
    shown = preview(
        vault, file, phone="01632 960123", email="ada@example.org", birth_year="1980", languages="Arabic"
    )
    ada = shown.good[0]
    assert (ada.phone, ada.email, ada.birth_year, ada.languages) == (
        "01632 960123",
        "ada@example.org",
        1980,
        "ar",
    )
    assert left(shown) == set()


def test_a_cell_that_was_emptied_is_empty_and_no_longer_named(vault, file):
    shown = preview(vault, file, phone="", joined_on=" ")
    assert (shown.good[0].phone, shown.good[0].joined_on) == ("", None)
    assert ("phone", "abc") not in left(shown)


def test_what_was_typed_and_cannot_be_read_is_named_as_it_was_typed(vault, file):
    assert ("email", "ada@") in left(preview(vault, file, email="ada@"))


def test_a_day_that_was_typed_is_read_as_the_days_of_the_list(vault, file):
    assert preview(vault, file, joined_on="5.6.2025").good[0].joined_on == date(2025, 6, 5)


def test_a_name_that_was_typed_brings_its_row_in_and_all_of_it_comes_into_the_vault(vault, file):
    group = groups.start(vault, {"name": "Circle"})
    typed = {2: {RosterField.EMAIL: "ada@example.org"}, 4: {RosterField.FULL_NAME: "Dr Cora Vint"}}
    shown = rosters.preview(vault, file, typed=typed)
    assert shown.bad == []
    assert (shown.good[2].title, shown.good[2].name, shown.good[2].family_name) == ("Dr", "Cora", "Vint")
    assert rosters.import_rows(vault, group, shown).added == 3
    kept = vault.db().exec_driver_sql("SELECT email FROM person WHERE name = 'Ada'").scalar_one()
    assert kept == "ada@example.org"
