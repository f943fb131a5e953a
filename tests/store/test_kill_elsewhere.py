"""Killed in the middle of other work than marking: what was acknowledged is there, all else is as before or whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.depth import FULL

KILLS = 500 if FULL else 8

ROUNDS = """
import json, os, random, signal, sys, time
from datetime import date, timedelta
from pathlib import Path
from peergroups.base.settings import Settings
from peergroups.store.queries import everything, groups, handouts as handout_queries, sessions
from peergroups.usecases import demo, handouts, series, vaults

folder, rounds, what = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
chance = random.Random(11)
TUESDAYS = {"frequency": "weekly", "interval": 1, "weekday": 1, "minutes": 90, "zone": "Europe/London"}

def prepared():
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    if what == "handouts":
        return vault, handouts.start(vault, "Tea", "en", "first")
    group = next(row["id"] for row in everything.table(vault.db(), "peer_group"))
    return vault, group

def series_of(vault, group):
    from uuid import UUID
    return groups.series(vault.db(), UUID(hex=group))

def work(out, subject):
    vault = None if what == "settings" else vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    number = 0
    os.write(out, b"open\\n")
    while True:
        number += 1
        if what == "settings":
            kept = Settings.load()
            kept.drills["vault"] = str(number)
            kept.save()
        elif what == "handouts":
            handouts.write(vault, subject, "en", title="Tea", text=f"text {number} " * 50)
        else:
            row = [one for one in series_of(vault, subject) if one.rule.until is None][-1]
            day = date(2027, 3, 2) + timedelta(days=7 * (number % 5))
            series.change_from(
                vault, row.id, day, {**TUESDAYS, "starts_on": day.isoformat(), "at": f"{10 + number % 9}:00"}
            )
        os.write(out, b"%d\\n" % number)

subject = None
if what != "settings":
    vault, subject = prepared()
    vault.close()
wrong, acknowledged = [], 0
for _ in range(rounds):
    inner, out = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(inner)
        work(out, subject)
    os.close(out)
    with os.fdopen(inner, "rb") as told:
        if not told.readline():
            wrong.append("did not open")
            break
        time.sleep(chance.uniform(0.001, 0.5 if what == "series" else 0.05))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        last = int(([b"0"] + told.read().split(b"\\n")[:-1])[-1])
    acknowledged += last
    if what == "settings":
        kept = int(Settings.load().drills.get("vault", "0"))
        if last and kept not in {last, last + 1}:
            wrong.append(f"kept {kept} of {last}")
        continue
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    if what == "handouts":
        text = handout_queries.text(vault.db(), subject, "en").text
        if last and text not in {f"text {n} " * 50 for n in (last, last + 1)}:
            wrong.append(text[:20])
    else:
        from uuid import UUID
        rows = sessions.of_group(vault.db(), UUID(hex=subject), past=0, coming=500)
        days = [row.day for row in rows if row.day >= date(2027, 3, 1) and row.series_id is not None]
        if len(days) != len(set(days)):
            wrong.append("two on one day")
    if _ % 10 == 0 and vaults.check(vault):
        wrong.append("not sound")
    vault.close()
print(json.dumps({"wrong": wrong, "acknowledged": acknowledged}))
"""


@pytest.mark.slow  # as many real processes are started and killed
@pytest.mark.skipif(sys.platform == "win32", reason="processes are started by fork")
@pytest.mark.parametrize("what", ["settings", "handouts", "series"])
def test_no_kill_leaves_half_of_a_work(demo_folder: Path, what: str):
    done = subprocess.run(
        [sys.executable, "-c", ROUNDS, str(demo_folder), str(KILLS), what],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["wrong"] == []
    assert told["acknowledged"] > 0
