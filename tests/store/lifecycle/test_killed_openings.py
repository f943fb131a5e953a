"""An opening that is killed between any two of its writes, also one that fails, makes no vault an older one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.depth import FULL

GOLDEN = Path(__file__).parents[1] / "golden" / "version_9"
EVERY, AGAIN = (
    (1, 3) if FULL else (2, 12)
)  # of the writes: which are tried, and before which it is killed once more

KILLS = """
import json, os, shutil, signal, sys
from pathlib import Path
from sqlalchemy import event
from sqlalchemy.engine import Engine
from peergroups.base.errors import PeerGroupsError, VaultDamaged, VaultOlder, VaultTooNew
from peergroups.store.backup import keeping
from peergroups.usecases import demo, people, vaults

whole, place, kind, every, again = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], *map(int, sys.argv[4:])
MEMORY, VAULT = place / "memory", place / "vault"
os.environ["XDG_CONFIG_HOME"] = str(MEMORY)
CHANGING = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "shutil.copyfile"}


def no_room(*_given):
    raise PeerGroupsError


def opens():
    vaults.open_with_passphrase(VAULT, demo.PASSPHRASE).close()


def works():
    vault = vaults.open_with_passphrase(VAULT, demo.PASSPHRASE)
    people.add(vault, {"name": "Somebody"})
    vault.close()


def too_new():
    try:
        opens()
    except VaultTooNew:
        return
    raise AssertionError


def no_backup():
    keep, keeping.keep = keeping.keep, no_room
    try:
        opens()
    except PeerGroupsError as error:
        assert error.code == "backup.not_before", error
    finally:
        keeping.keep = keep


def killed(act, at):
    # whether it was, before that write of it; else it came to its end
    child = os.fork()
    if child:
        ended = os.waitpid(child, 0)[1]
        if not os.WIFSIGNALED(ended) and os.waitstatus_to_exitcode(ended):
            found.append(["ended otherwise than it should", at])
        return os.WIFSIGNALED(ended)
    left = [at]

    def count():
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def heard(name, given):
        written = name == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if name in CHANGING or written:
            count()

    try:
        sys.addaudithook(heard)
        event.listen(Engine, "before_cursor_execute", lambda *_given: count())
        act()
        os._exit(0)
    except BaseException:
        os._exit(1)


def take(of):
    for folder in (MEMORY, VAULT):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(of / folder.name, folder)


def keep(to):
    shutil.rmtree(to, ignore_errors=True)
    for folder in (MEMORY, VAULT):
        shutil.copytree(folder, to / folder.name)


def alarms(after, told):
    try:
        after()
    except (VaultOlder, VaultDamaged) as error:
        found.append([*told, type(error).__name__, str(getattr(error, "part", ""))])


act = {"works": works, "too new": too_new, "no backup": no_backup}[kind]
after = too_new if kind == "too new" else opens
shutil.copytree(whole, VAULT)
MEMORY.mkdir()
if kind != "no backup":
    for _ in range(2):
        works()
if kind == "too new":
    vault = vaults.open_with_passphrase(VAULT, demo.PASSPHRASE)
    vault.db().exec_driver_sql("PRAGMA user_version = 99")
    vault.close()
keep(place / "first")
found, first, second = [], 0, 0
while True:
    first += every
    take(place / "first")
    if not killed(act, first):
        break
    keep(place / "once")
    alarms(after, [first])
    if first % again:
        continue
    at = 0
    while True:
        at += again
        take(place / "once")
        if not killed(act, at):
            break
        second += 1
        alarms(after, [first, at])
print(json.dumps({"first": first, "second": second, "found": found}))
"""


@pytest.mark.slow  # as many real processes are started and killed
@pytest.mark.skipif(sys.platform == "win32", reason="processes are started by fork")
@pytest.mark.parametrize("kind", ["works", "too new", "no backup"])
def test_no_kill_of_an_opening_makes_the_vault_an_older_one(folder: Path, tmp_path: Path, kind: str):
    whole = GOLDEN if kind == "no backup" else folder
    (tmp_path / "kills").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", KILLS, whole, tmp_path / "kills", kind, str(EVERY), str(AGAIN)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["first"] > 10
    assert told["second"] > 3
    assert told["found"] == []
