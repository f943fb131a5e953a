"""Sessions: what comes, what was held, and the register of one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Integer,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    type_coerce,
)

from peergroups.base import clock, language
from peergroups.model.attendance import CAME, Mark, Totals, session_totals, unnamed
from peergroups.model.columns import Instant
from peergroups.model.groups import LEADING, SERVING, IdentityLevel, MemberStatus, Role
from peergroups.model.ids import GroupId, PersonId, SeriesId, SessionId
from peergroups.model.names import NameOrder
from peergroups.model.sessions import REPORTED_BEFORE, SessionStatus
from peergroups.store import tables
from peergroups.store.access import hides_contacts
from peergroups.store.queries import absences, duties, naming
from peergroups.store.queries.expected import ENTRIES, LATELY, ONE_ENTRY, belonged
from peergroups.store.queries.naming import Called
from peergroups.store.queries.reading import Db, any_of, fixed, read, read_one


@dataclass(frozen=True, slots=True)
class SessionRow:
    """`named` counts who was marked as having come, without those who lead or help."""

    id: SessionId
    group_id: GroupId
    group_name: str
    outside_name: str
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
    named: int

    @property
    def came(self) -> int:
        """Everybody in the room, with a name and without."""
        return self.named + unnamed(self.named, self.guests, self.headcount)

    @property
    def outside(self) -> str:
        """What others may read of its group."""
        return self.outside_name or self.group_name

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def is_open(self) -> bool:
        """Planned or going on, its register not finished."""
        return self.status in {SessionStatus.PLANNED, SessionStatus.HELD} and self.finished_at is None


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One person on the register.

    `times_came` counts all groups. `member` is what they are in the group now, None for a guest.
    `is_gone`: in the trash or erased since, and here only because a mark stays. `away_until`: the last day of a
    planned absence that covers this session. `stands_in`: leads this session and not the group; `is_out`: the group and
    not this session.
    """

    person_id: PersonId
    name: str
    family_name: str
    shown: str
    role: Role
    mark: Mark | None
    reason: str
    times_came: int
    is_gone: bool = False
    name_order: NameOrder = NameOrder.GIVEN_FIRST
    member: MemberStatus | None = None
    away_until: date | None = None
    stands_in: bool = False
    is_out: bool = False

    @property
    def only_waits(self) -> bool:
        """On the register for having come lately, and not expected: waits for a place."""
        return self.mark is None and self.member is MemberStatus.WAITING


@dataclass(frozen=True, slots=True)
class Attended:
    """One person's time in a group, in days and sessions."""

    first: date
    last: date
    held: int
    came: int


@dataclass(frozen=True, slots=True)
class Register:
    """A session, everybody expected, and who waits for a place and came lately.

    `totals` always add up: those who only wait are not counted, and those who lead or help stand apart, uncounted.
    """

    session: SessionRow
    entries: tuple[RegisterEntry, ...]
    leaders: tuple[RegisterEntry, ...]
    totals: Totals

    @property
    def unmarked(self) -> tuple[RegisterEntry, ...]:
        """Whoever is expected and has no mark; those who lead apart."""
        return tuple(entry for entry in self.entries if entry.mark is None and not entry.only_waits)

    @property
    def gaps(self) -> tuple[RegisterEntry, ...]:
        """Those who lead, are away and have nobody yet who steps in."""
        leading = [one for one in self.leaders if one.role in LEADING and not one.is_out]
        away = [one for one in leading if one.away_until is not None and one.mark not in CAME]
        return tuple(away[sum(one.stands_in for one in self.leaders) :])


