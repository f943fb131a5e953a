from __future__ import annotations

import pytest
from sqlmodel import SQLModel

from peergroups.base.errors import InvalidDraft
from peergroups.model.drafts import read
from peergroups.model.groups import Group, GroupDraft, IdentityLevel, SeriesDraft
from peergroups.model.ids import new_id
from peergroups.model.organisation import DirectoryEntry, EntryDraft, OrganisationDraft
from peergroups.model.people import Person, PersonDraft, narrowest, shown_name


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        (IdentityLevel.HEADCOUNT, ""),
        (IdentityLevel.ALIAS, "Amina"),
        (IdentityLevel.FIRST_INITIAL, "Amina M."),
        (IdentityLevel.FULL, "Amina Mansour"),
    ],
)
def test_a_name_is_shown_as_the_identity_level_allows(level: IdentityLevel, shown: str):
    assert shown_name("Amina", "Mansour", level) == shown


def test_a_name_is_all_that_is_needed():
    assert read(PersonDraft, {"name": " Bo "}).name == "Bo"


@pytest.mark.parametrize(
    ("values", "field", "code"),
    [
        ({"name": "  "}, "name", "missing"),
        ({"name": "x" * 201}, "name", "too_long"),
        ({"name": "Bo", "birth_year": 1850}, "birth_year", "not_a_year"),
        ({"name": "Bo", "birth_year": "soon"}, "birth_year", "not_a_number"),
        ({"name": "\u202e\x00"}, "name", "missing"),
    ],
)
def test_a_bad_field_is_named_with_a_code(values: dict[str, object], field: str, code: str):
    with pytest.raises(InvalidDraft) as caught:
        read(PersonDraft, values)
    assert caught.value.fields == {field: code}


def test_an_error_never_repeats_what_was_typed():
    with pytest.raises(InvalidDraft) as caught:
        read(PersonDraft, {"name": "Secretname" * 50})
    assert "Secretname" not in repr(caught.value) + str(caught.value) + str(caught.value.__context__)


def test_nul_overrides_and_lone_surrogates_are_taken_out_of_a_name():
    assert read(PersonDraft, {"name": "A\u202emi\x00na\ud800"}).name == "Amina"


def test_a_draft_refuses_what_it_does_not_know_and_never_changes():
    with pytest.raises(InvalidDraft) as caught:
        read(PersonDraft, {"name": "Bo", "shoe_size": "44"})
    assert set(caught.value.fields) == {"shoe_size"}
    with pytest.raises(ValueError, match="frozen"):
        read(PersonDraft, {"name": "Bo"}).name = "Ben"
    with pytest.raises(ValueError, match="name") as plain:
        PersonDraft.model_validate({"name": "Secretname" * 50})
    assert "Secretname" not in str(plain.value)


def test_a_row_is_checked_when_it_is_made_and_when_it_is_changed():
    with pytest.raises(ValueError, match="name"):
        Person.make(id="not an id", name="")
    bo = Person.make(id=new_id(), name="Bo")
    with pytest.raises(ValueError, match="name"):
        bo.with_changes(name="")
    ben = bo.with_changes(name=" Ben ", languages="so,en")
    assert (bo.name, ben.name, ben.languages, ben.id) == ("Bo", "Ben", ("so", "en"), bo.id)


@pytest.mark.parametrize("typed", ["es,ar", ("es", "ar"), " es,,ar "])
def test_languages_are_codes_in_their_order(typed: object):
    assert read(PersonDraft, {"name": "Bo", "languages": typed}).languages == ("es", "ar")


def test_more_languages_than_a_line_holds_are_refused():
    with pytest.raises(InvalidDraft) as caught:
        read(PersonDraft, {"name": "Bo", "languages": ",".join(["es"] * 168)})
    assert caught.value.fields == {"languages": "too_long"}


@pytest.mark.parametrize(
    ("draft", "row"), [(PersonDraft, Person), (GroupDraft, Group), (EntryDraft, DirectoryEntry)]
)
def test_what_a_form_asks_for_is_what_the_row_keeps(draft: type[SQLModel], row: type[SQLModel]):
    assert set(draft.model_fields) <= set(row.model_fields)


def test_a_zone_that_does_not_exist_is_refused():
    with pytest.raises(InvalidDraft) as caught:
        read(OrganisationDraft, {"name": "W", "zone": "Mars/Base"})
    assert caught.value.fields == {"zone": "not_a_choice"}


def test_a_series_cannot_end_before_it_starts():
    with pytest.raises(InvalidDraft) as caught:
        read(
            SeriesDraft,
            {"starts_on": "2026-05-01", "until": "2026-04-01", "at": "18:30", "zone": "Europe/London"},
        )
    assert caught.value.fields == {"until": "ends_before_start"}


def test_outside_any_group_the_level_that_shows_least_counts():
    levels = IdentityLevel
    assert narrowest([levels.FULL, levels.ALIAS]) is levels.ALIAS
    assert (
        narrowest([levels.FULL, levels.HEADCOUNT]) is levels.FULL
    )  # a group without names says nothing of them
    assert narrowest([levels.HEADCOUNT]) is levels.HEADCOUNT
    assert narrowest([]) is levels.FULL


def test_a_name_of_nothing_but_hidden_signs_is_no_name():
    for name in ("\u200b", "\u3164", " \u200e\u2060 ", "\ufe0f"):
        with pytest.raises(InvalidDraft) as caught:
            read(PersonDraft, {"name": name})
        assert caught.value.fields == {"name": "missing"}
