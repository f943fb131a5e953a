"""A page that cannot be read takes only the rows on it; what is read was written, and what is lost is counted."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import PeerGroupsError, VaultDamaged
from peergroups.store import connection, migrations
from peergroups.store import vault as open_vaults
from peergroups.store.lifecycle import integrity
from peergroups.store.lifecycle.rescue import RescuedVault
from peergroups.store.queries import everything
from peergroups.usecases import demo, rescue, vaults
from tests.depth import FULL
from tests.leaks.pages import pages

PAGE = 4096
EVERY = 1 if FULL else 9


def flipped(folder: Path, page: int, at: int = 1000) -> None:
    file = folder / "vault.db"
    raw = bytearray(file.read_bytes())
    raw[(page - 1) * PAGE + at] ^= 1
    file.write_bytes(raw)


def root_of(folder: Path, table: str) -> int:
    opened = keys.open_with_passphrase(folder, demo.PASSPHRASE)
    db = connection.connect(folder / "vault.db", opened.database_key)
    found = db.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).scalar_one()
    connection.close(db)
    for name in ("vault.db-wal", "vault.db-shm"):
        (folder / name).unlink(missing_ok=True)
    return int(found)


@pytest.fixture
def look(demo_folder: Path) -> Iterator[list[RescuedVault]]:
    opened: list[RescuedVault] = []
    yield opened
    for vault in opened:
        vault.close()


def counts_of(folder: Path) -> dict[str, int]:
    opened = keys.open_with_passphrase(folder, demo.PASSPHRASE)
    db = connection.connect(folder / "vault.db", opened.database_key)
    found = everything.counts(db)
    connection.close(db)
    for name in ("vault.db-wal", "vault.db-shm"):
        (folder / name).unlink(missing_ok=True)
    return found


def test_a_whole_vault_is_read_whole(demo_folder: Path, look):
    before = counts_of(demo_folder)
    look.append(rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True))
    assert look[0].salvaged.is_whole
    assert everything.counts(look[0].db()) == before


def test_a_lost_page_of_attendance_costs_a_part_of_it_and_nothing_else(
    demo_folder: Path, tmp_path: Path, look
):
    before, root = counts_of(demo_folder), root_of(demo_folder, "attendance")
    flipped(demo_folder, root)
    look.append(rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True))
    after = everything.counts(look[0].db())
    assert after["attendance"] < before["attendance"]
    assert look[0].salvaged.lost == {"attendance": before["attendance"] - after["attendance"]}
    assert {name: n for name, n in after.items() if name != "attendance"} == {
        name: n for name, n in before.items() if name != "attendance"
    }


def test_what_belongs_to_a_lost_person_or_group_stays_under_a_question_mark(demo_folder: Path, look):
    before = counts_of(demo_folder)
    flipped(demo_folder, root_of(demo_folder, "person"))
    flipped(demo_folder, root_of(demo_folder, "peer_group"))
    look.append(rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True))
    db = look[0].db()
    assert everything.counts(db) == before
    assert {row["name"] for row in everything.table(db, "person")} == {"?"}
    assert look[0].salvaged.lost == {"person": before["person"], "peer_group": before["peer_group"]}
    assert integrity.problems(look[0]) == []


def test_a_column_that_a_later_version_adds_is_read_too(demo_folder: Path, look, monkeypatch):
    later = max(migrations.steps()) + 1
    added = (
        "ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE peer_group ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE meta ADD COLUMN more TEXT NOT NULL DEFAULT ''",
        "UPDATE person SET nickname = 'Bo ' || name",
    )
    steps = {**migrations.steps(), later: added}
    monkeypatch.setattr(migrations, "steps", lambda: steps)
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    before = counts_of(demo_folder)
    flipped(demo_folder, root_of(demo_folder, "peer_group"))
    look.append(rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True))
    db = look[0].db()
    assert everything.counts(db) == before
    nicknames = db.exec_driver_sql("SELECT name, nickname FROM person").fetchall()
    assert all(nickname == f"Bo {name}" for name, nickname in nicknames)
    assert nicknames
    assert set(db.exec_driver_sql("SELECT name, colour FROM peer_group")) == {("?", "")}


def test_a_flip_in_any_page_is_read_around_or_refused(demo_folder: Path, tmp_path: Path):
    """What is given back is sound, and equals what was there apart from what is told as lost."""
    before, size = counts_of(demo_folder), (demo_folder / "vault.db").stat().st_size // PAGE
    told = {"read around": 0, "whole": 0, "refused": 0}
    for page in range(2, size + 1, EVERY):
        folder = Path(shutil.copytree(demo_folder, tmp_path / f"{page}"))
        flipped(folder, page)
        try:
            vault = rescue.open_to_look(folder, passphrase=demo.PASSPHRASE, second_copy=True)
        except VaultDamaged:
            told["refused"] += 1
            continue
        try:
            assert integrity.problems(vault) == []
            after = everything.counts(vault.db())
            lost = {name: n for name, n in vault.salvaged.lost.items() if name in before and n is not None}
            for name, number in before.items():
                if name not in vault.salvaged.lost:
                    assert after[name] == number, (page, name)
                elif name in lost and name not in {"person", "peer_group"}:
                    assert after[name] + lost[name] == number, (page, name)
            told["whole" if vault.salvaged.is_whole else "read around"] += 1
        finally:
            vault.close()
            shutil.rmtree(folder)
    assert told["refused"] <= told["whole"]
    assert told["whole"] + told["read around"] > 0


def test_a_file_cut_in_the_middle_gives_what_stands_before_the_cut(demo_folder: Path, look):
    file = demo_folder / "vault.db"
    raw = file.read_bytes()
    file.write_bytes(raw[: len(raw) // 2 + 77])
    look.append(rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True))
    assert len(everything.table(look[0].db(), "person")) == 40
    assert look[0].salvaged.lost


def test_nothing_in_the_folder_is_written_and_the_scratch_holds_no_plain_text(demo_folder: Path, look):
    flipped(demo_folder, root_of(demo_folder, "note"))
    before = {file.name: file.read_bytes() for file in demo_folder.iterdir() if file.is_file()}
    look.append(rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True))
    after = {file.name: file.read_bytes() for file in demo_folder.iterdir() if file.is_file()}
    assert {**after, "vault.lock": b""} == {**before, "vault.lock": b""}
    look[0].release()
    scratch = look[0].database
    assert (
        sum(1 for _ in pages(scratch, bytes(look[0].keys.database_key))) > 10
    )  # each page sealed under the key
    look[0].close()
    assert not scratch.parent.exists()


def test_the_scratch_is_gone_after_the_close_and_after_a_failure(
    demo_folder: Path, monkeypatch, tmp_path: Path
):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    vault = rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True)
    assert list(scratch.iterdir())
    vault.close()
    assert not list(scratch.iterdir())
    flipped(demo_folder, 1)
    with pytest.raises(PeerGroupsError):
        rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True)
    assert not list(scratch.iterdir())


@pytest.mark.parametrize("left", [0, 1, 5, 4095])
def test_a_file_of_a_few_bytes_is_damaged_and_not_a_new_database(demo_folder: Path, left: int):
    database = demo_folder / "vault.db"
    database.write_bytes(database.read_bytes()[:left])
    others = set(open_vaults._open)
    with pytest.raises(VaultDamaged):
        rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE)
    assert open_vaults._open <= others  # its keys are wiped
