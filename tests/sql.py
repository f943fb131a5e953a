"""What the database holds, asked past all queries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.engine import Connection


def rows(db: Connection, sql: str, *values: object) -> Sequence[Any]:
    """All rows of a statement with `?` marks; ids are bound as 16 bytes."""
    bound = tuple(value.bytes if isinstance(value, UUID) else value for value in values)
    return db.exec_driver_sql(sql, bound).fetchall()
