"""The log inside the vault: entries are only ever added, each sealed to the one before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Protocol
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups.base import clock
from peergroups.keys import VaultKeys
from peergroups.model.audit import Entry, Event, Head, LogFault, fault, seal
from peergroups.model.permissions import Action, Actor
from peergroups.model.rows import to_microseconds
from peergroups.store.work import Work

_LAST = "SELECT number, mac FROM main.audit_event ORDER BY number DESC LIMIT 1"
_SEAL_OF = "SELECT mac FROM main.audit_event WHERE number = ?"
_LATEST = "SELECT at, event, subject, account FROM main.audit_event ORDER BY number DESC LIMIT 1"
_SHORTLY = 600_000_000  # microseconds
_ALL = "SELECT number, at, account, event, subject, amount, mac FROM main.audit_event ORDER BY number"
_ADD = """INSERT INTO main.audit_event (number, at, account, event, subject, amount, mac)
    VALUES (?, ?, ?, ?, ?, ?, ?)"""


class OpenVault(Protocol):
    """As much of a vault as the log needs: the vault itself notes refusals, so the log cannot rest on it."""

    keys: VaultKeys
    actor: Actor | None

    def db(self) -> Connection: ...

    def work(self, label: str, *, undoable: bool, by_program: bool) -> AbstractContextManager[Work]: ...


def note(vault: OpenVault, event: Event, subject: UUID | None = None, *, amount: int | None = None) -> None:
    """Adds an entry in a work of its own."""
    with vault.work("Note in the log", undoable=False, by_program=True) as work:
        note_within(vault, work.db, event, subject, amount=amount)


def note_once(vault: OpenVault, event: Event, subject: UUID | None = None) -> None:
    """Adds an entry unless the last one says the same and is younger than ten minutes."""
    last = vault.db().exec_driver_sql(_LATEST).fetchone()
    account = vault.actor.account_id if vault.actor is not None else None
    same = (event.value, subject and subject.bytes, account and account.bytes)
    if last is None or tuple(last[1:]) != same or to_microseconds(clock.now()) - last[0] > _SHORTLY:
        note(vault, event, subject)


def note_within(
    vault: OpenVault, db: Connection, event: Event, subject: UUID | None = None, *, amount: int | None = None
) -> None:
    """The same as part of the work whose connection this is: noted if and only if it is done."""
    account = vault.actor.account_id if vault.actor is not None else None
    number, before = head(db)
    entry = Entry(
        number=number + 1,
        at=to_microseconds(clock.now()),
        account=None if account is None else account.bytes,
        event=event.value,
        subject=None if subject is None else subject.bytes,
        amount=amount,
        mac=b"",
    )
    key = vault.keys.derive("audit mac")
    mac = seal(key, before or _start(vault), entry)
    key[:] = bytes(len(key))
    kept = (entry.number, entry.at, entry.account, entry.event, entry.subject, entry.amount, mac)
    db.exec_driver_sql(_ADD, kept)


def note_refusal(vault: OpenVault, action: str) -> None:
    """Somebody tried what they may not; the amount is the place of the action in their list."""
    known = [str(one) for one in Action]
    note(vault, Event.REFUSED, amount=known.index(action) + 1 if action in known else None)


def head(db: Connection) -> Head:
    """How many entries there are and the seal of the last; (0, b"") for an empty log."""
    found = db.exec_driver_sql(_LAST).fetchone()
    return (0, b"") if found is None else (int(found[0]), bytes(found[1]))


def verify(vault: OpenVault, kept_outside: Head | None = None) -> LogFault | None:
    """The first thing wrong with the log; `kept_outside` is a head noted earlier in another place."""
    key = vault.keys.derive("audit mac")
    try:
        return fault(key, _start(vault), _entries(vault.db()), kept_outside)
    finally:
        key[:] = bytes(len(key))


def missing(vault: OpenVault, kept_outside: Head) -> LogFault | None:
    """Whether the log goes as far as the head kept outside; looks at one entry, so at each opening."""
    if kept_outside[0] == 0:
        return None
    found = vault.db().exec_driver_sql(_SEAL_OF, (kept_outside[0],)).fetchone()
    if found is None:
        return LogFault("cut_off", head(vault.db())[0] + 1)
    return None if bytes(found[0]) == kept_outside[1] else LogFault("another", kept_outside[0])


def _entries(db: Connection) -> Iterator[Entry]:
    for row in db.exec_driver_sql(_ALL):
        yield Entry(*row)


def _start(vault: OpenVault) -> bytes:
    """What the first entry is sealed to: no other vault's log begins with it."""
    return b"peergroups log 1" + vault.keys.vault_id.bytes
