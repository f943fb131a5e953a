"""Sessions: what comes, what was held, and the register of one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from peergroups.base import clock
from peergroups.model.attendance import Mark, Totals, totals
from peergroups.model.groups import LEADING, IdentityLevel, Role
from peergroups.model.ids import GroupId, PersonId, SeriesId, SessionId
from peergroups.model.people import level_for, shown_name
from peergroups.model.rows import from_microseconds, to_microseconds
from peergroups.model.sessions import SessionStatus, sheet_order
from peergroups.store.queries.reading import Db, first, rows


@dataclass(frozen=True, slots=True)
class SessionRow:
    """`came` counts everybody in the room: marked people and guests, or the headcount."""

    id: SessionId
    group_id: GroupId
    group_name: str
    identity: IdentityLevel
    series_id: SeriesId | None
    planned_on: date
    day: date
    at: time
    zone: str
    minutes: int
    starts_at: datetime
    place: str
    status: SessionStatus
    reason: str
    topic: str
    plan: str
    guests: int
    headcount: int | None
    finished_at: datetime | None
    came: int

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One person on the register; `number` is the row on the printed sign-in sheet, 0 when not on it.

    `times_came` counts all groups.
    """

    number: int
    person_id: PersonId
    name: str
    family_name: str
    shown: str
    role: Role
    mark: Mark | None
    reason: str
    times_came: int


@dataclass(frozen=True, slots=True)
class Attended:
    """One person's time in a group, in days and sessions."""

    first: date
    last: date
    held: int
    came: int


@dataclass(frozen=True, slots=True)
class Register:
    """A session and everybody expected. `totals` always add up; those who lead stand apart, uncounted."""

    session: SessionRow
    entries: tuple[RegisterEntry, ...]
    leaders: tuple[RegisterEntry, ...]
    totals: Totals


_SESSION = """SELECT s.id, s.group_id, g.name, g.identity, s.series_id, s.planned_on, s.day, s.at, s.zone, s.minutes,
    s.starts_at, CASE s.place WHEN '' THEN g.place ELSE s.place END, s.status, s.reason, s.topic, s.plan, s.guests,
    s.headcount, s.finished_at,
    ifnull(s.headcount, s.guests + (SELECT count(*) FROM attendance a WHERE a.session_id = s.id
        AND a.mark IN ('present', 'late', 'left_early') AND a.trashed_at IS NULL
        AND a.role NOT IN ('facilitator', 'cofacilitator')))
    FROM group_session s JOIN peer_group g ON g.id = s.group_id
    WHERE s.trashed_at IS NULL AND g.trashed_at IS NULL"""

_ENTRIES = """SELECT p.id, p.name, p.family_name, CASE WHEN a.mark IS NULL THEN m.role ELSE a.role END,
    a.mark, ifnull(a.reason, ''),
    (SELECT count(*) FROM attendance b WHERE b.person_id = p.id AND b.mark IN ('present', 'late', 'left_early'))
    FROM person p
    LEFT JOIN membership m ON m.person_id = p.id AND m.group_id = :group AND m.trashed_at IS NULL
    LEFT JOIN attendance a ON a.person_id = p.id AND a.session_id = :session AND a.trashed_at IS NULL
    WHERE (p.trashed_at IS NULL OR (p.trashed_at = p.created_at AND a.mark IS NOT NULL)) AND (a.mark IS NOT NULL
        OR ((:open OR m.joined_on <= :day) AND (m.left_on IS NULL OR m.left_on > :day)
            AND m.status IN ('active', 'left', 'completed')))
    AND p.id IN (SELECT person_id FROM membership WHERE group_id = :group
        UNION ALL SELECT person_id FROM attendance WHERE session_id = :session)
    ORDER BY ifnull(m.created_at, a.created_at), p.created_at, p.id"""


def session(db: Db, session_id: UUID) -> SessionRow | None:
    found = first(db, f"{_SESSION} AND s.id = ?", session_id)
    return None if found is None else _session(found)


def register(db: Db, session_id: UUID) -> Register | None:
    """The session with everybody expected: members of that day and whoever was marked.

    While the register is unfinished, people who joined later are expected too: last week's paper may be typed today.

    Numbered as on the last printed sheet; before one is printed, in the order people joined.
    """
    held = session(db, session_id)
    if held is None:
        return None
    values = {
        "group": held.group_id.bytes,
        "session": session_id.bytes,
        "day": held.day.isoformat(),
        "open": held.finished_at is None,
    }
    everybody = [_entry(row, held.identity) for row in db.exec_driver_sql(_ENTRIES, values).fetchall()]
    leaders = tuple(entry for entry in everybody if entry.role in LEADING)
    entries: tuple[RegisterEntry, ...] = ()
    if held.identity is not IdentityLevel.HEADCOUNT:
        expected = [entry for entry in everybody if entry.role not in LEADING]
        entries = _numbered(expected, _sheet(db, session_id))
    guests = held.guests if held.headcount is None else held.headcount
    return Register(held, entries, leaders, totals((e.mark for e in entries), guests))


def between(db: Db, after: date, before: date, group_id: UUID | None = None) -> list[SessionRow]:
    """The sessions of those local days, both included, in order; of one group when it is named."""
    low, high = _around(after)[0], _around(before)[1]
    sql = f"{_SESSION} AND s.starts_at BETWEEN ? AND ? AND s.day BETWEEN ? AND ?"
    values: list[object] = [low, high, after.isoformat(), before.isoformat()]
    if group_id is not None:
        sql += " AND s.group_id = ?"
        values.append(group_id)
    return [_session(row) for row in rows(db, f"{sql} ORDER BY s.starts_at, g.name", *values)]


