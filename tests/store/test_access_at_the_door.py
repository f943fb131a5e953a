"""What a helper writes: marks, and what marking brings with it (newcomers, who comes back, the session's status)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from peergroups.base.errors import NotAllowed
from peergroups.model import permissions
from peergroups.model.attendance import Attendance, Mark
from peergroups.model.groups import Membership, MembershipPeriod, MemberStatus, Role, membership_id
from peergroups.model.ids import MembershipId, PersonId, new_id
from peergroups.model.notes import Note
from peergroups.model.people import Person, PersonFields
from peergroups.model.permissions import Access, Action
from peergroups.model.rows import Row
from peergroups.model.sessions import GroupSession, SessionStatus
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from tests.store.test_access import MADE, Rows, sides, sign_in

_ = sides  # a fixture

NAMED = {"name": "Chidi", "family_name": "Obi", "title": "Dr", "pronouns": "he", "languages": "ig"}
BEYOND = {
    "email": "c@example.org", "safe_contact": "text", "emergency_contact": "Sagal", "birth_year": 1990,
    "access_needs": "a ramp", "print_name": "C. Obi",
    "known_before": date(2020, 1, 1),
}  # fmt: skip
Change = Callable[[Work, Rows], object]


@pytest.fixture
def ours(vault: Vault, sides: tuple[Rows, Rows]) -> Rows:
    """A helper of ours is signed in."""
    sign_in(vault, [sides[0].group], Access.HELPER)
    return sides[0]


def mark(work: Work, rows: Rows, person: UUID | None = None) -> None:
    made = MADE["mark"](rows)
    assert isinstance(made, Attendance)
    if person is not None:
        made = made.with_changes(id=new_id(), person_id=person)
    work.put(made)


def join(work: Work, rows: Rows, person: UUID, role: Role = Role.PARTICIPANT) -> UUID:
    member = work.one(Membership, rows.member)
    made = member.with_changes(id=membership_id(rows.group, person), person_id=PersonId(person), role=role)
    return work.put(made).id


def newcomer(work: Work, rows: Rows, *, role: Role = Role.PARTICIPANT, **more: object) -> UUID:
    person = work.put(Person.make(id=new_id(), **(NAMED | more)))
    join(work, rows, person.id, role)
    return person.id


def done(vault: Vault, *changes: Change, rows: Rows) -> None:
    with vault.work("Record attendance") as work:
        for change in changes:
            change(work, rows)


def _put(make: Callable[[Rows], Row], work: Work, rows: Rows) -> None:
    work.put(make(rows))


def refused(vault: Vault, *changes: Change, rows: Rows) -> None:
    with pytest.raises(NotAllowed):
        done(vault, *changes, rows=rows)


def test_a_newcomer_is_entered_by_name_and_telephone_and_nothing_else(vault: Vault, ours: Rows):
    assert {*NAMED, *BEYOND, "phone", "name_order"} == set(PersonFields.model_fields)

    def come(**more: Any) -> None:
        done(vault, lambda work, rows: mark(work, rows, newcomer(work, rows, **more)), rows=ours)

    come()
    come(phone="111")
    for field, value in BEYOND.items():
        with pytest.raises(NotAllowed):
            come(**{field: value})


@pytest.mark.parametrize("role", Role)
def test_a_newcomer_takes_part_or_is_a_guest(vault: Vault, ours: Rows, role: Role):
    def come(work: Work, rows: Rows) -> None:
        mark(work, rows, newcomer(work, rows, role=role))

    if role in {Role.PARTICIPANT, Role.GUEST}:
        done(vault, come, rows=ours)
    else:
        refused(vault, come, rows=ours)


def test_only_who_came_is_entered_at_the_door(vault: Vault, ours: Rows):
    refused(vault, newcomer, rows=ours)
    refused(vault, mark, newcomer, rows=ours)  # somebody else came
    refused(vault, lambda work, rows: join(work, rows, rows.person), rows=ours)


def test_nobody_who_is_there_already_is_changed_or_taken_away(vault: Vault, ours: Rows):
    def rename(work: Work, rows: Rows) -> None:
        work.put(work.one(Person, rows.person).with_changes(name="Other"))

    refused(vault, mark, rename, rows=ours)
    refused(vault, mark, lambda work, rows: work.erase(Person, rows.person), rows=ours)
    refused(vault, mark, lambda work, rows: work.erase(Membership, rows.member), rows=ours)


def test_who_comes_back_has_a_stretch_of_time_and_only_with_a_mark(vault: Vault, ours: Rows):
    def begin(work: Work, rows: Rows) -> None:
        work.put(
            MembershipPeriod.make(
                id=new_id(), membership_id=MembershipId(rows.member), status=MemberStatus.ACTIVE,
                role=Role.PARTICIPANT, from_on=date(2026, 3, 3),
            )
        )  # fmt: skip

    refused(vault, begin, rows=ours)
    done(vault, mark, begin, rows=ours)


def test_a_mark_makes_a_session_held_or_planned_again_and_nothing_else_of_it(vault: Vault, ours: Rows):
    def become(status: SessionStatus, **more: object) -> Change:
        return lambda work, rows: work.put(
            work.one(GroupSession, rows.session).with_changes(status=status, **more)
        )

    done(vault, become(SessionStatus.HELD), rows=ours)
    done(vault, become(SessionStatus.HELD, guests=3), rows=ours)
    done(vault, become(SessionStatus.PLANNED), rows=ours)
    refused(vault, become(SessionStatus.CANCELLED), rows=ours)
    refused(vault, become(SessionStatus.PLANNED, topic="Sleep"), rows=ours)
    vault.release()
    vault.actor = None
    done(vault, become(SessionStatus.CANCELLED), rows=ours)
    sign_in(vault, [ours.group], Access.HELPER)
    refused(vault, become(SessionStatus.HELD), rows=ours)
    refused(vault, become(SessionStatus.PLANNED), rows=ours)


def test_sessions_are_neither_made_nor_taken_away_and_nothing_is_written(vault: Vault, ours: Rows):
    def another(work: Work, rows: Rows) -> None:
        work.put(work.one(GroupSession, rows.session).with_changes(id=new_id(), series_id=None))

    refused(vault, mark, another, rows=ours)
    refused(vault, mark, lambda work, rows: work.erase(GroupSession, rows.session), rows=ours)
    for make in (MADE["note"], MADE["note of a session"], MADE["note about a person"], MADE["offer"]):
        refused(vault, mark, partial(_put, make), rows=ours)
    refused(vault, mark, lambda work, rows: work.erase(Note, rows.note), rows=ours)


def test_a_mark_is_of_their_group(vault: Vault, sides: tuple[Rows, Rows], ours: Rows):
    done(vault, mark, rows=ours)
    with pytest.raises(NotAllowed) as told:
        done(vault, mark, rows=sides[1])
    assert told.value.action == Action.SEE_ALL_GROUPS
    done(vault, lambda work, rows: work.put(MADE["mark"](rows).with_changes(mark=Mark.ABSENT)), rows=ours)


def test_a_table_that_nobody_named_is_a_coordinators(
    vault: Vault, sides: tuple[Rows, Rows], monkeypatch: pytest.MonkeyPatch
):
    ours, _ = sides
    monkeypatch.delitem(permissions.WRITES, "note")
    for access in (Access.HELPER, Access.FACILITATOR):
        sign_in(vault, [ours.group], access)
        with pytest.raises(NotAllowed) as told:
            done(vault, lambda work, rows: work.put(MADE["note"](rows)), rows=ours)
        assert told.value.action == Action.MANAGE_ACCESS
