"""A folder that somebody prepared: nothing outside it is changed, and nothing in it before the key is proved."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups.base import paths
from peergroups.base.errors import PeerGroupsError, VaultLinked, WrongPassphrase
from peergroups.store import seals
from peergroups.store.backup import restoring
from peergroups.store.lifecycle import lock_file, plain_folder, rescue, reserve
from peergroups.usecases import backups, demo, people, vaults

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of Unix")
VALUABLE = b"what stands outside and is somebody's\n" * 50
WRONG = "five words that are wrong"


def _symbolic(place: Path, outside: Path) -> None:
    place.symlink_to(outside)


def _hard(place: Path, outside: Path) -> None:
    os.link(outside, place)


def _dangling(place: Path, outside: Path) -> None:
    place.symlink_to(outside.with_name("not there"))


def _folder(place: Path, _outside: Path) -> None:
    place.mkdir()


def _pipe(place: Path, _outside: Path) -> None:
    os.mkfifo(place)


def _linked_folder(place: Path, outside: Path) -> None:
    place.symlink_to(outside.parent, target_is_directory=True)


KINDS = {
    "symbolic link": _symbolic,
    "hard link": _hard,
    "link to nothing": _dangling,
    "folder": _folder,
    "pipe": _pipe,
    "link to a folder": _linked_folder,
}
MOVED_ALONG = {paths.VAULT_HEADER, paths.VAULT_DATABASE}  # a link to the true one, which lies elsewhere
CASES = [
    (name, kind)
    for name in sorted(plain_folder.FILES | plain_folder.FOLDERS)
    for kind in KINDS
    if not (name in plain_folder.FOLDERS and kind == "folder")  # that is what it should be
]


def state(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Everything below a folder: kind, time of change, bytes."""
    found = {}
    for file in sorted(folder.rglob("*")):
        told = file.lstat()
        body = file.read_bytes() if file.is_file() and not file.is_symlink() else b""
        found[str(file.relative_to(folder))] = told.st_mode, told.st_mtime_ns, body
    return found


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    place = tmp_path / "outside" / "valuable"
    place.parent.mkdir()
    place.write_bytes(VALUABLE)
    return place


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_whatever_lies_in_the_place_of_a_file_nothing_is_written_through_it(
    folder: Path, outside: Path, name: str, kind: str
):
    make, place = KINDS[kind], folder / name
    if name in MOVED_ALONG and kind in {"symbolic link", "hard link"}:
        place.rename(outside)
    elif place.is_dir():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
    make(place, outside)
    before, there = state(folder), state(outside.parent)
    for act in (
        lambda: vaults.open_with_passphrase(folder, WRONG).close(),
        lambda: vaults.open_with_passphrase(folder, demo.PASSPHRASE).close(),
        lambda: rescue.open_to_look(folder, lambda _place: pytest.fail("asked for a key"), lambda *_: None),
    ):
        with pytest.raises(VaultLinked) as caught:
            act()
        assert caught.value.name == name
    assert state(folder) == before
    assert state(outside.parent) == there


def test_a_wrong_passphrase_changes_nothing_in_the_folder(folder: Path):
    _littered(folder)
    before = state(folder)
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(folder, WRONG)
    assert state(folder) == before
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert {".hdr-1", ".seal-1", ".plan-1", ".backup-1"}.isdisjoint(file.name for file in folder.iterdir())
    vault.close()


def test_a_wrong_passphrase_in_the_middle_of_a_restore_changes_nothing_and_the_right_one_ends_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    people.add(vault, {"name": "One"})
    kept = backups.keep(vault).file
    people.add(vault, {"name": "Two"})
    vault.close()
    with monkeypatch.context() as patched:
        patched.setattr(restoring, "finish", _stop_once(restoring.finish))
        with pytest.raises(KeyboardInterrupt):
            backups.restore(kept, folder, passphrase=demo.PASSPHRASE)
    assert (folder / paths.RESTORE_PLAN).exists()
    (folder / lock_file.LOCK).unlink(missing_ok=True)
    before = state(folder)
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(folder, WRONG)
    assert state(folder) == before
    vaults.open_with_passphrase(folder, demo.PASSPHRASE).close()
    assert not (folder / paths.RESTORE_PLAN).exists()


def test_what_is_unpacked_for_a_restore_leads_nowhere_either(folder: Path, outside: Path):
    coming = folder / ".restore-x"
    coming.mkdir()
    (coming / "vault.hdr").symlink_to(outside)
    with pytest.raises(VaultLinked):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert outside.read_bytes() == VALUABLE


def test_a_pipe_among_the_backups_is_passed_over_and_nobody_waits_for_it(folder: Path):
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    people.add(vault, {"name": "One"})
    kept = backups.keep(vault).file
    vault.close()
    os.mkfifo(kept.with_name("peergroups-2031-01-01-0000-abcd.pgbak"))
    kept.with_name("peergroups-2031-01-02-0000-abcd.pgbak").symlink_to(kept)
    assert [one.file for one in backups.listed(folder)] == [kept]
    vaults.open_with_passphrase(folder, demo.PASSPHRASE).close()


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="needs a user whom modes bind")
def test_a_folder_that_takes_nothing_is_said_and_left_as_it_is(folder: Path):
    before = state(folder)
    folder.chmod(0o500)
    try:
        with pytest.raises(PeerGroupsError) as caught:
            vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    finally:
        folder.chmod(0o700)
    assert caught.value.code == "vault.read_only"
    assert state(folder) == before


def _littered(folder: Path) -> None:
    """What a killed program leaves, and no reserve, so that there would be something to sweep and to lay."""
    for name in (".hdr-1", ".seal-1", ".plan-1", ".part-1"):
        (folder / name).write_bytes(b"half")
    (folder / ".backup-1").mkdir()
    (folder / ".backup-1" / "copy.db").write_bytes(b"half")
    (folder / ".restore-1").mkdir()
    (folder / reserve.FILE).unlink(missing_ok=True)
    (folder / lock_file.LOCK).unlink(missing_ok=True)
    (folder / seals.MARK).unlink(missing_ok=True)


def _stop_once(real: Callable[[Path], None]) -> Callable[[Path], None]:
    """Lets the first call pass and stops at the second: the plan is written, nothing is moved yet."""
    calls = []

    def stops(folder: Path) -> None:
        calls.append(folder)
        if len(calls) == 2:
            raise KeyboardInterrupt
        real(folder)

    return stops


def test_a_pipe_in_the_place_of_what_is_remembered_holds_nobody_up(folder: Path):
    seen = paths.seen_file()
    seen.parent.mkdir(parents=True, exist_ok=True)
    seen.unlink(missing_ok=True)
    os.mkfifo(seen)
    vaults.open_with_passphrase(folder, demo.PASSPHRASE).close()


@pytest.mark.parametrize("kind", ["pipe", "symbolic link"])
def test_the_door_opens_no_pipe_and_no_link_to_see_who_may_come_in(folder: Path, outside: Path, kind: str):
    (folder / "vault.hdr").unlink()
    KINDS[kind](folder / "vault.hdr", outside)
    with pytest.raises(VaultLinked):
        vaults.ways_in(folder)
