"""Undo and Redo ask the table of rights too: what a role may not do it takes back as little, nor does it again.

A role changes while the vault is open where a coordinator changes their own, or whom they gave it to.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peergroups.base.errors import NotAllowed
from peergroups.model.permissions import Access, Actor
from peergroups.store.vault import Vault
from peergroups.usecases import history
from tests.sql import rows
from tests.usecases.test_roles import WORKS, _named_groups, house, one_of, signed_in

_ = (house, signed_in)  # fixtures

LIMITED = (Access.FACILITATOR, Access.HELPER)


def actor_of(signed_in: Callable[[Access], Vault], access: Access) -> Actor:
    """Who signs in with that role."""
    actor = signed_in(access).actor
    assert actor is not None
    return actor


def become(vault: Vault, actor: Actor) -> None:
    """From here on that one works in the open vault."""
    vault.release()
    vault.actor = actor
    vault.release()


def state(vault: Vault, whole: Actor) -> str:
    """All rows of all tables but the log, as the coordinator reads them."""
    before, vault.actor = vault.actor, whole
    vault.release()
    names = [row[0] for row in rows(vault.db(), "SELECT name FROM main.sqlite_master WHERE type = 'table'")]
    skipped = ("search_text", "sqlite_", "audit", "meta", "draft", "log_proof")
    found = repr(
        [
            (name, rows(vault.db(), f"SELECT * FROM main.{name}"))
            for name in names
            if not name.startswith(skipped)
        ]
    )
    vault.release()
    vault.actor = before
    return found


@pytest.mark.parametrize("whose", ["their group", "another group"])
@pytest.mark.parametrize("way", ["undo", "redo"])
@pytest.mark.parametrize("access", LIMITED)
@pytest.mark.parametrize("work", WORKS)
def test_what_a_role_may_not_do_it_neither_takes_back_nor_does_again(
    signed_in, work: str, access: Access, way: str, whose: str
):
    action, act = WORKS[work]
    limited = actor_of(signed_in, access)
    vault = signed_in(Access.COORDINATOR)
    whole = vault.actor
    ours = _named_groups(vault)[0]
    act(vault, one_of(vault, ours, mine=whose == "their group"))
    if not vault.history.can_undo:
        pytest.skip("it cannot be taken back by anybody")
    if way == "redo":
        vault.undo()
    become(vault, limited)
    before = state(vault, whole)
    become(vault, limited)
    if limited.may(action) and whose == "their group":
        getattr(history, way)(vault)
        assert state(vault, whole) != before
        return
    with pytest.raises(NotAllowed):
        getattr(history, way)(vault)
    assert state(vault, whole) == before
    become(vault, limited)
    assert not (
        vault.history.can_undo if way == "undo" else vault.history.can_redo
    )  # it stands in nobody's way
