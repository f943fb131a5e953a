"""Couples, families and companies in a list are never people without a word; odd names come in and are shown."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from peergroups.model.doubtful_names import Doubt
from peergroups.model.roster import RosterField
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import groups, roster_answers, rosters
from peergroups.usecases.roster_answers import Answers, Preview

LIST = """Name,Phone
Ada Marlow,01632 960101
Smith Family,01632 960102
Anna & Peter Braun,01632 960103
ACME Ltd,01632 960104
Twin: Ada,01632 960105
J,01632 960106
"""
APART = "First name,Surname\nAnna & Peter,Braun\nJ,Marlow\nAda,Marlow Ltd\n"


@pytest.fixture
def group(vault: Vault) -> UUID:
    return groups.start(vault, {"name": "Circle"})


def preview(vault: Vault, tmp_path: Path, text: str, typed: str = "") -> Preview:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    names = {5: {RosterField.FULL_NAME: typed}} if typed else {}
    return rosters.preview(vault, rosters.read(path), typed=names)


def kept(vault: Vault) -> set[str]:
    return {row.full_name for row in people_queries.people(vault.db())}


def test_what_may_be_no_person_waits_until_somebody_says(vault: Vault, group: UUID, tmp_path: Path) -> None:
    shown = preview(vault, tmp_path, LIST)
    assert shown.doubtful == {3, 4, 5}
    told = roster_answers.counts(shown, Answers(), ())
    result = rosters.import_rows(vault, group, shown)
    assert kept(vault) == {"Ada Marlow", "Twin: Ada", "J"}
    assert told.added == result.added == 3
    assert [(left.name, left.why) for left in result.left] == [
        ("Smith Family", "later"),
        ("Anna & Peter Braun", "later"),
        ("ACME Ltd", "later"),
    ]


def test_somebody_may_say_that_it_is_one_person(vault: Vault, group: UUID, tmp_path: Path) -> None:
    shown = preview(vault, tmp_path, LIST)
    result = rosters.import_rows(vault, group, shown, Answers(as_new=[3, 4], leave_out=[5]))
    assert {"Smith Family", "Anna & Peter Braun"} <= kept(vault)
    assert [left.why for left in result.left] == ["chosen"]


def test_a_name_that_was_typed_is_a_name(vault: Vault, group: UUID, tmp_path: Path) -> None:
    shown = preview(vault, tmp_path, LIST, typed="Cora Vint")
    assert shown.doubtful == {3, 4}
    rosters.import_rows(vault, group, shown)
    assert "Cora Vint" in kept(vault)


def test_odd_names_come_in_and_are_shown(vault: Vault, group: UUID, tmp_path: Path) -> None:
    notes = preview(vault, tmp_path, LIST).notes
    assert [(note.field, note.value, note.code) for _, note in notes] == [
        (RosterField.FULL_NAME, "Twin: Ada", "unsure"),
        (RosterField.FULL_NAME, "J", "unsure"),
    ]


def test_names_in_two_columns_are_looked_at_together(vault: Vault, tmp_path: Path) -> None:
    shown = preview(vault, tmp_path, APART)
    assert [row.doubt for row in shown.good] == [Doubt.SEVERAL, None, Doubt.COMPANY]
    assert shown.notes == []
