"""Follow-ups: promise one, do it, let it go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from peergroups.base import clock
from peergroups.model.drafts import read
from peergroups.model.followups import FollowUp, FollowUpDraft, FollowUpStatus, Why, absence_follow_up_id
from peergroups.model.ids import FollowUpId, new_id
from peergroups.store.queries.followups import AbsenceRow
from peergroups.store.vault import Vault
from peergroups.store.work import Work

CALL_WITHIN = timedelta(days=3)  # after absences: the call is made between two weekly sessions


def add(vault: Vault, values: Mapping[str, object]) -> FollowUpId:
    """Something to do for or about somebody, by a day."""
    draft = read(FollowUpDraft, values)
    with vault.work("Add follow-up") as work:
        return work.put(FollowUp.make(id=FollowUpId(new_id()), **draft.model_dump())).id


def edit(vault: Vault, follow_up_id: UUID, values: Mapping[str, object]) -> None:
    draft = read(FollowUpDraft, values)
    with vault.work("Change follow-up") as work:
        work.put(work.one(FollowUp, follow_up_id).with_changes(**draft.model_dump()))


def add_for_absences(vault: Vault, absences: Sequence[AbsenceRow], due_on: date) -> int:
    """One call a person who missed sessions running, as one work. Gives how many are new."""
    with vault.work("Add follow-ups") as work:
        return add_for_absences_within(work, absences, due_on)


def add_for_absences_within(work: Work, absences: Sequence[AbsenceRow], due_on: date) -> int:
    """The same, as part of a larger work."""
    added = 0
    for absence in absences:
        id_ = absence_follow_up_id(absence.person_id, absence.last_session_id)
        if work.get(FollowUp, id_) is None:
            work.put(
                FollowUp.make(
                    id=id_,
                    person_id=absence.person_id,
                    group_id=absence.group_id,
                    session_id=absence.last_session_id,
                    why=Why.MISSED_SESSIONS,
                    due_on=due_on,
                )
            )
            added += 1
    return added


def finish(vault: Vault, follow_up_id: UUID, outcome: str = "") -> None:
    """Done, and how it went."""
    _close(vault, "Finish follow-up", [follow_up_id], FollowUpStatus.DONE, outcome)


def finish_several(vault: Vault, *follow_up_ids: UUID) -> None:
    """The same for several at once, as one work; what was written about how it went stays."""
    _close(vault, "Finish follow-up", follow_up_ids, FollowUpStatus.DONE)


def drop(vault: Vault, follow_up_id: UUID, outcome: str = "") -> None:
    """No longer needed, and why."""
    _close(vault, "Drop follow-up", [follow_up_id], FollowUpStatus.DROPPED, outcome)


def drop_several(vault: Vault, *follow_up_ids: UUID) -> None:
    """The same for several at once, as one work."""
    _close(vault, "Drop follow-up", follow_up_ids, FollowUpStatus.DROPPED)


def put_off(vault: Vault, follow_up_ids: Sequence[UUID], due_on: date) -> None:
    """Another day for several, as one work."""
    with vault.work("Change follow-up") as work:
        for id_ in follow_up_ids:
            work.put(work.one(FollowUp, id_).with_changes(due_on=due_on))


def reopen(vault: Vault, *follow_up_ids: UUID) -> None:
    """They are to do again, as one work."""
    with vault.work("Reopen follow-up") as work:
        for id_ in follow_up_ids:
            row = work.one(FollowUp, id_)
            work.put(row.with_changes(status=FollowUpStatus.OPEN, done_at=None))


def remove(vault: Vault, *follow_up_ids: UUID) -> None:
    """Puts them in the trash, as one work."""
    with vault.work("Remove follow-up") as work:
        for id_ in follow_up_ids:
            work.remove(work.one(FollowUp, id_))


def _close(
    vault: Vault, label: str, ids: Sequence[UUID], status: FollowUpStatus, outcome: str | None = None
) -> None:
    with vault.work(label) as work:
        for id_ in ids:
            row = work.one(FollowUp, id_)
            said = row.outcome if outcome is None else outcome
            work.put(row.with_changes(status=status, outcome=said, done_at=clock.now()))