_FARTHEST = timedelta(hours=14)  # no zone is farther from UTC
_S, _G, _A, _P, _M, _N = (
    tables.group_session.c,
    tables.peer_group.c,
    tables.attendance.c,
    tables.person.c,
    tables.membership.c,
    tables.note.c,
)
MARKED = (
    select(func.count())
    .select_from(tables.attendance)
    .where(_A.session_id == _S.id, any_of(_A.mark, CAME), _A.trashed_at.is_(None), ~any_of(_A.role, SERVING))
    .scalar_subquery()
)
_SESSION = (
    select(
        _S.id,
        _S.group_id,
        _G.name.label("group_name"),
        _G.outside_name,
        _G.identity,
        _S.series_id,
        _S.planned_on,
        _S.day,
        _S.at,
        _S.zone,
        _S.minutes,
        _S.starts_at,
        case((_S.place == "", _G.place), else_=_S.place).label("place"),
        _S.status,
        _S.reason,
        _S.topic,
        _S.plan,
        _S.guests,
        _S.headcount,
        _S.finished_at,
        MARKED.label("named"),
    )
    .select_from(tables.group_session.join(tables.peer_group, _G.id == _S.group_id))
    .where(_S.trashed_at.is_(None), _G.trashed_at.is_(None))
)
_OF_GROUP, _OF_GROUP_MEMBER = _S.group_id == bindparam("group"), _M.group_id == bindparam("group")
_IN_SESSION = _A.session_id == bindparam("session")
_NOW = bindparam("now", type_=Instant)
_ONE = _SESSION.where(_S.id == bindparam("session"))
_BETWEEN = _SESSION.where(
    _S.starts_at.between(bindparam("low"), bindparam("high")),
    _S.day.between(bindparam("after"), bindparam("before")),
).order_by(_S.starts_at, _G.name)
_PAST = _SESSION.where(_OF_GROUP, _S.starts_at < _NOW).order_by(_S.starts_at.desc()).limit(bindparam("most"))
_COMING = _SESSION.where(_OF_GROUP, _S.starts_at >= _NOW).order_by(_S.starts_at).limit(bindparam("most"))
_NEXT = (
    _SESSION.where(_OF_GROUP, _S.starts_at > _NOW, _S.status == fixed(SessionStatus.PLANNED))
    .order_by(_S.starts_at)
    .limit(1)
)
_MISSING = (
    _SESSION.where(
        _S.finished_at.is_(None),
        _S.status.in_([fixed(SessionStatus.PLANNED), fixed(SessionStatus.HELD)]),
        _S.starts_at < _NOW,
        type_coerce(_S.starts_at, Integer) + _S.minutes * 60_000_000 < _NOW,
    )
    .order_by(_S.starts_at.desc())
    .limit(bindparam("most"))
)

_BELONGED = (
    select(
        func.min(_S.day).label("first"),
        func.max(_S.day).label("last"),
        func.count().label("held"),
        func.count(case((any_of(_A.mark, CAME), 1))).label("came"),
    )
    .select_from(
        tables.group_session.join(
            tables.membership,
            and_(_M.group_id == _S.group_id, _M.trashed_at.is_(None)),
        ).outerjoin(
            tables.attendance,
            and_(_A.session_id == _S.id, _A.person_id == _M.person_id, _A.trashed_at.is_(None)),
        )
    )
    .where(
        _OF_GROUP,
        _S.status == fixed(SessionStatus.HELD),
        _S.starts_at <= _NOW,
        _S.trashed_at.is_(None),
        or_(
            _A.mark.is_not(None),
            and_(_S.day >= _M.joined_on, or_(_M.left_on.is_(None), _S.day <= _M.left_on)),
            belonged(_S.day),
        ),
        or_(any_of(_A.mark, CAME), ~absences.is_away(_M.person_id, _M.group_id, _S.day)),
    )
)
_ATTENDED = _BELONGED.where(_M.person_id == bindparam("person"))
_WHO_CAME = _BELONGED.where(any_of(_A.mark, CAME)).with_only_columns(_M.person_id).distinct()


_OFTEN = _BELONGED.where(_S.day >= bindparam("after")).add_columns(_M.person_id).group_by(_M.person_id)


def session(db: Db, session_id: UUID) -> SessionRow | None:
    return read_one(db, _ONE, SessionRow, session=session_id)


def register(db: Db, session_id: UUID) -> Register | None:
    """The session with everybody expected: members of that day and whoever was marked.

    While the register is unfinished, people who joined later are expected too: last week's paper may be typed today.
    Once it is finished, whoever was on it then stays on it, and nobody is added but by a mark.

    From A to Z as the tiles are.
    """
    held = session(db, session_id)
    if held is None:
        return None

    everybody = _named(db, held, read(db, ENTRIES, dict, **_asked(held)))
    leaders = tuple(entry for entry in everybody if entry.role in SERVING)
    expected = [entry for entry in everybody if entry.role not in SERVING]
    if held.identity is IdentityLevel.HEADCOUNT:  # names kept before count, and are not shown
        marks = (entry.mark for entry in expected if entry.mark is not None)
        return Register(held, (), leaders, session_totals(marks, held.guests, held.headcount))
    entries = sorted(expected, key=lambda entry: (entry.is_gone, language.sort_key(entry.shown)))
    return _counted(held, entries, leaders)


def marked_again(db: Db, known: Register, person_id: UUID) -> Register | None:
    """The same register after a mark of one person, who alone is read again.

    A mark changes nobody's name nor place; where it brought somebody into the group, `register` is to be asked.
    """
    everybody = (*known.entries, *known.leaders)
    before = next((entry for entry in everybody if entry.person_id == person_id), None)
    held = session(db, known.session.id)
    if held is None or before is None or held.identity is IdentityLevel.HEADCOUNT:
        return register(db, known.session.id)
    found: dict[str, Any] | None = read_one(db, ONE_ENTRY, dict, **_asked(held), person=person_id)
    if found is None or found["role"] is not before.role:
        return register(db, known.session.id)
    after = replace(before, **(found | {"family_name": before.family_name}))

    def placed(entries: Iterable[RegisterEntry]) -> list[RegisterEntry]:
        return [after if entry is before else entry for entry in entries]

    return _counted(held, placed(known.entries), placed(known.leaders))


