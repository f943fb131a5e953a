from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups.base import clock, language, tables
from peergroups.model import roster, roster_lines
from peergroups.model.groups import Role
from peergroups.model.roster import BadRow, CellNote, RosterField, RosterRow
from peergroups.model.roster_cells import CellCode, read_phone
from peergroups.model.roster_dates import Habits, guess_habits, read_day
from peergroups.model.roster_names import NoName

F = RosterField
TODAY = datetime(2026, 6, 1, tzinfo=UTC)


def read(values: list[str], *fields: RosterField, day_first: bool = True) -> RosterRow | BadRow | None:
    with clock.fixed(TODAY):
        reading = roster.reading_of([], [values], dict(enumerate(fields)), country="ES", day_first=day_first)
        return roster.read_row(values, reading, number=7)


def day_of(text: str, *, day_first: bool = True) -> date | None:
    with clock.fixed(TODAY):
        return read_day(text, Habits(day_first))


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
            [F.EMERGENCY_CONTACT, F.PHONE, F.CALLED],
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
        1: F.FULL_NAME,
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
    assert guessed("山田太郎\n佐藤花子\n") == {0: F.FULL_NAME}
    assert guessed("さくら\nマリア\n") == {0: F.NAME}


def test_a_language_of_four_letters_is_one_and_a_short_name_is_none():
    assert guessed("Name,Home\nAna,Urdu\nCy,Thai\n") == {0: F.NAME, 1: F.LANGUAGES}
    assert guessed("Ana,Twi\nBen,Lao\n") == {0: F.NAME, 1: F.FAMILY_NAME}


@pytest.mark.parametrize(
    ("cells", "mixed"),
    [
        (["25/4/2026", "26/4/2026"], ()),
        (["4/25/2026", "4/26/2026"], ()),
        (["25/4/2026", "4/25/2026"], (F.JOINED_ON,)),
    ],
)
def test_days_are_mixed_only_where_both_orders_stand(cells: list[str], mixed: tuple[RosterField, ...]):
    assert roster.reading_of([], [[cell] for cell in cells], {0: F.JOINED_ON}).mixed == mixed


@pytest.mark.parametrize("text", ["0/5/2026", "5/0/2026", "0/5/26", "5/13/226"])
def test_no_day_is_made_of_a_nought_or_a_year_of_three_digits(text: str):
    assert day_of(text) is None
    assert day_of(text, day_first=False) is None


def test_an_unknown_header_gives_way_to_what_is_below():
    assert guessed("Name,Contact\nAna,ana@example.org\nBo,bo@example.org\n") == {0: F.NAME, 1: F.EMAIL}


def test_the_first_row_of_people_is_no_header():
    assert not roster.has_header([["Ana", "López"], ["Bo", "Chen"]])
    assert not roster.has_header([["Name", "ana@example.org"]])
    assert not roster.has_header([])


