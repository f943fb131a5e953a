"""The file of somebody who leads: kept, told when it wants something, hours, and gone with them."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed, RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.groups import Role
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.store.queries import everything
from peergroups.store.queries import leading as queries
from peergroups.store.queries.leading import Leader
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, erasing, groups, leading, merging, people, schedules
from tests.usecases.test_attendance import evening, register
from tests.usecases.test_away import LATER, TONIGHT, WEEK, all_sessions


def with_fay(vault: Vault) -> tuple[UUID, UUID]:
    """The session of an evening, and Fay who leads its group."""
    session, _ = evening(vault)
    fay = people.add(vault, {"name": "Fay"})
    groups.join(vault, register(vault, session).session.group_id, fay, Role.COFACILITATOR)
    return session, fay


def of(vault: Vault, person: UUID, today: date = TONIGHT) -> Leader:
    return next(
        one for one in queries.leaders(vault.db(), today, LATER + 8 * WEEK) if one.person_id == person
    )


def test_hours_of_sessions_and_typed_ones_are_one_sum(vault: Vault):
    session, fay = with_fay(vault)
    for week in range(3):
        with clock.fixed(LATER + week * WEEK):
            attendance.mark(vault, all_sessions(vault, session)[week], fay, Mark.PRESENT)
    for values in ({"minutes": 45}, {"minutes": 45}, {"minutes": 60, "activity": "travel"}):
        leading.add_hours(vault, fay, {"day": TONIGHT, **values})
    minutes = register(vault, session).session.minutes
    assert of(vault, fay, TONIGHT + 2 * WEEK).minutes == 3 * minutes + 150
    with clock.fixed(LATER + 2 * WEEK):
        schedules.did_not_happen(vault, all_sessions(vault, session)[2], "", knowingly=True)
    assert of(vault, fay, TONIGHT + 2 * WEEK).minutes == 2 * minutes + 150  # what was prepared for it stays


def test_what_ends_is_missing_or_due_is_told_and_nothing_else(vault: Vault):
    _, fay = with_fay(vault)
    assert [one.person_id for one in queries.wanting(vault.db(), TONIGHT)] == []
    leading.require(vault, {"role": "cofacilitator", "name": "First aid"})
    assert of(vault, fay).missing == ("First aid",)
    leading.add_credential(vault, fay, {"name": "first aid", "expires_on": TONIGHT + timedelta(days=60)})
    assert of(vault, fay).missing == ()
    assert of(vault, fay).ends == (("first aid", TONIGHT + timedelta(days=60)),)
    assert not of(vault, fay).has_ended(TONIGHT)
    assert queries.wanting(vault.db(), TONIGHT - timedelta(days=1)) == []
    leading.add_credential(vault, fay, {"name": "First aid", "expires_on": TONIGHT + timedelta(days=900)})
    assert queries.wanting(vault.db(), TONIGHT) == []
    leading.add_supervision(vault, fay, {"day": TONIGHT, "next_on": TONIGHT + WEEK})
    assert queries.wanting(vault.db(), TONIGHT) == []
    assert [one.person_id for one in queries.wanting(vault.db(), TONIGHT + WEEK)] == [fay]
    leading.add_supervision(vault, fay, {"day": TONIGHT + WEEK})
    assert queries.wanting(vault.db(), TONIGHT + WEEK) == []


def test_the_same_is_asked_of_a_role_once(vault: Vault):
    leading.require(vault, {"role": "helper", "name": "Check"})
    leading.require(vault, {"role": "facilitator", "name": "Check"})
    with pytest.raises(RuleBroken):
        leading.require(vault, {"role": "helper", "name": " check "})


def test_each_entry_is_changed_taken_out_and_given_back(vault: Vault):
    _, fay = with_fay(vault)
    seen = leading.add_credential(vault, fay, {"name": "Check"})
    leading.change_credential(vault, seen, {"name": "Check", "kind": "check", "seen_by": "Ann"})
    (row,) = queries.credentials(vault.db(), fay)
    assert (row.kind, row.seen_by) == ("check", "Ann")
    leading.remove_credential(vault, seen)
    assert queries.credentials(vault.db(), fay) == []
    vault.undo()
    assert queries.credentials(vault.db(), fay) == [row]


def test_an_erased_leader_leaves_hours_without_a_name_and_nothing_else(vault: Vault):
    session, fay = with_fay(vault)
    with clock.fixed(LATER):
        attendance.mark(vault, session, fay, Mark.PRESENT)
    leading.add_credential(vault, fay, {"name": "Check"})
    leading.add_supervision(vault, fay, {"day": TONIGHT})
    leading.add_hours(vault, fay, {"day": TONIGHT, "minutes": 45, "note": "wrote to Bo", "agreed_by": "Ann"})
    people.remove(vault, fay)
    erasing.erase(vault, fay)
    assert everything.table(vault.db(), "credential") == everything.table(vault.db(), "supervision") == []
    (row,) = everything.table(vault.db(), "hours")
    assert (row["minutes"], row["note"], row["agreed_by"]) == (45, "", "")
    assert row["person_id"] != fay.hex


def test_the_files_of_two_records_become_one(vault: Vault):
    _, fay = with_fay(vault)
    again = people.add(vault, {"name": "Fay"})
    leading.add_credential(vault, again, {"name": "Check"})
    leading.add_hours(vault, again, {"day": TONIGHT, "minutes": 30})
    leading.add_supervision(vault, again, {"day": TONIGHT})
    merging.merge(vault, fay, again)
    assert len(queries.credentials(vault.db(), fay)) == 1
    assert len(queries.supervisions(vault.db(), fay)) == 1
    assert of(vault, fay).minutes == 30
    vault.undo()
    assert queries.credentials(vault.db(), fay) == []


@pytest.mark.parametrize("access", [Access.FACILITATOR, Access.HELPER])
def test_files_are_read_and_kept_by_coordinators_only(vault: Vault, access: Access):
    session, fay = with_fay(vault)
    leading.add_credential(vault, fay, {"name": "Check"})
    leading.require(vault, {"role": "facilitator", "name": "First aid"})
    group = register(vault, session).session.group_id
    vault.actor = Actor(AccountId(new_id()), "Bo", access, frozenset({group}))
    assert queries.credentials(vault.db(), fay) == []
    assert queries.wanting(vault.db(), TONIGHT) == []
    with pytest.raises(NotAllowed):
        leading.add_credential(vault, fay, {"name": "Check"})
