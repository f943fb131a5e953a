"""The one way to write a file: under a name nobody can guess, through to the disk, then named. Mode 0600.

Whoever reads the name finds the old file or the new one, whole, whatever fails between. Links that lie in the way are
replaced, never followed.
"""

from __future__ import annotations

import contextlib
import errno
import math
import os
import stat
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from peergroups.base import clock
from peergroups.base.errors import DiskFull, FileUnreadable, FolderReadOnly, VaultLinked

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
PARTS = 1024 * 1024  # bytes read at a time
_JUNCTIONS = frozenset({0xA0000003, 0xA000000C})  # of Windows: a mount point, a symbolic link
_PATIENCE = 2.0  # seconds for another program that changes the same file
_NO_SUCH_CALL = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM})  # of some network folders


@contextmanager
def as_ours() -> Iterator[None]:
    """Turns the system's errors into ours: DiskFull, FolderReadOnly, FileUnreadable."""
    try:
        yield
    except FileNotFoundError:
        raise FileUnreadable("file.missing") from None
    except OSError as error:
        if error.errno in FULL:
            raise DiskFull from None
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise FolderReadOnly from None
        raise FileUnreadable("backup.cannot_be_read") from None


@contextmanager
def writing() -> Iterator[None]:
    """As `as_ours`, where only writing is tried: DiskFull, or else FolderReadOnly whatever the folder's reason."""
    try:
        yield
    except OSError as error:
        raise (DiskFull() if error.errno in FULL else FolderReadOnly()) from None


@contextmanager
def replacing(
    file: Path, *, prefix: str = ".part-", prove: Callable[[Path], object] | None = None
) -> Iterator[BinaryIO]:
    """What is written into takes the place of `file` when the block ends well; else nothing is left of it.

    `prefix` begins the name of the part, so that `sweep` finds what a kill left. `prove` is shown the whole part and
    raises where it must not be named. Raises OSError.
    """
    part, out = _new_part(file.parent, prefix)
    try:
        with out:
            yield out
            _through(out)
        if prove is not None:
            prove(part)
        part.replace(file)
    except BaseException:
        _drop(part)
        raise
    settle_folder(file.parent)


def write(file: Path, data: bytes, *, prefix: str = ".part-") -> None:
    """The bytes under that name, whole or not at all. Raises OSError."""
    with replacing(file, prefix=prefix) as out:
        out.write(data)


def write_all(wanted: Mapping[Path, bytes]) -> None:
    """Several files, all or none; what stood under these names is replaced at the very end. Raises OSError."""
    parts: dict[Path, Path] = {}
    try:
        for file, data in wanted.items():
            parts[file], out = _new_part(file.parent, ".part-")
            with out:
                out.write(data)
                _through(out)
        for file, part in parts.items():
            part.replace(file)
    finally:
        for part in parts.values():
            _drop(part)
    for folder in {file.parent for file in wanted}:
        settle_folder(folder)


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """What is read of `file` here and written again is not changed meanwhile by another of our programs.

    The folder is made where it is missing. A program that stopped with the lock in its hand is waited for two seconds
    and then passed: what is written is whole in any case. Raises OSError.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(file.with_name(f"{file.name}.lock"), timeout=_PATIENCE, mode=0o600)
    with contextlib.suppress(Timeout):
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def copy_whole(
    source: Path, target: Path, *, prefix: str = ".part-", step: Callable[[], object] = bool
) -> None:
    """The file under another name, whole or not at all, and read back. Raises OSError, FileUnreadable.

    `step` is called with each part that was written or read.
    """
    with (
        source.open("rb") as taken,
        replacing(target, prefix=prefix, prove=lambda part: _require_same(source, part, step)) as out,
    ):
        while data := taken.read(PARTS):
            out.write(data)
            step()


def append(file: Path, data: bytes) -> None:
    """Adds to a file of ours, made where it is missing; a link in its place is refused. Raises OSError."""
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(file, flags, 0o600)
    with os.fdopen(handle, "ab") as out:
        out.write(data)


def require_plain(folder: Path, *, files: Collection[str] = (), folders: Collection[str] = ()) -> None:
    """Nothing in a folder of ours leads elsewhere: no link and no file with a second name; nothing is opened for it.

    What has one of these names is a file, or a folder. Raises VaultLinked with the first that is not so.
    """
    try:
        entries = [(entry.name, entry.lstat()) for entry in sorted(folder.iterdir())]
    except OSError:
        return  # it cannot be read: whoever opens it says why
    for name, found in entries:
        kind = found.st_mode
        leads_away = stat.S_ISLNK(kind) or getattr(found, "st_reparse_tag", 0) in _JUNCTIONS
        shared = stat.S_ISREG(kind) and found.st_nlink > 1
        wrong = (name in files and not stat.S_ISREG(kind)) or (name in folders and not stat.S_ISDIR(kind))
        if leads_away or shared or wrong:
            raise VaultLinked(name)


def is_plain_file(file: Path) -> bool:
    """Whether it is a file of its own: no link, no pipe, no folder. Opening a pipe would wait for ever."""
    try:
        return stat.S_ISREG(os.lstat(file).st_mode)
    except OSError:
        return False


def sweep(folder: Path, prefix: str = ".part-", *, older: float = -math.inf) -> None:
    """Removes the parts that a killed program left in a folder of ours; in one that others use, only `older` ones.

    `older` than so many seconds: what is newer may be their work of now.
    """
    with contextlib.suppress(OSError):
        for stray in folder.glob(f"{prefix}*"):
            if clock.now().timestamp() - stray.stat().st_mtime > older:
                stray.unlink(missing_ok=True)


def close_to_others(folder: Path) -> None:
    """Other users of the computer cannot look into it, where its disk knows of users."""
    with contextlib.suppress(OSError):
        folder.chmod(0o700)


def settle_file(file: Path) -> None:
    """What was written lasts through a power cut. Raises OSError."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def cut(file: Path, size: int) -> None:
    """Leaves its first bytes only, through to the disk. Raises OSError."""
    with file.open("rb+") as opened:
        opened.truncate(size)
        os.fsync(opened.fileno())


def settle_folder(folder: Path) -> None:
    """New names last through a power cut too; Windows has no such call for folders. Raises OSError."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise
    finally:
        os.close(handle)


def _new_part(folder: Path, prefix: str) -> tuple[Path, BinaryIO]:
    """Exclusive, followed by no link, mode 0600."""
    handle, name = tempfile.mkstemp(prefix=prefix, dir=folder)
    return Path(name), os.fdopen(handle, "wb")


def _through(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())


def _drop(part: Path) -> None:
    with contextlib.suppress(OSError):
        part.unlink()


def _require_same(one: Path, other: Path, step: Callable[[], object]) -> None:
    with one.open("rb") as first, other.open("rb") as second:
        while True:
            a, b = first.read(PARTS), second.read(PARTS)
            step()
            if a != b:
                raise FileUnreadable("backup.damaged")
            if not a:
                return
