"""The log as a coordinator reads it, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from peergroups.model.audit import Event
from peergroups.model.rows import from_microseconds, to_microseconds
from peergroups.store.queries.reading import Db, first, id_in, rows

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


def events(
    db: Db,
    *,
    account: UUID | None = None,
    kinds: Sequence[Event] = (),
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[EventRow]:
    """The newest entries that fit; `since` and `until` are instants, the latter left out."""
    wanted, values = ["1"], list[object]()
    if account is not None:
        wanted.append("e.account = ?")
        values.append(account)
    if kinds:
        wanted.append(f"e.event IN ({','.join('?' * len(kinds))})")
        values += [kind.value for kind in kinds]
    if since is not None:
        wanted.append("e.at >= ?")
        values.append(to_microseconds(since))
    if until is not None:
        wanted.append("e.at < ?")
        values.append(to_microseconds(until))
    found = rows(
        db,
        f"""SELECT e.number, e.at, e.account, ifnull(a.name, ''), e.event, e.subject, e.amount
        FROM audit_event e LEFT JOIN account a ON a.id = e.account
        WHERE {" AND ".join(wanted)} ORDER BY e.number DESC LIMIT {MOST}""",
        *values,
    )
    return [
        EventRow(number, from_microseconds(at), id_in(account_), who, event, id_in(subject), amount)
        for number, at, account_, who, event, subject, amount in found
    ]


def latest(db: Db, kind: Event) -> datetime | None:
    """When that was last noted."""
    at = first(db, "SELECT max(at) FROM audit_event WHERE event = ?", kind.value)[0]
    return None if at is None else from_microseconds(at)
