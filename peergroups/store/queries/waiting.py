"""Who waits for a place in a group, what was offered to them, and where a place is free."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, ScalarSelect, and_, bindparam, func, select

from peergroups.model.columns import Day
from peergroups.model.groups import GroupStatus, IdentityLevel, MemberStatus, Role
from peergroups.model.ids import GroupId, MembershipId, OfferId, PersonId
from peergroups.model.waiting import Answer, Places, next_in_line
from peergroups.store import tables
from peergroups.store.queries import naming
from peergroups.store.queries.reading import Db, fixed, read, read_one


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A place offered to somebody."""

    id: OfferId
    membership_id: MembershipId
    offered_on: date
    answer_by: date
    how: str
    answer: Answer
    answered_on: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Somebody on the list, `number` from the top; `offer` is the last one since they asked."""

    number: int

    membership_id: MembershipId
    person_id: PersonId
    shown: str
    asked_on: date
    phone: str
    safe_contact: str
    offer: OfferRow | None = None

    @property
    def answer(self) -> Answer | None:
        return None if self.offer is None else self.offer.answer

    def is_late(self, day: date) -> bool:
        """Whether an offer is open whose day has passed."""
        return self.offer is not None and self.offer.answer is Answer.OPEN and self.offer.answer_by < day


@dataclass(frozen=True, slots=True)
class FreePlace:
    """A group with a place free, who is next in line for it, and who let the day of an offer pass."""

    group_id: GroupId
    group_name: str
    next: WaitingRow | None
    late: tuple[WaitingRow, ...]


_G, _M, _P, _O = tables.peer_group.c, tables.membership.c, tables.person.c, tables.offer.c
_DAY: BindParameter[date] = bindparam("day", type_=Day)
_HERE = (_M.trashed_at.is_(None), _P.trashed_at.is_(None))
_MEMBERS = tables.membership.join(tables.person, _P.id == _M.person_id)


def _counted(*conditions: ColumnElement[bool]) -> ScalarSelect[int]:
    asked = select(func.count()).select_from(_MEMBERS).where(_M.group_id == _G.id, *_HERE, *conditions)
    return asked.correlate(tables.peer_group).scalar_subquery()


def _taking(status: MemberStatus) -> ScalarSelect[int]:
    return _counted(_M.status == fixed(status), _M.role == fixed(Role.PARTICIPANT))


_HELD = (
    select(func.count())
    .select_from(_MEMBERS.join(tables.offer, _O.membership_id == _M.id))
    .where(
        _M.group_id == _G.id,
        *_HERE,
        _O.trashed_at.is_(None),
        _O.answer == fixed(Answer.OPEN),
        _O.answer_by >= _DAY,
    )
    .correlate(tables.peer_group)
    .scalar_subquery()
)
_PLACES = select(
    _G.capacity,
    _taking(MemberStatus.ACTIVE).label("active"),
    _taking(MemberStatus.PAUSED).label("paused"),
    _HELD.label("offered"),
    _G.paused_keep_place,
).where(_G.id == bindparam("group"))
_WAITED_FOR = (
    select(_G.id, _G.name)
    .where(
        _G.trashed_at.is_(None),
        _G.status == fixed(GroupStatus.ACTIVE),
        _G.capacity.is_not(None),
        _G.identity != fixed(IdentityLevel.HEADCOUNT),
        _counted(_M.status == fixed(MemberStatus.WAITING)) > 0,
    )
    .order_by(_G.name)
)
_ASKED_ON = func.coalesce(_M.asked_on, _M.joined_on, type_=_M.joined_on.type)
_BEGAN = tables.membership_period.c
_ASKED_AT = func.coalesce(
    select(func.max(_BEGAN.created_at))
    .where(
        _BEGAN.membership_id == _M.id,
        _BEGAN.trashed_at.is_(None),
        _BEGAN.to_on.is_(None),
        _BEGAN.status == fixed(MemberStatus.WAITING),
    )
    .correlate(tables.membership)
    .scalar_subquery(),
    _M.created_at,  # none where kept in bulk
)
_WAITING = (
    select(
        _M.id.label("membership_id"),
        _M.person_id,
        _M.group_id,
        _G.identity,
        _ASKED_ON.label("asked_on"),
        _P.phone,
        _P.safe_contact,
    )
    .select_from(_MEMBERS.join(tables.peer_group, _G.id == _M.group_id))
    .where(_M.group_id == bindparam("group"), _M.status == fixed(MemberStatus.WAITING), *_HERE)
    .order_by(_ASKED_ON, _ASKED_AT, _P.id)  # of one day in the order in which they asked
)
_OFFER = select(
    _O.id, _O.membership_id, _O.offered_on, _O.answer_by, _O.how, _O.answer, _O.answered_on, _O.reason
).where(_O.trashed_at.is_(None))
_OFFERS = (
    _OFFER.join(tables.membership, and_(_M.id == _O.membership_id, _M.group_id == bindparam("group")))
    .where(_O.offered_on >= _ASKED_ON)
    .order_by(_O.offered_on, _O.created_at)
)
_OF_ONE = _OFFER.where(_O.membership_id == bindparam("membership")).order_by(_O.offered_on, _O.created_at)


def places(db: Db, group_id: UUID, day: date) -> Places:
    """The places of a group on that day."""
    found = read_one(db, _PLACES, Places, group=group_id, day=day)
    return found if found is not None else Places(None, 0, 0, 0)


def waiting(db: Db, group_id: UUID) -> list[WaitingRow]:
    """The waiting list, who asked first at the top."""
    offers = {offer.membership_id: offer for offer in read(db, _OFFERS, OfferRow, group=group_id)}
    shown: dict[UUID, str] = {}

    def made(*, group_id: UUID, identity: IdentityLevel, **kept: Any) -> WaitingRow:
        if not shown:
            shown.update(naming.shown_in(db, group_id, identity))
        name = shown.get(kept["person_id"], "")
        return WaitingRow(number=0, shown=name, offer=offers.get(kept["membership_id"]), **kept)

    listed = read(db, _WAITING, made, group=group_id)
    return [replace(row, number=number) for number, row in enumerate(listed, 1)]


def offers(db: Db, membership_id: UUID) -> list[OfferRow]:
    """All that were made to somebody, the earliest first."""
    return read(db, _OF_ONE, OfferRow, membership=membership_id)


def free_places(db: Db, day: date) -> list[FreePlace]:
    """Groups with a place free and somebody to offer it to, or an answer that did not come."""
    found = []
    for group_id, name in db.execute(_WAITED_FOR).all():
        if places(db, group_id, day).free:
            listed = waiting(db, group_id)
            first = next_in_line(listed)
            late = tuple(row for row in listed if row.is_late(day))
            if first is not None or late:
                found.append(FreePlace(group_id, name, first, late))
    return found
