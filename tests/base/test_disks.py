"""Whether a disk is encrypted, from what the system shows of its devices."""

from __future__ import annotations

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
