"""The command line's import says what became of each row and column, never whose it is."""

from __future__ import annotations

import ast
import typing
from collections.abc import Mapping
from contextlib import closing
from inspect import getsource
from pathlib import Path

import pytest

from peergroups import cli
from peergroups.cli import words
from peergroups.model import roster_cells, same_person
from peergroups.model.attendance import Mark
from peergroups.model.roster import RosterField
from peergroups.store.queries import everything
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.usecases import (
    demo,
    groups,
    organisation,
    people,
    roster_answers,
    roster_memory,
    rosters,
    vaults,
)
from tests.test_cli import piped, run, told

CASES = Path(__file__).resolve().parent / "cases"
OF_SOMEBODY = frozenset({
    RosterField.NAME, RosterField.FAMILY_NAME, RosterField.FULL_NAME, RosterField.CALLED, RosterField.PHONE,
    RosterField.EMAIL, RosterField.EMERGENCY_CONTACT, RosterField.ACCESS_NEEDS,
})  # fmt: skip
PERSONAL = ("Ada", "Marlow", "Björn", "Åkesson", "Inês", "Ferreira", "01632", "960", "example.org", "1951")


@pytest.fixture
def vault(folder: Path) -> Path:
    with closing(vaults.open_with_passphrase(folder, demo.PASSPHRASE)) as opened:
        groups.start(opened, {"name": "Tuesday circle", "identity": "full"})
    return folder


def brought(vault: Path, file: Path, *more: str, group: str = "Tuesday circle") -> tuple[int, str, list[str]]:
    code, out, err = run(
        "import", str(file), "--group", group, "--vault", str(vault), "--passphrase-fd", "FD", *more
    )
    return code, out, err.splitlines()


def listed(tmp_path: Path, text: str, encoding: str = "utf-8", name: str = "list.csv") -> Path:
    file = tmp_path / name
    file.write_text(text, encoding=encoding)
    return file


def kept(vault: Path) -> dict[str, people_queries.PersonRow]:
    with closing(vaults.open_with_passphrase(vault, demo.PASSPHRASE)) as opened:
        return {row.full_name: row for row in people_queries.people(opened.db())}


CONTACTS = """Namn,Mobil,Telefon,E-mail
Björn Åkesson,call mum,01632 960101,bjorn@example.org
Ada Marlow,07700 900113,01632 960102,ada@example
"""


def test_a_cell_is_told_by_its_row_and_the_heading_of_its_column(vault: Path, tmp_path: Path):
    code, out, err = brought(vault, listed(tmp_path, CONTACTS))
    assert code == 0
    assert "row 2, “Mobil”: cannot be read and stays empty" in err
    assert "row 3, “Telefon”: not taken, since there is one already" in err
    assert "row 3, “E-mail”: cannot be read and stays empty" in err
    assert "cells not taken: 3" in out
    assert any("--left-out" in line for line in err)
    assert not [word for word in PERSONAL if word in out + "\n".join(err)]


def test_what_was_left_out_is_saved_where_that_is_asked_for(vault: Path, tmp_path: Path):
    out_file = tmp_path / "left.csv"
    code, out, err = brought(vault, listed(tmp_path, CONTACTS), "--left-out", str(out_file))
    assert code == 0
    saved = out_file.read_text(encoding="utf-8-sig").replace('"', "").splitlines()
    assert saved[0] == "Namn,Mobil,Telefon,E-mail,Row,Not taken"
    assert saved[1].startswith(
        "Björn Åkesson,call mum,01632 960101,bjorn@example.org,2,“Mobil”: cannot be read"
    )
    assert "01632 960102" in saved[2]
    assert f"Written to {out_file}: 2 rows" in out
    assert not any("--left-out" in line for line in err)
    assert out_file.stat().st_mode & 0o777 == 0o600


def test_the_list_of_who_was_left_out_is_asked_for_before_anything_is_brought_in(vault: Path, tmp_path: Path):
    (tmp_path / "left.csv").write_bytes(b"mine")
    code, out, err = brought(vault, listed(tmp_path, CONTACTS), "--left-out", str(tmp_path / "left.csv"))
    assert (code, out, err) == (1, "", told("file.exists").splitlines())
    assert (tmp_path / "left.csv").read_bytes() == b"mine"
    assert kept(vault) == {}


