"""Groups: start one, change it, end it, and who belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model import names as name_rules
from peergroups.model.audit import Event
from peergroups.model.drafts import read
from peergroups.model.groups import (
    GONE,
    LEADING,
    Group,
    GroupDraft,
    GroupStatus,
    GroupText,
    GroupTextDraft,
    Membership,
    MemberStatus,
    Role,
    SeriesDraft,
    group_text_id,
    membership_id,
    require_names,
    status_on_joining,
)
from peergroups.model.ids import GroupId, PersonId, new_id
from peergroups.model.people import Person, PersonDraft
from peergroups.model.waiting import require_place, require_room
from peergroups.store.queries import organisation, people
from peergroups.store.queries import waiting as waiting_queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import audit, periods, waiting
from peergroups.usecases import series as series_of


def start(
    vault: Vault,
    values: Mapping[str, object],
    *,
    series: Mapping[str, object] | None = None,
    facilitators: Sequence[str | UUID] = (),
) -> GroupId:
    """A new group with its series and the people who lead it, as one work.

    `facilitators` are people known or names; whoever is known by exactly that name is taken, others are made.
    """
    draft, rhythm = _read_both(values, series)
    with vault.work("Start group") as work:
        group = Group.make(id=GroupId(new_id()), **draft.model_dump())
        work.put(group)
        if rhythm is not None:
            series_of.plan_within(work, group.id, rhythm)
        _add_facilitators(work, group, facilitators)
    return group.id


def edit(vault: Vault, group_id: UUID, values: Mapping[str, object], *, over: bool = False) -> None:
    """InvalidDraft also for fewer places than are taken, unless `over`."""
    draft = read(GroupDraft, values)
    with vault.work("Change group") as work:
        before = work.one(Group, group_id)
        taken = waiting_queries.places(work.db, group_id, periods.today(work))
        require_room(draft.capacity, before.capacity, taken, over=over)
        work.put(before.with_changes(**draft.model_dump()))


def say_in(vault: Vault, group_id: UUID, language: str, values: Mapping[str, object]) -> None:
    """What the group says of itself in a language papers can have; nothing at all takes it away.

    Raises InvalidDraft also for what is no code of a language.
    """
    draft = read(GroupTextDraft, {**values, "language": language})
    said = {name: text if text.strip() else "" for name, text in draft.model_dump().items()}
    with vault.work("Change group in a language") as work:
        group = work.one(Group, group_id)
        id_ = group_text_id(group.id, language)
        known = work.get(GroupText, id_)
        if not any(text for name, text in said.items() if name != "language"):
            if known is not None:
                work.remove(known)
            return
        row = GroupText.make(id=id_, group_id=group.id, **said)
        work.put(row if known is None else row.with_changes(created_at=known.created_at))


def end(vault: Vault, group_id: UUID, *, reason: str = "") -> None:
    """The group has ended: it leaves the lists of active groups, and none of its sessions is planned any more.

    A coming session somebody wrote about or marked is cancelled with `reason`; Undo brings all back.
    """
    with vault.work("End group") as work:
        work.put(work.one(Group, group_id).with_changes(status=GroupStatus.ENDED))
        series_of.end_all_within(work, group_id, periods.today(work), reason)


def reopen(vault: Vault, group_id: UUID) -> None:
    with vault.work("Reopen group") as work:
        work.put(work.one(Group, group_id).with_changes(status=GroupStatus.ACTIVE))


def remove(vault: Vault, group_id: UUID) -> None:
    """Puts the group in the trash; Undo or `restore` brings it back with everything it had."""
    with vault.work("Remove group") as work:
        work.remove(work.one(Group, group_id))
        audit.note_within(vault, work.db, Event.REMOVED, group_id)


def restore(vault: Vault, *group_ids: UUID) -> None:
    """Takes them out of the trash, as one work."""
    with vault.work("Restore group") as work:
        for group_id in group_ids:
            work.put(work.one(Group, group_id).with_changes(trashed_at=None))


def join(vault: Vault, group_id: UUID, person_id: UUID, role: Role = Role.PARTICIPANT) -> MemberStatus:
    """A known person joins, or comes back; when the group is full, on the waiting list."""
    with vault.work("Add to group") as work:
        return join_within(work, group_id, person_id, role).status


def leave(
    vault: Vault, group_id: UUID, person_id: UUID, *, reason: str = "", completed: bool = False
) -> None:
    """From today on the person no longer belongs; what was recorded stays.

    For somebody who has left before, the day stays and the reason is given now.
    """
    status = MemberStatus.COMPLETED if completed else MemberStatus.LEFT
    with vault.work("Leave group") as work:
        _leave_within(work, group_id, person_id, status, reason)


def set_member(
    vault: Vault, group_id: UUID, person_id: UUID, *, role: Role, status: MemberStatus, over: bool = False
) -> None:
    """Another role, or paused, waiting, active again; `group.full` without a free place, unless `over`."""
    with vault.work("Change membership") as work:
        _set_within(work, group_id, person_id, role, status, over=over)


def set_several(
    vault: Vault, group_id: UUID, person_ids: Sequence[UUID], status: MemberStatus, *, over: bool = False
) -> None:
    """The same status for several at once, as one work; `group.full` as soon as one finds no place, and nobody changes.

    Whoever has left or completed goes as with `leave`.
    """
    with vault.work("Leave group" if status in GONE else "Change membership") as work:
        for person_id in person_ids:
            member = work.one(Membership, membership_id(group_id, person_id))
            if status in GONE:
                _leave_within(work, group_id, person_id, status, member.reason)
            else:
                _set_within(work, group_id, person_id, member.role, status, over=over)


def _leave_within(work: Work, group_id: UUID, person_id: UUID, status: MemberStatus, reason: str) -> None:
    member = work.one(Membership, membership_id(group_id, person_id))
    day = periods.today(work)
    gone = member.with_changes(status=status, left_on=member.left_on or day, reason=reason)
    waiting.settle(work, periods.change(work, gone, day=day), day)


def _set_within(
    work: Work, group_id: UUID, person_id: UUID, role: Role, status: MemberStatus, *, over: bool
) -> None:
    member = work.one(Membership, membership_id(group_id, person_id))
    day = periods.today(work)
    takes_a_place = status is MemberStatus.ACTIVE and role is Role.PARTICIPANT
    if takes_a_place and (member.status, member.role) != (status, role):
        require_place(waiting.places_for(work, member, day), over=over)
    left_on = (member.left_on or day) if status in GONE else None
    changed = member.with_changes(role=role, status=status, left_on=left_on, **_begun(member, status, day))
    waiting.settle(work, periods.change(work, changed, day=day), day)


def join_within(
    work: Work,
    group_id: UUID,
    person_id: UUID,
    role: Role,
    joined_on: date | None = None,
    *,
    over: bool = False,
) -> Membership:
    """The same as `join`, as part of a larger work; `over`: a member though the group is full."""
    require_sure_date(work)
    group = work.one(Group, group_id)
    known = work.get(Membership, membership_id(group_id, person_id))
    if known is not None and known.trashed_at is None and known.status not in GONE:
        raise RuleBroken("membership.already", "person_id")
    now = periods.today(work)
    taken = 0 if over else waiting_queries.places(work.db, group_id, now).taken
    joined = Membership.make(**joining(group, person_id, role, taken=taken, joined_on=joined_on or now))
    if known is not None:
        joined = joined.with_changes(created_at=known.created_at)
    return periods.begin(work, joined)


def joining(group: Group, person_id: UUID, role: Role, *, taken: int, joined_on: date) -> dict[str, object]:
    """The membership of somebody who joins while so many places are taken; waiting when the group is full.

    Raises RuleBroken where the group keeps no names.
    """
    if role not in LEADING:
        require_names(group.identity)
    takes_a_place = role is Role.PARTICIPANT
    status = status_on_joining(group.capacity, taken) if takes_a_place else MemberStatus.ACTIVE
    return {
        "id": membership_id(group.id, person_id),
        "group_id": group.id,
        "person_id": person_id,
        "role": role,
        "status": status,
        "joined_on": joined_on,
        "asked_on": joined_on if status is MemberStatus.WAITING else None,
    }


def _begun(member: Membership, status: MemberStatus, day: date) -> dict[str, object]:
    """What begins with another status: to come, after having left or waited; or to wait."""
    found: dict[str, object] = {}
    if member.status in GONE and status not in GONE:
        found["joined_on"] = day
    if member.status is MemberStatus.WAITING and status is MemberStatus.ACTIVE:
        found["joined_on"] = day
    if member.status is not MemberStatus.WAITING and status is MemberStatus.WAITING:
        found["asked_on"] = day
    return found


def require_sure_date(work: Work) -> None:
    """While the clock is in doubt nobody joins with a date that may be wrong by years."""
    if organisation.clock_doubted(work.db):
        raise RuleBroken("clock.doubtful")


def _read_both(
    values: Mapping[str, object], series: Mapping[str, object] | None
) -> tuple[GroupDraft, SeriesDraft | None]:
    """Both drafts, or one InvalidDraft with the bad fields of both."""
    fields: dict[str, str] = {}
    draft = rhythm = None
    try:
        draft = read(GroupDraft, values)
    except InvalidDraft as error:
        fields |= error.fields
    try:
        rhythm = read(SeriesDraft, series) if series is not None else None
    except InvalidDraft as error:
        fields |= error.fields
    if fields or draft is None:
        raise InvalidDraft(fields)
    return draft, rhythm


def _add_facilitators(work: Work, group: Group, leading: Sequence[str | UUID]) -> None:
    known = people.ids_by_name(work.db) if leading else {}
    joined: set[UUID] = set()
    for one in (one.strip() if isinstance(one, str) else one for one in leading):
        if not one:
            continue
        person_id = known.get(one) if isinstance(one, str) else work.one(Person, one).id
        if person_id is None:
            person_id = _add_by_name(work, str(one))
        if person_id not in joined:
            join_within(work, group.id, person_id, Role.COFACILITATOR if joined else Role.FACILITATOR)
            joined.add(person_id)


def _add_by_name(work: Work, name: str) -> PersonId:
    parts = name_rules.split(name)
    values = {
        "name": parts.given,
        "family_name": parts.family,
        "title": parts.title,
        "name_order": parts.order,
    }
    draft = read(PersonDraft, values)
    return work.put(Person.make(id=PersonId(new_id()), **draft.model_dump())).id
