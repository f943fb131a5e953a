from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from peergroups.base.errors import (
    FolderReadOnly,
    PeerGroupsError,
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
)
from peergroups.keys import CHEAPEST
from peergroups.store import connection, migrations
from peergroups.store.lifecycle import clean_close, opening
from peergroups.store.open_report import Ended
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import DATABASE, HEADER, Vault
from peergroups.usecases import demo, people, vaults

OPEN_AND_HOLD = """
import sys
import threading
from pathlib import Path
from peergroups.usecases import demo, vaults
vault = vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE)
print("open", flush=True)
sys.stdin.readline()
"""


def reopened(folder: Path) -> Vault:
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE)


def refused(folder: Path) -> type[PeerGroupsError]:
    """The error class that opening gives; the files must stay as they were."""
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.suffix in {".hdr", ".db"}}
    with pytest.raises(PeerGroupsError) as caught:
        reopened(folder)
    for name, data in before.items():
        assert (folder / name).read_bytes() == data
    return caught.type


def test_a_vault_is_a_folder_with_a_header_and_a_database(folder: Path):
    assert {HEADER, DATABASE} <= {file.name for file in folder.iterdir()}


def test_what_was_kept_is_there_after_lock_and_unlock(folder: Path):
    vault = reopened(folder)
    people.add(vault, {"name": "Amina"})
    vault.close()
    again = reopened(folder)
    assert [row.name for row in people_queries.people(again.db())] == ["Amina"]
    again.close()


def test_a_wrong_passphrase_is_told_as_such(folder: Path):
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(folder, "another passphrase altogether")


def test_the_recovery_code_opens_the_vault(tmp_path: Path):
    vault, code = vaults.create(tmp_path / "v", demo.PASSPHRASE, cost=CHEAPEST)
    vault.close()
    vaults.open_with_code(tmp_path / "v", code.lower().replace("-", " ")).close()


def test_a_folder_that_holds_something_is_not_overwritten(folder: Path, tmp_path: Path):
    with pytest.raises(VaultExists):
        vaults.create(folder, demo.PASSPHRASE, cost=CHEAPEST)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").write_bytes(b"x")
    with pytest.raises(VaultExists):
        vaults.create(tmp_path / "photos", demo.PASSPHRASE, cost=CHEAPEST)


def test_making_a_vault_leaves_nothing_beside_it(tmp_path: Path):
    vault, _ = vaults.create(tmp_path / "here" / "vault", demo.PASSPHRASE, cost=CHEAPEST)
    vault.close()
    assert [file.name for file in (tmp_path / "here").iterdir()] == ["vault"]


def test_no_vault_is_told_as_missing(tmp_path: Path):
    with pytest.raises(VaultMissing):
        reopened(tmp_path)


