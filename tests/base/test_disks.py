"""Whether a disk is encrypted, from what the system shows of its devices."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peergroups.base import disks


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A computer with a plain disk 8:1, an encrypted one 253:0 on it, and a volume 253:1 that rests on that."""
    devices = {
        "8:1": ("sda1", "", ""),
        "253:0": ("dm-0", "CRYPT-LUKS2-ab", "sda1"),
        "253:1": ("dm-1", "LVM-x", "dm-0"),
    }
    (tmp_path / "sys/dev/block").mkdir(parents=True)
    for number, (name, uuid, below) in devices.items():
        device = tmp_path / "sys/devices" / name
        (device / "slaves").mkdir(parents=True)
        if uuid:
            (device / "dm").mkdir()
            (device / "dm/uuid").write_text(uuid + "\n")
        if below:
            (device / "slaves" / below).symlink_to(tmp_path / "sys/devices" / below)
        (tmp_path / "sys/dev/block" / number).symlink_to(device)
    return tmp_path


@pytest.mark.parametrize(
    ("major", "minor", "told"), [(8, 1, False), (253, 0, True), (253, 1, True), (0, 41, None), (9, 9, None)]
)
def test_a_disk_is_encrypted_when_what_it_rests_on_is(root: Path, major: int, minor: int, told: bool | None):
    assert disks.of_device(major, minor, root) is told


def test_of_a_folder_that_is_not_there_nothing_is_told(tmp_path: Path):
    assert disks.is_encrypted(tmp_path / "missing") is None
    assert disks.is_encrypted(tmp_path) in {True, False, None}


def test_on_other_systems_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.platform", "win32")
    assert disks.is_encrypted(tmp_path) is None


def written(file: Path, at: int, name: bytes) -> Path:
    """The first sector of a disk that has this name in it."""
    sector = bytearray(512)
    sector[at : at + len(name)] = name
    file.write_bytes(sector)
    return file


def mounted(root: Path, *mounts: tuple[Path, object]) -> Path:
    """A computer on which these places hold these disks, each mounted after the one before."""
    lines = ["1 0 0:1 / / rw - overlay overlay rw\nnothing of a mount\n"]
    for place, source in mounts:
        told = str(place).replace(" ", "\\040")
        lines.append(f"40 1 0:55 / {told} rw,nosuid shared:1 - fuseblk {source} rw,user_id=0\n")
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/mountinfo").write_text("".join(lines))
    return root


@pytest.mark.parametrize(
    ("at", "name", "kind"),
    [(3, b"EXFAT   ", "exfat"), (3, b"NTFS    ", "ntfs"), (54, b"FAT16   ", "vfat"), (82, b"FAT32   ", "vfat"),
     (3, b"mkfs.fat", "")],
)  # fmt: skip
def test_the_first_sector_tells_what_a_program_serves(tmp_path: Path, at: int, name: bytes, kind: str):
    disk = written(tmp_path / "disk", at, name)
    root = mounted(tmp_path / "root", (tmp_path / "my stick", disk))
    assert disks.kind_below(tmp_path / "my stick" / "vault", root) == kind
    assert disks.kind_below(tmp_path / "my stick too" / "vault", root) == ""


def test_the_innermost_and_last_mount_counts(tmp_path: Path):
    old, new, inner = (
        written(tmp_path / name, 3, kind)
        for name, kind in (("old", b"NTFS    "), ("new", b"EXFAT   "), ("inner", b"NTFS    "))
    )
    place = tmp_path / "stick"
    root = mounted(tmp_path / "root", (place / "inner", inner), (place, old), (place, new))
    assert disks.kind_below(place / "vault", root) == "exfat"
    assert disks.kind_below(place / "inner" / "vault", root) == "ntfs"


def test_nothing_is_told_of_what_may_not_be_read_or_is_no_disk(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    for source in (tmp_path / "none", tmp_path / "pipe", tmp_path, "user@host:/notes"):
        root = mounted(tmp_path / f"root {len(list(tmp_path.iterdir()))}", (tmp_path / "stick", source))
        assert disks.kind_below(tmp_path / "stick" / "vault", root) == ""
    assert disks.kind_below(tmp_path / "stick", tmp_path / "no root") == ""


def test_the_list_of_devices_tells_whoever_may_not_read_the_disk(tmp_path: Path):
    root = mounted(tmp_path / "root", (tmp_path / "stick", "/dev/null"))
    (root / "run/udev/data").mkdir(parents=True)
    (root / "run/udev/data/b1:3").write_text("E:ID_BUS=usb\nE:ID_FS_TYPE=exfat\n")
    assert disks.kind_below(tmp_path / "stick" / "vault", root) == "exfat"
