"""Whether the disk that holds a folder is encrypted by the system, where that can be told: on Linux, by dm-crypt."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_ROOT = Path("/")


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
