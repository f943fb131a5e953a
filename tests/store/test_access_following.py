"""Whose people and sessions there are changes while somebody reads: what is learned, at once, and what is forgotten."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed
from peergroups.model.absences import Away
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.groups import Group, Membership, membership_id
from peergroups.model.ids import PersonId, new_id
from peergroups.model.notes import Note
from peergroups.model.people import Person
from peergroups.model.permissions import Access, Action, Actor
from peergroups.model.sessions import GroupSession
from peergroups.store import access
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import handouts
from tests.sql import rows
from tests.store.test_access import MADE, Rows, sides, sign_in

_ = sides  # a fixture


def read(vault: Vault, table: str) -> set[UUID]:
    return {UUID(bytes=row[0]) for row in rows(vault.db(), f"SELECT id FROM {table}")}


def elsewhere(vault: Vault, act: Callable[[], object]) -> None:
    """By another connection, as the worker's."""

    def run() -> None:
        act()
        vault.release()

    other = threading.Thread(target=run)
    other.start()
    other.join()


def by_program(vault: Vault, act: Callable[[Work], object]) -> None:
    with vault.work("Record attendance", by_program=True) as work:
        act(work)


def mark_of(session: UUID, person: UUID) -> Attendance:
    made = MADE["mark"](Rows(session, person, session, session, session))
    assert isinstance(made, Attendance)
    return made.with_changes(id=attendance_id(session, person))


def join(work: Work, of: Rows, person: UUID) -> Membership:
    member = work.one(Membership, of.member)
    return work.put(member.with_changes(id=membership_id(of.group, person), person_id=PersonId(person)))


def test_who_is_no_more_of_the_group_and_what_went_to_another_is_forgotten(
    vault: Vault, sides: tuple[Rows, Rows]
):
    ours, theirs = sides
    by_program(vault, lambda work: work.put(mark_of(ours.session, ours.person)))
    sign_in(vault, [ours.group])
    assert (read(vault, "person"), read(vault, "group_session")) == ({ours.person}, {ours.session})
    assert read(vault, "attendance") == {attendance_id(ours.session, ours.person)}

    def take_away(work: Work) -> None:
        work.put(work.one(Membership, ours.member).with_changes(group_id=theirs.group))
        session = work.one(GroupSession, ours.session)
        work.put(session.with_changes(group_id=theirs.group))

    elsewhere(vault, lambda: by_program(vault, take_away))
    for table in ("person", "group_session", "attendance"):
        assert read(vault, table) == set()


def test_a_guest_whom_no_membership_knows_is_read_by_the_group_they_came_to(
    vault: Vault, sides: tuple[Rows, Rows]
):
    ours, theirs = sides
    by_program(vault, lambda work: work.put(mark_of(ours.session, theirs.person)))
    sign_in(vault, [ours.group])
    assert read(vault, "person") == {ours.person, theirs.person}
    sign_in(vault, [theirs.group])
    assert read(vault, "person") == {theirs.person}


def test_what_one_adds_oneself_is_read_within_the_same_work(vault: Vault, sides: tuple[Rows, Rows]):
    ours, theirs = sides
    sign_in(vault, [ours.group])
    db = vault.db()
    with vault.work("Add session", by_program=True) as work:
        session = work.put(work.one(GroupSession, ours.session).with_changes(id=new_id(), series_id=None))
        assert session.id in read(vault, "group_session")
        member = work.put(Person.make(id=new_id(), name="Chidi"))
        join(work, ours, member.id)
        assert member.id in read(vault, "person")
        work.put(mark_of(session.id, theirs.person))
        assert theirs.person in read(vault, "person")
    assert vault.db() is db


def test_what_is_added_to_another_group_is_not_read(vault: Vault, sides: tuple[Rows, Rows]):
    """Also where the program added it by the very connection that reads."""
    ours, theirs = sides
    sign_in(vault, [ours.group])
    before = {table: read(vault, table) for table in ("person", "group_session", "attendance")}

    def add(work: Work) -> None:
        session = work.one(GroupSession, theirs.session)
        made = work.put(session.with_changes(id=new_id(), series_id=None))
        new, guest = (work.put(Person.make(id=new_id(), name=name)) for name in ("Chidi", "Dora"))
        join(work, theirs, new.id)
        work.put(mark_of(made.id, guest.id))

    db = vault.db()
    by_program(vault, add)
    assert vault.db() is db
    assert {table: read(vault, table) for table in before} == before


