from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Boolean, Column, Integer, LargeBinary, Text, TypeDecorator
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from peergroups.base.errors import VaultDamaged
from peergroups.keys import CHEAPEST
from peergroups.model.attendance import Mark
from peergroups.store import migrations, schema
from peergroups.store.queries import groups, printed_sheets, sessions
from peergroups.store.queries import handouts as queries
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import DATABASE, Vault
from peergroups.store.work import KINDS
from peergroups.usecases import accounts, backups, demo, handouts, people, vaults

real_steps = migrations.steps()


def declared() -> set[tuple[str, ...]]:
    """Every column as SQLModel has it: table, name, how SQLite keeps it, whether None may stand there, key."""
    return {
        (
            table.name,
            column.name,
            AFFINITY[type(implemented(column))],
            str(column.nullable),
            str(column.primary_key),
        )
        for table in SQLModel.metadata.tables.values()
        for column in table.columns
    }


AFFINITY = {Text: "TEXT", Integer: "INTEGER", Boolean: "INTEGER", LargeBinary: "BLOB"}


def implemented(column: Column[object]) -> object:
    return column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type


def migrated(vault: Vault) -> set[tuple[str, ...]]:
    """Every column as the migrations made it."""
    db = vault.db()
    tables = db.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_text%'"
    ).scalars()
    return {
        (table, name, type_, str(not required), str(bool(key)))
        for table in tables.all()
        for _, name, type_, required, _, key in db.exec_driver_sql(f"PRAGMA table_info({table})")
    }


def test_the_model_declares_what_the_migrations_make_column_by_column(vault: Vault):
    assert declared() == migrated(vault)


def test_every_table_of_the_model_is_a_kind_of_record_with_id_and_instants():
    shared = {"created_at", "changed_at", "trashed_at", "id"}
    rows = {table.name for table in SQLModel.metadata.tables.values() if shared <= set(table.columns.keys())}
    assert rows == {model.__tablename__ for model in KINDS}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET name = ''",
        "UPDATE person SET birth_year = 3",
        "UPDATE peer_group SET identity = 'secret'",
        "UPDATE group_session SET day = 'soon'",
        "UPDATE group_session SET guests = -1",
        "UPDATE attendance SET mark = 'gone'",
        "UPDATE attendance SET person_id = zeroblob(16)",
        "UPDATE membership SET role = 'boss'",
        "UPDATE organisation SET paper = 'a3'",
        "DELETE FROM peer_group",
        """INSERT INTO away SELECT 0, 0, NULL, zeroblob(16), id, NULL, '2026-01-02', '2026-01-01', ''
            FROM person LIMIT 1""",
        """INSERT INTO offer SELECT 0, 0, NULL, zeroblob(16), id, '2026-01-02', '2026-01-09', '', 'maybe', NULL, ''
            FROM membership LIMIT 1""",
    ],
)
def test_the_schema_itself_refuses_what_makes_no_sense(demo_vault: Vault, statement: str):
    with pytest.raises(IntegrityError):
        demo_vault.db().exec_driver_sql(statement)


