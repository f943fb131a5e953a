"""The periods of a membership."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, select

from peergroups.model.groups import MemberStatus, Role
from peergroups.model.ids import PeriodId
from peergroups.store.queries.reading import Db, read
from peergroups.store.tables import membership_period


@dataclass(frozen=True, slots=True)
class PeriodRow:
    id: PeriodId
    status: MemberStatus
    role: Role
    from_on: date
    to_on: date | None
    reason: str


_R = membership_period.c
_OF_ONE = (
    select(_R.id, _R.status, _R.role, _R.from_on, _R.to_on, _R.reason)
    .where(_R.membership_id == bindparam("membership"), _R.trashed_at.is_(None))
    .order_by(_R.from_on, _R.created_at, _R.id)
)


def of_membership(db: Db, membership_id: UUID) -> list[PeriodRow]:
    """The earliest first."""
    return read(db, _OF_ONE, PeriodRow, membership=membership_id)
