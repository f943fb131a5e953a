"""What matters today: tonight's sessions, the next ones, missing registers, calls to make."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import bindparam, func, select

from peergroups.base import clock
from peergroups.model.groups import SERVING, IdentityLevel, MemberStatus
from peergroups.model.ids import GroupId, SessionId
from peergroups.store import access, tables
from peergroups.store.queries import absences, followups, leading, proposals, rota, sessions
from peergroups.store.queries.followups import FollowUpRow
from peergroups.store.queries.leading import Leader
from peergroups.store.queries.proposals import Proposal
from peergroups.store.queries.reading import Db, any_of, fixed
from peergroups.store.queries.sessions import RegisterEntry, SessionRow

COMING_DAYS = 14

_M, _G = tables.membership.c, tables.peer_group.c
_EXPECTED = (
    select(_M.group_id, func.count())
    .select_from(tables.membership.join(tables.peer_group, _G.id == _M.group_id))
    .where(
        _M.group_id.in_(bindparam("groups", expanding=True)),
        _M.trashed_at.is_(None),
        _M.status == fixed(MemberStatus.ACTIVE),
        ~any_of(_M.role, SERVING),
        _G.identity != fixed(IdentityLevel.HEADCOUNT),
    )
    .group_by(_M.group_id)
)
_ANY_GROUP = select(_G.id).where(_G.trashed_at.is_(None)).limit(1)


@dataclass(frozen=True, slots=True)
class Overview:
    """`missing` are at most 20; `has_groups` tells an empty vault from a quiet day. `gaps`: see `Register.gaps`."""

    today: tuple[SessionRow, ...]
    coming: tuple[SessionRow, ...]
    missing: tuple[SessionRow, ...]
    due: tuple[FollowUpRow, ...]
    proposals: tuple[Proposal, ...]
    leaders: tuple[Leader, ...]  # whose files want something
    lacking: int  # sessions of two weeks that nobody leads
    has_groups: bool
    gaps: dict[SessionId, tuple[RegisterEntry, ...]]
    expected: dict[GroupId, int]  # participants of the groups that meet today, where names are kept


def overview(db: Db, day: date) -> Overview:
    """Everything the Today page shows, for that local day. Follow-ups are due up to a week ahead."""
    near = sessions.between(db, day, day + timedelta(days=COMING_DAYS))
    soon = day + timedelta(days=7)
    return Overview(
        today=tuple(s for s in near if s.day == day),
        coming=tuple(s for s in near if s.day > day and s.status == "planned"),
        missing=tuple(s for s in sessions.missing_registers(db, most=20) if s.day < day),
        due=tuple(f for f in followups.follow_ups(db, only_open=True) if f.due_on <= soon),
        proposals=tuple(proposals.proposals(db, clock.now(), day)),
        leaders=tuple(leading.wanting(db, day)) if not access.is_limited(db) else (),
        lacking=rota.lacking(db, day, clock.now()),
        gaps=_gaps(db, [s for s in near if s.day == day and s.is_open]),
        expected=_expected(db, {s.group_id for s in near if s.day == day}),
        has_groups=db.scalar(_ANY_GROUP) is not None,
    )


def _gaps(db: Db, meeting: list[SessionRow]) -> dict[SessionId, tuple[RegisterEntry, ...]]:
    """Who leads one of these sessions, is away and has nobody yet who steps in."""
    found = {}
    for session in meeting:
        if absences.away_on(db, session.group_id, session.day):
            register = sessions.register(db, session.id)
            found[session.id] = register.gaps if register is not None else ()
    return found


def _expected(db: Db, groups: set[GroupId]) -> dict[GroupId, int]:
    return dict(db.execute(_EXPECTED, {"groups": list(groups)}).all()) if groups else {}
