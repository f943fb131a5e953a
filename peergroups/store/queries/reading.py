"""How queries read: a connection in, plain values out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups.model.rows import from_microseconds
from peergroups.store.rights import fitting

Db = Connection


def rows(db: Db, sql: str, *values: object) -> Sequence[Any]:
    """All rows of a statement with `?` marks; ids are bound as 16 bytes."""
    return db.exec_driver_sql(fitting(db, sql), tuple(map(_bound, values))).fetchall()


def first(db: Db, sql: str, *values: object) -> Any:
    """The first row, or None."""
    return db.exec_driver_sql(fitting(db, sql), tuple(map(_bound, values))).fetchone()


def id_in(kept: bytes | None) -> UUID | None:
    return None if kept is None else UUID(bytes=kept)


def instant_in(kept: int | None) -> datetime | None:
    return None if kept is None else from_microseconds(kept)


def codes(kept: str) -> tuple[str, ...]:
    """A kept list of codes, as `es,ar`."""
    return tuple(code for code in kept.split(",") if code)


def marks(items: Iterable[object]) -> str:
    """As many `?` as there are items."""
    return ",".join("?" for _ in items)


def _bound(value: object) -> object:
    return value.bytes if isinstance(value, UUID) else value
