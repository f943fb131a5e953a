"""The papers that carry data: right names, right counts, nothing that the group's identity level hides."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from uuid import UUID

import pytest

from peergroups import documents
from peergroups.base import clock
from peergroups.base.errors import PaperError, RuleBroken
from peergroups.documents.sheets import CertificateSheet, NameCardsSheet
from peergroups.model.attendance import Mark
from peergroups.model.groups import LEADING, Group, IdentityLevel, Membership, MemberStatus, membership_id
from peergroups.model.ids import new_id
from peergroups.model.people import Person
from peergroups.store.queries import groups, people, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, data_sheets, notes, papers, printing, schedules, session_sheets
from peergroups.usecases import groups as group_work
from peergroups.usecases import people as person_work
from peergroups.usecases.data_sheets import Common
from peergroups.usecases.papers import KINDS, PaperOrder
from tests.usecases.test_attendance import NOW, evening

COMMON = Common("en", "Walnut House", "a4", large=False)


def read(pdf: bytes) -> str:
    """The words of a paper, as another program reads them."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def with_names(vault: Vault) -> groups.GroupRow:
    return next(row for row in groups.groups(vault.db()) if row.identity is not IdentityLevel.HEADCOUNT)


def set_level(vault: Vault, group_id: UUID, level: IdentityLevel) -> None:
    with vault.work("Change group") as work:
        work.put(work.one(Group, group_id).with_changes(identity=level))


@pytest.mark.parametrize("name", list(KINDS))
def test_every_paper_is_made_for_a_group(demo_vault: Vault, name: str):
    pdf = printing.draw(demo_vault, PaperOrder(name, group_id=with_names(demo_vault).id))
    assert documents.page_count(pdf) >= 1
    assert len(read(pdf)) > 40


@pytest.mark.parametrize(
    "name", ["sign-in-sheet", "name-cards", "certificate", "contact-sheet", "attendance"]
)
def test_papers_show_a_name_as_far_as_the_group_does(demo_vault: Vault, name: str):
    group = with_names(demo_vault)
    known = groups.members(demo_vault.db(), group.id)
    member = next(m for m in known if m.family_name and m.phone and m.role not in LEADING)
    with demo_vault.work("Name") as work:
        work.put(work.one(Person, member.person_id).with_changes(family_name="Quillfeather"))
    set_level(demo_vault, group.id, IdentityLevel.FULL)
    assert "Quillfeather" in read(printing.draw(demo_vault, PaperOrder(name, group_id=group.id)))
    set_level(demo_vault, group.id, IdentityLevel.FIRST_INITIAL)
    assert "Quillfeather" not in read(printing.draw(demo_vault, PaperOrder(name, group_id=group.id)))


def test_a_headcount_prints_no_participant(demo_vault: Vault):
    group = with_names(demo_vault)
    set_level(demo_vault, group.id, IdentityLevel.HEADCOUNT)
    row = groups.group(demo_vault.db(), group.id)
    assert row is not None
    assert data_sheets.certificates(demo_vault.db(), COMMON, row, ()) == []
    leaders = {m.shown for m in groups.members(demo_vault.db(), group.id) if m.shown}
    assert set(data_sheets.name_cards(demo_vault.db(), COMMON, row)[0].names) <= leaders
    with pytest.raises(PaperError):
        printing.draw(demo_vault, PaperOrder("certificate", group_id=group.id))


def test_a_certificate_counts_what_the_register_says(demo_vault: Vault):
    db, group = demo_vault.db(), with_names(demo_vault)
    for paper in data_sheets.certificates(db, COMMON, group, ()):
        member = next(m for m in groups.members(db, group.id) if m.shown == paper.name)
        marks = people.attendance_of(db, member.person_id, paper.start, paper.end)
        came = [
            m for m in marks if m.group_name == group.name and m.mark in {"present", "late", "left_early"}
        ]
        assert paper.came == len(came)
        assert 0 < paper.came <= paper.held


