"""Who is on a register: members of that day, whoever was marked, and whoever came lately without being a member."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    or_,
    select,
    union_all,
)

from peergroups.model.attendance import CAME
from peergroups.model.columns import Instant
from peergroups.model.groups import GONE, LEADING, SERVING, MemberStatus, Role
from peergroups.store import tables
from peergroups.store.queries.reading import any_of, fixed

LATELY = timedelta(days=35)  # whoever came in these days is still on the register
_A, _P, _M, _R = (
    tables.attendance.c,
    tables.person.c,
    tables.membership.c,
    tables.membership_period.c,
)
_OF_GROUP_MEMBER = _M.group_id == bindparam("group")
_IN_SESSION = _A.session_id == bindparam("session")


def belonged(day: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a period of the membership covers that day, also one before the present one."""
    return exists().where(
        _R.membership_id == _M.id,
        _R.trashed_at.is_(None),
        _R.status == fixed(MemberStatus.ACTIVE),
        _R.from_on <= day,
        or_(_R.to_on.is_(None), _R.to_on > day),
    )


_TIMES = (
    select(func.count())
    .select_from(_all_marks := tables.attendance.alias("b"))
    .where(_all_marks.c.person_id == _P.id, any_of(_all_marks.c.mark, CAME))
    .scalar_subquery()
)
_BELONGS = or_(
    and_(
        or_(bindparam("open", type_=Boolean), _M.joined_on <= bindparam("day")),
        or_(_M.left_on.is_(None), _M.left_on > bindparam("day")),
        any_of(_M.status, frozenset({MemberStatus.ACTIVE, *GONE})),
    ),
    belonged(bindparam("day")),
)
_LATELY = tables.attendance.alias("l")
_VISITED = tables.group_session.alias("v")
# Whoever came lately without being a member is on the next register, as who they are.
_CAME_LATELY = _P.id.in_(
    select(_LATELY.c.person_id)
    .select_from(_LATELY.join(_VISITED, _VISITED.c.id == _LATELY.c.session_id))
    .where(
        _VISITED.c.group_id == bindparam("group"),
        _VISITED.c.trashed_at.is_(None),
        _VISITED.c.day.between(bindparam("lately"), bindparam("day")),
        any_of(_LATELY.c.mark, CAME),
        _LATELY.c.trashed_at.is_(None),
        ~any_of(_LATELY.c.role, SERVING),
    )
    .correlate(None)
)
_IS_VISITING = and_(_CAME_LATELY, or_(_M.id.is_(None), _M.status == fixed(MemberStatus.WAITING)))
# Was on the register when it was finished, without a mark: stays on it, whatever becomes of the membership.
_WAS_ON_IT = func.coalesce(
    and_(_A.mark.is_(None), _A.created_at <= bindparam("finished", type_=Instant)), false()
)
# Leads this one session, marked or not, and not the group.
_STANDS_IN = and_(any_of(_A.role, LEADING), or_(_M.role.is_(None), ~any_of(_M.role, LEADING)))
ENTRIES = (
    select(
        _P.id.label("person_id"),
        _P.name,
        _P.family_name,
        case(
            (_STANDS_IN, _A.role),
            (and_(_A.mark.is_(None), _M.status == fixed(MemberStatus.WAITING)), fixed(Role.GUEST)),
            (and_(_A.mark.is_(None), ~_WAS_ON_IT), func.coalesce(_M.role, fixed(Role.GUEST))),
            else_=_A.role,
        ).label("role"),
        _M.status.label("member"),
        _A.mark,
        func.coalesce(_A.reason, "").label("reason"),
        _TIMES.label("times_came"),
        _P.trashed_at.is_not(None).label("is_gone"),
        _P.name_order,
        func.coalesce(_STANDS_IN, false()).label("stands_in"),
    )
    .select_from(
        tables.person.outerjoin(
            tables.membership, and_(_M.person_id == _P.id, _OF_GROUP_MEMBER, _M.trashed_at.is_(None))
        ).outerjoin(tables.attendance, and_(_A.person_id == _P.id, _IN_SESSION, _A.trashed_at.is_(None)))
    )
    .where(
        or_(_P.trashed_at.is_(None), _A.mark.is_not(None), _WAS_ON_IT),
        or_(_A.mark.is_not(None), _WAS_ON_IT, _BELONGS, _IS_VISITING, _STANDS_IN),
        _P.id.in_(
            union_all(
                select(_M.person_id).where(_OF_GROUP_MEMBER).correlate(None),
                select(_A.person_id).where(_IN_SESSION).correlate(None),
                select(_LATELY.c.person_id)
                .select_from(_LATELY.join(_VISITED, _VISITED.c.id == _LATELY.c.session_id))
                .where(
                    _VISITED.c.group_id == bindparam("group"),
                    _VISITED.c.day.between(bindparam("lately"), bindparam("day")),
                )
                .correlate(None),
            )
        ),
    )
    .order_by(func.coalesce(_M.created_at, _A.created_at), _P.created_at, _P.id)
)
ONE_ENTRY = ENTRIES.where(_P.id == bindparam("person"))