def test_whoever_leads_several_groups_reads_them_all(vault: Vault, sides: tuple[Rows, Rows]):
    sign_in(vault, [one.group for one in sides])
    assert read(vault, "person") == {one.person for one in sides}
    assert read(vault, "peer_group") >= {one.group for one in sides}
    sign_in(vault, [])
    assert read(vault, "person") == set()


def test_whoever_signs_in_reads_as_they_may_though_the_connection_was_there_before(
    vault: Vault, sides: tuple[Rows, Rows]
):
    ours, theirs = sides
    vault.release()
    vault.actor = None
    assert read(vault, "person") >= {ours.person, theirs.person}  # nobody is signed in yet
    vault.actor = Actor(None, "Ann", Access.FACILITATOR, frozenset({ours.group}))
    assert read(vault, "person") == {ours.person}


def test_a_connection_knows_whose_contacts_it_hides(vault: Vault, sides: tuple[Rows, Rows]):
    ours, _ = sides
    assert not access.hides_contacts(vault.db())
    for role, hidden in ((Access.FACILITATOR, False), (Access.HELPER, True)):
        sign_in(vault, [ours.group], role)
        assert access.hides_contacts(vault.db()) is hidden


def test_a_vault_from_before_there_was_a_log_is_narrowed_too(vault: Vault, sides: tuple[Rows, Rows]):
    ours, _ = sides
    vault.release()
    vault.actor = None
    db = vault.db()
    db.exec_driver_sql("BEGIN")
    db.exec_driver_sql("DROP TABLE audit_event")
    access.limit(db, Actor(None, "Ann", Access.FACILITATOR, frozenset({ours.group})))
    assert rows(db, "SELECT id FROM person") == [(ours.person.bytes,)]
    db.exec_driver_sql("ROLLBACK")
    vault.release()


@pytest.mark.parametrize("role", [Access.FACILITATOR, Access.HELPER])
def test_an_entry_of_the_search_of_a_kind_that_nobody_named_is_found_by_nobody(
    vault: Vault, sides: tuple[Rows, Rows], role: Access
):
    ours, _ = sides
    added = "INSERT INTO main.search_entry (number, kind, ref) VALUES (999, 'new_kind', ?)"
    vault.db().exec_driver_sql(added, (new_id().bytes,))
    sign_in(vault, [ours.group], role)
    kinds = {row[0] for row in rows(vault.db(), "SELECT kind FROM search_entry")}
    assert "person" in kinds
    assert "new_kind" not in kinds


def done(vault: Vault, *changes: Callable[[Work], object]) -> None:
    with vault.work("Write note") as work:
        for change in changes:
            change(work)


def refused(vault: Vault, *changes: Callable[[Work], object]) -> None:
    with pytest.raises(NotAllowed):
        done(vault, *changes)


def test_what_belongs_to_nobody_is_written_by_no_facilitator(vault: Vault, sides: tuple[Rows, Rows]):
    sign_in(vault, [sides[0].group])
    refused(vault, lambda work: work.put(Note.make(id=new_id(), text="calm")))


def test_what_is_the_organisations_is_written_by_whoever_leads_any_group(
    vault: Vault, sides: tuple[Rows, Rows]
):
    sign_in(vault, [sides[0].group])
    handouts.start(vault, "Tea", "en", "Bring tea.")
    sign_in(vault, [sides[0].group], Access.HELPER)
    with pytest.raises(NotAllowed):
        handouts.start(vault, "Coffee", "en", "Bring coffee.")


def test_to_write_about_somebody_in_ones_group_makes_them_nobody_of_it(
    vault: Vault, sides: tuple[Rows, Rows]
):
    """Neither a note nor days away there make a stranger somebody whose record one may change."""
    ours, theirs = sides
    sign_in(vault, [ours.group])

    def rename(work: Work) -> None:
        work.put(work.one(Person, theirs.person).with_changes(name="Other"))

    def away(work: Work) -> None:
        day = date(2026, 3, 3)
        work.put(Away.make(id=new_id(), person_id=theirs.person, group_id=ours.group, from_on=day, to_on=day))

    refused(vault, rename)
    refused(vault, away, rename)
    refused(vault, lambda work: work.put(mark_of(ours.session, theirs.person)), rename)


