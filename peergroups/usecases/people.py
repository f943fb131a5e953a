"""People: add, change, put in the trash and take back."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from peergroups.model import names
from peergroups.model.audit import Event
from peergroups.model.drafts import read
from peergroups.model.groups import IdentityLevel, Role
from peergroups.model.ids import PersonId, new_id
from peergroups.model.people import Person, PersonDraft
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import audit, groups


def add(
    vault: Vault, values: Mapping[str, object], *, group_id: UUID | None = None, role: Role = Role.PARTICIPANT
) -> PersonId:
    """A new person, who joins a group at once when one is named."""
    draft = read(PersonDraft, _ordered(values))
    with vault.work("Add person") as work:
        person = add_within(work, draft)
        if group_id is not None:
            groups.join_within(work, group_id, person.id, role)
    return person.id


def add_within(work: Work, draft: PersonDraft) -> Person:
    """The same, as part of a larger work."""
    return work.put(Person.make(id=PersonId(new_id()), **draft.model_dump()))


def named(typed: str, identity: IdentityLevel) -> dict[str, object]:
    """The fields of a name typed in one line; an alias stays whole."""
    if identity is IdentityLevel.ALIAS:
        return {"name": typed.strip()}
    found = names.split(typed)
    return {
        "name": found.given,
        "family_name": found.family,
        "title": found.title,
        "name_order": found.order,
        "print_name": found.printed,
    }


def _ordered(values: Mapping[str, object]) -> Mapping[str, object]:
    """With how the name is written, guessed where nobody said."""
    if "name_order" in values:
        return values
    return {
        **values,
        "name_order": names.guess_order(str(values.get("name", "")), str(values.get("family_name", ""))),
    }


def edit(vault: Vault, person_id: UUID, values: Mapping[str, object]) -> None:
    draft = read(PersonDraft, values)
    with vault.work("Change person") as work:
        work.put(work.one(Person, person_id).with_changes(**draft.model_dump()))


def remove(vault: Vault, *person_ids: UUID) -> None:
    """Puts them in the trash, as one work; what was recorded stays, and comes back with them."""
    with vault.work("Remove person") as work:
        for person_id in person_ids:
            work.remove(work.one(Person, person_id))
            audit.note_within(vault, work.db, Event.REMOVED, person_id)


def restore(vault: Vault, *person_ids: UUID) -> None:
    """Takes them out of the trash, as one work."""
    with vault.work("Restore person") as work:
        for person_id in person_ids:
            work.put(work.one(Person, person_id).with_changes(trashed_at=None))
