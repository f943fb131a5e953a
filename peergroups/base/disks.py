"""What can be told of the disk that holds a folder: whether it is encrypted (by dm-crypt), and its kind. On Linux.

A disk that a program serves says only that (`fuse`, `fuseblk`); what lies on it is told by the computer's own list of
devices, or by its first sector where that may be read.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from pathlib import Path

_ROOT = Path("/")
_SECTOR = 512  # bytes
_NAMED = (
    (3, b"EXFAT   ", "exfat"),
    (3, b"NTFS    ", "ntfs"),
    (54, b"FAT1", "vfat"),
    (82, b"FAT32   ", "vfat"),
)
_ESCAPED = re.compile(r"\\([0-7]{3})")


def is_encrypted(folder: Path, root: Path = _ROOT) -> bool | None:
    """None where it cannot be told: on other systems, on a network folder, in a container. `root` is for tests."""
    if sys.platform != "linux":
        return None
    try:
        number = folder.stat().st_dev
    except OSError:
        return None
    return of_device(os.major(number), os.minor(number), root)


def of_device(major: int, minor: int, root: Path = _ROOT) -> bool | None:
    """Whether that block device, or one that it rests on, is of dm-crypt."""
    device = root / "sys" / "dev" / "block" / f"{major}:{minor}"
    if not device.exists():
        return None
    return _is_crypt(device.resolve())


def kind_below(folder: Path, root: Path = _ROOT) -> str:
    """The kind of the disk below a file system that a program serves, as the system names kinds; "" where untold."""
    source = _source(folder, root)
    if source is None:
        return ""
    return _listed(source, root) or _written(source)


def _source(folder: Path, root: Path) -> Path | None:
    """The device or file that is mounted where the folder lies; the innermost mount is the last one."""
    try:
        lines = (root / "proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        place = folder.resolve()
    except OSError:
        return None
    found, longest = None, -1
    for line in lines.splitlines():
        before, _, after = line.partition(" - ")
        names, kinds = before.split(" "), after.split(" ")
        if len(names) < 5 or len(kinds) < 2:
            continue
        mount = Path(_plain(names[4]))
        if place.is_relative_to(mount) and len(mount.parts) >= longest:
            found, longest = Path(_plain(kinds[1])), len(mount.parts)
    return found if found is not None and found.is_absolute() else None


def _plain(written: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), written)


def _listed(source: Path, root: Path) -> str:
    """What the list of devices says, which everybody may read."""
    with contextlib.suppress(OSError, ValueError):
        number = source.stat().st_rdev
        list_ = root / "run/udev/data" / f"b{os.major(number)}:{os.minor(number)}"
        for line in list_.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("E:ID_FS_TYPE="):
                return line.partition("=")[2]
    return ""


def _written(source: Path) -> str:
    """What its first sector says; "" where this user may not read it."""
    try:
        if not (source.is_block_device() or source.is_file()):  # a pipe would be waited for
            return ""
        with source.open("rb") as disk:
            sector = disk.read(_SECTOR)
    except OSError:
        return ""
    return next((kind for at, name, kind in _NAMED if sector[at : at + len(name)] == name), "")


def _is_crypt(device: Path) -> bool:
    try:
        if (device / "dm" / "uuid").read_text(encoding="ascii").startswith("CRYPT-"):
            return True
    except OSError:
        pass  # no device of the mapper
    try:
        below = list((device / "slaves").iterdir())
    except OSError:
        return False
    return any(_is_crypt(one.resolve()) for one in below)


def mounted_at(folder: Path) -> Path:
    """The folder at which the disk that it lies on is mounted. Raises OSError."""
    place = folder.resolve(strict=True)
    return next((one for one in (place, *place.parents) if os.path.ismount(one)), Path(place.anchor))


def is_without_its_disk(folder: Path, mounted: Path) -> bool:
    """Whether its disk, mounted there before, is not now: what is left is the empty folder of another one."""
    return mounted_at(folder) in mounted.parents
