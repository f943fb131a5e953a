"""Syncthing itself carries the folder of a vault while it is worked in: nothing is lost, and what arrives opens whole or
is told. Part of `make full`, where Syncthing is there.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from peergroups.base import carriers, paths
from peergroups.base.errors import VaultError
from peergroups.keys import CHEAPEST
from peergroups.store.backup import shelf
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, people, vaults
from tests.depth import FULL

ROUNDS, EACH = 12, 8  # openings, and people added in each
PATIENCE = 90.0  # seconds for two folders to become alike
KEY = "peergroups"

CONFIG = """<configuration version="36">
<folder id="v" path="{folder}" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
<device id="{ids[0]}"/><device id="{ids[1]}"/><markerName>.stfolder</markerName>
<minDiskFree unit="%">0</minDiskFree><maxConflicts>-1</maxConflicts></folder>
<device id="{ids[0]}"><address>tcp://127.0.0.1:{ports[0]}</address></device>
<device id="{ids[1]}"><address>tcp://127.0.0.1:{ports[1]}</address></device>
<gui enabled="true" tls="false"><address>127.0.0.1:{gui}</address><apikey>peergroups</apikey></gui>
<options><listenAddress>tcp://127.0.0.1:{own}</listenAddress><globalAnnounceEnabled>false</globalAnnounceEnabled>
<localAnnounceEnabled>false</localAnnounceEnabled><relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled>
<startBrowser>false</startBrowser><urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled>
<autoUpgradeIntervalH>0</autoUpgradeIntervalH><reconnectionIntervalS>2</reconnectionIntervalS></options>
</configuration>"""


@dataclass(frozen=True)
class Computer:
    """A computer whose shared folder Syncthing carries; with a memory of its own of vaults."""

    folder: Path
    home: Path
    gui: int

    @property
    def vault(self) -> Path:
        return self.folder / "vault"

    def asked(self, what: str) -> dict[str, object]:
        """What its Syncthing says."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.gui}/rest/{what}", headers={"X-API-Key": KEY})
        with urllib.request.urlopen(request, timeout=10) as answer:
            told: dict[str, object] = json.load(answer)
        return told


def until(is_so: Callable[[], bool], seconds: float = PATIENCE) -> None:
    pause = threading.Event()
    for _ in range(round(seconds / 0.2)):
        if is_so():
            return
        pause.wait(0.2)
    raise AssertionError("it never came so far")


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def carried(place: Path) -> Iterator[tuple[Computer, Computer]]:
    """Two computers, and a Syncthing on each that runs."""
    ports, guis, ids = (free_port(), free_port()), (free_port(), free_port()), []
    homes = [place / "home 0", place / "home 1"]
    for home in homes:
        subprocess.run(["syncthing", "generate", f"--home={home}"], check=True, capture_output=True)
        told = subprocess.run(
            ["syncthing", f"--home={home}", "--device-id"], check=True, capture_output=True, text=True
        )
        ids.append(told.stdout.strip())
    running, computers = [], []
    try:
        for number, home in enumerate(homes):
            folder = place / f"shared {number}"
            (folder / ".stfolder").mkdir(parents=True)
            text = CONFIG.format(folder=folder, ids=ids, ports=ports, gui=guis[number], own=ports[number])
            (home / "config.xml").write_text(text)
            with (home / "log").open("wb") as log:
                running.append(
                    subprocess.Popen(
                        ["syncthing", "serve", f"--home={home}", "--no-browser", "--no-restart"], stdout=log, stderr=log
                    )
                )
            computers.append(Computer(folder, home, guis[number]))
        yield computers[0], computers[1]
    finally:
        for one in running:
            one.terminate()
            one.wait(30)


def state(folder: Path) -> dict[str, bytes]:
    """Of all that is carried: what Syncthing itself writes meanwhile is left out."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and ".syncthing." not in file.name and file.name != "vault.lock"
    }


def alike(one: Path, other: Path) -> bool:
    try:
        return state(one) == state(other)
    except OSError:  # a file went while it was read
        return False


def opened(folder: Path) -> Vault:
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE)


class Memory:
    """What each computer remembers, one after the other in this process."""

    def __init__(self, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._place, self._patch = place, monkeypatch
        self.of("first")

    def of(self, name: str, *, knows: bytes | None = None) -> None:
        self._patch.setenv("XDG_CONFIG_HOME", str(self._place / name))
        if knows is not None:
            paths.seen_file().parent.mkdir(parents=True, exist_ok=True)
            paths.seen_file().write_bytes(knows)


if FULL:

    @pytest.fixture
    def computers(tmp_path: Path) -> Iterator[tuple[Computer, Computer]]:
        if not shutil.which("syncthing"):
            pytest.skip("Syncthing is not there")
        with carried(tmp_path) as both:
            yield both

    @pytest.fixture
    def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Memory:
        return Memory(tmp_path / "memories", monkeypatch)

    def test_a_vault_that_syncthing_carries_while_it_is_worked_in_loses_nothing(
        computers: tuple[Computer, Computer], memory: Memory, tmp_path: Path
    ):
        here, there = computers
        made, _ = vaults.create(here.vault, demo.PASSPHRASE, cost=CHEAPEST)
        made.close()
        assert carriers.lies(here.vault, "ext4") is carriers.Lies.CARRIED
        until(lambda: (there.vault / "vault.hdr").exists())
        kept, told, whole = 0, 0, 0
        for number in range(ROUNDS):
            vault = opened(here.vault)
            assert people_queries.count(vault.db()) == kept
            for _ in range(EACH):
                people.add(vault, {"name": f"Somebody {number}"})
                kept += 1
                here.asked("db/scan?folder=v") if False else None
            if number % 2:
                backups.keep(vault)
            arrived = copied_while_it_is_written(there.vault, tmp_path / f"open {number}")
            vault.close()
            until(lambda: state_changes(there.vault, arrived), 20) if number % 3 == 0 else None
            tried = copied_while_it_is_written(there.vault, tmp_path / f"tried {number}")
            knows = paths.seen_file().read_bytes()
            for copy, least in ((arrived, 0), (tried, kept)):
                memory.of(f"{copy.name} memory", knows=knows)
                try:
                    again = opened(copy)
                except VaultError:
                    told += 1
                else:
                    whole += 1
                    assert vaults.check(again) == []
                    assert people_queries.count(again.db()) == kept or least == 0
                    again.close()
                memory.of("first")
        until(lambda: alike(here.vault, there.vault))
        knows = paths.seen_file().read_bytes()
        memory.of("second", knows=knows)
        arrived_vault = opened(there.vault)
        assert people_queries.count(arrived_vault.db()) == kept == ROUNDS * EACH
        assert vaults.check(arrived_vault) == []
        assert not arrived_vault.report.is_older
        arrived_vault.close()
        print(f"told {told}, whole {whole}")
