"""Whom the rules would have called, what is done about it, and attempts to reach somebody."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft
from peergroups.model.attendance import Mark
from peergroups.model.followups import FollowUpStatus, Result, Why
from peergroups.model.groups import MemberStatus, Role
from peergroups.model.rules import reasons
from peergroups.model.trash import TrashKind
from peergroups.store.queries import everything, search
from peergroups.store.queries import followups as queries
from peergroups.store.queries import proposals as proposal_queries
from peergroups.store.queries.followups import FollowUpRow
from peergroups.store.queries.proposals import Proposal
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, away, erasing, followups, groups, merging, people, rules, trash
from tests.usecases.test_attendance import evening, register
from tests.usecases.test_away import DAY, LATER, TONIGHT, WEEK, absent, all_sessions, running


def group_of(vault: Vault, session: UUID) -> UUID:
    return register(vault, session).session.group_id


def proposed(vault: Vault, weeks: int) -> dict[str, tuple[Why, ...]]:
    found: dict[str, tuple[Why, ...]] = {}
    for one in running(vault, weeks):
        found[one.person] = (*found.get(one.person, ()), one.reason.why)
    return found


def accept(vault: Vault, weeks: int) -> list[Proposal]:
    found = running(vault, weeks)
    with clock.fixed(LATER + weeks * WEEK):
        followups.accept(vault, found)
    return found


def open_ones(vault: Vault) -> list[FollowUpRow]:
    return queries.follow_ups(vault.db(), only_open=True)


def test_one_more_absence_extends_the_call_that_is_open_and_brings_its_day_forward(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1)
    accept(vault, 1)
    (first,) = open_ones(vault)
    followups.put_off(vault, [first.id], first.due_on + timedelta(days=60))
    assert running(vault, 1) == []
    absent(vault, session, amina, 2)
    accept(vault, 2)
    (row,) = open_ones(vault)
    assert row.id == first.id
    assert row.due_on == TONIGHT + 2 * WEEK + timedelta(days=3)
    (reason,) = reasons(row.because)
    assert reason.days == (TONIGHT, TONIGHT + WEEK, TONIGHT + 2 * WEEK)
    assert running(vault, 2) == []
    vault.undo()
    assert len(reasons(open_ones(vault)[0].because)[0].days) == 2


def test_a_call_that_was_made_is_proposed_anew_after_one_more_absence(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1)
    accept(vault, 1)
    followups.finish(vault, open_ones(vault)[0].id, "she is well")
    assert running(vault, 1) == []
    absent(vault, session, amina, 2)
    assert proposed(vault, 2) == {"Amina": (Why.MISSED_SESSIONS,)}
    accept(vault, 2)
    assert len(queries.follow_ups(vault.db())) == 2


def test_what_is_skipped_is_proposed_again_with_the_next_absence(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1)
    followups.skip(vault, running(vault, 1))
    assert running(vault, 1) == []
    vault.undo()
    assert proposed(vault, 1) == {"Amina": (Why.MISSED_SESSIONS,)}
    followups.skip(vault, running(vault, 1))
    absent(vault, session, amina, 2)
    assert proposed(vault, 2) == {"Amina": (Why.MISSED_SESSIONS,)}


def test_one_group_may_wait_for_three(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1)
    group = group_of(vault, session)
    rules.change(vault, Why.MISSED_SESSIONS, group, {"n": 3})
    assert proposed(vault, 1) == {}
    absent(vault, session, amina, 2)
    assert proposed(vault, 2) == {"Amina": (Why.MISSED_SESSIONS,)}
    rules.change(vault, Why.MISSED_SESSIONS, None, {"is_on": False})
    assert proposed(vault, 2) == {"Amina": (Why.MISSED_SESSIONS,)}  # its own stays
    rules.follow_all(vault, group)
    assert proposed(vault, 2) == {}
    vault.undo()
    assert proposed(vault, 2) == {"Amina": (Why.MISSED_SESSIONS,)}


def test_a_number_beyond_its_limits_is_refused(vault: Vault):
    with pytest.raises(InvalidDraft) as refused:
        rules.change(vault, Why.MISSED_SESSIONS, None, {"n": 0})
    assert refused.value.fields == {"n": "too_small"}


def test_few_visits_are_counted_over_the_weeks_of_the_rule(vault: Vault):
    session, (amina, *_) = evening(vault)
    listed = all_sessions(vault, session)
    for week, mark in enumerate(
        [Mark.ABSENT, Mark.PRESENT, Mark.ABSENT, Mark.PRESENT, Mark.EXCUSED, Mark.ABSENT]
    ):
        with clock.fixed(LATER + week * WEEK):
            attendance.mark(vault, listed[week], amina, mark)
    assert proposed(vault, 5) == {}
    rules.change(vault, Why.CAME_SELDOM, None, {"is_on": True})
    (one,) = running(vault, 5)
    assert (one.reason.why, one.reason.numbers) == (Why.CAME_SELDOM, (2, 5, 8))
    rules.change(vault, Why.CAME_SELDOM, None, {"percent": 40})
    assert proposed(vault, 5) == {}
    rules.change(vault, Why.CAME_SELDOM, None, {"percent": 50, "weeks": 3})
    assert proposed(vault, 5) == {}  # three sessions are too few to tell


def test_days_away_and_days_before_joining_count_in_no_share(vault: Vault):
    session, (amina, ben, *_) = evening(vault)
    rules.change(vault, Why.CAME_SELDOM, None, {"is_on": True})
    rules.change(vault, Why.MISSED_SESSIONS, None, {"is_on": False})
    for person in (amina, ben):
        absent(vault, session, person, 0, 1, 2, 3)
    assert set(proposed(vault, 3)) == {"Amina", "Bo"}
    away.plan(vault, amina, {"from_on": TONIGHT, "to_on": TONIGHT + DAY})
    assert set(proposed(vault, 3)) == {"Bo"}


def test_a_first_visit_is_proposed_for_two_weeks_of_whoever_came_never_before(vault: Vault):
    session, (amina, *_) = evening(vault)
    rules.change(vault, Why.FIRST_VISIT, None, {"is_on": True, "due_days": 5})
    with clock.fixed(LATER):
        attendance.mark(vault, session, amina, Mark.PRESENT)
    (one,) = running(vault, 0)
    assert (one.reason.why, one.reason.days, one.due_days) == (Why.FIRST_VISIT, (TONIGHT,), 5)
    assert proposed(vault, 3) == {}
    with clock.fixed(LATER + WEEK):
        attendance.mark(vault, all_sessions(vault, session)[1], amina, Mark.PRESENT)
    assert proposed(vault, 1) == {"Amina": (Why.FIRST_VISIT,)}  # of the first, not of the second
    accept(vault, 1)
    assert proposed(vault, 1) == {}


def test_whoever_is_back_from_days_away_is_proposed_where_the_rule_is_on(vault: Vault):
    session, (amina, *_) = evening(vault)
    away.plan(vault, amina, {"from_on": TONIGHT, "to_on": TONIGHT + 5 * DAY})
    rules.change(vault, Why.BACK_FROM_AWAY, group_of(vault, session), {"is_on": True})
    assert proposed(vault, 0) == {}
    (one,) = running(vault, 1)
    assert (one.reason.why, one.reason.days) == (Why.BACK_FROM_AWAY, (TONIGHT, TONIGHT + 5 * DAY))
    away.plan(vault, amina, {"from_on": TONIGHT + 6 * DAY, "to_on": TONIGHT + 9 * DAY})
    assert proposed(vault, 1) == {}  # away again


def test_nothing_heard_from_somebody_paused_until_somebody_tries(vault: Vault):
    session, (amina, *_) = evening(vault)
    group = group_of(vault, session)
    with clock.fixed(LATER):
        groups.set_member(vault, group, amina, role=Role.PARTICIPANT, status=MemberStatus.PAUSED)
    rules.change(vault, Why.NOTHING_HEARD, None, {"is_on": True, "weeks": 4})
    assert proposed(vault, 3) == {}
    assert proposed(vault, 4) == {"Amina": (Why.NOTHING_HEARD,)}
    with clock.fixed(LATER + 2 * WEEK):
        call = followups.add(vault, {"person_id": amina, "why": Why.OTHER, "due_on": TONIGHT})
        followups.note_contact(vault, call, {"result": Result.REACHED})
    assert proposed(vault, 5) == {}
    assert proposed(vault, 7) == {"Amina": (Why.NOTHING_HEARD,)}


def test_whoever_asked_not_to_be_contacted_is_proposed_by_no_rule_until_that_is_lifted(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1)
    accept(vault, 1)
    call = open_ones(vault)[0].id
    followups.note_contact(vault, call, {"how": "message", "result": "asked_not_to", "note": "not now"})
    followups.finish(vault, call)
    absent(vault, session, amina, 2)
    assert running(vault, 2) == []
    (asked,) = queries.asked_not_to(vault.db(), amina)
    assert (asked.how, asked.note) == ("message", "not now")
    followups.may_be_called(vault, amina)
    assert proposed(vault, 2) == {"Amina": (Why.MISSED_SESSIONS,)}
    assert queries.asked_not_to(vault.db(), amina) == []
    vault.undo()
    assert running(vault, 2) == []


def test_an_attempt_is_found_by_its_words_taken_back_and_goes_with_the_person(vault: Vault):
    session, (amina, *_) = evening(vault)
    call = followups.add(vault, {"person_id": amina, "due_on": TONIGHT})
    made = followups.note_contact(vault, call, {"result": "no_answer", "note": "the neighbour answered"})
    assert [hit.kind for hit in search.find(vault.db(), "neighbour")] == ["follow_up"]
    followups.remove_contact(vault, made)
    assert queries.contacts(vault.db(), call) == []
    assert search.find(vault.db(), "neighbour") == []
    vault.undo()
    assert [one.note for one in queries.contacts(vault.db(), call)] == ["the neighbour answered"]
    absent(vault, session, amina, 0, 1)
    followups.skip(vault, running(vault, 1))
    people.remove(vault, amina)
    erasing.erase(vault, amina)
    assert everything.table(vault.db(), "contact") == everything.table(vault.db(), "skip") == []


def test_a_call_erased_from_the_trash_takes_its_attempts_with_it(vault: Vault):
    _, (amina, *_) = evening(vault)
    call = followups.add(vault, {"person_id": amina, "due_on": TONIGHT})
    followups.note_contact(vault, call, {"result": "no_answer"})
    followups.remove(vault, call)
    trash.erase(vault, TrashKind.FOLLOW_UP, call)
    assert everything.table(vault.db(), "contact") == []


def test_of_one_reason_one_is_open_about_a_person_however_it_came(vault: Vault):
    _, (amina, *_) = evening(vault)
    values = {"person_id": amina, "why": Why.ASKED_FOR_HELP, "due_on": TONIGHT + WEEK, "text": "a form"}
    first = followups.add(vault, values)
    again = followups.add(vault, values | {"due_on": TONIGHT, "text": "a letter"})
    assert first == again
    (row,) = open_ones(vault)
    assert (row.text, row.due_on) == ("a form\na letter", TONIGHT)
    followups.finish(vault, first)
    second = followups.add(vault, values | {"text": "tea"})
    followups.reopen(vault, first)
    assert [one.id for one in open_ones(vault)] == [second]
    assert followups.add(vault, values | {"why": Why.PROMISED}) != followups.add(
        vault, values | {"why": Why.PROMISED}
    )


def kept(vault: Vault) -> list[dict[str, object]]:
    """What matters of the rows, in their order."""
    found = [row for name in ("follow_up", "contact", "skip") for row in everything.table(vault.db(), name)]
    return [{key: value for key, value in row.items() if key != "changed_at"} for row in found]


def test_making_one_person_of_two_makes_one_call_of_two_with_both_attempts(vault: Vault):
    session, (amina, ben, *_) = evening(vault)
    calls = {}
    for at, person in enumerate((amina, ben)):
        calls[person] = followups.add(
            vault,
            {
                "person_id": person,
                "why": "asked_for_help",
                "due_on": TONIGHT + at * DAY,
                "text": f"call {at}",
            },
        )
        followups.note_contact(vault, calls[person], {"result": "no_answer", "note": f"try {at}"})
    absent(vault, session, ben, 0, 1)
    followups.skip(vault, running(vault, 1))
    before = kept(vault)
    merging.merge(vault, amina, ben)
    (row,) = open_ones(vault)
    assert (row.id, row.due_on, row.text) == (calls[amina], TONIGHT, "call 0\ncall 1")
    assert {one.note for one in queries.contacts(vault.db(), row.id)} == {"try 0", "try 1"}
    assert running(vault, 1) == []  # what was skipped of the one is skipped of both
    vault.undo()
    assert kept(vault) == before


def test_whoever_takes_a_call_on_has_it_on_their_list(vault: Vault):
    _, (amina, *_) = evening(vault)
    call = followups.add(vault, {"person_id": amina, "due_on": TONIGHT})
    followups.take(vault, call)
    row = queries.follow_up(vault.db(), call)
    assert row is not None
    assert vault.actor is None or row.owner_id == vault.actor.account_id
    assert row.status is FollowUpStatus.OPEN


def test_no_rule_tells_of_people_where_only_heads_are_counted(vault: Vault):
    session, (amina, *_) = evening(vault)
    absent(vault, session, amina, 0, 1)
    assert proposed(vault, 1)
    group = group_of(vault, session)
    groups.edit(vault, group, {"name": "Circle", "identity": "headcount"})
    assert proposal_queries.proposals(vault.db(), LATER + WEEK, date(2026, 12, 1)) == []
