"""Accounts: the people with a way into the vault, and how much of it is theirs."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator
from sqlalchemy import LargeBinary
from sqlmodel import Field

from peergroups.model.drafts import Draft
from peergroups.model.ids import AccountId
from peergroups.model.permissions import Access
from peergroups.model.rows import Line, Name, Row, id_field, instant_field, kept_as_text

KEYCHAIN_DAYS = 30  # after which the passphrase is asked again


def kept_groups(ids: Iterable[UUID]) -> str:
    """Group ids as an account keeps them: hex, joined by commas, in order."""
    return ",".join(sorted(id_.hex for id_ in ids))


def _known_groups(kept: str) -> str:
    return kept_groups(UUID(part) for part in kept.split(",") if part)


Groups = Annotated[str, AfterValidator(_known_groups), Field(max_length=33 * 500)]


class AccountDraft(Draft):
    """`groups` are ids as `kept_groups` writes them; a coordinator's are all, whatever stands there."""

    name: Name
    access: Access = Access.FACILITATOR
    groups: Groups = ""


class Account(Row, table=True):
    """`slot` is the way in of the header that is theirs; None once they have left."""

    __tablename__ = "account"

    id: AccountId = id_field(key=True)
    name: Line = ""  # empty for the first account, until it is named
    access: Access = kept_as_text(Access.COORDINATOR)
    groups: Groups = ""
    slot: bytes | None = Field(default=None, sa_type=LargeBinary)
    keychain_slot: bytes | None = Field(default=None, sa_type=LargeBinary)
    keychain_since: datetime | None = instant_field(optional=True)
