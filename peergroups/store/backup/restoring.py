"""Bringing a backup back: proved first, then put in place by renames; what was there is set aside, never deleted.

The swap can be killed at any point: `restore.plan` says what is under way, and `finish` ends it at the next opening.
It only goes forward, and nothing of the new set is moved in before all of the old one is out.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from peergroups import keys
from peergroups.base import clock, files, paths
from peergroups.base.errors import VaultStray
from peergroups.keys import VaultKeys
from peergroups.store import seals
from peergroups.store.backup import making, sealed
from peergroups.store.backup.making import Contents, Step

RESTORED = "vault.restored"  # tells the next opening, which notes it in the log
_INCOMING = ".restore-"
_PART = ".plan-"
_LONGEST = 4096  # bytes of a plan
_NEW = ("vault.hdr", "vault.hdr.bak", "vault.db", "vault.seal")  # the first one tells how far the swap is
_OLD = (*_NEW, "vault.db-wal", "vault.db-shm", "vault.db.new", "vault.dirty")


def bring(file: Path, vault_keys: VaultKeys, folder: Path, step: Step) -> tuple[Contents, Path]:
    """Unpacks and proves a backup in a new folder inside `folder`; nothing that was there changes."""
    with files.as_ours():
        incoming = new_place(folder)
        try:
            contents = unpack_into(file, vault_keys, incoming, step)
        except BaseException:
            shutil.rmtree(incoming, ignore_errors=True)
            raise
    return contents, incoming


def new_place(folder: Path) -> Path:
    """A new folder inside `folder` for the files of a vault that is to take its place."""
    return Path(tempfile.mkdtemp(prefix=_INCOMING, dir=folder))


def unpack_into(file: Path, vault_keys: VaultKeys, folder: Path, step: Step) -> Contents:
    """Header and database of a backup as the files of a vault, proved by opening them."""
    step(0, 3)
    with file.open("rb") as source:
        raw = sealed.read_prelude(source).header
        source.seek(0)
        contents = making.unpack(source, vault_keys, folder / "vault.db")
    step(1, 3)
    making.prove(folder / "vault.db", vault_keys, contents)
    step(2, 3)
    add_header(folder, raw, vault_keys)
    step(3, 3)
    return contents


def add_header(folder: Path, raw: bytes, vault_keys: VaultKeys) -> None:
    """The last of the files, the seal with them, and all of them through to the disk."""
    keys.put_header(folder, raw, vault_keys)
    seals.seal_file(folder, vault_keys)
    for name in _NEW:
        files.settle_file(folder / name)
    files.settle_folder(folder)


def incoming(folder: Path) -> list[Path]:
    """What was unpacked for a swap in this folder."""
    return [found for found in folder.glob(f"{_INCOMING}*") if found.is_dir()]


def place_of(folder: Path, name: str) -> Path:
    """Where that file of the vault lies while a swap may be half done: what comes in counts before what goes."""
    if (folder / paths.RESTORE_PLAN).exists():
        coming, _ = _read_plan(folder)
        if (coming / name).exists():
            return coming
    return folder


def swap(folder: Path, incoming: Path) -> Path | None:
    """Puts the unpacked files in place; gives the folder in which the old ones lie now, if there were any."""
    aside = _aside(folder) if any((folder / name).exists() for name in _OLD) else None
    plan = {"incoming": incoming.name, "aside": aside.name if aside else ""}
    with files.as_ours():
        files.write(folder / paths.RESTORE_PLAN, json.dumps(plan).encode(), prefix=_PART)
        finish(folder)
    return aside


def finish(folder: Path) -> None:
    """Ends a swap that was begun; does nothing where none was. The caller holds the vault's lock."""
    plan = folder / paths.RESTORE_PLAN
    if not plan.exists():
        return
    incoming, aside = _read_plan(folder)
    if (incoming / _NEW[0]).exists():
        for name in _OLD:
            if (folder / name).exists():
                assert aside is not None
                aside.mkdir(mode=0o700, exist_ok=True)
                (folder / name).replace(aside / name)
        if aside is not None and aside.is_dir():
            files.settle_folder(aside)
        files.settle_folder(folder)
    for name in _NEW:
        if (incoming / name).exists():
            (incoming / name).replace(folder / name)
    files.write(folder / RESTORED, b"", prefix=_PART)
    plan.unlink()
    shutil.rmtree(incoming, ignore_errors=True)
    files.settle_folder(folder)


def sweep(folder: Path) -> None:
    """Removes what was unpacked for a swap that never began."""
    if not (folder / paths.RESTORE_PLAN).exists():
        for stray in folder.glob(f"{_INCOMING}*"):
            shutil.rmtree(stray, ignore_errors=True)
        files.sweep(folder, _PART)


def set_aside(folder: Path, *names: str) -> Path:
    """Moves files out of the vault's way into a new dated folder inside it."""
    aside = _aside(folder)
    aside.mkdir(mode=0o700)
    for name in names:
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    files.settle_folder(folder)
    return aside


def _aside(folder: Path) -> Path:
    stem = f"set-aside-{clock.now().astimezone():%Y-%m-%d-%H%M}"
    aside, number = folder / stem, 1
    while aside.exists():
        number += 1
        aside = folder / f"{stem}-{number}"
    return aside


def _read_plan(folder: Path) -> tuple[Path, Path | None]:
    """Names inside the folder only: the plan may have been written by somebody else."""
    try:
        with (folder / paths.RESTORE_PLAN).open("rb") as source:
            plan = json.loads(source.read(_LONGEST))
        incoming, aside = str(plan["incoming"]), str(plan["aside"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise VaultStray(paths.RESTORE_PLAN, "vault.stray_plan") from None
    if Path(incoming).name != incoming or not incoming.startswith(_INCOMING):
        raise VaultStray(paths.RESTORE_PLAN, "vault.stray_plan")
    if aside and (Path(aside).name != aside or not aside.startswith("set-aside-")):
        raise VaultStray(paths.RESTORE_PLAN, "vault.stray_plan")
    return folder / incoming, folder / aside if aside else None
