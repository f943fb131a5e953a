"""What a limited connection reads past its views: marks by hint, and nothing else."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.groups import Membership, MembershipPeriod, MemberStatus, Role, membership_id
from peergroups.model.ids import AccountId, new_id
from peergroups.model.merges import MergeRecord
from peergroups.model.notes import Note, NoteVersion
from peergroups.model.people import NotSame, Person, PersonFields
from peergroups.model.permissions import Access, Action, Actor
from peergroups.model.rows import Row
from peergroups.model.sessions import GroupSession
from peergroups.model.waiting import Offer
from peergroups.store import access, queries
from peergroups.store.queries import everything, proposals
from peergroups.store.queries import people as queries_of_people
from peergroups.store.vault import Vault
from peergroups.usecases import groups, people, schedules
from tests.sql import rows

NOW = clock.now() + timedelta(days=30)


FULL_PERSON = {
    "name": "Amina", "family_name": "Sow", "pronouns": "she", "languages": "so,en", "phone": "111",
    "email": "a@example.org", "safe_contact": "text first", "emergency_contact": "Sagal", "birth_year": 1990,
    "access_needs": "a ramp", "title": "Dr", "name_order": "given_first", "print_name": "Amina Sow-Ali",
    "known_before": "2024-01-01",
}  # fmt: skip
A_HELPER_MAY_SEE = {"name", "family_name", "title", "name_order", "pronouns", "languages"}


def sign_in(vault: Vault, groups: list[UUID], role: Access = Access.FACILITATOR) -> None:
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", role, frozenset(groups))


@pytest.fixture
def two_groups(vault: Vault) -> tuple[UUID, UUID]:
    """Ours with Amina, who has every field filled in, and theirs with Ben; each has a note."""
    ours, theirs = (groups.start(vault, {"name": name}) for name in ("Ours", "Theirs"))
    amina = people.add(vault, FULL_PERSON, group_id=ours)
    groups.leave(vault, ours, amina, reason="moved away")
    people.add(vault, {"name": "Ben"}, group_id=theirs)
    return ours, theirs


def note_of(vault: Vault, group: UUID) -> UUID:
    with vault.work("Write note") as work:
        return work.put(Note.make(id=new_id(), group_id=group, text="calm")).id


def test_a_helper_reads_nothing_of_a_person_but_what_is_named_here(
    vault: Vault, two_groups: tuple[UUID, UUID]
):
    assert set(FULL_PERSON) == set(PersonFields.model_fields)  # a new field: may a helper see it?
    sign_in(vault, [two_groups[0]], Access.HELPER)
    (kept,) = everything.table(vault.db(), "person")
    assert {name for name in FULL_PERSON if kept[name]} == A_HELPER_MAY_SEE
    (membership,) = everything.table(vault.db(), "membership")
    assert membership["reason"] == ""
    assert (membership["status"], membership["joined_on"] != "") == ("left", True)


def test_a_row_may_neither_be_taken_from_another_group_nor_given_to_it(
    vault: Vault, two_groups: tuple[UUID, UUID]
):
    ours, theirs = two_groups
    mine, hers = note_of(vault, ours), note_of(vault, theirs)
    sign_in(vault, [ours])

    def give(note: UUID, group: UUID) -> None:
        with vault.work("Write note") as work:
            work.put(work.one(Note, note).with_changes(group_id=group))

    with pytest.raises(NotAllowed):
        give(hers, ours)
    with pytest.raises(NotAllowed):
        give(mine, theirs)
    give(mine, ours)


@dataclass(frozen=True)
class Rows:
    """A group of ours and one of theirs, each with a person, a session, a membership and a signed note."""

    group: UUID
    person: UUID
    session: UUID
    member: UUID
    note: UUID


@pytest.fixture
def sides(vault: Vault) -> tuple[Rows, Rows]:
    made = []
    for name in ("Ours", "Theirs"):
        group = groups.start(vault, {"name": name})
        person = people.add(vault, {"name": f"Somebody of {name}"}, group_id=group)
        session = schedules.add_session(vault, group, {"day": "2026-03-03", "at": "18:00", "minutes": 90})
        made.append(Rows(group, person, session, membership_id(group, person), note_of(vault, group)))
    return made[0], made[1]


def _period(rows: Rows) -> Row:
    return MembershipPeriod.make(
        id=new_id(), membership_id=rows.member, status=MemberStatus.ACTIVE, role=Role.PARTICIPANT,
        from_on=date(2026, 3, 3),
    )  # fmt: skip


def _offer(rows: Rows) -> Row:
    day = date(2026, 3, 3)
    return Offer.make(id=new_id(), membership_id=rows.member, offered_on=day, answer_by=day)


MADE: dict[str, Callable[[Rows], Row]] = {
    "period": _period,
    "offer": _offer,
    "version": lambda rows: NoteVersion.make(id=new_id(), note_id=rows.note, text="before"),
    "note": lambda rows: Note.make(id=new_id(), group_id=rows.group, text="calm"),
    "note of a session": lambda rows: Note.make(id=new_id(), session_id=rows.session, text="calm"),
    "note about a person": lambda rows: Note.make(id=new_id(), person_id=rows.person, text="calm"),
    "mark": lambda rows: Attendance.make(
        id=attendance_id(rows.session, rows.person), session_id=rows.session, person_id=rows.person,
        mark=Mark.PRESENT, role=Role.PARTICIPANT, marked_at=NOW,
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", MADE)
def test_a_facilitator_writes_what_belongs_to_their_group_and_nothing_of_another(
    vault: Vault, sides: tuple[Rows, Rows], what: str
):
    ours, theirs = sides
    sign_in(vault, [ours.group])

    def write(rows: Rows) -> None:
        with vault.work("Write note") as work:
            work.put(MADE[what](rows))

    with pytest.raises(NotAllowed) as refused:
        write(theirs)
    assert refused.value.action == Action.SEE_ALL_GROUPS
    write(ours)


def _apart(one: UUID, two: UUID) -> Row:
    return NotSame.make(id=new_id(), first_id=one, second_id=two)


def _joined(one: UUID, two: UUID) -> Row:
    return MergeRecord.make(id=new_id(), kept_id=one, gone_id=two, images="{}")


@pytest.mark.parametrize("about", [_apart, _joined])
def test_that_two_records_are_one_person_or_two_is_said_by_whoever_leads_both(
    vault: Vault, sides: tuple[Rows, Rows], about: Callable[[UUID, UUID], Row]
):
    ours, theirs = sides
    other = people.add(vault, {"name": "Another"}, group_id=ours.group)
    sign_in(vault, [ours.group])

    def say(one: UUID, two: UUID) -> None:
        with vault.work("Keep apart") as work:
            work.put(about(one, two))

    for one, two in ((ours.person, theirs.person), (theirs.person, ours.person)):
        with pytest.raises(NotAllowed):
            say(one, two)
    say(ours.person, other)


def test_a_session_made_in_the_same_work_is_of_the_group_it_is_made_for(
    vault: Vault, sides: tuple[Rows, Rows]
):
    ours, theirs = sides
    sign_in(vault, [ours.group])

    def plan(rows: Rows) -> None:
        with vault.work("Add session") as work:
            session = work.one(GroupSession, rows.session)
            made = work.put(session.with_changes(id=new_id(), series_id=None))
            work.put(Note.make(id=new_id(), session_id=made.id, text="calm"))

    with pytest.raises(NotAllowed):
        plan(theirs)
    plan(ours)
    vault.undo()  # the session is no longer there to be asked whose it is
    assert vault.history.redo_label == "Add session"


def test_somebody_made_in_the_same_work_is_of_the_group_they_join(vault: Vault, sides: tuple[Rows, Rows]):
    ours, theirs = sides
    sign_in(vault, [ours.group])

    def welcome(rows: Rows) -> None:
        with vault.work("Add person") as work:
            made = work.put(Person.make(id=new_id(), name="Chidi"))
            member = work.one(Membership, rows.member)
            work.put(member.with_changes(id=membership_id(rows.group, made.id), person_id=made.id))
            work.put(Note.make(id=new_id(), person_id=made.id, text="calm"))

    with pytest.raises(NotAllowed):
        welcome(theirs)
    welcome(ours)
    vault.undo()  # neither they nor the membership are there any more to be asked whose they are
    assert vault.history.redo_label == "Add person"


def test_a_helper_at_the_door_changes_nobodys_role(vault: Vault, sides: tuple[Rows, Rows]):
    ours, _ = sides
    groups.leave(vault, ours.group, ours.person)
    sign_in(vault, [ours.group], Access.HELPER)

    def come(role: Role) -> None:
        with vault.work("Record attendance") as work:
            work.put(MADE["mark"](ours))
            member = work.one(Membership, ours.member)
            work.put(member.with_changes(status=MemberStatus.ACTIVE, left_on=None, role=role))

    for role in (Role.FACILITATOR, Role.GUEST):
        with pytest.raises(NotAllowed):
            come(role)
    come(Role.PARTICIPANT)


def test_who_signs_in_with_other_rights_reads_by_those_at_once(vault: Vault, sides: tuple[Rows, Rows]):
    ours, theirs = sides
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.COORDINATOR, None)
    vault.release()
    assert len(queries_of_people.people(vault.db())) == 2
    first = vault.db()
    assert vault.db() is first  # made anew only where the rights are others
    for rows_, access_ in ((ours, Access.FACILITATOR), (theirs, Access.FACILITATOR), (theirs, Access.HELPER)):
        vault.actor = Actor(AccountId(new_id()), "Ann", access_, frozenset({rows_.group}))
        assert [row.id for row in queries_of_people.people(vault.db())] == [rows_.person]
        same = vault.db()
        assert vault.db() is same


def test_a_limited_connection_sees_whom_another_one_has_added(vault: Vault, two_groups: tuple[UUID, UUID]):
    ours, _ = two_groups
    sign_in(vault, [ours])
    assert [row.name for row in queries_of_people.people(vault.db())] == ["Amina"]

    def add() -> None:
        people.add(vault, {"name": "Chidi"}, group_id=ours)
        vault.release()

    worker = threading.Thread(target=add)
    worker.start()
    worker.join()
    assert [row.name for row in queries_of_people.people(vault.db())] == ["Amina", "Chidi"]


def test_every_hint_is_about_marks_and_by_their_session():
    """`access.fitting` asks the table itself where a hint stands: only behind sessions that are narrowed."""
    found = 0
    for file in Path(queries.__file__).parent.glob("*.py"):
        for hint in re.finditer(
            r"(\w+) (\w+) INDEXED BY \w+\s+ON (\w+)\.session_id = r\.id", file.read_text()
        ):
            assert (hint[1], hint[2]) == ("attendance", hint[3])
            found += 1
        assert file.read_text().count("INDEXED BY") == found or "INDEXED BY" not in file.read_text()
    assert found == 2


def test_absences_of_a_facilitator_are_those_of_their_groups(demo_vault):
    everybody = proposals.proposals(demo_vault.db(), NOW, NOW.date())
    assert everybody
    ours = everybody[0].group_id
    sign_in(demo_vault, [ours])
    mine = proposals.proposals(demo_vault.db(), NOW, NOW.date())
    assert {row.person_id for row in mine} == {row.person_id for row in everybody if row.group_id == ours}
    assert {row.group_id for row in mine} == {ours}
    sign_in(demo_vault, [])
    assert proposals.proposals(demo_vault.db(), NOW, NOW.date()) == []


def test_a_facilitator_of_all_groups_reads_tonight_along_the_same_indexes(demo_vault):
    groups = [UUID(bytes=row[0]) for row in rows(demo_vault.db(), "SELECT id FROM peer_group")]
    sign_in(demo_vault, groups)
    db = demo_vault.db()
    sql = access.fitting(db, "SELECT 1 FROM group_session r JOIN attendance a INDEXED BY attendance_absent "
                             "ON a.session_id = r.id AND a.mark = 'absent'")  # fmt: skip
    plan = " ".join(str(row[3]) for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}"))
    assert "INDEX attendance_absent" in plan