def test_people_are_made_changed_and_put_in_the_trash_in_ones_own_groups_only(
    vault: Vault, sides: tuple[Rows, Rows]
):
    ours, theirs = sides
    by_program(vault, lambda work: join(work, ours, theirs.person))
    sign_in(vault, [ours.group])

    def of(person: UUID, **changes: object) -> Callable[[Work], object]:
        return lambda work: work.put(work.one(Person, person).with_changes(**changes))

    refused(vault, lambda work: work.put(Person.make(id=new_id(), name="Chidi")))
    done(vault, of(theirs.person, name="Shared"))
    gone = clock.now()
    refused(vault, of(theirs.person, trashed_at=gone))  # the other group has them too
    refused(vault, lambda work: work.erase(Person, theirs.person))
    done(vault, of(ours.person, trashed_at=gone))
    done(vault, of(ours.person, trashed_at=None))
    by_program(vault, of(theirs.person, trashed_at=gone))
    done(vault, of(theirs.person, trashed_at=gone, name="As before"))  # they are in it already


def test_nobody_in_another_group_is_changed_until_they_join_ones_own(vault: Vault, sides: tuple[Rows, Rows]):
    ours, theirs = sides
    sign_in(vault, [ours.group])

    def rename(work: Work) -> None:
        work.put(work.one(Person, theirs.person).with_changes(name="Other"))

    refused(vault, rename)
    done(vault, lambda work: join(work, ours, theirs.person), rename)
    vault.undo()  # the membership is not there any more to say that they were ours
    vault.redo()


def test_a_group_is_changed_by_whoever_leads_it_and_made_by_a_coordinator(
    vault: Vault, sides: tuple[Rows, Rows]
):
    ours, theirs = sides
    sign_in(vault, [ours.group])

    def name(group: UUID) -> None:
        with vault.work("Change group") as work:
            work.put(work.one(Group, group).with_changes(name="Evening"))

    name(ours.group)
    with pytest.raises(NotAllowed) as told:
        name(theirs.group)
    assert told.value.action == Action.SEE_ALL_GROUPS

    def made(work: Work) -> None:
        work.put(work.one(Group, ours.group).with_changes(id=new_id()))

    refused(vault, made)
    gone = new_id()  # a group that is not there any more
    sign_in(vault, [ours.group, gone])
    refused(vault, lambda work: work.put(work.one(Group, ours.group).with_changes(id=gone)))
    with vault.work("Erase for ever", by_program=True, final=True) as work:
        kept = work.one(Group, ours.group)
        extra = work.put(kept.with_changes(id=new_id()))
    sign_in(vault, [ours.group, extra.id])
    name(extra.id)


def test_a_stretch_made_with_its_membership_comes_and_goes_with_it(vault: Vault, sides: tuple[Rows, Rows]):
    """Undone, the membership is not there any more to be asked whose it is."""
    ours, theirs = sides
    sign_in(vault, [ours.group])
    with vault.work("Add to group") as work:
        member = join(work, ours, theirs.person)
        period = MADE["period"](ours)
        work.put(period.with_changes(membership_id=member.id))
    vault.undo()
    vault.redo()
    assert member.id in read(vault, "membership")


def test_a_mark_of_another_group_is_refused_by_its_session(vault: Vault, sides: tuple[Rows, Rows]):
    ours, theirs = sides
    sign_in(vault, [ours.group])

    def absent(of: Rows) -> Callable[[Work], object]:
        made = mark_of(of.session, ours.person).with_changes(mark=Mark.ABSENT)
        return lambda work: work.put(made)

    refused(vault, absent(theirs))
    done(vault, absent(ours))


def test_what_is_refused_within_a_work_is_noted_once(vault: Vault, sides: tuple[Rows, Rows]):
    sign_in(vault, [sides[0].group])

    def ask(_work: Work) -> None:
        vault.require(Action.ERASE)

    refused(vault, ask)
    noted = rows(vault.db(), "SELECT count(*) FROM main.audit_event WHERE event = 'refused'")
    assert noted == [(1,)]
