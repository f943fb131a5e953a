"""Who has a way into the vault; for whoever is no coordinator, only themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from peergroups.model.permissions import Access
from peergroups.model.rows import from_microseconds
from peergroups.store.queries.reading import Db, instant_in, rows


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


_ACCOUNTS = """SELECT id, name, access, groups, slot, keychain_slot, keychain_since, created_at FROM account
    WHERE trashed_at IS NULL ORDER BY created_at, id"""


def accounts(db: Db) -> list[AccountRow]:
    """All who have a way in, the first one first."""
    names = {UUID(bytes=row[0]): row[1] for row in rows(db, "SELECT id, name FROM peer_group")}
    return [_account(row, names) for row in rows(db, _ACCOUNTS)]


def _account(row: tuple[object, ...], names: dict[UUID, str]) -> AccountRow:
    id_, name, access, groups, slot, keychain_slot, since, created = row
    ids = tuple(UUID(part) for part in str(groups).split(",") if part)
    return AccountRow(
        id=UUID(bytes=_bytes(id_)),
        name=str(name),
        access=Access(str(access)),
        groups=ids,
        group_names=tuple(sorted(names[one] for one in ids if one in names)),
        slot=None if slot is None else _bytes(slot),
        keychain_slot=None if keychain_slot is None else _bytes(keychain_slot),
        keychain_since=instant_in(since if isinstance(since, int) else None),
        since=from_microseconds(created if isinstance(created, int) else 0),
    )


def _bytes(value: object) -> bytes:
    assert isinstance(value, bytes)
    return value
