"""Rows of one list that are about one person: asked, filled from each other, never lost without a word."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from peergroups.model.groups import MemberStatus, Role
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import groups, people, roster_answers, rosters
from peergroups.usecases.roster_answers import Answers, Counts, Preview
from peergroups.usecases.rosters import LeftOut

NUNEZ = """Name,Phone,E-mail,Born
José Núñez,07700 900103,,
Ada Marlow,,,
Jose Nunez,07700 900103,jose@example.org,1980
"""


@pytest.fixture
def group(vault: Vault) -> UUID:
    return groups.start(vault, {"name": "Circle"})


def preview(vault: Vault, tmp_path: Path, text: str) -> Preview:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return rosters.preview(vault, rosters.read(path))


def kept(vault: Vault, family: str) -> list[tuple[str, str, str, int | None]]:
    rows = [row for row in people_queries.people(vault.db()) if row.family_name == family]
    return [(row.name, row.phone, row.email, row.birth_year) for row in rows]


def test_a_name_without_its_accents_and_the_same_telephone_is_one_person_and_fills_gaps(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    shown = preview(vault, tmp_path, NUNEZ)
    assert (shown.duplicates[4].row, shown.duplicates[4].is_sure, shown.duplicates[4].is_likely) == (
        2,
        False,
        True,
    )
    result = rosters.import_rows(vault, group, shown, Answers(same=[4]))
    assert (result.added, result.repeated, result.left) == (2, 1, ())
    assert kept(vault, "Núñez") == [("José", "07700 900103", "jose@example.org", 1980)]


def test_what_such_a_row_says_otherwise_is_offered_or_the_row_is_named(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    shown = preview(vault, tmp_path, NUNEZ)
    assert [one.field for one in shown.differences[4]] == ["family_name"]
    left = rosters.import_rows(vault, group, shown).left
    assert left == (LeftOut(4, "Jose Nunez", "repeated"),)
    vault.undo()
    rosters.import_rows(vault, group, shown, Answers(same=[4], taken={4: ["family_name"]}))
    assert kept(vault, "Nunez") == [("José", "07700 900103", "jose@example.org", 1980)]


@pytest.mark.parametrize(
    ("answers", "added", "why"),
    [
        (Answers(as_new=[4]), 3, ()),
        (Answers(later=[4]), 2, ("later",)),
        (Answers(leave_out=[4]), 2, ("chosen",)),
        (Answers(leave_out=[2], same=[4]), 1, ("chosen", "chosen")),
    ],
)
def test_the_row_may_be_another_person_wait_or_share_what_becomes_of_the_first(
    vault: Vault, group: UUID, tmp_path: Path, answers: Answers, added: int, why: tuple[str, ...]
) -> None:
    result = rosters.import_rows(vault, group, preview(vault, tmp_path, NUNEZ), answers)
    assert (result.added, tuple(one.why for one in result.left)) == (added, why)


def test_a_mother_and_a_son_who_share_a_telephone_are_two_where_nobody_said(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    text = "Name,Phone\nMaria Lopez,07700 900103\nMario Lopez,07700 900103\n"
    shown = preview(vault, tmp_path, text)
    assert not shown.duplicates[3].is_likely
    assert rosters.import_rows(vault, group, shown).added == 2


def test_the_marks_of_such_a_row_come_in_too(vault: Vault, group: UUID, tmp_path: Path) -> None:
    text = "Name,Phone,3.11.2026,10.11.2026\nAda Marlow,,x,\nBen Oduya,,x,x\nAda Marlow,,,x\n"
    result = rosters.import_rows(vault, group, preview(vault, tmp_path, text))
    assert (result.added, result.past.marks) == (2, 4)


def test_a_row_of_somebody_we_have_by_way_of_an_earlier_row_fills_their_record(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    jose = people.add(vault, {"name": "José", "family_name": "Núñez"})
    shown = preview(vault, tmp_path, NUNEZ)
    result = rosters.import_rows(vault, group, shown, Answers(same=[2, 4]))
    assert (result.added, result.joined) == (1, 1)
    assert kept(vault, "Núñez") == [("José", "07700 900103", "jose@example.org", 1980)]
    assert jose in {member.person_id for member in group_queries.members(vault.db(), group)}


@pytest.mark.parametrize(
    "answers",
    [Answers(), Answers(same=[2, 4, 5, 6]), Answers(as_new=[5], leave_out=[3]), Answers(later=[4], same=[6])],
)
def test_what_is_counted_before_is_what_comes_of_it_and_what_undo_takes_back(
    vault: Vault, group: UUID, tmp_path: Path, answers: Answers
) -> None:
    for name, family, joins in (("Ada", "Marlow", True), ("Ben", "Oduya", False), ("Cora", "Vint", True)):
        person = people.add(vault, {"name": name, "family_name": family})
        if joins:
            groups.join(vault, group, person)
    text = NUNEZ.replace("Ada Marlow,,,", "Ada Marlow,,ada@example.org,") + (
        "Ben Oduya,07700 900104,,1971\nCora Wint,,cora@example.org,\nCora Vint,,,\n"
    )
    shown = preview(vault, tmp_path, text)
    here = {member.person_id for member in group_queries.members(vault.db(), group)}
    told = roster_answers.counts(shown, answers, here)
    result = rosters.import_rows(vault, group, shown, answers)
    assert (told.added, told.joined, told.filled) == (result.added, result.joined, result.filled)
    step = vault.history.next_undo
    assert step is not None
    touched = {getattr(image.values, "person_id", image.id) for image in step.images}
    assert told.people == len(touched)


def test_marks_of_people_we_know_already_can_be_brought_in_alone(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    groups.join(vault, group, people.add(vault, {"name": "Ada", "family_name": "Marlow"}))
    shown = preview(vault, tmp_path, "Name,3.11.2026\nAda Marlow,x\n")
    here = {member.person_id for member in group_queries.members(vault.db(), group)}
    assert shown.grid is not None
    assert list(shown.grid.evenings) == [date(2026, 11, 3)]
    assert roster_answers.counts(shown, Answers(), here, shown.grid.means) == Counts(marks=1)


TWICE = """Name,Phone,Role,Joined,Status
Nora Felber,01632 960001,,,
Tom Ode,,,,
Nora Felber,01632 960001,Leader,2025-10-01,waiting
"""


def belonging(vault: Vault, group: UUID) -> dict[str, tuple[Role, date, MemberStatus]]:
    return {m.name: (m.role, m.joined_on, m.status) for m in group_queries.members(vault.db(), group)}


def test_role_day_and_status_that_only_the_second_row_has_are_those_of_the_person(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    shown = preview(vault, tmp_path, TWICE)
    assert shown.differences == {}
    result = rosters.import_rows(vault, group, shown, Answers(same=[4]))
    assert (result.added, result.repeated, result.left) == (2, 1, ())
    assert belonging(vault, group)["Nora"] == (Role.FACILITATOR, date(2025, 10, 1), MemberStatus.WAITING)


def test_another_role_or_day_in_the_second_row_is_offered_and_never_dropped_without_a_word(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    text = TWICE.replace("960001,,,", "960001,Helper,2025-09-01,active")
    shown = preview(vault, tmp_path, text)
    assert [(one.field, one.known, one.offered) for one in shown.differences[4]] == [
        ("role", "helper", "facilitator"),
        ("joined_on", "2025-09-01", "2025-10-01"),
        ("status", "active", "waiting"),
    ]
    assert rosters.import_rows(vault, group, shown).left == (LeftOut(4, "Nora Felber", "repeated"),)
    vault.undo()
    rosters.import_rows(vault, group, shown, Answers(same=[4], taken={4: ["role", "joined_on"]}))
    assert belonging(vault, group)["Nora"] == (Role.FACILITATOR, date(2025, 10, 1), MemberStatus.ACTIVE)


def test_somebody_we_know_who_stands_there_twice_joins_with_what_both_rows_say(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    people.add(vault, {"name": "Nora", "family_name": "Felber", "phone": "01632 960001"})
    result = rosters.import_rows(vault, group, preview(vault, tmp_path, TWICE))
    assert (result.joined, result.unlike) == (1, ())
    assert belonging(vault, group)["Nora"][0] is Role.FACILITATOR


def test_whoever_is_in_the_group_stays_as_they_are_and_is_named(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    people.add(vault, {"name": "Nora", "family_name": "Felber", "phone": "01632 960001"}, group_id=group)
    before = belonging(vault, group)["Nora"]
    result = rosters.import_rows(vault, group, preview(vault, tmp_path, TWICE))
    assert result.unlike == (LeftOut(4, "Nora Felber", "unlike"),)
    assert belonging(vault, group)["Nora"] == before


def test_the_marks_of_a_second_row_lie_within_the_membership(
    vault: Vault, group: UUID, tmp_path: Path
) -> None:
    text = "Name,Phone,3.11.2025\nNora Felber,01632 960001,\nTom Ode,,x\nNora Felber,01632 960001,x\n"
    shown = preview(vault, tmp_path, text)
    result = rosters.import_rows(vault, group, shown, Answers(same=[4]))
    assert result.past.marks == 2
    assert belonging(vault, group)["Nora"][1] == date(2025, 11, 3)
