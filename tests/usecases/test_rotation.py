"""Changing the key of the database: nothing is lost, nobody is shut out, and a kill at any point is mended."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import Busy, DiskFull, FileUnreadable, VaultDamaged, WrongPassphrase
from peergroups.keys import CHEAPEST
from peergroups.model.permissions import Access
from peergroups.store import connection, seals
from peergroups.store.backup import proving
from peergroups.store.lifecycle import rekey
from peergroups.store.open_report import Ended
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import accounts, backups, demo, people, rotation, vaults
from peergroups.usecases.accounts import PersonWithAccess
from tests.depth import FULL


def test_the_key_is_changed_and_nothing_is_lost(demo_vault: Vault):
    folder, before = demo_vault.folder, bytearray(demo_vault.keys.database_key)
    demo_vault.release()
    rotation.rotate(demo_vault)
    assert people_queries.count(demo_vault.db()) == 40
    assert vaults.check(demo_vault) == []
    people.add(demo_vault, {"name": "After"})
    demo_vault.close()
    with pytest.raises(VaultDamaged):
        connection.connect(folder / "vault.db", before)
    back = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert people_queries.count(back.db()) == 41
    back.close()


def test_a_backup_from_before_still_opens_until_it_is_deleted(demo_vault: Vault):
    rotation.rotate(demo_vault)
    (old,) = rotation.still_open(demo_vault)
    assert backups.verify(old.file, passphrase=demo.PASSPHRASE).people == 40
    assert rotation.forget_old(demo_vault) == 1
    assert not old.file.exists()
    assert rotation.still_open(demo_vault) == []


def test_the_file_is_not_replaced_under_somebody(demo_vault: Vault):
    import threading

    ready, done = threading.Event(), threading.Event()

    def read() -> None:
        demo_vault.db()
        ready.set()
        done.wait()
        demo_vault.release()

    reader = threading.Thread(target=read)
    reader.start()
    ready.wait()
    with pytest.raises(Busy):
        rotation.rotate(demo_vault)
    done.set()
    reader.join()
    assert people_queries.count(demo_vault.db()) == 40


ROUNDS = 100 if FULL else 15
KILLS = """
import json, os, random, shutil, signal, sys, time
from pathlib import Path
from peergroups.store.queries import people
from peergroups.usecases import demo, rotation, vaults

source, rounds = Path(sys.argv[1]), int(sys.argv[2])
chance, wrong, pending = random.Random(4), 0, 0
folder = source.parent / "round"
for number in range(rounds):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    inner, out = os.pipe()
    child = os.fork()
    if child == 0:
        vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)
        os.write(out, b"!")
        rotation.rotate(vault)
        os._exit(0)
    os.close(out)
    assert os.read(inner, 1), "it did not open"  # nothing comes where the child is gone: then nobody waits for it
    time.sleep(chance.uniform(0.02, 0.16))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(inner)
    pending += (folder / "vault.db.new").exists()
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)
    wrong += people.count(vault.db()) != 40 or bool(vaults.check(vault)) or vault.keys.pending_key is not None
    vault.close()
