"""One source of counts: every page, paper and list gives the same numbers, whatever was done before."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peergroups.base import clock
from peergroups.documents.sheets import SessionRecordSheet
from peergroups.model.attendance import CAME, Mark
from peergroups.model.groups import IdentityLevel
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import everything, groups, sessions
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import (
    attendance,
    erasing,
    finishing,
    people,
    printed_sheets,
    schedules,
    session_sheets,
)
from peergroups.usecases import groups as group_usecases
from peergroups.usecases.data_sheets import Common
from tests.usecases.test_attendance import NOW, evening, register

LATER = NOW + timedelta(hours=4)
COMMON = Common("en", "House", "a4", large=False)


def record(vault: Vault, session: UUID) -> SessionRecordSheet:
    (sheet,) = session_sheets.session_record(vault.db(), COMMON, session)
    return sheet


def test_half_marked_is_one_here_one_away_two_not_marked(vault: Vault):
    """tests/cases/register-half-marked.txt"""
    assert "leave two unmarked" in Path("tests/cases/register-half-marked.txt").read_text()
    session, (first, second, *_) = evening(vault, "Ada Ben Cora Dev")
    attendance.mark(vault, session, first, Mark.PRESENT)
    attendance.mark(vault, session, second, Mark.ABSENT)
    sheet = record(vault, session)
    assert (sheet.here, sheet.away, sheet.unmarked) == (1, 1, 2)


def test_a_person_in_the_trash_changes_no_past_total_and_is_no_active_member(vault: Vault):
    session, (ada, ben, _) = evening(vault)
    with clock.fixed(LATER):
        attendance.mark(vault, session, ada, Mark.PRESENT)
        attendance.mark(vault, session, ben, Mark.PRESENT)
        before = register(vault, session).totals
        people.remove(vault, ada)
        assert register(vault, session).totals == before
        assert members(vault, session) == 2
        erasing.erase(vault, ada)
        assert register(vault, session).totals == before
        assert members(vault, session) == 2
        assert printed_sheets.stamp(vault.db(), session, real=False).names == ("Bo", "Carmen")


def test_switching_to_headcount_keeps_what_was_counted_by_name(vault: Vault):
    session, (ada, ben, _) = evening(vault)
    attendance.mark(vault, session, ada, Mark.PRESENT)
    attendance.mark(vault, session, ben, Mark.ABSENT)
    attendance.set_guests(vault, session, 2)
    level(vault, session, IdentityLevel.HEADCOUNT)
    found = register(vault, session)
    assert (found.entries, found.totals.in_the_room, found.session.came) == ((), 3, 3)
    attendance.set_headcount(vault, session, 5)
    found = register(vault, session)
    assert (found.totals.in_the_room, found.totals.guests, found.session.came) == (5, 4, 5)
    level(vault, session, IdentityLevel.ALIAS)
    assert register(vault, session).totals.in_the_room == 5


def test_a_session_that_did_not_happen_and_is_planned_again_counts_its_marks_everywhere(vault: Vault):
    session, (ada, *_) = evening(vault)
    with clock.fixed(LATER):
        attendance.mark(vault, session, ada, Mark.PRESENT)
        schedules.did_not_happen(vault, session, "", knowingly=True)
        assert came_in_the_list(vault) == ""
        schedules.hold_after_all(vault, session)
        assert register(vault, session).session.status is SessionStatus.HELD
        assert came_in_the_list(vault) == "1"
        agree(vault, session)
        group = register(vault, session).session.group_id
        assert sessions.who_came(vault.db(), group) == {ada}
        attendance.mark(vault, session, ada, None)
        assert register(vault, session).session.status is SessionStatus.PLANNED


def test_a_planned_presence_counts_once_the_session_is_moved_to_a_day_that_is_over(vault: Vault):
    session, (ada, *_) = evening(vault)
    later = sessions.of_group(vault.db(), register(vault, session).session.group_id)[1].id
    with clock.fixed(LATER):
        attendance.mark(vault, later, ada, Mark.PRESENT)
        assert register(vault, later).session.status is SessionStatus.PLANNED
        schedules.move(vault, later, {"day": "2026-11-23", "at": "18:30", "minutes": 90})
        assert register(vault, later).session.status is SessionStatus.HELD


def came_in_the_list(vault: Vault) -> str:
    head, *body = everything.listing(vault.db(), "sessions")
    day = head.index("day")
    return next(row[-1] for row in body if row[day] == "2026-11-24")


def members(vault: Vault, session: UUID) -> int:
    row = groups.group(vault.db(), register(vault, session).session.group_id)
    assert row is not None
    return row.members


def level(vault: Vault, session: UUID, identity: IdentityLevel) -> None:
    row = groups.group(vault.db(), register(vault, session).session.group_id)
    assert row is not None
    kept = {"name": row.name, "identity": identity, "capacity": row.capacity, "is_open": row.is_open}
    group_usecases.edit(vault, row.id, kept)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["mark", "trash", "back", "erase", "level", "guests", "headcount", "newcomer", "leave", "finish"]
        ),
        st.integers(0, 7),
        st.sampled_from([*Mark, None]),
    ),
    max_size=12,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_whatever_is_done_all_sources_give_the_same_numbers(vault: Vault, acts):
    session, known = evening(vault, "Ada Ben Cora Dev Eli Fay")
    with clock.fixed(LATER):
        for what, number, mark in acts:
            act(vault, session, known, what, number, mark)
            agree(vault, session)


def act(vault: Vault, session: UUID, known: list[UUID], what: str, number: int, mark: Mark | None) -> None:
    person = known[number % len(known)]
    identity = register(vault, session).session.identity
    named = identity is not IdentityLevel.HEADCOUNT
    is_there = people_queries.person(vault.db(), person) is not None
    before = register(vault, session).totals
    match what:
        case "mark" if named and is_there:
            attendance.mark(vault, session, person, mark)
        case "trash" if is_there:
            people.remove(vault, person)
        case "back":
            for row in people_queries.trashed_people(vault.db()):
                people.restore(vault, row.id)
        case "erase" if len(known) > 3:
            erasing.erase(vault, known.pop(number % len(known)))
        case "level":
            level(vault, session, list(IdentityLevel)[number % 4])
        case "guests":
            attendance.set_guests(vault, session, number)
        case "headcount" if not named:
            attendance.set_headcount(vault, session, number)
        case "newcomer" if named:
            known.append(attendance.add_newcomer(vault, session, f"New {number}"))
        case "finish":
            finishing.finish(vault, session, ())
            assert register(vault, session).totals == before
        case "leave" if is_there:
            group_usecases.leave(vault, register(vault, session).session.group_id, person)
    if what in {"trash", "erase", "back", "leave", "level"}:
        after = register(vault, session).totals
        assert (after.came, after.away, after.in_the_room) == (before.came, before.away, before.in_the_room)


def agree(vault: Vault, session: UUID) -> None:
    """Register, list of sessions, calendar, paper and export."""
    db = vault.db()
    found = register(vault, session)
    counted = found.totals
    (listed,) = (row for row in sessions.of_group(db, found.session.group_id) if row.id == session)
    day = found.session.day
    (planned,) = (row for row in sessions.between(db, day, day) if row.id == session)
    assert found.session.came == listed.came == planned.came == counted.in_the_room
    sheet = record(vault, session)
    assert sheet.here is None or sheet.here + sheet.guests == counted.in_the_room
    if found.session.identity is not IdentityLevel.HEADCOUNT:
        assert (sheet.away, sheet.unmarked) == (counted.away, counted.unmarked)
        assert counted.expected == len(found.entries)
        assert counted.came == sum(entry.mark in CAME for entry in found.entries)
    head, *body = everything.listing(db, "attendance")
    mine = [row for row in body if row[head.index("group")] == "Circle"]
    rows = [row for row in everything.listing(db, "sessions")[1:] if row[0] == "Circle"]
    every = [row for group in groups.groups(db) for row in sessions.of_group(db, group.id)]
    assert sum(row[head.index("mark")] in set(CAME) for row in mine) == sum(row.named for row in every)
    assert sum(int(row[-1] or 0) for row in rows) == sum(row.came for row in every)


@pytest.mark.parametrize(
    ("named", "headcount", "room"), [(3, None, 5), (3, 2, 3), (3, 3, 3), (3, 9, 9), (0, 0, 0)]
)
def test_a_headcount_holds_the_named_ones_too(named, headcount, room):
    from peergroups.model.attendance import session_totals

    marks = [Mark.PRESENT] * named
    assert session_totals(marks, 2, headcount).in_the_room == room


def test_the_record_names_those_who_came_to_lead(vault: Vault):
    """As figures and hours count them: nobody where nobody is marked."""
    session, (ada, *_) = evening(vault)
    assert record(vault, session).facilitators == ("Miriam O.",)  # of a session to come: who leads the group
    with clock.fixed(LATER):
        attendance.mark(vault, session, ada, Mark.PRESENT)
        assert record(vault, session).facilitators == ()
        (leader,) = register(vault, session).leaders
        attendance.mark(vault, session, leader.person_id, Mark.PRESENT)
        assert record(vault, session).facilitators == ("Miriam O.",)
