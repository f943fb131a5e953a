"""Groups, their members and their series."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, bindparam, collate, func, select

from peergroups.base import clock
from peergroups.model.groups import LEADING, GroupStatus, IdentityLevel, MemberStatus, Role
from peergroups.model.ids import GroupId, PersonId, SeriesId
from peergroups.model.names import NameOrder
from peergroups.model.schedule import RepeatRule
from peergroups.model.sessions import SessionStatus
from peergroups.store import tables
from peergroups.store.access import hides_contacts
from peergroups.store.queries import naming
from peergroups.store.queries.reading import Db, any_of, fixed, read, read_one


@dataclass(frozen=True, slots=True)
class GroupRow:
    """`members` counts active participants, `waiting` those on the waiting list."""

    id: GroupId
    name: str
    outside_name: str
    purpose: str
    welcome: str
    is_free: bool
    identity: IdentityLevel
    languages: tuple[str, ...]
    place: str
    online: str
    capacity: int | None
    is_open: bool
    paused_keep_place: bool
    least_leading: int
    agreement: str
    status: GroupStatus
    members: int
    waiting: int
    next_at: datetime | None
    next_zone: str

    @property
    def outside(self) -> str:
        """What others may read of its name."""
        return self.outside_name or self.name


@dataclass(frozen=True, slots=True)
class MemberRow:
    """`shown` is the name as the group's identity level allows it, unlike any other of the group.

    "" for participants without names.
    """

    person_id: PersonId
    group_id: GroupId
    group_name: str
    name: str
    family_name: str
    name_order: NameOrder
    print_name: str
    identity: IdentityLevel
    shown: str
    role: Role
    status: MemberStatus
    languages: tuple[str, ...]
    phone: str
    joined_on: date
    left_on: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """`keeps` are the holidays on which the group meets all the same."""

    id: SeriesId
    group_id: GroupId
    rule: RepeatRule
    at: time
    minutes: int
    zone: str
    keeps: frozenset[date] = frozenset()


_G, _M, _S, _P, _R = (
    tables.peer_group.c,
    tables.membership.c,
    tables.group_session.c,
    tables.person.c,
    tables.series.c,
)
_ACTIVE = (
    _M.trashed_at.is_(None),
    _M.status == fixed(MemberStatus.ACTIVE),
    _M.role == fixed(Role.PARTICIPANT),
)
_HERE = _G.trashed_at.is_(None)
_NEXT = (
    select(_S.id)
    .where(
        _S.group_id == _G.id,
        _S.starts_at >= bindparam("now"),
        _S.status == fixed(SessionStatus.PLANNED),
        _S.trashed_at.is_(None),
    )
    .order_by(_S.starts_at)
    .limit(1)
    .correlate(tables.peer_group)
    .scalar_subquery()
)
_next = tables.group_session.alias("n")
_WAITING = (_M.trashed_at.is_(None), _M.status == fixed(MemberStatus.WAITING))


def _counted(*conditions: ColumnElement[bool]) -> ScalarSelect[int]:
    """How many memberships of the group are so."""
    people = tables.membership.join(tables.person, _P.id == _M.person_id)
    asked = (
        select(func.count())
        .select_from(people)
        .where(_M.group_id == _G.id, _P.trashed_at.is_(None), *conditions)
    )
    return asked.scalar_subquery()


_GROUP = select(
    _G.id,
    _G.name,
    _G.outside_name,
    _G.purpose,
    _G.welcome,
    _G.is_free,
    _G.identity,
    _G.languages,
    _G.place,
    _G.online,
    _G.capacity,
    _G.is_open,
    _G.paused_keep_place,
    _G.least_leading,
    _G.agreement,
    _G.status,
    _counted(*_ACTIVE).label("members"),
    _counted(*_WAITING).label("waiting"),
    _next.c.starts_at.label("next_at"),
    func.coalesce(_next.c.zone, "").label("next_zone"),
).select_from(tables.peer_group.outerjoin(_next, _next.c.id == _NEXT))
_GROUPS = _GROUP.where(_HERE).order_by(_G.status, collate(_G.name, "NOCASE"))
_TRASHED = _GROUP.where(_G.trashed_at.is_not(None)).order_by(_G.trashed_at.desc())
_ONE = _GROUP.where(_HERE, _G.id == bindparam("group"))
_NAMED = _GROUP.where(_HERE, _G.name == bindparam("name"))

_MEMBER = (
    select(
        _M.person_id,
        _M.group_id,
        _G.name.label("group_name"),
        _P.name,
        _P.family_name,
        _P.name_order,
        _P.print_name,
        _G.identity,
        _M.role,
        _M.status,
        _P.languages,
        _P.phone,
        _M.joined_on,
        _M.left_on,
        _M.reason,
    )
    .select_from(
        tables.membership.join(tables.person, _P.id == _M.person_id).join(
            tables.peer_group, _G.id == _M.group_id
        )
    )
    .where(_M.trashed_at.is_(None), _P.trashed_at.is_(None), _HERE)
)
_MEMBERS = _MEMBER.where(_M.group_id == bindparam("group")).order_by(
    ~any_of(_M.role, LEADING), collate(_P.name, "NOCASE"), _P.family_name
)
_MEMBERSHIPS = _MEMBER.where(_M.person_id == bindparam("person")).order_by(_G.name)
_STATUS = _MEMBERSHIPS.where(_M.group_id == bindparam("group")).with_only_columns(_M.status)
_SERIES = (
    select(tables.series)
    .where(_R.group_id == bindparam("group"), _R.trashed_at.is_(None))
    .order_by(_R.starts_on.desc())
)
_ONE_SERIES = select(tables.series).where(_R.id == bindparam("series"), _R.trashed_at.is_(None))
_ENDLESS = select(_R.id).where(_R.trashed_at.is_(None), _R.until.is_(None))
_LANGUAGES = (
    select(_P.languages)
    .select_from(tables.membership.join(tables.person, _P.id == _M.person_id))
    .where(_M.group_id == bindparam("group"), *_ACTIVE, _P.trashed_at.is_(None))
)


def groups(db: Db) -> list[GroupRow]:
    """All groups, active ones first."""
    return read(db, _GROUPS, GroupRow, now=clock.now())


def trashed_groups(db: Db) -> list[GroupRow]:
    """All groups in the trash, the latest first."""
    return read(db, _TRASHED, GroupRow, now=clock.now())


def group(db: Db, group_id: UUID) -> GroupRow | None:
    return read_one(db, _ONE, GroupRow, now=clock.now(), group=group_id)


def group_named(db: Db, name: str) -> GroupRow | None:
    """The group with exactly that name; for the command line."""
    return read_one(db, _NAMED, GroupRow, now=clock.now(), name=name)


def members(db: Db, group_id: UUID) -> list[MemberRow]:
    """Everybody who belongs or belonged to the group, those who lead first, then by name."""
    return _named(db, read(db, _MEMBERS, _member, group=group_id))


def memberships(db: Db, person_id: UUID) -> list[MemberRow]:
    """The groups a person belongs or belonged to."""
    return _named(db, read(db, _MEMBERSHIPS, _member, person=person_id))


def status_in(db: Db, group_id: UUID, person_id: UUID) -> MemberStatus | None:
    """What somebody is in the group; None for who never belonged to it."""
    found: MemberStatus | None = db.scalar(_STATUS, {"group": group_id, "person": person_id})
    return found


def series(db: Db, group_id: UUID) -> list[SeriesRow]:
    """The group's repeat rules, the latest first; a change of the series adds one."""
    return read(db, _SERIES, _series, group=group_id)


