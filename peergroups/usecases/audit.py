"""The log: noting what was done, reading it, and finding out whether it is still true."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from peergroups.model.audit import Event, Head, LogFault
from peergroups.model.permissions import Action
from peergroups.store import audit
from peergroups.store.queries import audit as queries
from peergroups.store.queries.audit import EventRow
from peergroups.store.vault import Vault

ATTEMPTS = "vault.tries"  # beside the header: one byte an attempt that did not open, until one does
_MOST_ATTEMPTS = 100_000

note, note_once, note_within = audit.note, audit.note_once, audit.note_within


def read(
    vault: Vault,
    *,
    account: UUID | None = None,
    kinds: Sequence[Event] = (),
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[EventRow]:
    """The newest entries; that somebody read them is noted too, once a look."""
    vault.require(Action.SEE_AUDIT)
    return queries.events(vault.db(), account=account, kinds=kinds, since=since, until=until)


def note_viewing(vault: Vault) -> None:
    """Somebody opened the log."""
    vault.require(Action.SEE_AUDIT)
    audit.note(vault, Event.LOG_VIEWED)


def verify(vault: Vault, kept_outside: Head | None = None) -> LogFault | None:
    """The first thing wrong with the log, or None."""
    return audit.verify(vault, kept_outside)


def remember_attempt(folder: Path) -> None:
    """A passphrase or code did not open the vault. It is told in the log when one does; it holds no secret."""
    with contextlib.suppress(OSError):
        file = folder / ATTEMPTS
        if not file.exists() or file.stat().st_size < _MOST_ATTEMPTS:
            with file.open("ab") as out:
                out.write(b".")


def note_opening(vault: Vault) -> None:
    """The vault was opened, perhaps after attempts that failed."""
    file, failed = vault.folder / ATTEMPTS, 0
    with contextlib.suppress(OSError):
        failed = file.stat().st_size
    if failed:
        audit.note(vault, Event.OPENING_FAILED, amount=failed)
        with contextlib.suppress(OSError):
            file.unlink()
    audit.note(vault, Event.OPENED)
