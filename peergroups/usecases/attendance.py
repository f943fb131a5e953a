"""Marking a register. Each act is committed before it is shown as done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model import name_search
from peergroups.model.attendance import CAME, Attendance, Mark, attendance_id
from peergroups.model.drafts import read
from peergroups.model.groups import (
    Group,
    IdentityLevel,
    Membership,
    MemberStatus,
    Role,
    membership_id,
    require_names,
)
from peergroups.model.ids import PersonId
from peergroups.model.people import PersonDraft
from peergroups.model.sessions import (
    MOST_PEOPLE,
    GroupSession,
    SessionStatus,
    has_begun,
    require_markable,
    require_not_early,
)
from peergroups.store.queries import marks, sessions
from peergroups.store.queries import waiting as waiting_queries
from peergroups.store.queries.sessions import Register, RegisterEntry
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import groups, people, periods
from peergroups.usecases.tickets import Ticket, step, stepping

_ROWS = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")
MOST_ROWS = 500  # a printed sheet is never longer
MANY = 200  # marks at once; more are no work for the window's thread
_STEP = 50  # marks between two reports of progress


def mark(
    vault: Vault, session_id: UUID, person_id: UUID, value: Mark | None, reason: str | None = None
) -> bool:
    """One person's mark; None takes it back. A reason given before stays unless another is given.

    True where the mark brought somebody back who had paused or left.
    """
    with vault.work("Record attendance") as work:
        session = _hold(work, session_id)
        is_back = _come_back(work, session, person_id, value)
        _mark(work, session, person_id, value, reason)
        if value is None:
            _planned_again(work, session_id)
    return is_back


def mark_several(vault: Vault, session_id: UUID, person_ids: Sequence[UUID], value: Mark | None) -> None:
    """The same mark for several at once, as one work. Reasons stay, whoever comes back is a member again."""
    with vault.work("Record attendance") as work:
        session = _hold(work, session_id)
        for person_id in person_ids:
            _come_back(work, session, person_id, value)
            _mark(work, session, person_id, value)
        if value is None:
            _planned_again(work, session_id)


def mark_everyone(vault: Vault, session_id: UUID, *, ticket: Ticket | None = None) -> int:
    """Marks everybody unmarked as present but those who are away, in one step that Undo takes back. Gives how many."""
    with vault.work("Everyone is here", step=stepping(ticket)) as work:
        register = sessions.register(work.db, session_id)
        everybody = [] if register is None else [*register.unmarked, *register.leaders]
        here = [entry for entry in everybody if entry.away_until is None]
        return _mark_unmarked(work, session_id, here, Mark.PRESENT, ticket)


def mark_rest_absent(vault: Vault, session_id: UUID, *, ticket: Ticket | None = None) -> int:
    """Marks every participant still unmarked as absent, whoever is away as excused; one step. Gives how many.

    RuleBroken("session.too_early") as for finishing.
    """
    with vault.work("Mark the rest absent", step=stepping(ticket)) as work:
        register = sessions.register(work.db, session_id)
        if register is not None:
            require_not_early(register.session.starts_at, clock.now())
        entries = register.unmarked if register else ()
        away = [entry for entry in entries if entry.away_until is not None]
        excused = _mark_unmarked(work, session_id, away, Mark.EXCUSED, ticket)
        others = [entry for entry in entries if entry.away_until is None]
        return excused + _mark_unmarked(work, session_id, others, Mark.ABSENT, ticket)


def set_reason(vault: Vault, session_id: UUID, person_id: UUID, reason: str) -> None:
    """Why somebody is absent, late or left early."""
    with vault.work("Give a reason") as work:
        work.put(work.one(Attendance, attendance_id(session_id, person_id)).with_changes(reason=reason))


def add_newcomer(vault: Vault, session_id: UUID, name: str) -> PersonId:
    """A new person by a first name alone: joins the group and is present, as one work.

    Where the group keeps aliases, all of it is one. Raises InvalidDraft for digits and signs alone.
    """
    if name.strip() and not name_search.is_a_name(name):
        raise InvalidDraft({"name": "digits_alone"})
    with vault.work("Add newcomer") as work:
        session = _hold(work, session_id)
        identity = work.one(Group, session.group_id).identity
        require_names(identity)
        person = people.add_within(work, read(PersonDraft, people.named(name, identity)))
        groups.join_within(work, session.group_id, person.id, Role.PARTICIPANT)
        _mark(work, session, person.id, Mark.PRESENT)
    return person.id


def welcome(vault: Vault, session_id: UUID, person_id: UUID) -> bool:
    """Somebody known, but not of this group now, came: joins or comes back (then True), and is present."""
    with vault.work("Add newcomer") as work:
        session = _hold(work, session_id)
        require_names(work.one(Group, session.group_id).identity)
        member = work.get(Membership, membership_id(session.group_id, person_id))
        if member is None or member.trashed_at is not None:
            groups.join_within(work, session.group_id, person_id, Role.PARTICIPANT)
        is_back = _come_back(work, session, person_id, Mark.PRESENT)
        _mark(work, session, person_id, Mark.PRESENT)
    return is_back


def only_visiting(vault: Vault, session_id: UUID, person_id: UUID, was: MemberStatus) -> None:
    """Somebody who came back did not mean to: they are what they were, and a guest of that session."""
    with vault.work("Change membership") as work:
        session = work.one(GroupSession, session_id)
        member = work.one(Membership, membership_id(session.group_id, person_id))
        periods.take_back(work, member, session.day, was)
        mark = work.one(Attendance, attendance_id(session_id, person_id))
        work.put(mark.with_changes(role=Role.GUEST))


def set_guests(vault: Vault, session_id: UUID, number: int) -> None:
    """How many came without giving a name."""
    with vault.work("Count guests", merge=True) as work:
        session = _hold(work, session_id)
        work.put(session.with_changes(guests=_possible(number)))
        _planned_again(work, session_id)


def set_headcount(vault: Vault, session_id: UUID, number: int) -> None:
    """How many came to a group that keeps no names."""
    with vault.work("Count heads", merge=True) as work:
        session = _hold(work, session_id)
        if work.one(Group, session.group_id).identity is not IdentityLevel.HEADCOUNT:
            raise RuleBroken("session.keeps_names")
        work.put(session.with_changes(headcount=_possible(number)))
        _planned_again(work, session_id)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a paper as it is to be kept: somebody known, or a newcomer by name; neither is a guest."""

    person_id: UUID | None = None
    name: str = ""
    phone: str = ""
    mark: Mark = Mark.PRESENT


