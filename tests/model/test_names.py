"""Names as they are split, written and shown, with the lists of tests/cases."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.base import language
from peergroups.model import names
from peergroups.model.groups import IdentityLevel
from peergroups.model.names import NameOrder, NameParts
from peergroups.model.people import shown_apart, shown_name

CASES = Path(__file__).parents[1] / "cases"
FAMILY = NameOrder.FAMILY_FIRST


def column(file: str, heading: str) -> list[str]:
    with (CASES / file).open(encoding="utf-8") as lines:
        return [row[heading] for row in csv.DictReader(lines)]


def shown_of_one_list(file: str, heading: str) -> list[str]:
    parts = [names.split(name) for name in column(file, heading)]
    return names.told_apart([(one.given, one.family) for one in parts], with_initial=True)


def test_titles_are_no_names_and_a_kunya_stays_whole():
    shown = shown_of_one_list("titles-and-kunya.csv", "Name")
    assert shown == [
        "Peter B.", "Joan B.", "Paul B.", "Anna M.", "أبو محمد أ.", "أبو خالد أ.", "عبد الرحمن م.", "عبد الله م.",
        "Simon B.", "Jan B.", "Inge K.", "Ana L.",
    ]  # fmt: skip


def test_vietnamese_names_are_shown_by_the_given_name_and_written_family_first():
    full = column("vietnamese-one-column.csv", "Full name")
    assert shown_of_one_list("vietnamese-one-column.csv", "Full name") == [
        "Mai N.", "Lam N.", "Đồi N.", "Phố N.", "Hoài T.",
    ]  # fmt: skip
    assert [names.split(name).whole() for name in full] == full


def test_an_initial_is_a_letter():
    file = "family-names-that-begin-with-a-sign.csv"
    people = list(zip(column(file, "First name"), column(file, "Family name"), strict=True))
    assert names.told_apart(people, with_initial=True) == [
        "Jan H.", "Kimo A.", "Ada P.", "Ben B.", "Cora", "Dev", "Eve N.", "Fay H.", "Gus N.", "ليلى أ.", "سعيد م.",
        "مريم ح.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Ana López", NameParts("Ana", "López")),
        ("López, Ana", NameParts("Ana", "López")),
        ("Nguyễn Văn An", NameParts("An", "Nguyễn Văn", order=FAMILY)),
        ("李明", NameParts("明", "李", order=FAMILY)),
        ("欧阳修", NameParts("修", "欧阳", order=FAMILY)),
        ("김민수", NameParts("민수", "김", order=FAMILY)),
        ("가힣", NameParts("힣", "가", order=FAMILY)),
        ("㐀鿿", NameParts("鿿", "㐀", order=FAMILY)),
        ("남궁민", NameParts("민", "남궁", order=FAMILY)),
        ("山田太郎", NameParts("太郎", "山田", order=FAMILY)),
        ("さくら", NameParts("さくら")),
        ("マリア", NameParts("マリア")),
        ("王", NameParts("王")),
        ("王小明小王", NameParts("王小明小王")),
        ("Kim Min-su", NameParts("Min-su", "Kim", order=FAMILY)),
        ("Björk", NameParts("Björk")),
        ("Dr", NameParts("Dr")),
        ("Dr. Anna Müller", NameParts("Anna", "Müller", "Dr.")),
        ("NGUYEN Van An", NameParts("Van An", "NGUYEN", order=FAMILY)),
        ("DUPONT Marie", NameParts("Marie", "DUPONT")),
        ("VAN DER BERG Jan", NameParts("Jan", "VAN DER BERG")),
        ("McDONALD Ian", NameParts("Ian", "McDONALD")),
        ("Mary Jane O'NEIL", NameParts("Mary Jane", "O'NEIL")),
        ("LI Wei", NameParts("Wei", "LI")),
        ("AJ Kumar", NameParts("AJ", "Kumar")),
        ("J.R.R. Tolkien", NameParts("J.R.R.", "Tolkien")),
        ("JOHN SMITH", NameParts("JOHN", "SMITH")),
        ("MUDr. Jana Nová", NameParts("Jana", "Nová", "MUDr.")),
        ("Mgr. Petr Novák", NameParts("Petr", "Novák", "Mgr.")),
        ("Ing. Petr Novák", NameParts("Petr", "Novák", "Ing.")),
        ("Ing Petersen", NameParts("Ing", "Petersen")),
        ("Prof. Dr. Ada Lee", NameParts("Ada", "Lee", "Prof. Dr.")),
        ("Dipl.-Ing. Hans Meier", NameParts("Hans", "Meier", "Dipl.-Ing.")),
        ("Sr. Maria Lopez", NameParts("Maria", "Lopez", "Sr.")),
        ("Fr. John Smith", NameParts("John", "Smith", "Fr.")),
        ("Rev. John Smith", NameParts("John", "Smith", "Rev.")),
        ("Jana Nová, Ph.D.", NameParts("Jana", "Nová", "Ph.D.")),
        ("Nová, Jana", NameParts("Jana", "Nová")),
        ("María de los Ángeles Ruiz", NameParts("María de los Ángeles", "Ruiz")),
        ("María del Carmen García López", NameParts("María del Carmen", "García López")),
        ("María del Pilar", NameParts("María del Pilar")),
        ("María de Vega", NameParts("María", "de Vega")),
        ("Анна Ивановна Петрова", NameParts("Анна Ивановна", "Петрова")),
        ("Петрова Анна Ивановна", NameParts("Анна Ивановна", "Петрова", order=FAMILY)),
        ("Олена Іванівна Коваль", NameParts("Олена Іванівна", "Коваль")),
        ("Анна Ивановна", NameParts("Анна Ивановна")),
        ("Светлана Алексиевич", NameParts("Светлана", "Алексиевич")),
        ("Ivan Petrovich Sidorov", NameParts("Ivan Petrovich", "Sidorov")),
        ("Robert (Bob) Miller", NameParts("Bob", "Miller", printed="Robert Miller")),
        ('Dr. Robert "Bob" Miller', NameParts("Bob", "Miller", "Dr.", printed="Robert Miller")),
        ("Robert “Bob” Miller", NameParts("Bob", "Miller", printed="Robert Miller")),
        ("Anna (new) Braun", NameParts("Anna (new)", "Braun")),
        ("Twin: Ada", NameParts("Twin: Ada")),
    ],
)
def test_a_whole_name_in_its_parts(whole: str, parts: NameParts):
    assert names.split(whole) == parts


@pytest.mark.parametrize(
    ("whole", "shown"),
    [("Nguyễn Văn An", "An N."), ("李明", "明"), ("Kim Min-su", "Min-su K."), ("Björk", "Björk")],
)
def test_first_name_and_initial_shows_the_given_name(whole: str, shown: str):
    one = names.split(whole)
    assert shown_name(one.given, one.family, IdentityLevel.FIRST_INITIAL, one.order) == shown
    assert shown_name(one.given, one.family, IdentityLevel.FULL, one.order) == whole


def test_two_of_one_register_are_told_apart_by_one_letter_more_then_two_then_a_number():
    people = [("Maria", "García"), ("Maria", "Gómez"), ("Maria", "Gil"), ("Maria", "Gil"), ("Bo", "Chen")]
    assert names.told_apart(people, with_initial=True) == [
        "Maria Ga.", "Maria Gó.", "Maria Gi.", "Maria Gi. 2", "Bo C.",
    ]  # fmt: skip
    assert names.told_apart(people, with_initial=False) == ["Maria", "Maria 2", "Maria 3", "Maria 4", "Bo"]


def test_two_of_one_whole_name_get_a_number_too():
    people = [("明", "李", FAMILY), ("明", "李", FAMILY), ("Ana", "", NameOrder.GIVEN_FIRST)]
    assert shown_apart(people, IdentityLevel.FULL) == ["李明", "李明 2", "Ana"]
    assert shown_apart(people, IdentityLevel.HEADCOUNT) == ["", "", ""]


NAMES = st.text(alphabet="aáàbBcgi '’-", min_size=1, max_size=4).filter(str.strip)


@given(
    people=st.lists(st.tuples(NAMES, NAMES, st.sampled_from(NameOrder)), max_size=12),
    level=st.sampled_from([one for one in IdentityLevel if one is not IdentityLevel.HEADCOUNT]),
)
def test_no_two_are_ever_shown_alike(people, level):
    shown = [language.fold(name) for name in shown_apart(people, level)]
    assert len(set(shown)) == len(people)


@given(
    people=st.lists(st.tuples(NAMES, NAMES, st.sampled_from(NameOrder)), max_size=8),
    later=st.lists(st.tuples(NAMES, NAMES, st.sampled_from(NameOrder)), max_size=3),
)
def test_who_joins_later_changes_no_alias(people, later):
    before = shown_apart(people, IdentityLevel.ALIAS)
    assert shown_apart([*people, *later], IdentityLevel.ALIAS)[: len(people)] == before


@given(NAMES, NAMES)
def test_never_more_than_two_letters_beyond_the_initial_are_shown(name, family):
    first, second = names.told_apart([(name, family), (name, f"{family}x")], with_initial=True)
    for shown in (first, second):
        told = shown.removeprefix(name).strip().rstrip("2").strip().rstrip(".")
        assert len(told) <= 3


@pytest.mark.parametrize("given", ["マリー", "ぁゐ", "민수", "太郎"])
def test_names_of_scripts_without_blanks_are_written_without_one(given: str):
    assert NameParts(given, "田中", order=FAMILY).whole() == f"田中{given}"
    assert NameParts(given, "Tanaka", order=FAMILY).whole() == f"Tanaka {given}"


def test_two_whose_names_look_the_same_in_two_scripts_or_with_hidden_signs_are_told_apart():
    shown = names.told_apart([("Anna", ""), ("Аnna", ""), ("An\u200bna", ""), ("Bo", "")], with_initial=False)
    assert shown == ["Anna", "Аnna 2", "An\u200bna 3", "Bo"]
    longer = names.told_apart([("Anna", "Klein"), ("Аnna", "Kahn")], with_initial=True)
    assert longer == ["Anna Kl.", "Аnna Ka."]


@pytest.mark.parametrize(
    ("given", "family"),
    [
        ("Jérôme", "Dupont"), ("Inês", "Ferreira"), ("Ana", "Brâncuși"), ("Đorđe", "Petrović"), ("Agnès", "Forêt"),
        ("Conceição", "Antônio"), ("Ștefan", "Pădurariu"),
    ],
)  # fmt: skip
def test_letters_that_other_languages_have_too_turn_no_name_round(given: str, family: str):
    assert names.guess_order(given, family) is NameOrder.GIVEN_FIRST
    assert names.split(f"{given} {family}").order is NameOrder.GIVEN_FIRST


@pytest.mark.parametrize(
    ("given", "family"), [("Ân", "Nguyễn"), ("Đức", "Lê"), ("Tâm", "Đặng"), ("Bình", "Trần"), ("Mai", "Phạm")]
)
def test_a_vietnamese_name_in_two_columns_is_written_family_first(given: str, family: str):
    assert names.guess_order(given, family) is NameOrder.FAMILY_FIRST


@pytest.mark.parametrize(
    "title", ["Dra.", "Dr.ª", "Dr.a", "Profa.", "Prof.ª", "Engº", "Sr.ª", "Prof.ssa", "Docteur", "Doktor", "Maestra"]
)  # fmt: skip
def test_titles_of_women_are_titles(title: str):
    assert names.is_title(title)
    assert names.split(f"{title} Inês Ferreira").given == "Inês"