@pytest.mark.parametrize(
    ("cells", "day_first"),
    [
        (["3/4/2026", "25/4/2026"], True),
        (["3/4/2026", "4/25/2026"], False),
        (["3/4/2026", "25.4.2026"], None),
    ],
)
def test_one_row_tells_whether_the_day_comes_first(cells: list[str], day_first: bool | None):
    assert {guess_habits("", cells, usual=usual).day_first for usual in (True, False)} == (
        {True, False} if day_first is None else {day_first}
    )
    assert roster.order_is_open([[cell] for cell in cells], {0: F.JOINED_ON}) is (day_first is None)


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
        ("王小明", ("小明", "王")),
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
        ("?", F.FULL_NAME, "missing", F.NAME),
        ("n/a", F.NAME, "missing", F.NAME),
        ("x" * 201, F.NAME, "too_long", F.NAME),
        ("Ana " + "x" * 201, F.FULL_NAME, "too_long", F.FAMILY_NAME),
    ],
)
def test_a_name_that_cannot_be_kept_is_told(text: str, field: RosterField, code: NoName, blamed: RosterField):
    assert read([text], field) == (BadRow(7, code, blamed, (text,)) if text.strip("\u202e\0") else None)


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        ("29/2/2025", F.JOINED_ON, "unreadable"),
        ("soon", F.JOINED_ON, "unreadable"),
        ("1899", F.BIRTH_YEAR, "unreadable"),
        ("2027", F.BIRTH_YEAR, "unreadable"),
        ("sixty", F.BIRTH_YEAR, "unreadable"),
        ("30 June", F.BIRTH_YEAR, "no_year"),
        ("--06-30", F.BIRTH_YEAR, "no_year"),
        ("ana at example", F.EMAIL, "unreadable"),
        ("Klingon", F.LANGUAGES, "unreadable"),
        ("es, Klingon", F.LANGUAGES, "more_values"),
        ("king", F.ROLE, "unreadable"),
        ("#VALUE!", F.PHONE, "unreadable"),
        ("5" * 501, F.PHONE, "too_long"),
        ("x" * 501, F.EMERGENCY_CONTACT, "too_long"),
    ],
)
def test_nobody_is_left_out_for_one_cell(text: str, field: RosterField, code: CellCode):
    row = read(["Ana", text], F.NAME, field)
    assert isinstance(row, RosterRow)
    assert row.name == "Ana"
    assert row.notes == (CellNote(field, text, code),)


def test_a_cell_as_long_as_it_may_be_is_kept_whole():
    row = read(["Ana", "x" * 500], F.NAME, F.EMERGENCY_CONTACT)
    assert isinstance(row, RosterRow), row
    assert row.emergency_contact == "x" * 500


@pytest.mark.parametrize("text", ["n/a", "-", "none", "#N/A", "?", "keine", "无"])
@pytest.mark.parametrize(
    "field", [F.PHONE, F.EMAIL, F.BIRTH_YEAR, F.JOINED_ON, F.LANGUAGES, F.EMERGENCY_CONTACT]
)
def test_a_word_for_nothing_is_nothing(text: str, field: RosterField):
    row = read(["Ana", text], F.NAME, field)
    told = (CellNote(field, text, "unreadable"),) if text == "#N/A" else ()
    assert row == RosterRow(7, "Ana", notes=told)


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("1632960101", "01632 960101"),  # a spreadsheet took the 0
        ("1.632960101E+09", "01632 960101"),
        ("1,632960101e9", "01632 960101"),
        ("1.6329601E+09", "01632 960100"),
        ("4.41632960101E+11", "01632 960101"),
        ("1.63296E+09; 01632 960102", "01632 960102"),
        ("441632960102", "01632 960102"),
        ("1632960104.0", "01632 960104"),
        ("+34 600 111 222", "+34 600 111 222"),
        ("+34600111222", "+34600111222"),
        ("01632 960101 (evenings)", "01632 960101 (evenings)"),
        ("01632 960101 ::: 01632 960111", "01632 960101"),
    ],
)
def test_telephone_numbers_get_back_what_spreadsheets_take(text: str, phone: str):
    assert read_phone(text, "GB").value == phone


def test_a_number_of_a_spreadsheet_is_written_in_digits_without_a_country_too():
    assert read_phone("1.632960101E+09", "").value == "1632960101"


@pytest.mark.parametrize("field", [F.BIRTH_YEAR, F.JOINED_ON])
@pytest.mark.parametrize(
    "text", ["1/1/1900", "1 January 1900", "1900-01-01", "01.01.1900", "1900-01-01 00:00:00"]
)
def test_a_day_that_stands_for_nothing_is_none_and_nothing_to_look_at(text: str, field: RosterField):
    assert read(["Ana", text], F.NAME, field) == RosterRow(7, "Ana")


@pytest.mark.parametrize("text", ["1.63296E+09", "1,63E+09", "4.41633E+11", "1.6E+9", "Tel 1.63296E+09"])
def test_a_number_that_was_shortened_for_the_eye_is_nobody_s(text: str):
    """With noughts for the digits that are gone it would be a stranger's."""
    row = read(["Ana", text], F.NAME, F.PHONE)
    assert row == RosterRow(7, "Ana", notes=(CellNote(F.PHONE, text, "unreadable"),))