def keep_paper(vault: Vault, session_id: UUID, rows: Sequence[SheetRow], *, over: bool | None = None) -> int:
    """Keeps what a paper says, as one work that Undo takes back whole. Gives how many rows.

    `group.full` where more newcomers signed than places are free, unless `over` says what they are: members all the
    same, or on the waiting list.
    """
    with vault.work("Type back the sheet") as work:
        session = _hold(work, session_id)
        identity = work.one(Group, session.group_id).identity
        require_names(identity)
        free = waiting_queries.places(work.db, session.group_id, periods.today(work)).free
        newcomers = sum(row.person_id is None and bool(row.name) for row in rows)
        if over is None and free is not None and newcomers > free:
            raise RuleBroken("group.full")
        for row in rows:
            person_id = row.person_id
            if person_id is None and row.name:
                draft = read(PersonDraft, {**people.named(row.name, identity), "phone": row.phone})
                person_id = people.add_within(work, draft).id
                groups.join_within(work, session.group_id, person_id, Role.PARTICIPANT, over=bool(over))
            if person_id is not None:
                _come_back(work, session, person_id, row.mark)
                _mark(work, session, person_id, row.mark)
        nameless = sum(row.person_id is None and not row.name for row in rows)
        if nameless:
            session = work.one(GroupSession, session_id)
            work.put(session.with_changes(guests=_possible(session.guests + nameless)))
    return len(rows)


