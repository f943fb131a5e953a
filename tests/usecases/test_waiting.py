"""A waiting list with its order, the offers made to those on it, and what becomes of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, NotAllowed, RuleBroken
from peergroups.model.groups import MemberStatus, Role, membership_id
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.model.waiting import Answer
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import periods as period_queries
from peergroups.store.queries import waiting as queries
from peergroups.store.vault import Vault
from peergroups.usecases import erasing, groups, people, waiting

NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)


@pytest.fixture
def group(vault: Vault) -> UUID:
    """Two places, both taken by Ada and Bo; Cy, Dee and Eli wait, a day apart."""
    made = groups.start(vault, {"name": "Circle", "capacity": 2})
    for name, days in (("Ada", 9), ("Bo", 9), ("Cy", 3), ("Dee", 2), ("Eli", 1)):
        with clock.fixed(NOW - days * DAY):
            people.add(vault, {"name": name}, group_id=made)
    return made


@pytest.fixture(autouse=True)
def now():
    with clock.fixed(NOW):
        yield


def who(vault: Vault, group: UUID, name: str) -> UUID:
    return next(m.person_id for m in group_queries.members(vault.db(), group) if m.name == name)


def status(vault: Vault, group: UUID, name: str) -> MemberStatus:
    return next(m.status for m in group_queries.members(vault.db(), group) if m.name == name)


def listed(vault: Vault, group: UUID) -> list[tuple[str, Answer | None]]:
    return [(row.shown, row.answer) for row in queries.waiting(vault.db(), group)]


def proposed(vault: Vault, day: date = TODAY) -> list[str]:
    return [found.next.shown for found in queries.free_places(vault.db(), day) if found.next is not None]


def leave(vault: Vault, group: UUID, name: str) -> None:
    groups.leave(vault, group, who(vault, group, name))


def test_the_list_goes_by_the_day_somebody_asked_then_by_when_they_were_entered(vault: Vault, group: UUID):
    with clock.fixed(NOW - DAY + timedelta(seconds=9)):
        people.add(vault, {"name": "Fay"}, group_id=group)
    assert [name for name, _ in listed(vault, group)] == ["Cy", "Dee", "Eli", "Fay"]
    waiting.ask_since(vault, group, who(vault, group, "Eli"), TODAY - 30 * DAY)
    assert [name for name, _ in listed(vault, group)] == ["Eli", "Cy", "Dee", "Fay"]


def test_a_free_place_is_proposed_to_the_first_in_line_and_held_while_the_offer_is_open(
    vault: Vault, group: UUID
):
    assert proposed(vault) == []
    leave(vault, group, "Bo")
    (found,) = queries.free_places(vault.db(), TODAY)
    assert found.next is not None
    assert (found.group_name, found.next.shown, found.next.asked_on) == ("Circle", "Cy", TODAY - 3 * DAY)
    waiting.offer(vault, group, who(vault, group, "Cy"))
    assert queries.places(vault.db(), group, TODAY).free == 0
    assert proposed(vault) == []
    assert proposed(vault, TODAY + 7 * DAY) == []
    (found,) = queries.free_places(vault.db(), TODAY + 8 * DAY)  # the day of the answer has passed
    assert found.next is not None
    assert (found.next.shown, [row.shown for row in found.late]) == ("Dee", ["Cy"])
    assert listed(vault, group)[0] == ("Cy", Answer.OPEN)
    vault.undo()
    assert proposed(vault) == ["Cy"]


def test_who_accepts_is_a_member_from_that_day_on_with_a_period(vault: Vault, group: UUID):
    leave(vault, group, "Bo")
    cy = who(vault, group, "Cy")
    made = waiting.offer(vault, group, cy, how="telephone")
    with clock.fixed(NOW + 2 * DAY):
        waiting.accept(vault, made)
    assert status(vault, group, "Cy") is MemberStatus.ACTIVE
    member = membership_id(group, cy)
    assert [(p.status, p.from_on, p.to_on) for p in period_queries.of_membership(vault.db(), member)] == [
        (MemberStatus.WAITING, TODAY - 3 * DAY, TODAY + 2 * DAY),
        (MemberStatus.ACTIVE, TODAY + 2 * DAY, None),
    ]
    (row,) = queries.offers(vault.db(), member)
    assert (row.answer, row.answered_on, row.how) == (Answer.ACCEPTED, TODAY + 2 * DAY, "telephone")
    vault.undo()
    assert listed(vault, group)[0] == ("Cy", Answer.OPEN)


@pytest.mark.parametrize("answer", [Answer.DECLINED, Answer.NO_ANSWER])
def test_after_a_no_or_nothing_the_next_one_is_proposed_and_they_stay_on_the_list(
    vault: Vault, group: UUID, answer: Answer
):
    leave(vault, group, "Bo")
    made = waiting.offer(vault, group, who(vault, group, "Cy"))
    waiting.decline(vault, made, answer)
    assert listed(vault, group) == [("Cy", answer), ("Dee", None), ("Eli", None)]
    assert proposed(vault) == ["Dee"]
    waiting.offer(vault, group, who(vault, group, "Dee"))  # nobody is passed over
    with pytest.raises(RuleBroken, match=r"offer\.answered"):
        waiting.accept(vault, made)


def test_a_place_that_is_withdrawn_is_offered_to_the_same_one_again(vault: Vault, group: UUID):
    leave(vault, group, "Bo")
    made = waiting.offer(vault, group, who(vault, group, "Cy"))
    waiting.withdraw(vault, made)
    assert proposed(vault) == ["Cy"]
    waiting.offer(vault, group, who(vault, group, "Cy"))
    assert listed(vault, group)[0] == ("Cy", Answer.OPEN)


def test_passing_somebody_over_asks_why(vault: Vault, group: UUID):
    leave(vault, group, "Bo")
    dee = who(vault, group, "Dee")
    with pytest.raises(RuleBroken, match=r"offer\.passes_over"):
        waiting.offer(vault, group, dee)
    made = waiting.offer(vault, group, dee, reason="lives around the corner")
    (row,) = queries.offers(vault.db(), membership_id(group, dee))
    assert (row.id, row.reason) == (made, "lives around the corner")


def test_an_offer_needs_a_place_or_a_yes_somebody_who_waits_and_a_day_to_come(vault: Vault, group: UUID):
    cy = who(vault, group, "Cy")
    with pytest.raises(RuleBroken, match=r"group\.full"):
        waiting.offer(vault, group, cy)
    waiting.offer(vault, group, cy, over=True)
    with pytest.raises(RuleBroken, match=r"offer\.open"):
        waiting.offer(vault, group, cy, over=True)
    with pytest.raises(RuleBroken, match=r"offer\.not_waiting"):
        waiting.offer(vault, group, who(vault, group, "Ada"))
    with pytest.raises(InvalidDraft):
        waiting.offer(vault, group, who(vault, group, "Dee"), answer_by=TODAY - DAY)


def test_more_members_than_places_need_a_yes_wherever_somebody_begins_to_come(vault: Vault, group: UUID):
    cy = who(vault, group, "Cy")
    coming: dict[str, Any] = {"role": Role.PARTICIPANT, "status": MemberStatus.ACTIVE}
    with pytest.raises(RuleBroken, match=r"group\.full"):
        groups.set_member(vault, group, cy, **coming)
    groups.set_member(vault, group, cy, **coming, over=True)
    assert status(vault, group, "Cy") is MemberStatus.ACTIVE
    ada = who(vault, group, "Ada")
    groups.set_member(vault, group, ada, role=Role.PARTICIPANT, status=MemberStatus.PAUSED)
    with pytest.raises(RuleBroken, match=r"group\.full"):  # three for two places, her own among them
        groups.set_member(vault, group, ada, **coming)
    groups.set_member(vault, group, who(vault, group, "Dee"), role=Role.HELPER, status=MemberStatus.ACTIVE)


def test_whoever_takes_a_break_keeps_their_place_unless_the_group_says_otherwise(vault: Vault, group: UUID):
    ada = who(vault, group, "Ada")
    groups.set_member(vault, group, ada, role=Role.PARTICIPANT, status=MemberStatus.PAUSED)
    assert proposed(vault) == []
    groups.set_member(vault, group, ada, role=Role.PARTICIPANT, status=MemberStatus.ACTIVE)
    groups.set_member(vault, group, ada, role=Role.PARTICIPANT, status=MemberStatus.PAUSED)
    groups.edit(vault, group, {"name": "Circle", "capacity": 2, "paused_keep_place": False})
    assert proposed(vault) == ["Cy"]


def test_whoever_begins_to_come_or_leaves_the_list_otherwise_answers_the_offer_by_that(
    vault: Vault, group: UUID
):
    leave(vault, group, "Bo")
    leave(vault, group, "Ada")
    ids = {}
    for name in ("Cy", "Dee"):
        waiting.offer(vault, group, who(vault, group, name))
        ids[name] = membership_id(group, who(vault, group, name))
    groups.set_member(
        vault, group, who(vault, group, "Cy"), role=Role.PARTICIPANT, status=MemberStatus.ACTIVE
    )
    leave(vault, group, "Dee")
    answers = {name: queries.offers(vault.db(), id_)[0].answer for name, id_ in ids.items()}
    assert answers == {"Cy": Answer.ACCEPTED, "Dee": Answer.WITHDRAWN}


def test_an_offer_of_an_earlier_wait_is_history(vault: Vault, group: UUID):
    leave(vault, group, "Bo")
    cy = who(vault, group, "Cy")
    waiting.decline(vault, waiting.offer(vault, group, cy))
    leave(vault, group, "Cy")
    people.add(vault, {"name": "Gil"}, group_id=group)
    with clock.fixed(NOW + 5 * DAY):
        groups.join(vault, group, cy)
        assert listed(vault, group)[-1] == ("Cy", None)
        assert len(queries.offers(vault.db(), membership_id(group, cy))) == 1


def test_a_joining_newcomer_waits_while_the_last_place_is_offered(vault: Vault, group: UUID):
    leave(vault, group, "Bo")
    waiting.offer(vault, group, who(vault, group, "Cy"))
    people.add(vault, {"name": "Hal"}, group_id=group)
    assert status(vault, group, "Hal") is MemberStatus.WAITING


def test_nothing_is_proposed_for_a_group_in_the_trash_ended_or_without_an_end_of_places(
    vault: Vault, group: UUID
):
    leave(vault, group, "Bo")
    groups.edit(vault, group, {"name": "Circle"})
    assert proposed(vault) == []
    vault.undo()
    groups.end(vault, group)
    assert proposed(vault) == []
    vault.undo()
    groups.remove(vault, group)
    assert proposed(vault) == []
    vault.undo()
    people.remove(vault, who(vault, group, "Cy"))
    assert proposed(vault) == ["Dee"]


def test_erasing_somebody_takes_their_offers_and_frees_the_place(vault: Vault, group: UUID):
    leave(vault, group, "Bo")
    cy = who(vault, group, "Cy")
    waiting.offer(vault, group, cy)
    people.remove(vault, cy)
    erasing.erase(vault, cy)
    assert proposed(vault) == ["Dee"]
    assert vault.db().exec_driver_sql("SELECT count(*) FROM offer").scalar_one() == 0


def test_offers_are_a_facilitators_in_her_own_groups_and_unseen_by_a_helper(vault: Vault, group: UUID):
    leave(vault, group, "Bo")
    cy = who(vault, group, "Cy")
    other = groups.start(vault, {"name": "Other"})
    for access, groups_, allowed in (
        (Access.FACILITATOR, {group}, True),
        (Access.FACILITATOR, {other}, False),
        (Access.HELPER, {group}, False),
    ):
        vault.release()
        vault.actor = Actor(AccountId(new_id()), "Ann", access, frozenset(groups_))
        if allowed:
            waiting.offer(vault, group, cy)
            vault.undo()
        else:
            with pytest.raises((NotAllowed, RuleBroken)):
                waiting.offer(vault, group, cy)
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.HELPER, frozenset({group}))
    assert queries.offers(vault.db(), membership_id(group, cy)) == []
