"""The one table of rights, told once more as people would say it: a change of the table must be meant."""

from __future__ import annotations

from uuid import uuid4

import pytest

from peergroups.base.errors import NotAllowed
from peergroups.model.ids import AccountId
from peergroups.model.permissions import NOBODY, RECOVERY, TABLE, WRITES, Access, Action, Actor

HELPERS = {Action.MARK_ATTENDANCE, Action.PRINT_PAPERS, Action.OWN_PASSPHRASE}
COORDINATORS_ONLY = {
    Action.START_GROUP, Action.SEE_ALL_GROUPS, Action.CHANGE_SETTINGS, Action.MANAGE_ACCESS, Action.RECOVERY_SHEET,
    Action.BACK_UP, Action.RESTORE, Action.SEE_AUDIT, Action.ERASE, Action.SEE_FILES,
}  # fmt: skip


def actor(access: Access) -> Actor:
    return Actor(AccountId(uuid4()), "Ana", access, None if access is Access.COORDINATOR else frozenset())


@pytest.mark.parametrize("access", Access)
@pytest.mark.parametrize("action", Action)
def test_each_role_may_do_what_the_table_says(access: Access, action: Action):
    expected = {
        Access.COORDINATOR: True,
        Access.FACILITATOR: action not in COORDINATORS_ONLY,
        Access.HELPER: action in HELPERS,
    }[access]
    assert actor(access).may(action) is expected
    if expected:
        actor(access).require(action)
        return
    with pytest.raises(NotAllowed) as caught:
        actor(access).require(action)
    assert caught.value.action == action.value


def test_every_action_stands_in_the_table_and_only_a_coordinator_reads_all():
    assert set(TABLE) == set(Action)
    assert set(WRITES.values()) <= set(Action)
    assert [access for access in Access if not actor(access).is_limited] == [Access.COORDINATOR]


def test_the_recovery_sheet_is_a_coordinators_and_an_unknown_way_in_sees_nothing():
    assert RECOVERY.may(Action.MANAGE_ACCESS)
    assert NOBODY.is_limited
    assert NOBODY.groups == frozenset()
