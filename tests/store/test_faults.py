"""Faults a computer brings by itself: bits that flip, threads, a full disk, a kill in a migration."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import DiskFull, PeerGroupsError
from peergroups.store import migrations, seals
from peergroups.store.lifecycle import integrity, reserve
from peergroups.store.queries import people as people_queries
from peergroups.usecases import backups, demo, people, vaults
from tests.depth import FULL
from tests.leaks.pages import pages

PAGE = 4096
OFFSETS = (3, 700, 1500, 2600, 4030, 4090)  # of a page: its body, its vector, its seal
EVERY = 1 if FULL else 12
MIGRATIONS = 500 if FULL else 12
GOLDEN = Path(__file__).with_name("golden") / "version_1"
FORKS = pytest.mark.skipif(sys.platform == "win32", reason="processes are started by fork")


def test_one_bit_in_any_page_is_found_at_the_opening(demo_folder: Path):
    """Row 6; an independent decryptor says which pages are bad, and must say the same."""
    file = demo_folder / "vault.db"
    vault_keys = keys.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    raw = file.read_bytes()
    tried = found = oracle = 0
    for number in range(0, len(raw) // PAGE, EVERY):
        for offset in OFFSETS:
            at = number * PAGE + offset
            file.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
            tried += 1
            try:
                list(pages(file, bytes(vault_keys.database_key)))
            except AssertionError:
                oracle += 1
            try:
                vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
            except PeerGroupsError:
                found += 1
            for stray in ("vault.dirty", "vault.db-wal", "vault.db-shm"):
                (demo_folder / stray).unlink(missing_ok=True)
    file.write_bytes(raw)
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE, knowingly=True).close()
    assert found == oracle == tried


def test_one_bit_in_any_page_is_found_by_the_deep_check_while_the_vault_is_open(demo_folder: Path):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert seals.fold_in(vault.database, vault.keys)
    file = demo_folder / "vault.db"
    raw = file.read_bytes()
    step = 3 if EVERY == 1 else 23
    for number in range(1, len(raw) // PAGE, step):
        at = number * PAGE + 1500
        with file.open("r+b") as out:
            out.seek(at)
            out.write(bytes([raw[at] ^ 1]))
        try:
            found = integrity.problems(vault)
        except PeerGroupsError as error:
            found = [error.code]
        with file.open("r+b") as out:
            out.seek(at)
            out.write(raw[at : at + 1])
        vault.release()
        assert found, number
    assert integrity.problems(vault) == []
    vault.close()


MIGRATING = """
import json, os, random, shutil, signal, sys, time
from pathlib import Path
from peergroups.base.errors import VaultOlder
from peergroups.store import migrations
from peergroups.store.lifecycle import opening
from peergroups.store.queries import people
from peergroups.usecases import demo, vaults

source, rounds, longest = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
chance, seen = random.Random(5), {}
folder = source.parent / "round"
for number in range(rounds):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    os.environ["XDG_CONFIG_HOME"] = str(source.parent / f"user {number}")  # who never saw the copy of the last round
    inner, out = os.pipe()
    child = os.fork()
    if child == 0:
        run = opening.bring_up_to_date
        def told(*args, **named):
            os.write(out, b"!")
            run(*args, **named)
        opening.bring_up_to_date = told
        vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)
        os._exit(0)
    os.close(out)
    os.read(inner, 1)
    time.sleep(chance.uniform(0.0, longest))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(inner)
    from peergroups import keys
    from peergroups.store import connection
    opened = keys.open_with_passphrase(folder, demo.PASSPHRASE)
    db = connection.connect(folder / "vault.db", opened.database_key)
    version = db.exec_driver_sql("PRAGMA user_version").scalar_one()
    made = set(db.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
    connection.close(db)
    told = {2: "own_handout", 3: "account", 4: "audit_event"}
    partial = [n for n, table in told.items() if (table in made) != (version >= n)]
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)
    rows, bad = people.count(vault.db()), vaults.check(vault)
    newest = vault.db().exec_driver_sql("PRAGMA user_version").scalar_one() == migrations.newest()
    vault.close()
    wrong = [*partial, *bad, *([] if rows == ROWS else [f"rows: {rows}"]), *([] if newest else ["not newest"])]
    what = f"partial {wrong}" if wrong else f"version {version}"
    seen[what] = seen.get(what, 0) + 1
print(json.dumps(seen))
"""


@FORKS
def test_a_migration_that_is_killed_leaves_a_whole_version(tmp_path: Path):
    """Row 16: each step is one transaction; the next opening goes on from where it stands."""
    source = Path(shutil.copytree(GOLDEN, tmp_path / "old"))
    done = subprocess.run(
        [sys.executable, "-c", MIGRATING.replace("ROWS", "3"), str(source), str(MIGRATIONS), "0.12"],
        capture_output=True,
        text=True,
        check=True,
    )
    seen = json.loads(done.stdout)
    assert not [what for what in seen if what.startswith("partial")], seen
    assert sum(seen.values()) == MIGRATIONS, seen


@pytest.mark.parametrize("last", range(1, migrations.newest()))
def test_a_migration_cut_short_after_each_step_goes_on(tmp_path: Path, monkeypatch, last: int):
    folder = Path(shutil.copytree(GOLDEN, tmp_path / "old"))
    from peergroups.store import schema

    run = schema._step

    def stop(db: object, number: int, statements: tuple[str, ...]) -> None:
        if number > last:
            raise KeyboardInterrupt
        run(db, number, statements)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(schema, "_step", stop)
        with pytest.raises(KeyboardInterrupt):
            vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert people_queries.count(vault.db()) == 3
    assert vaults.check(vault) == []
    vault.close()
    assert backups.listed(folder)


def test_a_backup_is_kept_before_an_older_vault_is_brought_up_to_date(tmp_path: Path, monkeypatch):
    folder = Path(shutil.copytree(GOLDEN, tmp_path / "old"))
    usage = shutil.disk_usage(folder)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=1000))
        with pytest.raises(PeerGroupsError) as caught:
            vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert caught.value.code == "backup.not_before"
    vaults.open_with_passphrase(folder, demo.PASSPHRASE).close()
    kept = backups.listed(folder)
    assert backups.verify(kept[-1].file, passphrase=demo.PASSPHRASE).contents.schema == 1


THREADS = """
import sys, threading
from pathlib import Path
from peergroups.base.errors import PeerGroupsError
from peergroups.store.queries import people as queries
from peergroups.usecases import demo, people, vaults

