"""The files of those who lead or help, and what of them wants somebody's eye."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from uuid import UUID

from sqlalchemy import bindparam, func, select

from peergroups.model.attendance import CAME
from peergroups.model.columns import Day, Instant
from peergroups.model.groups import SERVING, GroupStatus, MemberStatus, Role
from peergroups.model.ids import CredentialId, GroupId, HoursId, PersonId, RequirementId, SupervisionId
from peergroups.model.leading import (
    Activity,
    CredentialKind,
    Standing,
    SupervisionKind,
    latest,
    missing,
    standing,
)
from peergroups.model.sessions import SessionStatus
from peergroups.store import tables
from peergroups.store.queries import people
from peergroups.store.queries.reading import Db, any_of, fixed, read


@dataclass(frozen=True, slots=True)
class CredentialRow:
    id: CredentialId
    kind: CredentialKind
    name: str
    got_on: date | None
    expires_on: date | None
    seen_by: str


@dataclass(frozen=True, slots=True)
class HoursRow:
    id: HoursId
    group_id: GroupId | None
    group_name: str
    day: date
    minutes: int
    activity: Activity
    note: str
    agreed_by: str


@dataclass(frozen=True, slots=True)
class LedRow:
    """A session that somebody led or helped in and came to."""

    day: date
    minutes: int
    name: str
    outside_name: str


@dataclass(frozen=True, slots=True)
class SupervisionRow:
    id: SupervisionId
    day: date
    kind: SupervisionKind
    with_whom: str
    minutes: int
    next_on: date | None


@dataclass(frozen=True, slots=True)
class RequirementRow:
    id: RequirementId
    role: Role
    name: str


@dataclass(frozen=True, slots=True)
class Leader:
    """Somebody who leads or helps now: what of their file ends or is missing, and their minutes of a year.

    `ends` are (name, last day) of what ends within 60 days or has ended, the nearest first; `next_on` is when
    somebody wants to talk with them again.
    """

    person_id: PersonId
    person: str
    groups: tuple[tuple[str, Role], ...]
    ends: tuple[tuple[str, date], ...]
    missing: tuple[str, ...]
    next_on: date | None
    minutes: int

    def is_due(self, today: date) -> bool:
        """Whether it is time to talk with them."""
        return self.next_on is not None and self.next_on <= today

    def has_ended(self, today: date) -> bool:
        return any(until < today for _, until in self.ends)


_C, _H, _V, _Q = tables.credential.c, tables.hours.c, tables.supervision.c, tables.requirement.c
_P, _G, _M, _S, _A = (
    tables.person.c,
    tables.peer_group.c,
    tables.membership.c,
    tables.group_session.c,
    tables.attendance.c,
)
_CREDENTIALS = (
    select(_C.id, _C.kind, _C.name, _C.got_on, _C.expires_on, _C.seen_by)
    .where(_C.person_id == bindparam("person"), _C.trashed_at.is_(None))
    .order_by(_C.name, _C.expires_on.desc(), _C.id)
)
_HOURS = (
    select(
        _H.id,
        _H.group_id,
        func.coalesce(_G.name, "").label("group_name"),
        _H.day,
        _H.minutes,
        _H.activity,
        _H.note,
        _H.agreed_by,
    )
    .select_from(tables.hours.outerjoin(tables.peer_group, _G.id == _H.group_id))
    .where(_H.person_id == bindparam("person"), _H.trashed_at.is_(None))
    .where(_H.day.between(bindparam("first", type_=Day), bindparam("last", type_=Day)))
    .order_by(_H.day.desc(), _H.id.desc())
)
_SUPERVISIONS = (
    select(_V.id, _V.day, _V.kind, _V.with_whom, _V.minutes, _V.next_on)
    .where(_V.person_id == bindparam("person"), _V.trashed_at.is_(None))
    .order_by(_V.day.desc(), _V.id.desc())
)
_REQUIREMENTS = select(_Q.id, _Q.role, _Q.name).where(_Q.trashed_at.is_(None)).order_by(_Q.role, _Q.name)
_THEIRS = (
    select(_A.person_id, _S.day, _S.minutes, _S.group_id)
    .select_from(tables.attendance.join(tables.group_session, _S.id == _A.session_id))
    .where(_A.trashed_at.is_(None), any_of(_A.mark, CAME), any_of(_A.role, SERVING))
    .where(_S.trashed_at.is_(None), _S.status == fixed(SessionStatus.HELD))
    .where(_S.starts_at <= bindparam("now", type_=Instant))
    .where(_S.day.between(bindparam("first", type_=Day), bindparam("last", type_=Day)))
)
_LED = _THEIRS.with_only_columns(_A.person_id, func.sum(_S.minutes)).group_by(_A.person_id)
_SESSIONS_LED = (
    _THEIRS.with_only_columns(_S.day, _S.minutes, _G.name, _G.outside_name)
    .join(tables.peer_group, _G.id == _S.group_id)
    .where(_A.person_id == bindparam("person"))
    .order_by(_S.starts_at)
)
_TYPED = (
    select(_H.person_id, func.sum(_H.minutes))
    .where(_H.trashed_at.is_(None))
    .where(_H.day.between(bindparam("first", type_=Day), bindparam("last", type_=Day)))
    .group_by(_H.person_id)
)
SERVE = (
    select(_M.person_id, _M.group_id, _M.role)
    .select_from(
        tables.membership.join(tables.peer_group, _G.id == _M.group_id).join(
            tables.person, _P.id == _M.person_id
        )
    )
    .where(_M.trashed_at.is_(None), _G.trashed_at.is_(None), _P.trashed_at.is_(None))
    .where(_M.status == fixed(MemberStatus.ACTIVE), any_of(_M.role, SERVING))
    .where(_G.status == fixed(GroupStatus.ACTIVE))
)
"""Who leads or helps in which group now, as what."""
_SERVE = SERVE.with_only_columns(_M.person_id, _G.name, _M.role).order_by(_M.person_id, _G.name)
_HELD = select(_C.person_id, _C.name, _C.expires_on).where(_C.trashed_at.is_(None))
_NEXT = select(_V.person_id, _V.day, _V.next_on).where(_V.trashed_at.is_(None)).order_by(_V.day, _V.id)


def credentials(db: Db, person_id: UUID) -> list[CredentialRow]:
    return read(db, _CREDENTIALS, CredentialRow, person=person_id)


def hours(db: Db, person_id: UUID, first: date, last: date) -> list[HoursRow]:
    """What was typed of the days from `first` to `last`, the latest first."""
    return read(db, _HOURS, HoursRow, person=person_id, first=first, last=last)


def supervisions(db: Db, person_id: UUID) -> list[SupervisionRow]:
    return read(db, _SUPERVISIONS, SupervisionRow, person=person_id)


def requirements(db: Db) -> list[RequirementRow]:
    return read(db, _REQUIREMENTS, RequirementRow)


def minutes_led(db: Db, first: date, last: date, now: datetime) -> dict[UUID, int]:
    """Minutes of the sessions of those days that each led or helped in and came to."""
    return dict(db.execute(_LED, {"first": first, "last": last, "now": now}).all())


def minutes_typed(db: Db, first: date, last: date, groups: Collection[UUID] = ()) -> int:
    """Minutes beside the sessions of those days, of all people; of some groups only where they are named."""
    asked = select(func.coalesce(func.sum(_H.minutes), 0)).where(
        _H.trashed_at.is_(None), _H.day.between(first, last)
    )
    return int(db.scalar(asked.where(_H.group_id.in_(groups)) if groups else asked) or 0)


def sessions_led(db: Db, person_id: UUID, first: date, last: date, now: datetime) -> list[LedRow]:
    """Those behind `minutes_led`, the earliest first."""
    return read(db, _SESSIONS_LED, LedRow, person=person_id, first=first, last=last, now=now)


def serves(db: Db, person_id: UUID) -> list[tuple[str, Role]]:
    """Group and role of somebody who leads or helps now."""
    asked = _SERVE.where(_M.person_id == person_id)
    return [(group, role) for _, group, role in db.execute(asked)]


def has_file(db: Db, person_id: UUID) -> bool:
    """Whether they lead or help now, or something was kept of them when they did."""
    kept = (credentials(db, person_id), supervisions(db, person_id), hours(db, person_id, date.min, date.max))
    return any(kept) or bool(serves(db, person_id))


def leaders(db: Db, today: date, now: datetime) -> list[Leader]:
    """Everybody who leads or helps now, by name, with what their files want; minutes are those of this year."""
    first = date(today.year, 1, 1)
    minutes = Counter(minutes_led(db, first, today, now))
    for person, typed in db.execute(_TYPED, {"first": first, "last": today}):
        minutes[person] += typed
    return _leaders(db, today, minutes)


def wanting(db: Db, today: date) -> list[Leader]:
    """Those of whom something ends, has ended or is missing, or with whom it is time to talk; minutes are not read."""
    return [one for one in _leaders(db, today, {}) if one.ends or one.missing or one.is_due(today)]


def _leaders(db: Db, today: date, minutes: Mapping[UUID, int]) -> list[Leader]:
    held: dict[UUID, list[tuple[str, date | None]]] = defaultdict(list)
    for person, name, until in db.execute(_HELD):
        held[person].append((name, until))
    following = {person: next_on for person, _, next_on in db.execute(_NEXT)}
    asked = [(row.role, row.name) for row in requirements(db)]
    serving = {
        person: tuple((group, role) for _, group, role in rows)
        for person, rows in groupby(db.execute(_SERVE).all(), key=lambda row: row[0])
    }
    names = people.shown_outside(db, serving)
    found = [
        Leader(
            person_id=person,
            person=names.get(person, ""),
            groups=groups,
            ends=_ends(held[person], today),
            missing=tuple(missing(asked, {role for _, role in groups}, held[person])),
            next_on=following.get(person),
            minutes=minutes.get(person, 0),
        )
        for person, groups in serving.items()
    ]
    return sorted(found, key=lambda one: one.person)


def _ends(held: list[tuple[str, date | None]], today: date) -> tuple[tuple[str, date], ...]:
    ending = [
        (name, until)
        for name, until in latest(held).values()
        if until is not None and standing(until, today) is not Standing.VALID
    ]
    return tuple(sorted(ending, key=lambda one: one[1]))
