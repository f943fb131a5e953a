from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups.base import clock, tables
from peergroups.model import roster
from peergroups.model.groups import Role
from peergroups.model.roster import BadRow, ExistingPerson, RosterField, RosterRow

F = RosterField
TODAY = datetime(2026, 6, 1, tzinfo=UTC)


def read(values: list[str], *fields: RosterField, day_first: bool = True) -> RosterRow | BadRow:
    with clock.fixed(TODAY):
        return roster.read_row(values, dict(enumerate(fields)), day_first=day_first, number=7)


def guessed(text: str) -> dict[int, RosterField]:
    rows = tables.read_table(text.encode()).rows
    header = rows[0] if roster.has_header(rows) else []
    with clock.fixed(TODAY):
        return roster.guess_columns(header, rows[1:] if header else rows)


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (
            "First name,Last name,Pronouns,Languages,Phone,E-mail,Emergency,Born,Joined,Access needs,Role",
            [
                F.NAME,
                F.FAMILY_NAME,
                F.PRONOUNS,
                F.LANGUAGES,
                F.PHONE,
                F.EMAIL,
                F.EMERGENCY_CONTACT,
                F.BIRTH_YEAR,
                F.JOINED_ON,
                F.ACCESS_NEEDS,
                F.ROLE,
            ],
        ),
        (
            "Nombre,Apellidos,Idioma,Teléfono móvil,Correo electrónico,Fecha de ingreso",
            [F.NAME, F.FAMILY_NAME, F.LANGUAGES, F.PHONE, F.EMAIL, F.JOINED_ON],
        ),
        (
            "Prénom,Nom,Langue,Téléphone,Courriel,Personne à prévenir,Année de naissance",
            [F.NAME, F.FAMILY_NAME, F.LANGUAGES, F.PHONE, F.EMAIL, F.EMERGENCY_CONTACT, F.BIRTH_YEAR],
        ),
        (
            "الاسم الأول,اسم العائلة,اللغة,رقم الهاتف,البريد الإلكتروني",
            [F.NAME, F.FAMILY_NAME, F.LANGUAGES, F.PHONE, F.EMAIL],
        ),
        (
            "Nome,Sobrenome,Línguas,Telemóvel,Endereço de e-mail,Função",
            [F.NAME, F.FAMILY_NAME, F.LANGUAGES, F.PHONE, F.EMAIL, F.ROLE],
        ),
        (
            "Name,Vorname,Muttersprache,Handy,E-Mail-Adresse,Geburtsjahr",
            [F.FAMILY_NAME, F.NAME, F.LANGUAGES, F.PHONE, F.EMAIL, F.BIRTH_YEAR],
        ),
        (
            "EMERGENCY PHONE,Phone (mobile),Participant's preferred name",
            [F.EMERGENCY_CONTACT, F.PHONE, F.NAME],
        ),
    ],
)
def test_columns_are_known_by_their_words_in_six_languages(header: str, fields: list[RosterField]):
    columns = header.split(",")
    assert roster.has_header([columns])
    assert roster.guess_columns(columns, []) == dict(enumerate(fields))


def test_a_bare_name_is_both_names_where_the_cells_hold_both():
    assert guessed("Name,Phone\nAna López,600112233\nBo Chen,600112244\n") == {0: F.FULL_NAME, 1: F.PHONE}
    assert guessed("Name,Phone\nAna,600112233\nBo,600112244\n") == {0: F.NAME, 1: F.PHONE}


def test_columns_about_other_things_are_left_out():
    assert guessed("Group name,Name,Age,Session date,ID\nTuesday,Ana,64,2026-01-05,1000234\n") == {1: F.NAME}
    assert guessed("Participant ID,Participant name,Participant phone\n1000234,Ana,600112233\n") == {
        1: F.NAME,
        2: F.PHONE,
    }


def test_without_a_header_the_cells_tell():
    text = (
        "Ana,López,600 11 22 33,ana@example.org,es,1961,2026-03-01\n"
        "Bo,Chen,600 11 22 44,bo@example.org,zh,1958,2026-03-08\n"
    )
    assert guessed(text) == {
        0: F.NAME,
        1: F.FAMILY_NAME,
        2: F.PHONE,
        3: F.EMAIL,
        4: F.LANGUAGES,
        5: F.BIRTH_YEAR,
        6: F.JOINED_ON,
    }


def test_a_list_of_names_is_a_roster():
    assert guessed("Ana\nBo\nCy\n") == {0: F.NAME}
    assert guessed("Ana López\nBo Chen\n王小明\n") == {0: F.FULL_NAME}


def test_an_unknown_header_gives_way_to_what_is_below():
    assert guessed("Name,Contact\nAna,ana@example.org\nBo,bo@example.org\n") == {0: F.NAME, 1: F.EMAIL}


def test_the_first_row_of_people_is_no_header():
    assert not roster.has_header([["Ana", "López"], ["Bo", "Chen"]])
    assert not roster.has_header([["Name", "ana@example.org"]])
    assert not roster.has_header([])


