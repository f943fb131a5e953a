"""Lists as people really have them: nobody and nothing of them goes without a word."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from peergroups.base import clock
from peergroups.model.attendance import Mark
from peergroups.model.groups import MemberStatus
from peergroups.model.roster_words import is_total, status_of
from peergroups.model.telephones import written
from peergroups.store.queries import groups as group_queries
from peergroups.store.vault import Vault
from peergroups.usecases import groups, rosters
from peergroups.usecases.roster_answers import Preview

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def preview(vault: Vault, tmp_path: Path, name: str, text: str | bytes) -> Preview:
    file = tmp_path / name
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    with clock.fixed(NOW):
        return rosters.preview(vault, rosters.read(file))


def people(shown: Preview) -> list[str]:
    return [f"{row.name} {row.family_name}".strip() for row in shown.good]


TYPED = """1. Nora Jones 07700 900701
2. Otto
3) Paula Pike - paula@example.org
• Quentin Blake
Rita, Sue and Bob

Total 5
"""


def test_a_comma_in_one_line_of_a_typed_list_loses_nobody(vault, tmp_path):
    shown = preview(vault, tmp_path, "typed.txt", TYPED)
    assert people(shown) == ["Nora Jones", "Otto", "Paula Pike", "Quentin Blake", "Rita", "Sue", "Bob"]
    assert [row.phone for row in shown.good][:2] == ["07700 900701", ""]
    assert [row.email for row in shown.good][2] == "paula@example.org"
    assert shown.bad == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Nora Jones\nOtto\nPaula Pike\nRita, Sue and Bob",
            ["Nora Jones", "Otto", "Paula Pike", "Rita", "Sue", "Bob"],
        ),
        ("Nora Jones\nJan, Uwe und Bob", ["Nora Jones", "Jan", "Uwe", "Bob"]),
        ("Rita, Sue, and Bob\nOtto\nPaula", ["Rita", "Sue", "Bob", "Otto", "Paula"]),
        ("Ada Marlow\nAndy Sandoval\nBrand Anders", ["Ada Marlow", "Andy Sandoval", "Brand Anders"]),
    ],
)
def test_several_people_in_a_line_are_several(vault, tmp_path, text, found):
    assert people(preview(vault, tmp_path, "typed.txt", text)) == found


GRID = """Name,6 Oct 2026,13 Oct 2026,20 Oct 2026,27 Oct 2026,Total
Grace Lee,x,x,,x,3
Henry Ford,1,0,1,1,3
Isla Fisher,P,A,L,p,2
Jack Black,✓,✗,ill,x,2
Kim Basin,Y,N,excused,here,2
Lou Reed,?,,-,late,1
"""


def test_a_grid_of_many_hands_keeps_its_marks(vault, tmp_path):
    """Sixteen different things stand in it; those we know count, the others wait for somebody to say."""
    shown = preview(vault, tmp_path, "grid.csv", GRID)
    assert shown.grid is not None
    assert len(shown.grid.evenings) == 4
    marks = shown.grid.marks(shown.grid.means)
    numbers = {row.name: row.number for row in shown.good}
    assert marks[numbers["Isla"]] == {
        date(2026, 10, 6): Mark.PRESENT,
        date(2026, 10, 13): Mark.ABSENT,
        date(2026, 10, 20): Mark.LATE,
        date(2026, 10, 27): Mark.PRESENT,
    }
    assert marks[numbers["Henry"]][date(2026, 10, 6)] is Mark.PRESENT
    assert shown.grid.means["?"] is None


def test_columns_of_remarks_are_no_evenings(vault, tmp_path):
    rows = "\n".join(f"Person{n},said word{n}" for n in range(20))
    assert preview(vault, tmp_path, "notes.csv", f"Name,6 Oct 2026\n{rows}").grid is None


@pytest.mark.parametrize(
    ("text", "country", "found"),
    [
        ("8 (495) 123-45-67", "GB", "8 (495) 123-45-67"),
        ("447700900123", "GB", "07700 900123"),
        ("4915123456789", "GB", "+49 1512 3456789"),
    ],
)
def test_a_number_becomes_another_countrys_only_where_a_spreadsheet_took_its_plus(text, country, found):
    assert written(text, country) == found


OUTLOOK = (
    '"Vorname";"Nachname";"Telefon geschäftlich";"Telefon (privat)";"Mobiltelefon"\n'
    '"Jürgen";"Müßig";"";"030 1234567";"0151 23456789"\n'
    '"Zoë";"Groß-Öhler";"";"keine";"0151-23456790"\n'
)


def test_the_mobile_of_a_german_address_book_comes_first(vault, tmp_path):
    shown = preview(vault, tmp_path, "outlook.csv", OUTLOOK.encode("cp1252"))
    assert ["".join(filter(str.isdigit, row.phone)) for row in shown.good] == ["015123456789", "015123456790"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Left 2024", MemberStatus.LEFT),
        ("left 03/2024", MemberStatus.LEFT),
        ("Deceased", MemberStatus.LEFT),
        ("verstorben", MemberStatus.LEFT),
        ("Waiting list", MemberStatus.WAITING),
        ("2024", None),
    ],
)
def test_who_left_or_died_is_no_member(text, status):
    assert status_of(text) is status


@pytest.mark.parametrize(
    ("text", "sums"),
    [("Total: 5", True), ("Total 5", True), ("Total", True), ("Totals Reed", False), ("5", False)],
)
def test_a_sum_is_nobody(text, sums):
    assert is_total(text) is sums


CARDS = """BEGIN:VCARD
VERSION:2.1
FN;QUOTED-PRINTABLE:D=C3=BCmmy Tester
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:;Ihor Zahorskyi;;;
FN:Ihor Zahorskyi
END:VCARD
"""


def test_cards_of_old_telephones_give_names_that_are_read_and_split(vault, tmp_path):
    shown = preview(vault, tmp_path, "phone.vcf", CARDS)
    assert [(row.name, row.family_name) for row in shown.good] == [("Dümmy", "Tester"), ("Ihor", "Zahorskyi")]


def test_whoever_died_comes_in_as_somebody_who_left_and_takes_no_place(vault, tmp_path):
    group = groups.start(vault, {"name": "Circle", "capacity": 1})
    shown = preview(vault, tmp_path, "list.csv", "Name,Status\nTina Bell,Active\nVera Hill,Deceased\n")
    with clock.fixed(NOW):
        result = rosters.import_rows(vault, group, shown)
    assert (result.added, result.waiting) == (2, 0)


CALLED = """First name,Family name
Robert (Bob),Miller
Anna,Braun
"""


@pytest.mark.parametrize("text", [CALLED, 'Name\n"Robert ""Bob"" Miller"\nAnna Braun\n'])
def test_what_somebody_is_called_is_the_name_and_the_other_stands_on_the_certificate(vault, tmp_path, text):
    shown = preview(vault, tmp_path, "called.csv", text)
    assert [(row.name, row.family_name, row.print_name) for row in shown.good] == [
        ("Bob", "Miller", "Robert Miller"),
        ("Anna", "Braun", ""),
    ]


def test_somebody_who_is_called_otherwise_is_still_known_by_the_whole_name(vault, tmp_path):
    group = groups.start(vault, {"name": "Circle"})
    first = preview(vault, tmp_path, "first.csv", "Name\nRobert Miller\nBob Miller\n")
    with clock.fixed(NOW):
        rosters.import_rows(vault, group, first)
    assert len(preview(vault, tmp_path, "again.csv", "Name\nRobert (Bob) Miller\n").duplicates) == 1


def test_two_women_of_one_name_and_two_fathers_are_two(vault, tmp_path):
    text = "Имя\nАнна Ивановна Петрова\nАнна Сергеевна Петрова\n"
    shown = preview(vault, tmp_path, "names.csv", text)
    assert not any(found.is_sure for found in shown.duplicates.values())


@pytest.mark.parametrize("heading", ["First Name,Last Name", "Last Name,First Name"])
def test_a_family_name_before_a_comma_in_a_column_of_one_name_is_taken_apart(vault: Vault, heading: str):
    text = f'{heading},Phone\n"O\'Brien, Pat",,01632 960101\nSiân,Roe,\n'
    shown = rosters.preview(vault, rosters.read(text.encode()))
    pat = shown.good[0]
    assert (pat.name, pat.family_name) == ("Pat", "O'Brien")
    assert [(row.number, note.code) for row, note in shown.notes] == [(2, "unsure")]
    group = groups.start(vault, {"name": "Circle", "identity": "first_initial"})
    rosters.import_rows(vault, group, shown)
    names = {member.shown for member in group_queries.members(vault.db(), group)}
    assert "Pat O." in names or "Pat B." in names
    assert not any("O'Brien" in name for name in names)
