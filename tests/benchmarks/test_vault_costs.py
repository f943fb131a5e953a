"""What the vault costs: against the same store without a key, and against copying a file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from peergroups import keys
from peergroups.store import connection
from peergroups.store import search as index
from peergroups.store.connection import driver_connection
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, vaults
from tests.benchmarks.test_store import in_turns, seconds


@pytest.fixture
def plain(large: Vault, tmp_path: Path) -> Iterator[Any]:
    """The same database without a key, opened by the same driver with the same pragmas."""
    file = tmp_path / "plain.db"
    db = large.db()
    with connection.lifted(db):
        db.exec_driver_sql("ATTACH ? AS plain KEY ''", (str(file),))
        try:
            db.exec_driver_sql("SELECT sqlcipher_export('plain')")
        finally:
            db.exec_driver_sql("DETACH plain")
    raw = driver.connect(file, isolation_level=None)
    for name, value in connection.RECIPE.items():
        raw.execute(f"PRAGMA {name} = {value}")
    assert file.read_bytes()[:15] == b"SQLite format 3"
    yield raw
    raw.close()


def commits(raw: Any) -> Callable[[], object]:
    count = iter(range(10**9))
    (key,) = raw.execute("SELECT id FROM main.attendance LIMIT 1").fetchone()

    def commit() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE main.attendance SET marked_at = ? WHERE id = ?", (next(count), key))
        raw.execute("COMMIT")

    return commit


def test_a_commit_with_and_without_a_key(benchmark, large: Vault, plain, ratio):
    ours, bare = commits(driver_connection(large.db())), commits(plain)
    benchmark.pedantic(ours, rounds=200, warmup_rounds=20)
    ratio("a commit / without a key", *in_turns(ours, bare, 400), 1.2)


@pytest.mark.parametrize("typed", ["tuesday", "patience"])
def test_a_search_with_and_without_a_key(benchmark, large: Vault, plain, ratio, typed: str):
    sql = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rank LIMIT 40"
    expression, raw = index.match_expression(typed), driver_connection(large.db())
    ours, bare = (partial(_all, db, sql, expression) for db in (raw, plain))
    assert ours() == bare()
    benchmark(ours)
    ratio(f"search for {typed!r} / without a key", *in_turns(ours, bare, 100), 1.1)


def test_a_verified_backup_of_ten_years(benchmark, large: Vault, tmp_path: Path, ratio):
    """Against copying the file through to the disk and reading the copy back, as a careful person would."""
    from peergroups.base import files

    count = iter(range(1000))

    def backup() -> None:
        file = tmp_path / f"{next(count)}.pgbak"
        backups.save_to(large, file)
        file.unlink()

    def copy() -> None:
        file = tmp_path / f"{next(count)}.db"
        files.copy_whole(large.folder / "vault.db", file)
        file.unlink()

    benchmark.pedantic(backup, rounds=1)
    ratio("a verified backup / a careful file copy", *in_turns(backup, copy, 3), 3)
    database = large.folder / "vault.db"
    cold = in_turns(partial(_from_the_disk, database, backup), partial(_from_the_disk, database, copy), 3)
    ratio("the same, the file not in memory yet", *cold, 3)


def test_opening_beyond_the_derivation(benchmark, large_folder: Path, tmp_path: Path, ratio):
    """The derivation is as slow as it is meant to be; the rest is ours."""
    folder = Path(
        shutil.copytree(large_folder, tmp_path / "vault", ignore=shutil.ignore_patterns("vault.lock"))
    )
    vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True).close()

    def derive() -> None:
        keys.open_with_passphrase(folder, demo.PASSPHRASE).wipe()

    def opened() -> None:
        vaults.open_with_passphrase(folder, demo.PASSPHRASE).close()

    benchmark.pedantic(opened, rounds=1)
    ours, floor = in_turns(opened, derive, 5)
    ratio("opening and closing ten years, beyond keys", ours - floor, 1.0, 1)
    assert seconds(derive, 1) < ours


def _from_the_disk(file: Path, act: Callable[[], object]) -> None:
    """Runs it when nothing of the file is kept in memory, as after a start of the computer."""
    with file.open("rb") as opened:
        os.fsync(opened.fileno())
        os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    act()


def _all(db: Any, sql: str, expression: str) -> list[Any]:
    return list(db.execute(sql, (expression,)).fetchall())
