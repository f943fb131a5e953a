"""Follow-ups, and the attempts made for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, case, exists, func, select

from peergroups.model.followups import SEVERAL_AT_ONCE, FollowUpStatus, How, Result, Why
from peergroups.model.groups import IdentityLevel
from peergroups.model.ids import AccountId, ContactId, FollowUpId, GroupId, PersonId, SessionId
from peergroups.model.names import NameOrder
from peergroups.model.people import shown_name
from peergroups.store import tables
from peergroups.store.queries.people import LEVELS, level_outside
from peergroups.store.queries.reading import Db, fixed, read, read_one


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """`person` is the name as the group's identity level allows it (without one, as the narrowest of theirs)."""

    id: FollowUpId
    person_id: PersonId | None
    person: str
    phone: str
    safe_contact: str
    group_id: GroupId | None
    group_name: str
    session_id: SessionId | None
    why: Why
    text: str
    due_on: date
    by_whom: str
    status: FollowUpStatus
    outcome: str
    done_at: datetime | None
    owner_id: AccountId | None
    because: str  # `rules.reasons`
    is_left_alone: bool  # they asked not to be contacted


@dataclass(frozen=True, slots=True)
class ContactRow:
    """`by` is "" where that account is not ours to read."""

    id: ContactId
    follow_up_id: FollowUpId
    at: datetime
    by: str
    how: How
    result: Result
    note: str
    lifted_on: date | None


_F, _P, _G = tables.follow_up.c, tables.person.c, tables.peer_group.c
_c, _f = tables.contact.alias("c"), tables.follow_up.alias("f")
_ALONE = exists().where(
    _f.c.person_id == _F.person_id,
    _c.c.follow_up_id == _f.c.id,
    _c.c.result == fixed(Result.ASKED_NOT_TO),
    _c.c.lifted_on.is_(None),
    _c.c.trashed_at.is_(None),
)
_OPEN = _F.status == fixed(FollowUpStatus.OPEN)
_FOLLOW_UP = (
    select(
        _F.id,
        _F.person_id,
        func.coalesce(_P.name, "").label("name"),
        func.coalesce(_P.family_name, "").label("family_name"),
        func.coalesce(_P.name_order, fixed(NameOrder.GIVEN_FIRST)).label("name_order"),
        func.coalesce(_P.phone, "").label("phone"),
        func.coalesce(_P.safe_contact, "").label("safe_contact"),
        _F.group_id,
        func.coalesce(_G.name, "").label("group_name"),
        _G.identity,
        case((_F.group_id.is_(None), func.coalesce(LEVELS, "")), else_="").label("levels"),
        _F.session_id,
        _F.why,
        _F.text,
        _F.due_on,
        _F.by_whom,
        _F.status,
        _F.outcome,
        _F.done_at,
        _F.owner_id,
        _F.because,
        _ALONE.label("is_left_alone"),
    )
    .select_from(
        tables.follow_up.outerjoin(tables.person, _P.id == _F.person_id).outerjoin(
            tables.peer_group, _G.id == _F.group_id
        )
    )
    .where(_F.trashed_at.is_(None))
)
_ALL = _FOLLOW_UP.order_by(~_OPEN, _F.due_on, _F.created_at)
_ALL_OPEN = _ALL.where(_OPEN)
_OF_PERSON = _FOLLOW_UP.where(_F.person_id == bindparam("person")).order_by(~_OPEN, _F.due_on)
_OF_SESSION = _FOLLOW_UP.where(_F.session_id == bindparam("session")).order_by(_F.created_at)
_ONE = _FOLLOW_UP.where(_F.id == bindparam("follow_up"))
_OPEN_OF = (
    select(_F.id)
    .where(_F.person_id == bindparam("person"), _F.why == bindparam("why", type_=_F.why.type), _OPEN)
    .where(_F.trashed_at.is_(None))
    .order_by(_F.created_at)
)
_C, _W = tables.contact.c, tables.account.c
_CONTACT = (
    select(
        _C.id,
        _C.follow_up_id,
        _C.at,
        func.coalesce(_W.name, "").label("by"),
        _C.how,
        _C.result,
        _C.note,
        _C.lifted_on,
    )
    .select_from(
        tables.contact.join(tables.follow_up, _F.id == _C.follow_up_id).outerjoin(
            tables.account, _W.id == _C.by_account
        )
    )
    .where(_C.trashed_at.is_(None))
    .order_by(_C.at.desc(), _C.id.desc())
)
_CONTACTS = _CONTACT.where(_C.follow_up_id == bindparam("follow_up"))
_ASKED_NOT_TO = _CONTACT.where(
    _F.person_id == bindparam("person"), _C.result == fixed(Result.ASKED_NOT_TO), _C.lifted_on.is_(None)
)


def follow_ups(db: Db, *, only_open: bool = False) -> list[FollowUpRow]:
    """Follow-ups, what is due first; done ones after them."""
    return read(db, _ALL_OPEN if only_open else _ALL, _follow_up)


def of_person(db: Db, person_id: UUID) -> list[FollowUpRow]:
    return read(db, _OF_PERSON, _follow_up, person=person_id)


def of_session(db: Db, session_id: UUID) -> list[FollowUpRow]:
    return read(db, _OF_SESSION, _follow_up, session=session_id)


def follow_up(db: Db, follow_up_id: UUID) -> FollowUpRow | None:
    return read_one(db, _ONE, _follow_up, follow_up=follow_up_id)


def open_of(db: Db, person_id: UUID, why: Why) -> FollowUpId | None:
    """The one that is open about somebody for that reason; None of reasons that may stand twice."""
    if why in SEVERAL_AT_ONCE:
        return None
    found: FollowUpId | None = db.scalar(_OPEN_OF, {"person": person_id, "why": why})
    return found


def contacts(db: Db, follow_up_id: UUID) -> list[ContactRow]:
    """The attempts made for one, the latest first."""
    return read(db, _CONTACTS, ContactRow, follow_up=follow_up_id)


def asked_not_to(db: Db, person_id: UUID) -> list[ContactRow]:
    """When somebody asked not to be contacted, as far as it holds; the latest first."""
    return read(db, _ASKED_NOT_TO, ContactRow, person=person_id)


def _follow_up(
    *,
    name: str,
    family_name: str,
    name_order: NameOrder,
    identity: IdentityLevel | None,
    levels: str,
    **kept: Any,
) -> FollowUpRow:
    """The person as the group at hand shows them; where there is none, as narrowly as any of theirs does."""
    level = identity or level_outside(levels)
    return FollowUpRow(person=shown_name(name, family_name, level, name_order) if name else "", **kept)
