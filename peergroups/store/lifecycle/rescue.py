"""A vault that is damaged or cannot be written, opened to look and to take things out of it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from filelock import FileLock

from peergroups import keys
from peergroups.base import files, paths
from peergroups.base.errors import RuleBroken, VaultDamaged, VaultMissing, VaultOlder, VaultReadOnly
from peergroups.keys import VaultKeys
from peergroups.model.permissions import Action
from peergroups.store import connection
from peergroups.store.backup import making, restoring
from peergroups.store.lifecycle import (
    age,
    clean_close,
    header_recovery,
    integrity,
    lock_file,
    opening,
    plain_folder,
    rollback,
    salvage,
)
from peergroups.store.lifecycle.salvage import Salvaged
from peergroups.store.open_report import Ended, OpenReport
from peergroups.store.vault import Vault
from peergroups.store.work import Work

_PLACE = "peergroups-rescue-"
_IN_MEMORY = Path("/dev/shm")  # noqa: S108  of Linux; elsewhere there is none
_ROOM = 2.5  # times the database: its copy, and the new one
_ALLOWED = frozenset(
    {
        Action.PRINT_PAPERS, Action.SEE_CONTACTS, Action.SEE_NOTES, Action.SEE_FOLLOW_UPS, Action.SEE_ALL_GROUPS,
        Action.SEE_AUDIT, Action.EXPORT, Action.RESTORE,
    }
)  # fmt: skip


class RescuedVault(Vault):
    """Looks like the vault it came from, and takes no change; what was read lies in a scratch place until `close`."""

    def __init__(self, folder: Path, vault_keys: VaultKeys, lock: FileLock, *, scratch: Path) -> None:
        super().__init__(folder, vault_keys, lock)
        self.salvaged = Salvaged()
        self.only_to_look = False  # True once it is made ready
        self.header = b""
        self.older: VaultOlder | None = None  # what it was found to be, against what is remembered of it
        self._scratch = scratch

    @property
    def database(self) -> Path:
        return self._scratch / paths.VAULT_DATABASE

    @property
    def header_folder(self) -> Path:
        return self._scratch

    def may(self, action: Action) -> bool:
        return super().may(action) and (action in _ALLOWED or not self.only_to_look)

    def require(self, action: Action) -> None:
        if self.only_to_look and action not in _ALLOWED:
            raise self._refusal()
        super().require(action)

    @contextmanager
    def work(self, label: str, *, by_program: bool = False, **how: Any) -> Iterator[Work]:
        """As ever until it is made ready; then only what the program notes for itself, and forgets at the close."""
        if self.only_to_look and not by_program:
            raise self._refusal()
        with super().work(label, by_program=by_program, **how) as work:
            yield work

    def undo(self, _step: object = None) -> NoReturn:
        raise self._refusal()

    def redo(self, _step: object = None) -> NoReturn:
        raise self._refusal()

    def _refusal(self) -> VaultReadOnly:
        """A whole vault is not called damaged."""
        return VaultReadOnly("vault.whole_to_look" if self.salvaged.is_whole else "")

    def close(self) -> None:
        super().close()
        shutil.rmtree(self._scratch, ignore_errors=True)


def open_to_look(
    folder: Path,
    unlock: header_recovery.Unlock,
    step: salvage.Step,
    *,
    places: Sequence[Path] = (),
    sound_too: bool = False,
) -> RescuedVault:
    """What can be read of the vault in `folder`, and nothing is written there.

    What it is found to be against what is remembered of it stands in `older` and in its report.
    RuleBroken("rescue.sound") where it opens as ever, unless that is wanted: what is taken out of it then stands in no
    log. VaultDamaged where not even the list of its tables can be read. `places` are further folders with backups.
    """
    if not opening.exists(folder):
        raise VaultMissing
    plain_folder.require(folder)
    lock = lock_file.hold_if_possible(folder)
    try:
        with files.as_ours():
            scratch = _scratch(folder)
    except BaseException:
        lock.release()
        raise
    try:
        found = _unlocked(folder, unlock, places, step)
        if not sound_too:
            _require_unsound(folder, found.keys)
        opened = RescuedVault(folder, found.keys, lock, scratch=scratch)
        try:
            opened.header = found.raw
            files.write(scratch / paths.VAULT_HEADER, found.raw)
            opened.salvaged = salvage.salvage(folder, found.keys, scratch, step)
            _compare(opened, places)
        except BaseException:
            opened.close()  # its keys with it
            raise
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        lock.release()
        raise
    return opened


def _compare(opened: RescuedVault, places: Sequence[Path]) -> None:
    """As at the door, on what was read of it. Nothing is remembered: the vault itself was not opened."""
    folder, vault_keys, meta = opened.folder, opened.keys, opened.salvaged.meta
    found: list[VaultOlder] = []
    with connection.translated(), files.as_ours():
        left = clean_close.how_it_lies(folder, vault_keys, meta, opened.salvaged.log_frames)
    if left.ended is Ended.CHANGED or not opened.salvaged.log_fits:
        found.append(VaultOlder("pages"))
    kept = age.newest_backup(folder, vault_keys, places)
    known = max(rollback.seen(vault_keys), kept.epoch if kept is not None else 0)
    row = (int(meta["epoch"]), int(meta["header_generation"])) if meta is not None else None
    has_holes = "audit_event" in opened.salvaged.lost
    db = opened.db()
    with connection.translated():
        age.require_as_new(db, vault_keys, known, kept, row, older=found.append, has_holes=has_holes)
        age.require_last_close(row[0] if row else None, vault_keys, left.seals, older=found.append)
        newest = integrity.newest_entry(db)
    dated = (one for one in found if one.there is not None)
    opened.older = next(dated, found[-1] if found else None)
    opened.report = OpenReport(
        epoch=row[0] if row else 0,
        ended=left.ended,
        is_older=bool(found),
        first_here=not rollback.is_known(vault_keys) or rollback.asks(vault_keys) is not None,
        newest_entry=newest,
    )


def put_in_place(rescued: RescuedVault, places: Sequence[Path] = ()) -> Path | None:
    """Makes what was read the vault of its folder; gives where the damaged files are set aside.

    `places` are further folders with backups, which may be newer.
    The rescued vault stays open to be looked at; close it and open the folder to go on working.
    """
    folder, keys_ = rescued.folder, rescued.keys
    with files.as_ours():
        incoming = restoring.new_place(folder)
        try:
            database = incoming / paths.VAULT_DATABASE
            making.rewrite(rescued.database, keys_, database)
            contents = making.described(database, keys_)
            making.prove(database, keys_, contents)
            restoring.add_header(incoming, rescued.header, keys_)
        except BaseException:
            shutil.rmtree(incoming, ignore_errors=True)
            raise
    age.expect_older(keys_, contents, folder, places)  # before: the swap may be cut short
    return restoring.swap(folder, incoming)


def _scratch(folder: Path) -> Path:
    """Where the usual place for such things is full too, it is in memory: what lies there is encrypted."""
    needed = sum(file.stat().st_size for file in folder.glob(f"{paths.VAULT_DATABASE}*")) * _ROOM
    usual = Path(tempfile.gettempdir())
    is_full = shutil.disk_usage(usual).free < needed
    return Path(tempfile.mkdtemp(prefix=_PLACE, dir=_IN_MEMORY if is_full and _IN_MEMORY.is_dir() else usual))


def _require_unsound(folder: Path, vault_keys: VaultKeys) -> None:
    """Not where its pages open and fit each other, and it has a header; nothing is written."""
    database = folder / paths.VAULT_DATABASE
    try:
        connection.require_whole(database)
    except (VaultDamaged, VaultMissing):
        return
    sound = any(connection.sound_pages(database, key, alone=True) for key in keys.database_keys(vault_keys))
    if sound and keys.read_copies(folder):
        vault_keys.wipe()
        raise RuleBroken("rescue.sound")


def _unlocked(
    folder: Path, unlock: header_recovery.Unlock, places: Sequence[Path], step: header_recovery.Step
) -> header_recovery.Opened:
    """Opened from a copy of the header: opening mends the folder's own."""
    for raw in keys.read_copies(folder):
        with header_recovery.alone(raw) as place:
            return header_recovery.Opened(unlock(place), raw=raw)
    return header_recovery.opened(folder, unlock, places, any_database=True, step=step)
