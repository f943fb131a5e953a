"""The rota: who leads, helps, hosts or interprets at a session."""

from __future__ import annotations

from uuid import UUID

from peergroups.base import clock
from peergroups.base.errors import RowMissing
from peergroups.model import rota
from peergroups.model.attendance import Attendance, attendance_id
from peergroups.model.groups import LEADING, Membership, MemberStatus, Role, membership_id
from peergroups.model.ids import PersonId
from peergroups.model.people import Person
from peergroups.model.permissions import Action
from peergroups.model.rota import LEADS, Answer, Duty, Part, Task, duty_id
from peergroups.model.sessions import GroupSession, require_markable
from peergroups.store.queries import duties as queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work


def put_in(
    vault: Vault, session_id: UUID, person_id: UUID, task: Task = Task.CO_LEAD, answer: Answer = Answer.YES
) -> None:
    """Somebody has a part in one session; what they are in the group stays.

    Beside whoever is put in to lead, those who lead the group are named too, so that they go on leading it; not who
    is away then.
    """
    vault.require(Action.PLAN_SESSIONS)
    with vault.work("Put in the rota") as work:
        _put_in(work, _session(work, session_id), person_id, Task(task), Answer(answer))


def take_out(vault: Vault, session_id: UUID, person_id: UUID) -> None:
    """They have no part in that session, though they may lead the group."""
    vault.require(Action.PLAN_SESSIONS)
    with vault.work("Take out of the rota") as work:
        _take_out(work, work.one(GroupSession, session_id), person_id)


def swap(vault: Vault, session_id: UUID, out_id: UUID, person_id: UUID, answer: Answer = Answer.YES) -> None:
    """Somebody does what another was to do there."""
    vault.require(Action.PLAN_SESSIONS)
    with vault.work("Swap in the rota") as work:
        session = _session(work, session_id)
        there = rota.parts(*queries.duties(work.db, session_id))
        task = next((one.task for one in there if one.person_id == out_id), Task.CO_LEAD)
        _put_in(work, session, person_id, task, Answer(answer), without=out_id)
        _take_out(work, session, out_id)


def said_yes(vault: Vault, session_id: UUID, person_id: UUID) -> None:
    """Whoever was asked answered that they come."""
    vault.require(Action.PLAN_SESSIONS)
    with vault.work("Answer in the rota") as work:
        row = work.one(Duty, duty_id(session_id, person_id))
        work.put(row.with_changes(answer=Answer.YES))


def _session(work: Work, session_id: UUID) -> GroupSession:
    session = work.one(GroupSession, session_id)
    require_markable(session.status)
    return session


def _put_in(
    work: Work,
    session: GroupSession,
    person_id: UUID,
    task: Task,
    answer: Answer,
    without: UUID | None = None,
) -> None:
    if work.one(Person, person_id).trashed_at is not None:
        raise RowMissing
    if task in LEADS:
        for one in rota.to_name(*queries.duties(work.db, session.id)):
            if one.person_id not in {person_id, without}:
                _keep(work, session, one)
    _keep(work, session, Part(PersonId(person_id), task, answer))
    if task in LEADS and not _leads_group(work, session, person_id):
        known = work.get(Attendance, attendance_id(session.id, person_id)) or Attendance.make(
            id=attendance_id(session.id, person_id),
            session_id=session.id,
            person_id=PersonId(person_id),
            marked_at=clock.now(),
        )
        work.put(known.with_changes(role=Role.COFACILITATOR, trashed_at=None))


def _take_out(work: Work, session: GroupSession, person_id: UUID) -> None:
    _, assumed = queries.duties(work.db, session.id)
    led = next((one for one in assumed if one.person_id == person_id), None)
    row = work.get(Duty, duty_id(session.id, person_id))
    if led is not None:  # named, so that they are not assumed again
        _keep(work, session, Part(led.person_id, led.task, Answer.NO))
    elif row is not None:
        work.remove(row)
    mark = work.get(Attendance, attendance_id(session.id, person_id))
    if mark is not None and mark.role in LEADING and not _leads_group(work, session, person_id):
        member = work.get(Membership, membership_id(session.group_id, person_id))
        work.put(mark.with_changes(role=member.role if member else Role.GUEST))


def _keep(work: Work, session: GroupSession, part: Part) -> None:
    known = work.get(Duty, duty_id(session.id, part.person_id)) or Duty.make(
        id=duty_id(session.id, part.person_id), session_id=session.id, person_id=part.person_id
    )
    answer = part.answer or Answer.YES
    work.put(known.with_changes(task=part.task, answer=answer, trashed_at=None))


def _leads_group(work: Work, session: GroupSession, person_id: UUID) -> bool:
    member = work.get(Membership, membership_id(session.group_id, person_id))
    return (
        member is not None
        and member.trashed_at is None
        and member.status is MemberStatus.ACTIVE
        and member.role in LEADING
    )
