"""The second place for backups is asked at the door: how new a vault is, which header is its own, what a key costs."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base import paths, patience
from peergroups.base.errors import VaultCostly, VaultOlder
from peergroups.base.settings import Settings
from peergroups.keys import CHEAPEST
from peergroups.store.backup import shelf
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, people, rescue, vaults
from tests.store.lifecycle.test_key_costs import dear_backup, derived, forge

__all__ = ["derived"]  # a fixture

NEW = "another set of five words here"


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """An empty second place, chosen on this computer."""
    place = tmp_path / "stick"
    place.mkdir()
    choose(place)
    return place


def choose(place: Path) -> None:
    settings = Settings.load()
    settings.backup_place = str(place)
    settings.save()


def opened(folder: Path, words: str = demo.PASSPHRASE, *, knowingly: bool = False) -> Vault:
    return vaults.open_with_passphrase(folder, words, knowingly=knowingly)


def worked_in(folder: Path, second: Path, name: str) -> Path:
    """Somebody is added, a backup goes to both places; gives the one beside the vault."""
    vault = opened(folder)
    people.add(vault, {"name": name})
    kept = backups.keep(vault, second)
    assert kept.outside is not None
    vault.close()
    return kept.file


def copied(folder: Path, name: str) -> Path:
    return Path(shutil.copytree(folder, folder.with_name(name)))


def forget() -> None:
    """What this computer saw of vaults; the second place stays chosen."""
    paths.seen_file().unlink(missing_ok=True)


@pytest.mark.parametrize("by", ["passphrase", "code"])
def test_an_old_folder_is_told_where_only_the_second_place_knows_of_a_newer(
    tmp_path: Path, second: Path, by: str
):
    made, code = vaults.create(tmp_path / "vault", demo.PASSPHRASE, cost=CHEAPEST)
    made.close()
    worked_in(tmp_path / "vault", second, "One")
    old = copied(tmp_path / "vault", "old")
    worked_in(tmp_path / "vault", second, "Two")
    forget()
    with pytest.raises(VaultOlder) as caught:
        opened(old) if by == "passphrase" else vaults.open_with_code(old, code)
    assert caught.value.part == "database"
    vault = opened(old, knowingly=True)
    assert vault.report.is_older
    vault.close()


def test_a_copy_used_elsewhere_that_keeps_its_backups_in_the_same_place_is_told_as_two(
    folder: Path, second: Path
):
    worked_in(folder, second, "One")
    laptop = copied(folder, "laptop")
    for name in ("There", "There too"):
        worked_in(laptop, second, name)
    forget()  # that was another computer
    with pytest.raises(VaultOlder) as caught:
        opened(folder)
    assert caught.value.part == "database"  # nothing was done in this one
    vault = opened(folder, knowingly=True)
    people.add(vault, {"name": "Here"})
    vault.close()
    opened(folder).close()  # it was chosen: from then on it is the one


def test_only_the_second_place_knows_the_header_of_now(folder: Path, second: Path):
    old = (folder / "vault.hdr").read_bytes()
    vault = opened(folder)
    keys.change_passphrase(folder, vault.keys, NEW, cost=CHEAPEST)
    backups.keep(vault, second).file.unlink()
    vault.close()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (folder / name).write_bytes(old)
    with pytest.raises(VaultOlder) as caught:
        opened(folder, NEW)
    assert caught.value.part == "ways"
    opened(folder, NEW, knowingly=True).close()
    opened(folder, NEW).close()


def _open(folder: Path, _file: Path) -> object:
    return opened(folder)


def _look(folder: Path, _file: Path) -> object:
    return rescue.open_to_look(folder, passphrase=demo.PASSPHRASE, second_copy=True, patiently=False)


def _restore(folder: Path, file: Path) -> object:
    return backups.restore(file, folder, passphrase=demo.PASSPHRASE)


@pytest.mark.parametrize("act", [_open, _look, _restore])
def test_only_the_second_place_knows_what_a_key_costs(
    folder: Path, second: Path, tmp_path: Path, derived: list[int], act
):
    worked_in(folder, second, "One").unlink()
    elsewhere = tmp_path / "elsewhere.pgbak"
    next(second.glob("*.pgbak")).rename(elsewhere)
    shutil.copy(elsewhere, second)
    forge(folder, "vault.hdr", "vault.hdr.bak", times=100)
    derived.clear()
    with pytest.raises(VaultCostly):
        act(folder, elsewhere)
    assert derived == []


def test_only_the_second_place_knows_what_a_backup_costs(
    folder: Path, second: Path, tmp_path: Path, derived: list[int]
):
    worked_in(folder, second, "One").unlink()
    (tmp_path / "given").mkdir()
    file = dear_backup(folder, tmp_path / "given" / "dear.pgbak", times=20)
    derived.clear()
    with pytest.raises(VaultCostly):
        backups.verify(file, passphrase=demo.PASSPHRASE, beside=tmp_path / "none")
    assert derived == []


@pytest.mark.parametrize("into", ["the vault", "a new folder", "the vault, by rescue"])
def test_a_backup_put_back_on_purpose_is_no_older_one_for_what_the_second_place_holds(
    folder: Path, second: Path, into: str
):
    first = worked_in(folder, second, "One")
    kept = copied(folder, "then") / "backups" / first.name
    for name in ("Two", "Three"):
        worked_in(folder, second, name).unlink()
    forget()
    if into == "the vault, by rescue":
        target = folder.with_name("then")
        rescued = rescue.open_to_look(target, passphrase=demo.PASSPHRASE, second_copy=True)
        rescue.go_on(rescued, knowingly=True)
        rescued.close()
    else:
        target = folder if into == "the vault" else folder.with_name("new")
        backups.restore(kept, target, passphrase=demo.PASSPHRASE)
    for _ in range(2):
        vault = opened(target)
        assert not vault.report.is_older
        assert people_queries.count(vault.db()) == 1
        vault.close()


def test_a_backup_taken_from_a_stick_that_is_chosen_later_is_no_older_one(folder: Path, second: Path):
    """On a new computer: the older of two backups is put back, and the stick becomes the second place."""
    worked_in(folder, second, "One")
    worked_in(folder, second, "Two")
    older = min(second.glob("*.pgbak"), key=lambda file: shelf.seen(file).epoch)
    choose(second.with_name("none"))
    forget()
    backups.restore(older, folder.with_name("new"), passphrase=demo.PASSPHRASE)
    opened(folder.with_name("new")).close()
    choose(second)
    vault = opened(folder.with_name("new"))
    assert not vault.report.is_older
    vault.close()


def test_what_lies_in_the_second_place_and_is_no_backup_of_the_vault_says_nothing(
    folder: Path, second: Path, tmp_path: Path
):
    true = worked_in(folder, second, "One")
    other, _ = vaults.create(tmp_path / "other", demo.PASSPHRASE, cost=CHEAPEST)
    backups.save_to(other, second / "foreign.pgbak")
    other.close()
    raw = bytearray(true.read_bytes())
    raw[10:18] = (99).to_bytes(8)  # of an opening that never was
    (second / "forged.pgbak").write_bytes(raw)
    (second / "halved.pgbak").write_bytes(true.read_bytes()[:3000])
    (second / "words.pgbak").write_bytes(b"none")
    forget()
    vault = opened(folder)
    assert not vault.report.is_older
    vault.close()


@pytest.fixture
def silent(second: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """The second place answers nothing any more, as a network folder that is gone; what was asked of it."""
    over, asked, real = threading.Event(), [], shelf.files_in

    def never(folder: Path) -> list[Path]:
        if folder == second:
            asked.append(folder)
            over.wait()
        return real(folder)

    monkeypatch.setattr(patience, "SHORT", 0.2)
    monkeypatch.setattr(patience, "AT_THE_DOOR", 0.2)
    monkeypatch.setattr(shelf, "files_in", never)
    yield asked
    over.set()


def test_a_second_place_that_does_not_answer_holds_nobody_up(folder: Path, silent: list[Path]):
    opened(folder).close()
    assert silent
