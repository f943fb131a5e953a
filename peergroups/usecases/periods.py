"""The periods of a membership: each change of role or status ends one and begins the next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from peergroups.base.errors import InvalidDraft, RowMissing, RuleBroken
from peergroups.model.groups import GONE, Membership, MembershipPeriod, MemberStatus, Role
from peergroups.model.ids import PeriodId, new_id
from peergroups.store.queries import organisation, periods
from peergroups.store.queries.periods import PeriodRow
from peergroups.store.vault import Vault
from peergroups.store.work import Work


def today(work: Work) -> date:
    """The day it is where the organisation is."""
    return organisation.today(work.db)


def begin(work: Work, member: Membership) -> Membership:
    """Keeps a membership that begins, or begins anew: the periods before it stay, and it begins after them."""
    known = periods.of_membership(work.db, member.id)
    before = None if known else work.get(Membership, member.id)
    if before is not None and before.trashed_at is None:  # none where kept in bulk
        work.put(_opened(before, before.joined_on))
        known = periods.of_membership(work.db, member.id)
    last = max((one.to_on or one.from_on for one in known), default=member.joined_on)
    day = min(last, today(work))
    if member.joined_on < day:
        member = member.with_changes(joined_on=day)
    _end_after(work, member.id, member.joined_on)
    work.put(member)
    work.put(_opened(member, member.joined_on))
    return member


def change(work: Work, member: Membership, *, day: date) -> Membership:
    """Keeps a membership with another role or status from that day on, and its history."""
    before = work.one(Membership, member.id)
    work.put(member)
    known = periods.of_membership(work.db, member.id)
    latest = known[-1] if known else work.put(_opened(before, before.joined_on))  # none where kept in bulk
    same = (before.role, before.status) == (member.role, member.status)
    if member.status in GONE:
        _put(work, latest.id, to_on=max(member.left_on or day, latest.from_on), reason=member.reason)
    elif not same or before.status in GONE:
        if latest.to_on is None and latest.from_on >= day:  # changed twice on a day: the last word counts
            _put(work, latest.id, role=member.role, status=member.status)
        else:
            _end_after(work, member.id, day)
            work.put(_opened(member, day))
    return member


def come_back(work: Work, member: Membership, day: date) -> Membership:
    """Somebody who left or paused came: an active period from that day on."""
    back = member.with_changes(
        status=MemberStatus.ACTIVE, joined_on=day, left_on=None, reason="", role=_coming(member.role)
    )
    return begin(work, back)


def take_back(work: Work, member: Membership, day: date, was: MemberStatus) -> Membership:
    """The period that began that day was none: they are what they were before, left, completed or paused."""
    known = periods.of_membership(work.db, member.id)
    begun = [one for one in known if one.from_on == day and one.to_on is None]
    before = [one for one in known if one not in begun]
    if not begun or not before:
        return member
    work.remove(work.one(MembershipPeriod, begun[-1].id))
    last = before[-1]
    if was is MemberStatus.PAUSED:
        _put(work, last.id, to_on=None)
    return work.put(
        member.with_changes(
            status=was,
            joined_on=_since(before),
            left_on=(last.to_on or day) if was in GONE else None,
            role=last.role,
            reason=last.reason,
        )
    )


def has_ended(work: Work, member: Membership, day: date) -> bool:
    """Whether somebody who left or paused did so on that day or before it: then coming is coming back."""
    if member.status in GONE:
        return member.left_on is not None and day >= member.left_on
    if member.status is not MemberStatus.PAUSED:
        return False
    paused = [one for one in periods.of_membership(work.db, member.id) if one.status is MemberStatus.PAUSED]
    return day >= (paused[-1].from_on if paused else member.joined_on)


def edit(vault: Vault, period_id: UUID, from_on: date, to_on: date | None, reason: str) -> None:
    """Other days and another reason of one period; one that touches it moves along.

    InvalidDraft where it would end before it begins, lie over another one, or where an end is given to what goes on,
    or taken from what is over: joining and leaving are acts of their own.
    """
    if to_on is not None and to_on < from_on:
        raise InvalidDraft({"to_on": "ends_before_start"})
    with vault.work("Change membership") as work:
        row = work.one(MembershipPeriod, period_id)
        if row.trashed_at is not None:
            raise RowMissing
        if (row.to_on is None) is not (to_on is None):
            raise InvalidDraft({"to_on": "goes_on" if row.to_on is None else "missing"})
        member = work.one(Membership, row.membership_id)
        known = periods.of_membership(work.db, member.id)
        at = next(at for at, one in enumerate(known) if one.id == period_id)
        _move_before(work, known[:at], row.from_on, from_on)
        _move_after(work, known[at + 1 :], row.to_on, to_on)
        work.put(row.with_changes(from_on=from_on, to_on=to_on, reason=reason))
        if member.asked_on == row.from_on and row.status is MemberStatus.WAITING:
            member = member.with_changes(asked_on=from_on)
        _follow(work, member)


def add(vault: Vault, membership_id: UUID, from_on: date, to_on: date, reason: str = "") -> PeriodId:
    """A stretch before the latest one, in which they came. InvalidDraft where it lies over another, or after all."""
    if to_on < from_on:
        raise InvalidDraft({"to_on": "ends_before_start"})
    with vault.work("Change membership") as work:
        member = work.one(Membership, membership_id)
        known = periods.of_membership(work.db, member.id)
        if not known:  # none where kept in bulk
            work.put(_opened(member, member.joined_on))
            known = periods.of_membership(work.db, member.id)
        if to_on > known[-1].from_on:
            raise InvalidDraft({"to_on": "overlaps"})
        if any(one.from_on < to_on and (one.to_on is None or from_on < one.to_on) for one in known):
            raise InvalidDraft({"from_on": "overlaps"})
        made = MembershipPeriod.make(
            id=PeriodId(new_id()),
            membership_id=member.id,
            role=member.role,
            from_on=from_on,
            to_on=to_on,
            reason=reason,
        )
        work.put(made)
        _follow(work, member)
        return made.id


def take_away(vault: Vault, period_id: UUID) -> None:
    """A stretch that never was; the latest one says what they are, and stays."""
    with vault.work("Change membership") as work:
        row = work.one(MembershipPeriod, period_id)
        known = periods.of_membership(work.db, row.membership_id)
        if row.trashed_at is not None:
            raise RowMissing
        if known[-1].id == period_id:
            raise RuleBroken("period.latest")
        work.remove(row)
        _follow(work, work.one(Membership, row.membership_id))


def _move_before(work: Work, before: Sequence[PeriodRow], was: date, from_on: date) -> None:
    """The period before ends where this one begins, if it did so until now."""
    if not before:
        return
    last = before[-1]
    if last.to_on is None or last.from_on > from_on or (last.to_on != was and last.to_on > from_on):
        raise InvalidDraft({"from_on": "overlaps"})
    if last.to_on == was:
        _put(work, last.id, to_on=from_on)


def _move_after(work: Work, after: Sequence[PeriodRow], was: date | None, to_on: date | None) -> None:
    """The period after begins where this one ends, if it did so until now."""
    if not after:
        return
    first = after[0]
    too_late = first.to_on is not None and to_on is not None and first.to_on < to_on
    if to_on is None or too_late or (first.from_on != was and first.from_on < to_on):
        raise InvalidDraft({"to_on": "overlaps"})
    if first.from_on == was:
        _put(work, first.id, from_on=to_on)


def _follow(work: Work, member: Membership) -> None:
    """The membership says what its latest period says."""
    known = periods.of_membership(work.db, member.id)
    gone = member.status in GONE
    changed = {"left_on": known[-1].to_on, "reason": known[-1].reason} if gone else {}
    work.put(member.with_changes(joined_on=_since(known), **changed))


def _since(known: Sequence[PeriodRow]) -> date:
    """From which day on they belong, or belonged last, without a gap."""
    since = known[-1].from_on
    for one in reversed(known[:-1]):
        if one.to_on != since or one.status is MemberStatus.WAITING:
            break
        since = one.from_on
    return since


def _coming(role: Role) -> Role:
    return Role.PARTICIPANT if role is Role.GUEST else role


def _end_after(work: Work, membership_id: UUID, day: date) -> None:
    """What goes on ends that day; what would begin later never was."""
    for one in periods.of_membership(work.db, membership_id):
        if one.from_on > day:
            work.remove(work.one(MembershipPeriod, one.id))
        elif one.to_on is None or one.to_on > day:
            _put(work, one.id, to_on=day)


def _opened(member: Membership, day: date) -> MembershipPeriod:
    status = MemberStatus.ACTIVE if member.status in GONE else member.status
    left_on = member.left_on if member.status in GONE else None
    return MembershipPeriod.make(
        id=PeriodId(new_id()),
        membership_id=member.id,
        status=status,
        role=member.role,
        from_on=day,
        to_on=left_on,
        reason=member.reason,
    )


def _put(work: Work, period_id: UUID, **changes: object) -> None:
    work.put(work.one(MembershipPeriod, period_id).with_changes(**changes))
