"""The file of somebody who leads or helps, and what is asked of everybody who does."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from peergroups.base.errors import RuleBroken
from peergroups.model.drafts import Draft, read
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
from peergroups.model.rows import R
from peergroups.store.queries import leading as queries
from peergroups.store.vault import Vault


def add_credential(vault: Vault, person_id: UUID, values: Mapping[str, object]) -> CredentialId:
    """Something was seen of them: a training, a check, an agreement."""
    draft = read(CredentialDraft, values)
    return _enter(vault, "Keep in the file", Credential, CredentialId(new_id()), person_id, draft).id


def change_credential(vault: Vault, credential_id: UUID, values: Mapping[str, object]) -> None:
    _amend(vault, "Keep in the file", Credential, credential_id, read(CredentialDraft, values))


def remove_credential(vault: Vault, credential_id: UUID) -> None:
    _take_out(vault, "Take out of the file", Credential, credential_id)


def add_hours(vault: Vault, person_id: UUID, values: Mapping[str, object]) -> HoursId:
    """Time beside the sessions, which are reckoned by themselves."""
    return _enter(vault, "Keep hours", Hours, HoursId(new_id()), person_id, read(HoursDraft, values)).id


def change_hours(vault: Vault, hours_id: UUID, values: Mapping[str, object]) -> None:
    _amend(vault, "Keep hours", Hours, hours_id, read(HoursDraft, values))


def remove_hours(vault: Vault, hours_id: UUID) -> None:
    _take_out(vault, "Take hours away", Hours, hours_id)


def add_supervision(vault: Vault, person_id: UUID, values: Mapping[str, object]) -> SupervisionId:
    """Somebody talked it over with them; what was said is not kept here."""
    draft = read(SupervisionDraft, values)
    return _enter(vault, "Keep in the file", Supervision, SupervisionId(new_id()), person_id, draft).id


def change_supervision(vault: Vault, supervision_id: UUID, values: Mapping[str, object]) -> None:
    _amend(vault, "Keep in the file", Supervision, supervision_id, read(SupervisionDraft, values))


def remove_supervision(vault: Vault, supervision_id: UUID) -> None:
    _take_out(vault, "Take out of the file", Supervision, supervision_id)


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


def _enter(vault: Vault, label: str, model: type[R], id_: UUID, person_id: UUID, draft: Draft) -> R:
    with vault.work(label) as work:
        work.one(Person, person_id)
        return work.put(model.make(id=id_, person_id=PersonId(person_id), **draft.model_dump()))


def _amend(vault: Vault, label: str, model: type[R], id_: UUID, draft: Draft) -> None:
    with vault.work(label) as work:
        work.put(work.one(model, id_).with_changes(**draft.model_dump()))


def _take_out(vault: Vault, label: str, model: type[R], id_: UUID) -> None:
    with vault.work(label) as work:
        work.remove(work.one(model, id_))