def test_one_row_tells_whether_the_day_comes_first():
    columns = {0: F.JOINED_ON}
    assert roster.guess_day_first([["3/4/2026"], ["25/4/2026"]], columns) is True
    assert roster.guess_day_first([["3/4/2026"], ["4/25/2026"]], columns) is False
    assert roster.guess_day_first([["3/4/2026"], ["25.4.2026"], ["2026-04-25"]], columns) is None


def test_a_row_becomes_a_person():
    row = read(
        [
            "Ana",
            "López",
            "she/her",
            "Spanish, English",
            "+34 600",
            "ana@x.org",
            "Bo, 555",
            "1961",
            "1/3/2026",
            "lift",
            "Helper",
        ],
        *(F.NAME, F.FAMILY_NAME, F.PRONOUNS, F.LANGUAGES, F.PHONE, F.EMAIL, F.EMERGENCY_CONTACT),
        *(F.BIRTH_YEAR, F.JOINED_ON, F.ACCESS_NEEDS, F.ROLE),
    )
    assert row == RosterRow(
        number=7,
        name="Ana",
        family_name="López",
        pronouns="she/her",
        languages="es,en",
        phone="+34 600",
        email="ana@x.org",
        emergency_contact="Bo, 555",
        birth_year=1961,
        joined_on=date(2026, 3, 1),
        access_needs="lift",
        role=Role.HELPER,
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana López Díaz", ("Ana", "López Díaz")),
        ("López Díaz, Ana", ("Ana", "López Díaz")),
        ("Ana", ("Ana", "")),
        ("王小明", ("王小明", "")),
        ("محمد علي حسن", ("محمد", "علي حسن")),
    ],
)
def test_one_cell_with_both_names_is_cut(text: str, names: tuple[str, str]):
    row = read([text], F.FULL_NAME)
    assert isinstance(row, RosterRow)
    assert (row.name, row.family_name) == names


def test_a_preferred_name_beside_the_full_one_is_used():
    row = read(["Nita", "Ana López"], F.NAME, F.FULL_NAME)
    assert isinstance(row, RosterRow)
    assert (row.name, row.family_name) == ("Nita", "López")


def test_a_family_name_alone_is_the_name():
    row = read(["", "López"], F.NAME, F.FAMILY_NAME)
    assert isinstance(row, RosterRow)
    assert (row.name, row.family_name) == ("López", "")


@pytest.mark.parametrize(
    ("text", "field", "code", "blamed"),
    [
        ("", F.NAME, "missing", F.NAME),
        ("\u202e\0", F.FULL_NAME, "missing", F.NAME),
        ("x" * 201, F.NAME, "too_long", F.NAME),
        ("Ana " + "x" * 201, F.FULL_NAME, "too_long", F.FAMILY_NAME),
    ],
)
def test_a_name_that_cannot_be_kept_is_told(text: str, field: RosterField, code: str, blamed: RosterField):
    assert read([text], field) == BadRow(7, code, blamed)


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        ("29/2/2025", F.JOINED_ON, "not_a_date"),
        ("soon", F.JOINED_ON, "not_a_date"),
        ("1899", F.BIRTH_YEAR, "not_a_year"),
        ("2027", F.BIRTH_YEAR, "not_a_year"),
        ("sixty", F.BIRTH_YEAR, "not_a_year"),
        ("ana at example", F.EMAIL, "not_an_email"),
        ("Klingon", F.LANGUAGES, "not_a_language"),
        ("es, Klingon", F.LANGUAGES, "not_a_language"),
        ("king", F.ROLE, "not_a_role"),
        ("5" * 501, F.PHONE, "too_long"),
    ],
)
def test_a_cell_that_cannot_be_read_is_told_with_its_field(text: str, field: RosterField, code: str):
    assert read(["Ana", text], F.NAME, field) == BadRow(7, code, field)


def test_names_lose_control_signs_and_overrides_but_not_their_script():
    row = read(["A\u202ena\0", "<b>López</b> 😀"], F.NAME, F.FAMILY_NAME)
    assert isinstance(row, RosterRow)
    assert (row.name, row.family_name) == ("Ana", "<b>López</b> 😀")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Spanish", "es"),
        ("español", "es"),
        ("es", "es"),
        ("ES-MX", "es"),
        ("pt_BR", "pt"),
        ("Espanhol e inglês", "es,en"),
        ("Deutsch / Türkisch", "de,tr"),
        ("arabe; français", "ar,fr"),
        ("العربية والفرنسية", "ar,fr"),
        ("Mandarin (native) + English", "zh,en"),
        ("es en", "es,en"),
        ("中文", "zh"),
        ("Haitian Creole", "ht"),
        ("English, english", "en"),
        ("Tagalog", "tl"),
    ],
)
def test_languages_are_read_by_name_or_code(text: str, codes: str):
    row = read(["Ana", text], F.NAME, F.LANGUAGES)
    assert isinstance(row, RosterRow), row
    assert row.languages == codes


