"""Killed while a vault of an older program is brought up to date: it opens then, and nothing of it is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.depth import FULL

GOLDEN = Path(__file__).with_name("golden")
KILLS = 500 if FULL else 8

ROUNDS = """
import json, os, random, shutil, signal, sys, time
from pathlib import Path
from peergroups.base import paths
from peergroups.store import migrations
from peergroups.store.queries import people
from peergroups.usecases import demo, vaults

golden, folder, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
chance = random.Random(12)
versions = ("version_1", "version_4", "version_9")

def taken(number):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(golden / versions[number % len(versions)], folder)
    paths.seen_file().unlink(missing_ok=True)

def opened():
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE)

taken(0)
begun = time.monotonic()
opened().close()
lasts, wrong, half = time.monotonic() - begun, [], 0
for number in range(rounds):
    taken(number)
    child = os.fork()
    if child == 0:
        opened()
        os._exit(0)
    time.sleep(chance.uniform(0, lasts))
    os.kill(child, signal.SIGKILL)
    half += os.WIFSIGNALED(os.waitpid(child, 0)[1])
    vault = opened()
    if [row.name for row in people.people(vault.db())] != ["Amina", "Ben", "Chidi"]:
        wrong.append("people")
    if vault.db().exec_driver_sql("PRAGMA user_version").scalar_one() != migrations.newest():
        wrong.append("version")
    if vault.report.is_older or vaults.check(vault):
        wrong.append("not sound")
    vault.close()
print(json.dumps({"wrong": wrong, "half": half}))
"""


@pytest.mark.slow  # as many real processes are started and killed
@pytest.mark.skipif(sys.platform == "win32", reason="processes are started by fork")
def test_no_kill_leaves_half_of_a_migration(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", ROUNDS, GOLDEN, tmp_path / "vault", str(KILLS)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["wrong"] == []
    assert told["half"] > KILLS / 4
