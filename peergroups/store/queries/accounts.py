"""Who has a way into the vault; for whoever is no coordinator, only themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from peergroups.model.permissions import Access
from peergroups.store.queries.reading import Db, read
from peergroups.store.tables import account, peer_group


@dataclass(frozen=True, slots=True)
class AccountRow:
    """`slot` and `keychain_slot` are ids of ways in; `group_names` are those of groups still there."""

    id: UUID
    name: str
    access: Access
    groups: tuple[UUID, ...]
    group_names: tuple[str, ...]
    slot: bytes | None
    keychain_slot: bytes | None
    keychain_since: datetime | None
    since: datetime


_A = account.c
_ACCOUNTS = (
    select(
        _A.id,
        _A.name,
        _A.access,
        _A.groups,
        _A.slot,
        _A.keychain_slot,
        _A.keychain_since,
        _A.created_at.label("since"),
    )
    .where(_A.trashed_at.is_(None))
    .order_by(_A.created_at, _A.id)
)
_NAMES = select(peer_group.c.id, peer_group.c.name)


def accounts(db: Db) -> list[AccountRow]:
    """All who have a way in, the first one first."""
    names = dict(db.execute(_NAMES).all())

    def made(groups: tuple[UUID, ...], **kept: object) -> AccountRow:
        named = tuple(sorted(names[one] for one in groups if one in names))
        return AccountRow(groups=groups, group_names=named, **kept)  # type: ignore[arg-type]

    return read(db, _ACCOUNTS, made)
