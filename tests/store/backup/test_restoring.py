"""A restore that is killed at any point leaves the old vault or the new one, never a mix."""

from __future__ import annotations

import contextlib
import json
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from peergroups.base.errors import DiskFull, PeerGroupsError, VaultStray
from peergroups.store.backup import making, restoring
from peergroups.store.lifecycle import reserve
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, people, vaults
from tests.depth import FULL

KILLS = 50 if FULL else 10

ROUNDS = """
import json, os, random, shutil, signal, sys, time
from pathlib import Path
from peergroups.store.queries import people
from peergroups.usecases import backups, demo, vaults

source, backup, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
chance, seen = random.Random(11), {"old": 0, "new": 0, "mixed": 0}
folder = source.parent / "round"
for number in range(rounds):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    inner, out = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(out, b"!")
        backups.restore(backup, folder, passphrase=demo.PASSPHRASE)
        os._exit(0)
    os.read(inner, 1)
    time.sleep(chance.uniform(0.0, 0.09))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(inner); os.close(out)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)
    rows, bad = people.count(vault.db()), vaults.check(vault)
    seen["mixed" if bad or rows not in (40, 41) else "old" if rows == 41 else "new"] += 1
    vault.close()
print(json.dumps(seen))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are started by fork")
def test_a_restore_that_is_killed_leaves_the_old_or_the_new(demo_folder: Path, tmp_path: Path):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    backups.save_to(vault, tmp_path / "a.pgbak")
    people.add(vault, {"name": "Later"})
    vault.close()
    done = subprocess.run(
        [sys.executable, "-c", ROUNDS, str(demo_folder), str(tmp_path / "a.pgbak"), str(KILLS)],
        capture_output=True,
        text=True,
        check=True,
    )
    seen = json.loads(done.stdout)
    assert seen["mixed"] == 0
    assert sum(seen.values()) == KILLS


@pytest.mark.parametrize("at", range(12))
def test_each_rename_of_the_swap_can_be_the_last(
    demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    backups.save_to(vault, tmp_path / "a.pgbak")
    people.add(vault, {"name": "Later"})
    vault.close()
    keys = making.open_keys(tmp_path / "a.pgbak", passphrase=demo.PASSPHRASE)
    _, incoming = restoring.bring(tmp_path / "a.pgbak", keys, demo_folder, lambda _done, _all: None)
    replace, calls = Path.replace, iter(range(100))

    def stop(self: Path, target: Path) -> Path:
        if next(calls) == at:
            raise KeyboardInterrupt
        return Path(replace(self, target))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", stop)
        with contextlib.suppress(KeyboardInterrupt):
            restoring.swap(demo_folder, incoming)
    back = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE, knowingly=True)
    assert people_queries.count(back.db()) == (41 if at == 0 else 40)
    assert vaults.check(back) == []
    back.close()


def test_a_plan_that_points_elsewhere_is_refused(folder: Path):
    (folder / "restore.plan").write_text(json.dumps({"incoming": "../elsewhere", "aside": ""}))
    with pytest.raises(VaultStray):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)


def test_a_backup_for_which_there_is_no_room_is_refused_and_leaves_nothing(
    demo_vault: Vault, monkeypatch: pytest.MonkeyPatch
):
    usage = shutil.disk_usage(demo_vault.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=1000))
    with pytest.raises(DiskFull):
        backups.keep(demo_vault)
    assert not list((demo_vault.folder / "backups").iterdir())
    assert not list(demo_vault.folder.glob(".backup-*"))


def test_the_ballast_is_laid_at_each_opening_and_can_be_dropped(vault: Vault):
    assert (vault.folder / reserve.FILE).stat().st_size == reserve.BYTES
    assert reserve.drop(vault.folder)
    assert not reserve.drop(vault.folder)
    reserve.lay(vault.folder)
    assert (vault.folder / reserve.FILE).exists()


def test_a_vault_cut_at_any_page_or_beside_one_is_damaged(folder: Path):
    raw = (folder / "vault.db").read_bytes()
    for at in range(0, len(raw), 4096 * 5):
        for size in (at - 1, at, at + 1):
            if 0 <= size < len(raw):
                (folder / "vault.db").write_bytes(raw[:size])
                with pytest.raises(PeerGroupsError):
                    vaults.open_with_passphrase(folder, demo.PASSPHRASE)


def test_what_is_restored_and_what_is_set_aside_other_users_cannot_look_into(
    demo_folder: Path, tmp_path: Path
):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    file = backups.keep(vault).file
    vault.close()
    (tmp_path / "chosen").mkdir(mode=0o755)  # as a dialog makes it
    demo_folder.chmod(0o755)
    for folder in (tmp_path / "chosen", tmp_path / "new", demo_folder):
        aside = backups.restore(file, folder, passphrase=demo.PASSPHRASE)
        made = [folder, *(one for one in folder.rglob("*") if one.is_dir())]
        assert {stat.S_IMODE(one.stat().st_mode) for one in made} == {0o700}, made
        assert (aside in made) == (folder == demo_folder)


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"incoming": "', b"\xff", b"[]", b"null", b""])
def test_a_plan_that_somebody_made_up_is_damage_whatever_it_is(folder: Path, body: bytes):
    with (folder / "restore.plan").open("wb") as file:
        file.write(body)
        file.truncate(max(len(body), 1) * 10_000)  # much of it is nothing
    with pytest.raises(VaultStray):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert (folder / "vault.db").exists()
