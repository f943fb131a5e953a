"""Files that must last: written through to the disk, named only when whole."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peergroups.base.errors import DiskFull, FileUnreadable, FolderReadOnly

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
PARTS = 1024 * 1024  # bytes read at a time


@contextmanager
def as_ours() -> Iterator[None]:
    """Turns the system's errors into ours."""
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


def settle_file(file: Path) -> None:
    """What was written lasts through a power cut."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def settle_folder(folder: Path) -> None:
    """New names last too; Windows has no such call for folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network folders refuse it
            os.fsync(handle)
    finally:
        os.close(handle)


def copy_whole(source: Path, target: Path) -> None:
    """The file under another name, whole or not at all, through to the disk and read back."""
    part = target.with_name(f"{target.name}.part")
    try:
        with source.open("rb") as taken, part.open("wb") as given:
            while data := taken.read(PARTS):
                given.write(data)
            given.flush()
            os.fsync(given.fileno())
        _require_same(source, part)
        part.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    settle_folder(target.parent)


def _require_same(one: Path, other: Path) -> None:
    with one.open("rb") as first, other.open("rb") as second:
        while True:
            a, b = first.read(PARTS), second.read(PARTS)
            if a != b:
                raise FileUnreadable("backup.damaged")
            if not a:
                return
