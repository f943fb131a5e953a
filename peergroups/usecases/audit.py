"""The log: noting what was done, reading it, and finding out whether it is still true."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from peergroups import keys
from peergroups.base import files, paths
from peergroups.base.errors import NotAllowed, PeerGroupsError
from peergroups.model.audit import Event, Head, LogFault
from peergroups.model.permissions import Action
from peergroups.store import audit
from peergroups.store.backup import restoring
from peergroups.store.lifecycle import rollback
from peergroups.store.queries import audit as queries
from peergroups.store.queries.audit import EventRow
from peergroups.store.vault import Vault

_TRIES = "vault.tries"  # beside the header, as versions before 0.4 kept them
CUT = "log_cut_off"  # the code of a log that ends too early
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
    """The first thing wrong with the log, or None; where it must go to is known from its last close here.

    What was cut off before this opening is told until the vault is closed; from then on by a line of the log itself.
    """
    vault.require(Action.SEE_AUDIT)
    return _fault(vault, kept_outside)


def _fault(vault: Vault, kept_outside: Head | None = None) -> LogFault | None:
    found = audit.verify(vault, kept_outside or _head_outside(vault))
    if found is None and CUT in vault.report.problems:
        told = queries.events(vault.db(), kinds=(Event.LOG_CUT,))
        return LogFault("cut_off", told[0].amount or 0)
    return found


def problems(vault: Vault) -> list[str]:
    """The same as codes of a check, which everybody may know: `log_changed_outside`, `log_cut_off`."""
    found = _fault(vault)
    if found is None:
        return []
    return [CUT if found.code in {"cut_off", "another"} else "log_changed_outside"]


def refusal(vault: Vault, action: Action) -> NotAllowed:
    """Notes that somebody tried what they may not, and gives the error to raise."""
    audit.note_refusal(vault, action)
    return NotAllowed(action)


def remember_attempt(folder: Path) -> None:
    """A passphrase or code did not open the vault. It is told in the log when one does; it holds no secret.

    Kept with this user's own files: in a folder that nothing has proved to be ours, nothing is written.
    """
    with contextlib.suppress(OSError, PeerGroupsError):
        file = paths.tries_file(keys.read_header(folder).vault_id.hex)
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.stat().st_size < _MOST_ATTEMPTS:
            files.append(file, b".")


def note_opening(vault: Vault) -> None:
    """The vault was opened, perhaps after attempts that failed, after a restore, or with a log that was cut."""
    restored = vault.folder / restoring.RESTORED
    if restored.exists():
        audit.note(vault, Event.RESTORED)
        rollback.remember_log(vault.keys, audit.head(vault.db()))  # it ends where the backup's did
        with contextlib.suppress(OSError):
            restored.unlink()
    else:
        _note_cut(vault)
    failed = 0
    for file in (vault.folder / _TRIES, paths.tries_file(vault.keys.vault_id.hex)):
        with contextlib.suppress(OSError):
            failed += file.stat().st_size
            file.unlink()
    if failed:
        audit.note(vault, Event.OPENING_FAILED, amount=failed)
    audit.note(vault, Event.OPENED)


def _note_cut(vault: Vault) -> None:
    """Of an older copy, opened knowingly, the log is expected to end too early: it is noted, and no problem."""
    kept_outside = _head_outside(vault)
    cut = audit.missing(vault, kept_outside) if kept_outside is not None else None
    if cut is None:
        return
    audit.note(vault, Event.LOG_CUT, amount=cut.number)
    rollback.remember_log(vault.keys, audit.head(vault.db()))
    vault.report = replace(vault.report, kept_log=None)  # told, once
    if not vault.report.is_older:
        vault.report = replace(vault.report, problems=(*vault.report.problems, CUT))


def _head_outside(vault: Vault) -> Head | None:
    """Where the log must go to at least: what this user saw last, or what stands in the newest backup."""
    known = [
        head
        for head in (rollback.log_head(vault.keys), vault.report.kept_log)
        if head is not None and head[0]
    ]
    return max(known, default=None)
