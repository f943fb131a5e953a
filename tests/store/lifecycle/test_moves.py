"""What people do with the folder of a vault: ten honest moves without a scare, and ten ways to get two that differ."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from peergroups.base import clock, paths
from peergroups.base.errors import VaultOlder
from peergroups.keys import CHEAPEST
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, health, people, vaults


class Computers:
    """Several users or computers, each with a memory of its own; one is at work at a time."""

    def __init__(self, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.place, self._patch = place, monkeypatch
        self.go_to("first")

    def go_to(self, name: str) -> None:
        self._patch.setenv("XDG_CONFIG_HOME", str(self.place / name))


@pytest.fixture
def computers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computers:
    return Computers(tmp_path / "computers", monkeypatch)


def opened(folder: Path) -> Vault:
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE)


def add(folder: Path, *names: str) -> None:
    vault = opened(folder)
    for name in names:
        people.add(vault, {"name": name})
    vault.close()


def copied(folder: Path, name: str) -> Path:
    return Path(shutil.copytree(folder, folder.with_name(name)))


def left_open(folder: Path, name: str) -> Path:
    """The folder as a kill or a power cut leaves it, in the middle of an opening."""
    vault = opened(folder)
    people.add(vault, {"name": "Just before"})
    left = copied(folder, name)
    seen = paths.seen_file().read_bytes()
    vault.close()
    paths.seen_file().write_bytes(seen)  # of that close nobody knows: it was cut short
    return left


def names(folder: Path) -> int:
    """How many people there are; anything that would scare is a failure."""
    vault = opened(folder)
    report, number = vault.report, people_queries.count(vault.db())
    assert not (report.is_older)
    assert not (report.set_aside)
    assert not (report.problems)
    vault.close()
    return number


def a_copy_by_hand(folder: Path, _computers: Computers) -> tuple[Path, int]:
    return copied(folder, "copy"), 2


def a_second_laptop(folder: Path, computers: Computers) -> tuple[Path, int]:
    computers.go_to("second")
    return copied(folder, "elsewhere"), 2


def a_restored_backup(folder: Path, _computers: Computers) -> tuple[Path, int]:
    vault = opened(folder)
    kept = backups.keep(vault).file
    people.add(vault, {"name": "Given up"})
    backups.keep(vault)
    vault.close()
    backups.restore(kept, folder, passphrase=demo.PASSPHRASE)
    names(folder)
    return folder, 2


def a_restored_home(folder: Path, computers: Computers) -> tuple[Path, int]:
    """The whole home of last week: the vault and what was remembered of it."""
    home = copied(folder, "home of last week")
    kept = paths.seen_file().read_bytes()
    add(folder, "This week")
    shutil.rmtree(folder)
    home.rename(folder)
    paths.seen_file().write_bytes(kept)
    return folder, 2


def a_stick_between_two(folder: Path, computers: Computers) -> tuple[Path, int]:
    for turn in range(3):
        computers.go_to("second" if turn % 2 else "first")
        add(folder, f"Turn {turn}")
    return folder, 5


def a_power_cut(folder: Path, _computers: Computers) -> tuple[Path, int]:
    left = left_open(folder, "cut")
    (left / "vault.db-shm").unlink(missing_ok=True)
    return left, 3


def a_kill(folder: Path, _computers: Computers) -> tuple[Path, int]:
    return left_open(folder, "killed"), 3


def a_leap_of_the_clock(folder: Path, _computers: Computers) -> tuple[Path, int]:
    with clock.fixed(clock.now() + timedelta(days=400)):
        names(folder)
    with clock.fixed(clock.now() - timedelta(days=400)):
        names(folder)
    return folder, 2


def another_name(folder: Path, _computers: Computers) -> tuple[Path, int]:
    return folder.rename(folder.with_name("Our vault, ours")), 2


def another_user(folder: Path, computers: Computers) -> tuple[Path, int]:
    computers.go_to("her sister")
    return folder, 2


HONEST = (
    a_copy_by_hand, a_second_laptop, a_restored_backup, a_restored_home, a_stick_between_two,
    a_power_cut, a_kill, a_leap_of_the_clock, another_name, another_user,
)  # fmt: skip


@pytest.mark.parametrize("move", HONEST)
def test_an_honest_move_is_no_alarm(
    folder: Path, computers: Computers, move: Callable[[Path, Computers], tuple[Path, int]]
):
    add(folder, "One", "Two")
    where, number = move(folder, computers)
    assert names(where) == number
    assert names(where) == number


def test_whoever_made_the_vault_here_is_not_asked_and_any_other_computer_is_once(
    tmp_path: Path, computers: Computers
):
    made, _ = vaults.create(tmp_path / "new", demo.PASSPHRASE, cost=CHEAPEST)
    assert not made.report.first_here
    made.close()
    copy = copied(tmp_path / "new", "carried")
    asked = []
    for computer in ("first", "second", "second", "first"):
        computers.go_to(computer)
        vault = opened(copy)
        asked.append(vault.report.first_here)
        health.confirm_first(vault)
        vault.close()
    assert asked == [False, True, False, False]


def _restored_beside(folder: Path, *after: str) -> tuple[Path, datetime]:
    """A backup in a folder beside a vault that was worked in after it, and when the vault was open last."""
    vault = opened(folder)
    kept = backups.keep(vault).file
    with clock.fixed(clock.now() + timedelta(days=3)):
        for name in after:
            people.add(vault, {"name": name})
        vault.close()
        for _ in after:
            opened(folder).close()
        last = clock.now()
    beside = folder.with_name("beside")
    backups.restore(kept, beside, passphrase=demo.PASSPHRASE)
    return beside, last


@pytest.mark.parametrize("opens", [0, 1, 3])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_backup_restored_beside_and_used_first_does_not_make_the_vault_an_old_one(
    folder: Path, computers: Computers, opens: int, elsewhere: bool
):
    add(folder, "One")
    if elsewhere:
        computers.go_to("second")
    beside, last = _restored_beside(folder, "Two", "Three")
    for number in range(opens):
        add(beside, f"There {number}")
    if not opens:
        assert names(folder) == 3  # it holds all that the other one does, and more: nothing to ask
        return
    with pytest.raises(VaultOlder) as caught:
        opened(folder)
    assert caught.value.part == "both"
    assert caught.value.here is not None
    assert abs(caught.value.here - last) < timedelta(minutes=1)
    assert caught.value.there is not None
    assert abs(caught.value.there - clock.now()) < timedelta(minutes=1)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)
    assert people_queries.count(vault.db()) == 3
    vault.close()
    with pytest.raises(VaultOlder) as caught:
        opened(beside)
    assert caught.value.part == "both"


def test_a_vault_restored_beside_and_never_used_is_the_older_one(folder: Path, computers: Computers):
    add(folder, "One")
    beside, _ = _restored_beside(folder, "Two")
    assert names(folder) == 2
    with pytest.raises(VaultOlder) as caught:
        opened(beside)
    assert caught.value.part == "database"


def _both_once(one: Path, other: Path, _computers: Computers) -> None:
    add(other, "There")
    add(one, "Here")


def _the_other_more(one: Path, other: Path, _computers: Computers) -> None:
    add(other, "There")
    add(other, "There again")
    add(one, "Here")


def _this_one_more(one: Path, other: Path, _computers: Computers) -> None:
    add(other, "There")
    add(one, "Here")
    add(one, "Here again")


def _only_looked(one: Path, other: Path, _computers: Computers) -> None:
    names(other)
    add(one, "Here")


def _restored_there(one: Path, other: Path, _computers: Computers) -> None:
    vault = opened(other)
    kept = backups.keep(vault).file
    people.add(vault, {"name": "There"})
    vault.close()
    backups.restore(kept, other, passphrase=demo.PASSPHRASE)
    add(other, "There after")
    add(one, "Here")


FORKS = (_both_once, _the_other_more, _this_one_more, _only_looked, _restored_there)


@pytest.mark.parametrize("first_here", [True, False], ids=["known before", "first seen apart"])
@pytest.mark.parametrize("fork", FORKS)
def test_two_copies_that_were_both_used_are_told(
    folder: Path,
    computers: Computers,
    fork: Callable[[Path, Path, Computers], None],
    first_here: bool,
):
    """The copy is carried to a second computer, both are used, and it comes back to the first."""
    add(folder, "Before")
    other = copied(folder, "other")
    if not first_here:
        paths.seen_file().unlink()
    real = vaults.open_with_passphrase

    def where_it_lies(place: Path, words: str, **how: object) -> Vault:
        computers.go_to("second" if place == other else "first")
        return real(place, words, **how)  # type: ignore[arg-type]

    computers._patch.setattr(vaults, "open_with_passphrase", where_it_lies)
    fork(folder, other, computers)
    computers._patch.setattr(vaults, "open_with_passphrase", real)
    computers.go_to("first")
    with pytest.raises(VaultOlder) as caught:
        opened(other)
    assert caught.value.part == "both"
