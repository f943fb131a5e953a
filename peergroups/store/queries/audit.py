"""The log as a coordinator reads it, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, type_coerce

from peergroups.model.audit import Event
from peergroups.model.columns import Id, Instant
from peergroups.store.queries.reading import Db, read
from peergroups.store.tables import account as account_table
from peergroups.store.tables import audit_event

MOST = 500  # entries at once


@dataclass(frozen=True, slots=True)
class EventRow:
    """`who` is the account's name today, "" for nobody's or a removed one's; `subject` is only an id."""

    number: int
    at: datetime
    account: UUID | None
    who: str
    event: str
    subject: UUID | None
    amount: int | None


_E = audit_event.c
_at: ColumnElement[Any] = type_coerce(_E.at, Instant)
_whose: ColumnElement[Any] = type_coerce(_E.account, Id)
_EVENTS = (
    select(
        _E.number,
        _at.label("at"),
        _whose.label("account"),
        func.coalesce(account_table.c.name, "").label("who"),
        _E.event,
        type_coerce(_E.subject, Id).label("subject"),
        _E.amount,
    )
    .select_from(audit_event.outerjoin(account_table, account_table.c.id == _whose))
    .order_by(_E.number.desc())
    .limit(MOST)
)


def events(
    db: Db,
    *,
    account: UUID | None = None,
    kinds: Sequence[Event] = (),
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[EventRow]:
    """The newest entries that fit; `since` and `until` are instants, the latter left out."""
    asked = _EVENTS
    if account is not None:
        asked = asked.where(_whose == account)
    if kinds:
        asked = asked.where(_E.event.in_(kinds))
    if since is not None:
        asked = asked.where(_at >= since)
    if until is not None:
        asked = asked.where(_at < until)
    return read(db, asked, EventRow)


def latest(db: Db, kind: Event) -> tuple[int, datetime] | None:
    """The number of the entry in which that was last noted, and when."""
    found = db.execute(
        select(_E.number, _at).where(_E.event == kind).order_by(_E.number.desc()).limit(1)
    ).first()
    return None if found is None else (found[0], found[1])
