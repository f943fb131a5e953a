"""Power cuts: what was acknowledged is there, and nothing is damaged, whatever of the rest reached the disk."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import PeerGroupsError
from peergroups.keys import VaultKeys
from peergroups.store import connection
from peergroups.store.lifecycle import clean_close
from peergroups.store.open_report import Ended
from peergroups.usecases import demo
from tests.depth import FULL
from tests.store.powercut.disk import Disk, Operation, read_log

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc"), reason="needs Linux and gcc"),
]
STATES = 6000 if FULL else 150

WORK = """
import os, sys
from pathlib import Path
from peergroups.keys import VaultKeys
from peergroups.store import connection
from peergroups.store.lifecycle import clean_close
from peergroups.store.open_report import Ended
connection.RECIPE.update(eval(sys.argv[2]))
from peergroups.store import vault as store_vault
from peergroups.usecases import demo, people, vaults
store_vault._LARGE = 100_000  # so that it is folded in several times
vault = vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE)
ack = os.open(Path(sys.argv[1]) / "ack", os.O_CREAT | os.O_WRONLY)
for number in range(40):
    people.add(vault, {"name": f"Person {number}", "access_needs": "ramp " * (number * 7 % 300)})
    os.write(ack, b"+")
    if number % 9 == 8:
        vault.release()
os._exit(0)
"""


@dataclass
class Result:
    states: int = 0
    lost: int = 0  # states in which an acknowledged commit is gone
    broken: int = 0  # states that cannot be opened or are damaged
    alarmed: int = 0  # states that are said to have been changed by something else


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("shim") / "shim.so"
    source = Path(__file__).with_name("shim.c")
    subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", made, source, "-ldl", "-lpthread"], check=True)
    return made


@pytest.fixture
def scratch() -> Iterator[Path]:
    """In memory where there is such a place: thousands of small vaults are written."""
    place = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    yield place
    shutil.rmtree(place, ignore_errors=True)


def worked(shim: Path, folder: Path, scratch: Path, recipe: dict[str, object]) -> list[Operation]:
    """What a program that works in the vault did to its files."""
    log = scratch / "log"
    with log.open("wb") as out:
        environment = {
            **os.environ,
            "LD_PRELOAD": str(shim),
            "PC_DIR": str(folder),
            "PC_LOG": str(out.fileno()),
        }
        subprocess.run(
            [sys.executable, "-c", WORK, str(folder), repr(recipe)],
            env=environment,
            pass_fds=[out.fileno()],
            check=True,
        )
    return list(read_log(log.read_bytes()))


def replay(shim: Path, folder: Path, scratch: Path, *, recipe: dict[str, object], states: int) -> Result:
    disk = Disk(folder)
    vault_keys = keys.open_with_passphrase(folder, demo.PASSPHRASE)
    operations = worked(shim, folder, scratch, recipe)
    chance, result, acknowledged = random.Random(7), Result(), 0
    first = next(at for at, operation in enumerate(operations) if operation.path.endswith("/ack"))
    points = sorted(chance.randrange(first, len(operations)) for _ in range(states))
    for at, operation in enumerate(operations):
        disk.take(operation)
        acknowledged += operation.op == "w" and operation.path.endswith("/ack")
        while points and points[0] == at:
            points.pop(0)
            state = scratch / "state"
            disk.cut(state, chance)
            _judge(state, vault_keys, acknowledged, result)
            shutil.rmtree(state)
    return result


def _judge(state: Path, vault_keys: VaultKeys, acknowledged: int, result: Result) -> None:
    result.states += 1
    try:
        ended = clean_close.how_it_ended(state, vault_keys).ended
    except PeerGroupsError:  # a rollback journal lies there, in the tests below
        ended = Ended.CHANGED
    result.alarmed += ended is not Ended.CUT_SHORT
    try:
        db = connection.connect(state / "vault.db", vault_keys.database_key)
    except PeerGroupsError:
        result.broken += 1
        return
    try:
        kept = db.exec_driver_sql("SELECT count(*) FROM person").scalar_one()
        db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        whole = db.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() == "ok"
        genuine = not db.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
        db.exec_driver_sql("INSERT INTO search_text (search_text) VALUES ('integrity-check')")
        result.lost += kept < acknowledged
        result.broken += not (whole and genuine)
    except Exception:  # noqa: BLE001  whatever it is, this state is broken
        result.broken += 1
    finally:
        connection.close(db)


def test_no_acknowledged_work_is_lost_in_a_power_cut(shim: Path, folder: Path, scratch: Path):
    result = replay(shim, folder, scratch, recipe={}, states=STATES)
    assert result == Result(states=STATES)


@pytest.mark.parametrize("recipe", [{"synchronous": 1}, {"journal_mode": "delete"}])
def test_the_harness_bites_a_store_that_syncs_too_little(
    shim: Path, folder: Path, scratch: Path, recipe: dict[str, object]
):
    """The same with one setting made wrong must lose what was acknowledged: else the test above proves nothing."""
    assert replay(shim, folder, scratch, recipe=recipe, states=80).lost > 0


FAULT = """
import os, sys
from pathlib import Path
from peergroups.base.errors import PeerGroupsError
from peergroups.usecases import demo, people, vaults
vault = vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE)
os.environ["PC_FAIL_AT"] = sys.argv[2]
done = 0
try:
    for number in range(12):
        people.add(vault, {"name": f"Person {number}"})
        done += 1
except PeerGroupsError as error:
    print(done, error.code)
else:
    print(done, "none")
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.parametrize("code", [5, 28])  # EIO, ENOSPC
@pytest.mark.parametrize("call", [1, 2, 3, 7, 12])
def test_a_write_or_sync_that_fails_is_never_called_saved(
    shim: Path, folder: Path, scratch: Path, call: int, code: int
):
    """From that call on every write and sync of the write-ahead file fails; what was acknowledged before is kept."""
    environment = {
        **os.environ,
        "LD_PRELOAD": str(shim),
        "PC_DIR": str(folder),
        "PC_FAIL_FILE": "-wal",
        "PC_FAIL_ERRNO": str(code),
    }
    told = subprocess.run(
        [sys.executable, "-c", FAULT, str(folder), str(call)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    done, error = int(told[0]), told[1]
    assert error == "disk_full"
    key = keys.open_with_passphrase(folder, demo.PASSPHRASE).database_key
    db = connection.connect(folder / "vault.db", key)
    kept = db.exec_driver_sql("SELECT count(*) FROM person").scalar_one()
    assert kept in {done, done + 1}  # the one that failed may have landed, untold
    assert db.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() == "ok"
    connection.close(db)