def test_columns_for_one_field_are_asked_in_order():
    header = ["Name", "Work phone", "Home phone", "Mobile"]
    rows = [
        ["Ana", "1111111", "2222222", ""],
        ["Bo", "1111111", "", ""],
        ["Cy", "1111111", "2222222", "3333333"],
    ]
    mapping = roster.guess_columns(header, rows)
    reading = roster.reading_of(header, rows, mapping)
    found = [roster.read_row(row, reading) for row in rows]
    assert [row.phone for row in found if isinstance(row, RosterRow)] == ["2222222", "1111111", "3333333"]


def test_an_age_becomes_a_year_only_where_it_is_asked_for():
    assert roster.guess_columns(["Name", "Age"], [["Ana", "64"]]) == {0: F.NAME}
    row = read(["Ana", "64"], F.NAME, F.AGE)
    assert isinstance(row, RosterRow)
    assert row.birth_year == 1962


@pytest.mark.parametrize("usual", ["Total", "Summe", "итого", "合计"])
def test_a_row_that_adds_others_up_is_nobody(usual: str):
    assert read([usual, "12"], F.NAME, F.PHONE) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("1. Ada Marlow", ("Ada Marlow", "")),
        ("3) Cora Vint - new", ("Cora Vint", "")),
        ("- Dev Pashley", ("Dev Pashley", "")),
        ("• Eve Lark (01632 960105)", ("Eve Lark", "01632 960105")),
        ("Fay Hume, +44 1632 960106", ("Fay Hume", "+44 1632 960106")),
        ("Mary-Jane O'Neill", ("Mary-Jane O'Neill", "")),
        ("Ana - López", ("Ana - López", "")),
    ],
)
def test_a_line_of_a_typed_list_is_read(line: str, found: tuple[str, str]):
    assert roster_lines.read_list_line(line) == found


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
        ("pt_BR", "pt-BR"),
        ("pt-PT", "pt"),
        ("Portuguese", "pt"),
        ("portugués", "pt"),
        ("Brazilian Portuguese", "pt-BR"),
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
        ("French a little", "fr"),
        ("a little French, some German", "fr,de"),
        ("speaks it at home: Haitian Creole", "ht"),
    ],
)
def test_languages_are_read_by_name_or_code(text: str, codes: str):
    row = read(["Ana", text], F.NAME, F.LANGUAGES)
    assert isinstance(row, RosterRow), row
    assert row.languages == codes


def test_where_the_organisation_is_in_brazil_portuguese_is_brazils():
    language.use_region("BR")
    try:
        row = read(["Ana", "português, inglês"], F.NAME, F.LANGUAGES)
    finally:
        language.use_region("")
    assert isinstance(row, RosterRow)
    assert row.languages == "pt-BR,en"


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
    assert day_of(text) == date(2026, 3, 1)


def test_the_month_may_come_first():
    assert day_of("3/1/2026", day_first=False) == date(2026, 3, 1)
    assert day_of("1.3.2026", day_first=False) == date(2026, 3, 1)
    assert day_of("3/1/61", day_first=False) == date(1961, 3, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20260301", date(2026, 3, 1)),
        ("46082", date(2026, 3, 1)),
        ("46082.5", date(2026, 3, 1)),
        ("2026年3月1日", date(2026, 3, 1)),
        ("1/3/2569", date(2026, 3, 1)),
        ("1 марта 2026", date(2026, 3, 1)),
        ("1 marca 2026", date(2026, 3, 1)),
        ("1 Mart 2026", date(2026, 3, 1)),
        ("March 2026", date(2026, 3, 1)),
        ("10 اسفند 1404", date(2026, 3, 1)),
        ("2026-03-01T18:30:00+02:00", date(2026, 3, 1)),
        ("2026/03/01 6:41:03 PM GMT+1", date(2026, 3, 1)),
    ],
)
def test_days_of_spreadsheets_and_other_calendars_are_read(text: str, day: date):
    assert day_of(text) == day


