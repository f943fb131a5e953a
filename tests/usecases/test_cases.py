"""Lists as people have them, from `tests/cases`: who should come of each, and what of each of them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import FileUnreadable
from peergroups.model.attendance import Mark
from peergroups.model.roster import RosterField
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import sessions
from peergroups.store.queries.people import PersonRow
from peergroups.store.vault import Vault
from peergroups.usecases import (
    attendance,
    drafts,
    erasing,
    groups,
    papers,
    people,
    printing,
    roster_left,
    roster_memory,
    rosters,
    schedules,
)
from peergroups.usecases.roster_answers import Answers, Preview
from peergroups.usecases.rosters import Result

CASES = Path(__file__).resolve().parents[1] / "cases"
F = RosterField


@pytest.fixture(autouse=True)
def _today():
    with clock.fixed(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        yield


@pytest.fixture
def group(vault: Vault) -> UUID:
    return groups.start(vault, {"name": "Circle", "identity": "full"})


def brought(vault: Vault, group: UUID, name: str, answers: Answers | None = None) -> tuple[Preview, Result]:
    shown = rosters.preview(vault, rosters.read(CASES / name))
    return shown, rosters.import_rows(vault, group, shown, answers)


def kept(vault: Vault) -> dict[str, PersonRow]:
    return {row.full_name: row for row in people_queries.people(vault.db())}


def told(row: PersonRow, *fields: str) -> tuple[Any, ...]:
    return tuple(getattr(row, field) for field in fields)


@pytest.mark.parametrize(
    ("file", "people"),
    [
        (
            "address-book-export-a.csv",
            {
                "Ada Marlow": {"phone": "+44 1632 960101", "email": "ada@example.org", "birth_year": 1957},
                "Benny": {"phone": "01632 960102"},
                "Cora Vint": {"email": "cora@example.org", "birth_year": None},
            },
        ),
        (
            "address-book-export-b.csv",
            {"Ada Marlow": {"phone": "01632 960101", "email": "ada@example.org", "birth_year": 1957}},
        ),
        (
            "address-book-export-d.csv",
            {
                "Ada Marlow": {"phone": "01632 960101", "email": "ada@example.org", "birth_year": 1957},
                "Benny Oduya": {"phone": "01632 960102", "email": "ben@example.org", "print_name": "Ben Oduya"},
            },
        ),
        (
            "headings-german.csv",
            {
                "Uli Sommer": {
                    "title": "Frau Dr.", "print_name": "Ulrike Sommer", "phone": "0171 1234567", "birth_year": 1959,
                },
                "Karl Winter": {"title": "Herr", "family_name": "Winter", "phone": "030 123456", "birth_year": 1944},
            },
        ),
        (
            "people-list-with-nicknames.csv",
            {"Jo Keene": {"phone": "(555) 010-0199"}, "Kit Keene": {"phone": "(555) 010-0199"}},
        ),
        (
            "contacts-with-a-company.vcf",
            {
                "Lu Ferreira": {"title": "Sra.", "print_name": "Lúcia Ferreira", "birth_year": None},
                "Persephone Long-Folded-Family-Name-That-Goes-On": {"birth_year": 1949},
            },
        ),
        ("contacts-with-a-list.vcf", {"Chidi Eze": {"languages": ("ig",), "birth_year": 1962}, "山田 Sakura": {}}),
        ("formula-as-a-name.csv", {"Pat O'Brien": {"family_name": "O'Brien"}}),
        (
            "telephone-at-work-only.csv",
            {"Éloïse Dupré": {"title": "Mrs", "phone": "07700 900113"}, "Jürgen Müßig": {"phone": "020 7946 0103"}},
        ),
        (
            "form-with-name-to-be-called.csv",
            {"Farah Aziz": {"birth_year": 1988}, "Gwen ap Rhys": {"birth_year": 1951}},
        ),
        (
            "form-answers.csv",
            {
                "Addie Marlow": {
                    "email": "ada@example.org", "phone": "01632 960101", "languages": ("en",), "birth_year": 1957,
                    "access_needs": "step-free please", "emergency_contact": "Rob, 01632 960199",
                },
                "Ben Oduya": {"languages": ("en", "es"), "birth_year": 1961},
            },
        ),
        (
            "mailing-list-export.csv",
            {
                "Ada Marlow": {
                    "email": "ada@example.org", "phone": "01632960101", "birth_year": None, "languages": (),
                },
                "Ben Oduya": {"email": "ben@example.org", "phone": "01632960102", "birth_year": None},
            },
        ),
        (
            "birthdays-without-year.csv",
            {
                "Ada Marlow": {"birth_year": None}, "Ben Oduya": {"birth_year": 1957},
                "Cora Vint": {"birth_year": None}, "Dev Pashley": {"birth_year": None},
            },
        ),
        (
            "values-of-a-worksheet.xlsx",
            {
                "Ada Marlow": {"phone": "01632 960101", "birth_year": 1957},
                "Ben Oduya": {"phone": "01632 960102", "birth_year": 1961, "email": "ben@example.org"},
                "Cora Vint": {"phone": "", "birth_year": None, "email": "cora@example.org"},
                "Dev Pashley": {"phone": "01632 960104", "birth_year": 1948, "email": "dev@example.org"},
                "Eve Lark": {"phone": "", "birth_year": None, "email": "eve@example.org"},
                "Fay Hume": {"phone": "01632 960106", "birth_year": 1980, "email": ""},
            },
        ),
        ("headings-dutch.csv", {"Anneke de Vries": {"birth_year": 1957}, "Jan van den Berg": {"birth_year": 1948}}),
        ("headings-polish.csv", {"Zofia Wójcik": {"birth_year": 1957}, "Łukasz Żak": {"phone": "01632 960102"}}),
        ("headings-turkish.csv", {"İbrahim Işık": {"birth_year": 1957}, "Gül Çınar": {"birth_year": 1948}}),
        ("headings-italian.csv", {"Ada Marlo": {"birth_year": 1957}, "Beppe Odu": {"birth_year": 1948}}),
        ("headings-russian.csv", {"Анна Петрова": {"birth_year": 1957}, "Борис Орлов": {"birth_year": 1948}}),
        ("headings-chinese.csv", {"王小明": {"birth_year": 1957}, "李芳": {"birth_year": 1948}}),
        (
            "headings-vietnamese.csv",
            {"Nguyễn Thị Minh Khai": {"birth_year": 1957}, "Trần Văn An": {"birth_year": 1948}},
        ),
        ("headings-thai-buddhist-years.csv", {"สมชาย ใจดี": {"birth_year": 1957}, "มาลี สุขใจ": {"birth_year": 1948}}),
        ("headings-persian-solar-years.csv", {"مریم رضایی": {"birth_year": 1957}, "علی کریمی": {"birth_year": 1948}}),
        (
            "short-headings.csv",
            {"Ada Marlow": {"emergency_contact": "Rob Marlow, 01632 960199", "birth_year": 1957}},
        ),
        ("two-phone-columns.csv", {"Ada Marlow": {"phone": "01632 960101"}, "Ben Oduya": {"phone": "01632 960102"}}),
        ("contacts.vcf", {"Ada Marlow": {"email": "ada@example.org"}, "Ben Oduya": {"phone": "01632 960102"}}),
        (
            "numbered-list.txt",
            {
                "Ada Marlow": {}, "Ben Oduya": {}, "Cora Vint": {}, "Dev Pashley": {},
                "Eve Lark": {"phone": "01632 960105"},
            },
        ),
        ("roster-on-second-sheet.xlsx", {"Ada Marlow": {"phone": "01632 960101"}, "Ben Oduya": {}}),
        (
            "people-in-columns.xlsx",
            {
                "Ada Marlow": {"birth_year": 1957}, "Ben Oduya": {"birth_year": 1961},
                "Cora Vint": {"phone": "01632 960103"},
            },
        ),
        ("title-and-total.csv", {"Ada Marlow": {"phone": "01632 960101"}, "Ben Oduya": {"phone": "01632 960102"}}),
        (
            "titles-and-kunya.csv",
            {
                "Peter Baxter": {}, "Joan Baxter": {}, "Paul Benn": {}, "Anna Müller": {}, "أبو محمد الأنصاري": {},
                "أبو خالد الأنصاري": {}, "عبد الرحمن المصري": {}, "عبد الله المصري": {}, "Simon Ball": {},
                "Jan van der Berg": {}, "Inge Krug": {}, "Ana López": {},
            },
        ),
    ],
)  # fmt: skip
def test_who_comes_of_a_list(vault: Vault, group: UUID, file: str, people: Mapping[str, Mapping[str, Any]]):
    brought(vault, group, file)
    found = kept(vault)
    assert set(found) == set(people)
    for name, facts in people.items():
        assert told(found[name], *facts) == tuple(facts.values()), name


def test_the_company_without_a_name_is_told(vault: Vault, group: UUID):
    shown, result = brought(vault, group, "address-book-export-a.csv")
    assert [(bad.number, bad.code) for bad in shown.bad] == [(4, "missing")]
    assert [(left.number, left.why) for left in result.left] == [(4, "missing")]
    saved = roster_left.left_out_list(rosters.read(CASES / "address-book-export-a.csv"), result).decode(
        "utf-8-sig"
    )
    assert "Oak Café" in saved
    assert "Ada" not in saved


def test_days_of_every_kind_are_read_or_named(vault: Vault, group: UUID):
    shown, _ = brought(vault, group, "dates-joined.csv")
    joined = {f"{m.name} {m.family_name}": m.joined_on for m in group_queries.members(vault.db(), group)}
    assert len(joined) == 14
    third = date(2024, 4, 3)
    told_days = {
        "Ada Marlow": third, "Ben Oduya": date(2024, 4, 13), "Cora Vint": date(2023, 12, 25), "Eve Lark": third,
        "Fay Hume": date(2024, 4, 1), "Hal Orr": third, "Ida Poe": third, "Lee Sayer": third, "Moe Tatum": third,
        "Nan Udall": date(2021, 1, 1),
    }  # fmt: skip
    assert {name: joined[name] for name in told_days} == told_days
    assert [(row.name, note.value) for row, note in shown.notes] == [
        ("Dev", "2024-02-30"), ("Gus", "spring 2023"), ("Jo", "29/02/2023"), ("Kit", "00/00/0000"),
    ]  # fmt: skip
    assert shown.mixed == (F.JOINED_ON,)


def test_languages_cost_nobody_a_place(vault: Vault, group: UUID):
    brought(vault, group, "languages-as-written.csv")
    found = {name.split()[0]: row.languages for name, row in kept(vault).items()}
    assert found == {
        "Ada": ("en", "fr"), "Ben": ("tw",), "Cora": ("bfi",), "Dev": ("bfi",), "Eve": ("jam",), "Fay": ("yue",),
        "Gus": ("yue",), "Hal": (), "Ida": ("phr",), "Jo": ("syl",), "Kit": ("en",), "Lee": ("es",), "Moe": ("ckb",),
        "Nan": ("ga",), "Ola": ("en",), "Pia": ("en",), "Qui": ("en",), "Ray": ("en",),
    }  # fmt: skip


def test_three_lists_make_three_people(vault: Vault, group: UUID):
    brought(vault, group, "three-lists-1.csv")
    _, second = brought(vault, group, "three-lists-2.csv")
    assert (second.added, second.joined, second.filled) == (0, 0, 3)
    shown, third = brought(vault, group, "three-lists-3.csv")
    assert [(left.name, left.why) for left in third.left] == [
        ("B. Oduya", "later"),
        ("Cora Vint-Hale", "later"),
    ]
    asked = {number for number, match in shown.duplicates.items() if not match.is_sure}
    assert asked == {3, 4}
    _, answered = brought(vault, group, "three-lists-3.csv", Answers(same=asked))
    assert (answered.added, answered.left) == (0, ())
    found = kept(vault)
    fields = ("phone", "emergency_contact", "birth_year", "email", "languages")
    assert {name: told(row, *fields) for name, row in found.items()} == {
        "Ada Marlow": ("01632 960101", "Rob, 01632 960199", 1957, "ada@example.org", ("en",)),
        "Ben Oduya": ("01632 960102", "", 1961, "ben@example.org", ("es",)),
        "Cora Vint": ("", "", 1948, "cora@example.org", ("fr",)),
    }
    vault.undo()
    assert kept(vault)["Ben Oduya"].email == ""


def test_what_is_known_is_never_overwritten_without_a_word(vault: Vault, group: UUID, tmp_path: Path):
    brought(vault, group, "three-lists-2.csv")
    (tmp_path / "new.csv").write_text("Name,Mobile,Born\nAda Marlow,01632 960199,1957\n", encoding="utf-8")
    shown = rosters.preview(vault, rosters.read(tmp_path / "new.csv"))
    assert [(d.field, d.known, d.offered) for d in shown.differences[2]] == [
        ("phone", "01632 960101", "01632 960199")
    ]
    rosters.import_rows(vault, group, shown)
    assert kept(vault)["Ada Marlow"].phone == "01632 960101"
    rosters.import_rows(vault, group, shown, Answers(taken={2: {"phone"}}))
    assert kept(vault)["Ada Marlow"].phone == "01632 960199"


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("calendar.ics", "file.is_a_calendar"),
        ("people.json", "file.is_data"),
        ("pasted-addresses.txt", "file.is_addresses"),
        ("table-in-html.xls", "file.is_a_web_page"),
    ],
)
def test_what_is_no_roster_is_refused_in_words(file: str, code: str):
    with pytest.raises(FileUnreadable) as caught:
        rosters.read(CASES / file)
    assert caught.value.code == code


def test_a_row_without_a_name_can_be_mended_in_place(vault: Vault, group: UUID):
    file = rosters.read(CASES / "address-book-export-a.csv")
    shown = rosters.preview(vault, file, typed={4: {RosterField.FULL_NAME: "Mr Olu Bright"}})
    assert shown.bad == []
    rosters.import_rows(vault, group, shown)
    assert kept(vault)["Olu Bright"].phone == "01632 960103"


def marks_of(vault: Vault, group: UUID) -> dict[str, dict[str, Mark | None]]:
    """Day -> who has which mark."""
    found: dict[str, dict[str, Mark | None]] = {}
    for row in sessions.of_group(vault.db(), group):
        register = sessions.register(vault.db(), row.id)
        assert register is not None
        found[row.day.isoformat()] = {one.name: one.mark for one in register.entries if one.mark is not None}
    return found


P, L, E, X, A = Mark.PRESENT, Mark.LATE, Mark.LEFT_EARLY, Mark.EXCUSED, Mark.ABSENT
GRID = {
    "2026-11-03": {"Ada": P, "Ben": P, "Cora": A},
    "2026-11-10": {"Ada": P, "Ben": L, "Cora": E},
    "2026-11-17": {"Ada": A, "Ben": X, "Cora": P},
    "2026-11-24": {"Ada": P, "Cora": P},
}


@pytest.mark.parametrize(
    ("pasted", "people"),
    [
        ("Ada Marlow, Ben Oduya, Cora Vint", {"Ada Marlow": "", "Ben Oduya": "", "Cora Vint": ""}),
        ("Ada Marlow; Ben Oduya", {"Ada Marlow": "", "Ben Oduya": ""}),
        ("Ada, Ben, Cora, Dan", {"Ada": "", "Ben": "", "Cora": "", "Dan": ""}),
        ("Ada Marlow 01632 960101, Ben Oduya", {"Ada Marlow": "01632 960101", "Ben Oduya": ""}),
        ("Ada Marlow\nBen Oduya", {"Ada Marlow": "", "Ben Oduya": ""}),
        ("Name\tPhone\nAda Marlow\t01632 960101", {"Ada Marlow": "01632 960101"}),
        ("Ada,Marlow,Spanish", {"Ada Marlow": ""}),
        ("李明，王芳，张伟", {"李明": "", "王芳": "", "张伟": ""}),
        ("ليلى، أحمد، سلمى", {"ليلى": "", "أحمد": "", "سلمى": ""}),
    ],
)
def test_a_pasted_text_is_a_list(vault: Vault, group: UUID, pasted: str, people: dict[str, str]):
    rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(pasted.encode())))
    assert {name: row.phone for name, row in kept(vault).items()} == people


def test_what_the_columns_are_is_remembered_for_the_next_list_of_that_shape(vault: Vault):
    file = rosters.read(b"Name;Area;Colour\nAda;North;red\nBen;South;blue")
    assert roster_memory.recall(vault, file.header) is None
    said = {0: F.FAMILY_NAME, 1: F.NAME}
    roster_memory.remember(vault, file.header, said)
    assert drafts.take(vault) == []
    assert roster_memory.recall(vault, ("NAME ", "area", "Colour")) == said
    assert roster_memory.recall(vault, ("Name", "Area")) is None
    kept_rows = vault.db().exec_driver_sql("SELECT place, kept FROM draft").all()
    assert "colour" not in str(kept_rows).casefold()
    person = people.add(vault, {"name": "Zoe"})
    people.remove(vault, person)
    erasing.erase(vault, person)
    assert roster_memory.recall(vault, file.header) == said
    roster_memory.remember(vault, (), said)
    assert roster_memory.recall(vault, ()) is None


def test_a_column_says_who_is_active_waiting_or_left(vault: Vault, group: UUID):
    shown, result = brought(vault, group, "status-column.csv")
    assert {m.name: m.status for m in group_queries.members(vault.db(), group)} == {
        "Ada": "active",
        "Ben": "waiting",
        "Cora": "left",
        "Dan": "paused",
        "Eve": "active",
    }
    assert result.waiting == 1
    assert [(row.name, note.field, note.code) for row, note in shown.notes] == [
        ("Eve", F.STATUS, "unreadable")
    ]
    row = group_queries.group(vault.db(), group)
    assert row is not None
    assert row.members == 2


def test_an_attendance_grid_brings_its_people_and_their_marks(vault: Vault, group: UUID):
    _, result = brought(vault, group, "attendance-grid.csv")
    assert set(kept(vault)) == {"Ada Marlow", "Ben Oduya", "Cora Vint"}
    assert kept(vault)["Ada Marlow"].phone == "01632 960101"
    assert (result.past.marks, result.past.sessions) == (11, 4)
    assert marks_of(vault, group) == GRID
    assert {row.status for row in sessions.of_group(vault.db(), group)} == {SessionStatus.HELD}
    assert sessions.missing_registers(vault.db(), group) == []
    joined = {member.joined_on for member in group_queries.members(vault.db(), group)}
    assert joined == {date(2026, 11, 3)}  # on the first evening with a mark
    vault.undo()
    assert kept(vault) == {}
    assert sessions.of_group(vault.db(), group) == []


def test_a_grid_brought_in_twice_changes_nothing_and_a_mark_of_ours_stays(vault: Vault, group: UUID):
    brought(vault, group, "attendance-grid.csv")
    (first,) = sessions.between(vault.db(), date(2026, 11, 3), date(2026, 11, 3), group)
    attendance.mark(vault, first.id, kept(vault)["Ada Marlow"].id, Mark.LATE)
    _, again = brought(vault, group, "attendance-grid.csv")
    assert (again.added, again.past.marks) == (0, 0)
    assert marks_of(vault, group) == GRID | {"2026-11-03": {"Ada": L, "Ben": P, "Cora": A}}


def test_what_a_letter_means_is_as_somebody_says_and_all_of_it_can_be_left_out(vault: Vault, group: UUID):
    shown = rosters.preview(vault, rosters.read(CASES / "attendance-grid-crosses.csv"))
    assert shown.grid is not None
    assert shown.grid.means == {"x": P}
    result = rosters.import_rows(vault, group, shown, means={})
    assert (result.added, result.past.marks) == (2, 0)
    assert sessions.of_group(vault.db(), group) == []
    rosters.import_rows(vault, group, shown, Answers(same=[2, 3]), means={"x": A})
    assert marks_of(vault, group) == {"2026-11-03": {"Ada": A, "Ben": A}, "2026-11-10": {"Ben": A}}


def test_marks_go_to_the_sessions_there_are_and_to_none_called_off(vault: Vault, group: UUID):
    days = {"at": "19:00", "minutes": 60}
    third = schedules.add_session(vault, group, {"day": "2026-11-03", **days})
    tenth = schedules.add_session(vault, group, {"day": "2026-11-10", **days})
    schedules.cancel(vault, tenth, "snow")
    _, result = brought(vault, group, "attendance-grid-crosses.csv")
    assert result.past.left == (date(2026, 11, 10),)
    assert [row.id for row in sessions.of_group(vault.db(), group)] == [third, tenth]
    assert marks_of(vault, group) == {"2026-11-03": {"Ada": P, "Ben": P}, "2026-11-10": {}}


def test_another_sheet_can_be_chosen():
    file = rosters.read(CASES / "roster-on-second-sheet.xlsx")
    assert (file.sheets, file.sheet) == (("Read me", "Roster"), 1)
    assert rosters.read(CASES / "roster-on-second-sheet.xlsx", sheet=0).rows == [
        ["How to use this file"], ["Fill in the second sheet."],
    ]  # fmt: skip


def listed(vault: Vault, group: UUID, tmp_path: Path, text: str) -> tuple[Preview, Result]:
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    shown = rosters.preview(vault, rosters.read(tmp_path / "list.csv"))
    return shown, rosters.import_rows(vault, group, shown)


def test_father_and_son_of_one_name_and_one_address_are_two(vault: Vault, group: UUID, tmp_path: Path):
    listed(
        vault,
        group,
        tmp_path,
        "Name,E-mail,Born\nYusuf Hassan,h@example.org,1968\nYusuf Hassan,h@example.org,2001\n",
    )
    assert [row.birth_year for row in people_queries.people(vault.db())] == [1968, 2001]


@pytest.mark.parametrize(
    "rows",
    [
        "Nguyễn Văn An,0912 345 678\nNguyễn Văn Ân,0987 654 321",
        "Tom Ray,01632 960101\nTom Ray,01632 960102",
    ],
)
def test_two_of_one_name_with_two_telephones_in_one_list_are_two(
    vault: Vault, group: UUID, tmp_path: Path, rows: str
):
    _, result = listed(vault, group, tmp_path, f"Name,Phone\n{rows}\n")
    assert result.added == 2


def test_a_row_that_comes_twice_fills_what_the_first_left_open(vault: Vault, group: UUID, tmp_path: Path):
    rows = "Siobhan Byrne,sb@example.org,\nSiobhan Byrne,,07700 900904\n"
    _, result = listed(vault, group, tmp_path, f"Name,E-mail,Phone\n{rows}")
    assert (result.added, result.repeated, result.left) == (1, 1, ())
    assert told(kept(vault)["Siobhan Byrne"], "email", "phone") == ("sb@example.org", "07700 900904")


@pytest.mark.parametrize(
    "head",
    ["Name,06/10/2026,13/10/2026", "Name;06.10.2026;13.10.2026", "First name,Surname,2026-10-06,2026-10-13"],
)
def test_the_evenings_of_a_grid_cost_nobody_a_place(vault: Vault, group: UUID, tmp_path: Path, head: str):
    mark = ";" if ";" in head else ","
    rows = [["Björk", "Gunn"], ["Dora", "Weiß"], ["Lê", "Hoa"]]
    body = [mark.join([*(row if "Surname" in head else [" ".join(row)]), "x", "P"]) for row in rows]
    _, result = listed(vault, group, tmp_path, "\n".join([head, *body]))
    assert result.added == 3
    assert {row.name for row in people_queries.people(vault.db())} >= {"Björk", "Dora"}


@pytest.mark.parametrize(
    "phone", ["0151/2345678", "0507654321", "0612345678", "010-1234-5678", "0621/47 11 08", "030-1234/56"]
)
def test_a_number_that_is_whole_stays_as_it_was_typed(vault: Vault, group: UUID, tmp_path: Path, phone: str):
    listed(vault, group, tmp_path, f"Name,Contact\nAda Marlow,{phone}\n")
    assert kept(vault)["Ada Marlow"].phone == phone


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not here")
def test_a_number_in_an_arabic_contact_sheet_stands_whole_in_one_line_from_left_to_right(
    vault: Vault, group: UUID
):
    _, result = brought(vault, group, "right-to-left-contacts.csv")
    assert result.added == 3
    order = papers.PaperOrder("contact-sheet", group_id=group, language="ar")
    pdf = printing.draw(vault, order)
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    words = [
        (found[3], float(found[1]), float(found[2]))
        for found in re.finditer(r'xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*?)</word>', done.stdout.decode())
    ]
    for number in ("960101", "960102", "960103", "960191", "960192", "960193"):
        beginning = "1632" if number == "960193" else "01632"
        ends = [(x, y) for word, x, y in words if number.startswith(word) and len(word) > 4]
        begins = [(x, y) for word, x, y in words if word == beginning]
        assert any(there < x and line == y for x, y in ends for there, line in begins), number
    ((plus, line),) = [(x, y) for word, x, y in words if word == "+"]
    assert [word for word, x, y in words if y == line and plus < x] >= ["44"]


def test_every_case_is_named_by_a_test():
    tests = "".join(file.read_text() for file in CASES.parent.rglob("test_*.py"))
    lacking = [case.name for case in sorted(CASES.iterdir()) if case.name not in tests]
    assert lacking == []
