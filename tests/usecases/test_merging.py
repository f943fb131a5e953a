"""Two records of one person made one; every total stays, and Undo brings both back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peergroups.base import clock
from peergroups.base.errors import NotAllowed, RowMissing, RuleBroken
from peergroups.model.attendance import CAME, Attendance, Mark, attendance_id
from peergroups.model.audit import Event
from peergroups.model.groups import Membership, MemberStatus, Role, membership_id
from peergroups.model.ids import AccountId, PersonId, new_id
from peergroups.model.merges import MergeRecord
from peergroups.model.people import Person
from peergroups.model.permissions import Access, Action, Actor
from peergroups.model.rows import Row
from peergroups.model.waiting import Answer
from peergroups.store.queries import absences, everything, followups, notes, periods, sessions
from peergroups.store.queries import audit as audit_queries
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import merging as merging_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import waiting as waiting_queries
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, away, groups, merging, people, waiting
from peergroups.usecases import followups as followup_usecases
from peergroups.usecases import notes as note_usecases
from tests.usecases.test_attendance import NOW, evening, register
from tests.usecases.test_printed_sheets import printed, rows_of

LATER = NOW + timedelta(days=8)


@pytest.fixture
def twice(vault: Vault) -> tuple[UUID, UUID, UUID, UUID, UUID]:
    """Two sessions, Ada Marlow and A. Marlow, each present in one; Ben in both. tests/cases/person-entered-twice.txt"""
    assert "Ada Marlow" in Path("tests/cases/person-entered-twice.txt").read_text()
    first, _ = evening(vault, "")
    group = register(vault, first).session.group_id
    with clock.fixed(NOW):
        ada = people.add(
            vault, {"name": "Ada", "family_name": "Marlow", "phone": "01632 960101"}, group_id=group
        )
        other = people.add(
            vault,
            {"name": "A.", "family_name": "Marlow", "phone": "01632 960101", "email": "a@x.org"},
            group_id=group,
        )
        ben = people.add(vault, {"name": "Ben", "family_name": "Oduya"}, group_id=group)
    second = sessions.of_group(vault.db(), group)[1].id
    with clock.fixed(LATER):
        for session, person in ((first, ada), (second, other), (first, ben), (second, ben)):
            attendance.mark(vault, session, person, Mark.PRESENT)
    return first, second, ada, other, ben


def came(vault: Vault, session: UUID) -> int:
    return register(vault, session).totals.came


def test_a_person_entered_twice_is_made_one(vault: Vault, twice):
    first, second, ada, other, ben = twice
    note_usecases.write_about_person(vault, other, "likes tea")
    with clock.fixed(LATER):
        before = everything.counts(vault.db())
        merging.merge(vault, ada, other)
        assert [row.id for row in people_queries.people(vault.db())][:2] == [ada, ben]
        assert len(people_queries.people(vault.db())) == 3  # with Miriam, who leads
        assert (came(vault, first), came(vault, second)) == (2, 2)
        (kept,) = [row for row in people_queries.people(vault.db()) if row.id == ada]
        assert (kept.name, kept.family_name, kept.email) == ("Ada", "Marlow", "a@x.org")
        group = register(vault, first).session.group_id
        record = sessions.attended(vault.db(), group, ada)
        assert record is not None
        assert (record.held, record.came) == (2, 2)
        assert [row.text for row in notes.of_person(vault.db(), ada)] == ["likes tea"]
        assert audit_queries.events(vault.db(), kinds=[Event.MERGED])[0].subject == ada
        vault.undo()
        assert len(people_queries.people(vault.db())) == 4
        assert (came(vault, first), came(vault, second)) == (2, 2)
        after = everything.counts(vault.db())
        assert {n: after[n] for n in before if n != "audit_event"} == before


def test_the_fields_chosen_are_taken_and_the_marks_that_came_win(vault: Vault, twice):
    first, _, ada, other, _ = twice
    with clock.fixed(LATER):
        attendance.mark(vault, first, other, Mark.ABSENT, "ill")
        merging.merge(vault, ada, other, taken=["name"])
        (entry,) = [one for one in register(vault, first).entries if one.person_id == ada]
        assert (entry.name, entry.mark, entry.reason) == ("A.", Mark.PRESENT, "ill")


def test_her_row_of_a_printed_sheet_stays_hers(vault: Vault, twice):
    first, _, ada, other, _ = twice
    printed(vault, first)
    before = rows_of(vault, first)
    with clock.fixed(LATER):
        merging.merge(vault, other, ada)
        assert rows_of(vault, first) == [other if row == ada else row for row in before]
        vault.undo()
    assert rows_of(vault, first) == before


def test_memberships_unite_their_days(vault: Vault, twice):
    first, _, ada, other, _ = twice
    group = register(vault, first).session.group_id
    with clock.fixed(LATER):
        groups.leave(vault, group, ada)
        merging.merge(vault, ada, other)
        (member,) = [one for one in group_queries.members(vault.db(), group) if one.person_id == ada]
        assert member.status is MemberStatus.ACTIVE
        rows = periods.of_membership(vault.db(), membership_id(group, ada))
        assert [(row.from_on, row.to_on) for row in rows] == [(NOW.date(), None)]


def test_who_came_back_as_another_record_has_both_times_and_joined_on_the_later_day(vault: Vault, twice):
    first, _, ada, other, _ = twice
    group = register(vault, first).session.group_id
    back = LATER + timedelta(days=10)
    with clock.fixed(LATER):
        groups.leave(vault, group, ada, reason="moved")
        groups.leave(vault, group, other)
    with clock.fixed(back):
        groups.join(vault, group, other)
        merging.merge(vault, ada, other)
    (member,) = [one for one in group_queries.members(vault.db(), group) if one.person_id == ada]
    assert (member.status, member.joined_on, member.left_on) == (MemberStatus.ACTIVE, back.date(), None)
    rows = periods.of_membership(vault.db(), membership_id(group, ada))
    assert [(row.from_on, row.to_on) for row in rows] == [(NOW.date(), LATER.date()), (back.date(), None)]


@pytest.mark.parametrize("swapped", [False, True])
def test_who_left_on_the_day_the_other_record_joined_has_been_there_since_the_earlier_day(
    vault: Vault, twice, swapped: bool
):
    first, _, ada, other, _ = twice
    group = register(vault, first).session.group_id
    with clock.fixed(LATER):
        groups.leave(vault, group, ada)
        groups.leave(vault, group, other)
        groups.join(vault, group, other)
        merging.merge(vault, *((other, ada) if swapped else (ada, other)))
    kept = other if swapped else ada
    (member,) = [one for one in group_queries.members(vault.db(), group) if one.person_id == kept]
    assert (member.status, member.joined_on) == (MemberStatus.ACTIVE, NOW.date())


@pytest.mark.parametrize(
    ("mine", "theirs", "kept"),
    [
        (MemberStatus.PAUSED, MemberStatus.ACTIVE, MemberStatus.ACTIVE),
        (MemberStatus.ACTIVE, MemberStatus.PAUSED, MemberStatus.ACTIVE),
        (MemberStatus.WAITING, MemberStatus.PAUSED, MemberStatus.PAUSED),
        (MemberStatus.PAUSED, MemberStatus.WAITING, MemberStatus.PAUSED),
    ],
)
def test_of_two_memberships_the_nearer_one_counts(vault: Vault, twice, mine, theirs, kept):
    first, _, ada, other, _ = twice
    group = register(vault, first).session.group_id
    with clock.fixed(LATER):
        for person, status in ((ada, mine), (other, theirs)):
            groups.set_member(vault, group, person, role=Role.PARTICIPANT, status=status)
        merging.merge(vault, ada, other)
    (member,) = [one for one in group_queries.members(vault.db(), group) if one.person_id == ada]
    assert member.status is kept


def test_a_group_that_only_the_second_record_was_in_is_the_persons_too(vault: Vault, twice):
    first, _, ada, other, _ = twice
    group = register(vault, first).session.group_id
    second = groups.start(vault, {"name": "Second"})
    with clock.fixed(LATER):
        groups.join(vault, second, other)
        merging.merge(vault, ada, other)
        assert [one.person_id for one in group_queries.members(vault.db(), second)] == [ada]
        assert [one.person_id for one in group_queries.members(vault.db(), group)].count(ada) == 1
        assert other not in {one.person_id for one in group_queries.members(vault.db(), group)}


def test_follow_ups_and_notes_about_the_second_record_are_about_the_person(vault: Vault, twice):
    _, _, ada, other, ben = twice
    followup_usecases.add(vault, {"person_id": other, "due_on": "2026-12-01", "text": "call"})
    followup_usecases.add(vault, {"person_id": ben, "due_on": "2026-12-01", "text": "write"})
    merging.merge(vault, ada, other)
    assert [row.text for row in followups.of_person(vault.db(), ada)] == ["call"]
    assert [row.text for row in followups.of_person(vault.db(), ben)] == ["write"]


def test_the_second_record_is_in_the_trash_with_no_mark_of_its_own(vault: Vault, twice):
    _, second, ada, other, _ = twice
    merging.merge(vault, ada, other)
    assert [row.id for row in people_queries.trashed_people(vault.db())] == [other]
    marks = [row for row in everything.table(vault.db(), "attendance") if row["person_id"] == other.hex]
    assert [(row["mark"], bool(row["trashed_at"])) for row in marks] == [(None, True)]
    assert [entry.person_id for entry in register(vault, second).entries].count(ada) == 1


def test_the_family_name_comes_with_its_order_and_what_is_known_stays(vault: Vault, twice):
    _, _, ada, _, _ = twice
    third = people.add(
        vault,
        {
            "name": "Adah",
            "family_name": "Nguyen",
            "phone": "1",
            "pronouns": "she",
            "name_order": "family_first",
        },
    )
    merging.merge(vault, ada, third)
    row = people_queries.person(vault.db(), ada)
    assert row is not None
    assert (row.full_name, row.phone, row.pronouns) == ("Ada Marlow", "01632 960101", "she")
    vault.undo()
    merging.merge(vault, ada, third, taken=["family_name"])
    row = people_queries.person(vault.db(), ada)
    assert row is not None
    assert (row.full_name, row.phone) == ("Nguyen Ada", "01632 960101")


def test_a_reason_given_in_one_record_stays_with_the_stronger_mark_and_its_own_comes_first(
    vault: Vault, twice
):
    first, _, ada, other, _ = twice
    with clock.fixed(LATER):
        attendance.mark(vault, first, ada, Mark.LATE, "bus")
        attendance.mark(vault, first, other, Mark.EXCUSED, "ill")
        merging.merge(vault, ada, other)
        (entry,) = [one for one in register(vault, first).entries if one.person_id == ada]
        assert (entry.mark, entry.reason) == (Mark.LATE, "bus")


def test_only_who_keeps_people_makes_one_of_two_or_says_that_they_are_two(vault: Vault, twice):
    first, _, ada, other, _ = twice
    group = register(vault, first).session.group_id
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.HELPER, frozenset({group}))
    for act in (merging.merge, merging.keep_apart):
        with pytest.raises(NotAllowed) as refused:
            act(vault, ada, other)
        assert refused.value.action == Action.KEEP_PEOPLE


def test_the_one_step_of_a_merge_is_named_and_so_is_that_of_two_people(vault: Vault, twice):
    _, _, ada, other, _ = twice
    merging.keep_apart(vault, ada, other)
    assert vault.history.undo_label == "Two people"
    merging.merge(vault, ada, other)
    assert vault.history.undo_label == "Make one person of two"


def test_likely_doubles_are_offered_and_nobody_else(vault: Vault, twice):
    _, _, ada, other, _ = twice
    (pair,) = merging.likely(vault.db())
    assert {pair.first, pair.second} == {ada, other}
    merging.merge(vault, ada, other)
    assert merging.likely(vault.db()) == []


def test_the_likeliest_double_stands_first_whenever_it_was_typed(vault: Vault, twice):
    _, _, ada, other, _ = twice  # a near name and the same telephone
    sure = [people.add(vault, {"name": "Bo", "family_name": "Lind", "email": "b@x.org"}) for _ in range(2)]
    near = [people.add(vault, {"name": name, "family_name": "Vint"}) for name in ("Cora", "Corra")]
    found = [{pair.first, pair.second} for pair in merging.likely(vault.db())]
    assert found == [set(sure), {ada, other}, set(near)]


def test_of_two_who_wait_the_earlier_question_counts(vault: Vault, twice):
    first, _, ada, other, _ = twice
    group = register(vault, first).session.group_id
    for days, person in ((20, ada), (12, other)):
        with clock.fixed(NOW + timedelta(days=days)):
            groups.set_member(vault, group, person, role=Role.PARTICIPANT, status=MemberStatus.WAITING)
    with clock.fixed(NOW + timedelta(days=21)):
        merging.merge(vault, ada, other)
    (row,) = [row for row in everything.table(vault.db(), "membership") if row["person_id"] == ada.hex]
    assert row["asked_on"] == str((NOW + timedelta(days=12)).date())


def test_nobody_is_made_one_with_themselves(vault: Vault, twice):
    with pytest.raises(RuleBroken) as refused:
        merging.merge(vault, twice[2], twice[2])
    assert refused.value.code == "person.the_same"


def test_of_somebody_who_is_not_there_nothing_is_said(vault: Vault, twice):
    ada, nobody = twice[2], new_id()
    for one, other in ((ada, nobody), (nobody, ada)):
        with pytest.raises(RowMissing):
            merging.keep_apart(vault, one, other)
        with pytest.raises(RowMissing):
            merging.merge(vault, one, other)


MARKS = st.lists(
    st.tuples(st.sampled_from([*Mark, None]), st.sampled_from([*Mark, None])), min_size=2, max_size=2
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(marks=MARKS, swapped=st.booleans())
def test_whatever_was_marked_a_session_has_one_person_and_the_stronger_mark(
    vault: Vault, twice, marks, swapped
):
    first, second, ada, other, _ = twice
    kept, gone = (other, ada) if swapped else (ada, other)
    with clock.fixed(LATER):
        for session, (one, two) in zip((first, second), marks, strict=True):
            attendance.mark(vault, session, ada, one)
            attendance.mark(vault, session, other, two)
        merging.merge(vault, kept, gone)
        for session, both in zip((first, second), marks, strict=True):
            entries = [entry for entry in register(vault, session).entries if entry.person_id in {ada, other}]
            assert [entry.person_id for entry in entries] == [kept]
            assert (entries[0].mark in CAME) == any(mark in CAME for mark in both)
        vault.undo()
    assert followups.of_person(vault.db(), ada) == []


def test_offers_absences_and_doubts_move_and_undo_brings_them_back(vault: Vault, twice):
    first, _, ada, other, ben = twice
    group = register(vault, first).session.group_id
    with clock.fixed(LATER):
        groups.edit(vault, group, {"name": "Circle", "capacity": 9})
        groups.set_member(vault, group, other, role=Role.PARTICIPANT, status=MemberStatus.WAITING)
        waiting.offer(vault, group, other)
        away.plan(vault, other, {"from_on": "2026-12-24", "to_on": "2027-01-02"})
        merging.keep_apart(vault, other, ben)
        before = everything.table(vault.db(), "not_same"), everything.table(vault.db(), "offer")
        merging.merge(vault, ada, other)
    assert [row.to_on.day for row in absences.of_person(vault.db(), ada)] == [2]
    (offer,) = waiting_queries.offers(vault.db(), membership_id(group, ada))
    assert offer.answer is Answer.ACCEPTED  # she comes, as Ada
    assert merging_queries.apart(vault.db()) == {frozenset({ada, ben})}
    vault.undo()
    assert {row["id"] for row in everything.table(vault.db(), "not_same") if not row["trashed_at"]} == {
        row["id"] for row in before[0]
    }
    assert [row["membership_id"] for row in everything.table(vault.db(), "offer")] == [
        row["membership_id"] for row in before[1]
    ]
    assert absences.of_person(vault.db(), ada) == []


def test_two_people_are_not_asked_about_again_until_undo(vault: Vault, twice):
    _, _, ada, other, _ = twice

    def pairs() -> list[set[UUID]]:
        return [{pair.first, pair.second} for pair in merging.likely(vault.db())]

    assert {ada, other} in pairs()
    merging.keep_apart(vault, other, ada)
    assert {ada, other} not in pairs()
    vault.undo()
    assert {ada, other} in pairs()
    with pytest.raises(RuleBroken):
        merging.keep_apart(vault, ada, ada)


def test_those_who_were_two_can_still_be_made_one(vault: Vault, twice):
    _, _, ada, other, _ = twice
    merging.keep_apart(vault, ada, other)
    merging.merge(vault, ada, other)
    assert merging_queries.apart(vault.db()) == set()


def trash_row(vault: Vault, model: type[Row], id_: UUID) -> None:
    with vault.work("Take out") as work:
        work.remove(work.one(model, id_))


def test_a_mark_in_the_trash_is_no_mark_of_either(vault: Vault, twice):
    first, second, ada, other, _ben = twice
    with clock.fixed(LATER):
        attendance.mark(vault, first, other, Mark.PRESENT)
        attendance.mark(vault, second, ada, Mark.PRESENT)
        attendance.mark(vault, second, other, Mark.EXCUSED)
        attendance.set_reason(vault, second, other, "stays")
        trash_row(vault, Attendance, attendance_id(first, PersonId(other)))
        trash_row(vault, Attendance, attendance_id(second, PersonId(ada)))
        attendance.mark(vault, first, ada, Mark.EXCUSED)
        merging.merge(vault, ada, other)
        marks = {
            session: [
                (row.mark, row.reason) for row in register(vault, session).entries if row.person_id == ada
            ]
            for session in (first, second)
        }
    assert marks == {first: [(Mark.EXCUSED, "")], second: [(Mark.EXCUSED, "stays")]}


def test_a_mark_of_theirs_in_the_trash_does_not_come_back_with_them(vault: Vault, twice):
    _first, second, ada, other, _ben = twice
    with clock.fixed(LATER):
        trash_row(vault, Attendance, attendance_id(second, PersonId(other)))
        merging.merge(vault, ada, other)
        assert came(vault, second) == 1  # Ben alone
        assert [row.mark for row in register(vault, second).entries if row.person_id == ada] == [None]


def test_a_membership_in_the_trash_is_none_of_either(vault: Vault, twice):
    first, _second, ada, other, _ben = twice
    group = register(vault, first).session.group_id
    with clock.fixed(LATER):
        groups.leave(vault, group, other, reason="moved away")
        trash_row(vault, Membership, membership_id(group, PersonId(ada)))
        merging.merge(vault, ada, other)
        (member,) = [row for row in group_queries.members(vault.db(), group) if row.person_id == ada]
        assert member.status is MemberStatus.LEFT  # as the only one that counts says


def test_a_membership_of_theirs_in_the_trash_brings_nobody_back(vault: Vault, twice):
    first, _second, ada, _other, ben = twice
    group = register(vault, first).session.group_id
    with clock.fixed(LATER):
        groups.leave(vault, group, ben, reason="moved away")
        trash_row(vault, Membership, membership_id(group, PersonId(ada)))
        merging.merge(vault, ben, ada)
        (member,) = [row for row in group_queries.members(vault.db(), group) if row.person_id == ben]
        assert member.status is MemberStatus.LEFT


def test_a_field_chosen_of_the_second_that_is_empty_there_empties_nothing(vault: Vault, twice):
    _first, _second, ada, other, _ben = twice
    with vault.work("Look", undoable=False) as work:
        work.put(work.one(Person, ada).with_changes(email="ada@x.org"))
        work.put(work.one(Person, other).with_changes(email="", phone="01632 960999"))
    merging.merge(vault, ada, other, taken={"email", "phone"})
    (kept,) = [row for row in people_queries.people(vault.db()) if row.id == ada]
    assert (kept.email, kept.phone) == ("ada@x.org", "01632 960999")


def test_what_was_merged_is_kept_with_both_until_it_cannot_be_taken_back(vault: Vault, twice):
    _first, _second, ada, other, _ben = twice
    merging.merge(vault, ada, other)
    (record,) = merging_queries.merges(vault.db(), clock.now() - timedelta(days=1))
    with vault.work("Look") as work:
        kept = work.one(MergeRecord, record.id)
    assert (kept.kept_id, kept.gone_id) == (ada, other)
    assert kept.images