print(json.dumps({"wrong": wrong, "half": pending}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are started by fork")
def test_a_kill_in_the_middle_is_mended_at_the_next_opening(demo_folder: Path):
    done = subprocess.run(
        [sys.executable, "-c", KILLS, str(demo_folder), str(ROUNDS)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["wrong"] == 0


def _exchange(folder: Path, vault: Vault) -> None:
    from peergroups.store.lifecycle import rekey

    digests = rekey._write_new(folder, vault.keys, lambda _done, _all: None)
    rekey._take_its_place(folder, vault.keys, digests)


@pytest.mark.parametrize("point", ["begun", "written", "swapped"])
def test_each_step_can_be_the_last(
    demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    pending = bytes(keys.begin_rotation(demo_folder, vault.keys))
    if point != "begun":
        from peergroups.base import files

        vault.release()
        with monkeypatch.context() as patched, vault.alone():
            if point == "written":
                patched.setattr(files, "settle_file", lambda _file: (_ for _ in ()).throw(KeyboardInterrupt))
                with pytest.raises(KeyboardInterrupt):
                    _exchange(demo_folder, vault)
            else:
                _exchange(demo_folder, vault)
    left = Path(shutil.copytree(demo_folder, tmp_path / "left"))  # as a kill leaves it
    vault.closing = nullcontext
    vault.close()
    back = vaults.open_with_passphrase(left, demo.PASSPHRASE)
    assert bytes(back.keys.database_key) == pending
    assert back.keys.pending_key is None
    assert people_queries.count(back.db()) == 40
    back.close()


def test_a_kill_between_the_exchange_of_the_files_and_the_seal_is_no_alarm(
    demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    pending = bytes(keys.begin_rotation(demo_folder, vault.keys))
    vault.release()
    with monkeypatch.context() as patched, vault.alone():
        patched.setattr(seals, "_keep_seal", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            _exchange(demo_folder, vault)
    left = Path(shutil.copytree(demo_folder, tmp_path / "left"))
    vault.closing = nullcontext
    vault.close()
    back = vaults.open_with_passphrase(left, demo.PASSPHRASE)
    assert bytes(back.keys.database_key) == pending
    assert back.report.ended is Ended.CUT_SHORT
    assert people_queries.count(back.db()) == 40
    back.close()


BO = "paper lantern on the quiet lake"


def _with_bo(vault: Vault, second: Path) -> PersonWithAccess:
    """A backup of before Bo was invited, and two in each place of while Bo had a way in."""
    backups.keep(vault)
    accounts.invite(vault, {"name": "Bo", "access": Access.HELPER}, BO, label="owl", cost=CHEAPEST)
    for name in ("One", "Two"):
        people.add(vault, {"name": name})
        backups.keep(vault, second)
    return accounts.people_with_access(vault)[1]


def _opens(file: Path) -> bool:
    try:
        backups.verify(file, passphrase=BO)
    except (WrongPassphrase, FileUnreadable):
        return False
    return True


def test_the_backups_that_let_somebody_in_are_those_of_while_they_had_a_way_in(
    demo_vault: Vault, tmp_path: Path
):
    bo = _with_bo(demo_vault, tmp_path)
    found = rotation.lets_in(demo_vault, bo, tmp_path)
    assert len(found) == 4
    assert all(_opens(one.file) for one in found)
    assert {one.file.parent for one in found} == {demo_vault.folder / "backups", tmp_path}


@pytest.mark.parametrize("forget", [False, True])
def test_somebody_is_shut_out_the_key_is_changed_and_old_backups_go_in_one_step(
    demo_vault: Vault, tmp_path: Path, forget: bool
):
    bo, before = _with_bo(demo_vault, tmp_path), bytes(demo_vault.keys.database_key)
    demo_vault.release()
    done = rotation.shut_out(demo_vault, bo, new_key=True, forget=forget, second=tmp_path)
    assert done.trouble is None
    assert bytes(demo_vault.keys.database_key) != before
    assert len(accounts.people_with_access(demo_vault)) == 1
    left = [one.file for one in backups.copies(demo_vault, tmp_path)]
    assert any(_opens(one) for one in left) is not forget
    assert bool(rotation.still_open(demo_vault, tmp_path)) is not forget
    assert (done.deleted > 0) is forget
    assert (
        next(proving.proved(demo_vault.folder / "backups", demo_vault.keys), None) is not None or not forget
    )
    assert vaults.check(demo_vault) == []


def test_only_the_way_in_goes_where_that_is_wanted(demo_vault: Vault, tmp_path: Path):
    bo, before = _with_bo(demo_vault, tmp_path), bytes(demo_vault.keys.database_key)
    done = rotation.shut_out(demo_vault, bo, new_key=False, forget=False, second=tmp_path)
    assert (done.has_new_key, done.deleted, done.trouble) == (False, 0, None)
    assert bytes(demo_vault.keys.database_key) == before
    assert len(rotation.lets_in(demo_vault, bo, tmp_path)) == 4


def test_a_key_that_cannot_be_changed_now_keeps_nobody_in(
    demo_vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    bo = _with_bo(demo_vault, tmp_path)

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(rekey, "change", full)
    done = rotation.shut_out(demo_vault, bo, new_key=True, forget=True, second=tmp_path)
    assert isinstance(done.trouble, DiskFull)
    assert (done.has_new_key, done.deleted) == (False, 0)
    assert len(accounts.people_with_access(demo_vault)) == 1
    assert len(rotation.lets_in(demo_vault, bo, tmp_path)) == 4


def test_of_the_second_place_only_this_vaults_backups_count(demo_vault: Vault, tmp_path: Path):
    other, _ = vaults.create(tmp_path / "other", demo.PASSPHRASE, cost=CHEAPEST)
    (tmp_path / "stick").mkdir()
    backups.save_to(other, tmp_path / "stick" / "foreign.pgbak")
    other.close()
    outside = backups.keep(demo_vault, tmp_path / "stick").outside
    rotation.rotate(demo_vault)
    assert outside in {one.file for one in backups.copies(demo_vault, tmp_path / "stick")}
    assert {one.vault_id for one in backups.copies(demo_vault, tmp_path / "stick")} == {
        demo_vault.keys.vault_id
    }
    rotation.forget_old(demo_vault, tmp_path / "stick")
    assert (tmp_path / "stick" / "foreign.pgbak").exists()
