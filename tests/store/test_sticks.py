"""Real exFAT and FAT disks: a vault killed, given a new key and restored there; a second place that dies."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStorageInfo

from peergroups.base import carriers, files, patience
from peergroups.base.errors import VaultInUse
from peergroups.base.settings import Settings
from peergroups.keys import CHEAPEST
from peergroups.store.backup import second_place
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, carrying, demo, people, rotation, vaults
from tests import disks
from tests.conftest import PASSPHRASE
from tests.depth import FULL

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


@pytest.fixture(params=["exfat", "vfat"])
def stick(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Where such a disk is mounted; the test is skipped where this user or this system cannot have one."""
    with disks.stick(tmp_path / "stick", request.param):
        yield tmp_path / "stick"


@pytest.fixture(params=["exfat", "fat"])
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, int]]:
    """The same, and the number of the program that serves it; it goes on at the end where it was stopped."""
    with disks.stick(tmp_path / "stick", request.param) as server:
        yield tmp_path / "stick", server
        with contextlib.suppress(ProcessLookupError):
            os.kill(server, signal.SIGCONT)


STOPS: dict[str, tuple[Any, str]] = {  # before which of these the stick answers no more
    "it is looked for": (second_place, "_is_folder"),
    "the copy is begun": (files, "copy_whole"),
    "the copy reaches the disk": (files, "_through"),
    "it is read back": (files, "_require_same"),
}


if FULL:

    def test_a_vault_on_a_stick_keeps_what_it_said_that_it_kept(stick: Path):
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

    @pytest.mark.parametrize("kind", disks.STICKS)
    def test_a_stick_is_told_as_one(tmp_path: Path, kind: str):
        with disks.stick(tmp_path / "stick", kind):
            system = bytes(QStorageInfo(str(tmp_path / "stick")).fileSystemType().data()).decode()
            assert carriers.lies(tmp_path / "stick" / "vault", system) is carriers.Lies.STICK

    @pytest.mark.parametrize("stops", STOPS)
    def test_a_second_place_that_dies_in_the_middle_holds_no_closing_and_takes_nothing_with_it(
        served: tuple[Path, int], vault: Vault, stops: str, monkeypatch: pytest.MonkeyPatch
    ):
        place, server = served
        assert backups.keep(vault, place).outside is not None
        holder, name = STOPS[stops]
        real = getattr(holder, name)

        def stopped(*given: Any, **named: Any) -> Any:
            os.kill(server, signal.SIGSTOP)
            return real(*given, **named)

        monkeypatch.setattr(patience, "SHORT", 1.0)
        people.add(vault, {"name": "One"})
        with monkeypatch.context() as patch:
            patch.setattr(holder, name, stopped)
            begun = time.monotonic()
            kept = backups.keep_if_changed(vault, place, at_most=2.0)
            folder = vault.folder
            vault.close()
            assert time.monotonic() - begun < 30
        assert kept is not None
        assert kept.trouble is not None
        assert kept.trouble.code == "backup.place_silent"
        settings = Settings.load()
        settings.backup_place = str(place)
        settings.save()
        again = vaults.open_with_passphrase(folder, PASSPHRASE)  # with the place as silent as before
        assert people_queries.count(again.db()) == 1
        assert vaults.check(again) == []
        assert carrying.lacks_newest(again, place) is None
        os.kill(server, signal.SIGKILL)  # now it does not even wait any more: each question is an error
        assert backups.keep(again, place).trouble is not None
        again.close()
        vaults.open_with_passphrase(folder, PASSPHRASE).close()