def test_no_list_is_written_where_nobody_and_nothing_was_left_out(vault: Path, tmp_path: Path):
    file = listed(tmp_path, "Name,Phone\nAda Marlow,01632 960101\nBen Oduya,01632 960102\n")
    code, out, _ = brought(vault, file, "--left-out", str(tmp_path / "left.csv"))
    assert code == 0
    assert "Nothing was left out" in out
    assert not (tmp_path / "left.csv").exists()


def test_a_cell_without_a_heading_is_told_by_its_column(vault: Path, tmp_path: Path):
    file = listed(tmp_path, "Ada Marlow,01632 960101\nBen Oduya,01632 960102\nCora Vint,call mum\n")
    _, _, err = brought(vault, file)
    assert "row 3, column 2: cannot be read and stays empty" in err
    assert any("no heading" in line for line in err)


CARD = """BEGIN:VCARD
VERSION:3.0
N:Ferreira;Inês;;Dra.;
FN:Dra. Inês Ferreira
TITLE:Accountant
TEL;TYPE=CELL:01632 960101
END:VCARD
"""


def test_what_stands_before_a_name_on_a_card_is_the_title_and_the_job_is_called_otherwise(
    vault: Path, tmp_path: Path
):
    code, _, err = brought(vault, listed(tmp_path, CARD, name="card.vcf"))
    assert code == 0
    assert kept(vault)["Inês Ferreira"].title == "Dra."
    assert "not brought in: Job" in err
    assert not any("Title" in line for line in err if line.startswith("not brought in"))
    assert any("“Mobile” as telephone, “Title” as title" in line for line in err)


def test_the_first_card_is_row_1(vault: Path, tmp_path: Path):
    _, _, err = brought(
        vault, listed(tmp_path, CARD.replace("TITLE:Accountant", "BDAY:--0314"), name="c.vcf")
    )
    assert "row 1, “Birthday”: has no year and stays empty" in err


def test_a_number_that_is_written_otherwise_is_the_same(vault: Path, tmp_path: Path):
    with closing(vaults.open_with_passphrase(vault, demo.PASSPHRASE)) as opened:
        organisation.describe(opened, {"name": "House", "zone": "Europe/London", "country": "GB"})
    brought(vault, listed(tmp_path, "Name,Tel,E-mail\nAda Marlow,01632 960101,ada@example.org\n"))
    file = listed(tmp_path, "Name,Tel,E-mail\nAda Marlow,+44 1632 960101,Ada@Example.org\n", name="again.csv")
    _, out, err = brought(vault, file)
    assert "otherwise" not in "\n".join(err)
    assert "cells not taken: 0" in out


def _codes(alias: object) -> set[str]:
    """The words of a Literal, also of one made of others."""
    return {
        word
        for part in typing.get_args(alias)
        for word in ([part] if isinstance(part, str) else _codes(part))
    }


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        (words.CELLS, _codes(roster_cells.CellCode)),
        (words.WHY_LEFT, _codes(roster_answers.WhyLeft)),
        (words.WHY_SAME, _codes(same_person.Reason)),
        (words.MARKS, set(Mark)),
        (words.FIELDS, set(RosterField)),
        (words.KINDS, set(everything.TABLES)),
    ],
)
def test_every_code_that_can_be_printed_has_words(said: Mapping[str, str], codes: set[str]):
    assert set(said) == codes
    assert not [text for text in said.values() if "_" in text]


def test_the_codes_of_likenesses_are_those_that_are_given():
    """What `same_person` gives stands in its list of reasons: no other word is put among them."""
    found = {
        node.value
        for node in ast.walk(ast.parse(getsource(same_person)))
        if isinstance(node, ast.Constant) and node.value in _codes(same_person.Reason)
    }
    assert found == _codes(same_person.Reason)


