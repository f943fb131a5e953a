"""Accounts: the people with a way into the vault, and how much of it is theirs."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BeforeValidator
from sqlmodel import Field, SQLModel

from peergroups.model.columns import Choice, Ids, Instant, codes, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.ids import AccountId
from peergroups.model.permissions import Access
from peergroups.model.rows import Line, Name, Row

KEYCHAIN_DAYS = 30  # after which the passphrase is asked again


def kept_groups(ids: Iterable[UUID]) -> str:
    """Group ids as a form gives them: hex, joined by commas, in order."""
    return ",".join(sorted(id_.hex for id_ in ids))


def _in_order(value: object) -> object:
    return tuple(sorted(UUID(id_) for id_ in codes(value))) if isinstance(value, str) else value


Groups = Annotated[tuple[UUID, ...], BeforeValidator(_in_order), Field(max_length=500, sa_type=Ids)]


class AccountFields(SQLModel):
    """`groups` are those that are theirs; a coordinator's are all, whatever stands there."""

    access: Access = kept(Choice(Access), Access.FACILITATOR)
    groups: Groups = ()


class AccountDraft(AccountFields, Draft):
    name: Name


class Account(AccountFields, Row, table=True):
    """`slot` is the way in of the header that is theirs; None once they have left."""

    __tablename__ = "account"

    id: AccountId = key()
    name: Line = ""  # empty for the first account, until it is named
    access: Access = kept(Choice(Access), Access.COORDINATOR)
    slot: bytes | None = None
    keychain_slot: bytes | None = None
    keychain_since: datetime | None = kept(Instant, None)
