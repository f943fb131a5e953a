"""Small disks in memory, where this user may mount them: full, read-only, pulled out."""

from __future__ import annotations

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
