"""Backups: keeping one, a second place for them, looking inside, restoring, and trying a restore."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from peergroups.base import clock
from peergroups.base.errors import FileUnreadable, PeerGroupsError, VaultForeign
from peergroups.keys import VaultKeys
from peergroups.model.permissions import Action
from peergroups.store import vault as vaults_on_disk
from peergroups.store.backup import files, making, restoring, shelf
from peergroups.store.backup.making import Contents
from peergroups.store.backup.shelf import Backup
from peergroups.store.vault import Vault
from peergroups.usecases.tickets import Ticket, step

T = TypeVar("T")

REMIND_AFTER = timedelta(days=14)  # without a copy in the second place


@dataclass(frozen=True, slots=True)
class Kept:
    """What `keep` did. `outside` is the copy in the second place; None where that is missing or takes nothing."""

    file: Path
    outside: Path | None
    trouble: PeerGroupsError | None = None  # why there is no copy outside, where there should be one


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a backup, for somebody about to restore it."""

    backup: Backup
    contents: Contents

    @property
    def groups(self) -> int:
        return self.contents.counts.get("peer_group", 0)

    @property
    def people(self) -> int:
        return self.contents.counts.get("person", 0)

    @property
    def sessions(self) -> int:
        return self.contents.counts.get("group_session", 0)

    @property
    def notes(self) -> int:
        return self.contents.counts.get("note", 0)


def keep(vault: Vault, second: Path | None = None, *, ticket: Ticket | None = None) -> Kept:
    """A verified backup in the vault's folder and in the second place, and the old ones thinned.

    Anybody who works in the vault may keep one: it is locked like the vault, and nobody sees more by it.
    """
    step(ticket)
    changed = vault.changes
    folder = vault.folder / shelf.FOLDER
    with files.as_ours():
        folder.mkdir(mode=0o700, exist_ok=True)
    target = shelf.new_file(folder, vault.keys.vault_id, clock.now())
    making.make(vault.folder, vault.keys, target, _steps(ticket))
    vault.backed_up = changed
    shelf.thin(folder, vault.keys.vault_id, keep=target)
    outside, trouble = None, None
    if second is not None:
        try:
            outside = _carry(target, second)
            shelf.thin(second, vault.keys.vault_id, keep=outside)
        except PeerGroupsError as error:
            trouble = error
    return Kept(target, outside, trouble)


def keep_if_changed(vault: Vault, second: Path | None = None, *, ticket: Ticket | None = None) -> Kept | None:
    """The same, unless nothing was changed since the last one and that one is still there."""
    known = shelf.listed(vault.folder / shelf.FOLDER, vault.keys.vault_id)
    if vault.changes == vault.backed_up and known and known[0].epoch >= vault.epoch - 1:
        return None
    return keep(vault, second, ticket=ticket)


def save_to(vault: Vault, file: Path, *, ticket: Ticket | None = None) -> Contents:
    """One verified backup under a name of one's own; never over another file."""
    if file.exists():
        raise FileUnreadable("file.exists")
    if not file.parent.is_dir():
        raise FileUnreadable("file.missing")
    return making.make(vault.folder, vault.keys, file, _steps(ticket))


def listed(folder: Path, second: Path | None = None) -> list[Backup]:
    """The backups of a vault's folder and of the second place, newest first; one that lies in both counts once."""
    here = shelf.listed(folder / shelf.FOLDER)
    names = {one.file.name for one in here}
    there = [one for one in shelf.listed(second) if one.file.name not in names] if second else []
    return sorted([*here, *there], key=lambda one: (one.epoch, one.made_at), reverse=True)


def look_inside(
    file: Path, *, passphrase: str | None = None, code: str | None = None, ticket: Ticket | None = None
) -> Inside:
    """What the backup holds, once its passphrase or recovery code opens it; nothing is unpacked."""
    step(ticket)
    return _with_keys(file, lambda keys: _inside(file, keys), passphrase=passphrase, code=code)


def verify(
    file: Path, *, passphrase: str | None = None, code: str | None = None, ticket: Ticket | None = None
) -> Inside:
    """Unpacks the backup in a scratch place, opens it, counts, and removes it again."""
    step(ticket)
    return _with_keys(file, lambda keys: _proved(file, keys, ticket), passphrase=passphrase, code=code)


def drill(vault: Vault, file: Path | None = None, *, ticket: Ticket | None = None) -> Inside:
    """Tries a restore of the newest backup, or of this one: into a scratch place, checked, removed."""
    vault.require(Action.BACK_UP)
    if file is None:
        known = shelf.listed(vault.folder / shelf.FOLDER, vault.keys.vault_id)
        if not known:
            raise FileUnreadable("backup.none")
        file = known[0].file
    step(ticket)
    if shelf.seen(file).vault_id != vault.keys.vault_id:
        raise VaultForeign("backup")
    return _proved(file, vault.keys, ticket)


def restore(
    file: Path,
    folder: Path,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    ticket: Ticket | None = None,
) -> Path | None:
    """Puts a backup in place as the vault of `folder`; gives where the files that were there are set aside.

    Nothing in the folder changes before the backup is unpacked and proved.
    """
    step(ticket)

    def put(keys: VaultKeys) -> Path | None:
        with files.as_ours():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with vaults_on_disk.locked(folder):
            restoring.finish(folder)
            contents, incoming = restoring.bring(file, keys, folder, _steps(ticket))
            aside = restoring.swap(folder, incoming)
            vaults_on_disk.expect_older(keys, contents.epoch)
        return aside

    return _with_keys(file, put, passphrase=passphrase, code=code)


def needs_outside(second: str, last: str) -> bool:
    """Whether the last copy in the second place is too old; `last` is its instant as ISO text, "" for never."""
    if not second:
        return False
    with contextlib.suppress(ValueError):
        return clock.now() - datetime.fromisoformat(last) > REMIND_AFTER
    return True


def _carry(file: Path, second: Path) -> Path:
    if not second.is_dir():
        raise FileUnreadable("backup.place_missing")
    target = second / file.name
    with files.as_ours():
        files.copy_whole(file, target)
    return target


def _with_keys(file: Path, act: Callable[[VaultKeys], T], *, passphrase: str | None, code: str | None) -> T:
    keys = making.open_keys(file, passphrase=passphrase, code=code)
    try:
        return act(keys)
    finally:
        keys.wipe()


def _inside(file: Path, keys: VaultKeys) -> Inside:
    with files.as_ours(), file.open("rb") as source:
        return Inside(shelf.seen(file), making.peek(source, keys))


def _proved(file: Path, keys: VaultKeys, ticket: Ticket | None) -> Inside:
    with files.as_ours():
        scratch = Path(tempfile.mkdtemp(prefix="peergroups-"))
        try:
            contents = restoring.unpack_into(file, keys, scratch, _steps(ticket))
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    return Inside(shelf.seen(file), contents)


def _steps(ticket: Ticket | None) -> Callable[[int, int], None]:
    return lambda done, total: step(ticket, done, total)