@given(st.dates(date(1921, 3, 22), date(2026, 3, 1)))
def test_every_persian_year_is_turned_into_ours(day: date):
    """Against the calendar's own arithmetic: 1 Farvardin is 20, 21 or 22 March."""
    start = language.day_of("persian", day.year - 621, 1, 1)
    assert start is not None
    assert start.month == 3
    assert 20 <= start.day <= 22


@pytest.mark.parametrize(
    "text",
    [
        "",
        "March",
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
    assert day_of(text) is None


@given(st.dates(date(1900, 1, 1), date(2026, 12, 31)), st.booleans())
def test_every_day_is_read_back(day: date, day_first: bool):
    assert day_of(day.isoformat(), day_first=day_first) == day
    short = f"{day.day}/{day.month}/{day.year}" if day_first else f"{day.month}/{day.day}/{day.year}"
    assert day_of(short, day_first=day_first) == day


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.text(max_size=40), max_size=6),
    st.dictionaries(st.integers(0, 7), st.sampled_from(F)),
    st.booleans(),
)
def test_any_row_becomes_a_person_or_a_bad_row(
    values: list[str], mapping: dict[int, RosterField], day_first: bool
):
    reading = roster.reading_of([], [values], mapping, country="GB", day_first=day_first)
    row = roster.read_row(values, reading)
    if isinstance(row, RosterRow):
        assert 0 < len(row.name) <= 200


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.text(max_size=20), max_size=5), max_size=6))
def test_any_table_gets_a_guess(rows: list[list[str]]):
    mapping = roster.guess_columns(rows[0] if rows else [], rows[1:])
    assert set(mapping) <= set(range(max(map(len, rows), default=0)))
    assert roster.has_header(rows) in {True, False, None}


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Status", "active waiting left"), ("Estado", "activo espera baja"), ("Statut", "actif attente parti"),
        ("الحالة", "نشط انتظار غادر"), ("Situação", "ativo espera saiu"), ("Status", "aktiv Warteliste ausgetreten"),
        ("وضعیت", "فعال انتظار سابق"), ("Статус", "активна ожидает ушла"), ("Стан", "активна очікує пішла"),
        ("Hali", "hai anasubiri ameondoka"), ("Trạng thái", "thành_viên chờ đã_nghỉ"), ("状态", "活跃 等待 退出"),
        ("स्थिति", "सक्रिय प्रतीक्षा पूर्व"), ("অবস্থা", "সক্রিয় অপেক্ষা প্রাক্তন"), ("ស្ថានភាព", "សកម្ម រង់ចាំ ឈប់"),
        ("ሁኔታ", "ንቁ ተጠባባቂ የቀድሞ"),
    ],
)  # fmt: skip
def test_who_belongs_is_read_in_sixteen_languages(heading: str, words: str):
    cells = [word.replace("_", " ") for word in words.split()]
    rows = [[f"Ana {at}", cell] for at, cell in enumerate(cells)]
    mapping = roster.guess_columns(["Name", heading], rows)
    assert mapping[1] is F.STATUS
    found = [roster.read_row(row, roster.reading_of(["Name", heading], rows, mapping)) for row in rows]
    assert [row.status for row in found if isinstance(row, RosterRow)] == ["active", "waiting", "left"]


def test_a_name_of_both_parts_beside_what_somebody_is_called_is_the_whole_one():
    header = ["Name", "Rufname", "Geb."]
    rows = [["Ulrike Sommer", "Uli", "12.11.1959"], ["Karl Winter", "", "07.08.1944"]]
    columns = roster.guess_columns(header, rows)
    assert columns == {0: F.FULL_NAME, 1: F.CALLED, 2: F.BIRTH_YEAR}
    reading = roster.reading_of(header, rows, columns)
    called, plain = (roster.read_row(row, reading) for row in rows)
    assert isinstance(called, roster.RosterRow)
    assert isinstance(plain, roster.RosterRow)
    assert (called.name, called.family_name, called.print_name) == ("Uli", "Sommer", "Ulrike Sommer")
    assert (plain.name, plain.family_name, plain.print_name) == ("Karl", "Winter", "")