@pytest.fixture
def second_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program one version ahead."""
    steps = {
        **migrations.steps(),
        migrations.newest() + 1: ("ALTER TABLE person ADD COLUMN colour TEXT NOT NULL DEFAULT ''",),
    }
    monkeypatch.setattr(migrations, "steps", lambda: steps)


def test_an_older_vault_is_brought_up_with_a_verified_backup_beside(folder: Path, second_step: None):
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    newest = migrations.newest()
    assert vault.db().exec_driver_sql("PRAGMA user_version").scalar_one() == newest
    vault.close()
    kept = backups.listed(folder)[-1]
    assert backups.verify(kept.file, passphrase=demo.PASSPHRASE).contents.schema == newest - 1
    assert not list(folder.glob(f"{DATABASE}.before-*"))  # it would keep for ever who is erased later


def test_a_step_that_fails_leaves_the_old_schema_whole(folder: Path, monkeypatch: pytest.MonkeyPatch):
    steps = {
        **migrations.steps(),
        migrations.newest() + 1: ("ALTER TABLE person ADD COLUMN a TEXT", "ALTER TABLE nobody ADD COLUMN b"),
    }
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "steps", lambda: steps)
        with pytest.raises(Exception, match="nobody"):
            vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    columns = {row[1] for row in vault.db().exec_driver_sql("PRAGMA table_info(person)")}
    assert "a" not in columns
    vault.close()


def test_a_copy_that_differs_does_not_count(vault: Vault, monkeypatch: pytest.MonkeyPatch):
    people.add(vault, {"name": "Amina"})
    monkeypatch.setattr(schema, "_counts", lambda db, part: {part: 1})
    with pytest.raises(VaultDamaged):
        schema.copy_verified(vault.db(), vault.folder / "copy.db")
    assert not list(vault.folder.glob("copy*"))


FIRST_VERSION = (  # frozen: what a program of that day wrote, whatever the model says by now
    "INSERT INTO organisation VALUES (1, 1, NULL, x'{0}', 'Walnut House', 'GB', 'Europe/London', 'en', 'a4')",
    "INSERT INTO person VALUES (1, 1, NULL, x'{1}', 'Amina', 'Sow', '', 'so,en', '', '', '', '', 1990, '')",
    "INSERT INTO person VALUES (2, 2, 9, x'{2}', 'Ben', '', '', '', '', '', '', '', NULL, '')",
    """INSERT INTO peer_group VALUES (1, 1, NULL, x'{3}', 'Circle', '', 'full', 'en', 'Hall', '', 12, 1, '',
        'active')""",
    """INSERT INTO membership VALUES (1, 1, NULL, x'{4}', x'{3}', x'{1}', 'participant', 'active', '2026-01-06',
        NULL, '')""",
    """INSERT INTO series VALUES (1, 1, NULL, x'{5}', x'{3}', 'weekly', 1, 1, 1, '2026-01-06', NULL, '18:30', 90,
        'Europe/London', '2026-01-13,2026-01-20')""",
    """INSERT INTO group_session VALUES (1, 1, NULL, x'{6}', x'{3}', x'{5}', '2026-01-06', '2026-01-06', '18:30',
        'Europe/London', 90, 1767724200000000, '', 'held', '', 'tea', '', 2, NULL, 1767729600000000, '{1}')""",
    """INSERT INTO attendance VALUES (1, 1, NULL, x'{7}', x'{6}', x'{1}', 'late', 'participant', 'bus',
        1767724200000000)""",
)


def test_a_vault_of_the_first_version_is_read_and_learns_to_keep_handouts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ids = [f"{number:032x}" for number in range(1, 9)]
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "steps", lambda: {1: real_steps[1]})
        patched.setattr(accounts, "sign_in", lambda _vault: None)  # as it was then
        old, _ = vaults.create(tmp_path / "old", demo.PASSPHRASE, cost=CHEAPEST)
        for statement in FIRST_VERSION:
            old.db().exec_driver_sql(statement.format(*ids))
        old.close()
    vault = vaults.open_with_passphrase(tmp_path / "old", demo.PASSPHRASE)
    try:
        db = vault.db()
        (amina,) = people_queries.people(db)
        assert (amina.full_name, amina.languages, amina.birth_year, amina.groups) == (
            "Amina Sow",
            ("so", "en"),
            1990,
            "Circle",
        )
        register = sessions.register(db, UUID(ids[6]))
        assert register is not None
        assert [(e.mark, e.reason) for e in register.entries] == [(Mark.LATE, "bus")]
        (printed,) = printed_sheets.of_session(db, UUID(ids[6]))
        assert [e and e.name for e in printed_sheets.rows(db, register, printed.people)] == ["Amina"]
        assert register.session.starts_at == datetime(2026, 1, 6, 18, 30, tzinfo=UTC)
        (rhythm,) = groups.series(db, UUID(ids[3]))
        assert rhythm.rule.skips == {date(2026, 1, 13), date(2026, 1, 20)}
        made = handouts.start(vault, "Tea", "en", "Bring tea.")
        assert [row.id for row in queries.own(db)] == [made]
    finally:
        vault.close()
