"""The organisation's details and its help lines."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from peergroups.base import clock, language
from peergroups.model import schedule
from peergroups.model.drafts import read
from peergroups.model.ids import EntryId, new_id
from peergroups.model.organisation import (
    DirectoryEntry,
    EntryDraft,
    EntryText,
    EntryTextDraft,
    HiddenDraft,
    Organisation,
    OrganisationDraft,
    entry_text_id,
)
from peergroups.store.vault import Vault

_CHECKED = ("service", "phone", "hours", "address")  # what is said to be right on the day it was checked


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


def hide_below(vault: Vault, number: int) -> None:
    """From now on what is given away tells no number of people from 1 to one less than this."""
    draft = read(HiddenDraft, {"hide_below": number})
    with vault.work("Change organisation") as work:
        known = work.one(Organisation, EntryId(vault.keys.vault_id))
        work.put(known.with_changes(hide_below=draft.hide_below))


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
    """What `values` does not name stays; nobody has checked a number, hours or a place that became another."""
    changes = read(EntryDraft, values).model_dump(exclude_unset=True)
    with vault.work("Change help line") as work:
        known = work.one(DirectoryEntry, entry_id)
        if any(changes.get(name, getattr(known, name)) != getattr(known, name) for name in _CHECKED):
            changes.setdefault("checked_on", None)
        work.put(known.with_changes(**changes))


def say_entry_in(vault: Vault, entry_id: UUID, language: str, values: Mapping[str, object]) -> None:
    """What a help line is called and says in a language papers can have; nothing at all takes it away.

    Raises InvalidDraft also for what is no code of a language.
    """
    said = read(EntryTextDraft, {**values, "language": language}).model_dump()
    with vault.work("Change help line in a language") as work:
        entry = work.one(DirectoryEntry, entry_id)
        id_ = entry_text_id(entry.id, language)
        known = work.get(EntryText, id_)
        if not any(str(text).strip() for name, text in said.items() if name != "language"):
            if known is not None:
                work.remove(known)
            return
        row = EntryText.make(id=id_, entry_id=entry.id, **said)
        work.put(row if known is None else row.with_changes(created_at=known.created_at))


def found_right(vault: Vault, *entry_ids: UUID) -> None:
    """Somebody made sure today that these are right: papers say so."""
    with vault.work("Check help lines") as work:
        for entry_id in entry_ids:
            work.put(work.one(DirectoryEntry, entry_id).with_changes(checked_on=clock.here()))


def remove_entry(vault: Vault, entry_id: UUID) -> None:
    with vault.work("Remove help line") as work:
        work.remove(work.one(DirectoryEntry, entry_id))
