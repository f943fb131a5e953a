"""Backups: keeping one, a second place for them, looking inside, restoring, and trying a restore."""

from __future__ import annotations

import contextlib
import math
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from peergroups.base import clock, files, paths
from peergroups.base.errors import (
    Cancelled,
    FileUnreadable,
    PeerGroupsError,
    VaultForeign,
    VaultReadOnly,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peergroups.base.settings import Settings
from peergroups.keys import VaultKeys
from peergroups.model.audit import Event
from peergroups.model.permissions import TABLE, Action
from peergroups.store.backup import elsewhere, keeping, making, proving, restoring, second_place, shelf
from peergroups.store.backup.making import Contents
from peergroups.store.backup.proving import Shown
from peergroups.store.backup.shelf import Backup
from peergroups.store.lifecycle import age, key_costs, lock_file, opening, plain_folder, whose
from peergroups.store.vault import Vault
from peergroups.usecases import audit, carrying
from peergroups.usecases.carrying import Kept
from peergroups.usecases.present import Way
from peergroups.usecases.present import require as require_present
from peergroups.usecases.tickets import Ticket, step, stepping

T = TypeVar("T")

_A_MINUTE = 60.0  # seconds
TRY_AFTER = timedelta(days=91)  # between two trials of a restore


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a backup, for somebody about to restore it."""

    backup: Backup
    contents: Contents
    is_narrow: bool = False  # for somebody who does not see all groups: nothing is counted

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


def keep(
    vault: Vault, second: Path | None = None, *, at_most: float = math.inf, ticket: Ticket | None = None
) -> Kept:
    """A verified backup in the vault's folder and in the second place, and the old ones thinned.

    Anybody who works in the vault may keep one: it is locked like the vault, and nobody sees more by it. For the
    second place `at_most` so many seconds are waited.
    """
    step(ticket)
    _require_no_rescue(vault)
    target = _kept(vault, keeping.keep, ticket)
    return Kept(target, None) if second is None else _carried(vault, target, second, at_most, ticket)


def keep_before(vault: Vault, *, ticket: Ticket | None = None) -> None:
    """A verified backup before much is changed at once; not twice within a minute, nor of what is in one.

    RuleBroken("backup.not_before") where none can be kept: then nothing must be changed.
    """
    step(ticket)
    _require_no_rescue(vault)
    soon = vault.kept_at is not None and clock.monotonic() - vault.kept_at < _A_MINUTE
    if not soon and not _is_kept(vault):
        _kept(vault, keeping.keep_first, ticket)


def keep_if_changed(
    vault: Vault, second: Path | None = None, *, at_most: float = math.inf, ticket: Ticket | None = None
) -> Kept | None:
    """The same, unless nothing was changed since the last one and that one is still there.

    Where only the second place lacks it, it is carried there.
    """
    if vault.only_to_look:
        return None
    if not _is_kept(vault):
        return keep(vault, second, at_most=at_most, ticket=ticket)
    if second is None or carrying.lacks_newest(vault, second) is not True:
        return None
    newest = next(proving.proved(vault.folder / shelf.FOLDER, vault.keys))
    return _carried(vault, newest.file, second, at_most, ticket)


def save_to(vault: Vault, file: Path, *, ticket: Ticket | None = None) -> Contents:
    """One verified backup under a name of one's own; never over another file.

    Of a vault that is not where it was too, whoever works in it: with all that was kept until then.
    """
    carrying.require_elsewhere(vault, file)
    if os.path.lexists(file):
        raise FileUnreadable("file.exists")
    if not file.parent.is_dir():
        raise FileUnreadable("folder.missing")
    _require_no_rescue(vault)
    if not vault.place.look():
        with files.as_ours():
            return elsewhere.keep(vault, file, stepping(ticket))
    vault.require(Action.BACK_UP)
    contents = making.make(vault.folder, vault.keys, file, stepping(ticket))
    _note(vault)
    return contents


def keep_aside(vault: Vault, second: Path | None = None) -> Path:
    """A backup of a vault whose folder is gone: in the program's own folder of this user, or the second place.

    It is made in the first in any case: a second place that stops answering takes nothing with it.
    """
    with files.as_ours():
        place = paths.aside_folder()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = shelf.new_file(place, vault.keys.vault_id, clock.now())
        elsewhere.keep(vault, target, stepping(None))
    for older in [*proving.proved(place, vault.keys)][1:]:
        with contextlib.suppress(OSError):
            older.file.unlink()
    if second is not None:
        with contextlib.suppress(PeerGroupsError, OSError):
            outside = second_place.carry(target, second, _nothing_more, at_most=carrying.AT_CLOSING)
            target.unlink()
            return outside
    return target


def listed(folder: Path, second: Path | None = None) -> list[Backup]:
    """What lies in a vault's folder and in the second place, newest first, as it says itself: nobody's key is asked.

    One that lies in both counts once. With them come those of vaults whose folder was gone.
    """
    here = [*shelf.listed(folder / shelf.FOLDER), *shelf.listed(paths.aside_folder())]
    salts = {one.salt for one in here}
    there = [one for one in second_place.told(second, shelf.listed, []) if one.salt not in salts]
    return sorted([*here, *there], key=lambda one: (one.epoch, one.made_at), reverse=True)


def known(vault: Vault, second: Path | None = None, *, thorough: bool = False) -> Shown:
    """The newest proved backup of this vault in its folder or the second place, and what lies there and is none."""
    shown = partial(proving.shown, vault_keys=vault.keys, thorough=thorough)
    found = [
        shown(vault.folder / shelf.FOLDER),
        second_place.told(second, shown, Shown(None, ()), second_place.STILL if thorough else None),
    ]
    whole = [one.newest for one in found if one.newest is not None]
    newest = max(whole, key=proving.order, default=None)
    return Shown(newest, tuple(file for one in found for file in one.strangers))


def copies(vault: Vault, second: Path | None = None) -> list[Backup]:
    """Every backup of this vault in its folder and in the second place, newest first; none is left out as a twin."""
    here = shelf.listed(vault.folder / shelf.FOLDER, vault.keys.vault_id)
    there = second_place.told(second, partial(shelf.listed, vault_id=vault.keys.vault_id), [])
    return sorted([*here, *there], key=lambda one: (one.epoch, one.made_at), reverse=True)


def renew(
    vault: Vault, old: Iterable[Path], second: Path | None = None, *, ticket: Ticket | None = None
) -> int:
    """Keeps a fresh backup, proved, then deletes those; gives how many went.

    One in the second place goes only once a fresh one lies there too.
    """
    vault.require(Action.BACK_UP)
    kept = keep(vault, second, ticket=ticket)
    gone = 0
    for one in old:
        if one in {kept.file, kept.outside}:
            continue
        with contextlib.suppress(OSError):
            if vault.folder in one.parents:
                shutil.rmtree(one) if one.is_dir() else one.unlink()
                gone += 1
            elif kept.outside is not None:
                gone += second_place.removed(one, kept.outside.parent)
    return gone


def verify(
    file: Path,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    beside: Path | None = None,
    patiently: bool = False,
    ticket: Ticket | None = None,
) -> Inside:
    """What the backup holds: unpacked in a scratch place, opened, counted, and removed again.

    How many there are of everything is told to those only who see all of it: by the vault `beside`, where that is the
    same one, else by the backup itself. VaultCostly where its passphrase takes much longer than others say;
    `patiently` waits for it.
    """
    step(ticket)
    if code is None and not patiently:
        key_costs.require_usual_backup(file, beside, carrying.places())
    return _with_keys(
        file, lambda keys: tried(file, keys, ticket, beside=beside), passphrase=passphrase, code=code
    )


def tried(
    file: Path, keys_: VaultKeys, ticket: Ticket | None = None, *, beside: Path | None = None
) -> Inside:
    """The same with its keys."""
    with files.as_ours():
        scratch = Path(tempfile.mkdtemp(prefix="peergroups-"))
        try:
            contents = restoring.unpack_into(file, keys_, scratch, stepping(ticket))
            access = whose.access_beside(beside, keys_) if beside is not None else None
            access = access or whose.access_beside(scratch, keys_)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    if access is None or access not in TABLE[Action.SEE_ALL_GROUPS]:
        return Inside(shelf.seen(file), replace(contents, counts={}), is_narrow=True)
    return Inside(shelf.seen(file), contents)


def drill(vault: Vault, file: Path | None = None, *, ticket: Ticket | None = None) -> Inside:
    """Tries a restore of the newest backup, or of this one: into a scratch place, checked, removed."""
    vault.require(Action.BACK_UP)
    if file is None:
        newest = next(proving.proved(vault.folder / shelf.FOLDER, vault.keys), None)
        if newest is None:
            raise FileUnreadable("backup.none")
        file = newest.file
    step(ticket)
    if shelf.seen(file).vault_id != vault.keys.vault_id:
        raise VaultForeign("backup")
    return tried(file, vault.keys, ticket)


def restore(
    file: Path,
    folder: Path,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    present: Way | None = None,
    patiently: bool = False,
    ticket: Ticket | None = None,
) -> Path | None:
    """Puts a backup in place as the vault of `folder`; gives where the files that were there are set aside.

    Where a vault is, `present` must open that one as it is today and may restore; without it, what opens the backup
    must. Else RuleBroken("restore.needs_present") or NotAllowed: an old backup with an old passphrase opens into a new
    folder only. Nothing in the folder changes before that is known and the backup is proved. VaultCostly where one of
    the two would take much longer than others say; `patiently` waits for it.
    """
    step(ticket)
    if not patiently:
        _require_usual(file, folder, code, present)

    if not opening.exists(folder) and paths.lies_in_vault(folder):
        raise FileUnreadable("folder.of_vault")

    def put(keys: VaultKeys) -> Path | None:
        plain_folder.require(folder)
        making.require_whole(file, keys)
        if opening.exists(folder):
            require_present(folder, present or Way(passphrase, code), Action.RESTORE)
        with files.as_ours():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with lock_file.locked(folder):
            restoring.finish(folder)
            contents, incoming = restoring.bring(file, keys, folder, stepping(ticket))
            age.expect_older(
                keys, contents, folder, (file.parent, *carrying.places())
            )  # the swap may be cut short
            aside = restoring.swap(folder, incoming)
            files.close_to_others(folder)
        return aside

    return _with_keys(file, put, passphrase=passphrase, code=code)


def is_drill_due(vault: Vault, settings: Settings) -> bool:
    """Whether a restore should be tried: never tried or a quarter ago, and there were backups all that time."""
    kept = proving.opened(vault.folder / shelf.FOLDER, vault.keys)
    if not kept:
        return False
    since = kept[-1].made_at
    with contextlib.suppress(ValueError):
        since = datetime.fromisoformat(settings.drills.get(vault.keys.vault_id.hex, ""))
    return clock.now() - since > TRY_AFTER


def remember_drill(vault: Vault, settings: Settings) -> None:
    """A restore was tried and worked."""
    settings.drills[vault.keys.vault_id.hex] = clock.now().isoformat()
    settings.save()


def _kept(vault: Vault, keep_: Callable[..., Path], ticket: Ticket | None) -> Path:
    changed = vault.changes
    vault.place.require()
    target = keep_(vault.folder, vault.keys, stepping(ticket))
    vault.backed_up, vault.kept_at = changed, clock.monotonic()
    _note(vault)
    _thin(vault, target.parent, target)
    return target


def _thin(vault: Vault, folder: Path, newest: Path) -> None:
    """Not while the clock is in doubt: what looks old may be from today. Nor when the vault was closed meanwhile."""
    if vault.report.clock_was is None and not vault.keys.is_wiped:
        proving.thin(folder, vault.keys, keep=newest)


def _is_kept(vault: Vault) -> bool:
    """Whether nothing was changed since the last backup, and that one is still there."""
    if vault.changes != vault.backed_up:
        return False
    newest = next(proving.proved(vault.folder / shelf.FOLDER, vault.keys), None)
    return newest is not None and newest.epoch >= vault.report.epoch - 1


def _require_no_rescue(vault: Vault) -> None:
    """What was read of a damaged vault is no backup of it; it can be exported, or made the vault."""
    if vault.only_to_look:
        raise VaultReadOnly


def _note(vault: Vault) -> None:
    """Tells the log; that line alone is no reason for another backup."""
    audit.note(vault, Event.BACKED_UP)
    vault.backed_up += 1


def _carried(vault: Vault, file: Path, second: Path, at_most: float, ticket: Ticket | None) -> Kept:
    """A backup that is kept beside the vault goes to the second place too, or it is told why not."""
    thin = partial(_thin, vault, second)
    try:
        carrying.require_elsewhere(vault, second)
        outside = second_place.carry(file, second, thin, at_most=at_most, look=partial(step, ticket))
    except Cancelled:
        raise
    except PeerGroupsError as error:
        return Kept(file, None, error)
    return Kept(file, outside)


def _nothing_more(_copy: Path) -> None:
    """Of a vault that is gone nothing is thinned."""


def _require_usual(file: Path, folder: Path, code: str | None, present: Way | None) -> None:
    """Of the backup, and of the vault whose place it is to take."""
    if code is None:
        key_costs.require_usual_backup(file, folder, carrying.places())
    if (code if present is None else present.code) is None and opening.exists(folder):
        key_costs.require_usual(folder, places=carrying.places())


def _with_keys(file: Path, act: Callable[[VaultKeys], T], *, passphrase: str | None, code: str | None) -> T:
    try:
        keys = making.open_keys(file, passphrase=passphrase, code=code)
    except WrongPassphrase as error:
        raise WrongPassphrase("backup.wrong_passphrase") from error
    except WrongRecoveryCode as error:
        raise WrongRecoveryCode("backup.wrong_recovery_code") from error
    try:
        return act(keys)
    finally:
        keys.wipe()
