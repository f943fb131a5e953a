from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DatabaseError

from peergroups.base.errors import VaultDamaged, VaultMissing
from peergroups.store import connection
from peergroups.store.connection import FORBIDDEN, PAGE, RECIPE
from peergroups.store.vault import Vault


def test_the_cipher_is_the_one_that_was_tried(vault: Vault):
    version = vault.db().exec_driver_sql("PRAGMA cipher_version").scalar_one()
    assert tuple(int(part) for part in version.split()[0].split(".")) >= (4, 19, 0)
    assert driver.sqlite_version_info >= (3, 51, 3)


@pytest.mark.parametrize("name", sorted(RECIPE))
def test_each_setting_of_the_recipe_holds(vault: Vault, name: str):
    assert vault.db().exec_driver_sql(f"PRAGMA {name}").scalar_one() == RECIPE[name]


@pytest.mark.parametrize("name", sorted(FORBIDDEN))
def test_no_statement_can_change_what_keeps_the_vault_safe(vault: Vault, name: str):
    with pytest.raises(DatabaseError):
        vault.db().exec_driver_sql(f"PRAGMA {name} = 0")


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        "PRAGMA cipher_hmac_pgno = 1",
        "PRAGMA cipher_plaintext_header_size = 32",
        "VACUUM INTO 'elsewhere.db'",
    ],
)
def test_no_statement_can_carry_the_data_elsewhere(vault: Vault, statement: str):
    with pytest.raises(DatabaseError):
        vault.db().exec_driver_sql(statement)


def test_a_key_that_is_not_32_bytes_is_never_taken_as_a_passphrase(tmp_path: Path):
    with pytest.raises(ValueError, match="32 bytes"):
        connection.connect(tmp_path / "new.db", bytearray(31), create=True)


def test_a_missing_database_is_not_created(tmp_path: Path):
    with pytest.raises(VaultMissing):
        connection.connect(tmp_path / "vault.db", bytearray(32))
    assert not (tmp_path / "vault.db").exists()


@pytest.mark.parametrize("size", [0, 1, 2000, PAGE + 1])
def test_a_file_that_cannot_be_a_database_is_refused_untouched(tmp_path: Path, size: int):
    file = tmp_path / "vault.db"
    file.write_bytes(os.urandom(size))
    with pytest.raises(VaultDamaged):
        connection.connect(file, bytearray(32))
    assert file.stat().st_size == size


def test_a_plain_sqlite_file_is_refused(tmp_path: Path):
    file = tmp_path / "vault.db"
    plain = sqlite3.connect(file)
    plain.execute("CREATE TABLE t (x)")
    plain.execute("INSERT INTO t VALUES (zeroblob(9000))")
    plain.commit()
    plain.close()
    with pytest.raises(VaultDamaged):
        connection.connect(file, bytearray(32))


def test_the_files_of_a_vault_hold_no_readable_text(vault: Vault):
    from peergroups.usecases import people

    people.add(vault, {"name": "Canarybird", "phone": "555 0199 0199"})
    held = b"".join(file.read_bytes() for file in vault.folder.iterdir())
    assert len(held) > PAGE
    for text in (b"Canarybird", b"0199 0199", b"SQLite format", b"Walnut"):
        assert text not in held
    assert "Canarybird".encode("utf-16-le") not in held
