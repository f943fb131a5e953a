"""Planned absence of a person: said beforehand, changed, taken away. No session, mark or membership is touched."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from peergroups.model.absences import Away, AwayDraft
from peergroups.model.drafts import read
from peergroups.model.ids import AwayId, PersonId, new_id
from peergroups.model.people import Person
from peergroups.store.vault import Vault


def plan(vault: Vault, person_id: UUID, values: Mapping[str, object]) -> AwayId:
    """Somebody will not come from one day to another, both included."""
    draft = read(AwayDraft, values)
    with vault.work("Plan absence") as work:
        work.one(Person, person_id)
        row = Away.make(id=AwayId(new_id()), person_id=PersonId(person_id), **draft.model_dump())
        return work.put(row).id


def change(vault: Vault, away_id: UUID, values: Mapping[str, object]) -> None:
    """Other days, another group, another reason."""
    draft = read(AwayDraft, values)
    with vault.work("Plan absence") as work:
        work.put(work.one(Away, away_id).with_changes(**draft.model_dump()))


def remove(vault: Vault, away_id: UUID) -> None:
    """They come after all."""
    with vault.work("Take absence away") as work:
        work.remove(work.one(Away, away_id))
