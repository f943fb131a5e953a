"""The periods of a membership."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, select

from peergroups.model.groups import MemberStatus, Role, membership_id
from peergroups.model.ids import GroupId, MembershipId, PeriodId, PersonId
from peergroups.store.queries.reading import Db, read, read_one
from peergroups.store.tables import membership, membership_period


@dataclass(frozen=True, slots=True)
class PeriodRow:
    id: PeriodId
    membership_id: MembershipId
    status: MemberStatus
    role: Role
    from_on: date
    to_on: date | None
    reason: str


_R = membership_period.c
_PERIOD = select(_R.id, _R.membership_id, _R.status, _R.role, _R.from_on, _R.to_on, _R.reason).where(
    _R.trashed_at.is_(None)
)
_OF_ONE = _PERIOD.where(_R.membership_id == bindparam("membership")).order_by(
    _R.from_on, _R.created_at, _R.id
)
_WHOSE = select(membership.c.group_id, membership.c.person_id).where(
    membership.c.id.in_(bindparam("memberships", expanding=True))
)
_ONE = _PERIOD.where(_R.id == bindparam("period"))


def of_membership(db: Db, membership_id: UUID) -> list[PeriodRow]:
    """The earliest first."""
    return read(db, _OF_ONE, PeriodRow, membership=membership_id)


def period(db: Db, period_id: UUID) -> PeriodRow | None:
    return read_one(db, _ONE, PeriodRow, period=period_id)


def is_of(row: PeriodRow, group_id: UUID, person_id: UUID) -> bool:
    """Whether it is a period of that person in that group."""
    return row.membership_id == membership_id(group_id, person_id)


def whose(db: Db, membership_ids: Collection[UUID]) -> list[tuple[GroupId, PersonId]]:
    """The group and the person of each of those memberships."""
    if not membership_ids:
        return []  # as after every mark: Undo asks whom the last step was about
    found = db.execute(_WHOSE, {"memberships": list(membership_ids)})
    return [(row.group_id, row.person_id) for row in found]