def one_series(db: Db, series_id: UUID) -> SeriesRow | None:
    return read_one(db, _ONE_SERIES, _series, series=series_id)


def endless_series(db: Db) -> list[SeriesId]:
    """The repeat rules of all groups that have no last day."""
    return list(db.scalars(_ENDLESS))


def languages_needed(db: Db, group_id: UUID) -> dict[str, int]:
    """How many active participants prefer each language, most wanted first; "" is not known."""
    found = db.scalars(_LANGUAGES, {"group": group_id})
    return dict(Counter((spoken or ("",))[0] for spoken in found).most_common())


def _member(**kept: Any) -> MemberRow:
    return MemberRow(shown="", **kept)


def _named(db: Db, rows: list[MemberRow]) -> list[MemberRow]:
    """Each with the name that is shown in its group."""
    identities = {row.group_id: row.identity for row in rows}
    shown = {group_id: naming.shown_in(db, group_id, level) for group_id, level in identities.items()}
    named = [replace(row, shown=shown[row.group_id].get(row.person_id, "")) for row in rows]
    if not hides_contacts(db):
        return named
    full = IdentityLevel.FULL
    return [row if row.identity is full else replace(row, family_name="") for row in named]


def _series(**kept: Any) -> SeriesRow:
    rule = RepeatRule(**{field.name: kept[field.name] for field in fields(RepeatRule)})
    named = ("id", "group_id", "at", "minutes", "zone", "keeps")
    return SeriesRow(rule=rule, **{name: kept[name] for name in named})