def row_numbers(typed: str) -> list[int]:
    """The numbers in a typed list, ranges filled in, each once, in order."""
    found: dict[int, None] = {}
    for first, last in _ROWS.findall(typed):
        start, end = sorted((int(first[:6]), int((last or first)[:6])))
        for number in range(start, min(end, start + MOST_ROWS) + 1):
            found[number] = None
    return list(found)


def _mark(
    work: Work, session: GroupSession, person_id: UUID, value: Mark | None, reason: str | None = None
) -> None:
    known = work.get(Attendance, attendance_id(session.id, person_id))
    if known is not None:
        reason = known.reason if reason is None else reason
        work.put(known.with_changes(mark=value, reason=reason, marked_at=clock.now(), trashed_at=None))
        return
    member = work.get(Membership, membership_id(session.group_id, person_id))
    row = _row(session, person_id, member.role if member else Role.GUEST)
    work.put(row.with_changes(mark=value, reason=reason or ""))


def _row(session: GroupSession, person_id: UUID, role: Role) -> Attendance:
    """Somebody of a session, without a mark."""
    return Attendance.make(
        id=attendance_id(session.id, person_id),
        session_id=session.id,
        person_id=PersonId(person_id),
        role=role,
        marked_at=clock.now(),
    )


def _come_back(work: Work, session: GroupSession, person_id: UUID, value: Mark | None) -> bool:
    """Whoever left or paused before that day and came is a member again from it on; a plan changes nothing."""
    member = work.get(Membership, membership_id(session.group_id, person_id))
    if member is None or value not in CAME or not has_begun(session.starts_at, clock.now()):
        return False
    if member.trashed_at is not None or not periods.has_ended(work, member, session.day):
        return False
    periods.come_back(work, member, session.day)
    return True


def keep_unmarked(work: Work, register: Register) -> None:
    """Everybody on the register without a mark stays on it; whose mark was taken back and is not on it is forgotten."""
    session = work.one(GroupSession, register.session.id)
    everybody = {entry.person_id: entry for entry in (*register.entries, *register.leaders)}
    known = dict(marks.unmarked_rows(work.db, session.id))
    if register.session.identity is not IdentityLevel.HEADCOUNT:
        for id_, person_id in known.items():
            if person_id not in everybody:
                work.remove(work.one(Attendance, id_))
    for person_id, entry in everybody.items():
        if entry.mark is None and not entry.only_waits and person_id not in known.values():
            work.put(_row(session, person_id, entry.role))


def _mark_unmarked(
    work: Work, session_id: UUID, entries: Iterable[RegisterEntry], value: Mark, ticket: Ticket | None
) -> int:
    unmarked = [entry for entry in entries if entry.mark is None]
    if unmarked:
        session = _hold(work, session_id)
        for number, entry in enumerate(unmarked):
            if number % _STEP == 0:
                step(ticket, number, len(unmarked))
            _mark(work, session, entry.person_id, value)
    return len(unmarked)


def _hold(work: Work, session_id: UUID) -> GroupSession:
    """The session, held from its first mark on; one that is still to come stays planned."""
    session = work.one(GroupSession, session_id)
    require_markable(session.status)
    begun = has_begun(session.starts_at, clock.now())
    status = SessionStatus.HELD if begun or session.finished_at else SessionStatus.PLANNED
    return session if session.status is status else work.put(session.with_changes(status=status))


def _planned_again(work: Work, session_id: UUID) -> None:
    """Where the last mark was taken back and nobody else was counted, the session was not held after all."""
    session = work.one(GroupSession, session_id)
    counted = session.guests or session.headcount or session.finished_at
    if session.status is SessionStatus.HELD and not counted and not marks.is_marked(work.db, session_id):
        work.put(session.with_changes(status=SessionStatus.PLANNED))


def _possible(number: int) -> int:
    return min(max(number, 0), MOST_PEOPLE)