def test_each_certificate_is_in_the_language_of_whom_it_is_for_with_the_name_they_want_on_it(
    demo_vault: Vault,
):
    group = with_names(demo_vault)
    set_level(demo_vault, group.id, IdentityLevel.FULL)
    first = data_sheets.certificates(demo_vault.db(), COMMON, group, ())[0].name
    members = groups.members(demo_vault.db(), group.id)
    arabic = next(m for m in members if first in {m.shown, m.print_name})
    with demo_vault.work("Name") as work:
        work.put(
            work.one(Person, arabic.person_id).with_changes(print_name="الأستاذة ليلى", languages=("ar",))
        )
    order = PaperOrder("certificate", group_id=group.id, language=papers.OWN_LANGUAGE)
    made = [sheet for sheet, _ in order.sheets(demo_vault)]
    assert len({sheet.language for sheet in made}) > 2
    (hers,) = (one for one in made if isinstance(one, CertificateSheet) and one.name == "الأستاذة ليلى")
    assert hers.language == "ar"
    assert documents.page_count(printing.draw(demo_vault, order)) == len(made)
    with demo_vault.work("Name") as work:
        work.put(work.one(Person, arabic.person_id).with_changes(languages=("xx",)))
    other = [sheet for sheet, _ in replace(order, people=(arabic.person_id,)).sheets(demo_vault)]
    assert [sheet.language for sheet in other] == ["en"], (
        "the organisation's where we have no words in theirs"
    )


def test_name_cards_stand_on_labels_with_codes_that_tell_no_name(demo_vault: Vault):
    group = with_names(demo_vault)
    order = PaperOrder("name-cards", group_id=group.id, labels="L7163", door_codes=True)
    ((cards, _),) = order.sheets(demo_vault)
    assert isinstance(cards, NameCardsSheet)
    assert len(cards.codes) == len(set(cards.codes)) == len(cards.names) > 5
    assert all(re.fullmatch("PG[BCDEFGHIJKLNOPRSTUVX]{10}", code) for code in cards.codes)
    ((again, _),) = order.sheets(demo_vault)
    assert again == cards, "the same each time"
    ((plain, _),) = replace(order, labels="").sheets(demo_vault)
    assert isinstance(plain, NameCardsSheet)
    assert plain.codes == (), "no code without a label"
    with pytest.raises(PaperError):
        replace(order, labels="L0000").sheets(demo_vault)
    bought = {"L7160", "L7163", "L4785", "L7418", "5160", "5163", "5395"}
    assert {sheet.name for sheet in papers.label_sheets()} >= bought


def test_a_certificate_is_made_for_those_chosen_only(demo_vault: Vault):
    group = with_names(demo_vault)
    somebody = data_sheets.certificates(demo_vault.db(), COMMON, group, ())[0]
    member = next(m for m in groups.members(demo_vault.db(), group.id) if m.shown == somebody.name)
    chosen = data_sheets.certificates(demo_vault.db(), COMMON, group, (member.person_id,))
    assert [paper.name for paper in chosen] == [somebody.name]


def test_who_never_came_gets_a_certificate_only_when_chosen_and_who_left_one_until_then(demo_vault: Vault):
    db, group = demo_vault.db(), with_names(demo_vault)
    held = [row for row in sessions.of_group(db, group.id) if row.status == "held"]
    first, last = held[0].day, held[-2].day
    with demo_vault.work("Add person") as work:
        person = work.put(Person.make(id=new_id(), name="Zora"))
        ids = {"group_id": group.id, "person_id": person.id}
        left = {"status": MemberStatus.LEFT, "joined_on": first, "left_on": last}
        work.put(Membership.make(id=membership_id(*ids.values()), **ids, **left))
    assert "Zora" not in [paper.name for paper in data_sheets.certificates(db, COMMON, group, ())]
    (paper,) = data_sheets.certificates(db, COMMON, group, (person.id,))
    assert (paper.start, paper.end, paper.held, paper.came) == (first, last, len(held) - 1, 0)


