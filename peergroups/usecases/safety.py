"""The organisation's own steps for when somebody is in danger: written, changed, put in another order."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from peergroups.model.drafts import read
from peergroups.model.ids import SafetyStepId, new_id
from peergroups.model.safety import SafetyStep, SafetyStepDraft
from peergroups.store.queries import safety as queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work


def add(vault: Vault, values: Mapping[str, object]) -> SafetyStepId:
    """A step at its number; those from there on come one later."""
    draft = read(SafetyStepDraft, values)
    with vault.work("Change the steps") as work:
        row = SafetyStep.make(id=SafetyStepId(new_id()), **draft.model_dump())
        return _place(work, row).id


def change(vault: Vault, step_id: UUID, values: Mapping[str, object]) -> None:
    """Other words, or another place among the steps of its language."""
    draft = read(SafetyStepDraft, values)
    with vault.work("Change the steps") as work:
        _place(work, work.one(SafetyStep, step_id).with_changes(**draft.model_dump()))


def remove(vault: Vault, step_id: UUID) -> None:
    with vault.work("Change the steps") as work:
        row = work.one(SafetyStep, step_id)
        work.remove(row)
        _number(work, row.language, [])


def _place(work: Work, row: SafetyStep) -> SafetyStep:
    """Keeps it where its number says among those of its language, numbered 1, 2, 3."""
    was = work.get(SafetyStep, row.id)
    work.put(row)
    if was is not None and was.language != row.language:
        _number(work, was.language, [])
    others = [
        step.id for step in queries.steps(work.db) if step.language == row.language and step.id != row.id
    ]
    others.insert(row.number - 1, row.id)
    _number(work, row.language, others)
    return work.one(SafetyStep, row.id)


def _number(work: Work, language: str, order: list[SafetyStepId]) -> None:
    """1, 2, 3 in that order; without one, in the order they have."""
    order = order or [step.id for step in queries.steps(work.db) if step.language == language]
    for number, id_ in enumerate(order, 1):
        row = work.one(SafetyStep, id_)
        if row.number != number:
            work.put(row.with_changes(number=number))
