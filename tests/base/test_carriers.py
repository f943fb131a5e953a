"""Where a vault is in danger: told from the file system and from what programs that carry folders leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from peergroups.base.carriers import Lies, lies


@pytest.mark.parametrize(
    ("system", "told"),
    [("vfat", Lies.STICK), ("exFAT", Lies.STICK), ("FAT32", Lies.STICK), ("nfs4", Lies.NETWORK), ("cifs", Lies.NETWORK),
     ("fuse.sshfs", Lies.NETWORK), ("ext4", Lies.PLAIN), ("NTFS", Lies.PLAIN), ("apfs", Lies.PLAIN), ("", Lies.PLAIN)],
)  # fmt: skip
def test_the_file_system_tells(tmp_path: Path, system: str, told: Lies):
    assert lies(tmp_path / "vault", system) is told


@pytest.mark.parametrize(
    ("system", "below", "told"),
    [("fuseblk", "exfat", Lies.STICK), ("fuseblk", "ntfs", Lies.PLAIN), ("fuseblk", "", Lies.UNTOLD),
     ("fuse", "vfat", Lies.STICK), ("fuse", "", Lies.UNTOLD), ("fuse.unheard", "", Lies.UNTOLD),
     ("fuse.exfat", "", Lies.STICK), ("fuse.fusefat", "", Lies.STICK), ("fuse.gocryptfs", "", Lies.PLAIN)],
)  # fmt: skip
def test_of_a_disk_that_a_program_serves_what_lies_below_tells_or_it_is_untold(
    tmp_path: Path, system: str, below: str, told: Lies
):
    assert lies(tmp_path / "vault", system, lambda _folder: below) is told


def test_what_lies_below_is_asked_of_no_other_disk(tmp_path: Path):
    def asked(_folder: Path) -> str:
        raise AssertionError

    assert lies(tmp_path / "vault", "ext4", asked) is Lies.PLAIN


@pytest.mark.parametrize(
    "mark", [".stfolder", ".dropbox", "._sync_0f3a.db", ".sync_0f3a.db", ".tmp.drivedownload"]
)
def test_what_a_carrying_program_leaves_above_the_folder_tells(tmp_path: Path, mark: str):
    vault = tmp_path / "shared" / "deeper" / "vault"
    vault.mkdir(parents=True)
    assert lies(vault, "ext4") is Lies.PLAIN
    (tmp_path / "shared" / mark).mkdir()
    assert lies(vault, "ext4") is Lies.CARRIED
    assert lies(vault, "vfat") is Lies.CARRIED


@pytest.mark.parametrize(
    "name", ["Dropbox", "OneDrive - Café", "Google Drive", "Nextcloud", "Mobile Documents"]
)
def test_the_usual_name_of_such_a_folder_tells(tmp_path: Path, name: str):
    assert lies(tmp_path / name / "vault", "apfs") is Lies.CARRIED


def test_where_windows_says_that_its_own_folder_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("OneDrive", str(tmp_path / "wolke"))
    assert lies(tmp_path / "wolke" / "vault", "NTFS") is Lies.CARRIED
    assert lies(tmp_path / "vault", "NTFS") is Lies.PLAIN