@pytest.mark.parametrize(
    ("cell", "title", "left"), [("Frau Dr.", "Frau Dr.", 0), ("Manager", "", 1), ("n/a", "", 0)]
)
def test_a_title_is_taken_where_it_is_one(cell: str, title: str, left: int):
    reading = roster.Reading(((0, F.TITLE), (1, F.NAME)))
    row = roster.read_row([cell, "Ada"], reading)
    assert isinstance(row, roster.RosterRow)
    assert (row.title, len(row.notes)) == (title, left)


@pytest.mark.parametrize("cell", ['=HYPERLINK("x")', "=SUM(A1:A3)", "@cmd(1)"])
def test_a_formula_is_nobodys_name(cell: str):
    row = roster.read_row([cell, "01632 960101"], roster.Reading(((0, F.FULL_NAME), (1, F.PHONE))))
    assert isinstance(row, roster.BadRow)


@pytest.mark.parametrize(("cell", "year"), [("51", 1951), ("'08", 2008), ("99", 1999)])
def test_two_digits_of_a_year_of_birth_mean_the_past(cell: str, year: int):
    row = roster.read_row([cell, "Ada"], roster.Reading(((0, F.BIRTH_YEAR), (1, F.NAME))))
    assert isinstance(row, roster.RosterRow)
    assert row.birth_year == year


@pytest.mark.parametrize("cell", ['=HYPERLINK("x")', "=SUM(A1:A3)"])
def test_a_row_whose_name_is_a_formula_says_so(cell: str):
    row = roster.read_row([cell, "01632 960101"], roster.Reading(((0, F.FULL_NAME), (1, F.PHONE))))
    assert isinstance(row, roster.BadRow)
    assert row.code == "formula"


@pytest.mark.parametrize(
    ("family", "left"),
    [('=HYPERLINK("x")', 1), ("#NAME?", 1), ("12345", 1), ("n/a", 0), ("", 0), ("Marlow", 0)],
)
def test_a_part_of_a_name_that_is_none_is_told(family: str, left: int):
    row = roster.read_row(["Ada", family], roster.Reading(((0, F.NAME), (1, F.FAMILY_NAME))))
    assert isinstance(row, roster.RosterRow)
    assert [(note.field, note.value, note.code) for note in row.notes] == [
        (F.FAMILY_NAME, family, "unreadable")
    ] * left


def test_an_error_of_a_sheet_in_a_cell_of_words_is_told():
    row = roster.read_row(["Ada", "#REF!"], roster.Reading(((0, F.NAME), (1, F.ACCESS_NEEDS))))
    assert isinstance(row, roster.RosterRow)
    assert (row.access_needs, [note.code for note in row.notes]) == ("", ["unreadable"])


@pytest.mark.parametrize(
    ("cell", "is_short"),
    [
        ("51", True), ("'08", True), ("3.4.51", True), ("12/31/99", True), ("3 May 51", True), ("1951", False),
        ("3.4.1951", False), ("2026-03-01", False), ("", False), ("soon", False), ("260301", False),
    ],
)  # fmt: skip
def test_a_year_of_two_digits_is_noticed(cell: str, is_short: bool):
    assert roster.has_short_year(cell) is is_short


def test_a_cell_that_was_left_is_found_in_its_column_again():
    mapping = {0: F.NAME, 1: F.PHONE, 3: F.PHONE, 4: F.LANGUAGES, 5: F.LANGUAGES}
    reading = roster.Reading(tuple(mapping.items()))
    values = ["Ada", "01632 960101", "red", " 01632 960102", "English", "Klingon"]
    row = roster.read_row(values, reading)
    assert isinstance(row, roster.RosterRow)
    assert {note.code: roster.columns_of(note, values, mapping) for note in row.notes} == {
        "other_value": (3,),
        "more_values": (4, 5),
    }
