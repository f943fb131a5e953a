"""Syncthing itself carries the folder of a vault while it is worked in: nothing is lost, what arrives opens whole or
is told. Part of `make full`, where Syncthing is there.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
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

    @property
    def vault(self) -> Path:
        return self.folder / "vault"


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
                        ["syncthing", "serve", f"--home={home}", "--no-browser", "--no-restart"],
                        stdout=log,
                        stderr=log,
                    )
                )
            computers.append(Computer(folder))
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


def differs(folder: Path, before: dict[str, bytes]) -> bool:
    try:
        return state(folder) != before
    except OSError:
        return True


def copied(folder: Path, to: Path) -> Path:
    """As it lies there just now: a file that comes or goes meanwhile is there or not."""
    to.mkdir()
    for file in folder.iterdir():
        if file.is_file():
            with contextlib.suppress(OSError):
                shutil.copyfile(file, to / file.name)
    return to


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

    def test_a_vault_that_is_carried_while_it_is_worked_in_loses_nothing(
        computers: tuple[Computer, Computer], memory: Memory, tmp_path: Path
    ):
        here, there = computers
        made, _ = vaults.create(here.vault, demo.PASSPHRASE, cost=CHEAPEST)
        made.close()
        assert carriers.lies(here.vault, "ext4") is carriers.Lies.CARRIED
        until((there.vault / "vault.hdr").exists)
        kept, ends = 0, {"told": 0, "whole": 0}
        for number in range(ROUNDS):
            vault = opened(here.vault)
            assert people_queries.count(vault.db()) == kept
            before = state(there.vault)
            for _ in range(EACH):
                people.add(vault, {"name": f"Somebody {number}"})
            kept += EACH
            if number % 2:
                backups.keep(vault)
            until(partial(differs, there.vault, before))  # something of it is under way
            half = copied(there.vault, tmp_path / f"half {number}")
            vault.close()
            copies = {half: 0, copied(there.vault, tmp_path / f"closed {number}"): kept}
            knows = paths.seen_file().read_bytes()
            for copy, least in copies.items():
                memory.of(f"{copy.name} memory", knows=knows)
                try:
                    again = opened(copy)
                except VaultError:
                    ends["told"] += 1
                    continue
                finally:
                    memory.of("first")
                ends["whole"] += 1
                assert vaults.check(again) == []
                assert least <= people_queries.count(again.db()) <= kept
                again.close()
        until(lambda: alike(here.vault, there.vault))
        memory.of("second", knows=paths.seen_file().read_bytes())
        arrived = opened(there.vault)
        assert people_queries.count(arrived.db()) == kept == ROUNDS * EACH
        assert vaults.check(arrived) == []
        assert not arrived.report.is_older
        arrived.close()
        assert ends["told"] + ends["whole"] == 2 * ROUNDS

    def test_of_two_that_work_at_once_nothing_is_lost_and_both_are_told(
        computers: tuple[Computer, Computer], memory: Memory, tmp_path: Path
    ):
        here, there = computers
        made, _ = vaults.create(here.vault, demo.PASSPHRASE, cost=CHEAPEST)
        made.close()
        until(lambda: (there.vault / "vault.seal").exists() and alike(here.vault, there.vault))
        memory.of("second", knows=paths.seen_file().read_bytes())
        for computer, name in ((there, "second"), (here, "first")):  # neither has heard of the other
            memory.of(name)
            vault = opened(computer.vault)
            people.add(vault, {"name": name})
            backups.keep(vault)
            vault.close()
        until(lambda: alike(here.vault, there.vault))
        found, ends = set(), []
        for computer, name in ((here, "first"), (there, "second")):
            memory.of(name)
            try:
                vault = opened(computer.vault)
            except VaultError as error:
                ends.append(error.code)
                continue
            ends.append("opened")
            assert vaults.check(vault) == []
            found |= {row.full_name for row in people_queries.people(vault.db())}
            vault.close()
        assert ends != ["opened", "opened"]
        for number, one in enumerate(shelf.listed(here.vault / shelf.FOLDER)):
            memory.of(f"restored {number}")
            backups.restore(one.file, tmp_path / f"restored {number}", passphrase=demo.PASSPHRASE)
            vault = opened(tmp_path / f"restored {number}")
            found |= {row.full_name for row in people_queries.people(vault.db())}
            vault.close()
        assert found == {"first", "second"}