vault = vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE)
before, each, failed = queries.count(vault.db()), int(sys.argv[2]), []

def work(thread):
    try:
        for number in range(each):
            people.add(vault, {"name": f"Person {thread} {number}"})
            if number % 10 == 0:
                queries.count(vault.db())
    except BaseException as error:
        failed.append(error)
    finally:
        vault.release()

threads = [threading.Thread(target=work, args=(n,)) for n in range(16)]
for one in threads: one.start()
for one in threads: one.join()
assert not failed, failed
assert queries.count(vault.db()) == before + 16 * each
assert vaults.check(vault) == []
vault.close()
again = vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE)
assert queries.count(again.db()) == before + 16 * each
again.close()
print(16 * each)
"""


def test_sixteen_threads_write_through_the_engine_and_nothing_is_lost(folder: Path):
    """Row 23. The program uses two; the bar is sixteen."""
    each = 150 if FULL else 30
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", THREADS, str(folder), str(each)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) == 16 * each


FULL_DISK = """
import os, resource, signal, sys
from pathlib import Path
from peergroups.base.errors import DiskFull, PeerGroupsError
from peergroups.keys import CHEAPEST
from peergroups import keys
from peergroups.usecases import backups, demo, people, vaults
from peergroups.store import seals
from peergroups.store.queries import people as queries

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder, what = Path(sys.argv[1]), sys.argv[2]

def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

def refused(act):
    try:
        act()
    except PeerGroupsError as error:
        return error.code
    return ""

if what == "migration":
    limit(40_000)
    code = refused(lambda: vaults.open_with_passphrase(folder, demo.PASSPHRASE))
    limit(resource.RLIM_INFINITY)
else:
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    number = queries.count(vault.db())
    assert seals.fold_in(vault.database, vault.keys)
    if what == "commit":
        limit(4_000)
        act = lambda: people.add(vault, {"name": "Lost"})
    elif what == "backup":
        limit(50_000)
        act = lambda: backups.keep(vault)
    else:
        limit(100)
        act = lambda: keys.change_passphrase(folder, vault.keys, "another set of five words", cost=CHEAPEST)
    code = refused(act)
    limit(resource.RLIM_INFINITY)
    assert queries.count(vault.db()) == number
    people.add(vault, {"name": "After"})
    assert queries.count(vault.db()) == number + 1
    vault.close()
again = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
assert vaults.check(again) == []
again.close()
print(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files are limited by setrlimit")
@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("commit", "disk_full"),
        ("backup", "disk_full"),
        ("header", "disk_full"),
        ("migration", "backup.not_before"),
    ],
)
def test_a_disk_that_is_full_is_said_and_leaves_what_was(folder: Path, tmp_path: Path, what: str, code: str):
    """Row 19, with a limit on the size of files in place of a small disk."""
    if what == "migration":
        folder = Path(shutil.copytree(GOLDEN, tmp_path / "old"))
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(folder), what], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip() == code


def test_the_reserve_lets_a_commit_through_on_a_full_disk(vault, monkeypatch):
    """Row 19: the first try finds the disk full, the reserve goes, the second is kept."""
    db = vault.db()
    send = db.exec_driver_sql
    state = {"full": True}

    def once_full(sql: str, *values: object):
        if sql == "COMMIT" and state["full"]:
            state["full"] = False
            raise DiskFull
        return send(sql, *values)

    monkeypatch.setattr(db, "exec_driver_sql", once_full)
    assert (vault.folder / reserve.FILE).exists()
    people.add(vault, {"name": "Kept"})
    assert not (vault.folder / reserve.FILE).exists()
    assert people_queries.count(vault.db()) == 1


def test_a_torn_page_that_is_free_does_not_keep_a_backup_from_being_made(demo_folder: Path, tmp_path: Path):
    """Row 40: the copy of its pages does not open whole, so SQLite writes them anew without the free ones."""
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    db = vault.db()
    db.exec_driver_sql("CREATE TABLE filler (text TEXT)")
    db.exec_driver_sql("INSERT INTO filler VALUES (?)", ("x" * 60_000,))
    db.exec_driver_sql("DROP TABLE filler")
    free = int(db.exec_driver_sql("PRAGMA freelist_count").scalar_one())
    assert free > 5
    vault.close()
    file = demo_folder / "vault.db"
    raw = bytearray(file.read_bytes())
    raw[-PAGE + 2000] ^= 255  # the last page: of those just freed
    file.write_bytes(raw)
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE, knowingly=True)
    contents = backups.save_to(vault, tmp_path / "a.pgbak")
    assert contents.counts["person"] == 40
    assert hashlib.sha256((tmp_path / "a.pgbak").read_bytes()).digest()
    vault.close()
    assert backups.verify(tmp_path / "a.pgbak", passphrase=demo.PASSPHRASE).people == 40