def test_the_diary_lasts_until_the_group_meets_again(demo_vault: Vault):
    group = with_names(demo_vault)
    (paper,) = data_sheets.diary(demo_vault.db(), COMMON, group)
    days = [day for day, _ in paper.days]
    assert 7 <= len(days) <= 14
    assert {later - earlier for earlier, later in pairwise(days)} == {timedelta(days=1)}
    meetings = {row.day for row in sessions.of_group(demo_vault.db(), group.id, past=0)}
    assert {day for day, at in paper.days if at is not None} == meetings & set(days)


def test_the_record_holds_the_note_but_no_promise_about_a_person(demo_vault: Vault):
    group = with_names(demo_vault)
    kind = papers.kind("session-record")
    held = papers.choices_of_sessions(demo_vault.db(), kind, group.id)[0]
    notes.write_for_session(demo_vault, held.id, "We talked about patience & <b>tea</b>.")
    (paper,) = session_sheets.session_record(demo_vault.db(), COMMON, held.id)
    assert "We talked about patience & <b>tea</b>." in paper.happened
    assert "<b>tea</b>" in read(documents.draw(paper))  # plain text, never markup


def test_guests_of_a_record_are_not_people_of_its_register(demo_vault: Vault):
    group = with_names(demo_vault)
    past = papers.choices_of_sessions(demo_vault.db(), papers.kind("session-record"), group.id)
    held = next(row for row in past if row.came)
    attendance.set_guests(demo_vault, held.id, 3)
    register = sessions.register(demo_vault.db(), held.id)
    assert register is not None
    (paper,) = session_sheets.session_record(demo_vault.db(), COMMON, held.id)
    assert (paper.here, paper.guests) == (register.totals.came, 3)
    assert f"{paper.here} here and 3 guests" in read(documents.draw(paper)).replace("\n", " ")


def test_a_plan_is_for_the_next_session_and_a_record_for_the_last(demo_vault: Vault):
    group = with_names(demo_vault)
    past = papers.choices_of_sessions(demo_vault.db(), papers.kind("session-record"), group.id)
    coming = papers.choices_of_sessions(demo_vault.db(), papers.kind("session-plan"), group.id)
    assert past[0].starts_at < coming[0].starts_at
    assert sorted(row.id for row in past) == sorted(row.id for row in coming)


def test_the_steps_of_a_session_stand_on_its_plan_with_their_minutes(demo_vault: Vault):
    group = with_names(demo_vault)
    coming = papers.choices_of_sessions(demo_vault.db(), papers.kind("session-plan"), group.id)[0]
    order = PaperOrder("session-plan", session_id=coming.id)
    usual = read(printing.draw(demo_vault, order))
    schedules.set_plan(demo_vault, coming.id, "10 Tea and <b>names</b>\n\n25 Round")
    (paper,) = session_sheets.session_plan(demo_vault.db(), COMMON, coming.id)
    assert [(step.minutes, step.what) for step in paper.steps] == [
        (10, "Tea and <b>names</b>"),
        (25, "Round"),
    ]
    text = read(printing.draw(demo_vault, order))
    assert "Tea and <b>names</b>" in text
    assert {"10", "25"} <= set(text.split())
    assert text != usual
    demo_vault.undo()
    assert read(printing.draw(demo_vault, order)) == usual


def test_feedback_is_anonymous(demo_vault: Vault):
    group = with_names(demo_vault)
    text = read(printing.draw(demo_vault, PaperOrder("feedback-form", group_id=group.id)))
    assert not [m.shown for m in groups.members(demo_vault.db(), group.id) if m.shown and m.shown in text]


def test_copies_language_and_paper_are_obeyed(demo_vault: Vault):
    group = with_names(demo_vault)
    order = PaperOrder("flyer", group_id=group.id, language="de", copies=3)
    pdf = printing.draw(demo_vault, order)
    assert documents.page_count(pdf) == 3
    assert "Reißen Sie einen Streifen ab" in read(pdf)
    assert printing.draw(demo_vault, replace(order, paper="letter")) != pdf