def of_group(db: Db, group_id: UUID, *, past: int = 200, coming: int = 60) -> list[SessionRow]:
    """The group's sessions around now, in order: at most so many past and coming ones."""
    now = to_microseconds(clock.now())
    old = rows(
        db,
        f"{_SESSION} AND s.group_id = ? AND s.starts_at < ? ORDER BY s.starts_at DESC LIMIT {past:d}",
        group_id,
        now,
    )
    new = rows(
        db,
        f"{_SESSION} AND s.group_id = ? AND s.starts_at >= ? ORDER BY s.starts_at LIMIT {coming:d}",
        group_id,
        now,
    )
    return [_session(row) for row in (*reversed(old), *new)]


def next_session(db: Db, group_id: UUID, after: datetime) -> SessionRow | None:
    """The next planned session of the group that starts later than `after`."""
    sql = f"{_SESSION} AND s.group_id = ? AND s.starts_at > ? AND s.status = 'planned' ORDER BY s.starts_at LIMIT 1"
    found = first(db, sql, group_id, to_microseconds(after))
    return None if found is None else _session(found)


def missing_registers(db: Db, group_id: UUID | None = None, *, most: int = 50) -> list[SessionRow]:
    """Sessions that are over and whose register nobody finished, the newest first."""
    sql = f"""{_SESSION} AND s.finished_at IS NULL AND s.status IN ('planned', 'held')
        AND s.starts_at < ? AND s.starts_at + s.minutes * 60000000 < ?"""
    now = to_microseconds(clock.now())
    values: list[object] = [now, now]
    if group_id is not None:
        sql += " AND s.group_id = ?"
        values.append(group_id)
    return [_session(row) for row in rows(db, f"{sql} ORDER BY s.starts_at DESC LIMIT {most:d}", *values)]


def attended(db: Db, group_id: UUID, person_id: UUID) -> Attended | None:
    """How often a group met while the person belonged to it, and how often they came; None when it never met."""
    row = first(
        db,
        """SELECT min(s.day), max(s.day), count(*), count(CASE WHEN a.mark IN ('present', 'late', 'left_early')
            THEN 1 END) FROM group_session s
        JOIN membership m ON m.group_id = s.group_id AND m.person_id = ? AND m.trashed_at IS NULL
        LEFT JOIN attendance a ON a.session_id = s.id AND a.person_id = m.person_id AND a.trashed_at IS NULL
        WHERE s.group_id = ? AND s.status = 'held' AND s.trashed_at IS NULL
            AND (a.mark IS NOT NULL OR s.day BETWEEN m.joined_on AND coalesce(m.left_on, '9999'))""",
        person_id,
        group_id,
    )
    return Attended(date.fromisoformat(row[0]), date.fromisoformat(row[1]), *row[2:]) if row[2] else None


def _sheet(db: Db, session_id: UUID) -> list[UUID]:
    return sheet_order(first(db, "SELECT sheet FROM group_session WHERE id = ?", session_id)[0])


def _numbered(entries: list[RegisterEntry], sheet: list[UUID]) -> tuple[RegisterEntry, ...]:
    if not sheet:
        return tuple(replace(entry, number=number) for number, entry in enumerate(entries, 1))
    rank = {person: number for number, person in enumerate(sheet, 1)}
    numbered = [replace(entry, number=rank.get(entry.person_id, 0)) for entry in entries]
    return tuple(sorted(numbered, key=lambda entry: entry.number or len(sheet) + 1))


def _around(day: date) -> tuple[int, int]:
    """Instants that surely enclose a local day in any zone."""
    start = to_microseconds(datetime.fromisoformat(f"{day.isoformat()}T00:00:00+00:00"))
    half_day = 14 * 3600 * 1_000_000
    return start - half_day, start + 24 * 3600 * 1_000_000 + half_day


def _session(row: Any) -> SessionRow:
    return SessionRow(
        id=SessionId(UUID(bytes=row[0])),
        group_id=GroupId(UUID(bytes=row[1])),
        group_name=row[2],
        identity=IdentityLevel(row[3]),
        series_id=SeriesId(UUID(bytes=row[4])) if row[4] else None,
        planned_on=date.fromisoformat(row[5]),
        day=date.fromisoformat(row[6]),
        at=time.fromisoformat(row[7]),
        zone=row[8],
        minutes=row[9],
        starts_at=from_microseconds(row[10]),
        place=row[11],
        status=SessionStatus(row[12]),
        reason=row[13],
        topic=row[14],
        plan=row[15],
        guests=row[16],
        headcount=row[17],
        finished_at=None if row[18] is None else from_microseconds(row[18]),
        came=row[19],
    )


def _entry(row: Any, identity: IdentityLevel) -> RegisterEntry:
    return RegisterEntry(
        number=0,
        person_id=PersonId(UUID(bytes=row[0])),
        name=row[1],
        family_name=row[2],
        shown=shown_name(row[1], row[2], level_for(Role(row[3]), identity)),
        role=Role(row[3]),
        mark=Mark(row[4]) if row[4] else None,
        reason=row[5],
        times_came=row[6],
    )
