"""The log inside the vault: entries are only ever added, each sealed to the one before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict, replace
from typing import Protocol
from uuid import UUID

from sqlalchemy import bindparam, insert, select
from sqlalchemy.engine import Connection

from peergroups.base import clock
from peergroups.keys import VaultKeys
from peergroups.model.audit import Entry, Event, Head, LogFault, fault, seal
from peergroups.model.columns import to_microseconds
from peergroups.model.permissions import Action, Actor
from peergroups.store.tables import MAIN, audit_event
from peergroups.store.work import Work

_NEWEST = select(audit_event).order_by(audit_event.c.number.desc()).limit(1)
_SEAL_OF = select(audit_event.c.mac).where(audit_event.c.number == bindparam("number"))
_ALL = select(audit_event).order_by(audit_event.c.number)
_SHORTLY = 600_000_000  # microseconds


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


def now(vault: OpenVault, event: Event, subject: UUID | None = None, *, amount: int | None = None) -> Entry:
    """What whoever is signed in does at this moment, as an entry without its number and seal."""
    account = vault.actor.account_id if vault.actor is not None else None
    return Entry(0, to_microseconds(clock.now()), _kept(account), event.value, _kept(subject), amount, b"")


def says_the_same(entry: Entry, last: Entry | None) -> bool:
    """Whether the last one says it too and is younger than ten minutes."""
    if last is None or entry.at - last.at > _SHORTLY:
        return False
    return (entry.event, entry.subject, entry.account) == (last.event, last.subject, last.account)


def newest(db: Connection) -> Entry | None:
    """The last entry of the log."""
    return _newest(db)


def note_within(
    vault: OpenVault, db: Connection, event: Event, subject: UUID | None = None, *, amount: int | None = None
) -> None:
    """The same as part of the work whose connection this is: noted if and only if it is done."""
    add_within(vault, db, now(vault, event, subject, amount=amount))


def add_within(vault: OpenVault, db: Connection, entry: Entry) -> None:
    """Adds an entry made before, by whoever it names, as part of that work."""
    number, before = head(db)
    entry = replace(entry, number=number + 1)
    key = vault.keys.derive("audit mac")
    mac = seal(key, before or _start(vault), entry)
    key[:] = bytes(len(key))
    db.execute(insert(audit_event), asdict(replace(entry, mac=mac)), execution_options=MAIN)


def note_refusal(vault: OpenVault, action: str) -> None:
    """Somebody tried what they may not; the amount is the place of the action in their list."""
    known = [str(one) for one in Action]
    note(vault, Event.REFUSED, amount=known.index(action) + 1 if action in known else None)


def head(db: Connection) -> Head:
    """How many entries there are and the seal of the last; (0, b"") for an empty log."""
    last = _newest(db)
    return (0, b"") if last is None else (last.number, last.mac)


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
    found = seal_at(vault.db(), kept_outside[0])
    if found is None:
        return LogFault("cut_off", head(vault.db())[0] + 1)
    return None if found == kept_outside[1] else LogFault("another", kept_outside[0])


def seal_at(db: Connection, number: int) -> bytes | None:
    """The seal of that entry; None where the log is shorter."""
    found = db.scalar(_SEAL_OF, {"number": number}, execution_options=MAIN)
    return None if found is None else bytes(found)


def goes_through(db: Connection, number: int, seal: bytes) -> bool:
    """Whether the log goes on from that head; each goes on from the empty one."""
    return number == 0 or seal_at(db, number) == seal


def _entries(db: Connection) -> Iterator[Entry]:
    for row in db.execute(_ALL, execution_options=MAIN).mappings():
        yield Entry(**row)


def _newest(db: Connection) -> Entry | None:
    row = db.execute(_NEWEST, execution_options=MAIN).mappings().one_or_none()
    return None if row is None else Entry(**row)


def _kept(id_: UUID | None) -> bytes | None:
    return None if id_ is None else id_.bytes


def _start(vault: OpenVault) -> bytes:
    """What the first entry is sealed to: no other vault's log begins with it."""
    return b"peergroups log 1" + vault.keys.vault_id.bytes
