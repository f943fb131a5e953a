"""Whom to call, as the rules find them: from marks, absences and pauses, never from what somebody wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from itertools import groupby
from uuid import UUID

from sqlalchemy import Text, TextualSelect, and_, bindparam, column, exists, or_, select, text

from peergroups.model.attendance import CAME, Mark
from peergroups.model.columns import Choice, Day, Id, Instant
from peergroups.model.followups import Result, Why, found_id
from peergroups.model.groups import GroupStatus, IdentityLevel, MemberStatus, Role
from peergroups.model.ids import GroupId, PersonId
from peergroups.model.names import NameOrder
from peergroups.model.people import shown_name
from peergroups.model.rules import Reason, RuleDraft, Rules, missed_days, reasons, seldom
from peergroups.model.sessions import SessionStatus
from peergroups.store import access, tables
from peergroups.store.queries.absences import is_away
from peergroups.store.queries.reading import Db, any_of, fixed, read

_A_DAY = timedelta(days=1)  # a register may be finished before its hour has come
_WINDOW = timedelta(days=120)  # in which sessions missed running count
_RECENTLY = timedelta(days=14)  # an absence that ended, a first visit
_REMEMBERED = timedelta(days=400)  # what was found so long ago is not found again


@dataclass(frozen=True, slots=True)
class Proposal:
    """Somebody to call, and why; `due_days` from now on. The name is as the group shows it."""

    person_id: PersonId
    person: str
    group_id: GroupId
    group_name: str
    reason: Reason
    due_days: int


# As text: SQLAlchemy cannot tell SQLite which index to take, and left alone it reads every mark of ten years
# (tests/benchmarks/test_store.py, "the absences of Today with their indexes"). The first `age <= 8` changes nothing in
# what comes out: it halves the time, since fewer people are looked at.
_RECENT = """WITH recent AS (
        SELECT id, group_id, day, starts_at, row_number() OVER (PARTITION BY group_id ORDER BY starts_at DESC) AS age
        FROM group_session WHERE status = 'held' AND trashed_at IS NULL AND starts_at BETWEEN :since AND :until
            AND (:group IS NULL OR group_id = :group)),
    often AS MATERIALIZED (SELECT r.group_id, a.person_id
        FROM recent r CROSS JOIN attendance a INDEXED BY attendance_absent
            ON a.session_id = r.id AND a.mark = 'absent'
        WHERE r.age <= 8 GROUP BY r.group_id, a.person_id HAVING count(*) >= :least)
    SELECT m.person_id, p.name, p.family_name, p.name_order, m.group_id, g.name AS group_name, g.identity,
        r.id AS about, r.day, CASE WHEN a.mark = 'absent' AND EXISTS (SELECT 1 FROM away w
            WHERE w.person_id = m.person_id AND w.trashed_at IS NULL AND r.day BETWEEN w.from_on AND w.to_on
                AND (w.group_id IS NULL OR w.group_id = r.group_id)) THEN NULL ELSE a.mark END AS mark
    FROM often o
    JOIN membership m ON m.group_id = o.group_id AND m.person_id = o.person_id AND m.status = 'active'
        AND m.role = 'participant' AND m.trashed_at IS NULL
    JOIN peer_group g ON g.id = o.group_id AND g.trashed_at IS NULL AND g.status = 'active'
    JOIN person p ON p.id = m.person_id AND p.trashed_at IS NULL
    JOIN recent r ON r.group_id = o.group_id AND r.age <= 8
    LEFT JOIN attendance a INDEXED BY attendance_by_session
        ON a.session_id = r.id AND a.person_id = m.person_id AND a.trashed_at IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM away w WHERE w.person_id = m.person_id AND w.trashed_at IS NULL
        AND :today BETWEEN w.from_on AND w.to_on AND (w.group_id IS NULL OR w.group_id = o.group_id))
    ORDER BY g.name, g.id, p.name, m.person_id, r.age"""


@dataclass(frozen=True, slots=True)
class _Somebody:
    """A person of a group, and what a rule asks of them: `about`, a day or two, a mark."""

    person_id: PersonId
    name: str
    family_name: str
    name_order: NameOrder
    group_id: GroupId
    group_name: str
    identity: IdentityLevel
    about: UUID
    day: date
    until: date | None = None
    mark: Mark | None = None
    was_away: bool = False

    @property
    def counted(self) -> Mark | None:
        """What was missed while somebody was away is as good as excused."""
        return None if self.was_away and self.mark is Mark.ABSENT else self.mark

    def proposal(
        self, why: Why, rule: RuleDraft, days: tuple[date, ...], numbers: tuple[int, ...] = ()
    ) -> Proposal:
        return Proposal(
            person_id=self.person_id,
            person=shown_name(self.name, self.family_name, self.identity, self.name_order),
            group_id=self.group_id,
            group_name=self.group_name,
            reason=Reason(why, self.group_id, self.about, days, numbers),
            due_days=rule.due_days,
        )


_F, _C, _K, _R = tables.follow_up.c, tables.contact.c, tables.skip.c, tables.rule.c
_P, _G, _M = tables.person.c, tables.peer_group.c, tables.membership.c
_S, _A, _E = tables.group_session.c, tables.attendance.c, tables.membership_period.c
_TODAY = bindparam("today", type_=Day)
_WHO = (
    _P.id.label("person_id"),
    _P.name,
    _P.family_name,
    _P.name_order,
    _G.id.label("group_id"),
    _G.name.label("group_name"),
    _G.identity,
)
_HERE = (
    _P.trashed_at.is_(None),
    _G.trashed_at.is_(None),
    _G.status == fixed(GroupStatus.ACTIVE),
    _M.trashed_at.is_(None),
)
_MEMBERS = tables.membership.join(tables.person, _P.id == _M.person_id).join(
    tables.peer_group, _G.id == _M.group_id
)
_ACTIVE = (_M.status == fixed(MemberStatus.ACTIVE), _M.role == fixed(Role.PARTICIPANT))
_HELD = (_S.trashed_at.is_(None), _S.status == fixed(SessionStatus.HELD))
_MARKED = and_(_A.session_id == _S.id, _A.person_id == _M.person_id, _A.trashed_at.is_(None))
_RULES = select(_R.kind, _R.group_id, _R.is_on, _R.n, _R.percent, _R.weeks, _R.due_days).where(
    _R.trashed_at.is_(None)
)
_FOUND = select(_F.id, _F.person_id, _F.because).where(
    or_(_F.because != "", _F.why == fixed(Why.MISSED_SESSIONS)),
    _F.changed_at >= bindparam("since", type_=Instant),
)
_SKIPPED = select(_K.kind, _K.person_id, _K.about).where(
    _K.trashed_at.is_(None), _K.created_at >= bindparam("since", type_=Instant)
)
_LEFT_ALONE = (
    select(_F.person_id)
    .select_from(tables.contact.join(tables.follow_up, _F.id == _C.follow_up_id))
    .where(_C.result == fixed(Result.ASKED_NOT_TO), _C.lifted_on.is_(None), _C.trashed_at.is_(None))
)
_STRETCH = exists().where(
    _E.membership_id == _M.id,
    _E.trashed_at.is_(None),
    _E.status == fixed(MemberStatus.ACTIVE),
    _E.from_on <= _S.day,
    or_(_E.to_on.is_(None), _E.to_on > _S.day),
)
_SELDOM = (
    select(
        *_WHO,
        _S.id.label("about"),
        _S.day,
        _A.mark,
        is_away(_M.person_id, _M.group_id, _S.day).label("was_away"),
    )
    .select_from(
        _MEMBERS.join(tables.group_session, _S.group_id == _M.group_id).outerjoin(tables.attendance, _MARKED)
    )
    .where(*_HERE, *_ACTIVE, *_HELD, _STRETCH, _S.day.between(bindparam("first", type_=Day), _TODAY))
    .where(~is_away(_M.person_id, _M.group_id, _TODAY))
    .order_by(_M.group_id, _M.person_id, _S.starts_at.desc())
)
_w = tables.away.alias("w")  # `is_away` asks the table itself
_b, _t = tables.attendance.alias("b"), tables.group_session.alias("t")
_CAME_BEFORE = (
    exists()
    .where(_b.c.person_id == _A.person_id, _b.c.trashed_at.is_(None), any_of(_b.c.mark, CAME))
    .where(_t.c.id == _b.c.session_id, _t.c.trashed_at.is_(None), _t.c.starts_at < _S.starts_at)
)
_FIRST = (
    select(*_WHO, _S.id.label("about"), _S.day)
    .select_from(
        tables.group_session.join(tables.attendance, _A.session_id == _S.id)
        .join(tables.person, _P.id == _A.person_id)
        .join(tables.peer_group, _G.id == _S.group_id)
    )
    .where(_P.trashed_at.is_(None), _G.trashed_at.is_(None), *_HELD, _A.trashed_at.is_(None))
    .where(any_of(_A.mark, CAME), any_of(_A.role, frozenset({Role.PARTICIPANT, Role.GUEST})), ~_CAME_BEFORE)
    .where(_S.day.between(bindparam("first", type_=Day), _TODAY))
    .order_by(_S.starts_at, _P.name)
)
_BACK = (
    select(*_WHO, _w.c.id.label("about"), _w.c.from_on.label("day"), _w.c.to_on.label("until"))
    .select_from(
        _MEMBERS.join(
            _w,
            and_(_w.c.person_id == _M.person_id, or_(_w.c.group_id.is_(None), _w.c.group_id == _M.group_id)),
        )
    )
    .where(
        *_HERE,
        *_ACTIVE,
        _w.c.trashed_at.is_(None),
        _w.c.to_on < _TODAY,
        _w.c.to_on >= bindparam("first", type_=Day),
    )
    .where(~is_away(_M.person_id, _M.group_id, _TODAY))
    .order_by(_w.c.to_on, _P.name, _G.name)
)
_HEARD = (
    exists()
    .where(_F.person_id == _M.person_id, _C.follow_up_id == _F.id, _C.trashed_at.is_(None))
    .where(_C.at >= bindparam("since", type_=Instant))
)
_PAUSED = (
    select(*_WHO, _E.id.label("about"), _E.from_on.label("day"))
    .select_from(_MEMBERS.join(tables.membership_period, _E.membership_id == _M.id))
    .where(*_HERE, _M.status == fixed(MemberStatus.PAUSED), _M.role == fixed(Role.PARTICIPANT))
    .where(_E.trashed_at.is_(None), _E.status == fixed(MemberStatus.PAUSED), _E.to_on.is_(None))
    .where(_E.from_on <= bindparam("last", type_=Day), ~_HEARD)
    .order_by(_E.from_on, _P.name)
)


def rules(db: Db) -> Rules:
    """The rules that stand in place of the defaults."""
    found = db.execute(_RULES).all()
    return Rules(
        {
            (kind, group): RuleDraft(is_on=is_on, n=n, percent=percent, weeks=weeks, due_days=due_days)
            for kind, group, is_on, n, percent, weeks, due_days in found
        }
    )


def proposals(db: Db, now: datetime, today: date, group_id: UUID | None = None) -> list[Proposal]:
    """Whom the rules in force would have called, but whoever asked not to be; each found thing is proposed once.

    `group_id` names one group; `today` is the organisation's day.
    """
    if access.hides_contacts(db):
        return []  # whom to call is not for the door
    kept = rules(db)
    found = [
        one
        for why, find in _FINDERS.items()
        if kept.is_on_anywhere(why)
        for one in find(db, now, today, kept, group_id)
    ]
    found = [one for one in found if group_id is None or one.group_id == group_id]
    return _new(db, now, found) if found else []


def _new(db: Db, now: datetime, found: list[Proposal]) -> list[Proposal]:
    """Those of which nothing was made yet."""
    since = {"since": now - _REMEMBERED}
    ids, taken = set(), set()
    for id_, person, because in db.execute(_FOUND, since):
        ids.add(id_)
        taken |= {(one.why, person, one.about) for one in reasons(because)}
    taken |= {(kind, person, about) for kind, person, about in db.execute(_SKIPPED, since)}
    alone = set(db.scalars(_LEFT_ALONE))
    return [
        one
        for one in found
        if one.person_id not in alone
        and (one.reason.why, one.person_id, one.reason.about) not in taken
        and found_id(one.reason.why, one.person_id, one.reason.about) not in ids
    ]


def _missed(db: Db, now: datetime, today: date, kept: Rules, group_id: UUID | None) -> Iterator[Proposal]:
    """Active participants who missed sessions running, but whoever is away now."""
    asked = _recent(access.fitting(db, _RECENT))
    values = {
        "since": now - _WINDOW,
        "until": now + _A_DAY,
        "group": group_id,
        "today": today,
        "least": kept.least(Why.MISSED_SESSIONS),
    }
    for lines, rule in _people(read(db, asked, _Somebody, **values), Why.MISSED_SESSIONS, kept):
        days = missed_days([(line.day, line.mark) for line in lines], rule.n)
        if days:
            last = next(line for line in lines if line.mark is Mark.ABSENT)
            yield last.proposal(Why.MISSED_SESSIONS, rule, days)


def _came_seldom(db: Db, _now: datetime, today: date, kept: Rules, _group: UUID | None) -> Iterator[Proposal]:
    first = today - timedelta(weeks=kept.stretches(Why.CAME_SELDOM)[0])
    for lines, rule in _people(read(db, _SELDOM, _Somebody, first=first, today=today), Why.CAME_SELDOM, kept):
        since = today - timedelta(weeks=rule.weeks)
        near = [line for line in lines if line.day >= since]
        found = seldom([line.counted for line in near], rule.percent)
        if found is not None:
            last = next(line for line in near if line.counted is Mark.ABSENT)
            yield last.proposal(Why.CAME_SELDOM, rule, (), (*found, rule.weeks))


def _first_visit(db: Db, _now: datetime, today: date, kept: Rules, _group: UUID | None) -> Iterator[Proposal]:
    found = read(db, _FIRST, _Somebody, first=today - _RECENTLY, today=today)
    for lines, rule in _people(found, Why.FIRST_VISIT, kept):
        yield lines[0].proposal(Why.FIRST_VISIT, rule, (lines[0].day,))


def _back(db: Db, _now: datetime, today: date, kept: Rules, _group: UUID | None) -> Iterator[Proposal]:
    found = read(db, _BACK, _Somebody, first=today - _RECENTLY, today=today)
    for lines, rule in _people(found, Why.BACK_FROM_AWAY, kept):
        last = lines[-1]
        assert last.until is not None
        yield last.proposal(Why.BACK_FROM_AWAY, rule, (last.day, last.until))


def _nothing_heard(
    db: Db, now: datetime, today: date, kept: Rules, _group: UUID | None
) -> Iterator[Proposal]:
    for weeks in kept.stretches(Why.NOTHING_HEARD):
        ago = timedelta(weeks=weeks)
        found = read(db, _PAUSED, _Somebody, last=today - ago, since=now - ago)
        for lines, rule in _people(found, Why.NOTHING_HEARD, kept):
            if rule.weeks == weeks:
                yield lines[0].proposal(Why.NOTHING_HEARD, rule, (lines[0].day,))


_FINDERS: dict[Why, Callable[[Db, datetime, date, Rules, UUID | None], Iterator[Proposal]]] = {
    Why.MISSED_SESSIONS: _missed,
    Why.CAME_SELDOM: _came_seldom,
    Why.FIRST_VISIT: _first_visit,
    Why.BACK_FROM_AWAY: _back,
    Why.NOTHING_HEARD: _nothing_heard,
}


def _people(found: list[_Somebody], why: Why, kept: Rules) -> Iterator[tuple[list[_Somebody], RuleDraft]]:
    """The lines of each person of each group where the rule is on and names are kept."""
    for (group, _person), lines in groupby(found, key=lambda line: (line.group_id, line.person_id)):
        rule = kept.of(why, group)
        theirs = list(lines)
        if rule.is_on and theirs[0].identity is not IdentityLevel.HEADCOUNT:
            yield theirs, rule


@cache
def _recent(sql: str) -> TextualSelect:
    asked = text(sql).bindparams(
        bindparam("since", type_=Instant),
        bindparam("until", type_=Instant),
        bindparam("group", type_=Id),
        bindparam("today", type_=Day),
    )
    return asked.columns(
        column("person_id", Id),
        column("name", Text),
        column("family_name", Text),
        column("name_order", Choice(NameOrder)),
        column("group_id", Id),
        column("group_name", Text),
        column("identity", Choice(IdentityLevel)),
        column("about", Id),
        column("day", Day),
        column("mark", Choice(Mark)),
    )