def between(db: Db, after: date, before: date, group_id: UUID | None = None) -> list[SessionRow]:
    """The sessions of those local days, both included, in order; of one group when it is named."""
    asked = _BETWEEN if group_id is None else _BETWEEN.where(_S.group_id == group_id)
    low, high = around(after)[0], around(before)[1]
    return read(db, asked, SessionRow, low=low, high=high, after=after, before=before)


def of_group(db: Db, group_id: UUID, *, past: int = 200, coming: int = 60) -> list[SessionRow]:
    """The group's sessions around now, in order: at most so many past and coming ones."""
    now = clock.now()
    old = read(db, _PAST, SessionRow, group=group_id, now=now, most=past)
    return [*reversed(old), *read(db, _COMING, SessionRow, group=group_id, now=now, most=coming)]


def next_session(db: Db, group_id: UUID, after: datetime) -> SessionRow | None:
    """The next planned session of the group that starts later than `after`."""
    return read_one(db, _NEXT, SessionRow, group=group_id, now=after)


def missing_registers(db: Db, group_id: UUID | None = None, *, most: int = 50) -> list[SessionRow]:
    """Sessions that are over and whose register nobody finished, the newest first."""
    asked = _MISSING if group_id is None else _MISSING.where(_S.group_id == group_id)
    return read(db, asked, SessionRow, now=clock.now(), most=most)


def attended(db: Db, group_id: UUID, person_id: UUID) -> Attended | None:
    """How often a group met while the person belonged to it, and how often they came; None when it never met.

    Sessions on days of a planned absence do not count, unless they came.
    """
    found = read_one(
        db, _ATTENDED, Attended, group=group_id, person=person_id, now=clock.now() + REPORTED_BEFORE
    )
    return found if found is not None and found.held else None


def how_often(db: Db, group_id: UUID, after: date) -> dict[PersonId, Attended]:
    """What `attended` says of everybody who belongs or belonged to the group, of sessions since that day."""
    found: list[dict[str, Any]] = read(
        db, _OFTEN, dict, group=group_id, after=after, now=clock.now() + REPORTED_BEFORE
    )
    return {row.pop("person_id"): Attended(**row) for row in found}


def who_came(db: Db, group_id: UUID) -> set[PersonId]:
    """Those of whom `attended` says that they came at least once."""
    return set(db.scalars(_WHO_CAME, {"group": group_id, "now": clock.now() + REPORTED_BEFORE}))


def _counted(
    held: SessionRow, entries: Sequence[RegisterEntry], leaders: Sequence[RegisterEntry]
) -> Register:
    marks = (entry.mark for entry in entries if not entry.only_waits)
    totals = session_totals(marks, held.guests, held.headcount)
    return Register(held, tuple(entries), tuple(leaders), totals)


def _asked(held: SessionRow) -> dict[str, object]:
    """What `ENTRIES` asks for."""
    return {
        "group": held.group_id,
        "session": held.id,
        "day": held.day,
        "open": held.finished_at is None,
        "finished": held.finished_at,
        "lately": held.day - LATELY,
    }


def _named(db: Db, held: SessionRow, found: list[dict[str, Any]]) -> list[RegisterEntry]:
    """Each with the name that is shown: no two of the group alike."""
    called = [
        Called(one["person_id"], one["name"], one["family_name"], one["name_order"], one["role"])
        for one in found
    ]
    here = [one for one in called if any(map(str.isalnum, one.name))]  # not who stands for somebody
    shown = naming.shown_in(db, held.group_id, held.identity, here)
    away = absences.away_on(db, held.group_id, held.day)
    out = duties.left_out(db, held.id) if away else set()
    hidden = {"family_name": ""} if hides_contacts(db) and held.identity is not IdentityLevel.FULL else {}
    return [
        RegisterEntry(
            **(kept | hidden),
            shown=shown.get(one.id) or one.shown(held.identity),
            away_until=away.get(one.id),
            is_out=one.id in out,
        )
        for kept, one in zip(found, called, strict=True)
    ]


def around(day: date) -> tuple[datetime, datetime]:
    """Instants that surely enclose a local day in any zone."""
    start = datetime.combine(day, time(), UTC)
    return start - _FARTHEST, start + timedelta(days=1) + _FARTHEST