def test_who_may_be_somebody_is_told_in_words(vault: Path, tmp_path: Path):
    with closing(vaults.open_with_passphrase(vault, demo.PASSPHRASE)) as opened:
        people.add(opened, {"name": "Ada", "family_name": "Marlow", "phone": "01632 960101"})
    _, _, err = brought(vault, listed(tmp_path, "Name,Phone\nAda Marlov,01632 960101\n"))
    assert "row 2: may be somebody you know (nearly the same name, same telephone)" in err
    assert "near_name" not in "\n".join(err)


def test_the_sample_refuses_before_a_list_is_looked_at(tmp_path: Path):
    made = demo.make(tmp_path / "sample")
    name = group_queries.groups(made.db())[0].name
    made.close()
    file = listed(tmp_path, CONTACTS)
    code, out, err = brought(tmp_path / "sample", file, group=name)
    assert (code, out, err) == (1, "", told("sample.no_lists").splitlines())


def test_a_group_that_keeps_no_names_refuses_before_a_list_is_looked_at(vault: Path, tmp_path: Path):
    with closing(vaults.open_with_passphrase(vault, demo.PASSPHRASE)) as opened:
        groups.start(opened, {"name": "Heads", "identity": "headcount"})
    code, out, err = brought(vault, listed(tmp_path, CONTACTS), group="Heads")
    assert (code, out, err) == (1, "", told("group.keeps_no_names").splitlines())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tuesday circle", "Tuesday circle"), ("Tuesday Cirlce", "Tuesday circle"), ("Tuesday", "Tuesday circle"),
        ("Teusday circel", "Tuesday circle"), ("Choir", None), ("", None),
    ],
)  # fmt: skip
def test_a_group_that_is_not_there_leads_to_the_nearest(
    vault: Path, tmp_path: Path, typed: str, meant: str | None
):
    code, _, err = brought(vault, listed(tmp_path, CONTACTS), group=typed)
    hint = f" Did you mean “{meant}”?" if meant else ""
    assert (code, err) == (1, [told("group.no_such_name").rstrip() + hint])


FORM = """Zeitstempel,Name,Geburtsdatum,Telefon
2026/03/01 10:00:00,Ada Marlow,03.04.51,01632 960101
2026/03/01 10:01:00,"=HYPERLINK(""x"")",1944,01632 960102
2026/03/01 10:02:00,Ben Oduya,31.12.08,01632 960103
Summe,3,,
"""


def test_formulas_sums_and_years_of_two_digits_are_said(vault: Path, tmp_path: Path):
    code, out, err = brought(vault, listed(tmp_path, FORM))
    assert code == 0
    assert "row 3: left out, what stands in place of the name is a formula of a spreadsheet" in err
    assert "row 5: adds the others up, so it is nobody" in err
    assert "“Geburtsdatum”: years of two digits are taken for the past (51 is 1951): look at them" in err
    assert "left out: 1" in out
    assert kept(vault)["Ada Marlow"].birth_year == 1951


def test_where_the_list_begins_and_what_its_columns_are_taken_for_is_said(vault: Path, tmp_path: Path):
    text = "People of Tuesday\n\nName,Tel,Joined,Colour\nAda Marlow,01632 960101,3/4/2026,red\n"
    _, _, err = brought(vault, listed(tmp_path, text))
    assert "row 3 is taken for the heading; what stands above it was not read" in err
    assert "taken: “Name” as whole name, “Tel” as telephone, “Joined” as date of joining" in err
    assert "not brought in: Colour" in err
    assert "“Joined”: 3/4/2026 is taken for the third of April" in err


def test_days_in_both_orders_and_years_of_other_calendars_are_said(vault: Path, tmp_path: Path):
    text = "Name,Joined,Born\nAda Marlow,13/4/2026,1388\nBen Oduya,4/13/2026,1390\n"
    _, _, err = brought(vault, listed(tmp_path, text))
    assert "“Joined”: some days are written day first, others month first: look at them" in err
    assert "“Born”: years such as 1388 could be of two calendars: they stay empty" in err


