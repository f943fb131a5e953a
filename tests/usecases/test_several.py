"""One act on several: one work that Undo takes back whole, or nothing at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.followups import FollowUpStatus
from peergroups.model.groups import MemberStatus
from peergroups.model.sessions import SessionStatus
from peergroups.model.trash import TrashKind
from peergroups.store.queries import followups as follow_up_queries
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import sessions
from peergroups.store.queries import trash as trash_queries
from peergroups.store.queries import waiting as waiting_queries
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, followups, groups, history, people, schedules, trash
from tests.usecases.test_attendance import NOW as EVENING
from tests.usecases.test_attendance import evening, register

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
DUE = date(2026, 3, 10)


def marks(vault: Vault, session: UUID) -> dict[str, Mark | None]:
    return {entry.shown: entry.mark for entry in register(vault, session).entries}


def test_one_mark_for_several_is_one_step_and_keeps_reasons(vault: Vault):
    session, (amina, bo, _) = evening(vault)
    attendance.mark(vault, session, amina, Mark.LATE, "bus")
    attendance.mark_several(vault, session, [amina, bo], Mark.EXCUSED)
    assert marks(vault, session) == {"Amina": Mark.EXCUSED, "Bo": Mark.EXCUSED, "Carmen": None}
    assert {e.shown: e.reason for e in register(vault, session).entries}["Amina"] == "bus"
    history.undo(vault)
    assert marks(vault, session) == {"Amina": Mark.LATE, "Bo": None, "Carmen": None}


def test_taking_the_last_marks_back_together_leaves_the_session_planned(vault: Vault):
    session, (amina, bo, _) = evening(vault)
    with clock.fixed(EVENING):
        attendance.mark_several(vault, session, [amina, bo], Mark.PRESENT)
        assert register(vault, session).session.status is SessionStatus.HELD
        attendance.mark_several(vault, session, [amina, bo], None)
    assert register(vault, session).session.status is SessionStatus.PLANNED


def test_somebody_who_paused_and_is_marked_with_others_is_a_member_again(vault: Vault):
    session, (amina, bo, _) = evening(vault)
    group = register(vault, session).session.group_id
    with clock.fixed(EVENING - timedelta(days=2)):
        groups.set_several(vault, group, [amina], MemberStatus.PAUSED)
    with clock.fixed(EVENING):
        attendance.mark_several(vault, session, [amina, bo], Mark.PRESENT)
        assert status(vault, group) == {"Amina": "active", "Bo": "active", "Carmen": "active"}


def status(vault: Vault, group: UUID) -> dict[str, str]:
    shown = {m.shown: m.status.value for m in group_queries.members(vault.db(), group)}
    return {
        name: shown[name]
        for name in sorted(shown)
        if name in ["Ada", "Amina", "Bo", "Carmen", "Cy", "Dee", "Eli"]
    }


@pytest.fixture
def circle(vault: Vault) -> UUID:
    """Three places, one of them free again; Cy, Dee and Eli wait."""
    with clock.fixed(NOW - timedelta(days=9)):
        made = groups.start(vault, {"name": "Circle", "capacity": 3})
        everybody = [people.add(vault, {"name": name}, group_id=made) for name in ("Ada", "Amina", "Bo")]
    for day, name in enumerate(("Cy", "Dee", "Eli")):
        with clock.fixed(NOW - timedelta(days=5 - day)):
            people.add(vault, {"name": name}, group_id=made)
    with clock.fixed(NOW - timedelta(days=1)):
        groups.leave(vault, made, everybody[2])
    return made


def who(vault: Vault, group: UUID, *names: str) -> list[UUID]:
    found = {m.shown: m.person_id for m in group_queries.members(vault.db(), group)}
    return [found[name] for name in names]


def test_more_than_there_are_places_needs_a_yes_and_without_it_nobody_changes(vault: Vault, circle: UUID):
    wanted = who(vault, circle, "Cy", "Dee")
    before = status(vault, circle)
    with clock.fixed(NOW):
        with pytest.raises(RuleBroken) as refused:
            groups.set_several(vault, circle, wanted, MemberStatus.ACTIVE)
        assert refused.value.code == "group.full"
        assert status(vault, circle) == before
        groups.set_several(vault, circle, wanted, MemberStatus.ACTIVE, over=True)
        assert status(vault, circle) == before | {"Cy": "active", "Dee": "active"}
        assert [row.shown for row in waiting_queries.waiting(vault.db(), circle)] == ["Eli"]
        history.undo(vault)
    assert status(vault, circle) == before


def test_several_leave_together_each_with_a_period_that_ends_that_day(vault: Vault, circle: UUID):
    gone = who(vault, circle, "Ada", "Amina")
    with clock.fixed(NOW):
        groups.set_several(vault, circle, gone, MemberStatus.LEFT)
        rows = {m.person_id: m for m in group_queries.members(vault.db(), circle)}
        assert {row.left_on for id_, row in rows.items() if id_ in gone} == {NOW.date()}
        assert vault.history.next_undo is not None
        assert vault.history.next_undo.label == "Leave group"


def open_calls(vault: Vault, number: int = 3) -> list[UUID]:
    with clock.fixed(NOW):
        return [followups.add(vault, {"text": f"Call {at}", "due_on": DUE}) for at in range(number)]


def call(vault: Vault, id_: UUID):
    found = follow_up_queries.follow_up(vault.db(), id_)
    assert found is not None
    return found


def test_several_follow_ups_are_done_put_off_dropped_and_taken_up_again_as_one_step_each(vault: Vault):
    first, second, third = open_calls(vault)
    followups.finish(vault, first, "Well")
    followups.reopen(vault, first)
    followups.finish_several(vault, first, second)
    assert [call(vault, id_).status.value for id_ in (first, second, third)] == ["done", "done", "open"]
    assert call(vault, first).outcome == "Well"
    history.undo(vault)
    assert call(vault, first).status is call(vault, second).status is FollowUpStatus.OPEN
    followups.put_off(vault, [first, third], DUE + timedelta(days=7))
    assert [call(vault, id_).due_on.day for id_ in (first, second, third)] == [17, 10, 17]
    followups.drop_several(vault, first, third)
    assert {call(vault, id_).status for id_ in (first, third)} == {FollowUpStatus.DROPPED}
    followups.reopen(vault, first, third)
    assert {call(vault, id_).status for id_ in (first, third)} == {FollowUpStatus.OPEN}


def test_several_go_into_the_trash_and_come_back_together(vault: Vault):
    first, second, _ = open_calls(vault)
    followups.remove(vault, first, second)
    assert {row.id for row in trash_queries.in_the_trash(vault.db())} == {first, second}
    trash.restore_several(vault, [(TrashKind.FOLLOW_UP, first), (TrashKind.FOLLOW_UP, second)])
    assert trash_queries.in_the_trash(vault.db()) == []
    both = [people.add(vault, {"name": name}) for name in ("Ada", "Bo")]
    people.remove(vault, *both)
    assert {row.id for row in people_queries.trashed_people(vault.db())} == set(both)
    people.restore(vault, *both)
    assert people_queries.trashed_people(vault.db()) == []
    history.undo(vault)
    assert {row.id for row in people_queries.trashed_people(vault.db())} == set(both)


def test_groups_come_back_together(vault: Vault):
    both = [groups.start(vault, {"name": name}) for name in ("Circle", "Walk")]
    for id_ in both:
        groups.remove(vault, id_)
    groups.restore(vault, *both)
    assert {row.id for row in group_queries.groups(vault.db())} >= set(both)
    history.undo(vault)
    assert {row.id for row in group_queries.trashed_groups(vault.db())} == set(both)


def test_coming_sessions_are_cancelled_together_but_none_where_somebody_came(vault: Vault):
    session, (amina, *_) = evening(vault)
    group = register(vault, session).session.group_id
    coming = [row.id for row in sessions.of_group(vault.db(), group)][:3]
    with clock.fixed(EVENING):
        attendance.mark(vault, session, amina, Mark.PRESENT)
        with pytest.raises(RuleBroken) as refused:
            schedules.cancel_several(vault, coming)
        assert refused.value.code == "session.people_came"
        assert {row.status.value for row in sessions.of_group(vault.db(), group)[1:]} == {"planned"}
        schedules.cancel_several(vault, coming[1:], "ill")
    found = {row.id: (row.status.value, row.reason) for row in sessions.of_group(vault.db(), group)}
    assert [found[id_] for id_ in coming] == [("held", ""), ("cancelled", "ill"), ("cancelled", "ill")]
