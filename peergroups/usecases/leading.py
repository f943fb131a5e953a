"""The file of somebody who leads or helps, and what is asked of everybody who does."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from peergroups.base.errors import RuleBroken
from peergroups.model.drafts import read
from peergroups.model.ids import (
    CredentialId,
    HoursId,
    PersonId,
    RequirementId,
    SupervisionId,
    new_id,
)
from peergroups.model.leading import (
    Credential,
    CredentialDraft,
    Hours,
    HoursDraft,
    Requirement,
    RequirementDraft,
    Supervision,
    SupervisionDraft,
    same_name,
)
from peergroups.model.people import Person
from peergroups.store.queries import leading as queries
from peergroups.store.vault import Vault


def add_credential(vault: Vault, person_id: UUID, values: Mapping[str, object]) -> CredentialId:
    """Something was seen of them: a training, a check, an agreement."""
    draft = read(CredentialDraft, values)
    with vault.work("Keep in the file") as work:
        work.one(Person, person_id)
        row = Credential.make(id=CredentialId(new_id()), person_id=PersonId(person_id), **draft.model_dump())
        return work.put(row).id


def change_credential(vault: Vault, credential_id: UUID, values: Mapping[str, object]) -> None:
    draft = read(CredentialDraft, values)
    with vault.work("Keep in the file") as work:
        work.put(work.one(Credential, credential_id).with_changes(**draft.model_dump()))


def remove_credential(vault: Vault, credential_id: UUID) -> None:
    with vault.work("Take out of the file") as work:
        work.remove(work.one(Credential, credential_id))


def add_hours(vault: Vault, person_id: UUID, values: Mapping[str, object]) -> HoursId:
    """Time beside the sessions, which are reckoned by themselves."""
    draft = read(HoursDraft, values)
    with vault.work("Keep hours") as work:
        work.one(Person, person_id)
        row = Hours.make(id=HoursId(new_id()), person_id=PersonId(person_id), **draft.model_dump())
        return work.put(row).id


def change_hours(vault: Vault, hours_id: UUID, values: Mapping[str, object]) -> None:
    draft = read(HoursDraft, values)
    with vault.work("Keep hours") as work:
        work.put(work.one(Hours, hours_id).with_changes(**draft.model_dump()))


def remove_hours(vault: Vault, hours_id: UUID) -> None:
    with vault.work("Take hours away") as work:
        work.remove(work.one(Hours, hours_id))


def add_supervision(vault: Vault, person_id: UUID, values: Mapping[str, object]) -> SupervisionId:
    """Somebody talked it over with them; what was said is not kept here."""
    draft = read(SupervisionDraft, values)
    with vault.work("Keep in the file") as work:
        work.one(Person, person_id)
        row = Supervision.make(
            id=SupervisionId(new_id()), person_id=PersonId(person_id), **draft.model_dump()
        )
        return work.put(row).id


def change_supervision(vault: Vault, supervision_id: UUID, values: Mapping[str, object]) -> None:
    draft = read(SupervisionDraft, values)
    with vault.work("Keep in the file") as work:
        work.put(work.one(Supervision, supervision_id).with_changes(**draft.model_dump()))


def remove_supervision(vault: Vault, supervision_id: UUID) -> None:
    with vault.work("Take out of the file") as work:
        work.remove(work.one(Supervision, supervision_id))


def require(vault: Vault, values: Mapping[str, object]) -> RequirementId:
    """Everybody of that role is asked for it from now on. RuleBroken("requirement.there") where it is asked already."""
    draft = read(RequirementDraft, values)
    with vault.work("Change what is asked") as work:
        for row in queries.requirements(work.db):
            if row.role is draft.role and same_name(row.name) == same_name(draft.name):
                raise RuleBroken("requirement.there", "name")
        return work.put(Requirement.make(id=RequirementId(new_id()), **draft.model_dump())).id


def no_longer_require(vault: Vault, requirement_id: UUID) -> None:
    with vault.work("Change what is asked") as work:
        work.remove(work.one(Requirement, requirement_id))
