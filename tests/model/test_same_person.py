"""Who may be the same person: what speaks for it, and what against."""

from uuid import uuid4

import pytest

from peergroups.model.same_person import ExistingPerson, Known, find_duplicates, likely_pairs, weigh

ADA = Known("Ada", "Marlow", "01632 960101", "ada@example.org", 1957)


def person(
    name: str, family: str = "", phone: str = "", email: str = "", born: int | None = None
) -> ExistingPerson:
    return ExistingPerson(uuid4(), name, family, phone, email, born)


@pytest.mark.parametrize(
    "somebody",
    [
        Known("Ada", "Marlow"),
        Known("ADA", "MÁRLOW"),
        Known("Marlow", "Ada"),
        Known("Ada Marlow"),
        Known("A.", "Marlow"),
        Known("Ada", "Marlo"),
        Known("Ada", "Marlow-Hale"),
        Known("Ada", "Hale", email="ADA@example.org"),
        Known("Ada", "", "+44 1632 960101"),
    ],
)
def test_what_may_be_the_same_person_is_asked(somebody: Known):
    assert weigh(somebody, ADA, "GB") is not None


@pytest.mark.parametrize(
    "somebody",
    [
        Known("Rob", "Marlow"),
        Known("Rob", "Marlow", "01632 960101"),  # one household, one telephone
        Known("Rob", "Marlow", "01632 960101", "ada@example.org"),
        Known("Ben", "Oduya", "01632 960101"),
        Known("Ada", "Marlow", birth_year=1980),
        Known("Ada", "Vint"),
        Known("Ada"),
        Known("A.", "M."),
    ],
)
def test_what_a_household_shares_is_no_proof(somebody: Known):
    assert weigh(somebody, ADA, "GB") is None


def test_another_telephone_proves_nothing():
    match = weigh(Known("Ada", "Marlow", "01632 960199"), ADA, "GB")
    assert match is not None
    assert match.is_sure


def test_a_near_name_is_not_sure():
    match = weigh(Known("Cora", "Vint-Hale"), Known("Cora", "Vint"))
    assert match is not None
    assert not match.is_sure
    assert match.why == ("near_name",)


def test_a_digit_is_no_slip():
    assert weigh(Known("Person 123"), Known("Person 124")) is None


def test_of_two_of_one_name_the_one_born_that_year_is_meant():
    older, younger = person("Ana", "López", born=1950), person("Ana", "López", born=1980)
    found = find_duplicates([Known("Ana", "López", birth_year=1980, row=2)], [older, younger])
    assert found[2].person == younger.id
    assert find_duplicates([Known("Ana", "López", birth_year=1970, row=2)], [older, younger]) == {}


def test_a_person_twice_in_a_list_is_found():
    rows = [Known("Ana", "Ruiz", row=2), Known("Bo", row=3), Known("ana", "ruiz", row=9)]
    assert {number: hit.row for number, hit in find_duplicates(rows, []).items()} == {9: 2}


def test_ten_thousand_rows_against_five_thousand_people_are_all_matched():
    people = [person(f"Name{n}", f"Family{n % 700}", phone=f"600{n:06}") for n in range(5000)]
    rows = [Known(f"Name{n}", f"Family{n % 700}", email=f"p{n}@example.org", row=n) for n in range(10_000)]
    assert len(find_duplicates(rows, people)) == 5000


def test_pairs_are_offered_once():
    people = [ADA, Known("A.", "Marlow"), Known("Ben", "Oduya")]
    assert [(one.name, match.known.name) for one, match in likely_pairs(people)] == [("A.", "Ada")]
