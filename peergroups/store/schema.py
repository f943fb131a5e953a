"""Brings a database to the schema of today: a verified copy before, one transaction a step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy.engine import Connection

from peergroups.base.errors import VaultDamaged, VaultForeign, VaultTooNew
from peergroups.store import connection, migrations, search

APPLICATION_ID = 0x50475256  # "PGRV"


def bring_up_to_date(db: Connection, file: Path, *, before: Callable[[], object] | None = None) -> None:
    """Runs the missing steps, after `before`. A database newer than this program is refused, untouched."""
    version = int(db.exec_driver_sql("PRAGMA user_version").scalar_one())
    if version > migrations.newest():
        raise VaultTooNew(needs=version, have=migrations.newest())
    if version and db.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
        raise VaultForeign("database")
    if 0 < version < migrations.newest():  # a vault that is being made needs no copy of what was there
        if before is not None:
            before()
        else:
            copy_verified(db, file.with_name(f"{file.name}.before-{version + 1}"))
    climb(db, version, migrations.newest())
    if 0 < version < migrations.newest():
        with connection.translated():
            db.exec_driver_sql("BEGIN IMMEDIATE")
            search.rebuild(db)  # its words may be cut otherwise than by the program that made them
            db.exec_driver_sql("COMMIT")


def climb(db: Connection, low: int, high: int) -> None:
    """Runs the steps above `low` up to `high`, each in a transaction of its own."""
    for number, statements in migrations.steps().items():
        if low < number <= high:
            _step(db, number, statements)


def copy_verified(db: Connection, target: Path) -> None:
    """A whole copy under the same key, checked page by page before it counts; replaces an older one."""
    fresh = target.with_name(f"{target.name}.part")
    fresh.unlink(missing_ok=True)
    with connection.lifted(db):
        db.exec_driver_sql("VACUUM INTO ?", (str(fresh),))
        db.exec_driver_sql("ATTACH ? AS copy", (str(fresh),))
        try:
            answer = db.exec_driver_sql("PRAGMA copy.integrity_check(1)").scalar_one()
            same = _counts(db, "main") == _counts(db, "copy")
        finally:
            db.exec_driver_sql("DETACH copy")
    if answer != "ok" or not same:
        fresh.unlink()
        raise VaultDamaged("database")
    fresh.replace(target)


def _counts(db: Connection, part: str) -> dict[str, int]:
    names = db.exec_driver_sql(
        f"SELECT name FROM {part}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_text%'"
    ).scalars()
    return {n: db.exec_driver_sql(f'SELECT count(*) FROM {part}."{n}"').scalar_one() for n in names.all()}


def _step(db: Connection, number: int, statements: tuple[str, ...]) -> None:
    db.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        for statement in statements:
            db.exec_driver_sql(statement)
        db.exec_driver_sql(f"PRAGMA user_version = {number}")
        db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        db.exec_driver_sql("COMMIT")
    except BaseException:
        db.exec_driver_sql("ROLLBACK")
        raise