def _truncate_half(folder: Path) -> None:
    file = folder / DATABASE
    file.write_bytes(file.read_bytes()[: (file.stat().st_size // 2) // 4096 * 4096])


def _truncate_odd(folder: Path) -> None:
    file = folder / DATABASE
    file.write_bytes(file.read_bytes()[:-100])


def _empty(folder: Path) -> None:
    (folder / DATABASE).write_bytes(b"")


def _flip(folder: Path) -> None:
    data = bytearray((folder / DATABASE).read_bytes())
    data[5000] ^= 1
    (folder / DATABASE).write_bytes(data)


def _remove_headers(folder: Path) -> None:
    (folder / HEADER).unlink()
    (folder / f"{HEADER}.bak").unlink(missing_ok=True)


@pytest.mark.parametrize("damage", [_truncate_half, _truncate_odd, _empty, _flip, _remove_headers])
def test_damage_is_never_called_a_wrong_passphrase(folder: Path, damage: Callable[[Path], None]):
    damage(folder)
    assert refused(folder) is VaultDamaged


def test_a_missing_database_is_not_made_anew(folder: Path):
    (folder / DATABASE).unlink()
    assert refused(folder) is VaultMissing
    assert not (folder / DATABASE).exists()


def test_a_database_of_another_vault_is_refused(folder: Path, tmp_path: Path):
    other, _ = vaults.create(tmp_path / "other", demo.PASSPHRASE, cost=CHEAPEST)
    other.close()
    shutil.copy(tmp_path / "other" / DATABASE, folder / DATABASE)
    assert refused(folder) in {VaultForeign, VaultDamaged}


def test_a_newer_vault_is_refused_by_its_number(folder: Path):
    vault = reopened(folder)
    vault.db().exec_driver_sql("PRAGMA user_version = 99")
    vault.close()
    with pytest.raises(VaultTooNew) as caught:
        reopened(folder)
    assert (caught.value.needs, caught.value.have) == (99, migrations.newest())


def test_a_second_program_is_kept_out_until_the_first_is_gone(folder: Path):
    first = subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert first.stdout is not None
    assert first.stdout.readline().strip() == b"open"
    with pytest.raises(VaultInUse):
        reopened(folder)
    first.kill()
    first.communicate()
    reopened(folder).close()


@pytest.mark.skipif(sys.platform == "win32", reason="folders are made read-only in another way there")
def test_a_folder_that_cannot_be_written_is_named(folder: Path):
    """In a child that is not root: root may write everywhere."""
    script = f"""
import os, sys
from pathlib import Path
from peergroups.usecases import demo, vaults
import peergroups.keys.slots, cryptography.hazmat.primitives.kdf.argon2  # while modules can still be read
if os.getuid() == 0:
    os.chown({str(folder)!r}, 65534, 65534)
    for f in Path({str(folder)!r}).iterdir(): os.chown(f, 65534, 65534)
os.chmod({str(folder)!r}, 0o555)
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    vaults.open_with_passphrase(Path({str(folder)!r}), demo.PASSPHRASE)
except Exception as error:
    print(type(error).__name__)
"""
    for parent in folder.parents:
        if parent.stat().st_uid == Path(folder).stat().st_uid and parent.name.startswith(
            ("pytest", "test", "popen")
        ):
            parent.chmod(0o755)
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    folder.chmod(0o755)
    assert result.stdout.strip() == FolderReadOnly.__name__, result.stderr


def test_keys_are_gone_after_the_lock(vault: Vault):
    key = vault.keys.database_key
    assert any(key)
    vault.close()
    assert not any(key)


def test_two_connections_at_most_and_each_kept_by_its_thread(vault: Vault):
    import threading

    seen = []

    def read() -> None:
        seen.append(vault.db())
        seen.append(vault.db())
        vault.release()

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert seen[0] is seen[1]
    assert seen[0] is not vault.db()


def test_a_copy_before_a_migration_is_whole_and_locked_with_the_same_key(vault: Vault):
    from peergroups.store import schema

    people.add(vault, {"name": "Amina"})
    target = vault.folder / "copy.db"
    schema.copy_verified(vault.db(), target)
    assert b"SQLite format" not in target.read_bytes()
    copy = connection.connect(target, vault.keys.database_key)
    assert copy.exec_driver_sql("SELECT name FROM person").scalar_one() == "Amina"
    connection.close(copy)


def test_a_full_disk_loses_nothing_that_was_acknowledged(tmp_path: Path):
    """A file-size limit makes the write fail as a full disk does."""
    script = f"""
import resource, signal
from pathlib import Path
from peergroups.base.errors import PeerGroupsError
from peergroups.keys import CHEAPEST
from peergroups.usecases import demo, people, vaults
vault, _ = vaults.create(Path({str(tmp_path / "v")!r}), demo.PASSPHRASE, cost=CHEAPEST)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
done = 0
try:
    for number in range(2000):
        people.add(vault, {{"name": f"Person {{number}}", "access_needs": "x" * 5000}})
        done += 1
except PeerGroupsError as error:
    print(type(error).__name__, done, flush=True)
import os
os._exit(0)
"""
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    name, done = result.stdout.split()
    assert name in {"DiskFull", "VaultDamaged"}, result.stderr
    vault = reopened(tmp_path / "v")
    assert people_queries.count(vault.db()) >= int(done) > 0
    assert vaults.check(vault) == []
    vault.close()


def test_create_cleans_up_when_it_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(opening, "_build_database", fail)
    with pytest.raises(MemoryError):
        vaults.create(tmp_path / "v", demo.PASSPHRASE, cost=CHEAPEST)
    assert list(tmp_path.iterdir()) == []


def test_two_threads_close_one_vault_once_and_well(folder: Path, monkeypatch: pytest.MonkeyPatch):
    """A window that locks, and whoever ends the program: the second waits for the first."""
    opened = reopened(folder)
    inside, go_on, troubles = threading.Event(), threading.Event(), list[BaseException]()
    unmark = clean_close.unmark

    def slowly(*args: Any) -> None:
        inside.set()
        assert go_on.wait(10)
        unmark(*args)

    def close() -> None:
        try:
            opened.close()
        except BaseException as error:  # noqa: BLE001  looked at below
            troubles.append(error)

    monkeypatch.setattr(clean_close, "unmark", slowly)
    first, second = threading.Thread(target=close), threading.Thread(target=close)
    first.start()
    assert inside.wait(10)
    second.start()
    second.join(0.1)
    assert second.is_alive(), "the second thought it closed while it was not"
    go_on.set()
    first.join(10)
    second.join(10)
    assert not troubles
    assert opened.keys.is_wiped
    again = reopened(folder)
    assert again.report.ended is Ended.WELL
    again.close()