def test_a_guessed_encoding_other_sheets_and_an_open_quote_are_said(vault: Path, tmp_path: Path):
    _, _, err = brought(vault, listed(tmp_path, "Name;Ort\nBjörn Åkesson;Malmö\n", "cp1252"))
    assert any("Windows-1252" in line and "accents" in line for line in err)
    _, _, err = brought(
        vault, listed(tmp_path, 'Name,Phone\nAda M,01632 960101\n"Ben O,01632 960102\nCy T,5550102\n')
    )
    assert any(line.startswith("row 3: a quotation mark") for line in err)
    _, _, err = brought(vault, CASES / "roster-on-second-sheet.xlsx")
    names = rosters.read(CASES / "roster-on-second-sheet.xlsx")
    assert any(f"“{names.other_sheets[0]}”" in line and "“Roster”" in line for line in err)


def test_what_is_known_otherwise_is_said_and_kept_for_the_list(vault: Path, tmp_path: Path):
    file = listed(tmp_path, "Name,Tel\nAda Marlow,01632 960101\nBen Oduya,01632 960102\n")
    brought(vault, file)
    again = listed(tmp_path, "Name,Tel\nAda Marlow,07700 900113\nBen Oduya,01632 960102\n", name="again.csv")
    _, _, err = brought(vault, again, "--left-out", str(tmp_path / "left.csv"))
    assert "row 2, “Tel”: the record says otherwise and stays as it is" in err
    saved = (tmp_path / "left.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(saved) == 2
    assert "07700 900113" in saved[1]
    assert kept(vault)["Ada Marlow"].phone == "01632 960101"


def test_columns_that_somebody_chose_in_the_window_are_taken_here_too(vault: Path, tmp_path: Path):
    header = ("Name", "Colour")
    with closing(vaults.open_with_passphrase(vault, demo.PASSPHRASE)) as opened:
        roster_memory.remember(opened, header, {0: RosterField.FULL_NAME, 1: RosterField.ACCESS_NEEDS})
    _, _, err = brought(vault, listed(tmp_path, "Name,Colour\nAda Marlow,no stairs\n"))
    assert kept(vault)["Ada Marlow"].access_needs == "no stairs"
    assert "The columns are as they were chosen for a list like this one." in err


def test_the_sum_says_rows_about_the_same_person_and_days_without_marks(vault: Path, tmp_path: Path):
    text = (
        "Name,Phone,03/11/2026,03/11/2031\nAda Marlow,01632 960101,left early,P\nAda Marlow,01632 960101,,\n"
    )
    _, out, err = brought(vault, listed(tmp_path, text))
    assert "about somebody of an earlier row: 1" in out
    assert "left_early" not in "\n".join(err)


def test_what_is_brought_back_is_told_in_words(vault: Path, demo_folder: Path, tmp_path: Path):
    run("export", str(tmp_path / "out"), "--vault", str(demo_folder), "--passphrase-fd", "FD")
    code, out, _ = run(
        "import", str(tmp_path / "out" / "everything.json"), "--vault", str(vault), "--passphrase-fd", "FD"
    )
    assert code == 0
    assert "people: " in out
    assert not [name for name in everything.TABLES if "_" in name and name in out]


def test_no_list_of_the_cases_prints_anything_of_anybody(vault: Path, capsys: pytest.CaptureFixture[str]):
    """Every list of the cases comes in; nothing that stands in a column of people stands in what is printed."""
    brought_in = 0
    for file in sorted(CASES.iterdir()):
        given = ["--vault", str(vault), "--passphrase-fd", str(piped(demo.PASSPHRASE))]
        code = cli.main(["import", str(file), "--group", "Tuesday circle", *given])
        printed = "".join(capsys.readouterr())
        if code == 0:
            brought_in += 1
            read = rosters.read(file)
            held = [at for at, of in read.mapping.items() if of in OF_SOMEBODY]
            cells = {row[at] for row in read.rows for at in held if at < len(row)} - set(read.header)
            spoken = [cell for cell in cells if len(cell) > 3 and cell in printed]
            assert not spoken, file.name
    assert brought_in > 30
