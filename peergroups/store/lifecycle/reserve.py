"""A file of one megabyte in the vault's folder that gives its room back when the disk is full.

Even deleting needs room: without it a full disk could not be left. It is laid again once there is room.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from peergroups.base import files

FILE = "ballast"  # the name it has had since the first version
BYTES = 1024 * 1024
_SPARE = 16 * BYTES  # laid only where this much stays free


def lay(folder: Path) -> None:
    """Lays the reserve where it is missing and there is room for it."""
    file = folder / FILE
    with contextlib.suppress(OSError):
        if file.exists() and file.stat().st_size == BYTES:
            return
        if shutil.disk_usage(folder).free < _SPARE:
            return
        files.write(file, os.urandom(BYTES))  # a file of zeros takes no room on some disks


def drop(folder: Path) -> bool:
    """Gives its room back; False where there was none to give."""
    with contextlib.suppress(OSError):
        (folder / FILE).unlink()
        return True
    return False
