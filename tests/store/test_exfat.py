"""A vault on a real exFAT disk: killed, given a new key and restored there as elsewhere. Part of `make full`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from peergroups.base.errors import VaultInUse
from peergroups.keys import CHEAPEST
from peergroups.store.queries import people as people_queries
from peergroups.usecases import backups, demo, people, rotation, vaults
from tests import disks
from tests.depth import FULL

TOOLS = ("mkfs.exfat", "mount.exfat-fuse", "losetup")

KILLS = """
import json, os, signal, sys, time
from pathlib import Path
from peergroups.store.queries import people as queries
from peergroups.usecases import demo, people, vaults

folder, told, alarms = Path(sys.argv[1]), 0, 0
for number in range(12):
    inner, out = os.pipe()
    child = os.fork()
    if child == 0:
        vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        while True:
            people.add(vault, {"name": "Somebody"})
            os.write(out, b"x")
    os.close(out)
    with os.fdopen(inner, "rb", buffering=0) as heard:
        told += len(heard.read(1))
        time.sleep(0.03 * (number % 5))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while more := heard.read(4096):
            told += len(more)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    kept, found = queries.count(vault.db()), vaults.check(vault)
    alarms += bool(found or vault.report.is_older)
    vault.close()
    assert kept >= told, (kept, told)
    told = kept
print(json.dumps({"kept": told, "alarms": alarms}))
"""


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """An exFAT disk of 64 megabytes; the test is skipped where this user or this system cannot have one."""
    image, place = tmp_path / "image", tmp_path / "stick"
    place.mkdir()
    with image.open("wb") as out:
        out.truncate(64 * 1024 * 1024)
    if not all(map(shutil.which, TOOLS)) or not disks.done("mkfs.exfat", image):
        pytest.skip("no tools for exFAT")
    found = subprocess.run(["losetup", "-f", "--show", image], capture_output=True, text=True, check=False)
    if found.returncode or not disks.done("mount.exfat-fuse", found.stdout.strip(), place):
        pytest.skip("this user may not mount")
    yield place
    disks.pull(place)
    disks.done("losetup", "-d", found.stdout.strip())


if FULL:

    def test_a_vault_on_exfat_keeps_what_it_said_that_it_kept(stick: Path):
        folder = stick / "vault"
        made, _ = vaults.create(folder, demo.PASSPHRASE, cost=CHEAPEST)
        made.close()
        done = subprocess.run(
            [sys.executable, "-c", KILLS, folder], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout)
        assert told["kept"] > 12
        assert told["alarms"] == 0
        vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        with pytest.raises(VaultInUse):
            vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        rotation.rotate(vault)
        kept = backups.keep(vault).file
        people.add(vault, {"name": "After"})
        vault.close()
        backups.restore(kept, folder, passphrase=demo.PASSPHRASE)
        vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        assert people_queries.count(vault.db()) == told["kept"]
        assert vaults.check(vault) == []
        assert not vault.report.is_older
        vault.close()
