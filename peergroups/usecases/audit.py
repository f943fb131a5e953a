"""The log: noting what was done, reading it, and finding out whether it is still true."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from peergroups import keys
from peergroups.base import files, paths
from peergroups.base.errors import DiskFull, FolderReadOnly, NotAllowed, PeerGroupsError, VaultGone
from peergroups.model.audit import Entry, Event, Head, LogFault
from peergroups.model.permissions import Action
from peergroups.store import aside, audit
from peergroups.store.backup import restoring
from peergroups.store.lifecycle import rollback
from peergroups.store.queries import audit as queries
from peergroups.store.queries.audit import EventRow
from peergroups.store.vault import Vault

_TRIES = "vault.tries"  # beside the header, as versions before 0.4 kept them
CUT = "log_cut_off"  # the code of a log that ends too early
_MOST_ATTEMPTS = 100_000

note, note_within = audit.note, audit.note_within


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


def note_surely(
    vault: Vault, event: Event, subject: UUID | None = None, *, amount: int | None = None, once: bool = False
) -> None:
    """Before something leaves the vault: it stands in the log first; with `once`, not again within ten minutes.

    Of a vault that takes nothing (a copy that is looked into, a full disk) the line waits with this user's own files,
    sealed, for the next opening here. Raises DiskFull, FolderReadOnly where it can wait nowhere: then nothing leaves.
    """
    entry = audit.now(vault, event, subject, amount=amount)
    if once and audit.says_the_same(entry, _last(vault)):
        return
    if not vault.only_to_look:
        with contextlib.suppress(DiskFull, FolderReadOnly, VaultGone):
            _add(vault, entry)
            return
    with files.writing():
        aside.note(vault.keys, _line(entry))


def _last(vault: Vault) -> Entry | None:
    """The newest line, of those that wait or of the log."""
    waiting = aside.noted(vault.keys)
    return _entry(waiting[-1]) if waiting else audit.newest(vault.db())


def _note_left(vault: Vault) -> None:
    """What left a copy of the vault, or the vault while it took nothing, since it was open here last."""
    for line in aside.noted(vault.keys):
        _add(vault, _entry(line))
    aside.forget_noted(vault.keys)


def _add(vault: Vault, entry: Entry) -> None:
    with vault.work("Note in the log", undoable=False, by_program=True) as work:
        audit.add_within(vault, work.db, entry)


def _line(entry: Entry) -> str:
    told = {"at": entry.at, "event": entry.event, "amount": entry.amount}
    told |= {"account": (entry.account or b"").hex(), "subject": (entry.subject or b"").hex()}
    return json.dumps(told)


def _entry(line: str) -> Entry:
    """What `_line` wrote; the file was sealed."""
    told = json.loads(line)
    account, subject = bytes.fromhex(told["account"]) or None, bytes.fromhex(told["subject"]) or None
    return Entry(0, told["at"], account, told["event"], subject, told["amount"], b"")


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
    _note_left(vault)
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