def test_unknown_papers_groups_and_sessions_have_a_sentence_each(demo_vault: Vault):
    with pytest.raises(PaperError):
        papers.kind("love-letter")
    with pytest.raises(RuleBroken):
        printing.draw(demo_vault, PaperOrder("flyer"))
    with pytest.raises(RuleBroken):
        printing.draw(demo_vault, PaperOrder("session-plan"))


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_paper_calls_a_group_as_it_is_called_outside(demo_vault: Vault, name: str):
    group = with_names(demo_vault)
    with demo_vault.work("Change group") as work:
        kept = work.one(Group, group.id)
        work.put(kept.with_changes(name="Drinkers anonymous", outside_name="Tuesday friends"))
    words = read(printing.draw(demo_vault, PaperOrder(name, group_id=group.id)))
    assert "Drinkers" not in words
    assert ("Tuesday friends" in words) is (name != "local-help-card")


def test_the_groups_that_go_on_are_offered_first_each_in_its_order(vault: Vault):
    made = {name: group_work.start(vault, {"name": name}) for name in ("Ash", "Birch", "Cedar", "Elm")}
    group_work.end(vault, made["Ash"])
    group_work.end(vault, made["Cedar"])
    assert [row.name for row in papers.groups_to_choose(vault.db())] == ["Birch", "Elm", "Ash", "Cedar"]


def test_who_came_is_whoever_has_a_visit_on_the_certificate(demo_vault: Vault):
    db = demo_vault.db()
    for group in groups.groups(db):
        members = groups.members(db, group.id)
        counted = {m.person_id: sessions.attended(db, group.id, m.person_id) for m in members}
        assert sessions.who_came(db, group.id) == {
            person_id for person_id, record in counted.items() if record is not None and record.came
        }


def test_before_anybody_came_it_is_said_why_there_is_no_certificate(vault: Vault):
    group = group_work.start(vault, {"name": "Circle"})
    person = person_work.add(vault, {"name": "Zora"}, group_id=group)
    for chosen in ((), (person,)):
        with pytest.raises(PaperError, match=r"paper\.nobody_came"):
            printing.draw(vault, PaperOrder("certificate", group_id=group, people=chosen))


def test_a_group_that_met_once_did_so_on_a_day_and_not_from_it_to_itself(vault: Vault):
    session, (amina, *_) = evening(vault)
    with clock.fixed(NOW + timedelta(hours=3)):
        attendance.mark(vault, session, amina, Mark.PRESENT)
        row = sessions.session(vault.db(), session)
        assert row is not None
        text = read(printing.draw(vault, PaperOrder("certificate", group_id=row.group_id)))
    assert text.split("Circle")[1].split("The group met once")[0].strip() == "24 November 2026"


def test_a_contact_sheet_names_who_is_called_in_an_emergency(demo_vault: Vault):
    group = with_names(demo_vault)
    member = next(m for m in groups.members(demo_vault.db(), group.id) if m.phone and m.role not in LEADING)
    with demo_vault.work("Name") as work:
        work.put(work.one(Person, member.person_id).with_changes(emergency_contact="Rob, 01632 960199"))
    (sheet,) = data_sheets.contact_sheet(demo_vault.db(), COMMON, group)
    (contact,) = [one for one in sheet.contacts if "Rob" in str(one)]
    assert contact.phone == member.phone
    assert "Rob" in read(printing.draw(demo_vault, PaperOrder("contact-sheet", group_id=group.id)))


@pytest.mark.parametrize("name", ["sign-in-sheet", "session-plan"])
def test_without_a_session_chosen_a_paper_is_of_the_likeliest(demo_vault: Vault, name: str):
    group = with_names(demo_vault)
    offered = papers.choices_of_sessions(demo_vault.db(), papers.kind(name), group.id)
    assert len(offered) > 1
    own = printing.draw(demo_vault, PaperOrder(name, group_id=group.id))
    first, second = (
        printing.draw(demo_vault, PaperOrder(name, group_id=group.id, session_id=row.id))
        for row in offered[:2]
    )
    assert read(own) == read(first) != read(second)
