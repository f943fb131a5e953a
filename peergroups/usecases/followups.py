"""Follow-ups: promise one, take one on, try to reach somebody, do it, let it go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from peergroups.base import clock
from peergroups.model.drafts import read
from peergroups.model.followups import (
    SEVERAL_AT_ONCE,
    Contact,
    ContactDraft,
    FollowUp,
    FollowUpDraft,
    FollowUpStatus,
    found_id,
)
from peergroups.model.ids import AccountId, ContactId, FollowUpId, SessionId, new_id
from peergroups.model.people import Person
from peergroups.model.permissions import Action
from peergroups.model.rules import Skip, reasons, skip_id, with_reason
from peergroups.model.sessions import GroupSession
from peergroups.store.queries import followups as queries
from peergroups.store.queries.proposals import Proposal
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import periods


def add(vault: Vault, values: Mapping[str, object]) -> FollowUpId:
    """Something to do for or about somebody, by a day; one that is open about them for that reason learns it."""
    draft = read(FollowUpDraft, values)
    with vault.work("Add follow-up") as work:
        new = FollowUp.make(id=FollowUpId(new_id()), owner_id=_me(vault), **draft.model_dump())
        return _put(work, new).id


def edit(vault: Vault, follow_up_id: UUID, values: Mapping[str, object]) -> None:
    draft = read(FollowUpDraft, values)
    with vault.work("Change follow-up") as work:
        work.put(work.one(FollowUp, follow_up_id).with_changes(**draft.model_dump()))


def take(vault: Vault, follow_up_id: UUID) -> None:
    """Whoever is signed in does it."""
    with vault.work("Take follow-up") as work:
        name = vault.actor.name if vault.actor is not None else ""
        row = work.one(FollowUp, follow_up_id)
        work.put(row.with_changes(owner_id=_me(vault), by_whom=name or row.by_whom))


def accept(vault: Vault, proposed: Sequence[Proposal]) -> int:
    """A call for each, as one work. Gives how many are planned that were not before."""
    with vault.work("Add follow-ups") as work:
        return accept_within(work, proposed)


def accept_within(work: Work, proposed: Sequence[Proposal]) -> int:
    """The same, as part of a larger work. One that is open for the same reason learns the new one instead."""
    today = periods.today(work)
    added = 0
    for one in proposed:
        why, about = one.reason.why, one.reason.about
        id_ = found_id(why, one.person_id, about)
        if work.get(FollowUp, id_) is not None:
            continue
        is_session = work.get(GroupSession, about) is not None
        new = FollowUp.make(
            id=id_,
            person_id=one.person_id,
            group_id=one.group_id,
            session_id=SessionId(about) if is_session else None,
            why=why,
            due_on=today + timedelta(days=one.due_days),
            because=one.reason.written(),
        )
        added += _put(work, new).id == id_
    return added


def skip(vault: Vault, proposed: Sequence[Proposal]) -> None:
    """No call for what a rule found; the next thing it finds is proposed again."""
    with vault.work("Skip proposal") as work:
        for one in proposed:
            work.one(Person, one.person_id)
            why, about = one.reason.why, one.reason.about
            id_ = skip_id(why, one.person_id, about)
            work.put(Skip.make(id=id_, person_id=one.person_id, kind=why, about=about))


def united(first: FollowUp, second: FollowUp) -> FollowUp:
    """The first, by the earlier day of both, with what is said in the second beside it."""
    texts = [text for text in dict.fromkeys((first.text.strip(), second.text.strip())) if text]
    because = first.because
    for reason in reasons(second.because):
        because = with_reason(because, reason)
    return first.with_changes(
        due_on=min(first.due_on, second.due_on),
        text="\n".join(texts),
        because=because,
        session_id=second.session_id or first.session_id,
    )


def note_contact(vault: Vault, follow_up_id: UUID, values: Mapping[str, object]) -> ContactId:
    """Somebody was tried to reach, now, by whoever is signed in. "Asked not to" stops every rule about them."""
    draft = read(ContactDraft, values)
    with vault.work("Note attempt") as work:
        work.one(FollowUp, follow_up_id)
        row = Contact.make(
            id=ContactId(new_id()),
            follow_up_id=FollowUpId(follow_up_id),
            at=clock.now(),
            by_account=_me(vault),
            **draft.model_dump(),
        )
        return work.put(row).id


def remove_contact(vault: Vault, contact_id: UUID) -> None:
    """It was noted by mistake."""
    with vault.work("Take attempt away") as work:
        work.remove(work.one(Contact, contact_id))


def may_be_called(vault: Vault, person_id: UUID) -> None:
    """Whoever asked not to be contacted may be again, from today on."""
    vault.require(Action.WRITE_FOLLOW_UPS)
    with vault.work("May be called again") as work:
        for row in queries.asked_not_to(work.db, person_id):
            work.put(work.one(Contact, row.id).with_changes(lifted_on=periods.today(work)))


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
    """They are to do again, as one work; what is open already for the same reason goes on in that one."""
    with vault.work("Reopen follow-up") as work:
        for id_ in follow_up_ids:
            row = work.one(FollowUp, id_)
            _put(work, row.with_changes(status=FollowUpStatus.OPEN, done_at=None))


def remove(vault: Vault, *follow_up_ids: UUID) -> None:
    """Puts them in the trash, as one work."""
    with vault.work("Remove follow-up") as work:
        for id_ in follow_up_ids:
            work.remove(work.one(FollowUp, id_))


def _me(vault: Vault) -> AccountId | None:
    return vault.actor.account_id if vault.actor is not None else None


def _put(work: Work, row: FollowUp) -> FollowUp:
    """Keeps an open one; where another of that reason is open about them, that one takes its place."""
    open_id = None
    if row.person_id is not None and row.why not in SEVERAL_AT_ONCE:
        open_id = queries.open_of(work.db, row.person_id, row.why)
    if open_id is None or open_id == row.id:
        return work.put(row)
    return work.put(united(work.one(FollowUp, open_id), row))


def _close(
    vault: Vault, label: str, ids: Sequence[UUID], status: FollowUpStatus, outcome: str | None = None
) -> None:
    with vault.work(label) as work:
        for id_ in ids:
            row = work.one(FollowUp, id_)
            said = row.outcome if outcome is None else outcome
            work.put(row.with_changes(status=status, outcome=said, done_at=clock.now()))
