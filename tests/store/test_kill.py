"""Killed in the middle of marking: what was acknowledged is there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.depth import FULL

KILLS = 1300 if FULL else 100

ROUNDS = """
import json, os, random, signal, sys, time
from pathlib import Path
from uuid import UUID
from peergroups.model.attendance import Mark
from peergroups.store.queries import everything, sessions
from peergroups.usecases import attendance, demo, vaults

folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
group = UUID(hex=everything.table(vault.db(), "peer_group")[0]["id"])
session = sessions.of_group(vault.db(), group)[-1].id
people = [entry.person_id for entry in sessions.register(vault.db(), session).entries]
vault.close()
marks = list(Mark)
chance = random.Random(9)
acknowledged, lost, total = {}, 0, 0

def mark_for_ever(out):
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    attendance.mark(vault, session, people[0], marks[0])  # as the one that follows: the first one takes longest
    os.write(out, b"open\\n")
    number = 0
    while True:
        person, mark = number % len(people), (number * 7 + number // len(people)) % len(marks)
        attendance.mark(vault, session, people[person], marks[mark])
        os.write(out, b"%d %d\\n" % (person, mark))
        number += 1

for _ in range(rounds):
    inner, out = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(inner)
        mark_for_ever(out)
    os.close(out)
    with os.fdopen(inner, "rb") as told:
        told.readline()
        time.sleep(chance.uniform(0.001, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = told.read().split(b"\\n")[:-1]
    said = {}
    for line in lines:
        person, mark = map(int, line.split())
        said[person] = mark
    total += len(lines)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    kept = {e.person_id: e.mark for e in sessions.register(vault.db(), session).entries}
    last = int(lines[-1].split()[0]) if lines else -1
    for person, mark in said.items():
        unacknowledged = (person == (last + 1) % len(people))  # the one after may have landed, untold
        if kept[people[person]] is not marks[mark] and not unacknowledged:
            lost += 1
    problems = vaults.check(vault) if _ % 20 == 0 else []
    vault.close()
    lost += len(problems)
print(json.dumps({"kills": rounds, "acknowledged": total, "lost": lost}))
"""


@pytest.mark.slow  # as many real processes are started and killed
@pytest.mark.skipif(sys.platform == "win32", reason="processes are started by fork")
def test_no_kill_loses_an_acknowledged_mark(demo_folder: Path):
    done = subprocess.run(
        [sys.executable, "-c", ROUNDS, str(demo_folder), str(KILLS)],
        capture_output=True,
        text=True,
        check=True,
    )
    result = json.loads(done.stdout)
    assert result["kills"] == KILLS
    assert result["acknowledged"] > KILLS
    assert result["lost"] == 0
