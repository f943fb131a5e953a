"""Who has a part in sessions: those named, those who lead the group, and when they are away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, or_, select

from peergroups.model import rota
from peergroups.model.columns import Day
from peergroups.model.groups import GONE, LEADING, MemberStatus, Role
from peergroups.model.ids import GroupId, PersonId, SessionId
from peergroups.model.leading import CredentialKind, latest
from peergroups.model.rota import Answer, Hours, Part
from peergroups.store import tables
from peergroups.store.queries.reading import Db, any_of, fixed, read_one
from peergroups.store.tables import MAIN

if TYPE_CHECKING:
    from peergroups.store.queries.sessions import SessionRow

_D, _S, _G, _M, _R, _A, _P, _W, _C = (
    tables.duty.c,
    tables.group_session.c,
    tables.peer_group.c,
    tables.membership.c,
    tables.membership_period.c,
    tables.attendance.c,
    tables.person.c,
    tables.away.c,
    tables.credential.c,
)
_FIRST, _LAST = bindparam("first", type_=Day), bindparam("last", type_=Day)
_GROUPS: BindParameter[Any] = bindparam("groups", expanding=True)
_SESSIONS: BindParameter[Any] = bindparam("sessions", expanding=True)
_IN_GROUPS = (_M.group_id.in_(_GROUPS), _M.trashed_at.is_(None))
# These ask the tables themselves, by sessions and groups that a narrowed connection has let through.
_LEADERS = (  # as the membership says, which the latest period does
    select(_M.group_id, _M.person_id, _M.role, _M.joined_on, _M.left_on)
    .where(*_IN_GROUPS, any_of(_M.status, frozenset({MemberStatus.ACTIVE, *GONE})), any_of(_M.role, LEADING))
    .where(_M.joined_on <= _LAST, or_(_M.left_on.is_(None), _M.left_on > _FIRST))
    .order_by(_M.group_id, _M.created_at, _M.person_id)
)
_LED = (
    select(_M.group_id, _M.person_id, _R.role, _R.from_on, _R.to_on)
    .select_from(tables.membership.join(tables.membership_period, _R.membership_id == _M.id))
    .where(*_IN_GROUPS, _R.trashed_at.is_(None))
    .where(_R.status == fixed(MemberStatus.ACTIVE), any_of(_R.role, LEADING))
    .where(_R.from_on <= _LAST, or_(_R.to_on.is_(None), _R.to_on > _FIRST))
    .order_by(_M.group_id, _M.created_at, _M.person_id)
)
_NAMED = (
    select(_D.session_id, _D.person_id, _D.task, _D.answer)
    .where(_D.session_id.in_(_SESSIONS), _D.trashed_at.is_(None))
    .order_by(_D.session_id, _D.created_at, _D.id)
)
_STEPPED_IN = select(_A.session_id, _A.person_id, _A.role).where(  # before there was a rota
    _A.session_id.in_(_SESSIONS), any_of(_A.role, LEADING), _A.trashed_at.is_(None)
)
_LEFT = select(_M.group_id, _M.person_id, _M.left_on).where(*_IN_GROUPS, any_of(_M.status, GONE))
_TRASHED = select(_P.id).where(_P.id.in_(bindparam("people", expanding=True)), _P.trashed_at.is_not(None))
_AWAY = select(_W.person_id, _W.group_id, _W.from_on, _W.to_on).where(
    _W.trashed_at.is_(None), _W.from_on <= _LAST, _W.to_on >= _FIRST
)
_CHECKS = select(_C.person_id, _C.name, _C.expires_on).where(
    _C.trashed_at.is_(None), _C.kind == fixed(CredentialKind.CHECK)
)
_HERE = select(_S.id, _S.group_id, _S.day).where(_S.id == bindparam("session"), _S.trashed_at.is_(None))


class Met(Protocol):
    """A session."""

    @property
    def id(self) -> SessionId: ...
    @property
    def group_id(self) -> GroupId: ...
    @property
    def day(self) -> date: ...


def duties(db: Db, session_id: UUID) -> tuple[list[Part], list[Part]]:
    """Those named for a session, also who said no, and those who lead the group that day."""
    found = read_one(db, _HERE, _Met, session=session_id)
    if found is None:
        return [], []
    known = Known(db, [found])
    return known.named_for(found), known.assumed(found)


def left_out(db: Db, session_id: UUID) -> set[PersonId]:
    """Those who lead the group and not that session: who said no, or has others named in their place."""
    named, assumed = duties(db, session_id)
    there = {one.person_id for one in rota.parts(named, assumed)}
    return {one.person_id for one in assumed} - there


@dataclass(frozen=True, slots=True)
class _Met:
    id: SessionId
    group_id: GroupId
    day: date


class Known:
    """What is known of those sessions, read once."""

    def __init__(self, db: Db, meeting: Sequence[Met]) -> None:
        self._leaders: dict[UUID, list[tuple[PersonId, Role, date, date | None]]] = defaultdict(list)
        self._named: dict[UUID, list[Part]] = defaultdict(list)
        self._stepped_in: dict[UUID, list[Part]] = defaultdict(list)
        self._left: dict[tuple[UUID, UUID], date | None] = {}
        self._away: dict[UUID, list[tuple[UUID | None, date, date]]] = defaultdict(list)
        self._checks: dict[UUID, list[tuple[str, date | None]]] = {}
        if meeting:
            self._read(db, meeting)

    def _read(self, db: Db, meeting: Sequence[Met]) -> None:
        days = [one.day for one in meeting]
        asked = {
            "first": min(days), "last": max(days), "sessions": [one.id for one in meeting],
            "groups": list({one.group_id for one in meeting}),
        }  # fmt: skip

        def rows(statement: Select[Any], **options: Any) -> Sequence[Any]:
            return db.execute(statement, asked, execution_options=options).all()

        led = [*rows(_LEADERS, **MAIN), *rows(_LED, **MAIN)]
        named, stepped_in = rows(_NAMED, **MAIN), rows(_STEPPED_IN, **MAIN)
        people = {row.person_id for row in (*led, *named, *stepped_in)}
        gone = set(db.scalars(_TRASHED, {"people": list(people)}, execution_options=MAIN))
        self._keep(*([row for row in many if row.person_id not in gone] for many in (led, named, stepped_in)))
        if named or stepped_in:
            self._left = {(group, person): left_on for group, person, left_on in rows(_LEFT, **MAIN)}
        for person, group, from_on, to_on in rows(_AWAY):
            self._away[person].append((group, from_on, to_on))
        self._checks = _latest(rows(_CHECKS))

    def _keep(self, led: Sequence[Any], named: Sequence[Any], stepped_in: Sequence[Any]) -> None:
        for group, person, role, from_on, to_on in led:
            self._leaders[group].append((person, role, from_on, to_on))
        for session, person, task, answer in named:
            self._named[session].append(Part(person, task, answer))
        for session, person, role in stepped_in:
            self._stepped_in[session].append(Part(person, rota.task_of(role), Answer.YES))

    def parts(
        self, meeting: Sequence[SessionRow]
    ) -> tuple[Mapping[SessionId, list[Part]], Mapping[SessionId, tuple[Part, ...]]]:
        """Of each session who is named, and who has a part in the end."""
        named = {one.id: self._all_named(one) for one in meeting}
        there = {
            one.id: [
                self._told(part, one.group_id, one.day)
                for part in rota.parts(named[one.id], self.assumed(one))
            ]
            for one in meeting
        }
        return named, rota.with_clashes([hours_of(one) for one in meeting], there)

    def named_for(self, session: Met) -> list[Part]:
        """Not those who have left the group by then; who never was in it may be named."""
        return [one for one in self._named.get(session.id, ()) if not self._has_left(session, one)]

    def _has_left(self, session: Met, part: Part) -> bool:
        left_on = self._left.get((session.group_id, part.person_id))
        return left_on is not None and left_on <= session.day

    def assumed(self, session: Met) -> list[Part]:
        """Those who lead the group on that day, each once."""
        found: dict[PersonId, Part] = {}
        group_id, day = session.group_id, session.day
        for person, role, from_on, to_on in self._leaders.get(group_id, ()):
            if from_on <= day and (to_on is None or day < to_on):
                found.setdefault(person, self._told(Part(person, rota.task_of(role)), group_id, day))
        return list(found.values())

    def away_until(self, person: PersonId, group_id: GroupId, day: date) -> date | None:
        """The last day of what covers that day."""
        until = (
            to_on
            for group, from_on, to_on in self._away.get(person, ())
            if group in {None, group_id} and from_on <= day <= to_on
        )
        return max(until, default=None)

    def ended(self, person: PersonId, day: date) -> tuple[str, ...]:
        return rota.ended_on(self._checks.get(person, ()), day)

    def _all_named(self, session: SessionRow) -> list[Part]:
        """Also who stepped in while no rota was kept."""
        named, assumed = self.named_for(session), self.assumed(session)
        known = {one.person_id for one in (*self._named.get(session.id, ()), *assumed)}
        stepped_in = [
            one
            for one in self._stepped_in.get(session.id, ())
            if one.person_id not in known and not self._has_left(session, one)
        ]
        beside = rota.to_name(named, assumed) if stepped_in else []
        return [*named, *beside, *stepped_in]

    def _told(self, part: Part, group_id: GroupId, day: date) -> Part:
        away = self.away_until(part.person_id, group_id, day)
        ended = self.ended(part.person_id, day) if part.leads else ()
        is_new = away != part.away_until or ended != part.ended
        return replace(part, away_until=away, ended=ended) if is_new else part


def _latest(checks: Iterable[tuple[UUID, str, date | None]]) -> dict[UUID, list[tuple[str, date | None]]]:
    """Of each person the check of each name that lasts longest."""
    held: dict[UUID, list[tuple[str, date | None]]] = defaultdict(list)
    for person, name, until in checks:
        held[person].append((name, until))
    return {person: [*latest(every).values()] for person, every in held.items()}


def hours_of(session: SessionRow) -> Hours:
    return Hours(session.id, session.starts_at, session.ends_at)
