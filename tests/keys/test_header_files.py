"""A header is replaced whole or not at all: the disk is made to fail at each call in turn."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import (
    DiskFull,
    FolderReadOnly,
    VaultDamaged,
    VaultForeign,
    VaultMissing,
    WrongPassphrase,
)
from peergroups.keys import header_files

WORDS = "walnut river candle seven boats"
OTHER = "paper lantern on the quiet lake"


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, keys.VaultKeys]:
    made, _ = keys.create(tmp_path / "vault", WORDS, cost=keys.CHEAPEST)
    return tmp_path / "vault", made


class FailingDisk:
    """Lets the first `good` calls through, then fails each with the same error."""

    def __init__(self, real, good: int, number: int) -> None:
        self.real, self.left, self.number = real, good, number

    def __call__(self, *args: object) -> object:
        self.left -= 1
        if self.left < 0:
            raise OSError(self.number, "made to fail")
        return self.real(*args)


@pytest.mark.parametrize("good", range(2))
@pytest.mark.parametrize(
    ("number", "error"),
    [(errno.ENOSPC, DiskFull), (errno.EIO, FolderReadOnly), (errno.EROFS, FolderReadOnly)],
)
def test_a_failed_flush_leaves_the_old_header(vault, monkeypatch, good: int, number: int, error):
    folder, made = vault
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", FailingDisk(os.fsync, good, number))
        try:
            keys.change_passphrase(folder, made, OTHER, cost=keys.CHEAPEST)
        except error:
            words = {WORDS, OTHER}
        else:
            words = {OTHER}
    assert any(opens(folder, typed) for typed in words)
    assert not list(folder.glob(".hdr-*"))


def opens(folder: Path, words: str) -> bool:
    try:
        keys.open_with_passphrase(folder, words).wipe()
    except WrongPassphrase:
        return False
    return True


def test_a_failed_rename_leaves_the_old_header(vault, monkeypatch):
    folder, made = vault
    before = (folder / keys.HEADER).read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", FailingDisk(Path.replace, 0, errno.EACCES))
        with pytest.raises(FolderReadOnly):
            keys.change_passphrase(folder, made, OTHER, cost=keys.CHEAPEST)
    assert (folder / keys.HEADER).read_bytes() == before
    assert made.generation == 1
    assert not list(folder.glob(".hdr-*"))


def test_while_the_first_is_replaced_the_second_is_the_old_one(tmp_path, monkeypatch):
    header_files.write(tmp_path, b"old")
    (tmp_path / keys.SECOND).write_bytes(b"older")
    seen = []
    real = header_files._replace

    def watched(file: Path, data: bytes) -> None:
        if file.name == keys.HEADER:
            seen.append((tmp_path / keys.SECOND).read_bytes())
        real(file, data)

    monkeypatch.setattr(header_files, "_replace", watched)
    header_files.write(tmp_path, b"new", before=b"old")
    assert seen == [b"old"]
    assert (tmp_path / keys.HEADER).read_bytes() == (tmp_path / keys.SECOND).read_bytes() == b"new"


def test_a_second_copy_that_cannot_be_renewed_is_taken_away(tmp_path, monkeypatch):
    header_files.write(tmp_path, b"old")
    real = header_files._replace
    calls = []

    def failing(file: Path, data: bytes) -> None:
        calls.append(file.name)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, "full")
        real(file, data)

    monkeypatch.setattr(header_files, "_replace", failing)
    header_files.write(tmp_path, b"new", before=b"old")
    assert calls == [keys.HEADER, keys.SECOND]
    assert not (tmp_path / keys.SECOND).exists()


def test_what_a_killed_program_left_is_swept(vault):
    folder, _ = vault
    (folder / ".hdr-abc123").write_bytes(b"half")
    keys.read_header(folder)
    assert (folder / ".hdr-abc123").exists(), "nothing is touched before the passphrase is proved"
    keys.open_with_passphrase(folder, WORDS)
    assert sorted(file.name for file in folder.iterdir()) == [keys.HEADER, keys.SECOND]


def test_what_cannot_be_read_is_told_apart(tmp_path, monkeypatch):
    with pytest.raises(VaultMissing):
        header_files.read(tmp_path / "none" / keys.HEADER)
    (tmp_path / keys.HEADER).mkdir()
    with pytest.raises(VaultForeign):
        header_files.read(tmp_path / keys.HEADER)
    monkeypatch.setattr(Path, "open", FailingDisk(Path.open, 0, errno.EIO))
    with pytest.raises(VaultDamaged):
        header_files.read(tmp_path / keys.HEADER)
    monkeypatch.setattr(Path, "open", FailingDisk(Path.open, 0, errno.EACCES))
    with pytest.raises(FolderReadOnly):
        header_files.read(tmp_path / keys.HEADER)


def test_a_huge_file_is_not_read_whole(tmp_path):
    (tmp_path / keys.HEADER).write_bytes(b"x" * 200_000)
    assert len(header_files.read(tmp_path / keys.HEADER)) == header_files.LARGEST + 1
    with pytest.raises(VaultDamaged):
        keys.read_header(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderReadOnly):
        keys.create(tmp_path / "file" / "vault", WORDS, cost=keys.CHEAPEST)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom modes bind")
def test_a_read_only_folder_still_opens(vault):
    folder, made = vault
    (folder / keys.SECOND).unlink()
    folder.chmod(0o500)
    try:
        assert keys.open_with_passphrase(folder, WORDS).database_key == made.database_key
        with pytest.raises(FolderReadOnly):
            keys.new_recovery_code(folder, made)
    finally:
        folder.chmod(0o700)
