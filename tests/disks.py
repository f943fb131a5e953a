"""Small disks, where this user may mount them: in memory, or as sticks are; full, read-only, pulled out, silent."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(place: Path, *, megabytes: int = 40) -> Iterator[Path]:
    """A disk of that size; the test is skipped where it cannot be had."""
    place.mkdir()
    if not shutil.which("mount") or not done(
        "mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", place
    ):
        pytest.skip("this user may not mount")
    try:
        yield place
    finally:
        pull(place)


STICKS = {  # how each is made, and how it is mounted: by a program, or by the system itself
    "exfat": (("mkfs.exfat",), ("mount.exfat-fuse",)),
    "fat": (("mkfs.vfat", "-F", "32"), ("fusefat", "-o", "rw+")),  # too simple for a database
    "vfat": (("mkfs.vfat", "-F", "32"), ("mount", "-t", "vfat")),
}


@contextmanager
def stick(place: Path, kind: str, *, megabytes: int = 64) -> Iterator[int]:
    """A disk of that kind; gives the number of the program that serves it, 0 for the system itself.

    The test is skipped where it cannot be had.
    """
    make, serve = STICKS[kind]
    if not all(shutil.which(tool) for tool in (make[0], serve[0], "losetup")):
        pytest.skip(f"no tools for {kind}")
    image = place.with_name(f"{place.name}.image")
    place.mkdir()
    with image.open("wb") as out:
        out.truncate(megabytes * 1024 * 1024)
    assert done(*make, image)
    found = subprocess.run(["losetup", "-f", "--show", image], capture_output=True, text=True, check=False)
    device = found.stdout.strip()
    if found.returncode or not done(*serve, device, place):
        pytest.skip("this user may not mount")
    try:
        yield 0 if serve[0] == "mount" else _server(device)
    finally:
        pull(place)
        done("losetup", "-d", device)


def _server(device: str) -> int:
    for told in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = told.read_bytes().split(b"\0")
            if device.encode() in words:
                return int(told.parent.name)
    raise AssertionError(device)


def pull(place: Path) -> None:
    """The disk is not there any more, whoever uses it."""
    done("umount", "-l", place)


def make_read_only(place: Path) -> None:
    assert done("mount", "-o", "remount,ro", place)


def make_writable(place: Path) -> None:
    assert done("mount", "-o", "remount,rw", place)


def fill(place: Path) -> None:
    """To the last byte."""
    with (place / "filler").open("wb", buffering=0) as out:
        try:
            while True:
                out.write(bytes(4096))
        except OSError:
            return


def done(*command: object) -> bool:
    """Whether the command did it."""
    return not subprocess.run([str(part) for part in command], capture_output=True, check=False).returncode
