"""The waiting list: a free place is offered to whoever asked first, and what became of it is written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model.groups import Membership, MemberStatus, Role, membership_id
from peergroups.model.ids import OfferId, new_id
from peergroups.model.waiting import (
    ANSWER_WITHIN,
    ASKED_IN_VAIN,
    Answer,
    Offer,
    Places,
    require_place,
    require_reason,
)
from peergroups.store.queries import waiting as queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import periods


def offer(
    vault: Vault,
    group_id: UUID,
    person_id: UUID,
    *,
    how: str = "",
    answer_by: date | None = None,
    reason: str = "",
    over: bool = False,
) -> OfferId:
    """Offers a place to somebody who waits; until the day of the answer it is held for them.

    RuleBroken: `offer.passes_over` where somebody waits longer and no reason is given, `group.full` without a free
    place unless `over`, `offer.open` where one is open already.
    """
    with vault.work("Offer a place") as work:
        day = periods.today(work)
        listed = queries.waiting(work.db, group_id)
        chosen = next((one for one in listed if one.person_id == person_id), None)
        if chosen is None:
            raise RuleBroken("offer.not_waiting")
        if chosen.answer is Answer.OPEN:
            raise RuleBroken("offer.open")
        if answer_by is not None and answer_by < day:
            raise InvalidDraft({"answer_by": "in_the_past"})
        require_reason(listed[: listed.index(chosen)], reason)
        require_place(queries.places(work.db, group_id, day), over=over)
        made = Offer.make(
            id=OfferId(new_id()),
            membership_id=chosen.membership_id,
            offered_on=day,
            answer_by=answer_by or day + ANSWER_WITHIN,
            how=how,
            reason=reason,
        )
        return work.put(made).id


def accept(vault: Vault, offer_id: UUID, *, over: bool = False) -> None:
    """They come: from today on they are a member. `group.full` where the place is taken by now, unless `over`."""
    with vault.work("Answer to an offer") as work:
        made, day = _open(work, offer_id), periods.today(work)
        member = work.one(Membership, made.membership_id)
        _answered(work, made, Answer.ACCEPTED, day)
        require_place(queries.places(work.db, member.group_id, day), over=over)
        periods.change(work, member.with_changes(status=MemberStatus.ACTIVE, joined_on=day), day=day)


def decline(vault: Vault, offer_id: UUID, answer: Answer = Answer.DECLINED) -> None:
    """They said no, or nothing: they stay on the list, and the next one is asked."""
    assert answer in ASKED_IN_VAIN
    with vault.work("Answer to an offer") as work:
        _answered(work, _open(work, offer_id), answer, periods.today(work))


def withdraw(vault: Vault, offer_id: UUID) -> None:
    """The place is not offered any more; they are next in line again."""
    with vault.work("Answer to an offer") as work:
        _answered(work, _open(work, offer_id), Answer.WITHDRAWN, periods.today(work))


def ask_since(vault: Vault, group_id: UUID, person_id: UUID, day: date) -> None:
    """Another day from which somebody waits: their place on the list goes by it."""
    with vault.work("Change membership") as work:
        member = work.one(Membership, membership_id(group_id, person_id))
        work.put(member.with_changes(asked_on=day))


def settle(work: Work, member: Membership, day: date) -> None:
    """Somebody waits no more: what was still offered to them is answered by that."""
    if member.status is MemberStatus.WAITING:
        return
    answer = Answer.ACCEPTED if member.status is MemberStatus.ACTIVE else Answer.WITHDRAWN
    for row in queries.offers(work.db, member.id):
        if row.answer is Answer.OPEN:
            _answered(work, work.one(Offer, row.id), answer, day)


def places_for(work: Work, member: Membership, day: date) -> Places:
    """The places of a group as they are for one of its members: what they take themselves is theirs."""
    found = queries.places(work.db, member.group_id, day)
    if member.trashed_at is not None or member.role is not Role.PARTICIPANT:
        return found
    if member.status is MemberStatus.PAUSED:
        return replace(found, paused=found.paused - 1)
    held = [
        row
        for row in queries.offers(work.db, member.id)
        if row.answer is Answer.OPEN and row.answer_by >= day
    ]
    return replace(found, offered=found.offered - len(held))


def _open(work: Work, offer_id: UUID) -> Offer:
    made = work.one(Offer, offer_id)
    if made.answer is not Answer.OPEN:
        raise RuleBroken("offer.answered")
    return made


def _answered(work: Work, made: Offer, answer: Answer, day: date) -> None:
    work.put(made.with_changes(answer=answer, answered_on=day))
