"""Groups, their members and their series."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from peergroups.base import clock
from peergroups.model.groups import GroupStatus, IdentityLevel, MemberStatus, Role
from peergroups.model.ids import GroupId, PersonId, SeriesId
from peergroups.model.people import level_for, shown_name
from peergroups.model.rows import from_microseconds, to_microseconds
from peergroups.model.schedule import Frequency, RepeatRule
from peergroups.store.queries.reading import Db, codes, rows


@dataclass(frozen=True, slots=True)
class GroupRow:
    """`members` counts active participants, `waiting` those on the waiting list."""

    id: GroupId
    name: str
    purpose: str
    identity: IdentityLevel
    languages: tuple[str, ...]
    place: str
    online: str
    capacity: int | None
    is_open: bool
    agreement: str
    status: GroupStatus
    members: int
    waiting: int
    next_at: datetime | None
    next_zone: str


@dataclass(frozen=True, slots=True)
class MemberRow:
    """`shown` is the name as the group's identity level allows it; "" for participants without names."""

    person_id: PersonId
    group_id: GroupId
    group_name: str
    name: str
    family_name: str
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
    id: SeriesId
    group_id: GroupId
    rule: RepeatRule
    at: time
    minutes: int
    zone: str


_ANY_GROUP = """SELECT g.id, g.name, g.purpose, g.identity, g.languages, g.place, g.online, g.capacity, g.is_open,
    g.agreement, g.status,
    (SELECT count(*) FROM membership m WHERE m.group_id = g.id AND m.trashed_at IS NULL
        AND m.status = 'active' AND m.role = 'participant'),
    (SELECT count(*) FROM membership m WHERE m.group_id = g.id AND m.trashed_at IS NULL AND m.status = 'waiting'),
    n.starts_at, n.zone
    FROM peer_group g LEFT JOIN group_session n ON n.id = (SELECT s.id FROM group_session s
        WHERE s.group_id = g.id AND s.starts_at >= ? AND s.status = 'planned' AND s.trashed_at IS NULL
        ORDER BY s.starts_at LIMIT 1)"""

_GROUP = f"{_ANY_GROUP} WHERE g.trashed_at IS NULL"

_MEMBER = """SELECT m.person_id, m.group_id, g.name, p.name, p.family_name, g.identity, m.role, m.status,
    p.languages, p.phone, m.joined_on, m.left_on, m.reason
    FROM membership m JOIN person p ON p.id = m.person_id JOIN peer_group g ON g.id = m.group_id
    WHERE m.trashed_at IS NULL AND p.trashed_at IS NULL AND g.trashed_at IS NULL"""


def groups(db: Db) -> list[GroupRow]:
    """All groups, active ones first."""
    found = rows(db, f"{_GROUP} ORDER BY g.status, g.name COLLATE NOCASE", to_microseconds(clock.now()))
    return [_group(row) for row in found]


def trashed_groups(db: Db) -> list[GroupRow]:
    """All groups in the trash, the latest first."""
    sql = f"{_ANY_GROUP} WHERE g.trashed_at IS NOT NULL ORDER BY g.trashed_at DESC"
    return [_group(row) for row in rows(db, sql, to_microseconds(clock.now()))]


def group(db: Db, group_id: UUID) -> GroupRow | None:
    found = rows(db, f"{_GROUP} AND g.id = ?", to_microseconds(clock.now()), group_id)
    return _group(found[0]) if found else None


def group_named(db: Db, name: str) -> GroupRow | None:
    """The group with exactly that name; for the command line."""
    found = rows(db, f"{_GROUP} AND g.name = ?", to_microseconds(clock.now()), name)
    return _group(found[0]) if found else None


def members(db: Db, group_id: UUID) -> list[MemberRow]:
    """Everybody who belongs or belonged to the group, those who lead first, then by name."""
    order = "ORDER BY m.role NOT IN ('facilitator', 'cofacilitator'), p.name COLLATE NOCASE, p.family_name"
    return [_member(row) for row in rows(db, f"{_MEMBER} AND m.group_id = ? {order}", group_id)]


def memberships(db: Db, person_id: UUID) -> list[MemberRow]:
    """The groups a person belongs or belonged to."""
    return [_member(row) for row in rows(db, f"{_MEMBER} AND m.person_id = ? ORDER BY g.name", person_id)]


def series(db: Db, group_id: UUID) -> list[SeriesRow]:
    """The group's repeat rules, the latest first; a change of the series adds one."""
    found = rows(
        db,
        """SELECT id, group_id, frequency, interval, weekday, ordinal, starts_on, until, skips, at, minutes, zone
        FROM series WHERE group_id = ? AND trashed_at IS NULL ORDER BY starts_on DESC""",
        group_id,
    )
    return [_series(row) for row in found]


def languages_needed(db: Db, group_id: UUID) -> dict[str, int]:
    """How many active participants prefer each language, most wanted first; "" is not known."""
    found = rows(
        db,
        """SELECT p.languages FROM membership m JOIN person p ON p.id = m.person_id
        WHERE m.group_id = ? AND m.status = 'active' AND m.role = 'participant' AND m.trashed_at IS NULL
        AND p.trashed_at IS NULL""",
        group_id,
    )
    return dict(Counter((codes(row[0]) or ("",))[0] for row in found).most_common())


def _group(row: tuple) -> GroupRow:  # type: ignore[type-arg]
    return GroupRow(
        id=GroupId(UUID(bytes=row[0])),
        name=row[1],
        purpose=row[2],
        identity=IdentityLevel(row[3]),
        languages=codes(row[4]),
        place=row[5],
        online=row[6],
        capacity=row[7],
        is_open=bool(row[8]),
        agreement=row[9],
        status=GroupStatus(row[10]),
        members=row[11],
        waiting=row[12],
        next_at=None if row[13] is None else from_microseconds(row[13]),
        next_zone=row[14] or "",
    )


def _member(row: tuple) -> MemberRow:  # type: ignore[type-arg]
    return MemberRow(
        person_id=PersonId(UUID(bytes=row[0])),
        group_id=GroupId(UUID(bytes=row[1])),
        group_name=row[2],
        name=row[3],
        family_name=row[4],
        shown=shown_name(row[3], row[4], level_for(Role(row[6]), IdentityLevel(row[5]))),
        role=Role(row[6]),
        status=MemberStatus(row[7]),
        languages=codes(row[8]),
        phone=row[9],
        joined_on=date.fromisoformat(row[10]),
        left_on=date.fromisoformat(row[11]) if row[11] else None,
        reason=row[12],
    )


def _series(row: tuple) -> SeriesRow:  # type: ignore[type-arg]
    return SeriesRow(
        id=SeriesId(UUID(bytes=row[0])),
        group_id=GroupId(UUID(bytes=row[1])),
        rule=RepeatRule(
            frequency=Frequency(row[2]),
            interval=row[3],
            weekday=row[4],
            ordinal=row[5],
            starts_on=date.fromisoformat(row[6]),
            until=date.fromisoformat(row[7]) if row[7] else None,
            skips=frozenset(date.fromisoformat(day) for day in codes(row[8])),
        ),
        at=time.fromisoformat(row[9]),
        minutes=row[10],
        zone=row[11],
    )