def test_languages_in_two_columns_are_joined():
    row = read(["Ana", "es", "English"], F.NAME, F.LANGUAGES, F.LANGUAGES)
    assert isinstance(row, RosterRow)
    assert row.languages == "es,en"


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01",
        "2026/3/1",
        "2026-03-01 18:30:00",
        "2026-03-01T18:30",
        "1/3/2026",
        "01-03-2026",
        "1.3.26",
        "1 March 2026",
        "1st of March, 2026",
        "March 1, 2026",
        "Sunday, 1 March 2026",
        "1 de marzo de 2026",
        "1er mars 2026",
        "1. März 2026",
        "1 de março de 2026",
        "1 مارس 2026",
        "١/٣/٢٠٢٦",
        "01-Mar-2026",
        "1 mar 26",
    ],
)
def test_a_day_in_any_usual_form_is_read(text: str):
    with clock.fixed(TODAY):
        assert roster.read_date(text, day_first=True) == date(2026, 3, 1)


def test_the_month_may_come_first():
    with clock.fixed(TODAY):
        assert roster.read_date("3/1/2026", day_first=False) == date(2026, 3, 1)
        assert roster.read_date("1.3.2026", day_first=False) == date(2026, 3, 1)
        assert roster.read_date("3/1/61", day_first=False) == date(1961, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "March",
        "March 2026",
        "2026",
        "1/3",
        "31/4/2026",
        "2026-13-01",
        "1/3/026",
        "1/3/1026",
        "0/0/2026",
        "5551234",
        "1 and 3 of 2026",
    ],
)
def test_what_is_no_whole_day_is_none(text: str):
    with clock.fixed(TODAY):
        assert roster.read_date(text, day_first=True) is None


@given(st.dates(date(1900, 1, 1), date(2026, 12, 31)), st.booleans())
def test_every_day_is_read_back(day: date, day_first: bool):
    with clock.fixed(TODAY):
        assert roster.read_date(day.isoformat(), day_first=day_first) == day
        short = f"{day.day}/{day.month}/{day.year}" if day_first else f"{day.month}/{day.day}/{day.year}"
        assert roster.read_date(short, day_first=day_first) == day


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.text(max_size=40), max_size=6),
    st.dictionaries(st.integers(0, 7), st.sampled_from(F)),
    st.booleans(),
)
def test_any_row_becomes_a_person_or_a_bad_row(
    values: list[str], mapping: dict[int, RosterField], day_first: bool
):
    row = roster.read_row(values, mapping, day_first=day_first)
    if isinstance(row, RosterRow):
        assert 0 < len(row.name) <= 200


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.text(max_size=20), max_size=5), max_size=6))
def test_any_table_gets_a_guess(rows: list[list[str]]):
    mapping = roster.guess_columns(rows[0] if rows else [], rows[1:])
    single = [field for field in mapping.values() if field not in {F.LANGUAGES, F.EMERGENCY_CONTACT}]
    assert len(single) == len(set(single))
    assert roster.has_header(rows) in {True, False}


def person(
    name: str, family: str = "", phone: str = "", email: str = "", born: int | None = None
) -> ExistingPerson:
    return ExistingPerson(uuid4(), name, family, phone, email, born)


def test_the_same_person_is_found_by_email_phone_or_name():
    ana, bo, cy = (
        person("Ana", "López"),
        person("Bo", phone="+34 600 112 233"),
        person("Cy", email="Cy@Example.org"),
    )
    rows = [
        RosterRow(2, "ANA", "Lopez"),
        RosterRow(3, "López", "Ana"),
        RosterRow(4, "Robert", phone="600112233"),
        RosterRow(5, "Cyrus", email="cy@example.ORG"),
        RosterRow(6, "Di"),
    ]
    found = roster.find_duplicates(rows, [ana, bo, cy])
    assert {number: (hit.why, hit.person) for number, hit in found.items()} == {
        2: ("name", ana.id),
        3: ("name", ana.id),
        4: ("phone", bo.id),
        5: ("email", cy.id),
    }


def test_the_same_name_born_in_another_year_is_somebody_else():
    older, younger = person("Ana", "López", born=1950), person("Ana", "López", born=1980)
    found = roster.find_duplicates([RosterRow(2, "Ana", "López", birth_year=1980)], [older, younger])
    assert found[2].person == younger.id
    assert roster.find_duplicates([RosterRow(2, "Ana", "López", birth_year=1970)], [older, younger]) == {}
    assert roster.find_duplicates([RosterRow(2, "Ana", "López")], [older])[2].person == older.id


def test_a_person_twice_in_the_file_is_found():
    found = roster.find_duplicates([RosterRow(2, "Ana"), RosterRow(3, "Bo"), RosterRow(9, "ana")], [])
    assert {number: hit.row for number, hit in found.items()} == {9: 2}


def test_short_numbers_are_no_proof():
    assert roster.find_duplicates([RosterRow(2, "Ana", phone="555")], [person("Bo", phone="555")]) == {}


def test_ten_thousand_rows_against_five_thousand_people_are_all_matched():
    people = [person(f"Name{n}", f"Family{n % 700}", phone=f"600{n:06}") for n in range(5000)]
    rows = [RosterRow(n, f"Name{n}", f"Family{n % 700}", email=f"p{n}@example.org") for n in range(10_000)]
    assert len(roster.find_duplicates(rows, people)) == 5000
