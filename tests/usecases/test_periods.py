"""Coming, leaving, pausing, coming back: each a period, none lost."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, RowMissing, RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.groups import MemberStatus, Role, membership_id
from peergroups.model.permissions import Access, Actor
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import periods as queries
from peergroups.store.queries import sessions
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, groups, people, periods
from tests.usecases.test_attendance import NOW, evening, register

TONIGHT = date(2026, 11, 24)
LATER = NOW + timedelta(hours=4)
WEEK = timedelta(days=7)


def kept(vault: Vault, group: UUID, person: UUID) -> list[tuple[MemberStatus, date, date | None]]:
    rows = queries.of_membership(vault.db(), membership_id(group, person))
    return [(row.status, row.from_on, row.to_on) for row in rows]


def group_of(vault: Vault, session: UUID) -> UUID:
    return register(vault, session).session.group_id


def next_week(vault: Vault, session: UUID) -> UUID:
    rows = sessions.of_group(vault.db(), group_of(vault, session))
    return next(row.id for row in rows if row.day == TONIGHT + WEEK)


def status(vault: Vault, group: UUID, person: UUID) -> MemberStatus:
    return next(m.status for m in group_queries.members(vault.db(), group) if m.person_id == person)


def on_register(vault: Vault, session: UUID) -> dict[UUID, MemberStatus | None]:
    return {entry.person_id: entry.member for entry in register(vault, session).entries}


def test_joining_again_opens_a_new_period_and_keeps_the_old_one(vault: Vault):
    session, (ada, *_) = evening(vault)
    group = group_of(vault, session)
    with clock.fixed(LATER + WEEK):
        groups.leave(vault, group, ada, reason="a new job")
    with clock.fixed(LATER + 3 * WEEK):
        groups.join(vault, group, ada)
    assert kept(vault, group, ada) == [
        (MemberStatus.ACTIVE, TONIGHT, TONIGHT + WEEK),
        (MemberStatus.ACTIVE, TONIGHT + 3 * WEEK, None),
    ]
    with clock.fixed(LATER + 3 * WEEK):
        assert ada in on_register(vault, session)  # she belonged that day
    vault.undo()
    assert kept(vault, group, ada) == [(MemberStatus.ACTIVE, TONIGHT, TONIGHT + WEEK)]


@pytest.mark.parametrize("gone", [MemberStatus.PAUSED, MemberStatus.LEFT, MemberStatus.COMPLETED])
def test_whoever_is_marked_as_having_come_is_a_member_again_and_on_the_next_register(
    vault: Vault, gone: MemberStatus
):
    session, (ada, *_) = evening(vault)
    group, following = group_of(vault, session), next_week(vault, session)
    with clock.fixed(LATER):
        groups.set_member(vault, group, ada, role=Role.PARTICIPANT, status=gone)
    with clock.fixed(LATER + WEEK):
        assert ada not in on_register(vault, following)
        attendance.welcome(vault, following, ada)
        assert status(vault, group, ada) is MemberStatus.ACTIVE
        assert on_register(vault, following)[ada] is MemberStatus.ACTIVE
        assert kept(vault, group, ada)[-1] == (MemberStatus.ACTIVE, TONIGHT + WEEK, None)


@pytest.mark.parametrize("was", [MemberStatus.PAUSED, MemberStatus.LEFT, MemberStatus.COMPLETED])
def test_only_visiting_leaves_what_they_were(vault: Vault, was: MemberStatus):
    session, (ada, *_) = evening(vault)
    group, following = group_of(vault, session), next_week(vault, session)

    def member() -> tuple[object, ...]:
        row = next(m for m in group_queries.members(vault.db(), group) if m.person_id == ada)
        return row.status, row.joined_on, row.left_on, row.reason, row.role

    with clock.fixed(LATER + timedelta(days=2)):
        if was is MemberStatus.PAUSED:
            groups.set_member(vault, group, ada, role=Role.PARTICIPANT, status=was)
        else:
            groups.leave(vault, group, ada, reason="moved", completed=was is MemberStatus.COMPLETED)
        before, as_member = kept(vault, group, ada), member()
    with clock.fixed(LATER + WEEK):
        attendance.welcome(vault, following, ada)
        attendance.only_visiting(vault, following, ada, was)
        assert kept(vault, group, ada) == before
        assert member() == as_member
        assert next(e.role for e in register(vault, following).entries if e.person_id == ada) is Role.GUEST
        assert register(vault, following).totals.came == 1


def test_an_old_paper_typed_in_brings_nobody_back(vault: Vault):
    session, (ada, *_) = evening(vault)
    group = group_of(vault, session)
    with clock.fixed(LATER + WEEK):
        groups.leave(vault, group, ada)
        attendance.mark(vault, session, ada, Mark.PRESENT)
        assert status(vault, group, ada) is MemberStatus.LEFT


def test_a_guest_and_somebody_waiting_who_came_are_on_the_next_register_as_such(vault: Vault):
    session, _ = evening(vault, capacity=3)
    group, following = group_of(vault, session), next_week(vault, session)
    with clock.fixed(LATER):
        dee = attendance.add_newcomer(vault, session, "Dee")  # the fourth: she waits
        eli = people.add(vault, {"name": "Eli"})
        attendance.mark(vault, session, eli, Mark.PRESENT)
    assert status(vault, group, dee) is MemberStatus.WAITING
    with clock.fixed(LATER + WEEK):
        expected = on_register(vault, following)
        assert (expected[dee], expected[eli]) == (MemberStatus.WAITING, None)
        found = register(vault, following)
        waits = next(entry for entry in found.entries if entry.person_id == dee)
        assert (waits.role, waits.only_waits) == (Role.GUEST, True)
        assert (found.totals.expected, len(found.unmarked)) == (4, 4)  # the three, and Eli
        assert attendance.mark_rest_absent(vault, following) == 4
        assert next(e.mark for e in register(vault, following).entries if e.person_id == dee) is None
        attendance.mark(vault, following, dee, Mark.PRESENT)
        assert register(vault, following).totals.came == 1


@pytest.fixture
def two_stretches(vault: Vault) -> tuple[UUID, UUID]:
    """Ada came for a week, was away two, took a break two weeks after she came back. Gives group and person."""
    session, (ada, *_) = evening(vault)
    group = group_of(vault, session)
    with clock.fixed(LATER + WEEK):
        groups.leave(vault, group, ada, reason="a new job")
    with clock.fixed(LATER + 3 * WEEK):
        groups.join(vault, group, ada)
    with clock.fixed(LATER + 5 * WEEK):
        groups.set_member(vault, group, ada, role=Role.PARTICIPANT, status=MemberStatus.PAUSED)
    return group, ada


def edit(
    vault: Vault, group: UUID, person: UUID, at: int, first: date, last: date | None, why: str = ""
) -> None:
    row = queries.of_membership(vault.db(), membership_id(group, person))[at]
    periods.edit(vault, row.id, first, last, why)


def test_days_and_reason_of_a_period_can_be_changed_and_undone(vault: Vault, two_stretches):
    group, ada = two_stretches
    before = kept(vault, group, ada)
    edit(vault, group, ada, 0, TONIGHT - WEEK, TONIGHT + 2 * WEEK, "moved away")
    assert kept(vault, group, ada)[0] == (MemberStatus.ACTIVE, TONIGHT - WEEK, TONIGHT + 2 * WEEK)
    assert queries.of_membership(vault.db(), membership_id(group, ada))[0].reason == "moved away"
    vault.undo()
    assert kept(vault, group, ada) == before


def test_what_touches_a_period_moves_along(vault: Vault, two_stretches):
    group, ada = two_stretches
    edit(vault, group, ada, 2, TONIGHT + 6 * WEEK, None)
    assert kept(vault, group, ada)[1:] == [
        (MemberStatus.ACTIVE, TONIGHT + 3 * WEEK, TONIGHT + 6 * WEEK),
        (MemberStatus.PAUSED, TONIGHT + 6 * WEEK, None),
    ]
    edit(vault, group, ada, 1, TONIGHT + 2 * WEEK, TONIGHT + 4 * WEEK)
    assert kept(vault, group, ada)[1:] == [
        (MemberStatus.ACTIVE, TONIGHT + 2 * WEEK, TONIGHT + 4 * WEEK),
        (MemberStatus.PAUSED, TONIGHT + 4 * WEEK, None),
    ]
    row = next(m for m in group_queries.members(vault.db(), group) if m.person_id == ada)
    assert row.joined_on == TONIGHT + 2 * WEEK  # the break did not make her new


@pytest.mark.parametrize(
    ("at", "first", "last", "field"),
    [
        (0, 0, -1, "to_on"),  # ends before it begins
        (0, 0, 4, "to_on"),  # over the second
        (1, -1, 5, "from_on"),  # over the first
        (1, 3, None, "to_on"),  # what is over goes on
        (2, 6, 7, "to_on"),  # what goes on gets an end
        (2, 2, None, "from_on"),  # over the whole of the one before
    ],
)
def test_no_two_periods_overlap_and_only_the_last_goes_on(
    vault: Vault, two_stretches, at, first, last, field
):
    group, ada = two_stretches
    before = kept(vault, group, ada)
    with pytest.raises(InvalidDraft) as caught:
        edit(vault, group, ada, at, TONIGHT + first * WEEK, None if last is None else TONIGHT + last * WEEK)
    assert set(caught.value.fields) == {field}
    assert kept(vault, group, ada) == before


@given(
    st.lists(st.integers(0, 60), min_size=2, max_size=6, unique=True).map(sorted),
    st.integers(0, 5),
    st.integers(0, 60),
    st.integers(0, 60),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_the_periods_stay_in_order_without_overlap(vault: Vault, days, at, first, last):
    """Comes and leaves on alternate days; then one stretch is changed somehow."""
    group = groups.start(vault, {"name": "Any"})
    with clock.fixed(LATER + timedelta(days=days[0])):
        person = people.add(vault, {"name": "Ada"}, group_id=group)
    for number, day in enumerate(days[1:]):
        with clock.fixed(LATER + timedelta(days=day)):
            (groups.leave if number % 2 == 0 else groups.join)(vault, group, person)
    known = queries.of_membership(vault.db(), membership_id(group, person))
    row = known[min(at, len(known) - 1)]
    with contextlib.suppress(InvalidDraft):
        end = None if row.to_on is None else TONIGHT + timedelta(days=last)
        periods.edit(vault, row.id, TONIGHT + timedelta(days=first), end, "")
    after = queries.of_membership(vault.db(), membership_id(group, person))
    assert all(one.to_on is not None and one.to_on <= next_.from_on for one, next_ in pairwise(after))
    assert all(one.to_on is None or one.from_on <= one.to_on for one in after)
    member = next(m for m in group_queries.members(vault.db(), group) if m.person_id == person)
    assert member.left_on == after[-1].to_on
    assert member.joined_on in {one.from_on for one in after}


def test_a_helper_at_the_door_adds_a_newcomer_and_welcomes_who_comes_back(vault: Vault):
    session, (ada, *_) = evening(vault)
    group, following = group_of(vault, session), next_week(vault, session)
    with clock.fixed(LATER):
        groups.leave(vault, group, ada)
    vault.release()
    vault.actor = Actor(None, "Door", Access.HELPER, frozenset({group}))
    with clock.fixed(LATER + WEEK):
        dora = attendance.add_newcomer(vault, following, "Dora")
        attendance.mark(vault, following, ada, Mark.PRESENT)
        assert {dora, ada} <= set(on_register(vault, following))


def test_an_earlier_stretch_is_added_and_taken_back_by_undo(vault: Vault, two_stretches):
    group, ada = two_stretches
    before = kept(vault, group, ada)
    of = membership_id(group, ada)
    periods.add(vault, of, TONIGHT - 8 * WEEK, TONIGHT - 4 * WEEK, "a first try")
    added = (MemberStatus.ACTIVE, TONIGHT - 8 * WEEK, TONIGHT - 4 * WEEK)
    assert kept(vault, group, ada) == [added, *before]
    assert queries.of_membership(vault.db(), of)[0].reason == "a first try"
    assert status(vault, group, ada) is MemberStatus.PAUSED
    vault.undo()
    assert kept(vault, group, ada) == before


def test_one_without_a_gap_to_the_next_says_since_when_they_belong(vault: Vault, two_stretches):
    group, ada = two_stretches
    periods.add(vault, membership_id(group, ada), TONIGHT + WEEK, TONIGHT + 3 * WEEK)
    (member,) = [m for m in group_queries.members(vault.db(), group) if m.person_id == ada]
    assert member.joined_on == TONIGHT


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [(-7, -14, "to_on"), (-7, 1, "from_on"), (1, 2, "from_on"), (8, 30, "from_on"), (70, 80, "to_on")],
)
def test_one_that_lies_over_another_or_after_all_is_refused(vault: Vault, two_stretches, first, last, field):
    group, ada = two_stretches
    before = kept(vault, group, ada)
    days = TONIGHT + timedelta(days=first), TONIGHT + timedelta(days=last)
    with pytest.raises(InvalidDraft) as refused:
        periods.add(vault, membership_id(group, ada), *days)
    assert set(refused.value.fields) == {field}
    assert kept(vault, group, ada) == before


def test_a_stretch_is_taken_away_but_never_the_latest_and_undo_brings_it_back(vault: Vault, two_stretches):
    group, ada = two_stretches
    before = kept(vault, group, ada)
    rows = queries.of_membership(vault.db(), membership_id(group, ada))
    assert [queries.is_of(rows[0], *whose) for whose in ((group, ada), (group, group), (ada, ada))] == [
        True,
        False,
        False,
    ]
    with pytest.raises(RuleBroken, match=r"period\.latest"):
        periods.take_away(vault, rows[-1].id)
    periods.take_away(vault, rows[0].id)
    assert vault.history.undo_label == "Change membership"
    assert kept(vault, group, ada) == before[1:]
    with pytest.raises(RowMissing):
        periods.take_away(vault, rows[0].id)
    vault.undo()
    assert kept(vault, group, ada) == before
