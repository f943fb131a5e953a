"""The lock file that keeps a second copy of the program out of a vault's folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from peergroups.base.errors import DiskFull, FolderReadOnly, VaultInUse

LOCK = "vault.lock"
_PATIENCE = 3.0  # seconds: a program that was closed a moment ago still keeps a backup


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """No program has the vault of this folder open meanwhile, nor can open it."""
    lock = hold(folder)
    try:
        yield
    finally:
        lock.release()


def hold(folder: Path, *, made_before: bool = False) -> FileLock:
    """The lock, held; VaultInUse where somebody else has it, and is not about to let go of it.

    With `made_before` it is held only where its file is there already: then nothing is written for it.
    """
    lock = FileLock(folder / LOCK, timeout=_PATIENCE, thread_local=False)
    if made_before and not (folder / LOCK).exists():
        return lock
    try:
        with writable():
            lock.acquire()
    except Timeout:
        raise VaultInUse from None
    return lock


def hold_if_possible(folder: Path) -> FileLock:
    """The same, or an idle lock where the folder takes no file: whoever only reads there is in nobody's way."""
    try:
        return hold(folder)
    except (FolderReadOnly, DiskFull):
        return FileLock(folder / LOCK, timeout=0, thread_local=False)


@contextmanager
def writable() -> Iterator[None]:
    """Turns what the system says about a folder that takes nothing into our errors."""
    try:
        yield
    except OSError as error:
        if error.errno in {28, 122}:  # ENOSPC, EDQUOT
            raise DiskFull from None
        if isinstance(error, PermissionError) or error.errno == 30:  # EROFS
            raise FolderReadOnly from None
        raise
