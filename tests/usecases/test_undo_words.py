"""What Undo says it takes back: whom, where, at the level of the group at hand."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from peergroups.base import clock
from peergroups.model.attendance import Mark
from peergroups.model.groups import MemberStatus, membership_id
from peergroups.store.history import Step
from peergroups.store.queries import everything, search
from peergroups.store.queries import groups as queries
from peergroups.store.work import KINDS, Image
from peergroups.usecases import (
    attendance,
    finishing,
    followups,
    groups,
    handouts,
    history,
    merging,
    organisation,
    people,
    waiting,
)
from tests.usecases.test_attendance import NOW, evening


def told(vault):
    return history.about(vault, vault.history.next_undo)


@pytest.fixture
def circle(vault):
    return groups.start(vault, {"name": "Circle", "identity": "first_initial"})


def add(vault, group=None, **values):
    return people.add(vault, values, group_id=group)


def test_a_person_added_to_a_group_is_named_as_the_group_names_them(vault, circle):
    add(vault, circle, name="José", family_name="Prieto")
    assert told(vault) == history.About("Add person", ("José P.",), "Circle")


def test_outside_any_group_the_narrowest_name_stands(vault, circle):
    person = add(vault, circle, name="José", family_name="Prieto")
    people.edit(vault, person, {"name": "José", "family_name": "Prieto", "phone": "01632 960 123"})
    assert told(vault) == history.About("Change person", ("José P.",), "")


def test_one_mark_says_which_also_where_it_holds_the_session(vault):
    session, (amina, *_) = evening(vault)
    attendance.mark(vault, session, amina, Mark.LATE)
    assert told(vault) == history.About("Record attendance", ("Amina",), "Circle", Mark.LATE, is_mark=True)
    attendance.mark(vault, session, amina, None)
    assert told(vault) == history.About("Record attendance", ("Amina",), "Circle", None, is_mark=True)


def test_several_marks_are_no_mark_of_one(vault):
    session, _ = evening(vault)
    attendance.mark_everyone(vault, session)
    found = told(vault)
    assert found.names == ("Amina", "Bo", "Carmen", "Miriam O.")
    assert not found.is_mark


def test_a_group_of_headcounts_names_nobody_but_who_leads(vault):
    group = groups.start(
        vault, {"name": "Open table", "identity": "headcount"}, facilitators=["Miriam Okafor"]
    )
    found = told(vault)
    assert found.group == "Open table"
    assert found.names == ("Miriam O.",)
    assert queries.group(vault.db(), group) is not None


def test_somebody_of_no_group_is_named_in_the_trash_as_before(vault):
    person = add(vault, name="José", family_name="Prieto")
    people.remove(vault, person)
    assert told(vault).names == ("José Prieto",)


def test_somebody_of_a_group_without_names_is_not_named_in_the_trash_either(vault, circle):
    person = add(vault, circle, name="José", family_name="Prieto")
    values = {"name": "Circle", "identity": "alias"}
    groups.edit(vault, circle, values)
    people.remove(vault, person)
    assert told(vault).names == ("José",)


def test_two_groups_are_none(vault, circle):
    other = groups.start(vault, {"name": "Walkers"})
    person = add(vault, circle, name="José")
    groups.join(vault, other, person)
    people.remove(vault, person)
    assert told(vault).group == ""


def test_what_is_about_nobody_says_so(vault, circle):
    groups.edit(vault, circle, {"name": "Circle", "place": "Hall"})
    assert told(vault) == history.About("Change group", (), "Circle")


def test_a_step_of_many_rows_is_not_looked_through(vault, circle):
    for number in range(3):
        add(vault, circle, name=f"Person {number}")
    step = vault.history.next_undo
    for rows, names in ((40, ("Person 2",)), (41, ())):
        many = type(step)(step.label, (list(step.images) * 41)[:rows])
        assert history.about(vault, many) == history.About("Add person", names, "Circle")


def test_redo_names_the_same(vault, circle):
    add(vault, circle, name="José", family_name="Prieto")
    vault.undo()
    found = history.about(vault, vault.history.next_redo)
    assert (found.label, found.names, found.group) == ("Add person", ("José P.",), "Circle")
    assert vault.history.next_undo.label == "Start group"


def test_a_follow_up_is_about_its_person(vault, circle):
    person = add(vault, circle, name="José", family_name="Prieto")
    call = {"text": "Ring", "why": "promised", "due_on": date(2030, 1, 1)}
    followups.add(vault, call | {"person_id": person, "group_id": circle})
    assert told(vault).names == ("José P.",)


def test_a_group_that_was_started_with_a_year_of_sessions_is_named(vault):
    """So many rows are written with it that nobody is named, but the group is."""
    rhythm = {
        "frequency": "weekly", "weekday": 1, "starts_on": clock.now().date(), "at": "18:30", "minutes": 90,
        "zone": "UTC",
    }  # fmt: skip
    groups.start(vault, {"name": "Circle"}, series=rhythm)
    assert len(vault.history.next_undo.images) > 40
    assert told(vault) == history.About("Start group", (), "Circle")


def test_what_is_in_the_trash_is_still_named(vault, circle):
    groups.remove(vault, circle)
    assert told(vault).group == "Circle"


def test_a_help_line_and_a_handout_are_named(vault):
    entry = organisation.add_entry(vault, {"service": "Night line"})
    assert told(vault).names == ("Night line",)
    organisation.remove_entry(vault, entry)
    assert told(vault).names == ("Night line",)
    handouts.start(vault, "Tea", "en", "Bring tea.")
    assert told(vault).names == ("Tea",)


def test_an_offer_and_its_answer_name_the_person_and_the_group(vault):
    group = groups.start(vault, {"name": "Circle", "capacity": 1, "identity": "first_initial"})
    first = add(vault, group, name="Ada")
    person = add(vault, name="José", family_name="Prieto")
    assert groups.join(vault, group, person) is MemberStatus.WAITING
    groups.leave(vault, group, first)
    offer = waiting.offer(vault, group, person)
    assert told(vault) == history.About("Offer a place", ("José P.",), "Circle")
    waiting.decline(vault, offer)
    assert told(vault) == history.About("Answer to an offer", ("José P.",), "Circle")


def test_two_who_are_not_the_same_are_both_named(vault, circle):
    one, other = (add(vault, circle, name=name, family_name="Prieto") for name in ("José", "Josefa"))
    merging.keep_apart(vault, one, other)
    assert told(vault).names == ("José P.", "Josefa P.")


PERSONAL = [
    model
    for model in KINDS
    if {"person_id", "membership_id", "first_id", "kept_id"} & set(model.model_fields)
]


@pytest.mark.parametrize("model", PERSONAL, ids=lambda model: model.__tablename__)
def test_no_kind_of_row_about_a_person_leaves_the_name_out(vault, circle, model):
    person = add(vault, circle, name="José", family_name="Prieto")
    known = {
        "person_id": person, "first_id": person, "kept_id": person, "group_id": circle,
        "membership_id": membership_id(circle, person),
    }  # fmt: skip
    values = SimpleNamespace(**{name: known.get(name) for name in model.model_fields})
    found = history.about(vault, Step("Change", (Image(model, person, None, values),)))
    assert found.names in {("José P.",), ("José Prieto",)}


def test_a_finished_session_names_its_group_and_nobody_who_stays_on_its_register(vault):
    session, _ = evening(vault)
    with clock.fixed(NOW + timedelta(hours=3)):
        finishing.finish(vault, session, ())
    assert told(vault) == history.About("Finish session", (), "Circle")


def test_two_who_would_be_shown_alike_are_told_apart_in_the_trash_in_search_and_in_the_list(vault, circle):
    garcia = add(vault, circle, name="José", family_name="García")
    add(vault, circle, name="José", family_name="Gómez")
    (hit,) = [one for one in search.find(vault.db(), "garcia") if one.kind == "person"]
    assert hit.title == "José Ga."
    listed = {row[0] for row in everything.listing(vault.db(), "people")[1:]}
    assert listed == {"José Ga.", "José Gó."}
    people.remove(vault, garcia)
    assert told(vault).names == ("José Ga.",)
