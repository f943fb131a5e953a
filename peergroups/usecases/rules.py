"""The rules that propose a call: for all groups, or for one in place of that."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from peergroups.model.drafts import read
from peergroups.model.followups import Why
from peergroups.model.groups import Group
from peergroups.model.permissions import Action
from peergroups.model.rules import DEFAULTS, Rule, RuleDraft, rule_id
from peergroups.store.queries import proposals
from peergroups.store.vault import Vault


def change(vault: Vault, kind: Why, group_id: UUID | None, values: Mapping[str, object]) -> None:
    """Switches a rule on or off, or gives it other numbers; for all groups (None) by who may change settings."""
    assert kind in DEFAULTS
    vault.require(Action.CHANGE_SETTINGS if group_id is None else Action.CHANGE_GROUP)
    before = proposals.rules(vault.db()).of(kind, group_id)
    draft = read(RuleDraft, before.model_dump() | dict(values))
    id_ = rule_id(vault.keys.vault_id, kind, group_id)
    with vault.work("Change rule") as work:
        if group_id is not None:
            work.one(Group, group_id)
        kept = work.get(Rule, id_)
        row = Rule.make(id=id_, kind=kind, group_id=group_id, **draft.model_dump())
        work.put(row if kept is None else kept.with_changes(trashed_at=None, **draft.model_dump()))


def follow_all(vault: Vault, group_id: UUID) -> None:
    """The group has no rules of its own any more: those of all groups hold."""
    vault.require(Action.CHANGE_GROUP)
    with vault.work("Change rule") as work:
        for kind in DEFAULTS:
            row = work.get(Rule, rule_id(vault.keys.vault_id, kind, group_id))
            if row is not None and row.trashed_at is None:
                work.remove(row)
