"""Planned absence: seen on the register, excused with the rest, passed over by calls and rates; nothing is touched."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, NotAllowed
from peergroups.model.attendance import Mark
from peergroups.model.groups import Role
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.store.queries import absences, everything, proposals, sessions
from peergroups.store.queries.proposals import Proposal
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, away, erasing, finishing, groups, people, rota
from tests.usecases.test_attendance import NOW, evening, register

TONIGHT = date(2026, 11, 24)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
LATER = NOW + timedelta(hours=4)


def marks(vault: Vault, session: UUID) -> dict[str, Mark | None]:
    held = register(vault, session)
    return {entry.name: entry.mark for entry in (*held.entries, *held.leaders)}


def away_until(vault: Vault, session: UUID) -> dict[str, date]:
    held = register(vault, session)
    return {e.name: e.away_until for e in (*held.entries, *held.leaders) if e.away_until is not None}


def all_sessions(vault: Vault, session: UUID) -> list[UUID]:
    return [row.id for row in sessions.of_group(vault.db(), register(vault, session).session.group_id)]


def plan(vault: Vault, person: UUID, first: date, last: date, **values: object) -> UUID:
    return away.plan(vault, person, {"from_on": first, "to_on": last, **values})


def test_both_days_are_included_and_nothing_else_changes(vault: Vault):
    session, (amina, *_) = evening(vault)
    before = {
        name: everything.table(vault.db(), name) for name in ("membership", "attendance", "group_session")
    }
    first, second, third, *_ = all_sessions(vault, session)
    plan(vault, amina, TONIGHT + WEEK, TONIGHT + 2 * WEEK, reason="an operation")
    assert away_until(vault, first) == {}
    assert away_until(vault, second) == away_until(vault, third) == {"Amina": TONIGHT + 2 * WEEK}
    assert before == {name: everything.table(vault.db(), name) for name in before}
    vault.undo()
    assert away_until(vault, second) == {}


def test_it_may_be_about_one_group_only(vault: Vault):
    session, (amina, *_) = evening(vault)
    other = groups.start(vault, {"name": "Other"})
    kept = plan(vault, amina, TONIGHT, TONIGHT, group_id=other)
    assert away_until(vault, session) == {}
    away.change(vault, kept, {"from_on": TONIGHT, "to_on": TONIGHT + DAY})
    assert away_until(vault, session) == {"Amina": TONIGHT + DAY}
    away.remove(vault, kept)
    assert away_until(vault, session) == {}
    assert absences.of_person(vault.db(), amina) == []


def test_it_does_not_end_before_it_begins(vault: Vault):
    _, (amina, *_) = evening(vault)
    with pytest.raises(InvalidDraft) as caught:
        plan(vault, amina, TONIGHT, TONIGHT - DAY)
    assert caught.value.fields == {"to_on": "ends_before_start"}


def test_the_rest_absent_makes_who_is_away_excused_and_everyone_here_passes_them_over(vault: Vault):
    session, (amina, bo, _) = evening(vault)
    plan(vault, amina, TONIGHT, TONIGHT)
    with clock.fixed(LATER):
        attendance.mark(vault, session, bo, Mark.PRESENT)
        attendance.mark_rest_absent(vault, session)
        assert marks(vault, session)["Amina"] is Mark.EXCUSED
        assert marks(vault, session)["Carmen"] is Mark.ABSENT
        vault.undo()
        attendance.mark_everyone(vault, session)
    assert (marks(vault, session)["Amina"], marks(vault, session)["Carmen"]) == (None, Mark.PRESENT)


def test_whoever_comes_all_the_same_is_marked(vault: Vault):
    session, (amina, *_) = evening(vault)
    plan(vault, amina, TONIGHT, TONIGHT)
    with clock.fixed(LATER):
        attendance.mark(vault, session, amina, Mark.PRESENT)
        attendance.mark_rest_absent(vault, session)
    assert marks(vault, session)["Amina"] is Mark.PRESENT


def running(vault: Vault, weeks: int) -> list[Proposal]:
    now = LATER + weeks * WEEK
    return proposals.proposals(vault.db(), now, now.date())


def missed(vault: Vault, weeks: int) -> list[str]:
    return [row.person for row in running(vault, weeks)]


def absent(vault: Vault, session: UUID, person: UUID, *weeks: int) -> None:
    for week in weeks:
        with clock.fixed(LATER + week * WEEK):
            attendance.mark(vault, all_sessions(vault, session)[week], person, Mark.ABSENT)


def test_what_was_missed_while_away_is_excused_and_nobody_who_is_away_is_called(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1)
    assert missed(vault, 1) == ["Amina"]
    kept = plan(vault, amina, TONIGHT + WEEK, TONIGHT + WEEK)  # she had said so about the second one
    assert missed(vault, 2) == []
    away.change(vault, kept, {"from_on": TONIGHT + 10 * DAY, "to_on": TONIGHT + 20 * DAY})
    assert missed(vault, 1) == ["Amina"]
    assert missed(vault, 2) == []  # away just now
    assert missed(vault, 3) == ["Amina"]


def test_absences_on_both_sides_of_an_absence_planned_run_on(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1, 2)
    plan(vault, amina, TONIGHT + WEEK, TONIGHT + WEEK)
    (row,) = running(vault, 2)
    assert len(row.reason.days) == 2


def test_rates_pass_over_the_days_away_unless_somebody_came(vault: Vault):
    session, (amina, *_) = evening(vault)
    listed = all_sessions(vault, session)
    for week, mark in enumerate((Mark.PRESENT, Mark.ABSENT, Mark.PRESENT)):
        with clock.fixed(LATER + week * WEEK):
            attendance.mark(vault, listed[week], amina, mark)
    group = register(vault, session).session.group_id

    def attended() -> tuple[int, int]:
        with clock.fixed(LATER + 2 * WEEK):
            found = sessions.attended(vault.db(), group, amina)
        assert found is not None
        return found.came, found.held

    assert attended() == (2, 3)
    plan(vault, amina, TONIGHT + WEEK, TONIGHT + 2 * WEEK)
    assert attended() == (2, 2)


def test_a_leader_who_is_away_leaves_a_gap_until_somebody_steps_in(vault: Vault):
    session, (amina, *_) = evening(vault)
    (miriam,) = register(vault, session).leaders
    plan(vault, miriam.person_id, TONIGHT, TONIGHT)
    assert [one.name for one in register(vault, session).gaps] == ["Miriam"]
    rota.put_in(vault, session, amina)
    held = register(vault, session)
    assert held.gaps == ()
    assert [one.name for one in held.leaders] == ["Miriam", "Amina"]
    assert [one.name for one in held.entries] == ["Bo", "Carmen"]
    assert held.totals.expected == 2
    with clock.fixed(LATER):
        attendance.mark(vault, session, amina, Mark.PRESENT)
        assert register(vault, session).totals.came == 0  # who leads is not counted
        assert register(vault, all_sessions(vault, session)[1]).entries[0].role is Role.PARTICIPANT
        rota.take_out(vault, session, amina)
    held = register(vault, session)
    assert (held.totals.came, [one.name for one in held.gaps]) == (1, ["Miriam"])
    vault.undo()
    vault.undo()
    vault.undo()
    assert [one.name for one in register(vault, session).leaders] == ["Miriam"]


def test_somebody_of_no_group_can_step_in(vault: Vault):
    session, _ = evening(vault)
    zora = people.add(vault, {"name": "Zora"})
    rota.put_in(vault, session, zora)
    assert [(one.name, one.stands_in) for one in register(vault, session).leaders] == [
        ("Miriam", False),
        ("Zora", True),
    ]


def test_a_helper_sees_the_day_and_no_reason_and_changes_nothing(vault: Vault):
    session, (amina, *_) = evening(vault)
    group = register(vault, session).session.group_id
    kept = plan(vault, amina, TONIGHT, TONIGHT, reason="an operation")
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.HELPER, frozenset({group}))
    assert away_until(vault, session) == {"Amina": TONIGHT}
    assert [row.reason for row in absences.of_person(vault.db(), amina)] == [""]
    for act in (
        lambda: away.remove(vault, kept),
        lambda: plan(vault, amina, TONIGHT, TONIGHT),
        lambda: rota.put_in(vault, session, amina),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_another_groups_absence_is_not_seen(vault: Vault):
    session, (amina, *_) = evening(vault)
    other = groups.start(vault, {"name": "Other"})
    groups.join(vault, other, amina)
    plan(vault, amina, TONIGHT, TONIGHT, group_id=other, reason="secret")
    vault.release()
    mine = frozenset({register(vault, session).session.group_id})
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.FACILITATOR, mine)
    assert absences.of_person(vault.db(), amina) == []


def test_finishing_proposes_no_call_for_who_is_away(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1)
    plan(vault, amina, TONIGHT, TONIGHT + WEEK)
    with clock.fixed(LATER + WEEK):
        assert finishing.proposals(vault, all_sessions(vault, session)[1]).calls == ()


def test_erasing_takes_the_absence_with_the_person(vault: Vault):
    _, (amina, *_) = evening(vault)
    plan(vault, amina, TONIGHT, TONIGHT)
    people.remove(vault, amina)
    erasing.erase(vault, amina)
    assert vault.db().exec_driver_sql("SELECT count(*) FROM away").scalar_one() == 0
