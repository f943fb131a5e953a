from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from peergroups.base import clock
from peergroups.base.errors import FileUnreadable, PeerGroupsError, VaultDamaged, VaultInUse, WrongPassphrase
from peergroups.keys import CHEAPEST
from peergroups.keys.opened import VaultKeys
from peergroups.store.backup import making, sealed, shelf
from peergroups.store.backup.shelf import Backup
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, people, vaults
from peergroups.usecases.backups import Inside

WORDS = demo.PASSPHRASE


@pytest.fixture(scope="module")
def made(demo_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of the invented organisation."""
    place = tmp_path_factory.mktemp("made")
    folder = Path(shutil.copytree(demo_template, place / "vault"))
    vault = vaults.open_with_passphrase(folder, WORDS, knowingly=True)
    backups.save_to(vault, place / "one.pgbak")
    vault.close()
    return place / "one.pgbak"


@pytest.fixture
def backup(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "one.pgbak"))


def dump(vault: Vault) -> str:
    skipped = ("search_text", "meta", "sqlite_", "audit", "log_proof")  # opening is written there
    raw = vault.db().connection.driver_connection
    assert raw is not None
    names = [r[0] for r in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
    kept = [name for name in names if not name.startswith(skipped)]
    return repr([(name, sorted(map(repr, raw.execute(f"SELECT * FROM {name}")))) for name in kept])


def opened(folder: Path) -> Vault:
    return vaults.open_with_passphrase(folder, WORDS)


def test_a_backup_holds_everything_and_opens_with_the_passphrase(demo_vault: Vault, tmp_path: Path):
    contents = backups.save_to(demo_vault, tmp_path / "a.pgbak")
    inside = backups.verify(tmp_path / "a.pgbak", passphrase=WORDS)
    assert isinstance(inside, Inside)
    assert (inside.people, inside.groups) == (
        people_queries.count(demo_vault.db()), contents.counts["peer_group"],
    )  # fmt: skip
    assert inside.sessions > 0
    assert inside.notes > 0
    raw = (tmp_path / "a.pgbak").read_bytes()
    assert b"SQLite format" not in raw
    assert b"Amina" not in raw
    assert not list(demo_vault.folder.glob(f"{making.SCRATCH}*"))


def test_the_recovery_code_opens_a_backup_too(tmp_path: Path):
    vault, code = vaults.create(tmp_path / "v", WORDS, cost=CHEAPEST)
    backups.save_to(vault, tmp_path / "a.pgbak")
    vault.close()
    assert backups.verify(tmp_path / "a.pgbak", code=code).people == 0
    with pytest.raises(WrongPassphrase):
        backups.verify(tmp_path / "a.pgbak", passphrase="another one altogether")


def test_a_backup_is_restored_where_nothing_was(demo_vault: Vault, tmp_path: Path):
    backups.save_to(demo_vault, tmp_path / "a.pgbak")
    assert backups.restore(tmp_path / "a.pgbak", tmp_path / "new", passphrase=WORDS) is None
    back = opened(tmp_path / "new")
    assert back.folder == tmp_path / "new"
    assert dump(back) == dump(demo_vault)
    assert vaults.check(back) == []
    back.close()


def test_restoring_sets_the_old_vault_aside_and_never_deletes_it(folder: Path, backup: Path):
    before = opened(folder)
    people.add(before, {"name": "Only Here"})
    before.close()
    old = {file.name: file.read_bytes() for file in folder.iterdir() if file.name.startswith("vault.")}
    aside = backups.restore(backup, folder, passphrase=WORDS)
    assert aside is not None
    for name in ("vault.hdr", "vault.hdr.bak", "vault.db"):
        assert (aside / name).read_bytes() == old[name]
    back = opened(folder)
    assert people_queries.count(back.db()) == 40
    back.close()
    was = opened(aside)
    assert people_queries.count(was.db()) == 1
    was.close()


def test_a_vault_that_is_open_is_not_restored_over(vault: Vault, backup: Path):
    with pytest.raises(VaultInUse):
        backups.restore(backup, vault.folder, passphrase=WORDS)


@pytest.mark.parametrize(
    "change", ["cut", "cut_chunk", "flip", "flip_head", "swap", "double", "more", "empty"]
)
def test_a_backup_that_was_changed_is_refused_before_anything_is_touched(
    backup: Path, folder: Path, change: str
):
    raw = bytearray(backup.read_bytes())
    with backup.open("rb") as source:
        prelude = sealed.read_prelude(source)
    start = len(prelude.packed()) + sealed._TAG + prelude.manifest_length
    size = sealed.CHUNK + sealed._TAG
    if change == "cut":
        del raw[-1:]
    elif change == "cut_chunk":
        del raw[start + (len(raw) - start - 1) // size * size :]
    elif change == "flip":
        raw[start + size + 5] ^= 1
    elif change == "flip_head":
        raw[12] ^= 1
    elif change == "swap":
        raw[start : start + 2 * size] = raw[start + size : start + 2 * size] + raw[start : start + size]
    elif change == "double":
        raw[start:start] = raw[start : start + size]
    elif change == "more":
        raw += bytes(size)
    else:
        raw.clear()
    backup.write_bytes(raw)
    before = {file: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    with pytest.raises(PeerGroupsError):
        backups.restore(backup, folder, passphrase=WORDS)
    after = {
        file: file.read_bytes() for file in folder.iterdir() if file.is_file() and "lock" not in file.name
    }
    assert after == {file: raw for file, raw in before.items() if "lock" not in file.name}


def test_each_cut_and_each_flip_of_the_head_gives_one_of_our_errors(backup: Path, tmp_path: Path):
    raw = backup.read_bytes()
    target = tmp_path / "bad.pgbak"
    for at in range(0, 1600, 23):
        for bad in (raw[:at], raw[:at] + bytes([raw[at] ^ 4]) + raw[at + 1 :]):
            target.write_bytes(bad)
            with pytest.raises(PeerGroupsError):
                backups.verify(target, passphrase=WORDS)


def test_a_backup_is_kept_beside_and_in_the_second_place(demo_vault: Vault, tmp_path: Path):
    second = tmp_path / "stick"
    second.mkdir()
    kept = backups.keep(demo_vault, second)
    assert kept.outside is not None
    assert kept.file.read_bytes() == kept.outside.read_bytes()
    assert kept.file.name.startswith("peergroups-")
    assert [one.file for one in backups.listed(demo_vault.folder, second)] == [kept.file]
    assert backups.keep_if_changed(demo_vault) is None
    people.add(demo_vault, {"name": "New"})
    assert backups.keep_if_changed(demo_vault) is not None


def test_a_second_place_that_is_not_there_is_told_and_the_first_is_kept(demo_vault: Vault, tmp_path: Path):
    kept = backups.keep(demo_vault, tmp_path / "gone")
    assert kept.file.exists()
    assert kept.outside is None
    assert isinstance(kept.trouble, FileUnreadable)


def test_trying_a_restore_changes_nothing(demo_vault: Vault):
    backups.keep(demo_vault)
    before = sorted(demo_vault.folder.rglob("*"))
    assert backups.drill(demo_vault).people == 40
    assert sorted(demo_vault.folder.rglob("*")) == before


def test_a_backup_is_consistent_while_somebody_writes(demo_vault: Vault, tmp_path: Path):
    import threading

    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            people.add(demo_vault, {"name": f"Person {number}"})
        demo_vault.release()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            backups.save_to(demo_vault, tmp_path / f"{number}.pgbak")
    finally:
        stop.set()
        writer.join()
    counts = [backups.verify(tmp_path / f"{n}.pgbak", passphrase=WORDS).people for n in range(3)]
    assert counts == sorted(counts)


def one(epoch: int, moment: datetime, size: int) -> Backup:
    return Backup(Path(f"{epoch}-{uuid4().hex[:6]}"), uuid4(), 1, epoch, moment, size)


def kept_of(moments: list[datetime], sizes: Callable[[int], int] = lambda _at: 1) -> list[int]:
    known = [one(epoch, moment, sizes(epoch)) for epoch, moment in enumerate(moments)][::-1]
    stays = shelf.worth_keeping(known)
    return [each.epoch for each in known if each.file in stays]


def test_seven_days_four_weeks_and_twelve_months_stay_where_the_old_ones_are_small():
    start = datetime(2025, 1, 1, 18, tzinfo=UTC)
    days = [start + timedelta(days=number) for number in range(700)]
    stays = kept_of(days, lambda at: 4 if at < 699 else 100)
    assert stays[:7] == [699, 698, 697, 696, 695, 694, 693]
    assert 15 <= len(stays) <= 7 + 4 + 12
    assert len({(days[n].year, days[n].month) for n in stays}) == 12


def test_they_are_fewer_where_all_together_would_take_more_than_six_times_the_room_of_the_newest():
    start = datetime(2025, 1, 1, 18, tzinfo=UTC)
    days = [start + timedelta(days=number) for number in range(700)]
    stays = kept_of(days)
    assert stays[:3] == [699, 698, 697]
    assert 5 <= len(stays) <= 6
    assert len({(days[n].year, days[n].month) for n in stays}) == 4


def test_the_last_three_stay_whatever_room_they_take():
    start = datetime(2025, 1, 1, 18, tzinfo=UTC)
    days = [start + timedelta(days=number) for number in range(30)]
    assert kept_of(days, lambda at: 1 if at == 29 else 1000)[:3] == [29, 28, 27]


def test_a_season_of_real_backups_takes_no_more_room_than_six_of_the_newest(demo_vault: Vault):
    start = datetime(2026, 1, 6, 20, tzinfo=UTC)
    made = []
    for evening in range(20):
        with clock.fixed(start + timedelta(weeks=evening)):
            people.add(demo_vault, {"name": f"Newcomer {evening}"})
            made.append(backups.keep(demo_vault).file)
    left = [file for file in made if file.exists()]
    assert left[-3:] == made[-3:]
    assert len(left) >= 5
    assert sum(file.stat().st_size for file in left) <= 6 * made[-1].stat().st_size


def test_the_last_three_stay_even_of_one_day():
    start = datetime(2025, 1, 1, 8, tzinfo=UTC)
    assert kept_of([start + timedelta(hours=number) for number in range(6)]) == [5, 4, 3]


def test_a_database_with_other_rows_than_its_manifest_says_is_not_proved(vault: Vault, tmp_path: Path):
    kept = tmp_path / "copy.pgbak"
    backups.save_to(vault, kept)
    database = tmp_path / "copy.db"
    with kept.open("rb") as source:
        contents = making.unpack(source, vault.keys, database)
    making.prove(database, vault.keys, contents)
    with pytest.raises(VaultDamaged):
        making.prove(database, vault.keys, replace(contents, counts={**contents.counts, "person": 1}))


@pytest.mark.parametrize("years", [-10, 10])
def test_a_wrong_clock_takes_no_good_backup_away(years: int):
    start = datetime(2025, 6, 1, 18, tzinfo=UTC)
    right = [start + timedelta(days=number) for number in range(30)]
    wrong = [start + timedelta(days=365 * years + number) for number in range(3)]
    stays = kept_of([*right, *wrong])
    assert stays[:3] == [32, 31, 30]  # the newest by opening, whatever the clock said
    assert 29 in stays  # the last one before the clock went wrong


def test_thinning_never_takes_the_one_just_made(vault: Vault):
    made = []
    for month in range(13):
        with clock.fixed(datetime(2025 + month // 12, month % 12 + 1, 1, 12, tzinfo=UTC)):
            made.append(backups.keep(vault).file)
    with clock.fixed(
        datetime(2016, 1, 1, tzinfo=UTC)
    ):  # the clock went wrong: by its date it is older than all
        last = backups.keep(vault).file
    assert last.exists()
    assert not made[0].exists()


@pytest.mark.parametrize("told", [{"sha256": "0" * 64}, {"size": 1}])
def test_a_backup_whose_database_is_not_what_it_says_is_never_put_in_place(
    demo_vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: dict[str, Any]
):
    """Each chunk is genuine and the manifest too: only the digest of the whole tells."""
    true = making._with_digest

    def false(*args: Any) -> Any:
        return replace(true(*args), **told)

    monkeypatch.setattr(making, "_with_digest", false)
    with pytest.raises(FileUnreadable):
        backups.save_to(demo_vault, tmp_path / "a.pgbak")
    assert not (tmp_path / "a.pgbak").exists()


def test_a_backup_that_was_made_so_is_refused_when_it_is_restored(
    demo_vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    true = making._with_digest
    with monkeypatch.context() as patched:
        patched.setattr(making, "_with_digest", lambda *args: replace(true(*args), sha256="0" * 64))
        patched.setattr(making, "_unpack", lambda *_args: None)
        backups.save_to(demo_vault, tmp_path / "a.pgbak")
    with pytest.raises(FileUnreadable):
        backups.restore(tmp_path / "a.pgbak", tmp_path / "put back", passphrase=WORDS)
    assert not (tmp_path / "put back" / "vault.db").exists()


def test_proving_a_backup_takes_its_key_away_whatever_it_finds(backup: Path, folder: Path, monkeypatch):
    """The key lies in memory only as long as it is needed, of a backup that is damaged too."""
    vault = opened(folder)
    given: list[bytearray] = []
    derive = VaultKeys.derive

    def noted(keys: VaultKeys, purpose: str) -> bytearray:
        given.append(derive(keys, purpose))
        return given[-1]

    monkeypatch.setattr(VaultKeys, "derive", noted)
    with backup.open("rb") as source, pytest.raises(PeerGroupsError):
        making._unpack(source, vault.keys, None)  # of another vault
    assert given
    assert all(not any(key) for key in given)
    vault.close()
