"""The organisation's details and its help lines."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from peergroups.base import clock, language
from peergroups.model import schedule
from peergroups.model.drafts import read
from peergroups.model.ids import EntryId, new_id
from peergroups.model.organisation import DirectoryEntry, EntryDraft, Organisation, OrganisationDraft
from peergroups.store.vault import Vault


def check(values: Mapping[str, object]) -> None:
    """Raises InvalidDraft unless these details can be kept; for a form whose vault is not made yet."""
    read(OrganisationDraft, values)


def describe(vault: Vault, values: Mapping[str, object]) -> None:
    """Keeps the organisation's details; the first time makes them."""
    draft = read(OrganisationDraft, values)
    with vault.work("Change organisation") as work:
        id_ = EntryId(vault.keys.vault_id)
        known = work.get(Organisation, id_)
        row = (
            known.with_changes(**draft.model_dump())
            if known
            else Organisation.make(id=id_, **draft.model_dump())
        )
        work.put(row)
    language.use_region(draft.country)
    clock.use_zone(draft.zone)


def subdivisions(country: str) -> dict[str, str]:
    """The parts of a country that have holidays of their own: code -> name. Empty where it has none."""
    return schedule.subdivisions(country) if country else {}


def add_entry(vault: Vault, values: Mapping[str, object]) -> EntryId:
    """A help line or service for the papers."""
    draft = read(EntryDraft, values)
    entry = DirectoryEntry.make(id=EntryId(new_id()), **draft.model_dump())
    with vault.work("Add help line") as work:
        work.put(entry)
    return entry.id


def edit_entry(vault: Vault, entry_id: UUID, values: Mapping[str, object]) -> None:
    """What `values` does not name stays."""
    draft = read(EntryDraft, values)
    with vault.work("Change help line") as work:
        work.put(work.one(DirectoryEntry, entry_id).with_changes(**draft.model_dump(exclude_unset=True)))


def found_right(vault: Vault, *entry_ids: UUID) -> None:
    """Somebody made sure today that these are right: papers say so."""
    with vault.work("Check help lines") as work:
        for entry_id in entry_ids:
            work.put(work.one(DirectoryEntry, entry_id).with_changes(checked_on=clock.here()))


def remove_entry(vault: Vault, entry_id: UUID) -> None:
    with vault.work("Remove help line") as work:
        work.remove(work.one(DirectoryEntry, entry_id))
