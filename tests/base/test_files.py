"""The one way to write a file: whole or not at all, through no link, for our eyes only."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from peergroups.base import files
from peergroups.base.errors import DiskFull, FileUnreadable, FolderReadOnly


@pytest.fixture
def failing_flush(monkeypatch: pytest.MonkeyPatch):
    """The n-th flush to the disk fails with that error."""

    def fail(at: int, number: int) -> None:
        real, calls = os.fsync, []

        def flush(handle: int) -> None:
            calls.append(handle)
            if len(calls) == at:
                raise OSError(number, "made to fail")
            real(handle)

        monkeypatch.setattr(os, "fsync", flush)

    return fail


def test_a_file_is_for_its_owner_only(tmp_path: Path):
    files.write(tmp_path / "a", b"one")
    assert (tmp_path / "a").read_bytes() == b"one"
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


@pytest.mark.parametrize("way", [files.write, lambda file, data: files.write_all({file: data})])
def test_a_link_in_the_way_is_replaced_and_never_followed(tmp_path: Path, way):
    (tmp_path / "theirs").write_bytes(b"theirs")
    (tmp_path / "soft").symlink_to("theirs")
    (tmp_path / "hard").hardlink_to(tmp_path / "theirs")
    for name in ("soft", "hard"):
        way(tmp_path / name, b"ours")
        assert (tmp_path / name).read_bytes() == b"ours"
        assert not (tmp_path / name).is_symlink()
    assert (tmp_path / "theirs").read_bytes() == b"theirs"


def test_what_fails_half_way_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"old")

    def half_way() -> None:
        with files.replacing(tmp_path / "a") as out:
            out.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half_way()
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a": b"old"}


@pytest.mark.parametrize("at", [1, 2])
def test_several_files_are_written_all_or_none(tmp_path: Path, failing_flush, at: int):
    (tmp_path / "a.pdf").write_bytes(b"mine")
    failing_flush(at, errno.ENOSPC)
    with pytest.raises(DiskFull), files.writing():
        files.write_all({tmp_path / "a.pdf": b"one", tmp_path / "b.pdf": b"two"})
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.pdf": b"mine"}


def test_file_and_folder_are_through_to_the_disk_before_it_is_said(tmp_path: Path, monkeypatch):
    flushed: list[str] = []
    real = os.fsync

    def flush(handle: int) -> None:
        flushed.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        real(handle)

    monkeypatch.setattr(os, "fsync", flush)
    for act in (
        lambda: files.write(tmp_path / "a", b"one"),
        lambda: files.write_all({tmp_path / "b": b"two"}),
        lambda: files.copy_whole(tmp_path / "a", tmp_path / "c"),
    ):
        flushed.clear()
        act()
        assert flushed == ["file", "folder"]


@pytest.mark.parametrize(("number", "raised"), [(errno.EIO, True), (errno.EINVAL, False)])
def test_a_folder_that_cannot_be_flushed_is_told_but_not_where_there_is_no_such_call(
    tmp_path: Path, failing_flush, number: int, raised: bool
):
    failing_flush(1, number)
    if raised:
        with pytest.raises(OSError, match="made to fail"):
            files.settle_folder(tmp_path)
    else:
        files.settle_folder(tmp_path)


def test_a_copy_that_reads_back_otherwise_is_none(tmp_path: Path, monkeypatch):
    (tmp_path / "a").write_bytes(b"x" * 3_000_000)
    files.copy_whole(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == (tmp_path / "a").read_bytes()
    real = Path.open

    def lying(file: Path, *given: object, **named: object):
        if file.name.startswith(".part-"):
            (tmp_path / "other").write_bytes(b"x" * 2_999_999 + b"y")
            file = tmp_path / "other"
        return real(file, *given, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", lying)
    with pytest.raises(FileUnreadable):
        files.copy_whole(tmp_path / "a", tmp_path / "c")
    assert not (tmp_path / "c").exists()
    assert not list(tmp_path.glob(".part-*"))


def test_parts_of_a_killed_program_are_swept(tmp_path: Path):
    for name in (".part-1", ".hdr-1", "kept"):
        (tmp_path / name).write_bytes(b"half")
    files.sweep(tmp_path)
    files.sweep(tmp_path, ".hdr-")
    assert [file.name for file in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize(
    ("number", "writing", "reading"),
    [
        (errno.ENOSPC, DiskFull, DiskFull),
        (errno.EDQUOT, DiskFull, DiskFull),
        (errno.EROFS, FolderReadOnly, FolderReadOnly),
        (errno.EACCES, FolderReadOnly, FolderReadOnly),
        (errno.EIO, FolderReadOnly, FileUnreadable),
        (errno.ENOENT, FolderReadOnly, FileUnreadable),
    ],
)
def test_the_system_s_errors_become_ours(number: int, writing: type, reading: type):
    with pytest.raises(writing), files.writing():
        raise OSError(number, "made to fail")
    with pytest.raises(reading), files.as_ours():
        raise OSError(number, "made to fail")


def test_what_is_added_comes_after_what_is_there_and_through_no_link(tmp_path: Path):
    files.append(tmp_path / "a", b"one")
    files.append(tmp_path / "a", b"two")
    assert (tmp_path / "a").read_bytes() == b"onetwo"
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="symbolic link"):
        files.append(tmp_path / "b", b"three")
    assert (tmp_path / "a").read_bytes() == b"onetwo"


def test_what_is_not_proved_gets_no_name(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"old")

    def refuse(part: Path) -> None:
        assert part.read_bytes() == b"new"
        raise FileUnreadable("backup.damaged")

    def write() -> None:
        with files.replacing(tmp_path / "a", prove=refuse) as out:
            out.write(b"new")

    with pytest.raises(FileUnreadable):
        write()
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a": b"old"}


def test_a_program_that_stopped_with_the_lock_in_its_hand_stops_nobody_else(tmp_path: Path):
    file = tmp_path / "new" / "a"
    hold = (
        "import sys, time; from pathlib import Path; from peergroups.base import files\n"
        "with files.alone(Path(sys.argv[1])):\n"
        "    print('held', flush=True); time.sleep(60)"
    )
    other = subprocess.Popen([sys.executable, "-c", hold, str(file)], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        began = time.monotonic()
        with files.alone(file):
            files.write(file, b"mine")
        assert 1 < time.monotonic() - began < 10
    finally:
        other.kill()
        other.communicate()
    began = time.monotonic()
    with files.alone(file):  # a lock dies with its program
        pass
    assert time.monotonic() - began < 1
    assert file.read_bytes() == b"mine"


def test_a_link_in_the_place_of_the_lock_is_not_followed(tmp_path: Path):
    (tmp_path / "other").write_text("kept")
    (tmp_path / "a.lock").symlink_to(tmp_path / "other")
    with suppress(OSError), files.alone(tmp_path / "a"):
        pass
    assert (tmp_path / "other").read_text() == "kept"
